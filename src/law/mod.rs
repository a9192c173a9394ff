//! The law as pure functions: what days there are, what a ruleset says, when a duty falls due and why.

pub mod calc;
pub mod calendar;
pub mod date;
pub mod date_input;
mod day_set;
pub mod deadline;
pub mod reading;
pub mod ruleset;
pub(crate) mod typed;
pub mod wareki;

pub use date::Date;
pub use reading::Readings;
pub use ruleset::{Kind, Ruleset};
