//! The yearly figures (丹南 51: 毎年度、…施行の状況を取りまとめ、その概要を公表する).
//!
//! [`count`] goes through one case and names every figure that it counts in. The numbers are how often a figure was named
//! ([`Tally`], [`Numbers`]), the cases behind a number are those that named it: a figure cannot say one thing and its cases
//! another. What a reader could compute from other figures stands in [`relations`]; [`mask`] leaves small numbers out so
//! that nobody can.

mod audit;
mod count;
mod figure;
mod mask;
mod numbers;
mod rate;
mod scope;
mod sums;
mod tally;
mod year;

pub use count::{Entry, Judged, count};
pub use figure::{Figure, Measure, Of};
pub use mask::mask;
pub use numbers::{Number, Numbers};
pub use rate::{NotARate, Rate};
pub use scope::Scope;
pub use sums::{Relation, relations};
pub use tally::{Days, Tally};
pub use year::{Month, Year};
