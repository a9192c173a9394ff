//! Every setting of this run with the place it comes from: what `config show` lists.

use std::path::PathBuf;

use super::display::Setting;
use super::{Context, Dates, Source, folder};
use crate::error::Outcome;

/// A setting: its key, its value in words, where it comes from.
pub(crate) type Listed = (&'static str, Option<String>, Source);

impl Context {
    /// Every key of the config but the filters, in the order of its documentation.
    pub(crate) fn settings(&self) -> Outcome<Vec<Listed>> {
        let path = |path: &Option<PathBuf>| path.as_ref().map(|path| path.display().to_string());
        let db = Setting::first(
            [
                (path(&self.shared.db), Source::Flag("--db")),
                (path(&self.environment.db), Source::Variable("KAIJI_DB")),
                (path(&self.config.db), Source::Config),
            ],
            self.database()?.display().to_string(),
        );
        let actor = Setting::first(
            [
                (self.shared.actor.clone(), Source::Flag("--actor")),
                (self.environment.actor.clone(), Source::Variable("KAIJI_ACTOR")),
                (self.config.actor.clone(), Source::Config),
            ],
            self.os_user(),
        );
        let fonts = [
            (path(&self.environment.font), Source::Variable("KAIJI_FONT")),
            (path(&self.config.fonts), Source::Config),
        ];
        let fonts = Setting::first(fonts.map(|(path, source)| (path.map(Some), source)), None);
        let looks = &self.display;
        let dates = looks.dates.value.unwrap_or(self.text.dates());
        Ok(vec![
            ("db", Some(db.value), db.source),
            ("lang", Some(self.language().code().to_owned()), looks.language.source),
            ("actor", Some(actor.value), actor.source),
            ("fonts", fonts.value, fonts.source),
            ("dates", Some(Dates::code(dates).to_owned()), looks.dates.source),
            ("color", Some(looks.color.value.code().to_owned()), looks.color.source),
            ("plain", Some(looks.plain.value.to_string()), looks.plain.source),
            ("pager", looks.pager.value.clone(), looks.pager.source),
            ("ambiguous-width", Some(looks.ambiguous_width.value.code().to_owned()), looks.ambiguous_width.source),
            ("private", Some(looks.private.value.to_string()), looks.private.source),
        ])
    }

    /// Where the config is, whether it exists or not; `None` where the system knows no such folder.
    pub(crate) fn config_path(&self) -> Option<PathBuf> {
        self.environment.config.clone().or_else(folder::config)
    }
}
