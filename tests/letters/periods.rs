//! Notices of a longer period and of the special case.

use kaiji::case::fact::{Extended, SpecialSet, SupplementAsked, TextField};
use kaiji::case::letter::{ExtensionFields, LetterError, LetterField, LetterKind, Matter, SpecialCaseFields};
use kaiji::law::Kind;
use kaiji::law::deadline::{About, Reason};

use crate::decisions::missing;
use crate::on_file::{OnFile, day, texts};

fn extension(on_file: &OnFile, n: u32) -> ExtensionFields {
    match on_file.fields(LetterKind::Extension, n).unwrap().matter {
        Matter::Extension(extension) => extension,
        other => panic!("{other:?}"),
    }
}

fn special(on_file: &OnFile, n: u32) -> SpecialCaseFields {
    match on_file.fields(LetterKind::SpecialCase, n).unwrap().matter {
        Matter::SpecialCase(special) => special,
        other => panic!("{other:?}"),
    }
}

#[test]
fn tannan_25_2_names_the_date_before_the_date_after_the_days_and_why() {
    let mut on_file = OnFile::received("tannan-gikai", Kind::Disclosure);
    let n = on_file.extend(30);
    let told = extension(&on_file, n);
    assert_eq!(told.article, "第25条第2項");
    assert_eq!(told.before.as_deref(), Some("令和8年4月15日（水）"));
    assert_eq!((told.until.as_str(), told.days), ("令和8年5月15日（金）", Some(30)));
    assert!(!told.reason.is_empty());
}

#[test]
fn a_named_day_says_its_days_from_the_unrolled_last_day() {
    let mut on_file = OnFile::received("sendai-jigyodan", Kind::Disclosure);
    let extended = Extended { days: None, until: Some(day("2026-05-29")), happened: false };
    let n = on_file.add("2026-04-10", extended, texts(&[(TextField::Reason, "理由")]));
    let told = extension(&on_file, n);
    assert_eq!((told.until.as_str(), told.days), ("令和8年5月29日（金）", Some(44)));
}

#[test]
fn an_extension_without_a_reason_is_no_letter() {
    for id in ["tannan-gikai", "sendai-jigyodan", "appi-admin"] {
        let mut on_file = OnFile::received(id, Kind::Correction);
        let extended = Extended { days: Some(30), until: None, happened: false };
        let n = on_file.add("2026-04-10", extended, texts(&[]));
        let lacks = missing(on_file.fields(LetterKind::Extension, n));
        assert_eq!(lacks[0].0, LetterField::Reason, "{id}");
        assert!(lacks[0].1.is_some(), "{id}");
    }
}

#[test]
fn tango_and_nayoro_have_no_extension_and_no_special_case() {
    for id in ["tango-fukushikai", "nayoro-polaris"] {
        let mut on_file = OnFile::received(id, Kind::Disclosure);
        let n = on_file.extend(30);
        let letter = LetterKind::Extension;
        let not_in_rule = |letter| LetterError::NotInRule { letter, kind: Kind::Disclosure };
        assert_eq!(on_file.fields(letter, n).unwrap_err(), not_in_rule(letter), "{id}");
        let n = on_file.special();
        let letter = LetterKind::SpecialCase;
        assert_eq!(on_file.fields(letter, n).unwrap_err(), not_in_rule(letter), "{id}");
    }
}

#[test]
fn what_the_law_holds_void_is_told_to_nobody() {
    let mut on_file = OnFile::received("tannan-gikai", Kind::Disclosure);
    let extended = Extended { days: Some(31), until: None, happened: true };
    let n = on_file.add("2026-04-10", extended, texts(&[(TextField::Reason, "理由")]));
    let error = on_file.fields(LetterKind::Extension, n).unwrap_err();
    let (article, printed) = ("25(2)".to_owned(), "第25条第2項".to_owned());
    assert_eq!(error, LetterError::NotInForce { article, printed, reason: Reason::OverCap });
}

#[test]
fn an_open_supplement_keeps_the_date_from_being_told() {
    let mut on_file = OnFile::received("tannan-gikai", Kind::Disclosure);
    on_file.add(
        "2026-04-06",
        SupplementAsked { by: day("2026-04-30"), about: About::Form, happened: false },
        texts(&[]),
    );
    let n = on_file.extend(30);
    let error = on_file.fields(LetterKind::Extension, n).unwrap_err();
    assert_eq!(error.code(), "letter_date_not_fixed");
}

#[test]
fn an_earlier_extension_gives_way_to_the_later_one() {
    let mut on_file = OnFile::received("sendai-jigyodan", Kind::Disclosure);
    let first = on_file.extend(10);
    let second = on_file.extend(20);
    assert_eq!(on_file.fields(LetterKind::Extension, first).unwrap_err(), LetterError::Superseded { by: second });
    assert_eq!(extension(&on_file, second).days, Some(20));
}

#[test]
fn tannan_26_1_names_the_reason_the_computed_date_and_the_one_that_was_set() {
    let mut on_file = OnFile::received("tannan-gikai", Kind::Disclosure);
    let n = on_file.special();
    let told = special(&on_file, n);
    assert_eq!(told.article, "第26条第1項");
    assert_eq!(told.substantial.as_deref(), Some("令和8年5月15日（金）"));
    assert_eq!(told.remaining, "令和8年8月31日（月）");
}

#[test]
fn tannan_36_1_and_43_1_have_one_date() {
    for (kind, article) in [(Kind::Correction, "第36条第1項"), (Kind::Suspension, "第43条第1項")] {
        let mut on_file = OnFile::received("tannan-gikai", kind);
        let n = on_file.special();
        let told = special(&on_file, n);
        assert_eq!((told.article.as_str(), told.substantial), (article, None));
    }
}

#[test]
fn tannan_26_1_the_reason_is_an_item_of_the_notice() {
    let mut on_file = OnFile::received("tannan-gikai", Kind::Disclosure);
    let set = SpecialSet { remaining_until: day("2026-08-31"), happened: false };
    let n = on_file.add("2026-04-10", set, texts(&[]));
    let lacks = missing(on_file.fields(LetterKind::SpecialCase, n));
    assert_eq!(lacks, [(LetterField::Reason, Some("26(1)".to_owned()))]);
}
