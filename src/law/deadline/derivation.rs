//! Why a date is what it is: steps, each made from the rule that made it.

use super::count::{Skipper, Term, event_day};
use super::facts::Facts;
use super::rules::{Rules, StopsOf};
use super::run::{Inputs, Operative, Run, run};
use super::stops::{OpenStops, Stops};
use crate::law::Date;
use crate::law::calendar::Calendar;
use crate::law::day_set::DaySet;
use crate::law::reading::{Readings, SpecialExcludes};
use crate::law::ruleset::{DeadlineRule, ExtensionRule, FirstDay, SpecialRule, SpecialShape, StopKind, StopRule};

/// One step of a derivation. There is no way to make one but from a rule, which gives the article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Step<'a> {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
    /// Calendar days, both ends included.
    pub days: i32,
    /// What these days are.
    pub what: What,
    /// The code of the article that makes them so.
    pub article: &'a str,
}

/// What the days of a step are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum What {
    /// A first day that does not count.
    NotCounted,
    /// Days that count.
    Counted,
    /// Days of a supplement: not counted.
    Supplement,
    /// Days of informal confirmation: not counted.
    Clarification,
    /// Days on which both posts are vacant: not counted.
    Vacancy,
    /// Closed days that the rule does not count.
    Closed,
    /// Days of the extension.
    Extension,
    /// Until a named day.
    NamedDate,
    /// The computed days of the special case.
    Special,
    /// Closed days at the end.
    Rolled,
}

impl What {
    /// All of them.
    pub const ALL: [What; 10] = [
        What::NotCounted,
        What::Counted,
        What::Supplement,
        What::Clarification,
        What::Vacancy,
        What::Closed,
        What::Extension,
        What::NamedDate,
        What::Special,
        What::Rolled,
    ];

    /// The code in JSON.
    pub const fn code(self) -> &'static str {
        match self {
            What::NotCounted => "not_counted",
            What::Counted => "counted",
            What::Supplement => "supplement",
            What::Clarification => "clarification",
            What::Vacancy => "vacancy",
            What::Closed => "closed",
            What::Extension => "extension",
            What::NamedDate => "named_date",
            What::Special => "special",
            What::Rolled => "rolled",
        }
    }
}

/// A rule that can stand behind a step.
pub(super) trait Rule {
    fn article(&self) -> &str;
}

macro_rules! rule {
    ($($name:ident),*) => { $(impl Rule for $name { fn article(&self) -> &str { &self.article } })* };
}

rule!(DeadlineRule, ExtensionRule, SpecialRule, StopRule);

impl<'a> Step<'a> {
    pub(super) fn from_rule(rule: &'a impl Rule, what: What, from: i32, to: i32) -> Step<'a> {
        let (first, last) = (Date::from_days(from), Date::from_days(to));
        Step { from: first, to: last, days: last.since(first) + 1, what, article: rule.article() }
    }
}

/// The steps from the request to the date that governs, under the readings `used`, as they stand on `today`.
///
/// Empty where the rule has no number.
pub fn steps<'a>(rules: &Rules<'a>, calendar: &Calendar, facts: &Facts, used: &Readings, today: Date) -> Vec<Step<'a>> {
    let inputs = &Inputs { rules, calendar, facts, today, asked_roll: used.roll };
    let Some(run) = run(inputs, used, OpenStops::StayOpen) else { return Vec::new() };
    let mut derivation = Derivation { rules, inputs, used, run: &run, steps: Vec::new() };
    match run.operative {
        Operative::Substantial => derivation.substantial(),
        Operative::Base => derivation.base_deadline(),
        Operative::Extended => derivation.extended(),
        Operative::Remaining | Operative::Special => derivation.named_by_special(),
    }
    derivation.steps
}

