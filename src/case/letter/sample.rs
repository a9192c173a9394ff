//! Sample letters: every letter that a ruleset knows, from facts of which each text names the field that it stands in.
//!
//! For checking the words of letters: what a template leaves out cannot hide behind a value that happens to stand
//! elsewhere on the paper.

use super::breach_sample::breach_samples;
use super::{
    BlankForm, Due, Head, LetterFields, LetterKind, LetterOrder, NumberPattern, OfficeData, RemedyChoice, blank,
    fields, of,
};
use crate::case::clock::{Horizon, LawInForce, derive};
use crate::case::fact::{
    Channel, Decided, Event, Extended, Fact, Filer, Implemented, Means, MethodChanged, MethodRequested, Received,
    RecipientsTold, ReviewConsulted, ReviewFiled, ReviewRuled, RulesetRef, RulingOutcome, SpecialSet, SupplementAsked,
    TextField, Texts, ThirdPartyAsked, ThirdPartyReplied, Transferred, Withdrawn,
};
use crate::case::life::Case;
use crate::case::number::{CaseNumber, Letter};
use crate::law::calendar::Calendar;
use crate::law::deadline::About;
use crate::law::ruleset::{Asker, GroundUse, Kind, OutcomeRule, Ruleset};
use crate::law::{Date, wareki};

/// A letter that could be made.
#[derive(Clone, Debug)]
pub struct Sample {
    /// Which.
    pub letter: LetterKind,
    /// What was asked.
    pub kind: Kind,
    /// What was decided, where the letter is about a decision.
    pub outcome: Option<String>,
    /// What it says.
    pub fields: LetterFields,
}

/// Every letter of a ruleset: about each kind of request, each outcome, and each act that a letter tells.
pub fn samples(ruleset: &Ruleset) -> Vec<Sample> {
    let calendar = Calendar::national();
    let mut samples: Vec<Sample> = Vec::new();
    for kind in Kind::ALL.into_iter().filter(|kind| ruleset.request(*kind).is_some()) {
        for (outcome, events) in cases(ruleset, kind) {
            for remedy in [RemedyChoice::All, RemedyChoice::Never] {
                for made in letters(ruleset, &calendar, &events, remedy) {
                    let outcome = outcome.as_ref().filter(|_| made.letter == LetterKind::Decision).cloned();
                    let known = |known: &Sample| known.kind == kind && known.outcome == outcome && known.fields == made;
                    if !samples.iter().any(known) {
                        samples.push(Sample { letter: made.letter, kind, outcome, fields: made });
                    }
                }
            }
        }
    }
    samples.extend(blanks(ruleset));
    samples.extend(breach_samples(ruleset, &office(RemedyChoice::Never)));
    samples
}

/// The forms of a ruleset as they are given out blank.
fn blanks(ruleset: &Ruleset) -> Vec<Sample> {
    let office = office(RemedyChoice::Never);
    let forms = LetterKind::ALL.iter().copied().filter(|letter| letter.is_form());
    let forms = forms.flat_map(|form| Kind::ALL.into_iter().map(move |kind| (form, kind)));
    let given = forms.filter_map(|(form, kind)| {
        let fields = blank(&BlankForm { form, ruleset, kind, office: &office, today: ruleset.in_force }).ok()?;
        Some(Sample { letter: form, kind, outcome: None, fields })
    });
    given.collect()
}

/// All letters that one case can have.
fn letters(ruleset: &Ruleset, calendar: &Calendar, events: &[Event], remedy: RemedyChoice) -> Vec<LetterFields> {
    let Ok(case) = Case::of(events) else { return Vec::new() };
    let law = LawInForce { ruleset, calendar };
    let today = events.last().map_or(case.received_on(), |event| event.on);
    let derived = derive(&case, Horizon { judged_by: law, now: law, second: None, target: None }, &[], today);
    let office = office(remedy);
    let acts = events.iter().flat_map(|event| LetterKind::ALL.iter().map(move |letter| (event, *letter)));
    let told = acts.flat_map(|(event, letter)| of(&case, ruleset, letter, event));
    // What tells of the receipt says the same whatever was decided later.
    let told = told.filter(|due| due.tells != case.receipt().n || events.len() <= 2);
    let order = |Due { letter, tells, to }: Due| LetterOrder {
        letter,
        tells,
        to,
        case: &case,
        ruleset,
        answer: derived.answer.as_ref(),
        office: &office,
        vacancies: &[],
        dated: None,
        sequence: Some(1),
        draft: false,
        calendar,
        today,
    };
    // What the rule does not know, or its facts do not allow, is no letter of it.
    told.filter_map(|due| fields(&order(due)).ok()).collect()
}

