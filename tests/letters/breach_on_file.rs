//! Breaches for letters: built from entries as the file would hold them, of every shipped ruleset that knows them.

use kaiji::case::breach::{Breach, breaches};
use kaiji::case::fact::{BreachNotified, BreachRecorded, BreachReported, Event, Fact, RulesetRef, TextField, Texts};
use kaiji::case::letter::{BreachOrder, LetterError, LetterFields, LetterKind, OfficeData, breach_fields, duty_told};
use kaiji::case::office::Office;
use kaiji::law::Ruleset;
use kaiji::law::deadline::Vacancy;
use kaiji::law::ruleset::BreachDutyId;

use super::on_file::{day, office, ruleset, texts};

/// A breach on file, with the office that keeps it.
pub(crate) struct BreachOnFile {
    pub(crate) ruleset: Ruleset,
    pub(crate) events: Vec<Event>,
    pub(crate) office: OfficeData,
    pub(crate) vacancies: Vec<Vacancy>,
}

/// What is known of it, item by item.
pub(crate) const KNOWN: [(TextField, &str); 7] = [
    (TextField::Overview, "健診の結果を記した書類を、宛名を取り違えて別の方に郵送した。"),
    (TextField::Items, "氏名、住所、生年月日、健診の結果"),
    (TextField::Cause, "封入した書類と宛名の照合を二人で行わなかったため。"),
    (TextField::Harm, "なし。書類は開封されずに回収した。"),
    (TextField::Response, "電話で経緯を説明し、訪問しておわびした。"),
    (TextField::Published, "公表していない。"),
    (TextField::Prevention, "封入の照合を二人で行い、記録を残す。"),
];

impl BreachOnFile {
    /// Learnt of on 2026-04-01, with everything that a report holds and the first of the rule's categories.
    pub(crate) fn under(id: &str) -> BreachOnFile {
        BreachOnFile::knowing(id, &KNOWN, Some(2))
    }

    pub(crate) fn knowing(id: &str, words: &[(TextField, &str)], persons: Option<u32>) -> BreachOnFile {
        let ruleset = ruleset(id);
        let categories = ruleset.breach.iter().flat_map(|rule| &rule.categories).take(1);
        let recorded = BreachRecorded {
            number: 1,
            ruleset: RulesetRef { id: id.to_owned(), in_force: ruleset.in_force },
            happened_on: Some(day("2026-03-31")),
            categories: categories.map(|category| category.code.clone()).collect(),
            persons,
        };
        let (office, vacancies) = (office(id), Vec::new());
        let mut on_file = BreachOnFile { ruleset, events: Vec::new(), office, vacancies };
        on_file.add("2026-04-01", recorded, texts(words));
        on_file
    }

    /// Adds a fact and answers its number.
    pub(crate) fn add(&mut self, on: &str, fact: impl Into<Fact>, texts: Texts) -> u32 {
        let n = u32::try_from(self.events.len()).unwrap() + 1;
        self.events.push(Event { seq: i64::from(n), n, on: day(on), fact: fact.into(), texts });
        n
    }

    pub(crate) fn notify(&mut self) -> u32 {
        let who = texts(&[(TextField::Name, "山田　花子"), (TextField::Address, "福井県鯖江市○○町1丁目2番3号")]);
        self.add("2026-04-03", BreachNotified { breach: 1, everyone: false }, who)
    }

    pub(crate) fn report(&mut self, duty: BreachDutyId) -> u32 {
        self.add("2026-04-03", BreachReported { breach: 1, duty }, texts(&[]))
    }

    pub(crate) fn fields(&self, letter: LetterKind, tells: u32) -> Result<LetterFields, LetterError> {
        self.ordered(letter, tells, |_| {})
    }

    pub(crate) fn ordered(
        &self,
        letter: LetterKind,
        tells: u32,
        change: impl FnOnce(&mut BreachOrder),
    ) -> Result<LetterFields, LetterError> {
        let office = Office::of(&self.events);
        let found: Vec<Breach> = breaches(&office);
        let event = self.events.iter().find(|event| event.n == tells).unwrap();
        let mut order = BreachOrder {
            letter,
            duty: duty_told(&event.fact).unwrap_or(BreachDutyId::FinalReport),
            tells: Some(event),
            breach: &found[0],
            ruleset: &self.ruleset,
            office: &self.office,
            vacancies: &self.vacancies,
            date: event.on,
            sequence: Some(12),
            draft: false,
        };
        change(&mut order);
        breach_fields(&order)
    }
}

/// The notice and each report of every ruleset that has them.
pub(crate) fn every_breach_letter() -> Vec<(BreachOnFile, LetterKind, u32)> {
    let mut all = Vec::new();
    for id in super::on_file::RULESETS {
        let Some(rule) = ruleset(id).breach else { continue };
        for duty in rule.duties.iter().filter(|duty| duty.id != BreachDutyId::Head) {
            let mut on_file = BreachOnFile::under(id);
            all.push(match duty.id {
                BreachDutyId::Notice => {
                    let tells = on_file.notify();
                    (on_file, LetterKind::BreachNotice, tells)
                }
                duty => {
                    let tells = on_file.report(duty);
                    (on_file, LetterKind::BreachReport, tells)
                }
            });
        }
    }
    all
}
