//! The closed days that the tests of deadlines count by.

use std::sync::LazyLock;

use kaiji::law::calendar::Calendar;

/// The national calendar.
pub(crate) static NATIONAL: LazyLock<Calendar> = LazyLock::new(Calendar::national);
