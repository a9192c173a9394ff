//! `kaiji ruleset list·show·check·add`: the law as data.

use std::path::Path;

use crate::case::admit::{Draft, Refusal};
use crate::case::fact::{Fact, RulesetAdopted, Texts};
use crate::case::office::Office;
use crate::cli::ruleset::{Args, Verb};
use crate::cli::value::Day;
use crate::commands::given_file;
use crate::context::Context;
use crate::error::{Exit, Outcome, Problem};
use crate::law::Date;
use crate::law::calendar::Calendar;
use crate::law::ruleset::{self, NoVersion, Ruleset, Version, in_force_on, run_examples, shipped_versions};
use crate::output::Sink;
use crate::output::view::ruleset::{GroundLine, OnFile, RulesetChecked, RulesetLine, RulesetShown};
use crate::record::{OfficeDraft, OfficeOnFile, Touches, means, meant_ruleset, record_in_office};
use crate::store::{Store, sha256};
use crate::text::Value;

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    match args.verb {
        Verb::List => list(context, out),
        Verb::Show { id, on, grounds } => show(context, &id, on.as_ref(), grounds, out),
        Verb::Check { file } => check(&file, out),
        Verb::Add { file, default } => add(context, &file, default, out),
    }
}

/// A version with its text: of the case file, or one that came with the program.
struct Known {
    text: String,
    ruleset: Ruleset,
    on_file: OnFile,
}

impl Known {
    const fn is_on_file(&self) -> bool {
        matches!(self.on_file, OnFile::Yes | OnFile::Default)
    }
}

/// Every version of the case file, if there is one, then what else came with the program.
fn known(context: &Context) -> Outcome<Vec<Known>> {
    let mut known = on_file(context)?;
    for shipped in shipped_versions() {
        if known.iter().any(|known| known.text == shipped.what) {
            continue;
        }
        let ruleset = loaded(shipped.id, shipped.what)?;
        let lower = |known: &Known| same_version(&known.ruleset, &ruleset) && known.ruleset.revision < ruleset.revision;
        let on_file = if known.iter().any(lower) { OnFile::Outdated } else { OnFile::No };
        known.push(Known { text: shipped.what.to_owned(), ruleset, on_file });
    }
    Ok(known)
}

fn on_file(context: &Context) -> Outcome<Vec<Known>> {
    let path = context.database()?;
    if !path.exists() {
        return Ok(Vec::new());
    }
    let store = Store::open_read(&path, &means(context))?;
    let reading = store.reading()?;
    let on_file = OfficeOnFile::load(&reading)?;
    let office = on_file.office();
    let default = office.default_ruleset().map(|adopted| adopted.id.as_str());
    let read = |adopted: &RulesetAdopted| {
        let text = on_file.text_of(adopted)?;
        let mark = if default == Some(&adopted.id) { OnFile::Default } else { OnFile::Yes };
        Ok(Known { ruleset: loaded(&adopted.id, &text)?, text, on_file: mark })
    };
    office.rulesets(None).map(read).collect()
}

fn same_version(one: &Ruleset, other: &Ruleset) -> bool {
    one.id == other.id && one.in_force == other.in_force
}

fn list(context: &Context, out: &mut Sink) -> Outcome<Exit> {
    let known = known(context)?;
    let mut rows = out.rows::<RulesetLine>("rulesets", "ruleset-empty")?;
    for Known { ruleset, on_file, .. } in &known {
        rows.push(&RulesetLine::of(ruleset, *on_file, context.language()))?;
    }
    rows.end()?;
    Ok(Exit::Done)
}

/// The version in force on a day. What the office has taken into its file is its law; what came with the program stands
/// behind it.
fn chosen<'k>(known: &'k [Known], id: &str, day: Date) -> Result<&'k Known, NoRuleset> {
    let (own, shipped): (Vec<_>, Vec<_>) = known.iter().partition(|known| known.is_on_file());
    let found = in_force_on(versions(&own), id, day).or_else(|_| in_force_on(versions(&shipped), id, day));
    let found = found.or_else(|_| in_force_on(versions(&known.iter().collect::<Vec<_>>()), id, day));
    found.map(|version| version.what).map_err(|problem| NoRuleset { problem, known: ids(known) })
}

