//! The arguments as they were typed, put in order: which command, which verb, and the shared flags that stood before
//! either of them moved behind it. So each command declares them itself, and refuses those that it does not have.

use std::ffi::{OsStr, OsString};

use super::shared;
use super::unfinished::Typed;

/// The arguments after the program's name.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Argv {
    command: Option<String>,
    /// The verbs, each inside the one before: `breach`, `record`.
    verbs: Vec<String>,
    /// Flags that stood before the command, then everything behind it.
    rest: Vec<OsString>,
}

impl Argv {
    pub(super) fn new(arguments: Vec<OsString>) -> Argv {
        let (command, mut rest) = take_name(arguments, |_| true);
        rest.retain(|argument| !argument.is_empty() || command.is_some());
        Argv { command, verbs: Vec::new(), rest }
    }

    /// The same under the name that the program itself has for the command.
    pub(super) fn of(self, command: &str) -> Argv {
        Argv { command: Some(command.to_owned()), ..self }
    }

    /// The same, with the verbs told apart where the command is a group, and its verb again.
    /// `other` finds one by another name, behind the verbs that stand before it.
    pub(super) fn inside(self, command: &clap::Command, other: impl Fn(&[String], &str) -> Option<String>) -> Argv {
        let Argv { command: name, mut verbs, mut rest } = self;
        let mut group = Some(command);
        while let Some(inside) = group.filter(|group| group.has_subcommands()) {
            // `letter list` has a verb, `letter R8-K-0001` has none.
            let named = |name: &str| inside.find_subcommand(name).is_some() || other(&verbs, name).is_some();
            let (verb, behind) = take_name(rest, named);
            rest = behind;
            let verb = verb.map(|verb| other(&verbs, &verb).unwrap_or(verb));
            group = verb.as_deref().and_then(|verb| inside.find_subcommand(verb));
            verbs.extend(verb);
        }
        Argv { command: name, verbs, rest }
    }

    pub(super) fn command(&self) -> Option<&str> {
        self.command.as_deref()
    }

    pub(super) fn verbs(&self) -> &[String] {
        &self.verbs
    }

    /// The part of the command that was asked for: the last verb inside it, or the command itself.
    pub(super) fn asked<'c>(&self, command: &'c clap::Command) -> Option<&'c clap::Command> {
        self.verbs.iter().try_fold(command, |group, verb| group.find_subcommand(verb))
    }

    /// What was asked for, as it is typed: `kaiji supplement ask`.
    pub(super) fn path(&self) -> String {
        let names = ["kaiji"].into_iter().chain(self.command()).chain(self.verbs.iter().map(String::as_str));
        names.collect::<Vec<_>>().join(" ")
    }

    /// What the command's own parser reads.
    pub(super) fn arguments(&self) -> Vec<OsString> {
        self.verbs.iter().map(OsString::from).chain(self.rest.iter().cloned()).collect()
    }

    /// The same with answers to what it lacked: flags and values before what stands behind `--`.
    pub(super) fn with(&self, answers: &[Typed]) -> Vec<OsString> {
        let typed = self.arguments();
        let end = typed.iter().position(|argument| argument == "--").unwrap_or(typed.len());
        let (before, behind) = typed.split_at(end);
        let mut all = before.to_vec();
        let mut values = Vec::new();
        for answer in answers {
            match answer {
                Typed::Positional(value) => values.push(OsString::from(value)),
                Typed::Switch(flag) => all.push(flag.into()),
                // `--reason=-1` is a value, `--reason -1` would be a flag.
                Typed::Flag(flag, value) if value.starts_with('-') => all.push(format!("{flag}={value}").into()),
                Typed::Flag(flag, value) => all.extend([OsString::from(flag), OsString::from(value)]),
            }
        }
        // A value in the place that its command gives it: behind those that were typed.
        if behind.is_empty() && values.iter().any(|value| is_flag(value)) {
            all.push("--".into());
            all.extend(values);
        } else {
            let place = all.iter().position(|argument| is_flag(argument)).unwrap_or(all.len());
            all.splice(place..place, values);
            all.extend(behind.iter().cloned());
        }
        all
    }

    pub(super) fn asks_help(&self) -> bool {
        options(&self.rest).any(|argument| argument == "--help" || argument == "-h")
    }

    pub(super) fn asks_version(&self) -> bool {
        options(&self.rest).any(|argument| argument == "--version" || argument == "-V")
    }

    /// A flag that no command stands behind and that is none of the shared ones.
    pub(super) fn unknown_flag(&self) -> Option<String> {
        let name = |argument: &OsStr| argument.to_string_lossy().split('=').next().unwrap_or_default().to_owned();
        let known = |name: &str| {
            shared::IDS.iter().any(|id| name.strip_prefix("--").is_some_and(|long| long == id.replace('_', "-")))
        };
        options(&self.rest).filter(|argument| is_flag(argument)).map(name).find(|name| !known(name))
    }
}

/// The value of a shared flag wherever it stands, as far as it can be told without knowing the command.
pub(super) fn value_of(arguments: &[OsString], flag: &str) -> Option<String> {
    let mut arguments = options(arguments);
    while let Some(argument) = arguments.next() {
        let Some(argument) = argument.to_str() else { continue };
        if argument == flag {
            return arguments.next()?.to_str().map(str::to_owned);
        }
        if let Some(value) = argument.strip_prefix(flag).and_then(|rest| rest.strip_prefix('=')) {
            return Some(value.to_owned());
        }
    }
    None
}

