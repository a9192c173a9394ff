//! A fiscal year as it was typed: `令和8`, `令和8年度`, `R8`, `8`, `2026`.

use unicode_normalization::UnicodeNormalization;

use super::flag::{NotReadable, Typed, read_by_flag};
use crate::law::Date;
use crate::law::date_input::{self, Sense};

/// A fiscal year, from 1 April to 31 March.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct FiscalYear(pub(crate) i32);

impl Typed for FiscalYear {
    fn read(_flag: &str, text: &str) -> Result<FiscalYear, NotReadable> {
        let text: String = text.nfkc().collect();
        let year = text.trim().trim_end_matches('度').trim_end_matches('年');
        // 令和元年度 began when the era was still 平成: people name it by the era in which it ended its first calendar year.
        let on = |day: &str| date_input::parse(&format!("{year}.{day}"), Date::from_days(0), Sense::Past).ok();
        let first = on("4.1").or_else(|| on("12.31")).ok_or(NotReadable::Form)?;
        let (year, _, _) = first.ymd();
        if (1873..=9998).contains(&year) { Ok(FiscalYear(year)) } else { Err(NotReadable::Form) }
    }
}

read_by_flag!(FiscalYear);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fiscal_year_is_named_in_every_usual_way() {
        let year = |text: &str| FiscalYear::read("--fy", text).map(|year| year.0);
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
