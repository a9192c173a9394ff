//! The life of a case, pure: facts in, state, what is admitted and what comes next out.

pub mod fact;
pub mod letter;
pub mod life;
pub mod number;
pub mod state;
