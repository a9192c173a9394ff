//! Why no PDF was made: one line of JSON with a code, which `kaiji` turns into words.

use std::fmt::Display;
use std::path::PathBuf;

use serde_json::json;

/// Why no PDF was made.
#[derive(Debug)]
pub(crate) enum Failure {
    /// What came in is no request of this version.
    Request(String),
    /// Characters that no font has, as they stand in the letter; families found here that have all of them.
    Glyphs {
        /// Each a character, or one with its variation selector.
        missing: Vec<String>,
        /// Families.
        fonts: Vec<String>,
    },
    /// No font for Japanese was found in these places.
    NoFont(Vec<PathBuf>),
    /// The engine refuses the layout.
    Layout(String),
    /// The PDF cannot be handed over.
    Output(String),
}

impl Failure {
    /// What came in is no request.
    pub(crate) fn request(why: &impl Display) -> Failure {
        Failure::Request(why.to_string())
    }

    /// As `kaiji` reads it.
    pub(crate) fn line(&self) -> String {
        let line = match self {
            Failure::Request(why) => json!({ "code": "request", "detail": why }),
            Failure::Glyphs { missing, fonts } => json!({ "code": "glyphs", "missing": missing, "fonts": fonts }),
            Failure::NoFont(places) => json!({ "code": "no_font", "places": places }),
            Failure::Layout(why) => json!({ "code": "layout", "detail": why }),
            Failure::Output(why) => json!({ "code": "output", "detail": why }),
        };
        line.to_string()
    }

    /// The exit code, of the same meaning as those of `kaiji`.
    pub(crate) fn exit(&self) -> u8 {
        match self {
            Failure::Request(_) => 2,
            Failure::Glyphs { .. } | Failure::NoFont(_) | Failure::Output(_) => 5,
            Failure::Layout(_) => 70,
        }
    }
}
