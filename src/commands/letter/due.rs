//! `kaiji letter --due`: all that are due, for the printer or one file each; `kaiji letter --sign-list`: the list for
//! whoever seals them.

use super::{batch, issue, list, place};
use crate::cli::Format;
use crate::cli::letter::Args;
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::output::Sink;
use crate::output::letter::laid_out;
use crate::output::view::letter_due::{self, DueLetters, LetterToSeal, SignList};

/// Issues every letter that is due and puts all of them into one file, or each into a file of its own. Ends with 3 where
/// one of them could not be made. With `--draft` they are drafts, and nothing is recorded.
pub(super) fn run(context: &Context, args: &Args, out: &mut Sink) -> Outcome<Exit> {
    let form = issue::form(args);
    let mut batch = if args.draft { batch::drafted(context, form) } else { batch::issued(context, form) }?;
    out.set_head(batch.head);
    let mut one_file = None;
    if !context.dry_run() {
        if args.wants_folder() {
            batch.letters.iter_mut().try_for_each(|letter| place::into_folder(args, letter))?;
        } else if !batch.pages.is_empty() {
            let bytes = laid_out(form, &batch.pages)?;
            match place::one_file(args, &bytes)? {
                Some(file) => batch.letters.iter_mut().for_each(|letter| letter.file = Some(file.clone())),
                None => one_file = Some(bytes),
            }
        }
    }
    let exit = if batch.not_made.is_empty() { Exit::Done } else { Exit::Refused };
    match one_file.filter(|_| out.format() == Format::Table) {
        // The letters themselves go to standard output, what is to be said of them beside it.
        Some(bytes) => {
            out.write(bytes)?;
            batch.not_made.iter().for_each(|not_made| not_made.note(out, context.text()));
        }
        None => out.document(&DueLetters { letters: batch.letters, not_made: batch.not_made })?,
    }
    Ok(exit)
}

/// The letters that are due, issued or not, to be sealed: on the screen, as data, or on paper.
pub(super) fn sign_list(context: &Context, args: &Args, out: &mut Sink) -> Outcome<Exit> {
    let form = issue::form(args);
    let (lines, head) = list::to_seal(context)?;
    out.set_head(head);
    if args.output.is_none() && form.is_text() {
        let mut rows = out.rows::<LetterToSeal>("letters", "letter-none-due")?;
        lines.iter().try_for_each(|line| rows.push(line))?;
        rows.end()?;
        return Ok(Exit::Done);
    }
    let page = letter_due::sign_list(&lines, context.today()?, context.text());
    let bytes = laid_out(form, &[page])?;
    match place::one_file(args, &bytes)? {
        Some(file) => out.document(&SignList { file, letters: lines.len() })?,
        None => out.write(bytes)?,
    }
    Ok(Exit::Done)
}
