//! 漏えい等: what the notice and the report must say, and what keeps them from being made.

use kaiji::case::fact::{BreachNotified, TextField};
use kaiji::case::letter::{LetterError, LetterField, LetterKind, Matter};
use kaiji::law::deadline::{Post, Vacancy};
use kaiji::law::ruleset::BreachDutyId;

use super::breach_on_file::{BreachOnFile, KNOWN, every_breach_letter};
use super::on_file::{RULESETS, day, ruleset, texts};

fn missing(error: LetterError) -> Vec<(LetterField, Option<String>)> {
    match error {
        LetterError::Missing { fields } => fields.into_iter().map(|field| (field.field, field.article)).collect(),
        other => panic!("{other}"),
    }
}

#[test]
fn every_letter_after_a_breach_can_be_made_and_bears_what_its_article_wants_told() {
    for (on_file, letter, tells) in every_breach_letter() {
        let fields = on_file.fields(letter, tells).unwrap_or_else(|error| panic!("{}: {error}", on_file.ruleset.id));
        let overview = LetterField::BreachOverview;
        assert!(fields.demands.iter().any(|demand| demand.field == overview), "{} {letter:?}", on_file.ruleset.id);
    }
}

#[test]
fn a_rule_has_the_letters_that_it_owes_somebody() {
    let has = |letter: LetterKind| RULESETS.map(|id| letter.is_after_breach(&ruleset(id)));
    assert_eq!(has(LetterKind::BreachNotice), [true, true, true, false, true]);
    assert_eq!(has(LetterKind::BreachReport), [false, true, true, false, true]);
}

#[test]
fn enforcement_rule_8_1_a_final_report_without_an_item_names_it_and_a_first_one_takes_what_is_known() {
    let mut on_file = BreachOnFile::knowing("sendai-jigyodan", &KNOWN[..2], None);
    let first = on_file.report(BreachDutyId::FirstReport);
    assert!(on_file.fields(LetterKind::BreachReport, first).is_ok());
    let last = on_file.report(BreachDutyId::FinalReport);
    let lacks = missing(on_file.fields(LetterKind::BreachReport, last).unwrap_err());
    let article = Some("個人情報の保護に関する法律施行規則8(1)".to_owned());
    let expected = [
        LetterField::BreachPersons,
        LetterField::BreachCause,
        LetterField::BreachHarm,
        LetterField::BreachResponse,
        LetterField::BreachPublished,
        LetterField::BreachPrevention,
    ];
    assert_eq!(lacks, expected.map(|field| (field, article.clone())));
}

#[test]
fn enforcement_rule_10_a_principal_is_told_what_happened_to_which_data_why_and_what_may_follow() {
    let mut on_file = BreachOnFile::knowing("sendai-jigyodan", &KNOWN[..1], None);
    let tells = on_file.notify();
    let lacks = missing(on_file.fields(LetterKind::BreachNotice, tells).unwrap_err());
    let fields: Vec<LetterField> = lacks.into_iter().map(|(field, _)| field).collect();
    assert_eq!(fields, [LetterField::BreachItems, LetterField::BreachCause, LetterField::BreachHarm]);
}

#[test]
fn a_principal_is_not_told_how_many_others_there_are_or_what_was_published() {
    let mut on_file = BreachOnFile::under("sendai-jigyodan");
    let tells = on_file.notify();
    let Matter::BreachNotice(notice) = on_file.fields(LetterKind::BreachNotice, tells).unwrap().matter else {
        panic!("a notice");
    };
    assert_eq!((notice.known.persons, notice.known.published, notice.known.prevention), (None, None, None));
    assert!(notice.known.cause.is_some() && notice.known.response.is_some());
}

#[test]
fn article_11_of_tannan_wants_no_more_than_that_it_happened() {
    let mut on_file = BreachOnFile::knowing("tannan-gikai", &KNOWN[..1], None);
    let tells = on_file.notify();
    assert!(on_file.fields(LetterKind::BreachNotice, tells).is_ok());
    let report = on_file.report(BreachDutyId::FinalReport);
    let refused = on_file.fields(LetterKind::BreachReport, report).unwrap_err();
    assert_eq!(refused.code(), "letter_not_in_rule");
}

#[test]
fn an_entry_that_names_nobody_is_no_letter_and_a_notice_is_no_report() {
    let mut on_file = BreachOnFile::under("tannan-gikai");
    let all = on_file.add("2026-04-03", BreachNotified { breach: 1, everyone: true }, texts(&[]));
    assert_eq!(on_file.fields(LetterKind::BreachNotice, all).unwrap_err().code(), "letter_nothing_to_tell");
    let nameless = on_file.add("2026-04-03", BreachNotified { breach: 1, everyone: false }, texts(&[]));
    let lacks = missing(on_file.fields(LetterKind::BreachNotice, nameless).unwrap_err());
    assert_eq!(lacks, [(LetterField::AddresseeName, None)]);
}

#[test]
fn while_both_posts_are_vacant_nobody_signs_and_a_draft_bears_no_number() {
    let mut on_file = BreachOnFile::under("tannan-gikai");
    let tells = on_file.notify();
    let draft = on_file.ordered(LetterKind::BreachNotice, tells, |order| order.draft = true).unwrap();
    assert_eq!((draft.number, draft.draft), (None, true));
    let issued = on_file.fields(LetterKind::BreachNotice, tells).unwrap();
    assert_eq!(issued.number.as_deref(), Some("8丹議第12号"));
    on_file.vacancies = vec![Vacancy { from: day("2026-04-03"), to: None, office: Post::Both }];
    assert_eq!(on_file.fields(LetterKind::BreachNotice, tells).unwrap_err().code(), "letter_both_vacant");
    on_file.vacancies = vec![Vacancy { from: day("2026-04-03"), to: None, office: Post::Chair }];
    let acting = on_file.fields(LetterKind::BreachNotice, tells).unwrap();
    assert_eq!(acting.sender.title, "議長職務代理者");
}

#[test]
fn whoever_is_named_in_the_entry_is_the_addressee_of_a_report() {
    let mut on_file = BreachOnFile::under("tango-fukushikai");
    let tells = on_file.report(BreachDutyId::Department);
    let to = |on_file: &BreachOnFile| on_file.fields(LetterKind::BreachReport, tells).unwrap().addressee.name;
    assert_eq!(to(&on_file), "府及び市の所管課");
    on_file.events.last_mut().unwrap().texts = texts(&[(TextField::To, "京丹後市長寿福祉課")]);
    assert_eq!(to(&on_file), "京丹後市長寿福祉課");
}
