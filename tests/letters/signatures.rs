//! Who signs, on which day, under which number.

use kaiji::case::letter::{LetterError, LetterField, LetterKind, LetterWarning};
use kaiji::law::Kind;
use kaiji::law::deadline::{Post, Vacancy};

use crate::decisions::missing;
use crate::on_file::{OnFile, day};

fn vacant(from: &str, to: &str, office: Post) -> Vacancy {
    Vacancy { from: day(from), to: Some(day(to)), office }
}

fn refused(id: &str) -> (OnFile, u32) {
    let mut on_file = OnFile::received(id, Kind::Disclosure);
    let n = on_file.decide("refused");
    (on_file, n)
}

#[test]
fn the_chair_signs_and_while_only_the_chair_is_vacant_the_vice_chair_does() {
    let (mut on_file, n) = refused("tannan-gikai");
    let sender = on_file.fields(LetterKind::Decision, n).unwrap().sender;
    assert_eq!((&*sender.body, &*sender.title, &*sender.name), ("公立丹南病院組合議会", "議長", "佐藤　一郎"));
    on_file.vacancies = vec![vacant("2026-04-14", "2026-04-14", Post::Chair)];
    let sender = on_file.fields(LetterKind::Decision, n).unwrap().sender;
    assert_eq!((&*sender.title, &*sender.name, &*sender.post), ("議長職務代理者", "鈴木　二郎", "議長"));
}

#[test]
fn tannan_26_2_no_letter_bears_a_day_on_which_both_posts_are_vacant() {
    let (mut on_file, n) = refused("tannan-gikai");
    on_file.vacancies =
        vec![vacant("2026-04-10", "2026-04-15", Post::Chair), vacant("2026-04-14", "2026-04-20", Post::Vice)];
    let error = on_file.fields(LetterKind::Decision, n).unwrap_err();
    let (article, printed) = (Some("26(2)".to_owned()), Some("第26条第2項".to_owned()));
    assert_eq!(error, LetterError::BothVacant { date: day("2026-04-14"), article, printed });
    let dated = on_file.ordered(LetterKind::Decision, n, |order| order.dated = Some(day("2026-04-16"))).unwrap();
    assert_eq!((&*dated.date, &*dated.sender.title), ("令和8年4月16日", "議長"));
}

#[test]
fn a_body_without_those_posts_is_not_held_up_by_a_vacancy() {
    let (mut on_file, n) = refused("sendai-jigyodan");
    on_file.vacancies = vec![vacant("2026-04-01", "2026-04-30", Post::Both)];
    assert_eq!(on_file.fields(LetterKind::Decision, n).unwrap().sender.title, "理事長");
}

#[test]
fn without_an_acting_chair_the_letter_names_who_is_missing() {
    let (mut on_file, n) = refused("tannan-gikai");
    on_file.office.heads.retain(|head| !head.acting);
    on_file.vacancies = vec![vacant("2026-04-14", "2026-04-14", Post::Chair)];
    let lacks = missing(on_file.fields(LetterKind::Decision, n));
    assert_eq!(lacks, [(LetterField::ActingHead, None)]);
}

#[test]
fn the_act_is_of_many_bodies_and_the_name_on_the_letter_is_the_offices_own() {
    let (mut on_file, n) = refused("appi-admin");
    assert_eq!(on_file.fields(LetterKind::Decision, n).unwrap().sender.body, "名寄市");
    on_file.office.name = None;
    on_file.office.heads[0].title = None;
    let lacks: Vec<_> = missing(on_file.fields(LetterKind::Decision, n)).into_iter().map(|(field, _)| field).collect();
    assert_eq!(lacks, [LetterField::BodyName, LetterField::HeadTitle]);
}

#[test]
fn a_letter_is_dated_on_the_day_of_the_act_or_later_but_never_before() {
    let (on_file, n) = refused("tannan-gikai");
    assert_eq!(on_file.fields(LetterKind::Decision, n).unwrap().date, "令和8年4月14日");
    let dated = |text: &str| on_file.ordered(LetterKind::Decision, n, |order| order.dated = Some(day(text)));
    assert_eq!(dated("2026-04-15").unwrap().date, "令和8年4月15日");
    let (dated_on, act) = (day("2026-04-13"), day("2026-04-14"));
    assert_eq!(dated("2026-04-13").unwrap_err(), LetterError::DatedBeforeAct { dated: dated_on, act });
}

#[test]
fn the_document_number_is_of_the_fiscal_year_of_the_letters_day() {
    let (on_file, n) = refused("tannan-gikai");
    assert_eq!(on_file.fields(LetterKind::Decision, n).unwrap().number.as_deref(), Some("8丹議第12号"));
    let next_year = on_file.ordered(LetterKind::Decision, n, |order| order.dated = Some(day("2027-04-01"))).unwrap();
    assert_eq!(next_year.number.as_deref(), Some("9丹議第12号"));
}

#[test]
fn an_office_without_a_pattern_is_warned_and_a_draft_has_no_number_at_all() {
    let (on_file, n) = refused("tango-fukushikai");
    let fields = on_file.fields(LetterKind::Decision, n).unwrap();
    assert_eq!((fields.number, fields.warnings), (None, vec![LetterWarning::NoDocumentNumber]));
    let (on_file, n) = refused("tannan-gikai");
    let draft = on_file.ordered(LetterKind::Decision, n, |order| order.draft = true).unwrap();
    assert_eq!((draft.number, draft.warnings), (None, Vec::new()));
}
