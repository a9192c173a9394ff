//! Every clock of a case, of both sides, as it stands on a day.

use super::fact::{Fact, Road};
use super::letter::LetterKind;
use super::life::{Case, CaseFacts, SupplementState};
use super::state::{State, state};
use super::third_party::Party;
use crate::law::calendar::Calendar;
use crate::law::deadline::{Answer, Facts, Rules, Secondary, Status, Step, Vacancy, deadline, steps};
use crate::law::ruleset::{DeadlineRule, GapRule, Kind, OwedBy, Roll, Ruleset};
use crate::law::{Date, Readings};

/// The law that a case is judged by: a ruleset and the closed days.
#[derive(Clone, Copy, Debug)]
pub struct LawInForce<'a> {
    /// The ruleset.
    pub ruleset: &'a Ruleset,
    /// The closed days.
    pub calendar: &'a Calendar,
}

/// The law as it was when the case was decided or ended (the horizon), and as it is now.
///
/// A new closed day, ruleset or reading moves only clocks that still run: of a decided case the other side's, never the
/// judgement whether it was in time.
#[derive(Clone, Copy, Debug)]
pub struct Horizon<'a> {
    /// For the office's decision.
    pub judged_by: LawInForce<'a>,
    /// For clocks that still run.
    pub now: LawInForce<'a>,
    /// The law of the second road, which stays open beside a rule that has one (名寄: the Act).
    pub second: Option<LawInForce<'a>>,
    /// The office's own aim for the decision (目安): no law, it moves nothing and is only shown.
    pub target: Option<Date>,
}

/// One clock.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Clock {
    /// The id of the rule, e.g. `disclosure.decision`.
    pub clock: String,
    /// Who must act.
    pub owed_by: OwedBy,
    /// The code of the article.
    pub article: String,
    /// The day of the event that set it running.
    #[serde(skip)]
    pub started: Date,
    /// The day on which what is owed was done.
    #[serde(skip)]
    pub met_on: Option<Date>,
    /// The day before any roll; `None` while it is not fixed.
    pub unrolled: Option<Date>,
    /// The day; `None` while it is not fixed, or where the rule has no number.
    pub date: Option<Date>,
    /// The day that cannot be wrong under any admissible reading.
    pub safe_date: Option<Date>,
    /// How it stands.
    pub status: ClockStatus,
    /// Calendar days from today to `date`; `None` when not fixed or done.
    pub days_remaining: Option<i32>,
    /// The office's own target while the decision is owed, never law.
    pub target: Option<Date>,
}

/// How a clock stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ClockStatus {
    /// It runs.
    Open,
    /// Today does not count.
    Paused,
    /// An open stop.
    Suspended,
    /// The office is late.
    Overdue,
    /// Decided by the date.
    DecidedInTime,
    /// Decided after it.
    DecidedLate,
    /// No number; not decided.
    Prompt,
    /// No number; decided.
    Decided,
    /// Done.
    Done,
    /// The other side's period is over.
    Passed,
}

impl ClockStatus {
    /// All of them.
    pub const ALL: [ClockStatus; 10] = [
        ClockStatus::Open,
        ClockStatus::Paused,
        ClockStatus::Suspended,
        ClockStatus::Overdue,
        ClockStatus::DecidedInTime,
        ClockStatus::DecidedLate,
        ClockStatus::Prompt,
        ClockStatus::Decided,
        ClockStatus::Done,
        ClockStatus::Passed,
    ];

    /// The code in JSON, CSV and the file.
    pub const fn code(self) -> &'static str {
        match self {
            ClockStatus::Open => "open",
            ClockStatus::Paused => "paused",
            ClockStatus::Suspended => "suspended",
            ClockStatus::Overdue => "overdue",
            ClockStatus::DecidedInTime => "decided_in_time",
            ClockStatus::DecidedLate => "decided_late",
            ClockStatus::Prompt => "prompt",
            ClockStatus::Decided => "decided",
            ClockStatus::Done => "done",
            ClockStatus::Passed => "passed",
        }
    }
}

impl From<Status> for ClockStatus {
    fn from(status: Status) -> ClockStatus {
        match status {
            Status::Open => ClockStatus::Open,
            Status::Paused => ClockStatus::Paused,
            Status::Suspended => ClockStatus::Suspended,
            Status::Overdue => ClockStatus::Overdue,
            Status::DecidedInTime => ClockStatus::DecidedInTime,
            Status::DecidedLate => ClockStatus::DecidedLate,
            Status::Prompt => ClockStatus::Prompt,
            Status::Decided => ClockStatus::Decided,
        }
    }
}

