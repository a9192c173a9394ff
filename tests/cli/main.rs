//! Stories at the command line: the real program, one file a command or a story.

#![cfg(feature = "app")]

mod office;

mod approve;
mod as_of;
mod assign;
mod calc;
mod clarify;
mod clerk;
mod decide;
mod delivered;
mod demo;
mod draft;
mod exchange;
mod extend;
mod fee;
mod frame;
mod holiday;
mod identify;
mod implement;
mod init;
mod inquire;
mod letter;
mod letter_due;
mod letter_office;
mod lists;
mod looking;
mod method;
mod next;
mod note;
mod office_data;
mod one_engine;
mod random_commands;
mod receive;
mod review;
mod ruleset;
mod search;
mod sent;
mod special;
mod stories;
mod strike;
mod supplement;
mod targets;
mod tell_recipients;
mod third_party;
mod transfer;
mod vacancy;
mod what_is_asked;
mod who_asks;
mod withdraw;
