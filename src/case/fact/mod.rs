//! Facts: one dated thing that happened, in a case or in the office. Appended, never changed.
//!
//! A fact has two halves. Its *payload* (the types here) holds codes, dates, integers, truths and references; no text of
//! people and no computed date. Its [`Texts`] hold every personal field and every free text, and are the only thing ever
//! erased. Each (kind, version) has a struct that refuses unknown fields; old versions are read for ever.

mod aftermath;
mod breach;
mod handling;
mod judged;
mod of_case;
mod of_office;
mod review;
mod text;
mod third_party;

pub use aftermath::{
    CopiesArrived, FeeEntered, FeeStep, MethodChanged, MethodNotAsked, MethodRequested, RecipientsTold,
};
pub use breach::{BreachNotified, BreachRecorded, BreachRelieved, BreachReported, BreachUpdated};
pub use handling::{
    Approved, Assigned, ClarificationBegun, ClarificationEnded, Drafted, InquiryAsked, InquiryChased, InquiryReplied,
    Transferred, Wish, WishConfirmed,
};
pub use judged::judged_on;
pub use of_case::{
    AddressedTo, Channel, Decided, Delivered, Document, Extended, Identified, Implemented, LetterIssued, Means, Noted,
    OnBehalfOf, Received, Road, RulesetRef, Sent, SpecialSet, Stage, Struck, SupplementAsked, SupplementDone,
    SupplementLapsed, Withdrawn,
};
pub use of_office::{
    ClosedDayList, EngineRaised, FiguresPublished, HolidaysImported, OfficeSet, RulesetAdopted, VacancyEnded,
    VacancyStarted,
};
pub use review::{Filer, ReviewConsulted, ReviewExempted, ReviewFiled, ReviewReported, ReviewRuled, RulingOutcome};
pub use text::{TextField, Texts};
pub use third_party::{ThirdPartyAsked, ThirdPartyReplied, ThirdPartyUnknown};

use crate::law::Date;

/// Why a stored fact cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FactError {
    /// A kind or version that this program does not know.
    #[error("unknown fact {kind} version {version}")]
    Unknown {
        /// The kind as stored.
        kind: String,
        /// The version as stored.
        version: u32,
    },
    /// The payload is not what this kind and version says.
    #[error("the payload of a fact {kind} cannot be read: {why}")]
    Payload {
        /// The kind.
        kind: String,
        /// What the reader says, without any value.
        why: String,
    },
}

macro_rules! facts {
    ($($(#[$about:meta])* $name:ident = $kind:literal),* $(,)?) => {
        /// One thing that happened.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum Fact { $($(#[$about])* $name($name)),* }

        impl Fact {
            /// Every kind and version that can be read; all are at version 1 yet.
            pub const KNOWN: &'static [(&'static str, u32)] = &[$(($kind, 1)),*];

            /// The kind as it is stored.
            pub const fn kind(&self) -> &'static str {
                match self { $(Fact::$name(_) => $kind),* }
            }

            /// The version of the payload as it is written now.
            pub const fn version(&self) -> u32 {
                1
            }

            /// The payload as JSON text, fields in the order of the struct. `judged_on` is the day that the entry was
            /// judged by where that was not the day of the clock (`--today`); it stands first.
            ///
            /// # Errors
            /// Never for facts of this program; the error is passed on rather than hidden.
            pub fn payload(&self, judged_on: Option<Date>) -> Result<String, FactError> {
                let json = match self { $(Fact::$name(fact) => serde_json::to_string(fact)),* };
                let json = json.map_err(|error| FactError::Payload { kind: self.kind().to_owned(), why: error.to_string() })?;
                Ok(match judged_on {
                    Some(day) => judged::put(day, &json),
                    None => json,
                })
            }

            /// Reads a stored fact.
            ///
            /// # Errors
            /// An unknown kind or version, or a payload with a missing, unknown or wrong field.
            pub fn read(kind: &str, version: u32, payload: &str) -> Result<Fact, FactError> {
                let (_, payload) = judged::take(payload);
                let read = match (kind, version) {
                    $(($kind, 1) => serde_json::from_str(&payload).map(Fact::$name),)*
                    _ => return Err(FactError::Unknown { kind: kind.to_owned(), version }),
                };
                read.map_err(|error| FactError::Payload { kind: kind.to_owned(), why: error.to_string() })
            }
        }

        $(impl From<$name> for Fact {
            fn from(fact: $name) -> Fact {
                Fact::$name(fact)
            }
        })*
    };
}

