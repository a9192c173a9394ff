//! The law as a reader from outside sees it: what days there are, and when a duty falls due.

mod calendar;
mod closed_days;
mod derivation;
mod engine;
mod engine_against_model;
mod hostile_facts;
mod model_properties;
mod offices;
mod permutations;
mod quotes;
mod ruleset_faults;
mod ruleset_readme;
mod rulesets;
mod safe_product;
mod silent_texts;
mod situations;
mod slow_model;
mod strange_rulesets;
mod strategies;
mod variations;
mod wareki;
