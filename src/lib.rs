//! kaiji (開示): requests about one's own personal information in Japan, their deadlines, cases and letters.
//!
//! [`law`] and [`case`] are the public API: pure functions over dated facts and rulesets, no I/O, no clock.
//! Everything else is the program (feature `app`, on by default).

// Every argument and every file is hostile: what a person can give never ends in a panic. Tests may.
#![cfg_attr(not(test), deny(clippy::expect_used, clippy::unwrap_used))]

// Cases that the tests of the public API build are also those of unit tests: both call the library by its name.
#[cfg(test)]
extern crate self as kaiji;

pub mod case;
pub mod law;

/// What can be asked: commands, flags, help.
#[cfg(feature = "app")]
mod cli;
/// What happens: one file a command.
#[cfg(feature = "app")]
mod commands;
/// What every command shares: store, rulesets, calendar, today, language, actor; the only reader of clock and environment.
#[cfg(feature = "app")]
mod context;
/// What can go wrong, and with which exit code.
#[cfg(feature = "app")]
mod error;
/// How it looks: tables, JSON, CSV, letters, prompts; the only place that prints.
#[cfg(feature = "app")]
mod output;
/// One way for every writing command: lock, load, admit, append, derive, commit, report.
#[cfg(feature = "app")]
mod record;
/// The file: the only SQL.
#[cfg(feature = "app")]
mod store;
/// What depends on the operating system.
#[cfg(feature = "app")]
mod sys;
/// The words: loads what a command needs in the language in force.
#[cfg(feature = "app")]
mod text;

/// What the tests of the house look at; no part of the API.
#[cfg(feature = "app")]
#[doc(hidden)]
pub mod house;

#[cfg(feature = "app")]
mod run;
#[cfg(feature = "app")]
pub use run::run;
