//! Letters to others than the person who asked: who is told, what they are told, and what they are not.

use kaiji::case::fact::{
    AddressedTo, Decided, Event, Fact, Filer, Means, MethodChanged, RecipientsTold, ReviewConsulted, ReviewFiled,
    ReviewRuled, RulingOutcome, Sent, TextField, Texts, ThirdPartyAsked, ThirdPartyUnknown, Transferred,
};
use kaiji::case::letter::{Due, LetterError, LetterField, LetterFields, LetterKind, Matter, addressees, due};
use kaiji::case::life::Case;
use kaiji::case::state::state;
use kaiji::law::Kind;
use kaiji::law::ruleset::Asker;

use crate::decisions::missing;
use crate::on_file::{OnFile, day, party, texts};

fn to(on_file: &OnFile, letter: LetterKind, n: u32, to: Option<AddressedTo>) -> Result<LetterFields, LetterError> {
    on_file.ordered(letter, n, |order| order.to = to)
}

fn told(on_file: &OnFile, letter: LetterKind, n: u32) -> Vec<Option<AddressedTo>> {
    let case = Case::of(&on_file.events).unwrap();
    addressees(&case, &on_file.ruleset, letter, case.event(n).unwrap())
}

fn due_on(on_file: &OnFile, today: &str) -> Vec<Due> {
    let case = Case::of(&on_file.events).unwrap();
    due(&case, &on_file.ruleset, state(&case, &on_file.ruleset), day(today))
}

fn tannan() -> OnFile {
    OnFile::received("tannan-gikai", Kind::Disclosure)
}

fn disclose(on_file: &mut OnFile) -> u32 {
    let (decided, mut words) = on_file.whole_decision("full");
    words.push((TextField::DespiteObjection, "本人の生命を保護するため開示することが必要であるため。"));
    on_file.add("2026-04-14", decided, texts(&words))
}

#[test]
fn tannan_27_2_a_mandatory_inquiry_needs_ground_address_information_and_day() {
    let mut on_file = tannan();
    let asked = ThirdPartyAsked { party: 1, by: None, mandatory: true, ground: None, happened: false };
    let n = on_file.add("2026-04-03", asked, texts(&[(TextField::ThirdParty, "乙野　次郎")]));
    let lacks = missing(to(&on_file, LetterKind::ThirdPartyInquiry, n, party(1)));
    let of = |field| (field, Some("27(2)".to_owned()));
    for field in [LetterField::Information, LetterField::ReplyBy, LetterField::HearingGround, LetterField::PartyAddress]
    {
        assert!(lacks.contains(&of(field)), "{field:?} in {lacks:?}");
    }
}

#[test]
fn tannan_27_1_an_optional_inquiry_needs_no_ground_and_cites_its_own_paragraph() {
    let mut on_file = tannan();
    let n = on_file.ask_third_party(1, None);
    let fields = to(&on_file, LetterKind::ThirdPartyInquiry, n, party(1)).unwrap();
    let Matter::ThirdPartyInquiry(inquiry) = &fields.matter else { panic!("{:?}", fields.matter) };
    assert_eq!((inquiry.article.as_str(), &inquiry.ground), ("第27条第1項", &None));
    assert_eq!(fields.addressee.name, "乙野　次郎");
    assert_eq!(inquiry.by, "令和8年4月10日（金）");
}

#[test]
fn an_inquiry_goes_to_the_third_party_alone_and_does_not_say_on_whose_behalf_or_why_it_is_asked() {
    use TextField::{Address, Name, Principal, Reason, Subject};
    let words = [(Name, "山田"), (Principal, "山田　花子"), (Address, "甲"), (Subject, "乙"), (Reason, "丙")];
    let mut on_file = OnFile::received_with("tannan-gikai", Kind::Disclosure, Asker::StatutoryAgent, &words);
    let n = on_file.ask_third_party(1, None);
    for stranger in [None, party(2), Some(AddressedTo::Other)] {
        let refused = to(&on_file, LetterKind::ThirdPartyInquiry, n, stranger);
        assert_eq!(refused, Err(LetterError::NotAddressed { letter: LetterKind::ThirdPartyInquiry, event: n }));
    }
    let asked = to(&on_file, LetterKind::ThirdPartyInquiry, n, party(1)).unwrap().asked;
    assert_eq!((asked.principal, asked.reason), (None, None));
}

