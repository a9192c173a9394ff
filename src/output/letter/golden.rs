//! Typical letters, whole: the papers under `tests/letters/golden/` are what an office would seal.
//!
//! With `KAIJI_UPDATE=1` in the environment the files are written anew.

use std::path::PathBuf;

use super::{compose, text};
use crate::case::fact::{
    AddressedTo, Decided, Filer, Implemented, Means, MethodChanged, MethodRequested, ReviewConsulted, ReviewFiled,
    ReviewRuled, RulingOutcome, Stage, TextField,
};
use crate::case::letter::LetterKind::{Decision, Extension, MendRequest, SpecialCase};
use crate::case::letter::{LetterFields, LetterKind};
use crate::law::deadline::{About, Post, Vacancy};
use crate::law::ruleset::{Asker, Kind};

#[path = "../../../tests/letters/on_file.rs"]
#[allow(dead_code, unreachable_pub, reason = "the tests of the public API use it as well")]
pub(super) mod on_file;

#[path = "../../../tests/letters/breach_on_file.rs"]
#[allow(dead_code, unreachable_pub, reason = "the tests of the public API use it as well")]
mod breach_on_file;

#[path = "golden_papers.rs"]
mod papers;

#[path = "golden_breaches.rs"]
mod breaches;

use on_file::{OnFile, day, decided, party, texts};

fn printed(on_file: &OnFile, fields: &LetterFields) -> String {
    text(&compose(fields, on_file.ruleset.body.nature).unwrap())
}

fn letter(on_file: &OnFile, letter: LetterKind, tells: u32) -> String {
    printed(on_file, &on_file.fields(letter, tells).unwrap())
}

fn letter_to(on_file: &OnFile, letter: LetterKind, tells: u32, to: Option<AddressedTo>) -> String {
    printed(on_file, &on_file.ordered(letter, tells, |order| order.to = to).unwrap())
}

fn filed(by: Filer, against: u32) -> ReviewFiled {
    ReviewFiled { by, against: Some(against), participants: Vec::new(), late_reason: false }
}

fn assert_golden(name: &str, letter: &str) {
    let path: PathBuf = [env!("CARGO_MANIFEST_DIR"), "tests/letters/golden", &format!("{name}.txt")].iter().collect();
    if std::env::var_os("KAIJI_UPDATE").is_some() {
        std::fs::write(&path, letter).unwrap();
    }
    let golden = std::fs::read_to_string(&path).unwrap();
    assert!(golden == letter, "{name} is not as in {}:\n{letter}", path.display());
}

fn assert_decision(name: &str, id: &str, kind: Kind, outcome: &str) {
    let mut on_file = OnFile::received(id, kind);
    let n = on_file.decide(outcome);
    assert_golden(name, &letter(&on_file, Decision, n));
}

#[test]
fn tannan_full_disclosure() {
    assert_decision("tannan-full", "tannan-gikai", Kind::Disclosure, "full");
}

#[test]
fn tannan_partial_disclosure_of_several_parts_asked_by_an_agent() {
    use TextField::{Address, Name, Place, Principal, Purpose, Reason, Subject, Withheld};
    let words = [
        (Name, "山田　太郎"),
        (Principal, "山田　花子"),
        (Address, "福井県鯖江市○○町1丁目2番3号\n○○ハイツ203号室"),
        (Subject, "令和7年度に行われた私に関する相談の記録"),
        (
            Subject,
            "令和7年9月定例会における私の陳情に関する議会事務局の起案文書とその添付書類（審査の経過を記載したものを含む。）",
        ),
    ];
    let mut on_file = OnFile::received_with("tannan-gikai", Kind::Disclosure, Asker::StatutoryAgent, &words);
    let (decision, _) = on_file.whole_decision("partial");
    let decision = Decided { withheld: vec!["20条2号".into(), "20条5号オ".into()], ..decision };
    let words = [
        (Purpose, "議会に対する相談および陳情への対応を行うため"),
        (Place, "公立丹南病院組合議会事務局（公立丹南病院3階）"),
        (Withheld, "面談記録のうち面談に同席した者の氏名および続柄"),
        (Withheld, "起案文書の別紙2のうち職員の評価に関する部分"),
        (
            Reason,
            "1つ目の部分は、開示請求者以外の特定の個人を識別することができるため。\n2つ目の部分は、開示すると職員の率直な評価が妨げられ、公正かつ円滑な人事の確保に支障を及ぼすおそれがあるため。",
        ),
    ];
    let n = on_file.add("2026-04-14", decision, texts(&words));
    assert_golden("tannan-partial", &letter(&on_file, Decision, n));
}

