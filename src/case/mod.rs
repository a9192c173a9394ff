//! The case as pure functions: its number, its facts, what is admitted and what comes next.

pub mod number;
