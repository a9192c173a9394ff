//! Letters as DOCX: to be circulated, corrected by hand, and kept in the form that the office's word processor writes.
//!
//! The same words in the same order as the text. Every part of a letter has a style of its own, named as its mark in the
//! templates, so that an office changes the looks of all of them in one place. Two runs give the same bytes.

mod letter;
mod package;
mod style;

use docx_rs::{
    AlignmentType, Docx, Footer, FooterReference, LineSpacing, LineSpacingType, NumPages, PageMargin, PageNum,
    PageNumType, PageSize, Paragraph, Run, SectionProperty,
};

use self::letter::Sheet;
use super::LayoutProblem;
use super::page::Page;

/// Twentieths of a point, the unit of the format: one character of the body.
const CHARACTER: i32 = 220;
/// 40 characters a line, as in the text.
const LINE: i32 = 40 * CHARACTER;
/// A4.
const PAPER: (u32, u32) = (11_906, 16_838);
/// Left and right, so that a line is as long as it should be.
const SIDE: i32 = (PAPER.0 as i32 - LINE) / 2;
/// Above and below.
const ABOVE: i32 = 1_300;
/// The name under which `docx_rs` files the only footer.
const FOOTER: &str = "rIdFooter1";

/// The letters as one file, each beginning on a page of its own with its own page numbers.
///
/// # Errors
/// The package cannot be put together.
pub(super) fn docx(pages: &[Page]) -> Result<Vec<u8>, LayoutProblem> {
    let mut docx = Docx::new().styles(style::styles()).footer(footer(pages.len()));
    let mut sheet = Sheet::default();
    for (at, page) in pages.iter().enumerate() {
        sheet.letter(page);
        if at + 1 < pages.len() {
            sheet.put(end_of_letter().section_property(section()));
        }
    }
    // Behind a table the format wants a paragraph.
    sheet.put(end_of_letter());
    docx.document = sheet.onto(docx.document);
    docx.document.section_property = SectionProperty { footer: docx.document.section_property.footer, ..section() };
    package::packed(docx, pages)
}

/// The paper of one letter.
fn section() -> SectionProperty {
    let margin = PageMargin::new().left(SIDE).right(SIDE).top(ABOVE).bottom(ABOVE).header(600).footer(600);
    SectionProperty {
        footer_reference: Some(FooterReference::new("default", FOOTER)),
        ..SectionProperty::new()
            .page_size(PageSize::new().size(PAPER.0, PAPER.1))
            .page_margin(margin)
            .page_num_type(PageNumType::new().start(1))
    }
}

/// 「2／3」 under the only letter of a file; among several no program counts the pages of each, so the page alone.
fn footer(letters: usize) -> Footer {
    let numbers = Paragraph::new().id(Sheet::id(0)).align(AlignmentType::Center).add_page_num(PageNum::new());
    let numbers = match letters {
        1 => numbers.add_run(Run::new().add_text("／")).add_num_pages(NumPages::new()),
        _ => numbers,
    };
    Footer::new().add_paragraph(numbers)
}

/// A line so low that it never begins a page of its own.
fn end_of_letter() -> Paragraph {
    let low = LineSpacing::new().line_rule(LineSpacingType::Exact).line(20);
    Paragraph::new().line_spacing(low).size(2)
}

#[cfg(test)]
mod tests;
