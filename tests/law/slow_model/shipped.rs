//! The shipped rules, read from their texts by hand for the model, not from `rulesets/`.

use std::collections::BTreeSet;

use kaiji::law::Date;
use kaiji::law::calendar::ClosedKinds;

use super::facts::{ExtensionRule, ModelRule, Period, SpecialRule, StopsRule};
use super::readings::AdmissibleReadings;

/// 起算して: the day itself is the first.
const fn counting_the_day(days: u32) -> Period {
    Period { days, counts_first_day: true }
}

/// 翌日から起算して, or no 起算して at all: counting starts on the next day.
const fn from_the_next_day(days: u32) -> Period {
    Period { days, counts_first_day: false }
}

/// 丹南 25(1)ただし書, 26(2)
const SUPPLEMENTS_AND_VACANCIES: StopsRule = StopsRule { supplements: true, vacancies: true };
/// 仙台 18(1)ただし書, 法83(1)ただし書
const SUPPLEMENTS_ONLY: StopsRule = StopsRule { supplements: true, vacancies: false };

/// The rule of this organisation for this kind, or the codes of the errors.
pub(crate) fn shipped_rule(ruleset: &str, kind: &str) -> Result<ModelRule, BTreeSet<&'static str>> {
    const KINDS: [&str; 4] = ["disclosure", "correction", "suspension", "purpose_notice"];
    const RULESETS: [&str; 6] =
        ["tannan-gikai", "sendai-jigyodan", "tango-fukushikai", "nayoro-polaris", "chitose-connect", "appi-admin"];
    let mut errors = BTreeSet::new();
    if !RULESETS.contains(&ruleset) {
        errors.insert("unknown_ruleset");
    }
    if !KINDS.contains(&kind) {
        errors.insert("unknown_kind");
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    let rule = match (ruleset, kind) {
        ("tannan-gikai", "disclosure") => tannan_disclosure(),
        // 丹南 35, 36, 42, 43, 31(3), 38(3)
        ("tannan-gikai", "correction" | "suspension") => ModelRule {
            base: Some(counting_the_day(30)),
            special: SpecialRule::NamedDay,
            two_weeks: false,
            method_request: None,
            claim_window: Some(from_the_next_day(90)),
            ..tannan_disclosure()
        },
        ("sendai-jigyodan", "disclosure") => sendai(14),
        // 仙台 23, 27
        ("sendai-jigyodan", "correction" | "suspension") => sendai(30),
        // 仙台 13(2)
        ("sendai-jigyodan", "purpose_notice") => without_a_number(Some("遅滞なく"), day(2022, 4, 1)),
        // 丹後 19(2), 20(3), 21(2), 22(2)
        ("tango-fukushikai", _) => without_a_number(Some("遅滞なく"), day(2023, 10, 1)),
        // 名寄 13(1) has no time word, 14(1) has one
        ("nayoro-polaris", "disclosure") => without_a_number(None, day(2021, 4, 1)),
        ("nayoro-polaris", "correction") => without_a_number(Some("遅滞なく"), day(2021, 4, 1)),
        ("appi-admin", "disclosure") => appi_disclosure(),
        // 法94, 95, 102, 103, 90(3), 98(3)
        ("appi-admin", "correction" | "suspension") => ModelRule {
            special: SpecialRule::NamedDay,
            two_weeks: false,
            method_request: None,
            claim_window: Some(from_the_next_day(90)),
            ..appi_disclosure()
        },
        _ => return Err(BTreeSet::from(["kind_not_offered"])),
    };
    Ok(rule)
}

/// 丹南 25, 26, 27(3), 28(4), 附則
fn tannan_disclosure() -> ModelRule {
    ModelRule {
        in_force_from: day(2023, 4, 1),
        time_word: None,
        base: Some(counting_the_day(15)),
        start_rolls: false,
        never_counted: ClosedKinds::NONE,
        base_stops: SUPPLEMENTS_AND_VACANCIES,
        extension_stops: SUPPLEMENTS_AND_VACANCIES,
        extension: ExtensionRule::Added(30),
        extension_if_third_party: None,
        extension_limited: true,
        special: SpecialRule::SubstantialPart(counting_the_day(45)),
        two_weeks: true,
        method_request: Some(from_the_next_day(30)),
        claim_window: None,
        review_request: true,
        readings: AdmissibleReadings::SHIPPED,
    }
}

/// 仙台 18, 23, 27: an extension without a cap, no special case, nothing about vacancies
fn sendai(days: u32) -> ModelRule {
    ModelRule {
        in_force_from: day(2022, 4, 1),
        base: Some(from_the_next_day(days)),
        base_stops: SUPPLEMENTS_ONLY,
        extension_stops: SUPPLEMENTS_ONLY,
        extension: ExtensionRule::Uncapped,
        extension_limited: false,
        special: SpecialRule::None,
        two_weeks: false,
        method_request: None,
        review_request: false,
        ..tannan_disclosure()
    }
}

/// 法83, 84, 86(3), 87(3)
fn appi_disclosure() -> ModelRule {
    ModelRule {
        in_force_from: day(2023, 4, 1),
        base: Some(from_the_next_day(30)),
        base_stops: SUPPLEMENTS_ONLY,
        extension_stops: SUPPLEMENTS_ONLY,
        special: SpecialRule::SubstantialPart(from_the_next_day(60)),
        ..tannan_disclosure()
    }
}

fn without_a_number(time_word: Option<&str>, in_force_from: Option<Date>) -> ModelRule {
    ModelRule {
        in_force_from,
        time_word: time_word.map(str::to_owned),
        base: None,
        base_stops: StopsRule::NONE,
        extension_stops: StopsRule::NONE,
        extension: ExtensionRule::None,
        extension_limited: false,
        special: SpecialRule::None,
        two_weeks: false,
        method_request: None,
        review_request: false,
        ..tannan_disclosure()
    }
}

fn day(year: i32, month: u32, day: u32) -> Option<Date> {
    Date::from_ymd(year, month, day)
}
