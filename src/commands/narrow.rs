//! Which cases a list is about, and how it is printed: from what was typed to what the file and the output are asked.

use std::collections::HashSet;

use crate::case::clock::ClockStatus;
use crate::case::person::search_key;
use crate::cli::lists::Narrow;
use crate::cli::value::{Code, SortBy};
use crate::context::Context;
use crate::error::{Failure, Outcome};
use crate::law::Date;
use crate::output::selection::{By, Selection};
use crate::record::OfficeOnFile;
use crate::store::{CaseCount, CaseId, CaseRow, Filter, Store, Which};

/// What a case must be to stand in the list.
pub(super) struct Narrowed {
    pub(super) states: Vec<&'static str>,
    pub(super) statuses: Vec<&'static str>,
    kinds: Vec<&'static str>,
    ruleset: Option<String>,
    officer: Option<String>,
    section: Option<String>,
    from: Option<Date>,
    to: Option<Date>,
    /// Keys of pieces of names or titles, all of which must be found.
    texts: Vec<String>,
    /// The cases in which they are found, once that was asked.
    found: Option<HashSet<CaseId>>,
}

impl Narrowed {
    /// What was typed.
    pub(super) fn of(context: &Context, given: &Narrow) -> Outcome<Narrowed> {
        let codes = |codes: &[Code]| codes.iter().map(|code| code.as_str()).collect();
        let day = |day: &Option<_>| day.as_ref().map(|day| context.day(day)).transpose();
        Ok(Narrowed {
            states: codes(&given.state),
            statuses: codes(&given.status),
            kinds: codes(&given.kind),
            ruleset: given.ruleset.clone(),
            officer: given.officer.clone(),
            section: given.section.clone(),
            from: day(&given.from)?,
            to: day(&given.to)?,
            texts: given.text.as_deref().map(key).into_iter().collect(),
            found: None,
        })
    }

    /// The same, and each of these words in a name or title.
    pub(super) fn with_words<'w>(mut self, words: impl Iterator<Item = &'w str>) -> Narrowed {
        self.texts.extend(words.map(key));
        self
    }

    /// What the file is asked; [`Narrowed::shows`] does the rest.
    pub(super) fn filter<'a>(&'a self, which: Which, texts: &'a [&'a str]) -> Filter<'a> {
        Filter {
            state: only(&self.states),
            kind: only(&self.kinds),
            ruleset: self.ruleset.as_deref(),
            officer: self.officer.as_deref(),
            section: self.section.as_deref(),
            received_from: self.from,
            received_to: self.to,
            texts,
            ..Filter::new(which)
        }
    }

    /// The keys of the words.
    pub(super) fn texts(&self) -> Vec<&str> {
        self.texts.iter().map(String::as_str).collect()
    }

    /// The ruleset, where one was named.
    pub(super) fn ruleset(&self) -> Option<&str> {
        self.ruleset.as_deref()
    }

    /// Refuses what the file cannot have.
    ///
    /// # Errors
    /// `ruleset_not_on_file`; whatever the file says.
    pub(super) fn check(&self, store: &Store) -> Outcome<()> {
        if self.ruleset.is_some() {
            OfficeOnFile::load(store)?.must_have(self.ruleset())?;
        }
        Ok(())
    }

    /// Looks the words up in the open cases, for lists that the file does not narrow down.
    pub(super) fn look_up(&mut self, store: &Store) -> Outcome<()> {
        if self.texts.is_empty() {
            return Ok(());
        }
        let mut found = HashSet::new();
        store.list::<Failure>(&Filter { texts: &self.texts(), ..Filter::new(Which::Open) }, |row| {
            found.insert(row.id);
            Ok(())
        })?;
        self.found = Some(found);
        Ok(())
    }

    /// Whether the case is wanted.
    pub(super) fn has(&self, row: &CaseRow) -> bool {
        let same = |wanted: &Option<String>, is: Option<&str>| wanted.is_none() || wanted.as_deref() == is;
        among(&self.states, &row.state)
            && among(&self.kinds, &row.kind)
            && same(&self.ruleset, Some(&row.ruleset))
            && same(&self.officer, row.officer.as_deref())
            && same(&self.section, row.section.as_deref())
            && self.from.is_none_or(|from| from <= row.received)
            && self.to.is_none_or(|to| row.received <= to)
            && self.found.as_ref().is_none_or(|found| found.contains(&row.id))
    }

    /// Whether cases of this kind and state are wanted.
    pub(super) fn counts(&self, count: &CaseCount) -> bool {
        among(&self.states, &count.state) && among(&self.kinds, &count.kind)
    }

    /// Whether a line is wanted whose clock stands so.
    pub(super) fn shows(&self, status: ClockStatus) -> bool {
        among(&self.statuses, status.code())
    }
}

fn among(wanted: &[&str], code: &str) -> bool {
    wanted.is_empty() || wanted.contains(&code)
}

fn only<'a>(codes: &[&'a str]) -> Option<&'a str> {
    Some(codes).filter(|codes| codes.len() == 1).and_then(|codes| codes.first().copied())
}

/// A word of nothing but variation selectors has an empty key, which would find every case.
fn key(word: &str) -> String {
    Some(search_key(word)).filter(|key| !key.is_empty()).unwrap_or_else(|| word.to_owned())
}

/// How a list is printed.
pub(super) fn selection(fields: &[Code], sort: &[SortBy], limit: Option<usize>) -> Selection {
    let by = |by: &SortBy| By { field: by.field.as_str(), descending: by.descending };
    Selection {
        fields: fields.iter().map(|field| field.as_str()).collect(),
        order: sort.iter().map(by).collect(),
        limit,
    }
}
