//! What may be asked, by whom, how, and how it may end.

use serde::Deserialize;

use super::{Kind, Words};

/// One kind of request that the organisation offers.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RequestRule {
    /// Which kind.
    pub kind: Kind,
    /// The article that gives the right.
    pub article: String,
    /// Its words.
    pub quote: String,
    /// What the rule calls it (開示請求, 開示の求め, 開示の申出).
    pub name: Words,
    /// What the rule calls the person who asks (開示請求者, 開示の求めをした者).
    pub asker_name: Words,
    /// Whether it must be in writing.
    pub writing: Writing,
    /// The article on identity papers, and whether disclosure waits for them.
    pub identity: Option<Papers>,
    /// The article that lets the office ask for a supplement, with its words.
    pub supplement: Option<Duty>,
    /// Who may ask.
    #[serde(rename = "asker")]
    pub askers: Vec<AskerRule>,
    /// What must have come before (訂正 and 利用停止 of 丹南: a disclosure).
    pub after_disclosure: Option<Duty>,
    /// How it may end.
    #[serde(rename = "outcome")]
    pub outcomes: Vec<OutcomeRule>,
}

/// Whether a request must be in writing.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Writing {
    /// True where an article demands it: an oral request is refused and the form offered.
    pub demanded: bool,
    /// The article that speaks of the form; none where the rule is silent.
    pub article: Option<String>,
    /// Its words.
    pub quote: Option<String>,
}

/// The kinds of papers that have a code; any other is named in words.
pub const PAPERS: [&str; 12] = [
    "my_number_card",
    "driving_licence",
    "passport",
    "residence_card",
    "special_permanent_resident_card",
    "insurance_eligibility",
    "pension_book",
    "resident_record",
    "family_register",
    "registry_certificate",
    "power_of_attorney",
    "seal_certificate",
];

/// What the rule says about identity papers.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Papers {
    /// The article.
    pub article: String,
    /// Its words.
    pub quote: String,
    /// Whether a disclosure may be decided and handed over only after identity was seen.
    pub disclosure_waits: bool,
    /// How many days before the request a certificate may have been made; none: the office sets it.
    pub certificate_days: Option<u32>,
    /// Where that number comes from.
    pub certificate_source: Option<String>,
    /// The kinds of document that are accepted (codes of `identify --document`); the office may accept others.
    pub documents: Vec<String>,
}

/// A duty or power of the office that a case needs to know.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Duty {
    /// Its name inside the ruleset, e.g. `extension.notice`.
    pub id: String,
    /// The article.
    pub article: String,
    /// Its words.
    pub quote: String,
    /// The rule's own time word (遅滞なく, 直ちに), if it has one.
    pub time_word: Option<String>,
    /// Of a notice: what its words demand that it tells beside the decision itself.
    #[serde(default)]
    pub tells: Vec<Told>,
    /// Of a consultation: the panel, where the article names one.
    pub panel: Option<String>,
}

/// What an article may demand of a notice beside the decision itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Told {
    /// 開示する保有個人情報の利用目的.
    Purpose,
    /// 開示の実施に関し…定める事項: how, when and where.
    Implementation,
}

/// Who may ask.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AskerRule {
    /// Who.
    pub by: Asker,
    /// The article.
    pub article: String,
    /// Its words.
    pub quote: String,
    /// A limit that the words set (成年被後見人 only), or under which article it is received all the same.
    pub limit: Option<Words>,
    /// The article of the Act under which those are received whom the limit leaves out: a private body may not fall below
    /// it (丹後 24 against the Act's 37(3)).
    pub beyond: Option<String>,
    /// The classes of heirs, where heirs may ask.
    #[serde(default, rename = "heir")]
    pub heirs: Vec<HeirRule>,
}

/// Who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Asker {
    /// 本人.
    Principal,
    /// 法定代理人.
    StatutoryAgent,
    /// 任意代理人 (本人の委任による代理人).
    MandatedAgent,
    /// 相続人等.
    Heir,
    /// 情報元である利用施設 (名寄 14(3)).
    SourceFacility,
}

impl Asker {
    /// All of them, in the order of forms.
    pub const ALL: [Asker; 5] =
        [Asker::Principal, Asker::StatutoryAgent, Asker::MandatedAgent, Asker::Heir, Asker::SourceFacility];

    /// The code in JSON, TOML and the file.
    pub const fn code(self) -> &'static str {
        match self {
            Asker::Principal => "principal",
            Asker::StatutoryAgent => "statutory_agent",
            Asker::MandatedAgent => "mandated_agent",
            Asker::Heir => "heir",
            Asker::SourceFacility => "source_facility",
        }
    }
}

/// One class of heirs and what it may ask for.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HeirRule {
    /// Which class.
    pub class: HeirClass,
    /// The article.
    pub article: String,
    /// Its words.
    pub quote: String,
}

/// The classes of 仙台 14(3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum HeirClass {
    /// 相続人.
    Inheritor,
    /// 死亡当時未成年者であった死者の親権者.
    ParentOfMinor,
    /// 配偶者, 子, 父母.
    SpouseChildParent,
    /// 2親等内の血族, where there is no spouse, child or parent.
    SecondDegree,
}

