//! The encoding of a text: told apart by reading it, decoded as it is read.

use std::io::{self, BufRead, Read};

use encoding_rs::{CoderResult, Decoder, Encoding, SHIFT_JIS, UTF_8, UTF_16BE, UTF_16LE};

/// How much is read at once.
const CHUNK: usize = 1 << 16;

/// The encoding of a text that somebody named: `utf-8`, `cp932` …
pub(in crate::commands::import) fn named(name: &str) -> Option<&'static Encoding> {
    match name.to_ascii_lowercase().replace(['-', '_'], "").as_str() {
        "utf8" => Some(UTF_8),
        "cp932" | "sjis" | "shiftjis" | "ms932" | "windows31j" => Some(SHIFT_JIS),
        "utf16" | "utf16le" => Some(UTF_16LE),
        "utf16be" => Some(UTF_16BE),
        _ => None,
    }
}

/// The encoding of a text: by its mark, else UTF-8 where most of what is no ASCII is it, else CP932. So a text of UTF-8 with
/// a broken line is not read as another one without a fault: Japanese in UTF-8 is nearly always something in CP932 too, and
/// never the other way round.
pub(super) fn told_apart(mut open: impl FnMut() -> io::Result<Box<dyn Read>>) -> io::Result<&'static Encoding> {
    let mut start = [0; 4];
    let read = read_some(&mut *open()?, &mut start)?;
    if let Some((marked, _)) = Encoding::for_bom(start.get(..read).unwrap_or_default()) {
        return Ok(marked);
    }
    let (whole, broken) = Decoded::new(open()?, UTF_8).characters()?;
    Ok(if broken <= whole { UTF_8 } else { SHIFT_JIS })
}

fn read_some(input: &mut dyn Read, into: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while let Some(rest) = into.get_mut(filled..).filter(|rest| !rest.is_empty()) {
        match input.read(rest)? {
            0 => break,
            read => filled += read,
        }
    }
    Ok(filled)
}

/// A text as UTF-8, whatever it was written in; a broken character becomes U+FFFD. The mark in front is none of it.
pub(super) struct Decoded<R> {
    input: R,
    decoder: Decoder,
    raw: Vec<u8>,
    raw_at: usize,
    raw_end: usize,
    text: Vec<u8>,
    at: usize,
    end: usize,
    over: bool,
}

impl<R: Read> Decoded<R> {
    pub(super) fn new(input: R, encoding: &'static Encoding) -> Decoded<R> {
        let (raw, text) = (vec![0; CHUNK], vec![0; CHUNK * 3]);
        let decoder = encoding.new_decoder_with_bom_removal();
        Decoded { input, decoder, raw, raw_at: 0, raw_end: 0, text, at: 0, end: 0, over: false }
    }

    /// How many characters that are no ASCII are whole, and how many are broken. Reads to the end.
    fn characters(mut self) -> io::Result<(usize, usize)> {
        let (mut all, mut broken) = (0, 0);
        loop {
            let text = self.fill_buf()?;
            let length = text.len();
            if length == 0 {
                return Ok((all - broken, broken));
            }
            // Each begins with such a byte and goes on with others.
            all += text.iter().filter(|byte| **byte >= 0xC0).count();
            // Most texts have none that is broken, and a byte is found faster than three.
            if text.contains(&0xEF) {
                broken += text.windows(3).filter(|bytes| *bytes == [0xEF, 0xBF, 0xBD]).count();
            }
            self.consume(length);
        }
    }

    fn refill(&mut self) -> io::Result<()> {
        (self.at, self.end) = (0, 0);
        while self.end == 0 && !self.over {
            if self.raw_at == self.raw_end {
                (self.raw_at, self.raw_end) = (0, self.input.read(&mut self.raw)?);
            }
            let last = self.raw_end == 0;
            let raw = self.raw.get(self.raw_at..self.raw_end).unwrap_or_default();
            let (result, read, written, _) = self.decoder.decode_to_utf8(raw, &mut self.text, last);
            self.raw_at += read;
            self.end = written;
            self.over = last && result == CoderResult::InputEmpty;
        }
        Ok(())
    }
}

impl<R: Read> Read for Decoded<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let text = self.fill_buf()?;
        let length = text.len().min(into.len());
        into.iter_mut().zip(text).for_each(|(into, byte)| *into = *byte);
        self.consume(length);
        Ok(length)
    }
}

impl<R: Read> BufRead for Decoded<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.at == self.end {
            self.refill()?;
        }
        Ok(self.text.get(self.at..self.end).unwrap_or_default())
    }

    fn consume(&mut self, amount: usize) {
        self.at = (self.at + amount).min(self.end);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(bytes: &'static [u8]) -> (&'static str, String) {
        let encoding = told_apart(|| Ok(Box::new(bytes))).unwrap();
        (encoding.name(), io::read_to_string(Decoded::new(bytes, encoding)).unwrap())
    }

    #[test]
    fn utf_8_cp932_and_utf_16_are_told_apart() {
        assert_eq!(told("氏名".as_bytes()), ("UTF-8", "氏名".to_owned()));
        assert_eq!(told(b"\xEF\xBB\xBF\xE6\xB0\x8F"), ("UTF-8", "氏".to_owned()));
        assert_eq!(told(b"\x8E\x81\x96\xBC"), ("Shift_JIS", "氏名".to_owned()));
        assert_eq!(told(b"\xFA\xB1\x8D\xE8"), ("Shift_JIS", "﨑崎".to_owned()));
        assert_eq!(told(b"\xFF\xFE\x0F\x6C\x0D\x54"), ("UTF-16LE", "氏名".to_owned()));
        assert_eq!(told(b""), ("UTF-8", String::new()));
        assert_eq!(told(b"\xE6\xB0\x8F\xFF"), ("UTF-8", "氏\u{FFFD}".to_owned()));
    }

    #[test]
    fn a_broken_line_makes_utf_8_no_cp932() {
        // These bytes are whole characters of CP932 but for one: 開示 in UTF-8, then a stray byte of each kind.
        let (name, text) = told(b"\xE9\x96\x8B\xE7\xA4\xBA\x83");
        assert_eq!((name, text.as_str()), ("UTF-8", "開示\u{FFFD}"));
        let (name, text) = told(b"\x8A\x4A\x8E\xA6\x83");
        assert_eq!((name, text.as_str()), ("Shift_JIS", "開示\u{FFFD}"));
    }

    #[test]
    fn a_character_that_falls_between_two_readings_stays_whole() {
        let text = "あ".repeat(CHUNK);
        let (bytes, ..) = SHIFT_JIS.encode(&text);
        let decoded = Decoded::new(io::Cursor::new(bytes.into_owned()), SHIFT_JIS);
        assert_eq!(io::read_to_string(decoded).unwrap(), text);
    }
}
