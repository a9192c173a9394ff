//! The law of the rulesets that the program brings along, as `build.rs` wrote it: each command that counts reads one, and to read
//! TOML took a third of what it costs to record a request.

use super::{Ruleset, version};

/// Id, day of coming into force, the law as JSON.
const COMPILED: &[(&str, &str, &str)] = &include!(concat!(env!("OUT_DIR"), "/compiled_rulesets.rs"));

/// The law of this text without its examples, where it is one that the program brings along, word for word.
pub(super) fn of(text: &str) -> Option<Ruleset> {
    let (id, in_force, _) = version::shipped().iter().find(|(_, _, shipped)| *shipped == text)?;
    let (_, _, json) = COMPILED.iter().find(|compiled| (compiled.0, compiled.1) == (*id, *in_force))?;
    serde_json::from_str(json).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::ruleset::load;

    #[test]
    fn a_shipped_ruleset_is_the_same_whether_its_text_is_read_or_what_was_made_of_it() {
        for (id, _, text) in version::shipped() {
            let compiled = of(text).unwrap_or_else(|| panic!("{id} is not compiled in"));
            // One blank more, and it is another text.
            let read = load(&format!("{text}\n")).unwrap();
            assert_eq!(format!("{compiled:?}"), format!("{read:?}"), "{id}");
        }
    }

    #[test]
    fn another_text_is_read_itself() {
        assert!(of("").is_none());
    }
}
