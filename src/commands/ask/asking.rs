//! What a question may be made of: what was typed and answered so far, and the words of the arguments.

use super::answers::Answers;
use super::question::{Form, Question};
use crate::cli::Unfinished;
use crate::cli::unfinished::Missing;
use crate::cli::value::Day;
use crate::context::Context;
use crate::error::Outcome;
use crate::law::Date;
use crate::law::date_input::Sense;
use crate::law::ruleset::{Ground, PAPERS, Words};
use crate::output::prompt::Choice;
use crate::record::{Looked, look};
use crate::text::{Language, Text};

/// Days that are planned: without a year the next such day is meant.
const PLANNED: [&str; 5] = ["by", "until", "remaining_until", "available_from", "implement_on"];

/// A command being finished.
pub(super) struct Asking<'a> {
    pub(super) context: &'a Context,
    pub(super) unfinished: &'a Unfinished,
    pub(super) answers: &'a Answers,
}

impl<'a> Asking<'a> {
    pub(super) fn text(&self) -> &'a Text {
        self.context.text()
    }

    /// The value of an argument: typed, or answered.
    pub(super) fn value(&self, id: &str) -> Option<String> {
        let answered = || self.answers.about(id)?.values.first().cloned();
        self.unfinished.typed(id).or_else(answered)
    }

    /// The same of a code, as JSON writes it.
    pub(super) fn code(&self, id: &str) -> Option<String> {
        self.value(id).map(|code| code.trim().to_ascii_lowercase().replace('-', "_"))
    }

    /// The same of a day.
    pub(super) fn day(&self, id: &str) -> Outcome<Option<Date>> {
        let day = self.value(id).map(|text| Day { flag: format!("--{}", id.replace('_', "-")), text });
        day.map(|day| Ok(day.resolved(self.context.today()?, sense(id))?)).transpose()
    }

    /// Whether a question about it has an answer, even that it was left out.
    pub(super) fn is_answered(&self, id: &str) -> bool {
        self.unfinished.typed(id).is_some() || self.answers.about(id).is_some()
    }

    /// The question about an argument, in the words of its help.
    pub(super) fn question(&self, id: &str) -> Question {
        let form = self.form(id);
        // A case is chosen, not typed: how its number is written does not matter.
        let is_case = matches!(form, Form::Case);
        let words = if is_case { self.text().get("ask-which-case") } else { self.unfinished.asks(id, self.text()) };
        // What happened is told on the day it happened.
        let likely = (id == "on").then(|| self.text().get("ask-today"));
        Question { id: id.to_owned(), words, form, optional: false, likely }
    }

    /// A question that no argument of this command answers: what belongs to the same act.
    pub(super) fn aside(&self, id: &str, words: &str, form: Form) -> Question {
        Question { id: id.to_owned(), words: self.text().get(words), form, optional: true, likely: None }
    }

    /// The case that was named; none yet before it is.
    pub(super) fn looked(&self) -> Outcome<Option<Looked>> {
        let named = self.unfinished.argument("number").and_then(|_| self.value("number"));
        let looked = named.map(|number| look(self.context, self.context.case_number("NO", &number)?));
        looked.transpose()
    }

    /// Every kind of paper in words, those that are still asked for first.
    pub(super) fn papers<'p>(&self, first: impl Iterator<Item = &'p str>) -> Vec<Choice> {
        let mut codes: Vec<&str> = Vec::new();
        for code in first.chain(PAPERS) {
            if PAPERS.contains(&code) && !codes.contains(&code) {
                codes.push(code);
            }
        }
        let choice = |code: &str| Choice { typed: code.replace('_', "-"), shown: self.text().term("document", code) };
        codes.into_iter().map(choice).collect()
    }

    /// The question about what clap misses.
    pub(super) fn missing(&self, missing: &Missing) -> Question {
        if let [only] = missing.one_of.as_slice() {
            return self.question(only);
        }
        let choice = |id: &String| Choice { typed: id.clone(), shown: self.unfinished.asks(id, self.text()) };
        let among = missing.one_of.iter().map(choice).collect();
        let id = missing.one_of.join("|");
        Question { id, words: self.text().get("ask-which"), form: Form::OneOf(among), optional: false, likely: None }
    }

    /// The values that an argument may have, in the words of the help.
    pub(super) fn choices(&self, id: &str) -> Vec<Choice> {
        let values = self.unfinished.values(id, self.text()).into_iter();
        values.map(|(typed, shown)| Choice { typed, shown }).collect()
    }

    /// The words of a ruleset in the language in force.
    pub(super) fn words<'w>(&self, words: &'w Words) -> &'w str {
        match self.text().language() {
            Language::Ja => &words.ja,
            Language::En => &words.en,
        }
    }

    /// A ground as it is chosen: printed form and a few words.
    pub(super) fn ground(&self, ground: &Ground) -> Choice {
        let shown = format!("{}  {}", ground.printed, self.words(ground.label(false)));
        Choice { typed: ground.typed.clone(), shown }
    }

    /// How an argument is answered, by what it takes.
    fn form(&self, id: &str) -> Form {
        let Some(arg) = self.unfinished.argument(id) else { return Form::Text };
        let choices = self.choices(id);
        let value_name = arg.get_value_names().and_then(|names| names.first()).map(|name| name.as_str());
        match value_name {
            _ if !arg.get_action().takes_values() => Form::Switch,
            _ if !choices.is_empty() => Form::Choice(choices),
            Some("DATE") => Form::Day(sense(id)),
            Some("NO") if arg.is_positional() => Form::Case,
            _ if matches!(arg.get_action(), clap::ArgAction::Append) => Form::Several,
            _ => Form::Text,
        }
    }
}

fn sense(id: &str) -> Sense {
    if PLANNED.contains(&id) { Sense::Future } else { Sense::Past }
}
