//! Puts the words of the language in force into a command, where help is asked for: about, help of each argument,
//! names and meanings of values.

use clap::builder::PossibleValue;
use clap::{Arg, Command};

use super::shared;
use crate::text::Text;

/// The command and its verbs with their words: `<command>-about`, `<command>-<verb>-about`, `…-help-<argument>`.
pub(super) fn worded(command: Command, text: &Text) -> Command {
    let name = command.get_name().to_owned();
    named(command, &name, text)
}

fn named(command: Command, prefix: &str, text: &Text) -> Command {
    command
        .about(text.get(&format!("{prefix}-about")))
        .mut_args(|arg| worded_argument(arg, prefix, text))
        .mut_subcommands(|verb| {
            let prefix = format!("{prefix}-{}", verb.get_name());
            named(verb, &prefix, text)
        })
}

/// The argument with its help, and with the names and meanings of its values.
pub(super) fn worded_argument(arg: Arg, prefix: &str, text: &Text) -> Arg {
    let help = text.get(&help_key(arg.get_id().as_str(), prefix));
    let arg = arg.help(help);
    if !arg.get_action().takes_values() {
        return arg;
    }
    let names: Vec<String> =
        arg.get_value_names().unwrap_or_default().iter().map(|name| value_name(name, text)).collect();
    let values: Vec<PossibleValue> = arg.get_possible_values().into_iter().map(|value| meaning(value, text)).collect();
    let arg = arg.value_names(names);
    if values.is_empty() { arg } else { arg.value_parser(values) }
}

/// The key of an argument's help: of a shared flag one for all commands, of what the lists share one for them.
pub(super) fn help_key(id: &str, prefix: &str) -> String {
    let name = id.replace('_', "-");
    if let Some(of_lists) = name.strip_prefix("lists-") {
        return format!("lists-help-{of_lists}");
    }
    if shared::IDS.contains(&id) { format!("common-help-{name}") } else { format!("{prefix}-help-{name}") }
}

/// `DATE` as the language calls it.
pub(super) fn value_name(name: &str, text: &Text) -> String {
    text.get(&value_key(name))
}

/// The key of a value's name: `FROM..TO` has `value-from-to`.
pub(super) fn value_key(name: &str) -> String {
    let words: Vec<&str> = name.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    format!("value-{}", words.join("-").to_ascii_lowercase())
}

/// A possible value carries the key of its meaning as its help; here it gets the words.
fn meaning(value: PossibleValue, text: &Text) -> PossibleValue {
    let key = value.get_help().map(ToString::to_string).unwrap_or_default();
    value.help(text.get(&key))
}
