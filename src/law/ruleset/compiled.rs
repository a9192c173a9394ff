//! The law of the rulesets that the program brings along, as `build.rs` wrote it: each command that counts needs one, and to read
//! TOML, or only its hundred kilobytes from the file, took as long as all else that it does.

use super::{Ruleset, version};

/// Id, day of coming into force, SHA-256 of the text, its law as JSON.
const COMPILED: &[(&str, &str, &str, &str)] = &include!(concat!(env!("OUT_DIR"), "/compiled_rulesets.rs"));

/// The law of the text with this SHA-256 (hexadecimal) without its examples, where it is one that the program brings along: a file
/// knows its rulesets by nothing else, so the text need not be read.
pub fn compiled(sha256: &str) -> Option<Ruleset> {
    let (_, _, _, json) = COMPILED.iter().find(|compiled| compiled.2 == sha256)?;
    serde_json::from_str(json).ok()
}

/// The same of a text that is at hand.
pub(super) fn of(text: &str) -> Option<Ruleset> {
    let (id, in_force, _) = version::shipped().iter().find(|(_, _, shipped)| *shipped == text)?;
    let (_, _, _, json) = COMPILED.iter().find(|compiled| (compiled.0, compiled.1) == (*id, *in_force))?;
    serde_json::from_str(json).ok()
}

#[cfg(test)]
mod tests {
    use sha2::{Digest, Sha256};

    use super::*;
    use crate::law::ruleset::{load, shipped};

    #[test]
    fn a_shipped_ruleset_is_the_same_whether_its_text_is_read_or_what_was_made_of_it() {
        for (id, _, text) in shipped() {
            let sha256: String = Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect();
            let compiled = compiled(&sha256).unwrap_or_else(|| panic!("{id} is not compiled in"));
            // One blank more, and it is another text.
            let read = load(&format!("{text}\n")).unwrap();
            assert_eq!(format!("{compiled:?}"), format!("{read:?}"), "{id}");
            assert_eq!(format!("{compiled:?}"), format!("{:?}", of(text).unwrap()), "{id}");
        }
        assert_eq!(COMPILED.len(), shipped().len());
    }

    #[test]
    fn another_text_is_read_itself() {
        assert!(compiled("").is_none());
        assert!(of("").is_none());
    }
}
