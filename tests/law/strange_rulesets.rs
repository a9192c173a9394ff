//! A ruleset that says what a model rule says: the shipped 丹南 ruleset with its numbers, stops and readings put in.

use kaiji::law::calendar::ClosedKind;
use kaiji::law::reading::{
    IdentityPapersPause, SpecialExcludes, SupplementFrom, SupplementInExtension, SupplementTo, TwoWeeks,
};
use kaiji::law::ruleset::{
    Cap, CapCondition, Choice, ClosedDays, ConditionalCap, DeadlineRule, ExtensionRule as Extension, FirstDay, Roll,
    SpecialShape, StopKind, StopRule, Times,
};
use kaiji::law::{Kind, Ruleset};

use crate::slow_model::{ExtensionRule, ModelRule, Period, SpecialRule, StopsRule};

/// `template` with the rules of `kind` as `rule` has them.
pub(crate) fn ruleset_of(rule: &ModelRule, kind: Kind, template: &Ruleset) -> Ruleset {
    let mut ruleset = template.clone();
    let stop_rules = ruleset.deadline(kind, "decision").expect("it is in the template").stops.clone();
    let stops = |of: StopsRule| only(&stop_rules, of);
    put_readings(&mut ruleset, rule);

    ruleset.deadlines.retain(|deadline| is_in(rule, kind, deadline));
    for deadline in &mut ruleset.deadlines {
        deadline.roll = if deadline.id.ends_with(".decision") { roll(rule, 2) } else { roll(rule, 3) };
    }
    let base = rule.base.expect("a strange rule has a number");
    let decision = find(&mut ruleset.deadlines, |deadline| deadline.id == format!("{}.decision", kind.code()));
    decision.first_day = first_day(base);
    decision.start_roll = if rule.start_rolls { Roll::NextWorkingDay } else { Roll::None };
    decision.skips = closed_days(rule);
    decision.stops = stops(rule.base_stops);
    // A rule that leaves out every closed day counts working days.
    (decision.days, decision.working_days) =
        if decision.skips.len() == 4 { (None, Some(base.days)) } else { (Some(base.days), None) };

    put_extension(&mut ruleset.extensions, rule, kind, stops(rule.extension_stops));
    put_special(&mut ruleset, rule, kind);
    ruleset.gaps.retain(|gap| rule.two_weeks || !gap.id.starts_with(kind.code()));
    ruleset.gaps.iter_mut().for_each(|gap| gap.roll = roll(rule, 2));
    ruleset
}

fn find<T>(all: &mut [T], is_it: impl Fn(&T) -> bool) -> &mut T {
    all.iter_mut().find(|one| is_it(one)).expect("it is in the template")
}

fn only(all: &[StopRule], of: StopsRule) -> Vec<StopRule> {
    let has = |stop: &&StopRule| match stop.what {
        StopKind::Supplement => of.supplements,
        StopKind::Vacancy => of.vacancies,
        StopKind::Clarification => false,
    };
    all.iter().filter(has).cloned().collect()
}

fn is_in(rule: &ModelRule, kind: Kind, deadline: &DeadlineRule) -> bool {
    match deadline.id.strip_prefix(kind.code()) {
        Some(".method_request") => rule.method_request.is_some(),
        Some(".claim_window") => rule.claim_window.is_some(),
        Some(".review_request" | ".review_request_limit") => rule.review_request,
        _ => true,
    }
}

fn first_day(period: Period) -> FirstDay {
    if period.counts_first_day { FirstDay::Counted } else { FirstDay::NextDay }
}

fn closed_days(rule: &ModelRule) -> Vec<ClosedDays> {
    [
        (ClosedKind::Weekend, ClosedDays::Weekends),
        (ClosedKind::Holiday, ClosedDays::Holidays),
        (ClosedKind::YearEnd, ClosedDays::YearEnd),
        (ClosedKind::Own, ClosedDays::Own),
    ]
    .into_iter()
    .filter(|(kind, _)| rule.never_counted.contains(*kind))
    .map(|(_, class)| class)
    .collect()
}

fn put_extension(extensions: &mut Vec<Extension>, rule: &ModelRule, kind: Kind, stops: Vec<StopRule>) {
    let of = format!("{}.decision", kind.code());
    let Some(whole) = cap(rule.extension) else { return extensions.retain(|extension| extension.of != of) };
    let extension = find(extensions, |extension| extension.of == of);
    extension.cap = whole;
    extension.cap_if = rule
        .extension_if_third_party
        .and_then(cap)
        .map(|cap| ConditionalCap { when: CapCondition::ThirdPartyHeard, cap })
        .into_iter()
        .collect();
    extension.times = if rule.extension_limited { Times::Once } else { Times::Any };
    extension.stops = stops;
    extension.roll = roll(rule, 2);
}

fn cap(extension: ExtensionRule) -> Option<Cap> {
    Some(match extension {
        ExtensionRule::None => return None,
        ExtensionRule::Uncapped => Cap::None,
        ExtensionRule::Added(days) => Cap::Add { days },
        ExtensionRule::AddedCalendarDays(days) => Cap::OwnBase { days },
        ExtensionRule::Total(period) => Cap::Total { days: period.days, first_day: first_day(period) },
    })
}

fn put_special(ruleset: &mut Ruleset, rule: &ModelRule, kind: Kind) {
    let of = format!("{}.decision", kind.code());
    let shape = match rule.special {
        SpecialRule::None => return ruleset.specials.retain(|special| special.of != of),
        SpecialRule::NamedDay => SpecialShape::OneDate,
        SpecialRule::SubstantialPart(period) => {
            SpecialShape::SubstantialAndRest { days: period.days, first_day: first_day(period) }
        }
    };
    let special = find(&mut ruleset.specials, |special| special.of == of);
    special.shape = shape;
    special.roll = roll(rule, 2);
}

fn put_readings(ruleset: &mut Ruleset, rule: &ModelRule) {
    let table = ruleset.readings.as_mut().expect("the template has readings");
    table.supplement_from = choice(rule, 0, [SupplementFrom::NextDay, SupplementFrom::AskingDay]);
    table.supplement_to = choice(rule, 1, [SupplementTo::DayBefore, SupplementTo::CompletionDay]);
    table.supplement_in_extension = choice(rule, 4, [SupplementInExtension::No, SupplementInExtension::Yes]);
    table.special_excludes = choice(rule, 5, [SpecialExcludes::None, SpecialExcludes::StoppedDays]);
    table.two_weeks = choice(rule, 6, [TwoWeeks::SameWeekday, TwoWeeks::ClearDays]);
    table.identity_papers_pause = choice(rule, 7, [IdentityPapersPause::No, IdentityPapersPause::Yes]);
}

fn roll(rule: &ModelRule, reading: usize) -> Choice<Roll> {
    choice(rule, reading, [Roll::None, Roll::NextWorkingDay])
}

/// The choice of the reading of this number, `values` being its `false` and its `true`.
fn choice<T: Copy>(rule: &ModelRule, reading: usize, values: [T; 2]) -> Choice<T> {
    let second_in_use = rule.readings.in_use.values()[reading];
    let (used, other) = if second_in_use { (values[1], values[0]) } else { (values[0], values[1]) };
    let also = if rule.readings.other_too[reading] { vec![other] } else { Vec::new() };
    Choice { used, also, why: "a rule made for a test".to_owned() }
}
