//! A moment as the clock on the wall of the office shows it.

use chrono::{DateTime, FixedOffset};

/// The moment of recording (UTC, RFC 3339) in Japan; `None` for what is no moment.
pub(crate) fn in_japan(recorded: &str) -> Option<DateTime<FixedOffset>> {
    let zone = FixedOffset::east_opt(9 * 3600)?;
    Some(DateTime::parse_from_rfc3339(recorded).ok()?.with_timezone(&zone))
}
