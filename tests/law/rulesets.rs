//! The shipped rulesets: they load, their words are those of the source, their examples come out.

use kaiji::law::Date;
use kaiji::law::calendar::Calendar;
use kaiji::law::ruleset::{NoVersion, Ruleset, in_force_on, load, parse, run_examples, shipped, shipped_versions};

/// Every shipped ruleset.
pub(crate) fn rulesets() -> Vec<Ruleset> {
    let read = |text| parse(text).unwrap_or_else(|faults| panic!("{faults:#?}"));
    shipped().iter().map(|(.., text)| read(text)).collect()
}

fn day(text: &str) -> Date {
    text.parse().expect("a day")
}

#[test]
fn every_shipped_ruleset_loads_under_its_own_name_and_day() {
    for ((id, in_force, _), ruleset) in shipped().iter().zip(rulesets()) {
        assert_eq!((ruleset.id.as_str(), ruleset.in_force.to_string().as_str()), (*id, *in_force));
    }
}

#[test]
fn every_example_comes_out_as_computed_by_hand() {
    let calendar = Calendar::national();
    let mut wrong = Vec::new();
    for ruleset in rulesets() {
        for difference in run_examples(&ruleset, &calendar) {
            let articles = ruleset.examples[difference.example].articles.join(" ");
            wrong.push(format!(
                "{} {articles} {}: {}: expected {}, found {}",
                ruleset.id, difference.says, difference.field, difference.expected, difference.found
            ));
        }
    }
    assert!(wrong.is_empty(), "{} differ:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn what_is_loaded_to_count_is_the_same_law_without_its_examples() {
    for (id, _, text) in shipped() {
        let (counted, whole) = (load(text).expect(id), parse(text).expect(id));
        assert!(counted.examples.is_empty() && !whole.examples.is_empty(), "{id}");
        assert_eq!(format!("{counted:?}"), format!("{:?}", Ruleset { examples: Vec::new(), ..whole }));
    }
}

#[test]
fn the_version_in_force_on_the_day_of_receipt_is_chosen() {
    let chosen = |id, on| in_force_on(shipped_versions(), id, day(on)).map(|version| version.in_force);
    assert_eq!(chosen("tannan-gikai", "2023-04-01"), Ok(day("2023-04-01")));
    assert_eq!(chosen("tannan_gikai", "2026-04-01"), Ok(day("2023-04-01")));
    let too_early = NoVersion::NotYetInForce { id: "tannan-gikai".into(), first: day("2023-04-01") };
    assert_eq!(chosen("tannan-gikai", "2023-03-31"), Err(too_early));
    assert_eq!(chosen("osaka", "2026-04-01"), Err(NoVersion::UnknownRuleset { id: "osaka".into() }));
}
