//! The law that comes with the program: for requests that are on no file.

use std::sync::OnceLock;

use super::{Fault, Law};
use crate::law::calendar::Calendar;
use crate::law::ruleset::{NoVersion, Ruleset, Version, in_force_on, parse, shipped_versions};
use crate::law::{Date, ruleset};

/// The shipped rulesets and the national calendar; a version is read when it is first asked for, and once.
#[derive(Debug)]
pub struct Shipped {
    versions: Vec<ShippedVersion>,
    calendar: Calendar,
}

#[derive(Debug)]
struct ShippedVersion {
    id: &'static str,
    in_force: Date,
    text: &'static str,
    read: OnceLock<Option<Ruleset>>,
}

impl Shipped {
    /// Reads nothing yet.
    ///
    /// ```
    /// use kaiji::law::calc::{Input, Shipped, calc};
    /// let given = r#"{"ruleset":"tannan-gikai","kind":"disclosure","received":"2026-04-01"}"#;
    /// let input: Input = serde_json::from_str(given).unwrap();
    /// let law = Shipped::new();
    /// let answer = calc(&law, &input, "2026-04-03".parse().unwrap());
    /// assert_eq!(answer.computed.unwrap().date.unwrap().to_string(), "2026-04-15");
    /// ```
    pub fn new() -> Shipped {
        let version = |one: Version<'static, &'static str>| ShippedVersion {
            id: one.id,
            in_force: one.in_force,
            text: one.what,
            read: OnceLock::new(),
        };
        Shipped { versions: shipped_versions().map(version).collect(), calendar: Calendar::national() }
    }

    /// The ids, in the order of the shipped files.
    pub fn ids() -> impl Iterator<Item = &'static str> {
        ruleset::shipped().iter().map(|(id, ..)| *id)
    }
}

impl Default for Shipped {
    fn default() -> Shipped {
        Shipped::new()
    }
}

impl Law for Shipped {
    fn ruleset(&self, id: &str, received: Date) -> Result<&Ruleset, Fault> {
        let versions = self.versions.iter().map(|one| Version {
            id: one.id,
            in_force: one.in_force,
            // Our revisions of one text replace each other in the tree: one day has one file.
            revision: 0,
            what: one,
        });
        let chosen = in_force_on(versions, id, received).map_err(|why| match why {
            NoVersion::UnknownRuleset { .. } => Fault::UnknownRuleset,
            NoVersion::NotYetInForce { .. } => Fault::NoVersionInForce,
        })?;
        // That every shipped text can be read is tested.
        chosen.what.read.get_or_init(|| parse(chosen.what.text).ok()).as_ref().ok_or(Fault::UnknownRuleset)
    }

    fn calendar(&self) -> &Calendar {
        &self.calendar
    }
}
