//! Requests for review of a case, each with what became of it (丹南 44–46).

use super::fact::{Event, Fact, Filer, ReviewFiled, ReviewRuled};
use super::life::Case;

/// One request for review.
#[derive(Clone, Copy, Debug)]
pub struct Review<'e> {
    /// The event that filed it.
    pub event: &'e Event,
    /// What it says.
    pub filed: &'e ReviewFiled,
    /// The event that consulted the panel.
    pub consulted: Option<&'e Event>,
    /// The event that says why it need not be consulted.
    pub exempted: Option<&'e Event>,
    /// The event of the panel's report.
    pub reported: Option<&'e Event>,
    /// The ruling.
    pub ruled: Option<(&'e Event, &'e ReviewRuled)>,
}

impl Review<'_> {
    /// The third party that filed it, if one did.
    pub const fn by_third_party(&self) -> Option<u32> {
        match self.filed.by {
            Filer::ThirdParty(party) => Some(party),
            Filer::Requester | Filer::Other => None,
        }
    }

    /// Whether it waits for a ruling.
    pub const fn is_pending(&self) -> bool {
        self.ruled.is_none()
    }
}

impl<'e> Case<'e> {
    /// Every request for review, in order.
    pub fn reviews(&self) -> Vec<Review<'e>> {
        let filed = self.live().filter_map(|event| match &event.fact {
            Fact::ReviewFiled(filed) => Some((event, filed)),
            _ => None,
        });
        filed
            .map(|(event, filed)| {
                let find =
                    |wanted: fn(&Fact) -> Option<u32>| self.live().find(|later| wanted(&later.fact) == Some(event.n));
                let ruled = self.live().rev().find_map(|later| match &later.fact {
                    Fact::ReviewRuled(ruled) if ruled.review == event.n => Some((later, ruled)),
                    _ => None,
                });
                Review {
                    event,
                    filed,
                    consulted: find(|fact| match fact {
                        Fact::ReviewConsulted(fact) => Some(fact.review),
                        _ => None,
                    }),
                    exempted: find(|fact| match fact {
                        Fact::ReviewExempted(fact) => Some(fact.review),
                        _ => None,
                    }),
                    reported: find(|fact| match fact {
                        Fact::ReviewReported(fact) => Some(fact.review),
                        _ => None,
                    }),
                    ruled,
                }
            })
            .collect()
    }

    /// Whether a review waits for its ruling.
    pub fn review_is_pending(&self) -> bool {
        self.reviews().iter().any(Review::is_pending)
    }

    /// Whether a ruling changed the decision to disclosure.
    pub fn ruling_discloses(&self) -> bool {
        let reviews = self.reviews();
        let mut rulings = reviews.iter().filter_map(|review| review.ruled);
        rulings.any(|(_, ruled)| ruled.outcome.changes_decision() && ruled.disclose == Some(true))
    }
}
