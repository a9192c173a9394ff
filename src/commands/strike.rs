//! `kaiji strike NO EVENT`, `kaiji strike office EVENT`: an entry was a mistake. It is struck, never erased.

use crate::case::admit::{Draft, dependents, struck_in_office};
use crate::case::fact::{Fact, Struck, TextField, Texts};
use crate::case::life::Case;
use crate::case::office::Office;
use crate::case::office_value::TARGETS;
use crate::cli::strike::Args;
use crate::commands::in_case::enter;
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::law::Date;
use crate::output::Sink;
use crate::record::{OfficeDraft, Touches, record_in_office};

/// What stands in the place of a case number where a fact of the office is meant.
const OFFICE: &str = "office";

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    if args.number.trim().eq_ignore_ascii_case(OFFICE) {
        let (recorded, head) = record_in_office(context, |office| in_office(context.today()?, &args, office))?;
        out.set_head(head);
        out.document(&recorded)?;
        return Ok(Exit::Done);
    }
    let today = context.today()?;
    enter(context, out, &args.number, |standing| Ok(in_case(today, &args, standing.case)))
}

/// What rests on the entry goes first, the last of it before what it rests on.
fn in_case(today: Date, args: &Args, case: &Case) -> Vec<Draft> {
    let resting: Vec<u32> = match args.with_dependents {
        true => dependents(case, args.event).iter().rev().map(|event| event.n).collect(),
        false => Vec::new(),
    };
    resting.into_iter().chain([args.event]).map(|event| strike(today, event, &args.why)).collect()
}

fn in_office(today: Date, args: &Args, office: &Office) -> Outcome<OfficeDraft> {
    let events = struck_in_office(office, args.event, args.with_dependents)?;
    let touches = match office.event(args.event).map(|event| &event.fact) {
        Some(Fact::VacancyStarted(_) | Fact::VacancyEnded(_)) => Touches::EveryCase,
        Some(Fact::HolidaysImported(_)) => Touches::RunningClocks,
        Some(Fact::OfficeSet(set)) if set.key == TARGETS => Touches::OpenCases,
        _ => Touches::Nothing,
    };
    let drafts = events.into_iter().map(|event| strike(today, event, &args.why)).collect();
    Ok(OfficeDraft::of(drafts, touches))
}

fn strike(on: Date, event: u32, why: &str) -> Draft {
    let mut texts = Texts::none();
    texts.add(TextField::Reason, why);
    Draft { on, fact: Fact::from(Struck { event }), texts }
}
