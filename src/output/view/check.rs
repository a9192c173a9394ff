//! What `kaiji check` answers.

use serde::Serialize;

use crate::case::number::CaseNumber;
use crate::output::document::Document;
use crate::output::sheet::Sheet;
use crate::record::Examined;
use crate::store::Finding;
use crate::text::{Text, Value};

/// What was verified, and what is wrong.
#[derive(Debug, Serialize)]
pub(crate) struct Verified {
    /// How many events were verified.
    pub(crate) events: i64,
    /// Only the last events were.
    pub(crate) quick: bool,
    /// An older program computed the rows: `kaiji rebuild` brings them up.
    pub(crate) stale: bool,
    /// What is wrong; empty: nothing.
    pub(crate) findings: Vec<Found>,
    #[serde(skip)]
    pub(crate) head: String,
}

/// Something that is not as it was written.
#[derive(Debug, Serialize)]
pub(crate) struct Found {
    /// The stable code.
    pub(crate) code: &'static str,
    /// The case it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    number: Option<CaseNumber>,
    /// The number of the event within the case, or within the facts of the office.
    #[serde(skip_serializing_if = "Option::is_none")]
    event: Option<u32>,
    /// The number of the event in the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    seq: Option<i64>,
    /// The table, trigger or text it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    /// The columns that differ; none: a row is missing, or there is one too many.
    #[serde(skip_serializing_if = "Option::is_none")]
    columns: Option<Vec<&'static str>>,
    /// Whether `kaiji rebuild` mends it.
    mended: bool,
    /// What SQLite says of the pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<String>,
}

/// Where people find it.
pub(crate) struct Place {
    /// The case; none for the office.
    pub(crate) number: Option<CaseNumber>,
    /// The number of the event there.
    pub(crate) event: Option<u32>,
}

impl Found {
    /// A finding with its place.
    pub(crate) fn of(finding: &Finding, place: Option<Place>) -> Found {
        let (number, event) = place.map_or((None, None), |place| (place.number, place.event));
        let (mut seq, mut name, mut columns, mut detail) = (None, None, None, None);
        match finding {
            Finding::Pages { detail: said } => detail = Some(said.clone()),
            Finding::Schema { name: changed } => name = Some(changed.clone()),
            Finding::Reference { table, to } => name = Some(format!("{table} -> {to}")),
            Finding::File { columns: differing } => columns = Some(differing.clone()),
            Finding::Gap { seq: at }
            | Finding::Chain { seq: at }
            | Finding::Seal { seq: at }
            | Finding::Gone { seq: at } => {
                seq = Some(*at);
            }
            Finding::Source { label } => name = Some(label.clone()),
            Finding::Numbers { fiscal_year, letter } => name = Some(format!("{fiscal_year} {letter}")),
            Finding::Derived { table, columns: differing, .. } => {
                name = Some((*table).to_owned());
                columns = Some(differing.clone());
            }
        }
        let mended = finding.is_mended_by_rebuilding();
        Found { code: finding.code(), mended, number, event, seq, name, columns, detail }
    }

    /// 「記録7(令和8-開-0001の3番)が書き換えられています」.
    fn line(&self, text: &Text) -> String {
        let seq = self.seq.unwrap_or_default();
        let place = match (self.number, self.event) {
            (Some(number), Some(event)) => {
                text.with("check-place-case", &[("number", number.on_screen().into()), ("event", event.into())])
            }
            (Some(number), None) => number.on_screen(),
            (None, Some(event)) => text.with("check-place-office", &[("event", event.into())]),
            (None, None) if self.seq.is_some() => text.get("check-place-unknown"),
            (None, None) => text.get("check-place-of-office"),
        };
        let columns = self.columns.as_deref().unwrap_or_default();
        let columns = if columns.is_empty() { text.get("check-whole-row") } else { columns.join(", ") };
        let values: [(&str, Value); 5] = [
            ("seq", seq.into()),
            ("place", place.into()),
            ("name", self.name.as_deref().unwrap_or_default().into()),
            ("columns", columns.into()),
            ("detail", self.detail.as_deref().unwrap_or_default().into()),
        ];
        text.with(&format!("check-finding-{}", self.code.replace('_', "-")), &values)
    }
}

impl Verified {
    pub(crate) fn of(examined: &Examined, quick: bool, findings: Vec<Found>) -> Verified {
        let (checked, stale) = (&examined.checked, examined.stale);
        Verified { events: checked.events, quick, stale, findings, head: checked.head.to_string() }
    }
}

impl Document for Verified {
    fn view(&self, sheet: &mut Sheet<'_>) {
        let outcome = match (self.findings.is_empty(), self.quick) {
            (true, false) => "check-sound",
            (true, true) => "check-sound-quick",
            (false, _) => "check-not-sound",
        };
        sheet.say(outcome, &[("events", self.events.into())]);
        sheet.facts(&[("check-head", Some(self.head.clone()))]);
        if !self.findings.is_empty() {
            sheet.heading("check-findings");
        }
        for found in &self.findings {
            let line = found.line(sheet.text());
            sheet.item(&line);
        }
        if self.stale {
            sheet.say("check-stale", &[]);
        }
        if !self.findings.is_empty() {
            let mended = self.findings.iter().all(|found| found.mended);
            sheet.say(if mended { "check-rebuild" } else { "check-what-now" }, &[]);
        }
    }
}
