//! Papers of the counter, forms, and the letters that no article demands.

use kaiji::case::fact::{AddressedTo, LetterIssued, SupplementAsked, SupplementDone, TextField, Withdrawn};
use kaiji::case::letter::{
    BlankForm, DeadlineSheetFields, LetterError, LetterField, LetterKind, Matter, MethodFormFields, OfficeData,
    ReceiptFields, RequestFormFields, blank,
};
use kaiji::law::Kind;
use kaiji::law::deadline::{About, Post, Status, Vacancy, What};
use kaiji::law::ruleset::Asker;

use crate::decisions::missing;
use crate::on_file::{OnFile, RULESETS, day, every_letter, ruleset, texts};

const OTHER: Option<AddressedTo> = Some(AddressedTo::Other);

fn receipt(on_file: &OnFile) -> ReceiptFields {
    match on_file.fields(LetterKind::Receipt, 1).unwrap().matter {
        Matter::Receipt(receipt) => *receipt,
        other => panic!("{other:?}"),
    }
}

fn sheet(on_file: &OnFile) -> DeadlineSheetFields {
    match on_file.fields(LetterKind::DeadlineSheet, 1).unwrap().matter {
        Matter::DeadlineSheet(sheet) => *sheet,
        other => panic!("{other:?}"),
    }
}

fn form(id: &str, kind: Kind, form: LetterKind) -> Result<Matter, LetterError> {
    let (ruleset, office) = (ruleset(id), OfficeData::default());
    blank(&BlankForm { form, ruleset: &ruleset, kind, office: &office, today: day("2026-04-14") })
        .map(|form| form.matter)
}

fn request_form(id: &str, kind: Kind) -> RequestFormFields {
    match form(id, kind, LetterKind::RequestForm).unwrap() {
        Matter::RequestForm(form) => *form,
        other => panic!("{other:?}"),
    }
}

fn method_form(on_file: &OnFile, n: u32) -> MethodFormFields {
    match on_file.fields(LetterKind::MethodForm, n).unwrap().matter {
        Matter::MethodForm(form) => form,
        other => panic!("{other:?}"),
    }
}

/// Every ruleset that has this letter, with the kinds of request for which it does.
fn has(letter: LetterKind) -> Vec<(&'static str, Vec<Kind>)> {
    let kinds = |id| Kind::ALL.into_iter().filter(|kind| letter.is_in(&ruleset(id), *kind)).collect::<Vec<_>>();
    RULESETS.iter().map(|id| (*id, kinds(id))).filter(|(_, kinds)| !kinds.is_empty()).collect()
}

#[test]
fn every_letter_of_every_ruleset_has_all_that_is_demanded_of_it() {
    for made in every_letter() {
        let (id, letter) = (made.on_file.ruleset.id.clone(), made.letter.code());
        let fields = made.fields().unwrap_or_else(|error| panic!("{id} {letter}: {error}"));
        assert!(!fields.demands.is_empty(), "{id} {letter}");
        assert!(fields.demands.iter().all(|demand| !demand.value.trim().is_empty()), "{id} {letter}");
        assert!(fields.number.is_none() || made.letter.is_issued(), "{id} {letter}");
    }
}

#[test]
fn a_ruleset_has_only_the_letters_that_its_text_knows() {
    use Kind::{Correction, Disclosure};
    let disclosure = || vec![Disclosure];
    assert_eq!(has(LetterKind::MethodForm), [("tannan-gikai", disclosure()), ("appi-admin", disclosure())]);
    assert_eq!(
        has(LetterKind::OpinionForm),
        [("tannan-gikai", disclosure()), ("sendai-jigyodan", disclosure()), ("appi-admin", disclosure())]
    );
    assert_eq!(has(LetterKind::InvestigationResult), [("nayoro-polaris", vec![Correction])]);
    assert_eq!(has(LetterKind::TransferNotice), [("appi-admin", vec![Disclosure, Correction])]);
    let agents: Vec<&str> = has(LetterKind::AgentConfirmation).into_iter().map(|(id, _)| id).collect();
    assert_eq!(agents, ["tannan-gikai", "sendai-jigyodan", "tango-fukushikai", "appi-admin"]);
}

