//! What the writing commands of a case share.

use crate::case::admit::Refusal;
use crate::case::fact::{AddressedTo, Event};
use crate::case::letter::LetterKind;
use crate::case::life::Case;
use crate::cli::value::Day;
use crate::commands::addressee::concerns;
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::law::Date;
use crate::output::Sink;
use crate::record::{Entry, Standing, record};

/// Enters what `build` makes of the case of this number, and answers.
pub(super) fn enter<E: Into<Entry>>(
    context: &Context,
    out: &mut Sink,
    number: &str,
    build: impl FnOnce(&Standing) -> Outcome<Vec<E>>,
) -> Outcome<Exit> {
    let (recorded, head) = record(context, context.case_number("NO", number)?, build)?;
    out.set_head(head);
    out.document(&recorded)?;
    Ok(Exit::Done)
}

/// The day of a fact: as it was typed, else today.
pub(super) fn day_or_today(context: &Context, day: Option<&Day>) -> Outcome<Date> {
    day.map_or_else(|| context.today(), |day| context.day(day))
}

/// The event that a letter which went out or arrived on `on` tells: the latest by then that has no such record yet, else
/// the latest.
pub(super) fn told_by(
    case: &Case,
    letter: LetterKind,
    to: Option<AddressedTo>,
    on: Date,
    recorded: impl Fn(u32) -> bool,
) -> Outcome<u32> {
    let tells = |event: &&Event| letter.tells(&event.fact) && concerns(&event.fact, to);
    let told: Vec<&Event> = case.live().filter(tells).collect();
    let by_then = told.iter().rev().filter(|event| event.on <= on);
    let chosen = by_then.clone().find(|event| !recorded(event.n)).or(by_then.clone().next()).or(told.last());
    Ok(chosen.map(|event| event.n).ok_or_else(|| Refusal::of("nothing_to_tell").with("letter", letter.code()))?)
}
