//! The words that differ from body to body, from `letters/words.toml`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use toml::{Table, Value};

use crate::case::letter::LetterFields;
use crate::law::ruleset::Nature;

pub(super) const WORDS: &str = include_str!("../../../letters/words.toml");

/// The words for letters about one kind of request of one body.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Vocabulary {
    /// How the rule is cited where it is named first.
    #[serde(default)]
    pub(super) cited: Option<String>,
    /// How it is cited after that.
    pub(super) short: String,
    /// What the rule calls the information.
    pub(super) object: String,
    /// The paper by which it is asked.
    pub(super) form: String,
    /// The title of that paper, where it is not its name.
    #[serde(default)]
    pub(super) form_title: Option<String>,
    /// How that paper asks for the name.
    pub(super) form_name: String,
    /// How it asks for the address.
    pub(super) form_address: String,
    /// How it asks for who represents a legal person, where it does.
    #[serde(default)]
    pub(super) form_representative: Option<String>,
    /// What it asks for beside the information; else 趣旨及び理由.
    #[serde(default)]
    pub(super) form_reason: Option<String>,
    /// What that paper must hold.
    pub(super) form_items: Vec<String>,
    /// What is asked to be done, in a word.
    pub(super) act: String,
    /// The heading of the reason, where the rule has its own word for it.
    #[serde(default)]
    pub(super) reason_label: Option<String>,
    /// What the rule calls the decision.
    pub(super) decision: String,
    /// What becomes of a request that is not mended.
    pub(super) turned_down: String,
    /// What was decided, by outcome.
    pub(super) told: BTreeMap<String, String>,
    /// How a disclosure is carried out.
    pub(super) means: BTreeMap<String, String>,
    /// What was done on a suspension.
    pub(super) measures: BTreeMap<String, String>,
    /// Identity papers.
    pub(super) papers: BTreeMap<String, String>,
    /// How a request came.
    pub(super) channels: BTreeMap<String, String>,
    /// Who asks.
    pub(super) askers: BTreeMap<String, String>,
    /// The classes of heirs.
    pub(super) heirs: BTreeMap<String, String>,
    /// What the days of a step are.
    pub(super) steps: BTreeMap<String, String>,
    /// How a clock stands.
    pub(super) statuses: BTreeMap<String, String>,
    /// Which deadline governs.
    pub(super) deadlines: BTreeMap<String, String>,
    /// Each value of each reading.
    pub(super) readings: BTreeMap<String, BTreeMap<String, String>>,
}

/// The words for this letter, those of the office's own file (`own`) before those of the program: of all bodies, of bodies of this nature, of this body; later ones win.
///
/// # Errors
/// The file of words is not what it should be.
pub(super) fn vocabulary(
    own: Option<&str>,
    fields: &LetterFields,
    nature: Nature,
) -> Result<Vocabulary, toml::de::Error> {
    let mut file: Table = WORDS.parse()?;
    if let Some(own) = own {
        lay_over(&mut file, &own.parse()?);
    }
    let nature = match nature {
        Nature::Administrative => "administrative",
        Nature::Private => "private",
        Nature::OfficesChoice => "offices_choice",
    };
    let mut all = Table::new();
    for layer in ["common", nature, fields.ruleset.as_str()] {
        if let Some(Value::Table(layer)) = file.get(layer) {
            lay_over(&mut all, layer);
        }
    }
    let kinds: Vec<&str> = crate::law::Kind::ALL.iter().map(|kind| kind.code()).collect();
    let own = all.remove(fields.kind.code());
    all.retain(|key, _| !kinds.contains(&key));
    if let Some(Value::Table(own)) = own {
        lay_over(&mut all, &own);
    }
    Value::Table(all).try_into()
}

fn lay_over(below: &mut Table, above: &Table) {
    for (key, value) in above {
        match (below.get_mut(key), value) {
            (Some(Value::Table(below)), Value::Table(above)) => lay_over(below, above),
            _ => {
                below.insert(key.clone(), value.clone());
            }
        }
    }
}
