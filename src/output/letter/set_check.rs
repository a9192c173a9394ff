//! Whether a set of words makes every letter: tried with sample letters of every ruleset, article by article.

use std::collections::{BTreeMap, BTreeSet};

use minijinja::value::{Value, ValueKind};

use super::set::LetterSet;
use super::template::{ComposeError, context, environment};
use super::vocabulary::vocabulary;
use crate::case::letter::{LetterFields, LetterKind, Sample, samples};
use crate::law::ruleset::{Kind, Ruleset};

/// What is wrong with a set, and the first letter that shows it.
#[derive(Debug)]
pub(crate) struct Fault {
    /// What.
    pub(crate) error: ComposeError,
    /// A letter that cannot be made; none where the template cannot even be read.
    pub(crate) example: Option<Example>,
    /// How many sample letters cannot be made because of it.
    pub(crate) letters: usize,
}

/// A letter of a ruleset.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub(crate) struct Example {
    /// The id of the ruleset.
    pub(crate) ruleset: String,
    /// What was asked.
    pub(crate) kind: Kind,
    /// Which letter.
    pub(crate) letter: LetterKind,
    /// What was decided, where it tells a decision.
    pub(crate) outcome: Option<String>,
}

impl LetterSet {
    /// Tries every letter of these rulesets: the faults, each once, and how many letters were tried.
    pub(crate) fn check(&self, rulesets: &[&Ruleset]) -> (Vec<Fault>, usize) {
        if let Err(error) = environment(self) {
            return (vec![Fault { error, example: None, letters: 0 }], 0);
        }
        let mut faults: BTreeMap<String, Fault> = BTreeMap::new();
        let mut tried = 0;
        for ruleset in rulesets {
            for sample in samples(ruleset) {
                tried += 1;
                if let Err(error) = self.compose(&sample.fields, ruleset.body.nature) {
                    let error = error.printed_by(ruleset);
                    let example = Some(Example::of(ruleset, &sample));
                    let known = faults.entry(error.to_string());
                    let new = Fault { error, example, letters: 0 };
                    known.or_insert(new).letters += 1;
                }
            }
        }
        let mut faults: Vec<Fault> = faults.into_values().collect();
        let unknown = self.unknown_fields(rulesets);
        // What a sample came by was said with its line.
        let is_said = |error: &ComposeError| faults.iter().any(|fault| fault.error.is_about_the_field_of(error));
        let unsaid: Vec<Fault> = unknown.into_iter().filter(|fault| !is_said(&fault.error)).collect();
        faults.extend(unsaid);
        (faults, tried)
    }

    /// Fields that an own template names where no sample comes by, and that no letter has.
    fn unknown_fields(&self, rulesets: &[&Ruleset]) -> Vec<Fault> {
        let (Ok(own), Ok(built_in)) = (environment(self), environment(&BUILT_IN)) else { return Vec::new() };
        let mut known = known_fields(rulesets);
        for (_, template) in built_in.templates() {
            known.extend(template.undeclared_variables(true));
        }
        let mut faults = Vec::new();
        for name in self.own().keys() {
            let Ok(template) = own.get_template(name) else { continue };
            let asked: BTreeSet<String> = template.undeclared_variables(true).into_iter().collect();
            for field in asked.difference(&known) {
                let error = ComposeError::UnknownField { template: name.clone(), field: field.clone() };
                faults.push(Fault { error, example: None, letters: 0 });
            }
        }
        faults
    }
}

static BUILT_IN: std::sync::LazyLock<LetterSet> = std::sync::LazyLock::new(LetterSet::built_in);

impl Example {
    fn of(ruleset: &Ruleset, sample: &Sample) -> Example {
        let (kind, letter, outcome) = (sample.kind, sample.letter, sample.outcome.clone());
        Example { ruleset: ruleset.id.clone(), kind, letter, outcome }
    }
}

/// Every field that a letter of these rulesets may have, as templates name it.
pub(crate) fn known_fields(rulesets: &[&Ruleset]) -> BTreeSet<String> {
    let mut known = BTreeSet::new();
    for ruleset in rulesets {
        for sample in samples(ruleset) {
            known.extend(fields_of(&sample.fields, ruleset));
        }
    }
    known
}

