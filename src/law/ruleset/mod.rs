//! One organisation's law as data, valid from a day.
//!
//! A ruleset is a TOML text ([`parse`]); what may stand in it is described, field by field, in `rulesets/README.md`.
//! The types here *are* format 1: an unknown key is refused, and a rule that leaves a field out does not load.

mod article_code;
mod breach_example;
mod breach_rule;
mod compiled;
mod deadline_rule;
mod example;
mod format;
mod quoted_period;
mod quotes;
mod reading_choice;
mod request_rule;
mod validate;
mod version;

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::law::Date;

pub use breach_rule::{
    BreachCategory, BreachDuty, BreachDutyId, BreachItem, BreachRelief, BreachRule, FirstDayReading, ReliefBy,
};
pub use compiled::compiled;
pub use deadline_rule::{
    Cap, CapCondition, ClosedDays, ConditionalCap, DeadlineRule, ExtensionRule, FirstDay, GapRule, OwedBy, Period,
    PeriodField, Roll, SpecialRule, SpecialShape, Start, StopKind, StopRule, Target, Times,
};
pub use example::{Difference, Example, run_examples};
pub use format::{RulesetError, load, parse};
pub use reading_choice::{Choice, ReadingTable};
pub use request_rule::{
    Asker, AskerRule, Ban, Block, Duty, Fee, FeeRelief, Ground, GroundUse, HeirClass, HeirRule, InformationClass, Lift,
    OutcomeRule, PAPERS, Papers, RequestRule, Ruling, SpecificPi, Told, Writing,
};
pub use version::{NoVersion, Version, in_force_on, shipped, shipped_versions};

/// One organisation's law, one version of it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ruleset {
    /// The format of the file; this is format 1.
    pub format: u32,
    /// The name that commands use, e.g. `tannan-gikai`.
    pub id: String,
    /// The day on which this version came into force; requests received from that day on are under it.
    #[serde(deserialize_with = "format::toml_date")]
    pub in_force: Date,
    /// Where the day of coming into force stands (附則), in its own words.
    pub in_force_quote: String,
    /// Raised when our reading of the same text is corrected; the text itself changes only with a new `in_force`.
    pub revision: u32,
    /// The title of the rule.
    pub title: Words,
    /// Whose rule it is.
    pub body: Body,
    /// What it was compared with.
    pub source: Source,
    /// Why there is no request procedure; then `request` is empty.
    pub no_procedure: Option<NoProcedure>,
    /// A second, statutory road for the same data (名寄: the Act itself).
    pub second_road: Option<SecondRoad>,
    /// What a person can do against an adverse decision, as it is told to them.
    pub remedy: Option<Remedy>,
    /// Every article named in this file: code → printed form (`25(1)` → 第25条第1項).
    pub articles: BTreeMap<String, String>,
    /// The readings in use where the text is silent.
    pub readings: Option<ReadingTable>,
    /// What may be asked.
    #[serde(default, rename = "request")]
    pub requests: Vec<RequestRule>,
    /// Duties with a date, or with a time word instead of a number.
    #[serde(default, rename = "deadline")]
    pub deadlines: Vec<DeadlineRule>,
    /// Longer periods (延長).
    #[serde(default, rename = "extension")]
    pub extensions: Vec<ExtensionRule>,
    /// 期限の特例.
    #[serde(default, rename = "special")]
    pub specials: Vec<SpecialRule>,
    /// Spaces that must lie between two acts (two weeks).
    #[serde(default, rename = "gap")]
    pub gaps: Vec<GapRule>,
    /// What the rule forbids without a number, and acts on which others wait.
    #[serde(default, rename = "ban")]
    pub bans: Vec<Ban>,
    /// Other duties of the office in a case, with the rule's own time word.
    #[serde(default, rename = "duty")]
    pub duties: Vec<Duty>,
    /// Grounds on which something is refused or somebody heard.
    #[serde(default, rename = "ground")]
    pub grounds: Vec<Ground>,
    /// Classes of information that the rule treats apart.
    #[serde(default, rename = "information_class")]
    pub information_classes: Vec<InformationClass>,
    /// 漏えい等; none where the rule says nothing of it (名寄).
    pub breach: Option<BreachRule>,
    /// Money.
    #[serde(default, rename = "fee")]
    pub fees: Vec<Fee>,
    /// Worked examples, run by tests and by `kaiji ruleset check`.
    #[serde(default, rename = "example")]
    pub examples: Vec<Example>,
}

