//! What happens: one file a command, named as it is typed. This list is the program's table of contents.
//!
//! To add a command `due`: its arguments in `src/cli/due.rs` (`struct Args`) and its words in `locales/*/due.ftl`, its
//! Japanese name (`due-japanese`) among them; then
//! 1. `mod due;` below, for `src/commands/due.rs` with
//!    `pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit>`;
//! 2. `command!("due", due, Looking),` in [`COMMANDS`];
//! 3. `pub(crate) mod due;` in `src/cli/mod.rs`, if it is not there yet.
//!
//! A command asks and answers: it computes no law, writes no SQL and prints nothing but through its [`Sink`].

mod addressee;
mod approve;
pub(crate) mod ask;
mod assign;
mod backup;
pub(crate) mod calc;
mod calendar;
mod check;
mod clarify;
pub(crate) mod completions;
mod config;
pub(crate) mod decide;
mod delivered;
pub(crate) mod demo;
mod doctor;
mod draft;
mod due;
mod explain;
mod export;
mod extend;
mod fee;
pub(crate) mod given_file;
pub(crate) mod half_typed;
mod help;
pub(crate) mod holiday;
pub(crate) mod identify;
mod implement;
pub(crate) mod import;
mod in_case;
pub(crate) mod init;
mod inquire;
pub(crate) mod letter;
mod list;
pub(crate) mod log;
mod man;
mod method;
mod migrate;
mod narrow;
mod next;
mod note;
mod office;
pub(crate) mod office_file;
pub(crate) mod output_file;
mod overdue;
mod reading;
mod rebuild;
mod receive;
pub(crate) mod register;
pub(crate) mod report;
mod restore;
mod review;
pub(crate) mod ruleset;
mod search;
mod sent;
mod show;
mod special;
mod strike;
mod supplement;
mod tell_recipients;
mod third_party;
mod today;
mod transfer;
mod vacancy;
mod withdraw;

use clap::ArgMatches;

use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::output::Sink;
use crate::text::{Words, words};

/// A command of the program.
pub(crate) struct Command {
    /// As it is typed.
    pub(crate) name: &'static str,
    /// Its words.
    pub(crate) words: Words,
    /// Where the program's help lists it.
    pub(crate) chapter: Chapter,
    /// Adds its arguments.
    pub(crate) arguments: fn(clap::Command) -> clap::Command,
    /// Does it.
    pub(crate) run: fn(&Context, &ArgMatches, &mut Sink) -> Outcome<Exit>,
}

/// The chapters of the program's help, in the order of cli.md.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Chapter {
    /// The file, the office, its rules and closed days.
    SettingUp,
    /// What happens to a request.
    Life,
    /// What is on file, what is due, why.
    Looking,
    /// Letters and reports.
    Paper,
    /// Checks, copies, migration, help for the shell.
    Keeping,
}

impl Chapter {
    /// In their order.
    pub(crate) const ALL: &[Chapter] =
        &[Chapter::SettingUp, Chapter::Life, Chapter::Looking, Chapter::Paper, Chapter::Keeping];

    /// The key of its heading.
    pub(crate) const fn key(self) -> &'static str {
        match self {
            Chapter::SettingUp => "common-chapter-setting-up",
            Chapter::Life => "common-chapter-life",
            Chapter::Looking => "common-chapter-looking",
            Chapter::Paper => "common-chapter-paper",
            Chapter::Keeping => "common-chapter-keeping",
        }
    }
}

/// A line of the list: name, module of `cli/` and `commands/`, chapter.
macro_rules! command {
    ($name:literal, $module:ident, $chapter:ident) => {
        Command {
            name: $name,
            words: words!($name),
            chapter: Chapter::$chapter,
            arguments: <crate::cli::$module::Args as clap::Args>::augment_args,
            run: |context, matches, out| $module::run(context, read(matches)?, out),
        }
    };
}

/// Every command, in alphabetical order. A table and not a `match`: help, completion and the words walk it as well.
#[rustfmt::skip]
pub(crate) const COMMANDS: &[Command] = &[
    command!("approve", approve, Life),
    command!("assign", assign, Life),
    command!("backup", backup, Keeping),
    command!("calc", calc, Looking),
    command!("calendar", calendar, Paper),
    command!("check", check, Keeping),
    command!("clarify", clarify, Life),
    command!("completions", completions, Keeping),
    command!("config", config, Keeping),
    command!("decide", decide, Life),
    command!("delivered", delivered, Life),
    command!("demo", demo, SettingUp),
    command!("doctor", doctor, Keeping),
    command!("draft", draft, Life),
    command!("due", due, Looking),
    command!("explain", explain, Looking),
    command!("export", export, Keeping),
    command!("extend", extend, Life),
    command!("fee", fee, Life),
    command!("help", help, Keeping),
    command!("holiday", holiday, SettingUp),
    command!("identify", identify, Life),
    command!("implement", implement, Life),
    command!("import", import, Keeping),
    command!("init", init, SettingUp),
    command!("inquire", inquire, Life),
    command!("letter", letter, Paper),
    command!("list", list, Looking),
    command!("log", log, Looking),
    command!("man", man, Keeping),
    command!("method", method, Life),
    command!("migrate", migrate, Keeping),
    command!("next", next, Life),
    command!("note", note, Life),
    command!("office", office, SettingUp),
    command!("overdue", overdue, Looking),
    command!("rebuild", rebuild, Keeping),
    command!("receive", receive, Life),
    command!("register", register, Keeping),
    command!("report", report, Paper),
    command!("restore", restore, Keeping),
    command!("review", review, Life),
    command!("ruleset", ruleset, SettingUp),
    command!("search", search, Looking),
    command!("sent", sent, Life),
    command!("show", show, Looking),
    command!("special", special, Life),
    command!("strike", strike, Life),
    command!("supplement", supplement, Life),
    command!("tell-recipients", tell_recipients, Life),
    command!("third-party", third_party, Life),
    command!("today", today, Looking),
    command!("transfer", transfer, Life),
    command!("vacancy", vacancy, SettingUp),
    command!("withdraw", withdraw, Life),
];

/// The command of this name.
pub(crate) fn find(name: &str) -> Option<&'static Command> {
    COMMANDS.iter().find(|command| command.name == name)
}

fn read<A: clap::FromArgMatches>(matches: &ArgMatches) -> Outcome<A> {
    Ok(A::from_arg_matches(matches).map_err(anyhow::Error::from)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_in_alphabetical_order_and_names_each_command_once() {
        assert!(COMMANDS.is_sorted_by(|one, next| one.name < next.name));
    }
}
