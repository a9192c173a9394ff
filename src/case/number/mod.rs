//! The number of a case: 令和8-開-0001.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::law::date::Date;
use crate::law::date_input::split_era;
use crate::law::typed::{number, plain};
use crate::law::wareki::{Era, FIRST_YEAR, LAST_YEAR, fiscal_year, fiscal_year_era, fiscal_year_first_day, year_word};

mod half_typed;
mod letter;
mod problem;

pub use letter::Letter;
pub use problem::{NumberError, NumberProblem};

/// The number of a case: the fiscal year of its receipt, the letter of its kind, and a sequence within the two.
///
/// Its code `R8-K-0001` stands in JSON, CSV and links and is what `Display`, `FromStr` and serde use; screens show
/// `令和8-開-0001`. The era is that of 1 April of the fiscal year, so fiscal 2019 is `H31`. A number never changes.
///
/// ```
/// use kaiji::case::number::{CaseNumber, parse};
/// let today = "2026-05-20".parse().unwrap();
/// let number = parse("令和８−開−１", today).unwrap();
/// assert_eq!(number.to_string(), "R8-K-0001");
/// assert_eq!(number.on_screen(), "令和8-開-0001");
/// assert_eq!(parse("k1", today), Ok(number));
/// assert_eq!("R8-K-0001".parse::<CaseNumber>(), Ok(number));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CaseNumber {
    /// The year of the common era in which the fiscal year began.
    pub fiscal_year: i32,
    /// The letter of the kind of request.
    pub letter: Letter,
    /// From 1, counted for each fiscal year and letter.
    pub sequence: u32,
}

/// No case number is longer; what was typed is kept up to this length.
const LONGEST: usize = 40;
/// More cases than any office has in a year; a longer number is a slip.
const HIGHEST_SEQUENCE: u32 = 9_999_999;

impl CaseNumber {
    /// As screens and letters show it: `令和8-開-0001`, of the first year of an era `平成元-開-0001`.
    pub fn on_screen(&self) -> String {
        let year = match fiscal_year_era(self.fiscal_year) {
            Some((era, year)) => format!("{}{}", era.name(), year_word(year)),
            None => self.fiscal_year.to_string(),
        };
        format!("{year}-{}-{:04}", self.letter.kanji(), self.sequence)
    }
}

impl fmt::Display for CaseNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match fiscal_year_era(self.fiscal_year) {
            Some((era, year)) => write!(f, "{}{year}", era.letter())?,
            None => write!(f, "{}", self.fiscal_year)?,
        }
        write!(f, "-{}-{:04}", self.letter.code(), self.sequence)
    }
}

/// Reads a case number in any writing a person would use, full-width forms, spaces and every kind of dash included.
///
/// * `R8-K-0001` `r8-k-1` `R8K1` `令和8-開-0001` `令和八年度開第1号` `平成元-開-1`
/// * `8-K-1`: a fiscal year of the era of today's; `2026-K-1`: by the common era
/// * `K1` `開1`: of the fiscal year that today lies in
///
/// A fiscal year in which the era changed is known by both: `H31-K-1` and `R1-K-1` are the same case.
///
/// # Errors
/// [`NumberError`]: what was typed and what is wrong with it; for a fiscal year that its era does not have, the number
/// that is right.
pub fn parse(text: &str, today: Date) -> Result<CaseNumber, NumberError> {
    read(text, fiscal_year(today))
        .map_err(|problem| NumberError { written: text.trim().chars().take(LONGEST).collect(), problem })
}

fn read(text: &str, this_fiscal_year: i32) -> Result<CaseNumber, NumberProblem> {
    let text = text.trim();
    if text.is_empty() {
        return Err(NumberProblem::Empty);
    }
    if text.chars().count() > LONGEST {
        return Err(NumberProblem::TooLong);
    }
    let text = plain(text);
    // S, T and M are letters of eras too: a year stands between the era and the letter of the case, so what begins
    // with letter and sequence (`S1`) is a case of this fiscal year.
    if let Some((letter, sequence)) = letter_and_sequence(&text) {
        return numbered(this_fiscal_year, letter, sequence);
    }
    let (era, rest) = split_era(&text);
    let at = rest.find(|c| Letter::of(c).is_some()).ok_or(NumberProblem::Unreadable)?;
    let (year, rest) = rest.split_at_checked(at).ok_or(NumberProblem::Unreadable)?;
    let (letter, sequence) = letter_and_sequence(rest).ok_or(NumberProblem::Unreadable)?;
    let year = year_number(year).ok_or(NumberProblem::Unreadable)?;
    let era = era.or_else(|| if year < 100 { fiscal_year_era(this_fiscal_year).map(|(era, _)| era) } else { None });
    let Some(era) = era else {
        return numbered(i32::try_from(year).unwrap_or(i32::MAX), letter, sequence);
    };
    if year == 0 {
        return Err(NumberProblem::YearOutOfRange);
    }
    let right = numbered(era.western_year(year), letter, sequence)?;
    if overlaps(era, right.fiscal_year) { Ok(right) } else { Err(NumberProblem::OutsideEra { era, right }) }
}

