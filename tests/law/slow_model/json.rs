//! The model's input and output in the form of the contract.

use std::collections::BTreeMap;

use kaiji::law::Date;
use serde_json::{Map, Value, json};

use super::answer::ModelAnswer;
use super::facts::{Extension, ModelRequest, Office, Special, Supplement, Vacancy};
use super::other_side::OtherDay;
use super::readings::NAMES;
use super::run::{Clock, Operative};

/// Reads a request; the code of what is wrong with it, where it cannot be read.
pub(crate) fn request_from_json(json: &Value, today: Date) -> Result<ModelRequest, &'static str> {
    let list = |field: &str| -> Vec<&Value> {
        match &json[field] {
            Value::Array(items) => items.iter().collect(),
            Value::Null => Vec::new(),
            single => vec![single],
        }
    };
    Ok(ModelRequest {
        id: json["id"].as_str().map(str::to_owned),
        ruleset: json["ruleset"].as_str().unwrap_or_default().to_owned(),
        kind: json["kind"].as_str().unwrap_or_default().replace('-', "_"),
        received: Some(day(json, "received")?.ok_or("bad_date")?),
        supplements: list("supplements").into_iter().map(supplement).collect::<Result<_, _>>()?,
        extensions: list("extension").into_iter().map(extension).collect::<Result<_, _>>()?,
        special: match &json["special"] {
            Value::Null => None,
            given => {
                Some(Special { remaining_until: day(given, "remaining_until")?, notified: day(given, "notified")? })
            }
        },
        vacancies: list("vacancies").into_iter().map(vacancy).collect::<Result<_, _>>()?,
        partial_decision: day(json, "partial_decision")?,
        decision: day(json, "decision")?,
        objection: json["objection"].as_bool().unwrap_or(false),
        implemented_on: day(json, "implemented_on")?,
        ruling_on: day(json, "ruling_on")?,
        notice_received: day(json, "notice_received")?,
        disclosed_on: day(json, "disclosed_on")?,
        knew_on: day(json, "knew_on")?,
        third_party_heard: false,
        today: Some(day(json, "today")?.unwrap_or(today)),
        readings: readings(&json["readings"])?,
    })
}

fn day(json: &Value, field: &str) -> Result<Option<Date>, &'static str> {
    match &json[field] {
        Value::Null => Ok(None),
        Value::String(text) => text.parse().map(Some).map_err(|_| "bad_date"),
        _ => Err("bad_date"),
    }
}

fn supplement(json: &Value) -> Result<Supplement, &'static str> {
    Ok(Supplement {
        requested: day(json, "requested")?.ok_or("bad_date")?,
        due: day(json, "due")?,
        completed: day(json, "completed")?,
        refused: day(json, "refused")?,
        identity: match json["about"].as_str() {
            None | Some("form") => false,
            Some("identity") => true,
            Some(_) => return Err("bad_value"),
        },
    })
}

fn extension(json: &Value) -> Result<Extension, &'static str> {
    Ok(Extension {
        days: match &json["days"] {
            Value::Null => None,
            given => Some(given.as_i64().ok_or("bad_value")?),
        },
        until: day(json, "until")?,
        decided: day(json, "decided")?,
        notified: day(json, "notified")?,
    })
}

fn vacancy(json: &Value) -> Result<Vacancy, &'static str> {
    Ok(Vacancy {
        from: day(json, "from")?.ok_or("bad_date")?,
        to: day(json, "to")?,
        office: match json["office"].as_str() {
            None | Some("both") => Office::Both,
            Some("chair") => Office::Chair,
            Some("vice") => Office::Vice,
            Some(_) => return Err("bad_value"),
        },
    })
}

fn readings(json: &Value) -> Result<BTreeMap<usize, bool>, &'static str> {
    let Some(given) = json.as_object() else { return Ok(BTreeMap::new()) };
    given
        .iter()
        .map(|(name, value)| {
            let name = name.replace('-', "_");
            let value = value.as_str().ok_or("bad_value")?.replace('-', "_");
            let value = if value == "request_day" { "asking_day".to_owned() } else { value };
            let n = NAMES.iter().position(|reading| reading.0 == name).ok_or("bad_value")?;
            match (value == NAMES[n].1, value == NAMES[n].2) {
                (true, _) => Ok((n, false)),
                (_, true) => Ok((n, true)),
                _ => Err("bad_value"),
            }
        })
        .collect()
}

