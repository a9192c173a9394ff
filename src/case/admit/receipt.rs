//! Receiving a request: what the rule offers, to whom, in which form.

use super::{Notice, Refusal, refuse_my_number, what_is_asked};
use crate::case::fact::{Channel, Road, TextField, Texts};
use crate::law::Date;
use crate::law::calendar::Calendar;
use crate::law::deadline::{Facts, Rules, Warning, deadline};
use crate::law::ruleset::{Asker, AskerRule, HeirClass, Kind, Nature, RequestRule, Ruleset};

/// A request that somebody wants to enter.
#[derive(Clone, Debug)]
pub struct ReceiptDraft<'a> {
    /// What is asked.
    pub kind: Kind,
    /// The day on which it arrived.
    pub received: Date,
    /// The day written on it.
    pub written: Option<Date>,
    /// The day on which it was accepted (受理).
    pub accepted: Option<Date>,
    /// The day on which it reached the office itself.
    pub at_office: Option<Date>,
    /// How it came.
    pub channel: Channel,
    /// Who asks.
    pub by: Asker,
    /// Which class of heirs.
    pub heir_class: Option<HeirClass>,
    /// The day on which the person received the disclosure that this is about.
    pub disclosed_on: Option<Date>,
    /// Which of two roads.
    pub road: Option<Road>,
    /// The hour.
    pub at: Option<&'a str>,
    /// Which class of information, where the ruleset tells them apart.
    pub class: Option<&'a str>,
    /// The grounds on which the person asks.
    pub claims: &'a [String],
    /// The words.
    pub texts: &'a Texts,
}

/// Judges a receipt.
///
/// A late or incomplete request is received with a warning: what other people did is always recorded. Refused is only
/// what the rule does not offer, an oral request where an article demands writing, and what cannot be.
///
/// # Errors
/// [`Refusal`], with the article where a rule refuses.
pub fn admit_receipt(
    draft: &ReceiptDraft,
    ruleset: &Ruleset,
    calendar: &Calendar,
    today: Date,
) -> Result<Vec<Notice>, Refusal> {
    refuse_impossible_dates(draft, today)?;
    if ruleset.no_procedure.is_some() {
        return Err(Refusal::of("no_procedure").with("ruleset", &ruleset.id));
    }
    if draft.received < ruleset.in_force {
        let refusal = Refusal::of("no_version_in_force").with("received", draft.received);
        return Err(refusal.with("in-force", ruleset.in_force));
    }
    let rule = ruleset.request(draft.kind).ok_or_else(|| not_offered(draft.kind, ruleset))?;
    refuse_oral(draft, rule, ruleset)?;
    refuse_without_road(draft, ruleset)?;
    if draft.texts.one(TextField::Subject).is_none() {
        return Err(Refusal::of("subject_needed").missing("--subject"));
    }
    let mut notices: Vec<Notice> = refuse_my_number(draft.texts)?.into_iter().collect();
    notices.extend(asker(draft, rule, ruleset)?);
    notices.extend(unnamed(draft));
    notices.extend(ruleset.second_road.as_ref().map(|_| Notice::of("second_road_open")));
    notices.extend(what_is_asked::notices(draft, ruleset));
    notices.extend(oral_record(draft, rule, ruleset));
    notices.extend(after_disclosure(draft, rule, ruleset, calendar, today));
    Ok(notices)
}

fn refuse_impossible_dates(draft: &ReceiptDraft, today: Date) -> Result<(), Refusal> {
    if draft.received > today {
        return Err(Refusal::of("future_date").with("on", draft.received).with("today", today));
    }
    if let Some(written) = draft.written.filter(|written| *written > draft.received) {
        return Err(Refusal::of("written_after_receipt").with("written", written).with("received", draft.received));
    }
    for later in [draft.accepted, draft.at_office].into_iter().flatten() {
        if later < draft.received {
            return Err(Refusal::of("before_receipt").with("on", later).with("received", draft.received));
        }
        if later > today {
            return Err(Refusal::of("future_date").with("on", later).with("today", today));
        }
    }
    match draft.disclosed_on {
        Some(disclosed) if disclosed > draft.received => {
            Err(Refusal::of("disclosed_after_receipt").with("disclosed", disclosed).with("received", draft.received))
        }
        _ => Ok(()),
    }
}

fn not_offered(kind: Kind, ruleset: &Ruleset) -> Refusal {
    let offered: Vec<&str> = ruleset.requests.iter().map(|rule| rule.kind.code()).collect();
    let refusal = Refusal::of("kind_not_offered").with("kind", kind.code()).with("offered", offered.join(" "));
    refusal.by_if(ruleset, ruleset.ban("not_offered").map(|ban| &*ban.article))
}

/// 丹南 19, 32, 39; 仙台 15, 21, 25: a written request. The form is offered and nothing is recorded.
fn refuse_oral(draft: &ReceiptDraft, rule: &RequestRule, ruleset: &Ruleset) -> Result<(), Refusal> {
    if draft.channel != Channel::Oral || !rule.writing.demanded {
        return Ok(());
    }
    let refusal = Refusal::of("writing_demanded").with("kind", draft.kind.code());
    Err(refusal.by_if(ruleset, rule.writing.article.as_deref()))
}

