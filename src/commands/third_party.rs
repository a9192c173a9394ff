//! `kaiji third-party ask·reply·unknown NO`: others whose information the records hold are heard.

use crate::case::admit::{Draft, Refusal};
use crate::case::fact::{Fact, TextField, Texts, ThirdPartyAsked, ThirdPartyReplied, ThirdPartyUnknown};
use crate::case::ground::{ground, unknown_ground};
use crate::case::life::Case;
use crate::cli::third_party::{Args, Verb};
use crate::commands::in_case::{day_or_today, enter};
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::law::ruleset::GroundUse;
use crate::output::Sink;
use crate::record::Standing;

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    match args.verb {
        Verb::Ask { number, who, on, by, mandatory, ground, information, address, happened } => {
            enter(context, out, &number, |standing| {
                let mut texts = Texts::none();
                texts.add(TextField::ThirdParty, who);
                texts.add_if(TextField::Information, information);
                texts.add_if(TextField::Address, address);
                let fact = ThirdPartyAsked {
                    party: standing.case.next_party(),
                    by: by.as_ref().map(|day| context.planned_day(day)).transpose()?,
                    mandatory,
                    ground: ground.map(|typed| hearing_ground(standing, &typed)).transpose()?,
                    happened,
                };
                Ok(vec![Draft { on: context.day(&on)?, fact: Fact::from(fact), texts }])
            })
        }
        Verb::Reply { number, party, who, on, objects, reason } => enter(context, out, &number, |standing| {
            let party = match (party, who) {
                (Some(party), _) => party,
                (None, who) => named(standing.case, &who.unwrap_or_default())?,
            };
            let mut texts = Texts::none();
            texts.add_if(TextField::Reason, reason);
            let fact = ThirdPartyReplied { party, objects: objects.as_str() == "yes" };
            Ok(vec![Draft { on: context.day(&on)?, fact: Fact::from(fact), texts }])
        }),
        Verb::Unknown { number, who, searched, on } => enter(context, out, &number, |standing| {
            // The asking that found nobody, or a party that was never asked.
            let party = match standing.case.parties_named(&who).as_slice() {
                [] => standing.case.next_party(),
                _ => named(standing.case, &who)?,
            };
            let mut texts = Texts::none();
            texts.add(TextField::ThirdParty, who);
            texts.add(TextField::Searched, searched);
            let fact = Fact::from(ThirdPartyUnknown { party });
            Ok(vec![Draft { on: day_or_today(context, on.as_ref())?, fact, texts }])
        }),
    }
}

/// The only party of this name.
fn named(case: &Case, who: &str) -> Outcome<u32> {
    match case.parties_named(who).as_slice() {
        [only] => Ok(*only),
        [] => Err(Refusal::of("no_such_party").with("parties", numbers(case)).into()),
        several => {
            let several: Vec<String> = several.iter().map(u32::to_string).collect();
            Err(Refusal::of("several_parties").with("parties", several.join(", ")).missing("--party").into())
        }
    }
}

fn numbers(case: &Case) -> String {
    let numbers: Vec<String> = case.parties().iter().map(|party| party.number.to_string()).collect();
    numbers.join(", ")
}

fn hearing_ground(standing: &Standing, typed: &str) -> Outcome<String> {
    let kind = standing.case.received().kind;
    let known = ground(standing.ruleset, kind, typed).map(|ground| ground.code.clone());
    let unknown = || unknown_ground(standing.ruleset, Some(kind), GroundUse::Hearing, typed);
    Ok(known.ok_or_else(unknown)?)
}
