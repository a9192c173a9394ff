//! Receiving at the counter: who, what, when, and no more than the rule of the day wants to know.

use std::rc::Rc;

use super::asking::Asking;
use super::question::Question;
use super::visit;
use crate::case::admit::Refusal;
use crate::case::office::Office;
use crate::error::Outcome;
use crate::law::ruleset::{GroundUse, RequestRule};
use crate::law::{Date, Kind, Ruleset};
use crate::output::prompt::Choice;
use crate::record::{OfficeOnFile, means};
use crate::store::Store;

/// The codes of `--by` behind which somebody else stands.
const AGENTS: [&str; 2] = ["statutory_agent", "mandated_agent"];

/// First the day and the rule, from which the rest follows.
pub(super) fn questions(asking: &Asking) -> Outcome<Vec<Question>> {
    let store = Store::open_read(&asking.context.database()?, &means(asking.context))?;
    let reading = store.reading()?;
    let on_file = OfficeOnFile::load(&reading)?;
    let office = on_file.office();
    let mut questions = rulesets(asking, &on_file, &office)?;
    questions.push(asking.question("received").likely(asking.text().get("ask-today")));
    let (Some(received), Some(id)) = (asking.day("received")?, ruleset_id(asking, &office)) else {
        return Ok(questions);
    };
    let ruleset = in_force(&on_file, &office, &id, received)?;
    let kinds = ruleset.requests.iter().map(|rule| {
        let name = asking.words(&rule.name);
        Choice { typed: rule.kind.code().replace('_', "-"), shown: name.to_owned() }
    });
    questions.push(asking.question("kind").among(kinds.collect()));
    let kind = asking.code("kind").and_then(|code| Kind::from_code(&code));
    if let Some(rule) = kind.and_then(|kind| ruleset.request(kind)) {
        questions.extend(of_kind(asking, &ruleset, rule));
    }
    Ok(questions)
}

/// Under which rule, where the file has several.
fn rulesets(asking: &Asking, on_file: &OfficeOnFile, office: &Office) -> Outcome<Vec<Question>> {
    let default = office.default_ruleset().map(|adopted| adopted.id.clone());
    let mut choices: Vec<Choice> = Vec::new();
    for adopted in office.rulesets(None) {
        if choices.iter().any(|known| known.typed == adopted.id) {
            continue;
        }
        let ruleset = on_file.ruleset(adopted)?;
        // What only a second road leads to is reached by that road.
        let shown = format!("{}  {}", asking.words(&ruleset.title), adopted.id);
        choices.push(Choice { typed: adopted.id.clone(), shown });
    }
    choices.sort_by_key(|choice| Some(&choice.typed) != default.as_ref());
    let several = choices.len() > 1;
    Ok(several.then(|| asking.question("ruleset").among(choices)).into_iter().collect())
}

pub(super) fn ruleset_id(asking: &Asking, office: &Office) -> Option<String> {
    asking.value("ruleset").or_else(|| office.default_ruleset().map(|adopted| adopted.id.clone()))
}

pub(super) fn in_force(on_file: &OfficeOnFile, office: &Office, id: &str, on: Date) -> Outcome<Rc<Ruleset>> {
    let first = office.rulesets(None).filter(|adopted| adopted.id == id).map(|adopted| adopted.in_force).min();
    match (office.ruleset(id, on, None), first) {
        (Some(adopted), _) => on_file.ruleset(adopted),
        (None, Some(first)) => {
            let refusal = Refusal::of("no_version_in_force").with("received", on).with("in-force", first);
            Err(refusal.missing("--received").into())
        }
        (None, None) => Err(crate::record::RulesetNotOnFile { id: id.to_owned() }.into()),
    }
}

/// What a request of this kind is asked about under this rule.
fn of_kind(asking: &Asking, ruleset: &Ruleset, rule: &RequestRule) -> Vec<Question> {
    let oral = asking.code("channel").as_deref() == Some("oral");
    let mut questions = vec![asking.question("channel").among(channels(asking, rule))];
    if ruleset.second_road.is_some() && !oral {
        questions.push(asking.question("road"));
    }
    if !ruleset.information_classes.is_empty() {
        let class = |class: &crate::law::ruleset::InformationClass| Choice {
            typed: class.id.replace('_', "-"),
            shown: asking.words(&class.name).to_owned(),
        };
        questions
            .push(asking.question("class").among(ruleset.information_classes.iter().map(class).collect()).optional());
    }
    questions.extend([asking.question("name"), asking.question("kana").optional()]);
    questions.extend(["address", "phone"].map(|id| asking.question(id).optional()));
    questions.push(asking.question("by").among(askers(asking, rule)));
    questions.extend(for_whom(asking, rule));
    questions.push(asking.question("subject"));
    if rule.after_disclosure.is_some() && asking.value("prior").is_none() {
        questions.push(asking.question("disclosed_on").optional());
    }
    let grounds = grounds(asking, ruleset, rule.kind);
    if !grounds.is_empty() {
        questions.push(asking.question("ground").among(grounds).optional());
    }
    if matches!(rule.kind, Kind::Correction | Kind::Suspension) {
        questions.push(asking.question("reason").optional());
    }
    if oral {
        questions.push(asking.question("words"));
        questions.push(asking.question("at").optional());
    }
    questions.extend(visit::papers(asking, rule));
    questions
}

/// The counter first; by word of mouth only where no article demands writing.
fn channels(asking: &Asking, rule: &RequestRule) -> Vec<Choice> {
    asking.choices("channel").into_iter().filter(|choice| choice.typed != "oral" || !rule.writing.demanded).collect()
}

/// Those whom the rule names, the person first; then those whom it does not name, said to be so.
fn askers(asking: &Asking, rule: &RequestRule) -> Vec<Choice> {
    let named = |choice: &Choice| {
        let code = choice.typed.replace('-', "_");
        rule.askers.iter().any(|asker| serde_json::to_value(asker.by).is_ok_and(|by| by == code.as_str()))
    };
    let mut choices = asking.choices("by");
    choices.sort_by_key(|choice| !named(choice));
    choices.iter_mut().filter(|choice| !named(choice)).for_each(|choice| {
        choice.shown = asking.text().with("ask-not-in-rule", &[("what", choice.shown.as_str().into())]);
    });
    choices
}

/// Whose data it is, where it is not that of who asks.
fn for_whom(asking: &Asking, rule: &RequestRule) -> Vec<Question> {
    match asking.code("by").as_deref() {
        Some(by) if AGENTS.contains(&by) => vec![asking.question("principal").optional()],
        Some("heir") => {
            let classes = rule.askers.iter().flat_map(|asker| &asker.heirs);
            let classes: Vec<String> = classes
                .filter_map(|heir| serde_json::to_value(heir.class).ok()?.as_str().map(|code| code.replace('_', "-")))
                .collect();
            let offered = asking.choices("heir_class").into_iter().filter(|choice| classes.contains(&choice.typed));
            let class = asking.question("heir_class").among(offered.collect());
            let class = (!classes.is_empty()).then_some(class);
            class.into_iter().chain([asking.question("deceased").optional()]).collect()
        }
        _ => Vec::new(),
    }
}

/// The grounds to ask on (38(1)各号), in their printed form with a few words.
fn grounds(asking: &Asking, ruleset: &Ruleset, kind: Kind) -> Vec<Choice> {
    let to_ask = ruleset.grounds.iter().filter(|ground| ground.used_for == GroundUse::Request);
    let of_kind = to_ask.filter(|ground| ground.kinds.contains(&kind));
    of_kind.map(|ground| asking.ground(ground)).collect()
}
