//! One answer out: the fields of the contract.

use std::borrow::Cow;

use serde::{Serialize, Serializer};

use super::Fault;
use crate::law::Date;
use crate::law::deadline::{
    Answer, ExtensionAnswer, Operative, Rules, Secondaries, SpecialAnswer, Status, Step, Term, Warning, What,
};

/// The answer to one request, in the order and with the names of the contract.
#[derive(Clone, Debug, Serialize)]
#[allow(missing_docs)]
pub struct Calculation<'a> {
    /// The version of this form of answer.
    pub version: u32,
    pub id: Option<Cow<'a, str>>,
    pub ok: bool,
    #[serde(serialize_with = "fault_codes")]
    pub errors: Vec<Fault>,
    #[serde(serialize_with = "warning_codes")]
    pub warnings: Vec<Warning>,
    /// Absent where `ok` is false: nothing else was computed.
    #[serde(flatten)]
    pub computed: Option<Computed<'a>>,
}

/// What was computed.
#[derive(Clone, Debug, Serialize)]
#[allow(missing_docs)]
pub struct Computed<'a> {
    pub prompt: bool,
    pub time_word: Option<&'a str>,
    pub base: Option<TermOut>,
    pub extended: Option<TermOut>,
    pub extension: Option<ExtensionAnswer>,
    pub special: Option<SpecialAnswer>,
    pub operative: Option<Operative>,
    pub date: Option<Date>,
    pub safe_date: Option<Date>,
    #[serde(serialize_with = "object")]
    pub safe_reading: Vec<(&'static str, &'static str)>,
    pub status: Status,
    pub days_remaining: Option<i32>,
    pub elapsed_days: Option<i32>,
    pub secondary: Secondaries,
    pub steps: Vec<StepOut<'a>>,
}

/// A deadline as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct TermOut {
    pub fixed: bool,
    pub unrolled: Option<Date>,
    pub date: Option<Date>,
    pub excluded_days: i32,
    pub days_left_when_suspended: Option<i32>,
}

/// One step of the derivation as it is written; `text` is added by whoever knows the language.
#[derive(Clone, Debug, Serialize)]
#[allow(missing_docs)]
pub struct StepOut<'a> {
    pub from: Date,
    pub to: Date,
    pub days: i32,
    pub what: What,
    pub article: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// The version of the form of answer.
const VERSION: u32 = 1;

impl From<Term> for TermOut {
    fn from(term: Term) -> TermOut {
        TermOut {
            fixed: term.is_fixed(),
            unrolled: term.unrolled,
            date: term.date,
            excluded_days: term.excluded_days,
            days_left_when_suspended: term.days_left_when_suspended,
        }
    }
}

impl<'a> From<&Step<'a>> for StepOut<'a> {
    fn from(step: &Step<'a>) -> StepOut<'a> {
        let Step { from, to, days, what, article } = *step;
        StepOut { from, to, days, what, article, text: None }
    }
}

impl<'a> Calculation<'a> {
    /// An impossible request, or a line that could not be read.
    pub fn refused(id: Option<Cow<'a, str>>, errors: Vec<Fault>) -> Calculation<'a> {
        Calculation { version: VERSION, id, ok: false, errors, warnings: Vec::new(), computed: None }
    }

    pub(super) fn answered(warnings: Vec<Warning>, computed: Computed<'a>) -> Calculation<'a> {
        Calculation { version: VERSION, id: None, ok: true, errors: Vec::new(), warnings, computed: Some(computed) }
    }

    pub(super) fn with_id(self, id: Option<Cow<'a, str>>) -> Calculation<'a> {
        Calculation { id, ..self }
    }
}

impl<'a> Computed<'a> {
    /// The written form of an answer of the engine.
    pub fn of(
        rules: &Rules<'a>,
        answer: &Answer,
        safe_reading: Vec<(&'static str, &'static str)>,
        steps: &[Step<'a>],
    ) -> Computed<'a> {
        Computed {
            prompt: answer.prompt,
            time_word: rules.decision.time_word.as_deref().filter(|word| !word.is_empty()),
            base: answer.base.map(TermOut::from),
            extended: answer.extended.map(TermOut::from),
            extension: answer.extension,
            special: answer.special,
            operative: answer.operative,
            date: answer.date,
            safe_date: answer.safe.and_then(|safe| safe.date),
            safe_reading,
            status: answer.status,
            days_remaining: answer.days_remaining,
            elapsed_days: answer.elapsed_days,
            secondary: answer.secondary,
            steps: steps.iter().map(StepOut::from).collect(),
        }
    }
}

fn fault_codes<S: Serializer>(faults: &[Fault], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(faults.iter().map(|fault| fault.code()))
}

fn warning_codes<S: Serializer>(warnings: &[Warning], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(warnings.iter().map(|warning| warning.code()))
}

fn object<S: Serializer>(pairs: &[(&'static str, &'static str)], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(pairs.iter().copied())
}