/// A text in both languages.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// Japanese.
    pub ja: String,
    /// English.
    pub en: String,
}

/// The organisation.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Body {
    /// Its name, as letters give it until the office says otherwise.
    pub name: Words,
    /// A short name for tables.
    pub short: Words,
    /// True where the rule is that of many bodies (the Act): name and head on a letter are the office's own.
    #[serde(default)]
    pub of_many: bool,
    /// Whether its decisions are administrative dispositions.
    pub nature: Nature,
    /// The post in whose name it decides (議長, 理事長, 市長).
    pub head: Words,
    /// Posts whose joint vacancy stops a clock: chair and vice-chair, if the rule knows them.
    pub vacancy_posts: Option<VacancyPosts>,
}

/// The two posts of 丹南 26(2).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VacancyPosts {
    /// 議長.
    pub chair: Words,
    /// 副議長.
    pub vice: Words,
    /// How the vice-chair signs while only the chair is vacant (議長職務代理者).
    pub acting: Words,
}

/// What kind of body decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Nature {
    /// A 行政庁: adverse decisions carry 教示.
    Administrative,
    /// A private body: its notice is no disposition and never carries 教示; it names its complaint desk.
    Private,
    /// Undecided by the texts: the office chooses (名寄).
    OfficesChoice,
}

/// What the data was compared with.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// How the text is cited.
    pub citation: String,
    /// The name of the source document in the collection of seeds, if it is one of them.
    pub document: Option<String>,
    /// Whether the quotes were compared with the text itself.
    pub compared: bool,
    /// What a reader must know of it.
    pub note: Words,
}

/// The rule offers no request procedure.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NoProcedure {
    /// What to tell someone who wants to make a request under it.
    pub why: Words,
}

/// A second road beside the rule.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SecondRoad {
    /// The ruleset of that road.
    pub ruleset: String,
    /// Why it is open.
    pub why: Words,
}

/// What an adverse decision tells the person.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Remedy {
    /// Which decisions carry it.
    pub carried_by: RemedyScope,
    /// The law behind it, as printed.
    pub basis: Words,
    /// Where a person complains instead, if it is a private body.
    pub complaint_article: Option<String>,
}

/// Which decisions carry the remedy text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RemedyScope {
    /// Only those that refuse something.
    Adverse,
    /// Every decision.
    All,
    /// None: a private body.
    Never,
    /// The office decides.
    OfficesChoice,
}

/// What is asked (the four kinds).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// 開示.
    Disclosure,
    /// 訂正.
    Correction,
    /// 利用停止.
    Suspension,
    /// 利用目的の通知.
    PurposeNotice,
}

impl Kind {
    /// All four, in the order of the law.
    pub const ALL: [Kind; 4] = [Kind::Disclosure, Kind::Correction, Kind::Suspension, Kind::PurposeNotice];

    /// The code in every JSON, CSV and TOML.
    pub const fn code(self) -> &'static str {
        match self {
            Kind::Disclosure => "disclosure",
            Kind::Correction => "correction",
            Kind::Suspension => "suspension",
            Kind::PurposeNotice => "purpose_notice",
        }
    }

    /// The kind of this code; `-` and `_` are the same.
    pub fn from_code(code: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| same_code(kind.code(), code))
    }
}

/// Whether two codes are the same, `-` and `_` being equal.
pub fn same_code(left: &str, right: &str) -> bool {
    left.len() == right.len()
        && left.bytes().zip(right.bytes()).all(|(l, r)| l == r || matches!((l, r), (b'-', b'_') | (b'_', b'-')))
}

