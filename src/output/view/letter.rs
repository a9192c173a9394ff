//! What `kaiji letter` answers: a letter that was issued, given out again or drafted, and the lines of `letter list`.

use serde::Serialize;

use crate::case::fact::AddressedTo;
use crate::case::letter::{Due, LetterKind, addressee_code};
use crate::case::next::NextStep;
use crate::case::number::CaseNumber;
use crate::case::state::State;
use crate::law::{Date, Kind};
use crate::output::document::Document;
use crate::output::letter::LetterForm;
use crate::output::row::{Cell, Column, Row};
use crate::output::sheet::Sheet;
use crate::record::{Moved, Recorded, Warned};

/// A letter.
#[derive(Debug, Serialize)]
pub(crate) struct Letter {
    /// The case.
    pub(crate) number: CaseNumber,
    /// The event of its issue; none of a draft.
    pub(crate) event: Option<u32>,
    /// Which letter.
    pub(crate) letter: LetterKind,
    /// The event that it tells.
    pub(crate) tells: u32,
    /// To whom, where that is not the person who made the request: `third-party:2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) to: Option<String>,
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
    /// The life of the case, where something was recorded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) state: Option<State>,
    /// The deadline of its decision.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) deadline: Option<serde_json::Value>,
    /// What moved.
    pub(crate) moved: Vec<Moved>,
    /// What comes next.
    pub(crate) next: Vec<NextStep>,
    /// What must be told beside it.
    pub(crate) warnings: Vec<Warned>,
    /// The head of the file after it.
    #[serde(skip)]
    pub(crate) head: Option<String>,
}

/// A blank form.
#[derive(Debug, Serialize)]
pub(crate) struct FormGiven {
    /// Which.
    pub(crate) letter: LetterKind,
    /// Of which rule.
    pub(crate) ruleset: String,
    /// For which kind of request.
    pub(crate) kind: Kind,
    /// The form of the file.
    pub(crate) form: LetterForm,
    /// Where it was written.
    pub(crate) file: Option<String>,
    /// The form itself, where it is text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) text: Option<String>,
}

impl Document for FormGiven {
    fn view(&self, sheet: &mut Sheet<'_>) {
        let letter = sheet.text().term("letter", self.letter.code());
        sheet.say("letter-form-written", &[("letter", letter.into())]);
        sheet.facts(&[("letter-file", self.file.clone())]);
    }
}

/// Several letters at once.
#[derive(Debug, Serialize)]
pub(crate) struct Letters {
    /// The letters.
    pub(crate) letters: Vec<Letter>,
}

impl Letter {
    /// A letter of which only the bytes are known.
    pub(crate) fn of(number: CaseNumber, due: Due, on: Date, form: LetterForm, bytes: Vec<u8>) -> Letter {
        Letter {
            number,
            event: None,
            letter: due.letter,
            tells: due.tells,
            to: due.to.map(|to| addressee_code(Some(to))),
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
            state: None,
            deadline: None,
            moved: Vec::new(),
            next: Vec::new(),
            warnings: Vec::new(),
            head: None,
        }
    }

    /// The same with what its issue brought about.
    pub(crate) fn with(self, recorded: Recorded) -> Letter {
        let Recorded { state, deadline, moved, next, .. } = recorded;
        Letter { state: Some(state), deadline, moved, next, ..self }
    }

    fn lines(&self, sheet: &mut Sheet<'_>) {
        let letter = sheet.text().term("letter", self.letter.code());
        let key = match (self.draft, self.dry_run, self.repeated) {
            _ if !self.letter.is_issued() => "letter-written",
            (true, ..) => "letter-drafted",
            (_, true, _) => "letter-dry-run",
            (.., true) => "letter-given-again",
            _ => "letter-issued",
        };
        sheet.say(key, &[("number", self.number.on_screen().into()), ("letter", letter.into())]);
        let text = sheet.text();
        sheet.facts(&[
            ("letter-document-number", self.document_number.clone()),
            ("letter-to", self.to.clone()),
            ("letter-on", Some(text.with("letter-day", &[("day", self.on.into())]))),
            ("letter-event", self.event.map(|event| event.to_string())),
            ("letter-file", self.file.clone()),
        ]);
        for warning in &self.warnings {
            sheet.item(&warning.message);
        }
        if self.event.is_some() && !self.dry_run {
            let kind = self.letter.code().replace('_', "-");
            let to = self.to.as_deref().map(|to| format!(" --to {to}")).unwrap_or_default();
            sheet.say(
                "letter-then-sent",
                &[("number", self.number.to_string().into()), ("kind", kind.into()), ("to", to.into())],
            );
        }
    }
}

impl Document for Letter {
    fn view(&self, sheet: &mut Sheet<'_>) {
        self.lines(sheet);
    }
}

impl Document for Letters {
    fn view(&self, sheet: &mut Sheet<'_>) {
        for (at, letter) in self.letters.iter().enumerate() {
            if at > 0 {
                sheet.blank();
            }
            letter.lines(sheet);
        }
    }
}

/// A line of `kaiji letter list`.
pub(crate) struct LetterLine {
    pub(crate) number: CaseNumber,
    pub(crate) letter: LetterKind,
    pub(crate) tells: u32,
    pub(crate) to: Option<AddressedTo>,
    pub(crate) act: Option<Date>,
    pub(crate) issued: Option<u32>,
    pub(crate) document_number: Option<String>,
    pub(crate) dated: Option<Date>,
    pub(crate) sent: Option<Date>,
    pub(crate) delivered: Option<Date>,
    /// What it told was struck.
    pub(crate) superseded: bool,
}

impl Row for LetterLine {
    const WORDS: &'static str = "letter";
    const COLUMNS: &'static [Column] = &[
        Column::left("number"),
        Column::left("letter"),
        Column::right("tells").yielding(2),
        Column::left("to").yielding(3),
        Column::hidden("act"),
        Column::hidden("issued"),
        Column::left("document_number").yielding(4),
        Column::left("dated").yielding(5),
        Column::left("sent"),
        Column::hidden("delivered"),
        Column::text("superseded").yielding(1),
    ];

    fn cells(&self) -> Vec<Cell<'_>> {
        vec![
            Cell::Both(self.number.to_string().into(), self.number.on_screen().into()),
            Cell::Code("letter", self.letter.code().into()),
            Cell::Number(i64::from(self.tells)),
            Cell::or_none(self.to, |to| Cell::Text(addressee_code(Some(to)).into())),
            Cell::or_none(self.act, Cell::Date),
            Cell::or_none(self.issued, |n| Cell::Number(i64::from(n))),
            Cell::or_none(self.document_number.as_deref(), |number| Cell::Text(number.into())),
            Cell::or_none(self.dated, Cell::Date),
            Cell::or_none(self.sent, Cell::Date),
            Cell::or_none(self.delivered, Cell::Date),
            Cell::Mark(self.superseded),
        ]
    }
}
