//! 丹南 27(3), 46: after an objection two weeks must lie between decision or ruling and implementation.

use super::{Admission, Notice, Refusal};
use crate::case::fact::{Decided, Fact, Implemented, ReviewRuled, Stage};
use crate::case::life::Case;
use crate::law::Date;
use crate::law::deadline::{Rules, deadline};

impl Admission<'_> {
    /// A planned day is an act of the office, too: refused before anybody is told of it.
    pub(super) fn refuse_planned_inside(&self, decided: &Decided, grants: bool) -> Result<Option<Notice>, Refusal> {
        let Some(planned) = decided.implement_on.filter(|_| grants) else { return Ok(None) };
        let events = self.with_draft();
        let Ok(case) = Case::of(&events) else { return Ok(None) };
        let partial = decided.stage == Some(Stage::Substantial);
        self.refuse_inside(planned, self.earliest(&case, self.draft.on, partial), decided.happened)
    }

    /// 丹南 46: the day that a ruling names, where it is one after which the two weeks run again.
    pub(super) fn refuse_ruled_inside(&self, ruled: &ReviewRuled) -> Result<Option<Notice>, Refusal> {
        let events = self.with_draft();
        let (Some(planned), Ok(case)) = (ruled.implement_on, Case::of(&events)) else { return Ok(None) };
        let earliest = case.ruling_for_gap().and_then(|ruling| self.earliest(&case, ruling, false));
        self.refuse_inside(planned, earliest, ruled.happened)
    }

    pub(super) fn refuse_implemented_inside(&self, done: &Implemented) -> Result<Option<Notice>, Refusal> {
        let parts = self.parts(done.part);
        let granted = self.case.granted_parts(self.setting.law.ruleset);
        let decisions = parts.iter().filter(|part| granted.contains(part));
        let decided = decisions.filter_map(|part| self.case.decision_of_part(*part)).map(|one| one.event.on).max();
        let earliest = match (decided, self.case.partial_decision_on()) {
            (Some(decided), _) => self.earliest(self.case, decided, false),
            (None, Some(partial)) => self.earliest(self.case, partial, true),
            (None, None) => None,
        };
        self.refuse_inside(self.draft.on, earliest, done.happened)
    }

    /// The first day on which what was decided on `decided` may be carried out; none where nobody objected.
    fn earliest(&self, case: &Case, decided: Date, partial: bool) -> Option<Date> {
        let law = self.setting.law;
        let rules = Rules::of(law.ruleset, self.case.received().kind)?;
        let facts = case.facts(self.setting.vacancies).decided(decided, partial);
        let used = rules.readings_in_use();
        let found = deadline(&rules, law.calendar, &facts.as_facts(), &used, self.setting.today).secondary;
        let found = if partial { found.earliest_implementation_substantial } else { found.earliest_implementation };
        found.map(|found| found.date)
    }

    fn refuse_inside(&self, on: Date, earliest: Option<Date>, happened: bool) -> Result<Option<Notice>, Refusal> {
        let Some(earliest) = earliest.filter(|earliest| on < *earliest) else { return Ok(None) };
        let ruleset = self.setting.law.ruleset;
        let refusal = Refusal::of("inside_two_weeks").with("on", on).with("earliest", earliest);
        let after_ruling = match self.draft.fact {
            Fact::Decided(_) => false,
            Fact::ReviewRuled(_) => true,
            _ => self.case.ruling_for_gap().is_some(),
        };
        let gap = ruleset.gap(self.case.received().kind);
        let refusal = refusal.by_if(ruleset, gap.map(|gap| gap.article_after(after_ruling)));
        self.refuse_unless(happened, refusal).map(Some)
    }
}