#[test]
fn tannan_existence_refused() {
    assert_decision("tannan-existence-refused", "tannan-gikai", Kind::Disclosure, "existence_refused");
}

#[test]
fn tannan_not_held() {
    let mut on_file = OnFile::received("tannan-gikai", Kind::Disclosure);
    let words = [(
        TextField::Reason,
        "当該記録は、保存期間（1年）の満了により令和7年3月31日に廃棄しており、保有していないため。",
    )];
    let n = on_file.add("2026-04-14", decided("not_held"), texts(&words));
    assert_golden("tannan-not-held", &letter(&on_file, Decision, n));
}

#[test]
fn tannan_extension() {
    let mut on_file = OnFile::received("tannan-gikai", Kind::Disclosure);
    let n = on_file.extend(30);
    assert_golden("tannan-extension", &letter(&on_file, Extension, n));
}

#[test]
fn tannan_special_case() {
    let mut on_file = OnFile::received("tannan-gikai", Kind::Disclosure);
    let n = on_file.special();
    assert_golden("tannan-special-case", &letter(&on_file, SpecialCase, n));
}

#[test]
fn tannan_correction_special_case_has_one_date() {
    let mut on_file = OnFile::received("tannan-gikai", Kind::Correction);
    let n = on_file.special();
    assert_golden("tannan-correction-special-case", &letter(&on_file, SpecialCase, n));
}

#[test]
fn tannan_request_to_mend_the_form() {
    let mut on_file = OnFile::received("tannan-gikai", Kind::Disclosure);
    let n = on_file.ask_to_mend(About::Form);
    assert_golden("tannan-mend-request", &letter(&on_file, MendRequest, n));
}

#[test]
fn sendai_partial_disclosure_says_when_the_rest_can_be_disclosed() {
    let mut on_file = OnFile::received("sendai-jigyodan", Kind::Disclosure);
    let (decision, words) = on_file.whole_decision("partial");
    let decision = Decided { available_from: Some(day("2027-04-01")), ..decision };
    let n = on_file.add("2026-04-14", decision, texts(&words));
    assert_golden("sendai-partial", &letter(&on_file, Decision, n));
}

#[test]
fn sendai_correction() {
    assert_decision("sendai-correction", "sendai-jigyodan", Kind::Correction, "partly_done");
}

#[test]
fn sendai_suspension_by_a_substitute_measure() {
    assert_decision("sendai-substitute", "sendai-jigyodan", Kind::Suspension, "substitute");
}

#[test]
fn tango_refusal_of_a_notice_of_purpose() {
    assert_decision("tango-purpose-refused", "tango-fukushikai", Kind::PurposeNotice, "refused");
}

#[test]
fn nayoro_result_of_an_inquiry() {
    assert_decision("nayoro-correction-not-done", "nayoro-polaris", Kind::Correction, "not_done");
}

#[test]
fn act_refusal() {
    assert_decision("appi-refused", "appi-admin", Kind::Disclosure, "refused");
}

#[test]
fn tannan_inquiry_to_a_third_party_that_must_be_heard() {
    let mut on_file = OnFile::received("tannan-gikai", Kind::Disclosure);
    let n = on_file.ask_third_party(1, Some("20条2号イ"));
    assert_golden("tannan-third-party-inquiry", &letter_to(&on_file, LetterKind::ThirdPartyInquiry, n, party(1)));
}

#[test]
fn sendai_inquiry_to_a_third_party_that_may_be_heard() {
    let mut on_file = OnFile::received("sendai-jigyodan", Kind::Disclosure);
    let n = on_file.ask_third_party(1, None);
    assert_golden("sendai-third-party-inquiry", &letter_to(&on_file, LetterKind::ThirdPartyInquiry, n, party(1)));
}

#[test]
fn tannan_notice_to_a_third_party_that_objects() {
    let mut on_file = OnFile::received("tannan-gikai", Kind::Disclosure);
    on_file.objector(1);
    let (decision, mut words) = on_file.whole_decision("full");
    words.push((TextField::Discretionary, "本人の生命を保護するため開示することが必要であると認められるため。"));
    let n = on_file.add("2026-04-14", decision, texts(&words));
    assert_golden("tannan-third-party-notice", &letter_to(&on_file, LetterKind::ThirdPartyNotice, n, party(1)));
}

