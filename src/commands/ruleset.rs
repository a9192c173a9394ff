//! `kaiji ruleset list·show·check`: the law as data.

use std::path::Path;

use crate::cli::ruleset::{Args, Verb};
use crate::cli::value::Day;
use crate::commands::given_file;
use crate::context::Context;
use crate::error::{Exit, Outcome, Problem};
use crate::law::calendar::Calendar;
use crate::law::ruleset::{self, NoVersion, Ruleset, in_force_on, run_examples, shipped_versions};
use crate::output::Sink;
use crate::output::view::ruleset::{GroundLine, RulesetChecked, RulesetLine, RulesetShown};
use crate::text::Value;

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    match args.verb {
        Verb::List => list(out),
        Verb::Show { id, on, grounds } => show(context, &id, on.as_ref(), grounds, out),
        Verb::Check { file } => check(&file, out),
    }
}

fn list(out: &mut Sink) -> Outcome<Exit> {
    let mut rows = out.rows::<RulesetLine>("rulesets", "ruleset-empty")?;
    for version in shipped_versions() {
        rows.push(&RulesetLine::of(&parsed(version.id, version.what)?))?;
    }
    rows.end()?;
    Ok(Exit::Done)
}

fn show(context: &Context, id: &str, on: Option<&Day>, grounds: bool, out: &mut Sink) -> Outcome<Exit> {
    let day = on.map_or_else(|| context.today(), |day| context.day(day))?;
    let version = in_force_on(shipped_versions(), id, day).map_err(NoRuleset)?;
    let ruleset = parsed(version.id, version.what)?;
    if !grounds {
        out.document(&RulesetShown::of(&ruleset, context.language()))?;
        return Ok(Exit::Done);
    }
    let mut rows = out.rows::<GroundLine>("grounds", "ruleset-no-grounds")?;
    ruleset.grounds.iter().try_for_each(|ground| rows.push(&GroundLine::of(ground, context.language())))?;
    rows.end()?;
    Ok(Exit::Done)
}

/// Reads a file as a ruleset and runs the examples that it carries in itself.
fn check(file: &Path, out: &mut Sink) -> Outcome<Exit> {
    let name = file.display().to_string();
    let text = given_file::text(file)?;
    let checked = match ruleset::parse(&text) {
        Ok(ruleset) => {
            let differences = run_examples(&ruleset, &Calendar::national());
            RulesetChecked::of(&name, &ruleset, differences)
        }
        Err(faults) => RulesetChecked::refused(&name, faults),
    };
    let exit = if checked.is_sound() { Exit::Done } else { Exit::Usage };
    out.document(&checked)?;
    Ok(exit)
}

fn parsed(id: &str, text: &str) -> Outcome<Ruleset> {
    Ok(ruleset::parse(text).map_err(|faults| anyhow::anyhow!("the shipped ruleset {id}: {faults:?}"))?)
}

/// No shipped ruleset of this name was in force on that day.
#[derive(Clone, Debug, thiserror::Error)]
#[error(transparent)]
pub(crate) struct NoRuleset(NoVersion);

impl Problem for NoRuleset {
    fn code(&self) -> &'static str {
        match self.0 {
            NoVersion::UnknownRuleset { .. } => "unknown_ruleset",
            NoVersion::NotYetInForce { .. } => "ruleset_not_yet_in_force",
        }
    }

    fn exit(&self) -> Exit {
        Exit::NotFound
    }

    fn fields(&self) -> Vec<(&'static str, Value)> {
        let known: Vec<&str> = shipped_versions().map(|version| version.id).collect();
        match &self.0 {
            NoVersion::UnknownRuleset { id } => vec![("ruleset", id.into()), ("known", known.join(" ").into())],
            NoVersion::NotYetInForce { id, first } => vec![("ruleset", id.into()), ("first", (*first).into())],
        }
    }

    fn examples() -> Vec<NoRuleset> {
        let first = crate::law::Date::from_days(19_448);
        vec![
            NoRuleset(NoVersion::UnknownRuleset { id: "tannan".to_owned() }),
            NoRuleset(NoVersion::NotYetInForce { id: "tannan-gikai".to_owned(), first }),
        ]
    }
}
