//! docs/letters.md names every letter, the rules that have it and everything that must stand on it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use kaiji::case::letter::{LetterField, LetterKind};

use crate::breach_on_file::every_breach_letter;
use crate::on_file::{RULESETS, every_letter, ruleset};

/// A row of the table: letter, rules, who gets it, what must stand on it, command.
type Row = Vec<String>;

fn rows() -> BTreeMap<String, Row> {
    let page = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/letters.md")).unwrap();
    let cells = |line: &str| line.trim_matches('|').split(" | ").map(|cell| cell.trim().to_owned()).collect::<Row>();
    let rows = page.lines().filter(|line| line.starts_with("| `")).map(cells);
    rows.map(|row| (row[0].split('`').nth(1).unwrap().replace('-', "_"), row)).collect()
}

fn short(id: &str) -> String {
    ruleset(id).body.short.ja
}

/// What every letter has; it is said once.
const EVERYWHERE: [LetterField; 6] = [
    LetterField::Subject,
    LetterField::AddresseeName,
    LetterField::AddresseeAddress,
    LetterField::BodyName,
    LetterField::HeadTitle,
    LetterField::HeadName,
];

fn codes(cell: &str) -> BTreeSet<String> {
    cell.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

#[test]
fn every_letter_has_a_row_and_no_row_is_of_another() {
    let named: BTreeSet<String> = rows().into_keys().collect();
    let known: BTreeSet<String> = LetterKind::ALL.iter().map(|letter| letter.code().to_owned()).collect();
    assert_eq!(named, known);
}

#[test]
fn each_row_names_the_rules_that_have_the_letter() {
    for (code, row) in rows() {
        let letter = LetterKind::from_code(&code).unwrap();
        for id in RULESETS {
            let asked = kaiji::law::Kind::ALL.into_iter().any(|kind| letter.is_in(&ruleset(id), kind));
            let has = asked || letter.is_after_breach(&ruleset(id));
            assert_eq!(row[1].contains(&short(id)), has, "{code} {id}: {}", row[1]);
        }
    }
}

#[test]
fn each_row_names_every_field_that_any_rule_demands() {
    let mut demanded: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let of_cases = every_letter().into_iter().map(|made| (made.letter, made.fields().unwrap()));
    let of_breaches = every_breach_letter().into_iter();
    let of_breaches = of_breaches.map(|(on_file, letter, tells)| (letter, on_file.fields(letter, tells).unwrap()));
    for (letter, fields) in of_cases.chain(of_breaches) {
        let of_letter = demanded.entry(letter.code().to_owned()).or_default();
        of_letter.extend(fields.demands.iter().map(|demand| demand.field.code().to_owned()));
    }
    let rows = rows();
    for (code, fields) in demanded {
        let mut documented = codes(&rows[&code][3]);
        documented.extend(EVERYWHERE.iter().map(|field| field.code().to_owned()));
        let lacks: Vec<&String> = fields.difference(&documented).collect();
        assert!(lacks.is_empty(), "{code} lacks {lacks:?}");
    }
}

#[test]
fn no_row_names_a_field_that_there_is_not() {
    let known: BTreeSet<String> = LetterField::ALL.iter().map(|field| field.code().to_owned()).collect();
    for (code, row) in rows() {
        let unknown: Vec<String> = codes(&row[3]).difference(&known).cloned().collect();
        assert!(unknown.is_empty(), "{code}: {unknown:?}");
    }
}
