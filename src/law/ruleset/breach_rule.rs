//! What a rule says of a breach (漏えい等): which ones count, who is told of them and what, and what lifts a duty.
//!
//! Their periods stand among the deadlines: `breach.<duty>`, and `breach.<duty>_<category>` where one of the categories has
//! a period of its own (60 days for 不正の目的).

use serde::Deserialize;

use super::{DeadlineRule, FirstDay, Ruleset, Words, same_code};

/// 漏えい等.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BreachRule {
    /// The article that makes the duty.
    pub article: String,
    /// Its words.
    pub quote: String,
    /// Breaches that count.
    #[serde(rename = "category")]
    pub categories: Vec<BreachCategory>,
    /// Who is told.
    #[serde(rename = "duty")]
    pub duties: Vec<BreachDuty>,
    /// What lifts a duty.
    #[serde(default, rename = "relief")]
    pub reliefs: Vec<BreachRelief>,
}

/// A kind of breach that counts.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BreachCategory {
    /// As it is typed, e.g. `malicious`.
    pub code: String,
    /// The article.
    pub article: String,
    /// Its words.
    pub quote: String,
    /// In a few words.
    pub name: Words,
    /// It is one from this many persons on, this number not included (千人を超える).
    pub more_than: Option<u32>,
    /// Whether the words were compared with the source.
    pub compared: bool,
    /// The rule leaves it out, but a private body may not fall below the Act (丹後 15).
    #[serde(default)]
    pub of_the_act: bool,
}

/// Somebody who is told.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BreachDuty {
    /// What is owed.
    pub id: BreachDutyId,
    /// To whom.
    pub to: Words,
    /// The article of the rule that makes it owed.
    pub article: String,
    /// Its words.
    pub quote: String,
    /// Owed of every breach, whichever category it has or has not (丹後 28(6)).
    pub always: bool,
    /// What must be told.
    pub tells: Vec<BreachItem>,
    /// The article that lists it, where one does.
    pub tells_article: Option<String>,
    /// Whether the words were compared with the source.
    pub compared: bool,
}

macro_rules! codes {
    ($(#[$about:meta])* $name:ident { $($(#[$of:meta])* $variant:ident = $code:literal),* $(,)? }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, serde::Serialize)]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$of])* $variant),* }

        impl $name {
            /// All of them, in the order of the law.
            pub const ALL: &'static [$name] = &[$($name::$variant),*];

            /// The code in JSON and TOML.
            pub const fn code(self) -> &'static str {
                match self { $($name::$variant => $code),* }
            }
        }
    };
}

codes! {
    /// What is owed to somebody.
    BreachDutyId {
        /// 速報 to the commission.
        FirstReport = "first_report",
        /// 確報 to the commission.
        FinalReport = "final_report",
        /// The notice to the principals (本人).
        Notice = "notice",
        /// The report inside the body, to its head (理事長).
        Head = "head",
        /// The report to the departments that supervise it (府・市の所管課).
        Department = "department",
    }
}

codes! {
    /// What is told of a breach.
    BreachItem {
        /// 概要.
        Overview = "overview",
        /// 項目: which data.
        Items = "items",
        /// 本人の数.
        Persons = "persons",
        /// 原因.
        Cause = "cause",
        /// 二次被害又はそのおそれの有無及びその内容.
        Harm = "harm",
        /// 本人への対応の実施状況.
        Response = "response",
        /// 公表の実施状況.
        Published = "published",
        /// 再発防止のための措置.
        Prevention = "prevention",
        /// その他参考となる事項.
        Other = "other",
    }
}

/// Something that lifts a duty.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BreachRelief {
    /// As it is typed.
    pub code: String,
    /// The article.
    pub article: String,
    /// Its words.
    pub quote: String,
    /// In a few words.
    pub name: Words,
    /// What has to be recorded for it.
    pub by: ReliefBy,
    /// Which duties it lifts.
    pub lifts: Vec<BreachDutyId>,
    /// Whether the words were compared with the source.
    pub compared: bool,
}

codes! {
    /// What has to be recorded so that a duty is lifted.
    ReliefBy {
        /// 委託元 was told (仙台 11の2(1)ただし書).
        Entruster = "entruster",
        /// A measure in the place of the notice (代わるべき措置).
        Measure = "measure",
        /// That the case is one that the article excepts.
        Reason = "reason",
    }
}

/// First days that the words admit beside the one in use.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FirstDayReading {
    /// The others; the safe date ranges over them.
    pub also: Vec<FirstDay>,
    /// Why the one in use, and where it was found.
    pub why: String,
}

impl Ruleset {
    /// The period of a duty: that of a category of the breach which has its own, else the common one.
    pub fn breach_deadline(&self, duty: BreachDutyId, categories: &[String]) -> Option<&DeadlineRule> {
        let of = |tail: &str| self.deadlines.iter().find(|rule| rule.id == format!("breach.{}{tail}", duty.code()));
        let own = categories.iter().find_map(|category| of(&format!("_{category}")));
        own.or_else(|| of(""))
    }
}

impl BreachRule {
    /// The category of this code; `-` and `_` are the same.
    pub fn category(&self, code: &str) -> Option<&BreachCategory> {
        self.categories.iter().find(|category| same_code(&category.code, code))
    }

    /// What is owed to this addressee.
    pub fn duty(&self, id: BreachDutyId) -> Option<&BreachDuty> {
        self.duties.iter().find(|duty| duty.id == id)
    }

    /// The relief of this code; `-` and `_` are the same.
    pub fn relief(&self, code: &str) -> Option<&BreachRelief> {
        self.reliefs.iter().find(|relief| same_code(&relief.code, code))
    }

    /// The relief that such an act brings.
    pub fn relief_by(&self, by: ReliefBy) -> Option<&BreachRelief> {
        self.reliefs.iter().find(|relief| relief.by == by)
    }

    /// The category that a breach of so many persons has by their number alone.
    pub fn category_by_number(&self, persons: u32) -> Option<&BreachCategory> {
        self.categories.iter().find(|category| category.more_than.is_some_and(|limit| persons > limit))
    }
}
