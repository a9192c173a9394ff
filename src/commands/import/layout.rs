//! Where in a line each column stands: by the headings of the table, what a mapping file says of them, and what is the same
//! for every line.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::column::{Column, MOST_OF_A_KIND};
use super::mapping::{Mapping, Meant};
use super::problem::ImportProblem;
use crate::case::person::name_key;

/// The places of the columns.
#[derive(Debug, Default)]
pub(super) struct Layout {
    /// For each column, the cells of its kind, by their number.
    places: Vec<Vec<Option<usize>>>,
    headings: Vec<String>,
    defaults: BTreeMap<Column, String>,
    values: BTreeMap<String, BTreeMap<String, String>>,
    known: RefCell<HashMap<&'static str, HashMap<String, Option<&'static str>>>>,
}

/// What a heading is taken for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Placed {
    /// This column, of several of its kind this one.
    In(Column, usize),
    /// It was said to hold nothing that is wanted.
    Ignored,
    /// Nobody knows.
    Unknown,
}

/// The columns of which a table may have several.
const SEVERAL_OF_A_KIND: &[Column] = &[
    Column::Subject,
    Column::Claim,
    Column::Documents,
    Column::Ground,
    Column::Withheld,
    Column::SupplementAsked,
    Column::SupplementBy,
    Column::SupplementMissing,
    Column::SupplementDone,
    Column::SupplementLapsed,
    Column::ThirdParty,
    Column::ThirdPartyAsked,
    Column::ThirdPartyBy,
    Column::ThirdPartyReplied,
    Column::ThirdPartyObjects,
];

/// The columns without which no line is a request.
const NEEDED: &[Column] = &[Column::Kind, Column::Received, Column::Name, Column::Subject];

/// No word for a code is longer, in bytes.
const LONGEST_WORD: usize = 100;
/// How many words of a set are remembered.
const MOST_WORDS: usize = 1000;

/// What this heading is taken for.
pub(super) fn placed(heading: &str, mapping: &Mapping) -> Placed {
    let found = match mapping.columns.get(&name_key(heading)) {
        Some(Meant::Ignored) => return Placed::Ignored,
        Some(Meant::Column(column, place)) => Some((*column, *place)),
        None => Column::of_heading(heading),
    };
    let fits = |(column, place): &(Column, usize)| *place == 0 || SEVERAL_OF_A_KIND.contains(column);
    found.filter(fits).map_or(Placed::Unknown, |(column, place)| Placed::In(column, place))
}

/// How many of these headings have a place.
pub(super) fn known(headings: &[String], mapping: &Mapping) -> usize {
    let columns = headings.iter().filter_map(|heading| match placed(heading, mapping) {
        Placed::In(column, place) => Some((column, place)),
        _ => None,
    });
    columns.collect::<BTreeSet<_>>().len()
}

impl Layout {
    /// The places that these headings give.
    ///
    /// # Errors
    /// Headings that nobody can place (unless they may be ignored), two for one column, and none for one that is needed.
    pub(super) fn of(
        headings: &[String],
        mapping: &Mapping,
        defaults: BTreeMap<Column, String>,
        ignore_unknown: bool,
    ) -> Result<Layout, ImportProblem> {
        let mut places: Vec<Vec<Option<usize>>> = vec![Vec::new(); Column::ALL.len()];
        let mut unknown = Vec::new();
        for (cell, heading) in headings.iter().enumerate().filter(|(_, heading)| !heading.is_empty()) {
            let (column, place) = match placed(heading, mapping) {
                Placed::In(column, place) => (column, place.min(MOST_OF_A_KIND)),
                Placed::Ignored => continue,
                Placed::Unknown => {
                    unknown.push(heading.clone());
                    continue;
                }
            };
            let Some(kind) = places.get_mut(column as usize) else { continue };
            if kind.len() <= place {
                kind.resize(place + 1, None);
            }
            match kind.get_mut(place) {
                Some(free @ None) => *free = Some(cell),
                Some(Some(first)) => {
                    let first = headings.get(*first).cloned().unwrap_or_default();
                    return Err(ImportProblem::ColumnTwice { first, second: heading.clone() });
                }
                None => {}
            }
        }
        if !unknown.is_empty() && !ignore_unknown {
            return Err(ImportProblem::UnknownColumns { columns: unknown });
        }
        let headings = headings.to_vec();
        let mut all = mapping.defaults.clone();
        all.extend(defaults);
        let is_there = |column: &Column| {
            let found = places.get(*column as usize).is_some_and(|places| !places.is_empty());
            found || all.contains_key(column)
        };
        let missing: Vec<Column> = NEEDED.iter().copied().filter(|column| !is_there(column)).collect();
        if !missing.is_empty() {
            let columns = missing.iter().map(|column| column.named()).collect();
            return Err(ImportProblem::ColumnsMissing { columns });
        }
        let values = mapping.values.clone();
        Ok(Layout { places, headings, defaults: all, values, known: RefCell::default() })
    }

    /// The cell of a column, of several of its kind this one.
    pub(super) fn cell(&self, column: Column, place: usize) -> Option<usize> {
        self.places.get(column as usize)?.get(place).copied().flatten()
    }

    /// How many of its kind there are.
    pub(super) fn of_its_kind(&self, column: Column) -> usize {
        self.places.get(column as usize).map_or(0, Vec::len)
    }

    /// What stands in it where a line says nothing.
    pub(super) fn default_of(&self, column: Column) -> Option<&str> {
        self.defaults.get(&column).map(String::as_str)
    }

    /// The heading of a column as it stands in the file, else the name of the column.
    pub(super) fn heading(&self, column: Column, place: usize) -> &str {
        let heading = self.cell(column, place).and_then(|cell| self.headings.get(cell));
        heading.map_or(column.id(), String::as_str)
    }

    /// The code of a word of a set, as `find` finds it for the first line that has the word.
    pub(super) fn remembered(
        &self,
        set: &'static str,
        word: &str,
        find: impl FnOnce() -> Option<&'static str>,
    ) -> Option<&'static str> {
        if word.len() > LONGEST_WORD {
            return find();
        }
        if let Some(known) = self.known.borrow().get(set).and_then(|words| words.get(word)) {
            return *known;
        }
        let found = find();
        let mut known = self.known.borrow_mut();
        let words = known.entry(set).or_default();
        if words.len() < MOST_WORDS {
            words.insert(word.to_owned(), found);
        }
        found
    }

    /// The code that the mapping file gives a word, by the key of the word.
    pub(super) fn code(&self, set: &str, key: &str) -> Option<&str> {
        self.values.get(set)?.get(key).map(String::as_str)
    }
}
