//! Rules of other bodies, one file each: the format can say them, and the engine counts them as those bodies did.
//!
//! 1 to 5 of the list are shipped: 丹南, 仙台, 丹後, 名寄, the Act. 25 (奈良県内: 15 days became 30) is a matter of versions.

use kaiji::law::Date;
use kaiji::law::calendar::{Calendar, OwnDate, OwnDay};
use kaiji::law::deadline::{Answer, Clarification, Extension, Facts, Length, Rules, deadline};
use kaiji::law::ruleset::{Kind, Ruleset, Version, in_force_on, parse, run_examples};

const HEAD: &str = include_str!("head.toml");

macro_rules! variations {
    ($($name:literal),+ $(,)?) => {
        [$(($name, include_str!(concat!($name, ".toml")))),+]
    };
}

const VARIATIONS: [(&str, &str); 22] = variations![
    "06_tokyo",
    "07_tokyo_documents",
    "08_tokyo_ward",
    "09_osaka_assembly",
    "10_chiba",
    "11_nagoya",
    "12_azumino",
    "13_kitanagoya",
    "14_itoman",
    "15_tsuchiura",
    "16_ayabe",
    "17_fukui",
    "18_shizukuishi",
    "19_kamisu",
    "20_onagawa",
    "21_gifu",
    "22_jogmec",
    "23_sasaguri",
    "24_sapporo",
    "26_misato_assembly",
    "27_stops_by_period",
    "28_own_closed_days",
];

/// The rule of this body.
fn rule(name: &str) -> Ruleset {
    let (_, text) = VARIATIONS.iter().find(|(known, _)| *known == name).expect(name);
    parse(&[HEAD, text].concat()).unwrap_or_else(|faults| panic!("{name}: {faults:#?}"))
}

/// The rules of every body here.
pub(crate) fn rulesets() -> Vec<(&'static str, Ruleset)> {
    VARIATIONS.iter().map(|(name, _)| (*name, rule(name))).collect()
}

fn day(text: &str) -> Date {
    text.parse().expect("a day")
}

fn answer(rule: &Ruleset, calendar: &Calendar, facts: &Facts) -> Answer {
    let rules = Rules::of(rule, Kind::Disclosure).expect("it is offered");
    deadline(&rules, calendar, facts, &rules.readings_in_use(), facts.received)
}

fn date(rule: &Ruleset, facts: &Facts) -> Option<Date> {
    answer(rule, &Calendar::national(), facts).date
}

