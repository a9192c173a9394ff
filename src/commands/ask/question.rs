//! One question: how it is put, and how its answer is checked where it is typed.

use super::answers::Given;
use super::asking::Asking;
use super::case;
use super::several::Beside;
use crate::case::admit::Refusal;
use crate::cli::value::Day;
use crate::error::{Failure, Outcome};
use crate::law::Date;
use crate::law::date_input::Sense;
use crate::output::prompt::{Answer, Choice, Conversation};

/// A question about an argument.
pub(super) struct Question {
    /// The argument.
    pub(super) id: String,
    /// What is asked.
    pub(super) words: String,
    /// How it is answered.
    pub(super) form: Form,
    /// Whether it may be left out.
    pub(super) optional: bool,
    /// What an empty line means.
    pub(super) likely: Option<String>,
}

/// How a question is answered.
pub(super) enum Form {
    /// A line.
    Text,
    /// Lines.
    Several,
    /// Entries of a list, each with what belongs to it.
    Entries(Vec<Choice>, Beside),
    /// A day.
    Day(Sense),
    /// One of a few.
    Choice(Vec<Choice>),
    /// Yes or no.
    Switch,
    /// One of the cases on file.
    Case,
    /// One of several arguments, then what it takes.
    OneOf(Vec<Choice>),
}

impl Question {
    /// It may be left out.
    pub(super) fn optional(self) -> Question {
        Question { optional: true, ..self }
    }

    /// It may not be left out.
    pub(super) fn required(self) -> Question {
        Question { optional: false, ..self }
    }

    /// An empty line means this.
    pub(super) fn likely(self, likely: impl Into<String>) -> Question {
        Question { likely: Some(likely.into()), ..self }
    }

    /// Only these are offered, the likeliest first.
    pub(super) fn among(self, choices: Vec<Choice>) -> Question {
        Question { form: Form::Choice(choices), ..self }
    }

    /// Asked in these words.
    pub(super) fn words(self, words: String) -> Question {
        Question { words, ..self }
    }

    /// Several of these.
    pub(super) fn listed(self, choices: Vec<Choice>) -> Question {
        Question { form: Form::Entries(choices, Beside::Nothing), ..self }
    }

    /// Several of these papers; of a certificate the day it was made.
    pub(super) fn papers(self, choices: Vec<Choice>) -> Question {
        Question { form: Form::Entries(choices, Beside::Made), ..self }
    }

    /// Several of these grounds, each with the passage that it withholds.
    pub(super) fn passages(self, choices: Vec<Choice>) -> Question {
        Question { form: Form::Entries(choices, Beside::Passage), ..self }
    }

    /// Several of these keys, each with its value.
    pub(super) fn pairs(self, choices: Vec<Choice>) -> Question {
        Question { form: Form::Entries(choices, Beside::Value), ..self }
    }

    /// Puts the question until it has an answer that can be read.
    pub(super) fn put(self, talk: &mut Conversation, asking: &Asking) -> Outcome<Answer<Given>> {
        if let (Form::Choice(choices), false) = (&self.form, self.optional)
            && let [only] = choices.as_slice()
        {
            let value = only.typed.clone();
            return Ok(Answer::Given(Given { asked: false, ..self.given(asking, vec![value]) }));
        }
        talk.say(&format!("\n{}", self.heading(asking)));
        match &self.form {
            Form::Choice(choices) => self.choose(choices, talk, asking),
            Form::Case => {
                let chosen = talk.search(|looked_for| case::found(asking, looked_for))?;
                Ok(self.answered(chosen, asking))
            }
            Form::Switch => Ok(match talk.yes_or_no("")? {
                Answer::Given(yes) => Answer::Given(self.switched(yes, asking)),
                Answer::Back => Answer::Back,
            }),
            Form::OneOf(choices) => match talk.choose(choices)? {
                Answer::Given(chosen) => asking.question(&chosen.typed).put(talk, asking),
                Answer::Back => Ok(Answer::Back),
            },
            Form::Several => self.lines(talk, asking),
            Form::Entries(choices, beside) => self.entries(choices, *beside, talk, asking),
            Form::Text | Form::Day(_) => {
                let before = asking.answers.before(&self.id).first().cloned().unwrap_or_default();
                Ok(match self.line(&before, talk, asking)? {
                    Answer::Given(value) => Answer::Given(self.given(asking, value.into_iter().collect())),
                    Answer::Back => Answer::Back,
                })
            }
        }
    }

