//! Comma-separated values as spreadsheets write them (RFC 4180), strictly: a quotation mark in the wrong place would move
//! one person's words into another's line.

use std::io::{self, BufRead};

use super::row::{Fault, Row};

/// The longest line, in bytes: every cell of it may hold the longest text of the file.
const LONGEST: usize = 8 << 20;

/// Lines of such a text.
pub(super) struct Csv<R> {
    input: R,
    delimiter: u8,
    line: usize,
    after_return: bool,
    over: bool,
}

#[derive(Clone, Copy, PartialEq)]
enum At {
    Start,
    Plain,
    Quoted,
    AfterQuote,
}

impl<R: BufRead> Csv<R> {
    pub(super) fn new(input: R, delimiter: u8) -> Csv<R> {
        Csv { input, delimiter, line: 1, after_return: false, over: false }
    }

    /// Reads the next line into `row`; false at the end. After a quotation mark that is never closed there is nothing more.
    pub(super) fn next(&mut self, row: &mut Row) -> io::Result<bool> {
        row.begin(self.line);
        if self.over {
            return Ok(false);
        }
        let (mut at, mut any) = (At::Start, false);
        loop {
            let bytes = self.input.fill_buf()?;
            if bytes.is_empty() {
                self.over = true;
                return Ok(any && self.end_of_text(at, row));
            }
            let mut used = 0;
            for &byte in bytes {
                used += 1;
                // \r\n is one end of a line, \r alone too.
                if std::mem::take(&mut self.after_return) && byte == b'\n' {
                    if at == At::Quoted {
                        row.push(byte);
                    }
                    continue;
                }
                any = true;
                let line_ends = matches!(byte, b'\n' | b'\r');
                if line_ends {
                    self.line += 1;
                    self.after_return = byte == b'\r';
                }
                match (at, byte) {
                    (At::Quoted, b'"') => at = At::AfterQuote,
                    (At::Quoted, _) => row.push(byte),
                    (At::AfterQuote, b'"') => {
                        row.push(b'"');
                        at = At::Quoted;
                    }
                    _ if line_ends => {
                        row.end_cell();
                        self.input.consume(used);
                        return Ok(true);
                    }
                    (_, byte) if byte == self.delimiter => {
                        row.end_cell();
                        at = At::Start;
                    }
                    (At::Start, b'"') => at = At::Quoted,
                    // Excel writes ="0123" so that a number stays a text; behind the closing mark only spaces may stand.
                    (At::AfterQuote, b' ') => {}
                    (At::Plain, b'"') | (At::AfterQuote, _) => {
                        row.fault.get_or_insert(Fault::QuoteStray);
                        row.push(byte);
                        at = At::Plain;
                    }
                    _ => {
                        row.push(byte);
                        at = At::Plain;
                    }
                }
                if row.length() > LONGEST {
                    // Inside a quotation the rest cannot be told apart; else nobody wrote this line by hand.
                    row.fault = Some(if at == At::Quoted { Fault::QuoteOpen } else { Fault::TooLong });
                    self.over = true;
                    return Ok(true);
                }
            }
            self.input.consume(used);
        }
    }

    fn end_of_text(&self, at: At, row: &mut Row) -> bool {
        if at == At::Quoted {
            row.fault = Some(Fault::QuoteOpen);
        }
        row.end_cell();
        true
    }
}

/// What stands between the values of this line: the sign that it has most of.
pub(super) fn delimiter(line: &[u8]) -> u8 {
    let count = |sign: u8| line.iter().filter(|byte| **byte == sign).count();
    let mut best = b',';
    for sign in [b'\t', b';'] {
        if count(sign) > count(best) {
            best = sign;
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<(usize, Option<Fault>, Vec<String>)> {
        let (mut csv, mut row) = (Csv::new(text.as_bytes(), b','), Row::default());
        let mut found = Vec::new();
        while csv.next(&mut row).unwrap() {
            found.push((row.line, row.fault, (0..row.cells()).map(|at| row.get(at).to_owned()).collect()));
        }
        found
    }

    fn cells(text: &str) -> Vec<Vec<String>> {
        lines(text).into_iter().map(|(.., cells)| cells).collect()
    }

    #[test]
    fn lines_end_in_every_way_at_once() {
        assert_eq!(cells("a,b\r\nc,d\re,f\ng,h"), [["a", "b"], ["c", "d"], ["e", "f"], ["g", "h"]]);
        assert_eq!(lines("a\r\n\r\nb\n").iter().map(|line| line.0).collect::<Vec<_>>(), [1, 2, 3]);
    }

    #[test]
    fn quotation_holds_marks_commas_and_line_breaks() {
        assert_eq!(cells("\"a\"\"b\",\"c,d\"\n\"e\r\nf\",g\n"), [["a\"b", "c,d"], ["e\r\nf", "g"]]);
        assert_eq!(lines("\"a\nb\",c\nd,e\n").iter().map(|line| line.0).collect::<Vec<_>>(), [1, 3]);
    }

    #[test]
    fn a_mark_in_the_wrong_place_is_a_fault_of_its_line() {
        assert_eq!(
            lines("a\"b,c\nd,e\n").iter().map(|line| line.1).collect::<Vec<_>>(),
            [Some(Fault::QuoteStray), None]
        );
        assert_eq!(lines("\"a\"b,c\n").first().unwrap().1, Some(Fault::QuoteStray));
        let open = lines("a,b\n\"c,d\ne,f\n");
        assert_eq!((open.len(), open[1].0, open[1].1), (2, 2, Some(Fault::QuoteOpen)));
    }

    #[test]
    fn a_line_of_many_megabytes_ends_the_reading() {
        let long = format!("a,\"{}\n", "x".repeat(LONGEST + 1));
        assert_eq!(lines(&long).last().unwrap().1, Some(Fault::QuoteOpen));
    }

    #[test]
    fn the_sign_between_values_is_the_one_there_is_most_of() {
        assert_eq!([delimiter(b"a,b,c;d"), delimiter(b"a\tb\tc,d"), delimiter(b"a;b;c")], [b',', b'\t', b';']);
    }
}
