//! `calc` for people: one request, its dates, and how they were counted.

use serde::Serialize;

use super::derivation::{self, Deadline};
use crate::law::calc::{Calculation, Computed, Question};
use crate::law::deadline::Beside;
use crate::output::{Document, Sheet};
use crate::text::Language;

/// A request that was computed.
#[derive(Serialize)]
#[serde(transparent)]
pub(crate) struct Calculated<'a> {
    calculation: &'a Calculation<'a>,
    #[serde(skip)]
    question: &'a Question<'a>,
    #[serde(skip)]
    beside: Vec<Beside>,
    #[serde(skip)]
    explained: bool,
}

impl<'a> Calculated<'a> {
    /// The answer to a question; `explained`: with the derivation.
    pub(crate) fn of(calculation: &'a Calculation<'a>, question: &'a Question<'a>, explained: bool) -> Calculated<'a> {
        Calculated { calculation, question, beside: question.beside(), explained }
    }

    fn deadline(&'a self, computed: &'a Computed<'a>) -> Deadline<'a> {
        let Question { ruleset, rules, calendar, .. } = *self.question;
        Deadline { computed, beside: &self.beside, ruleset, rules, calendar }
    }
}

impl Document for Calculated<'_> {
    fn view(&self, sheet: &mut Sheet<'_>) {
        let Some(computed) = &self.calculation.computed else { return };
        let deadline = self.deadline(computed);
        let text = sheet.text();
        sheet.paragraph(match text.language() {
            Language::Ja => &self.question.ruleset.title.ja,
            Language::En => &self.question.ruleset.title.en,
        });
        let kind = text.term("kind", self.question.rules.kind.code());
        sheet.say("calc-request", &[("kind", kind.into()), ("received", self.question.received.into())]);
        sheet.blank();
        sheet.facts(&deadline.facts(text));
        if let Some(closed) = deadline.closed_day(text) {
            sheet.paragraph(&closed);
        }
        deadline.secondaries(sheet);
        if self.explained {
            deadline.steps(sheet);
            deadline.readings_that_move(sheet);
        }
        let warnings: Vec<String> =
            self.calculation.warnings.iter().map(|warning| derivation::warning(*warning, text)).collect();
        derivation::warnings(sheet, &warnings);
    }
}