/// One way a request may end.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OutcomeRule {
    /// The code of `decide --outcome`.
    pub code: String,
    /// The article.
    pub article: String,
    /// What it is called on screen.
    pub name: Words,
    /// The title of its letter.
    pub letter: Words,
    /// Whether it gives at least a part of what was asked.
    pub grants: bool,
    /// Whether it refuses at least a part: the letter needs a reason, and 教示 where the body is administrative.
    pub refuses: bool,
    /// Whether it needs a ground (`--ground` or `--withheld`).
    pub needs_ground: bool,
}

/// What the rule forbids without a number.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ban {
    /// Its name inside the ruleset, e.g. `chair_vacant`.
    pub id: String,
    /// The article.
    pub article: String,
    /// Its words.
    pub quote: String,
}

/// A ground on which something is refused or somebody heard.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ground {
    /// The code in its printed writing, e.g. `20条3号ア`.
    pub code: String,
    /// As it is typed, e.g. `20-3-a`.
    pub typed: String,
    /// As letters print it, e.g. 第20条第3号ア.
    pub printed: String,
    /// Its words; shortened by 「…」 where long.
    pub quote: String,
    /// A few words for lists.
    pub label: Words,
    /// For which kinds of request.
    pub kinds: Vec<Kind>,
    /// What it is good for.
    pub used_for: GroundUse,
    /// Of a ground of `no_consultation`: for which ruling; none: for any.
    #[serde(default)]
    pub for_ruling: Option<Ruling>,
    /// True where the text is not in the seed (情報公開条例) and was not compared.
    pub compared: bool,
    /// True where the rule itself does not have it: it is the Act's, below which a private body may not fall (丹後 22).
    #[serde(default)]
    pub of_the_act: bool,
    /// Of a ground to ask on: the id of the duty that follows where the person is right (仙台 24(3): 24(4)).
    pub duty: Option<String>,
    /// How another article changes it for 保有特定個人情報 (丹南 12(5)).
    pub specific_pi: Option<SpecificPi>,
}

/// A ground as it is for 保有特定個人情報.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SpecificPi {
    /// The article that changes it.
    pub article: String,
    /// Its words.
    pub quote: String,
    /// How it reads then; none: it does not apply.
    pub label: Option<Words>,
}

impl Ground {
    /// The article by which it does not apply to such a request, if one says so.
    pub fn excluded(&self, specific_pi: bool) -> Option<&SpecificPi> {
        self.specific_pi.as_ref().filter(|changed| specific_pi && changed.label.is_none())
    }

    /// Its few words, as they are for such a request.
    pub fn label(&self, specific_pi: bool) -> &Words {
        let changed = self.specific_pi.as_ref().filter(|_| specific_pi);
        changed.and_then(|changed| changed.label.as_ref()).unwrap_or(&self.label)
    }
}

/// A class of information that a rule treats apart (名寄 別表: 特定情報, 医療介護情報).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InformationClass {
    /// The code of `receive --class`.
    pub id: String,
    /// The article that tells it apart.
    pub article: String,
    /// Its words.
    pub quote: String,
    /// What it is called.
    pub name: Words,
    /// What may not be granted of it.
    #[serde(default)]
    pub blocks: Vec<Block>,
}

/// A kind of request that may not be granted for a class of information.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Block {
    /// Which kind.
    pub kind: Kind,
    /// The id of the ban that forbids it.
    pub ban: String,
    /// What lifts it.
    pub unless: Lift,
}

/// What lifts a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Lift {
    /// The panel decided that the information may be made public (名寄 13(2)ただし書).
    PanelDecided,
    /// The facility from which the information came asks (名寄 14(3)ただし書).
    SourceFacility,
}

/// What a ground is good for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum GroundUse {
    /// To refuse, wholly or in part.
    Refusal,
    /// Only to hear a third party (20条2号イ, 3号ただし書).
    Hearing,
    /// For the person to ask (38(1): grounds of suspension).
    Request,
    /// To rule on a request for review without consulting the panel (丹南 45(1)1号–4号).
    NoConsultation,
}

/// A ruling that needs no consultation of the panel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Ruling {
    /// The request for review is granted as a whole (全部認容).
    Granted,
    /// It is turned down on form (却下).
    Inadmissible,
}

/// Money that may be asked.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fee {
    /// For which kinds of request.
    pub kinds: Vec<Kind>,
    /// The article.
    pub article: String,
    /// Its words.
    pub quote: String,
    /// What it is for.
    pub label: Words,
    /// Who is never asked for it, because the article names other requests only (仙台 31(1): not those of heirs).
    #[serde(default)]
    pub except: Vec<Asker>,
    /// The article by which it can be reduced or let off, where there is one.
    pub relief: Option<FeeRelief>,
}

/// When money can be let off.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FeeRelief {
    /// The article.
    pub article: String,
    /// Its words.
    pub quote: String,
    /// Only for 保有特定個人情報 (丹南 12(5)).
    #[serde(default)]
    pub specific_pi: bool,
}
