//! `kaiji extend NO`: a longer period, decided before the first one ends.

use crate::case::admit::Draft;
use crate::case::fact::{Extended, Fact, Sent, TextField, Texts};
use crate::case::letter::LetterKind;
use crate::cli::extend::Args;
use crate::commands::in_case::{day_or_today, enter};
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::output::Sink;
use crate::record::Standing;

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    enter(context, out, &args.number, |standing| drafts(context, &args, standing))
}

/// The extension and, where it was told, the letter that tells it.
fn drafts(context: &Context, args: &Args, standing: &Standing) -> Outcome<Vec<Draft>> {
    let extended = Extended {
        days: args.days.map(|days| i32::try_from(days).unwrap_or(i32::MAX)),
        until: args.until.as_ref().map(|until| context.planned_day(until)).transpose()?,
        happened: args.happened,
    };
    let mut texts = Texts::none();
    texts.add(TextField::Reason, args.reason.as_str());
    // Without a day of its own it was decided, at the latest, when it was told.
    let on = day_or_today(context, args.on.as_ref().or(args.notified.as_ref()))?;
    let mut drafts = vec![Draft { on, fact: Fact::from(extended), texts }];
    if let Some(notified) = &args.notified {
        let sent = Sent { letter: LetterKind::Extension, tells: standing.upcoming, to: None };
        drafts.push(Draft { on: context.day(notified)?, fact: Fact::from(sent), texts: Texts::none() });
    }
    Ok(drafts)
}
