//! The lines of `kaiji log`.

use crate::case::fact::{Event, TextField};
use crate::context::Instant;
use crate::law::Date;
use crate::output::row::{Cell, Column, Row};
use crate::store::StoredEvent;
use crate::text::Text;

/// An entry.
pub(crate) struct LogLine {
    event: u32,
    kind: String,
    on: Date,
    recorded: (String, String),
    actor: String,
    struck_by: Option<u32>,
    words: String,
    payload: serde_json::Value,
}

impl LogLine {
    pub(crate) fn of(event: &Event, stored: &StoredEvent, struck_by: Option<u32>, text: &Text) -> LogLine {
        let wall = Instant::of(&stored.recorded).map(Instant::wall_in_japan);
        let words =
            event.texts.fields().filter(|(field, _)| *field != TextField::Value).map(|(_, texts)| texts.join(" / "));
        let mut words: Vec<String> = words.collect();
        if stored.erased() {
            words.push(text.get("log-erased"));
        }
        LogLine {
            event: event.n,
            kind: event.fact.kind().to_owned(),
            on: event.on,
            recorded: (stored.recorded.clone(), wall.unwrap_or_else(|| stored.recorded.clone())),
            actor: stored.actor.clone(),
            struck_by,
            words: words.join(" / "),
            payload: serde_json::from_str(&stored.payload).unwrap_or_default(),
        }
    }
}

impl Row for LogLine {
    const WORDS: &'static str = "log";
    const COLUMNS: &'static [Column] = &[
        Column::right("event"),
        Column::left("on"),
        Column::left("kind"),
        Column::text("words"),
        Column::left("actor"),
        Column::left("recorded"),
        Column::left("struck"),
        Column::hidden("struck_by"),
        Column::hidden("payload"),
    ];

    fn cells(&self) -> Vec<Cell<'_>> {
        let (utc, wall) = &self.recorded;
        vec![
            Cell::Number(i64::from(self.event)),
            Cell::Date(self.on),
            Cell::Code("event", self.kind.as_str().into()),
            Cell::text(self.words.as_str()),
            Cell::text(self.actor.as_str()),
            Cell::Both(utc.as_str().into(), wall.as_str().into()),
            Cell::Flag(self.struck_by.is_some()),
            Cell::or_none(self.struck_by, |by| Cell::Number(i64::from(by))),
            Cell::Json(self.payload.clone()),
        ]
    }
}