/// The steps of the deadlines that stand beside a special case: of the base period, inside which its notice is due, and
/// of the computed date of a substantial part that was decided. Empty where no special case governs.
pub fn steps_beside<'a>(
    rules: &Rules<'a>,
    calendar: &Calendar,
    facts: &Facts,
    used: &Readings,
    today: Date,
) -> Vec<(Operative, Vec<Step<'a>>)> {
    let governing = |facts: &Facts| {
        let inputs = &Inputs { rules, calendar, facts, today, asked_roll: used.roll };
        run(inputs, used, OpenStops::StayOpen).map(|run| run.operative)
    };
    let now = governing(facts);
    if !matches!(now, Some(Operative::Substantial | Operative::Remaining | Operative::Special)) {
        return Vec::new();
    }
    let undecided = Facts { partial_decision: None, decision: None, ..*facts };
    let without = Facts { special: None, extensions: &[], ..*facts };
    let others = [(Operative::Base, without), (Operative::Substantial, undecided)];
    let beside = others.into_iter().filter(|(deadline, facts)| {
        let leads_there = governing(facts) == Some(*deadline);
        leads_there && now != Some(*deadline)
    });
    beside.map(|(deadline, facts)| (deadline, steps(rules, calendar, &facts, used, today))).collect()
}

struct Derivation<'a, 'b> {
    rules: &'b Rules<'a>,
    inputs: &'b Inputs<'b>,
    used: &'b Readings,
    run: &'b Run,
    steps: Vec<Step<'a>>,
}

impl<'a> Derivation<'a, '_> {
    fn base_deadline(&mut self) {
        self.base();
        self.rolled(self.rules.decision, self.run.base);
    }

    fn base(&mut self) {
        let rule = self.rules.decision;
        self.first_day_not_counted(rule, rule.first_day);
        let first = self.inputs.first_day();
        let last = self.last_of(&self.run.base_stops, self.run.base.unrolled);
        self.stretch(rule, What::Counted, &self.run.base_stops, &rule.stops, first, last);
    }

    fn extended(&mut self) {
        let (Some(rule), Some(extended)) = (self.rules.extension, self.run.extended) else { return };
        if extended.named {
            return self.until_named_day(rule);
        }
        let Some(base) = self.run.base.unrolled.filter(|_| self.run.term != self.run.base) else {
            return self.base_deadline();
        };
        self.base();
        let first = base.days() + 1;
        let last = self.last_of(&self.run.extension_stops, self.run.term.unrolled);
        self.stretch(rule, What::Extension, &self.run.extension_stops, &rule.stops, first, last);
        self.rolled(rule, self.run.term);
    }

    /// A named day that is not later than the base deadline is lifted to it, and then the base explains the date.
    fn until_named_day(&mut self, rule: &'a ExtensionRule) {
        let Some((base, date)) = self.beyond_base() else { return self.base_deadline() };
        self.base();
        self.steps.push(Step::from_rule(rule, What::NamedDate, base.days() + 1, date.days()));
    }

    /// The un-rolled base and the governing date, where that lies beyond the base deadline.
    fn beyond_base(&self) -> Option<(Date, Date)> {
        let date = self.run.term.date.filter(|date| self.run.base.date.is_some_and(|base| *date > base))?;
        Some((self.run.base.unrolled?, date))
    }

    fn substantial(&mut self) {
        let Some(rule) = self.rules.special else { return };
        let SpecialShape::SubstantialAndRest { first_day, .. } = rule.shape else { return };
        self.first_day_not_counted(rule, first_day);
        let first = self.inputs.first_day_as(first_day);
        let last = self.last_of(&self.run.base_stops, self.run.term.unrolled);
        // 丹南 26(1) has no proviso: under the reading in use the stopped days are counted like any other.
        let no_stops = Stops { days: DaySet::empty(), open_from: None };
        let (stops, kinds): (&Stops, &'a [StopRule]) = match self.used.special_excludes {
            SpecialExcludes::None => (&no_stops, &[]),
            SpecialExcludes::StoppedDays => (&self.run.base_stops, &self.rules.decision.stops),
        };
        self.stretch(rule, What::Special, stops, kinds, first, last);
        self.rolled(rule, self.run.term);
    }

    fn named_by_special(&mut self) {
        let Some(rule) = self.rules.special else { return };
        let Some((_, date)) = self.beyond_base() else { return self.base_deadline() };
        let event = event_day(self.rules.decision, self.inputs.facts);
        self.steps.push(Step::from_rule(rule, What::NamedDate, event.days(), date.days()));
    }

    /// The day of the event, where it does not count, and the closed days through which a start rolls.
    fn first_day_not_counted(&mut self, rule: &'a impl Rule, first_day: FirstDay) {
        let event = event_day(self.rules.decision, self.inputs.facts).days();
        let before = self.inputs.first_day_as(first_day) - 1;
        if event <= before {
            self.steps.push(Step::from_rule(rule, What::NotCounted, event, before));
        }
    }

    /// The un-rolled last day; while no date is fixed, today or the day before the open stop, whichever is later.
    fn last_of(&self, stops: &Stops, unrolled: Option<Date>) -> i32 {
        let today = self.inputs.today.days();
        unrolled.map_or_else(|| stops.open_from.map_or(today, |open| today.max(open - 1)), Date::days)
    }

    /// The days `first..=last`, in runs of what they are.
    fn stretch(
        &mut self,
        rule: &'a impl Rule,
        counted: What,
        stops: &Stops,
        kinds: &'a [StopRule],
        first: i32,
        last: i32,
    ) {
        let layers = Layers::of(self.inputs, self.used, kinds, stops, counted);
        let mut from = first;
        while from <= last {
            let (what, stop) = layers.what(from);
            let mut to = layers.same_until(from).min(last);
            while to < last && layers.what(to + 1).0 == what {
                to = layers.same_until(to + 1).min(last);
            }
            self.steps.push(match stop {
                Some(stop) => Step::from_rule(stop, what, from, to),
                None if what == What::Counted => Step::from_rule(rule, counted, from, to),
                None => Step::from_rule(rule, what, from, to),
            });
            from = to + 1;
        }
    }

    /// The days from the un-rolled last day to the one that takes its place; where an earlier one does (千葉市), the days
    /// that fall away.
    fn rolled(&mut self, rule: &'a impl Rule, term: Term) {
        let (Some(unrolled), Some(date)) = (term.unrolled, term.date) else { return };
        if date != unrolled {
            let (from, to) = (unrolled.min(date).days() + 1, unrolled.max(date).days());
            self.steps.push(Step::from_rule(rule, What::Rolled, from, to));
        }
    }
}

