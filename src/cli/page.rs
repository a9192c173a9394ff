//! A page of help, ready for screen and manual: what a command does, how it is typed, what its arguments mean.

use clap::{Arg, ArgAction, Command};

use super::topic::{TOPICS, Topic};
use super::{japanese, shared, words};
use crate::commands::{COMMANDS, Chapter};
use crate::text::Text;

/// Everything a page of help says, in the language in force.
pub(crate) struct Page {
    /// What was asked about, as it is typed: `kaiji supplement ask`.
    pub(crate) path: String,
    /// What it does, one sentence.
    pub(crate) about: String,
    /// How it is typed, one line a way.
    pub(crate) usage: Vec<String>,
    /// Verbs, arguments, options, shared options.
    pub(crate) sections: Vec<Section>,
    /// What else is worth knowing: an example, where to read on.
    pub(crate) after: Option<String>,
}

/// A heading with its entries.
pub(crate) struct Section {
    /// The heading.
    pub(crate) heading: String,
    /// The entries in the order of the command line.
    pub(crate) entries: Vec<Entry>,
}

/// What is typed and what it means.
pub(crate) struct Entry {
    /// `--kind <種別>`, `receive`, `<番号>`.
    pub(crate) typed: String,
    /// What it means.
    pub(crate) meaning: String,
    /// Its possible values with their meanings.
    pub(crate) values: Vec<(String, String)>,
}

impl Page {
    /// The page of a command or verb that carries its words.
    pub(super) fn of(command: &Command, path: &str, text: &Text) -> Page {
        let about = command.get_about().map(ToString::to_string).unwrap_or_default();
        let prefix = path.split(' ').skip(1).collect::<Vec<_>>().join("-");
        let is_one = |arg: &&Arg, of: &[&str]| of.contains(&arg.get_id().as_str());
        let of_all = |arg: &&Arg| is_one(arg, shared::IDS);
        let of_looks = |arg: &&Arg| is_one(arg, shared::LOOKS);
        let shown = |arg: &&Arg| !arg.is_hide_set();
        let options = || command.get_arguments().filter(shown).filter(|arg| !arg.is_positional());
        let sections = [
            (
                "common-heading-verbs",
                command.get_subcommands().map(|command| verb(command, &prefix, text)).collect::<Vec<_>>(),
            ),
            (
                "common-heading-arguments",
                command.get_positionals().filter(shown).map(|arg| argument(arg, text)).collect(),
            ),
            ("common-heading-options", options().filter(|arg| !of_all(arg)).map(|arg| argument(arg, text)).collect()),
            (
                "common-heading-shared",
                options()
                    .filter(|arg| of_all(arg) && !of_looks(arg))
                    .map(|arg| argument(arg, text))
                    .chain([looks_named(text)])
                    .collect(),
            ),
        ];
        let filled = sections.into_iter().filter(|(_, entries)| !entries.is_empty());
        Page {
            path: path.to_owned(),
            about,
            usage: usage(command, path, text),
            sections: filled.map(|(heading, entries)| Section { heading: text.get(heading), entries }).collect(),
            after: text.find(&format!("{prefix}-after"), &[]),
        }
    }

    /// What there is to read: the topics above the commands.
    pub(super) fn of_contents(text: &Text) -> Page {
        let topic = |topic: &Topic| Entry {
            typed: format!("{}, {}", topic.names(text).first().cloned().unwrap_or_default(), topic.name),
            meaning: topic.about(text),
            values: Vec::new(),
        };
        let topics = Section { heading: text.get("help-topics"), entries: TOPICS.iter().map(topic).collect() };
        let mut page = Page::of_program(text);
        page.usage = vec![format!("kaiji help [{}]", words::value_name("NAME", text))];
        page.sections.insert(0, topics);
        page.after = Some(text.get("help-contents-after"));
        page
    }

    /// The page of the program: its commands by chapter.
    pub(super) fn of_program(text: &Text) -> Page {
        let entry = |command: &&crate::commands::Command| Entry {
            typed: japanese::both(command.name, command.name, text),
            meaning: text.get(&format!("{}-about", command.name)),
            values: Vec::new(),
        };
        let chapter = |chapter: &Chapter| Section {
            heading: text.get(chapter.key()),
            entries: COMMANDS
                .iter()
                .filter(|command| command.chapter == *chapter)
                .map(|command| entry(&command))
                .collect(),
        };
        let shared = ["help", "version"].map(|id| Entry {
            typed: format!("-{}, --{id}", if id == "help" { 'h' } else { 'V' }),
            meaning: text.get(&words::help_key(id, "")),
            values: Vec::new(),
        });
        let chapters = Chapter::ALL.iter().map(chapter).filter(|section| !section.entries.is_empty());
        let shared = Section { heading: text.get("common-heading-shared"), entries: shared.into() };
        let looks = shared::looks().map(|arg| argument(&words::worded_argument(arg, "", text), text));
        let looks = Section { heading: text.get("common-heading-looks"), entries: looks.into() };
        Page {
            path: "kaiji".to_owned(),
            about: text.get("common-about"),
            usage: vec![format!("kaiji <{}> [{}]", words::value_name("COMMAND", text), text.get("common-options"))],
            sections: chapters.chain([shared, looks]).collect(),
            after: Some(text.get("common-after")),
        }
    }
}

