//! The paper by which something is asked (丹南 19(1), 32(1), 39(1); 仙台 15(1), 21(1), 25(1)): its items, with what a case knows.

use serde::Serialize;

use super::fields::RefusedBy;
use super::form::{Choice, FilledBy, Form, MEANS};
use crate::case::fact::TextField;
use crate::law::ruleset::{Asker, GroundUse, Kind, Period};
use crate::law::wareki;

/// 開示請求書, 訂正等申出書 and the like.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RequestFormFields {
    /// The article on the form, else the one that gives the right, printed.
    pub article: String,
    /// Whether the rule takes an oral request too (名寄 13(1)).
    pub oral: bool,
    /// Who asks.
    pub by: FilledBy,
    /// In which quality; one only where nobody may ask for another.
    pub askers: Vec<Choice>,
    /// Whether agents may ask.
    pub agents: bool,
    /// The classes of heirs, where heirs may ask.
    pub heirs: Vec<Choice>,
    /// 本人, where an agent asks.
    pub principal: Option<String>,
    /// 死者, where an heir asks.
    pub deceased: Option<String>,
    /// What is asked.
    pub subjects: Vec<String>,
    /// The ways of disclosure that can be asked for.
    pub means: Vec<Choice>,
    /// The article that asks for a disclosure before (丹南 31(1), 名寄 14(1)), printed.
    pub after_disclosure: Option<String>,
    /// The day of that disclosure.
    pub disclosed_on: Option<String>,
    /// Within how many days of it, with the article.
    pub window: Option<Window>,
    /// What can be asked to be done (suspension).
    pub measures: Vec<Choice>,
    /// The grounds on which it can be asked.
    pub claims: Vec<Claim>,
    /// Whether it must say why.
    pub reasons: bool,
    /// Why.
    pub reason: Option<String>,
    /// The article on identity papers, printed.
    pub papers_article: Option<String>,
    /// Codes of the papers that are accepted.
    pub papers: Vec<String>,
    /// Within how many days before the request a certificate must have been made.
    pub certificate_days: Option<u32>,
    /// Money that may be asked, with the article, printed.
    pub fees: Vec<RefusedBy>,
    /// The rule's words on getting a disclosure by deceit (丹南 57), with the article printed.
    pub deceit: Option<RefusedBy>,
    /// 受付番号, of a case.
    pub number: Option<String>,
    /// The day of receipt, of a case.
    pub received: Option<String>,
}

/// The period after a disclosure in which something may be asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Window {
    /// Days.
    pub days: u32,
    /// The article, printed.
    pub article: String,
}

/// A ground on which something is asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Claim {
    /// The article, printed.
    pub article: String,
    /// A few words for it.
    pub label: String,
    /// Whether the case knows that it is asked on this one.
    pub chosen: bool,
}

impl Form<'_> {
    pub(super) fn request_form(&self) -> Option<RequestFormFields> {
        let rule = self.ruleset.request(self.kind)?;
        let received = self.case().map(|case| case.received());
        let one = |field| self.request_texts().and_then(|texts| texts.one(field)).map(str::to_owned);
        let papers = rule.identity.as_ref();
        let window = self.ruleset.deadline(self.kind, "claim_window");
        let only_of = |kind, choices: &[&str]| if self.kind == kind { unticked(choices) } else { Vec::new() };
        Some(RequestFormFields {
            article: self.printed(rule.writing.article.as_ref().unwrap_or(&rule.article)),
            oral: !rule.writing.demanded && rule.writing.article.is_some(),
            by: self.requester(),
            askers: self.askers(),
            agents: rule.askers.iter().any(|asker| super::kind::asks_for_another(asker.by)),
            heirs: self.heirs(),
            principal: one(TextField::Principal),
            deceased: one(TextField::Deceased),
            subjects: self.request_texts().map(|texts| texts.all(TextField::Subject).to_vec()).unwrap_or_default(),
            means: only_of(Kind::Disclosure, &MEANS),
            after_disclosure: rule.after_disclosure.as_ref().map(|duty| self.printed(&duty.article)),
            disclosed_on: received.and_then(|received| received.disclosed_on).map(wareki::long),
            window: window.and_then(|rule| match rule.period() {
                Period::Days(days) => Some(Window { days, article: self.printed(&rule.article) }),
                _ => None,
            }),
            measures: only_of(Kind::Suspension, &MEASURES),
            claims: self.claims(),
            reasons: matches!(self.kind, Kind::Correction | Kind::Suspension),
            reason: one(TextField::Reason),
            papers_article: papers.map(|papers| self.printed(&papers.article)),
            papers: papers.map(|papers| papers.documents.clone()).unwrap_or_default(),
            certificate_days: papers.and_then(|papers| papers.certificate_days.or(self.office.papers_age)),
            fees: self.fees(),
            deceit: self
                .ruleset
                .duty_for(self.kind, "deceit")
                .map(|duty| RefusedBy { article: self.printed(&duty.article), label: duty.quote.clone() }),
            number: received.map(|received| received.number.on_screen()),
            received: self.case().map(|case| wareki::long(case.received_on())),
        })
    }

    fn askers(&self) -> Vec<Choice> {
        let by = self.case().map(|case| case.received().by);
        let rules = self.ruleset.request(self.kind).map_or(&[][..], |rule| &rule.askers);
        let mut askers: Vec<Asker> = Vec::new();
        for rule in rules {
            if !askers.contains(&rule.by) {
                askers.push(rule.by);
            }
        }
        if askers.len() < 2 {
            return Vec::new();
        }
        askers.into_iter().map(|asker| Choice { code: code(&asker), chosen: by == Some(asker) }).collect()
    }

    fn heirs(&self) -> Vec<Choice> {
        let of = self.case().and_then(|case| case.received().heir_class);
        let rules = self.ruleset.request(self.kind).map_or(&[][..], |rule| &rule.askers);
        let classes = rules.iter().flat_map(|rule| &rule.heirs).map(|heir| heir.class);
        classes.map(|class| Choice { code: code(&class), chosen: of == Some(class) }).collect()
    }

    fn claims(&self) -> Vec<Claim> {
        let claimed = self.case().map_or(&[][..], |case| &case.received().claims);
        let grounds = self.ruleset.grounds.iter();
        let grounds =
            grounds.filter(|ground| ground.used_for == GroundUse::Request && ground.kinds.contains(&self.kind));
        grounds
            .map(|ground| Claim {
                article: ground.printed.clone(),
                label: ground.label.ja.clone(),
                chosen: claimed.contains(&ground.code),
            })
            .collect()
    }

    fn fees(&self) -> Vec<RefusedBy> {
        let fees = self.ruleset.fees.iter().filter(|fee| fee.kinds.contains(&self.kind));
        fees.map(|fee| RefusedBy { article: self.printed(&fee.article), label: fee.label.ja.clone() }).collect()
    }
}

/// The measures that have a code.
const MEASURES: [&str; 3] = ["stop_use", "erase", "stop_provision"];

fn unticked(codes: &[&str]) -> Vec<Choice> {
    codes.iter().map(|code| Choice { code: (*code).to_owned(), chosen: false }).collect()
}

/// The code as every JSON has it.
fn code(of: &impl Serialize) -> String {
    serde_json::to_value(of).ok().and_then(|code| code.as_str().map(str::to_owned)).unwrap_or_default()
}
