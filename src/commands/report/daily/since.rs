//! `--since HEAD`: what has become of the cases since the report that bears this head.

use crate::cli::value::Head;
use crate::error::{Exit, Outcome, Problem};
use crate::output::view::report_daily::{DailyLine, Reason, Remark};
use crate::record::{Lines, changes_since};
use crate::store::Store;
use crate::text::Value;

/// The changes as lines of the report.
///
/// # Errors
/// [`NoSuchHead`] where the file never had this head: the paper is of another file, or the file is not the one it was.
pub(super) fn lines(store: &Store, head: &Head, ruleset: Option<&str>, lines: &Lines<'_>) -> Outcome<Vec<DailyLine>> {
    let asked = head.printed();
    let known = store.head_at(head.seq)?.map(|known| known.to_string());
    if known.as_ref() != Some(&asked) {
        return Err(NoSuchHead { head: asked }.into());
    }
    let mut found = Vec::new();
    for change in changes_since(store, head.seq)? {
        let Some(row) = store.case(change.id)? else { continue };
        if ruleset.is_none_or(|id| row.ruleset == id) {
            let line = lines.of(row)?;
            found.push(DailyLine { reason: Reason::Changed, line, remark: Remark::Changed(change.what) });
        }
    }
    Ok(found)
}

/// The file never had this head.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no such head: {head}")]
pub(crate) struct NoSuchHead {
    head: String,
}

impl Problem for NoSuchHead {
    fn code(&self) -> &'static str {
        "no_such_head"
    }

    fn exit(&self) -> Exit {
        Exit::NotFound
    }

    fn fields(&self) -> Vec<(&'static str, Value)> {
        vec![("head", (&self.head).into())]
    }

    fn field(&self) -> Option<String> {
        Some("--since".to_owned())
    }

    fn examples() -> Vec<NoSuchHead> {
        vec![NoSuchHead { head: "123 a1b2-c3d4-e5f6-0718".to_owned() }]
    }
}
