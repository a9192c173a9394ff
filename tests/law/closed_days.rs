//! The calendar that the tests of deadlines count by.

use std::sync::LazyLock;

use kaiji::law::Date;
use kaiji::law::calendar::Calendar;

use crate::slow_model::Days;

static NATIONAL: LazyLock<Calendar> = LazyLock::new(Calendar::national);

fn is_closed(day: Date) -> bool {
    NATIONAL.is_closed(day)
}

/// Every day counts; closed days matter only where something rolls.
pub(crate) const EVERY_DAY_COUNTS: Days<'static> = Days { closed: &is_closed, never_counted: &|_| false };
