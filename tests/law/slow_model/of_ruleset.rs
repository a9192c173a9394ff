//! The model's rule, filled from a ruleset.
//!
//! The model knows fewer things than the format can say: two values of a roll, the same for every rule of one side. What
//! it does not know is refused here, so that nothing is compared that only looks the same.

use kaiji::law::calendar::{ClosedKind, ClosedKinds};
use kaiji::law::reading::{
    IdentityPapersPause, SpecialExcludes, SupplementFrom, SupplementInExtension, SupplementTo, TwoWeeks,
};
use kaiji::law::ruleset::{self, Cap, Choice, ClosedDays, DeadlineRule, FirstDay, Roll, SpecialShape, StopKind, Times};
use kaiji::law::{Kind, Ruleset};

use super::facts::{ExtensionRule, ModelRule, Period, SpecialRule, StopsRule};
use super::readings::{AdmissibleReadings, Readings};

/// The rule of this ruleset for this kind; `None` where it does not offer it.
pub(crate) fn rule_of(ruleset: &Ruleset, kind: Kind) -> Option<ModelRule> {
    ruleset.request(kind)?;
    let decision = ruleset.deadline(kind, "decision")?;
    let extension = ruleset.extension(kind);
    let of_the_other_side = |clock| ruleset.deadline(kind, clock).map(period);
    Some(ModelRule {
        in_force_from: Some(ruleset.in_force),
        time_word: decision.time_word.clone().filter(|word| !word.is_empty()),
        base: decision.days.or(decision.working_days).map(|days| days_from(days, decision.first_day)),
        start_rolls: rolls(decision.start_roll),
        never_counted: never_counted(decision),
        base_stops: stops(|what| decision.stop(what).is_some()),
        extension_stops: stops(|what| extension.is_some_and(|rule| rule.stop(what).is_some())),
        extension: extension.map_or(ExtensionRule::None, |rule| cap(rule.cap)),
        extension_if_third_party: extension.and_then(|rule| rule.cap_if.first()).map(|condition| cap(condition.cap)),
        extension_limited: extension.is_some_and(|rule| rule.times == Times::Once),
        special: match ruleset.special(kind).map(|rule| rule.shape) {
            None => SpecialRule::None,
            Some(SpecialShape::OneDate) => SpecialRule::NamedDay,
            Some(SpecialShape::SubstantialAndRest { days, first_day }) => {
                SpecialRule::SubstantialPart(days_from(days, first_day))
            }
        },
        two_weeks: ruleset.gap(kind).is_some_and(|rule| {
            assert_eq!(rule.weeks, 2, "the model knows two weeks only");
            true
        }),
        method_request: of_the_other_side("method_request"),
        claim_window: of_the_other_side("claim_window"),
        review_request: has_review_request(ruleset, kind),
        readings: readings(ruleset, kind, decision),
    })
}

fn days_from(days: u32, first_day: FirstDay) -> Period {
    Period { days, counts_first_day: first_day == FirstDay::Counted }
}

fn period(rule: &DeadlineRule) -> Period {
    days_from(rule.days.expect("the other side's periods are of days"), rule.first_day)
}

fn rolls(roll: Roll) -> bool {
    match roll {
        Roll::None => false,
        Roll::NextWorkingDay => true,
        Roll::PreviousWorkingDay => panic!("the model does not roll backwards"),
    }
}

fn never_counted(rule: &DeadlineRule) -> ClosedKinds {
    if rule.working_days.is_some() {
        return ClosedKinds::ALL;
    }
    let kind = |class: &ClosedDays| match class {
        ClosedDays::Weekends => ClosedKind::Weekend,
        ClosedDays::Holidays => ClosedKind::Holiday,
        ClosedDays::YearEnd => ClosedKind::YearEnd,
        ClosedDays::Own => ClosedKind::Own,
    };
    rule.skips.iter().map(kind).collect()
}

fn stops(has: impl Fn(StopKind) -> bool) -> StopsRule {
    StopsRule { supplements: has(StopKind::Supplement), vacancies: has(StopKind::Vacancy) }
}

