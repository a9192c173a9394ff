//! `kaiji special NO`: 期限の特例. A date set by the office, of the rest (disclosure) or of the whole (correction,
//! suspension).

use crate::case::admit::{Draft, special_told_in_time};
use crate::case::fact::{Delivered, Fact, SpecialSet, TextField, Texts};
use crate::case::letter::LetterKind;
use crate::cli::special::Args;
use crate::commands::in_case::{day_or_today, enter};
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::output::Sink;
use crate::record::Standing;

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    enter(context, out, &args.number, |standing| drafts(context, &args, standing))
}

/// The special case and, where its notice has arrived, the arrival. One told too late is refused, unless it happened.
fn drafts(context: &Context, args: &Args, standing: &Standing) -> Outcome<Vec<Draft>> {
    let set = SpecialSet { remaining_until: context.planned_day(&args.remaining_until)?, happened: args.happened };
    let mut texts = Texts::none();
    texts.add(TextField::Reason, args.reason.as_str());
    let on = day_or_today(context, args.on.as_ref().or(args.notified.as_ref()))?;
    let mut drafts = vec![Draft { on, fact: Fact::from(set), texts }];
    if let Some(notified) = &args.notified {
        let notified = context.day(notified)?;
        if !args.happened {
            drafts.iter().try_for_each(|set| special_told_in_time(standing.case, set, notified, &standing.setting))?;
        }
        let arrived = Delivered { letter: LetterKind::SpecialCase, tells: standing.upcoming, to: None };
        drafts.push(Draft { on: notified, fact: Fact::from(arrived), texts: Texts::none() });
    }
    Ok(drafts)
}