fn fields_of(fields: &LetterFields, ruleset: &Ruleset) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    if let Ok(words) = vocabulary(None, fields, ruleset.body.nature) {
        named(&context(fields, &words), "", &mut found);
    }
    found
}

fn named(value: &Value, path: &str, found: &mut BTreeSet<String>) {
    let Ok(keys) = value.try_iter().map(Iterator::collect::<Vec<_>>) else { return };
    if value.kind() != ValueKind::Map {
        return;
    }
    for key in keys {
        let path = if path.is_empty() { key.to_string() } else { format!("{path}.{key}") };
        if let Ok(inner) = value.get_item(&key) {
            named(&inner, &path, found);
        }
        found.insert(path);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Problem;
    use crate::law::ruleset::{parse, shipped};
    use crate::output::letter::marks::MARKS;
    use crate::output::letter::{README, README_JA};

    fn rulesets() -> Vec<Ruleset> {
        shipped().iter().map(|(.., text)| parse(text).unwrap()).collect()
    }

    fn faults(own: &[(&str, &str)]) -> Vec<Fault> {
        let set = LetterSet::with(own.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect());
        set.check(&rulesets().iter().collect::<Vec<_>>()).0
    }

    #[test]
    fn with_the_built_in_words_every_letter_of_every_ruleset_can_be_made() {
        let rulesets = rulesets();
        let (faults, tried) = LetterSet::built_in().check(&rulesets.iter().collect::<Vec<_>>());
        assert!(faults.is_empty(), "{faults:?}");
        assert!(tried > 150, "{tried}");
    }

    #[test]
    fn what_the_law_demands_and_a_template_leaves_out_is_named_with_its_article() {
        let built_in = LetterSet::built_in();
        let without = built_in.files()["extension.txt"].replace("{{ extension.reason }}", "別紙のとおり");
        let faults = faults(&[("extension.txt", &without)]);
        let [fault] = faults.as_slice() else { panic!("{faults:?}") };
        assert!(matches!(&fault.error, ComposeError::LeavesOut { template: "extension.txt", .. }), "{fault:?}");
        let example = fault.example.as_ref().unwrap();
        assert_eq!(
            (example.ruleset.as_str(), fault.error.article_printed().as_deref()),
            ("tannan-gikai", Some("第25条第2項"))
        );
        assert!(fault.letters > 3, "{}", fault.letters);
    }

    #[test]
    fn a_field_that_no_letter_has_is_named_even_where_no_sample_comes_by() {
        let built_in = LetterSet::built_in();
        let with =
            format!("{}{{% if draft %}}{{{{ asked.colour }}}}{{% endif %}}\n", built_in.files()["extension.txt"]);
        let faults = faults(&[("extension.txt", &with)]);
        let unknown =
            |fault: &Fault| matches!(&fault.error, ComposeError::UnknownField { field, .. } if field == "asked.colour");
        assert!(faults.len() == 1 && faults.iter().all(unknown), "{faults:?}");
    }

    #[test]
    fn a_wrong_mark_a_wrong_line_and_a_loop_without_end_are_named_with_their_place() {
        let one = |text: &str| faults(&[("extension.txt", text)]).remove(0).error.to_string();
        assert!(one("@titel x\n").contains("line 1: no mark @titel"));
        assert!(one("@title x\n{{ extension.until\n").starts_with("letters/extension.txt: line"));
        assert!(
            one("@title x\n{% for i in range(9999) %}{% for j in range(9999) %}{{ j }}{% endfor %}{% endfor %}\n")
                .contains("fuel")
        );
        assert!(faults(&[("words.toml", "[common\n")]).remove(0).error.to_string().contains("words.toml"));
    }

    #[test]
    fn own_words_lie_over_the_built_in_ones_key_by_key() {
        assert!(faults(&[("words.toml", "[common.means]\nread = \"御覧\"\n")]).is_empty());
    }

    #[test]
    fn the_readers_guide_names_every_mark_in_both_languages() {
        for mark in MARKS {
            for guide in [README, README_JA] {
                assert!(guide.contains(&format!("`@{mark}")), "@{mark}");
            }
        }
    }
}
