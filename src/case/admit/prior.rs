//! The earlier case that a request names: the disclosure that a correction or suspension is about, or the request that it
//! repeats.

use super::{Notice, Refusal};
use crate::case::fact::{Received, Texts};
use crate::case::life::Case;
use crate::case::person::person_key;
use crate::law::Date;
use crate::law::ruleset::{Kind, Ruleset};

/// What an earlier case brings into a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prior {
    /// The day on which the person received the disclosure: as it was given, else as the earlier case has it.
    pub disclosed_on: Option<Date>,
    /// What is to be told.
    pub notices: Vec<Notice>,
}

/// Judges the earlier case that a request of day `on` names.
///
/// # Errors
/// [`Refusal`]: the earlier one arrived later.
pub fn prior(
    earlier: &Case,
    received: &Received,
    on: Date,
    texts: &Texts,
    ruleset: &Ruleset,
) -> Result<Prior, Refusal> {
    if earlier.received_on() > on {
        return Err(Refusal::of("prior_after_receipt").with("prior", earlier.received_on()).with("received", on));
    }
    let given = received.disclosed_on;
    let number = earlier.received().number.on_screen();
    let unlike = |code| Ok(Prior { disclosed_on: given, notices: vec![Notice::of(code).with("number", &number)] });
    // The disclosure of somebody else's data, or under another rule, starts no period here.
    if person_key(&earlier.receipt().texts) != person_key(texts) {
        return unlike("prior_of_another_person");
    }
    if earlier.received().ruleset.id != received.ruleset.id {
        return unlike("prior_of_another_rule");
    }
    let repeats = repeated(earlier, received, ruleset).map(|notice| notice.with("number", &number));
    let (disclosed_on, told) = disclosure(earlier, received, on, ruleset);
    let told = told.map(|notice| notice.with("number", &number));
    Ok(Prior { disclosed_on, notices: repeats.into_iter().chain(told).collect() })
}

/// 名寄 14(2): who was told the result and asks again is treated in the same way.
fn repeated(earlier: &Case, received: &Received, ruleset: &Ruleset) -> Option<Notice> {
    let duty = ruleset.duty(&format!("{}.repeat", received.kind.code()))?;
    let again = earlier.received().kind == received.kind && earlier.decided_on().is_some();
    again.then(|| Notice::of("prior_repeated").by(ruleset, &duty.article))
}

/// 丹南 31(3), 38(3): the 90 days start where the earlier case disclosed. Where no disclosure has to come before, as in
/// 仙台, none is looked for.
fn disclosure(earlier: &Case, received: &Received, on: Date, ruleset: &Ruleset) -> (Option<Date>, Option<Notice>) {
    let given = received.disclosed_on;
    let wanted = ruleset.request(received.kind).and_then(|rule| rule.after_disclosure.as_ref());
    let Some(wanted) = wanted else { return (given, None) };
    let days: Vec<Date> = disclosed(earlier).into_iter().filter(|day| *day <= on).collect();
    // Of several parts the last: nobody is late while one of them was received in time.
    let Some(last) = days.last().copied() else {
        return (given, Some(Notice::of("prior_disclosed_nothing").by(ruleset, &wanted.article)));
    };
    let told = match given {
        Some(given) if !days.contains(&given) => {
            Some(Notice::of("prior_disclosed_otherwise").with("given", given).with("disclosed", last))
        }
        Some(_) => None,
        None if days.len() > 1 => Some(Notice::of("prior_disclosed_several").with("disclosed", last)),
        None => Some(Notice::of("prior_disclosed").with("disclosed", last)),
    };
    (given.or(Some(last)), told)
}

/// The days on which the earlier case disclosed; of one that was about a disclosure itself, the day of that.
fn disclosed(earlier: &Case) -> Vec<Date> {
    match earlier.received().kind {
        Kind::Disclosure => earlier.disclosure_received(),
        _ => earlier.disclosed_on().into_iter().collect(),
    }
}
