//! Whether a ruleset that can be read makes sense.

use super::{Ruleset, RulesetError};

/// Everything that is wrong with it.
pub(super) fn faults(ruleset: &Ruleset, text: &str) -> Vec<RulesetError> {
    let _ = (ruleset, text);
    Vec::new()
}
