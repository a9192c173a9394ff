//! A letter in its words, part by part: what every form of it (text, later PDF and DOCX) is laid out from.

use serde::Serialize;

/// A finished letter without any layout. Texts may hold line breaks; they print as such.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub(crate) struct Page {
    /// 【案】 of a draft.
    pub(crate) draft: Option<String>,
    /// 文書番号.
    pub(crate) number: Option<String>,
    /// The day.
    pub(crate) date: String,
    /// 名あて人, line by line.
    pub(crate) to: String,
    /// 発信者, line by line.
    pub(crate) from: String,
    /// 件名.
    pub(crate) title: String,
    /// The text above 記.
    pub(crate) body: Vec<String>,
    /// What stands under 記.
    pub(crate) items: Vec<Item>,
    /// Notes under it.
    pub(crate) notes: Vec<String>,
    /// 教示, or the complaint desk in its place.
    pub(crate) remedy: Option<Item>,
    /// 担当.
    pub(crate) contact: Option<Item>,
}

/// Something with a heading.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub(crate) struct Item {
    /// The heading.
    pub(crate) label: String,
    /// What stands under it; several are numbered.
    pub(crate) values: Vec<String>,
}

impl Page {
    /// Every text of the letter in the order of the paper, without white space: for finding a value in it.
    pub(crate) fn run_together(&self) -> String {
        let items = self.items.iter().chain(&self.remedy).chain(&self.contact);
        let items = items.flat_map(|item| std::iter::once(&item.label).chain(&item.values));
        let head = [&self.date, &self.to, &self.from, &self.title];
        let texts = self.number.iter().chain(head).chain(&self.body).chain(items).chain(&self.notes);
        texts.flat_map(|text| text.chars()).filter(|c| !c.is_whitespace()).collect()
    }
}
