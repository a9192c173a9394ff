//! The values of a line: days, codes, numbers and words, each refused with the place at which it stands.

use serde::de::DeserializeOwned;
use serde::de::IntoDeserializer;
use serde::de::value::StrDeserializer;

use super::column::{Column, vocabulary};
use super::layout::Layout;
use super::problem::CellProblem;
use super::source::{Row, SEVERAL};
use crate::case::person::name_key;
use crate::cli::value::{Codes, NotADay, NotReadable, checked};
use crate::error::Failure;
use crate::law::Date;
use crate::law::date_input::{Sense, parse};
use crate::text::Text;

/// A line, read by its layout.
pub(super) struct Cells<'a> {
    pub(super) row: &'a Row,
    pub(super) layout: &'a Layout,
    pub(super) words: &'a [&'a Text],
    pub(super) today: Date,
}

/// A value that is not taken.
#[derive(Debug)]
pub(super) struct BadCell {
    /// Where it stands.
    pub(super) column: Column,
    /// Of several of its kind, which one.
    pub(super) place: usize,
    /// Why.
    pub(super) why: Failure,
}

/// The outcome of reading a value.
pub(super) type Read<T> = Result<T, BadCell>;

impl<'a> Cells<'a> {
    /// The first of its kind, else what is the same for every line.
    pub(super) fn raw(&self, column: Column) -> Option<&'a str> {
        self.raw_at(column, 0).or_else(|| self.layout.default_of(column))
    }

    /// One of its kind.
    pub(super) fn raw_at(&self, column: Column, place: usize) -> Option<&'a str> {
        let text = self.row.get(self.layout.cell(column, place)?);
        // ="0123": how Excel is told that a number is a text.
        let text = text.strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"')).unwrap_or(text);
        Some(text).filter(|text| !text.is_empty())
    }

    /// Words, as the flags of commands take them.
    pub(super) fn text(&self, column: Column) -> Read<Option<String>> {
        self.raw(column).map(|text| self.words_of(column, 0, text)).transpose()
    }

    /// Words in one of several columns of a kind.
    pub(super) fn text_at(&self, column: Column, place: usize) -> Read<Option<String>> {
        self.raw_at(column, place).map(|text| self.words_of(column, place, text)).transpose()
    }

    /// The words of every column of a kind, and of a list in one of them.
    pub(super) fn texts(&self, column: Column) -> Read<Vec<String>> {
        self.several(column, |text| text.split(SEVERAL))
    }

    /// The same of short marks, which also stand beside each other in one cell: `20条1号、20条2号`.
    pub(super) fn marks(&self, column: Column) -> Read<Vec<String>> {
        self.several(column, |text| text.split([SEVERAL, '、', '，', ',', ';', '\n']))
    }

    fn several<I: Iterator<Item = &'a str>>(&self, column: Column, split: impl Fn(&'a str) -> I) -> Read<Vec<String>> {
        let of_its_kind = self.layout.of_its_kind(column);
        let given = (0..of_its_kind).filter_map(|place| Some((place, self.raw_at(column, place)?)));
        let mut given: Vec<(usize, &str)> = given.collect();
        if given.is_empty() {
            given.extend(self.layout.default_of(column).map(|text| (0, text)));
        }
        let mut found = Vec::new();
        for (place, text) in given {
            for one in split(text).map(str::trim).filter(|one| !one.is_empty()) {
                found.push(self.words_of(column, place, one)?);
            }
        }
        Ok(found)
    }

    fn words_of(&self, column: Column, place: usize, text: &str) -> Read<String> {
        if text.contains('\u{FFFD}') {
            return Err(self.bad(column, place, CellProblem::Broken { column: self.heading(column, place) }));
        }
        let plain = if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text.to_owned() };
        let named = self.heading(column, place);
        let why = match checked(&plain) {
            Ok(_) => return Ok(plain),
            Err(NotReadable::TooLong) => CellProblem::TextTooLong { column: named },
            Err(NotReadable::Hostile(character)) => CellProblem::Hostile { column: named, character },
            Err(_) => CellProblem::Missing { column: named },
        };
        Err(self.bad(column, place, why))
    }

    /// A day, in every writing that commands take but one without a year.
    pub(super) fn day(&self, column: Column) -> Read<Option<Date>> {
        self.raw(column).map(|text| self.day_of(column, 0, text)).transpose()
    }

    /// A day in one of several columns of a kind.
    pub(super) fn day_at(&self, column: Column, place: usize) -> Read<Option<Date>> {
        self.raw_at(column, place).map(|text| self.day_of(column, place, text)).transpose()
    }

    fn day_of(&self, column: Column, place: usize, text: &str) -> Read<Date> {
        if let Ok(day) = text.parse() {
            return Ok(day);
        }
        let day = without_midnight(text);
        match (parse(day, self.today, Sense::Past), parse(day, self.today.plus(-400), Sense::Past)) {
            // A day that depends on the day of reading would be another one in the next year.
            (Ok(one), Ok(other)) if one == other => Ok(one),
            (Ok(_), _) => {
                Err(self.bad(column, place, CellProblem::DayWithoutYear { column: self.heading(column, place) }))
            }
            (Err(mut error), _) => {
                error.written = column.shown(&error.written).unwrap_or("…").to_owned();
                Err(self.bad(column, place, NotADay { flag: self.heading(column, place), error }))
            }
        }
    }

    /// A whole number.
    pub(super) fn number(&self, column: Column) -> Read<Option<u32>> {
        let Some(text) = self.raw(column) else { return Ok(None) };
        let plain: String = text.chars().map(half_width).filter(|c| *c != ',').collect();
        let plain = plain.trim_end_matches(['日', '枚', '頁']).trim();
        match plain.parse() {
            Ok(number) => Ok(Some(number)),
            Err(_) => Err(self.bad(column, 0, CellProblem::NoNumber { column: self.heading(column, 0) })),
        }
    }

    /// A code of a set, by itself, by the word that kaiji shows for it, or by one of the words of spreadsheets.
    pub(super) fn code(&self, column: Column, name: &'static str, set: &Codes) -> Read<Option<String>> {
        self.code_at(column, 0, name, set)
    }

    /// The same in one of several columns of a kind.
    pub(super) fn code_at(
        &self,
        column: Column,
        place: usize,
        name: &'static str,
        set: &Codes,
    ) -> Read<Option<String>> {
        let text = if place == 0 { self.raw(column) } else { self.raw_at(column, place) };
        let Some(text) = text else { return Ok(None) };
        let found = self.layout.remembered(name, text, || self.code_of(text, name, set));
        found.map(|code| Some(code.to_owned())).ok_or_else(|| {
            let (column_name, codes) = (self.heading(column, place), set.all().join(", ").replace('_', "-"));
            self.bad(column, place, CellProblem::NoCode { column: column_name, codes })
        })
    }

    fn code_of(&self, text: &str, name: &'static str, set: &Codes) -> Option<&'static str> {
        let key = name_key(text);
        let typed = text.trim().to_ascii_lowercase().replace('-', "_");
        let words = [self.layout.code(name, &key), vocabulary().code(name, &key), Some(typed.as_str())];
        let meant = |code: &&&'static str| words.iter().flatten().any(|word| word == *code);
        let shown = |code: &&&'static str| self.words.iter().any(|words| name_key(&words.term(name, code)) == key);
        set.all().iter().find(meant).or_else(|| set.all().iter().find(shown)).copied()
    }

    /// The value of `law` or `case` that has this code.
    pub(super) fn meant<T: DeserializeOwned>(
        &self,
        column: Column,
        name: &'static str,
        set: &Codes,
    ) -> Read<Option<T>> {
        let Some(code) = self.code(column, name, set)? else { return Ok(None) };
        let meant: StrDeserializer<'_, serde::de::value::Error> = code.as_str().into_deserializer();
        let meant =
            T::deserialize(meant).map_err(|error| self.bad_failure(column, 0, anyhow::Error::from(error).into()));
        meant.map(Some)
    }

    /// Whether something is so.
    pub(super) fn truth_at(&self, column: Column, place: usize) -> Read<Option<bool>> {
        let code = self.code_at(column, place, "yes_no", &crate::cli::value::set::objects())?;
        Ok(code.map(|code| code == "yes"))
    }

    /// What is not there although it must be.
    pub(super) fn missing(&self, column: Column) -> BadCell {
        self.bad(column, 0, CellProblem::Missing { column: self.heading(column, 0) })
    }

    /// A value at this place is not taken.
    pub(super) fn bad(&self, column: Column, place: usize, why: impl Into<Failure>) -> BadCell {
        self.bad_failure(column, place, why.into())
    }

    fn bad_failure(&self, column: Column, place: usize, why: Failure) -> BadCell {
        BadCell { column, place, why }
    }

    fn heading(&self, column: Column, place: usize) -> String {
        self.layout.heading(column, place).to_owned()
    }
}

/// What a spreadsheet writes behind a day that it takes for a moment.
fn without_midnight(text: &str) -> &str {
    let cut = [" 00:00:00", " 0:00:00", " 00:00", " 0:00", "T00:00:00"];
    cut.iter().find_map(|midnight| text.strip_suffix(midnight)).unwrap_or(text)
}

fn half_width(c: char) -> char {
    match c {
        '０'..='９' => char::from_u32(u32::from(c) - u32::from('０') + u32::from('0')).unwrap_or(c),
        c => c,
    }
}
