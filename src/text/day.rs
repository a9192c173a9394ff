//! A day as people write it: `令和8年4月1日（水）` and `R8.4.1(水)` in Japanese, in English
//! `2026-04-01 (Wed)` and `2026-04-01 Wed`; by era or by Christian year in either language where somebody asks for it.

use super::{Language, Text};
use crate::law::{Date, wareki};

/// By which years days are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Dates {
    /// Years of an era: 令和8年.
    Wareki,
    /// `2026-04-01`.
    Iso,
}

impl Dates {
    /// As it is typed.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Dates::Wareki => "wareki",
            Dates::Iso => "iso",
        }
    }

    /// What was typed, if it is one of ours.
    pub(crate) fn from_code(code: &str) -> Option<Dates> {
        [Dates::Wareki, Dates::Iso].into_iter().find(|dates| dates.code() == code)
    }
}

impl Text {
    /// The day in a sentence.
    pub(crate) fn day(&self, date: Date) -> String {
        match (self.language, self.dates()) {
            (Language::Ja, Dates::Wareki) => wareki::long_with_weekday(date),
            (Language::Ja, Dates::Iso) => format!("{date}（{}）", wareki::weekday(date.weekday())),
            (Language::En, Dates::Wareki) => format!("{} ({})", wareki::short(date), self.weekday(date)),
            (Language::En, Dates::Iso) => format!("{date} ({})", self.weekday(date)),
        }
    }

    /// The day in a table.
    pub(crate) fn day_short(&self, date: Date) -> String {
        let day = self.day_bare(date);
        match self.language {
            Language::Ja => format!("{day}({})", wareki::weekday(date.weekday())),
            Language::En => format!("{day} {}", self.weekday(date)),
        }
    }

    /// The day where there is no room for the day of the week: `R8.4.1`, `2026-04-01`.
    pub(crate) fn day_bare(&self, date: Date) -> String {
        match self.dates() {
            Dates::Wareki => wareki::short(date),
            Dates::Iso => date.to_string(),
        }
    }

    /// The month that a day is in: `R8.4`, `2026-04`.
    pub(crate) fn month_short(&self, date: Date) -> String {
        let day = self.day_bare(date);
        day.rsplit_once(['.', '-']).map_or_else(|| day.clone(), |(month, _)| month.to_owned())
    }

    /// By which years days are counted: as was asked, else as the language does.
    pub(crate) fn dates(&self) -> Dates {
        self.dates.unwrap_or(match self.language {
            Language::Ja => Dates::Wareki,
            Language::En => Dates::Iso,
        })
    }

    /// A fiscal year, by the year of the common era in which it began: 令和8年度.
    pub(crate) fn fiscal_year(&self, fiscal_year: i32) -> String {
        match self.language {
            Language::Ja => wareki::fiscal_year_name(fiscal_year),
            Language::En => format!("fiscal {fiscal_year}"),
        }
    }

    /// The days from today to a deadline: あと3日, 本日, 2日超過.
    pub(crate) fn days_left(&self, days: i32) -> String {
        let count = days.unsigned_abs();
        match days {
            0 => self.get("common-days-today"),
            1.. => self.with("common-days-left", &[("days", count.into())]),
            _ => self.with("common-days-over", &[("days", count.into())]),
        }
    }

    /// The short name of a day of the week, from 0 (Monday).
    pub(crate) fn weekday_name(&self, day: usize) -> String {
        self.get("common-week").split(' ').nth(day).unwrap_or_default().to_owned()
    }

    /// The day of the week, short. The names are asked for once: a table writes thousands of days.
    fn weekday(&self, date: Date) -> &str {
        let week = self.week.get_or_init(|| self.get("common-week").split(' ').map(str::to_owned).collect());
        week.get(date.weekday() as usize).map_or("", String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_writes_days_its_own_way() {
        let day = Date::from_ymd(2026, 4, 1).unwrap();
        let (ja, en) = (Text::new(Language::Ja), Text::new(Language::En));
        assert_eq!(ja.day(day), "令和8年4月1日（水）");
        assert_eq!(ja.day_short(day), "R8.4.1(水)");
        assert_eq!(en.day(day), "2026-04-01 (Wed)");
        assert_eq!(en.day_short(day), "2026-04-01 Wed");
    }

    #[test]
    fn the_years_may_be_those_of_the_other_language() {
        let day = Date::from_ymd(2026, 4, 1).unwrap();
        let (ja, en) =
            (Text::new(Language::Ja).dated(Some(Dates::Iso)), Text::new(Language::En).dated(Some(Dates::Wareki)));
        assert_eq!((ja.day(day).as_str(), ja.day_short(day).as_str()), ("2026-04-01（水）", "2026-04-01(水)"));
        assert_eq!((en.day(day).as_str(), en.day_short(day).as_str()), ("R8.4.1 (Wed)", "R8.4.1 Wed"));
    }
}