/// 名寄: a written request may also go the statutory road, and somebody must say which it takes; an oral one is of the rule.
fn refuse_without_road(draft: &ReceiptDraft, ruleset: &Ruleset) -> Result<(), Refusal> {
    match &ruleset.second_road {
        Some(second) if draft.road.is_none() && draft.channel != Channel::Oral => {
            Err(Refusal::of("road_needed").with("second", &second.ruleset).missing("--road"))
        }
        None if draft.road == Some(Road::Act) => Err(Refusal::of("no_second_road").with("ruleset", &ruleset.id)),
        _ => Ok(()),
    }
}

fn asker(draft: &ReceiptDraft, rule: &RequestRule, ruleset: &Ruleset) -> Result<Option<Notice>, Refusal> {
    let Some(found) = rule.askers.iter().find(|asker| asker.by == draft.by) else {
        return unlisted_asker(draft, ruleset).map(Some);
    };
    if draft.by == Asker::Heir {
        heir_class(draft, found, ruleset)?;
    }
    // 仙台 14(3)3号: second degree only where the deceased had no spouse, child or parent; nobody here can know it.
    if let Some(class) = found.heirs.iter().find(|heir| Some(heir.class) == draft.heir_class) {
        let code = if class.class == HeirClass::SecondDegree { "heir_second_degree" } else { "heir_limited" };
        return Ok(Some(Notice::of(code).by(ruleset, &class.article)));
    }
    // 丹後 24 against the Act's 37(3): whom the limit leaves out is received all the same.
    let limit = found.limit.as_ref().map(|_| match &found.beyond {
        Some(act) => Notice::of("asker_limited_by_the_act").by(ruleset, act),
        None => Notice::of("asker_limited").by(ruleset, &found.article),
    });
    Ok(limit.map(|notice| notice.with("by", draft.by.code())))
}

/// 名寄 13(1): of what is asked by word of mouth only the office's own record remains.
fn oral_record(draft: &ReceiptDraft, rule: &RequestRule, ruleset: &Ruleset) -> Option<Notice> {
    if draft.channel != Channel::Oral {
        return None;
    }
    let missing: Vec<&str> = [("--at", draft.at.is_none()), ("--words", draft.texts.one(TextField::Words).is_none())]
        .into_iter()
        .filter_map(|(flag, lacks)| lacks.then_some(flag))
        .collect();
    let notice = Notice::of("oral_record_incomplete").with("flags", missing.join(" "));
    (!missing.is_empty()).then(|| notice.by_if(ruleset, rule.writing.article.as_deref()))
}

/// Whose data it is must be known, where somebody else asks for them. A request that does not say it can be mended.
fn unnamed(draft: &ReceiptDraft) -> Option<Notice> {
    let (code, name) = match draft.by {
        Asker::StatutoryAgent | Asker::MandatedAgent => ("principal_unnamed", TextField::Principal),
        Asker::Heir => ("deceased_unnamed", TextField::Deceased),
        Asker::Principal | Asker::SourceFacility => return None,
    };
    draft.texts.one(name).is_none().then(|| Notice::of(code))
}

/// A private body may not fall below the Act: it receives the request under the Act, with a warning.
fn unlisted_asker(draft: &ReceiptDraft, ruleset: &Ruleset) -> Result<Notice, Refusal> {
    let agent = matches!(draft.by, Asker::StatutoryAgent | Asker::MandatedAgent);
    if agent && ruleset.body.nature != Nature::Administrative {
        return Ok(Notice::of("asker_by_the_act").with("by", draft.by.code()));
    }
    Err(Refusal::of("asker_not_admitted").with("by", draft.by.code()))
}

fn heir_class(draft: &ReceiptDraft, rule: &AskerRule, ruleset: &Ruleset) -> Result<(), Refusal> {
    if rule.heirs.is_empty() {
        return Ok(());
    }
    let Some(class) = draft.heir_class else {
        return Err(Refusal::of("heir_class_needed").by(ruleset, &rule.article).missing("--heir-class"));
    };
    match rule.heirs.iter().any(|heir| heir.class == class) {
        true => Ok(()),
        false => Err(Refusal::of("heir_class_not_admitted").by(ruleset, &rule.article)),
    }
}

/// 丹南 31(1), (3), 38(3): only what was disclosed, within 90 days. Without it the request is received all the same.
fn after_disclosure(
    draft: &ReceiptDraft,
    rule: &RequestRule,
    ruleset: &Ruleset,
    calendar: &Calendar,
    today: Date,
) -> Vec<Notice> {
    let Some(duty) = &rule.after_disclosure else { return Vec::new() };
    let Some(disclosed) = draft.disclosed_on else {
        return vec![Notice::of("no_disclosure").by(ruleset, &duty.article)];
    };
    let Some(rules) = Rules::of(ruleset, draft.kind) else { return Vec::new() };
    let facts = Facts { disclosed_on: Some(disclosed), ..Facts::received(draft.received) };
    let answer = deadline(&rules, calendar, &facts, &rules.readings_in_use(), today);
    let window = answer.secondary.claim_window_last_day.filter(|_| answer.warnings.has(Warning::ClaimWindowMissed));
    let missed = window.zip(rules.claim_window).map(|(window, rule)| {
        let notice = Notice::of("claim_window_missed").by(ruleset, &rule.article);
        notice.with("disclosed", disclosed).with("last_day", window.date)
    });
    missed.into_iter().collect()
}
