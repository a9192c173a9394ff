//! Why the dates of a case are what they are: steps, a calendar strip, the quoted words, other readings.

use serde::Serialize;

use super::calendar_strip::{Stretch, Strip, legend};
use super::case::CaseAnswer;
use super::derivation::{Deadline, table_of_steps, warnings, word_step};
use super::show::ClockLine;
use crate::case::clock::{Clock, ClockStatus, LawInForce};
use crate::law::calc::{Computed, StepOut};
use crate::law::deadline::{Beside, Operative, Rules, Step, What};
use crate::law::ruleset::{DeadlineRule, FirstDay, Roll};
use crate::law::{Date, Kind, Ruleset};
use crate::output::document::Document;
use crate::output::sheet::Sheet;
use crate::record::Looked;
use crate::text::{Text, Value};

/// The explanation.
#[derive(Serialize)]
pub(crate) struct Explained<'a> {
    #[serde(flatten)]
    pub(crate) answer: CaseAnswer,
    #[serde(skip)]
    pub(crate) looked: &'a Looked,
    #[serde(skip)]
    pub(crate) rules: Rules<'a>,
    #[serde(skip)]
    pub(crate) computed: Computed<'a>,
    /// The derivations of the deadlines beside a special case.
    #[serde(rename = "derivations")]
    pub(crate) others: Vec<Other<'a>>,
    /// The date under each admissible reading.
    pub(crate) readings: Vec<Beside>,
    #[serde(skip)]
    pub(crate) law: LawInForce<'a>,
}

/// The steps of a deadline that stands beside the governing one.
#[derive(Serialize)]
pub(crate) struct Other<'a> {
    deadline: Operative,
    steps: Vec<StepOut<'a>>,
}

impl<'a> Other<'a> {
    pub(crate) fn of(deadline: Operative, steps: &[Step<'a>], ruleset: &Ruleset, text: &Text) -> Other<'a> {
        let mut steps: Vec<StepOut> = steps.iter().map(StepOut::from).collect();
        steps.iter_mut().for_each(|step| word_step(step, ruleset, text));
        Other { deadline, steps }
    }
}

impl Document for Explained<'_> {
    fn view(&self, sheet: &mut Sheet<'_>) {
        let text = sheet.text();
        let kind = text.term("kind", self.answer.kind.code());
        let values = [("number", self.answer.number.on_screen().into()), ("kind", kind.into())];
        sheet.say("explain-title", &values);
        sheet.blank();
        let deadline = Deadline {
            computed: &self.computed,
            beside: &self.readings,
            ruleset: self.law.ruleset,
            rules: self.rules,
            calendar: self.law.calendar,
        };
        sheet.facts(&deadline.facts(text));
        if let Some(closed) = deadline.closed_day(text) {
            sheet.paragraph(&closed);
        }
        deadline.steps(sheet);
        for other in &self.others {
            let what = text.term("operative", other.deadline.code());
            sheet.blank();
            sheet.say("explain-steps-of", &[("deadline", what.into())]);
            table_of_steps(&other.steps, self.law.ruleset, sheet);
        }
        self.quotes(sheet);
        self.strip(sheet);
        deadline.readings_that_move(sheet);
        self.other_clocks(sheet);
        let told: Vec<String> = self.answer.warnings.iter().map(|warning| warning.message.clone()).collect();
        warnings(sheet, &told);
    }
}

impl Explained<'_> {
    /// The calendar of the days that were counted: where the governing date was only named, of the base period.
    fn strip(&self, sheet: &mut Sheet<'_>) {
        let named = self.computed.steps.iter().all(|step| step.what == What::NamedDate);
        let base = self.others.first().filter(|_| named);
        let (steps, last) = match base {
            Some(base) => (&base.steps, self.computed.base.and_then(|base| base.date)),
            None => (&self.computed.steps, self.computed.date),
        };
        let strip = self.strip_of(steps.iter().map(Stretch::of).collect(), last);
        if strip.is_drawn() {
            sheet.heading("explain-strip");
            strip.draw(sheet);
            legend(sheet);
        }
    }

