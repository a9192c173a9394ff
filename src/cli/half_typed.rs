//! A line that is still being typed: what the completion of a shell hands over.

use std::ffi::OsString;

use super::argv::{self, Argv};
use super::{Shared, japanese, tree};
use crate::commands;
use crate::text::Text;

/// What a shell calls to complete a case number: `kaiji complete-cases BEGINNING WORD…`, where the words stand before the
/// cursor. No command of people: help, manual and completion do not name it.
const NAME: &str = "complete-cases";

/// The line up to the cursor.
pub(crate) struct HalfTyped {
    /// What stands of the word at the cursor.
    pub(crate) beginning: String,
    words: Vec<OsString>,
}

impl HalfTyped {
    /// The line, where these arguments (without the program's name) come from a shell's completion. What is no Unicode
    /// begins no number: it is a beginning that none has.
    pub(crate) fn of(arguments: &[OsString]) -> Option<HalfTyped> {
        let [name, rest @ ..] = arguments else { return None };
        let (beginning, words) = rest
            .split_first()
            .map_or((String::new(), &[][..]), |(beginning, words)| (beginning.to_string_lossy().into_owned(), words));
        (name == NAME).then(|| HalfTyped { beginning, words: words.to_vec() })
    }

    /// The file that the line names.
    pub(crate) fn shared(&self) -> Shared {
        Shared { db: argv::value_of(&self.words, "--db").map(Into::into), ..Shared::default() }
    }

    /// Whether the line hides names.
    pub(crate) fn is_private(&self) -> bool {
        argv::has(&self.words, "--private")
    }

    /// Whether a case number can stand at the cursor: as the value of the flag before it, else in a place of the command.
    pub(crate) fn wants_case_number(&self, text: &Text) -> bool {
        let argv = Argv::new(self.words.clone());
        let named = |name: &str| commands::find(name).or_else(|| japanese::command(name, text));
        let Some(command) = argv.command().and_then(named) else { return false };
        let bare = tree::dressed(command);
        let argv = argv.of(command.name).inside(&bare, |verbs, typed| japanese::verb(typed, &bare, verbs, text));
        let Some(asked) = argv.asked(&bare) else { return false };
        let flag = self.words.last().and_then(|word| word.to_str()?.strip_prefix("--"));
        let before = asked.get_arguments().find(|arg| flag.is_some() && arg.get_long() == flag);
        match before.filter(|arg| arg.get_action().takes_values()) {
            Some(flag) => is_case_number(flag),
            None => asked.get_positionals().any(is_case_number),
        }
    }
}

fn is_case_number(arg: &clap::Arg) -> bool {
    arg.get_value_names().is_some_and(|names| names.iter().any(|name| name == "NO"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn a_case_number_is_wanted_where_the_command_takes_one() {
        let wants = |line: &str| {
            let words = ["complete-cases", ""].into_iter().chain(line.split_whitespace()).map(OsString::from);
            HalfTyped::of(&words.collect::<Vec<_>>()).unwrap().wants_case_number(&Text::new(Language::Ja))
        };
        for line in [
            "show",
            "--db a.db show",
            "表示",
            "supplement ask",
            "show --plain",
            "letter",
            "note --on 4/1",
            "receive --prior",
        ] {
            assert!(wants(line), "{line}");
        }
        for line in ["", "list", "receive", "show --db", "note --on", "supplement", "office", "nonsense"] {
            assert!(!wants(line), "{line}");
        }
    }
}
