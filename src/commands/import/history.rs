//! A line as what happened after the receipt: the facts that commands would have entered, in the order of their days.

use super::cells::{BadCell, Cells, Read};
use super::column::Column;
use super::problem::CellProblem;
use crate::case::admit::Draft;
use crate::case::fact::{
    Decided, Delivered, Document, Extended, Fact, Filer, Identified, Implemented, Means, MethodRequested, Noted,
    ReviewConsulted, ReviewFiled, ReviewReported, ReviewRuled, Sent, SpecialSet, Stage, SupplementAsked,
    SupplementDone, SupplementLapsed, TextField, Texts, ThirdPartyAsked, ThirdPartyReplied, Transferred, Withdrawn,
};
use crate::case::ground::{ground, unknown_ground};
use crate::case::letter::LetterKind;
use crate::cli::value::set;
use crate::law::deadline::About;
use crate::law::ruleset::{GroundUse, PAPERS};
use crate::law::{Date, Kind, Ruleset};

/// What happened, with the column that says so.
pub(super) struct History {
    steps: Vec<Step>,
}

struct Step {
    on: Date,
    column: Column,
    fact: Told,
    texts: Texts,
}

/// A fact, or one that names another fact by its number, which is known once all of them are in order.
enum Told {
    Fact(Fact),
    About(usize, fn(u32) -> Fact),
    Ruled(usize, Box<ReviewRuled>),
}

/// The code of a ground that was written in any of its writings.
type Grounds<'a> = &'a dyn Fn(&str) -> Option<String>;

impl History {
    /// Everything that a line tells, under this ruleset.
    pub(super) fn of(cells: &Cells, kind: Kind, received: Date, ruleset: &Ruleset) -> Read<History> {
        nothing_hangs_in_the_air(cells)?;
        let mut history = History { steps: Vec::new() };
        history.identified(cells)?;
        history.supplements(cells)?;
        history.third_parties(cells)?;
        history.longer(cells)?;
        let code = |typed: &str| ground(ruleset, kind, typed).map(|ground| ground.code.clone());
        let decided = history.decided(cells, kind, &code, ruleset)?;
        history.told(cells, decided)?;
        history.carried_out(cells)?;
        history.ended(cells)?;
        history.reviewed(cells, decided)?;
        if let Some(note) = cells.text(Column::Note)? {
            history.add(received, Column::Note, Noted {}, &[(TextField::Note, Some(note))]);
        }
        Ok(history)
    }

    /// The drafts in the order of their days, and of each the column that says when.
    pub(super) fn in_order(self) -> (Vec<Draft>, Vec<Column>) {
        let mut order: Vec<usize> = (0..self.steps.len()).collect();
        let rank = |step: &Step| match &step.fact {
            Told::Fact(fact) => fact.rank(),
            Told::About(_, fact) => fact(0).rank(),
            Told::Ruled(_, ruled) => Fact::from((**ruled).clone()).rank(),
        };
        order.sort_by_key(|at| self.steps.get(*at).map(|step| (step.on, rank(step))));
        // The receipt is fact 1.
        let number = |at: usize| order.iter().position(|other| *other == at).map_or(0, |place| place as u32 + 2);
        let numbers: Vec<u32> = (0..self.steps.len()).map(number).collect();
        let of = |at: usize| numbers.get(at).copied().unwrap_or_default();
        let mut steps: Vec<(u32, Draft, Column)> = self
            .steps
            .into_iter()
            .enumerate()
            .map(|(at, step)| {
                let Step { on, column, fact, texts } = step;
                let fact = match fact {
                    Told::Fact(fact) => fact,
                    Told::About(other, fact) => fact(of(other)),
                    Told::Ruled(other, ruled) => Fact::from(ReviewRuled { review: of(other), ..*ruled }),
                };
                (of(at), Draft { on, fact, texts }, column)
            })
            .collect();
        steps.sort_by_key(|step| step.0);
        steps.into_iter().map(|(_, draft, column)| (draft, column)).unzip()
    }

