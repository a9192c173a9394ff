//! `kaiji receive`: a request arrives and gets its number.

use crate::case::fact::{Channel, Received, RulesetRef, TextField, Texts};
use crate::case::number::{CaseNumber, Letter};
use crate::cli::receive::Args;
use crate::cli::value::{Code, Day};
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::law::ruleset::Asker;
use crate::law::{Date, Kind};
use crate::output::Sink;
use crate::record::{Receipt, receive};

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    taken(context, &args, out)?;
    Ok(Exit::Done)
}

/// Receives it, answers, and says under which number.
pub(super) fn taken(context: &Context, args: &Args, out: &mut Sink) -> Outcome<CaseNumber> {
    let (recorded, head) = receive(context, |_| receipt(context, args))?;
    out.set_head(head);
    out.document(&recorded)?;
    Ok(recorded.number)
}

fn receipt(context: &Context, args: &Args) -> Outcome<Receipt> {
    let on = context.day(&args.received)?;
    let day = |day: &Option<Day>| day.as_ref().map(|day| context.day(day)).transpose();
    let kind: Kind = args.kind.meant()?;
    let received = Received {
        // Number and version of the ruleset are given by the file.
        number: CaseNumber { fiscal_year: 0, letter: Letter::from(kind), sequence: 0 },
        ruleset: RulesetRef { id: String::new(), in_force: Date::MIN },
        kind,
        parts: args.subject.len() as u32,
        at: args.at.map(|at| at.to_string()),
        written: day(&args.written)?,
        accepted: day(&args.accepted)?,
        at_office: day(&args.at_office)?,
        channel: args.channel.map_or(Ok(Channel::Counter), Code::meant)?,
        by: args.by.map_or(Ok(Asker::Principal), Code::meant)?,
        on_behalf_of: args.asked_for.map(Code::meant).transpose()?,
        heir_class: args.heir_class.map(Code::meant).transpose()?,
        disclosed_on: day(&args.disclosed_on)?,
        prior: args.prior.as_ref().map(|prior| context.case_number("--prior", prior)).transpose()?,
        road: args.road.map(Code::meant).transpose()?,
        specific_pi: args.specific_pi,
        class: args.class.clone(),
        claims: args.ground.clone(),
    };
    Ok(Receipt { ruleset: args.ruleset.clone(), received, on, texts: texts(args) })
}

fn texts(args: &Args) -> Texts {
    let mut texts = Texts::none();
    texts.add(TextField::Name, args.name.as_str());
    args.subject.iter().for_each(|subject| texts.add(TextField::Subject, subject.as_str()));
    let others = [
        (TextField::Kana, &args.kana),
        (TextField::Address, &args.address),
        (TextField::Phone, &args.phone),
        (TextField::Representative, &args.representative),
        (TextField::Principal, &args.principal),
        (TextField::Deceased, &args.deceased),
        (TextField::Reason, &args.reason),
        (TextField::Desk, &args.desk),
        (TextField::Section, &args.section),
        (TextField::Officer, &args.officer),
        (TextField::Reference, &args.reference),
        (TextField::Words, &args.words),
    ];
    others.into_iter().for_each(|(field, text)| texts.add_if(field, text.as_deref()));
    texts
}
