//! Why a letter that has its words cannot be laid out.

use std::fmt::Display;

use crate::error::{Exit, Problem};
use crate::text::Value;

/// Why a letter that has its words cannot be laid out in the form asked for.
#[derive(Debug, thiserror::Error)]
pub(crate) enum LayoutProblem {
    /// The program that lays out this form is not installed.
    #[error("nothing here makes {form}")]
    NoEngine {
        /// The form.
        form: &'static str,
        /// The program that was looked for.
        program: String,
    },
    /// No font for Japanese.
    #[error("no font for Japanese")]
    NoFont {
        /// Where it was looked for.
        places: Vec<String>,
    },
    /// Characters that would not print, or print as another shape.
    #[error("{} characters that no font has", missing.len())]
    NoGlyph {
        /// Each as it stands in the letter, with its variation selector.
        missing: Vec<String>,
        /// Families found here that have all of them.
        fonts: Vec<String>,
    },
    /// The program that lays out failed; nothing that a person wrote should bring that about.
    #[error("the engine failed: {at}")]
    EngineFailed {
        /// At what.
        at: String,
        /// What it says itself.
        detail: String,
    },
    /// What lays out this form wrote something that is no such file.
    #[error("the {form} could not be put together")]
    Broken {
        /// The form.
        form: &'static str,
    },
}

/// The code of what only the letter with the character suffers from.
pub(crate) const NO_GLYPH: &str = "letter_no_glyph";

impl LayoutProblem {
    pub(super) fn failed(at: &str, error: impl Display) -> LayoutProblem {
        LayoutProblem::EngineFailed { at: at.to_owned(), detail: error.to_string() }
    }
}

impl Problem for LayoutProblem {
    fn code(&self) -> &'static str {
        match self {
            LayoutProblem::NoEngine { .. } => "letter_no_engine",
            LayoutProblem::NoFont { .. } => "letter_no_font",
            LayoutProblem::NoGlyph { .. } => NO_GLYPH,
            LayoutProblem::EngineFailed { .. } => "letter_engine_failed",
            LayoutProblem::Broken { .. } => "letter_layout_broken",
        }
    }

    fn exit(&self) -> Exit {
        match self {
            LayoutProblem::EngineFailed { .. } | LayoutProblem::Broken { .. } => Exit::Internal,
            _ => Exit::Unavailable,
        }
    }

    fn fields(&self) -> Vec<(&'static str, Value)> {
        match self {
            LayoutProblem::NoEngine { form, program } => vec![("form", (*form).into()), ("program", program.into())],
            LayoutProblem::NoFont { places } => vec![("places", all(places))],
            LayoutProblem::NoGlyph { missing, fonts } => {
                let shown: Vec<String> = missing.iter().map(|one| format!("{one} ({})", code_points(one))).collect();
                vec![("missing", all(&shown)), ("found", fonts.len().into()), ("fonts", all(fonts))]
            }
            LayoutProblem::EngineFailed { at, detail } => vec![("at", at.into()), ("detail", detail.into())],
            LayoutProblem::Broken { form } => vec![("form", (*form).into())],
        }
    }

    fn field(&self) -> Option<String> {
        None
    }

    fn examples() -> Vec<LayoutProblem> {
        vec![
            LayoutProblem::NoEngine { form: "pdf", program: "kaiji-pdf".to_owned() },
            LayoutProblem::NoFont { places: vec!["/usr/share/fonts".to_owned()] },
            LayoutProblem::NoGlyph { missing: vec!["\u{8FBB}\u{E0100}".to_owned()], fonts: Vec::new() },
            LayoutProblem::failed("layout", "unknown variable"),
            LayoutProblem::Broken { form: "docx" },
        ]
    }
}

fn all(values: &[String]) -> Value {
    Value::All(values.iter().map(Value::from).collect())
}

/// `U+8FBB U+E0100`.
fn code_points(characters: &str) -> String {
    let all: Vec<String> = characters.chars().map(|c| format!("U+{:04X}", u32::from(c))).collect();
    all.join(" ")
}
