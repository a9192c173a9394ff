//! Why a letter that has its words cannot be laid out.

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
    },
    /// What lays out this form wrote something that is no such file.
    #[error("the {form} could not be put together")]
    Broken {
        /// The form.
        form: &'static str,
    },
}

impl Problem for LayoutProblem {
    fn code(&self) -> &'static str {
        match self {
            LayoutProblem::NoEngine { .. } => "letter_no_engine",
            LayoutProblem::Broken { .. } => "letter_layout_broken",
        }
    }

    fn exit(&self) -> Exit {
        match self {
            LayoutProblem::NoEngine { .. } => Exit::Unavailable,
            LayoutProblem::Broken { .. } => Exit::Internal,
        }
    }

    fn fields(&self) -> Vec<(&'static str, Value)> {
        match self {
            LayoutProblem::NoEngine { form } | LayoutProblem::Broken { form } => vec![("form", (*form).into())],
        }
    }

    fn field(&self) -> Option<String> {
        None
    }

    fn examples() -> Vec<LayoutProblem> {
        vec![LayoutProblem::NoEngine { form: "pdf" }, LayoutProblem::Broken { form: "docx" }]
    }
}
