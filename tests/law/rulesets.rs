//! The shipped rulesets.

use kaiji::law::ruleset::{parse, shipped};

#[test]
fn every_shipped_ruleset_loads() {
    for (id, in_force, text) in shipped() {
        let ruleset = parse(text).unwrap_or_else(|faults| panic!("{id}: {faults:#?}"));
        assert_eq!((ruleset.id.as_str(), ruleset.in_force.to_string().as_str()), (*id, *in_force));
    }
}
