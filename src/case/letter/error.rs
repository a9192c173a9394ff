//! Why there is no such letter.

use super::field::LetterField;
use super::kind::LetterKind;
use crate::law::Date;
use crate::law::deadline::Reason;
use crate::law::ruleset::Kind;

/// Why a letter cannot be made. No values of people stand in it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LetterError {
    /// Something that the law demands is missing.
    #[error("a letter lacks {}", codes(fields))]
    Missing {
        /// Everything that is missing, in the order of the letter.
        fields: Vec<MissingField>,
    },
    /// The event is no act that this letter tells.
    #[error("event {event} is nothing that a letter {} tells", letter.code())]
    NothingToTell {
        /// The letter.
        letter: LetterKind,
        /// The event named.
        event: u32,
    },
    /// The letter about this event does not go to such an addressee.
    #[error("a letter {} about event {event} does not go there", letter.code())]
    NotAddressed {
        /// The letter.
        letter: LetterKind,
        /// The event that it tells.
        event: u32,
    },
    /// The ruleset knows no such letter for this kind of request.
    #[error("the rule has no letter {} for {}", letter.code(), kind.code())]
    NotInRule {
        /// The letter.
        letter: LetterKind,
        /// The kind of request.
        kind: Kind,
    },
    /// The longer period is not in force: the letter would tell what is void.
    #[error("{article}: not in force: {reason:?}")]
    NotInForce {
        /// The code of the article.
        article: String,
        /// The same as it is printed.
        printed: String,
        /// Why not.
        reason: Reason,
    },
    /// A later act of the same kind took its place.
    #[error("event {by} took its place")]
    Superseded {
        /// The later event.
        by: u32,
    },
    /// An open stop keeps the date from being fixed, and the letter has to name it.
    #[error("the date that the letter has to name is not fixed")]
    DateNotFixed {
        /// The code of the article that demands it.
        article: String,
        /// The same as it is printed.
        printed: String,
    },
    /// The posts of chair and vice-chair are both vacant: nobody can sign.
    #[error("both posts are vacant on {date}")]
    BothVacant {
        /// The day of the letter.
        date: Date,
        /// The code of the article.
        article: Option<String>,
        /// The same as it is printed.
        printed: Option<String>,
    },
    /// The letter would bear a day before the act that it tells.
    #[error("dated {dated}, before the act of {act}")]
    DatedBeforeAct {
        /// The day asked for.
        dated: Date,
        /// The day of the act.
        act: Date,
    },
}

/// A field that is missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissingField {
    /// Which.
    pub field: LetterField,
    /// The code of the article that demands it, where one does.
    pub article: Option<String>,
    /// The same as it is printed.
    pub printed: Option<String>,
}

fn codes(fields: &[MissingField]) -> String {
    let codes: Vec<&str> = fields.iter().map(|missing| missing.field.code()).collect();
    codes.join(", ")
}

impl LetterError {
    /// The code that scripts see and the words are looked up by.
    pub const fn code(&self) -> &'static str {
        match self {
            LetterError::Missing { .. } => "letter_field_missing",
            LetterError::NothingToTell { .. } => "letter_nothing_to_tell",
            LetterError::NotAddressed { .. } => "letter_not_addressed",
            LetterError::NotInRule { .. } => "letter_not_in_rule",
            LetterError::NotInForce { .. } => "letter_not_in_force",
            LetterError::Superseded { .. } => "letter_superseded",
            LetterError::DateNotFixed { .. } => "letter_date_not_fixed",
            LetterError::BothVacant { .. } => "letter_both_vacant",
            LetterError::DatedBeforeAct { .. } => "letter_dated_before_act",
        }
    }
}