#[test]
fn papers_of_the_counter_bear_no_document_number_and_nobody_signs_them() {
    for made in every_letter().into_iter().filter(|made| !made.letter.is_issued()) {
        let fields =
            made.on_file.ordered(made.letter, made.tells, |order| (order.to, order.sequence) = (made.to, None));
        let fields = fields.unwrap();
        assert_eq!(fields.number, None);
        assert_eq!(fields.sender.name, "", "{}", made.letter.code());
        assert!(fields.warnings.is_empty(), "{}: {:?}", made.letter.code(), fields.warnings);
    }
}

#[test]
fn a_receipt_is_given_out_while_both_posts_are_vacant_and_without_an_address() {
    let words = [(TextField::Name, "山田　花子"), (TextField::Subject, "相談の記録")];
    let mut on_file = OnFile::received_with("tannan-gikai", Kind::Disclosure, Asker::Principal, &words);
    on_file.vacancies = vec![Vacancy { from: day("2026-03-01"), to: None, office: Post::Both }];
    on_file.office = OfficeData::default();
    assert!(on_file.fields(LetterKind::Receipt, 1).is_ok());
}

#[test]
fn tannan_25_1_a_receipt_names_the_date_and_the_words_that_make_it() {
    let deadline = receipt(&OnFile::received("tannan-gikai", Kind::Disclosure)).deadline;
    assert_eq!(deadline.date.as_deref(), Some("令和8年4月15日（水）"));
    assert_eq!(deadline.article, "第25条第1項");
    assert!(deadline.quote.contains("15日以内"));
}

#[test]
fn a_receipt_names_what_is_to_be_mended_until_it_was() {
    let mut on_file = OnFile::received("tannan-gikai", Kind::Disclosure);
    let asked = on_file.add(
        "2026-04-13",
        SupplementAsked { by: day("2026-04-27"), about: About::Form, happened: false },
        texts(&[(TextField::Missing, "年度の記載")]),
    );
    let open = receipt(&on_file);
    assert_eq!((open.mend[0].by.as_str(), open.deadline.date), ("令和8年4月27日（月）", None));
    on_file.add("2026-04-14", SupplementDone { asked, disclosed_on: None }, texts(&[]));
    let mended = receipt(&on_file);
    assert!(mended.mend.is_empty());
    assert_eq!(mended.deadline.date.as_deref(), Some("令和8年4月16日（木）"));
}

#[test]
fn the_deadline_sheet_has_the_date_of_every_screen_and_a_step_for_each_article() {
    let mut on_file = OnFile::received("tannan-gikai", Kind::Disclosure);
    on_file.vacancies = vec![Vacancy { from: day("2026-04-05"), to: Some(day("2026-04-09")), office: Post::Both }];
    let sheet = sheet(&on_file);
    assert_eq!(sheet.date.as_deref(), Some("令和8年4月20日（月）"));
    assert_eq!(sheet.status, Status::Open);
    let steps: Vec<(What, i32, &str)> =
        sheet.steps.iter().map(|step| (step.what, step.days, step.article.as_str())).collect();
    assert_eq!(
        steps,
        [(What::Counted, 4, "第25条第1項"), (What::Vacancy, 5, "第26条第2項"), (What::Counted, 11, "第25条第1項"),]
    );
}

