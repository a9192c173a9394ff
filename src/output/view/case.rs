//! A case as data: what `show` and `explain` answer in JSON.

use serde::Serialize;

use crate::case::clock::{Clock, ClockStatus};
use crate::case::fact::{Event, TextField};
use crate::case::fee::Fees;
use crate::case::life::Case;
use crate::case::next::NextStep;
use crate::case::number::CaseNumber;
use crate::case::state::State;
use crate::law::{Date, Kind};
use crate::record::{Looked, OtherOnFile, Warned};

/// A case.
#[derive(Debug, Serialize)]
pub(crate) struct CaseAnswer {
    pub(crate) number: CaseNumber,
    pub(crate) ruleset: String,
    pub(crate) kind: Kind,
    pub(crate) state: State,
    pub(crate) status: Option<ClockStatus>,
    pub(crate) received: Date,
    pub(crate) name: Option<String>,
    pub(crate) subject: Option<String>,
    pub(crate) officer: Option<String>,
    pub(crate) section: Option<String>,
    pub(crate) deadline: Option<serde_json::Value>,
    pub(crate) clocks: Vec<Clock>,
    pub(crate) parts: Vec<PartAnswer>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) fees: Option<Fees>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) prior: Option<CaseNumber>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) disclosed_on: Option<Date>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) claims: Vec<String>,
    pub(crate) specific_pi: bool,
    pub(crate) events: Vec<EventAnswer>,
    pub(crate) next: Vec<NextStep>,
    pub(crate) warnings: Vec<Warned>,
    pub(crate) others: Vec<OtherCase>,
}

/// Another case of the same person.
#[derive(Debug, Serialize)]
pub(crate) struct OtherCase {
    pub(crate) number: String,
    pub(crate) kind: String,
    pub(crate) state: String,
    pub(crate) received: Date,
    pub(crate) subject: Option<String>,
    /// False where only the name is the same: it may be a namesake's.
    pub(crate) certain: bool,
}

/// A part of what is asked.
#[derive(Debug, Serialize)]
pub(crate) struct PartAnswer {
    pub(crate) part: u32,
    pub(crate) subject: Option<String>,
    pub(crate) outcome: Option<String>,
    pub(crate) decided: Option<Date>,
    pub(crate) implemented: Option<Date>,
}

/// An entry.
#[derive(Debug, Serialize)]
pub(crate) struct EventAnswer {
    pub(crate) event: u32,
    pub(crate) kind: &'static str,
    pub(crate) on: Date,
    pub(crate) struck: bool,
}

impl CaseAnswer {
    pub(crate) fn of(looked: &Looked, case: &Case) -> CaseAnswer {
        let received = case.received();
        let text = |field| case.receipt().texts.one(field).map(str::to_owned);
        let part = |n: u32| {
            let decision = case.decision_of_part(n);
            PartAnswer {
                part: n,
                subject: case.receipt().texts.all(TextField::Subject).get(n as usize - 1).cloned(),
                outcome: decision.map(|decision| decision.decided.outcome.clone()),
                decided: decision.map(|decision| decision.event.on),
                implemented: case.implementation_of_part(n).map(|event| event.on),
            }
        };
        let event = |event: &Event| EventAnswer {
            event: event.n,
            kind: event.fact.kind(),
            on: event.on,
            struck: case.is_struck(event.n),
        };
        CaseAnswer {
            number: received.number,
            ruleset: received.ruleset.id.clone(),
            kind: received.kind,
            state: looked.now.state,
            status: looked.now.derived.clocks.first().map(|clock| clock.status),
            received: case.received_on(),
            name: text(TextField::Name),
            subject: text(TextField::Subject),
            officer: case.officer().map(str::to_owned),
            section: case.section().map(str::to_owned),
            deadline: looked.now.deadline.clone(),
            clocks: looked.now.derived.clocks.clone(),
            parts: (1..=received.parts).map(part).collect(),
            fees: case.has_fees().then(|| case.fees()),
            prior: received.prior,
            disclosed_on: case.disclosed_on(),
            claims: received.claims.clone(),
            specific_pi: received.specific_pi,
            events: looked.on_file.events.iter().map(event).collect(),
            next: looked.now.next.clone(),
            warnings: looked.now.engine_warnings.clone(),
            others: looked.others.iter().map(other).collect(),
        }
    }
}

fn other(OtherOnFile { row, certain }: &OtherOnFile) -> OtherCase {
    OtherCase {
        number: row.number.clone(),
        kind: row.kind.clone(),
        state: row.state.clone(),
        received: row.received,
        subject: row.subject.clone(),
        certain: *certain,
    }
}
