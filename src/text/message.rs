//! One message of a file of words: a command says a few, and to parse the whole file for them would cost more than all else it
//! does.

use memchr::memmem;

/// The lines of this message, from its key to the line before the next message or comment. No message names another one.
pub(super) fn of<'t>(file: &'t str, key: &str) -> Option<&'t str> {
    let from = memmem::find_iter(file.as_bytes(), key).find(|at| begins_at(file, *at, key))?;
    let message = file.get(from..)?;
    let mut end = 0;
    for line in message.split_inclusive('\n') {
        if end > 0 && line.starts_with(|first: char| first.is_ascii_alphabetic() || first == '#') {
            break;
        }
        end += line.len();
    }
    message.get(..end)
}

/// What a message says that is one line and asks for no value: nothing is left to be parsed.
pub(super) fn said(message: &str) -> Option<&str> {
    let (_, said) = message.split_once('=')?;
    let said = said.trim_matches([' ', '\n', '\r']);
    (!said.is_empty() && !said.contains(['\n', '{', '}'])).then_some(said)
}

fn begins_at(file: &str, at: usize, key: &str) -> bool {
    let before = file.get(..at).is_some_and(|before| before.is_empty() || before.ends_with('\n'));
    let after = file.get(at + key.len()..).is_some_and(|after| after.trim_start_matches(' ').starts_with('='));
    before && after
}

#[cfg(test)]
mod tests {
    use fluent_bundle::FluentResource;
    use fluent_syntax::ast::{Entry, PatternElement};

    use super::*;
    use crate::text::files;

    #[test]
    fn each_message_alone_says_what_it_says_in_its_file() {
        let (mut seen, mut plain) = (0, 0);
        for source in files().flat_map(|words| [words.ja, words.en]) {
            let whole = FluentResource::try_new(source.to_owned()).unwrap();
            for entry in whole.entries() {
                let Entry::Message(message) = entry else {
                    assert!(matches!(entry, Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_)));
                    continue;
                };
                let alone = FluentResource::try_new(of(source, message.id.name).unwrap().to_owned()).unwrap();
                let [Entry::Message(alone)] = alone.entries().collect::<Vec<_>>()[..] else {
                    panic!("{} is not one message", message.id.name);
                };
                assert_eq!(alone.value, message.value, "{}", message.id.name);
                if let Some(said) = said(of(source, message.id.name).unwrap()) {
                    let parsed = message.value.clone().map(|pattern| pattern.elements);
                    assert_eq!(parsed, Some(vec![PatternElement::TextElement { value: said }]), "{}", message.id.name);
                    plain += 1;
                }
                seen += 1;
            }
        }
        assert!(seen > 1000 && plain > seen / 3, "{plain} of {seen}");
    }

    #[test]
    fn a_key_that_begins_another_one_or_stands_in_a_text_is_not_taken_for_it() {
        let file = "# a-b = no\na-b-c = one\n  a-b = two\na-b = three\n\n  four\n\nd = five\n";
        assert_eq!(of(file, "a-b"), Some("a-b = three\n\n  four\n\n"));
        assert_eq!(of(file, "a"), None);
    }
}
