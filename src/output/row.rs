//! One row of data and its columns: listed once, shown as table, JSON and CSV.

use std::borrow::Cow;
use std::cmp::Ordering;

use serde::{Serialize, Serializer};
use serde_json::Value as Json;

use super::tone::Tone;
use crate::law::Date;
use crate::text::Text;

/// A column of a table, a key of a JSON object, a field of a CSV line.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Column {
    /// snake_case: the key in JSON and CSV. Its heading is `<words>-column-<key>`, with hyphens.
    pub(crate) key: &'static str,
    /// How a table shows it.
    pub(crate) align: Align,
    /// On a screen too narrow for all columns those that yield are left out, the highest first; 0 never is.
    pub(crate) yields: u8,
    /// Narrower than this a text can hardly be read: others yield before.
    pub(crate) readable: u8,
    /// Whether its words bear the tone of the row.
    pub(crate) toned: bool,
    /// Whether it names a person, an address or a telephone.
    pub(crate) personal: bool,
}

/// Four characters of Japanese, or a short word, nearly.
const READABLE: u8 = 7;

/// How a table shows a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Align {
    /// Codes, dates: never broken over lines.
    Left,
    /// Counts.
    Right,
    /// Text of people: gives way when the screen is narrow.
    Text,
    /// Text of people that is left out where the screen is narrower than 100 columns.
    Spare,
    /// Not on the screen.
    Hidden,
}

impl Column {
    const fn of(key: &'static str, align: Align) -> Column {
        Column { key, align, yields: 0, readable: READABLE, toned: false, personal: false }
    }

    /// A code or date.
    pub(crate) const fn left(key: &'static str) -> Column {
        Column::of(key, Align::Left)
    }

    /// A count.
    pub(crate) const fn right(key: &'static str) -> Column {
        Column::of(key, Align::Right)
    }

    /// A text that may be broken over lines.
    pub(crate) const fn text(key: &'static str) -> Column {
        Column::of(key, Align::Text)
    }

    /// A text that only a wide screen shows.
    pub(crate) const fn spare(key: &'static str) -> Column {
        Column::of(key, Align::Spare)
    }

    /// The same, left out where the screen is too narrow for all.
    pub(crate) const fn yielding(self, rank: u8) -> Column {
        Column { yields: rank, ..self }
    }

    /// The same, whose text wants at least this room where others can yield.
    pub(crate) const fn readable(self, width: u8) -> Column {
        Column { readable: width, ..self }
    }

    /// The same, in the tone of its row.
    pub(crate) const fn toned(self) -> Column {
        Column { toned: true, ..self }
    }

    /// The same, hidden by `--private`.
    pub(crate) const fn personal(self) -> Column {
        Column { personal: true, ..self }
    }

    /// For JSON and CSV only.
    pub(crate) const fn hidden(key: &'static str) -> Column {
        Column::of(key, Align::Hidden)
    }
}

/// Something that a list shows, one line each.
pub(crate) trait Row {
    /// The file of words with the headings: `due` of `due-column-safe-date`.
    const WORDS: &'static str;
    /// The columns in their order.
    const COLUMNS: &'static [Column];
    /// The values, one for each column.
    fn cells(&self) -> Vec<Cell<'_>>;
    /// What the row warns of.
    fn tone(&self) -> Tone {
        Tone::Plain
    }
}