/// Which stop each stopped day belongs to; a day that two stops claim is shown under the first.
struct Layers<'a, 'b> {
    stops: Vec<(What, &'a StopRule, DaySet)>,
    closed: Option<Skipper<'b>>,
}

impl<'a, 'b> Layers<'a, 'b> {
    fn of(inputs: &'b Inputs<'b>, used: &Readings, kinds: &'a [StopRule], stops: &Stops, counted: What) -> Self {
        let layer = |stop: &'a StopRule| {
            let what = match stop.what {
                StopKind::Supplement => What::Supplement,
                StopKind::Clarification => What::Clarification,
                StopKind::Vacancy => What::Vacancy,
            };
            // A stop that the readings take out of this stretch is not shown in it.
            (what, stop, both(&only(inputs, used, stop.what), stops))
        };
        let closed =
            (counted == What::Counted).then_some(Skipper { rule: inputs.rules.decision, calendar: inputs.calendar });
        Layers { stops: kinds.iter().map(layer).collect(), closed: closed.filter(Skipper::skips_anything) }
    }

    fn what(&self, day: i32) -> (What, Option<&'a StopRule>) {
        if let Some((what, stop, _)) = self.stops.iter().find(|(_, _, days)| days.contains(day)) {
            return (*what, Some(stop));
        }
        let is_closed = self.closed.as_ref().is_some_and(|closed| closed.skips(day));
        (if is_closed { What::Closed } else { What::Counted }, None)
    }

    /// A day up to which nothing changes, so that a long stretch is not walked day by day.
    fn same_until(&self, day: i32) -> i32 {
        match self.closed {
            Some(_) => day,
            None => self.stops.iter().map(|(_, _, days)| days.same_until(day)).min().unwrap_or(i32::MAX),
        }
    }
}

/// The days of one kind of stop; an open one reaches until today.
fn only(inputs: &Inputs, used: &Readings, kind: StopKind) -> DaySet {
    let today = inputs.today;
    let mut stops_of = StopsOf::default();
    match kind {
        StopKind::Supplement => stops_of.supplement = true,
        StopKind::Clarification => stops_of.clarification = true,
        StopKind::Vacancy => stops_of.vacancy = true,
    }
    let stops = Stops::of(stops_of, inputs.facts, used, today, OpenStops::StayOpen);
    let mut days = stops.days;
    if let Some(open) = stops.open_from {
        days.add(open, today.days());
    }
    days
}

fn both(days: &DaySet, stops: &Stops) -> DaySet {
    let mut result = days.shared_with(&stops.days);
    if let Some(open) = stops.open_from {
        result.add_all(&days.onwards(open));
    }
    result
}
