//! What `kaiji letter check DIR` answers.

use serde::Serialize;

use crate::output::document::Document;
use crate::output::error::Told;
use crate::output::letter::Example;
use crate::output::sheet::Sheet;

/// A set of words that was tried.
#[derive(Debug, Serialize)]
pub(crate) struct CheckedSet {
    /// The office's own files.
    pub(crate) own: Vec<String>,
    /// How many sample letters were tried.
    pub(crate) letters: usize,
    /// What is wrong.
    pub(crate) faults: Vec<ToldFault>,
}

/// What is wrong with a set, in words.
#[derive(Debug, Serialize)]
pub(crate) struct ToldFault {
    #[serde(flatten)]
    pub(crate) why: Told,
    /// A letter that cannot be made because of it.
    pub(crate) example: Option<Example>,
    /// How many of the sample letters cannot be made because of it.
    pub(crate) letters: usize,
}

impl Document for CheckedSet {
    fn view(&self, sheet: &mut Sheet<'_>) {
        let own = Some(self.own.join(" ")).filter(|own| !own.is_empty());
        sheet.facts(&[("letter-check-own", own)]);
        let (letters, faults) = (self.letters.into(), self.faults.len().into());
        sheet.say("letter-check-done", &[("letters", letters), ("faults", faults)]);
        for fault in &self.faults {
            sheet.item(&fault.why.told());
            if let Some(example) = &fault.example {
                let text = sheet.text();
                let words = text.with(
                    "letter-check-example",
                    &[
                        ("ruleset", example.ruleset.as_str().into()),
                        ("kind", text.term("kind", example.kind.code()).into()),
                        ("letter", text.term("letter", example.letter.code()).into()),
                        ("outcome", example.outcome.as_deref().unwrap_or_default().into()),
                        ("letters", fault.letters.into()),
                    ],
                );
                sheet.beneath(&words);
            }
            sheet.beneath(fault.why.hint.as_deref().unwrap_or_default());
        }
    }
}
