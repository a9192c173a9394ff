//! kaiji (開示): requests about one's own personal information in Japan, their deadlines, cases and letters.
//!
//! [`law`] and [`case`] are the public API: pure functions over dated facts and rulesets, no I/O, no clock.
//! Everything else is the program (feature `app`, on by default).

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
/// The file: the only SQL.
#[cfg(feature = "app")]
mod store;
/// What depends on the operating system.
#[cfg(feature = "app")]
mod sys;
/// The words: loads what a command needs in the language in force.
#[cfg(feature = "app")]
mod text;

/// Runs the program with these arguments and says with which code it ends.
#[cfg(feature = "app")]
pub fn run(arguments: std::env::ArgsOs) -> std::process::ExitCode {
    let _ = arguments;
    std::process::ExitCode::SUCCESS
}
