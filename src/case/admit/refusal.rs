//! Why something is refused, and what is said beside something that is admitted.

use std::fmt;

use crate::law::Date;
use crate::law::ruleset::Ruleset;

/// A value of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Given {
    /// A day.
    Date(Date),
    /// A count or a number of an event.
    Number(u32),
    /// A code, never words of people.
    Code(String),
}

impl From<Date> for Given {
    fn from(date: Date) -> Given {
        Given::Date(date)
    }
}

impl From<u32> for Given {
    fn from(number: u32) -> Given {
        Given::Number(number)
    }
}

impl From<i32> for Given {
    fn from(number: i32) -> Given {
        Given::Number(number.max(0) as u32)
    }
}

impl From<&str> for Given {
    fn from(code: &str) -> Given {
        Given::Code(code.to_owned())
    }
}

impl From<&String> for Given {
    fn from(code: &String) -> Given {
        Given::Code(code.clone())
    }
}

impl From<String> for Given {
    fn from(code: String) -> Given {
        Given::Code(code)
    }
}

/// A refusal by law or by the state of the case. Its article comes from the rule; its values are no words of people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// snake_case, stable.
    pub code: &'static str,
    /// The code of the article that refuses, if one does.
    pub article: Option<String>,
    /// The same as it is printed.
    pub printed: Option<String>,
    /// Named values for the message.
    pub values: Vec<(&'static str, Given)>,
    /// True where something is missing that the command could have been given (a usage error).
    pub missing: Option<&'static str>,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "refused: {}", self.code)?;
        if let Some(article) = &self.article {
            write!(f, " ({article})")?;
        }
        Ok(())
    }
}

impl std::error::Error for Refusal {}

impl Refusal {
    /// One refusal of every code, with the values that its message takes: for the test that shows each in words.
    pub fn examples() -> Vec<Refusal> {
        let day = Date::from_days(20_544);
        let codes = |names: &[&'static str], refusal: Refusal| -> Refusal {
            names.iter().fold(refusal, |refusal, name| refusal.with(name, "disclosure"))
        };
        let dates = |names: &[&'static str], refusal: Refusal| -> Refusal {
            names.iter().fold(refusal, |refusal, name| refusal.with(name, day))
        };
        let numbers = |names: &[&'static str], refusal: Refusal| -> Refusal {
            names.iter().fold(refusal, |refusal, name| refusal.with(name, 2_u32))
        };
        REFUSALS.iter().map(|(code, d, n, c)| codes(c, numbers(n, dates(d, Refusal::of(code))))).collect()
    }

    /// A refusal of this code.
    pub const fn of(code: &'static str) -> Refusal {
        Refusal { code, article: None, printed: None, values: Vec::new(), missing: None }
    }

    /// With the article that refuses.
    pub fn by(mut self, ruleset: &Ruleset, article: &str) -> Refusal {
        self.article = Some(article.to_owned());
        self.printed = Some(ruleset.printed(article).to_owned());
        self
    }

    /// With the article that refuses, where the rule has one.
    pub fn by_if(self, ruleset: &Ruleset, article: Option<&str>) -> Refusal {
        match article {
            Some(article) => self.by(ruleset, article),
            None => self,
        }
    }

    /// With a value for the message.
    pub fn with(mut self, name: &'static str, value: impl Into<Given>) -> Refusal {
        self.values.push((name, value.into()));
        self
    }

    /// Because this flag was not given.
    pub const fn missing(mut self, flag: &'static str) -> Refusal {
        self.missing = Some(flag);
        self
    }

    /// The same as a warning, where it was in truth already done.
    pub fn into_notice(self) -> Notice {
        Notice { code: self.code, article: self.article, printed: self.printed, values: self.values }
    }
}

/// Something to be told beside an admitted fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// snake_case, stable.
    pub code: &'static str,
    /// The code of the article behind it.
    pub article: Option<String>,
    /// The same as it is printed.
    pub printed: Option<String>,
    /// Named values for the message.
    pub values: Vec<(&'static str, Given)>,
}

impl Notice {
    /// A warning of this code.
    pub fn of(code: &'static str) -> Notice {
        Refusal::of(code).into_notice()
    }

    /// With the article behind it.
    pub fn by(self, ruleset: &Ruleset, article: &str) -> Notice {
        Notice { article: Some(article.to_owned()), printed: Some(ruleset.printed(article).to_owned()), ..self }
    }

    /// With the article behind it, where the rule has one.
    pub fn by_if(self, ruleset: &Ruleset, article: Option<&str>) -> Notice {
        match article {
            Some(article) => self.by(ruleset, article),
            None => self,
        }
    }

    /// With a value for the message.
    pub fn with(mut self, name: &'static str, value: impl Into<Given>) -> Notice {
        self.values.push((name, value.into()));
        self
    }
}

