//! What comes next in a case: what must, must not and may be done, each with its day, its article and the words of it.

use serde::Serialize;

use super::recorded;
use crate::case::next::{Forbidden, Force, NextStep, quote};
use crate::law::Date;
use crate::output::document::Document;
use crate::output::error::Told;
use crate::output::row::{Cell, Column, Row};
use crate::output::sheet::Sheet;
use crate::record::Recorded;
use crate::text::Text;

/// The steps of a case on a day.
#[derive(Serialize)]
pub(crate) struct Steps<'a> {
    #[serde(skip)]
    pub(crate) lines: Vec<NextLine>,
    #[serde(skip)]
    now: &'a Recorded,
    #[serde(skip)]
    received: Date,
}

/// A step in words.
pub(crate) struct NextLine {
    number: String,
    step: NextStep,
    words: String,
    command: Option<String>,
    printed: Option<String>,
    quote: Option<String>,
}

impl<'a> Steps<'a> {
    /// What `case::next` finds, and what is forbidden besides.
    pub(crate) fn of(now: &'a Recorded, forbidden: &[Forbidden], received: Date, text: &Text) -> Steps<'a> {
        let line = |step: NextStep, words: String| {
            let printed = step.article.as_deref().map(|article| now.ruleset.printed(article).to_owned());
            let quote = quote(&now.ruleset, now.request, &step).map(str::to_owned);
            let command = (step.force != Force::MustNot).then(|| now.command(&step, text));
            NextLine { number: now.number.to_string(), step, words, command, printed, quote }
        };
        // While nobody can act for the chair nothing of the chair's is offered; what is owed stays owed.
        let vacant = |act| forbidden.iter().any(|one| one.act == act && one.refusal.code == "chair_vacant");
        let offered = |step: &&NextStep| match step.force {
            Force::Must => true,
            Force::May => !vacant(step.act),
            Force::MustNot => false,
        };
        let steps = now.next.iter().filter(offered);
        let mut lines: Vec<NextLine> = steps.map(|step| line(step.clone(), recorded::words(step, text))).collect();
        // Of an act that may not be done the message of the refusal says more than the step.
        let known = |step: &&NextStep| step.force == Force::MustNot && !forbidden.iter().any(|one| one.act == step.act);
        let held_back = now.next.iter().filter(known).map(|step| line(step.clone(), recorded::words(step, text)));
        lines.extend(held_back);
        lines.extend(forbidden.iter().map(|one| line(one.step(), Told::of(&one.refusal, text).message)));
        Steps { lines, now, received }
    }
}

impl Steps<'_> {
    /// What can be done now, in words, with the lines to type.
    pub(crate) fn offered(&self) -> impl Iterator<Item = (String, &str)> {
        self.lines.iter().filter_map(|line| Some((line.words.clone(), line.command.as_deref()?)))
    }
}

impl Document for Steps<'_> {
    fn view(&self, sheet: &mut Sheet<'_>) {
        let text = sheet.text();
        let kind = text.term("kind", self.now.request.code());
        let number = self.now.number.on_screen();
        sheet.say("show-title", &[("number", number.into()), ("kind", kind.into())]);
        sheet.blank();
        let mut facts = vec![("next-received".to_owned(), Some(text.day(self.received)))];
        facts.extend(recorded::standing(self.now, text));
        let facts: Vec<(&str, Option<String>)> = facts.iter().map(|(key, value)| (&**key, value.clone())).collect();
        sheet.facts(&facts);
        let headings = [(Force::Must, "next-must"), (Force::May, "next-may"), (Force::MustNot, "next-must-not")];
        for (force, heading) in headings {
            let mut lines: Vec<&NextLine> = self.lines.iter().filter(|line| line.step.force == force).collect();
            // What forbids several acts in the same words is said once.
            lines.dedup_by(|later, line| {
                force == Force::MustNot && (&later.words, later.step.by) == (&line.words, line.step.by)
            });
            if !lines.is_empty() {
                sheet.heading(heading);
                lines.iter().for_each(|line| line.view(sheet));
            }
        }
        if self.lines.iter().any(NextLine::makes_a_letter) {
            sheet.blank();
            sheet.say("next-letter-forms", &[]);
        }
        if self.lines.iter().all(|line| line.step.force != Force::Must) {
            sheet.blank();
            sheet.say("next-nothing-owed", &[]);
        }
    }
}

impl NextLine {
    fn makes_a_letter(&self) -> bool {
        self.command.as_ref().is_some_and(|command| command.starts_with("kaiji letter "))
    }

    fn view(&self, sheet: &mut Sheet<'_>) {
        let line = recorded::line(&self.step, &self.words, self.printed.clone(), sheet.text());
        sheet.item(&line);
        for command in self.command.iter().flat_map(|command| command.lines()) {
            sheet.plain(&format!("    {command}"));
        }
        if let Some(quote) = &self.quote {
            let words = sheet.text().with("next-quote", &[("quote", quote.into())]);
            sheet.beneath(&words);
        }
    }
}

impl Row for NextLine {
    const WORDS: &'static str = "next";
    const COLUMNS: &'static [Column] = &[
        Column::hidden("number"),
        Column::left("force"),
        Column::hidden("act"),
        Column::hidden("why"),
        Column::text("words"),
        Column::left("by"),
        Column::left("time_word"),
        Column::hidden("article"),
        Column::text("printed"),
        Column::hidden("quote"),
        Column::hidden("command"),
    ];

    fn cells(&self) -> Vec<Cell<'_>> {
        let text = |value: &Option<String>| Cell::or_none(value.clone(), Cell::text);
        let force = match self.step.force {
            Force::Must => "must",
            Force::May => "may",
            Force::MustNot => "must_not",
        };
        vec![
            Cell::text(self.number.as_str()),
            Cell::text(force),
            Cell::text(self.step.act.code()),
            Cell::text(self.step.why),
            Cell::text(self.words.as_str()),
            Cell::or_none(self.step.by, Cell::Date),
            text(&self.step.time_word),
            text(&self.step.article),
            text(&self.printed),
            text(&self.quote),
            text(&self.command),
        ]
    }
}
