//! What `kaiji register breach letter` answers.

use serde::Serialize;

use crate::case::letter::LetterKind;
use crate::law::Date;
use crate::output::document::Document;
use crate::output::letter::LetterForm;
use crate::output::sheet::Sheet;
use crate::record::Warned;

/// A letter about a breach.
#[derive(Debug, Serialize)]
pub(crate) struct BreachLetter {
    /// The breach, by its number in the register.
    pub(crate) breach: u32,
    /// The entry of its issue among the facts of the office; none of a draft.
    pub(crate) event: Option<u32>,
    /// Which letter.
    pub(crate) letter: LetterKind,
    /// The entry that it tells.
    pub(crate) tells: Option<u32>,
    /// 文書番号.
    pub(crate) document_number: Option<String>,
    /// The day that it bears.
    pub(crate) on: Date,
    /// Its form.
    pub(crate) form: LetterForm,
    /// SHA-256 of its bytes, in hex; empty of a draft.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(crate) sha256: String,
    /// Where it was written.
    pub(crate) file: Option<String>,
    /// The letter itself, where its form is text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) text: Option<String>,
    /// Its bytes.
    #[serde(skip)]
    pub(crate) bytes: Vec<u8>,
    /// It is a draft: nothing was recorded.
    pub(crate) draft: bool,
    /// It was issued before; nothing was written now.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(crate) repeated: bool,
    /// Nothing was written: only what would be recorded is shown.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(crate) dry_run: bool,
    /// What must be told beside it.
    pub(crate) warnings: Vec<Warned>,
}

impl BreachLetter {
    /// A letter of which only the bytes are known.
    pub(crate) fn of(
        breach: u32,
        letter: LetterKind,
        tells: Option<u32>,
        on: Date,
        form: LetterForm,
        bytes: Vec<u8>,
    ) -> BreachLetter {
        BreachLetter {
            breach,
            event: None,
            letter,
            tells,
            document_number: None,
            on,
            form,
            sha256: String::new(),
            file: None,
            text: form.is_text().then(|| String::from_utf8_lossy(&bytes).into_owned()),
            bytes,
            draft: false,
            repeated: false,
            dry_run: false,
            warnings: Vec::new(),
        }
    }
}

impl Document for BreachLetter {
    fn view(&self, sheet: &mut Sheet<'_>) {
        let text = sheet.text();
        let letter = text.term("letter", self.letter.code());
        let number = text.with("fact-breach", &[("breach", self.breach.into())]);
        let key = match (self.draft, self.dry_run, self.repeated) {
            (true, ..) => "letter-drafted",
            (_, true, _) => "letter-dry-run",
            (.., true) => "letter-given-again",
            _ => "letter-issued",
        };
        sheet.say(key, &[("number", number.into()), ("letter", letter.into())]);
        sheet.facts(&[
            ("letter-document-number", self.document_number.clone()),
            ("letter-on", Some(text.with("letter-day", &[("day", self.on.into())]))),
            ("letter-event", self.event.map(|event| event.to_string())),
            ("letter-file", self.file.clone()),
        ]);
        self.warnings.iter().for_each(|warning| sheet.item(&warning.message));
    }
}
