//! Letters as PDF.

use super::LayoutProblem;
use super::engine::{Document, Kind, NO_DAY, each_printed, printed};
use super::page::Page;
use crate::law::date_input::{self, Sense};

/// The letters as one file.
///
/// # Errors
/// The engine is not here, no font has a character of the letters, or it fails.
pub(super) fn pdf(pages: &[Page]) -> Result<Vec<u8>, LayoutProblem> {
    printed(&document(pages))
}

/// Each letter as a file of its own.
///
/// # Errors
/// The engine is not here, or it fails; what keeps one of them from being made stands in its place.
pub(super) fn each_pdf(pages: &[Page]) -> Result<Vec<Result<Vec<u8>, LayoutProblem>>, LayoutProblem> {
    each_printed(&pages.iter().map(|page| document(std::slice::from_ref(page))).collect::<Vec<_>>())
}

fn document(pages: &[Page]) -> Document<'_, Page> {
    Document { kind: Kind::Letters, pages, creation: pages.first().and_then(creation), title: title(pages) }
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
