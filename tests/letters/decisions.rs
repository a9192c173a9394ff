//! Notices of decisions: each demanded field is there, and a missing one is named with its article.

use kaiji::case::fact::{Means, TextField};
use kaiji::case::letter::{DecisionFields, LetterError, LetterField, LetterFields, LetterKind, Matter};
use kaiji::law::Kind;

use crate::on_file::{OnFile, RULESETS, ruleset, texts};

pub(crate) fn missing(result: Result<LetterFields, LetterError>) -> Vec<(LetterField, Option<String>)> {
    match result {
        Err(LetterError::Missing { fields }) => fields.into_iter().map(|lack| (lack.field, lack.article)).collect(),
        other => panic!("{other:?}"),
    }
}

fn decision(fields: &LetterFields) -> &DecisionFields {
    match &fields.matter {
        Matter::Decision(decision) => decision,
        other => panic!("{other:?}"),
    }
}

/// A decision of this outcome without the texts of one field.
fn without(id: &str, kind: Kind, outcome: &str, field: TextField) -> Result<LetterFields, LetterError> {
    let mut on_file = OnFile::received(id, kind);
    let (decided, mut words) = on_file.whole_decision(outcome);
    words.retain(|(found, _)| *found != field);
    let n = on_file.add("2026-04-14", decided, texts(&words));
    on_file.fields(LetterKind::Decision, n)
}

fn told(id: &str, kind: Kind, outcome: &str) -> LetterFields {
    let mut on_file = OnFile::received(id, kind);
    let n = on_file.decide(outcome);
    on_file.fields(LetterKind::Decision, n).unwrap()
}

/// Every kind of request that a ruleset offers, with the outcomes it may have.
fn every_outcome() -> Vec<(&'static str, Kind, String, bool, bool)> {
    let mut all = Vec::new();
    for id in RULESETS {
        for rule in &ruleset(id).requests {
            let outcomes = rule.outcomes.iter();
            all.extend(outcomes.map(|found| (id, rule.kind, found.code.clone(), found.grants, found.refuses)));
        }
    }
    all
}

#[test]
fn every_outcome_has_its_notice_with_title_article_and_subject() {
    for (id, kind, outcome, ..) in every_outcome() {
        let fields = told(id, kind, &outcome);
        let decision = decision(&fields);
        assert!(decision.title.contains("通知書"), "{id} {outcome}");
        assert!(decision.article.starts_with('第'), "{id} {outcome}: {}", decision.article);
        assert_eq!(fields.asked.subjects.len(), 1, "{id} {outcome}");
        assert_eq!(fields.date, "令和8年4月14日");
    }
}

#[test]
fn a_refusal_without_a_reason_is_no_letter_and_names_the_article() {
    for (id, kind, outcome, _, refuses) in every_outcome() {
        if !refuses || outcome == "partial" {
            continue;
        }
        let lacks = missing(without(id, kind, &outcome, TextField::Reason));
        assert_eq!(lacks.len(), 1, "{id} {kind:?} {outcome}: {lacks:?}");
        assert_eq!(lacks[0].0, LetterField::Reason);
        assert!(lacks[0].1.is_some(), "{id} {outcome}");
    }
}

#[test]
fn tannan_24_1_sendai_17_1_act_82_1_demand_the_purpose_of_what_is_disclosed() {
    for (id, article) in [("tannan-gikai", "24(1)"), ("sendai-jigyodan", "17(1)"), ("appi-admin", "82(1)")] {
        for outcome in ["full", "partial"] {
            let lacks = missing(without(id, Kind::Disclosure, outcome, TextField::Purpose));
            assert_eq!(lacks, [(LetterField::Purpose, Some(article.to_owned()))], "{id} {outcome}");
        }
    }
}

#[test]
fn tango_20_and_nayoro_13_do_not_demand_the_purpose() {
    for id in ["tango-fukushikai", "nayoro-polaris"] {
        let fields = without(id, Kind::Disclosure, "full", TextField::Purpose).unwrap();
        assert_eq!(decision(&fields).purpose, None);
    }
}

