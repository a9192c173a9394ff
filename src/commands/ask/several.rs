//! Answers that may be several: lines until an empty one, or entries chosen from a list, each with what belongs to it.

use super::answers::Given;
use super::asking::Asking;
use super::question::{Form, Question};
use crate::case::identity::is_certificate;
use crate::case::office_value;
use crate::commands::office_file::OfficeFileProblem;
use crate::error::{Failure, Outcome, Problem};
use crate::law::date_input::Sense;
use crate::output::prompt::{Answer, Choice, Conversation};

/// What belongs to an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Beside {
    /// Nothing.
    Nothing,
    /// Of a certificate the day it was made.
    Made,
    /// The passage that a ground withholds.
    Passage,
    /// The value of a key of the office.
    Value,
}

impl Question {
    /// Lines, each but the last ended with Tab.
    pub(super) fn lines(&self, talk: &mut Conversation, asking: &Asking) -> Outcome<Answer<Given>> {
        talk.several(|talk| self.each_line(talk, asking))
    }

    fn each_line(&self, talk: &mut Conversation, asking: &Asking) -> Outcome<Answer<Given>> {
        let mut values: Vec<String> = Vec::new();
        let mut before = asking.answers.before(&self.id).to_vec();
        loop {
            let optional = self.optional || !values.is_empty();
            let more = Question { optional, likely: None, ..self.line_of(&self.id) };
            let given = if before.is_empty() { String::new() } else { before.remove(0) };
            match more.line(&given, talk, asking)? {
                Answer::Given(Some(value)) => {
                    values.push(value);
                    if !talk.wants_another() && before.is_empty() {
                        return Ok(Answer::Given(self.given(asking, values)));
                    }
                }
                Answer::Given(None) => return Ok(Answer::Given(self.given(asking, values))),
                Answer::Back => match values.pop() {
                    Some(last) => before.insert(0, last),
                    None => return Ok(Answer::Back),
                },
            }
            // Back at the first of them, it is asked as it was.
            talk.say(&if values.is_empty() { self.heading(asking) } else { asking.text().get("ask-another") });
        }
    }

    /// Entries of a list, each but the last taken with Tab; of keys with their values, which are rarely one, until the entry
    /// that says that this is all.
    pub(super) fn entries(
        &self,
        choices: &[Choice],
        beside: Beside,
        talk: &mut Conversation,
        asking: &Asking,
    ) -> Outcome<Answer<Given>> {
        match beside {
            Beside::Value => self.each_entry(choices, beside, talk, asking),
            _ => talk.several(|talk| self.each_entry(choices, beside, talk, asking)),
        }
    }

    fn each_entry(
        &self,
        choices: &[Choice],
        beside: Beside,
        talk: &mut Conversation,
        asking: &Asking,
    ) -> Outcome<Answer<Given>> {
        // What was chosen before stays; the last of it is chosen anew.
        let mut values = asking.answers.before(&self.id).to_vec();
        values.pop();
        let all = || Choice { typed: String::new(), shown: asking.text().get("ask-that-is-all") };
        loop {
            let mut offered = choices.to_vec();
            if !values.is_empty() {
                offered.insert(0, all());
            } else if self.optional {
                offered.push(Choice { shown: asking.text().get("ask-none-of-these"), ..all() });
            }
            match talk.choose(&offered)? {
                Answer::Given(chosen) if chosen.typed.is_empty() => {
                    return Ok(Answer::Given(self.given(asking, values)));
                }
                Answer::Given(chosen) => {
                    let entry = self.entry(&chosen, beside, talk, asking)?;
                    let is_last = entry.is_some() && beside != Beside::Value && !talk.wants_another();
                    values.extend(entry);
                    if is_last {
                        return Ok(Answer::Given(self.given(asking, values)));
                    }
                }
                Answer::Back if values.pop().is_none() => return Ok(Answer::Back),
                Answer::Back => {}
            }
        }
    }

    /// An entry with what belongs to it; none where the person went back.
    fn entry(
        &self,
        chosen: &Choice,
        beside: Beside,
        talk: &mut Conversation,
        asking: &Asking,
    ) -> Outcome<Option<String>> {
        let (words, form, optional) = match beside {
            Beside::Made if is_certificate(&chosen.typed.replace('-', "_")) => {
                ("ask-made-on", Form::Day(Sense::Past), true)
            }
            Beside::Nothing | Beside::Made => return Ok(Some(chosen.typed.clone())),
            Beside::Passage => ("ask-passage", Form::Text, false),
            Beside::Value => ("ask-value", Form::Text, false),
        };
        let what = asking.text().with(words, &[("what", chosen.shown.as_str().into())]);
        talk.say(&what);
        let question = Question { form, optional, ..self.line_of("") };
        loop {
            let value = match question.line("", talk, asking)? {
                Answer::Given(Some(value)) => value,
                Answer::Given(None) => return Ok(Some(chosen.typed.clone())),
                Answer::Back => return Ok(None),
            };
            let entry = format!("{}={value}", chosen.typed);
            match self.entry_fits(&entry, chosen, &value, beside, asking) {
                Ok(()) => return Ok(Some(entry)),
                Err(Failure::Problem(problem)) => talk.refuse(problem.as_ref() as &dyn Problem),
                Err(failure) => return Err(failure),
            }
        }
    }

    fn entry_fits(&self, entry: &str, chosen: &Choice, value: &str, beside: Beside, asking: &Asking) -> Outcome<()> {
        asking.unfinished.check(&self.id, entry)?;
        if let Some(key) = office_value::key(&chosen.typed).filter(|_| beside == Beside::Value) {
            let problem = |error| OfficeFileProblem::Value { file: String::new(), key: key.to_owned(), error };
            office_value::checked(key, value, asking.context.today()?).map_err(problem)?;
        }
        Ok(())
    }

    fn line_of(&self, id: &str) -> Question {
        Question { id: id.to_owned(), words: String::new(), form: Form::Text, optional: self.optional, likely: None }
    }
}
