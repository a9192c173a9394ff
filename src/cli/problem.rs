//! What is wrong with the arguments: clap's finding, taken apart into a code and its values, so that it can be said in
//! the language in force.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::value::{NotReadable, prose};
use super::words;
use crate::error::{Exit, Problem};
use crate::text::{Language, Text, Value, nearest};

/// An argument that cannot be understood, is missing or is too much. Exit 2.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[allow(missing_docs)]
pub(crate) enum UsageProblem {
    #[error("unknown command")]
    UnknownCommand { given: String, meant: Option<String> },
    #[error("unknown topic")]
    UnknownTopic { given: String, meant: Option<String> },
    #[error("unknown argument")]
    UnknownArgument { given: String, command: String, meant: Option<String> },
    #[error("unexpected value")]
    UnexpectedValue { given: String, command: String },
    #[error("required arguments are missing: {missing:?}")]
    MissingArgument { missing: Vec<String>, command: String, line: String },
    #[error("{flag} lacks its value")]
    MissingValue { flag: String, expected: String },
    #[error("{flag} takes one of a set of values")]
    NotOneOf { flag: String, given: String, values: Vec<Code>, meant: Option<Code> },
    #[error("{flag} has a value of another form")]
    BadValue { flag: String, given: String, expected: String },
    #[error("{flag} says nothing")]
    EmptyText { flag: String },
    #[error("{flag} is longer than the file keeps")]
    TextTooLong { flag: String },
    #[error("{flag} holds U+{code:04X}", code = u32::from(*character))]
    HostileCharacter { flag: String, character: char },
    #[error("{flag} may be given once")]
    GivenTwice { flag: String },
    #[error("{flag} and {other} exclude each other")]
    Conflict { flag: String, other: String },
    #[error("no filter is kept under this name")]
    UnknownFilter { given: String, known: Vec<String> },
    #[error("{flag} does nothing without --format csv")]
    OnlyForCsv { flag: String },
    #[error("{flag} takes no value")]
    TakesNoValue { flag: String, given: String },
    #[error("an argument is not UTF-8")]
    NotUtf8,
    #[error("the arguments cannot be understood")]
    NotUnderstood { command: String },
}

/// One of the values that a flag takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Code {
    /// As it is typed.
    pub(crate) typed: String,
    /// The key of its meaning.
    pub(crate) meaning: Option<String>,
}

impl Code {
    /// A code of a set (`term-<set>-<code>`).
    pub(crate) fn of(set: &str, code: &str) -> Code {
        let typed = code.replace('_', "-");
        Code { meaning: Some(format!("term-{set}-{typed}")), typed }
    }

    fn shown(&self) -> Value {
        match &self.meaning {
            Some(key) => Value::Typed(self.typed.clone(), key.clone()),
            None => self.typed.as_str().into(),
        }
    }

    /// Whether somebody who typed this may have meant it: a part of it, or of its meaning in either language.
    fn is_called(&self, given: &str) -> bool {
        let meaning = |language| self.meaning.as_ref().and_then(|key| Text::new(language).find(key, &[]));
        let given = given.trim().to_lowercase();
        let alike = |meaning: String| {
            let meaning = meaning.to_lowercase();
            meaning.contains(&given) || given.contains(&meaning)
        };
        let mut meanings = [Language::Ja, Language::En].into_iter().filter_map(meaning);
        given.chars().count() > 1 && (self.typed.contains(&given) || meanings.any(alike))
    }
}

/// Whether the finding is only that a group lacks its verb: its help is the best answer.
pub(super) fn wants_verb(error: &clap::Error) -> bool {
    use ErrorKind::{DisplayHelpOnMissingArgumentOrSubcommand, MissingSubcommand};
    matches!(error.kind(), DisplayHelpOnMissingArgumentOrSubcommand | MissingSubcommand)
}

impl UsageProblem {
    /// The same with the meanings of the values that could have been typed, and the one that was probably meant.
    pub(crate) fn taught(self, arguments: &clap::Command) -> UsageProblem {
        let UsageProblem::NotOneOf { flag, given, values, .. } = self else { return self };
        let is = |arg: &&clap::Arg| match flag.strip_prefix("--") {
            Some(long) => arg.get_long() == Some(long),
            None => arg.get_value_names().is_some_and(|names| names.iter().any(|name| name.as_str() == flag)),
        };
        let known = arguments.get_arguments().find(is).map(clap::Arg::get_possible_values).unwrap_or_default();
        let meaning = |typed: &str| Some(known.iter().find(|one| one.get_name() == typed)?.get_help()?.to_string());
        let values = values.into_iter().map(|code| Code { meaning: meaning(&code.typed), ..code }).collect();
        UsageProblem::not_one_of(flag, given, values)
    }

