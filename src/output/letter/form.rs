//! The forms of a letter, all laid out from the same [`Page`].

use std::path::Path;

use serde::Serialize;

use super::LayoutProblem;
use super::page::Page;
use super::text::text;

/// A form of a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum LetterForm {
    /// Plain text, UTF-8.
    Txt,
    /// For the word processor: drafts that circulate for approval.
    Docx,
    /// For the printer and the file.
    Pdf,
}

/// Under this name the letter in its words is kept beside the form it was issued in: any other form is laid out from it,
/// years later still with the same words.
pub(crate) const PAGE: &str = "page";

impl LetterForm {
    /// All of them.
    pub(crate) const ALL: [LetterForm; 3] = [LetterForm::Txt, LetterForm::Docx, LetterForm::Pdf];

    /// The code, which is also the ending of its files.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            LetterForm::Txt => "txt",
            LetterForm::Docx => "docx",
            LetterForm::Pdf => "pdf",
        }
    }

    /// The form of this code.
    pub(crate) fn from_code(code: &str) -> Option<LetterForm> {
        LetterForm::ALL.into_iter().find(|form| form.code() == code)
    }

    /// The form that the name of a file asks for.
    pub(crate) fn of_file(place: &Path) -> Option<LetterForm> {
        let ending = place.extension()?.to_str()?.to_ascii_lowercase();
        LetterForm::from_code(&ending)
    }

    /// Whether it can stand on a screen.
    pub(crate) const fn is_text(self) -> bool {
        matches!(self, LetterForm::Txt)
    }
}

/// Letters laid out as one file of this form, each beginning on a page of its own.
///
/// # Errors
/// The form cannot be made here, or a character has no glyph.
pub(crate) fn laid_out(form: LetterForm, pages: &[Page]) -> Result<Vec<u8>, LayoutProblem> {
    match form {
        LetterForm::Txt => Ok(pages.iter().map(text).collect::<Vec<_>>().join("\u{c}\n").into_bytes()),
        LetterForm::Docx => super::docx::docx(pages),
        LetterForm::Pdf => super::pdf::pdf(pages),
    }
}

/// Letters laid out as a file each.
///
/// # Errors
/// The form cannot be made here at all; what keeps one of them from being made stands in its place.
pub(crate) fn each_laid_out(
    form: LetterForm,
    pages: &[Page],
) -> Result<Vec<Result<Vec<u8>, LayoutProblem>>, LayoutProblem> {
    match form {
        LetterForm::Pdf => super::pdf::each_pdf(pages),
        LetterForm::Txt | LetterForm::Docx => {
            Ok(pages.iter().map(|page| laid_out(form, std::slice::from_ref(page))).collect())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ending_of_a_file_says_its_form_in_any_case() {
        assert_eq!(LetterForm::of_file(Path::new("通知.PDF")), Some(LetterForm::Pdf));
        assert_eq!(LetterForm::of_file(Path::new("a.b/notice.docx")), Some(LetterForm::Docx));
        assert_eq!(LetterForm::of_file(Path::new("notice")), None);
        assert_eq!(LetterForm::of_file(Path::new("notice.odt")), None);
    }
}
