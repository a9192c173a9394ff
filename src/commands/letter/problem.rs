//! Why no letter is given out.

use crate::case::fact::AddressedTo;
use crate::case::letter::{LetterKind, addressee_code};
use crate::error::{Exit, Problem};
use crate::law::Date;
use crate::text::Value;

/// Why no letter is given out, beside what the letter itself lacks.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum LetterProblem {
    /// No letter is due and none was issued.
    #[error("no letter is due")]
    NoneDue,
    /// Several are due and none was named.
    #[error("several letters are due")]
    SeveralDue {
        /// Which.
        letters: Vec<LetterKind>,
    },
    /// It goes to several and none was named.
    #[error("several addressees")]
    SeveralAddressees {
        /// To whom.
        addressees: Vec<Option<AddressedTo>>,
    },
    /// It does not go to the one named.
    #[error("no such addressee")]
    OtherAddressees {
        /// To whom it goes.
        addressees: Vec<Option<AddressedTo>>,
    },
    /// What was given is no addressee.
    #[error("no addressee")]
    NoAddressee,
    /// A form that is no text has no place on a screen or inside JSON.
    #[error("a {form} needs a file")]
    FileNeeded {
        /// The form.
        form: &'static str,
    },
    /// A letter is no table.
    #[error("only lists are CSV")]
    OnlyListsAreCsv,
    /// Nothing has happened that this letter tells.
    #[error("nothing that a letter {} tells", letter.code())]
    NothingToTell {
        /// The letter.
        letter: LetterKind,
    },
    /// It was issued and bears another day.
    #[error("issued on {on}")]
    IssuedAlready {
        /// The day that it bears.
        on: Date,
        /// The event of its issue.
        event: u32,
    },
    /// A colleague issued it at this moment.
    #[error("issued meanwhile")]
    IssuedMeanwhile,
    /// The office keeps only the digest of its letters.
    #[error("the bytes of event {event} are not kept")]
    NotKept {
        /// The event of its issue.
        event: u32,
    },
}

impl Problem for LetterProblem {
    fn code(&self) -> &'static str {
        match self {
            LetterProblem::NoneDue => "letter_none_due",
            LetterProblem::SeveralDue { .. } => "letter_several_due",
            LetterProblem::SeveralAddressees { .. } => "letter_several_addressees",
            LetterProblem::OtherAddressees { .. } => "letter_other_addressees",
            LetterProblem::NoAddressee => "letter_no_addressee",
            LetterProblem::FileNeeded { .. } => "letter_file_needed",
            LetterProblem::OnlyListsAreCsv => "letter_only_lists_are_csv",
            LetterProblem::NothingToTell { .. } => "letter_act_missing",
            LetterProblem::IssuedAlready { .. } => "letter_issued_already",
            LetterProblem::IssuedMeanwhile => "letter_issued_meanwhile",
            LetterProblem::NotKept { .. } => "letter_not_kept",
        }
    }

    fn exit(&self) -> Exit {
        match self {
            LetterProblem::SeveralDue { .. }
            | LetterProblem::SeveralAddressees { .. }
            | LetterProblem::OtherAddressees { .. }
            | LetterProblem::FileNeeded { .. }
            | LetterProblem::OnlyListsAreCsv
            | LetterProblem::NoAddressee => Exit::Usage,
            LetterProblem::IssuedMeanwhile => Exit::Unavailable,
            LetterProblem::NotKept { .. } => Exit::NotFound,
            _ => Exit::Refused,
        }
    }

    fn fields(&self) -> Vec<(&'static str, Value)> {
        match self {
            LetterProblem::SeveralDue { letters } => {
                let codes = letters.iter().map(|letter| letter.code().replace('_', "-").into()).collect();
                vec![("letters", Value::All(codes))]
            }
            LetterProblem::SeveralAddressees { addressees } | LetterProblem::OtherAddressees { addressees } => {
                let codes = addressees.iter().map(|to| addressee_code(*to).into()).collect();
                vec![("addressees", Value::All(codes))]
            }
            LetterProblem::FileNeeded { form } => vec![("form", (*form).into())],
            LetterProblem::NothingToTell { letter } => {
                vec![("letter", Value::Words(format!("term-letter-{}", letter.code().replace('_', "-"))))]
            }
            LetterProblem::IssuedAlready { on, event } => vec![("on", (*on).into()), ("event", (*event).into())],
            LetterProblem::NotKept { event } => vec![("event", (*event).into())],
            LetterProblem::NoneDue
            | LetterProblem::IssuedMeanwhile
            | LetterProblem::NoAddressee
            | LetterProblem::OnlyListsAreCsv => Vec::new(),
        }
    }

    fn field(&self) -> Option<String> {
        match self {
            LetterProblem::SeveralDue { .. } => Some("KIND".to_owned()),
            LetterProblem::SeveralAddressees { .. }
            | LetterProblem::OtherAddressees { .. }
            | LetterProblem::NoAddressee => Some("--addressee".to_owned()),
            LetterProblem::FileNeeded { .. } => Some("--output".to_owned()),
            LetterProblem::OnlyListsAreCsv => Some("--format".to_owned()),
            LetterProblem::IssuedAlready { .. } => Some("--dated".to_owned()),
            _ => None,
        }
    }

    fn examples() -> Vec<LetterProblem> {
        let letter = LetterKind::Extension;
        vec![
            LetterProblem::NoneDue,
            LetterProblem::SeveralDue { letters: LetterKind::ALL.to_vec() },
            LetterProblem::SeveralAddressees { addressees: vec![None, Some(AddressedTo::ThirdParty(1))] },
            LetterProblem::OtherAddressees { addressees: vec![Some(AddressedTo::ThirdParty(1))] },
            LetterProblem::NoAddressee,
            LetterProblem::FileNeeded { form: "pdf" },
            LetterProblem::OnlyListsAreCsv,
            LetterProblem::NothingToTell { letter },
            LetterProblem::IssuedAlready { on: Date::from_days(20_558), event: 7 },
            LetterProblem::IssuedMeanwhile,
            LetterProblem::NotKept { event: 7 },
        ]
    }
}
