//! `kaiji decide NO`: the whole case or a part of it is decided.

use crate::case::admit::{Draft, Notice, Refusal};
use crate::case::fact::{Decided, Fact, TextField, Texts};
use crate::case::ground::{ground, purpose_withheld, unknown_ground};
use crate::cli::decide::Args;
use crate::cli::problem::{self, UsageProblem};
use crate::cli::value::{Code, Day, Pair, set};
use crate::commands::in_case::enter;
use crate::context::Context;
use crate::error::{Exit, Outcome, Problem};
use crate::law::ruleset::GroundUse;
use crate::law::{Kind, Ruleset};
use crate::output::Sink;
use crate::record::{Entry, Standing};
use crate::text::Value;

/// The measures of a suspension that have a code.
const MEASURES: &[&str] = &["stop_use", "erase", "stop_provision"];

/// The code of a measure that is named in words.
const OTHER_MEASURE: &str = "other";

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    enter(context, out, &args.number, |standing| Ok(vec![entry(draft(context, &args, standing)?, standing)]))
}

/// Where the office wants every decision approved, one without an approval on file is told.
fn entry(draft: Draft, standing: &Standing) -> Entry {
    let unapproved = standing.office.wants_approval(draft.on) && !standing.case.is_approved_on(draft.on);
    let mut entry = Entry::from(draft);
    entry.notices.extend(unapproved.then(|| Notice::of("decided_without_approval")));
    entry
}

fn draft(context: &Context, args: &Args, standing: &Standing) -> Outcome<Draft> {
    let kind = standing.case.received().kind;
    if let Some(flag) = flag_of_another_kind(args, kind) {
        return Err(FlagDoesNotFit { flag, kind: kind.code() }.into());
    }
    let ruleset = standing.ruleset;
    let planned = |day: &Option<Day>| day.as_ref().map(|day| context.planned_day(day)).transpose();
    let mut texts = texts(args);
    let fact = Decided {
        outcome: outcome(ruleset, kind, &args.outcome)?,
        part: args.part,
        stage: args.stage.map(Code::meant).transpose()?,
        grounds: args.ground.iter().map(|typed| ground_code(ruleset, kind, typed)).collect::<Outcome<_>>()?,
        withheld: args
            .withheld
            .iter()
            .map(|typed| passage(ruleset, kind, typed, &mut texts))
            .collect::<Outcome<_>>()?,
        purpose_withheld: args.purpose_withheld.as_ref().map(|typed| purpose(ruleset, kind, typed)).transpose()?,
        available_from: planned(&args.available_from)?,
        withholds_parties: args.withholds_party.clone(),
        panel_decided: args.panel_decided.as_ref().map(|day| context.day(day)).transpose()?,
        measure: args.measure.as_ref().map(|typed| measure(typed, &mut texts)),
        implement_on: planned(&args.implement_on)?,
        means: args.means.map(Code::meant).transpose()?,
        happened: args.happened,
    };
    Ok(Draft { on: context.day(&args.on)?, fact: Fact::from(fact), texts })
}

/// A flag that was given and says nothing of a request of this kind.
fn flag_of_another_kind(args: &Args, kind: Kind) -> Option<&'static str> {
    use Kind::{Correction, Disclosure, PurposeNotice, Suspension};
    let flags: [(&str, bool, &[Kind]); 11] = [
        ("--purpose", args.purpose.is_some(), &[Disclosure, PurposeNotice]),
        ("--purpose-withheld", args.purpose_withheld.is_some(), &[Disclosure]),
        ("--withholds-party", !args.withholds_party.is_empty(), &[Disclosure]),
        ("--discretionary", args.discretionary.is_some(), &[Disclosure]),
        ("--despite-objection", args.despite_objection.is_some(), &[Disclosure]),
        ("--available-from", args.available_from.is_some(), &[Disclosure]),
        ("--place", args.place.is_some(), &[Disclosure]),
        ("--means", args.means.is_some(), &[Disclosure]),
        ("--content", args.content.is_some(), &[Correction, Suspension]),
        ("--measure", args.measure.is_some(), &[Suspension]),
        ("--panel-decided", args.panel_decided.is_some(), &[Disclosure]),
    ];
    let of_another = flags.into_iter().find(|(_, given, kinds)| *given && !kinds.contains(&kind));
    of_another.map(|(flag, ..)| flag)
}

