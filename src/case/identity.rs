//! Identity papers: which must be fresh, and the number that must not be kept, the 個人番号 (My Number) of a person, told
//! by its check digit.

use unicode_normalization::UnicodeNormalization;

use super::fact::{TextField, Texts};

/// Whether a kind of document is a certificate that must have been made lately; an identity card is good while it is valid.
pub fn is_certificate(kind: &str) -> bool {
    ["resident_record", "family_register", "registry_certificate", "power_of_attorney", "seal_certificate"]
        .contains(&kind)
}

/// Where a 個人番号 was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MyNumber {
    /// In a field that has no room for it (name, address, paper): it is not recorded.
    InField,
    /// Somewhere in a free text, where twelve digits may also be something else: it is only said.
    InText,
}

/// Whether words hold a 個人番号, and where.
pub fn my_number(texts: &Texts) -> Option<MyNumber> {
    let found = |field: fn(TextField) -> bool| {
        texts.fields().filter(|(name, _)| field(*name)).any(|(_, texts)| texts.iter().any(|text| holds_my_number(text)))
    };
    if found(is_about_a_person) {
        return Some(MyNumber::InField);
    }
    found(|field| !is_about_a_person(field)).then_some(MyNumber::InText)
}

const fn is_about_a_person(field: TextField) -> bool {
    matches!(
        field,
        TextField::Name
            | TextField::Kana
            | TextField::Address
            | TextField::Phone
            | TextField::Representative
            | TextField::Principal
            | TextField::Deceased
            | TextField::Document
    )
}

/// Whether a text holds twelve digits, together or in fours, whose last is the check digit of a 個人番号. Full-width
/// digits and any dash or space between the fours are understood.
///
/// ```
/// use kaiji::case::identity::holds_my_number;
/// assert!(holds_my_number("番号は１２３４－５６７８－９０１８です"));
/// assert!(!holds_my_number("1234-5678-9012"));
/// ```
pub fn holds_my_number(text: &str) -> bool {
    let plain: Vec<char> = text.nfkc().collect();
    runs(&plain).iter().any(|run| is_my_number(run))
}

/// Runs of digits; a single space or dash between two fours does not end one.
fn runs(text: &[char]) -> Vec<Vec<u32>> {
    let mut runs = Vec::new();
    let mut run: Vec<u32> = Vec::new();
    let mut apart = 0;
    let mut since = 0;
    for (at, c) in text.iter().enumerate() {
        if let Some(digit) = c.to_digit(10) {
            run.push(digit);
            since += 1;
            continue;
        }
        let four_follow = text.iter().skip(at + 1).take(4).filter(|c| c.is_ascii_digit()).count() == 4;
        if is_separator(*c) && since == 4 && four_follow {
            (apart, since) = (apart + 1, 0);
            continue;
        }
        // Twelve digits in fours have two separators; a number that is only partly in fours is another one.
        if apart == 0 || apart == 2 {
            runs.push(std::mem::take(&mut run));
        }
        run.clear();
        (apart, since) = (0, 0);
    }
    if apart == 0 || apart == 2 {
        runs.push(run);
    }
    runs
}

const fn is_separator(c: char) -> bool {
    matches!(c, ' ' | '-' | '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | 'ー')
}

/// 番号法の命令第5条: of eleven digits, from the right, each times 2…7 and 2…6; eleven less the rest of their sum by
/// eleven, and 0 where that rest is 0 or 1.
fn is_my_number(digits: &[u32]) -> bool {
    let [eleven @ .., check] = digits else { return false };
    if eleven.len() != 11 {
        return false;
    }
    let weights = (2..=7).chain(2..=6);
    let sum: u32 = eleven.iter().rev().zip(weights).map(|(digit, weight)| digit * weight).sum();
    let rest = sum % 11;
    *check == if rest <= 1 { 0 } else { 11 - rest }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn twelve_digits_with_the_right_check_digit_are_a_my_number() {
        for text in ["123456789018", "1234 5678 9018", "１２３４‐５６７８‐９０１８", "番号123456789018。"]
        {
            assert!(holds_my_number(text), "{text}");
        }
    }

    #[test]
    fn other_numbers_are_not() {
        let others = [
            "123456789012",
            "1234567890180",
            "0123456789018",
            "12345678 9018",
            "0778-51-2260",
            "090-1234-5678",
            "2026-04-01",
            "1234-5678-9018-0000",
            "",
        ];
        for text in others {
            assert!(!holds_my_number(text), "{text}");
        }
    }

    #[test]
    fn a_remainder_of_ten_or_eleven_gives_zero() {
        // 0×… = 0: the rest is 0, the check digit 0.
        assert!(holds_my_number("000000000000"));
        assert!(!holds_my_number("000000000001"));
    }

    #[test]
    fn it_is_refused_in_a_field_and_said_in_a_text() {
        let mut texts = Texts::none();
        texts.add(TextField::Reason, "個人番号は123456789018");
        assert_eq!(my_number(&texts), Some(MyNumber::InText));
        texts.add(TextField::Name, "山田123456789018");
        assert_eq!(my_number(&texts), Some(MyNumber::InField));
    }
}