/// What follows from the facts of a case on one day.
#[derive(Clone, Debug)]
pub struct Derived {
    /// Its life.
    pub state: State,
    /// The deadline of the decision; `None` where the ruleset does not offer the kind any more.
    pub answer: Option<Answer>,
    /// Every clock of both sides, the decision first.
    pub clocks: Vec<Clock>,
    /// What the file keeps of it.
    pub stored: StoredDates,
}

/// What has a row in the file: nothing here depends on the day of asking.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct StoredDates {
    /// The date that stands once every set day in it has passed unanswered; `None` only where a stop has no set end or
    /// the rule has no number.
    pub due: Option<Date>,
    /// The set day of the last stop that nobody has answered, if it keeps the date from being fixed.
    pub suspended_until: Option<Date>,
    /// The safe date that stands once every set day has passed.
    pub safe: Option<Date>,
    /// True where the rule has no number.
    pub prompt: bool,
}

/// Everything that follows from a case's facts on `today`.
pub fn derive(case: &Case, law: Horizon, vacancies: &[Vacancy], today: Date) -> Derived {
    let facts = case.facts(vacancies);
    let kind = case.received().kind;
    let state = state(case, law.judged_by.ruleset);
    let Some(rules) = Rules::of(law.judged_by.ruleset, kind) else {
        return Derived { state, answer: None, clocks: Vec::new(), stored: StoredDates::default() };
    };
    let answer = answer_on(&rules, law.judged_by.calendar, &facts, today);
    let by_second = |today: Date| second_road(case, &answer, law, &facts, today);
    let decision = decision_clock(case, &rules, &answer, state);
    let target = law.target.filter(|_| state.owes_decision());
    let mut clocks = vec![Clock { safe_date: decision.safe_date.or_else(|| by_second(today)), target, ..decision }];
    clocks.extend(special_notice_clock(case, &rules, &answer, today));
    clocks.extend(Others { case, law: law.now, today }.clocks(&facts.as_facts()));
    let stored = stored(&rules, law.judged_by.calendar, &facts);
    let stored = StoredDates { safe: stored.safe.or_else(|| by_second(Date::MAX)), ..stored };
    Derived { state, answer: Some(answer), clocks, stored }
}

/// The steps behind the date of the decision, as it stands on `today`.
pub fn derivation<'a>(case: &Case, law: LawInForce<'a>, vacancies: &[Vacancy], today: Date) -> Vec<Step<'a>> {
    let facts = case.facts(vacancies);
    match Rules::of(law.ruleset, case.received().kind) {
        Some(rules) => steps(&rules, law.calendar, &facts.as_facts(), &rules.readings_in_use(), today),
        None => Vec::new(),
    }
}

/// The deadline of the decision alone, as it stands on `today`; `None` where the ruleset does not offer the kind any more.
pub fn decision_deadline(case: &Case, law: LawInForce, vacancies: &[Vacancy], today: Date) -> Option<Answer> {
    let rules = Rules::of(law.ruleset, case.received().kind)?;
    Some(answer_on(&rules, law.calendar, &case.facts(vacancies), today))
}

fn answer_on(rules: &Rules, calendar: &Calendar, facts: &CaseFacts, today: Date) -> Answer {
    deadline(rules, calendar, &facts.as_facts(), &rules.readings_in_use(), today)
}

/// Where the rule has no number and the Act's road stays open beside it, the date of the Act is the safe one: a request in
/// writing may be read as one under the Act.
fn second_road(case: &Case, answer: &Answer, law: Horizon, facts: &CaseFacts, today: Date) -> Option<Date> {
    let second = law.second.filter(|_| answer.prompt && case.received().road == Some(Road::Rule))?;
    let rules = Rules::of(second.ruleset, case.received().kind)?;
    answer_on(&rules, second.calendar, facts, today).safe?.date
}

/// What does not depend on the day of asking: asked on the last day of the calendar, every set day has passed.
fn stored(rules: &Rules, calendar: &Calendar, facts: &CaseFacts) -> StoredDates {
    let at_last = answer_on(rules, calendar, facts, Date::MAX);
    let set_day = facts.last_set_day();
    let keeps_open = |day: &Date| answer_on(rules, calendar, facts, *day).date.is_none();
    StoredDates {
        due: at_last.date,
        suspended_until: set_day.filter(|day| at_last.date.is_some() && keeps_open(day)),
        safe: at_last.date.and(at_last.safe).and_then(|safe| safe.date),
        prompt: at_last.prompt,
    }
}

