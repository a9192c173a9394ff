//! Letters as PDF.

use super::LayoutProblem;
use super::engine::{Document, Kind, NO_DAY, printed};
use super::page::Page;
use crate::law::date_input::{self, Sense};

/// The letters as one file.
///
/// # Errors
/// The engine is not here, no font has a character of the letters, or it fails.
pub(super) fn pdf(pages: &[Page]) -> Result<Vec<u8>, LayoutProblem> {
    let creation = pages.first().and_then(creation);
    printed(&Document { kind: Kind::Letters, pages, creation, title: title(pages) })
}

/// The day that the letter bears; none where it cannot be read.
fn creation(page: &Page) -> Option<String> {
    let today = NO_DAY.parse().ok()?;
    Some(date_input::parse(&page.date, today, Sense::Past).ok()?.to_string())
}

/// The title of the letters, of different ones each once.
fn title(pages: &[Page]) -> String {
    let mut titles: Vec<&str> = pages.iter().map(|page| page.title.as_str()).collect();
    titles.dedup();
    titles.join("、").replace('\n', "")
}
