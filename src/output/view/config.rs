//! A setting as a line of `config show`.

use crate::context::Source;
use crate::output::row::{Cell, Column, Row};
use crate::text::Text;

/// A setting.
pub(crate) struct SettingLine {
    key: &'static str,
    value: Option<String>,
    /// The value as people read it.
    shown: String,
    source: Source,
    from: String,
}

impl SettingLine {
    pub(crate) fn of(key: &'static str, value: Option<String>, source: Source, text: &Text) -> SettingLine {
        let shown = value.clone().unwrap_or_else(|| text.get("config-none"));
        let from = match source {
            Source::Flag(name) | Source::Variable(name) => name.to_owned(),
            Source::Config => text.get("config-from-file"),
            Source::Default => text.get("config-from-default"),
        };
        SettingLine { key, value, shown, source, from }
    }
}

impl Row for SettingLine {
    const WORDS: &'static str = "config";
    const COLUMNS: &'static [Column] =
        &[Column::left("key"), Column::text("value").readable(20), Column::text("from"), Column::hidden("name")];

    fn cells(&self) -> Vec<Cell<'_>> {
        let (from, name) = match self.source {
            Source::Flag(name) => ("flag", Some(name)),
            Source::Variable(name) => ("environment", Some(name)),
            Source::Config => ("config", None),
            Source::Default => ("default", None),
        };
        let value = Cell::Told(self.value.as_deref().into(), self.shown.as_str().into());
        vec![
            Cell::text(self.key),
            value,
            Cell::Both(from.into(), self.from.as_str().into()),
            Cell::or_none(name, Cell::text),
        ]
    }
}
