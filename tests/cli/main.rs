//! Stories at the command line: the real program, one file a command or a story.

#![cfg(feature = "app")]

mod office;

mod calc;
mod frame;
mod init;
mod letter;
mod looking;
mod office_data;
mod vacancy;
