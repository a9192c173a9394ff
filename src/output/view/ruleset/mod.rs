//! What `kaiji ruleset` answers.

mod breach;
mod checked;
mod line;
mod shown;

pub(crate) use checked::RulesetChecked;
pub(crate) use line::{GroundLine, OnFile, RulesetLine};
pub(crate) use shown::RulesetShown;

use crate::law::ruleset::Words;
use crate::text::Language;

pub(crate) fn said(words: &Words, language: Language) -> &str {
    match language {
        Language::Ja => &words.ja,
        Language::En => &words.en,
    }
}