/// The version of a ruleset in force today; without an id of the office's first one.
///
/// # Errors
/// No such ruleset, or none was named and the office has none.
pub(super) fn in_force_today(context: &Context, id: Option<&str>) -> Outcome<Ruleset> {
    let known = known(context)?;
    let default = known.iter().find(|known| matches!(known.on_file, OnFile::Default));
    let id = id.or(default.map(|known| known.ruleset.id.as_str())).unwrap_or_default();
    Ok(chosen(&known, id, context.today()?)?.ruleset.clone())
}

fn show(context: &Context, id: &str, on: Option<&Day>, grounds: bool, out: &mut Sink) -> Outcome<Exit> {
    let day = on.map_or_else(|| context.today(), |day| context.day(day))?;
    let known = known(context)?;
    let chosen = chosen(&known, id, day)?;
    if !grounds {
        // The examples are read only here, where they are counted.
        let whole = ruleset::parse(&chosen.text).unwrap_or_else(|_| chosen.ruleset.clone());
        out.document(&RulesetShown::of(&whole, chosen.is_on_file(), context.language()))?;
        return Ok(Exit::Done);
    }
    let mut rows = out.rows::<GroundLine>("grounds", "ruleset-no-grounds")?;
    let mut lines = chosen.ruleset.grounds.iter().map(|ground| GroundLine::of(ground, context.language()));
    lines.try_for_each(|line| rows.push(&line))?;
    rows.end()?;
    Ok(Exit::Done)
}

fn versions<'k>(known: &[&'k Known]) -> Vec<Version<'k, &'k Known>> {
    let version = |known: &&'k Known| Version {
        id: &known.ruleset.id,
        in_force: known.ruleset.in_force,
        revision: known.ruleset.revision,
        what: *known,
    };
    known.iter().map(version).collect()
}

fn ids(known: &[Known]) -> String {
    let mut ids: Vec<&str> = known.iter().map(|known| known.ruleset.id.as_str()).collect();
    ids.dedup();
    ids.join(" ")
}

/// Reads a file as a ruleset and runs the examples that it carries in itself.
fn check(file: &Path, out: &mut Sink) -> Outcome<Exit> {
    let checked = match examined(&file.display().to_string(), &given_file::text(file)?) {
        Ok((ruleset, _)) => RulesetChecked::of(&file.display().to_string(), &ruleset, Vec::new()),
        Err(checked) => checked,
    };
    let exit = if checked.is_sound() { Exit::Done } else { Exit::Usage };
    out.document(&checked)?;
    Ok(exit)
}

/// The ruleset, if the text is one and its examples agree; else what is wrong.
fn examined(name: &str, text: &str) -> Result<(Ruleset, String), RulesetChecked> {
    let ruleset = ruleset::parse(text).map_err(|faults| RulesetChecked::refused(name, faults))?;
    let differences = run_examples(&ruleset, &Calendar::national());
    if !differences.is_empty() {
        return Err(RulesetChecked::of(name, &ruleset, differences));
    }
    Ok((ruleset, text.to_owned()))
}

/// Takes a ruleset into the case file: a new one, a new version, or a higher revision of the same text.
fn add(context: &Context, file: &Path, default: bool, out: &mut Sink) -> Outcome<Exit> {
    let (ruleset, text) = match examined(&file.display().to_string(), &text_to_add(file)?) {
        Ok(examined) => examined,
        Err(checked) => {
            out.document(&checked)?;
            return Ok(Exit::Usage);
        }
    };
    let today = context.today()?;
    let (recorded, head) = record_in_office(context, |office| adoption(office, &ruleset, &text, default, today))?;
    out.set_head(head);
    out.document(&recorded)?;
    Ok(Exit::Done)
}

