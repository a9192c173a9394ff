//! What `check` finds wrong, each with a code and named values.

use std::fmt;

use super::values::CaseId;

/// Something that is not as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Finding {
    /// The pages of the file do not hold together.
    Pages {
        /// What SQLite says.
        detail: String,
    },
    /// A table, an index or a trigger is missing, changed, or not ours.
    Schema {
        /// Its name.
        name: String,
    },
    /// A row refers to one that is not there.
    Reference {
        /// The table of the row.
        table: String,
        /// The table it refers to.
        to: String,
    },
    /// The row about the file is not what the events say.
    File {
        /// The columns.
        columns: Vec<&'static str>,
    },
    /// An event is missing before this one, or its number within the case does not follow.
    Gap {
        /// The event.
        seq: i64,
    },
    /// An event does not continue the chain: this one or one before it was changed.
    Chain {
        /// The event.
        seq: i64,
    },
    /// What is personal in an event (its body, its letters) is not what was sealed.
    Seal {
        /// The event.
        seq: i64,
    },
    /// What was personal in an event is gone, and no event says that it was erased.
    Gone {
        /// The event.
        seq: i64,
    },
    /// The text of a ruleset or calendar is not the one with this digest, or it is not the one that the event brought.
    Source {
        /// `ruleset tannan-gikai`.
        label: String,
    },
    /// Case numbers have a gap, or the counter is not at the last one.
    Numbers {
        /// The western fiscal year.
        fiscal_year: i32,
        /// The letter.
        letter: String,
    },
    /// A derived row differs from what the events say.
    Derived {
        /// The table.
        table: &'static str,
        /// The case; none for the office.
        case: Option<CaseId>,
        /// The columns that differ; none: the row is missing, or there is one too many.
        columns: Vec<&'static str>,
    },
}

/// The tables that refer to others and are made anew from the events.
const DERIVED: [&str; 9] =
    ["strikes", "cases", "clocks", "parts", "people", "titles", "office", "office_days", "vacancies"];

impl Finding {
    /// snake_case, stable.
    pub(crate) fn code(&self) -> &'static str {
        match self {
            Finding::Pages { .. } => "damaged_pages",
            Finding::Schema { .. } => "changed_schema",
            Finding::Reference { .. } => "broken_reference",
            Finding::File { .. } => "wrong_file_row",
            Finding::Gap { .. } => "missing_event",
            Finding::Chain { .. } => "broken_chain",
            Finding::Seal { .. } => "broken_seal",
            Finding::Gone { .. } => "missing_private_part",
            Finding::Source { .. } => "changed_source",
            Finding::Numbers { .. } => "gap_in_numbers",
            Finding::Derived { .. } => "derived_row_differs",
        }
    }

    /// Whether the events tell what ought to stand there, so that `rebuild` mends it. Where the head differs, events may
    /// have been cut off: that must not be mended away.
    pub(crate) fn is_mended_by_rebuilding(&self) -> bool {
        match self {
            Finding::Derived { .. } | Finding::Numbers { .. } => true,
            Finding::File { columns } => columns.iter().all(|column| !column.starts_with("head")),
            Finding::Reference { table, .. } => DERIVED.contains(&table.as_str()),
            _ => false,
        }
    }

    /// Named values for the message.
    pub(crate) fn fields(&self) -> Vec<(&'static str, String)> {
        match self {
            Finding::Pages { detail } => vec![("detail", detail.clone())],
            Finding::Schema { name } => vec![("name", name.clone())],
            Finding::Reference { table, to } => vec![("table", table.clone()), ("to", to.clone())],
            Finding::File { columns } => vec![("columns", columns.join(", "))],
            Finding::Gap { seq } | Finding::Chain { seq } | Finding::Seal { seq } | Finding::Gone { seq } => {
                vec![("event", seq.to_string())]
            }
            Finding::Source { label } => vec![("label", label.clone())],
            Finding::Numbers { fiscal_year, letter } => {
                vec![("fiscal_year", fiscal_year.to_string()), ("letter", letter.clone())]
            }
            Finding::Derived { table, case, columns } => {
                let case = case.map(|case| case.0.to_string()).unwrap_or_default();
                vec![("table", (*table).to_owned()), ("case", case), ("columns", columns.join(", "))]
            }
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())?;
        self.fields().iter().try_for_each(|(name, value)| write!(f, " {name}={value}"))
    }
}