#[test]
fn tannan_notice_after_a_ruling_that_turned_a_third_party_down() {
    let mut on_file = OnFile::received("tannan-gikai", Kind::Disclosure);
    on_file.objector(1);
    let decision = on_file.decide("full");
    let review = on_file.add("2026-04-16", filed(Filer::ThirdParty(1), decision), texts(&[]));
    let ruled = ReviewRuled::of(review, RulingOutcome::Denied);
    let words = [(TextField::Reason, "審査会の答申のとおり、開示することが必要であると認められるため。")];
    let n = on_file.add("2026-04-20", ruled, texts(&words));
    assert_golden("tannan-third-party-ruling", &letter_to(&on_file, LetterKind::ThirdPartyNotice, n, party(1)));
}

#[test]
fn tannan_notice_of_consultation() {
    let mut on_file = OnFile::received("tannan-gikai", Kind::Disclosure);
    let decision = on_file.decide("refused");
    let review = on_file.add("2026-05-11", filed(Filer::Requester, decision), texts(&[]));
    let words = texts(&[(TextField::Body, "公立丹南病院組合個人情報保護審査会")]);
    let n = on_file.add("2026-05-20", ReviewConsulted { review, happened: false }, words);
    assert_golden("tannan-consultation-notice", &letter(&on_file, LetterKind::ConsultationNotice, n));
}

#[test]
fn act_notice_of_transfer() {
    let mut on_file = OnFile::received("appi-admin", Kind::Disclosure);
    let n = on_file.transfer();
    assert_golden("appi-transfer-notice", &letter(&on_file, LetterKind::TransferNotice, n));
}

#[test]
fn sendai_disclosure_on_paper_instead() {
    let mut on_file = OnFile::received("sendai-jigyodan", Kind::Disclosure);
    on_file.decide("full");
    let wished = MethodRequested { means: Means::Electronic, part: None, late_reason: false };
    on_file.add("2026-04-16", wished, texts(&[]));
    let words = texts(&[(TextField::Reason, "紙の記録が1,000枚を超え、電磁的記録の作成に多額の費用を要するため。")]);
    let n = on_file.add("2026-04-20", MethodChanged { means: Means::Copy, part: None }, words);
    assert_golden("sendai-method-change", &letter(&on_file, LetterKind::MethodChange, n));
}

#[test]
fn tannan_notice_to_whoever_was_given_the_data() {
    let mut on_file = OnFile::received("tannan-gikai", Kind::Correction);
    on_file.decide("done");
    on_file.add("2026-04-17", Implemented { part: None, means: None, pages: None, happened: false }, texts(&[]));
    let n = on_file.tell_recipients();
    let other = Some(AddressedTo::Other);
    assert_golden("tannan-recipients-notice", &letter_to(&on_file, LetterKind::RecipientsNotice, n, other));
}

#[test]
fn a_purpose_that_may_be_withheld_leaves_its_line_out() {
    let words = |on_file: &OnFile, withheld: Option<&str>| {
        let (decision, words) = on_file.whole_decision("full");
        let decision = Decided { purpose_withheld: withheld.map(str::to_owned), ..decision };
        let of_purpose = |field: TextField| withheld.is_some() && field == TextField::Purpose;
        (decision, words.into_iter().filter(|(field, _)| !of_purpose(*field)).collect::<Vec<_>>())
    };
    // 丹南 24(1)ただし書, 仙台 17(1), 法 82(1)ただし書.
    for (id, proviso) in [("tannan-gikai", "5条2号"), ("sendai-jigyodan", "13(2)1号"), ("appi-admin", "62条2号")] {
        for (withheld, stands) in [(None, true), (Some(proviso), false)] {
            let mut on_file = OnFile::received(id, Kind::Disclosure);
            let (decision, texts_of) = words(&on_file, withheld);
            let n = on_file.add("2026-04-14", decision, texts(&texts_of));
            let letter = letter(&on_file, Decision, n);
            assert_eq!(letter.contains("利用目的"), stands, "{id}:\n{letter}");
        }
    }
}

#[test]
fn a_draft_bears_its_mark_and_no_number() {
    let mut on_file = OnFile::received("tannan-gikai", Kind::Disclosure);
    let n = on_file.decide("full");
    let draft = on_file.ordered(Decision, n, |order| order.draft = true).unwrap();
    let draft = printed(&on_file, &draft);
    assert!(draft.starts_with("【案】\n"), "{draft}");
    assert!(!draft.contains("丹議第"), "{draft}");
    assert!(letter(&on_file, Decision, n).contains("8丹議第12号"));
}

#[test]
fn the_vice_chair_signs_as_acting_chair_while_only_the_chair_is_vacant() {
    let mut on_file = OnFile::received("tannan-gikai", Kind::Disclosure);
    on_file.vacancies = vec![Vacancy { from: day("2026-04-10"), to: None, office: Post::Chair }];
    let n = on_file.decide("full");
    let letter = letter(&on_file, Decision, n);
    assert!(letter.contains("議長職務代理者　鈴木　二郎　　印"), "{letter}");
}

