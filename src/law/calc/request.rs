//! One request in: the fields of the contract, read and checked.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::Deserialize;

use crate::law::Date;
use crate::law::date_input::{self, Sense};
use crate::law::deadline::{About, Extension, Facts, Length, Post, Special, Supplement, Vacancy};
use crate::law::reading::{
    IdentityPapersPause, Readings, SpecialExcludes, SupplementFrom, SupplementInExtension, SupplementTo, TwoWeeks,
};
use crate::law::ruleset::{Kind, Roll};

/// What makes a request impossible.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Fault {
    UnknownRuleset,
    UnknownKind,
    KindNotOffered,
    BadDate,
    BadValue,
    EventBeforeRequest,
    CompletedBeforeRequested,
    PeriodEndsBeforeStart,
    TodayBeforeRequest,
    ExtensionNeedsOneOfDaysUntil,
    SpecialWithoutDate,
    DecisionBeforePartial,
    ImplementationWithoutDecision,
    NoVersionInForce,
}

impl Fault {
    /// All of them.
    pub const ALL: [Fault; 14] = [
        Fault::UnknownRuleset,
        Fault::UnknownKind,
        Fault::KindNotOffered,
        Fault::BadDate,
        Fault::BadValue,
        Fault::EventBeforeRequest,
        Fault::CompletedBeforeRequested,
        Fault::PeriodEndsBeforeStart,
        Fault::TodayBeforeRequest,
        Fault::ExtensionNeedsOneOfDaysUntil,
        Fault::SpecialWithoutDate,
        Fault::DecisionBeforePartial,
        Fault::ImplementationWithoutDecision,
        Fault::NoVersionInForce,
    ];

    /// The code in `errors`.
    pub const fn code(self) -> &'static str {
        match self {
            Fault::UnknownRuleset => "unknown_ruleset",
            Fault::UnknownKind => "unknown_kind",
            Fault::KindNotOffered => "kind_not_offered",
            Fault::BadDate => "bad_date",
            Fault::BadValue => "bad_value",
            Fault::EventBeforeRequest => "event_before_request",
            Fault::CompletedBeforeRequested => "completed_before_requested",
            Fault::PeriodEndsBeforeStart => "period_ends_before_start",
            Fault::TodayBeforeRequest => "today_before_request",
            Fault::ExtensionNeedsOneOfDaysUntil => "extension_needs_one_of_days_until",
            Fault::SpecialWithoutDate => "special_without_date",
            Fault::DecisionBeforePartial => "decision_before_partial",
            Fault::ImplementationWithoutDecision => "implementation_without_decision",
            Fault::NoVersionInForce => "no_version_in_force",
        }
    }
}

/// A text of the input, borrowed where it needs no unescaping.
type Text<'a> = Cow<'a, str>;

/// The fields of the contract as they were given. An unknown field is refused: a mistyped one must not be ignored.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Input<'a> {
    #[serde(borrow)]
    pub id: Option<Text<'a>>,
    #[serde(borrow)]
    pub ruleset: Option<Text<'a>>,
    #[serde(borrow)]
    pub kind: Option<Text<'a>>,
    #[serde(borrow)]
    pub received: Option<Text<'a>>,
    #[serde(borrow, default, deserialize_with = "null_is_empty")]
    pub supplements: Vec<SupplementInput<'a>>,
    #[serde(borrow)]
    pub extension: Option<ExtensionInputs<'a>>,
    #[serde(borrow)]
    pub special: Option<SpecialInput<'a>>,
    #[serde(borrow, default, deserialize_with = "null_is_empty")]
    pub vacancies: Vec<VacancyInput<'a>>,
    #[serde(borrow)]
    pub partial_decision: Option<Text<'a>>,
    #[serde(borrow)]
    pub decision: Option<Text<'a>>,
    pub objection: Option<bool>,
    #[serde(borrow)]
    pub implemented_on: Option<Text<'a>>,
    #[serde(borrow)]
    pub ruling_on: Option<Text<'a>>,
    #[serde(borrow)]
    pub notice_received: Option<Text<'a>>,
    #[serde(borrow)]
    pub disclosed_on: Option<Text<'a>>,
    #[serde(borrow)]
    pub knew_on: Option<Text<'a>>,
    #[serde(borrow)]
    pub today: Option<Text<'a>>,
    #[serde(borrow, default)]
    pub readings: Option<BTreeMap<Text<'a>, Text<'a>>>,
}