#[test]
fn sendai_17_4_may_ask_and_a_rule_without_the_article_has_no_such_letter() {
    for (id, article) in [("sendai-jigyodan", Some("第17条第4項")), ("tango-fukushikai", None)] {
        let mut on_file = OnFile::received(id, Kind::Disclosure);
        let n = on_file.ask_third_party(1, None);
        match (to(&on_file, LetterKind::ThirdPartyInquiry, n, party(1)), article) {
            (Ok(fields), Some(article)) => {
                let Matter::ThirdPartyInquiry(inquiry) = fields.matter else { panic!("{:?}", fields.matter) };
                assert_eq!(inquiry.article, article);
            }
            (Err(LetterError::NotInRule { .. }), None) => {}
            other => panic!("{id}: {other:?}"),
        }
    }
}

#[test]
fn tannan_27_3_whoever_objected_by_then_and_is_concerned_is_told_of_a_disclosure() {
    let mut on_file = tannan();
    on_file.objector(1);
    on_file.ask_third_party(2, None);
    on_file.objector(3);
    let n = disclose(&mut on_file);
    assert_eq!(told(&on_file, LetterKind::ThirdPartyNotice, n), [party(1), party(3)]);
    if let Fact::Decided(decided) = &mut on_file.events[n as usize - 1].fact {
        decided.withholds_parties = vec![3];
    }
    assert_eq!(told(&on_file, LetterKind::ThirdPartyNotice, n), [party(1)], "nothing of 3 is disclosed");
}

#[test]
fn a_refusal_is_no_matter_of_the_third_party() {
    let mut on_file = tannan();
    on_file.objector(1);
    let n = on_file.decide("refused");
    assert!(told(&on_file, LetterKind::ThirdPartyNotice, n).is_empty());
}

#[test]
fn tannan_27_3_names_decision_reason_and_day_and_carries_the_remedy() {
    let mut on_file = tannan();
    on_file.objector(1);
    let n = disclose(&mut on_file);
    let fields = to(&on_file, LetterKind::ThirdPartyNotice, n, party(1)).unwrap();
    assert!(fields.remedy.is_some(), "丹南 is an 行政庁");
    let Matter::ThirdPartyNotice(notice) = &fields.matter else { panic!("{:?}", fields.matter) };
    assert_eq!(notice.article, "第27条第3項");
    assert_eq!((notice.decided_on.as_str(), notice.implement_on.as_str()), ("令和8年4月14日", "令和8年5月8日（金）"));
}

#[test]
fn tannan_27_3_the_reason_of_a_part_that_is_refused_is_not_told_to_the_third_party() {
    let mut on_file = tannan();
    on_file.objector(1);
    let (decided, words) = on_file.whole_decision("partial");
    let n = on_file.add("2026-04-14", Decided { implement_on: None, ..decided }, texts(&words));
    let lacks = missing(to(&on_file, LetterKind::ThirdPartyNotice, n, party(1)));
    let of = |field| (field, Some("27(3)".to_owned()));
    assert_eq!(lacks, [of(LetterField::DisclosureReason), of(LetterField::ImplementOn)]);
}

fn filed(on_file: &mut OnFile, by: Filer, against: u32, participants: Vec<u32>) -> u32 {
    on_file.add(
        "2026-04-20",
        ReviewFiled { by, against: Some(against), participants, late_reason: false },
        Texts::none(),
    )
}

