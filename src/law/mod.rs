//! The law as pure functions: what days there are, what a ruleset says, when a duty falls due and why.

pub mod date;
pub mod reading;
pub mod ruleset;

pub use date::Date;
pub use reading::Readings;
pub use ruleset::{Kind, Ruleset};
