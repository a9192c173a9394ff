//! 漏えい等: what may be entered about a breach. That it happened, and who was told of it, is always recorded, late or not;
//! what the rule makes of it is said beside it.

use super::{Draft, Notice, Refusal, refuse_my_number};
use crate::case::breach::{Breach, duties};
use crate::case::clock::LawInForce;
use crate::case::fact::{BreachRelieved, BreachReported, Event, Fact};
use crate::case::office::Office;
use crate::law::Date;
use crate::law::ruleset::{BreachRule, Ruleset};

/// Judges a fact about a breach; `breach` is the one that it brings more about.
///
/// # Errors
/// A day ahead or before the office knew, a category or an exception that the rule does not have, a 個人番号.
pub fn admit_breach(
    office: &Office,
    breach: Option<&Breach>,
    draft: &Draft,
    law: LawInForce,
    today: Date,
) -> Result<Vec<Notice>, Refusal> {
    if draft.on > today {
        return Err(Refusal::of("future_date").with("on", draft.on).with("today", today));
    }
    if let Some(known) = breach.map(Breach::known).filter(|known| draft.on < *known) {
        return Err(Refusal::of("before_breach").with("on", draft.on).with("known", known));
    }
    let known = breach.map_or(draft.on, Breach::known);
    let mut notices = match &draft.fact {
        Fact::BreachRecorded(recorded) => {
            happened_before(recorded.happened_on, known)?;
            refuse_unknown_category(law.ruleset, &recorded.categories)?;
            said_of(law.ruleset, &recorded.categories, recorded.persons)
        }
        Fact::BreachUpdated(updated) => {
            happened_before(updated.happened_on, known)?;
            refuse_unknown_category(law.ruleset, &updated.categories)?;
            let before = breach.map(Breach::categories).unwrap_or_default();
            let categories = if updated.categories.is_empty() { before } else { &updated.categories };
            said_of(law.ruleset, categories, updated.persons.or(breach.and_then(Breach::persons)))
        }
        Fact::BreachReported(reported) => told(office, breach, draft, reported, law, today),
        Fact::BreachRelieved(relieved) => relieved_by(law.ruleset, relieved),
        _ => Vec::new(),
    };
    notices.extend(refuse_my_number(&draft.texts)?);
    Ok(notices)
}

fn happened_before(happened: Option<Date>, known: Date) -> Result<(), Refusal> {
    match happened.filter(|happened| *happened > known) {
        Some(happened) => {
            Err(Refusal::of("breach_happened_after_known").with("happened", happened).with("known", known))
        }
        None => Ok(()),
    }
}

fn refuse_unknown_category(ruleset: &Ruleset, given: &[String]) -> Result<(), Refusal> {
    let known = ruleset.breach.iter().flat_map(|rule| &rule.categories);
    let known: Vec<&str> = known.map(|category| category.code.as_str()).collect();
    match given.iter().find(|code| !known.contains(&code.as_str())) {
        Some(code) => {
            let refusal = Refusal::of("breach_category_unknown").with("category", code).with("ruleset", &ruleset.id);
            let offered = if known.is_empty() { "none".to_owned() } else { known.join(" ") };
            Err(refusal.with("offered", offered))
        }
        None => Ok(()),
    }
}

/// What the rule makes of a breach with these categories and so many persons.
fn said_of(ruleset: &Ruleset, categories: &[String], persons: Option<u32>) -> Vec<Notice> {
    let Some(rule) = &ruleset.breach else {
        let second = ruleset.second_road.as_ref().map(|road| &road.ruleset);
        let notice = Notice::of("breach_not_in_rule").with("ruleset", &ruleset.id);
        let road = second.map(|second| Notice::of("breach_second_road").with("second", second));
        return [notice].into_iter().chain(road).collect();
    };
    let mut notices = Vec::new();
    if categories.is_empty() {
        notices.push(Notice::of("breach_without_category").by(ruleset, &rule.article));
    }
    notices.extend(of_the_act(ruleset, rule, categories));
    notices.extend(by_number(ruleset, rule, categories, persons));
    notices
}

/// 丹後 15(1): the rule lists three categories, the Act four. A rule may not fall below it.
fn of_the_act<'a>(
    ruleset: &'a Ruleset,
    rule: &'a BreachRule,
    categories: &'a [String],
) -> impl Iterator<Item = Notice> + 'a {
    let given = categories.iter().filter_map(|code| rule.category(code)).filter(|category| category.of_the_act);
    given.map(|category| Notice::of("breach_category_of_act").by(ruleset, &category.article))
}

/// 施行規則7条4号, 43条4号: 「千人を超える」, 「百人を超える」.
fn by_number(ruleset: &Ruleset, rule: &BreachRule, categories: &[String], persons: Option<u32>) -> Option<Notice> {
    let persons = persons?;
    let counted = rule.categories.iter().find(|category| category.more_than.is_some())?;
    let limit = counted.more_than?;
    let code = match (persons > limit, categories.contains(&counted.code)) {
        (true, false) => "breach_over_number",
        (false, true) => "breach_under_number",
        _ => return None,
    };
    let notice = Notice::of(code).with("persons", persons).with("limit", limit).with("category", &counted.code);
    Some(notice.by(ruleset, &counted.article))
}

fn told(
    office: &Office,
    breach: Option<&Breach>,
    draft: &Draft,
    reported: &BreachReported,
    law: LawInForce,
    today: Date,
) -> Vec<Notice> {
    let states = breach.map(|breach| duties(breach, law.ruleset, law.calendar, today)).unwrap_or_default();
    let Some(state) = states.iter().find(|state| state.duty.id == reported.duty) else {
        return vec![Notice::of("breach_duty_not_in_rule").with("ruleset", &law.ruleset.id)];
    };
    let mut notices = Vec::new();
    if let Some(date) = state.term.date.filter(|date| draft.on > *date) {
        notices.push(Notice::of("breach_told_late").with("date", date).by(law.ruleset, &state.rule.article));
    }
    let same = |event: &&Event| matches!(&event.fact, Fact::BreachReported(known) if known == reported);
    if let Some(before) = office.live().find(same) {
        notices.push(Notice::of("breach_told_before").with("event", before.n).with("on", before.on));
    }
    notices
}

/// What lifts no duty of this rule is recorded all the same.
fn relieved_by(ruleset: &Ruleset, relieved: &BreachRelieved) -> Vec<Notice> {
    let relief = relieved.relief.as_deref().and_then(|code| ruleset.breach.as_ref()?.relief(code));
    match relief {
        Some(_) => Vec::new(),
        None => vec![Notice::of("breach_lifts_nothing").with("ruleset", &ruleset.id)],
    }
}
