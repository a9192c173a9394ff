//! 教示: administrative bodies in every adverse decision, private bodies never.

use kaiji::case::letter::{LetterField, LetterFields, LetterKind, RemedyChoice};
use kaiji::law::Kind;

use crate::decisions::missing;
use crate::on_file::{OnFile, RULESETS, ruleset};

fn told(id: &str, kind: Kind, outcome: &str, choice: Option<RemedyChoice>) -> LetterFields {
    let mut on_file = OnFile::received(id, kind);
    on_file.office.remedy = choice;
    on_file.office.review_body = Some("審査庁".to_owned());
    on_file.office.defendant = Some("被告".to_owned());
    on_file.office.representative = Some("代表者".to_owned());
    let n = on_file.decide(outcome);
    on_file.fields(LetterKind::Decision, n).unwrap()
}

#[test]
fn administrative_bodies_tell_it_with_every_adverse_decision_whatever_the_office_chose() {
    for id in ["tannan-gikai", "appi-admin"] {
        for rule in &ruleset(id).requests {
            for outcome in rule.outcomes.iter().filter(|outcome| outcome.refuses) {
                for choice in [None, Some(RemedyChoice::Adverse), Some(RemedyChoice::Never)] {
                    let remedy = told(id, rule.kind, &outcome.code, choice).remedy.unwrap();
                    assert_eq!((remedy.review_months, remedy.review_years), (Some(3), Some(1)), "{id}");
                    assert_eq!((&*remedy.review_body, &*remedy.defendant), ("審査庁", "被告"));
                }
            }
        }
    }
}

#[test]
fn a_decision_that_refuses_nothing_carries_it_only_where_the_office_wants_it_everywhere() {
    assert_eq!(told("tannan-gikai", Kind::Disclosure, "full", None).remedy, None);
    assert!(told("tannan-gikai", Kind::Disclosure, "full", Some(RemedyChoice::All)).remedy.is_some());
}

#[test]
fn private_bodies_never_tell_it_and_name_their_complaint_desk() {
    for id in ["sendai-jigyodan", "tango-fukushikai"] {
        for rule in &ruleset(id).requests {
            for outcome in &rule.outcomes {
                for choice in [None, Some(RemedyChoice::Adverse), Some(RemedyChoice::All)] {
                    let fields = told(id, rule.kind, &outcome.code, choice);
                    assert_eq!(fields.remedy, None, "{id} {}", outcome.code);
                    assert!(fields.complaint.is_some(), "{id} {}", outcome.code);
                }
            }
        }
    }
}

#[test]
fn sendai_32_and_tango_29_2_a_refusal_without_the_complaint_desk_is_no_letter() {
    for (id, article) in [("sendai-jigyodan", "32"), ("tango-fukushikai", "29(2)")] {
        let mut on_file = OnFile::received(id, Kind::Disclosure);
        on_file.office.complaint_desk = None;
        let n = on_file.decide("refused");
        let lacks = missing(on_file.fields(LetterKind::Decision, n));
        assert_eq!(lacks, [(LetterField::ComplaintDesk, Some(article.to_owned()))], "{id}");
    }
}

#[test]
fn nayoro_must_have_chosen_before_it_refuses_and_then_does_as_it_chose() {
    let mut on_file = OnFile::received("nayoro-polaris", Kind::Disclosure);
    on_file.office.remedy = None;
    let n = on_file.decide("refused");
    let lacks: Vec<_> = missing(on_file.fields(LetterKind::Decision, n)).into_iter().map(|(field, _)| field).collect();
    assert_eq!(lacks, [LetterField::RemedyChoice]);
    assert!(told("nayoro-polaris", Kind::Disclosure, "refused", Some(RemedyChoice::Adverse)).remedy.is_some());
    let without = told("nayoro-polaris", Kind::Disclosure, "refused", Some(RemedyChoice::Never));
    assert!(without.remedy.is_none() && without.complaint.is_some());
}

#[test]
fn letters_on_the_way_to_a_decision_are_no_dispositions() {
    for id in RULESETS {
        let mut on_file = OnFile::received(id, Kind::Disclosure);
        let n = on_file.ask_to_mend(kaiji::law::deadline::About::Form);
        let fields = on_file.fields(LetterKind::MendRequest, n).unwrap();
        assert!(fields.remedy.is_none() && fields.complaint.is_none(), "{id}");
    }
}

#[test]
fn act_82_46_review_body_defendant_and_representative_are_demanded() {
    let mut on_file = OnFile::received("appi-admin", Kind::Correction);
    on_file.office.review_body = None;
    on_file.office.defendant = None;
    on_file.office.representative = Some("　".to_owned());
    let n = on_file.decide("not_done");
    let lacks: Vec<_> = missing(on_file.fields(LetterKind::Decision, n)).into_iter().map(|(field, _)| field).collect();
    assert_eq!(lacks, [LetterField::ReviewBody, LetterField::Defendant, LetterField::Representative]);
}
