//! Forms that come back to the office: blank, or with what a case knows (丹南 28(3) how a disclosure is wished; 27(1), 27(2)
//! what a third party thinks; the request itself).

use serde::Serialize;

use super::LetterOrder;
use super::error::LetterError;
use super::fields::{Addressee, Asked, Contact, LetterFields, Matter, MethodRequest, Sender};
use super::kind::LetterKind;
use super::office::OfficeData;
use crate::case::fact::{AddressedTo, Decided, Event, Fact, TextField, Texts};
use crate::case::life::Case;
use crate::law::Date;
use crate::law::ruleset::{Asker, Kind, Period, Ruleset};
use crate::law::wareki;

/// One of several boxes to tick.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Choice {
    /// Its code.
    pub code: String,
    /// Whether the case knows that it is this one.
    pub chosen: bool,
}

/// Who fills a form in, as far as it is known.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct FilledBy {
    /// 氏名又は名称.
    pub name: Option<String>,
    /// フリガナ.
    pub kana: Option<String>,
    /// 住所.
    pub address: Option<String>,
    /// 電話番号.
    pub phone: Option<String>,
    /// 法人の代表者.
    pub representative: Option<String>,
}

/// A letter of the office that a form answers, as far as it is known.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Answered {
    /// The day that it bears.
    pub dated: Option<String>,
    /// Its document number.
    pub number: Option<String>,
}

/// 開示の実施方法等申出書.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MethodFormFields {
    /// The article that wants the way of disclosure asked for, printed.
    pub article: String,
    /// Who asks.
    pub by: FilledBy,
    /// The notice of the decision.
    pub notice: Answered,
    /// What was disclosed.
    pub subjects: Vec<String>,
    /// The ways there are.
    pub means: Vec<Choice>,
    /// The day that the office has set.
    pub offered_on: Option<String>,
    /// The place that the office has set.
    pub place: Option<String>,
    /// Within how many days.
    pub within: MethodRequest,
    /// The last day, where it is known when the notice arrived.
    pub last_day: Option<String>,
}

/// 意見書.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OpinionFormFields {
    /// The article that gives the chance to state an opinion, printed; none where no case says which one it is.
    pub article: Option<String>,
    /// Who states it.
    pub by: FilledBy,
    /// The inquiry.
    pub inquiry: Answered,
    /// 当該第三者に関する情報の内容.
    pub information: Option<String>,
    /// By when.
    pub until: Option<String>,
}

/// A form that is given out without a case.
#[derive(Clone, Copy, Debug)]
pub struct BlankForm<'a> {
    /// Which.
    pub form: LetterKind,
    /// Of which rule.
    pub ruleset: &'a Ruleset,
    /// For which kind of request.
    pub kind: Kind,
    /// Who gives it out.
    pub office: &'a OfficeData,
    /// The day of asking, in Japan.
    pub today: Date,
}

/// A blank form.
///
/// # Errors
/// [`LetterError::NotInRule`]: the letter is no form, or the rule has none for this kind of request.
pub fn blank(order: &BlankForm) -> Result<LetterFields, LetterError> {
    let BlankForm { form: letter, ruleset, kind, office, today } = *order;
    let form = Form { ruleset, kind, office, today, of: None };
    let matter = form.matter(letter)?;
    Ok(LetterFields {
        letter,
        draft: false,
        ruleset: ruleset.id.clone(),
        rule: ruleset.title.ja.clone(),
        kind,
        number: None,
        date: String::new(),
        addressee: Addressee { name: String::new(), representative: None, address: None },
        sender: form.addressed_to(),
        asked: form.asked_of_nobody(),
        matter,
        remedy: None,
        complaint: None,
        contact: Contact::of(office),
        demands: Vec::new(),
        warnings: Vec::new(),
    })
}

/// A form while it is gathered.
pub(super) struct Form<'a> {
    pub(super) ruleset: &'a Ruleset,
    pub(super) kind: Kind,
    pub(super) office: &'a OfficeData,
    pub(super) today: Date,
    /// The case that it is for; none of a blank one.
    pub(super) of: Option<&'a LetterOrder<'a>>,
}

