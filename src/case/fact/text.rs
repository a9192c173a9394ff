//! The words that come with a fact: every personal field and every free text.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// A field of people's words. What each command may give is in its flags.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TextField {
    /// 氏名: the person who asks.
    Name,
    /// フリガナ.
    Kana,
    /// 住所又は居所.
    Address,
    /// 電話番号.
    Phone,
    /// 法人の代表者.
    Representative,
    /// 本人, where an agent asks.
    Principal,
    /// 死者, where an heir asks.
    Deceased,
    /// What is asked; one a part.
    Subject,
    /// Why: a request's reason, an extension's, a decision's, a withdrawal's, a strike's.
    Reason,
    /// The desk at which it arrived.
    Desk,
    /// 所管課.
    Section,
    /// 担当者.
    Officer,
    /// A reference of another office or of the requester.
    Reference,
    /// What is missing in a form; one an item.
    Missing,
    /// A document that the list of kinds does not name.
    Document,
    /// The purpose of use, as the notice gives it.
    Purpose,
    /// A passage that is withheld; one a ground, in the same order.
    Withheld,
    /// Why something is disclosed at discretion.
    Discretionary,
    /// Why something is disclosed although a third party objects.
    DespiteObjection,
    /// What a correction says now, or what a suspension covers.
    Content,
    /// A measure that the list of measures does not name.
    Measure,
    /// Where a disclosure is carried out.
    Place,
    /// To whom a letter goes, where that is not the requester.
    To,
    /// A third party.
    ThirdParty,
    /// What a third party is asked about, or its information in the record.
    Information,
    /// How somebody was searched for.
    Searched,
    /// Who drafted or approved.
    By,
    /// The panel that is consulted.
    Body,
    /// What the panel reported.
    Answer,
    /// The number of the panel's decision.
    PanelNumber,
    /// The words of an oral request.
    Words,
    /// A free remark.
    Note,
    /// 概要 of a breach.
    Overview,
    /// 項目: the data that a breach concerns.
    Items,
    /// 原因 of a breach.
    Cause,
    /// 二次被害又はそのおそれの有無及びその内容.
    Harm,
    /// 本人への対応の実施状況.
    Response,
    /// 公表の実施状況.
    Published,
    /// 再発防止のための措置.
    Prevention,
    /// その他参考となる事項.
    OtherItems,
    /// 委託元: who entrusted the data to the office.
    Entruster,
    /// The value of an office's datum; one an item.
    Value,
}

impl TextField {
    /// Whether it names a person outside the office, or says where they can be found.
    pub const fn is_personal(self) -> bool {
        use TextField::{Address, Deceased, Kana, Name, Phone, Principal, Representative, ThirdParty, To};
        matches!(self, Name | Kana | Address | Phone | Representative | Principal | Deceased | ThirdParty | To)
    }
}

/// The texts of one fact, by field; fields that can be repeated hold several.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(transparent)]
pub struct Texts(BTreeMap<TextField, Vec<String>>);

impl Texts {
    /// No words.
    pub const fn none() -> Texts {
        Texts(BTreeMap::new())
    }

    /// Adds a text to a field.
    pub fn add(&mut self, field: TextField, text: impl Into<String>) {
        self.0.entry(field).or_default().push(text.into());
    }

    /// Adds a text if there is one.
    pub fn add_if(&mut self, field: TextField, text: Option<impl Into<String>>) {
        if let Some(text) = text {
            self.add(field, text);
        }
    }

    /// The first text of a field.
    pub fn one(&self, field: TextField) -> Option<&str> {
        self.all(field).first().map(String::as_str)
    }

    /// All texts of a field, in order.
    pub fn all(&self, field: TextField) -> &[String] {
        self.0.get(&field).map_or(&[], Vec::as_slice)
    }

    /// Whether there are no words at all.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Every field that has words, with them.
    pub fn fields(&self) -> impl Iterator<Item = (TextField, &[String])> {
        self.0.iter().map(|(field, texts)| (*field, texts.as_slice()))
    }

    /// Names of people outside the office, their addresses and telephones.
    pub fn personal(&self) -> impl Iterator<Item = &str> {
        self.fields().filter(|(field, _)| field.is_personal()).flat_map(|(_, texts)| texts).map(String::as_str)
    }

    /// As JSON text, fields in the order of [`TextField`]; `None` where there are no words.
    pub fn body(&self) -> Option<String> {
        (!self.is_empty()).then(|| serde_json::to_string(self).unwrap_or_default())
    }

    /// Reads a stored body.
    ///
    /// # Errors
    /// When it is no JSON of this form; the message holds no value.
    pub fn read(body: &str) -> Result<Texts, super::FactError> {
        serde_json::from_str(body).map_err(|error| super::FactError::Payload {
            kind: "texts".to_owned(),
            why: format!("line {} column {}", error.line(), error.column()),
        })
    }
}