#[test]
fn tannan_24_1_proviso_leaves_out_a_purpose_that_is_withheld() {
    let mut on_file = OnFile::received("tannan-gikai", Kind::Disclosure);
    let (mut decided, words) = on_file.whole_decision("full");
    decided.purpose_withheld = Some("5条2号".to_owned());
    let n = on_file.add("2026-04-14", decided, texts(&words));
    let fields = on_file.fields(LetterKind::Decision, n).unwrap();
    assert_eq!(decision(&fields).purpose, None, "even where one was typed");
}

#[test]
fn tannan_24_1_demands_how_when_and_where_a_disclosure_is_carried_out() {
    let mut on_file = OnFile::received("tannan-gikai", Kind::Disclosure);
    let (mut decided, mut words) = on_file.whole_decision("full");
    decided.means = None;
    decided.implement_on = None;
    words.retain(|(field, _)| *field != TextField::Place);
    let n = on_file.add("2026-04-14", decided, texts(&words));
    let article = Some("24(1)".to_owned());
    let demanded = [LetterField::Means, LetterField::ImplementOn, LetterField::Place];
    assert_eq!(missing(on_file.fields(LetterKind::Decision, n)), demanded.map(|field| (field, article.clone())));
}

#[test]
fn what_is_posted_needs_no_place() {
    let mut on_file = OnFile::received("tannan-gikai", Kind::Disclosure);
    let (mut decided, mut words) = on_file.whole_decision("full");
    decided.means = Some(Means::Post);
    words.retain(|(field, _)| *field != TextField::Place);
    let n = on_file.add("2026-04-14", decided, texts(&words));
    assert_eq!(decision(&on_file.fields(LetterKind::Decision, n).unwrap()).place, None);
}

#[test]
fn a_partial_disclosure_names_each_passage_with_its_ground_as_printed() {
    let fields = told("tannan-gikai", Kind::Disclosure, "partial");
    let passages = &decision(&fields).passages;
    assert_eq!(passages.len(), 2);
    assert_eq!(passages[0].by.article, "第20条第1号");
    assert!(!passages[0].text.is_empty() && !passages[0].by.label.is_empty());
}

#[test]
fn a_partial_disclosure_whose_passages_are_gone_is_no_letter() {
    for id in RULESETS {
        let lacks = missing(without(id, Kind::Disclosure, "partial", TextField::Withheld));
        assert_eq!(lacks[0].0, LetterField::Passages, "{id}");
    }
}

#[test]
fn a_refusal_of_a_disclosure_without_a_ground_names_the_missing_ground() {
    for id in RULESETS {
        let mut on_file = OnFile::received(id, Kind::Disclosure);
        let (mut decided, words) = on_file.whole_decision("refused");
        decided.grounds.clear();
        let n = on_file.add("2026-04-14", decided, texts(&words));
        assert_eq!(missing(on_file.fields(LetterKind::Decision, n))[0].0, LetterField::Ground, "{id}");
    }
}

#[test]
fn tannan_23_a_refusal_to_answer_is_a_decision_under_24_2_and_cites_23() {
    let fields = told("tannan-gikai", Kind::Disclosure, "existence_refused");
    let decision = decision(&fields);
    assert_eq!((decision.article.as_str(), decision.existence.as_deref()), ("第24条第2項", Some("第23条")));
    assert_eq!(decision.grounds.len(), 1);
}

#[test]
fn sendai_17_3_the_day_from_which_it_can_be_disclosed_is_demanded_where_it_is_known() {
    let mut on_file = OnFile::received("sendai-jigyodan", Kind::Disclosure);
    let (mut decided, words) = on_file.whole_decision("refused");
    decided.available_from = Some("2027-04-01".parse().unwrap());
    let n = on_file.add("2026-04-14", decided, texts(&words));
    let fields = on_file.fields(LetterKind::Decision, n).unwrap();
    let demand = fields.demands.iter().find(|demand| demand.field == LetterField::AvailableFrom).unwrap();
    assert_eq!((demand.value.as_str(), demand.article.as_deref()), ("令和9年4月1日", Some("17(3)")));
}