/// `supplements`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct SupplementInput<'a> {
    #[serde(borrow)]
    pub requested: Option<Text<'a>>,
    #[serde(borrow)]
    pub due: Option<Text<'a>>,
    #[serde(borrow)]
    pub completed: Option<Text<'a>>,
    #[serde(borrow)]
    pub refused: Option<Text<'a>>,
    #[serde(borrow)]
    pub about: Option<Text<'a>>,
}

/// `extension`: one, or a list of such.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
#[allow(missing_docs)]
pub enum ExtensionInputs<'a> {
    #[serde(borrow)]
    One(ExtensionInput<'a>),
    #[serde(borrow)]
    Many(Vec<ExtensionInput<'a>>),
}

/// One extension.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct ExtensionInput<'a> {
    pub days: Option<i64>,
    #[serde(borrow)]
    pub until: Option<Text<'a>>,
    #[serde(borrow)]
    pub decided: Option<Text<'a>>,
    #[serde(borrow)]
    pub notified: Option<Text<'a>>,
}

/// `special`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct SpecialInput<'a> {
    #[serde(borrow)]
    pub remaining_until: Option<Text<'a>>,
    #[serde(borrow)]
    pub notified: Option<Text<'a>>,
}

/// `vacancies`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct VacancyInput<'a> {
    #[serde(borrow)]
    pub from: Option<Text<'a>>,
    #[serde(borrow)]
    pub to: Option<Text<'a>>,
    #[serde(borrow)]
    pub office: Option<Text<'a>>,
}

fn null_is_empty<'de, D, T>(deserializer: D) -> Result<Vec<T>, D::Error>
where
    D: serde::Deserializer<'de>,
    T: Deserialize<'de>,
{
    Ok(Option::<Vec<T>>::deserialize(deserializer)?.unwrap_or_default())
}

/// A request that can be computed.
#[derive(Clone, Debug)]
pub(super) struct Request {
    supplements: Vec<Supplement>,
    extensions: Vec<Extension>,
    vacancies: Vec<Vacancy>,
    facts: Facts<'static>,
    pub(super) today: Option<Date>,
    pub(super) readings: Overrides,
}

impl Request {
    pub(super) fn facts(&self) -> Facts<'_> {
        Facts { supplements: &self.supplements, extensions: &self.extensions, vacancies: &self.vacancies, ..self.facts }
    }
}

/// The readings that a request overrides.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Overrides {
    supplement_from: Option<SupplementFrom>,
    supplement_to: Option<SupplementTo>,
    roll: Option<Roll>,
    roll_requester: Option<Roll>,
    supplement_in_extension: Option<SupplementInExtension>,
    special_excludes: Option<SpecialExcludes>,
    two_weeks: Option<TwoWeeks>,
    identity_papers_pause: Option<IdentityPapersPause>,
}

impl Overrides {
    /// An override changes the value in use, not what is admissible.
    pub(super) fn over(&self, used: Readings) -> Readings {
        Readings {
            supplement_from: self.supplement_from.unwrap_or(used.supplement_from),
            supplement_to: self.supplement_to.unwrap_or(used.supplement_to),
            roll: self.roll.or(used.roll),
            roll_requester: self.roll_requester.or(used.roll_requester),
            supplement_in_extension: self.supplement_in_extension.unwrap_or(used.supplement_in_extension),
            special_excludes: self.special_excludes.unwrap_or(used.special_excludes),
            two_weeks: self.two_weeks.unwrap_or(used.two_weeks),
            identity_papers_pause: self.identity_papers_pause.unwrap_or(used.identity_papers_pause),
        }
    }

    fn set(&mut self, reading: &str, value: &str) -> Result<(), Fault> {
        let value = value.replace('-', "_");
        // `request_day` is the older name of `asking_day`.
        let value = if value == "request_day" { "asking_day" } else { value.as_str() };
        let found = |is_set: bool| if is_set { Ok(()) } else { Err(Fault::BadValue) };
        macro_rules! choose {
            ($field:ident, $all:expr) => {{
                self.$field = $all.into_iter().find(|known| known.code() == value);
                found(self.$field.is_some())
            }};
        }
        match reading.replace('-', "_").as_str() {
            "supplement_from" => choose!(supplement_from, SupplementFrom::ALL),
            "supplement_to" => choose!(supplement_to, SupplementTo::ALL),
            "roll" => choose!(roll, ROLLS),
            "roll_requester" => choose!(roll_requester, ROLLS),
            "supplement_in_extension" => choose!(supplement_in_extension, SupplementInExtension::ALL),
            "special_excludes" => choose!(special_excludes, SpecialExcludes::ALL),
            "two_weeks" => choose!(two_weeks, TwoWeeks::ALL),
            "identity_papers_pause" => choose!(identity_papers_pause, IdentityPapersPause::ALL),
            _ => Err(Fault::BadValue),
        }
    }
}

