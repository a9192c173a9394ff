//! Stories at the command line: the real program, one file a command or a story.

#![cfg(feature = "app")]

mod office;

mod approve;
mod assign;
mod calc;
mod clarify;
mod clerk;
mod decide;
mod delivered;
mod demo;
mod draft;
mod extend;
mod frame;
mod holiday;
mod identify;
mod implement;
mod init;
mod inquire;
mod letter;
mod lists;
mod looking;
mod next;
mod note;
mod office_data;
mod one_engine;
mod receive;
mod review;
mod ruleset;
mod sent;
mod special;
mod strike;
mod supplement;
mod third_party;
mod transfer;
mod vacancy;
mod what_is_asked;
mod who_asks;
mod withdraw;
