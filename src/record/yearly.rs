//! The figures of a year, read from the file case by case: as it stands, or as it stood when it had fewer events.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::case_on_file::CaseOnFile;
use super::office_on_file::OfficeOnFile;
use crate::case::clock::decision_deadline;
use crate::case::fact::{Fact, FiguresPublished};
use crate::case::figures::{Entry, Judged, Numbers, Rate, Scope, Tally, Year, count};
use crate::case::life::Case;
use crate::error::{Failure, Outcome};
use crate::law::deadline::Vacancy;
use crate::law::{Date, Ruleset};
use crate::store::{CaseId, Store};

/// A year of a file.
pub(crate) struct Yearly<'s> {
    store: &'s Store,
    office: OfficeOnFile<'s>,
    vacancies: Vec<Vacancy>,
    rulesets: Vec<Rc<Ruleset>>,
    year: Year,
    ruleset: Option<String>,
    /// The last event of the file that counts; none: all do.
    until: Option<i64>,
}

impl<'s> Yearly<'s> {
    /// A year of the file as it stands; of one ruleset where one is named.
    ///
    /// # Errors
    /// `ruleset_not_on_file`, and whatever the file says.
    pub(crate) fn of(store: &'s Store, year: Year, ruleset: Option<&str>) -> Outcome<Yearly<'s>> {
        Yearly::read(store, OfficeOnFile::load(store)?, year, ruleset, None)
    }

    /// The same year as it stood when event number `seq` was the last of the file.
    pub(crate) fn known_at(&self, seq: i64) -> Outcome<Yearly<'s>> {
        let office = OfficeOnFile::load(self.store)?.known_at(seq);
        Yearly::read(self.store, office, self.year, self.ruleset.as_deref(), Some(seq))
    }

    fn read(
        store: &'s Store,
        office: OfficeOnFile<'s>,
        year: Year,
        ruleset: Option<&str>,
        until: Option<i64>,
    ) -> Outcome<Yearly<'s>> {
        office.must_have(ruleset)?;
        let mut rulesets = Vec::new();
        for adopted in office.office().rulesets(None).filter(|one| ruleset.is_none_or(|id| one.id == id)) {
            rulesets.push(office.ruleset(adopted)?);
        }
        let (vacancies, ruleset) = (office.vacancies(), ruleset.map(str::to_owned));
        Ok(Yearly { store, office, vacancies, rulesets, year, ruleset, until })
    }

    /// The year.
    pub(crate) const fn year(&self) -> Year {
        self.year
    }

    /// The ruleset that it is narrowed down to.
    pub(crate) fn ruleset(&self) -> Option<&str> {
        self.ruleset.as_deref()
    }

    /// The rulesets, several versions of one among them.
    pub(crate) fn rulesets(&self) -> &[Rc<Ruleset>] {
        &self.rulesets
    }

    /// The office.
    pub(crate) const fn office(&self) -> &OfficeOnFile<'s> {
        &self.office
    }

    /// The formula of the office, as it holds on `today`.
    pub(crate) fn rate(&self, today: Date) -> Outcome<Rate> {
        let rate = self.office.office().disclosure_rate(today);
        Ok(rate.ok_or_else(|| anyhow::anyhow!("the list of formulas is empty"))?)
    }

    /// The numbers.
    pub(crate) fn numbers(&self, rate: &Rate) -> Outcome<Numbers> {
        let mut tally = Tally::default();
        self.each(|_, entry| {
            tally.add(&entry);
            Ok(())
        })?;
        Ok(Numbers::of(&tally, &Scope::of(self.rulesets.iter().map(Rc::as_ref)), self.year, rate))
    }

    /// Hands over every figure that a case counts in, case by case.
    pub(crate) fn each(&self, mut each: impl FnMut(&Case, Entry) -> Outcome<()>) -> Outcome<()> {
        let year = (self.year.first, self.year.last);
        self.store.cases_touching::<Failure>(year, self.ruleset(), |id| self.entries(id, &mut each))
    }

    /// Hands over every figure that this case counts in.
    pub(crate) fn entries(&self, id: CaseId, mut each: impl FnMut(&Case, Entry) -> Outcome<()>) -> Outcome<()> {
        let mut on_file = CaseOnFile::load(self.store, id)?;
        if let Some(seq) = self.until {
            on_file = on_file.known_at(seq);
            if on_file.events.is_empty() {
                return Ok(());
            }
        }
        let case = on_file.case()?;
        if self.ruleset().is_some_and(|ruleset| case.received().ruleset.id != ruleset) {
            return Ok(());
        }
        let law = self.office.law_of(&case)?;
        // Nothing of it depends on the day of asking: judged is what was decided.
        let answer = decision_deadline(&case, law.horizon().judged_by, &self.vacancies, Date::MAX);
        let mut outcome = Ok(());
        count(&Judged { case: &case, ruleset: law.ruleset(), answer }, self.year, &mut |entry| {
            if outcome.is_ok() {
                outcome = each(&case, entry);
            }
        });
        outcome
    }

    /// The cases that may count otherwise than when event number `seq` was the last of the file.
    pub(super) fn may_have_changed_since(&self, seq: i64) -> Outcome<BTreeSet<CaseId>> {
        let mut ids = BTreeSet::new();
        let mut add = |id| {
            ids.insert(id);
            Ok::<(), Failure>(())
        };
        self.store.cases_changed_since(seq, &mut add)?;
        // A fact of the office may move any of them.
        if self.office.events.iter().any(|event| event.seq > seq && moves_cases(&event.fact)) {
            self.store.cases_touching((self.year.first, self.year.last), self.ruleset(), &mut add)?;
        }
        Ok(ids)
    }

    /// What was published last of this year and these rulesets, with the day.
    pub(crate) fn published(&self) -> Option<(Date, FiguresPublished)> {
        self.office.office().live().rev().find_map(|event| match &event.fact {
            Fact::FiguresPublished(published)
                if published.fiscal_year == self.year.fiscal_year && published.ruleset == self.ruleset =>
            {
                Some((event.on, published.clone()))
            }
            _ => None,
        })
    }
}

/// Whether a fact of the office can change what a case counts as.
const fn moves_cases(fact: &Fact) -> bool {
    !matches!(fact, Fact::OfficeSet(_) | Fact::FiguresPublished(_))
}
