//! The Japanese calendar against another's table of eras.

use icu_calendar::cal::Japanese;
use kaiji::law::Date;
use kaiji::law::wareki::{Era, Wareki, long};

#[test]
fn icu_names_every_day_from_1873_to_2099_the_same() {
    let (first, last) = (Date::from_ymd(1873, 1, 1).unwrap(), Date::from_ymd(2099, 12, 31).unwrap());
    for days in first.days()..=last.days() {
        let date = Date::from_days(days);
        let (year, month, day) = date.ymd();
        let iso = icu_calendar::Date::try_new_iso(year, month as u8, day as u8).unwrap();
        let theirs = iso.to_calendar(Japanese::new()).era_year();
        let ours = Wareki::of(date).unwrap();
        let era = match ours.era {
            Era::Meiji => "meiji",
            Era::Taisho => "taisho",
            Era::Showa => "showa",
            Era::Heisei => "heisei",
            Era::Reiwa => "reiwa",
        };
        assert_eq!((era, ours.year as i32), (theirs.era.as_str(), theirs.year), "{}", long(date));
        assert_eq!(ours.era.date(ours.year, month, day), Ok(date));
    }
}