#[test]
fn tannan_45_2_each_is_told_of_the_consultation_once() {
    let mut on_file = tannan();
    on_file.objector(1);
    on_file.objector(2);
    let n = disclose(&mut on_file);
    let review = filed(&mut on_file, Filer::ThirdParty(1), n, vec![1, 2]);
    let words = texts(&[(TextField::Body, "公立丹南病院組合個人情報保護審査会")]);
    let n = on_file.add("2026-05-01", ReviewConsulted { review, happened: false }, words);
    assert_eq!(told(&on_file, LetterKind::ConsultationNotice, n), [party(1), party(2), None]);
    let by_addressee = |addressee| match to(&on_file, LetterKind::ConsultationNotice, n, addressee).unwrap().matter {
        Matter::ConsultationNotice(notice) => notice.by_addressee,
        other => panic!("{other:?}"),
    };
    assert!(by_addressee(party(1)) && !by_addressee(None));
}

#[test]
fn article_105_2_2_a_requester_who_filed_is_told_once_and_the_panel_has_to_be_named() {
    let mut on_file = OnFile::received("appi-admin", Kind::Disclosure);
    let n = on_file.decide("refused");
    let review = filed(&mut on_file, Filer::Requester, n, Vec::new());
    let n = on_file.add("2026-05-01", ReviewConsulted { review, happened: false }, Texts::none());
    assert_eq!(told(&on_file, LetterKind::ConsultationNotice, n), [None]);
    let lacks = missing(to(&on_file, LetterKind::ConsultationNotice, n, None));
    assert_eq!(lacks, [(LetterField::Panel, Some("105(2)".to_owned()))]);
}

