//! What a command answers that entered facts of the office.

use serde::Serialize;

use super::answer::Warned;
use super::moved::Moved;
use super::verify::list_label;
use crate::case::admit::Draft;
use crate::case::fact::Fact;
use crate::law::Date;
use crate::law::deadline::Post;
use crate::text::{Text, Value};

/// The answer of a command that entered facts of the office.
#[derive(Debug, Serialize)]
pub(crate) struct RecordedInOffice {
    /// The number of the first fact among those of the office.
    pub(crate) event: u32,
    /// What it is, as a code.
    pub(crate) kind: &'static str,
    /// Every fact that was entered.
    pub(crate) events: Vec<Entered>,
    /// Every clock that moved, of every case.
    pub(crate) moved: Vec<Moved>,
    /// What must be told beside it.
    pub(crate) warnings: Vec<Warned>,
    /// Nothing was written now: the same command had been done before.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(crate) repeated: bool,
    /// Nothing was written: only what would be recorded is shown.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(crate) dry_run: bool,
}

/// A fact of the office that was entered.
#[derive(Debug, Serialize)]
pub(crate) struct Entered {
    /// Its number among the facts of the office.
    pub(crate) event: u32,
    /// What it is, as a code.
    pub(crate) kind: &'static str,
    /// The day of the fact.
    pub(crate) on: Date,
    /// In words of the language in force.
    pub(crate) what: String,
}

impl Entered {
    /// The fact with its number, told.
    pub(crate) fn of(event: u32, draft: &Draft, text: &Text) -> Entered {
        let what = told(draft.on, &draft.fact, text);
        Entered { event, kind: draft.fact.kind(), on: draft.on, what }
    }
}

/// 「議長と副議長の職が令和8年4月3日（金）から欠けた」.
fn told(on: Date, fact: &Fact, text: &Text) -> String {
    let key = |tail: &str| format!("moved-fact-{tail}");
    let day = ("on", Value::from(on));
    match fact {
        Fact::VacancyStarted(started) => {
            text.with(&key("vacancy-started"), &[day, ("post", Value::Term("post", post(started.office).to_owned()))])
        }
        Fact::VacancyEnded(ended) => text.with(&key("vacancy-ended"), &[day, ("started", ended.started.into())]),
        Fact::OfficeSet(set) => {
            let name = text.get(&format!("office-key-{}", set.key));
            let tail = if on == Date::MIN { "office-set-always" } else { "office-set" };
            let day = if on == Date::MIN { vec![] } else { vec![day] };
            text.with(&key(tail), &[day, vec![("name", name.into())]].concat())
        }
        Fact::HolidaysImported(imported) => text.get(&key(&format!("holidays-{}", list_label(imported.list)))),
        Fact::RulesetAdopted(adopted) => {
            let values = [
                ("ruleset", adopted.id.as_str().into()),
                ("in-force", adopted.in_force.into()),
                ("revision", adopted.revision.into()),
            ];
            text.with(&key("ruleset-adopted"), &values)
        }
        Fact::Struck(struck) => text.with(&key("struck"), &[("event", struck.event.into())]),
        Fact::FiguresPublished(published) => {
            text.with(&key("figures-published"), &[("year", text.fiscal_year(published.fiscal_year).into())])
        }
        Fact::BreachRecorded(recorded) => {
            text.with(&key("breach-recorded"), &[day, ("breach", recorded.number.into())])
        }
        Fact::BreachUpdated(updated) => text.with(&key("breach-updated"), &[("breach", updated.breach.into())]),
        Fact::BreachReported(reported) => {
            let duty = Value::Term("breach-duty", reported.duty.code().to_owned());
            text.with(&key("breach-reported"), &[day, ("breach", reported.breach.into()), ("duty", duty)])
        }
        Fact::BreachNotified(notified) => {
            let tail = if notified.everyone { "breach-everyone-notified" } else { "breach-notified" };
            text.with(&key(tail), &[day, ("breach", notified.breach.into())])
        }
        Fact::BreachRelieved(relieved) => {
            let by = Value::Term("breach-relief", relieved.by.code().to_owned());
            text.with(&key("breach-relieved"), &[day, ("breach", relieved.breach.into()), ("by", by)])
        }
        Fact::LetterIssued(issued) => {
            let letter = Value::Term("letter", issued.letter.code().to_owned());
            text.with(&key("letter-issued"), &[day, ("letter", letter), ("event", issued.tells.into())])
        }
        Fact::EngineRaised(raised) => text.with(&key("engine-raised"), &[("to", raised.to.into())]),
        other => other.kind().to_owned(),
    }
}

const fn post(office: Post) -> &'static str {
    match office {
        Post::Both => "both",
        Post::Chair => "chair",
        Post::Vice => "vice",
    }
}
