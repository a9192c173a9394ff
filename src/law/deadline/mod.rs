//! Deadlines: a pure function of facts, a ruleset and a calendar, with the steps that made them.

mod answer;
mod beside;
mod breach;
mod count;
mod derivation;
mod extension;
mod facts;
mod requester;
mod rules;
mod run;
mod safe_date;
mod special;
mod status;
mod stops;
mod warning;

pub use answer::{Answer, ExtensionAnswer, SpecialAnswer, deadline, safe_reading};
pub use beside::{Beside, beside};
pub use breach::{BreachTerm, breach_term};
pub use count::Term;
pub use derivation::{Step, What, steps, steps_beside};
pub use extension::Reason;
pub use facts::{About, Clarification, Extension, Facts, Length, Post, Special, Supplement, Vacancy};
pub use requester::{Secondaries, Secondary};
pub use rules::Rules;
pub use run::Operative;
pub use safe_date::Safe;
pub use status::Status;
pub use warning::{Warning, Warnings};
