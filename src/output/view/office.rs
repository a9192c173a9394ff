//! What `kaiji office show` answers.

use serde::{Serialize, Serializer};
use serde_json::Value as Json;

use crate::case::office_value::{HeadValue, OPTIONAL, TARGETS, TargetValue};
use crate::law::Date;
use crate::output::document::Document;
use crate::output::sheet::Sheet;
use crate::text::Text;

/// What is known of the office.
#[derive(Debug, Serialize)]
pub(crate) struct OfficeShown {
    /// Every key with what holds today, known or not.
    pub(crate) known: Vec<Known>,
    /// What will hold from a later day on.
    pub(crate) upcoming: Vec<Upcoming>,
}

/// One key with its values; none where it was never set.
#[derive(Debug, Serialize)]
pub(crate) struct Known {
    /// The key of `office set`.
    #[serde(serialize_with = "snake_case")]
    pub(crate) key: &'static str,
    /// Its values: texts, a head as an object.
    pub(crate) values: Vec<Json>,
}

/// Values that hold from a later day on.
#[derive(Debug, Serialize)]
pub(crate) struct Upcoming {
    /// The day.
    pub(crate) from: Date,
    /// What changes then.
    #[serde(flatten)]
    pub(crate) known: Known,
}

impl Known {
    /// The values as they are kept in the file.
    pub(crate) fn of(key: &'static str, kept: &[String]) -> Known {
        Known { key, values: kept.iter().map(|kept| read(key, kept)).collect() }
    }

    /// The values for people, one a line.
    fn shown(&self, text: &Text) -> Option<String> {
        let values: Vec<String> = self.values.iter().map(|value| shown(self.key, value, text)).collect();
        (!values.is_empty()).then(|| values.join("\n"))
    }

    fn label(&self) -> String {
        format!("office-key-{}", self.key)
    }
}

impl Document for OfficeShown {
    fn view(&self, sheet: &mut Sheet<'_>) {
        let text = sheet.text();
        let known: Vec<(String, Option<String>)> =
            self.known.iter().map(|known| (known.label(), known.shown(text))).collect();
        let facts: Vec<(&str, Option<String>)> =
            known.iter().map(|(key, value)| (key.as_str(), value.clone())).collect();
        sheet.facts(&facts);
        if !self.upcoming.is_empty() {
            sheet.heading("office-upcoming");
        }
        for Upcoming { from, known } in &self.upcoming {
            let value = known.shown(text).unwrap_or_default();
            let values = [("from", (*from).into()), ("name", text.get(&known.label()).into()), ("value", value.into())];
            sheet.item(&text.with("office-from", &values));
        }
        let missing: Vec<&Known> =
            self.known.iter().filter(|known| known.values.is_empty() && !OPTIONAL.contains(&known.key)).collect();
        if missing.is_empty() {
            return;
        }
        sheet.heading("office-missing");
        for known in missing {
            let values = [("key", known.key.into()), ("name", text.get(&known.label()).into())];
            sheet.item(&text.with("office-missing-key", &values));
        }
        sheet.say("office-missing-how", &[]);
    }
}

/// Codes are snake_case in every JSON.
fn snake_case<S: Serializer>(key: &str, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&key.replace('-', "_"))
}

/// A value as it is kept in the file.
fn read(key: &str, kept: &str) -> Json {
    match key {
        "head" | TARGETS => serde_json::from_str(kept).unwrap_or_else(|_| kept.into()),
        _ => kept.into(),
    }
}

/// 「名称: 公立丹南病院組合議会」, of values as they are kept in the file.
pub(super) fn key_with_values(key: &str, kept: &[String], text: &Text) -> String {
    let name = text.find(&format!("office-key-{key}"), &[]).unwrap_or_else(|| key.to_owned());
    let values: Vec<String> = kept.iter().map(|kept| shown(key, &read(key, kept), text)).collect();
    text.with("fact-office-value", &[("name", name.into()), ("value", values.join(&text.get("fact-and")).into())])
}

fn shown(key: &str, value: &Json, text: &Text) -> String {
    let words = value.as_str().unwrap_or_default();
    match key {
        "head" => serde_json::from_value::<HeadValue>(value.clone()).map_or(words.to_owned(), |one| head(&one, text)),
        TARGETS => serde_json::from_value(value.clone()).map_or(words.to_owned(), |one| target(&one, text)),
        "remedy" => text.find(&format!("office-remedy-{words}"), &[]).unwrap_or_else(|| words.to_owned()),
        _ => words.to_owned(),
    }
}

/// 「nayoro-polaris 開示請求 30日」.
fn target(target: &TargetValue, text: &Text) -> String {
    let kind = target.kind.map(|kind| text.term("kind", kind.code()));
    let days = text.with("office-target-days", &[("days", target.days.into())]);
    [target.ruleset.clone(), kind, Some(days)].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// 「議長 山田太郎 令和7年5月1日から」.
fn head(head: &HeadValue, text: &Text) -> String {
    let from = head.from.map(|day| text.with("office-head-from", &[("day", text.day_short(day).into())]));
    let to = head.to.map(|day| text.with("office-head-to", &[("day", text.day_short(day).into())]));
    let acting = head.acting.then(|| text.get("office-head-acting"));
    let parts = [head.title.clone(), Some(head.name.clone()), from, to, acting];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}