/// Every page names the flags that only change how things look; what they mean stands on the page of the program.
fn looks_named(text: &Text) -> Entry {
    let flags: Vec<String> = shared::LOOKS.iter().map(|id| format!("--{}", id.replace('_', "-"))).collect();
    Entry {
        typed: text.get("common-looks"),
        meaning: text.with("common-looks-named", &[("flags", flags.join(" ").into())]),
        values: Vec::new(),
    }
}

fn verb(command: &Command, prefix: &str, text: &Text) -> Entry {
    let meaning = command.get_about().map(ToString::to_string).unwrap_or_default();
    let typed = japanese::both(command.get_name(), &format!("{prefix}-{}", command.get_name()), text);
    Entry { typed, meaning, values: Vec::new() }
}

fn argument(arg: &Arg, text: &Text) -> Entry {
    let mut meaning = arg.get_help().map(ToString::to_string).unwrap_or_default();
    if matches!(arg.get_action(), ArgAction::Append) {
        meaning.push_str(&text.get("common-repeatable"));
    }
    if let Some(default) = arg.get_default_values().first().filter(|_| arg.get_action().takes_values()) {
        let default = default.to_string_lossy().into_owned();
        meaning.push_str(&text.with("common-default", &[("value", default.into())]));
    }
    if shared::IDS.contains(&arg.get_id().as_str()) {
        meaning.push_str(&briefly(arg, text));
        return Entry { typed: typed(arg), meaning, values: Vec::new() };
    }
    let told = arg.get_action().takes_values() && !arg.is_hide_possible_values_set();
    let values = arg.get_possible_values().into_iter().filter(|_| told).map(|value| {
        let meaning = value.get_help().map(ToString::to_string).unwrap_or_default();
        (value.get_name().to_owned(), meaning)
    });
    Entry { typed: typed(arg), meaning, values: values.collect() }
}

/// The values of a shared flag, without their meanings: every page has them.
fn briefly(arg: &Arg, text: &Text) -> String {
    let names: Vec<String> = arg.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
    if names.is_empty() || !arg.get_action().takes_values() {
        return String::new();
    }
    text.with("common-one-of", &[("values", names.join(", ").into())])
}

/// `-h, --help`, `--kind <種別>`, `[番号]`.
fn typed(arg: &Arg) -> String {
    let value = value(arg);
    if arg.is_positional() {
        return value;
    }
    let short = arg.get_short().map(|short| format!("-{short}"));
    let long = arg.get_long().map(|long| format!("--{long}"));
    let names = short.into_iter().chain(long).collect::<Vec<_>>().join(", ");
    if value.is_empty() { names } else { format!("{names} {value}") }
}

/// The value's name in brackets that say whether it must be given.
fn value(arg: &Arg) -> String {
    if !arg.get_action().takes_values() {
        return String::new();
    }
    let names: Vec<&str> = arg.get_value_names().unwrap_or_default().iter().map(|name| name.as_str()).collect();
    let name = names.join(" ");
    let many = if arg.is_positional() && matches!(arg.get_action(), ArgAction::Append) { "..." } else { "" };
    let must = !arg.is_positional() || arg.is_required_set();
    if must { format!("<{name}>{many}") } else { format!("[{name}]{many}") }
}

/// The ways to type the command: with a verb, and without one where it has arguments of its own.
fn usage(command: &Command, path: &str, text: &Text) -> Vec<String> {
    let mut ways = Vec::new();
    let options = text.get("common-options");
    let own = command.get_arguments().any(|arg| !shared::IDS.contains(&arg.get_id().as_str()));
    if own || !command.has_subcommands() {
        let positionals = command.get_positionals().map(value);
        let required = command.get_opts().filter(|arg| arg.is_required_set()).map(typed);
        let parts = positionals.chain(required).chain([format!("[{options}]")]);
        ways.push(format!("{path} {}", parts.collect::<Vec<_>>().join(" ")));
    }
    if command.has_subcommands() {
        ways.push(format!("{path} <{}> [{options}]", words::value_name("VERB", text)));
    }
    ways
}
