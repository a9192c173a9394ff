//! The head of the chain as a report bears it: `第123件 a1b2-c3d4-e5f6-0718`, `123 a1b2-c3d4-e5f6-0718`.

use unicode_normalization::UnicodeNormalization;

use super::flag::{NotReadable, Typed, read_by_flag};

/// Hexadecimal digits that are printed of a hash.
const DIGITS: usize = 16;

/// A head of the file: how many events there were, and the beginning of the hash of the last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Head {
    /// The number of the event in the file.
    pub(crate) seq: i64,
    /// Sixteen hexadecimal digits.
    pub(crate) digits: String,
}

impl Head {
    /// As the file prints its own.
    pub(crate) fn printed(&self) -> String {
        let digits: Vec<char> = self.digits.chars().collect();
        let groups: Vec<String> = digits.chunks(4).map(|group| group.iter().collect()).collect();
        format!("{} {}", self.seq, groups.join("-"))
    }
}

impl Typed for Head {
    fn read(_flag: &str, text: &str) -> Result<Head, NotReadable> {
        let text: String = text.nfkc().flat_map(char::to_lowercase).collect();
        let text = text.trim().trim_start_matches('第').trim_start_matches("event").trim_start();
        let end = text.find(|c: char| !c.is_ascii_digit()).ok_or(NotReadable::Form)?;
        let (seq, rest) = text.split_at(end);
        let rest = rest.trim_start().trim_start_matches('件').trim_start();
        let digits: String = rest.chars().filter(|c| !matches!(c, '-' | ' ')).collect();
        let hex = digits.len() == DIGITS && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        let seq = seq.parse().map_err(|_| NotReadable::Form)?;
        if hex { Ok(Head { seq, digits }) } else { Err(NotReadable::Form) }
    }
}

read_by_flag!(Head);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_is_taken_as_it_is_printed_on_paper_and_in_json() {
        let printed = "123 a1b2-c3d4-e5f6-0718";
        for text in
            [printed, "第123件 a1b2-c3d4-e5f6-0718", "第１２３件　A1B2-C3D4-E5F6-0718", "Event 123 a1b2c3d4e5f60718"]
        {
            assert_eq!(Head::read("--since", text).map(|head| head.printed()), Ok(printed.to_owned()), "{text}");
        }
        for text in ["", "123", "a1b2-c3d4-e5f6-0718", "123 a1b2-c3d4-e5f6", "123 a1b2-c3d4-e5f6-071g"] {
            assert_eq!(Head::read("--since", text), Err(NotReadable::Form), "{text}");
        }
    }
}
