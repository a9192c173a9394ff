//! The user's config: a TOML file with what they would else type each time.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::display::{Ambiguous, When};
use super::{Environment, folder};
use crate::cli::saved::Filters;
use crate::error::{Exit, Problem};
use crate::output::error::reason;
use crate::text::{Dates, Language, Value};

/// `config.toml`. Every key may be missing; an unknown one is refused, since a mistyped key must not be ignored.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Config {
    /// The file, from the config's own folder on where it is relative.
    pub(crate) db: Option<PathBuf>,
    /// `ja` or `en`.
    pub(crate) lang: Option<String>,
    /// Who acts.
    pub(crate) actor: Option<String>,
    /// A font or a folder of fonts for letters as PDF, from the config's own folder on where it is relative.
    pub(crate) fonts: Option<PathBuf>,
    /// `wareki` or `iso`.
    pub(crate) dates: Option<String>,
    /// `auto`, `always` or `never`.
    pub(crate) color: Option<String>,
    /// No ruled lines, no colour, no pager.
    pub(crate) plain: Option<bool>,
    /// What shows long output; an empty text: nothing does.
    pub(crate) pager: Option<String>,
    /// `narrow` or `wide`.
    #[serde(rename = "ambiguous-width")]
    pub(crate) ambiguous_width: Option<String>,
    /// Names are hidden on the screen.
    pub(crate) private: Option<bool>,
    /// Flags of lists by name: `"遅延" = ["--status", "overdue"]` for `list @遅延`.
    #[serde(default)]
    pub(crate) filters: Filters,
}

/// Every key there is, as it is written.
pub(crate) const KEYS: &[&str] =
    &["db", "lang", "actor", "fonts", "dates", "color", "plain", "pager", "ambiguous-width", "private", "filters"];

impl Config {
    /// Reads it. A file that is not there is an empty one, unless `KAIJI_CONFIG` names it.
    ///
    /// # Errors
    /// A file that cannot be read, or that is not what a config is; [`BadConfig`] names file and line.
    pub(crate) fn read(environment: &Environment) -> Result<Config, BadConfig> {
        let named = environment.config.is_some();
        let Some(path) = environment.config.clone().or_else(folder::config) else {
            return Ok(Config::default());
        };
        let source = match std::fs::read_to_string(&path) {
            Ok(source) => source,
            Err(error) if error.kind() == ErrorKind::NotFound && !named => return Ok(Config::default()),
            Err(error) => return Err(BadConfig::Unreadable { path, reason: reason(&error) }),
        };
        let mut config =
            parse(&source).map_err(|(line, key)| BadConfig::NotAConfig { path: path.clone(), line, key })?;
        let folder = path.parent().unwrap_or(Path::new("."));
        config.db = config.db.map(|db| folder.join(db));
        config.fonts = config.fonts.map(|fonts| folder.join(fonts));
        Ok(config)
    }
}

/// The config, or the line that is wrong (from 1) with what is said about it.
fn parse(source: &str) -> Result<Config, (usize, String)> {
    let read: Result<Config, toml::de::Error> = toml::from_str(source);
    let at = match read {
        Ok(config) => match config.meaningless() {
            None => return Ok(config),
            Some(key) => line_of(source, key),
        },
        Err(error) => error.span().map_or(0, |span| span.start),
    };
    Err(line_at(source, at))
}

impl Config {
    /// The key of a value that is none of those it may have.
    fn meaningless(&self) -> Option<&'static str> {
        let known = |value: &Option<String>, known: fn(&str) -> bool| value.as_deref().is_none_or(known);
        let checked = [
            ("lang", known(&self.lang, |code| Language::from_code(code).is_some())),
            ("dates", known(&self.dates, |code| Dates::from_code(code).is_some())),
            ("color", known(&self.color, |code| When::from_code(code).is_some())),
            ("ambiguous-width", known(&self.ambiguous_width, |code| Ambiguous::from_code(code).is_some())),
        ];
        checked.into_iter().find(|(_, known)| !known).map(|(key, _)| key)
    }
}

