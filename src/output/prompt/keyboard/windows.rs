//! The console of Windows hands over each key as it is pressed.

use console::{Key, Term};

use super::{Stroke, control};
use crate::error::{Failure, Outcome};

/// The keyboard while questions are asked.
pub(in crate::output::prompt) struct Keyboard {
    term: Term,
}

impl Keyboard {
    pub(in crate::output::prompt) fn of(term: &Term) -> Outcome<Keyboard> {
        Ok(Keyboard { term: term.clone() })
    }

    /// Waits for the next stroke.
    ///
    /// # Errors
    /// [`Failure::Left`] at Ctrl-C, Ctrl-D and the end of the input.
    pub(in crate::output::prompt) fn stroke(&mut self) -> Outcome<Stroke> {
        let key = self.term.read_key_raw().map_err(|_| Failure::Left)?;
        let stroke = match key {
            Key::CtrlC => Stroke::Leave,
            Key::Char(c) => control(c).unwrap_or_else(|| Stroke::Text(c.to_string())),
            Key::Unknown => Stroke::Unreadable,
            Key::Enter => Stroke::Enter,
            Key::Escape => Stroke::Back,
            Key::Backspace => Stroke::Erase,
            Key::Del => Stroke::Delete,
            Key::ArrowLeft => Stroke::Left,
            Key::ArrowRight => Stroke::Right,
            Key::ArrowUp | Key::BackTab => Stroke::Up,
            Key::ArrowDown => Stroke::Down,
            Key::Tab => Stroke::More,
            Key::Home => Stroke::First,
            Key::End => Stroke::Last,
            _ => Stroke::Other,
        };
        if stroke == Stroke::Leave { Err(Failure::Left) } else { Ok(stroke) }
    }
}
