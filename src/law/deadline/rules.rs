//! The rules of one kind of request, gathered once so that counting need not look for them.

use super::run::Operative;
use crate::law::reading::{
    IdentityPapersPause, Readings, SpecialExcludes, SupplementFrom, SupplementInExtension, SupplementTo, TwoWeeks,
};
use crate::law::ruleset::{DeadlineRule, ExtensionRule, GapRule, Kind, ReadingTable, Ruleset, SpecialRule, StopKind};

/// The rules that count for requests of one kind under one ruleset.
#[derive(Clone, Copy, Debug)]
pub struct Rules<'a> {
    /// Which kind of request.
    pub kind: Kind,
    /// The decision.
    pub decision: &'a DeadlineRule,
    /// Its extension, if the rule has one.
    pub extension: Option<&'a ExtensionRule>,
    /// Its special case, if the rule has one.
    pub special: Option<&'a SpecialRule>,
    /// The two weeks between decision and implementation.
    pub gap: Option<&'a GapRule>,
    /// The period for saying how one wants the disclosure.
    pub method_request: Option<&'a DeadlineRule>,
    /// The period for asking for a correction or suspension after a disclosure.
    pub claim_window: Option<&'a DeadlineRule>,
    /// The period for asking for a review, from learning of the decision.
    pub review_request: Option<&'a DeadlineRule>,
    /// Its outer limit, from the decision.
    pub review_limit: Option<&'a DeadlineRule>,
    /// The readings; `None` where no rule has a number.
    pub readings: Option<&'a ReadingTable>,
    pub(super) base_stops: StopsOf,
    pub(super) extension_stops: StopsOf,
}

/// Which stops a period knows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct StopsOf {
    pub(super) supplement: bool,
    pub(super) vacancy: bool,
    pub(super) clarification: bool,
}

impl<'a> Rules<'a> {
    /// The rules for this kind; `None` where the organisation does not offer it.
    pub fn of(ruleset: &'a Ruleset, kind: Kind) -> Option<Rules<'a>> {
        ruleset.request(kind)?;
        let decision = ruleset.deadline(kind, "decision")?;
        let extension = ruleset.extension(kind);
        Some(Rules {
            kind,
            decision,
            extension,
            special: ruleset.special(kind),
            gap: ruleset.gap(kind),
            method_request: ruleset.deadline(kind, "method_request"),
            claim_window: ruleset.deadline(kind, "claim_window"),
            review_request: ruleset.deadline(kind, "review_request"),
            review_limit: ruleset.deadline(kind, "review_request_limit"),
            readings: ruleset.readings.as_ref(),
            base_stops: StopsOf::of(|what| decision.stop(what).is_some()),
            extension_stops: StopsOf::of(|what| extension.is_some_and(|rule| rule.stop(what).is_some())),
        })
    }

    /// The article of the deadline that governs; of the decision itself where the rule has no number.
    pub fn governing_article(&self, operative: Option<Operative>) -> &'a str {
        let article = match operative {
            Some(Operative::Extended) => self.extension.map(|rule| &rule.article),
            Some(Operative::Substantial | Operative::Remaining | Operative::Special) => {
                self.special.map(|rule| &rule.article)
            }
            Some(Operative::Base) | None => None,
        };
        article.unwrap_or(&self.decision.article)
    }

    /// The words of the same article.
    pub fn governing_quote(&self, operative: Option<Operative>) -> &'a str {
        let quote = match operative {
            Some(Operative::Extended) => self.extension.map(|rule| &rule.quote),
            Some(Operative::Substantial | Operative::Remaining | Operative::Special) => {
                self.special.map(|rule| &rule.quote)
            }
            Some(Operative::Base) | None => None,
        };
        quote.unwrap_or(&self.decision.quote)
    }

    /// The readings in use: those of the ruleset. Where a ruleset has none (no numbers), they do not matter.
    pub fn readings_in_use(&self) -> Readings {
        match self.readings {
            Some(table) => Readings {
                supplement_from: table.supplement_from.used,
                supplement_to: table.supplement_to.used,
                roll: None,
                roll_requester: None,
                supplement_in_extension: table.supplement_in_extension.used,
                special_excludes: table.special_excludes.used,
                two_weeks: table.two_weeks.used,
                identity_papers_pause: table.identity_papers_pause.used,
            },
            None => Readings {
                supplement_from: SupplementFrom::NextDay,
                supplement_to: SupplementTo::CompletionDay,
                roll: None,
                roll_requester: None,
                supplement_in_extension: SupplementInExtension::Yes,
                special_excludes: SpecialExcludes::None,
                two_weeks: TwoWeeks::ClearDays,
                identity_papers_pause: IdentityPapersPause::Yes,
            },
        }
    }
}

impl StopsOf {
    fn of(has: impl Fn(StopKind) -> bool) -> StopsOf {
        StopsOf {
            supplement: has(StopKind::Supplement),
            vacancy: has(StopKind::Vacancy),
            clarification: has(StopKind::Clarification),
        }
    }
}
