//! The yearly figures as the town counts them, under the names that `kaiji report annual` gives them.

use std::collections::BTreeMap;

use kaiji::law::Date;

use crate::town::{By, Request, Town};

/// Every figure of which the town knows the answer. What is not named is nought.
pub(crate) fn known(town: &Town) -> BTreeMap<String, f64> {
    let mut figures = BTreeMap::new();
    for request in &town.requests {
        each(request, &mut |figure: String| *figures.entry(figure).or_insert(0.0) += 1.0);
    }
    for ((figure, of), days) in days(town) {
        figures.insert(format!("{figure}.median{of}"), median(&days));
        figures.insert(format!("{figure}.longest{of}"), f64::from(*days.last().unwrap()));
    }
    figures.insert("disclosure_rate".to_owned(), rate(&figures));
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

/// Days to the decision, and days late, by figure.
fn days(town: &Town) -> BTreeMap<(&'static str, String), Vec<i32>> {
    let mut found: BTreeMap<(&'static str, String), Vec<i32>> = BTreeMap::new();
    for request in &town.requests {
        let Some(decided) = request.decided else { continue };
        let late = request.due.filter(|due| *due < decided).map(|due| ("days_late", decided.since(due)));
        for (figure, days) in [("days_to_decision", decided.since(request.received))].into_iter().chain(late) {
            for of in [String::new(), format!(".kind.{}", request.kind)] {
                found.entry((figure, of)).or_default().push(days);
            }
        }
    }
    found.values_mut().for_each(|days| days.sort_unstable());
    found
}

/// The middle one; of an even number half way between the two.
fn median(sorted: &[i32]) -> f64 {
    let (below, above) = ((sorted.len() - 1) / 2, sorted.len() / 2);
    f64::from(sorted[below] + sorted[above]) / 2.0
}

/// (開示+一部開示) ÷ (開示+一部開示+不開示+存否応答拒否), per cent with one decimal: half of a tenth goes up. 不存在 does not count.
fn rate(figures: &BTreeMap<String, f64>) -> f64 {
    let decided =
        |outcome: &str| figures.get(&format!("decisions.outcome.disclosure.{outcome}")).copied().unwrap_or(0.0);
    let disclosed = decided("full") + decided("partial");
    let all = disclosed + decided("refused") + decided("existence_refused");
    (disclosed * 1000.0 / all + 0.5).floor() / 10.0
}