fn office(remedy: RemedyChoice) -> OfficeData {
    let named = |key: &str| Some(format!("〔office {key}〕"));
    let head = |key: &str, acting| Head {
        title: named(&format!("{key} title")),
        name: format!("〔office {key} name〕"),
        acting,
        ..Head::default()
    };
    OfficeData {
        name: named("name"),
        postal_code: Some("000-0000".to_owned()),
        address: named("address"),
        phone: named("phone"),
        email: named("email"),
        heads: vec![head("head", false), head("acting head", true)],
        section: named("section"),
        contact: named("contact"),
        document_number: NumberPattern::parse("〔office document-number {n}〕").ok(),
        review_body: named("review-body"),
        defendant: named("defendant"),
        representative: named("representative"),
        complaint_desk: named("complaint-desk"),
        remedy: Some(remedy),
        fees: named("fees"),
        papers_age: Some(30),
    }
}

/// A case on file, fact by fact.
#[derive(Clone)]
struct Told {
    events: Vec<Event>,
    start: Date,
}

impl Told {
    fn received(ruleset: &Ruleset, kind: Kind) -> Told {
        let start = Date::from_days(20_544).max(ruleset.in_force);
        let letter = Letter::ALL.into_iter().find(|letter| letter.kind() == kind).unwrap_or(Letter::ALL[0]);
        let received = Received {
            number: CaseNumber { fiscal_year: wareki::fiscal_year(start), letter, sequence: 1 },
            ruleset: RulesetRef { id: ruleset.id.clone(), in_force: ruleset.in_force },
            kind,
            parts: 1,
            at: None,
            written: None,
            accepted: None,
            at_office: None,
            channel: Channel::Counter,
            by: Asker::Principal,
            on_behalf_of: None,
            heir_class: None,
            disclosed_on: (kind != Kind::Disclosure).then(|| start.plus(-12)),
            prior: None,
            road: None,
            specific_pi: false,
            class: None,
            claims: Vec::new(),
        };
        let mut told = Told { events: Vec::new(), start };
        let mut fields = vec![TextField::Name, TextField::Address, TextField::Subject];
        if matches!(kind, Kind::Correction | Kind::Suspension) {
            fields.push(TextField::Reason);
        }
        told.add(0, received, &fields);
        told
    }

    /// A fact so many days after the receipt, each of its texts named by its field; answers its number.
    fn add(&mut self, day: i32, fact: impl Into<Fact>, fields: &[TextField]) -> u32 {
        let n = u32::try_from(self.events.len()).unwrap_or(0) + 1;
        let mut texts = Texts::none();
        for (at, field) in fields.iter().enumerate() {
            texts.add(*field, format!("〔{n}.{} {field:?}〕", at + 1));
        }
        let on = self.start.plus(day);
        self.events.push(Event { seq: i64::from(n), n, on, fact: fact.into(), texts });
        n
    }

    fn with(&self, day: i32, fact: impl Into<Fact>, fields: &[TextField]) -> Told {
        let mut told = self.clone();
        told.add(day, fact, fields);
        told
    }
}

/// Cases with each act that a letter may tell, and the outcome that was decided.
fn cases(ruleset: &Ruleset, kind: Kind) -> Vec<(Option<String>, Vec<Event>)> {
    use TextField::{Missing, Reason, To};
    let asked = Told::received(ruleset, kind);
    let day = |days| asked.start.plus(days);
    let mend = |about| SupplementAsked { by: day(20), about, happened: false };
    let mut cases: Vec<(Option<String>, Told)> = vec![
        (None, asked.with(5, mend(About::Form), &[Missing, Missing])),
        (None, asked.with(5, mend(About::Identity), &[Missing])),
        (None, asked.with(9, Extended { days: Some(10), until: None, happened: false }, &[Reason])),
        (None, asked.with(9, SpecialSet { remaining_until: day(150), happened: false }, &[Reason])),
        (None, asked.with(7, Transferred { happened: false }, &[To, Reason])),
        (None, asked.with(7, Withdrawn {}, &[Reason])),
        (None, hearing(&asked, hearing_ground(ruleset, kind))),
        (None, hearing(&asked, None)),
        (None, asked_by_agent(&asked)),
    ];
    for outcome in ruleset.request(kind).map_or(&[][..], |rule| &rule.outcomes) {
        let after = after_decision(ruleset, kind, &asked, outcome);
        cases.extend(after.into_iter().map(|told| (Some(outcome.code.clone()), told)));
    }
    cases.into_iter().map(|(outcome, told)| (outcome, told.events)).collect()
}

fn asked_by_agent(asked: &Told) -> Told {
    let mut told = asked.clone();
    if let Some(Event { fact: Fact::Received(received), texts, .. }) = told.events.first_mut() {
        received.by = Asker::StatutoryAgent;
        texts.add(TextField::Principal, "〔1 Principal〕");
    }
    told
}

fn hearing(asked: &Told, ground: Option<String>) -> Told {
    use TextField::{Address, Information, Reason, ThirdParty};
    let by = Some(asked.start.plus(9));
    let hearing = ThirdPartyAsked { party: 1, by, mandatory: ground.is_some(), ground, happened: false };
    asked.with(2, hearing, &[ThirdParty, Address, Information, Reason])
}

