//! What a reader of the answer must be told beside the dates.

use super::answer::Answer;
use super::facts::{About, Facts, StopEnd};
use super::run::{Inputs, Run};
use crate::law::reading::{IdentityPapersPause, Readings};

macro_rules! warnings {
    ($($(#[$about:meta])* $name:ident = $code:literal),* $(,)?) => {
        /// Something beside the dates that a reader must be told.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Warning { $($(#[$about])* $name),* }

        impl Warning {
            /// All of them, in the order in which they are listed.
            pub const ALL: &'static [Warning] = &[$(Warning::$name),*];

            /// The code in JSON.
            pub const fn code(self) -> &'static str {
                match self { $(Warning::$name => $code),* }
            }
        }
    };
}

warnings! {
    /// An extension on file is not in force.
    ExtensionRefused = "extension_refused",
    /// The special case on file is not in force.
    SpecialRefused = "special_refused",
    /// The rule knows no vacancies.
    VacancyIgnored = "vacancy_ignored",
    /// The extension was told after the deadline then in force.
    ToldAfterBase = "told_after_base",
    /// The extension moves nothing.
    ExtensionWithoutEffect = "extension_without_effect",
    /// Extended twice although the article says 限り.
    ExtendedTwice = "extended_twice",
    /// Both on file: the special case governs.
    SpecialAndExtension = "special_and_extension",
    /// The day on which the notice of the special case arrived is not known.
    SpecialNoticeUnknown = "special_notice_unknown",
    /// The days of the special case run through stopped days.
    SpecialRunsThroughStops = "special_runs_through_stops",
    /// The set day of a supplement passed unanswered.
    SupplementPeriodPassed = "supplement_period_passed",
    /// An open supplement has no set day.
    SupplementWithoutPeriod = "supplement_without_period",
    /// A supplement was asked for after the period in force: it changes nothing.
    SupplementTooLate = "supplement_too_late",
    /// The request came after the claim window.
    ClaimWindowMissed = "claim_window_missed",
    /// The disclosure was carried out inside the two weeks.
    ImplementedTooEarly = "implemented_too_early",
}

/// A set of warnings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Warnings(u32);

impl Warnings {
    pub(super) fn add_if(&mut self, condition: bool, warning: Warning) {
        if condition {
            self.0 |= 1 << warning as u32;
        }
    }

    /// Whether this one is given.
    pub const fn has(self, warning: Warning) -> bool {
        self.0 & (1 << warning as u32) != 0
    }

    /// Those given, in the order of [`Warning::ALL`].
    pub fn iter(self) -> impl Iterator<Item = Warning> {
        Warning::ALL.iter().copied().filter(move |warning| self.has(*warning))
    }
}

pub(super) fn warn_about_run(warnings: &mut Warnings, inputs: &Inputs, used: &Readings, run: &Run) {
    warn_about_longer_periods(warnings, run);
    warnings.add_if(!inputs.facts.vacancies.is_empty() && !inputs.rules.base_stops.vacancy, Warning::VacancyIgnored);
    warn_about_supplements(warnings, inputs, used, run);
}

fn warn_about_longer_periods(warnings: &mut Warnings, run: &Run) {
    let in_force = |accepted: Option<bool>| accepted == Some(true);
    if let Some(extended) = &run.extended {
        warnings.add_if(extended.any_refused, Warning::ExtensionRefused);
        warnings.add_if(extended.told_after.is_some(), Warning::ToldAfterBase);
        warnings.add_if(extended.without_effect, Warning::ExtensionWithoutEffect);
        warnings.add_if(extended.extended_twice, Warning::ExtendedTwice);
    }
    if let Some(special) = &run.special {
        let both = run.extended.is_some_and(|extended| in_force(extended.accepted)) && in_force(special.accepted);
        warnings.add_if(special.accepted == Some(false), Warning::SpecialRefused);
        warnings.add_if(both, Warning::SpecialAndExtension);
        warnings.add_if(special.notice_unknown, Warning::SpecialNoticeUnknown);
        warnings.add_if(special.runs_through_stops, Warning::SpecialRunsThroughStops);
    }
}

fn warn_about_supplements(warnings: &mut Warnings, inputs: &Inputs, used: &Readings, run: &Run) {
    if !inputs.rules.base_stops.supplement {
        return;
    }
    let stops = |about: About| about == About::Form || used.identity_papers_pause == IdentityPapersPause::Yes;
    for supplement in inputs.facts.supplements.iter().filter(|supplement| stops(supplement.about)) {
        let end = supplement.known_end(inputs.today);
        let late = run.term.unrolled.is_some_and(|last| supplement.requested > last);
        warnings.add_if(late, Warning::SupplementTooLate);
        let passed = matches!(end, Some(StopEnd::SetDay(_))) && !late;
        warnings.add_if(passed, Warning::SupplementPeriodPassed);
        let keeps_open = end.is_none() && inputs.today >= supplement.requested && !run.term.is_fixed();
        warnings.add_if(keeps_open && supplement.due.is_none(), Warning::SupplementWithoutPeriod);
    }
}

pub(super) fn warn_about_secondaries(warnings: &mut Warnings, facts: &Facts, answer: &Answer) {
    let secondary = &answer.secondary;
    // Nobody is treated as late while one admissible reading has them in time.
    let window = secondary.claim_window_last_day;
    warnings.add_if(window.is_some_and(|window| facts.received > window.safe_date), Warning::ClaimWindowMissed);
    let earliest = secondary.earliest_implementation.or(secondary.earliest_implementation_substantial);
    let early = matches!((facts.implemented_on, earliest), (Some(on), Some(earliest)) if on < earliest.date);
    warnings.add_if(early, Warning::ImplementedTooEarly);
}
