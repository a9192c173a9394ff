//! Rules that make dates: periods, extensions, the special case, and spaces between two acts.

use serde::Deserialize;

use super::breach_rule::FirstDayReading;
use super::format::toml_date;
use super::reading_choice::Choice;
use crate::law::Date;

/// A duty with a date, or with a time word instead of a number.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeadlineRule {
    /// `<kind>.<clock>`, e.g. `disclosure.decision`. Clocks: `decision`, `method_request`, `claim_window`,
    /// `review_request`, `review_request_limit`, `supplement`, `opinion`.
    pub id: String,
    /// The article that makes it.
    pub article: String,
    /// Its words; a test reads the number out of them.
    pub quote: String,
    /// Where the number comes from when the quote does not hold it.
    pub documented: Option<String>,
    /// Who must act.
    pub owed_by: OwedBy,
    /// What sets the clock running.
    pub start: Start,
    /// Whether the day of that event is day 1.
    pub first_day: FirstDay,
    /// Of a breach: other first days that the words admit; nothing else is counted both ways.
    pub first_day_reading: Option<FirstDayReading>,
    /// Whether a start on a closed day moves to the next open day (JOGMEC).
    pub start_roll: Roll,
    /// The number, in calendar days.
    pub days: Option<u32>,
    /// The number, in days on which the office is open.
    pub working_days: Option<u32>,
    /// The number, in calendar months (民法143条).
    pub months: Option<u32>,
    /// The number, in calendar years.
    pub years: Option<u32>,
    /// The rule's own word where it has no number; an empty text where it has not even a word (名寄 13(1)).
    pub time_word: Option<String>,
    /// The office's published target beside the limit (東京都: 標準処理期間 14 of 30 days); never a deadline.
    pub target: Option<Target>,
    /// Closed days that do not count at all (a Tokyo ward, 安曇野市).
    pub skips: Vec<ClosedDays>,
    /// What stops the clock.
    pub stops: Vec<StopRule>,
    /// Whether a last day that is closed moves on.
    pub roll: Choice<Roll>,
    /// The last day on which someone compared it with the source.
    #[serde(deserialize_with = "toml_date")]
    pub checked: Date,
}

/// A published target (標準処理期間): shown beside the deadline as a target, never instead of it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Target {
    /// Where it is published.
    pub article: String,
    /// Its words; a test reads the number out of them.
    pub quote: String,
    /// Calendar days, counted as the deadline itself.
    pub days: u32,
}

/// How long a period is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    /// Calendar days.
    Days(u32),
    /// Open days.
    WorkingDays(u32),
    /// Calendar months (民法143条).
    Months(u32),
    /// Calendar years (民法143条).
    Years(u32),
    /// No number: 遅滞なく and the like, or not even a word.
    Prompt,
}

/// Which of the period's keys a rule used; for messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum PeriodField {
    Days,
    WorkingDays,
    Months,
    Years,
    TimeWord,
}

/// Who must act by the date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum OwedBy {
    /// The office.
    Office,
    /// The person who asks, a third party, whoever wants a review.
    OtherSide,
}

/// What sets a clock running.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Start {
    /// The request arrived (到達). The usual meaning of 請求があった日.
    Received,
    /// The day written on the request.
    Written,
    /// The request was formally accepted (受理).
    Accepted,
    /// The notice of the decision arrived.
    NoticeReceived,
    /// The person received the disclosure.
    Disclosed,
    /// The decision was made.
    Decided,
    /// The person learnt of the decision.
    Knew,
    /// The office asked for something and set the day itself.
    SetByOffice,
    /// A request for review arrived (篠栗町: consultation within 15 days).
    ReviewFiled,
    /// The panel reported (札幌市: ruling within 30 days).
    Reported,
    /// The office learnt of a breach (知った日).
    BreachKnown,
}

/// Whether the day of the event is day 1 of the period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FirstDay {
    /// 「から起算して」: it is.
    Counted,
    /// 「の翌日から起算して」, or no 起算して at all (民法140条): it is not.
    NextDay,
}

/// What becomes of a day on which the office is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Roll {
    /// It stays.
    None,
    /// The next day on which the office is open takes its place.
    NextWorkingDay,
    /// The last open day before it takes its place.
    PreviousWorkingDay,
}

/// A class of closed days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClosedDays {
    /// Saturdays and Sundays.
    Weekends,
    /// National holidays.
    Holidays,
    /// 12/29–1/3.
    YearEnd,
    /// The office's own closed days.
    Own,
}

/// Something that stops a clock.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StopRule {
    /// What.
    pub what: StopKind,
    /// The article that says so.
    pub article: String,
    /// Its words.
    pub quote: String,
}

/// What can stop a clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StopKind {
    /// 補正: days during which a form is mended.
    Supplement,
    /// 欠員: days on which the posts of chair and vice-chair are both vacant.
    Vacancy,
    /// Days of informal confirmation (名古屋市).
    Clarification,
}

/// A longer period, decided before the first one ends.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExtensionRule {
    /// `<kind>.extension`.
    pub id: String,
    /// The deadline that it lengthens.
    pub of: String,
    /// The article.
    pub article: String,
    /// Its words.
    pub quote: String,
    /// Where the number comes from when the quote does not hold it.
    pub documented: Option<String>,
    /// How long it may be.
    pub cap: Cap,
    /// Other caps under a condition (土浦市: where a third party is heard).
    pub cap_if: Vec<ConditionalCap>,
    /// How often.
    pub times: Times,
    /// What stops the clock inside it.
    pub stops: Vec<StopRule>,
    /// The word for when the person is told (遅滞なく).
    pub notice_word: String,
    /// Whether a last day that is closed moves on.
    pub roll: Choice<Roll>,
    /// The last day on which someone compared it with the source.
    #[serde(deserialize_with = "toml_date")]
    pub checked: Date,
}