#[test]
fn a_stage_of_a_special_case_says_which_part_it_decides() {
    let mut on_file = OnFile::received("tannan-gikai", Kind::Disclosure);
    on_file.special();
    let (decision, words) = on_file.whole_decision("full");
    let n = on_file.add("2026-04-14", Decided { stage: Some(Stage::Substantial), ..decision }, texts(&words));
    assert!(
        unbroken(&letter(&on_file, Decision, n)).contains("その相当の部分について、開示することと決定しましたので")
    );
}

#[test]
fn every_letter_of_every_ruleset_can_be_put_into_words() {
    let mut made = 0;
    for one in on_file::every_letter() {
        let (id, letter) = (&one.on_file.ruleset.id, one.letter.code());
        let fields = one.fields().unwrap_or_else(|error| panic!("{id} {letter}: {error}"));
        // Whatever the law demands and a template leaves out is an error of `compose`.
        let page = compose(&fields, one.on_file.ruleset.body.nature).unwrap_or_else(|error| panic!("{id}: {error}"));
        let text = text(&page);
        assert!(!page.title.is_empty() && !page.items.is_empty(), "{id} {letter}:\n{text}");
        assert_no_line_is_too_wide(&text);
        assert!(!text.contains("{{") && !text.contains("\u{1}") && !text.contains("none"), "{id} {letter}:\n{text}");
        if let Some(table) = &page.table {
            assert!(table.rows.iter().all(|row| row.len() == table.columns.len()), "{id} {letter}:\n{text}");
        }
        made += 1;
    }
    assert!(made > 150, "{made}");
}

#[test]
fn markup_of_any_kind_and_line_breaks_print_literally() {
    let hostile = "{{ number }}{% if x %}<w:p>#set page()\n@title 偽\n\\textbf{*甲*}&amp; $x$ 【案】";
    let mut on_file = OnFile::received("tannan-gikai", Kind::Disclosure);
    let (decision, mut words) = on_file.whole_decision("refused");
    words.retain(|(field, _)| *field != TextField::Reason);
    words.push((TextField::Reason, hostile));
    let n = on_file.add("2026-04-14", decision, texts(&words));
    let letter = letter(&on_file, Decision, n);
    for line in hostile.lines() {
        assert!(letter.contains(line), "{line}\n{letter}");
    }
    assert!(letter.contains("　　　　　　　　　　　　　　　　不開示決定通知書"), "{letter}");
}

#[test]
fn a_reason_of_ten_thousand_characters_is_broken_into_lines_and_loses_nothing() {
    let reason: String =
        "本人以外の者（家族を含む。）の権利利益を害するおそれがあるため、".chars().cycle().take(10_000).collect();
    let mut on_file = OnFile::received("tannan-gikai", Kind::Disclosure);
    let (decision, _) = on_file.whole_decision("refused");
    let n = on_file.add("2026-04-14", decision, texts(&[(TextField::Reason, &reason)]));
    let letter = letter(&on_file, Decision, n);
    assert!(unbroken(&letter).contains(&reason));
    assert_no_line_is_too_wide(&letter);
}

/// Without white space: lines that were broken are whole again.
fn unbroken(letter: &str) -> String {
    letter.chars().filter(|c| !c.is_whitespace()).collect()
}

/// 40 full-width characters, and a full stop that may hang over.
fn assert_no_line_is_too_wide(letter: &str) {
    for line in letter.lines() {
        assert!(super::wrap::width(line) <= 82, "{line}");
    }
}

/// Every letter and paper of every ruleset: for the forms.
pub(super) fn every_page() -> Vec<(String, super::Page)> {
    let page = |made: on_file::Made| {
        let (ruleset, fields) = (&made.on_file.ruleset, made.fields().unwrap());
        let name = format!("{} {:?} {}", ruleset.id, made.on_file.kind(), made.letter.code());
        (name, compose(&fields, ruleset.body.nature).unwrap())
    };
    let of_breach = |(on_file, letter, tells): (breach_on_file::BreachOnFile, LetterKind, u32)| {
        let fields = on_file.fields(letter, tells).unwrap();
        let name = format!("{} breach {}", on_file.ruleset.id, letter.code());
        (name, compose(&fields, on_file.ruleset.body.nature).unwrap())
    };
    let of_breaches = breach_on_file::every_breach_letter().into_iter().map(of_breach);
    on_file::every_letter().into_iter().map(page).chain(of_breaches).collect()
}
