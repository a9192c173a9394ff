//! What `kaiji doctor` found.

use serde::Serialize;

use crate::output::document::Document;
use crate::output::sheet::Sheet;

/// How it stands with one thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Health {
    /// As it should be.
    Good,
    /// Works, but somebody should know.
    Warning,
    /// Something does not work.
    Fault,
}

impl Health {
    const fn key(self) -> &'static str {
        match self {
            Health::Good => "doctor-good",
            Health::Warning => "doctor-warning",
            Health::Fault => "doctor-fault",
        }
    }
}

/// One thing that was looked at.
#[derive(Debug, Serialize)]
pub(crate) struct Looked {
    /// What, as a code.
    pub(crate) check: &'static str,
    /// How it stands.
    pub(crate) health: Health,
    /// What was seen.
    pub(crate) seen: String,
    /// What to do.
    pub(crate) advice: Option<String>,
}

impl Looked {
    /// As it should be.
    pub(crate) fn good(check: &'static str, seen: String) -> Looked {
        Looked { check, health: Health::Good, seen, advice: None }
    }

    /// Works, but somebody should know.
    pub(crate) fn warning(check: &'static str, seen: String, advice: Option<String>) -> Looked {
        Looked { check, health: Health::Warning, seen, advice }
    }

    /// Does not work.
    pub(crate) fn fault(check: &'static str, seen: String, advice: Option<String>) -> Looked {
        Looked { check, health: Health::Fault, seen, advice }
    }
}

/// All that was looked at.
#[derive(Debug, Serialize)]
pub(crate) struct Diagnosis {
    /// In the order of looking.
    pub(crate) checks: Vec<Looked>,
}

impl Diagnosis {
    /// The worst of it.
    pub(crate) fn worst(&self) -> Health {
        self.checks.iter().map(|looked| looked.health).max().unwrap_or(Health::Good)
    }
}

impl Document for Diagnosis {
    fn view(&self, sheet: &mut Sheet<'_>) {
        let text = sheet.text();
        for looked in &self.checks {
            let name = text.get(&format!("doctor-{}", looked.check.replace('_', "-")));
            let health = text.get(looked.health.key());
            let values = [("health", health.into()), ("name", name.into())];
            sheet.labelled(&text.with("doctor-line", &values), &looked.seen);
            if let Some(advice) = &looked.advice {
                sheet.beneath(advice);
            }
        }
        let wrong = self.checks.iter().filter(|looked| looked.health != Health::Good).count();
        sheet.blank();
        sheet.say(if wrong == 0 { "doctor-all-good" } else { "doctor-some-wrong" }, &[("count", wrong.into())]);
    }
}
