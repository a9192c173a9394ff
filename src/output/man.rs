//! A page of help as a manual page in roff. Own, because clap_mangen writes its headings in English only.

use std::fmt::Write;

use crate::cli::page::{Entry, Page};
use crate::text::Text;

/// The file name of the page: `kaiji-supplement-ask.1`.
pub(crate) fn file_name(page: &Page) -> String {
    format!("{}.1", page.path.replace(' ', "-"))
}

/// The text of the page.
pub(crate) fn rendered(page: &Page, text: &Text) -> String {
    let name = page.path.replace(' ', "-");
    let version = env!("CARGO_PKG_VERSION");
    let mut out = format!(".TH \"{}\" 1 \"\" \"kaiji {version}\"\n", escaped(&name.to_uppercase()));
    section(&mut out, &text.get("common-man-name"));
    let _ = writeln!(out, "{} \\- {}", escaped(&name), escaped(&page.about));
    section(&mut out, &text.get("common-heading-usage"));
    for (at, way) in page.usage.iter().enumerate() {
        let _ = writeln!(out, "{}\\fB{}\\fR", if at == 0 { "" } else { ".br\n" }, escaped(way));
    }
    for part in &page.sections {
        section(&mut out, &part.heading);
        part.entries.iter().for_each(|entry| put(&mut out, entry));
    }
    if let Some(after) = &page.after {
        section(&mut out, &text.get("common-man-notes"));
        paragraphs(&mut out, after);
    }
    out
}

fn section(out: &mut String, heading: &str) {
    let _ = writeln!(out, ".SH \"{}\"", escaped(heading));
}

fn put(out: &mut String, entry: &Entry) {
    let _ = writeln!(out, ".TP\n\\fB{}\\fR", escaped(&entry.typed));
    paragraphs(out, &entry.meaning);
    for (value, meaning) in &entry.values {
        let _ = writeln!(out, ".br\n\\fI{}\\fR: {}", escaped(value), escaped(meaning));
    }
}

fn paragraphs(out: &mut String, words: &str) {
    for (at, line) in words.lines().enumerate() {
        let _ = writeln!(out, "{}{}", if at == 0 { "" } else { ".br\n" }, guarded(line));
    }
}

/// A line of text that begins with a dot or an apostrophe would be read as a request.
fn guarded(line: &str) -> String {
    let line = escaped(line);
    if line.starts_with(['.', '\'']) { format!("\\&{line}") } else { line }
}

fn escaped(words: &str) -> String {
    words.replace('\\', "\\e").replace('-', "\\-").replace('"', "\\(dq")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_roff_would_read_as_a_request_is_text() {
        assert_eq!(guarded(".SH x"), "\\&.SH x");
        assert_eq!(guarded("'quoted' C:\\dir --db \"x\""), "\\&'quoted' C:\\edir \\-\\-db \\(dqx\\(dq");
    }
}
