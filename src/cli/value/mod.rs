//! The kinds of values that arguments take, one file each. They say what was typed and with which flag; what it means
//! (the day of 「昨日」, the case of `K1`) is asked of the context, where today and the file are known.

mod code;
mod day;
mod days_before;
mod fiscal_year;
mod flag;
mod head;
mod number;
mod pair;
pub(crate) mod prose;
pub(crate) mod set;
mod sort;
mod span;
mod time;

pub(crate) use code::{Code, Codes, codes};
pub(crate) use day::{Day, NotADay};
pub(crate) use days_before::DaysBefore;
pub(crate) use fiscal_year::FiscalYear;
pub(crate) use flag::{NotReadable, Reader, Typed};
pub(crate) use head::Head;
pub(crate) use number::NotANumber;
pub(crate) use pair::Pair;
pub(crate) use prose::checked;
pub(crate) use sort::SortBy;
pub(crate) use span::Span;
pub(crate) use time::Time;