/// The request as `calc` reads it.
pub(crate) fn request_as_json(request: &ModelRequest) -> Value {
    let mut json = Map::new();
    let mut put = |field: &str, value: Value| {
        let empty = value.is_null() || value.as_array().is_some_and(Vec::is_empty);
        if !empty {
            json.insert(field.to_owned(), value);
        }
    };
    put("id", json!(request.id));
    put("ruleset", json!(request.ruleset));
    put("kind", json!(request.kind));
    put("received", json!(request.received));
    put("supplements", request.supplements.iter().map(supplement_as_json).collect());
    put(
        "extension",
        request
            .extensions
            .iter()
            .map(|e| {
                without_nulls(json!({"days": e.days, "until": e.until, "decided": e.decided, "notified": e.notified}))
            })
            .collect(),
    );
    let special = request.special.map(|s| json!({"remaining_until": s.remaining_until, "notified": s.notified}));
    put("special", special.map(without_nulls).unwrap_or(Value::Null));
    put("vacancies", request.vacancies.iter().map(vacancy_as_json).collect());
    put("partial_decision", json!(request.partial_decision));
    put("decision", json!(request.decision));
    put("objection", if request.objection { json!(true) } else { Value::Null });
    put("implemented_on", json!(request.implemented_on));
    put("ruling_on", json!(request.ruling_on));
    put("notice_received", json!(request.notice_received));
    put("disclosed_on", json!(request.disclosed_on));
    put("knew_on", json!(request.knew_on));
    put("today", json!(request.today));
    if !request.readings.is_empty() {
        put("readings", readings_as_json(&request.readings));
    }
    Value::Object(json)
}

fn supplement_as_json(supplement: &Supplement) -> Value {
    without_nulls(json!({
        "requested": supplement.requested,
        "due": supplement.due,
        "completed": supplement.completed,
        "refused": supplement.refused,
        "about": if supplement.identity { "identity" } else { "form" },
    }))
}

fn vacancy_as_json(vacancy: &Vacancy) -> Value {
    let office = match vacancy.office {
        Office::Both => "both",
        Office::Chair => "chair",
        Office::Vice => "vice",
    };
    without_nulls(json!({"from": vacancy.from, "to": vacancy.to, "office": office}))
}

fn without_nulls(json: Value) -> Value {
    match json {
        Value::Object(fields) => fields.into_iter().filter(|(_, value)| !value.is_null()).collect(),
        other => other,
    }
}

pub(crate) fn readings_as_json(readings: &BTreeMap<usize, bool>) -> Value {
    readings.iter().map(|(n, value)| (NAMES[*n].0, if *value { NAMES[*n].2 } else { NAMES[*n].1 })).collect()
}

/// The answer as `calc` gives it, without `steps`.
pub(crate) fn answer_as_json(answer: &ModelAnswer) -> Value {
    if !answer.errors.is_empty() {
        return json!({"ok": false, "errors": answer.errors, "warnings": []});
    }
    let extension = answer.extension.as_ref().map(|extension| {
        json!({
            "accepted": extension.accepted,
            "reason": extension.reason,
            "latest_allowed": extension.latest_allowed,
        })
    });
    let special = answer.special.as_ref().map(|special| {
        json!({
            "accepted": special.accepted,
            "reason": special.reason,
            "notice_due": special.notice_due,
            "notice_in_time": special.notice_in_time,
            "substantial": special.substantial,
            "remaining": special.remaining,
        })
    });
    if answer.prompt {
        return json!({
            "ok": true, "errors": [], "warnings": answer.warnings, "prompt": true, "time_word": answer.time_word,
            "status": answer.status, "elapsed_days": answer.elapsed_days,
            "extension": extension, "special": special,
        });
    }
    let secondary = &answer.secondary;
    json!({
        "ok": true,
        "errors": [],
        "warnings": answer.warnings,
        "prompt": false,
        "base": answer.base.as_ref().map(clock),
        "extended": answer.extended.as_ref().map(clock),
        "extension": extension,
        "special": special,
        "operative": answer.operative.map(|operative| match operative {
            Operative::Base => "base",
            Operative::Extended => "extended",
            Operative::Substantial => "substantial",
            Operative::Remaining => "remaining",
            Operative::Special => "special",
        }),
        "date": answer.date,
        "safe_date": answer.safe_date,
        "safe_reading": readings_as_json(&answer.safe_reading),
        "status": answer.status,
        "days_remaining": answer.days_remaining,
        "secondary": {
            "earliest_implementation": other_day(&secondary.earliest_implementation),
            "earliest_implementation_substantial": other_day(&secondary.earliest_implementation_substantial),
            "method_request_last_day": other_day(&secondary.method_request_last_day),
            "claim_window_last_day": other_day(&secondary.claim_window_last_day),
            "review_request_last_day": other_day(&secondary.review_request_last_day),
        },
    })
}

fn clock(clock: &Clock) -> Value {
    json!({
        "fixed": clock.date.is_some(),
        "unrolled": clock.unrolled,
        "date": clock.date,
        "excluded_days": clock.excluded_days,
        "days_left_when_suspended": clock.days_left_when_suspended,
    })
}

fn other_day(day: &Option<OtherDay>) -> Value {
    day.map_or(Value::Null, |day| json!({"unrolled": day.unrolled, "date": day.date, "safe_date": day.safe_date}))
}