/// `k-0001`, `開第1号`.
fn letter_and_sequence(text: &str) -> Option<(Letter, u32)> {
    let mut characters = text.chars();
    let letter = Letter::of(characters.next()?)?;
    let rest = characters.as_str();
    let rest = rest.strip_prefix('-').unwrap_or(rest);
    let rest = rest.strip_prefix('第').unwrap_or(rest);
    let rest = rest.strip_suffix('号').unwrap_or(rest);
    if rest.bytes().all(|byte| byte.is_ascii_digit()) { Some((letter, number(rest)?)) } else { None }
}

/// `8-`, `8`, `8年度-`, `元`, `八年`.
fn year_number(text: &str) -> Option<u32> {
    let text = text.strip_suffix('-').unwrap_or(text);
    let text = text.strip_suffix("年度").or_else(|| text.strip_suffix('年')).unwrap_or(text);
    if text == "元" { Some(1) } else { number(text) }
}

fn numbered(fiscal_year: i32, letter: Letter, sequence: u32) -> Result<CaseNumber, NumberProblem> {
    if !(FIRST_YEAR..=LAST_YEAR).contains(&fiscal_year) {
        return Err(NumberProblem::YearOutOfRange);
    }
    match sequence {
        0 => Err(NumberProblem::SequenceZero),
        1..=HIGHEST_SEQUENCE => Ok(CaseNumber { fiscal_year, letter, sequence }),
        _ => Err(NumberProblem::TooLong),
    }
}

/// Whether a day of this fiscal year lies in the era.
fn overlaps(era: Era, fiscal_year: i32) -> bool {
    let days = fiscal_year_first_day(fiscal_year).zip(fiscal_year_first_day(fiscal_year + 1));
    days.is_some_and(|(first, next)| first <= era.last_day() && next > era.first_day())
}

impl FromStr for CaseNumber {
    type Err = NumberError;

    /// Reads the code exactly as it is printed, and nothing else.
    fn from_str(text: &str) -> Result<CaseNumber, NumberError> {
        // The fiscal year of today is of no account: a number without its year is not printed so.
        match read(text, FIRST_YEAR) {
            Ok(number) if number.to_string() == text => Ok(number),
            Ok(_) => Err(NumberProblem::Unreadable),
            Err(problem) => Err(problem),
        }
        .map_err(|problem| NumberError { written: text.chars().take(LONGEST).collect(), problem })
    }
}

impl Serialize for CaseNumber {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for CaseNumber {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<CaseNumber, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::law::ruleset::Kind;

    fn read_on(text: &str, today: &str) -> Result<String, &'static str> {
        parse(text, today.parse().unwrap()).map(|number| number.to_string()).map_err(|error| error.problem.code())
    }

    #[test]
    fn every_writing_of_one_number_is_that_number() {
        let writings = "令和8-開-0001|R8-K-0001|r8-k-1|R8K1|K1|k1|開1|開-1|k0001|Ｒ８－Ｋ－０００１|令和８ー開ー１|R8−K–1|\
            R8‐K‐0001| R8 - K - 0001 |令和8開1|令和八-開-1|令和8年度開第1号|㋿8-開-1|8-K-1|8開1|2026-K-0001|開第1号|令8-開-1";
        for writing in writings.split('|') {
            assert_eq!(read_on(writing, "2026-05-20").as_deref(), Ok("R8-K-0001"), "{writing}");
        }
    }

    #[test]
    fn a_short_number_is_of_the_fiscal_year_of_today() {
        assert_eq!(read_on("K12", "2027-03-31").as_deref(), Ok("R8-K-0012"));
        assert_eq!(read_on("K12", "2027-04-01").as_deref(), Ok("R9-K-0012"));
    }

    #[test]
    fn letters_that_are_eras_too_are_told_apart_by_the_year() {
        assert_eq!(read_on("S1", "2026-05-20").as_deref(), Ok("R8-S-0001"));
        assert_eq!(read_on("T2", "2026-05-20").as_deref(), Ok("R8-T-0002"));
        assert_eq!(read_on("M-3", "2026-05-20").as_deref(), Ok("R8-M-0003"));
        assert_eq!(read_on("S63-S-1", "2026-05-20").as_deref(), Ok("S63-S-0001"));
        assert_eq!(read_on("R8S1", "2026-05-20").as_deref(), Ok("R8-S-0001"));
    }

