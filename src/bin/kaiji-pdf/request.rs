//! What `kaiji` asks for: one file, or a list of them.

use std::path::PathBuf;

use serde::Deserialize;
use serde_json::value::RawValue;
use typst::foundations::{Datetime, Dict};

use crate::failure::Failure;

/// The version of the protocol. Both programs come from one package; a mixture of two is told apart by it.
const VERSION: u32 = 1;

/// A request, answered with the file itself, or a list of them, each answered for itself.
pub(crate) enum Asked {
    One(Request),
    Each(Vec<Request>),
}

impl Asked {
    /// What this text asks for.
    ///
    /// # Errors
    /// As [`Request::read`]; of a list, any of it.
    pub(crate) fn read(given: &[u8]) -> Result<Asked, Failure> {
        if given.trim_ascii_start().first() != Some(&b'[') {
            return Ok(Asked::One(Request::read(given)?));
        }
        let each: Vec<&RawValue> = serde_json::from_slice(given).map_err(|error| Failure::request(&error))?;
        let requests = each.into_iter().map(|one| Request::read(one.get().as_bytes()));
        Ok(Asked::Each(requests.collect::<Result<_, _>>()?))
    }
}

/// Letters, or a report, to be laid out as one PDF.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Request {
    version: u32,
    /// How they are laid out.
    #[serde(default)]
    pub(crate) kind: Kind,
    /// The letters, part by part: the texts of each are values for the layout and never become markup.
    pub(crate) pages: Vec<Dict>,
    /// Where fonts are looked for before the system's: files and folders, the first first.
    #[serde(default)]
    pub(crate) fonts: Vec<PathBuf>,
    /// The day of the letter, `YYYY-MM-DD`: it stands as the day of creation in the file.
    creation: String,
    /// The title of the file.
    pub(crate) title: String,
    /// The request itself: the same one is the same file, and no other is.
    #[serde(skip)]
    pub(crate) words: String,
}

/// The layouts that there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Kind {
    /// Each page is a letter.
    #[default]
    Letters,
    /// The one page is a report.
    Report,
}

impl Request {
    /// The request that this text makes.
    ///
    /// # Errors
    /// It is none, of another version, without letters, or its day is none.
    fn read(given: &[u8]) -> Result<Request, Failure> {
        let mut request: Request = serde_json::from_slice(given).map_err(|error| Failure::request(&error))?;
        if request.version != VERSION {
            return Err(Failure::Request(format!("version {} is not {VERSION}", request.version)));
        }
        if request.pages.is_empty() {
            return Err(Failure::Request("no pages".to_owned()));
        }
        request.words = String::from_utf8_lossy(given).into_owned();
        request.creation().map(|_| request)
    }

    /// The day of the letter, at midnight.
    pub(crate) fn creation(&self) -> Result<Datetime, Failure> {
        let parts: Option<Vec<u16>> = self.creation.splitn(3, '-').map(|part| part.parse().ok()).collect();
        let date = match parts.as_deref() {
            Some(&[year, month, day]) => u8::try_from(month)
                .ok()
                .zip(u8::try_from(day).ok())
                .and_then(|(month, day)| Datetime::from_ymd_hms(year.into(), month, day, 0, 0, 0)),
            _ => None,
        };
        date.ok_or_else(|| Failure::Request("creation is no day".to_owned()))
    }
}
