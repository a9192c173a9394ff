//! Requests to mend a form.

use kaiji::case::fact::{SupplementAsked, TextField};
use kaiji::case::letter::{LetterField, LetterFields, LetterKind, Matter, MendRequestFields};
use kaiji::law::Kind;
use kaiji::law::deadline::About;
use kaiji::law::ruleset::Asker;

use crate::decisions::missing;
use crate::on_file::{OnFile, RULESETS, day, texts};

fn mend(fields: &LetterFields) -> &MendRequestFields {
    match &fields.matter {
        Matter::MendRequest(mend) => mend,
        other => panic!("{other:?}"),
    }
}

fn asked(id: &str, kind: Kind) -> LetterFields {
    let mut on_file = OnFile::received(id, kind);
    let n = on_file.ask_to_mend(About::Form);
    on_file.fields(LetterKind::MendRequest, n).unwrap()
}

#[test]
fn tannan_19_3_names_what_by_when_and_under_which_article_the_days_are_not_counted() {
    let fields = asked("tannan-gikai", Kind::Disclosure);
    let mend = mend(&fields);
    assert_eq!(mend.article.as_deref(), Some("第19条第3項"));
    assert_eq!(mend.by, "令和8年4月20日（月）");
    assert_eq!(mend.not_counted.as_deref(), Some("第25条第1項ただし書"));
    assert_eq!(mend.turned_down.as_deref(), Some("第24条第2項"));
}

#[test]
fn tannan_19_3_helpful_information_is_owed_in_a_disclosure_only() {
    assert!(mend(&asked("tannan-gikai", Kind::Disclosure)).information);
    assert!(!mend(&asked("tannan-gikai", Kind::Correction)).information, "32(3) has no such sentence");
    assert!(!mend(&asked("sendai-jigyodan", Kind::Disclosure)).information, "仙台 15(3) has none either");
}

#[test]
fn a_rule_without_such_a_power_lets_the_office_ask_without_citing_anything() {
    for id in ["tango-fukushikai", "nayoro-polaris"] {
        let fields = asked(id, Kind::Disclosure);
        let mend = mend(&fields);
        assert_eq!((&mend.article, &mend.not_counted), (&None, &None), "{id}");
    }
}

#[test]
fn what_is_missing_has_to_be_said() {
    for id in RULESETS {
        let mut on_file = OnFile::received(id, Kind::Disclosure);
        let n = on_file.add(
            "2026-04-06",
            SupplementAsked { by: day("2026-04-20"), about: About::Form, happened: false },
            texts(&[]),
        );
        assert_eq!(missing(on_file.fields(LetterKind::MendRequest, n))[0].0, LetterField::MissingItems, "{id}");
    }
}

#[test]
fn tannan_19_1_an_address_is_demanded_but_by_the_letter_that_asks_for_it() {
    let words = [(TextField::Name, "山田"), (TextField::Subject, "甲")];
    let received = || OnFile::received_with("tannan-gikai", Kind::Disclosure, Asker::Principal, &words);
    let mut on_file = received();
    let mend = on_file.ask_to_mend(About::Form);
    assert_eq!(on_file.fields(LetterKind::MendRequest, mend).unwrap().addressee.address, None);
    let mut on_file = received();
    let extension = on_file.extend(30);
    let lacks = missing(on_file.fields(LetterKind::Extension, extension));
    assert!(lacks.contains(&(LetterField::AddresseeAddress, Some("19(1)".to_owned()))), "{lacks:?}");
}

#[test]
fn nayoro_13_1_an_oral_request_has_no_address_and_is_answered_all_the_same() {
    let words = [(TextField::Name, "山田"), (TextField::Subject, "甲")];
    let mut on_file = OnFile::received_with("nayoro-polaris", Kind::Disclosure, Asker::Principal, &words);
    let n = on_file.decide("full");
    assert_eq!(on_file.fields(LetterKind::Decision, n).unwrap().addressee.address, None);
}
