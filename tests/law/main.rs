//! The law as a reader from outside sees it.

mod calendar;
mod wareki;
