//! The file around the letters: what the library cannot say of it is put in here.

use std::io::Cursor;

use docx_rs::Docx;

use super::super::LayoutProblem;
use super::super::marks::harmless;
use super::super::page::Page;

/// Japanese, and what stands in Latin letters English: by this a line is broken and a letter read aloud.
const LANGUAGE: &str = r#"<w:lang w:val="en-US" w:eastAsia="ja-JP" />"#;
/// No gap between a kanji and a digit.
const NO_GAP: &str = r#"<w:autoSpaceDE w:val="0" /><w:autoSpaceDN w:val="0" />"#;
/// The row comes again on every page.
const HEADING_ROW: &str = "<w:tblHeader />";

/// The file.
///
/// # Errors
/// The library writes something else than it did.
pub(super) fn packed(docx: Docx, pages: &[Page]) -> Result<Vec<u8>, LayoutProblem> {
    let mut parts = docx.build();
    parts.styles = amended(parts.styles, "</w:rPr></w:rPrDefault>", Side::Before, LANGUAGE)?;
    parts.styles = amended(parts.styles, "<w:pPr><w:rPr />", Side::After, NO_GAP)?;
    if pages.iter().any(|page| page.table.is_some()) {
        let first_row = "</w:tblGrid><w:tr><w:trPr><w:cantSplit />";
        parts.document = amended(parts.document, first_row, Side::After, HEADING_ROW)?;
    }
    parts.doc_props.core = properties(pages).into_bytes();
    let mut file = Cursor::new(Vec::new());
    parts.pack(&mut file).map_err(|_| LayoutProblem::Broken { form: "docx" })?;
    Ok(file.into_inner())
}

enum Side {
    Before,
    After,
}

/// `more` beside every place where the library wrote `at`: markup, which no text of a letter can hold unescaped.
fn amended(part: Vec<u8>, at: &str, side: Side, more: &str) -> Result<Vec<u8>, LayoutProblem> {
    let text = String::from_utf8(part).ok().filter(|text| text.contains(at));
    let text = text.ok_or(LayoutProblem::Broken { form: "docx" })?;
    let both = match side {
        Side::Before => format!("{more}{at}"),
        Side::After => format!("{at}{more}"),
    };
    Ok(text.replace(at, &both).into_bytes())
}

/// Title and language; no day, no name of a person or a machine.
fn properties(pages: &[Page]) -> String {
    let mut titles: Vec<&str> = pages.iter().map(|page| page.title.as_str()).collect();
    titles.sort_unstable();
    titles.dedup();
    let title = escaped(&harmless(&titles.join("、")).replace('\n', " "));
    format!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{title}</dc:title><dc:language>ja-JP</dc:language></cp:coreProperties>"#
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
