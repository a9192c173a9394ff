//! Notices of corrections and suspensions: what was done before the letter was written.

use kaiji::case::fact::{Decided, Implemented, RecipientsTold, TextField};
use kaiji::case::letter::{DecisionFields, LetterKind, Matter, RecipientsSettled};
use kaiji::law::Kind;

use crate::on_file::{OnFile, texts};

const DONE: Implemented = Implemented { part: None, means: None, pages: None, happened: false };

fn told(on_file: &OnFile, n: u32) -> DecisionFields {
    let later = |order: &mut kaiji::case::letter::LetterOrder| order.dated = Some("2026-04-20".parse().unwrap());
    match on_file.ordered(LetterKind::Decision, n, later).unwrap().matter {
        Matter::Decision(decision) => *decision,
        other => panic!("{other:?}"),
    }
}

#[test]
fn sendai_22_names_the_day_of_the_correction_that_was_made() {
    let mut on_file = OnFile::received("sendai-jigyodan", Kind::Correction);
    let n = on_file.decide("done");
    assert_eq!(told(&on_file, n).implement_on, None);
    on_file.add("2026-04-17", DONE, texts(&[]));
    assert_eq!(told(&on_file, n).implement_on.as_deref(), Some("令和8年4月17日（金）"));
    on_file.add("2026-05-01", DONE, texts(&[]));
    assert_eq!(told(&on_file, n).implement_on.as_deref(), Some("令和8年4月17日（金）"));
}

#[test]
fn tannan_37_says_whether_those_who_were_given_the_data_are_told() {
    for (needed, settled) in [(true, RecipientsSettled::Told), (false, RecipientsSettled::NotNeeded)] {
        let mut on_file = OnFile::received("tannan-gikai", Kind::Correction);
        let n = on_file.decide("done");
        assert_eq!(told(&on_file, n).recipients, None);
        on_file.add("2026-04-18", RecipientsTold { needed }, texts(&[(TextField::To, "鯖江市長")]));
        let decision = told(&on_file, n);
        assert_eq!(decision.recipients, Some(settled));
        assert_eq!(decision.recipients_article.as_deref(), Some("第37条"));
    }
}

#[test]
fn a_rule_without_such_a_notice_says_nothing_of_those_who_were_given_the_data() {
    let mut on_file = OnFile::received("sendai-jigyodan", Kind::Correction);
    let n = on_file.decide("done");
    on_file.add("2026-04-18", RecipientsTold { needed: true }, texts(&[(TextField::To, "仙台市長")]));
    assert_eq!(told(&on_file, n).recipients, None);
}

#[test]
fn nayoro_14_3_medical_information_is_left_to_the_facility_it_came_from() {
    let mut on_file = OnFile::received("nayoro-polaris", Kind::Correction);
    let n = on_file.decide("not_done");
    assert_eq!(told(&on_file, n).source_facility, None);
    let class = &on_file.ruleset.information_classes.iter().find(|class| !class.blocks.is_empty()).unwrap().id;
    let class = class.clone();
    if let kaiji::case::fact::Fact::Received(received) = &mut on_file.events[0].fact {
        received.class = Some(class);
    }
    assert_eq!(told(&on_file, n).source_facility.as_deref(), Some("第14条第3項"));
}

#[test]
fn nayoro_14_1_the_result_of_the_inquiry_is_told_when_something_was_corrected_too() {
    let mut on_file = OnFile::received("nayoro-polaris", Kind::Correction);
    let words = [
        (TextField::Content, "住所を「甲」から「乙」に改める。"),
        (TextField::Reason, "住民基本台帳と照合した結果、記録が古いものであったため。"),
    ];
    let n = on_file.add("2026-04-14", Decided::of("done"), texts(&words));
    assert_eq!(told(&on_file, n).reason.as_deref(), Some(words[1].1));
}