    /// A value that is none of these.
    pub(crate) fn not_one_of(flag: String, given: String, values: Vec<Code>) -> UsageProblem {
        let called = || values.iter().find(|code| code.is_called(&given));
        let near = nearest(&given, values.iter().map(|code| code.typed.as_str()));
        let meant = values.iter().find(|code| Some(code.typed.as_str()) == near).or_else(called).cloned();
        UsageProblem::NotOneOf { flag, given, values, meant }
    }

    /// A flag that stands before no command and that nobody knows.
    pub(super) fn unknown_flag(given: String) -> UsageProblem {
        UsageProblem::UnknownArgument { given, command: "kaiji".to_owned(), meant: None }
    }

    /// Takes clap's finding about the command `path` apart.
    pub(super) fn from_clap(error: &clap::Error, path: &str) -> UsageProblem {
        let command = path.to_owned();
        let argument = text(error, ContextKind::InvalidArg);
        let given = text(error, ContextKind::InvalidValue);
        let (flag, expected) = (flag_of(&argument), expected(&argument));
        match error.kind() {
            ErrorKind::InvalidValue if given.is_empty() => UsageProblem::MissingValue { flag, expected },
            ErrorKind::InvalidValue => {
                let values = texts(error, ContextKind::ValidValue);
                let values = values.into_iter().map(|typed| Code { typed, meaning: None }).collect();
                UsageProblem::NotOneOf { flag, given, values, meant: None }
            }
            ErrorKind::UnknownArgument if !argument.starts_with('-') => {
                UsageProblem::UnexpectedValue { given: argument, command }
            }
            ErrorKind::UnknownArgument => {
                let meant = meant(error, ContextKind::SuggestedArg);
                UsageProblem::UnknownArgument { given: argument, command, meant }
            }
            ErrorKind::InvalidSubcommand => {
                let given = text(error, ContextKind::InvalidSubcommand);
                UsageProblem::UnknownCommand { given, meant: meant(error, ContextKind::SuggestedSubcommand) }
            }
            ErrorKind::ValueValidation => match NotReadable::of(error) {
                NotReadable::Form => UsageProblem::BadValue { flag, given, expected },
                NotReadable::Empty => UsageProblem::EmptyText { flag },
                NotReadable::TooLong => UsageProblem::TextTooLong { flag },
                NotReadable::Hostile(character) => UsageProblem::HostileCharacter { flag, character },
            },
            ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues | ErrorKind::NoEquals => {
                UsageProblem::MissingValue { flag, expected }
            }
            ErrorKind::TooManyValues => UsageProblem::TakesNoValue { flag, given },
            ErrorKind::ArgumentConflict => conflict(error, flag),
            ErrorKind::MissingRequiredArgument => {
                let missing = texts(error, ContextKind::InvalidArg).iter().map(|argument| flags_of(argument)).collect();
                UsageProblem::MissingArgument { missing, command, line: String::new() }
            }
            ErrorKind::InvalidUtf8 => UsageProblem::NotUtf8,
            _ => UsageProblem::NotUnderstood { command },
        }
    }
}

fn conflict(error: &clap::Error, flag: String) -> UsageProblem {
    let other = texts(error, ContextKind::PriorArg).first().map(|argument| flag_of(argument)).unwrap_or_default();
    if other.is_empty() || other == flag {
        UsageProblem::GivenTwice { flag }
    } else {
        UsageProblem::Conflict { flag, other }
    }
}

/// The first of the values that clap hands over under this name.
fn text(error: &clap::Error, kind: ContextKind) -> String {
    texts(error, kind).into_iter().next().unwrap_or_default()
}

fn texts(error: &clap::Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        _ => Vec::new(),
    }
}

fn meant(error: &clap::Error, kind: ContextKind) -> Option<String> {
    texts(error, kind).pop().filter(|text| !text.is_empty())
}

/// `--received` of clap's `--received <DATE>`, `NO` of `<NO>`.
fn flag_of(argument: &str) -> String {
    let first = argument.split([' ', '=']).next().unwrap_or_default();
    first.trim_matches(['<', '>', '[', ']', '.']).to_owned()
}

