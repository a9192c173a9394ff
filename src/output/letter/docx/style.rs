//! How each part of a letter looks: one style a part, named as its mark in the templates.

use docx_rs::{
    AlignmentType, BorderType, LineSpacing, ParagraphBorder, ParagraphBorderPosition, ParagraphBorders, RunFonts,
    SpecialIndentType, Style, StyleType, Styles,
};

use super::{CHARACTER, LINE};

/// The type that every Japanese word processor has.
const MINCHO: &str = "ＭＳ 明朝";
/// Half points: 11 points.
const BODY_SIZE: usize = 22;

/// The style of one part.
pub(super) struct Look {
    /// The name under which it stands in the file.
    pub(super) name: &'static str,
    align: AlignmentType,
    /// Half points.
    size: usize,
    /// In characters of the body: the margin of all lines, and how much less (hanging) or more the first has.
    left: i32,
    first: i32,
    right: i32,
    /// Lines left empty above, in hundredths.
    above: u32,
    boxed: Boxed,
    keep_next: bool,
    keep_lines: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Boxed {
    No,
    /// A frame around neighbours that have it.
    Around,
    /// A ruled line to write on.
    Below,
}

const PLAIN: Look = Look {
    name: "",
    align: AlignmentType::Both,
    size: BODY_SIZE,
    left: 0,
    first: 0,
    right: 0,
    above: 0,
    boxed: Boxed::No,
    keep_next: false,
    keep_lines: false,
};

macro_rules! looks {
    ($($name:ident: $code:literal { $($field:ident: $value:expr),* $(,)? })*) => {
        $(pub(super) const $name: Look = Look { name: $code, $($field: $value,)* ..PLAIN };)*
        const LOOKS: &[Look] = &[$($name),*];
    };
}

looks! {
    DRAFT: "draft" { size: 32, align: AlignmentType::Left }
    NUMBER: "number" { align: AlignmentType::Right, right: 1 }
    DATE: "date" { align: AlignmentType::Right, right: 1 }
    TO: "to" { align: AlignmentType::Left, left: 1, above: 100, keep_lines: true }
    // Where the block of the sender begins follows from its longest line.
    FROM: "from" { align: AlignmentType::Left, above: 100, keep_lines: true }
    TITLE: "title" { align: AlignmentType::Center, size: 28, above: 150, keep_next: true, keep_lines: true }
    BODY: "body" { first: 1, above: 50 }
    BELOW: "below" { align: AlignmentType::Center, above: 100, keep_next: true }
    ITEM: "item" { left: 2, first: -2, above: 60, keep_next: true, keep_lines: true }
    VALUE: "value" { left: 2 }
    NUMBERED_VALUE: "numbered-value" { left: 4, first: -2 }
    ROOM: "room" { left: 2, above: 60, boxed: Boxed::Below }
    END: "end" { align: AlignmentType::Right, right: 1, above: 60 }
    NOTE: "note" { left: 2, first: -2, above: 40 }
    REMEDY: "remedy" { size: 19, left: 1, right: 1, boxed: Boxed::Around, keep_next: true }
    REMEDY_VALUE: "remedy-value" { size: 19, left: 1, right: 1, boxed: Boxed::Around }
    CONTACT: "contact" { size: 20, align: AlignmentType::Left, keep_lines: true }
    TABLE: "table" { above: 100, keep_next: true, keep_lines: true }
    HEADING: "heading-cell" { size: 19, align: AlignmentType::Center, keep_next: true }
    CELL: "cell" { size: 19, align: AlignmentType::Left }
}

/// All styles, and what holds where none is named.
pub(super) fn styles() -> Styles {
    let fonts = RunFonts::new().ascii(MINCHO).hi_ansi(MINCHO).east_asia(MINCHO).cs(MINCHO);
    let styles = Styles::new().default_fonts(fonts).default_size(BODY_SIZE);
    LOOKS.iter().fold(styles, |styles, look| styles.add_style(style(look)))
}

fn style(look: &Look) -> Style {
    let mut style = Style::new(look.name, StyleType::Paragraph).name(look.name).q_format(true);
    style = style.align(look.align).size(look.size);
    let first = match look.first {
        0 => None,
        hanging if hanging < 0 => Some(SpecialIndentType::Hanging(-hanging * CHARACTER)),
        first => Some(SpecialIndentType::FirstLine(first * CHARACTER)),
    };
    style = style.indent(Some(look.left * CHARACTER), first, Some(look.right * CHARACTER), None);
    if look.above > 0 {
        // A line of the body is 1.3 times as high as its type.
        style = style.line_spacing(LineSpacing::new().before(look.above * 286 / 100));
    }
    style.paragraph_property.keep_next = look.keep_next.then_some(true);
    style.paragraph_property.keep_lines = look.keep_lines.then_some(true);
    style.paragraph_property.borders = borders(look.boxed);
    style
}

fn borders(boxed: Boxed) -> Option<ParagraphBorders> {
    use ParagraphBorderPosition::{Between, Bottom, Left, Right, Top};
    let sides: &[ParagraphBorderPosition] = match boxed {
        Boxed::No => return None,
        Boxed::Around => &[Top, Left, Bottom, Right],
        Boxed::Below => &[Bottom, Between],
    };
    let line = |side: &ParagraphBorderPosition| {
        ParagraphBorder::new(side.clone()).val(BorderType::Single).size(4).space(4).color("000000")
    };
    Some(sides.iter().map(line).fold(ParagraphBorders::with_empty(), ParagraphBorders::set))
}

/// How far from the left a block of this width (half-width columns) begins so that it ends at the right, one character
/// before the margin.
pub(super) fn at_the_right(columns: usize) -> i32 {
    let wide = i32::try_from(columns).unwrap_or(i32::MAX).saturating_mul(CHARACTER / 2);
    LINE.saturating_sub(wide).saturating_sub(CHARACTER).max(0)
}
