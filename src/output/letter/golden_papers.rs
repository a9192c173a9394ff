//! Papers of the counter, forms and the deadline sheet, whole.

use super::on_file::{self, OnFile, RULESETS, day, party, texts};
use super::{assert_golden, assert_no_line_is_too_wide, compose, letter, letter_to, printed, text, unbroken};
use crate::case::fact::{
    AddressedTo, Delivered, Document, Fact, Identified, LetterIssued, SupplementDone, TextField, Withdrawn,
};
use crate::case::letter::LetterKind::Decision;
use crate::case::letter::{BlankForm, LetterKind, Matter, OfficeData, blank};
use crate::law::deadline::{About, Post, Vacancy};
use crate::law::ruleset::{Asker, Kind};

fn assert_golden_blank(name: &str, id: &str, form: LetterKind, kind: Kind) {
    let (ruleset, office) = (on_file::ruleset(id), on_file::office(id));
    let order = BlankForm { form, ruleset: &ruleset, kind, office: &office, today: day("2026-04-14") };
    assert_golden(name, &text(&compose(&blank(&order).unwrap(), ruleset.body.nature).unwrap()));
}

#[test]
fn tannan_receipt_says_what_is_missing_and_until_when_it_is_decided() {
    use TextField::{Address, Desk, Name, Principal, Subject};
    let words = [
        (Name, "山田　太郎"),
        (Principal, "山田　花子"),
        (Address, "福井県鯖江市○○町1丁目2番3号"),
        (Subject, "令和7年度に行われた私に関する相談の記録"),
        (Desk, "議会事務局の窓口"),
    ];
    let mut on_file = OnFile::received_with("tannan-gikai", Kind::Disclosure, Asker::MandatedAgent, &words);
    if let Fact::Received(received) = &mut on_file.events[0].fact {
        received.at = Some("10:05".to_owned());
    }
    on_file.office.papers_age = Some(30);
    let licence = Document { kind: "driving_licence".to_owned(), made: None };
    on_file.add("2026-04-01", Identified { documents: vec![licence] }, texts(&[]));
    assert_golden("tannan-receipt", &letter(&on_file, LetterKind::Receipt, 1));
}

#[test]
fn nayoro_receipt_invents_no_date_and_one_that_waits_for_a_mended_form_names_none() {
    let on_file = OnFile::received("nayoro-polaris", Kind::Correction);
    let receipt = unbroken(&letter(&on_file, LetterKind::Receipt, 1));
    assert!(
        receipt.contains("期限となる日数の定めはありませんが、遅滞なく対応します（規程第14条第1項）。"),
        "{receipt}"
    );
    let on_file = OnFile::received("nayoro-polaris", Kind::Disclosure);
    let receipt = unbroken(&letter(&on_file, LetterKind::Receipt, 1));
    assert!(receipt.contains("期限となる日数の定めはありません（規程第13条第1項）。"), "{receipt}");
    let mut on_file = OnFile::received("sendai-jigyodan", Kind::Disclosure);
    on_file.ask_to_mend(About::Form);
    let receipt = unbroken(&letter(&on_file, LetterKind::Receipt, 1));
    assert!(receipt.contains("補正の期限令和8年4月20日（月）"), "{receipt}");
    assert!(receipt.contains("補正を待っているため、まだ定まっていません。"), "{receipt}");
}

#[test]
fn sendai_confirmation_to_the_principal() {
    use TextField::{Address, Name, Principal, Subject};
    let words = [(Name, "青木　代理"), (Principal, "山田　花子"), (Address, "仙台市"), (Subject, "健診の記録")];
    let on_file = OnFile::received_with("sendai-jigyodan", Kind::Disclosure, Asker::MandatedAgent, &words);
    let other = Some(AddressedTo::Other);
    assert_golden("sendai-agent-confirmation", &letter_to(&on_file, LetterKind::AgentConfirmation, 1, other));
}

#[test]
fn tannan_withdrawal() {
    let mut on_file = OnFile::received("tannan-gikai", Kind::Disclosure);
    let n = on_file.add("2026-04-08", Withdrawn {}, texts(&[(TextField::Reason, "別の方法で確かめられたため。")]));
    assert_golden("tannan-withdrawal-receipt", &letter(&on_file, LetterKind::WithdrawalReceipt, n));
}

#[test]
fn tannan_form_for_the_way_of_disclosure_names_the_notice_it_answers() {
    let mut on_file = OnFile::received("tannan-gikai", Kind::Disclosure);
    let decision = on_file.decide("full");
    let issued = LetterIssued {
        letter: Decision,
        tells: decision,
        to: None,
        form: "txt".to_owned(),
        document_number: Some("8丹議第12号".to_owned()),
        sequence: Some(12),
        sha256: "0".repeat(64),
        supersedes: None,
    };
    on_file.add("2026-04-14", issued, texts(&[]));
    on_file.add("2026-04-16", Delivered { letter: Decision, tells: decision, to: None }, texts(&[]));
    let form = letter(&on_file, LetterKind::MethodForm, decision);
    assert_golden("tannan-method-form", &form);
    assert!(unbroken(&form).contains("令和8年5月18日（月）まで（通知があった日から30日以内）"), "{form}");
}

