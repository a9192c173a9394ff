//! `kaiji register breach report·told-entruster·notify`: who was told, and what lifts a duty.

use super::BreachProblem;
use super::enter::about_breach;
use crate::case::admit::Draft;
use crate::case::breach::Breach;
use crate::case::fact::{BreachNotified, BreachRelieved, BreachReported, Fact, TextField, Texts};
use crate::cli::value::Day;
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::law::ruleset::{BreachDutyId, BreachRelief, ReliefBy, Ruleset};
use crate::output::Sink;

/// How the principals were told, or why they need not be.
pub(super) enum How {
    /// One of them.
    One {
        /// 氏名.
        name: String,
        /// 住所.
        address: Option<String>,
    },
    /// Everybody who was left.
    Everyone,
    /// A measure takes the place of the notice.
    Substitute(String),
    /// The article excepts it, by the code of the exception.
    Exempt(String),
}

pub(super) fn report(
    context: &Context,
    out: &mut Sink,
    number: u32,
    duty: BreachDutyId,
    on: &Day,
    addressee: Option<String>,
) -> Outcome<Exit> {
    about_breach(context, out, number, |breach, _| {
        let mut texts = Texts::none();
        texts.add_if(TextField::To, addressee);
        draft(context, on, BreachReported { breach: breach.number(), duty }, texts)
    })
}

pub(super) fn told_entruster(
    context: &Context,
    out: &mut Sink,
    number: u32,
    on: &Day,
    entruster: String,
) -> Outcome<Exit> {
    about_breach(context, out, number, |breach, ruleset| {
        let mut texts = Texts::none();
        texts.add(TextField::Entruster, entruster);
        draft(context, on, relieved(breach, ruleset, ReliefBy::Entruster), texts)
    })
}

pub(super) fn notify(context: &Context, out: &mut Sink, number: u32, on: &Day, how: How) -> Outcome<Exit> {
    about_breach(context, out, number, |breach, ruleset| {
        let mut texts = Texts::none();
        let fact = match how {
            How::One { name, address } => {
                texts.add(TextField::Name, name);
                texts.add_if(TextField::Address, address);
                Fact::from(BreachNotified { breach: breach.number(), everyone: false })
            }
            How::Everyone => Fact::from(BreachNotified { breach: breach.number(), everyone: true }),
            How::Substitute(measure) => {
                texts.add(TextField::Measure, measure);
                Fact::from(relieved(breach, ruleset, ReliefBy::Measure))
            }
            How::Exempt(code) => Fact::from(exempt(breach, ruleset, &code)?),
        };
        draft(context, on, fact, texts)
    })
}

fn draft(context: &Context, on: &Day, fact: impl Into<Fact>, texts: Texts) -> Outcome<Draft> {
    Ok(Draft { on: context.day(on)?, fact: fact.into(), texts })
}

fn relieved(breach: &Breach, ruleset: &Ruleset, by: ReliefBy) -> BreachRelieved {
    let relief = ruleset.breach.as_ref().and_then(|rule| rule.relief_by(by)).map(|relief| relief.code.clone());
    BreachRelieved { breach: breach.number(), by, relief }
}

/// The exception of this code; where it asks for something else than to be named, it is not among those offered.
fn exempt(breach: &Breach, ruleset: &Ruleset, code: &str) -> Result<BreachRelieved, BreachProblem> {
    let reliefs = ruleset.breach.iter().flat_map(|rule| &rule.reliefs);
    let named: Vec<&BreachRelief> = reliefs.filter(|relief| relief.by == ReliefBy::Reason).collect();
    let found = named.iter().find(|relief| crate::law::ruleset::same_code(&relief.code, code));
    match found {
        Some(relief) => {
            let (by, relief) = (ReliefBy::Reason, Some(relief.code.clone()));
            Ok(BreachRelieved { breach: breach.number(), by, relief })
        }
        None => {
            let offered = named.iter().map(|relief| relief.code.replace('_', "-")).collect();
            Err(BreachProblem::UnknownExemption { ruleset: ruleset.id.clone(), offered })
        }
    }
}
