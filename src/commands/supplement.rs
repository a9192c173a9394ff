//! `kaiji supplement ask·done·lapse NO`: mending a defective form. The days it takes are not counted.

use crate::case::admit::{Draft, Refusal};
use crate::case::fact::{Fact, SupplementAsked, SupplementDone, SupplementLapsed, TextField, Texts};
use crate::case::life::Case;
use crate::cli::supplement::{Args, Verb};
use crate::cli::value::Code;
use crate::commands::in_case::enter;
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::law::deadline::About;
use crate::output::Sink;

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    match args.verb {
        Verb::Ask { number, on, by, missing, about, happened } => enter(context, out, &number, |_| {
            let about = about.map_or(Ok(About::Form), Code::meant)?;
            let mut texts = Texts::none();
            missing.iter().for_each(|item| texts.add(TextField::Missing, item.as_str()));
            let fact = SupplementAsked { by: context.planned_day(&by)?, about, happened };
            Ok(vec![Draft { on: context.day(&on)?, fact: Fact::from(fact), texts }])
        }),
        Verb::Done { number, on, event, disclosed_on } => enter(context, out, &number, |standing| {
            let asked = open_supplement(standing.case, event)?;
            let disclosed_on = disclosed_on.as_ref().map(|day| context.day(day)).transpose()?;
            let fact = Fact::from(SupplementDone { asked, disclosed_on });
            Ok(vec![Draft { on: context.day(&on)?, fact, texts: Texts::none() }])
        }),
        Verb::Lapse { number, on, event } => enter(context, out, &number, |standing| {
            let asked = open_supplement(standing.case, event)?;
            Ok(vec![Draft {
                on: context.day(&on)?,
                fact: Fact::from(SupplementLapsed { asked }),
                texts: Texts::none(),
            }])
        }),
    }
}

/// The event that asked: the one named, else the only one that nobody has answered.
fn open_supplement(case: &Case, named: Option<u32>) -> Outcome<u32> {
    if let Some(event) = named {
        return Ok(event);
    }
    let supplements = case.supplements();
    let open: Vec<u32> = supplements.iter().filter(|one| one.ended.is_none()).map(|one| one.asked.n).collect();
    match open.as_slice() {
        [only] => Ok(*only),
        [] => Err(Refusal::of("no_open_supplement").into()),
        several => {
            let events: Vec<String> = several.iter().map(u32::to_string).collect();
            Err(Refusal::of("several_open_supplements").with("events", events.join(", ")).missing("--event").into())
        }
    }
}
