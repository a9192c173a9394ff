//! The book of cases, narrowed down: the one place where a statement is composed, from constant fragments.

use rusqlite::ToSql;

use super::cases::{CaseRow, case_columns};
use super::error::{Result, StoreError};
use super::open::Store;
use super::search;
use crate::law::Date;

const ALL: &str = concat!("SELECT ", case_columns!(), " FROM cases WHERE 1 = 1");
const OPEN: &str = concat!("SELECT ", case_columns!(), " FROM cases WHERE ended = 0");
const STATE: &str = " AND state = $?";
const KIND: &str = " AND kind = $?";
const RULESET: &str = " AND ruleset = $?";
const OFFICER: &str = " AND officer = $?";
const SECTION: &str = " AND section = $?";
const RECEIVED_FROM: &str = " AND received >= $?";
const RECEIVED_TO: &str = " AND received <= $?";
const DUE_FROM: &str = " AND due >= $?";
const DUE_TO: &str = " AND due <= $?";
const COUNT_ALL: &str = "SELECT fiscal_year, kind, state, count(*) FROM cases WHERE 1 = 1";
const COUNT_OPEN: &str = "SELECT fiscal_year, kind, state, count(*) FROM cases WHERE ended = 0";
const BY_YEAR: &str = " GROUP BY fiscal_year, kind, state ORDER BY fiscal_year, kind, state";
const BY_DATE: &str = " ORDER BY due NULLS LAST, fiscal_year, letter, sequence";

/// Which cases a list is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Which {
    /// Those that have not ended.
    Open,
    /// All, void ones too.
    All,
}

/// What a list is narrowed down by. Days are inclusive.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Filter<'a> {
    /// Open cases or all.
    pub(crate) which: Which,
    /// `in_progress` …
    pub(crate) state: Option<&'a str>,
    /// `disclosure` …
    pub(crate) kind: Option<&'a str>,
    /// The id of the ruleset.
    pub(crate) ruleset: Option<&'a str>,
    /// Who is in charge.
    pub(crate) officer: Option<&'a str>,
    /// The section that holds the records.
    pub(crate) section: Option<&'a str>,
    /// Received on this day or later.
    pub(crate) received_from: Option<Date>,
    /// Received on this day or earlier.
    pub(crate) received_to: Option<Date>,
    /// Due on this day or later.
    pub(crate) due_from: Option<Date>,
    /// Due on this day or earlier.
    pub(crate) due_to: Option<Date>,
    /// The key of a name or title, or a piece of it.
    pub(crate) texts: &'a [&'a str],
}

impl<'a> Filter<'a> {
    /// Nothing is narrowed down.
    pub(crate) fn new(which: Which) -> Filter<'a> {
        Filter {
            which,
            state: None,
            kind: None,
            ruleset: None,
            officer: None,
            section: None,
            received_from: None,
            received_to: None,
            due_from: None,
            due_to: None,
            texts: &[],
        }
    }

    /// The fragments that are asked for, each with its value, in a fixed order.
    fn fragments(&self) -> Vec<(&'static str, &dyn ToSql)> {
        fn given<'v, T: ToSql>(fragment: &'static str, value: &'v Option<T>) -> Option<(&'static str, &'v dyn ToSql)> {
            value.as_ref().map(|value| (fragment, value as &dyn ToSql))
        }
        let all = [
            given(STATE, &self.state),
            given(KIND, &self.kind),
            given(RULESET, &self.ruleset),
            given(OFFICER, &self.officer),
            given(SECTION, &self.section),
            given(RECEIVED_FROM, &self.received_from),
            given(RECEIVED_TO, &self.received_to),
            given(DUE_FROM, &self.due_from),
            given(DUE_TO, &self.due_to),
        ];
        let texts = self.texts.iter().map(|text| (search::MATCHES, text as &dyn ToSql));
        all.into_iter().flatten().chain(texts).collect()
    }
}

/// The statement of these fragments, their parameters numbered in order.
fn compose(which: Which, fragments: &[&str]) -> String {
    composed(if which == Which::Open { OPEN } else { ALL }, fragments, BY_DATE)
}

fn composed(select: &str, fragments: &[&str], order: &str) -> String {
    let mut sql = select.to_owned();
    for (at, fragment) in fragments.iter().enumerate() {
        sql += &fragment.replace("$?", &format!("${}", at + 1));
    }
    sql + order
}

/// How many cases of a fiscal year, a kind and a state there are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct CaseCount {
    /// The western year of its 1 April.
    pub(crate) fiscal_year: i32,
    /// `disclosure` …
    pub(crate) kind: String,
    /// `in_progress` …
    pub(crate) state: String,
    /// How many.
    pub(crate) cases: u32,
}

