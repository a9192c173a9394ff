//! Numbers: exactly one period a deadline, and the number that the quoted words hold.

use super::Faults;
use crate::law::ruleset::quoted_period::{QuotedPeriod, periods};
use crate::law::ruleset::{Cap, DeadlineRule, ExtensionRule, GapRule, Period, PeriodField, Ruleset, SpecialRule};
use crate::law::ruleset::{SpecialShape, StopKind};

/// No period is longer than ten years, so that no day is ever out of range.
const LONGEST: u32 = 3660;

pub(super) fn check(ruleset: &Ruleset, faults: &mut Faults) {
    for rule in &ruleset.deadlines {
        deadline(rule, faults);
    }
    for rule in &ruleset.extensions {
        extension(rule, faults);
    }
    for rule in &ruleset.specials {
        special(rule, faults);
    }
    for GapRule { id, quote, weeks, .. } in &ruleset.gaps {
        compare(faults, id, quote, None, &[QuotedPeriod::Weeks(*weeks)], &[]);
    }
    vacancies(ruleset, faults);
}

fn deadline(rule: &DeadlineRule, faults: &mut Faults) {
    let given = rule.period_fields();
    if given.len() != 1 {
        let given: Vec<&str> = given.into_iter().map(key).collect();
        let found = if given.is_empty() { "none".to_owned() } else { given.join(" and ") };
        let message = format!(
            "a deadline has exactly one of `days` `working_days` `months` `years` `time_word`; this one has {found}"
        );
        return faults.say("id", &rule.id, message);
    }
    let number = match rule.period() {
        Period::Days(days) | Period::WorkingDays(days) => Some(QuotedPeriod::Days(days)),
        Period::Months(months) => Some(QuotedPeriod::Months(months)),
        Period::Years(years) => Some(QuotedPeriod::Years(years)),
        Period::Prompt => None,
    };
    compare(faults, &rule.id, &rule.quote, rule.documented.as_deref(), number.as_slice(), &[]);
    let unquoted = rule.time_word.as_deref().filter(|word| !rule.quote.contains(word));
    if let Some(word) = unquoted.filter(|_| rule.documented.is_none()) {
        faults.say("id", &rule.id, format!("`time_word`: 「{word}」 does not stand in `quote`"));
    }
    if let Some(target) = &rule.target {
        compare(faults, &rule.id, &target.quote, None, &[QuotedPeriod::Days(target.days)], &[]);
    }
}

const fn key(field: PeriodField) -> &'static str {
    match field {
        PeriodField::Days => "`days`",
        PeriodField::WorkingDays => "`working_days`",
        PeriodField::Months => "`months`",
        PeriodField::Years => "`years`",
        PeriodField::TimeWord => "`time_word`",
    }
}

fn extension(rule: &ExtensionRule, faults: &mut Faults) {
    let caps = [rule.cap].into_iter().chain(rule.cap_if.iter().map(|found| found.cap));
    let numbers: Vec<QuotedPeriod> = caps.filter_map(cap_days).map(QuotedPeriod::Days).collect();
    compare(faults, &rule.id, &rule.quote, rule.documented.as_deref(), &numbers, &[]);
}

const fn cap_days(cap: Cap) -> Option<u32> {
    match cap {
        Cap::Add { days } | Cap::Total { days, .. } | Cap::OwnBase { days } => Some(days),
        Cap::None => None,
    }
}

fn special(rule: &SpecialRule, faults: &mut Faults) {
    let days = match rule.shape {
        SpecialShape::SubstantialAndRest { days, .. } => Some(QuotedPeriod::Days(days)),
        SpecialShape::OneDate => None,
    };
    let report = rule.report_after_months.map(QuotedPeriod::Months);
    compare(faults, &rule.id, &rule.quote, rule.documented.as_deref(), days.as_slice(), report.as_slice());
}

/// The words hold these numbers and no others but those that `may` stand there too. Words without any number need a
/// `documented` that says where it comes from.
fn compare(
    faults: &mut Faults,
    id: &str,
    quote: &str,
    documented: Option<&str>,
    numbers: &[QuotedPeriod],
    may: &[QuotedPeriod],
) {
    if let Some(number) = numbers.iter().find(|number| !(1..=LONGEST).contains(&size(**number))) {
        faults.say("id", id, format!("{}: a period is between 1 and {LONGEST}", words(*number)));
    }
    let found = periods(quote);
    if found.is_empty() {
        if !numbers.is_empty() && documented.is_none() {
            let message =
                "`quote` holds no number; quote the words that do, or say in `documented` where it comes from";
            faults.say("id", id, message);
        }
        return;
    }
    let missing = numbers.iter().find(|number| !found.contains(number));
    let other = found.iter().find(|number| !numbers.contains(number) && !may.contains(number));
    match (missing, other) {
        (Some(number), _) => {
            faults.say("id", id, format!("{} is not the number in `quote`: {}", words(*number), list(&found)));
        }
        (None, Some(other)) => {
            faults.say("id", id, format!("`quote` holds a number that the rule does not have: {}", words(*other)));
        }
        (None, None) => {}
    }
}

const fn size(period: QuotedPeriod) -> u32 {
    match period {
        QuotedPeriod::Days(number)
        | QuotedPeriod::Weeks(number)
        | QuotedPeriod::Months(number)
        | QuotedPeriod::Years(number) => number,
    }
}

fn words(period: QuotedPeriod) -> String {
    let unit = match period {
        QuotedPeriod::Days(_) => "日",
        QuotedPeriod::Weeks(_) => "週間",
        QuotedPeriod::Months(_) => "月",
        QuotedPeriod::Years(_) => "年",
    };
    format!("{}{unit}", size(period))
}

fn list(periods: &[QuotedPeriod]) -> String {
    periods.iter().map(|period| words(*period)).collect::<Vec<_>>().join(" ")
}

/// A vacancy stops a clock only where the rule names the posts (丹南 26(2)).
fn vacancies(ruleset: &Ruleset, faults: &mut Faults) {
    if ruleset.body.vacancy_posts.is_some() {
        return;
    }
    let stopped = ruleset.deadlines.iter().find(|rule| rule.stop(StopKind::Vacancy).is_some()).map(|rule| &rule.id);
    let extended = || ruleset.extensions.iter().find(|rule| rule.stop(StopKind::Vacancy).is_some());
    if let Some(id) = stopped.or_else(|| extended().map(|rule| &rule.id)) {
        faults.say("id", id, "`stops` names a vacancy, but `[body]` has no `vacancy_posts`");
    }
}