    fn add(&mut self, on: Date, column: Column, fact: impl Into<Fact>, words: &[(TextField, Option<String>)]) -> usize {
        self.put(on, column, Told::Fact(fact.into()), words)
    }

    fn put(&mut self, on: Date, column: Column, fact: Told, words: &[(TextField, Option<String>)]) -> usize {
        let mut texts = Texts::none();
        words.iter().for_each(|(field, text)| texts.add_if(*field, text.as_deref()));
        self.steps.push(Step { on, column, fact, texts });
        self.steps.len() - 1
    }

    fn identified(&mut self, cells: &Cells) -> Read<()> {
        let documents = cells.marks(Column::Documents)?;
        let Some(on) = cells.day(Column::IdentifiedOn)? else {
            return only_with(cells, !documents.is_empty(), Column::Documents, Column::IdentifiedOn);
        };
        let mut texts = Vec::new();
        let mut papers = Vec::new();
        for named in documents {
            let code = named.to_ascii_lowercase().replace('-', "_");
            let shown = |paper: &&&str| cells.words.iter().any(|words| words.term("document", paper) == named);
            match PAPERS.iter().find(|paper| **paper == code).or_else(|| PAPERS.iter().find(shown)) {
                Some(paper) => papers.push(Document { kind: (*paper).to_owned(), made: None }),
                None => {
                    papers.push(Document { kind: "other".to_owned(), made: None });
                    texts.push((TextField::Document, Some(named)));
                }
            }
        }
        self.add(on, Column::IdentifiedOn, Identified { documents: papers }, &texts);
        Ok(())
    }

    fn supplements(&mut self, cells: &Cells) -> Read<()> {
        for at in 0..cells.layout.of_its_kind(Column::SupplementAsked) {
            let Some(on) = cells.day_at(Column::SupplementAsked, at)? else { continue };
            let done = cells.day_at(Column::SupplementDone, at)?;
            let lapsed = cells.day_at(Column::SupplementLapsed, at)?;
            // A table that keeps no set day keeps the day of the answer: until then the office waited.
            let by = cells.day_at(Column::SupplementBy, at)?.or(done).or(lapsed);
            let by = by.ok_or_else(|| cells.missing(Column::SupplementBy))?;
            let missing = cells.text_at(Column::SupplementMissing, at)?;
            let fact = SupplementAsked { by, about: About::Form, happened: false };
            let asked = self.add(on, Column::SupplementAsked, fact, &[(TextField::Missing, missing)]);
            if let Some(on) = done {
                let fact = Told::About(asked, |asked| Fact::from(SupplementDone { asked, disclosed_on: None }));
                self.put(on, Column::SupplementDone, fact, &[]);
            } else if let Some(on) = lapsed {
                let fact = Told::About(asked, |asked| Fact::from(SupplementLapsed { asked }));
                self.put(on, Column::SupplementLapsed, fact, &[]);
            }
        }
        Ok(())
    }

    fn third_parties(&mut self, cells: &Cells) -> Read<()> {
        let mut asked = Vec::new();
        for at in 0..cells.layout.of_its_kind(Column::ThirdPartyAsked) {
            asked.extend(cells.day_at(Column::ThirdPartyAsked, at)?.map(|on| (on, at)));
        }
        // Parties are numbered in the order in which they were asked.
        asked.sort_unstable();
        for (party, (on, at)) in (1..).zip(asked) {
            let by = cells.day_at(Column::ThirdPartyBy, at)?;
            let fact = ThirdPartyAsked { party, by, mandatory: false, ground: None, happened: false };
            let name = cells.text_at(Column::ThirdParty, at)?.ok_or_else(|| cells.missing(Column::ThirdParty))?;
            self.add(on, Column::ThirdPartyAsked, fact, &[(TextField::ThirdParty, Some(name))]);
            let Some(on) = cells.day_at(Column::ThirdPartyReplied, at)? else { continue };
            let objects = cells.truth_at(Column::ThirdPartyObjects, at)?.unwrap_or(false);
            self.add(on, Column::ThirdPartyReplied, ThirdPartyReplied { party, objects }, &[]);
        }
        Ok(())
    }

