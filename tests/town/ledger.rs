//! The lines of 処理簿 as the town kept them itself: what stood in its table comes back in the book.

use std::collections::BTreeMap;

use kaiji::law::Date;
use serde_json::{Value, json};

use crate::town::{By, Request};

/// Days of the table, by their column of the book.
const DAYS: &[(&str, &str)] = &[
    ("received", "受付日"),
    ("identified_on", "本人確認日"),
    ("disclosed_on", "開示を受けた日"),
    ("supplement_asked", "補正依頼日"),
    ("supplement_by", "補正期限"),
    ("supplement_done", "補正完了日"),
    ("extended_on", "延長日"),
    ("special_on", "特例決定日"),
    ("special_remaining", "特例の期限"),
    ("decided_on", "決定日"),
    ("sent_on", "発送日"),
    ("delivered_on", "到達確認日"),
    ("method_on", "実施方法申出日"),
    ("implemented_on", "実施日"),
    ("review_filed", "審査請求日"),
    ("review_consulted", "諮問日"),
    ("review_reported", "答申日"),
    ("review_ruled", "裁決日"),
    ("withdrawn_on", "取下日"),
];

/// What the book must say of a request at the end of this day.
pub(crate) fn line(request: &Request, today: Date) -> BTreeMap<&'static str, Value> {
    let mut line: BTreeMap<&'static str, Value> =
        DAYS.iter().map(|(column, heading)| (*column, day(request.day(heading)))).collect();
    let suspended = request.decided.is_none() && request.waits_until.is_some_and(|until| today <= until);
    if request.withdrawn.is_none() {
        line.insert("deadline", day(request.due.filter(|_| !suspended)));
    }
    // While only the substantial part is decided, its days stand there.
    if request.decided.is_none() {
        line.insert("decided_on", day(request.day("相当の部分の決定日")));
        line.insert("sent_on", day(request.day("相当の部分の発送日")));
    }
    line.insert("extended_until", day(request.due.filter(|_| request.by == By::Extended)));
    line.insert("days_taken", json!(request.decided.map(|decided| decided.since(request.received))));
    line.insert("in_time", json!(request.decided.zip(request.due).map(|(decided, due)| decided <= due)));
    line.insert("outcome", listed(request.decisions.iter().map(|decision| decision.outcome)));
    line.insert("grounds", listed(request.decisions.iter().filter_map(|decision| decision.ground)));
    line.insert("state", json!(state(request)));
    line.insert("kind", json!(request.kind));
    line.insert("ruleset", json!(request.ruleset));
    line.insert("requester", json!(request.requester));
    line.insert("section", json!(request.section));
    if !suspended {
        line.insert("supplement_days", supplement_days(request));
    }
    line
}

/// How far its life has come.
fn state(request: &Request) -> &'static str {
    if request.withdrawn.is_some() {
        return "withdrawn";
    }
    if request.decided.is_none() {
        return if request.day("本人確認日").is_some() { "in_progress" } else { "received" };
    }
    let is_under_review = (1..4).contains(&request.review.len());
    let owes_nothing = !request.owes_a_letter() && !is_under_review;
    match (request.grants(), request.day("実施日").is_some()) {
        (true, false) => "decided",
        (true, true) => {
            if owes_nothing {
                "closed"
            } else {
                "implemented"
            }
        }
        (false, _) => {
            if owes_nothing {
                "closed"
            } else {
                "decided"
            }
        }
    }
}

fn day(day: Option<Date>) -> Value {
    json!(day.map(|day| day.to_string()))
}

/// Each once; nothing where there is none.
fn listed<'a>(codes: impl Iterator<Item = &'a str>) -> Value {
    let mut all: Vec<&str> = codes.collect();
    all.dedup();
    if all.is_empty() { Value::Null } else { json!(all) }
}

/// From the day after the asking to the day on which the paper came, or was to come.
fn supplement_days(request: &Request) -> Value {
    let Some(asked) = request.day("補正依頼日") else { return Value::Null };
    let last = request.waits_until.or(request.day("補正完了日"));
    json!(last.map(|last| last.since(asked)))
}