/// How long an extension may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(tag = "shape", rename_all = "snake_case", deny_unknown_fields)]
pub enum Cap {
    /// That many more counted days after the un-rolled last day (丹南: 30日以内に限り).
    Add {
        /// Counted days.
        days: u32,
    },
    /// A total, counted from the event that starts the base period (東京都: 60日を限度).
    Total {
        /// Counted days from the start, the base period included.
        days: u32,
        /// Whether the day of the start is day 1 of that total.
        first_day: FirstDay,
    },
    /// That many calendar days of its own from the day after the base period ends; stops of the base do not touch it (綾部市).
    OwnBase {
        /// Calendar days.
        days: u32,
    },
    /// No cap (仙台 18(2)).
    None,
}

/// A cap that holds under a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConditionalCap {
    /// When.
    pub when: CapCondition,
    /// How long.
    pub cap: Cap,
}

/// Conditions of a cap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CapCondition {
    /// A third party was heard.
    ThirdPartyHeard,
}

/// How often something may be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Times {
    /// The article says 限り: a second one is warned about.
    Once,
    /// The article sets no limit.
    Any,
}

/// 期限の特例.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SpecialRule {
    /// `<kind>.special`.
    pub id: String,
    /// The deadline that it replaces.
    pub of: String,
    /// The article.
    pub article: String,
    /// Its words.
    pub quote: String,
    /// Where the number comes from when the quote does not hold it.
    pub documented: Option<String>,
    /// Which dates it has.
    pub shape: SpecialShape,
    /// The words that say by when the person is told.
    pub notice_quote: String,
    /// Months from the request after which a remaining date must be reported to the panel (福井県).
    pub report_after_months: Option<u32>,
    /// Whether a computed last day that is closed moves on.
    pub roll: Choice<Roll>,
    /// The last day on which someone compared it with the source.
    #[serde(deserialize_with = "toml_date")]
    pub checked: Date,
}

/// Which dates a special case has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(tag = "dates", rename_all = "snake_case", deny_unknown_fields)]
pub enum SpecialShape {
    /// A computed date for a substantial part, and one set by the office for the rest (丹南 26(1)).
    SubstantialAndRest {
        /// Calendar days from the request.
        days: u32,
        /// Whether the day of the request is day 1.
        first_day: FirstDay,
    },
    /// One date set by the office (丹南 36(1), 43(1)).
    OneDate,
}

/// A space that must lie between two acts.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GapRule {
    /// `<kind>.implementation_gap`.
    pub id: String,
    /// The article.
    pub article: String,
    /// Its words.
    pub quote: String,
    /// The number of whole weeks in between; how they are counted is the reading `two_weeks`.
    pub weeks: u32,
    /// The article that applies the same to a ruling (丹南 46).
    pub after_ruling: Option<String>,
    /// Whether a first day that is closed moves on.
    pub roll: Choice<Roll>,
    /// The last day on which someone compared it with the source.
    #[serde(deserialize_with = "toml_date")]
    pub checked: Date,
}

impl GapRule {
    /// The article that asks for the weeks: after a ruling the one that applies the same to it, where there is one.
    pub fn article_after(&self, ruling: bool) -> &str {
        self.after_ruling.as_deref().filter(|_| ruling).unwrap_or(&self.article)
    }
}

impl FirstDay {
    /// The code in JSON and TOML.
    pub const fn code(self) -> &'static str {
        match self {
            FirstDay::Counted => "counted",
            FirstDay::NextDay => "next_day",
        }
    }
}

impl Roll {
    /// The code in JSON, TOML and on the command line.
    pub const fn code(self) -> &'static str {
        match self {
            Roll::None => "none",
            Roll::NextWorkingDay => "next_working_day",
            Roll::PreviousWorkingDay => "previous_working_day",
        }
    }
}

impl DeadlineRule {
    /// How long the period is. [`super::parse`] has seen to it that exactly one key says so.
    pub fn period(&self) -> Period {
        match (self.days, self.working_days, self.months, self.years) {
            (Some(days), ..) => Period::Days(days),
            (_, Some(days), ..) => Period::WorkingDays(days),
            (_, _, Some(months), _) => Period::Months(months),
            (_, _, _, Some(years)) => Period::Years(years),
            _ => Period::Prompt,
        }
    }

    /// The keys that give the period; a sound rule has exactly one.
    pub fn period_fields(&self) -> Vec<PeriodField> {
        let given = [
            (self.days.is_some(), PeriodField::Days),
            (self.working_days.is_some(), PeriodField::WorkingDays),
            (self.months.is_some(), PeriodField::Months),
            (self.years.is_some(), PeriodField::Years),
            (self.time_word.is_some(), PeriodField::TimeWord),
        ];
        given.into_iter().filter(|(is_given, _)| *is_given).map(|(_, field)| field).collect()
    }

    /// The stop of this kind, if the rule has one.
    pub fn stop(&self, what: StopKind) -> Option<&StopRule> {
        self.stops.iter().find(|stop| stop.what == what)
    }
}

impl ExtensionRule {
    /// The stop of this kind, if the rule has one.
    pub fn stop(&self, what: StopKind) -> Option<&StopRule> {
        self.stops.iter().find(|stop| stop.what == what)
    }
}
