//! From a request to the PDF.

use typst::diag::SourceDiagnostic;
use typst::foundations::{Array, Dict, IntoValue, Smart};
use typst::text::Font;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::failure::Failure;
use crate::fonts::Fonts;
use crate::glyphs::Wanted;
use crate::request::{Kind, Request};
use crate::world::Desk;

/// How letters look.
const LETTER: &str = include_str!("../../../letters/layout/letter.typ");
/// How a report looks.
const REPORT: &str = include_str!("../../../letters/layout/report.typ");
/// Japan's offset from UTC.
const JAPAN: i32 = 9 * 60;

/// Files whose part in the making of others is forgotten after so many: what one letter needs the next mostly needs too.
const REMEMBERED: usize = 1;

/// Makes one file after the other; a font is read once for all of them.
#[derive(Default)]
pub(crate) struct Press {
    fonts: Fonts,
}

impl Press {
    /// The letters as one file: PDF/A-2a, to be kept for as long as the file of the case, and PDF/UA-1, to be read aloud.
    ///
    /// # Errors
    /// A character has no glyph, no font is here, or the layout does not go with the request.
    pub(crate) fn pdf(&mut self, request: Request) -> Result<Vec<u8>, Failure> {
        let fonts = self.fonts.chosen(&request.fonts, &Wanted::of(&request.pages))?;
        let pdf = printed(request, fonts);
        typst::comemo::evict(REMEMBERED);
        pdf
    }
}

fn printed(request: Request, fonts: Vec<Font>) -> Result<Vec<u8>, Failure> {
    let creation = request.creation()?;
    let layout = match request.kind {
        Kind::Letters => LETTER,
        Kind::Report => REPORT,
    };
    let mut inputs = Dict::new();
    let families: Array = fonts.iter().map(|font| font.info().family.as_str().into_value()).collect();
    inputs.insert("fonts".into(), families.into_value());
    inputs.insert("title".into(), request.title.into_value());
    inputs.insert("pages".into(), request.pages.into_iter().map(IntoValue::into_value).collect::<Array>().into_value());
    let desk = Desk::new(layout, inputs, fonts);
    let document = typst::compile::<PagedDocument>(&desk).output.map_err(|errors| refused(&errors))?;
    let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1])
        .map_err(|error| Failure::Layout(error.message().to_string()))?;
    let options = PdfOptions {
        ident: Smart::Custom(request.words),
        creator: Smart::Custom(Some(concat!("kaiji ", env!("CARGO_PKG_VERSION")).to_owned())),
        timestamp: Timestamp::new_local(creation, JAPAN),
        standards,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(&document, &options).map_err(|errors| refused(&errors))
}

fn refused(errors: &[SourceDiagnostic]) -> Failure {
    let messages: Vec<&str> = errors.iter().map(|error| error.message.as_str()).collect();
    Failure::Layout(messages.join("; "))
}
