//! `kaiji init`: makes the file, takes the rulesets into it, and what is known of the office.

use std::path::Path;
use std::rc::Rc;

use crate::case::admit::Draft;
use crate::case::fact::{Fact, OfficeSet, RulesetAdopted, TextField, Texts};
use crate::cli::init::Args;
use crate::commands::letter;
use crate::commands::office_file::{self, OfficeData};
use crate::context::Context;
use crate::error::{Exit, Outcome, Problem};
use crate::law::Date;
use crate::law::ruleset::{self, Ruleset, shipped_versions};
use crate::output::Sink;
use crate::output::view::init::Made;
use crate::record::{LETTER_SET, OfficeDraft, RulesetNotOnFile, Touches, begin_with, means, meant_ruleset, once};
use crate::store::{Store, make_folder_of, sha256};
use crate::text::Value;

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    if args.ruleset.is_empty() {
        return Err(NeedsRuleset.into());
    }
    let adopted = adopted(&args.ruleset)?;
    let office = args.office.as_deref().map(|path| office_file::read(context, path)).transpose()?.unwrap_or_default();
    for id in office_file::targeted_rulesets(&office) {
        adopted.iter().find(|adopted| adopted.ruleset.id == id).ok_or(RulesetNotOnFile { id })?;
    }
    let path = context.database()?;
    let mut made = Made {
        file: path.display().to_string(),
        rulesets: adopted.iter().map(|adopted| adopted.ruleset.id.clone()).collect(),
        office: office.iter().map(|(key, _)| *key).collect(),
        repeated: false,
        dry_run: context.dry_run(),
    };
    let beginning = beginning(context, adopted, &office)?;
    if let Some(head) = head_of_repeated(context, &path)? {
        made.repeated = true;
        out.set_head(head);
    } else if context.dry_run() {
        if context.database_is_named() || path.parent().is_some_and(Path::exists) {
            Store::may_create(&path)?;
        }
    } else {
        out.set_head(make(context, &path, &beginning)?);
    }
    out.document(&made)?;
    Ok(Exit::Done)
}

/// The head of the file, where this command with its `--once` key is the one that made it.
fn head_of_repeated(context: &Context, path: &Path) -> Outcome<Option<String>> {
    let Some(once) = once(context).filter(|_| path.exists()) else { return Ok(None) };
    let store = Store::open_read(path, &means(context))?;
    let repeated = store.find_once(once)?;
    Ok(repeated.map(|_| store.head()).transpose()?.map(|head| head.to_string()))
}

/// The user's own data folder is made with the file; a folder that somebody named must be there.
fn make(context: &Context, path: &Path, beginning: &OfficeDraft) -> Outcome<String> {
    if !context.database_is_named() {
        make_folder_of(path)?;
    }
    let mut writing = Store::create(path, &means(context))?;
    begin_with(context, &mut writing, beginning)?;
    Ok(writing.commit()?.head()?.to_string())
}

/// A ruleset that the new file is to hold.
struct Adopted {
    text: &'static str,
    ruleset: Rc<Ruleset>,
    default: bool,
}

/// Every shipped version of the rulesets named, and of those that a second road leads to. The first one named is the
/// default.
fn adopted(ids: &[String]) -> Outcome<Vec<Adopted>> {
    let mut wanted: Vec<String> = Vec::new();
    let mut found = Vec::new();
    let mut waiting: Vec<String> = ids.iter().rev().cloned().collect();
    while let Some(id) = waiting.pop() {
        let versions: Vec<_> = shipped_versions().filter(|version| ruleset::same_code(version.id, &id)).collect();
        let Some(first) = versions.first() else { return Err(NotShipped { id }.into()) };
        if wanted.iter().any(|known| known == first.id) {
            continue;
        }
        wanted.push(first.id.to_owned());
        for version in versions {
            // Its examples were run when the program was built.
            let loaded = ruleset::load(version.what);
            let ruleset = loaded.map_err(|faults| anyhow::anyhow!("the shipped ruleset {}: {faults:?}", version.id))?;
            // 名寄: the statutory road is open for the same data, so its law stands in the same file.
            waiting.extend(ruleset.second_road.iter().map(|second| second.ruleset.clone()));
            found.push(Adopted { text: version.what, ruleset: Rc::new(ruleset), default: wanted.len() == 1 });
        }
    }
    Ok(found)
}

/// The first facts of a file: its law, then its office. What is known of the office then has always held.
fn beginning(context: &Context, adopted: Vec<Adopted>, office: &OfficeData) -> Outcome<OfficeDraft> {
    let today = context.today()?;
    let rulesets: Vec<Rc<Ruleset>> = adopted.iter().map(|adopted| Rc::clone(&adopted.ruleset)).collect();
    let mut draft = OfficeDraft::of(Vec::new(), Touches::Nothing);
    for Adopted { text, ruleset, default } in adopted {
        let fact = RulesetAdopted {
            id: ruleset.id.clone(),
            in_force: ruleset.in_force,
            revision: ruleset.revision,
            sha256: sha256(text.as_bytes()).to_string(),
            default,
        };
        draft.drafts.push(Draft { on: today, fact: Fact::from(fact), texts: Texts::none() });
        draft.sources.push(("ruleset", ruleset.id.clone(), text.to_owned()));
    }
    let (drafts, sources) = data(context, office, Date::MIN, &rulesets)?;
    draft.drafts.extend(drafts);
    draft.sources.extend(sources);
    Ok(draft)
}

/// Whether the office's own words of letters are among its data.
pub(crate) fn sets_letters(data: &OfficeData) -> bool {
    data.iter().any(|(key, _)| *key == LETTER_SET)
}

/// Facts of the office, and the texts that are kept with them.
pub(crate) type DraftsWithTexts = (Vec<Draft>, Vec<letter::SourceText>);

/// The data of the office from a day on; letters are tried with these rulesets.
pub(crate) fn data(
    context: &Context,
    data: &OfficeData,
    on: Date,
    rulesets: &[Rc<Ruleset>],
) -> Outcome<DraftsWithTexts> {
    let (mut drafts, mut sources) = (Vec::new(), Vec::new());
    for (key, values) in data {
        match values.first().filter(|_| *key == LETTER_SET) {
            Some(written) => {
                let (draft, source) = letter::taken(context, written, on, rulesets)?;
                drafts.push(draft);
                sources.extend(source);
            }
            None => drafts.push(datum(key, values, on)),
        }
    }
    Ok((drafts, sources))
}

/// A datum of the office from a day on.
fn datum(key: &str, values: &[String], on: Date) -> Draft {
    let mut texts = Texts::none();
    values.iter().for_each(|value| texts.add(TextField::Value, value));
    Draft { on, fact: Fact::from(OfficeSet { key: key.to_owned(), sha256: None }), texts }
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
        let [near, meant] = meant_ruleset(&self.id);
        vec![("ruleset", self.id.as_str().into()), ("known", known().into()), near, meant]
    }

    fn field(&self) -> Option<String> {
        Some("--ruleset".to_owned())
    }

    fn examples() -> Vec<NotShipped> {
        vec![NotShipped { id: "tannan".to_owned() }]
    }
}

/// The ids of the shipped rulesets, each once.
fn known() -> String {
    let mut ids: Vec<&str> = shipped_versions().map(|version| version.id).collect();
    ids.dedup();
    ids.join(" ")
}
