//! Which figures there are. Each has a code that stays: `requests.late.kind.disclosure`.

use std::fmt;

use super::rate::Rate;
use super::year::Month;
use crate::case::fact::RulingOutcome;
use crate::law::ruleset::{Asker, Kind};

macro_rules! measures {
    ($($(#[$about:meta])* $name:ident = $code:literal),* $(,)?) => {
        /// What is counted.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Measure { $($(#[$about])* $name),* }

        impl Measure {
            /// All of them.
            pub const ALL: &'static [Measure] = &[$(Measure::$name),*];

            /// What the codes of its figures begin with.
            pub const fn code(self) -> &'static str {
                match self { $(Measure::$name => $code),* }
            }
        }
    };
}

measures! {
    /// Requests that arrived before the year and were not finished when it began (前年度からの繰越し).
    CarriedOver = "requests.carried_over",
    /// Requests that arrived in the year (受付).
    Received = "requests.received",
    /// Requests of which the last part was decided in the year (処理済み).
    Decided = "requests.decided",
    /// Requests taken back in the year before all of it was decided (取下げ).
    Withdrawn = "requests.withdrawn",
    /// Requests sent on as a whole in the year (移送).
    Transferred = "requests.transferred",
    /// Requests not finished at its end (処理中).
    Pending = "requests.pending",
    /// Requests on which more than one decision was made in the year.
    SeveralDecisions = "requests.several_decisions",
    /// Of those decided: in time.
    InTime = "requests.in_time",
    /// … within the first period.
    InTimeFirst = "requests.in_time_first",
    /// … within an extension.
    InTimeExtended = "requests.in_time_extended",
    /// … by the date of a special case.
    InTimeSpecial = "requests.in_time_special",
    /// Of those decided: late.
    Late = "requests.late",
    /// … against the first deadline, which nothing had moved on.
    LateFirst = "requests.late_first",
    /// … after an extension.
    LateExtended = "requests.late_extended",
    /// … after the date of a special case.
    LateSpecial = "requests.late_special",
    /// Of those decided: under a rule without a number (遅滞なく).
    NoNumber = "requests.no_number",
    /// Of those decided in a special case: its substantial part was decided after the day for it.
    SubstantialLate = "requests.substantial_late",
    /// Calendar days from the day of receipt (0) to the decision on the last part.
    DaysToDecision = "days_to_decision",
    /// … the median of them.
    MedianToDecision = "days_to_decision.median",
    /// … the longest of them.
    LongestToDecision = "days_to_decision.longest",
    /// Calendar days by which a late decision was late.
    DaysLate = "days_late",
    /// … the median of them.
    MedianLate = "days_late.median",
    /// … the longest of them.
    LongestLate = "days_late.longest",
    /// Decisions made in the year; one request may have several.
    Decisions = "decisions",
    /// Decisions that name a ground of refusal; of one ground those that name it, so a decision on three counts in each.
    Grounded = "decisions.grounded",
    /// How much of what was asked for is disclosed, by the formula of the office (開示率).
    DisclosureRate = "disclosure_rate",
    /// Requests for review that waited for their ruling when the year began.
    ReviewsCarriedOver = "reviews.carried_over",
    /// Requests for review that arrived in the year.
    ReviewsFiled = "reviews.filed",
    /// Consultations of the panel in the year (諮問).
    ReviewsConsulted = "reviews.consulted",
    /// Reviews of which it was found in the year that the panel need not be consulted.
    ReviewsExempted = "reviews.exempted",
    /// Reports of the panel in the year (答申).
    ReviewsReported = "reviews.reported",
    /// Rulings in the year (裁決).
    ReviewsRuled = "reviews.ruled",
    /// Requests for review that waited for their ruling at its end.
    ReviewsPending = "reviews.pending",
}

impl Measure {
    /// Where the requests of a year come from and what becomes of them. What was carried over and what arrived is together
    /// what was decided, withdrawn, sent on and is pending: in all, and of each kind, requester, section and ruleset.
    pub const FLOW: &'static [Measure] = &[
        Measure::CarriedOver,
        Measure::Received,
        Measure::Decided,
        Measure::Withdrawn,
        Measure::Transferred,
        Measure::Pending,
    ];

    /// Those of them that have a day in the year, and so a month.
    pub const DATED: &'static [Measure] =
        &[Measure::Received, Measure::Decided, Measure::Withdrawn, Measure::Transferred];

    /// Those in and after which requests were decided: together all that were.
    pub const TIMELINESS: &'static [Measure] = &[
        Measure::InTimeFirst,
        Measure::InTimeExtended,
        Measure::InTimeSpecial,
        Measure::LateFirst,
        Measure::LateExtended,
        Measure::LateSpecial,
        Measure::NoNumber,
    ];

    /// What happens to requests for review.
    pub const REVIEWS: &'static [Measure] = &[
        Measure::ReviewsCarriedOver,
        Measure::ReviewsFiled,
        Measure::ReviewsConsulted,
        Measure::ReviewsExempted,
        Measure::ReviewsReported,
        Measure::ReviewsRuled,
        Measure::ReviewsPending,
    ];

    /// Numbers of days, with their median and the longest of them.
    pub const DAYS: &'static [(Measure, Measure, Measure)] = &[
        (Measure::DaysToDecision, Measure::MedianToDecision, Measure::LongestToDecision),
        (Measure::DaysLate, Measure::MedianLate, Measure::LongestLate),
    ];

    /// Whether days are measured, which stand on no paper themselves.
    pub const fn is_days(self) -> bool {
        matches!(self, Measure::DaysToDecision | Measure::DaysLate)
    }

    /// The numbers of days that this measure is the median or the longest of.
    pub fn days(self) -> Option<Measure> {
        Measure::DAYS.iter().find(|(_, median, longest)| self == *median || self == *longest).map(|(days, ..)| *days)
    }
}

