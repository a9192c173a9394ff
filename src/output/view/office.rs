//! What `kaiji office show` answers.

use serde::Serialize;

use crate::case::office_value::HeadValue;
use crate::output::document::Document;
use crate::output::sheet::Sheet;
use crate::text::Text;

/// What is known of the office today.
#[derive(Debug, Serialize)]
pub(crate) struct OfficeShown {
    /// Every key, known or not.
    pub(crate) known: Vec<Known>,
}

/// One key with its values; none where it was never set.
#[derive(Debug, Serialize)]
pub(crate) struct Known {
    /// The key of `office set`.
    pub(crate) key: &'static str,
    /// Its values as they are kept.
    pub(crate) values: Vec<String>,
}

impl Document for OfficeShown {
    fn view(&self, sheet: &mut Sheet<'_>) {
        let label = |key: &str| format!("office-key-{key}");
        let text = sheet.text();
        let known: Vec<(String, Option<String>)> =
            self.known.iter().map(|one| (label(one.key), shown(one, text))).collect();
        let facts: Vec<(&str, Option<String>)> =
            known.iter().map(|(key, value)| (key.as_str(), value.clone())).collect();
        sheet.facts(&facts);
        let missing: Vec<String> =
            self.known.iter().filter(|one| one.values.is_empty()).map(|one| one.key.to_owned()).collect();
        if !missing.is_empty() {
            sheet.heading("office-missing");
            sheet.paragraph(&missing.join(" "));
        }
    }
}

fn shown(known: &Known, text: &Text) -> Option<String> {
    let values: Vec<String> = match known.key {
        "head" => known.values.iter().map(|value| head(value, text)).collect(),
        _ => known.values.clone(),
    };
    (!values.is_empty()).then(|| values.join("\n"))
}

/// 「議長 山田太郎(令和7年5月1日から)」.
fn head(kept: &str, text: &Text) -> String {
    let Ok(head) = serde_json::from_str::<HeadValue>(kept) else { return kept.to_owned() };
    let who = [head.title.as_deref(), Some(head.name.as_str())].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let from = head.from.map(|day| text.with("office-head-from", &[("day", day.into())]));
    let to = head.to.map(|day| text.with("office-head-to", &[("day", day.into())]));
    let acting = head.acting.then(|| text.get("office-head-acting"));
    [Some(who), from, to, acting].into_iter().flatten().collect::<Vec<_>>().join(" ")
}