    /// What is asked, the flag that says the same, and what an empty line means.
    pub(super) fn heading(&self, asking: &Asking) -> String {
        let flag = asking.unfinished.argument(&self.id).and_then(|arg| arg.get_long());
        let flag = flag.map(|flag| format!("  --{flag}")).unwrap_or_default();
        let choice = matches!(self.form, Form::Choice(_) | Form::Entries(..));
        let empty = match &self.likely {
            Some(likely) => asking.text().with("ask-likely", &[("value", likely.into())]),
            None if self.optional && !choice => asking.text().get("ask-optional"),
            None => String::new(),
        };
        let several = matches!(&self.form, Form::Several)
            || matches!(&self.form, Form::Entries(_, beside) if *beside != Beside::Value);
        let more = if several { asking.text().get("ask-tab-for-more") } else { String::new() };
        format!("{}{empty}{more}{flag}", self.words)
    }

    fn choose(&self, choices: &[Choice], talk: &mut Conversation, asking: &Asking) -> Outcome<Answer<Given>> {
        let mut offered = choices.to_vec();
        if self.optional {
            offered.push(Choice { typed: String::new(), shown: asking.text().get("ask-none-of-these") });
        }
        Ok(self.answered(talk.choose(&offered)?, asking))
    }

    /// A line that can be read; none where it was left out.
    pub(super) fn line(
        &self,
        before: &str,
        talk: &mut Conversation,
        asking: &Asking,
    ) -> Outcome<Answer<Option<String>>> {
        let mut typed = before.to_owned();
        loop {
            typed = match talk.line(&typed)? {
                Answer::Given(line) => line,
                Answer::Back => return Ok(Answer::Back),
            };
            let line = typed.trim();
            if line.is_empty() && self.likely.is_none() {
                if self.optional {
                    return Ok(Answer::Given(None));
                }
                talk.say(&asking.text().get("ask-not-empty"));
                continue;
            }
            let line = if line.is_empty() { self.likely.as_deref().unwrap_or_default() } else { line };
            match self.read(line, talk, asking) {
                Ok(value) => return Ok(Answer::Given(Some(value))),
                Err(Failure::Problem(problem)) => talk.refuse(problem.as_ref()),
                Err(failure) => return Err(failure),
            }
        }
    }

    /// Reads an answer as its flag would be read; of a day it says which one is meant.
    fn read(&self, line: &str, talk: &Conversation, asking: &Asking) -> Outcome<String> {
        asking.unfinished.check(&self.id, line)?;
        let Form::Day(sense) = self.form else { return Ok(line.to_owned()) };
        let today = asking.context.today()?;
        let day = Day { flag: self.flag(asking), text: line.to_owned() }.resolved(today, sense)?;
        if sense == Sense::Past && day > today {
            return Err(Refusal::of("future_date").with("on", day).with("today", today).into());
        }
        self.not_before_receipt(day, asking)?;
        talk.say(&asking.text().with("ask-that-day", &[("day", day.into())]));
        Ok(day.to_string())
    }

    /// Nothing happens in a case before it was received.
    fn not_before_receipt(&self, day: Date, asking: &Asking) -> Outcome<()> {
        let Some(looked) = asking.looked()?.filter(|_| self.id == "on") else { return Ok(()) };
        let received = looked.on_file.case()?.received_on();
        if day < received {
            return Err(Refusal::of("before_receipt").with("on", day).with("received", received).into());
        }
        Ok(())
    }

    /// The flag that a problem names; of a question that no flag answers the thing itself.
    fn flag(&self, asking: &Asking) -> String {
        let long = asking.unfinished.argument(&self.id).and_then(|arg| arg.get_long());
        long.map_or_else(|| self.words.clone(), |long| format!("--{long}"))
    }

    fn answered(&self, chosen: Answer<Choice>, asking: &Asking) -> Answer<Given> {
        match chosen {
            Answer::Given(chosen) if chosen.typed.is_empty() => Answer::Given(self.given(asking, Vec::new())),
            Answer::Given(chosen) => Answer::Given(self.given(asking, vec![chosen.typed])),
            Answer::Back => Answer::Back,
        }
    }

    pub(super) fn given(&self, asking: &Asking, values: Vec<String>) -> Given {
        // What belongs to another command is not typed with this one.
        let own = asking.unfinished.argument(&self.id).is_some();
        let typed =
            values.iter().filter(|_| own).map(|value| asking.unfinished.answer(&self.id, Some(value))).collect();
        Given { id: self.id.clone(), values, typed, asked: true }
    }

    fn switched(&self, yes: bool, asking: &Asking) -> Given {
        let typed = if yes { vec![asking.unfinished.answer(&self.id, None)] } else { Vec::new() };
        Given { id: self.id.clone(), values: Vec::new(), typed, asked: true }
    }
}
