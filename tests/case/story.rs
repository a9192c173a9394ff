//! A case told day by day.

use kaiji::case::admit::{Draft, Notice, Refusal, Setting, admit};
use kaiji::case::clock::{Derived, Horizon, LawInForce, derive};
use kaiji::case::fact::{
    Channel, Decided, Delivered, Document, Event, Extended, Fact, Identified, Implemented, Means, MethodRequested,
    Received, RulesetRef, Sent, SpecialSet, Struck, SupplementAsked, SupplementDone, TextField, Texts, Withdrawn,
};
use kaiji::case::letter::LetterKind;
use kaiji::case::life::Case;
use kaiji::law::calendar::Calendar;
use kaiji::law::deadline::{About, Vacancy};
use kaiji::law::ruleset::{Asker, load, shipped_versions};
use kaiji::law::{Date, Kind, Ruleset};

/// 2026 of the given `MM-DD`.
pub(crate) fn day(text: &str) -> Date {
    format!("2026-{text}").parse().unwrap()
}

pub(crate) fn ruleset(id: &str) -> Ruleset {
    let version = shipped_versions().find(|version| version.id == id).unwrap();
    load(version.what).unwrap()
}

/// One case under one ruleset; every entry goes through `admit` as a clerk's would.
pub(crate) struct Story {
    pub(crate) ruleset: Ruleset,
    pub(crate) calendar: Calendar,
    pub(crate) events: Vec<Event>,
    pub(crate) vacancies: Vec<Vacancy>,
    pub(crate) today: Date,
}

impl Story {
    /// A request for disclosure of one part, received on `on`.
    pub(crate) fn received(id: &str, on: &str) -> Story {
        Story::of(id, Kind::Disclosure, on, 1)
    }

    pub(crate) fn of(id: &str, kind: Kind, on: &str, parts: u32) -> Story {
        let ruleset = ruleset(id);
        let number = format!("R8-{}-0001", letter(kind)).parse().unwrap();
        let received = Received {
            number,
            ruleset: RulesetRef { id: id.to_owned(), in_force: ruleset.in_force },
            kind,
            parts,
            at: None,
            written: None,
            accepted: None,
            at_office: None,
            channel: Channel::Counter,
            by: Asker::Principal,
            on_behalf_of: None,
            heir_class: None,
            disclosed_on: None,
            prior: None,
            road: None,
            specific_pi: false,
            class: None,
            claims: Vec::new(),
        };
        let event = Event { seq: 1, n: 1, on: day(on), fact: Fact::from(received), texts: Texts::none() };
        let calendar = Calendar::national();
        Story { ruleset, calendar, events: vec![event], vacancies: Vec::new(), today: day("12-28") }
    }

    pub(crate) fn case(&self) -> Case<'_> {
        Case::of(&self.events).unwrap()
    }

    pub(crate) fn law(&self) -> LawInForce<'_> {
        LawInForce { ruleset: &self.ruleset, calendar: &self.calendar }
    }

    pub(crate) fn on(&self, today: &str) -> Derived {
        let horizon = Horizon { judged_by: self.law(), now: self.law(), second: None, target: None };
        derive(&self.case(), horizon, &self.vacancies, day(today))
    }

    /// The date of the decision as it stands on `today`.
    pub(crate) fn date(&self, today: &str) -> Option<String> {
        self.on(today).answer.unwrap().date.map(|date| date.to_string()[5..].to_owned())
    }

    pub(crate) fn enter(&mut self, on: &str, fact: impl Into<Fact>) -> Result<Vec<Notice>, Refusal> {
        self.enter_with(on, fact, Texts::none())
    }

    pub(crate) fn enter_with(&mut self, on: &str, fact: impl Into<Fact>, texts: Texts) -> Result<Vec<Notice>, Refusal> {
        let draft = Draft { on: day(on), fact: fact.into(), texts };
        let setting = Setting { law: self.law(), vacancies: &self.vacancies, today: self.today };
        let notices = admit(&self.case(), &draft, &setting)?;
        let n = self.events.len() as u32 + 1;
        self.events.push(Event { seq: i64::from(n), n, on: draft.on, fact: draft.fact, texts: draft.texts });
        Ok(notices)
    }

    /// As [`Story::enter`], where nothing may refuse.
    pub(crate) fn then(mut self, on: &str, fact: impl Into<Fact>) -> Story {
        self.enter(on, fact).unwrap();
        self
    }

    pub(crate) fn then_with(mut self, on: &str, fact: impl Into<Fact>, texts: Texts) -> Story {
        self.enter_with(on, fact, texts).unwrap();
        self
    }
}

const fn letter(kind: Kind) -> char {
    match kind {
        Kind::Disclosure => 'K',
        Kind::Correction => 'T',
        Kind::Suspension => 'S',
        Kind::PurposeNotice => 'M',
    }
}

pub(crate) fn identified() -> Identified {
    Identified { documents: vec![Document { kind: "driving_licence".to_owned(), made: None }] }
}

pub(crate) fn asked(by: &str) -> SupplementAsked {
    SupplementAsked { by: day(by), about: About::Form, happened: false }
}

pub(crate) const fn done(asked: u32) -> SupplementDone {
    SupplementDone { asked, disclosed_on: None }
}

pub(crate) const fn extended(days: i32) -> Extended {
    Extended { days: Some(days), until: None, happened: false }
}

pub(crate) fn special(until: &str) -> SpecialSet {
    SpecialSet { remaining_until: day(until), happened: false }
}

pub(crate) const fn sent(letter: LetterKind, tells: u32) -> Sent {
    Sent { letter, tells, to: None }
}

pub(crate) const fn delivered(letter: LetterKind, tells: u32) -> Delivered {
    Delivered { letter, tells, to: None }
}

pub(crate) const fn implemented() -> Implemented {
    Implemented { part: None, means: None, pages: None, happened: false }
}

pub(crate) const fn wished(means: Means) -> MethodRequested {
    MethodRequested { means, part: None, late_reason: false }
}

pub(crate) const fn struck(event: u32) -> Struck {
    Struck { event }
}

pub(crate) const fn withdrawn() -> Withdrawn {
    Withdrawn {}
}

pub(crate) fn decided(outcome: &str) -> Decided {
    Decided::of(outcome)
}

pub(crate) fn because(reason: &str) -> Texts {
    let mut texts = Texts::none();
    texts.add(TextField::Reason, reason);
    texts
}