#[test]
fn the_deadline_sheet_shows_the_readings_that_move_the_date() {
    let mut on_file = OnFile::received("tannan-gikai", Kind::Disclosure);
    let asked = on_file.ask_to_mend(About::Form);
    on_file.add("2026-04-09", SupplementDone { asked, disclosed_on: None }, texts(&[]));
    let sheet = sheet(&on_file);
    assert_eq!(sheet.date.as_deref(), Some("令和8年4月18日（土）"));
    assert_eq!(sheet.safe.as_deref(), Some("令和8年4月17日（金）"));
    assert_eq!(sheet.open_day_before.as_deref(), Some("令和8年4月17日（金）"));
    assert_eq!((sheet.safe_readings[0].reading, sheet.safe_readings[0].value), ("supplement_to", "day_before"));
    assert!(sheet.readings.iter().any(|one| one.by.reading == "roll"));
    assert!(sheet.readings.iter().all(|one| one.date != sheet.date));
}

#[test]
fn a_deadline_that_waits_shows_what_is_left_instead_of_a_date() {
    let mut on_file = OnFile::received("tannan-gikai", Kind::Disclosure);
    on_file.ask_to_mend(About::Form);
    let sheet = sheet(&on_file);
    assert_eq!((sheet.date, sheet.days_left, sheet.status), (None, Some(9), Status::Suspended));
}

#[test]
fn the_form_for_the_way_of_disclosure_follows_a_decision_that_discloses_and_no_other() {
    let mut on_file = OnFile::received("tannan-gikai", Kind::Disclosure);
    let refused = on_file.decide("refused");
    let refusal = on_file.fields(LetterKind::MethodForm, refused);
    assert!(matches!(refusal, Err(LetterError::NotAddressed { .. })), "{refusal:?}");
    let mut on_file = OnFile::received("tannan-gikai", Kind::Disclosure);
    let n = on_file.decide("partial");
    let form = method_form(&on_file, n);
    assert_eq!(
        (form.article.as_str(), form.within.days, form.within.article.as_str()),
        ("第28条第3項", 30, "第28条第4項")
    );
    assert_eq!((form.notice.dated.as_deref(), form.notice.number.as_deref()), (Some("令和8年4月14日"), None));
    assert_eq!(form.by.name.as_deref(), Some("山田　花子"));
}

#[test]
fn the_form_for_the_way_of_disclosure_names_the_notice_as_it_was_issued() {
    let mut on_file = OnFile::received("appi-admin", Kind::Disclosure);
    let n = on_file.decide("full");
    let issued = LetterIssued {
        letter: LetterKind::Decision,
        tells: n,
        to: None,
        form: "txt".to_owned(),
        document_number: Some("名総第3号".to_owned()),
        sequence: Some(3),
        sha256: "0".repeat(64),
        supersedes: None,
    };
    on_file.add("2026-04-15", issued, texts(&[]));
    let notice = method_form(&on_file, n).notice;
    assert_eq!((notice.dated.as_deref(), notice.number.as_deref()), (Some("令和8年4月15日"), Some("名総第3号")));
}

#[test]
fn a_third_party_reads_in_its_form_nothing_of_whoever_asked() {
    for id in ["tannan-gikai", "sendai-jigyodan", "appi-admin"] {
        let mut on_file = OnFile::received(id, Kind::Disclosure);
        let n = on_file.ask_third_party(1, None);
        let fields =
            on_file.ordered(LetterKind::OpinionForm, n, |order| order.to = Some(AddressedTo::ThirdParty(1))).unwrap();
        let told = serde_json::to_string(&fields).unwrap();
        assert!(told.contains("乙野　次郎") && !told.contains("山田"), "{told}");
    }
}