    fn longer(&mut self, cells: &Cells) -> Read<()> {
        let (days, until) = (cells.number(Column::ExtendedDays)?, cells.day(Column::ExtendedUntil)?);
        let notified = cells.day(Column::ExtensionNotified)?;
        if days.is_some() || until.is_some() {
            // Without a day of its own it was decided, at the latest, when it was told.
            let on = cells.day(Column::ExtendedOn)?.or(notified).ok_or_else(|| cells.missing(Column::ExtendedOn))?;
            // The named day says more than how far it lies away.
            let days = days.filter(|_| until.is_none()).map(|days| i32::try_from(days).unwrap_or(i32::MAX));
            let reason = cells.text(Column::ExtensionReason)?;
            let fact = Extended { days, until, happened: false };
            let extended = self.add(on, Column::ExtendedOn, fact, &[(TextField::Reason, reason)]);
            self.about(cells, Column::ExtensionNotified, extended, |tells| sent(LetterKind::Extension, tells))?;
        } else if cells.raw(Column::ExtendedOn).is_some() || notified.is_some() {
            return Err(cells.missing(Column::ExtendedUntil));
        }
        let notified = cells.day(Column::SpecialNotified)?;
        if let Some(remaining_until) = cells.day(Column::SpecialUntil)? {
            let on = cells.day(Column::SpecialOn)?.or(notified).ok_or_else(|| cells.missing(Column::SpecialOn))?;
            let reason = cells.text(Column::SpecialReason)?;
            let fact = SpecialSet { remaining_until, happened: false };
            let set = self.add(on, Column::SpecialOn, fact, &[(TextField::Reason, reason)]);
            self.about(cells, Column::SpecialNotified, set, |tells| delivered(LetterKind::SpecialCase, tells))?;
        } else if cells.raw(Column::SpecialOn).is_some() {
            return Err(cells.missing(Column::SpecialUntil));
        }
        Ok(())
    }

    /// The decision, of a special case both; the last one.
    fn decided(&mut self, cells: &Cells, kind: Kind, code: Grounds, ruleset: &Ruleset) -> Read<Option<usize>> {
        let mut last = None;
        let substantial = cells.day(Column::SubstantialOn)?;
        if let Some(on) = substantial {
            let outcome = cells.code(Column::SubstantialOutcome, "outcome", &set::outcome())?;
            let outcome = outcome.ok_or_else(|| cells.missing(Column::SubstantialOutcome))?;
            let fact = Decided { stage: Some(Stage::Substantial), ..Decided::of(&outcome) };
            let decided = self.add(on, Column::SubstantialOn, fact, &[]);
            self.about(cells, Column::SubstantialSent, decided, decision_sent)?;
            last = Some(decided);
        }
        let outcome = cells.code(Column::Outcome, "outcome", &set::outcome())?;
        let Some(on) = cells.day(Column::DecidedOn)? else {
            return only_with(cells, outcome.is_some(), Column::Outcome, Column::DecidedOn).map(|()| last);
        };
        let outcome = outcome.ok_or_else(|| cells.missing(Column::Outcome))?;
        let mut fact = Decided::of(&outcome);
        fact.stage = substantial.map(|_| Stage::Remaining);
        let mut words = vec![(TextField::Reason, cells.text(Column::DecisionReason)?)];
        let grounds = grounds(cells, code, ruleset)?;
        if outcome == "partial" && !grounds.is_empty() {
            // What a partial disclosure withholds is told passage by passage, each with its ground.
            let passages = cells.texts(Column::Withheld)?;
            let passage = |at: usize| passages.get(at).or(passages.last()).cloned();
            let unknown = || cells.words.first().map(|words| words.get("import-passage-unknown"));
            words.extend((0..grounds.len()).map(|at| (TextField::Withheld, passage(at).or_else(unknown))));
            fact.withheld = grounds;
        } else {
            fact.grounds = grounds;
        }
        if kind == Kind::Suspension
            && let Some(measure) = cells.text(Column::Measure)?
        {
            words.push((TextField::Measure, Some(measure)));
            fact.measure = Some("other".to_owned());
        }
        fact.implement_on = cells.day(Column::ImplementOn)?;
        Ok(Some(self.add(on, Column::DecidedOn, fact, &words)))
    }

