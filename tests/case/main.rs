//! The life of a case, without a file: facts in, state, clocks, refusals and next steps out.

mod admission;
mod breaches;
mod clocks;
mod figures;
mod figures_by_hand;
mod fixtures;
mod order;
mod random_commands;
mod states;
mod story;
