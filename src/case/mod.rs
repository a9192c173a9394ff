//! The life of a case, pure: facts in, state, what is admitted and what comes next out.

pub mod admit;
pub mod breach;
pub mod clock;
pub mod fact;
pub mod fee;
pub mod figures;
pub mod ground;
pub mod handling;
pub mod identity;
pub mod letter;
pub mod life;
pub mod method;
pub mod next;
pub mod number;
pub mod office;
pub mod office_value;
pub mod outlook;
pub mod papers;
pub mod person;
pub mod review;
pub mod state;
pub mod third_party;