impl Fact {
    /// The same act of the office, marked as already done; `None` of what bears no such mark.
    pub fn already_done(&self) -> Option<Fact> {
        let mut fact = self.clone();
        let mark = match &mut fact {
            Fact::SupplementAsked(asked) => &mut asked.happened,
            Fact::Extended(extended) => &mut extended.happened,
            Fact::SpecialSet(set) => &mut set.happened,
            Fact::Decided(decided) => &mut decided.happened,
            Fact::Implemented(done) => &mut done.happened,
            Fact::Approved(approved) => &mut approved.happened,
            Fact::Transferred(transferred) => &mut transferred.happened,
            Fact::ThirdPartyAsked(asked) => &mut asked.happened,
            Fact::ReviewConsulted(consulted) => &mut consulted.happened,
            Fact::ReviewRuled(ruled) => &mut ruled.happened,
            _ => return None,
        };
        *mark = true;
        Some(fact)
    }
}

facts! {
    /// A request arrived.
    Received = "received",
    /// Identity or authority papers were seen.
    Identified = "identified",
    /// The office asked to mend a form.
    SupplementAsked = "supplement_asked",
    /// The mended form arrived.
    SupplementDone = "supplement_done",
    /// The other side refused, or the office ended the supplement early.
    SupplementLapsed = "supplement_lapsed",
    /// The period was extended.
    Extended = "extended",
    /// The special case was applied.
    SpecialSet = "special_set",
    /// The request, or a part of it, was decided.
    Decided = "decided",
    /// A letter went out.
    Sent = "sent",
    /// A letter arrived.
    Delivered = "delivered",
    /// What was granted was carried out.
    Implemented = "implemented",
    /// The requester took the request back.
    Withdrawn = "withdrawn",
    /// The principal behind an agent said whether the request is wanted.
    WishConfirmed = "wish_confirmed",
    /// An officer or a section took charge.
    Assigned = "assigned",
    /// The office began to confirm informally what is meant.
    ClarificationBegun = "clarification_begun",
    /// What is meant is clear.
    ClarificationEnded = "clarification_ended",
    /// The section that holds the records was asked.
    InquiryAsked = "inquiry_asked",
    /// It was reminded.
    InquiryChased = "inquiry_chased",
    /// It answered.
    InquiryReplied = "inquiry_replied",
    /// A third party was asked for its opinion.
    ThirdPartyAsked = "third_party_asked",
    /// A third party answered.
    ThirdPartyReplied = "third_party_replied",
    /// A third party could not be found.
    ThirdPartyUnknown = "third_party_unknown",
    /// The decision was drafted.
    Drafted = "drafted",
    /// The draft was approved.
    Approved = "approved",
    /// The case was sent on to another body.
    Transferred = "transferred",
    /// The person said how the disclosure is wanted.
    MethodRequested = "method_requested",
    /// The office discloses in another way than asked for.
    MethodChanged = "method_changed",
    /// The period for saying how passed without a word.
    MethodNotAsked = "method_not_asked",
    /// Copies that were sent by post arrived.
    CopiesArrived = "copies_arrived",
    /// The recipients of the data were told of a correction.
    RecipientsTold = "recipients_told",
    /// Money was asked for, paid, or let off.
    FeeEntered = "fee_entered",
    /// A request for review arrived.
    ReviewFiled = "review_filed",
    /// The panel was consulted.
    ReviewConsulted = "review_consulted",
    /// The panel need not be consulted.
    ReviewExempted = "review_exempted",
    /// The panel reported.
    ReviewReported = "review_reported",
    /// The ruling.
    ReviewRuled = "review_ruled",
    /// A free remark.
    Noted = "noted",
    /// A letter was issued: number, day, hash of its bytes.
    LetterIssued = "letter_issued",
    /// An earlier entry was a mistake.
    Struck = "struck",
    /// A ruleset was taken into the file.
    RulesetAdopted = "ruleset_adopted",
    /// A datum of the office was set.
    OfficeSet = "office_set",
    /// A list of closed days was taken into the file.
    HolidaysImported = "holidays_imported",
    /// A post fell vacant.
    VacancyStarted = "vacancy_started",
    /// A post was filled again.
    VacancyEnded = "vacancy_ended",
    /// A newer program computed the open cases anew.
    EngineRaised = "engine_raised",
    /// The figures of a year were published.
    FiguresPublished = "figures_published",
    /// The office learnt of a breach.
    BreachRecorded = "breach_recorded",
    /// More became known of a breach.
    BreachUpdated = "breach_updated",
    /// Somebody was told of a breach.
    BreachReported = "breach_reported",
    /// Principals were told of a breach.
    BreachNotified = "breach_notified",
    /// A duty after a breach is lifted.
    BreachRelieved = "breach_relieved",
}

