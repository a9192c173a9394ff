//! The schemas of docs/schema: every JSON that a story asks for is held against them, closed, so that no field goes
//! undescribed. Readers have them open: fields may be added.

use std::sync::OnceLock;

use boon::{Compiler, SchemaIndex, Schemas};
use serde_json::Value;

const FILES: [(&str, &str); 8] = [
    ("common", include_str!("../../docs/schema/common.json")),
    ("calc", include_str!("../../docs/schema/calc.json")),
    ("case", include_str!("../../docs/schema/case.json")),
    ("cases", include_str!("../../docs/schema/cases.json")),
    ("error", include_str!("../../docs/schema/error.json")),
    ("log", include_str!("../../docs/schema/log.json")),
    ("recorded", include_str!("../../docs/schema/recorded.json")),
    ("report", include_str!("../../docs/schema/report.json")),
];

struct Known {
    schemas: Schemas,
    indices: Vec<(&'static str, SchemaIndex)>,
}

fn known() -> &'static Known {
    static KNOWN: OnceLock<Known> = OnceLock::new();
    KNOWN.get_or_init(|| {
        let (mut compiler, mut schemas) = (Compiler::new(), Schemas::new());
        compiler.enable_format_assertions();
        let place = |name: &str| format!("https://kaiji.invalid/schema/{name}.json");
        for (name, text) in FILES {
            let mut schema: Value = serde_json::from_str(text).unwrap();
            assert_eq!(schema["$id"], place(name));
            close(&mut schema);
            compiler.add_resource(&place(name), schema).unwrap();
        }
        let index = |(name, _): (&'static str, _)| (name, compiler.compile(&place(name), &mut schemas).unwrap());
        let indices = FILES.map(index).to_vec();
        Known { schemas, indices }
    })
}

/// No object may have other fields than those described.
fn close(schema: &mut Value) {
    match schema {
        Value::Object(fields) => {
            let describes = fields.get("type").is_some_and(|kind| kind == "object");
            if describes && fields.contains_key("properties") {
                fields.insert("additionalProperties".to_owned(), false.into());
            }
            fields.values_mut().for_each(close);
        }
        Value::Array(all) => all.iter_mut().for_each(close),
        _ => {}
    }
}

/// The schema of what this line answers, where there is one.
fn of(line: &str, answer: &Value) -> Option<&'static str> {
    let has = |field: &str| answer.get(field).is_some();
    let command = line.split_whitespace().next().unwrap_or_default();
    match command {
        _ if has("code") && !has("version") => Some("error"),
        "calc" => Some("calc"),
        "show" | "explain" => Some("case"),
        "report" if has("report") => Some("report"),
        "log" if !line.starts_with("log office") => Some("log"),
        "list" | "due" | "overdue" | "search" if !line.contains("--fields") => Some("cases"),
        _ if ["number", "event", "moved", "next"].into_iter().all(has) && !has("letter") => Some("recorded"),
        _ => None,
    }
}

/// Holds an answer against its schema.
#[track_caller]
pub(crate) fn check(line: &str, answer: &Value) {
    let Some(name) = of(line, answer) else { return };
    let (_, index) = known().indices.iter().find(|(known, _)| *known == name).unwrap();
    if let Err(error) = known().schemas.validate(answer, *index) {
        panic!("{line} is not as docs/schema/{name}.json says: {error}\n{answer}");
    }
}

#[test]
fn an_answer_that_is_not_as_described_is_noticed() {
    let refused = |answer: Value| std::panic::catch_unwind(|| check("list", &answer)).is_err();
    let head = "1 0000-0000-0000-0000";
    assert!(!refused(serde_json::json!({"version": 1, "head": head, "cases": []})));
    assert!(refused(serde_json::json!({"version": 2, "head": head, "cases": []})));
    assert!(refused(serde_json::json!({"version": 1, "head": head, "cases": [], "other": 1})));
    assert!(refused(serde_json::json!({"version": 1, "head": head, "cases": [{"number": "R8-K-0001"}]})));
}
