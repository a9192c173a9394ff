//! The lines of `kaiji log`.

use serde_json::Value as Json;

use super::fact_words;
use crate::case::fact::Event;
use crate::context::Instant;
use crate::law::{Date, Ruleset};
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
    texts: Json,
    payload: Json,
}

impl LogLine {
    pub(crate) fn of(
        event: &Event,
        stored: &StoredEvent,
        struck_by: Option<u32>,
        superseded: bool,
        law: Option<&Ruleset>,
        text: &Text,
    ) -> LogLine {
        let wall = Instant::of(&stored.recorded).map(Instant::wall_in_japan);
        let mut words = fact_words::short(event, law, text);
        if stored.erased() {
            words.push_str(&text.get("log-erased"));
        }
        if superseded {
            words.push_str(&text.get("log-superseded"));
        }
        if let Some(by) = struck_by {
            words.push_str(&text.with("log-struck-by", &[("event", by.into())]));
        }
        LogLine {
            event: event.n,
            kind: event.fact.kind().to_owned(),
            on: event.on,
            recorded: (stored.recorded.clone(), wall.unwrap_or_else(|| stored.recorded.clone())),
            actor: stored.actor.clone(),
            struck_by,
            words,
            texts: serde_json::to_value(&event.texts).unwrap_or_default(),
            payload: serde_json::from_str(&stored.payload).unwrap_or_default(),
        }
    }
}

impl Row for LogLine {
    const WORDS: &'static str = "log";
    const COLUMNS: &'static [Column] = &[
        Column::right("event"),
        Column::left("on"),
        Column::text("kind").readable(12),
        Column::text("words").readable(16),
        Column::text("actor").yielding(1),
        Column::left("recorded").yielding(2),
        Column::hidden("struck"),
        Column::hidden("struck_by"),
        Column::hidden("texts"),
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
            Cell::Json(self.texts.clone()),
            Cell::Json(self.payload.clone()),
        ]
    }
}
