//! People's names as they are looked for. What is stored and printed is always what was typed, byte for byte.

use unicode_normalization::UnicodeNormalization;

use super::fact::{TextField, Texts};

/// The key under which a name or title is found: width, kana, case, variation selectors and spaces make no difference.
///
/// For searching only: compatibility forms of kanji (神, 福) are unified here, which would change a person's name.
///
/// ```
/// use kaiji::case::person::search_key;
/// assert_eq!(search_key("ｻﾄｳ　たろう"), search_key("さとう タロウ"));
/// ```
pub fn search_key(text: &str) -> String {
    let folded = text.nfkc().filter(|character| !is_selector(*character) && !character.is_whitespace());
    folded.flat_map(char::to_lowercase).map(katakana).map(plain_dash).collect()
}

/// The key of the person whose data is asked for: the principal or the deceased behind who asks, else who asks.
pub fn person_key(texts: &Texts) -> Option<String> {
    let fields = [TextField::Principal, TextField::Deceased, TextField::Name];
    fields.into_iter().find_map(|field| texts.one(field)).map(search_key)
}

/// 異体字セレクタ: which shape of a character is meant.
const fn is_selector(character: char) -> bool {
    matches!(character, '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}')
}

/// Hiragana as katakana.
fn katakana(character: char) -> char {
    match character {
        'ぁ'..='ゖ' | 'ゝ' | 'ゞ' => char::from_u32(character as u32 + 0x60).unwrap_or(character),
        _ => character,
    }
}

/// NFKC does not unify the many dashes and waves.
const fn plain_dash(character: char) -> char {
    match character {
        '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' => '-',
        '〜' => '~',
        _ => character,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_name_in_every_writing_has_one_key() {
        for (one, other) in [("佐藤　太郎", "佐藤太郎"), ("ﾊﾞﾋﾞ", "ばび"), ("葛\u{E0100}城", "葛城"), ("ＡＢＣ", "abc")]
        {
            assert_eq!(search_key(one), search_key(other), "{one} {other}");
        }
        assert_ne!(search_key("佐藤"), search_key("斉藤"));
    }
}