#[test]
fn tannan_45_1_names_the_panel_itself() {
    let mut on_file = tannan();
    let n = on_file.decide("refused");
    let review = filed(&mut on_file, Filer::Requester, n, Vec::new());
    let n = on_file.add("2026-05-01", ReviewConsulted { review, happened: false }, Texts::none());
    match on_file.fields(LetterKind::ConsultationNotice, n).unwrap().matter {
        Matter::ConsultationNotice(notice) => assert_eq!(notice.panel, "公立丹南病院組合個人情報保護審査会"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn tannan_46_1_a_third_party_whose_review_was_turned_down_is_told_again() {
    let mut on_file = tannan();
    on_file.objector(1);
    let n = disclose(&mut on_file);
    let review = filed(&mut on_file, Filer::ThirdParty(1), n, Vec::new());
    let rule = |outcome| ReviewRuled::of(review, outcome);
    let words = || texts(&[(TextField::Reason, "審査会の答申のとおり、開示することが必要であると認められるため。")]);
    let n = on_file.add("2026-05-01", rule(RulingOutcome::Denied), words());
    assert_eq!(told(&on_file, LetterKind::ThirdPartyNotice, n), [party(1)]);
    let fields = to(&on_file, LetterKind::ThirdPartyNotice, n, party(1)).unwrap();
    assert!(fields.remedy.is_none(), "the ruling itself says what can be done against it");
    let Matter::ThirdPartyNotice(notice) = &fields.matter else { panic!("{:?}", fields.matter) };
    assert_eq!((notice.article.as_str(), notice.ruling), ("第46条", Some(RulingOutcome::Denied)));
    let n = on_file.add("2026-05-02", rule(RulingOutcome::Granted), words());
    assert!(told(&on_file, LetterKind::ThirdPartyNotice, n).is_empty(), "nothing is disclosed");
}

#[test]
fn a_day_of_disclosure_that_lies_before_the_ruling_is_not_told_after_it() {
    let mut on_file = tannan();
    on_file.objector(1);
    let n = disclose(&mut on_file);
    let review = filed(&mut on_file, Filer::ThirdParty(1), n, Vec::new());
    let ruled = ReviewRuled::of(review, RulingOutcome::Denied);
    let n = on_file.add("2026-06-01", ruled, texts(&[(TextField::Reason, "理由")]));
    let lacks = missing(to(&on_file, LetterKind::ThirdPartyNotice, n, party(1)));
    assert_eq!(lacks, [(LetterField::ImplementAfterRuling, Some("46".to_owned()))]);
}

#[test]
fn only_a_rule_that_knows_a_transfer_has_its_letter() {
    for (id, known) in [("appi-admin", true), ("tannan-gikai", false), ("sendai-jigyodan", false)] {
        let mut on_file = OnFile::received(id, Kind::Disclosure);
        let n = on_file.transfer();
        let fields = to(&on_file, LetterKind::TransferNotice, n, None);
        assert_eq!(fields.is_ok(), known, "{id}: {fields:?}");
        assert_eq!(due_on(&on_file, "2026-04-14").iter().any(|due| due.tells == n), known, "{id}");
    }
}

#[test]
fn a_transfer_says_to_whom_and_why() {
    let mut on_file = OnFile::received("appi-admin", Kind::Correction);
    let n = on_file.add("2026-04-08", Transferred { happened: false }, Texts::none());
    let lacks = missing(to(&on_file, LetterKind::TransferNotice, n, None));
    let of = |field| (field, Some("96(1)".to_owned()));
    assert_eq!(lacks, [of(LetterField::TransferredTo), of(LetterField::TransferReason)]);
}

#[test]
fn another_method_is_told_with_its_reason_under_the_article_of_the_rule() {
    for (id, article) in [("sendai-jigyodan", "14(2)"), ("tango-fukushikai", "20(4)"), ("tannan-gikai", "28(1)")] {
        let mut on_file = OnFile::received(id, Kind::Disclosure);
        let n = on_file.add("2026-04-20", MethodChanged { means: Means::Copy, part: None }, Texts::none());
        let lacks = missing(to(&on_file, LetterKind::MethodChange, n, None));
        assert_eq!(lacks, [(LetterField::ChangeReason, Some(article.to_owned()))], "{id}");
    }
}

#[test]
fn tannan_37_recipients_learn_what_was_corrected_and_when() {
    let mut on_file = OnFile::received("tannan-gikai", Kind::Correction);
    on_file.decide("done");
    let n = on_file.tell_recipients();
    let other = Some(AddressedTo::Other);
    assert_eq!(
        missing(to(&on_file, LetterKind::RecipientsNotice, n, other)),
        [(LetterField::CorrectedOn, Some("37".to_owned()))],
        "37 speaks of a correction that was carried out"
    );
    let not_needed = on_file.add("2026-04-20", RecipientsTold { needed: false }, Texts::none());
    assert!(told(&on_file, LetterKind::RecipientsNotice, not_needed).is_empty());
}

#[test]
fn an_inquiry_is_due_until_it_is_sent_or_answered_or_nobody_is_found() {
    let later: [(&str, Option<Fact>); 3] = [
        ("sent", Some(Sent { letter: LetterKind::ThirdPartyInquiry, tells: 2, to: party(1) }.into())),
        ("unknown", Some(ThirdPartyUnknown { party: 1 }.into())),
        ("nothing", None),
    ];
    for (what, later) in later {
        let mut on_file = tannan();
        let n = on_file.ask_third_party(1, None);
        let open = later.is_none();
        if let Some(fact) = later {
            on_file.events.push(Event { seq: 3, n: 3, on: day("2026-04-06"), fact, texts: Texts::none() });
        }
        let owed = due_on(&on_file, "2026-04-07").contains(&Due {
            letter: LetterKind::ThirdPartyInquiry,
            tells: n,
            to: party(1),
        });
        assert_eq!(owed, open, "{what}");
    }
}

#[test]
fn each_objector_is_owed_a_notice_until_that_one_is_told() {
    let mut on_file = tannan();
    on_file.objector(1);
    on_file.objector(2);
    let n = disclose(&mut on_file);
    let owed = |on_file: &OnFile| -> Vec<Option<AddressedTo>> {
        let due = due_on(on_file, "2026-04-14").into_iter();
        due.filter(|due| due.letter == LetterKind::ThirdPartyNotice).map(|due| due.to).collect()
    };
    assert_eq!(owed(&on_file), [party(1), party(2)]);
    on_file.add("2026-04-14", Sent { letter: LetterKind::ThirdPartyNotice, tells: n, to: party(1) }, Texts::none());
    assert_eq!(owed(&on_file), [party(2)]);
    on_file.add("2026-04-14", Sent { letter: LetterKind::ThirdPartyNotice, tells: n, to: None }, Texts::none());
    assert_eq!(owed(&on_file), [party(2)], "sent to the requester is not sent to the third party");
}