/// A fact with its place: its day, its number in the case (or in the office), its place in the file, its texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// The place in the file, from 1.
    pub seq: i64,
    /// The number within the case, or within the office's facts, from 1.
    pub n: u32,
    /// The day on which it happened, in Japan.
    pub on: Date,
    /// What happened.
    pub fact: Fact,
    /// The words that came with it; empty where they were erased.
    pub texts: Texts,
}

impl Fact {
    /// The rank among facts of the same day: what can only follow stands behind what it follows.
    pub const fn rank(&self) -> u8 {
        match self {
            Fact::RulesetAdopted(_) | Fact::OfficeSet(_) | Fact::HolidaysImported(_) | Fact::EngineRaised(_) => 0,
            Fact::VacancyStarted(_) => 1,
            Fact::VacancyEnded(_) => 2,
            Fact::FiguresPublished(_) => 3,
            Fact::BreachRecorded(_) => 4,
            Fact::BreachUpdated(_) => 5,
            Fact::BreachReported(_) | Fact::BreachNotified(_) | Fact::BreachRelieved(_) => 6,
            Fact::Received(_) => 10,
            Fact::Assigned(_) => 15,
            Fact::Identified(_) => 20,
            Fact::WishConfirmed(_) => 21,
            Fact::ClarificationBegun(_) => 25,
            Fact::ClarificationEnded(_) => 26,
            Fact::InquiryAsked(_) => 27,
            Fact::InquiryChased(_) => 28,
            Fact::InquiryReplied(_) => 29,
            Fact::SupplementAsked(_) => 30,
            Fact::SupplementDone(_) => 31,
            Fact::SupplementLapsed(_) => 32,
            Fact::Extended(_) => 40,
            Fact::SpecialSet(_) => 41,
            Fact::ThirdPartyAsked(_) => 45,
            Fact::ThirdPartyReplied(_) => 46,
            Fact::ThirdPartyUnknown(_) => 47,
            Fact::Withdrawn(_) => 50,
            Fact::Transferred(_) => 51,
            Fact::Drafted(_) => 55,
            Fact::Approved(_) => 56,
            Fact::Decided(_) => 60,
            // A ruling takes the place of the decision, and its letters follow it.
            Fact::ReviewFiled(_) => 62,
            Fact::ReviewConsulted(_) => 63,
            Fact::ReviewExempted(_) => 64,
            Fact::ReviewReported(_) => 65,
            Fact::ReviewRuled(_) => 66,
            Fact::FeeEntered(_) => 68,
            Fact::LetterIssued(_) => 70,
            Fact::Sent(_) => 71,
            Fact::Delivered(_) => 72,
            Fact::MethodRequested(_) => 75,
            Fact::MethodChanged(_) => 76,
            Fact::MethodNotAsked(_) => 77,
            Fact::Implemented(_) => 80,
            Fact::CopiesArrived(_) => 81,
            Fact::RecipientsTold(_) => 82,
            Fact::Noted(_) => 90,
            Fact::Struck(_) => 99,
        }
    }
}
