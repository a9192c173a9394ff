//! The dated facts of one request that can move a deadline.

use crate::law::Date;
use crate::law::ruleset::Kind;

/// Everything that happened to one request and moves its dates. All dates are calendar days in Japan.
///
/// The order inside a slice is the order in which things were entered; it matters only for extensions decided on the
/// same day (the later in the list governs).
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    /// The request arrived (到達).
    pub received: Date,
    /// The day written on it, where a rule counts from there.
    pub written: Option<Date>,
    /// The day it was accepted (受理), where a rule counts from there.
    pub accepted: Option<Date>,
    /// 補正.
    pub supplements: &'a [Supplement],
    /// Days of informal confirmation, where a rule does not count them.
    pub clarifications: &'a [Clarification],
    /// 延長.
    pub extensions: &'a [Extension],
    /// 期限の特例.
    pub special: Option<Special>,
    /// 欠員期間.
    pub vacancies: &'a [Vacancy],
    /// Whether a third party was heard, where a cap depends on it.
    pub third_party_heard: bool,
    /// The substantial part was decided (special case of a disclosure).
    pub partial_decision: Option<Date>,
    /// Everything was decided.
    pub decision: Option<Date>,
    /// An opposing opinion was filed.
    pub objection: bool,
    /// The ruling of 丹南 46, which takes the place of the decision for the two weeks.
    pub ruling_on: Option<Date>,
    /// The disclosure was carried out.
    pub implemented_on: Option<Date>,
    /// The notice of the decision arrived.
    pub notice_received: Option<Date>,
    /// The person received the disclosure that a correction or suspension is about.
    pub disclosed_on: Option<Date>,
    /// The person learnt of the decision.
    pub knew_on: Option<Date>,
}

/// A supplement (補正): the office asks to mend a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Supplement {
    /// The day on which it was asked for.
    pub requested: Date,
    /// The set day, the last on which the other side is in time.
    pub due: Option<Date>,
    /// The day on which it was completed, or refused.
    pub ended: Option<Date>,
    /// What is to be mended.
    pub about: About,
}

/// What a supplement is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum About {
    /// The form.
    Form,
    /// Identity or authority papers.
    Identity,
}

/// An informal confirmation of what is meant; days `from..=to` inclusive, `to` `None` while it goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clarification {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Option<Date>,
}

/// A longer period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Extension {
    /// How far.
    pub length: Length,
    /// The day on which it was decided; `None`: in time.
    pub decided: Option<Date>,
    /// The day on which the person was told; `None`: in time.
    pub notified: Option<Date>,
}

/// How far an extension goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Length {
    /// That many counted days more; moves with stops.
    Days(i32),
    /// Until a named day; does not move.
    Until(Date),
}

/// 期限の特例.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Special {
    /// The day that the office set: of the rest (disclosure) or of the whole (correction, suspension).
    pub remaining_until: Date,
    /// The day on which its notice arrived; `None`: unknown.
    pub notified: Option<Date>,
}

/// 欠員期間: days `from..=to`, both wholly vacant; `to` `None` while it goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Vacancy {
    /// The first day wholly vacant.
    pub from: Date,
    /// The last day wholly vacant.
    pub to: Option<Date>,
    /// Whose post.
    pub office: Post,
}

/// Which post is vacant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Post {
    /// Chair and vice-chair.
    Both,
    /// The chair only.
    Chair,
    /// The vice-chair only.
    Vice,
}

impl Facts<'_> {
    /// Whether chair and vice-chair are both vacant on this day (丹南 26(2)).
    pub fn is_vacant_on(&self, day: Date) -> bool {
        let (vacant, open_from) = super::stops::joint_vacancies(self);
        vacant.contains(day.days()) || open_from.is_some_and(|from| from <= day.days())
    }

    /// A request that has just arrived and to which nothing has happened yet.
    pub const fn received(received: Date) -> Facts<'static> {
        Facts {
            received,
            written: None,
            accepted: None,
            supplements: &[],
            clarifications: &[],
            extensions: &[],
            special: None,
            vacancies: &[],
            third_party_heard: false,
            partial_decision: None,
            decision: None,
            objection: false,
            ruling_on: None,
            implemented_on: None,
            notice_received: None,
            disclosed_on: None,
            knew_on: None,
        }
    }
}

impl Supplement {
    /// The day after which it stops nothing any more, as far as it is known on `today`; `None`: it is open.
    ///
    /// After its set day it is a closed stop that ends with it, and a later completion changes nothing.
    pub(crate) fn known_end(&self, today: Date) -> Option<StopEnd> {
        match (self.ended, self.due) {
            (Some(ended), due) if due.is_none_or(|due| ended <= due) => Some(StopEnd::Completed(ended)),
            (Some(_), Some(due)) => Some(StopEnd::SetDay(due)),
            (None, Some(due)) if today > due => Some(StopEnd::SetDay(due)),
            _ => None,
        }
    }
}

/// How a supplement ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum StopEnd {
    /// Completed or refused on that day.
    Completed(Date),
    /// Its set day passed unanswered; that day is excluded whatever the reading.
    SetDay(Date),
}

/// Whether a kind of request discloses something (and so has two weeks, methods and a special case in two parts).
pub(crate) const fn discloses(kind: Kind) -> bool {
    matches!(kind, Kind::Disclosure)
}
