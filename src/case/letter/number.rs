//! Document numbers by the office's pattern: 丹議第12号.

use crate::law::wareki::{fiscal_year_era, year_word};

/// How an office numbers its letters; counted without a gap in each fiscal year.
///
/// `{n}` is the number (once, demanded), `{fy}` the year of the era in which the fiscal year began (元 for the first),
/// `{era}` the name of that era. Everything else prints as it stands.
///
/// ```
/// use kaiji::case::letter::NumberPattern;
/// let pattern = NumberPattern::parse("{era}{fy}丹議第{n}号").unwrap();
/// assert_eq!(pattern.print(2026, 12), "令和8丹議第12号");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NumberPattern(Vec<Piece>);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    Text(String),
    Sequence,
    FiscalYear,
    Era,
}

/// Why a text is no pattern of document numbers.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PatternError {
    /// Without `{n}` all letters would have one number.
    #[error("a pattern needs {{n}}, the number")]
    NoNumber,
    /// `{n}` stands in it twice.
    #[error("{{n}} stands in it more than once")]
    TwoNumbers,
    /// A name in braces that nobody knows.
    #[error("unknown {{{name}}}; known are {{n}}, {{fy}}, {{era}}")]
    UnknownName {
        /// As written.
        name: String,
    },
    /// A brace without its partner.
    #[error("a brace without its partner")]
    UnevenBraces,
    /// A number fits on one line and within 40 characters.
    #[error("longer than {LONGEST} characters, or of several lines")]
    TooLong,
}

const LONGEST: usize = 40;

impl PatternError {
    /// The code that scripts see and the words are looked up by.
    pub const fn code(&self) -> &'static str {
        match self {
            PatternError::NoNumber => "pattern_without_number",
            PatternError::TwoNumbers => "pattern_with_two_numbers",
            PatternError::UnknownName { .. } => "pattern_unknown_name",
            PatternError::UnevenBraces => "pattern_uneven_braces",
            PatternError::TooLong => "pattern_too_long",
        }
    }
}

impl NumberPattern {
    /// Reads a pattern.
    ///
    /// # Errors
    /// [`PatternError`] says what is wrong with it.
    pub fn parse(text: &str) -> Result<NumberPattern, PatternError> {
        if text.chars().count() > LONGEST || text.contains(char::is_control) {
            return Err(PatternError::TooLong);
        }
        let mut pieces = Vec::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            let (name, behind) = after.split_once('}').ok_or(PatternError::UnevenBraces)?;
            push_text(&mut pieces, before)?;
            pieces.push(named(name)?);
            rest = behind;
        }
        push_text(&mut pieces, rest)?;
        match pieces.iter().filter(|piece| **piece == Piece::Sequence).count() {
            0 => Err(PatternError::NoNumber),
            1 => Ok(NumberPattern(pieces)),
            _ => Err(PatternError::TwoNumbers),
        }
    }

    /// The document number `sequence` of a fiscal year, which is named by the year of the common era in which it began.
    pub fn print(&self, fiscal_year: i32, sequence: u32) -> String {
        let era = fiscal_year_era(fiscal_year);
        let print = |piece: &Piece| match piece {
            Piece::Text(text) => text.clone(),
            Piece::Sequence => sequence.to_string(),
            Piece::FiscalYear => era.map_or_else(|| fiscal_year.to_string(), |(_, year)| year_word(year)),
            Piece::Era => era.map_or_else(String::new, |(era, _)| era.name().to_owned()),
        };
        self.0.iter().map(print).collect()
    }
}

fn named(name: &str) -> Result<Piece, PatternError> {
    match name {
        "n" => Ok(Piece::Sequence),
        "fy" => Ok(Piece::FiscalYear),
        "era" => Ok(Piece::Era),
        _ => Err(PatternError::UnknownName { name: name.to_owned() }),
    }
}

fn push_text(pieces: &mut Vec<Piece>, text: &str) -> Result<(), PatternError> {
    if text.contains('}') {
        return Err(PatternError::UnevenBraces);
    }
    if !text.is_empty() {
        pieces.push(Piece::Text(text.to_owned()));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_prints_its_number_year_and_era() {
        let print = |pattern: &str, year, n| NumberPattern::parse(pattern).unwrap().print(year, n);
        assert_eq!(print("丹議第{n}号", 2026, 3), "丹議第3号");
        assert_eq!(print("{fy}丹議第{n}号", 2026, 3), "8丹議第3号");
        assert_eq!(print("{era}{fy}年度第{n}号", 1989, 1), "平成元年度第1号");
    }

    #[test]
    fn a_pattern_without_exactly_one_number_or_with_unknown_names_is_refused() {
        let code = |pattern: &str| NumberPattern::parse(pattern).unwrap_err().code();
        assert_eq!(code("丹議"), "pattern_without_number");
        assert_eq!(code("{n}-{n}"), "pattern_with_two_numbers");
        assert_eq!(code("{n}{year}"), "pattern_unknown_name");
        assert_eq!(code("{n"), "pattern_uneven_braces");
        assert_eq!(code("n}{n}"), "pattern_uneven_braces");
        assert_eq!(code("{n}\n"), "pattern_too_long");
    }
}