    fn told(&mut self, cells: &Cells, decided: Option<usize>) -> Read<()> {
        let arrived: fn(u32) -> Fact = |tells| delivered(LetterKind::Decision, tells);
        for (column, fact) in [(Column::SentOn, decision_sent as fn(u32) -> Fact), (Column::DeliveredOn, arrived)] {
            if cells.day(column)?.is_some() {
                self.about(cells, column, decided.ok_or_else(|| cells.missing(Column::DecidedOn))?, fact)?;
            }
        }
        Ok(())
    }

    /// What happened to another fact on the day of this column, if it has one.
    fn about(&mut self, cells: &Cells, column: Column, other: usize, fact: fn(u32) -> Fact) -> Read<()> {
        if let Some(on) = cells.day(column)? {
            self.put(on, column, Told::About(other, fact), &[]);
        }
        Ok(())
    }

    fn carried_out(&mut self, cells: &Cells) -> Read<()> {
        let means: Option<Means> = cells.meant(Column::Means, "means", &set::means())?;
        if let Some(on) = cells.day(Column::MethodOn)? {
            let means = means.ok_or_else(|| cells.missing(Column::Means))?;
            self.add(on, Column::MethodOn, MethodRequested { means, part: None, late_reason: false }, &[]);
        }
        if let Some(on) = cells.day(Column::ImplementedOn)? {
            let pages = cells.number(Column::Pages)?;
            let fact = Implemented { part: None, means, pages, happened: false };
            self.add(on, Column::ImplementedOn, fact, &[]);
        }
        Ok(())
    }

    fn ended(&mut self, cells: &Cells) -> Read<()> {
        if let Some(on) = cells.day(Column::WithdrawnOn)? {
            let reason = cells.text(Column::WithdrawnReason)?;
            self.add(on, Column::WithdrawnOn, Withdrawn {}, &[(TextField::Reason, reason)]);
        }
        if let Some(on) = cells.day(Column::TransferredOn)? {
            let to = cells.text(Column::TransferredTo)?.ok_or_else(|| cells.missing(Column::TransferredTo))?;
            let words = [(TextField::To, Some(to)), (TextField::Reason, cells.text(Column::TransferredReason)?)];
            self.add(on, Column::TransferredOn, Transferred { happened: false }, &words);
        }
        Ok(())
    }