/// Of which cases a figure is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Of<'a> {
    /// Of all.
    All,
    /// What was asked.
    Kind(Kind),
    /// Who asked.
    Requester(Asker),
    /// The section in charge at the end of the year; none where none was named.
    Section(Option<&'a str>),
    /// Under which ruleset.
    Ruleset(&'a str),
    /// In which month it happened.
    Month(Month),
    /// How it was decided.
    Outcome(Kind, &'a str),
    /// On which ground, of which ruleset, in its printed writing (`20条2号`).
    Ground(&'a str, &'a str),
    /// How a review ended.
    Ruling(RulingOutcome),
}

/// One number of the year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Figure<'a> {
    /// What is counted.
    pub measure: Measure,
    /// Of which cases.
    pub of: Of<'a>,
}

/// The section of cases where none was named.
const NO_SECTION: &str = "-";

impl<'a> Figure<'a> {
    /// This measure of all cases.
    pub const fn all(measure: Measure) -> Figure<'static> {
        Figure { measure, of: Of::All }
    }

    /// The figures that cases name to count in this one: of a median the days it is the median of, of a rate the outcomes
    /// that its formula is about.
    pub fn named_as(&self, rate: &'a Rate) -> Vec<Figure<'a>> {
        match (self.measure, self.measure.days()) {
            (Measure::DisclosureRate, _) => rate.figures().collect(),
            (_, Some(days)) => vec![Figure { measure: days, of: self.of }],
            _ => vec![*self],
        }
    }

    /// The figure of this code.
    pub fn from_code(code: &str) -> Option<Figure<'_>> {
        let measures = Measure::ALL.iter().filter(|measure| follows(code, measure.code()).is_some());
        // `decisions.grounded` is not `decisions`.
        let measure = *measures.max_by_key(|measure| measure.code().len())?;
        let rest = follows(code, measure.code())?;
        let of = if rest.is_empty() { Of::All } else { Of::from_code(rest)? };
        Some(Figure { measure, of })
    }
}

fn follows<'c>(code: &'c str, begins: &str) -> Option<&'c str> {
    let rest = code.strip_prefix(begins)?;
    if rest.is_empty() { Some(rest) } else { rest.strip_prefix('.').filter(|rest| !rest.is_empty()) }
}

impl Of<'_> {
    fn from_code(code: &str) -> Option<Of<'_>> {
        let (of, value) = code.split_once('.')?;
        Some(match of {
            "kind" => Of::Kind(known_kind(value)?),
            "requester" => Of::Requester(Asker::ALL.into_iter().find(|asker| asker.code() == value)?),
            "section" => Of::Section(Some(value).filter(|value| *value != NO_SECTION)),
            "ruleset" => Of::Ruleset(value),
            "month" => Of::Month(Month::from_code(value)?),
            "ruling" => Of::Ruling(RulingOutcome::ALL.into_iter().find(|outcome| outcome.code() == value)?),
            "outcome" => {
                let (kind, outcome) = value.split_once('.')?;
                Of::Outcome(known_kind(kind)?, outcome)
            }
            "ground" => {
                let (ruleset, ground) = value.split_once('.')?;
                Of::Ground(ruleset, ground)
            }
            _ => return None,
        })
    }
}

fn known_kind(code: &str) -> Option<Kind> {
    Kind::ALL.into_iter().find(|kind| kind.code() == code)
}

impl fmt::Display for Figure<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.measure.code())?;
        match self.of {
            Of::All => Ok(()),
            Of::Kind(kind) => write!(f, ".kind.{}", kind.code()),
            Of::Requester(asker) => write!(f, ".requester.{}", asker.code()),
            Of::Section(section) => write!(f, ".section.{}", section.unwrap_or(NO_SECTION)),
            Of::Ruleset(id) => write!(f, ".ruleset.{id}"),
            Of::Month(month) => write!(f, ".month.{month}"),
            Of::Outcome(kind, outcome) => write!(f, ".outcome.{}.{outcome}", kind.code()),
            Of::Ground(ruleset, ground) => write!(f, ".ground.{ruleset}.{ground}"),
            Of::Ruling(outcome) => write!(f, ".ruling.{}", outcome.code()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_comes_back_from_its_code() {
        let of = [
            Of::All,
            Of::Kind(Kind::PurposeNotice),
            Of::Requester(Asker::StatutoryAgent),
            Of::Section(None),
            Of::Section(Some("総務課.第1 係")),
            Of::Ruleset("tannan-gikai"),
            Of::Month(Month { year: 2027, month: 1 }),
            Of::Outcome(Kind::Disclosure, "not_held"),
            Of::Ground("tannan-gikai", "20条3号ア"),
            Of::Ruling(RulingOutcome::GrantedInPart),
        ];
        for figure in Measure::ALL.iter().flat_map(|measure| of.map(|of| Figure { measure: *measure, of })) {
            assert_eq!(Figure::from_code(&figure.to_string()), Some(figure), "{figure}");
        }
    }

    #[test]
    fn what_is_no_code_of_a_figure_is_none() {
        for code in
            ["", "requests", "requests.receivedx", "decisions.kind.x", "requests.received.month.2026-4", "decisions."]
        {
            assert_eq!(Figure::from_code(code), None, "{code}");
        }
    }
}
