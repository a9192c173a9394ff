//! `kaiji register breach record·update`: what happened, and what became known of it later.

use super::enter::{Standing, about_breach, enter};
use crate::case::admit::{Draft, Refusal};
use crate::case::breach::next_number;
use crate::case::fact::{BreachRecorded, BreachUpdated, Fact, RulesetRef, TextField, Texts};
use crate::cli::register::Learnt;
use crate::cli::value::Day;
use crate::commands::in_case::day_or_today;
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::law::Date;
use crate::law::ruleset::Ruleset;
use crate::output::Sink;

pub(super) fn record(
    context: &Context,
    out: &mut Sink,
    known: &Day,
    what: String,
    ruleset: Option<&str>,
    learnt: Learnt,
) -> Outcome<Exit> {
    enter(context, out, |standing| {
        let on = context.day(known)?;
        let reference = chosen(standing, ruleset, on)?;
        let law = standing.law(&reference)?;
        let fact = BreachRecorded {
            number: next_number(standing.office),
            ruleset: reference,
            happened_on: happened_on(context, &learnt)?,
            categories: categories(&law, &learnt.category),
            persons: learnt.persons,
        };
        Ok(Draft { on, fact: Fact::from(fact), texts: texts(Some(what), learnt) })
    })
}

pub(super) fn update(
    context: &Context,
    out: &mut Sink,
    number: u32,
    on: Option<&Day>,
    what: Option<String>,
    learnt: Learnt,
) -> Outcome<Exit> {
    about_breach(context, out, number, |breach, law| {
        let fact = BreachUpdated {
            breach: breach.number(),
            happened_on: happened_on(context, &learnt)?,
            categories: categories(law, &learnt.category),
            persons: learnt.persons,
        };
        let on = day_or_today(context, on)?;
        Ok(Draft { on, fact: Fact::from(fact), texts: texts(what, learnt) })
    })
}

/// The rule that is named, else the office's first, as it was in force on the day of knowing.
fn chosen(standing: &Standing, ruleset: Option<&str>, known: Date) -> Outcome<RulesetRef> {
    let default = standing.office.default_ruleset().map(|adopted| adopted.id.as_str());
    let needed = || Refusal::of("ruleset_needed").missing("--ruleset");
    let id = ruleset.or(default).ok_or_else(needed)?;
    let id = id.replace('_', "-");
    let adopted = standing.office.ruleset(&id, known, None);
    let first = standing.office.rulesets(None).filter(|adopted| adopted.id == id).map(|adopted| adopted.in_force).min();
    match (adopted, first) {
        (Some(adopted), _) => Ok(RulesetRef { id: adopted.id.clone(), in_force: adopted.in_force }),
        (None, Some(first)) => {
            Err(Refusal::of("no_version_in_force").with("received", known).with("in-force", first).into())
        }
        (None, None) => Err(needed().into()),
    }
}

fn happened_on(context: &Context, learnt: &Learnt) -> Outcome<Option<Date>> {
    learnt.happened_on.as_ref().map(|day| context.day(day)).transpose()
}

/// As the rule writes them; what it does not know stays as it was typed, to be refused by its name.
fn categories(ruleset: &Ruleset, typed: &[String]) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for code in typed.iter().flat_map(|typed| typed.split([',', '、'])).map(str::trim).filter(|code| !code.is_empty())
    {
        let known = ruleset.breach.as_ref().and_then(|rule| rule.category(code));
        let code = known.map_or_else(|| code.to_owned(), |category| category.code.clone());
        if !found.contains(&code) {
            found.push(code);
        }
    }
    found
}

fn texts(what: Option<String>, learnt: Learnt) -> Texts {
    let mut texts = Texts::none();
    let fields = [
        (TextField::Overview, what),
        (TextField::Items, learnt.items),
        (TextField::Cause, learnt.cause),
        (TextField::Harm, learnt.harm),
        (TextField::Response, learnt.measures),
        (TextField::Published, learnt.published),
        (TextField::Prevention, learnt.prevention),
        (TextField::OtherItems, learnt.other),
        (TextField::Entruster, learnt.entrusted_by),
    ];
    fields.into_iter().for_each(|(field, text)| texts.add_if(field, text));
    texts
}
