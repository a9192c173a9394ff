//! What the lists of cases have in common: which cases, and which fields in which order. Their help stands in `lists.ftl`.

use super::value::{Code, Day, SortBy, set};

// Which cases; all that is given must be true of a case.
#[derive(clap::Args)]
pub(crate) struct Narrow {
    #[arg(id = "lists_state", long = "state", value_name = "CODE", value_delimiter = ',', value_parser = set::state())]
    pub(crate) state: Vec<Code>,
    #[arg(id = "lists_status", long = "status", value_name = "CODE", value_delimiter = ',', value_parser = set::status())]
    pub(crate) status: Vec<Code>,
    #[arg(id = "lists_kind", long = "kind", value_name = "CODE", value_delimiter = ',', value_parser = set::kind())]
    pub(crate) kind: Vec<Code>,
    #[arg(id = "lists_ruleset", long = "ruleset", value_name = "ID")]
    pub(crate) ruleset: Option<String>,
    #[arg(id = "lists_officer", long = "officer", value_name = "TEXT")]
    pub(crate) officer: Option<String>,
    #[arg(id = "lists_section", long = "section", value_name = "TEXT")]
    pub(crate) section: Option<String>,
    // Received on this day or later.
    #[arg(id = "lists_from", long = "from", value_name = "DATE")]
    pub(crate) from: Option<Day>,
    // Received on this day or earlier.
    #[arg(id = "lists_to", long = "to", value_name = "DATE")]
    pub(crate) to: Option<Day>,
    // A name or subject, in any writing.
    #[arg(id = "lists_text", long = "text", value_name = "TEXT")]
    pub(crate) text: Option<String>,
}

macro_rules! shape {
    ($name:ident, $fields:ident, $order:ident) => {
        #[derive(clap::Args)]
        pub(crate) struct $name {
            #[arg(id = "lists_fields", long = "fields", value_name = "FIELDS", value_delimiter = ',', value_parser = set::$fields())]
            pub(crate) fields: Vec<Code>,
            #[arg(id = "lists_sort", long = "sort", value_name = "FIELDS", value_delimiter = ',', allow_hyphen_values = true, hide_possible_values = true,
                value_parser = set::$order())]
            pub(crate) sort: Vec<SortBy>,
            #[arg(id = "lists_limit", long = "limit", value_name = "N")]
            pub(crate) limit: Option<usize>,
        }
    };
}

// How `list` and `search` are printed, `due`, `overdue`.
shape!(OfList, list_field, list_order);
shape!(OfDue, due_field, due_order);
shape!(OfOverdue, overdue_field, overdue_order);
