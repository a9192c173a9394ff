//! A list to choose from: by number, with the arrows, or by typing a part of what is looked for.

use std::io::Write;

use super::keyboard::Stroke;
use super::{Answer, Conversation, window};
use crate::case::person::search_key;
use crate::error::Outcome;
use crate::output::sanitize;

/// One thing to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Choice {
    /// What is typed for it.
    pub(crate) typed: String,
    /// How it is shown.
    pub(crate) shown: String,
}

/// Up to so many are chosen by their number alone.
const NUMBERED: usize = 9;

/// Those of which every typed piece is found, in any writing (kanji variants, kana, width).
fn filtered(choices: &[Choice], looked_for: &str) -> Vec<Choice> {
    let pieces: Vec<String> = looked_for.split_whitespace().map(search_key).collect();
    let has = |choice: &&Choice| {
        let key = search_key(&format!("{}{}", choice.shown, choice.typed));
        pieces.iter().all(|piece| key.contains(piece.as_str()))
    };
    choices.iter().filter(has).cloned().collect()
}

/// What is on the screen.
struct Picking {
    choices: Vec<Choice>,
    at: usize,
    looked_for: String,
    /// Typing chooses a number; else it narrows the list down.
    numbered: bool,
    /// Rows drawn, to be drawn over.
    drawn: usize,
}

impl Conversation<'_> {
    /// Lets one of a few things be chosen; the cursor stands on the first.
    pub(crate) fn choose(&mut self, choices: &[Choice]) -> Outcome<Answer<Choice>> {
        let numbered = choices.len() <= NUMBERED;
        self.pick(numbered, |looked_for| Ok(filtered(choices, looked_for)))
    }

    /// Lets one of many things be chosen: `find` says which there are for what was typed, the likeliest first.
    pub(crate) fn search(&mut self, find: impl Fn(&str) -> Outcome<Vec<Choice>>) -> Outcome<Answer<Choice>> {
        self.pick(false, find)
    }

    fn pick(&mut self, numbered: bool, find: impl Fn(&str) -> Outcome<Vec<Choice>>) -> Outcome<Answer<Choice>> {
        let mut picking = Picking { choices: find("")?, at: 0, looked_for: String::new(), numbered, drawn: 0 };
        loop {
            self.draw_list(&mut picking)?;
            let before = picking.looked_for.clone();
            let stroke = self.stroke()?;
            self.another = self.several && stroke == Stroke::More;
            let chosen = match stroke {
                Stroke::Enter => picking.choices.get(picking.at).cloned(),
                Stroke::More if self.several => picking.choices.get(picking.at).cloned(),
                Stroke::Back => {
                    self.clear(&picking)?;
                    return Ok(Answer::Back);
                }
                Stroke::Text(typed) if numbered => picking.by_number(&typed),
                stroke => {
                    picking.take(stroke);
                    None
                }
            };
            if let Some(chosen) = chosen {
                self.clear(&picking)?;
                self.show(&format!("> {}\n", window::head(&sanitize::line(&chosen.shown), self.columns() - 2)));
                return Ok(Answer::Given(chosen));
            }
            if picking.looked_for != before {
                (picking.choices, picking.at) = (find(&picking.looked_for)?, 0);
            }
        }
    }

    /// Draws the list over what was drawn before, and leaves the cursor where typing narrows it down.
    fn draw_list(&self, picking: &mut Picking) -> Outcome<()> {
        let columns = self.columns();
        let (mut lines, rows) = (Vec::new(), self.rows());
        let first = picking.at.saturating_sub(rows - 1);
        for (at, choice) in picking.choices.iter().enumerate().skip(first).take(rows) {
            let mark = if at == picking.at { '>' } else { ' ' };
            let number = if picking.numbered { format!("{}) ", at + 1) } else { String::new() };
            lines.push(window::head(&format!("{mark} {number}{}", sanitize::line(&choice.shown)), columns));
        }
        let left = picking.choices.len().saturating_sub(first + lines.len());
        if picking.choices.is_empty() {
            lines.push(window::head(&self.text.get("ask-none-found"), columns));
        } else if left > 0 {
            lines.push(window::head(&self.text.with("ask-more-below", &[("count", left.into())]), columns));
        }
        if !picking.numbered {
            let asked = self.text.get("ask-narrow-down");
            let room = columns.saturating_sub(crate::output::width::of(&asked));
            lines.push(format!("{asked}{}", window::around(&picking.looked_for, "", room).0));
        }
        self.clear(picking)?;
        write!(&self.term, "{}", lines.join("\r\n")).map_err(anyhow::Error::from)?;
        picking.drawn = lines.len();
        Ok(())
    }

    /// Takes the list off the screen.
    fn clear(&self, picking: &Picking) -> Outcome<()> {
        let up = picking.drawn.saturating_sub(1);
        let up = if up > 0 { format!("\u{1B}[{up}A") } else { String::new() };
        write!(&self.term, "\r{up}\u{1B}[J").map_err(anyhow::Error::from)?;
        Ok(())
    }
}

impl Picking {
    fn by_number(&self, typed: &str) -> Option<Choice> {
        let key = search_key(typed);
        let number: usize = key.parse().ok()?;
        self.choices.get(number.checked_sub(1)?).cloned()
    }

    fn take(&mut self, stroke: Stroke) {
        let last = self.choices.len().saturating_sub(1);
        match stroke {
            Stroke::Up => self.at = self.at.checked_sub(1).unwrap_or(last),
            Stroke::Down | Stroke::More => self.at = if self.at >= last { 0 } else { self.at + 1 },
            Stroke::First => self.at = 0,
            Stroke::Last => self.at = last,
            Stroke::Text(text) => self.looked_for.push_str(&text.replace('\n', " ")),
            Stroke::Erase => drop(self.looked_for.pop()),
            Stroke::EraseAll => self.looked_for.clear(),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn choice(shown: &str) -> Choice {
        Choice { typed: shown.to_owned(), shown: shown.to_owned() }
    }

    #[test]
    fn a_part_of_a_name_is_found_in_any_writing() {
        let choices = [choice("R8-K-0001  髙橋花子 (タカハシハナコ)"), choice("R8-K-0002  佐藤太郎 (サトウタロウ)")];
        for looked_for in ["高橋", "たかはし", "ﾊﾅｺ", "k-0001", "花 たか"] {
            assert_eq!(filtered(&choices, looked_for), choices[..1], "{looked_for}");
        }
        assert_eq!(filtered(&choices, "").len(), 2);
        assert!(filtered(&choices, "鈴木").is_empty());
    }

    #[test]
    fn arrows_go_round_and_numbers_choose() {
        let choices = vec![choice("一"), choice("二")];
        let mut picking = Picking { choices, at: 0, looked_for: String::new(), numbered: true, drawn: 0 };
        picking.take(Stroke::Up);
        assert_eq!(picking.at, 1);
        picking.take(Stroke::Down);
        assert_eq!(picking.at, 0);
        assert_eq!(picking.by_number("２").map(|chosen| chosen.shown).as_deref(), Some("二"));
        assert_eq!(picking.by_number("3"), None);
        assert_eq!(picking.by_number("0"), None);
    }
}
