//! The flags as the request that they stand for.

use std::borrow::Cow;

use crate::cli::calc::Args;
use crate::cli::problem::UsageProblem;
use crate::cli::value::{Code, Day, Pair, Span, set};
use crate::context::Context;
use crate::error::Outcome;
use crate::law::Date;
use crate::law::calc::{
    ExtensionInput, ExtensionInputs, Input, SpecialInput, SupplementInput, VacancyInput, is_reading,
};
use crate::law::date_input::Sense;

type Text = Cow<'static, str>;

/// The request that the flags stand for, under the ruleset `id`.
///
/// Days without a year are the nearest past ones; those that belong to another day (the end of a stretch, a set or named
/// day) are the nearest to it.
pub(super) fn from_flags(context: &Context, args: &Args, id: &str) -> Outcome<Input<'static>> {
    let flags = Flags { context };
    let given = |day: &Option<Day>| day.as_ref().map(|day| flags.day(day)).transpose();
    // Declared as required; an empty request is answered with its faults.
    let received = args.received.as_ref().map(|day| context.day(day)).transpose()?;
    let after = received.unwrap_or(Date::MIN);
    Ok(Input {
        id: args.id.clone().map(Cow::Owned),
        ruleset: Some(Cow::Owned(id.to_owned())),
        kind: args.kind.map(Code::as_str).map(Cow::Borrowed),
        received: received.map(iso),
        supplements: args.supplement.iter().map(|span| flags.supplement(span)).collect::<Outcome<_>>()?,
        extension: flags.extension(args, after)?.map(ExtensionInputs::One),
        special: flags.special(args, after)?,
        vacancies: args.vacancy.iter().map(|span| flags.vacancy(span)).collect::<Outcome<_>>()?,
        partial_decision: given(&args.partial_decision)?,
        decision: given(&args.decision)?,
        objection: args.objection.then_some(true),
        implemented_on: given(&args.implemented_on)?,
        ruling_on: given(&args.ruling_on)?,
        notice_received: given(&args.notice_received)?,
        disclosed_on: given(&args.disclosed_on)?,
        knew_on: given(&args.knew_on)?,
        today: None,
        readings: Some(args.reading.iter().map(reading).collect::<Outcome<_>>()?),
    })
}

struct Flags<'c> {
    context: &'c Context,
}

impl Flags<'_> {
    fn day(&self, day: &Day) -> Outcome<Text> {
        Ok(iso(self.context.day(day)?))
    }

    /// A day that belongs to another: without a year the one nearest to it.
    fn following(&self, day: &Day, first: Date) -> Outcome<Text> {
        let today = self.context.today()?;
        let (past, future) = (day.resolved(today, Sense::Past)?, day.resolved(today, Sense::Future)?);
        let distance = |date: Date| date.since(first).abs();
        Ok(iso(if distance(future) < distance(past) { future } else { past }))
    }

    /// `FROM..TO`, open `FROM..`, with `due=DAY`, `refused=DAY` and `about=form|identity` behind commas.
    fn supplement(&self, span: &Span) -> Outcome<SupplementInput<'static>> {
        if let Some(of) = &span.of {
            return Err(unreadable(&span.from.flag, of, "value-from-to-form"));
        }
        let first = self.context.day(&span.from)?;
        let completed = span.to.as_ref().map(|to| self.following(to, first)).transpose()?;
        let mut supplement = SupplementInput { requested: Some(iso(first)), completed, ..SupplementInput::default() };
        for pair in &span.more {
            let value = pair.value.clone().unwrap_or_default();
            let day = || Day { flag: pair.flag.clone(), text: value.clone() };
            match pair.key.as_str() {
                "due" => supplement.due = Some(self.following(&day(), first)?),
                "refused" => supplement.refused = Some(self.following(&day(), first)?),
                "about" if set::about().has(&value) => supplement.about = Some(Cow::Owned(value)),
                _ => return Err(unreadable(&pair.flag, &written(pair), "calc-supplement-form")),
            }
        }
        Ok(supplement)
    }

    fn extension(&self, args: &Args, received: Date) -> Outcome<Option<ExtensionInput<'static>>> {
        let (decided, notified) = (args.decided.as_ref(), args.notified.as_ref());
        let until = args.extend_until.as_ref();
        if args.extend_days.is_none() && until.is_none() && decided.is_none() && notified.is_none() {
            return Ok(None);
        }
        Ok(Some(ExtensionInput {
            days: args.extend_days.map(i64::from),
            until: until.map(|day| self.following(day, received)).transpose()?,
            decided: decided.map(|day| self.day(day)).transpose()?,
            notified: notified.map(|day| self.day(day)).transpose()?,
        }))
    }

    fn special(&self, args: &Args, received: Date) -> Outcome<Option<SpecialInput<'static>>> {
        let (until, notified) = (args.special_until.as_ref(), args.special_notified.as_ref());
        if until.is_none() && notified.is_none() {
            return Ok(None);
        }
        Ok(Some(SpecialInput {
            remaining_until: until.map(|day| self.following(day, received)).transpose()?,
            notified: notified.map(|day| self.day(day)).transpose()?,
        }))
    }

    /// `FROM..TO` of both posts, `chair:FROM..TO` of one.
    fn vacancy(&self, span: &Span) -> Outcome<VacancyInput<'static>> {
        let office = span.of.clone();
        if let Some(office) = office.as_ref().filter(|office| !set::post().has(office)) {
            return Err(unreadable(&span.from.flag, office, "calc-vacancy-form"));
        }
        if let Some(pair) = span.more.first() {
            return Err(unreadable(&pair.flag, &written(pair), "calc-vacancy-form"));
        }
        let first = self.context.day(&span.from)?;
        let to = span.to.as_ref().map(|to| self.following(to, first)).transpose()?;
        Ok(VacancyInput { from: Some(iso(first)), to, office: office.map(Cow::Owned) })
    }
}

fn reading(pair: &Pair) -> Outcome<(Text, Text)> {
    let value = pair.value.clone().unwrap_or_default();
    if is_reading(&pair.key, &value) {
        Ok((Cow::Owned(pair.key.clone()), Cow::Owned(value)))
    } else {
        Err(unreadable(&pair.flag, &written(pair), "calc-reading-form"))
    }
}

fn written(pair: &Pair) -> String {
    match &pair.value {
        Some(value) => format!("{}={value}", pair.key),
        None => pair.key.clone(),
    }
}

fn unreadable(flag: &str, given: &str, expected: &str) -> crate::error::Failure {
    let text = str::to_owned;
    UsageProblem::BadValue { flag: text(flag), given: text(given), expected: text(expected) }.into()
}

fn iso(date: Date) -> Text {
    Cow::Owned(date.to_string())
}
