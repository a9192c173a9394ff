//! One way for every writing command: a draft goes in; lock, load facts, admit, append, derive, commit, report come out.
//!
//! `--dry-run` is the same code in memory, without a lock. What was shown to a person before is judged again under the
//! lock. Nothing here decides what the law says: that is `case::admit`, and the dates are `law::deadline`.

mod answer;
mod batch;
mod case_on_file;
pub(crate) mod exchange;
mod exported;
mod in_case;
mod in_cases;
mod in_office;
mod line;
mod looked;
mod moved;
mod no_such_case;
mod office_answer;
mod office_on_file;
mod published;
mod rebuild;
mod receipt;
mod refused;
mod rows;
mod same_person;
mod since;
mod standing_still;
mod verify;
mod yearly;

pub(crate) use answer::{Recorded, Warned, as_json};
pub(crate) use batch::{Batch, NewCase, RefusedCase, counter_of};
pub(crate) use case_on_file::{CaseOnFile, NotYetOnFile, Unreadable, recorded_by};
pub(crate) use exported::{ExportProblem, from_export};
pub(crate) use in_case::{Entry, Standing, record};
pub(crate) use in_cases::{plan_in_cases, record_in_cases};
pub(crate) use in_office::{OfficeDraft, Touches, begin_with, record_in_office, record_on_file};
pub(crate) use line::{Line, Lines};
pub(crate) use looked::{Looked, look, look_as_of};
pub(crate) use moved::Moved;
pub(crate) use no_such_case::NoSuchCase;
pub(crate) use office_answer::RecordedInOffice;
pub(crate) use office_on_file::{OfficeOnFile, RulesetNotOnFile, SourceUnreadable, meant_ruleset};
pub(crate) use published::{Changed, PublishedFigures, changes};
pub(crate) use rebuild::{RebuildOnDamage, Rebuilt, open_to_write, rebuild};
pub(crate) use receipt::{Receipt, receive};
pub(crate) use same_person::OtherOnFile;
pub(crate) use since::{ChangeKind, changes_since};
pub(crate) use standing_still::{stopped_since, to_carry_out};
pub(crate) use verify::{ALL_YEARS, Examined, FIGURES, LETTER_SET, list_label, verify};
pub(crate) use yearly::Yearly;

use crate::case::fact::Fact;
use crate::context::Context;
use crate::store::{Means, Once};

/// The generation of the program's deadline law: raised with every change that can move a date.
pub(crate) const ENGINE: i64 = 1;

/// What the store is lent by the program.
pub(crate) fn means(context: &Context) -> Means {
    Means {
        clock: context.recorder(),
        entropy: context.dice(),
        waiting: crate::output::error::waiting,
        patience: context.patience(),
        knows: |kind, version| Fact::KNOWN.contains(&(kind, version)),
        engine: ENGINE,
    }
}

/// `--once KEY` with what was given beside it.
pub(crate) fn once<'a>(context: &'a Context) -> Option<Once<'a>> {
    context.once().map(|key| Once { key, given: context.given() })
}