fn texts(args: &Args) -> Texts {
    let mut texts = Texts::none();
    let given = [
        (TextField::Purpose, &args.purpose),
        (TextField::Reason, &args.reason),
        (TextField::Discretionary, &args.discretionary),
        (TextField::DespiteObjection, &args.despite_objection),
        (TextField::Content, &args.content),
        (TextField::Place, &args.place),
        (TextField::PanelNumber, &args.panel_number),
    ];
    given.into_iter().for_each(|(field, text)| texts.add_if(field, text.as_deref()));
    texts
}

/// The code of an outcome. One that no case has is answered with those that this one may have; of one that another kind has
/// the law says that it does not fit.
fn outcome(ruleset: &Ruleset, kind: Kind, typed: &str) -> Outcome<String> {
    if set::outcome().has(typed) {
        return Ok(typed.to_owned());
    }
    let offered = ruleset.request(kind).map_or(&[][..], |rule| &rule.outcomes);
    let codes = offered.iter().map(|outcome| problem::Code::of("outcome", &outcome.code)).collect();
    Err(UsageProblem::not_one_of("--outcome".to_owned(), typed.to_owned(), codes).into())
}

fn ground_code(ruleset: &Ruleset, kind: Kind, typed: &str) -> Outcome<String> {
    let known = ground(ruleset, kind, typed).map(|ground| ground.code.clone());
    Ok(known.ok_or_else(|| unknown_ground(ruleset, Some(kind), GroundUse::Refusal, typed))?)
}

/// `20-2=第三者の氏名`: the ground, and the passage that it withholds.
fn passage(ruleset: &Ruleset, kind: Kind, typed: &Pair, texts: &mut Texts) -> Outcome<String> {
    let code = ground_code(ruleset, kind, &typed.key)?;
    match typed.value.as_deref().map(str::trim) {
        Some(words) if !words.is_empty() => texts.add(TextField::Withheld, words),
        Some(_) => return Err(UsageProblem::EmptyText { flag: typed.flag.clone() }.into()),
        None => {
            let expected = "value-ground-text-form".to_owned();
            let (flag, given) = (typed.flag.clone(), typed.key.clone());
            return Err(UsageProblem::BadValue { flag, given, expected }.into());
        }
    }
    Ok(code)
}

fn purpose(ruleset: &Ruleset, kind: Kind, typed: &str) -> Outcome<String> {
    let known = purpose_withheld(ruleset, kind, typed);
    Ok(known.ok_or_else(|| Refusal::of("purpose_not_withheld").with("ground", typed))?)
}

/// A measure that has a code, else `other` with its words among the texts.
fn measure(typed: &str, texts: &mut Texts) -> String {
    let code = typed.trim().to_ascii_lowercase().replace('-', "_");
    if MEASURES.contains(&code.as_str()) {
        return code;
    }
    texts.add(TextField::Measure, typed);
    OTHER_MEASURE.to_owned()
}

/// A flag that belongs to requests of other kinds.
#[derive(Clone, Copy, Debug, thiserror::Error)]
#[error("{flag} says nothing of a request of the kind {kind}")]
pub(crate) struct FlagDoesNotFit {
    /// The flag.
    pub(crate) flag: &'static str,
    /// The code of the kind.
    pub(crate) kind: &'static str,
}

impl Problem for FlagDoesNotFit {
    fn code(&self) -> &'static str {
        "flag_does_not_fit"
    }

    fn exit(&self) -> Exit {
        Exit::Usage
    }

    fn fields(&self) -> Vec<(&'static str, Value)> {
        vec![("flag", self.flag.into()), ("kind", Value::Term("kind", self.kind.to_owned()))]
    }

    fn field(&self) -> Option<String> {
        Some(self.flag.to_owned())
    }

    fn examples() -> Vec<FlagDoesNotFit> {
        vec![FlagDoesNotFit { flag: "--measure", kind: "disclosure" }]
    }
}