fn cap(cap: Cap) -> ExtensionRule {
    match cap {
        Cap::Add { days } => ExtensionRule::Added(days),
        Cap::Total { days, first_day } => ExtensionRule::Total(days_from(days, first_day)),
        Cap::OwnBase { days } => ExtensionRule::AddedCalendarDays(days),
        Cap::None => ExtensionRule::Uncapped,
    }
}

fn has_review_request(ruleset: &Ruleset, kind: Kind) -> bool {
    let (Some(period), Some(limit)) =
        (ruleset.deadline(kind, "review_request"), ruleset.deadline(kind, "review_request_limit"))
    else {
        return false;
    };
    let periods = (period.period(), period.first_day, limit.period(), limit.first_day);
    let known = (ruleset::Period::Months(3), FirstDay::NextDay, ruleset::Period::Years(1), FirstDay::NextDay);
    assert_eq!(periods, known, "the model knows 行審法18条 only");
    true
}

fn readings(ruleset: &Ruleset, kind: Kind, decision: &DeadlineRule) -> AdmissibleReadings {
    let Some(table) = &ruleset.readings else { return AdmissibleReadings::SHIPPED };
    if decision.time_word.is_some() {
        // Nothing is counted, so no reading matters.
        return AdmissibleReadings::SHIPPED;
    }
    let other_sides = ["method_request", "claim_window", "review_request"]
        .into_iter()
        .filter_map(|clock| ruleset.deadline(kind, clock))
        .map(|rule| &rule.roll);
    // A special case with one named day computes nothing that could roll.
    let computed = ruleset.special(kind).filter(|rule| rule.shape != SpecialShape::OneDate);
    let offices = [ruleset.extension(kind).map(|rule| &rule.roll), computed.map(|rule| &rule.roll)];
    let roll = the_only_one(&decision.roll, offices.into_iter().flatten().chain(ruleset.gap(kind).map(|r| &r.roll)));
    let mut other_sides = other_sides;
    let (roll_requester, requester_too) = match other_sides.next() {
        Some(first) => the_only_one(first, other_sides),
        // Nothing that could roll: what the shipped rulesets say.
        None => (true, true),
    };
    let from = of_two(&table.supplement_from, SupplementFrom::NextDay, SupplementFrom::AskingDay);
    let to = of_two(&table.supplement_to, SupplementTo::DayBefore, SupplementTo::CompletionDay);
    let in_extension = of_two(&table.supplement_in_extension, SupplementInExtension::No, SupplementInExtension::Yes);
    let special = of_two(&table.special_excludes, SpecialExcludes::None, SpecialExcludes::StoppedDays);
    let two_weeks = of_two(&table.two_weeks, TwoWeeks::SameWeekday, TwoWeeks::ClearDays);
    let identity = of_two(&table.identity_papers_pause, IdentityPapersPause::No, IdentityPapersPause::Yes);
    let all = [from, to, roll, (roll_requester, requester_too), in_extension, special, two_weeks, identity];
    AdmissibleReadings {
        in_use: Readings::from_values(all.map(|(in_use, _)| in_use)),
        other_too: all.map(|(_, other_too)| other_too),
    }
}

/// Whether the second value is in use, and whether the other one is admissible too.
fn of_two<T: Copy + PartialEq>(choice: &Choice<T>, first: T, second: T) -> (bool, bool) {
    let in_use = choice.used == second;
    (in_use, choice.admits(if in_use { first } else { second }))
}

fn the_only_one<'a>(choice: &Choice<Roll>, others: impl Iterator<Item = &'a Choice<Roll>>) -> (bool, bool) {
    let read = |choice: &Choice<Roll>| {
        assert!(!choice.admits(Roll::PreviousWorkingDay), "the model does not roll backwards");
        of_two(choice, Roll::None, Roll::NextWorkingDay)
    };
    let only = read(choice);
    for other in others {
        assert_eq!(read(other), only, "the model knows one roll for each side");
    }
    only
}
