//! A letter in its words, part by part: what every form of it (text, DOCX, PDF) is laid out from.
//!
//! It is kept with each letter that was issued: a part may be added to it, none may change its meaning.

use serde::{Deserialize, Serialize};

/// A finished letter without any layout. Texts may hold line breaks; they print as such.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Page {
    /// 【案】 of a draft.
    pub(crate) draft: Option<String>,
    /// 文書番号.
    pub(crate) number: Option<String>,
    /// The day.
    pub(crate) date: String,
    /// 名あて人, line by line.
    pub(crate) to: String,
    /// It goes out in an envelope with a window (長形3号): the address stands where that shows it.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(crate) window: bool,
    /// 発信者, line by line.
    pub(crate) from: String,
    /// 件名.
    pub(crate) title: String,
    /// The text above 記.
    pub(crate) body: Vec<String>,
    /// The items follow the body without 記 and 以上: a form to be filled in, a paper of the counter or for the file.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(crate) plain: bool,
    /// What stands under 記.
    pub(crate) items: Vec<Item>,
    /// Notes under it.
    pub(crate) notes: Vec<String>,
    /// 教示, or the complaint desk in its place.
    pub(crate) remedy: Option<Item>,
    /// 担当.
    pub(crate) contact: Option<Item>,
    /// A table below the items: the steps of a deadline, a list for whoever seals.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) table: Option<Table>,
}

/// A table of texts; every row has as many cells as there are headings.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Table {
    /// What it shows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) label: Option<String>,
    /// The headings.
    pub(crate) columns: Vec<String>,
    /// The rows.
    pub(crate) rows: Vec<Vec<String>>,
}

/// Something with a heading.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Item {
    /// The heading.
    pub(crate) label: String,
    /// What stands under it; several are numbered.
    pub(crate) values: Vec<String>,
    /// Empty lines below, to be written on by hand: of a form that comes back; none of a letter.
    #[serde(skip_serializing_if = "no_room")]
    pub(crate) room: u8,
}

fn no_room(room: &u8) -> bool {
    *room == 0
}

impl Page {
    /// Every text of the letter in the order of the paper, without white space: for finding a value in it.
    pub(crate) fn run_together(&self) -> String {
        let items = self.items.iter().chain(&self.remedy).chain(&self.contact);
        let items = items.flat_map(|item| std::iter::once(&item.label).chain(&item.values));
        let head = [&self.date, &self.to, &self.from, &self.title];
        let texts = self.number.iter().chain(head).chain(&self.body).chain(items).chain(&self.notes);
        let table = self.table.iter();
        let cells = table.flat_map(|table| table.label.iter().chain(&table.columns).chain(table.rows.iter().flatten()));
        texts.chain(cells).flat_map(|text| text.chars()).filter(|c| !c.is_whitespace()).collect()
    }
}
