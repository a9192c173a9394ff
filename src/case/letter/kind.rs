//! The kinds of letters.

use serde::{Deserialize, Serialize};

use crate::case::fact::{Fact, RecipientsTold};

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
    /// 第三者意見照会書.
    ThirdPartyInquiry = "third_party_inquiry",
    /// 反対意見書提出者への通知書.
    ThirdPartyNotice = "third_party_notice",
    /// 諮問をした旨の通知書.
    ConsultationNotice = "consultation_notice",
    /// 移送通知書.
    TransferNotice = "transfer_notice",
    /// 方法変更通知書.
    MethodChange = "method_change",
    /// 提供先への通知書.
    RecipientsNotice = "recipients_notice",
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
                | (LetterKind::ThirdPartyInquiry, Fact::ThirdPartyAsked(_))
                | (LetterKind::ThirdPartyNotice, Fact::Decided(_) | Fact::ReviewRuled(_))
                | (LetterKind::ConsultationNotice, Fact::ReviewConsulted(_))
                | (LetterKind::TransferNotice, Fact::Transferred(_))
                | (LetterKind::MethodChange, Fact::MethodChanged(_))
                | (LetterKind::RecipientsNotice, Fact::RecipientsTold(RecipientsTold { needed: true }))
        )
    }
}
