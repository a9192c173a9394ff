//! The user's folders for data and config, as each system has them (XDG on Linux).

use std::path::PathBuf;

use etcetera::BaseStrategy;

use crate::error::{Exit, Problem};

/// Where the file is when nobody says where.
pub(super) fn data() -> Result<PathBuf, NoFolder> {
    Ok(etcetera::choose_base_strategy().map_err(|_| NoFolder)?.data_dir().join("kaiji"))
}

/// The user's config, whether or not it exists.
pub(super) fn config() -> Option<PathBuf> {
    Some(etcetera::choose_base_strategy().ok()?.config_dir().join("kaiji").join("config.toml"))
}

/// The system does not know the user's home folder, so there is no place for the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the user's folder is not known")]
pub(crate) struct NoFolder;

impl Problem for NoFolder {
    fn code(&self) -> &'static str {
        "no_user_folder"
    }

    fn exit(&self) -> Exit {
        Exit::Usage
    }

    fn field(&self) -> Option<String> {
        Some("--db".to_owned())
    }

    fn examples() -> Vec<NoFolder> {
        vec![NoFolder]
    }
}
