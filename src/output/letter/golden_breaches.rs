//! Letters about breaches, whole.

use super::breach_on_file::{BreachOnFile, KNOWN};
use super::{assert_golden, compose, text};
use crate::case::letter::LetterKind;
use crate::law::ruleset::BreachDutyId;

fn assert_golden_breach(name: &str, id: &str, told: impl FnOnce(&mut BreachOnFile) -> u32, letter: LetterKind) {
    let mut on_file = BreachOnFile::under(id);
    let tells = told(&mut on_file);
    let fields = on_file.fields(letter, tells).unwrap();
    assert_golden(name, &text(&compose(&fields, on_file.ruleset.body.nature).unwrap()));
}

#[test]
fn tannan_notice_of_a_breach() {
    assert_golden_breach("tannan-breach-notice", "tannan-gikai", BreachOnFile::notify, LetterKind::BreachNotice);
}

#[test]
fn sendai_notice_of_a_breach() {
    assert_golden_breach("sendai-breach-notice", "sendai-jigyodan", BreachOnFile::notify, LetterKind::BreachNotice);
}

#[test]
fn tango_final_report_of_a_breach() {
    let report = |on_file: &mut BreachOnFile| on_file.report(BreachDutyId::FinalReport);
    assert_golden_breach("tango-breach-report", "tango-fukushikai", report, LetterKind::BreachReport);
}

#[test]
fn appi_first_report_of_a_breach_says_what_is_not_known_yet() {
    let mut on_file = BreachOnFile::knowing("appi-admin", &KNOWN[..1], None);
    let tells = on_file.report(BreachDutyId::FirstReport);
    let fields = on_file.fields(LetterKind::BreachReport, tells).unwrap();
    assert_golden("appi-breach-report-first", &text(&compose(&fields, on_file.ruleset.body.nature).unwrap()));
}
