//! The user's config: a TOML file with what they would else type each time.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::{Environment, folder};
use crate::cli::saved::Filters;
use crate::error::{Exit, Problem};
use crate::output::error::reason;
use crate::text::{Language, Value};

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
    /// Flags of lists by name: `"遅延" = ["--status", "overdue"]` for `list @遅延`.
    #[serde(default)]
    pub(crate) filters: Filters,
}

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
    let spoken = |lang: &str| Language::from_code(lang).is_some();
    let at = match read {
        Ok(config) if config.lang.as_deref().is_none_or(spoken) => return Ok(config),
        Ok(_) => source.find("lang").unwrap_or(0),
        Err(error) => error.span().map_or(0, |span| span.start),
    };
    Err(line_at(source, at))
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
                vec![("path", path.display().to_string().into()), ("line", (*line).into()), ("key", key.into())]
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
    fn what_is_set_is_read() {
        let config =
            parse("db = \"a.db\"\nlang = \"en\"\n[filters]\n\"遅延\" = [\"--status\", \"overdue\"]\n").unwrap();
        assert_eq!(config.filters["遅延"], ["--status", "overdue"]);
        assert_eq!((config.db, config.lang.as_deref(), config.actor), (Some("a.db".into()), Some("en"), None));
    }
}
