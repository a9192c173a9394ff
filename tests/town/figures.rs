//! The yearly figures as the town counts them, under the names that `kaiji report annual` gives them.

use std::collections::BTreeMap;

use kaiji::law::Date;

use crate::town::{By, Request, Town};

/// Every figure of which the town knows the answer. What is not named is nought.
pub(crate) fn known(town: &Town) -> BTreeMap<String, u64> {
    let mut figures = BTreeMap::new();
    for request in &town.requests {
        each(request, &mut |figure: String| *figures.entry(figure).or_insert(0) += 1);
    }
    longest(town, &mut figures);
    figures
}

fn each(request: &Request, count: &mut impl FnMut(String)) {
    let mut flow = |what: &str, on: Option<Date>| {
        count(format!("requests.{what}"));
        count(format!("requests.{what}.kind.{}", request.kind));
        count(format!("requests.{what}.ruleset.{}", request.ruleset));
        count(format!("requests.{what}.requester.{}", request.requester));
        count(format!("requests.{what}.section.{}", request.section));
        if let Some(on) = on {
            let (year, month, _) = on.ymd();
            count(format!("requests.{what}.month.{year}-{month:02}"));
        }
    };
    flow("received", Some(request.received));
    match (request.decided, request.withdrawn) {
        (Some(on), _) => flow("decided", Some(on)),
        (_, Some(on)) => flow("withdrawn", Some(on)),
        _ => flow("pending", None),
    }
    if let Some(decided) = request.decided {
        for what in in_time(request, decided) {
            count(format!("requests.{what}"));
            count(format!("requests.{what}.kind.{}", request.kind));
        }
    }
    if request.decisions.len() > 1 {
        count("requests.several_decisions".to_owned());
    }
    for decision in &request.decisions {
        count("decisions".to_owned());
        count(format!("decisions.kind.{}", request.kind));
        count(format!("decisions.ruleset.{}", request.ruleset));
        count(format!("decisions.outcome.{}.{}", request.kind, decision.outcome));
        if let Some(ground) = decision.ground {
            count("decisions.grounded".to_owned());
            count(format!("decisions.grounded.ground.{}.{ground}", request.ruleset));
        }
    }
    for (what, _) in ["filed", "consulted", "reported", "ruled"].iter().zip(&request.review) {
        count(format!("reviews.{what}"));
    }
    match request.review.len() {
        0 => {}
        4 => count(format!("reviews.ruled.ruling.{}", request.ruling)),
        _ => count("reviews.pending".to_owned()),
    }
}

/// The figures that a decision on this day counts in.
fn in_time(request: &Request, decided: Date) -> Vec<&'static str> {
    let Some(due) = request.due else { return vec!["no_number"] };
    match (decided <= due, request.by) {
        (true, By::Extended) => vec!["in_time", "in_time_extended"],
        (true, By::Special) => vec!["in_time", "in_time_special"],
        (true, _) => vec!["in_time", "in_time_first"],
        (false, By::Extended) => vec!["late", "late_extended"],
        (false, By::Special) => vec!["late", "late_special"],
        (false, _) => vec!["late", "late_first"],
    }
}

fn longest(town: &Town, figures: &mut BTreeMap<String, u64>) {
    let mut at_least = |figure: String, days: i32| {
        let known = figures.entry(figure).or_insert(0);
        *known = (*known).max(days as u64);
    };
    for request in &town.requests {
        let Some(decided) = request.decided else { continue };
        let days = decided.days() - request.received.days();
        at_least("days_to_decision.longest".to_owned(), days);
        at_least(format!("days_to_decision.longest.kind.{}", request.kind), days);
        if let Some(due) = request.due.filter(|due| *due < decided) {
            let late = decided.days() - due.days();
            at_least("days_late.longest".to_owned(), late);
            at_least(format!("days_late.longest.kind.{}", request.kind), late);
        }
    }
}
