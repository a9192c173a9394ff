//! Which version of an organisation's law holds on a day, and the versions that the program brings along.

use crate::law::Date;

/// The versions that the program brings along: id, day of coming into force (ISO), text. Nothing is parsed here.
pub fn shipped() -> &'static [(&'static str, &'static str, &'static str)] {
    &SHIPPED
}

const SHIPPED: [(&str, &str, &str); 6] = [
    ("tannan-gikai", "2023-04-01", include_str!("../../../rulesets/tannan-gikai.2023-04-01.toml")),
    ("sendai-jigyodan", "2022-04-01", include_str!("../../../rulesets/sendai-jigyodan.2022-04-01.toml")),
    ("tango-fukushikai", "2023-10-01", include_str!("../../../rulesets/tango-fukushikai.2023-10-01.toml")),
    ("nayoro-polaris", "2021-04-01", include_str!("../../../rulesets/nayoro-polaris.2021-04-01.toml")),
    ("chitose-connect", "2026-04-01", include_str!("../../../rulesets/chitose-connect.2026-04-01.toml")),
    ("appi-admin", "2023-04-01", include_str!("../../../rulesets/appi-admin.2023-04-01.toml")),
];

/// Why no version can be chosen.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoVersion {
    /// There is no ruleset of this id.
    #[error("no ruleset {id}")]
    UnknownRuleset {
        /// As it was given.
        id: String,
    },
    /// The day is before the first version.
    #[error("{id} came into force on {first}")]
    NotYetInForce {
        /// The ruleset.
        id: String,
        /// The day on which its first version came into force.
        first: Date,
    },
}

/// A version that could be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Version<'a, T> {
    /// The id of the ruleset.
    pub id: &'a str,
    /// The day on which it came into force.
    pub in_force: Date,
    /// The revision of our reading of the same text.
    pub revision: u32,
    /// What is chosen: a text, a hash, a parsed ruleset.
    pub what: T,
}

/// Of the versions of `id` the one in force on `day`: the last one that had come into force, in its highest revision.
///
/// # Errors
/// There is none of that id, or `day` is before the first of them.
pub fn in_force_on<'a, T>(
    versions: impl IntoIterator<Item = Version<'a, T>>,
    id: &str,
    day: Date,
) -> Result<Version<'a, T>, NoVersion> {
    let mut first: Option<Date> = None;
    let mut chosen: Option<Version<'a, T>> = None;
    for version in versions.into_iter().filter(|version| super::same_code(version.id, id)) {
        first = Some(first.map_or(version.in_force, |first| first.min(version.in_force)));
        let order = |version: &Version<'a, T>| (version.in_force, version.revision);
        let later = chosen.as_ref().is_none_or(|chosen| order(&version) > order(chosen));
        if version.in_force <= day && later {
            chosen = Some(version);
        }
    }
    chosen.ok_or_else(|| match first {
        Some(first) => NoVersion::NotYetInForce { id: id.to_owned(), first },
        None => NoVersion::UnknownRuleset { id: id.to_owned() },
    })
}

/// The shipped versions as [`in_force_on`] wants them.
pub fn shipped_versions() -> impl Iterator<Item = Version<'static, &'static str>> {
    // Our revisions of one text replace each other in the tree, so one day has one file.
    shipped().iter().filter_map(|(id, in_force, text)| {
        Some(Version { id, in_force: in_force.parse().ok()?, revision: 0, what: *text })
    })
}
