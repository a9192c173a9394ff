//! Input that cannot be (15).

use std::collections::BTreeSet;

use kaiji::law::Date;

use super::facts::ModelRequest;

/// Everything that is impossible about the request under a rule with this day of coming into force; empty where it can
/// be computed.
pub(crate) fn impossible(request: &ModelRequest, in_force_from: Option<Date>) -> BTreeSet<&'static str> {
    let received = request.received();
    let mut errors = BTreeSet::new();
    let mut error_if = |condition: bool, code: &'static str| _ = condition.then(|| errors.insert(code));

    error_if(in_force_from.is_some_and(|from| received < from), "no_version_in_force");
    error_if(request.today() < received, "today_before_request");

    let mut events = vec![
        request.partial_decision,
        request.decision,
        request.implemented_on,
        request.ruling_on,
        request.notice_received,
        request.knew_on,
        request.special.and_then(|special| special.notified),
    ];
    events.extend(request.supplements.iter().map(|supplement| Some(supplement.requested)));
    events.extend(request.extensions.iter().flat_map(|extension| [extension.decided, extension.notified]));
    error_if(events.iter().flatten().any(|event| *event < received), "event_before_request");

    for supplement in &request.supplements {
        let before = |day: Option<_>| day.is_some_and(|day| day < supplement.requested);
        error_if(before(supplement.completed) || before(supplement.refused), "completed_before_requested");
        error_if(before(supplement.due), "period_ends_before_start");
    }
    for vacancy in &request.vacancies {
        error_if(vacancy.to.is_some_and(|to| to < vacancy.from), "period_ends_before_start");
    }
    for extension in &request.extensions {
        error_if(extension.days.is_some() == extension.until.is_some(), "extension_needs_one_of_days_until");
    }
    error_if(request.special.is_some_and(|special| special.remaining_until.is_none()), "special_without_date");

    let partial_later = match (request.partial_decision, request.decision) {
        (Some(partial), Some(decision)) => decision < partial,
        _ => false,
    };
    error_if(partial_later, "decision_before_partial");
    let nothing_decided = request.decision.is_none() && request.partial_decision.is_none();
    error_if(request.implemented_on.is_some() && nothing_decided, "implementation_without_decision");
    errors
}
