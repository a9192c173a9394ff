//! 期限計算書: the derivation of one case on one page, for the file.

use serde::Serialize;

use super::LetterOrder;
use super::demand::Gathering;
use super::error::LetterError;
use super::field::LetterField;
use crate::case::fact::TextField;
use crate::law::deadline::{Answer, Operative, Rules, Status, Step, What, beside, safe_reading, steps};
use crate::law::wareki;

/// 期限計算書. All days are calendar days in Japan.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DeadlineSheetFields {
    /// Who made the request.
    pub name: Option<String>,
    /// The day of counting.
    pub counted_on: String,
    /// How the clock stands on that day.
    pub status: Status,
    /// Which deadline governs; none where the rule has no number.
    pub operative: Option<Operative>,
    /// Its article, printed.
    pub article: String,
    /// The words of that article.
    pub quote: String,
    /// The governing date; none while it is not fixed.
    pub date: Option<String>,
    /// From the day of counting to the date; 0 on the last day, negative when it has passed.
    pub days_remaining: Option<i32>,
    /// What is left of the period while it is not fixed.
    pub days_left: Option<i32>,
    /// The last day before it on which the office is open, where the date is a closed day.
    pub open_day_before: Option<String>,
    /// The date that cannot be wrong under any admissible reading.
    pub safe: Option<String>,
    /// The readings that give it, where they are not those in use.
    pub safe_readings: Vec<ReadingChosen>,
    /// The date of the period as the rule gives it, where another one governs.
    pub base: Option<String>,
    /// The date of the substantial part of a special case.
    pub substantial: Option<String>,
    /// The day that the office set in a special case.
    pub remaining: Option<String>,
    /// The last day for the notice of the special case.
    pub notice_due: Option<String>,
    /// The rule has no number.
    pub prompt: bool,
    /// Its own time word.
    pub time_word: Option<String>,
    /// Where the rule has no number: days since the receipt.
    pub elapsed_days: Option<i32>,
    /// The steps to the governing date.
    pub steps: Vec<SheetStep>,
    /// Other readings that move the date.
    pub readings: Vec<OtherReading>,
}

/// A value of a reading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ReadingChosen {
    /// Which reading, `supplement_from`.
    pub reading: &'static str,
    /// Which value, `asking_day`.
    pub value: &'static str,
}

/// The date under another reading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OtherReading {
    /// The reading.
    #[serde(flatten)]
    pub by: ReadingChosen,
    /// The date; none while it is not fixed under it.
    pub date: Option<String>,
}

/// A step of the derivation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SheetStep {
    /// The first day.
    pub from: String,
    /// The last day.
    pub to: String,
    /// Both included.
    pub days: i32,
    /// What the days are.
    pub what: What,
    /// The article, printed.
    pub article: String,
}

impl LetterOrder<'_> {
    pub(super) fn deadline_sheet(&self, gathering: &mut Gathering) -> Result<DeadlineSheetFields, LetterError> {
        let rules = Rules::of(self.ruleset, self.case.received().kind).ok_or_else(|| self.not_in_rule())?;
        let answer = self.answer.ok_or_else(|| self.not_in_rule())?;
        let facts = self.case.facts(self.vacancies);
        let (facts, used) = (facts.as_facts(), rules.readings_in_use());
        let steps = steps(&rules, self.calendar, &facts, &used, self.today);
        let safe = safe_reading(&rules, self.calendar, &facts, &used, self.today, answer);
        let others = beside(&rules, self.calendar, &facts, &used, self.today);
        let others = others.into_iter().filter(|one| !one.in_use && one.date != answer.date);
        let article = rules.governing_article(answer.operative);
        let sheet = DeadlineSheetFields {
            name: self.case.receipt().texts.one(TextField::Name).map(str::to_owned),
            counted_on: wareki::long_with_weekday(self.today),
            article: self.ruleset.printed(article).to_owned(),
            quote: rules.governing_quote(answer.operative).to_owned(),
            time_word: rules.decision.time_word.clone().filter(|word| !word.is_empty()),
            steps: steps.iter().map(|step| self.sheet_step(step)).collect(),
            safe_readings: safe.into_iter().map(|(reading, value)| ReadingChosen { reading, value }).collect(),
            readings: others
                .map(|one| OtherReading {
                    by: ReadingChosen { reading: one.reading, value: one.value },
                    date: one.date.map(wareki::long_with_weekday),
                })
                .collect(),
            ..self.dates(answer)
        };
        gathering.demand(LetterField::CaseNumber, None, self.case.received().number.on_screen());
        let dates = [(LetterField::Deadline, &sheet.date), (LetterField::SafeDate, &sheet.safe)];
        for (field, date) in dates.into_iter().filter_map(|(field, date)| Some((field, date.clone()?))) {
            gathering.demand(field, Some(article), date);
        }
        for step in &sheet.steps {
            gathering.demand(LetterField::Deadline, Some(article), step.article.clone());
        }
        Ok(sheet)
    }

    /// The dates of the answer, as they print.
    fn dates(&self, answer: &Answer) -> DeadlineSheetFields {
        let print = wareki::long_with_weekday;
        let closed = answer.date.filter(|date| self.calendar.is_closed(*date));
        let not_governing = answer.operative.is_some_and(|operative| operative != Operative::Base);
        let special = answer.special.filter(|special| special.accepted != Some(false));
        DeadlineSheetFields {
            name: None,
            counted_on: String::new(),
            status: answer.status,
            operative: answer.operative,
            article: String::new(),
            quote: String::new(),
            date: answer.date.map(print),
            days_remaining: answer.days_remaining,
            days_left: answer.extended.or(answer.base).and_then(|term| term.days_left_when_suspended),
            open_day_before: closed.map(|date| print(self.calendar.previous_open_day(date))),
            safe: answer.safe.and_then(|safe| safe.date).map(print),
            safe_readings: Vec::new(),
            base: answer.base.and_then(|base| base.date).filter(|_| not_governing).map(print),
            substantial: special.and_then(|special| special.substantial).map(print),
            remaining: special.map(|special| print(special.remaining)),
            notice_due: special.and_then(|special| special.notice_due).map(print),
            prompt: answer.prompt,
            time_word: None,
            elapsed_days: answer.elapsed_days,
            steps: Vec::new(),
            readings: Vec::new(),
        }
    }

    fn sheet_step(&self, step: &Step) -> SheetStep {
        SheetStep {
            from: wareki::long(step.from),
            to: wareki::long(step.to),
            days: step.days,
            what: step.what,
            article: self.ruleset.printed(step.article).to_owned(),
        }
    }
}
