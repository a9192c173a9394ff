//! The kinds of letters.

use serde::{Deserialize, Serialize};

use crate::case::fact::Fact;

macro_rules! letters {
    ($($(#[$about:meta])* $name:ident = $code:literal),* $(,)?) => {
        /// A letter of the office, or a form that it gives out.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
        #[serde(rename_all = "snake_case")]
        pub enum LetterKind { $($(#[$about])* $name),* }

        impl LetterKind {
            /// All of them.
            pub const ALL: &'static [LetterKind] = &[$(LetterKind::$name),*];

            /// The code in JSON, CSV and TOML.
            pub const fn code(self) -> &'static str {
                match self { $(LetterKind::$name => $code),* }
            }

            /// The kind of this code; `-` and `_` are the same.
            pub fn from_code(code: &str) -> Option<LetterKind> {
                LetterKind::ALL.iter().copied().find(|kind| crate::law::ruleset::same_code(kind.code(), code))
            }
        }
    };
}

letters! {
    /// 補正依頼書.
    MendRequest = "mend_request",
    /// The notice of a decision.
    Decision = "decision",
    /// 期限延長通知書.
    Extension = "extension",
    /// 期限特例適用通知書.
    SpecialCase = "special_case",
}

impl LetterKind {
    /// Whether this is the letter that tells such a fact.
    pub const fn tells(self, fact: &Fact) -> bool {
        matches!(
            (self, fact),
            (LetterKind::MendRequest, Fact::SupplementAsked(_))
                | (LetterKind::Decision, Fact::Decided(_))
                | (LetterKind::Extension, Fact::Extended(_))
                | (LetterKind::SpecialCase, Fact::SpecialSet(_))
        )
    }
}
