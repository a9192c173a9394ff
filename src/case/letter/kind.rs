//! The kinds of letters.

use serde::{Deserialize, Serialize};

use crate::case::fact::{BreachNotified, Fact, RecipientsTold};
use crate::law::ruleset::{Asker, BreachDutyId, Kind, Ruleset};

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
    /// 取下げを確認する通知書.
    WithdrawalReceipt = "withdrawal_receipt",
    /// 代理人による請求についての確認書, to the principal.
    AgentConfirmation = "agent_confirmation",
    /// 調査結果通知書 (名寄 14(1)): the notice of the decision under another name, never one beside it.
    InvestigationResult = "investigation_result",
    /// 漏えい等の通知書, to a principal.
    BreachNotice = "breach_notice",
    /// 漏えい等報告書, the copy that the office keeps (控).
    BreachReport = "breach_report",
    /// 受付票.
    Receipt = "receipt",
    /// 開示請求書, 訂正等申出書 and the like.
    RequestForm = "request_form",
    /// 開示の実施方法等申出書.
    MethodForm = "method_form",
    /// 意見書, for a third party to fill in.
    OpinionForm = "opinion_form",
    /// 期限計算書, for the file.
    DeadlineSheet = "deadline_sheet",
}

impl LetterKind {
    /// Whether it goes out with a document number and an entry in the case. The others are papers of the counter and of the
    /// file: they tell nothing that counts from its arrival, and are printed as often as somebody wants them.
    pub const fn is_issued(self) -> bool {
        !matches!(
            self,
            LetterKind::Receipt
                | LetterKind::RequestForm
                | LetterKind::MethodForm
                | LetterKind::OpinionForm
                | LetterKind::DeadlineSheet
        )
    }

    /// Whether the case owes it once it has something to tell. The others are written where the office finds it necessary
    /// (仙台 29(2)) or as a courtesy.
    pub const fn is_owed(self) -> bool {
        let courtesy = matches!(self, LetterKind::WithdrawalReceipt | LetterKind::AgentConfirmation);
        self.is_issued() && !courtesy && !self.is_of_breach()
    }

    /// Whether it is about a breach and no case.
    pub const fn is_of_breach(self) -> bool {
        matches!(self, LetterKind::BreachNotice | LetterKind::BreachReport)
    }

    /// Whether the rule has such a letter after a breach.
    pub fn is_after_breach(self, ruleset: &Ruleset) -> bool {
        let owes = |id: BreachDutyId| ruleset.breach.as_ref().is_some_and(|rule| rule.duty(id).is_some());
        match self {
            LetterKind::BreachNotice => owes(BreachDutyId::Notice),
            LetterKind::BreachReport => owes(BreachDutyId::FirstReport) || owes(BreachDutyId::Department),
            _ => false,
        }
    }

    /// Whether it is a form that can be given out blank.
    pub const fn is_form(self) -> bool {
        matches!(self, LetterKind::RequestForm | LetterKind::MethodForm | LetterKind::OpinionForm)
    }

    /// The letter that it is another name of, else itself.
    pub const fn written_as(self) -> LetterKind {
        match self {
            LetterKind::InvestigationResult => LetterKind::Decision,
            _ => self,
        }
    }

    /// Whether the rule has such a letter for this kind of request.
    pub fn is_in(self, ruleset: &Ruleset, kind: Kind) -> bool {
        let duty = |name: &str| ruleset.duty_for(kind, name).is_some();
        let Some(rule) = ruleset.request(kind) else { return false };
        match self {
            LetterKind::Decision
            | LetterKind::MendRequest
            | LetterKind::WithdrawalReceipt
            | LetterKind::Receipt
            | LetterKind::RequestForm
            | LetterKind::DeadlineSheet => true,
            LetterKind::Extension => ruleset.extension(kind).is_some(),
            LetterKind::SpecialCase => ruleset.special(kind).is_some(),
            LetterKind::ThirdPartyInquiry | LetterKind::OpinionForm => {
                kind == Kind::Disclosure && (duty("hearing.optional") || duty("hearing.mandatory"))
            }
            LetterKind::ThirdPartyNotice => duty("objector.notice"),
            LetterKind::ConsultationNotice => duty("review.consult.notice"),
            LetterKind::TransferNotice => duty("transfer"),
            LetterKind::MethodChange => duty("method_change") || duty("copy_instead"),
            LetterKind::RecipientsNotice => duty("recipients.notice"),
            LetterKind::MethodForm => ruleset.deadline(kind, "method_request").is_some(),
            LetterKind::InvestigationResult => duty("investigation.result"),
            LetterKind::BreachNotice | LetterKind::BreachReport => false,
            LetterKind::AgentConfirmation => rule.askers.iter().any(|asker| asks_for_another(asker.by)),
        }
    }

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
                | (LetterKind::WithdrawalReceipt, Fact::Withdrawn(_))
                | (
                    LetterKind::AgentConfirmation
                        | LetterKind::Receipt
                        | LetterKind::RequestForm
                        | LetterKind::DeadlineSheet,
                    Fact::Received(_)
                )
                | (LetterKind::MethodForm, Fact::Decided(_))
                | (LetterKind::OpinionForm, Fact::ThirdPartyAsked(_))
                | (LetterKind::BreachNotice, Fact::BreachNotified(BreachNotified { everyone: false, .. }))
                | (LetterKind::BreachReport, Fact::BreachReported(_))
        )
    }
}

/// Whether it is an agent who asks.
pub(super) const fn asks_for_another(by: Asker) -> bool {
    matches!(by, Asker::StatutoryAgent | Asker::MandatedAgent)
}
