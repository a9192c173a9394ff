//! The holidays that the law itself gives for a year (国民の祝日に関する法律), for years no list has been published for.
//!
//! Two of them, the equinoxes, are fixed only by the almanac of February of the year before, and an Act can change any
//! of them: what comes from here is an estimate (推定).

use crate::law::date::{Date, Weekday};

/// The name the Cabinet Office list gives to substitute holidays and to days between two holidays.
const REST_DAY: &str = "休日";

/// When a national holiday falls (2条).
#[derive(Clone, Copy)]
enum Falls {
    On(u32, u32),
    /// The n-th Monday of the month.
    Monday(u32, u32),
    VernalEquinox,
    AutumnalEquinox,
}

/// 国民の祝日に関する法律 2条, as in force since 2020, in the order of the year.
const NATIONAL_HOLIDAYS: [(Falls, &str); 16] = [
    (Falls::On(1, 1), "元日"),
    (Falls::Monday(1, 2), "成人の日"),
    (Falls::On(2, 11), "建国記念の日"),
    (Falls::On(2, 23), "天皇誕生日"),
    (Falls::VernalEquinox, "春分の日"),
    (Falls::On(4, 29), "昭和の日"),
    (Falls::On(5, 3), "憲法記念日"),
    (Falls::On(5, 4), "みどりの日"),
    (Falls::On(5, 5), "こどもの日"),
    (Falls::Monday(7, 3), "海の日"),
    (Falls::On(8, 11), "山の日"),
    (Falls::Monday(9, 3), "敬老の日"),
    (Falls::AutumnalEquinox, "秋分の日"),
    (Falls::Monday(10, 2), "スポーツの日"),
    (Falls::On(11, 3), "文化の日"),
    (Falls::On(11, 23), "勤労感謝の日"),
];

/// Every holiday of the year by the law as it stands, in order, with the name that the official list would give it.
pub(super) fn holidays(year: i32) -> Vec<(Date, &'static str)> {
    let mut proclaimed = Vec::with_capacity(NATIONAL_HOLIDAYS.len());
    proclaimed.extend(NATIONAL_HOLIDAYS.iter().filter_map(|&(falls, name)| Some((falls.day(year)?, name))));
    let is_proclaimed = |day: Date| proclaimed.iter().any(|&(date, _)| date == day);

    let mut days = Vec::with_capacity(2 * proclaimed.len());
    days.extend_from_slice(&proclaimed);
    // 3条2項: a holiday on a Sunday gives the nearest day after it that is no national holiday.
    for &(holiday, _) in proclaimed.iter().filter(|(date, _)| date.weekday() == Weekday::Sunday) {
        let mut substitute = holiday.plus(1);
        while is_proclaimed(substitute) {
            substitute = substitute.plus(1);
        }
        days.push((substitute, REST_DAY));
    }
    // 3条3項: a day whose neighbours are both national holidays.
    for (before, after) in proclaimed.iter().zip(proclaimed.iter().skip(1)) {
        let between = before.0.plus(1);
        if after.0.since(before.0) == 2 && days.iter().all(|&(date, _)| date != between) {
            days.push((between, REST_DAY));
        }
    }
    days.sort_by_key(|&(date, _)| date);
    days
}

impl Falls {
    fn day(self, year: i32) -> Option<Date> {
        match self {
            Falls::On(month, day) => Date::from_ymd(year, month, day),
            Falls::Monday(month, nth) => {
                let first = Date::from_ymd(year, month, 1)?;
                let to_monday = (7 - first.weekday() as i32) % 7;
                Some(first.plus(to_monday + 7 * (nth as i32 - 1)))
            }
            Falls::VernalEquinox => Date::from_ymd(year, 3, equinox(year, 20_843_100, 21_851_000)),
            Falls::AutumnalEquinox => Date::from_ymd(year, 9, equinox(year, 23_248_800, 24_248_800)),
        }
    }
}

/// The day of the month of an equinox by the usual approximation (長沢工, valid 1980–2150): a constant in millionths of
/// a day, one for the years to 2099 and one from 2100, and 0.242194 days a year.
fn equinox(year: i32, to_2099: i32, from_2100: i32) -> u32 {
    let since_1980 = year - 1980;
    let constant = if year < 2100 { to_2099 } else { from_2100 };
    let days = (constant + 242_194 * since_1980).div_euclid(1_000_000) - since_1980.div_euclid(4);
    days.unsigned_abs()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::calendar::{OFFICIAL_LIST, list};

    fn official(year: i32) -> Vec<(Date, &'static str)> {
        list::national(OFFICIAL_LIST).unwrap().into_iter().filter(|(date, _)| date.ymd().0 == year).collect()
    }

    #[test]
    fn the_law_gives_what_the_list_says_in_every_year_since_it_has_this_form() {
        for year in 2022..=2027 {
            assert_eq!(holidays(year), official(year), "{year}");
        }
    }

    #[test]
    fn substitutes_and_days_between_fall_as_they_did_since_2007() {
        // May and September have had their present holidays since 2007; 2019 had the accession besides.
        for year in (2007..=2027).filter(|&year| year != 2019) {
            let in_both_months = |days: Vec<(Date, &'static str)>| -> Vec<_> {
                days.into_iter().filter(|(date, _)| matches!(date.ymd().1, 5 | 9)).collect()
            };
            assert_eq!(in_both_months(holidays(year)), in_both_months(official(year)), "{year}");
        }
    }

    #[test]
    fn article_3_3_gives_a_day_off_between_respect_for_the_aged_day_and_the_equinox() {
        // The Monday before is 敬老の日, so such a day is always a Tuesday.
        let between =
            |(date, name): &(Date, &str)| *name == REST_DAY && date.ymd().1 == 9 && date.weekday() == Weekday::Tuesday;
        let found: Vec<String> =
            (2028..=2050).flat_map(holidays).filter(between).map(|(date, _)| date.to_string()).collect();
        assert_eq!(found, ["2032-09-21", "2037-09-22", "2043-09-22", "2049-09-21"]);
    }

    #[test]
    fn the_equinoxes_of_the_almanac_are_met() {
        // 暦要項 and the list: 1980–2027.
        for year in 1980..=2027 {
            let listed = |name: &str| official(year).into_iter().find(|(_, n)| *n == name).map(|(date, _)| date);
            assert_eq!(Falls::VernalEquinox.day(year), listed("春分の日"));
            assert_eq!(Falls::AutumnalEquinox.day(year), listed("秋分の日"));
        }
    }
}
