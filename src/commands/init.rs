//! `kaiji init`: makes the file, takes the rulesets into it, and what is known of the office.

use crate::case::admit::Draft;
use crate::case::fact::{Fact, OfficeSet, RulesetAdopted, TextField, Texts};
use crate::cli::init::Args;
use crate::commands::office_file;
use crate::context::Context;
use crate::error::{Exit, Outcome, Problem};
use crate::law::Date;
use crate::law::ruleset::{self, Ruleset, shipped_versions};
use crate::output::Sink;
use crate::output::view::init::Made;
use crate::record::{enter_in_office, means};
use crate::store::{Store, sha256};
use crate::text::Value;

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    if args.ruleset.is_empty() {
        return Err(NeedsRuleset.into());
    }
    let adopted = adopted(&args.ruleset)?;
    let office = args.office.as_deref().map(|path| office_file::read(context, path)).transpose()?.unwrap_or_default();
    let path = context.database()?;
    let today = context.today()?;
    if !context.dry_run() {
        let mut writing = Store::create(&path, &means(context))?;
        for (text, ruleset, default) in &adopted {
            writing.put_source("ruleset", &ruleset.id, text)?;
            enter_in_office(context, &mut writing, &adoption(text, ruleset, *default, today))?;
        }
        for (key, values) in &office {
            enter_in_office(context, &mut writing, &datum(key, values, Date::MIN))?;
        }
        out.set_head(writing.commit()?.head()?.to_string());
    }
    out.document(&Made {
        file: path.display().to_string(),
        rulesets: adopted.iter().map(|(_, ruleset, _)| ruleset.id.clone()).collect(),
        office: office.iter().map(|(key, _)| (*key).to_owned()).collect(),
        dry_run: context.dry_run(),
    })?;
    Ok(Exit::Done)
}

/// Every shipped version of the rulesets named, and of those that a second road leads to. The first one named is the
/// default.
fn adopted(ids: &[String]) -> Outcome<Vec<(&'static str, Ruleset, bool)>> {
    let mut wanted: Vec<String> = Vec::new();
    let mut found = Vec::new();
    let mut waiting: Vec<String> = ids.iter().rev().cloned().collect();
    while let Some(id) = waiting.pop() {
        let known = shipped_versions().filter(|version| ruleset::same_code(version.id, &id));
        let versions: Vec<_> = known.collect();
        let Some(first) = versions.first() else { return Err(NotShipped { id }.into()) };
        if wanted.iter().any(|known| known == first.id) {
            continue;
        }
        wanted.push(first.id.to_owned());
        for version in versions {
            let parsed = ruleset::parse(version.what);
            let parsed = parsed.map_err(|faults| anyhow::anyhow!("the shipped ruleset {}: {faults:?}", version.id))?;
            // 名寄: the statutory road is open for the same data, so its law stands in the same file.
            waiting.extend(parsed.second_road.iter().map(|second| second.ruleset.clone()));
            let is_first = wanted.len() == 1;
            found.push((version.what, parsed, is_first));
        }
    }
    Ok(found)
}

fn adoption(text: &str, ruleset: &Ruleset, default: bool, on: Date) -> Draft {
    let fact = RulesetAdopted {
        id: ruleset.id.clone(),
        in_force: ruleset.in_force,
        revision: ruleset.revision,
        sha256: sha256(text.as_bytes()).to_string(),
        default,
    };
    Draft { on, fact: Fact::from(fact), texts: Texts::none() }
}

/// What is known of the office when its file is made has always held.
fn datum(key: &str, values: &[String], on: Date) -> Draft {
    let mut texts = Texts::none();
    values.iter().for_each(|value| texts.add(TextField::Value, value));
    Draft { on, fact: Fact::from(OfficeSet { key: key.to_owned() }), texts }
}

/// Which rulesets a new file holds must be said.
#[derive(Clone, Copy, Debug, thiserror::Error)]
#[error("no ruleset named")]
pub(crate) struct NeedsRuleset;

impl Problem for NeedsRuleset {
    fn code(&self) -> &'static str {
        "init_needs_ruleset"
    }

    fn exit(&self) -> Exit {
        Exit::Usage
    }

    fn fields(&self) -> Vec<(&'static str, Value)> {
        vec![("known", known().into())]
    }

    fn field(&self) -> Option<String> {
        Some("--ruleset".to_owned())
    }

    fn examples() -> Vec<NeedsRuleset> {
        vec![NeedsRuleset]
    }
}

/// The program does not bring this ruleset along.
#[derive(Clone, Debug, thiserror::Error)]
#[error("no shipped ruleset {id}")]
pub(crate) struct NotShipped {
    /// As it was named.
    pub(crate) id: String,
}

impl Problem for NotShipped {
    fn code(&self) -> &'static str {
        "ruleset_not_shipped"
    }

    fn exit(&self) -> Exit {
        Exit::Usage
    }

    fn fields(&self) -> Vec<(&'static str, Value)> {
        vec![("ruleset", self.id.as_str().into()), ("known", known().into())]
    }

    fn field(&self) -> Option<String> {
        Some("--ruleset".to_owned())
    }

    fn examples() -> Vec<NotShipped> {
        vec![NotShipped { id: "tannan".to_owned() }]
    }
}

/// The ids of the shipped rulesets.
fn known() -> String {
    shipped_versions().map(|version| version.id).collect::<Vec<_>>().join(" ")
}
