//! A mapping file: what the headings and words of one office's table mean. `--suggest` writes one, `--map` reads it.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;

use super::column::{Column, MOST_OF_A_KIND};
use super::layout::{Placed, placed};
use super::problem::ImportProblem;
use super::source::{Wanted, named};
use crate::case::person::name_key;
use crate::commands::given_file::text;
use crate::error::Outcome;
use crate::text::Text;

/// What a heading means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meant {
    /// This column, of several of its kind this one.
    Column(Column, usize),
    /// Nothing that is wanted.
    Ignored,
}

/// What a mapping file says.
#[derive(Debug, Default)]
pub(super) struct Mapping {
    /// By the keys of headings.
    pub(super) columns: BTreeMap<String, Meant>,
    /// What is the same for every line that says nothing else.
    pub(super) defaults: BTreeMap<Column, String>,
    /// Codes by the keys of words, by the name of their set.
    pub(super) values: BTreeMap<String, BTreeMap<String, String>>,
    /// How the table is to be read.
    pub(super) wanted: Wanted,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    encoding: Option<String>,
    sheet: Option<String>,
    heading_line: Option<usize>,
    #[serde(default)]
    columns: BTreeMap<String, String>,
    #[serde(default)]
    defaults: BTreeMap<String, String>,
    #[serde(default)]
    values: BTreeMap<String, BTreeMap<String, Vec<String>>>,
}

/// Stands in the place of a column that is not wanted.
const IGNORED: &str = "ignore";

impl Mapping {
    /// Reads a mapping file.
    ///
    /// # Errors
    /// What is none, or names what is not there.
    pub(super) fn read(path: &Path) -> Outcome<Mapping> {
        Ok(Mapping::parse(&text(path)?)?)
    }

    fn parse(text: &str) -> Result<Mapping, ImportProblem> {
        let written: Written = toml::from_str(text).map_err(|error| {
            let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
            ImportProblem::MapUnreadable { line: before.matches('\n').count() + 1 }
        })?;
        let mut mapping = Mapping::default();
        for (heading, name) in written.columns {
            mapping.columns.insert(name_key(&heading), meant(&name)?);
        }
        for (name, value) in written.defaults {
            let column = Column::of_id(&name).ok_or_else(|| ImportProblem::MapColumn { name: name.clone() })?;
            mapping.defaults.insert(column, value);
        }
        for (set, codes) in written.values {
            let known = mapping.values.entry(set).or_default();
            for (code, words) in codes {
                known.extend(words.iter().map(|word| (name_key(word), code.clone())));
            }
        }
        let encoding = written.encoding.map(|name| named(&name).ok_or(ImportProblem::MapEncoding { name }));
        mapping.wanted =
            Wanted { encoding: encoding.transpose()?, sheet: written.sheet, heading_line: written.heading_line };
        Ok(mapping)
    }
}

/// `subject`, `subject 2`, `ignore`.
fn meant(name: &str) -> Result<Meant, ImportProblem> {
    if name.trim().is_empty() || name.trim() == IGNORED {
        return Ok(Meant::Ignored);
    }
    let (stem, place) = match name.trim().rsplit_once(' ') {
        Some((stem, place)) => (stem, place.parse().unwrap_or(0)),
        None => (name.trim(), 1),
    };
    let column = Column::of_id(stem).filter(|_| (1..=MOST_OF_A_KIND).contains(&place));
    let column = column.ok_or_else(|| ImportProblem::MapColumn { name: name.to_owned() })?;
    Ok(Meant::Column(column, place - 1))
}

/// A mapping file for a table with these headings. No line of the table is in it.
pub(super) fn suggested(headings: &[String], mapping: &Mapping, heading_line: Option<usize>, text: &Text) -> String {
    let mut file = String::new();
    let comment = |file: &mut String, key: &str| {
        for line in text.get(key).lines() {
            file.push_str(&format!("# {line}\n"));
        }
    };
    comment(&mut file, "import-map-head");
    if let Some(line) = heading_line {
        file.push_str(&format!("heading_line = {line}\n"));
    }
    file.push_str("\n[columns]\n");
    for heading in headings.iter().filter(|heading| !heading.is_empty()) {
        let name = match placed(heading, mapping) {
            Placed::In(column, 0) => column.id().to_owned(),
            Placed::In(column, place) => format!("{} {}", column.id(), place + 1),
            Placed::Ignored => IGNORED.to_owned(),
            Placed::Unknown => {
                comment(&mut file, "import-map-unknown");
                IGNORED.to_owned()
            }
        };
        file.push_str(&format!("{} = {}\n", quoted(heading), quoted(&name)));
    }
    file.push_str("\n[defaults]\n");
    comment(&mut file, "import-map-defaults");
    let has = |wanted: Column| {
        headings.iter().any(|heading| matches!(placed(heading, mapping), Placed::In(column, _) if column == wanted))
    };
    for column in [Column::Kind, Column::Channel].into_iter().filter(|column| !has(*column)) {
        let value = if column == Column::Kind { "disclosure" } else { "counter" };
        file.push_str(&format!("# {} = {}\n", column.id(), quoted(value)));
    }
    file.push('\n');
    comment(&mut file, "import-map-values");
    file.push_str("# [values.outcome]\n# partial = [\"…\"]\n\n");
    comment(&mut file, "import-map-names");
    let names: Vec<&str> = Column::ALL.iter().map(|column| column.id()).collect();
    for names in names.chunks(6) {
        file.push_str(&format!("#   {}\n", names.join(" ")));
    }
    file
}

/// As a TOML string.
fn quoted(text: &str) -> String {
    let escaped: String = text
        .chars()
        .map(|c| match c {
            '"' => "\\\"".to_owned(),
            '\\' => "\\\\".to_owned(),
            c if c.is_control() || crate::text::hostile::is_hostile(c) => format!("\\U{:08X}", u32::from(c)),
            c => c.to_string(),
        })
        .collect();
    format!("\"{escaped}\"")
}
