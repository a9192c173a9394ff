//! The lines of `kaiji ruleset list` and of `kaiji ruleset show ID --grounds`.

use super::said;
use crate::law::Date;
use crate::law::ruleset::{Ground, Ruleset};
use crate::output::row::{Cell, Column, Row};
use crate::text::Language;

/// Whether the case file has a version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum OnFile {
    /// No, or there is no file.
    No,
    /// Yes.
    Yes,
    /// Yes, and `receive` takes it where none is named.
    Default,
    /// Only a lower revision of the same text: `ruleset add` brings the corrected one.
    Outdated,
}

impl OnFile {
    const fn code(self) -> &'static str {
        match self {
            OnFile::No => "no",
            OnFile::Yes => "yes",
            OnFile::Default => "default",
            OnFile::Outdated => "outdated",
        }
    }
}

/// A version of a ruleset.
pub(crate) struct RulesetLine {
    id: String,
    in_force: Date,
    revision: u32,
    title: String,
    kinds: String,
    compared: bool,
    on_file: OnFile,
}

impl RulesetLine {
    pub(crate) fn of(ruleset: &Ruleset, on_file: OnFile, language: Language) -> RulesetLine {
        let kinds: Vec<&str> = ruleset.requests.iter().map(|rule| rule.kind.code()).collect();
        RulesetLine {
            id: ruleset.id.clone(),
            in_force: ruleset.in_force,
            revision: ruleset.revision,
            title: said(&ruleset.title, language).to_owned(),
            kinds: kinds.join(" "),
            compared: ruleset.source.compared,
            on_file,
        }
    }
}

impl Row for RulesetLine {
    const WORDS: &'static str = "ruleset";
    const COLUMNS: &'static [Column] = &[
        Column::left("id"),
        Column::left("in_force").yielding(1),
        Column::text("title").readable(20),
        Column::hidden("revision"),
        Column::hidden("kinds"),
        Column::left("compared").yielding(2),
        Column::left("on_file"),
    ];

    fn cells(&self) -> Vec<Cell<'_>> {
        vec![
            Cell::text(self.id.as_str()),
            Cell::Date(self.in_force),
            Cell::text(self.title.as_str()),
            Cell::Number(i64::from(self.revision)),
            Cell::text(self.kinds.as_str()),
            Cell::Flag(self.compared),
            Cell::Code("on-file", self.on_file.code().into()),
        ]
    }
}

/// A ground, as it is typed and printed.
pub(crate) struct GroundLine {
    code: String,
    typed: String,
    printed: String,
    label: String,
    used_for: String,
    compared: bool,
}

impl GroundLine {
    pub(crate) fn of(ground: &Ground, language: Language) -> GroundLine {
        let used_for = serde_json::to_value(ground.used_for).ok();
        GroundLine {
            code: ground.code.clone(),
            typed: ground.typed.clone(),
            printed: ground.printed.clone(),
            label: said(&ground.label, language).to_owned(),
            used_for: used_for.and_then(|code| code.as_str().map(str::to_owned)).unwrap_or_default(),
            compared: ground.compared,
        }
    }
}

impl Row for GroundLine {
    const WORDS: &'static str = "ruleset";
    const COLUMNS: &'static [Column] = &[
        Column::left("typed"),
        Column::left("printed"),
        Column::text("label").readable(16),
        Column::left("used_for").yielding(1),
        Column::hidden("code"),
        Column::hidden("compared"),
    ];

    fn cells(&self) -> Vec<Cell<'_>> {
        vec![
            Cell::text(self.typed.as_str()),
            Cell::text(self.printed.as_str()),
            Cell::text(self.label.as_str()),
            Cell::Code("ground-use", self.used_for.as_str().into()),
            Cell::text(self.code.as_str()),
            Cell::Flag(self.compared),
        ]
    }
}