fn hearing_ground(ruleset: &Ruleset, kind: Kind) -> Option<String> {
    let mut grounds = ruleset.grounds.iter();
    let found = grounds.find(|ground| ground.used_for == GroundUse::Hearing && ground.kinds.contains(&kind));
    found.map(|ground| ground.code.clone())
}

/// The decision, and what may follow it.
fn after_decision(ruleset: &Ruleset, kind: Kind, asked: &Told, outcome: &OutcomeRule) -> Vec<Told> {
    use TextField::{Address, Answer, Body, DespiteObjection, Reason, To};
    let (decided, fields) = decision(ruleset, kind, asked, outcome);
    let plain = asked.with(13, decided.clone(), &fields);
    let decision = u32::try_from(plain.events.len()).unwrap_or(0);
    let mut cases = vec![plain.clone()];
    let filed =
        ReviewFiled { by: Filer::Requester, against: Some(decision), participants: Vec::new(), late_reason: false };
    let mut reviewed = plain.clone();
    let review = reviewed.add(30, filed, &[]);
    cases.push(reviewed.with(35, ReviewConsulted { review, happened: false }, &[Body, Answer]));
    if outcome.grants {
        let wished = MethodRequested { means: Means::Electronic, part: None, late_reason: false };
        cases.push(plain.with(15, wished, &[]).with(19, MethodChanged { means: Means::Copy, part: None }, &[Reason]));
        let done = Implemented { part: None, means: None, pages: None, happened: false };
        cases.push(plain.with(16, done, &[]).with(17, RecipientsTold { needed: true }, &[To, Address]));
        let objects = ThirdPartyReplied { party: 1, objects: true };
        let opposed = hearing(asked, None).with(7, objects, &[Reason]);
        let mut told = fields;
        told.push(DespiteObjection);
        let opposed = opposed.with(13, decided, &told);
        let against = u32::try_from(opposed.events.len()).unwrap_or(0);
        cases.push(opposed.clone());
        let filed =
            ReviewFiled { by: Filer::ThirdParty(1), against: Some(against), participants: vec![], late_reason: false };
        let mut ruled = opposed;
        let review = ruled.add(15, filed, &[]);
        let ruling = ReviewRuled {
            review,
            outcome: RulingOutcome::Denied,
            disclose: None,
            participants: Vec::new(),
            implement_on: Some(asked.start.plus(60)),
            happened: false,
        };
        cases.push(ruled.with(40, ruling, &[Reason]));
    }
    cases
}

/// A decision of this outcome with everything that its notice may demand.
fn decision(ruleset: &Ruleset, kind: Kind, asked: &Told, outcome: &OutcomeRule) -> (Decided, Vec<TextField>) {
    use TextField::{Content, Measure, Place, Purpose, Reason, Withheld};
    let mut decided = Decided::of(&outcome.code);
    let mut fields = Vec::new();
    match kind {
        Kind::Disclosure if outcome.grants => {
            decided.means = Some(Means::Copy);
            decided.implement_on = Some(asked.start.plus(60));
            fields.extend([Purpose, Place]);
        }
        Kind::PurposeNotice if outcome.grants => fields.push(Purpose),
        Kind::Correction if outcome.grants => fields.push(Content),
        Kind::Suspension if outcome.grants => {
            decided.measure = Some("other".to_owned());
            fields.extend([Content, Measure]);
        }
        _ => {}
    }
    let mut grounds = ruleset.grounds.iter();
    let ground = grounds.find(|ground| ground.used_for == GroundUse::Refusal && ground.kinds.contains(&kind));
    if let Some(ground) = ground.filter(|_| outcome.needs_ground) {
        if outcome.grants {
            decided.withheld = vec![ground.code.clone(), ground.code.clone()];
            fields.extend([Withheld, Withheld]);
        } else {
            decided.grounds = vec![ground.code.clone()];
        }
    }
    if outcome.refuses {
        fields.push(Reason);
    }
    (decided, fields)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::ruleset::{parse, shipped};
    use std::collections::BTreeSet;

    #[test]
    fn every_letter_and_every_outcome_of_the_shipped_rulesets_has_a_sample() {
        let mut letters = BTreeSet::new();
        for (id, _, text) in shipped() {
            let ruleset = parse(text).unwrap();
            let samples = samples(&ruleset);
            letters.extend(samples.iter().map(|sample| sample.letter));
            for kind in Kind::ALL {
                for outcome in ruleset.request(kind).map_or(&[][..], |rule| &rule.outcomes) {
                    let is_told =
                        |sample: &Sample| sample.kind == kind && sample.outcome.as_deref() == Some(&outcome.code);
                    assert!(samples.iter().any(is_told), "{id} {kind:?} {}", outcome.code);
                }
            }
        }
        let told = LetterKind::ALL.iter().copied().filter(|letter| letter.written_as() == *letter).collect();
        assert_eq!(letters, told);
    }
}
