//! `kaiji letter NO [KIND]`, `kaiji letter list [NO]`, `kaiji letter form KIND`: the notices of a case, and forms.
//!
//! Issued once, a letter comes out the same for ever; `--reissue` makes a new one that supersedes it. A draft bears 案, takes
//! no number and writes nothing.

mod batch;
pub(crate) mod check;
mod choose;
mod due;
mod export;
mod folder;
mod form;
mod issue;
mod kept;
mod list;
mod paper;
mod place;
mod prepared;
mod problem;
mod taken;

pub(crate) use folder::LetterSetProblem;
pub(crate) use issue::supersedes;
pub(crate) use kept::in_form;
pub(crate) use paper::{at_fault, warned};
pub(crate) use place::{LetterFileProblem, form_given, written};
pub(crate) use problem::LetterProblem;
pub(crate) use taken::{SourceText, taken};

use crate::cli::Format;
use crate::cli::letter::{Args, Verb};
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::output::Sink;
use crate::output::view::letter::{Letter, Letters};
use crate::record::Warned;

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    match &args.verb {
        Some(Verb::Check { folder }) => check::run(context, folder, out),
        Some(Verb::Export { folder }) => export::run(context, folder, out),
        Some(Verb::List { number }) => list::run(context, number.as_deref(), out),
        Some(Verb::Form { form, ruleset, kind, output, to }) => {
            let wanted = form::Wanted {
                form: *form,
                ruleset: ruleset.as_deref(),
                kind: *kind,
                output: output.as_deref(),
                to: *to,
            };
            form::run(context, &wanted, out)
        }
        None => {
            fits_the_output(&args, out)?;
            match (args.due, args.sign_list) {
                (true, _) => due::run(context, &args, out),
                (_, true) => due::sign_list(context, &args, out),
                _ => letters(context, &args, out),
            }
        }
    }
}

/// Said before anything is issued; only lists are CSV.
fn fits_the_output(args: &Args, out: &Sink) -> Outcome<()> {
    place::form_given(args.to, args.output.as_deref(), out)?;
    if out.format() == Format::Csv && !args.sign_list {
        return Err(LetterProblem::OnlyListsAreCsv.into());
    }
    Ok(())
}

fn letters(context: &Context, args: &Args, out: &mut Sink) -> Outcome<Exit> {
    let number = context.case_number("NO", args.number.as_deref().unwrap_or_default())?;
    let chosen = choose::chosen(context, number, args)?;
    let mut letters = Vec::new();
    for due in chosen {
        let mut letter = issue::letter(context, number, due, args)?;
        if !context.dry_run() {
            place::put(args, &mut letter)?;
        }
        letters.push(letter);
    }
    if let Some(head) = letters.iter().rev().find_map(|letter| letter.head.clone()) {
        out.set_head(head);
    }
    show(args, letters, out)?;
    Ok(Exit::Done)
}

fn show(args: &Args, mut letters: Vec<Letter>, out: &mut Sink) -> Outcome<()> {
    match (letters.pop(), letters.is_empty(), args.all) {
        (Some(letter), true, false) if letter.file.is_none() && out.format() == Format::Table => {
            handed_out(&letter.bytes, &letter.warnings, out)
        }
        (Some(letter), true, false) => out.document(&letter),
        (last, ..) => {
            letters.extend(last);
            out.document(&Letters { letters })
        }
    }
}

/// The letter itself goes to standard output, what is to be said of it beside it.
pub(crate) fn handed_out(bytes: &[u8], warnings: &[Warned], out: &mut Sink) -> Outcome<()> {
    for warning in warnings {
        out.notice("letter-warning", &[("words", warning.message.as_str().into())]);
    }
    out.write(bytes)
}
