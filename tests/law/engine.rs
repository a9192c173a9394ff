//! The engine as the tests ask it: through JSON, as `kaiji calc` has it, or through facts, over the shipped rulesets or
//! over one that a test made.

use std::sync::LazyLock;

use kaiji::law::calc::{Calculation, Computed, Fault, Input, Law, calc};
use kaiji::law::calendar::Calendar;
use kaiji::law::deadline::{self, About, Answer, Facts, Length, Post, Rules, Step};
use kaiji::law::reading::{
    IdentityPapersPause, SpecialExcludes, SupplementFrom, SupplementInExtension, SupplementTo, TwoWeeks,
};
use kaiji::law::ruleset::{NoVersion, Roll, Version, in_force_on, parse, shipped};
use kaiji::law::{Date, Kind, Readings, Ruleset};
use serde_json::Value;

use crate::closed_days::NATIONAL;
use crate::slow_model::{ModelRequest, Office};

static SHIPPED: LazyLock<Rulesets> = LazyLock::new(|| {
    let read = |text: &str| parse(text).unwrap_or_else(|faults| panic!("{faults:#?}"));
    Rulesets(shipped().iter().map(|(_, _, text)| read(text)).collect())
});

/// Rulesets and the national calendar.
pub(crate) struct Rulesets(Vec<Ruleset>);

impl Rulesets {
    pub(crate) fn shipped() -> &'static Rulesets {
        &SHIPPED
    }

    pub(crate) fn all(&self) -> &[Ruleset] {
        &self.0
    }

    /// The first version of this ruleset.
    pub(crate) fn named(&self, id: &str) -> &Ruleset {
        self.0.iter().find(|ruleset| ruleset.id == id).unwrap_or_else(|| panic!("no ruleset {id}"))
    }

    /// The answer of `kaiji calc`, as it is written.
    pub(crate) fn answer(&self, request: &Value, today: Date) -> Value {
        let text = request.to_string();
        let answer = match serde_json::from_str::<Input>(&text) {
            Ok(input) => serde_json::to_value(calc(self, &input, today)),
            // A line that cannot be read as the contract has it: a number for a date, a field that is not known.
            Err(_) => serde_json::to_value(Calculation::refused(None, vec![Fault::BadValue])),
        };
        answer.expect("an answer can be written")
    }
}

impl Law for Rulesets {
    fn ruleset(&self, id: &str, received: Date) -> Result<&Ruleset, Fault> {
        let versions = self.0.iter().map(|ruleset| Version {
            id: &ruleset.id,
            in_force: ruleset.in_force,
            revision: ruleset.revision,
            what: ruleset,
        });
        in_force_on(versions, id, received).map(|version| version.what).map_err(|none| match none {
            NoVersion::UnknownRuleset { .. } => Fault::UnknownRuleset,
            NoVersion::NotYetInForce { .. } => Fault::NoVersionInForce,
        })
    }

    fn calendar(&self) -> &Calendar {
        &NATIONAL
    }
}

/// The facts of a model request as the engine takes them; what `calc` cannot say is in them too.
pub(crate) struct OwnedFacts {
    pub supplements: Vec<deadline::Supplement>,
    pub extensions: Vec<deadline::Extension>,
    pub vacancies: Vec<deadline::Vacancy>,
    others: Facts<'static>,
    readings: Vec<(usize, bool)>,
    today: Date,
}

impl OwnedFacts {
    /// The facts of a possible request.
    pub(crate) fn of(request: &ModelRequest) -> OwnedFacts {
        OwnedFacts {
            supplements: request.supplements.iter().map(supplement).collect(),
            extensions: request.extensions.iter().map(extension).collect(),
            vacancies: request.vacancies.iter().map(vacancy).collect(),
            others: Facts {
                special: request.special.map(|special| deadline::Special {
                    remaining_until: special.remaining_until.expect("the request is possible"),
                    notified: special.notified,
                }),
                third_party_heard: request.third_party_heard,
                partial_decision: request.partial_decision,
                decision: request.decision,
                objection: request.objection,
                ruling_on: request.ruling_on,
                implemented_on: request.implemented_on,
                notice_received: request.notice_received,
                disclosed_on: request.disclosed_on,
                knew_on: request.knew_on,
                ..Facts::received(request.received())
            },
            readings: request.readings.iter().map(|(reading, value)| (*reading, *value)).collect(),
            today: request.today(),
        }
    }

