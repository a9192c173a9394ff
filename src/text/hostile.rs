//! Characters that text from people must not bring in, and that no screen must get.

/// Whether this character acts on a screen or hides itself: controls (also TAB and line break), bidi controls,
/// characters without width. Variation selectors are not among them: names in Japanese need them.
pub(crate) fn is_hostile(c: char) -> bool {
    match c {
        '\u{20}'..='\u{7E}' => false,
        '\0'..='\u{1F}' | '\u{7F}'..='\u{9F}' => true,
        '\u{AD}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180E}' => true,
        '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' => true,
        '\u{3164}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF9}'..='\u{FFFB}' => true,
        '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E007F}' => true,
        _ => false,
    }
}
