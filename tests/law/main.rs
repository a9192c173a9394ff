//! The law: what days there are, what the rules say, when a duty falls due.

mod closed_days;
mod model_properties;
mod situations;
mod slow_model;
mod strategies;
mod worked_examples;
