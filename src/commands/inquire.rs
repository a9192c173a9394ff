//! `kaiji inquire ask·chase·reply NO`: the section that holds the records is asked for them. No clock stops for it.

use crate::case::admit::{Draft, Refusal};
use crate::case::fact::{Fact, InquiryAsked, InquiryChased, InquiryReplied, TextField, Texts};
use crate::case::handling::Inquiry;
use crate::case::life::Case;
use crate::case::person::name_key;
use crate::cli::inquire::{Args, Verb};
use crate::cli::value::Day;
use crate::commands::in_case::enter;
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::output::Sink;

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    match args.verb {
        Verb::Ask { number, section, on, by } => enter(context, out, &number, |standing| {
            if let Some(open) = of_section(standing.case, &section).pop() {
                return Err(Refusal::of("inquiry_open")
                    .with("event", open.event.n)
                    .with("asked", open.event.on)
                    .into());
            }
            let by = by.map(|by| context.planned_day(&by)).transpose()?;
            drafts(context, &on, InquiryAsked { by }.into(), Some(&section))
        }),
        Verb::Chase { number, section, on } => enter(context, out, &number, |standing| {
            let asked = open_inquiry(standing.case, section.as_deref())?;
            drafts(context, &on, InquiryChased { asked }.into(), section.as_deref())
        }),
        Verb::Reply { number, section, on, pages } => enter(context, out, &number, |standing| {
            let asked = open_inquiry(standing.case, section.as_deref())?;
            drafts(context, &on, InquiryReplied { asked, pages }.into(), section.as_deref())
        }),
    }
}

fn drafts(context: &Context, on: &Day, fact: Fact, section: Option<&str>) -> Outcome<Vec<Draft>> {
    let mut texts = Texts::none();
    texts.add_if(TextField::Section, section);
    Ok(vec![Draft { on: context.day(on)?, fact, texts }])
}

/// The inquiries to this section that wait for an answer; its name in any writing (kana, width).
fn of_section<'e>(case: &Case<'e>, section: &str) -> Vec<Inquiry<'e>> {
    let wanted = name_key(section);
    let named =
        |inquiry: &Inquiry| inquiry.event.texts.one(TextField::Section).is_some_and(|name| name_key(name) == wanted);
    open(case).into_iter().filter(named).collect()
}

fn open<'e>(case: &Case<'e>) -> Vec<Inquiry<'e>> {
    case.inquiries().into_iter().filter(|inquiry| inquiry.replied.is_none()).collect()
}

/// The event that asked: of the section named, else the only one that nobody has answered.
fn open_inquiry(case: &Case, section: Option<&str>) -> Outcome<u32> {
    let waiting = section.map_or_else(|| open(case), |section| of_section(case, section));
    match waiting.as_slice() {
        [only] => Ok(only.event.n),
        [] => Err(Refusal::of("no_open_inquiry").into()),
        several => {
            let events: Vec<String> = several.iter().map(|inquiry| inquiry.event.n.to_string()).collect();
            Err(Refusal::of("several_open_inquiries").with("events", events.join(", ")).missing("--section").into())
        }
    }
}
