//! Text in CP932 (Windows-31J), for programs that know nothing newer: what does not fit is named, never replaced.

use std::borrow::Cow;

use encoding_rs::{EncoderResult, SHIFT_JIS};

use crate::error::{Exit, Problem};
use crate::text::Value;

/// How many characters an error names before it only counts the rest.
const NAMED: usize = 20;

/// The text in CP932; each character that has no place in it is handed to `misfit` and left out.
pub(crate) fn encoded(text: &str, mut misfit: impl FnMut(char)) -> Vec<u8> {
    let text: Cow<'_, str> =
        if text.contains(has_a_twin) { text.chars().map(twin).collect::<String>().into() } else { text.into() };
    let mut encoder = SHIFT_JIS.new_encoder();
    let mut bytes = Vec::with_capacity(text.len() + 16);
    let mut rest: &str = &text;
    loop {
        bytes.reserve(rest.len() + 16);
        let (result, read) = encoder.encode_from_utf8_to_vec_without_replacement(rest, &mut bytes, true);
        rest = rest.get(read..).unwrap_or_default();
        match result {
            EncoderResult::InputEmpty => return bytes,
            EncoderResult::OutputFull => {}
            EncoderResult::Unmappable(character) => misfit(character),
        }
    }
}

fn has_a_twin(character: char) -> bool {
    twin(character) != character
}

/// The same character of JIS X 0208 under the code point that Windows knows it by; 〜 is what most programs but those of
/// Windows write for its ～.
const fn twin(character: char) -> char {
    match character {
        '\u{301C}' => '\u{FF5E}',
        '\u{2014}' => '\u{2015}',
        '\u{2016}' => '\u{2225}',
        '\u{2212}' => '\u{FF0D}',
        '\u{00A2}' => '\u{FFE0}',
        '\u{00A3}' => '\u{FFE1}',
        '\u{00AC}' => '\u{FFE2}',
        _ => character,
    }
}

/// A character that has no place in CP932, and where it stands.
#[derive(Clone, Debug)]
pub(crate) struct Misfit {
    /// The number of the case, or what else the row is called.
    pub(crate) row: String,
    /// The key of the column.
    pub(crate) column: String,
    /// The character.
    pub(crate) character: char,
}

/// The list holds characters that have no place in the encoding; nothing was printed.
#[derive(Debug, thiserror::Error)]
#[error("{} characters do not fit into CP932", .0.len())]
pub(crate) struct CharactersDoNotFit(pub(crate) Vec<Misfit>);

impl Problem for CharactersDoNotFit {
    fn code(&self) -> &'static str {
        "characters_do_not_fit"
    }

    fn exit(&self) -> Exit {
        Exit::Usage
    }

    fn fields(&self) -> Vec<(&'static str, Value)> {
        let named = self.0.iter().take(NAMED).map(|Misfit { row, column, character }| {
            Value::from(format!("{row} {column}: {character} (U+{:04X})", u32::from(*character)))
        });
        let others = self.0.len().saturating_sub(NAMED);
        vec![("characters", Value::All(named.collect())), ("others", others.into())]
    }

    fn field(&self) -> Option<String> {
        Some("--encoding".to_owned())
    }

    fn examples() -> Vec<CharactersDoNotFit> {
        let misfit = |character| Misfit { row: "R8-K-0001".to_owned(), column: "name".to_owned(), character };
        vec![CharactersDoNotFit(vec![misfit('𠮷')]), CharactersDoNotFit(vec![misfit('ë'); NAMED + 1])]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_back(text: &str) -> String {
        let bytes = encoded(text, |character| panic!("{character} does not fit"));
        let (text, _, wrong) = SHIFT_JIS.decode(&bytes);
        assert!(!wrong);
        text.into_owned()
    }

    #[test]
    fn what_windows_knows_comes_back_as_it_was() {
        for text in ["髙﨑①㈱～－∥", "氏名 ｶﾅ", "=SUM(A1)\n二行目", ""] {
            assert_eq!(read_back(text), text);
        }
    }

    #[test]
    fn what_windows_knows_by_another_code_point_comes_back_under_that() {
        assert_eq!(read_back("10〜12—−‖¢£¬"), "10～12―－∥￠￡￢");
    }

    #[test]
    fn every_character_without_a_place_is_named_and_nothing_stands_for_it() {
        let mut named = Vec::new();
        let bytes = encoded("𠮷田 葛\u{E0100}城 Zoë ㋿", |character| named.push(character));
        assert_eq!(named, ['𠮷', '\u{E0100}', 'ë', '㋿']);
        assert_eq!(SHIFT_JIS.decode(&bytes).0, "田 葛城 Zo ");
    }
}
