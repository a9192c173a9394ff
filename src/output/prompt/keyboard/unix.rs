//! The bytes that a terminal sends: characters in UTF-8, keys as escape sequences, pastes between two marks.
//!
//! They are read here and not by `console`, which takes one key at a time, gives the terminal back between two keys (so that
//! what is pasted is echoed or lost) and takes a character apart where a paste fills the terminal's buffer.

use std::collections::VecDeque;
use std::io::Write;

use console::Term;

use super::{Stroke, control};
use crate::error::{Failure, Outcome};
use crate::sys::Unechoed;

/// Between these marks a terminal sends what is pasted, once it was asked to (bracketed paste).
const MARK_PASTES: &str = "\u{1B}[?2004h";
const MARK_NO_PASTES: &str = "\u{1B}[?2004l";
const SHOW_CURSOR: &str = "\u{1B}[?25h";

/// What follows Esc within this time (milliseconds) belongs to it; else Esc was pressed alone.
const BELONGS: u32 = 30;

/// The keyboard while questions are asked.
pub(in crate::output::prompt) struct Keyboard {
    term: Term,
    terminal: Unechoed,
    read: VecDeque<u8>,
}

impl Keyboard {
    pub(in crate::output::prompt) fn of(term: &Term) -> Outcome<Keyboard> {
        let terminal = Unechoed::begin().map_err(anyhow::Error::from)?;
        let _ = (&*term).write_all(MARK_PASTES.as_bytes());
        Ok(Keyboard { term: term.clone(), terminal, read: VecDeque::new() })
    }

    /// Waits for the next stroke.
    ///
    /// # Errors
    /// [`Failure::Left`] at Ctrl-C, Ctrl-D and the end of the input.
    pub(in crate::output::prompt) fn stroke(&mut self) -> Outcome<Stroke> {
        let stroke = match self.byte()? {
            0x1B if !self.follows()? => Stroke::Back,
            0x1B => self.sequence()?,
            first => match self.character(first)? {
                Some(c) => control(c).unwrap_or_else(|| Stroke::Text(c.to_string())),
                None => Stroke::Unreadable,
            },
        };
        if stroke == Stroke::Leave { Err(Failure::Left) } else { Ok(stroke) }
    }

    /// The key that an escape sequence stands for.
    fn sequence(&mut self) -> Outcome<Stroke> {
        let kind = self.byte()?;
        if !matches!(kind, b'[' | b'O') {
            return Ok(Stroke::Other);
        }
        let mut parameters = Vec::new();
        let last = loop {
            match self.byte()? {
                end @ 0x40..=0x7E => break end,
                byte => parameters.push(byte),
            }
        };
        Ok(match (last, parameters.as_slice()) {
            (b'A', _) | (b'Z', _) => Stroke::Up,
            (b'B', _) => Stroke::Down,
            (b'C', _) => Stroke::Right,
            (b'D', _) => Stroke::Left,
            (b'H', _) | (b'~', b"1" | b"7") => Stroke::First,
            (b'F', _) | (b'~', b"4" | b"8") => Stroke::Last,
            (b'~', b"3") => Stroke::Delete,
            (b'~', b"200") => self.pasted()?,
            _ => Stroke::Other,
        })
    }

    /// What stands between the marks of a paste. Whatever acts on a screen stays in it, to be refused with the answer.
    fn pasted(&mut self) -> Outcome<Stroke> {
        const END: &[u8] = b"\x1B[201~";
        let mut pasted = Vec::new();
        while !pasted.ends_with(END) {
            pasted.push(self.byte()?);
        }
        pasted.truncate(pasted.len() - END.len());
        let text = String::from_utf8(pasted).map(|text| text.replace("\r\n", "\n").replace('\r', "\n"));
        Ok(text.map_or(Stroke::Unreadable, Stroke::Text))
    }

    /// The character that this byte begins; none where it is not UTF-8.
    fn character(&mut self, first: u8) -> Outcome<Option<char>> {
        let length = match first {
            0x00..=0x7F => return Ok(Some(char::from(first))),
            0xC2..=0xDF => 2,
            0xE0..=0xEF => 3,
            0xF0..=0xF4 => 4,
            _ => return Ok(None),
        };
        let mut bytes = vec![first];
        while bytes.len() < length {
            // A byte that begins something else is left for it.
            if !self.follows()? || self.read.front().is_none_or(|next| next & 0xC0 != 0x80) {
                return Ok(None);
            }
            bytes.push(self.byte()?);
        }
        Ok(std::str::from_utf8(&bytes).ok().and_then(|text| text.chars().next()))
    }

    /// Whether more is there, or comes at once.
    fn follows(&mut self) -> Outcome<bool> {
        if self.read.is_empty() && self.terminal.sends_within(BELONGS) {
            self.fill()?;
        }
        Ok(!self.read.is_empty())
    }

    fn byte(&mut self) -> Outcome<u8> {
        loop {
            match self.read.pop_front() {
                Some(byte) => return Ok(byte),
                None => self.fill()?,
            }
        }
    }

    /// Reads what the terminal has. Where it has gone away or the input has ended, nobody is there any more.
    fn fill(&mut self) -> Outcome<()> {
        let mut bytes = [0; 4096];
        let count = self.terminal.read(&mut bytes).unwrap_or(0);
        if count == 0 {
            return Err(Failure::Left);
        }
        self.read.extend(bytes.iter().take(count));
        Ok(())
    }
}

impl Drop for Keyboard {
    fn drop(&mut self) {
        let _ = (&self.term).write_all(MARK_NO_PASTES.as_bytes());
        let _ = (&self.term).write_all(SHOW_CURSOR.as_bytes());
    }
}
