//! What a person typed, in plain characters: full-width forms, the many dashes, spaces and numerals.

use unicode_normalization::UnicodeNormalization;

/// The text in lower-case plain characters, without spaces. A space between two digits stays, so that `1 2` never
/// becomes 12.
pub(crate) fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut after_space = false;
    for c in text.chars().flat_map(plain_char) {
        if c.is_whitespace() {
            after_space = true;
            continue;
        }
        if after_space && c.is_ascii_digit() && plain.ends_with(|before: char| before.is_ascii_digit()) {
            plain.push(' ');
        }
        after_space = false;
        plain.push(c);
    }
    plain
}

/// One character by its compatibility form (Ａ → a, ㋿ → 令和, ⽉ → 月), dashes as `-`, the middle dot as `.`.
fn plain_char(c: char) -> impl Iterator<Item = char> {
    // ² or ㏠ would become digits that nobody typed.
    let hides_digits = !c.is_ascii() && !('０'..='９').contains(&c) && c.nfkc().any(|plain| plain.is_ascii_digit());
    // ASCII is its own compatibility form; codes hold nothing else.
    let as_it_is = c.is_ascii() || hides_digits;
    let kept = as_it_is.then_some(c);
    let folded = (!as_it_is).then(|| c.nfkc()).into_iter().flatten();
    kept.into_iter().chain(folded).map(|c| match c {
        '\u{2010}'..='\u{2015}' | '\u{2212}' | 'ー' | '─' => '-',
        '・' => '.',
        other => other.to_ascii_lowercase(),
    })
}

/// A number in plain digits or in kanji, positional (二〇二六) or with units (二千二十六, 三十一); at most nine digits.
pub(crate) fn number(text: &str) -> Option<u32> {
    if text.is_empty() || text.chars().count() > 9 {
        return None;
    }
    if text.contains(['十', '百', '千']) { with_units(text) } else { positional(text) }
}

fn positional(text: &str) -> Option<u32> {
    let ascii = text.bytes().all(|byte| byte.is_ascii_digit());
    text.chars().try_fold(0u32, |value, c| {
        let digit = if ascii { c.to_digit(10) } else { kanji_digit(c) };
        Some(value * 10 + digit?)
    })
}

fn with_units(text: &str) -> Option<u32> {
    let (mut value, mut digit, mut smallest_unit) = (0, None, u32::MAX);
    for c in text.chars() {
        let unit = match c {
            '十' => 10,
            '百' => 100,
            '千' => 1000,
            _ if digit.is_some() => return None,
            _ => {
                digit = Some(kanji_digit(c).filter(|&digit| digit > 0)?);
                continue;
            }
        };
        if unit >= smallest_unit {
            return None;
        }
        value += digit.take().unwrap_or(1) * unit;
        smallest_unit = unit;
    }
    Some(value + digit.unwrap_or(0))
}

fn kanji_digit(c: char) -> Option<u32> {
    "〇一二三四五六七八九".chars().position(|digit| digit == c).or((c == '零').then_some(0)).map(|value| value as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_person_types_becomes_plain() {
        assert_eq!(plain(" Ｒ８．４．１ "), "r8.4.1");
        assert_eq!(plain("㋿8年 4⽉ 1⽇"), "令和8年4月1日");
        assert_eq!(plain("R8−K–0001"), "r8-k-0001");
        assert_eq!(plain("令和８ー開ｰ１"), "令和8-開-1");
        assert_eq!(plain("8・4・1"), "8.4.1");
        assert_eq!(plain("１ 2　/ 3"), "1 2/3");
        assert_eq!(plain("4/1²"), "4/1²");
    }

    #[test]
    fn numbers_are_read_in_digits_and_in_kanji() {
        for (text, value) in [("08", 8), ("二〇二六", 2026), ("二千二十六", 2026), ("十", 10), ("三十一", 31)]
        {
            assert_eq!(number(text), Some(value), "{text}");
        }
        for text in ["", "1一", "十十", "二〇十", "三一十", "1234567890", "-1", "x", "+1", "百千", "十〇"]
        {
            assert_eq!(number(text), None, "{text}");
        }
    }
}