/// A value with its type.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Cell<'a> {
    /// Not known, not fixed, not there: `null`.
    None,
    /// Words of people.
    Text(Cow<'a, str>),
    /// A count.
    Number(i64),
    /// Yes or no.
    Flag(bool),
    /// Yes, or nothing on the screen where it is no: what is rarely so.
    Mark(bool),
    /// A day.
    Date(Date),
    /// A code of a set: on the screen `term-<set>-<code>`.
    Code(&'static str, Cow<'a, str>),
    /// What data and people write differently: `R8-K-0001` and 令和8-開-0001.
    Both(Cow<'a, str>, Cow<'a, str>),
    /// What data and people write differently, where the data is no text: -3 and 3日超過.
    Told(Json, Cow<'a, str>),
    /// Data with a structure of its own, for hidden columns.
    Json(Json),
}

impl<'a> Cell<'a> {
    /// Words of people, or nothing.
    pub(crate) fn text(text: impl Into<Cow<'a, str>>) -> Cell<'a> {
        Cell::Text(text.into())
    }

    /// The cell of a value that may be missing.
    pub(crate) fn or_none<T>(value: Option<T>, cell: impl FnOnce(T) -> Cell<'a>) -> Cell<'a> {
        value.map_or(Cell::None, cell)
    }

    /// The same, kept beyond the row that it came from.
    pub(super) fn into_owned(self) -> Cell<'static> {
        let owned = |text: Cow<'_, str>| Cow::Owned(text.into_owned());
        match self {
            Cell::None => Cell::None,
            Cell::Text(text) => Cell::Text(owned(text)),
            Cell::Number(number) => Cell::Number(number),
            Cell::Flag(flag) => Cell::Flag(flag),
            Cell::Mark(flag) => Cell::Mark(flag),
            Cell::Date(date) => Cell::Date(date),
            Cell::Code(set, code) => Cell::Code(set, owned(code)),
            Cell::Both(data, words) => Cell::Both(owned(data), owned(words)),
            Cell::Told(json, words) => Cell::Told(json, owned(words)),
            Cell::Json(json) => Cell::Json(json),
        }
    }

    /// Whether it is `null` in JSON.
    pub(super) fn is_nothing(&self) -> bool {
        matches!(self, Cell::None | Cell::Told(Json::Null, _) | Cell::Json(Json::Null))
    }

    /// Which of two values of a column comes first, by their data: codes and names as they are written, but every number in
    /// them by its value (`R8-K-0002` before `R10-K-0001`).
    pub(super) fn compared(&self, other: &Cell<'_>) -> Ordering {
        match (self, other) {
            (Cell::Text(one), Cell::Text(other)) | (Cell::Code(_, one), Cell::Code(_, other)) => one.cmp(other),
            (Cell::Both(one, _), Cell::Both(other, _)) => natural(one).cmp(natural(other)),
            (Cell::Number(one), Cell::Number(other)) => one.cmp(other),
            (Cell::Flag(one) | Cell::Mark(one), Cell::Flag(other) | Cell::Mark(other)) => one.cmp(other),
            (Cell::Date(one), Cell::Date(other)) => one.cmp(other),
            (Cell::Told(one, _) | Cell::Json(one), Cell::Told(other, _) | Cell::Json(other)) => {
                one.as_i64().cmp(&other.as_i64()).then_with(|| one.to_string().cmp(&other.to_string()))
            }
            _ => Ordering::Equal,
        }
    }

    /// For a paper that is printed.
    pub(super) fn on_paper(&self, text: &Text) -> String {
        self.shown(text).into_owned()
    }

    /// For people; not yet sanitized.
    pub(super) fn shown(&self, text: &Text) -> Cow<'_, str> {
        match self {
            Cell::None => Cow::Borrowed(""),
            Cell::Text(words) | Cell::Both(_, words) | Cell::Told(_, words) => Cow::Borrowed(words),
            Cell::Number(number) => number.to_string().into(),
            Cell::Flag(flag) => text.get(if *flag { "common-yes" } else { "common-no" }).into(),
            Cell::Mark(true) => text.get("common-yes").into(),
            Cell::Mark(false) => Cow::Borrowed(""),
            Cell::Date(date) => text.day_short(*date).into(),
            Cell::Code(set, code) => text.term(set, code).into(),
            Cell::Json(json) => json.to_string().into(),
        }
    }
}

impl Serialize for Cell<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Cell::None => serializer.serialize_unit(),
            Cell::Text(words) => serializer.serialize_str(words),
            Cell::Number(number) => serializer.serialize_i64(*number),
            Cell::Flag(flag) | Cell::Mark(flag) => serializer.serialize_bool(*flag),
            Cell::Date(date) => date.serialize(serializer),
            Cell::Code(_, code) | Cell::Both(code, _) => serializer.serialize_str(code),
            Cell::Told(json, _) | Cell::Json(json) => json.serialize(serializer),
        }
    }
}

/// The pieces of a text, each a number and the character behind it: 8 and 10 are compared as numbers.
fn natural(text: &str) -> impl Iterator<Item = (u64, &str)> {
    text.split_inclusive(|c: char| !c.is_ascii_digit()).map(|piece| {
        let rest = piece.trim_start_matches(|c: char| c.is_ascii_digit());
        (piece.strip_suffix(rest).unwrap_or(piece).parse().unwrap_or(0), rest)
    })
}

/// A row as a JSON object: the keys of its columns with its values.
pub(super) struct Object<'a>(pub(super) &'a [Column], pub(super) &'a [Cell<'a>]);

impl Serialize for Object<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|column| column.key).zip(self.1))
    }
}
