//! The day that an entry was judged by, where that was not the day of the clock (`--today`).

use std::borrow::Cow;

use crate::law::Date;

const BEFORE: &str = "{\"judged_on\":\"";

/// The day that this payload was judged by; `None`: the day of the clock.
pub fn judged_on(payload: &str) -> Option<Date> {
    take(payload).0
}

/// Puts the day before the fields of a payload.
pub(super) fn put(day: Date, payload: &str) -> String {
    let fields = payload.strip_prefix('{').unwrap_or_default();
    let comma = if fields == "}" { "" } else { "," };
    format!("{BEFORE}{day}\"{comma}{fields}")
}

/// Takes the day off again: what is left is the payload of the fact alone.
pub(super) fn take(payload: &str) -> (Option<Date>, Cow<'_, str>) {
    let Some((day, rest)) = payload.strip_prefix(BEFORE).and_then(|rest| rest.split_once('"')) else {
        return (None, Cow::Borrowed(payload));
    };
    let rest = rest.strip_prefix(',').unwrap_or(rest);
    (day.parse().ok(), Cow::Owned(format!("{{{rest}")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::fact::{Fact, Noted, Struck};

    #[test]
    fn the_day_goes_in_and_out_and_leaves_the_fact_as_it_was() {
        let day: Date = "2026-04-08".parse().unwrap();
        for fact in [Fact::from(Noted {}), Fact::from(Struck { event: 3 })] {
            let payload = fact.payload(Some(day)).unwrap();
            assert_eq!(judged_on(&payload), Some(day));
            assert_eq!(Fact::read(fact.kind(), 1, &payload).unwrap(), fact);
            assert_eq!(judged_on(&fact.payload(None).unwrap()), None);
        }
    }

    #[test]
    fn an_unknown_field_or_kind_is_refused() {
        assert!(Fact::read("struck", 1, r#"{"event":3,"why":"x"}"#).is_err());
        assert!(Fact::read("struck", 2, r#"{"event":3}"#).is_err());
        assert!(Fact::read("unheard_of", 1, "{}").is_err());
    }
}