    fn reviewed(&mut self, cells: &Cells, decided: Option<usize>) -> Read<()> {
        let Some(on) = cells.day(Column::ReviewFiled)? else { return Ok(()) };
        // Filed before anything was decided it is against doing nothing (不作為).
        let before = decided.filter(|decided| self.steps.get(*decided).is_some_and(|step| step.on <= on));
        let filed = match before {
            Some(decided) => Told::About(decided, |against| review_against(Some(against))),
            None => Told::Fact(review_against(None)),
        };
        let filed = self.put(on, Column::ReviewFiled, filed, &[]);
        if let Some(on) = cells.day(Column::ReviewConsulted)? {
            let fact = |review| Fact::from(ReviewConsulted { review, happened: false });
            let consulted = self.put(on, Column::ReviewConsulted, Told::About(filed, fact), &[]);
            self.about(cells, Column::ConsultationSent, consulted, |tells| {
                sent(LetterKind::ConsultationNotice, tells)
            })?;
        }
        if let Some(on) = cells.day(Column::ReviewReported)? {
            let answer = cells.text(Column::ReviewAnswer)?;
            let fact = |review| Fact::from(ReviewReported { review });
            self.put(on, Column::ReviewReported, Told::About(filed, fact), &[(TextField::Answer, answer)]);
        }
        if let Some(on) = cells.day(Column::ReviewRuled)? {
            let outcome = cells.meant(Column::ReviewOutcome, "ruling", &set::ruling())?;
            let outcome = outcome.ok_or_else(|| cells.missing(Column::ReviewOutcome))?;
            let ruled = Box::new(ReviewRuled::of(0, outcome));
            self.put(on, Column::ReviewRuled, Told::Ruled(filed, ruled), &[]);
        }
        Ok(())
    }
}

fn sent(letter: LetterKind, tells: u32) -> Fact {
    Fact::from(Sent { letter, tells, to: None })
}

fn decision_sent(tells: u32) -> Fact {
    sent(LetterKind::Decision, tells)
}

fn delivered(letter: LetterKind, tells: u32) -> Fact {
    Fact::from(Delivered { letter, tells, to: None })
}

fn review_against(against: Option<u32>) -> Fact {
    let (by, participants) = (Filer::Requester, Vec::new());
    Fact::from(ReviewFiled { by, against, participants, late_reason: false })
}

fn grounds(cells: &Cells, code: Grounds, ruleset: &Ruleset) -> Read<Vec<String>> {
    let known = |typed: &String| {
        let shown = Column::Ground.shown(typed).unwrap_or("…");
        let unknown = || unknown_ground(ruleset, None, GroundUse::Refusal, shown);
        code(typed).ok_or_else(|| cells.bad(Column::Ground, 0, unknown()))
    };
    cells.marks(Column::Ground)?.iter().map(known).collect()
}

/// Days that are of something else: without the other there is nothing that happened on them, and a day that is told must
/// not be lost without a word.
const OF_ANOTHER: &[(Column, Column)] = &[
    (Column::SupplementBy, Column::SupplementAsked),
    (Column::SupplementDone, Column::SupplementAsked),
    (Column::SupplementLapsed, Column::SupplementAsked),
    (Column::ThirdPartyBy, Column::ThirdPartyAsked),
    (Column::ThirdPartyReplied, Column::ThirdPartyAsked),
    (Column::SpecialNotified, Column::SpecialUntil),
    (Column::SubstantialSent, Column::SubstantialOn),
    (Column::ImplementOn, Column::DecidedOn),
    (Column::ReviewConsulted, Column::ReviewFiled),
    (Column::ConsultationSent, Column::ReviewConsulted),
    (Column::ReviewReported, Column::ReviewFiled),
    (Column::ReviewRuled, Column::ReviewFiled),
];

fn nothing_hangs_in_the_air(cells: &Cells) -> Read<()> {
    for (column, other) in OF_ANOTHER {
        for place in 0..cells.layout.of_its_kind(*column) {
            if cells.raw_at(*column, place).is_some() && cells.raw_at(*other, place).is_none() {
                return Err(alone(cells, (*column, place), *other));
            }
        }
    }
    Ok(())
}

/// What is given says nothing without the other column.
fn only_with(cells: &Cells, given: bool, column: Column, other: Column) -> Read<()> {
    if given { Err(alone(cells, (column, 0), other)) } else { Ok(()) }
}

fn alone(cells: &Cells, (column, place): (Column, usize), other: Column) -> BadCell {
    let name = |column, place| cells.layout.heading(column, place).to_owned();
    cells.bad(column, place, CellProblem::Alone { column: name(column, place), other: name(other, place) })
}