/// `--days / --until` of clap's `<--days <N>|--until <DATE>>`: one of several.
fn flags_of(argument: &str) -> String {
    argument.split('|').map(flag_of).collect::<Vec<_>>().join(" / ")
}

/// The key that says what a value of this kind looks like, found by the name of the value.
fn expected(argument: &str) -> String {
    // `--on <DATE>`, and of a value that may be left out `[DATE]`.
    let named = argument.split_once(['<', '[']).and_then(|(_, rest)| rest.split_once(['>', ']']));
    let name = named.map_or("TEXT", |(name, _)| name);
    format!("{}-form", words::value_key(name))
}

impl UsageProblem {
    fn given(&self) -> Vec<(&'static str, Value)> {
        match self {
            UsageProblem::UnknownCommand { given, .. } | UsageProblem::UnknownTopic { given, .. } => {
                vec![("given", given.into())]
            }
            UsageProblem::UnknownArgument { given, command, .. } | UsageProblem::UnexpectedValue { given, command } => {
                vec![("given", given.into()), ("command", command.into())]
            }
            UsageProblem::MissingArgument { missing, command, line } => {
                vec![
                    ("missing", Value::All(missing.iter().map(|flag| named(flag)).collect())),
                    ("command", command.into()),
                    ("lines", usize::from(!line.is_empty()).into()),
                    ("line", line.into()),
                ]
            }
            UsageProblem::UnknownFilter { given, known } => vec![
                ("given", given.into()),
                ("count", known.len().into()),
                ("known", known.iter().map(|name| format!("@{name}")).collect::<Vec<_>>().join(", ").into()),
            ],
            UsageProblem::MissingValue { flag, expected } => {
                vec![("flag", named(flag)), ("expected", Value::Words(expected.clone()))]
            }
            UsageProblem::NotOneOf { flag, given, values, meant } => {
                // Where one is named the others need no explanation.
                let shown = |code: &Code| if meant.is_some() { code.typed.as_str().into() } else { code.shown() };
                let values = Value::All(values.iter().map(shown).collect());
                vec![("flag", named(flag)), ("given", given.into()), ("values", values)]
            }
            UsageProblem::BadValue { flag, given, expected } => {
                vec![("flag", named(flag)), ("given", given.into()), ("expected", Value::Words(expected.clone()))]
            }
            UsageProblem::EmptyText { flag }
            | UsageProblem::GivenTwice { flag }
            | UsageProblem::OnlyForCsv { flag } => {
                vec![("flag", named(flag))]
            }
            UsageProblem::TextTooLong { flag } => vec![("flag", named(flag)), ("longest", prose::LONGEST.into())],
            UsageProblem::HostileCharacter { flag, character } => {
                vec![("flag", named(flag)), ("character", format!("U+{:04X}", u32::from(*character)).into())]
            }
            UsageProblem::Conflict { flag, other } => vec![("flag", named(flag)), ("other", named(other))],
            UsageProblem::TakesNoValue { flag, given } => vec![("flag", named(flag)), ("given", given.into())],
            UsageProblem::NotUtf8 => Vec::new(),
            UsageProblem::NotUnderstood { command } => vec![("command", command.into())],
        }
    }
}

/// A flag as it is typed; a positional value by its name in the language in force.
fn named(flag: &str) -> Value {
    if flag.starts_with('-') { flag.into() } else { Value::Placeholder(words::value_key(flag)) }
}

