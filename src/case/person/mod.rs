//! People's names: as they are looked for, and as they are compared. What is stored and printed is always what was typed,
//! byte for byte.

mod variants;

use unicode_normalization::UnicodeNormalization;

use self::variants::standing_for;
use super::fact::{TextField, Texts};

/// The key under which a name or title is found: width, kana, case, variation selectors, spaces and the old and new forms of
/// a character (高 and 髙, 崎 and 﨑, 辺 and 邊) make no difference.
///
/// For searching only: two people may differ by nothing else.
///
/// ```
/// use kaiji::case::person::search_key;
/// assert_eq!(search_key("ﾀｶﾊｼ　たろう"), search_key("たかはし タロウ"));
/// assert_eq!(search_key("髙橋"), search_key("高橋"));
/// ```
pub fn search_key(text: &str) -> String {
    folded(text).map(standing_for).collect()
}

/// What two writings of one name have in common: width, kana, case, variation selectors and spaces make no difference, the
/// form of a kanji does.
///
/// For comparing only: compatibility forms of kanji (神, 福) are unified here, which would change a person's name.
///
/// ```
/// use kaiji::case::person::name_key;
/// assert_eq!(name_key("佐藤　太郎"), name_key("佐藤太郎"));
/// assert_ne!(name_key("髙橋"), name_key("高橋"));
/// ```
pub fn name_key(text: &str) -> String {
    folded(text).collect()
}

/// The key of the person whose data is asked for: the principal or the deceased behind who asks, else who asks.
pub fn person_key(texts: &Texts) -> Option<String> {
    let fields = [TextField::Principal, TextField::Deceased, TextField::Name];
    fields.into_iter().find_map(|field| texts.one(field)).map(search_key)
}

fn folded(text: &str) -> impl Iterator<Item = char> {
    // Almost every name is plain kanji and kana, of which NFKC and lower case change nothing: a fifth of what an import costs.
    let settled = text.chars().all(is_settled);
    let plain = settled.then(|| text.chars()).into_iter().flatten();
    let other = (!settled).then(|| text.nfkc().flat_map(char::to_lowercase)).into_iter().flatten();
    let folded = plain.chain(other).filter(|character| !is_selector(*character) && !character.is_whitespace());
    folded.map(katakana).map(plain_dash)
}

/// Characters of names that NFKC and lower case leave as they are, whatever stands beside them; and blanks, which go.
const fn is_settled(character: char) -> bool {
    matches!(character, '一'..='\u{9FFF}' | 'ぁ'..='ゖ' | 'ァ'..='ヺ' | 'ー' | 'a'..='z' | '0'..='9' | ' ' | '　')
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
    fn a_settled_character_is_one_that_nothing_changes() {
        for character in ('\0'..=char::MAX).filter(|character| is_settled(*character)) {
            let alone = character.to_string();
            let changed: String = alone.nfkc().flat_map(char::to_lowercase).filter(|c| !c.is_whitespace()).collect();
            assert_eq!(changed, alone.trim(), "{character}");
            // Nothing composes with what stands before it.
            let beside = format!("か{character}");
            assert_eq!(beside.nfkc().collect::<String>().trim(), beside.trim(), "{character}");
        }
    }

    #[test]
    fn one_name_in_every_writing_has_one_key() {
        for (one, other) in [("佐藤　太郎", "佐藤太郎"), ("ﾊﾞﾋﾞ", "ばび"), ("葛\u{E0100}城", "葛城"), ("ＡＢＣ", "abc")]
        {
            assert_eq!(search_key(one), search_key(other), "{one} {other}");
            assert_eq!(name_key(one), name_key(other), "{one} {other}");
        }
        assert_ne!(search_key("佐藤"), search_key("斉藤"));
    }

    #[test]
    fn old_and_new_forms_are_found_but_are_not_the_same_person() {
        let forms = [
            ("髙", "高"),
            ("﨑", "崎"),
            ("邊", "辺"),
            ("邉", "辺"),
            ("𠮷", "吉"),
            ("齋", "斎"),
            ("濵", "浜"),
            ("濱", "浜"),
            ("\u{FA19}", "神"),
        ];
        for (old, new) in forms {
            assert_eq!(search_key(old), search_key(new), "{old} {new}");
        }
        assert_ne!(search_key("斉"), search_key("斎"));
        assert_ne!(name_key("髙"), name_key("高"));
    }
}