#[test]
fn sendai_29_2_the_principal_is_asked_under_the_article_elsewhere_as_practice() {
    for (id, article) in [("sendai-jigyodan", Some("第29条第2項")), ("tannan-gikai", None), ("appi-admin", None)] {
        let words = [
            (TextField::Name, "青木　代理"),
            (TextField::Address, "代理人の住所"),
            (TextField::Principal, "山田　花子"),
            (TextField::Subject, "相談の記録"),
        ];
        let on_file = OnFile::received_with(id, Kind::Disclosure, Asker::MandatedAgent, &words);
        let fields = on_file.ordered(LetterKind::AgentConfirmation, 1, |order| order.to = OTHER).unwrap();
        assert_eq!(fields.addressee.name, "山田　花子");
        assert_eq!(fields.addressee.address, None, "the address on file is the agent's");
        match fields.matter {
            Matter::AgentConfirmation(told) => {
                assert_eq!((told.article.as_deref(), &*told.agent), (article, "青木　代理"))
            }
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn a_confirmation_to_nobody_is_no_letter() {
    let words = [(TextField::Name, "青木　代理"), (TextField::Subject, "相談の記録")];
    let on_file = OnFile::received_with("sendai-jigyodan", Kind::Disclosure, Asker::MandatedAgent, &words);
    let lacks = missing(on_file.ordered(LetterKind::AgentConfirmation, 1, |order| order.to = OTHER));
    assert_eq!(lacks, [(LetterField::Principal, None)]);
    let own = OnFile::received("sendai-jigyodan", Kind::Disclosure);
    let refusal = own.ordered(LetterKind::AgentConfirmation, 1, |order| order.to = OTHER);
    assert!(matches!(refusal, Err(LetterError::NotAddressed { .. })), "{refusal:?}");
}

#[test]
fn a_withdrawal_is_confirmed_with_its_day() {
    let mut on_file = OnFile::received("tango-fukushikai", Kind::Suspension);
    let n = on_file.add("2026-04-08", Withdrawn {}, texts(&[]));
    match on_file.fields(LetterKind::WithdrawalReceipt, n).unwrap().matter {
        Matter::WithdrawalReceipt(told) => assert_eq!(told.withdrawn_on, "令和8年4月8日"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn no_letter_without_an_article_is_ever_owed() {
    for letter in [LetterKind::WithdrawalReceipt, LetterKind::AgentConfirmation, LetterKind::Receipt] {
        assert!(!letter.is_owed(), "{}", letter.code());
    }
    assert!(LetterKind::Decision.is_owed());
}

#[test]
fn a_request_form_asks_what_its_article_lists() {
    let tannan = request_form("tannan-gikai", Kind::Suspension);
    assert_eq!((tannan.article.as_str(), tannan.after_disclosure.as_deref()), ("第39条第1項", Some("第31条第1項")));
    assert_eq!(tannan.window.map(|window| (window.days, window.article)), Some((90, "第38条第3項".to_owned())));
    assert_eq!(
        tannan.claims.iter().map(|claim| claim.article.as_str()).collect::<Vec<_>>(),
        ["第38条第1項第1号", "第38条第1項第2号"]
    );
    assert!(tannan.reasons && tannan.deceit.is_none());
    let sendai = request_form("sendai-jigyodan", Kind::Disclosure);
    assert_eq!(sendai.heirs.len(), 4);
    assert!(sendai.agents && sendai.window.is_none());
    let nayoro = request_form("nayoro-polaris", Kind::Disclosure);
    assert!(nayoro.oral && !nayoro.agents && nayoro.askers.is_empty());
    assert!(request_form("tannan-gikai", Kind::Disclosure).deceit.is_some());
}

#[test]
fn a_form_that_the_rule_does_not_have_is_refused() {
    for (id, kind, wanted) in [
        ("sendai-jigyodan", Kind::Disclosure, LetterKind::MethodForm),
        ("tango-fukushikai", Kind::Disclosure, LetterKind::OpinionForm),
        ("tannan-gikai", Kind::PurposeNotice, LetterKind::RequestForm),
        ("tannan-gikai", Kind::Disclosure, LetterKind::Decision),
    ] {
        let refused = form(id, kind, wanted);
        assert_eq!(refused, Err(LetterError::NotInRule { letter: wanted, kind }), "{id}");
    }
}
