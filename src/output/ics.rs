//! iCalendar (RFC 5545), entry by entry. Escaping and folding are the library's; the frame is our own, for the library
//! would put the clock of the machine and random identifiers into it.

use icalendar::Property;

use crate::error::Outcome;
use crate::law::Date;

/// An entry of a whole day.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    /// The same for the same deadline in every calendar of the same file.
    pub(crate) uid: String,
    /// Rises with every change.
    pub(crate) sequence: i64,
    /// When it was last changed (UTC), `2026-04-01T03:00:00Z`.
    pub(crate) stamp: String,
    /// The day.
    pub(crate) on: Date,
    /// Whether it stands.
    pub(crate) standing: Standing,
    /// Its one line.
    pub(crate) summary: String,
    /// What else is to be known.
    pub(crate) description: String,
    /// Whether it tells of a person.
    pub(crate) confidential: bool,
    /// Reminders, days before.
    pub(crate) alarms: Vec<u16>,
}

/// Whether an entry stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// It does.
    Confirmed,
    /// The day may still move by itself.
    Tentative,
    /// Done, or nothing is owed any more: calendars that took it over take it away.
    Cancelled,
}

/// The lines up to the first entry.
pub(crate) fn begin(name: &str) -> Outcome<String> {
    let product = concat!("-//kaiji//kaiji ", env!("CARGO_PKG_VERSION"), "//JA");
    lines(&[
        ("BEGIN", "VCALENDAR"),
        ("VERSION", "2.0"),
        ("PRODID", product),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", "PUBLISH"),
        ("X-WR-CALNAME", name),
    ])
}

/// The lines behind the last one.
pub(crate) fn end() -> Outcome<String> {
    lines(&[("END", "VCALENDAR")])
}

impl Entry {
    /// The lines of the entry.
    pub(crate) fn lines(&self) -> Outcome<String> {
        let status = match self.standing {
            Standing::Confirmed => "CONFIRMED",
            Standing::Tentative => "TENTATIVE",
            Standing::Cancelled => "CANCELLED",
        };
        let stamp: String = self.stamp.chars().filter(char::is_ascii_alphanumeric).collect();
        let mut out = lines(&[("BEGIN", "VEVENT"), ("UID", &self.uid), ("DTSTAMP", &stamp)])?;
        out += &day("DTSTART", self.on)?;
        // A whole day ends where the next one begins (RFC 5545 3.6.1: DTEND is not included).
        out += &day("DTEND", self.on.plus(1))?;
        out += &lines(&[
            ("SEQUENCE", &self.sequence.to_string()),
            ("STATUS", status),
            ("SUMMARY", &self.summary),
            ("DESCRIPTION", &self.description),
            ("CLASS", if self.confidential { "CONFIDENTIAL" } else { "PRIVATE" }),
            ("TRANSP", "TRANSPARENT"),
        ])?;
        for before in self.alarms.iter().filter(|_| self.standing != Standing::Cancelled) {
            let trigger = ("TRIGGER", &*trigger(*before));
            let description = ("DESCRIPTION", &*self.summary);
            out += &lines(&[("BEGIN", "VALARM"), ("ACTION", "DISPLAY"), trigger, description, ("END", "VALARM")])?;
        }
        Ok(out + &lines(&[("END", "VEVENT")])?)
    }
}

/// Nine in the morning, so many days before the day begins at midnight.
fn trigger(before: u16) -> String {
    match before {
        0 => "PT9H".to_owned(),
        1 => "-PT15H".to_owned(),
        days => format!("-P{}DT15H", days - 1),
    }
}

fn day(key: &str, day: Date) -> Outcome<String> {
    let day = day.to_string().replace('-', "");
    line(Property::new(key, day).add_parameter("VALUE", "DATE").done())
}

fn lines(properties: &[(&str, &str)]) -> Outcome<String> {
    properties.iter().map(|(key, value)| line(Property::new(*key, *value))).collect()
}

fn line(property: Property) -> Outcome<String> {
    let line: Result<String, std::fmt::Error> = property.try_into();
    Ok(line.map_err(anyhow::Error::from)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reminders_come_at_nine_in_the_morning() {
        assert_eq!([0, 1, 3].map(trigger), ["PT9H", "-PT15H", "-P2DT15H"]);
    }
}
