//! One line to type in. It is edited in one row of the terminal however long it gets, and stands there when it is done.

use std::io::Write;

use super::keyboard::Stroke;
use super::{Answer, Conversation, window};
use crate::cli::problem::UsageProblem;
use crate::error::Outcome;

/// What stands before the line.
const MARK: &str = "> ";

/// The text before and behind the cursor.
#[derive(Default)]
struct Edited {
    before: String,
    behind: String,
}

impl Conversation<'_> {
    /// Lets a line be typed; `given` stands there already and may be changed.
    pub(crate) fn line(&mut self, given: &str) -> Outcome<Answer<String>> {
        let mut edited = Edited { before: given.to_owned(), behind: String::new() };
        loop {
            self.draw(&edited)?;
            match self.stroke()? {
                stroke @ (Stroke::Enter | Stroke::More) if stroke == Stroke::Enter || self.several => {
                    self.another = stroke == Stroke::More;
                    self.leave_row()?;
                    return Ok(Answer::Given(edited.before + &edited.behind));
                }
                Stroke::Back => {
                    self.leave_row()?;
                    return Ok(Answer::Back);
                }
                Stroke::Unreadable => {
                    self.leave_row()?;
                    self.refuse(&UsageProblem::NotUtf8);
                }
                stroke => edited.take(stroke),
            }
        }
    }

    /// Waits for a key that means something, and says what it meant.
    pub(super) fn one_key<T>(&mut self, meaning: impl Fn(&str) -> Option<(T, &'static str)>) -> Outcome<Answer<T>> {
        self.draw(&Edited::default())?;
        loop {
            let meant = match self.stroke()? {
                Stroke::Text(typed) => meaning(&typed),
                Stroke::Back => {
                    self.leave_row()?;
                    return Ok(Answer::Back);
                }
                _ => None,
            };
            if let Some((meant, key)) = meant {
                self.draw(&Edited { before: self.text.get(key), behind: String::new() })?;
                self.leave_row()?;
                return Ok(Answer::Given(meant));
            }
        }
    }

    fn draw(&self, edited: &Edited) -> Outcome<()> {
        let room = self.columns().saturating_sub(MARK.len());
        let (shown, cursor) = window::around(&edited.before, &edited.behind, room);
        let column = MARK.len() + cursor;
        write!(&self.term, "\r\u{1B}[K{MARK}{shown}\r\u{1B}[{column}C").map_err(anyhow::Error::from)?;
        Ok(())
    }

    fn leave_row(&self) -> Outcome<()> {
        Ok((&self.term).write_all(b"\r\n").map_err(anyhow::Error::from)?)
    }
}

impl Edited {
    fn take(&mut self, stroke: Stroke) {
        match stroke {
            Stroke::Text(text) => self.before.push_str(&text),
            Stroke::Erase => drop(self.before.pop()),
            Stroke::Delete => drop(self.take_behind()),
            Stroke::EraseAll => *self = Edited::default(),
            Stroke::Left => self.behind.insert_str(0, &self.before.pop().map(String::from).unwrap_or_default()),
            Stroke::Right => {
                let moved = self.take_behind();
                self.before.extend(moved);
            }
            Stroke::First => *self = Edited { before: String::new(), behind: self.whole() },
            Stroke::Last => *self = Edited { before: self.whole(), behind: String::new() },
            _ => {}
        }
    }

    fn take_behind(&mut self) -> Option<char> {
        let first = self.behind.chars().next()?;
        self.behind.drain(..first.len_utf8());
        Some(first)
    }

    fn whole(&self) -> String {
        format!("{}{}", self.before, self.behind)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_edited_where_the_cursor_stands() {
        let mut edited = Edited { before: "福井次郎".to_owned(), behind: String::new() };
        for stroke in [Stroke::Left, Stroke::Erase, Stroke::Text("太".to_owned()), Stroke::First, Stroke::Delete] {
            edited.take(stroke);
        }
        assert_eq!((edited.before.as_str(), edited.behind.as_str()), ("", "井太郎"));
        [Stroke::Right, Stroke::Right, Stroke::Right, Stroke::Right].into_iter().for_each(|one| edited.take(one));
        assert_eq!((edited.before.as_str(), edited.behind.as_str()), ("井太郎", ""));
    }
}
