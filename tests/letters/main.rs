//! What letters must say: every ruleset, every letter, through the public API.

mod addressees;
mod breach_on_file;
mod breaches;
mod corrections;
mod decisions;
mod documented;
mod mend_requests;
mod on_file;
mod papers;
mod periods;
mod remedies;
mod signatures;