    #[test]
    fn a_fiscal_year_in_which_the_era_changed_is_known_by_both() {
        for writing in ["H31-K-1", "R1-K-1", "令和元-開-1", "平成31-開-1", "令和1-開-1"] {
            let number = parse(writing, "2026-05-20".parse().unwrap()).unwrap();
            assert_eq!((number.fiscal_year, number.to_string().as_str()), (2019, "H31-K-0001"), "{writing}");
            assert_eq!(number.on_screen(), "平成31-開-0001");
        }
        let first_of_heisei = parse("平成1-開-1", "2026-05-20".parse().unwrap()).unwrap();
        assert_eq!(
            (first_of_heisei.to_string().as_str(), first_of_heisei.on_screen().as_str()),
            ("H1-K-0001", "平成元-開-0001")
        );
    }

    #[test]
    fn a_fiscal_year_its_era_does_not_have_is_refused_and_the_right_number_named() {
        let right = |text| match parse(text, "2026-05-20".parse().unwrap()).unwrap_err().problem {
            NumberProblem::OutsideEra { right, .. } => right.on_screen(),
            other => panic!("{other}"),
        };
        assert_eq!(right("H32-K-1"), "令和2-開-0001");
        assert_eq!(right("S64-K-1"), "平成元-開-0001"); // 昭和64年 was over on 7 January 1989, in fiscal 昭和63
    }

    #[test]
    fn what_is_no_case_number_is_refused() {
        for (text, code) in [
            ("", "number_empty"),
            ("　", "number_empty"),
            ("K0", "number_sequence_zero"),
            ("R8-K-0000", "number_sequence_zero"),
            ("K", "number_unreadable"),
            ("R8-K", "number_unreadable"),
            ("R8-X-1", "number_unreadable"),
            ("8-1", "number_unreadable"),
            ("R8-K-1-2", "number_unreadable"),
            ("R8--K-1", "number_unreadable"),
            ("K1 2", "number_unreadable"),
            ("K+1", "number_unreadable"),
            ("K一", "number_unreadable"),
            ("R0-K-1", "number_year_out_of_range"),
            ("9999-K-1", "number_year_out_of_range"),
            ("R999999999-K-1", "number_year_out_of_range"),
            ("K10000000", "number_too_long"),
            ("K1234567890", "number_unreadable"),
        ] {
            assert_eq!(read_on(text, "2026-05-20"), Err(code), "{text}");
        }
        assert_eq!(read_on(&"K".repeat(41), "2026-05-20"), Err("number_too_long"));
    }

    #[test]
    fn in_json_only_the_code_is_a_number() {
        let number: CaseNumber = serde_json::from_str(r#""R8-K-0001""#).unwrap();
        assert_eq!(serde_json::to_string(&number).unwrap(), r#""R8-K-0001""#);
        for other in [r#""r8-k-1""#, r#""K1""#, r#""令和8-開-0001""#, r#""R1-K-0001""#, r#"" R8-K-0001""#, "1"] {
            assert!(serde_json::from_str::<CaseNumber>(other).is_err(), "{other}");
        }
    }

    #[test]
    fn each_kind_of_request_has_its_letter() {
        for kind in Kind::ALL {
            assert_eq!(Letter::from(kind).kind(), kind);
        }
    }

    #[test]
    fn numbers_sort_by_year_letter_and_sequence_beyond_four_digits() {
        let number = |text: &str| text.parse::<CaseNumber>().unwrap();
        assert!(number("R8-K-9999") < number("R8-K-10000"));
        assert!(number("H31-K-0002") < number("R2-K-0001"));
    }

    proptest! {
        #[test]
        fn no_text_makes_the_reader_panic(text in any::<String>(), days in any::<i32>()) {
            let _ = parse(&text, Date::from_days(days));
            let _ = text.parse::<CaseNumber>();
        }

        #[test]
        fn nearly_right_texts_are_read_or_refused(text in "[令和平成元RrHSTM]{0,3}[0-9０-９]{0,4}[-−ー年度 ]{0,2}[KTSM開訂停目]?[-第]?[0-9]{0,8}号?") {
            if let Ok(number) = parse(&text, Date::from_days(20_600)) {
                prop_assert!(number.sequence > 0);
                prop_assert_eq!(number.to_string().parse::<CaseNumber>(), Ok(number));
            }
        }

        #[test]
        fn every_number_comes_back_from_its_writings(
            fiscal_year in FIRST_YEAR..=LAST_YEAR, letter in 0usize..4, sequence in 1..=HIGHEST_SEQUENCE
        ) {
            let number = CaseNumber { fiscal_year, letter: Letter::ALL[letter], sequence };
            let today = Date::from_days(20_600);
            prop_assert_eq!(number.to_string().parse::<CaseNumber>(), Ok(number));
            prop_assert_eq!(parse(&number.to_string(), today), Ok(number));
            prop_assert_eq!(parse(&number.on_screen(), today), Ok(number));
        }
    }
}
