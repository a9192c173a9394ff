//! What can be asked: the arguments of each command (one file a command), the kinds of values, help and usage errors.
//!
//! Only the command that was asked for is built: no other command's arguments or words are touched. The commands
//! carry no text; help looks the words up by the names of command and argument (`receive-help-kind`).

mod argv;
pub(crate) mod half_typed;
mod japanese;
pub(crate) mod page;
pub(crate) mod problem;
pub(crate) mod saved;
pub(crate) mod shared;
pub(crate) mod topic;
pub(crate) mod tree;
pub(crate) mod unfinished;
pub(crate) mod value;
mod words;

// The arguments of the commands.
pub(crate) mod approve;
pub(crate) mod assign;
pub(crate) mod backup;
pub(crate) mod calc;
pub(crate) mod calendar;
pub(crate) mod check;
pub(crate) mod clarify;
pub(crate) mod completions;
pub(crate) mod config;
pub(crate) mod decide;
pub(crate) mod delivered;
pub(crate) mod demo;
pub(crate) mod doctor;
pub(crate) mod draft;
pub(crate) mod due;
pub(crate) mod explain;
pub(crate) mod export;
pub(crate) mod extend;
pub(crate) mod fee;
pub(crate) mod help;
pub(crate) mod holiday;
pub(crate) mod identify;
pub(crate) mod implement;
pub(crate) mod import;
pub(crate) mod init;
pub(crate) mod inquire;
pub(crate) mod letter;
pub(crate) mod list;
pub(crate) mod lists;
pub(crate) mod log;
pub(crate) mod man;
pub(crate) mod method;
pub(crate) mod migrate;
pub(crate) mod next;
pub(crate) mod note;
pub(crate) mod office;
pub(crate) mod overdue;
pub(crate) mod rebuild;
pub(crate) mod receive;
pub(crate) mod register;
pub(crate) mod report;
pub(crate) mod restore;
pub(crate) mod review;
pub(crate) mod ruleset;
pub(crate) mod search;
pub(crate) mod sent;
pub(crate) mod show;
pub(crate) mod special;
pub(crate) mod strike;
pub(crate) mod supplement;
pub(crate) mod tell_recipients;
pub(crate) mod third_party;
pub(crate) mod today;
pub(crate) mod transfer;
pub(crate) mod vacancy;
pub(crate) mod withdraw;

use std::ffi::OsString;

use clap::ArgMatches;

use crate::commands::{self, Command};
use crate::context::DisplayFlags;
use crate::error::Outcome;
use crate::text::Text;
use argv::Argv;
use page::Page;
use problem::UsageProblem;
use saved::Filters;
pub(crate) use shared::{CsvForm, Encoding, Format, Shared};
pub(crate) use unfinished::Unfinished;

/// What the arguments ask for.
pub(crate) enum Asked {
    /// A command, with what it was given.
    Command(&'static Command, ArgMatches, Shared),
    /// A command that lacks what it needs: a person can be asked for it.
    Unfinished(Box<Unfinished>),
    /// The help of the program, of a command, or of a verb of a command.
    Help(Page),
    /// A group without its verb: its help, as a usage error.
    Incomplete(Page),
    /// The version.
    Version,
}

/// What must be known before the arguments are read: in which language and form to say that they cannot be.
pub(crate) struct Glance {
    /// `--format`, where its value is one of ours.
    pub(crate) format: Format,
    /// How things are to look.
    pub(crate) display: DisplayFlags,
}

/// Glances over the arguments (without the program's name).
pub(crate) fn glance(arguments: &[OsString]) -> Glance {
    let format = argv::value_of(arguments, "--format").and_then(|code| Format::from_code(&code));
    let display = DisplayFlags {
        lang: argv::value_of(arguments, "--lang"),
        plain: argv::has(arguments, "--plain"),
        color: argv::value_of(arguments, "--color"),
        dates: argv::value_of(arguments, "--dates"),
        ambiguous_width: argv::value_of(arguments, "--ambiguous-width"),
        no_pager: argv::has(arguments, "--no-pager"),
        private: argv::has(arguments, "--private"),
    };
    Glance { format: format.unwrap_or_default(), display }
}

/// Whether the first argument asks for the version: answered before anything else is made.
pub(crate) fn asks_version(arguments: &[OsString]) -> bool {
    arguments.first().is_some_and(|first| first == "--version" || first == "-V")
}

/// What `kaiji` does without a command.
const ALONE: &str = "today";

/// Reads the arguments (without the program's name); `filters` are those that the config keeps by name.
pub(crate) fn ask(arguments: Vec<OsString>, filters: &Filters, text: &Text) -> Outcome<Asked> {
    let argv = Argv::new(arguments);
    let name = match argv.command() {
        Some(name) => name,
        None if argv.asks_help() => return Ok(Asked::Help(tree::page(None, &[], text)?)),
        None if argv.asks_version() => return Ok(Asked::Version),
        None => match argv.unknown_flag() {
            Some(unknown) => return Err(UsageProblem::unknown_flag(unknown).into()),
            None => ALONE,
        },
    };
    let Some(command) = commands::find(name).or_else(|| japanese::command(name, text)) else {
        return Err(tree::unknown_command(name, text).into());
    };
    let bare = tree::dressed(command);
    let argv = argv.of(command.name).inside(&bare, |verbs, typed| japanese::verb(typed, &bare, verbs, text));
    if argv.asks_help() {
        return Ok(Asked::Help(tree::page(Some(command.name), argv.verbs(), text)?));
    }
    let (bare, arguments) = saved::expanded(bare, argv.arguments(), filters)?;
    match bare.try_get_matches_from(arguments) {
        Ok(matches) => {
            let shared = Shared::read(deepest(&matches), &argv.path());
            if let Some(flag) = shared::idle(deepest(&matches), &shared) {
                return Err(UsageProblem::OnlyForCsv { flag: flag.to_owned() }.into());
            }
            Ok(Asked::Command(command, matches, shared))
        }
        Err(error) if problem::wants_verb(&error) => {
            Ok(Asked::Incomplete(tree::page(Some(command.name), argv.verbs(), text)?))
        }
        Err(error) => {
            let bare = tree::dressed(command);
            let arguments = argv.asked(&bare).unwrap_or(&bare);
            let problem = UsageProblem::from_clap(&error, &argv.path()).taught(arguments);
            let lacks = matches!(problem, UsageProblem::MissingArgument { .. });
            let unfinished = lacks.then(|| Unfinished::of(command, argv, problem.clone())).flatten();
            match unfinished {
                Some(unfinished) => Ok(Asked::Unfinished(Box::new(unfinished.with_the_whole_line(text)))),
                None => Err(problem.into()),
            }
        }
    }
}

/// The command as far as these arguments tell it, whether it lacks something or not.
pub(crate) fn unfinished(arguments: Vec<OsString>, text: &Text) -> Option<Unfinished> {
    let argv = Argv::new(arguments);
    let command = argv.command().and_then(|name| commands::find(name).or_else(|| japanese::command(name, text)))?;
    let bare = tree::dressed(command);
    let argv = argv.of(command.name).inside(&bare, |verbs, typed| japanese::verb(typed, &bare, verbs, text));
    let problem = UsageProblem::NotUnderstood { command: argv.path() };
    Unfinished::of(command, argv, problem)
}

/// The matches of the verb, where the command is a group.
fn deepest(matches: &ArgMatches) -> &ArgMatches {
    match matches.subcommand() {
        Some((_, inner)) => deepest(inner),
        None => matches,
    }
}
