//! One page about a case: what to do first, then who, what, state and dates, then everything on file.

use serde::Serialize;

use super::case::CaseAnswer;
use super::case_line::on_screen;
use super::{fact_words, recorded};
use crate::case::clock::Clock;
use crate::case::fact::{Event, Fact, TextField};
use crate::case::life::Case;
use crate::output::document::Document;
use crate::output::row::{Cell, Column, Row};
use crate::output::sheet::Sheet;
use crate::record::Looked;
use crate::text::Text;

/// The page.
#[derive(Serialize)]
pub(crate) struct Page<'a> {
    #[serde(flatten)]
    pub(crate) answer: CaseAnswer,
    #[serde(skip)]
    pub(crate) looked: &'a Looked,
    #[serde(skip)]
    pub(crate) case: &'a Case<'a>,
}

impl Document for Page<'_> {
    fn view(&self, sheet: &mut Sheet<'_>) {
        self.head(sheet);
        recorded::next_steps(&self.looked.now, sheet);
        recorded::papers(&self.looked.now.papers, sheet);
        self.clocks(sheet);
        self.parts(sheet);
        self.events(sheet);
        self.others(sheet);
        recorded::told(&self.answer.warnings, sheet);
    }
}

impl Page<'_> {
    fn head(&self, sheet: &mut Sheet<'_>) {
        let text = sheet.text();
        let number = self.answer.number.on_screen();
        let kind = text.term("kind", self.answer.kind.code());
        sheet.say("show-title", &[("number", number.into()), ("kind", kind.into())]);
        sheet.blank();
        let words = |field| self.case.receipt().texts.one(field).map(str::to_owned);
        let mut facts: Vec<(String, Option<String>)> = [
            ("show-name", words(TextField::Name)),
            ("show-representative", words(TextField::Representative)),
            ("show-by", Some(self.asker(text))),
            ("show-subject", words(TextField::Subject)),
            ("show-claims", self.claims(text)),
            ("show-specific-pi", self.case.received().specific_pi.then(|| text.get("show-specific-pi-yes"))),
            ("show-prior", self.case.received().prior.map(|prior| prior.on_screen())),
            ("show-disclosed-on", self.case.disclosed_on().map(|day| text.day(day))),
            ("show-received", Some(self.received(text))),
            ("show-desk", words(TextField::Desk)),
            ("show-at-office", self.case.received().at_office.map(|day| text.day(day))),
            ("show-officer", self.answer.officer.clone()),
            ("show-section", self.answer.section.clone()),
        ]
        .map(|(key, value)| (key.to_owned(), value))
        .into();
        facts.extend(recorded::standing(&self.looked.now, text));
        facts.push(("show-fees".to_owned(), self.fees(text)));
        let facts: Vec<(&str, Option<String>)> = facts.iter().map(|(key, value)| (&**key, value.clone())).collect();
        sheet.facts(&facts);
    }

    /// The grounds on which the person asks, each with its few words; none where none was named.
    fn claims(&self, text: &Text) -> Option<String> {
        let (received, ruleset) = (self.case.received(), self.looked.law.ruleset());
        let claims = received.claims.iter().filter_map(|code| ruleset.ground_for(received.kind, code));
        let lines: Vec<String> = claims
            .map(|ground| {
                let label = super::ruleset::said(ground.label(received.specific_pi), text.language());
                let values = [("printed", ground.printed.as_str().into()), ("label", label.into())];
                text.with("show-claim", &values)
            })
            .collect();
        (!lines.is_empty()).then(|| lines.join(&text.get("show-and")))
    }

    /// What was asked for, paid and let off, where money came up.
    fn fees(&self, text: &Text) -> Option<String> {
        let fees = self.answer.fees?;
        let values = [
            ("asked", fees.asked.into()),
            ("paid", fees.paid.into()),
            ("relieved", fees.relieved.into()),
            ("open", fees.open.into()),
        ];
        Some(text.with("show-fees-sum", &values))
    }

    /// The day of arrival, with the hour where it was noted.
    fn received(&self, text: &Text) -> String {
        let day = text.day(self.answer.received);
        self.case.received().at.as_ref().map_or(day.clone(), |at| format!("{day} {at}"))
    }

    /// 本人, or the agent with the name of whom they ask for.
    fn asker(&self, text: &Text) -> String {
        let by = serde_json::to_value(self.case.received().by).ok();
        let by = text.term("requester", by.as_ref().and_then(|code| code.as_str()).unwrap_or_default());
        let texts = &self.case.receipt().texts;
        match texts.one(TextField::Principal).or(texts.one(TextField::Deceased)) {
            Some(other) => text.with("show-for", &[("by", by.into()), ("other", other.into())]),
            None => by,
        }
    }

    fn clocks(&self, sheet: &mut Sheet<'_>) {
        let ruleset = self.looked.law.ruleset();
        let line =
            |clock: &Clock| ClockLine { clock: clock.clone(), printed: ruleset.printed(&clock.article).to_owned() };
        let lines: Vec<ClockLine> = self.answer.clocks.iter().map(line).collect();
        if lines.len() > 1 {
            sheet.heading("show-clocks");
            sheet.table(&lines);
        }
    }

    fn parts(&self, sheet: &mut Sheet<'_>) {
        if self.answer.parts.len() < 2 {
            return;
        }
        sheet.heading("show-parts");
        for part in &self.answer.parts {
            let text = sheet.text();
            let outcome = match &part.outcome {
                Some(outcome) => text.term("outcome", outcome),
                None => text.get("show-undecided"),
            };
            let subject = part.subject.as_deref().unwrap_or_default();
            let values = [("part", part.part.into()), ("subject", subject.into()), ("outcome", outcome.into())];
            let line = text.with("show-part", &values);
            sheet.item(&line);
        }
    }

    fn others(&self, sheet: &mut Sheet<'_>) {
        if self.answer.others.is_empty() {
            return;
        }
        sheet.heading("show-others");
        for other in &self.answer.others {
            let text = sheet.text();
            let values = [
                ("number", on_screen(&other.number).into()),
                ("received", other.received.into()),
                ("kind", text.term("kind", &other.kind).into()),
                ("state", text.term("state", &other.state).into()),
                ("subject", other.subject.as_deref().unwrap_or_default().into()),
            ];
            let line = text.with(if other.certain { "show-other" } else { "show-other-by-namesake" }, &values);
            sheet.item(&line);
        }
    }

    fn events(&self, sheet: &mut Sheet<'_>) {
        sheet.heading("show-events");
        for event in &self.looked.on_file.events {
            let line = self.event(event, sheet.text());
            sheet.item(&line);
        }
    }

    fn event(&self, event: &Event, text: &Text) -> String {
        let kind = text.term("event", event.fact.kind());
        let values = [("event", event.n.into()), ("on", event.on.into()), ("kind", kind.into())];
        let struck = self.case.is_struck(event.n);
        let line = text.with(if struck { "show-event-struck" } else { "show-event" }, &values);
        // What the receipt says stands at the top of the page.
        let mut words =
            if event.n == 1 { String::new() } else { fact_words::short(event, Some(self.looked.law.ruleset()), text) };
        if matches!(&event.fact, Fact::LetterIssued(issued) if self.case.is_struck(issued.tells)) {
            words.push_str(&text.get("show-letter-superseded"));
        }
        if words.is_empty() {
            return line;
        }
        text.with("show-event-words", &[("event", line.into()), ("words", words.into())])
    }
}

/// A clock as a line of a table.
pub(super) struct ClockLine {
    pub(super) clock: Clock,
    pub(super) printed: String,
}

impl Row for ClockLine {
    const WORDS: &'static str = "show";
    const COLUMNS: &'static [Column] = &[
        Column::text("clock"),
        Column::left("date"),
        Column::left("safe_date"),
        Column::left("status"),
        Column::text("article"),
    ];

    fn cells(&self) -> Vec<Cell<'_>> {
        vec![
            Cell::Code("clock", clock_name(&self.clock.clock).into()),
            Cell::or_none(self.clock.date, Cell::Date),
            Cell::or_none(self.clock.safe_date, Cell::Date),
            Cell::Code("status", self.clock.status.code().into()),
            Cell::text(self.printed.as_str()),
        ]
    }
}

/// The term of a clock: its name without the kind. What a disclosure lets the person ask for later names the kind, too.
pub(crate) fn clock_name(id: &str) -> String {
    match id {
        "correction.claim_window" | "suspension.claim_window" => id.replace('.', "_"),
        _ => id.rsplit('.').next().unwrap_or_default().to_owned(),
    }
}