    pub(crate) fn facts(&self) -> Facts<'_> {
        Facts {
            supplements: &self.supplements,
            extensions: &self.extensions,
            vacancies: &self.vacancies,
            ..self.others
        }
    }

    fn used(&self, rules: &Rules) -> Readings {
        self.readings.iter().fold(rules.readings_in_use(), |used, (reading, value)| with(used, *reading, *value))
    }

    /// The engine's answer.
    pub(crate) fn answer(&self, ruleset: &Ruleset, kind: Kind) -> Answer {
        let rules = Rules::of(ruleset, kind).expect("the kind is offered");
        deadline::deadline(&rules, &NATIONAL, &self.facts(), &self.used(&rules), self.today)
    }

    /// The steps of the derivation.
    pub(crate) fn steps<'a>(&self, ruleset: &'a Ruleset, kind: Kind) -> Vec<Step<'a>> {
        let rules = Rules::of(ruleset, kind).expect("the kind is offered");
        deadline::steps(&rules, &NATIONAL, &self.facts(), &self.used(&rules), self.today)
    }

    /// The answer as `calc` writes it.
    pub(crate) fn json(&self, ruleset: &Ruleset, kind: Kind) -> Value {
        let rules = Rules::of(ruleset, kind).expect("the kind is offered");
        let (facts, used) = (self.facts(), self.used(&rules));
        let answer = deadline::deadline(&rules, &NATIONAL, &facts, &used, self.today);
        let readings = deadline::safe_reading(&rules, &NATIONAL, &facts, &used, self.today, &answer);
        let computed = Computed::of(&rules, &answer, readings, &[]);
        let mut json = serde_json::to_value(computed).expect("an answer can be written");
        json["ok"] = Value::Bool(true);
        json["errors"] = Value::Array(Vec::new());
        json["warnings"] = answer.warnings.iter().map(|warning| warning.code()).collect();
        json
    }
}

fn supplement(given: &crate::slow_model::Supplement) -> deadline::Supplement {
    deadline::Supplement {
        requested: given.requested,
        due: given.due,
        ended: given.answered(),
        about: if given.identity { About::Identity } else { About::Form },
    }
}

fn extension(given: &crate::slow_model::Extension) -> deadline::Extension {
    let length = match (given.days, given.until) {
        (Some(days), _) => Length::Days(i32::try_from(days).expect("a small number")),
        (None, Some(until)) => Length::Until(until),
        (None, None) => unreachable!("the request is possible"),
    };
    deadline::Extension { length, decided: given.decided, notified: given.notified }
}

fn vacancy(given: &crate::slow_model::Vacancy) -> deadline::Vacancy {
    let office = match given.office {
        Office::Both => Post::Both,
        Office::Chair => Post::Chair,
        Office::Vice => Post::Vice,
    };
    deadline::Vacancy { from: given.from, to: given.to, office }
}

fn with(used: Readings, reading: usize, value: bool) -> Readings {
    let n = usize::from(value);
    let roll = Some([Roll::None, Roll::NextWorkingDay][n]);
    match reading {
        0 => Readings { supplement_from: [SupplementFrom::NextDay, SupplementFrom::AskingDay][n], ..used },
        1 => Readings { supplement_to: [SupplementTo::DayBefore, SupplementTo::CompletionDay][n], ..used },
        2 => Readings { roll, ..used },
        3 => Readings { roll_requester: roll, ..used },
        4 => Readings { supplement_in_extension: SupplementInExtension::ALL[n], ..used },
        5 => Readings { special_excludes: SpecialExcludes::ALL[n], ..used },
        6 => Readings { two_weeks: TwoWeeks::ALL[n], ..used },
        _ => Readings { identity_papers_pause: IdentityPapersPause::ALL[n], ..used },
    }
}