impl Store {
    /// The cases that pass the filter, by date then number; those without a date last.
    pub(crate) fn list<E: From<StoreError>>(
        &self,
        filter: &Filter<'_>,
        each: impl FnMut(CaseRow) -> std::result::Result<(), E>,
    ) -> std::result::Result<(), E> {
        let (fragments, values): (Vec<_>, Vec<_>) = filter.fragments().into_iter().unzip();
        self.each_case(&compose(filter.which, &fragments), &values, each)
    }

    /// How many cases pass the filter, by fiscal year, kind and state.
    pub(crate) fn count(&self, filter: &Filter<'_>) -> Result<Vec<CaseCount>> {
        let (fragments, values): (Vec<_>, Vec<_>) = filter.fragments().into_iter().unzip();
        let select = if filter.which == Which::Open { COUNT_OPEN } else { COUNT_ALL };
        let mut statement = self.connection.prepare(&composed(select, &fragments, BY_YEAR))?;
        let rows = statement.query_map(&values[..], |row| {
            Ok(CaseCount { fiscal_year: row.get(0)?, kind: row.get(1)?, state: row.get(2)?, cases: row.get(3)? })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::statements::tests::{ascending, plan};
    use crate::store::testing::{self, day};

    const FRAGMENTS: [&str; 10] =
        [STATE, KIND, RULESET, OFFICER, SECTION, RECEIVED_FROM, RECEIVED_TO, DUE_FROM, DUE_TO, search::MATCHES];

    #[test]
    fn every_pair_of_filters_prepares_and_reads_the_cases_through_an_index() {
        let office = testing::office();
        let store = office.read();
        for which in [Which::Open, Which::All] {
            for one in FRAGMENTS {
                for other in FRAGMENTS {
                    let sql = compose(which, &[one, other]);
                    assert!(ascending(&sql), "{sql}");
                    let plan = plan(&store.connection, &sql);
                    assert!(
                        plan.iter().all(|step| step.contains("USING") || !step.contains("SCAN cases")),
                        "{sql}: {plan:?}"
                    );
                }
            }
        }
    }

    #[test]
    fn the_whole_book_comes_in_order_without_sorting() {
        let office = testing::office();
        let store = office.read();
        for which in [Which::Open, Which::All] {
            let plan = plan(&store.connection, &compose(which, &[]));
            assert!(plan.iter().all(|step| !step.contains("TEMP B-TREE")), "{plan:?}");
        }
    }

    #[test]
    fn every_filter_takes_what_it_names_and_leaves_the_rest() {
        let office = testing::office();
        let mut writing = office.write();
        let wanted = testing::case_on_file(&mut writing, |row| {
            row.state = "decided".to_owned();
            row.kind = "correction".to_owned();
            row.ruleset = "elsewhere".to_owned();
            row.officer = Some("鈴木".to_owned());
            row.section = Some("総務課".to_owned());
            row.received = day("2026-05-01");
            row.due = Some(day("2026-05-15"));
        });
        let other = testing::case_on_file(&mut writing, |row| {
            (row.received, row.due) = (day("2026-04-01"), Some(day("2026-04-15")));
        });
        testing::case_on_file(&mut writing, |row| (row.ended, row.owed) = (true, false));
        let listed = |filter: Filter<'_>| {
            let mut seen = Vec::new();
            let collected = writing.list(&filter, |row| {
                seen.push(row.id);
                Ok::<(), StoreError>(())
            });
            collected.map(|()| seen).unwrap()
        };
        let open = Filter::new(Which::Open);
        assert_eq!(listed(open), [other.id, wanted.id]);
        assert_eq!(listed(Filter::new(Which::All)).len(), 3);
        let filters = [
            Filter { state: Some("decided"), ..open },
            Filter { kind: Some("correction"), ..open },
            Filter { ruleset: Some("elsewhere"), ..open },
            Filter { officer: Some("鈴木"), ..open },
            Filter { section: Some("総務課"), ..open },
            Filter { received_from: Some(day("2026-05-01")), ..open },
            Filter { due_from: Some(day("2026-05-15")), ..open },
        ];
        for filter in filters {
            assert_eq!(listed(filter), [wanted.id], "{filter:?}");
        }
        assert_eq!(listed(Filter { received_to: Some(day("2026-04-01")), ..open }), [other.id]);
        assert_eq!(listed(Filter { due_to: Some(day("2026-04-15")), ..open }), [other.id]);
        assert_eq!(listed(Filter { due_to: Some(day("2026-04-15")), state: Some("decided"), ..open }), []);
    }
}
