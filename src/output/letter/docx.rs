//! Letters as DOCX.

use super::LayoutProblem;
use super::page::Page;

/// The letters as one file.
///
/// # Errors
/// It cannot be made here.
pub(super) fn docx(_: &[Page]) -> Result<Vec<u8>, LayoutProblem> {
    Err(LayoutProblem::NoEngine { form: "docx" })
}