fn decision_clock(case: &Case, rules: &Rules, answer: &Answer, state: State) -> Clock {
    let ended = !state.is_open();
    let status = ClockStatus::from(answer.status);
    let undecided =
        matches!(answer.status, Status::Open | Status::Paused | Status::Suspended | Status::Overdue | Status::Prompt);
    Clock {
        clock: rules.decision.id.clone(),
        owed_by: rules.decision.owed_by,
        article: rules.governing_article(answer.operative).to_owned(),
        started: case.received_on(),
        met_on: case.decided_on(),
        unrolled: answer.unrolled,
        date: answer.date,
        safe_date: answer.safe.and_then(|safe| safe.date),
        // A case that ended without a decision owes none any more.
        status: if ended && undecided { ClockStatus::Done } else { status },
        days_remaining: answer.days_remaining.filter(|_| !ended),
        target: None,
    }
}

/// 丹南 26(1): the notice of the special case is due inside the base period.
fn special_notice_clock(case: &Case, rules: &Rules, answer: &Answer, today: Date) -> Option<Clock> {
    let set = case.live().rev().find(|event| matches!(event.fact, Fact::SpecialSet(_)))?;
    let (rule, special) = (rules.special?, answer.special?);
    let told = case.delivered(LetterKind::SpecialCase, set.n).is_some();
    let date = special.notice_due;
    let late = date.is_some_and(|date| today > date);
    Some(Clock {
        clock: format!("{}_notice", rule.id),
        owed_by: OwedBy::Office,
        article: rule.article.clone(),
        started: case.received_on(),
        met_on: case.delivered(LetterKind::SpecialCase, set.n).map(|event| event.on),
        unrolled: answer.base.and_then(|base| base.unrolled),
        date,
        safe_date: date,
        status: match (told, late) {
            (true, _) => ClockStatus::Done,
            (false, true) => ClockStatus::Overdue,
            (false, false) => ClockStatus::Open,
        },
        days_remaining: date.filter(|_| !told).map(|date| date.since(today)),
        target: None,
    })
}

/// The clocks that run on whatever was decided: by the law as it is now.
struct Others<'a> {
    case: &'a Case<'a>,
    law: LawInForce<'a>,
    today: Date,
}

/// A clock of the other side before it is judged.
struct Found<'a> {
    id: &'a str,
    article: &'a str,
    owed_by: OwedBy,
    started: Option<Date>,
    dates: Option<Secondary>,
    met_on: Option<Date>,
}

