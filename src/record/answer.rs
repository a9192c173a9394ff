//! What a writing command answers with: number, event, state, deadline, what moved, what comes next, warnings.

use std::rc::Rc;

use serde::Serialize;

use super::moved::Moved;
use super::refused::told;
use crate::case::admit::Notice;
use crate::case::clock::Derived;
use crate::case::next::NextStep;
use crate::case::number::CaseNumber;
use crate::case::papers::Paper;
use crate::case::state::State;
use crate::law::Date;
use crate::law::calc::Computed;
use crate::law::ruleset::{Kind, Ruleset};
use crate::text::{Text, Value};

/// The answer of a command that entered a fact in a case.
#[derive(Debug, Serialize)]
pub(crate) struct Recorded {
    /// The case.
    pub(crate) number: CaseNumber,
    /// The number of the event in the case; the first where the command entered several.
    pub(crate) event: u32,
    /// What the event is, as a code.
    pub(crate) kind: &'static str,
    /// The number of the third party that the event brings in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) party: Option<u32>,
    /// The life of the case now.
    pub(crate) state: State,
    /// The deadline of its decision, as `kaiji calc` answers.
    pub(crate) deadline: Option<serde_json::Value>,
    /// What moved.
    pub(crate) moved: Vec<Moved>,
    /// What comes next.
    pub(crate) next: Vec<NextStep>,
    /// The papers that show who asks, while something is still to be decided.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) papers: Vec<Paper>,
    /// What must be told beside it.
    pub(crate) warnings: Vec<Warned>,
    /// For screens about the case: every warning of the engine, whether this command brought it or not.
    #[serde(skip)]
    pub(crate) engine_warnings: Vec<Warned>,
    /// Nothing was written now: the same command had been done before.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(crate) repeated: bool,
    /// Nothing was written: only what would be recorded is shown.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(crate) dry_run: bool,
    /// For people's eyes: what follows from the facts.
    #[serde(skip)]
    pub(crate) derived: Derived,
    /// For people's eyes: the rule that gives articles their printed form, codes their names.
    #[serde(skip)]
    pub(crate) ruleset: Rc<Ruleset>,
    /// For people's eyes: the day of asking.
    #[serde(skip)]
    pub(crate) today: Date,
    /// For people's eyes: what was asked for.
    #[serde(skip)]
    pub(crate) request: Kind,
}

/// A warning in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Warned {
    /// The stable code.
    pub(crate) code: &'static str,
    /// What it says.
    pub(crate) message: String,
    /// The code of the article behind it.
    pub(crate) article: Option<String>,
    /// The same as it is printed.
    #[serde(skip)]
    pub(crate) printed: Option<String>,
}

impl Warned {
    /// A notice of `case` in words: `recorded-warning-<code>`; what the engine says as well has its words in
    /// `derivation-warning-<code>`.
    pub(crate) fn of(notice: &Notice, text: &Text) -> Warned {
        let code = notice.code.replace('_', "-");
        let values: Vec<(&str, Value)> = notice.values.iter().map(|(name, given)| (*name, told(name, given))).collect();
        let message = text.find(&format!("recorded-warning-{code}"), &values);
        Warned {
            code: notice.code,
            message: message.unwrap_or_else(|| text.with(&format!("derivation-warning-{code}"), &values)),
            article: notice.article.clone(),
            printed: notice.printed.clone(),
        }
    }

    /// A warning of the engine in words: `derivation-warning-<code>`.
    pub(crate) fn of_engine(warning: crate::law::deadline::Warning, text: &Text) -> Warned {
        let message = text.get(&format!("derivation-warning-{}", warning.code().replace('_', "-")));
        Warned { code: warning.code(), message, article: None, printed: None }
    }
}

/// The deadline as `kaiji calc` writes it, with the words of each step.
pub(crate) fn as_json(computed: &Computed) -> serde_json::Value {
    serde_json::to_value(computed).unwrap_or(serde_json::Value::Null)
}
