//! A report as PDF: A4 landscape, made by `kaiji-pdf` (letters/layout/report.typ).

use super::page::Page;
use crate::error::Outcome;
use crate::law::Date;
use crate::output::letter::engine::{self, Document, Kind};

/// The page as PDF. The engine draws no pictures: what they show stands in the tables.
pub(super) fn printed(mut page: Page, on: Date) -> Outcome<Vec<u8>> {
    page.sections.iter_mut().for_each(|part| part.picture = None);
    let page = page.without_empty_parts();
    let title = page.title.clone();
    let creation = Some(on.to_string());
    Ok(engine::printed(&Document { kind: Kind::Report, pages: &[page], creation, title })?)
}
