//! Worked examples that a ruleset carries in itself.

use serde::Deserialize;

use super::format::toml_to_json;

/// One situation with the dates that the articles give.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Example {
    /// The situation as a sentence.
    pub says: String,
    /// The articles that it shows.
    pub articles: Vec<String>,
    /// Where the expected dates come from.
    pub source: String,
    /// The request in the fields of `kaiji calc`, without `ruleset`.
    #[serde(deserialize_with = "toml_to_json")]
    pub given: serde_json::Value,
    /// The expected answer, in the fields of `kaiji calc`; only what is named is compared.
    #[serde(deserialize_with = "toml_to_json")]
    pub expect: serde_json::Value,
}
