//! What a letter needs to know of the office that writes it.

use super::number::NumberPattern;
use crate::case::office::Office;
use crate::case::office_value::HeadValue;
use crate::law::Date;

/// The office's data as they stand on the day of the letter; each is a key of `office set`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OfficeData {
    /// `name`.
    pub name: Option<String>,
    /// `postal-code`.
    pub postal_code: Option<String>,
    /// `address`.
    pub address: Option<String>,
    /// `phone`.
    pub phone: Option<String>,
    /// `email`.
    pub email: Option<String>,
    /// `head`: everyone who is or was in office, in the order given.
    pub heads: Vec<Head>,
    /// `section`.
    pub section: Option<String>,
    /// `contact`: the person to ask.
    pub contact: Option<String>,
    /// `document-number`; none: letters bear no number.
    pub document_number: Option<NumberPattern>,
    /// `review-body`: 審査請求をすべき行政庁.
    pub review_body: Option<String>,
    /// `defendant`.
    pub defendant: Option<String>,
    /// `representative`: who represents the defendant.
    pub representative: Option<String>,
    /// `complaint-desk`.
    pub complaint_desk: Option<String>,
    /// `remedy`.
    pub remedy: Option<RemedyChoice>,
    /// `fees`, as letters print them.
    pub fees: Option<String>,
    /// `papers-age`: within how many days before the request a certificate must have been made, where no rule says so.
    pub papers_age: Option<u32>,
}

/// Someone in whose name letters are written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Head {
    /// 職名; none: the rule's own.
    pub title: Option<String>,
    /// 氏名.
    pub name: String,
    /// The first day in office; none: always was.
    pub from: Option<Date>,
    /// The last day in office; none: still is.
    pub to: Option<Date>,
    /// Who acts for the head: the vice-chair.
    pub acting: bool,
}

/// Which decisions the office wants to carry 教示, where the law leaves it a choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RemedyChoice {
    /// Those that refuse something.
    Adverse,
    /// Every decision.
    All,
    /// None: the complaint desk instead (名寄 under its own rule).
    Never,
}

impl RemedyChoice {
    /// All of them.
    pub const ALL: [RemedyChoice; 3] = [RemedyChoice::Adverse, RemedyChoice::All, RemedyChoice::Never];

    /// The value of `office set remedy=`.
    pub const fn code(self) -> &'static str {
        match self {
            RemedyChoice::Adverse => "adverse",
            RemedyChoice::All => "all",
            RemedyChoice::Never => "never",
        }
    }

    /// The choice of this code.
    pub fn from_code(code: &str) -> Option<RemedyChoice> {
        RemedyChoice::ALL.into_iter().find(|choice| choice.code() == code)
    }
}

impl Head {
    fn is_in_office(&self, on: Date) -> bool {
        self.from.is_none_or(|from| from <= on) && self.to.is_none_or(|to| on <= to)
    }
}

impl From<HeadValue> for Head {
    fn from(value: HeadValue) -> Head {
        let HeadValue { title, name, from, to, acting } = value;
        Head { title, name, from, to, acting }
    }
}

impl OfficeData {
    /// What the office says of itself today, for a letter that bears `dated`: it is reached where it is now, but signed by
    /// whoever was in office on that day. Heads entered only later hold for that day, too, where no others are known.
    pub fn on(office: &Office, dated: Date, today: Date) -> OfficeData {
        let one = |key| office.value(key, today).map(str::to_owned);
        let then = office.values("head", dated);
        let heads = if then.is_empty() { office.values("head", today) } else { then };
        let heads = heads.iter().filter_map(|kept| serde_json::from_str::<HeadValue>(kept).ok());
        OfficeData {
            name: one("name"),
            postal_code: one("postal-code"),
            address: one("address"),
            phone: one("phone"),
            email: one("email"),
            heads: heads.map(Head::from).collect(),
            section: one("section"),
            contact: one("contact"),
            document_number: office
                .value("document-number", today)
                .and_then(|pattern| NumberPattern::parse(pattern).ok()),
            review_body: one("review-body"),
            defendant: one("defendant"),
            representative: one("representative"),
            complaint_desk: one("complaint-desk"),
            remedy: office.value("remedy", today).and_then(RemedyChoice::from_code),
            fees: one("fees"),
            papers_age: office.value("papers-age", today).and_then(|days| days.parse().ok()),
        }
    }

    /// Who is the head on that day; where nobody is, who acts for the head. Of several the one named last.
    pub fn head_on(&self, on: Date) -> Option<&Head> {
        let mut in_office = self.heads.iter().rev().filter(|head| head.is_in_office(on));
        in_office.clone().find(|head| !head.acting).or_else(|| in_office.next())
    }

    /// Who acts for the head on that day.
    pub fn acting_on(&self, on: Date) -> Option<&Head> {
        self.heads.iter().rev().find(|head| head.acting && head.is_in_office(on))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn head(name: &str, from: Option<&str>, to: Option<&str>, acting: bool) -> Head {
        Head { title: None, name: name.to_owned(), from: from.map(day), to: to.map(day), acting }
    }

    #[test]
    fn the_head_is_the_one_in_office_on_the_day_and_else_the_one_who_acts() {
        let heads = vec![
            head("先代", None, Some("2026-03-31"), false),
            head("当代", Some("2026-05-01"), None, false),
            head("副", None, None, true),
        ];
        let office = OfficeData { heads, ..OfficeData::default() };
        let on = |text| office.head_on(day(text)).map(|head| head.name.as_str());
        assert_eq!(on("2026-03-31"), Some("先代"));
        assert_eq!(on("2026-04-15"), Some("副"));
        assert_eq!(on("2026-05-01"), Some("当代"));
    }
}
