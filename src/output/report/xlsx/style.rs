//! How the cells of a spreadsheet look.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

use crate::text::Language;

/// The looks.
pub(super) struct Styles {
    pub(super) title: Format,
    /// A line above the table.
    pub(super) plain: Format,
    pub(super) heading: Format,
    pub(super) text: Format,
    pub(super) date: Format,
    pub(super) number: Format,
}

/// A day as Excel and LibreOffice write it in Japanese: 令和8年4月1日. The cell itself holds the day.
const WAREKI: &str = "[$-411]ggge\"年\"m\"月\"d\"日\"";

impl Styles {
    pub(super) fn of(language: Language) -> Styles {
        let cell = Format::new().set_align(FormatAlign::Top).set_border(FormatBorder::Hair);
        let date = match language {
            Language::Ja => WAREKI,
            Language::En => "yyyy-mm-dd",
        };
        Styles {
            title: Format::new().set_bold().set_font_size(14),
            plain: Format::new(),
            heading: Format::new()
                .set_bold()
                .set_text_wrap()
                .set_align(FormatAlign::VerticalCenter)
                .set_background_color(Color::RGB(0xE8_E8_E8))
                .set_border(FormatBorder::Thin),
            text: cell.clone().set_text_wrap(),
            date: cell.clone().set_num_format(date).set_align(FormatAlign::Left),
            number: cell,
        }
    }

    /// A number in a column that has a format of its own.
    pub(super) fn number(&self, format: Option<&str>) -> Format {
        match format {
            // Numbers stand at the right and days at the left: a little room between them.
            Some(format) => self.number.clone().set_num_format(format).set_align(FormatAlign::Right).set_indent(1),
            None => self.number.clone(),
        }
    }
}
