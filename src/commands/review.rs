//! `kaiji review file·consult·report·rule NO`: a request for review, the panel, the ruling.

use crate::case::admit::{Draft, Refusal};
use crate::case::fact::{
    Fact, Filer, ReviewConsulted, ReviewExempted, ReviewFiled, ReviewReported, ReviewRuled, TextField, Texts,
};
use crate::case::ground::{ground, unknown_ground};
use crate::case::life::Case;
use crate::case::review::Review;
use crate::cli::problem::UsageProblem;
use crate::cli::review::{Args, Verb};
use crate::commands::addressee::{is_requester, third_party};
use crate::commands::in_case::{day_or_today, enter};
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::law::Date;
use crate::law::ruleset::GroundUse;
use crate::output::Sink;

/// What a filer begins with who is neither the requester nor a third party of the case.
const OTHER: &str = "other:";

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    match args.verb {
        Verb::File { number, on, by, participant, late_reason } => enter(context, out, &number, |standing| {
            let on = context.day(&on)?;
            let mut texts = Texts::none();
            texts.add_if(TextField::Reason, late_reason.as_deref());
            let fact = ReviewFiled {
                by: by.map_or(Ok(Filer::Requester), |typed| filer(standing.case, &typed, &mut texts))?,
                against: against(standing.case, on),
                participants: parties(&participant)?,
                late_reason: late_reason.is_some(),
            };
            Ok(vec![Draft { on, fact: Fact::from(fact), texts }])
        }),
        Verb::Consult { number, on, body, exempt, happened, event } => enter(context, out, &number, |standing| {
            let waits = |review: &Review| review.consulted.is_none() && review.exempted.is_none();
            let review = pending(standing.case, event, waits)?;
            let mut texts = Texts::none();
            texts.add_if(TextField::Body, body);
            let fact = match exempt {
                None => Fact::from(ReviewConsulted { review, happened }),
                Some(typed) => {
                    let ruleset = standing.ruleset;
                    let kind = standing.case.received().kind;
                    let known = ground(ruleset, kind, &typed);
                    let unknown = || unknown_ground(ruleset, Some(kind), GroundUse::NoConsultation, &typed);
                    Fact::from(ReviewExempted { review, ground: known.ok_or_else(unknown)?.code.clone() })
                }
            };
            Ok(vec![Draft { on: day_or_today(context, on.as_ref())?, fact, texts }])
        }),
        Verb::Report { number, on, answer, event } => enter(context, out, &number, |standing| {
            let waits = |review: &Review| review.consulted.is_some() && review.reported.is_none();
            let review = pending(standing.case, event, waits)?;
            let mut texts = Texts::none();
            texts.add(TextField::Answer, answer);
            Ok(vec![Draft { on: context.day(&on)?, fact: Fact::from(ReviewReported { review }), texts }])
        }),
        Verb::Rule { number, on, outcome, disclose, reason, implement_on, participant, happened, event } => {
            enter(context, out, &number, |standing| {
                let fact = ReviewRuled {
                    disclose: disclose.map(|code| code.as_str() == "yes"),
                    participants: parties(&participant)?,
                    implement_on: implement_on.map(|day| context.planned_day(&day)).transpose()?,
                    happened,
                    ..ReviewRuled::of(pending(standing.case, event, |_| true)?, outcome.meant()?)
                };
                let mut texts = Texts::none();
                texts.add_if(TextField::Reason, reason);
                Ok(vec![Draft { on: context.day(&on)?, fact: Fact::from(fact), texts }])
            })
        }
    }
}

fn filer(case: &Case, typed: &str, texts: &mut Texts) -> Outcome<Filer> {
    if typed.trim().eq_ignore_ascii_case("requester") {
        return Ok(Filer::Requester);
    }
    match typed.trim().strip_prefix(OTHER).map(str::trim) {
        Some(name) if is_requester(case, name) => Ok(Filer::Requester),
        Some(name) if !name.is_empty() => {
            texts.add(TextField::Name, name);
            Ok(Filer::Other)
        }
        _ => party("--by", typed).map(Filer::ThirdParty),
    }
}

fn parties(participants: &[String]) -> Outcome<Vec<u32>> {
    participants.iter().map(|typed| party("--participant", typed)).collect()
}

fn party(flag: &str, typed: &str) -> Outcome<u32> {
    let expected = if flag == "--by" { "value-who-form" } else { "value-party-form" }.to_owned();
    let bad = || UsageProblem::BadValue { flag: flag.to_owned(), given: typed.to_owned(), expected };
    Ok(third_party(typed).ok_or_else(bad)?)
}

/// The last decision by that day; none: there was none (不作為).
fn against(case: &Case, on: Date) -> Option<u32> {
    case.decisions().rfind(|decision| decision.event.on <= on).map(|decision| decision.event.n)
}

/// The review that is meant: the one named, else the only one that waits for this.
fn pending(case: &Case, named: Option<u32>, waits: impl Fn(&Review) -> bool) -> Outcome<u32> {
    if let Some(event) = named {
        return Ok(event);
    }
    let reviews = case.reviews();
    let open: Vec<u32> = reviews.iter().filter(|one| one.is_pending()).map(|one| one.event.n).collect();
    let waiting = reviews.iter().filter(|one| one.is_pending() && waits(one)).map(|one| one.event.n);
    match (waiting.collect::<Vec<u32>>().as_slice(), open.as_slice()) {
        ([only], _) | ([], [only]) => Ok(*only),
        (_, []) => Err(Refusal::of("no_open_review").into()),
        (_, several) => {
            let events: Vec<String> = several.iter().map(u32::to_string).collect();
            Err(Refusal::of("several_open_reviews").with("events", events.join(", ")).missing("--event").into())
        }
    }
}