#[test]
fn every_variation_loads_and_its_examples_come_out() {
    let mut wrong = Vec::new();
    for (name, _) in VARIATIONS {
        for difference in run_examples(&rule(name), &Calendar::national()) {
            wrong.push(format!("{name}: {difference:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} differ:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn no_variation_is_forgotten() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/law/variations");
    let files =
        std::fs::read_dir(folder).expect("the folder").filter_map(|file| file.ok()?.file_name().into_string().ok());
    let mut names: Vec<String> = files.filter_map(|file| Some(file.strip_suffix(".toml")?.to_owned())).collect();
    names.retain(|name| name != "head");
    names.sort();
    assert_eq!(names, VARIATIONS.map(|(name, _)| name));
}

#[test]
fn onagawa_counts_from_the_day_of_acceptance() {
    let facts = Facts { accepted: Some(day("2026-04-03")), ..Facts::received(day("2026-04-01")) };
    assert_eq!(date(&rule("20_onagawa"), &facts), Some(day("2026-04-16")));
}

#[test]
fn a_rule_may_count_from_the_day_written_on_the_request() {
    let (_, text) = VARIATIONS.iter().find(|(name, _)| *name == "14_itoman").expect("there");
    let text = [HEAD, text].concat().replace("start = \"received\"", "start = \"written\"");
    let rule = parse(&text).expect("it loads");
    let facts = Facts { written: Some(day("2026-03-30")), ..Facts::received(day("2026-04-01")) };
    assert_eq!(date(&rule, &facts), Some(day("2026-04-13")));
}

#[test]
fn tsuchiura_lengthens_by_44_days_where_a_third_party_is_heard() {
    let longer = |days| [Extension { length: Length::Days(days), decided: None, notified: None }];
    for (heard, days, expected) in
        [(true, 44, "2026-05-29"), (true, 45, "2026-04-15"), (false, 30, "2026-05-15"), (false, 44, "2026-04-15")]
    {
        let extensions = longer(days);
        let facts = Facts { third_party_heard: heard, extensions: &extensions, ..Facts::received(day("2026-04-01")) };
        assert_eq!(date(&rule("15_tsuchiura"), &facts), Some(day(expected)), "{days} days, heard: {heard}");
    }
}

#[test]
fn nagoya_leaves_out_the_days_of_informal_confirmation_and_tannan_does_not_know_them() {
    let asked = [Clarification { from: day("2026-04-06"), to: Some(day("2026-04-08")) }];
    let facts = Facts { clarifications: &asked, ..Facts::received(day("2026-04-01")) };
    assert_eq!(date(&rule("11_nagoya"), &facts), Some(day("2026-04-18")));
    assert_eq!(date(&rule("14_itoman"), &facts), Some(day("2026-04-15")));
}

#[test]
fn own_closed_days_are_left_out_only_where_the_rule_says_so() {
    let founding = OwnDay { when: OwnDate::EveryYear { month: 4, day: 10 }, name: "創立記念日".into() };
    let calendar = Calendar::national().with_own_days([founding]);
    let facts = Facts::received(day("2026-04-01"));
    assert_eq!(answer(&rule("28_own_closed_days"), &calendar, &facts).date, Some(day("2026-04-16")));
    assert_eq!(answer(&rule("14_itoman"), &calendar, &facts).date, Some(day("2026-04-15")));
}

#[test]
fn tokyo_publishes_a_target_beside_the_limit() {
    let tokyo = rule("06_tokyo");
    let decision = tokyo.deadline(Kind::Disclosure, "decision").expect("there is one");
    assert_eq!(decision.target.as_ref().map(|target| target.days), Some(14));
    assert_eq!(date(&tokyo, &Facts::received(day("2026-04-01"))), Some(day("2026-05-01")));
}

#[test]
fn fukui_reports_to_the_panel_what_takes_longer_than_three_months() {
    let special = &rule("17_fukui").specials[0];
    assert_eq!(special.report_after_months, Some(3));
}

#[test]
fn consultation_and_ruling_have_deadlines_of_their_own() {
    for (name, clock, days) in [("23_sasaguri", "consultation", 15), ("24_sapporo", "ruling", 30)] {
        let rule = rule(name);
        assert_eq!(rule.deadline(Kind::Disclosure, clock).expect(clock).days, Some(days), "{name}");
    }
}

/// 奈良県内の市町村, April 2023: about half went from 15 to 30 days. A request is under the version of its day.
#[test]
fn a_request_is_under_the_version_of_the_day_on_which_it_arrived() {
    let (_, text) = VARIATIONS.iter().find(|(name, _)| *name == "21_gifu").expect("there");
    let old = [HEAD, text].concat();
    let new = old.replace("in_force = 2000-01-01", "in_force = 2023-04-01");
    let corrected = new.replace("revision = 1", "revision = 2");
    let rules = [&new, &old, &corrected].map(|text| parse(text).expect("it loads"));
    let chosen = |on| {
        let versions = rules.iter().map(|rule| Version {
            id: rule.id.as_str(),
            in_force: rule.in_force,
            revision: rule.revision,
            what: (),
        });
        in_force_on(versions, "variation", day(on)).map(|version| (version.in_force, version.revision))
    };
    assert_eq!(chosen("2023-03-31"), Ok((day("2000-01-01"), 1)));
    assert_eq!(chosen("2023-04-01"), Ok((day("2023-04-01"), 2)));
    assert!(chosen("1999-12-31").is_err());
}