#[test]
fn sendai_22_and_tango_21_3_a_correction_tells_its_content() {
    for id in RULESETS {
        for outcome in ["done", "partly_done"] {
            let lacks = missing(without(id, Kind::Correction, outcome, TextField::Content));
            assert_eq!(lacks[0].0, LetterField::Content, "{id}");
        }
    }
}

#[test]
fn a_suspension_tells_which_measure_was_taken() {
    for id in ["tannan-gikai", "sendai-jigyodan", "tango-fukushikai", "appi-admin"] {
        let mut on_file = OnFile::received(id, Kind::Suspension);
        let (mut decided, words) = on_file.whole_decision("done");
        decided.measure = None;
        let n = on_file.add("2026-04-14", decided, texts(&words));
        assert_eq!(missing(on_file.fields(LetterKind::Decision, n))[0].0, LetterField::Measure, "{id}");
    }
}

#[test]
fn sendai_13_2_and_tango_19_2_a_notice_of_purpose_is_nothing_without_the_purpose() {
    for id in ["sendai-jigyodan", "tango-fukushikai"] {
        let lacks = missing(without(id, Kind::PurposeNotice, "notified", TextField::Purpose));
        assert_eq!(lacks[0].0, LetterField::Purpose, "{id}");
    }
}

#[test]
fn tannan_57_stands_on_a_notice_of_disclosure_and_on_no_refusal() {
    let disclosed = told("tannan-gikai", Kind::Disclosure, "full");
    let deceit = decision(&disclosed).deceit.clone().unwrap();
    assert!(deceit.label.contains("5万円以下の過料") && deceit.article == "第57条");
    assert_eq!(decision(&told("tannan-gikai", Kind::Disclosure, "refused")).deceit, None);
    assert_eq!(decision(&told("sendai-jigyodan", Kind::Disclosure, "full")).deceit, None);
}

#[test]
fn tannan_28_4_the_thirty_days_come_from_the_ruleset() {
    let fields = told("tannan-gikai", Kind::Disclosure, "full");
    let request = decision(&fields).method_request.clone().unwrap();
    assert_eq!((request.days, request.article.as_str()), (30, "第28条第4項"));
    assert_eq!(decision(&told("sendai-jigyodan", Kind::Disclosure, "full")).method_request, None);
}

#[test]
fn everything_that_is_missing_is_named_at_once_and_no_text_of_people_with_it() {
    let mut on_file = OnFile::received("tannan-gikai", Kind::Disclosure);
    on_file.office.heads.clear();
    on_file.office.review_body = None;
    let (decided, _) = on_file.whole_decision("refused");
    let n = on_file.add("2026-04-14", decided, texts(&[]));
    let result = on_file.fields(LetterKind::Decision, n);
    assert!(!result.as_ref().unwrap_err().to_string().contains("山田"));
    let lacks: Vec<LetterField> = missing(result).into_iter().map(|(field, _)| field).collect();
    assert_eq!(lacks, [LetterField::Reason, LetterField::HeadName, LetterField::ReviewBody]);
}

#[test]
fn a_decision_about_one_part_names_that_part_only() {
    use TextField::{Address, Name, Subject};
    let words = [(Name, "山田"), (Address, "鯖江市"), (Subject, "甲"), (Subject, "乙")];
    let mut on_file =
        OnFile::received_with("tannan-gikai", Kind::Disclosure, kaiji::law::ruleset::Asker::Principal, &words);
    let (mut decided, words) = on_file.whole_decision("refused");
    decided.part = Some(2);
    let n = on_file.add("2026-04-14", decided, texts(&words));
    assert_eq!(on_file.fields(LetterKind::Decision, n).unwrap().asked.subjects, ["乙"]);
}

#[test]
fn a_letter_tells_only_an_act_of_its_kind() {
    let mut on_file = OnFile::received("tannan-gikai", Kind::Disclosure);
    let n = on_file.decide("full");
    for (letter, tells) in [(LetterKind::Extension, n), (LetterKind::Decision, 1), (LetterKind::Decision, 99)] {
        let error = on_file.fields(letter, tells).unwrap_err();
        assert_eq!(error, LetterError::NothingToTell { letter, event: tells });
    }
}
