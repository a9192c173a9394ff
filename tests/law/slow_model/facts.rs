//! What goes in: the facts of a request, and a rule as plain numbers.

use std::collections::BTreeMap;

use kaiji::law::Date;
use kaiji::law::calendar::ClosedKinds;

use super::readings::AdmissibleReadings;

/// The rule for one kind of request of one organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ModelRule {
    /// First day of the first version.
    pub in_force_from: Option<Date>,
    /// The rule's own word where it has one.
    pub time_word: Option<String>,
    /// The base period; `None`: the rule has no number.
    pub base: Option<Period>,
    /// A request that arrives on a closed day starts the clock on the next open one.
    pub start_rolls: bool,
    /// The closed days that the base period does not count at all.
    pub never_counted: ClosedKinds,
    pub base_stops: StopsRule,
    pub extension_stops: StopsRule,
    pub extension: ExtensionRule,
    /// In place of `extension` where a third party was heard.
    pub extension_if_third_party: Option<ExtensionRule>,
    /// The article says 限り, so that a second extension is warned of.
    pub extension_limited: bool,
    pub special: SpecialRule,
    /// The article on two weeks between decision and implementation.
    pub two_weeks: bool,
    pub method_request: Option<Period>,
    pub claim_window: Option<Period>,
    pub review_request: bool,
    pub readings: AdmissibleReadings,
}

/// What stops a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct StopsRule {
    /// The article has the proviso on supplements.
    pub supplements: bool,
    /// The rule has the article on vacancies.
    pub vacancies: bool,
}

impl StopsRule {
    pub(crate) const NONE: StopsRule = StopsRule { supplements: false, vacancies: false };
}

/// So many days; the first is the starting day itself or the day after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Period {
    pub days: u32,
    pub counts_first_day: bool,
}

impl Period {
    pub(crate) fn first_day(&self, start: Date) -> Date {
        if self.counts_first_day { start } else { start.plus(1) }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ExtensionRule {
    None,
    Uncapped,
    /// At most so many days more.
    Added(u32),
    /// At most so many calendar days from the day after the base period, whatever stops.
    AddedCalendarDays(u32),
    /// At most so many days in all.
    Total(Period),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SpecialRule {
    None,
    /// A computed day for the substantial part, a named one for the rest.
    SubstantialPart(Period),
    /// One named day.
    NamedDay,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct ModelRequest {
    pub id: Option<String>,
    pub ruleset: String,
    pub kind: String,
    /// Always given; an `Option` only so that a request can be built up from nothing.
    pub received: Option<Date>,
    pub supplements: Vec<Supplement>,
    pub extensions: Vec<Extension>,
    pub special: Option<Special>,
    pub vacancies: Vec<Vacancy>,
    pub partial_decision: Option<Date>,
    pub decision: Option<Date>,
    pub objection: bool,
    pub implemented_on: Option<Date>,
    pub ruling_on: Option<Date>,
    pub notice_received: Option<Date>,
    pub disclosed_on: Option<Date>,
    pub knew_on: Option<Date>,
    /// No field of `calc`.
    pub third_party_heard: bool,
    pub today: Option<Date>,
    /// Overrides: number of the reading → its value (see `readings`).
    pub readings: BTreeMap<usize, bool>,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Supplement {
    pub requested: Date,
    pub due: Option<Date>,
    pub completed: Option<Date>,
    pub refused: Option<Date>,
    pub identity: bool,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Extension {
    pub days: Option<i64>,
    pub until: Option<Date>,
    pub decided: Option<Date>,
    pub notified: Option<Date>,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Special {
    pub remaining_until: Option<Date>,
    pub notified: Option<Date>,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Vacancy {
    pub from: Date,
    pub to: Option<Date>,
    pub office: Office,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Office {
    Both,
    Chair,
    Vice,
}

impl ModelRequest {
    pub(crate) fn received(&self) -> Date {
        self.received.expect("a request has a day of receipt")
    }

    pub(crate) fn today(&self) -> Date {
        self.today.expect("the model is always told what day it is")
    }
}

impl Supplement {
    /// The day on which it was answered, one way or the other.
    pub(crate) fn answered(&self) -> Option<Date> {
        match (self.completed, self.refused) {
            (Some(completed), Some(refused)) => Some(completed.min(refused)),
            (completed, refused) => completed.or(refused),
        }
    }

    pub(crate) fn has_begun(&self, today: Date) -> bool {
        self.answered().is_some() || self.requested <= today
    }

    /// 10: open until it is answered and, where it has a set day, through that day.
    pub(crate) fn is_open(&self, today: Date) -> bool {
        let set_day_passed = self.due.is_some_and(|due| today > due);
        self.answered().is_none() && self.requested <= today && !set_day_passed
    }

    /// The set day passed without an answer, as far as is known today.
    pub(crate) fn ended_with_its_set_day(&self, today: Date) -> bool {
        match (self.answered(), self.due) {
            (_, None) => false,
            (Some(answered), Some(due)) => answered > due,
            (None, Some(due)) => today > due && self.requested <= today,
        }
    }
}

impl Extension {
    /// Without `decided`, `notified` stands for it; without both it was decided in time.
    pub(crate) fn decided_on(&self, received: Date) -> Date {
        self.decided.or(self.notified).unwrap_or(received)
    }

    pub(crate) fn is_negative(&self) -> bool {
        self.days.is_some_and(|days| days < 0)
    }
}
