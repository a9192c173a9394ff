//! The cases that were marked as *no method asked*.

use serde::Serialize;

use crate::case::number::CaseNumber;
use crate::case::state::State;
use crate::law::Date;
use crate::output::document::Document;
use crate::output::sheet::Sheet;
use crate::record::Recorded;

/// What `method --not-asked` answers.
#[derive(Debug, Serialize)]
pub(crate) struct Marked {
    /// The cases, in the order of the file.
    cases: Vec<MarkedCase>,
    /// Nothing was written.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    dry_run: bool,
    /// The key had been used before.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    repeated: bool,
}

/// A case that was marked.
#[derive(Debug, Serialize)]
struct MarkedCase {
    number: CaseNumber,
    event: u32,
    state: State,
    /// The last day for saying how the disclosure is wanted, under the reading that leaves most time.
    last_day: Option<Date>,
}

impl Marked {
    /// Of what was recorded.
    pub(crate) fn of(recorded: Vec<Recorded>, dry_run: bool) -> Marked {
        let repeated = recorded.iter().any(|one| one.repeated);
        let case = |one: Recorded| {
            let last = one.derived.answer.and_then(|answer| answer.secondary.method_request_last_day);
            let last_day = last.map(|last| last.safe_date);
            MarkedCase { number: one.number, event: one.event, state: one.state, last_day }
        };
        Marked { cases: recorded.into_iter().map(case).collect(), dry_run, repeated }
    }
}

impl Document for Marked {
    fn view(&self, sheet: &mut Sheet<'_>) {
        let key = match (self.cases.is_empty(), self.dry_run, self.repeated) {
            (true, ..) => "method-none",
            (false, true, _) => "method-would-mark",
            (false, false, true) => "method-marked-before",
            (false, false, false) => "method-marked",
        };
        sheet.say(key, &[("cases", self.cases.len().into())]);
        for case in &self.cases {
            let text = sheet.text();
            let state = text.term("state", case.state.code());
            let last = case.last_day.map(|day| text.day(day)).unwrap_or_default();
            let number = case.number.on_screen();
            let line = text.with(
                "method-marked-case",
                &[("number", number.into()), ("last_day", last.into()), ("state", state.into())],
            );
            sheet.item(&line);
        }
    }
}