impl Ruleset {
    /// The printed form of an article's code (第25条第1項); the code itself if the file does not list it, which
    /// [`parse`] refuses.
    pub fn printed<'a>(&'a self, article: &'a str) -> &'a str {
        self.articles.get(article).map_or(article, String::as_str)
    }

    /// The rule about requests of this kind, if the organisation offers it.
    pub fn request(&self, kind: Kind) -> Option<&RequestRule> {
        self.requests.iter().find(|rule| rule.kind == kind)
    }

    /// The deadline `<kind>.<clock>`, e.g. `disclosure.decision`.
    pub fn deadline(&self, kind: Kind, clock: &str) -> Option<&DeadlineRule> {
        self.deadlines.iter().find(|rule| names(&rule.id, kind, clock))
    }

    /// The extension of the decision of this kind.
    pub fn extension(&self, kind: Kind) -> Option<&ExtensionRule> {
        self.extensions.iter().find(|rule| names(&rule.of, kind, "decision"))
    }

    /// The special case of the decision of this kind.
    pub fn special(&self, kind: Kind) -> Option<&SpecialRule> {
        self.specials.iter().find(|rule| names(&rule.of, kind, "decision"))
    }

    /// The space between decision and implementation of this kind.
    pub fn gap(&self, kind: Kind) -> Option<&GapRule> {
        self.gaps.iter().find(|rule| names(&rule.id, kind, "implementation_gap"))
    }

    /// The class of information of this code; `-` and `_` are the same.
    pub fn information_class(&self, code: &str) -> Option<&InformationClass> {
        self.information_classes.iter().find(|class| same_code(&class.id, code))
    }

    /// The ban of this id.
    pub fn ban(&self, id: &str) -> Option<&Ban> {
        self.bans.iter().find(|ban| ban.id == id)
    }

    /// The duty of this id, those that stand in a request rule (`disclosure.supplement`) included.
    pub fn duty(&self, id: &str) -> Option<&Duty> {
        let of_requests = self.requests.iter().flat_map(|rule| [&rule.supplement, &rule.after_disclosure]).flatten();
        self.duties.iter().chain(of_requests).find(|duty| duty.id == id)
    }

    /// The ban `<kind>.<name>`, else the one of all kinds, e.g. `ban_for(Kind::Disclosure, "extension_over_cap")`.
    pub fn ban_for(&self, kind: Kind, name: &str) -> Option<&Ban> {
        self.bans.iter().find(|ban| names(&ban.id, kind, name)).or_else(|| self.ban(name))
    }

    /// The duty `<kind>.<name>`, else the one of all kinds, e.g. `duty_for(Kind::Correction, "extension.notice")`.
    pub fn duty_for(&self, kind: Kind, name: &str) -> Option<&Duty> {
        self.duties.iter().find(|duty| names(&duty.id, kind, name)).or_else(|| self.duty(name))
    }

    /// The ground of this code for this kind; `other-law` is typed for several articles, one a kind.
    pub fn ground_for(&self, kind: Kind, code: &str) -> Option<&Ground> {
        let same = |ground: &&Ground| ground.code == code || ground.typed.eq_ignore_ascii_case(code);
        self.grounds.iter().filter(same).find(|ground| ground.kinds.contains(&kind))
    }

    /// The ground of this code, in its printed writing (`20条3号ア`) or as typed (`20-3-a`).
    pub fn ground(&self, code: &str) -> Option<&Ground> {
        self.grounds.iter().find(|ground| ground.code == code || ground.typed.eq_ignore_ascii_case(code))
    }
}

fn names(id: &str, kind: Kind, clock: &str) -> bool {
    // Most ids differ in their length already; each rule that is asked for is looked for among all.
    let long_enough = id.len() == kind.code().len() + 1 + clock.len();
    long_enough && id.strip_prefix(kind.code()).and_then(|rest| rest.strip_prefix('.')) == Some(clock)
}