/// Where the line of this key begins.
fn line_of(source: &str, key: &str) -> usize {
    let begins = |line: &str| line.trim_start().trim_start_matches('"').starts_with(key);
    let before = source.split_inclusive('\n').take_while(|line| !begins(line));
    before.map(str::len).sum()
}

/// The line (from 1) in which this byte lies, and what stands there.
fn line_at(source: &str, at: usize) -> (usize, String) {
    let line = source.get(..at).unwrap_or_default().matches('\n').count();
    let text = source.lines().nth(line).unwrap_or_default();
    (line + 1, text.trim().to_owned())
}

/// The config cannot be used.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub(crate) enum BadConfig {
    /// The system does not let it be read.
    #[error("the config {path} cannot be read", path = path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// Why.
        reason: Value,
    },
    /// A line of it is not a setting there is.
    #[error("the config {path} is wrong in line {line}", path = path.display())]
    NotAConfig {
        /// The file.
        path: PathBuf,
        /// The line, from 1.
        line: usize,
        /// What stands there.
        key: String,
    },
}

impl Problem for BadConfig {
    fn code(&self) -> &'static str {
        match self {
            BadConfig::Unreadable { .. } => "config_unreadable",
            BadConfig::NotAConfig { .. } => "config_wrong",
        }
    }

    fn exit(&self) -> Exit {
        Exit::Usage
    }

    fn fields(&self) -> Vec<(&'static str, Value)> {
        match self {
            BadConfig::Unreadable { path, reason } => {
                vec![("path", path.display().to_string().into()), ("reason", reason.clone())]
            }
            BadConfig::NotAConfig { path, line, key } => {
                let keys = Value::All(KEYS.iter().map(|key| Value::from(*key)).collect());
                vec![
                    ("path", path.display().to_string().into()),
                    ("line", (*line).into()),
                    ("key", key.into()),
                    ("keys", keys),
                ]
            }
        }
    }

    fn examples() -> Vec<BadConfig> {
        let path = PathBuf::from("/home/user/.config/kaiji/config.toml");
        let denied = reason(&ErrorKind::PermissionDenied.into());
        vec![
            BadConfig::Unreadable { path: path.clone(), reason: denied },
            BadConfig::NotAConfig { path, line: 2, key: "langg = \"ja\"".to_owned() },
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mistyped_key_is_named_with_its_line() {
        let error = parse("lang = \"ja\"\nactr = \"x\"\n").unwrap_err();
        assert_eq!(error, (2, "actr = \"x\"".to_owned()));
    }

    #[test]
    fn a_language_that_is_not_spoken_is_named_with_its_line() {
        assert_eq!(parse("actor = \"x\"\nlang = \"fr\"\n").unwrap_err(), (2, "lang = \"fr\"".to_owned()));
    }

    #[test]
    fn a_value_that_means_nothing_is_named_with_its_line() {
        for (key, line) in [("dates", "dates = \"gengo\""), ("color", "color = \"red\"")] {
            assert_eq!(parse(&format!("# {key}\nactor = \"{key}\"\n{line}\n")).unwrap_err(), (3, line.to_owned()));
        }
        assert_eq!(parse("ambiguous-width = \"2\"").unwrap_err().0, 1);
        assert_eq!(parse("plain = 1").unwrap_err(), (1, "plain = 1".to_owned()));
    }

    #[test]
    fn every_key_that_is_listed_is_one_that_is_read() {
        let value = |key: &str| match key {
            "lang" => "\"ja\"",
            "dates" => "\"iso\"",
            "color" => "\"never\"",
            "plain" | "private" => "true",
            "filters" => "{}",
            "ambiguous-width" => "\"wide\"",
            _ => "\"x\"",
        };
        let source: String = KEYS.iter().map(|key| format!("{key} = {}\n", value(key))).collect();
        assert_eq!(parse(&source).unwrap().private, Some(true));
    }

    #[test]
    fn what_is_set_is_read() {
        let config =
            parse("db = \"a.db\"\nlang = \"en\"\n[filters]\n\"遅延\" = [\"--status\", \"overdue\"]\n").unwrap();
        assert_eq!(config.filters["遅延"], ["--status", "overdue"]);
        assert_eq!((config.db, config.lang.as_deref(), config.actor), (Some("a.db".into()), Some("en"), None));
    }
}