/// Whether there is a reading of this name with this value, as `readings` takes them.
pub fn is_reading(name: &str, value: &str) -> bool {
    Overrides::default().set(name, value).is_ok()
}

const ROLLS: [Roll; 2] = [Roll::None, Roll::NextWorkingDay];

/// Which law a request asks for, as far as it can be read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Asked<'a> {
    pub(super) ruleset: Option<&'a str>,
    pub(super) kind: Option<Kind>,
    pub(super) received: Option<Date>,
}

/// What was read of a request, and every fault found in it.
pub(super) struct Checked<'a> {
    pub(super) asked: Asked<'a>,
    pub(super) request: Option<Request>,
    pub(super) faults: Vec<Fault>,
}

/// Reads and checks a request. `today` is the day that short dates are near to, and the day of asking if none is given.
pub(super) fn check<'a>(input: &'a Input, today: Date) -> Checked<'a> {
    let mut reader = Reader { today, faults: Vec::new() };
    let asked = reader.asked(input);
    let request = reader.request(input, asked.received);
    Checked { asked, request, faults: reader.faults }
}

struct Reader {
    today: Date,
    faults: Vec<Fault>,
}

impl Reader {
    fn asked<'a>(&mut self, input: &'a Input) -> Asked<'a> {
        let ruleset = input.ruleset.as_deref().filter(|id| !id.is_empty());
        self.refuse_if(ruleset.is_none(), Fault::UnknownRuleset);
        let kind = input.kind.as_deref().and_then(Kind::from_code);
        self.refuse_if(kind.is_none(), Fault::UnknownKind);
        let received = self.date(input.received.as_deref());
        self.refuse_if(input.received.is_none(), Fault::BadDate);
        Asked { ruleset, kind, received }
    }

    fn request(&mut self, input: &Input, received: Option<Date>) -> Option<Request> {
        let supplements = input.supplements.iter().filter_map(|one| self.supplement(one)).collect();
        let extensions = self.extensions(input.extension.as_ref());
        let vacancies = input.vacancies.iter().filter_map(|one| self.vacancy(one)).collect();
        let special = input.special.as_ref().map(|special| self.special(special));
        let readings = self.readings(input);
        let today = self.date(input.today.as_deref());
        let facts = Facts {
            special,
            partial_decision: self.date(input.partial_decision.as_deref()),
            decision: self.date(input.decision.as_deref()),
            objection: input.objection.unwrap_or(false),
            implemented_on: self.date(input.implemented_on.as_deref()),
            ruling_on: self.date(input.ruling_on.as_deref()),
            notice_received: self.date(input.notice_received.as_deref()),
            disclosed_on: self.date(input.disclosed_on.as_deref()),
            knew_on: self.date(input.knew_on.as_deref()),
            ..Facts::received(received?)
        };
        let request = Request { supplements, extensions, vacancies, facts, today, readings };
        self.order(&request);
        Some(request)
    }

    fn refuse_if(&mut self, condition: bool, fault: Fault) {
        if condition {
            self.faults.push(fault);
        }
    }

    /// A date, ISO first because scripts write it; what is given but cannot be read is a fault.
    fn date(&mut self, text: Option<&str>) -> Option<Date> {
        let text = text?;
        let date = text.parse().ok().or_else(|| date_input::parse(text, self.today, Sense::Past).ok());
        self.refuse_if(date.is_none(), Fault::BadDate);
        date
    }

    fn supplement(&mut self, one: &SupplementInput) -> Option<Supplement> {
        self.refuse_if(one.requested.is_none(), Fault::BadDate);
        let about = match one.about.as_deref() {
            None | Some("form") => Some(About::Form),
            Some("identity") => Some(About::Identity),
            Some(_) => None,
        };
        self.refuse_if(about.is_none(), Fault::BadValue);
        let (completed, refused) = (self.date(one.completed.as_deref()), self.date(one.refused.as_deref()));
        // Completed and refused: the first of the two ended it.
        let ended = match (completed, refused) {
            (Some(completed), Some(refused)) => Some(completed.min(refused)),
            (one, other) => one.or(other),
        };
        let requested = self.date(one.requested.as_deref());
        let due = self.date(one.due.as_deref());
        Some(Supplement { requested: requested?, due, ended, about: about? })
    }

    fn extensions(&mut self, input: Option<&ExtensionInputs>) -> Vec<Extension> {
        match input {
            None => Vec::new(),
            Some(ExtensionInputs::One(one)) => vec![self.extension(one)],
            Some(ExtensionInputs::Many(many)) => many.iter().map(|one| self.extension(one)).collect(),
        }
    }

    fn extension(&mut self, one: &ExtensionInput) -> Extension {
        let until = self.date(one.until.as_deref());
        let (decided, notified) = (self.date(one.decided.as_deref()), self.date(one.notified.as_deref()));
        if one.days.is_some() == one.until.is_some() {
            // Its other dates are still looked at: every fault is told.
            self.faults.push(Fault::ExtensionNeedsOneOfDaysUntil);
            return Extension { length: Length::Days(0), decided, notified };
        }
        let length = match one.days {
            // Beyond any period of law; the engine must not be driven out of the calendar.
            Some(days) if days.unsigned_abs() > 100_000 => {
                self.faults.push(Fault::BadValue);
                Length::Days(0)
            }
            Some(days) => Length::Days(days as i32),
            None => Length::Until(until.unwrap_or(Date::MAX)),
        };
        Extension { length, decided, notified }
    }

    fn special(&mut self, special: &SpecialInput) -> Special {
        self.refuse_if(special.remaining_until.is_none(), Fault::SpecialWithoutDate);
        let notified = self.date(special.notified.as_deref());
        // Without a date the request is refused, but its notice is still looked at: every fault is told.
        let remaining_until = self.date(special.remaining_until.as_deref()).unwrap_or(Date::MAX);
        Special { remaining_until, notified }
    }

    fn vacancy(&mut self, one: &VacancyInput) -> Option<Vacancy> {
        self.refuse_if(one.from.is_none(), Fault::BadDate);
        let office = match one.office.as_deref() {
            None | Some("both") => Some(Post::Both),
            Some("chair") => Some(Post::Chair),
            Some("vice") => Some(Post::Vice),
            Some(_) => None,
        };
        self.refuse_if(office.is_none(), Fault::BadValue);
        let (from, to) = (self.date(one.from.as_deref()), self.date(one.to.as_deref()));
        Some(Vacancy { from: from?, to, office: office? })
    }

    fn readings(&mut self, input: &Input) -> Overrides {
        let mut overrides = Overrides::default();
        for (reading, value) in input.readings.iter().flatten() {
            if let Err(fault) = overrides.set(reading, value) {
                self.faults.push(fault);
            }
        }
        overrides
    }

    /// What cannot have happened in this order.
    fn order(&mut self, request: &Request) {
        let facts = request.facts();
        let today = request.today.unwrap_or(self.today);
        self.refuse_if(today < facts.received, Fault::TodayBeforeRequest);
        for supplement in facts.supplements {
            let before = |date: Option<Date>| date.is_some_and(|date| date < supplement.requested);
            self.refuse_if(before(supplement.ended), Fault::CompletedBeforeRequested);
            self.refuse_if(before(supplement.due), Fault::PeriodEndsBeforeStart);
            self.refuse_if(supplement.requested < facts.received, Fault::EventBeforeRequest);
        }
        for vacancy in facts.vacancies {
            self.refuse_if(vacancy.to.is_some_and(|to| to < vacancy.from), Fault::PeriodEndsBeforeStart);
        }
        let earliest = events(&facts).flatten().min();
        self.refuse_if(earliest.is_some_and(|event| event < facts.received), Fault::EventBeforeRequest);
        let partial_after = matches!((facts.partial_decision, facts.decision), (Some(part), Some(all)) if all < part);
        self.refuse_if(partial_after, Fault::DecisionBeforePartial);
        let undecided = facts.decision.is_none() && facts.partial_decision.is_none();
        self.refuse_if(facts.implemented_on.is_some() && undecided, Fault::ImplementationWithoutDecision);
    }
}

/// The events of this request, which cannot lie before it. The earlier disclosure of a correction is none of them.
fn events<'a>(facts: &'a Facts) -> impl Iterator<Item = Option<Date>> + 'a {
    let of_extensions = facts.extensions.iter().flat_map(|one| [one.decided, one.notified]);
    let of_special = facts.special.iter().map(|one| one.notified);
    let others = [
        facts.partial_decision,
        facts.decision,
        facts.implemented_on,
        facts.ruling_on,
        facts.notice_received,
        facts.knew_on,
    ];
    of_extensions.chain(of_special).chain(others)
}