impl Others<'_> {
    fn clocks(&self, facts: &Facts) -> Vec<Clock> {
        let Some(rules) = Rules::of(self.law.ruleset, self.case.received().kind) else { return Vec::new() };
        let used: Readings = rules.readings_in_use();
        let secondary = deadline(&rules, self.law.calendar, facts, &used, self.today).secondary;
        let mut clocks = self.supplement_clocks();
        clocks.extend(self.opinion_clocks());
        // Nothing waits two weeks where nothing is carried out.
        let granted = !self.case.granted_parts(self.law.ruleset).is_empty() || facts.partial_decision.is_some();
        let gap = |ruling: Option<Date>, decided, dates| {
            let started = ruling.or(decided);
            let rule = |rule: &GapRule| (rule.id.clone(), rule.article_after(ruling.is_some()).to_owned());
            let found = rules.gap.map(rule);
            found.map(|(id, article)| (id, article, OwedBy::Office, started, dates, facts.implemented_on))
        };
        let other = |rule: Option<&DeadlineRule>, started, dates, met_on| {
            rule.map(|rule| (rule.id.clone(), rule.article.clone(), OwedBy::OtherSide, started, dates, met_on))
        };
        // 丹南 28(4): thirty days from the notice of 24(1); that of a refusal (24(2)) starts none.
        let mut parts = 1..=self.case.received().parts;
        let disclosed =
            facts.partial_decision.is_some() || parts.any(|n| self.case.decision_grants(self.law.ruleset, n));
        let learnt = facts.knew_on.or(facts.notice_received);
        let last_wish = secondary.method_request_last_day;
        let asked = self.case.timely_method(last_wish).map(|event| event.on);
        let method = asked.or(facts.implemented_on);
        let reviewed =
            self.case.reviews().iter().find(|review| review.by_third_party().is_none()).map(|one| one.event.on);
        let found = [
            gap(None, facts.partial_decision, secondary.earliest_implementation_substantial),
            gap(facts.ruling_on, facts.decision.filter(|_| disclosed), secondary.earliest_implementation),
            other(rules.method_request.filter(|_| disclosed), facts.notice_received, last_wish, method),
            other(rules.claim_window, facts.disclosed_on, secondary.claim_window_last_day, Some(facts.received)),
            other(rules.review_request, learnt, secondary.review_request_last_day, reviewed),
        ];
        let carried_out = |owed_by: &OwedBy| granted || *owed_by != OwedBy::Office;
        let found = found.into_iter().flatten().filter(|(_, _, owed_by, ..)| carried_out(owed_by));
        for (id, article, owed_by, started, dates, met_on) in found {
            clocks.extend(self.clock(Found { id: &id, article: &article, owed_by, started, dates, met_on }));
        }
        clocks.extend(self.later_claims());
        clocks
    }

    /// 丹南 31(3), 38(3): until when the person can ask for correction or suspension of what this case disclosed.
    fn later_claims(&self) -> Vec<Clock> {
        if self.case.received().kind != Kind::Disclosure {
            return Vec::new();
        }
        let days = self.case.disclosure_received();
        let mut clocks = Vec::new();
        for kind in [Kind::Correction, Kind::Suspension] {
            let Some(rules) = Rules::of(self.law.ruleset, kind) else { continue };
            let Some(rule) = rules.claim_window else { continue };
            for disclosed in &days {
                let facts = Facts { disclosed_on: Some(*disclosed), ..Facts::received(*disclosed) };
                let used = rules.readings_in_use();
                let dates = deadline(&rules, self.law.calendar, &facts, &used, self.today).secondary;
                clocks.extend(self.clock(Found {
                    id: &rule.id,
                    article: &rule.article,
                    owed_by: OwedBy::OtherSide,
                    started: Some(*disclosed),
                    dates: dates.claim_window_last_day,
                    met_on: None,
                }));
            }
        }
        clocks
    }

    fn clock(&self, found: Found) -> Option<Clock> {
        let (started, dates) = (found.started?, found.dates?);
        let over = self.today > dates.safe_date;
        Some(Clock {
            clock: found.id.to_owned(),
            owed_by: found.owed_by,
            article: found.article.to_owned(),
            started,
            met_on: found.met_on,
            unrolled: Some(dates.unrolled),
            date: Some(dates.date),
            safe_date: Some(dates.safe_date),
            status: match (found.met_on, over) {
                (Some(_), _) => ClockStatus::Done,
                (None, true) => ClockStatus::Passed,
                (None, false) => ClockStatus::Open,
            },
            days_remaining: found.met_on.is_none().then(|| dates.date.since(self.today)),
            target: None,
        })
    }

    /// Until when a third party is in time with its opinion (丹南 27(1)).
    fn opinion_clocks(&self) -> Vec<Clock> {
        let Some(rule) = self.law.ruleset.deadline(self.case.received().kind, "opinion") else { return Vec::new() };
        let clock = |party: Party| {
            let (asked, by) = party.asked.and_then(|(event, asked)| Some((event, asked.by?)))?;
            let ended = party.replied.map(|(event, _)| event).or(party.unknown);
            self.clock(Found {
                id: &rule.id,
                article: &rule.article,
                owed_by: rule.owed_by,
                started: Some(asked.on),
                dates: Some(self.set_day(by, Some(rule))),
                met_on: ended.map(|event| event.on),
            })
        };
        self.case.parties().into_iter().filter_map(clock).collect()
    }

    /// A day that the office set, rolled as the rule rolls it.
    fn set_day(&self, by: Date, rule: Option<&DeadlineRule>) -> Secondary {
        let roll = |roll: Roll| match roll {
            Roll::None => by,
            Roll::NextWorkingDay => self.law.calendar.next_open_day(by),
            Roll::PreviousWorkingDay => self.law.calendar.previous_open_day(by),
        };
        let date = rule.map_or(by, |rule| roll(rule.roll.used));
        let others = rule.map_or(&[][..], |rule| &rule.roll.also);
        Secondary { unrolled: by, date, safe_date: others.iter().map(|other| roll(*other)).fold(date, Date::max) }
    }

    /// Until when the other side is in time to mend its form. The roll never lengthens the stop itself.
    fn supplement_clocks(&self) -> Vec<Clock> {
        let kind = self.case.received().kind;
        let rule = self.law.ruleset.deadline(kind, "supplement");
        let duty = self.law.ruleset.request(kind).and_then(|rule| rule.supplement.as_ref());
        let Some(article) = rule.map(|rule| &rule.article).or(duty.map(|duty| &duty.article)) else {
            return Vec::new();
        };
        let id = format!("{}.supplement", kind.code());
        let clock = |supplement: SupplementState| {
            self.clock(Found {
                id: &id,
                article,
                owed_by: OwedBy::OtherSide,
                started: Some(supplement.asked.on),
                dates: Some(self.set_day(supplement.by, rule)),
                met_on: supplement.ended.map(|ended| ended.on),
            })
        };
        self.case.supplements().into_iter().filter_map(clock).collect()
    }
}