impl<'a> Form<'a> {
    pub(super) const fn of(order: &'a LetterOrder<'a>) -> Form<'a> {
        let kind = order.case.received().kind;
        Form { ruleset: order.ruleset, kind, office: order.office, today: order.today, of: Some(order) }
    }

    pub(super) fn matter(&self, letter: LetterKind) -> Result<Matter, LetterError> {
        let not_in_rule = || LetterError::NotInRule { letter, kind: self.kind };
        if !letter.is_in(self.ruleset, self.kind) {
            return Err(not_in_rule());
        }
        match letter {
            LetterKind::RequestForm => self.request_form().map(Box::new).map(Matter::RequestForm),
            LetterKind::MethodForm => self.method_form().map(Matter::MethodForm),
            LetterKind::OpinionForm => Some(Matter::OpinionForm(self.opinion_form())),
            _ => None,
        }
        .ok_or_else(not_in_rule)
    }

    /// To whom a form is addressed: the post, whoever is in office. Nobody signs it, so no name is demanded.
    pub(super) fn addressed_to(&self) -> Sender {
        let body = &self.ruleset.body;
        let own = |name: &str| (!body.of_many).then(|| name.to_owned());
        let post = own(&body.head.ja).or_else(|| self.office.head_on(self.today).and_then(|head| head.title.clone()));
        Sender {
            body: self.office.name.clone().or_else(|| own(&body.name.ja)).unwrap_or_default(),
            post: post.unwrap_or_default(),
            title: String::new(),
            name: String::new(),
        }
    }

    /// What the rule calls the request; no case says more.
    fn asked_of_nobody(&self) -> Asked {
        let rule = self.ruleset.request(self.kind);
        Asked {
            number: String::new(),
            received: String::new(),
            written: None,
            name: rule.map_or_else(String::new, |rule| rule.name.ja.clone()),
            asker: rule.map_or_else(String::new, |rule| rule.asker_name.ja.clone()),
            by: Asker::Principal,
            principal: None,
            deceased: None,
            subjects: Vec::new(),
            reason: None,
        }
    }

    pub(super) fn case(&self) -> Option<&'a Case<'a>> {
        self.of.map(|order| order.case)
    }

    pub(super) fn request_texts(&self) -> Option<&'a Texts> {
        self.case().map(|case| &case.receipt().texts)
    }

    pub(super) fn printed(&self, article: &str) -> String {
        self.ruleset.printed(article).to_owned()
    }

    pub(super) fn requester(&self) -> FilledBy {
        let one = |field| self.request_texts().and_then(|texts| texts.one(field)).map(str::to_owned);
        FilledBy {
            name: one(TextField::Name),
            kana: one(TextField::Kana),
            address: one(TextField::Address),
            phone: one(TextField::Phone),
            representative: one(TextField::Representative),
        }
    }

    /// The act that the form follows.
    fn act(&self) -> Option<&'a Event> {
        self.of.and_then(|order| order.case.event(order.tells))
    }

    /// The letter about that act, if it was issued.
    fn answered(&self, letter: LetterKind) -> Answered {
        let issued = self.of.and_then(|order| order.case.issued(letter, order.tells, order.to));
        let number = issued.and_then(|event| match &event.fact {
            Fact::LetterIssued(issued) => issued.document_number.clone(),
            _ => None,
        });
        Answered { dated: issued.or_else(|| self.act()).map(|event| wareki::long(event.on)), number }
    }

    /// 丹南 28(3), 28(4).
    fn method_form(&self) -> Option<MethodFormFields> {
        let rule = self.ruleset.deadline(self.kind, "method_request")?;
        let Period::Days(days) = rule.period() else { return None };
        let wish = self.ruleset.ban_for(self.kind, "implementation_without_method");
        let decided: Option<&Decided> = self.act().and_then(|event| match &event.fact {
            Fact::Decided(decided) => Some(decided),
            _ => None,
        });
        let last_day = self.of.and_then(|order| order.answer?.secondary.method_request_last_day);
        let all = self.request_texts().map_or(&[][..], |texts| texts.all(TextField::Subject));
        let part = decided.and_then(|decided| decided.part).and_then(|part| all.get(part.saturating_sub(1) as usize));
        Some(MethodFormFields {
            article: self.printed(wish.map_or(&rule.article, |ban| &ban.article)),
            by: self.requester(),
            notice: self.answered(LetterKind::Decision),
            subjects: part.map_or_else(|| all.to_vec(), |part| vec![part.clone()]),
            means: MEANS.map(|code| Choice { code: code.to_owned(), chosen: false }).to_vec(),
            offered_on: decided.and_then(|decided| decided.implement_on).map(wareki::long_with_weekday),
            place: self.act().and_then(|event| event.texts.one(TextField::Place)).map(str::to_owned),
            within: MethodRequest { days, article: self.printed(&rule.article) },
            last_day: last_day.map(|day| wareki::long_with_weekday(day.date)),
        })
    }

    /// 丹南 27(1), 27(2), 仙台 17(4).
    fn opinion_form(&self) -> OpinionFormFields {
        let asked = self.act().and_then(|event| match &event.fact {
            Fact::ThirdPartyAsked(asked) => Some(asked),
            _ => None,
        });
        let name = |mandatory| if mandatory { "hearing.mandatory" } else { "hearing.optional" };
        let duty = asked.and_then(|asked| self.ruleset.duty_for(self.kind, name(asked.mandatory)));
        let word = |field| match self.of?.to? {
            AddressedTo::ThirdParty(number) => self.of?.word_of(number, field),
            AddressedTo::Other => None,
        };
        OpinionFormFields {
            article: duty.map(|duty| self.printed(&duty.article)),
            by: FilledBy {
                name: word(TextField::ThirdParty),
                address: word(TextField::Address),
                representative: word(TextField::Representative),
                ..FilledBy::default()
            },
            inquiry: self.answered(LetterKind::ThirdPartyInquiry),
            information: word(TextField::Information),
            until: asked.and_then(|asked| asked.by).map(wareki::long_with_weekday),
        }
    }
}

/// Every way of disclosure that can be asked for.
pub(super) const MEANS: [&str; 4] = ["read", "copy", "electronic", "post"];