/// A refusal with the names of its values: dates, numbers, codes.
type Listed = (&'static str, &'static [&'static str], &'static [&'static str], &'static [&'static str]);

/// Every refusal. A test compares it with the source.
const REFUSALS: &[Listed] = &[
    ("addressee_needed", &[], &[], &["letter"]),
    ("agent_opposed", &[], &[], &[]),
    ("already_decided", &["decided"], &[], &[]),
    ("already_implemented", &[], &[], &[]),
    ("already_struck", &[], &["event"], &[]),
    ("arrived_before_sent", &["on", "sent"], &[], &[]),
    ("asker_not_admitted", &[], &[], &["by"]),
    ("before_breach", &["on", "known"], &[], &[]),
    ("breach_category_unknown", &[], &[], &["category", "ruleset", "offered"]),
    ("breach_happened_after_known", &["happened", "known"], &[], &[]),
    ("before_asking", &["on", "asked"], &[], &[]),
    ("before_receipt", &["on", "received"], &[], &[]),
    ("case_void", &[], &[], &[]),
    ("case_withdrawn", &[], &[], &[]),
    ("chair_vacant", &["on"], &[], &[]),
    ("consult_first", &[], &[], &[]),
    ("class_needs_panel", &[], &[], &[]),
    ("class_needs_source_facility", &[], &[], &[]),
    ("class_unknown", &[], &[], &["class", "offered"]),
    ("decision_after_withdrawal", &[], &[], &[]),
    ("disclose_needed", &[], &[], &[]),
    ("disclose_says_nothing", &[], &[], &[]),
    ("disclosed_after_receipt", &["disclosed", "received"], &[], &[]),
    ("exempt_despite_objection", &[], &[], &[]),
    ("extension_after_deadline", &["on", "deadline", "latest"], &[], &[]),
    ("extension_needs_days_or_until", &[], &[], &[]),
    ("extension_negative", &["on", "deadline", "latest"], &[], &[]),
    ("extension_not_in_rule", &[], &[], &[]),
    ("extension_over_cap", &["on", "deadline", "latest"], &[], &[]),
    ("fee_not_in_rule", &[], &[], &["kind"]),
    ("fee_not_of_asker", &[], &[], &[]),
    ("fee_relief_not_in_rule", &[], &[], &[]),
    ("fee_relief_of_specific_pi_only", &[], &[], &[]),
    ("future_date", &["on", "today"], &[], &[]),
    ("ground_does_not_exempt", &[], &[], &["printed"]),
    ("ground_does_not_refuse", &[], &[], &["ground", "printed"]),
    ("ground_hears_nobody", &[], &[], &["printed"]),
    ("ground_needed", &[], &[], &["outcome"]),
    ("ground_not_of_specific_pi", &[], &[], &["printed"]),
    ("ground_not_to_ask", &[], &[], &["ground", "printed"]),
    ("ground_unknown", &[], &[], &["ground", "ruleset", "offered"]),
    ("ground_without_refusal", &[], &[], &["outcome"]),
    ("has_dependents", &[], &["event"], &["dependents"]),
    ("hearing_ground_needed", &[], &[], &[]),
    ("hearing_is_mandatory", &[], &[], &["printed"]),
    ("hearing_not_mandatory", &[], &[], &[]),
    ("hearing_open", &[], &[], &["parties"]),
    ("heir_class_needed", &[], &[], &[]),
    ("heir_class_not_admitted", &[], &[], &[]),
    ("identity_first", &[], &[], &[]),
    ("implement_on_says_nothing", &[], &[], &[]),
    ("implemented_before_decision", &["on", "decided"], &[], &[]),
    ("implemented_before_ruling", &["on", "ruled"], &[], &[]),
    ("inside_two_weeks", &["on", "earliest"], &[], &[]),
    ("kind_not_offered", &[], &[], &["kind", "offered"]),
    ("lapse_after_set_day", &["by", "on"], &[], &[]),
    ("letter_before_act", &["on", "act"], &[], &[]),
    ("letter_tells_nothing", &[], &["event"], &[]),
    ("method_first", &[], &[], &[]),
    ("method_marked_before", &[], &["event"], &[]),
    ("method_of_disclosure_only", &[], &[], &["kind"]),
    ("method_on_file", &[], &["event"], &[]),
    ("method_period_not_over", &["last_day"], &[], &[]),
    ("my_number", &[], &[], &[]),
    ("never_struck", &[], &["event"], &[]),
    ("no_copies_on_their_way", &[], &[], &[]),
    ("no_method_period", &[], &[], &[]),
    ("no_period_after_ruling", &[], &[], &[]),
    ("no_open_review", &[], &[], &[]),
    ("no_agent", &[], &[], &[]),
    ("no_open_supplement", &[], &[], &[]),
    ("no_procedure", &[], &[], &["ruleset"]),
    ("no_review", &[], &[], &[]),
    ("no_second_road", &[], &[], &["ruleset"]),
    ("no_such_event", &[], &["event"], &[]),
    ("no_such_party", &[], &[], &["parties"]),
    ("no_version_in_force", &["received", "in-force"], &[], &[]),
    ("not_decided", &[], &[], &[]),
    ("nothing_granted", &[], &[], &[]),
    ("notice_arrival_unknown", &[], &[], &[]),
    ("nothing_to_tell", &[], &[], &["letter"]),
    ("one_case_only", &[], &[], &[]),
    ("opinion_day_before_asking", &["by", "on"], &[], &[]),
    ("outcome_not_offered", &[], &[], &["outcome", "offered"]),
    ("panel_after_decision", &["panel", "on"], &[], &[]),
    ("part_already_decided", &["decided"], &["part", "event"], &[]),
    ("part_unknown", &[], &["part", "parts"], &[]),
    ("passage_needed", &[], &[], &["outcome"]),
    ("prior_after_receipt", &["prior", "received"], &[], &[]),
    ("purpose_not_withheld", &[], &[], &["ground"]),
    ("reason_needed", &[], &[], &["outcome"]),
    ("recipients_not_in_rule", &[], &[], &[]),
    ("reply_before_asking", &["on", "asked"], &[], &[]),
    ("review_already_consulted", &[], &["event"], &[]),
    ("review_not_consulted", &[], &[], &[]),
    ("review_out_of_order", &["on", "before"], &[], &[]),
    ("road_needed", &[], &[], &["second"]),
    ("ruleset_needed", &[], &[], &[]),
    ("set_day_before_asking", &["by", "on"], &[], &[]),
    ("several_open_reviews", &[], &[], &["events"]),
    ("several_open_supplements", &[], &[], &["events"]),
    ("several_parties", &[], &[], &["parties"]),
    ("special_after_base", &["on", "deadline"], &[], &[]),
    ("special_not_in_rule", &[], &[], &[]),
    ("stage_already_decided", &[], &[], &[]),
    ("stage_without_special", &[], &[], &[]),
    ("strike_of_strike", &[], &["event"], &[]),
    ("subject_needed", &[], &[], &[]),
    ("withdrawn_after_decision", &["decided"], &[], &[]),
    ("no_open_vacancy", &[], &[], &["office"]),
    ("no_such_vacancy", &[], &["event"], &[]),
    ("ruleset_revision_not_higher", &[], &["revision"], &["ruleset"]),
    ("vacancy_already_open", &["from"], &["event"], &[]),
    ("vacancy_ends_before_start", &["on", "from"], &[], &[]),
    ("vacancy_overlaps", &["from", "to"], &["event"], &[]),
    ("writing_demanded", &[], &[], &["kind"]),
    ("written_after_receipt", &["written", "received"], &[], &[]),
    ("answer_before_inquiry", &["by", "on"], &[], &[]),
    ("before_inquiry", &["on", "asked"], &[], &[]),
    ("case_transferred", &[], &[], &[]),
    ("clarification_open", &["from"], &["event"], &[]),
    ("ended_before_begun", &["on", "from"], &[], &[]),
    ("inquiry_open", &["asked"], &["event"], &[]),
    ("no_open_clarification", &[], &[], &[]),
    ("no_open_inquiry", &[], &[], &[]),
    ("several_open_inquiries", &[], &[], &["events"]),
    ("transfer_not_in_rule", &[], &[], &["ruleset"]),
    ("transferred_after_decision", &["decided"], &[], &[]),
];

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    /// The source of every file that refuses.
    const SOURCES: [&str; 22] = [
        include_str!("mod.rs"),
        include_str!("breach.rs"),
        include_str!("decision.rs"),
        include_str!("dispatch.rs"),
        include_str!("implementation.rs"),
        include_str!("longer_period.rs"),
        include_str!("fee.rs"),
        include_str!("method.rs"),
        include_str!("prerequisites.rs"),
        include_str!("prior.rs"),
        include_str!("recipients.rs"),
        include_str!("receipt.rs"),
        include_str!("review.rs"),
        include_str!("strike.rs"),
        include_str!("supplement.rs"),
        include_str!("third_party.rs"),
        include_str!("two_weeks.rs"),
        include_str!("vacancy.rs"),
        include_str!("what_is_asked.rs"),
        include_str!("who_asks.rs"),
        include_str!("handling.rs"),
        include_str!("transfer.rs"),
    ];

    #[test]
    fn every_refusal_of_the_source_is_in_the_list() {
        let listed: BTreeSet<&str> = REFUSALS.iter().map(|(code, ..)| *code).collect();
        for source in SOURCES {
            for rest in source.split("Refusal::of(\"").skip(1) {
                let code = rest.split('"').next().unwrap_or_default();
                assert!(listed.contains(code), "{code}");
            }
        }
    }
}