impl Problem for UsageProblem {
    fn code(&self) -> &'static str {
        match self {
            UsageProblem::UnknownCommand { .. } => "unknown_command",
            UsageProblem::UnknownTopic { .. } => "unknown_topic",
            UsageProblem::UnknownArgument { .. } => "unknown_argument",
            UsageProblem::UnexpectedValue { .. } => "unexpected_value",
            UsageProblem::MissingArgument { .. } => "missing_argument",
            UsageProblem::MissingValue { .. } => "missing_value",
            UsageProblem::NotOneOf { .. } => "not_one_of",
            UsageProblem::BadValue { .. } => "bad_value",
            UsageProblem::EmptyText { .. } => "empty_text",
            UsageProblem::TextTooLong { .. } => "value_too_long",
            UsageProblem::HostileCharacter { .. } => "hostile_character",
            UsageProblem::GivenTwice { .. } => "given_twice",
            UsageProblem::Conflict { .. } => "conflicting_arguments",
            UsageProblem::UnknownFilter { .. } => "unknown_filter",
            UsageProblem::OnlyForCsv { .. } => "only_for_csv",
            UsageProblem::TakesNoValue { .. } => "takes_no_value",
            UsageProblem::NotUtf8 => "not_utf8",
            UsageProblem::NotUnderstood { .. } => "not_understood",
        }
    }

    fn exit(&self) -> Exit {
        Exit::Usage
    }

    fn fields(&self) -> Vec<(&'static str, Value)> {
        let mut fields = self.given();
        let meant = match self {
            UsageProblem::UnknownCommand { meant, .. }
            | UsageProblem::UnknownTopic { meant, .. }
            | UsageProblem::UnknownArgument { meant, .. } => meant.as_ref().map(|name| name.as_str().into()),
            UsageProblem::NotOneOf { meant, .. } => meant.as_ref().map(Code::shown),
            _ => return fields,
        };
        // The hint chooses between naming the value that was probably meant and telling where to look.
        fields.push(("near", usize::from(meant.is_some()).into()));
        fields.push(("meant", meant.unwrap_or_else(|| "".into())));
        fields
    }

    fn field(&self) -> Option<String> {
        match self {
            UsageProblem::MissingArgument { missing, .. } => missing.first().cloned(),
            UsageProblem::MissingValue { flag, .. }
            | UsageProblem::NotOneOf { flag, .. }
            | UsageProblem::BadValue { flag, .. }
            | UsageProblem::EmptyText { flag }
            | UsageProblem::TextTooLong { flag }
            | UsageProblem::HostileCharacter { flag, .. }
            | UsageProblem::GivenTwice { flag }
            | UsageProblem::Conflict { flag, .. }
            | UsageProblem::OnlyForCsv { flag }
            | UsageProblem::TakesNoValue { flag, .. } => Some(flag.clone()),
            UsageProblem::UnknownArgument { given, .. } => Some(given.clone()),
            _ => None,
        }
    }

    fn examples() -> Vec<UsageProblem> {
        let text = str::to_owned;
        let code = |typed: &str| Code::of("kind", typed);
        vec![
            UsageProblem::UnknownCommand { given: text("recieve"), meant: Some(text("receive")) },
            UsageProblem::UnknownTopic { given: text("deadlin"), meant: Some(text("deadline")) },
            UsageProblem::UnknownArgument {
                given: text("--nmae"),
                command: text("kaiji receive"),
                meant: Some(text("--name")),
            },
            UsageProblem::UnexpectedValue { given: text("abc"), command: text("kaiji list") },
            UsageProblem::MissingArgument {
                missing: vec![text("--kind"), text("--name")],
                command: text("kaiji receive"),
                line: text("kaiji receive --received 4/1 --kind 種別 --name 氏名"),
            },
            UsageProblem::MissingArgument {
                missing: vec![text("NO")],
                command: text("kaiji show"),
                line: String::new(),
            },
            UsageProblem::MissingValue { flag: text("--received"), expected: text("value-date-form") },
            UsageProblem::NotOneOf {
                flag: text("--kind"),
                given: text("disclose"),
                values: vec![code("disclosure"), code("correction")],
                meant: Some(code("disclosure")),
            },
            UsageProblem::NotOneOf {
                flag: text("--kind"),
                given: text("x"),
                values: vec![code("disclosure"), code("correction")],
                meant: None,
            },
            UsageProblem::BadValue { flag: text("--within"), given: text("soon"), expected: text("value-n-form") },
            UsageProblem::EmptyText { flag: text("--reason") },
            UsageProblem::TextTooLong { flag: text("--reason") },
            UsageProblem::HostileCharacter { flag: text("--name"), character: '\u{202E}' },
            UsageProblem::GivenTwice { flag: text("--name") },
            UsageProblem::Conflict { flag: text("--days"), other: text("--until") },
            UsageProblem::UnknownFilter { given: text("遅れ"), known: vec![text("遅延"), text("鈴木")] },
            UsageProblem::UnknownFilter { given: text("遅れ"), known: Vec::new() },
            UsageProblem::OnlyForCsv { flag: text("--encoding") },
            UsageProblem::TakesNoValue { flag: text("--dry-run"), given: text("yes") },
            UsageProblem::NotUtf8,
            UsageProblem::NotUnderstood { command: text("kaiji list") },
        ]
    }
}
