//! What a request cost: asked for, paid, let off.

use super::fact::{Fact, FeeStep};
use super::life::Case;

/// Sums of a case, in yen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Fees {
    /// Asked for.
    pub asked: u32,
    /// Paid.
    pub paid: u32,
    /// Let off.
    pub relieved: u32,
    /// Still to be paid.
    pub open: u32,
}

impl Case<'_> {
    /// The sums. Relief without an amount lets off whatever is open.
    pub fn fees(&self) -> Fees {
        let mut fees = Fees::default();
        for event in self.live() {
            let Fact::FeeEntered(entered) = &event.fact else { continue };
            let yen = entered.yen.unwrap_or(fees.open);
            match entered.what {
                FeeStep::Asked => fees.asked = fees.asked.saturating_add(yen),
                FeeStep::Paid => fees.paid = fees.paid.saturating_add(yen),
                FeeStep::Relieved => fees.relieved = fees.relieved.saturating_add(yen),
            }
            fees.open = fees.asked.saturating_sub(fees.paid).saturating_sub(fees.relieved);
        }
        fees
    }

    /// Whether money came up at all.
    pub fn has_fees(&self) -> bool {
        self.live().any(|event| matches!(event.fact, Fact::FeeEntered(_)))
    }
}