/// Whether a shared flag without a value stands there.
pub(super) fn has(arguments: &[OsString], flag: &str) -> bool {
    options(arguments).any(|argument| argument == flag)
}

/// Takes the first argument that is neither a flag nor the value of a shared flag, if it is a name that is wanted.
fn take_name(mut arguments: Vec<OsString>, wanted: impl Fn(&str) -> bool) -> (Option<String>, Vec<OsString>) {
    let mut at = 0;
    while let Some(argument) = arguments.get(at) {
        if argument == "--" {
            break;
        }
        if shared::WITH_VALUE.iter().any(|flag| argument == *flag) {
            at += 2;
        } else if is_flag(argument) {
            at += 1;
        } else {
            let name = argument.to_string_lossy().into_owned();
            if !wanted(&name) {
                break;
            }
            arguments.remove(at);
            return (Some(name), arguments);
        }
    }
    (None, arguments)
}

fn is_flag(argument: &OsStr) -> bool {
    argument.as_encoded_bytes().starts_with(b"-")
}

/// The arguments up to `--`, behind which nothing is a flag.
fn options(arguments: &[OsString]) -> impl Iterator<Item = &OsStr> {
    arguments.iter().map(OsString::as_os_str).take_while(|argument| *argument != "--")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(line: &str) -> Vec<OsString> {
        line.split_whitespace().map(OsString::from).collect()
    }

    fn line(argv: &Argv) -> String {
        argv.arguments().iter().map(|argument| argument.to_string_lossy()).collect::<Vec<_>>().join(" ")
    }

    fn group() -> clap::Command {
        clap::Command::new("office").subcommand(clap::Command::new("set"))
    }

    #[test]
    fn shared_flags_may_stand_before_the_command() {
        let argv = Argv::new(typed("--db a.kaiji --dry-run receive --name x"));
        assert_eq!(argv.command(), Some("receive"));
        assert_eq!(line(&argv), "--db a.kaiji --dry-run --name x");
    }

    #[test]
    fn shared_flags_may_stand_before_the_verb_of_a_group() {
        let argv = Argv::new(typed("--db a.kaiji office --once k set name=x")).inside(&group(), |_, _| None);
        assert_eq!((argv.command(), argv.verbs()), (Some("office"), &["set".to_owned()][..]));
        assert_eq!(line(&argv), "set --db a.kaiji --once k name=x");
        assert_eq!(argv.path(), "kaiji office set");
    }

    #[test]
    fn a_verb_may_be_a_group_itself() {
        let inner = clap::Command::new("breach").subcommand(clap::Command::new("record"));
        let register = clap::Command::new("register").subcommand(inner);
        let argv =
            Argv::new(typed("register --db a.kaiji breach --once k record --what x")).inside(&register, |_, _| None);
        assert_eq!(argv.path(), "kaiji register breach record");
        assert_eq!(line(&argv), "breach record --db a.kaiji --once k --what x");
        let asked = argv.asked(&register).map(clap::Command::get_name);
        assert_eq!(asked, Some("record"));
        let argv = Argv::new(typed("register breach nonsense")).inside(&register, |_, _| None);
        assert_eq!((argv.path().as_str(), line(&argv).as_str()), ("kaiji register breach", "breach nonsense"));
    }

    #[test]
    fn what_is_no_verb_stays_a_value() {
        let argv = Argv::new(typed("office R8-K-1 --draft")).inside(&group(), |_, _| None);
        assert_eq!((argv.verbs().len(), line(&argv).as_str()), (0, "R8-K-1 --draft"));
    }

    #[test]
    fn help_of_a_command_may_be_asked_with_either_flag() {
        for asked in ["receive --help", "receive -h", "--lang en receive --help"] {
            let argv = Argv::new(typed(asked));
            assert_eq!((argv.command(), argv.asks_help()), (Some("receive"), true), "{asked}");
        }
        assert!(!Argv::new(typed("note K1 -- --help")).asks_help());
    }

    #[test]
    fn answers_stand_where_a_script_would_type_them() {
        let flag = |flag: &str, value: &str| Typed::Flag(flag.to_owned(), value.to_owned());
        let number = Typed::Positional("R8-K-1".to_owned());
        let with = |typed_line: &str, answers: &[Typed]| {
            let all = Argv::new(typed(typed_line)).with(answers);
            all.iter().map(|argument| argument.to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(
            with("decide --on 4/1", &[number.clone(), flag("--outcome", "full")]),
            "R8-K-1 --on 4/1 --outcome full"
        );
        assert_eq!(with("note K1", &[Typed::Positional("-x".to_owned())]), "K1 -- -x");
        assert_eq!(with("note -- -x", &[flag("--on", "-1")]), "--on=-1 -- -x");
        assert_eq!(with("third-party K1", &[Typed::Switch("--mandatory".to_owned())]), "K1 --mandatory");
    }

    #[test]
    fn a_shared_flag_is_seen_wherever_it_stands_but_not_behind_two_hyphens() {
        assert_eq!(value_of(&typed("list --lang en"), "--lang").as_deref(), Some("en"));
        assert_eq!(value_of(&typed("--lang=en list"), "--lang").as_deref(), Some("en"));
        assert_eq!(value_of(&typed("note K1 -- --lang en"), "--lang"), None);
        assert_eq!(value_of(&typed("list --lang"), "--lang"), None);
    }

    #[test]
    fn a_flag_without_a_command_that_nobody_knows_is_found() {
        assert_eq!(Argv::new(typed("--verbose")).unknown_flag().as_deref(), Some("--verbose"));
        assert_eq!(Argv::new(typed("--dry-run --db=x")).unknown_flag(), None);
    }
}
