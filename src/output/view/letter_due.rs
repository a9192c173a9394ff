//! What `kaiji letter --due` and `kaiji letter --sign-list` answer.

use serde::Serialize;

use super::letter::Letter;
use crate::case::letter::{Due, LetterKind, addressee_code};
use crate::case::number::CaseNumber;
use crate::law::Date;
use crate::output::Sink;
use crate::output::document::Document;
use crate::output::error::Told;
use crate::output::letter::{Page, Table};
use crate::output::row::{Align, Cell, Column, Row};
use crate::output::sheet::Sheet;
use crate::text::Text;

/// All letters that were due.
#[derive(Debug, Serialize)]
pub(crate) struct DueLetters {
    /// Those issued now and those issued before that are not recorded as sent.
    pub(crate) letters: Vec<Letter>,
    /// Those that cannot be made.
    pub(crate) not_made: Vec<NotMade>,
}

/// A letter that is due and cannot be made.
#[derive(Debug, Serialize)]
pub(crate) struct NotMade {
    number: CaseNumber,
    letter: LetterKind,
    tells: u32,
    to: String,
    #[serde(flatten)]
    why: Told,
}

impl NotMade {
    pub(crate) fn of(number: CaseNumber, due: Due, why: Told) -> NotMade {
        NotMade { number, letter: due.letter, tells: due.tells, to: addressee_code(due.to), why }
    }

    fn words(&self, text: &Text) -> String {
        let letter = text.term("letter", self.letter.code());
        text.with(
            "letter-not-made",
            &[("number", self.number.on_screen().into()), ("letter", letter.into()), ("why", self.why.told().into())],
        )
    }

    /// On standard error, where the letters themselves take standard output.
    pub(crate) fn note(&self, out: &Sink, text: &Text) {
        out.notice("letter-warning", &[("words", self.words(text).into())]);
    }
}

impl Document for DueLetters {
    fn view(&self, sheet: &mut Sheet<'_>) {
        if self.letters.is_empty() && self.not_made.is_empty() {
            sheet.say("letter-none-due", &[]);
        }
        if let Some(first) = self.letters.first() {
            let again = self.letters.iter().filter(|letter| letter.repeated).count();
            let draft = first.draft;
            let key = match draft {
                true => "letter-due-draft",
                false if self.letters.iter().any(|letter| letter.dry_run) => "letter-due-dry-run",
                false => "letter-due",
            };
            sheet.say(key, &[("count", self.letters.len().into()), ("again", again.into())]);
            let lines: Vec<DueLine> = self.letters.iter().map(DueLine).collect();
            sheet.table(&lines);
            // One file for all, or each in a file of its own in one folder.
            let folder = first.file.as_deref().map(|file| folder_of(file).to_owned());
            let one = self.letters.len() == 1 || self.letters.iter().skip(1).all(|letter| letter.file == first.file);
            sheet.facts(&[("letter-file", if one { first.file.clone() } else { folder })]);
            for letter in &self.letters {
                for warning in &letter.warnings {
                    sheet.item(&format!("{}: {}", letter.number.on_screen(), warning.message));
                }
            }
            if !draft {
                sheet.say("letter-due-then-sent", &[]);
            }
        }
        if !self.not_made.is_empty() {
            sheet.heading("letter-not-made-heading");
            for not_made in &self.not_made {
                let words = not_made.words(sheet.text());
                sheet.item(&words);
                sheet.beneath(not_made.why.hint.as_deref().unwrap_or_default());
            }
        }
    }
}

/// The part of a path before its last name.
fn folder_of(file: &str) -> &str {
    file.rsplit_once(['/', '\\']).map_or(".", |(folder, _)| folder)
}

/// A letter that was due, as a line.
struct DueLine<'a>(&'a Letter);

impl Row for DueLine<'_> {
    const WORDS: &'static str = "letter";
    const COLUMNS: &'static [Column] = &[
        Column::left("number"),
        Column::left("letter"),
        Column::left("to"),
        Column::left("document_number"),
        Column::left("dated"),
        Column::left("again"),
    ];

    fn cells(&self) -> Vec<Cell<'_>> {
        let letter = self.0;
        vec![
            Cell::Both(letter.number.to_string().into(), letter.number.on_screen().into()),
            Cell::Code("letter", letter.letter.code().into()),
            Cell::or_none(letter.to.as_deref(), Cell::text),
            Cell::or_none(letter.document_number.as_deref(), Cell::text),
            Cell::Date(letter.on),
            Cell::Mark(letter.repeated),
        ]
    }
}

/// A letter that waits for its seal.
pub(crate) struct LetterToSeal {
    pub(crate) number: CaseNumber,
    pub(crate) due: Due,
    pub(crate) addressee: Option<String>,
    pub(crate) issued: Option<u32>,
    pub(crate) document_number: Option<String>,
    pub(crate) dated: Option<Date>,
}

impl Row for LetterToSeal {
    const WORDS: &'static str = "letter";
    const COLUMNS: &'static [Column] = &[
        Column::left("number"),
        Column::text("addressee").personal(),
        Column::left("letter"),
        Column::left("document_number"),
        Column::left("dated"),
        Column::hidden("tells"),
        Column::hidden("to"),
        Column::hidden("issued"),
    ];

    fn cells(&self) -> Vec<Cell<'_>> {
        vec![
            Cell::Both(self.number.to_string().into(), self.number.on_screen().into()),
            Cell::or_none(self.addressee.as_deref(), Cell::text),
            Cell::Code("letter", self.due.letter.code().into()),
            Cell::or_none(self.document_number.as_deref(), Cell::text),
            Cell::or_none(self.dated, Cell::Date),
            Cell::Number(i64::from(self.due.tells)),
            Cell::Text(addressee_code(self.due.to).into()),
            Cell::or_none(self.issued, |n| Cell::Number(i64::from(n))),
        ]
    }
}

/// The list was written to a file.
#[derive(Debug, Serialize)]
pub(crate) struct SignList {
    /// Where.
    pub(crate) file: String,
    /// How many letters are on it.
    pub(crate) letters: usize,
}

impl Document for SignList {
    fn view(&self, sheet: &mut Sheet<'_>) {
        let values = [("file", self.file.as_str().into()), ("count", self.letters.into())];
        sheet.say("letter-sign-list-written", &values);
    }
}

/// The list on paper, with a column for the seal.
pub(crate) fn sign_list(lines: &[LetterToSeal], today: Date, text: &Text) -> Page {
    let shown = || LetterToSeal::COLUMNS.iter().map(|column| column.align != Align::Hidden);
    let heading = |column: &Column| text.get(&format!("letter-column-{}", column.key.replace('_', "-")));
    let columns = LetterToSeal::COLUMNS.iter().filter(|column| column.align != Align::Hidden).map(heading);
    let row = |line: &LetterToSeal| {
        let cells = line.cells();
        let shown = cells.iter().zip(shown()).filter(|(_, shown)| *shown);
        shown.map(|(cell, _)| cell.on_paper(text)).chain([String::new()]).collect()
    };
    Page {
        date: text.with("letter-day", &[("day", today.into())]),
        title: text.get("letter-sign-list"),
        table: Some(Table {
            label: None,
            columns: columns.chain([text.get("letter-column-seal")]).collect(),
            rows: lines.iter().map(row).collect(),
        }),
        ..Page::default()
    }
}
