//! A fiscal year as it was typed: `令和8`, `令和8年度`, `R8`, `8`, `2026`.

use unicode_normalization::UnicodeNormalization;

use super::flag::{NotReadable, Typed, read_by_flag};
use crate::law::Date;
use crate::law::date_input::{self, Sense};

/// A fiscal year, from 1 April to 31 March, as it was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct FiscalYear(String);

impl FiscalYear {
    /// The western year of its 1 April; a year without an era is one of the era of `today`.
    pub(crate) fn resolved(&self, today: Date) -> i32 {
        self.seen_from(today).unwrap_or_default()
    }

    fn seen_from(&self, today: Date) -> Option<i32> {
        let on = |day: &str| date_input::parse(&format!("{}.{day}", self.0), today, Sense::Past).ok();
        // 令和元年度 began while it was still 平成: it is named by the era in which its first calendar year ended.
        let (year, _, _) = on("4.1").or_else(|| on("12.31"))?.ymd();
        (1873..=9998).contains(&year).then_some(year)
    }
}

impl Typed for FiscalYear {
    fn read(_flag: &str, text: &str) -> Result<FiscalYear, NotReadable> {
        let text: String = text.nfkc().collect();
        let year = FiscalYear(text.trim().trim_end_matches('度').trim_end_matches('年').to_owned());
        // Which year it is depends on the day of asking, whether it is one does not.
        if year.seen_from(Date::from_days(20_454)).is_some() { Ok(year) } else { Err(NotReadable::Form) }
    }
}

read_by_flag!(FiscalYear);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fiscal_year_is_named_in_every_usual_way() {
        let today = Date::from_ymd(2026, 4, 1).unwrap();
        let year = |text: &str| FiscalYear::read("--fy", text).map(|year| year.resolved(today));
        for text in ["令和8", "令和8年度", "令和８年", "R8", "r8", "8", "2026", "２０２６年度"] {
            assert_eq!(year(text), Ok(2026), "{text}");
        }
        assert_eq!(year("平成31年度"), Ok(2019));
        assert_eq!(year("令和元年度"), Ok(2019));
        for text in ["", "令和", "R8-K-1", "8.4.1", "0", "年度", "20266"] {
            assert_eq!(year(text), Err(NotReadable::Form), "{text}");
        }
    }
}