#[test]
fn tannan_opinion_form_of_a_third_party() {
    let mut on_file = OnFile::received("tannan-gikai", Kind::Disclosure);
    let n = on_file.ask_third_party(1, Some("20条2号イ"));
    assert_golden("tannan-opinion-form", &letter_to(&on_file, LetterKind::OpinionForm, n, party(1)));
}

#[test]
fn tannan_deadline_sheet_shows_every_step_with_its_article() {
    let mut on_file = OnFile::received("tannan-gikai", Kind::Disclosure);
    let asked = on_file.ask_to_mend(About::Form);
    on_file.add("2026-04-09", SupplementDone { asked, disclosed_on: None }, texts(&[]));
    on_file.extend(30);
    on_file.vacancies = vec![Vacancy { from: day("2026-04-12"), to: Some(day("2026-04-13")), office: Post::Both }];
    assert_golden("tannan-deadline-sheet", &letter(&on_file, LetterKind::DeadlineSheet, 1));
}

#[test]
fn tango_deadline_sheet_has_no_date_where_the_rule_has_none() {
    let on_file = OnFile::received("tango-fukushikai", Kind::Disclosure);
    let sheet = letter(&on_file, LetterKind::DeadlineSheet, 1);
    assert!(unbroken(&sheet).contains("日数の定めはなく、「遅滞なく」とされている。"), "{sheet}");
    assert!(!sheet.contains("安全期限"), "{sheet}");
}

#[test]
fn blank_request_forms() {
    let form = LetterKind::RequestForm;
    assert_golden_blank("tannan-request-form", "tannan-gikai", form, Kind::Disclosure);
    assert_golden_blank("tannan-request-form-suspension", "tannan-gikai", form, Kind::Suspension);
    assert_golden_blank("sendai-request-form-correction", "sendai-jigyodan", form, Kind::Correction);
    assert_golden_blank("nayoro-request-form", "nayoro-polaris", form, Kind::Disclosure);
}

#[test]
fn a_request_form_has_every_item_that_the_law_demands_of_it() {
    let of = |id, kind| {
        let (ruleset, office) = (on_file::ruleset(id), on_file::office(id));
        let form = LetterKind::RequestForm;
        let order = BlankForm { form, ruleset: &ruleset, kind, office: &office, today: day("2026-04-14") };
        unbroken(&text(&compose(&blank(&order).unwrap(), ruleset.body.nature).unwrap()))
    };
    // 丹南 19(1), 32(1), 39(1); 仙台 15(1), 21(1), 25(1); 法 77(1), 91(1), 99(1).
    for id in ["tannan-gikai", "appi-admin"] {
        for kind in [Kind::Disclosure, Kind::Correction, Kind::Suspension] {
            let form = of(id, kind);
            for item in ["氏名", "住所又は居所", "保有個人情報を特定するに足りる事項"] {
                assert!(form.contains(item), "{id} {kind:?} {item}:\n{form}");
            }
            let later = kind != Kind::Disclosure;
            assert_eq!(form.contains("開示を受けた日"), later, "{id} {kind:?}:\n{form}");
            assert_eq!(form.contains("請求の趣旨及び理由"), later, "{id} {kind:?}:\n{form}");
        }
    }
    for kind in [Kind::Disclosure, Kind::Correction, Kind::Suspension] {
        let form = of("sendai-jigyodan", kind);
        let items = ["氏名又は名称", "住所又は事務所若しくは事業所の所在地", "代表者の氏名", "特定するに足りる事項"];
        items.iter().for_each(|item| assert!(form.contains(item), "{kind:?} {item}:\n{form}"));
    }
    assert!(of("sendai-jigyodan", Kind::Correction).contains("訂正等を求める箇所及び訂正等の内容"));
    assert!(of("sendai-jigyodan", Kind::Suspension).contains("利用停止等又は提供の停止を求める内容及び理由"));
}

#[test]
fn tannan_57_stands_on_the_form_and_on_the_notice_of_a_disclosure_and_nowhere_else() {
    for made in on_file::every_letter() {
        let discloses = match &made.fields().unwrap().matter {
            Matter::Decision(decision) => decision.grants,
            Matter::RequestForm(_) => true,
            _ => false,
        };
        let id = made.on_file.ruleset.id.as_str();
        let expected = discloses && made.on_file.kind() == Kind::Disclosure && id == "tannan-gikai";
        let printed = printed(&made.on_file, &made.fields().unwrap());
        assert_eq!(printed.contains("過料"), expected, "{id} {}:\n{printed}", made.letter.code());
    }
}

#[test]
fn every_form_of_every_ruleset_can_be_given_out_blank() {
    let mut made = 0;
    for id in RULESETS {
        let ruleset = on_file::ruleset(id);
        for (kind, form) in Kind::ALL.into_iter().flat_map(|kind| LetterKind::ALL.iter().map(move |form| (kind, *form)))
        {
            let office = OfficeData::default();
            let order = BlankForm { form, ruleset: &ruleset, kind, office: &office, today: day("2026-04-14") };
            let has = form.is_form() && form.is_in(&ruleset, kind);
            let Ok(fields) = blank(&order) else {
                assert!(!has, "{id} {}", form.code());
                continue;
            };
            assert!(has, "{id} {}", form.code());
            let text = text(&compose(&fields, ruleset.body.nature).unwrap());
            assert!(text.contains("＿＿＿＿"), "{id}:\n{text}");
            assert_no_line_is_too_wide(&text);
            made += 1;
        }
    }
    assert!(made >= 17, "{made}");
}