/// The text of the file; where there is none of this name, that of the latest shipped version of this id.
fn text_to_add(file: &Path) -> Outcome<String> {
    let shipped = file.to_str().map(|id| in_force_on(shipped_versions(), id, Date::MAX));
    match shipped {
        Some(Ok(version)) if !file.exists() => Ok(version.what.to_owned()),
        _ => Ok(given_file::text(file)?),
    }
}

fn adoption(office: &Office, ruleset: &Ruleset, text: &str, default: bool, on: Date) -> Outcome<OfficeDraft> {
    let sha256 = sha256(text.as_bytes()).to_string();
    let adopted = office.live().filter_map(|event| match &event.fact {
        Fact::RulesetAdopted(adopted) if adopted.id == ruleset.id && adopted.in_force == ruleset.in_force => {
            Some((event.n, adopted))
        }
        _ => None,
    });
    if let Some((n, highest)) = adopted.max_by_key(|(_, adopted)| adopted.revision) {
        // The same text again can only say that it is the default from now on.
        let is_default = office.default_ruleset().is_some_and(|adopted| adopted.id == ruleset.id);
        if highest.sha256 == sha256 && (!default || is_default) {
            return Ok(OfficeDraft::standing(n));
        }
        if highest.sha256 != sha256 && highest.revision >= ruleset.revision {
            return Err(Refusal::of("ruleset_revision_not_higher")
                .with("ruleset", &ruleset.id)
                .with("revision", highest.revision)
                .into());
        }
    }
    let draft = Draft { on, fact: Fact::from(fact(ruleset, &sha256, default)), texts: Texts::none() };
    let sources = vec![("ruleset", ruleset.id.clone(), text.to_owned())];
    Ok(OfficeDraft { sources, ..OfficeDraft::of(vec![draft], Touches::RunningClocks) })
}

fn fact(ruleset: &Ruleset, sha256: &str, default: bool) -> RulesetAdopted {
    RulesetAdopted {
        id: ruleset.id.clone(),
        in_force: ruleset.in_force,
        revision: ruleset.revision,
        sha256: sha256.to_owned(),
        default,
    }
}

/// A text that was found sound before it came here.
fn loaded(id: &str, text: &str) -> Outcome<Ruleset> {
    Ok(ruleset::load(text).map_err(|faults| anyhow::anyhow!("the ruleset {id}: {faults:?}"))?)
}

/// No ruleset of this name was in force on that day.
#[derive(Clone, Debug, thiserror::Error)]
#[error("{problem}")]
pub(crate) struct NoRuleset {
    problem: NoVersion,
    known: String,
}

impl Problem for NoRuleset {
    fn code(&self) -> &'static str {
        match self.problem {
            NoVersion::UnknownRuleset { .. } => "unknown_ruleset",
            NoVersion::NotYetInForce { .. } => "ruleset_not_yet_in_force",
        }
    }

    fn exit(&self) -> Exit {
        Exit::NotFound
    }

    fn fields(&self) -> Vec<(&'static str, Value)> {
        match &self.problem {
            NoVersion::UnknownRuleset { id } => {
                let [near, meant] = meant_ruleset(id);
                vec![("ruleset", id.into()), ("known", self.known.as_str().into()), near, meant]
            }
            NoVersion::NotYetInForce { id, first } => vec![("ruleset", id.into()), ("first", (*first).into())],
        }
    }

    fn examples() -> Vec<NoRuleset> {
        let first = Date::from_days(19_448);
        let of = |problem| NoRuleset { problem, known: "tannan-gikai sendai-jigyodan".to_owned() };
        vec![
            of(NoVersion::UnknownRuleset { id: "tannan".to_owned() }),
            of(NoVersion::NotYetInForce { id: "tannan-gikai".to_owned(), first }),
        ]
    }
}
