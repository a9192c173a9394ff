//! The characters of the letters, and whether a font has them.
//!
//! The engine itself would print another shape of a name in silence: it leaves out a variation selector that the font does
//! not know. A letter with the wrong 辻 is a wrong letter, so it is looked for here, before anything is laid out.

use std::collections::BTreeSet;

use typst::foundations::{Dict, Value};
use typst::layout::Abs;
use typst::text::{Font, FontInfo, FontInstance, FontVariant, FontVariations, is_default_ignorable};
use unicode_normalization::char::compose;

/// What the layout itself prints: numbers, brackets and marks.
const OF_THE_LAYOUT: &str = "0123456789０１２３４５６７８９()（）／記以上※";

/// A character with what belongs to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Wish {
    base: char,
    /// Variation selector: this shape of the character and no other.
    shape: Option<char>,
}

impl std::fmt::Display for Wish {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}{}", self.base, self.shape.map(String::from).unwrap_or_default())
    }
}

/// The characters that must print.
#[derive(Clone, Debug)]
pub(crate) struct Wanted(pub(crate) BTreeSet<Wish>);

impl Wanted {
    /// Those of these letters, in all their texts.
    pub(crate) fn of(pages: &[Dict]) -> Wanted {
        let mut wanted = Wanted(BTreeSet::new());
        wanted.text(OF_THE_LAYOUT);
        for page in pages {
            page.iter().for_each(|(_, value)| wanted.value(value));
        }
        wanted
    }

    fn value(&mut self, value: &Value) {
        match value {
            Value::Str(text) => self.text(text.as_str()),
            Value::Array(values) => values.iter().for_each(|value| self.value(value)),
            Value::Dict(values) => values.iter().for_each(|(_, value)| self.value(value)),
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        let mut open: Option<Wish> = None;
        for c in text.chars() {
            open = match (open, c) {
                // Presentation of emoji: not a shape of a letter.
                (open, '\u{FE0E}' | '\u{FE0F}') => open,
                (Some(wish), c) if is_selector(c) => {
                    self.0.insert(Wish { shape: Some(c), ..wish });
                    None
                }
                // A letter and its voicing mark are one glyph where there is one.
                (Some(wish), c) if let Some(base) = compose(wish.base, c) => Some(Wish { base, shape: None }),
                (open, c) => {
                    self.0.extend(open);
                    (!c.is_whitespace() && !is_default_ignorable(c)).then_some(Wish { base: c, shape: None })
                }
            };
        }
        self.0.extend(open);
    }

    /// Those that this font does not have. Private use is nobody's: what prints here as one character is another elsewhere.
    pub(crate) fn missing_in(&self, font: &Font) -> Wanted {
        let shapes = Shapes(font.clone().instantiate(FontVariant::default(), Abs::zero(), &FontVariations::default()));
        let lacks = |wish: &&Wish| !shapes.has(wish) || is_private(wish.base);
        Wanted(self.0.iter().filter(lacks).copied().collect())
    }

    /// Those whose character none of these fonts has in any shape.
    pub(crate) fn without_base_in(&self, fonts: &[Font]) -> Wanted {
        let lacks = |wish: &&Wish| !fonts.iter().any(|font| font.info().coverage.contains(wish.base.into()));
        Wanted(self.0.iter().filter(lacks).copied().collect())
    }

    /// Whether this font has the character of each, in whatever shape.
    pub(crate) fn has_base_in(&self, font: &FontInfo) -> bool {
        self.0.iter().all(|wish| font.coverage.contains(wish.base.into()))
    }
}

struct Shapes(FontInstance);

impl Shapes {
    fn has(&self, wish: &Wish) -> bool {
        let face = self.0.ttf();
        match wish.shape {
            None => face.glyph_index(wish.base),
            Some(shape) => face.glyph_variation_index(wish.base, shape),
        }
        .is_some_and(|glyph| glyph.0 != 0)
    }
}

fn is_selector(c: char) -> bool {
    matches!(c, '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}')
}

fn is_private(c: char) -> bool {
    matches!(c, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{FFFFD}' | '\u{100000}'..='\u{10FFFD}')
}