    fn strip_of(&self, stretches: Vec<Stretch>, last: Option<Date>) -> Strip<'_> {
        Strip { stretches, last, calendar: self.law.calendar, today: self.looked.today }
    }

    /// The calendar of another period while it runs. A day that the office set is not counted to.
    fn strip_of_clock(&self, clock: &Clock) -> Option<Strip<'_>> {
        let (unrolled, last) = (clock.unrolled?, clock.date?);
        let rule = self.law.ruleset.deadlines.iter().find(|rule| rule.id == clock.clock);
        let has_number = |rule: &&DeadlineRule| rule.days.or(rule.months).or(rule.years).is_some();
        let counts = rule.filter(has_number).filter(|rule| rule.skips.is_empty() && rule.start_roll == Roll::None);
        let first_day = match counts {
            Some(rule) => rule.first_day,
            None => self.law.ruleset.gaps.iter().any(|rule| rule.id == clock.clock).then_some(FirstDay::NextDay)?,
        };
        if clock.status != ClockStatus::Open {
            return None;
        }
        let stretch = |from: Date, to: Date, what| (from <= to).then_some(Stretch { from, to, what });
        let (start, first) = match first_day {
            FirstDay::Counted => (None, clock.started),
            FirstDay::NextDay => (stretch(clock.started, clock.started, What::NotCounted), clock.started.plus(1)),
        };
        let stretches = [start, stretch(first, unrolled, What::Counted), stretch(unrolled.plus(1), last, What::Rolled)];
        Some(self.strip_of(stretches.into_iter().flatten().collect(), Some(last))).filter(Strip::is_drawn)
    }

    /// The words of the articles behind the steps.
    fn quotes(&self, sheet: &mut Sheet<'_>) {
        let mut quoted: Vec<(&str, &str)> = vec![(&self.rules.decision.article, &self.rules.decision.quote)];
        let others = || self.others.iter().flat_map(|other| &other.steps);
        let used = |article: &str| self.computed.steps.iter().chain(others()).any(|step| step.article == article);
        quoted.extend(self.rules.decision.stops.iter().map(|stop| (stop.article.as_str(), stop.quote.as_str())));
        quoted.extend(self.rules.extension.map(|rule| (rule.article.as_str(), rule.quote.as_str())));
        quoted.extend(self.rules.special.map(|rule| (rule.article.as_str(), rule.quote.as_str())));
        quoted.retain(|(article, _)| used(article) || self.computed.prompt);
        if quoted.is_empty() {
            return;
        }
        sheet.heading("explain-quotes");
        for (article, quote) in quoted {
            let values = [("article", self.law.ruleset.printed(article).into()), ("quote", quote.into())];
            let line = sheet.text().with("explain-quote", &values);
            sheet.item(&line);
        }
    }

    fn other_clocks(&self, sheet: &mut Sheet<'_>) {
        let others = || self.answer.clocks.iter().skip(1);
        let lines: Vec<ClockLine> = others().map(|clock| self.line(clock)).collect();
        if lines.is_empty() {
            return;
        }
        sheet.heading("show-clocks");
        sheet.table(&lines);
        for clock in others() {
            let line = self.counted(clock, sheet.text());
            sheet.item(&line);
            if let Some(strip) = self.strip_of_clock(clock) {
                strip.draw(sheet);
            }
        }
    }

    /// From which day, to which, over which closed days, by which words.
    fn counted(&self, clock: &Clock, text: &Text) -> String {
        let name = clock.clock.rsplit('.').next().unwrap_or_default();
        let short = |date: Date| Value::from(text.day_short(date));
        let rolled = clock.unrolled.filter(|unrolled| Some(*unrolled) != clock.date);
        let values = [
            ("clock", text.term("clock", name).into()),
            ("started", short(clock.started)),
            ("date", clock.date.map_or_else(|| "".into(), short)),
            ("unrolled", rolled.map_or_else(|| "".into(), short)),
            ("article", self.law.ruleset.printed(&clock.article).into()),
            ("quote", self.quote(clock).unwrap_or_default().into()),
        ];
        text.with(if rolled.is_some() { "explain-clock-rolled" } else { "explain-clock" }, &values)
    }

    /// The words of the rule behind a clock.
    fn quote(&self, clock: &Clock) -> Option<&str> {
        let (ruleset, clock, article) = (self.law.ruleset, clock.clock.as_str(), clock.article.as_str());
        let period = ruleset.deadlines.iter().find(|rule| rule.id == clock).map(|rule| &rule.quote);
        let gap = || {
            let rule = ruleset.gaps.iter().find(|rule| rule.id == clock)?;
            // After a ruling the words of the article that applies the weeks to it (丹南 46).
            let applied = ruleset.bans.iter().find(|ban| article != rule.article && ban.article == article);
            Some(applied.map_or(&rule.quote, |ban| &ban.quote))
        };
        let notice = || {
            let special = clock.strip_suffix("_notice")?;
            ruleset.specials.iter().find(|rule| rule.id == special).map(|rule| &rule.notice_quote)
        };
        let supplement = || {
            let kind = clock.strip_suffix(".supplement").and_then(Kind::from_code)?;
            ruleset.request(kind)?.supplement.as_ref().map(|duty| &duty.quote)
        };
        period.or_else(gap).or_else(notice).or_else(supplement).map(String::as_str)
    }

    fn line(&self, clock: &Clock) -> ClockLine {
        ClockLine { clock: clock.clone(), printed: self.law.ruleset.printed(&clock.article).to_owned() }
    }
}
