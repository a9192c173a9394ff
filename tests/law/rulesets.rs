//! The shipped rulesets: they load, their words are those of the source, their examples come out.

use kaiji::law::Date;
use kaiji::law::calc::{Fault, Input, Law, calc};
use kaiji::law::calendar::Calendar;
use kaiji::law::ruleset::{
    NoVersion, Ruleset, Version, in_force_on, load, parse, run_examples, shipped, shipped_versions,
};
use serde::Deserialize;

use crate::situations::run_over_all;

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

struct Shipped {
    rulesets: Vec<Ruleset>,
    calendar: Calendar,
}

impl Law for Shipped {
    fn ruleset(&self, id: &str, received: Date) -> Result<&Ruleset, Fault> {
        let versions = self.rulesets.iter().map(|ruleset| Version {
            id: ruleset.id.as_str(),
            in_force: ruleset.in_force,
            revision: ruleset.revision,
            what: ruleset,
        });
        match in_force_on(versions, id, received) {
            Ok(version) => Ok(version.what),
            Err(NoVersion::UnknownRuleset { .. }) => Err(Fault::UnknownRuleset),
            Err(NoVersion::NotYetInForce { .. }) => Err(Fault::NoVersionInForce),
        }
    }

    fn calendar(&self) -> &Calendar {
        &self.calendar
    }
}

/// The situations know the rules by heart; here they are answered from the files.
#[test]
fn the_shipped_rulesets_answer_every_situation() {
    let law = Shipped { rulesets: rulesets(), calendar: Calendar::national() };
    run_over_all(|request| {
        let input = Input::deserialize(request).expect("a request of the contract");
        serde_json::to_value(calc(&law, &input, day("2026-04-01"))).expect("an answer")
    });
}
