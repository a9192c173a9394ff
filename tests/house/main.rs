//! The tests of the house: both languages say the same, nothing is forgotten, nothing is stale, the walls stand.
//! Each names the file and line that it objects to.

#![cfg(feature = "app")]

mod commands;
mod coverage;
mod errors;
mod forbidden;
mod generated;
mod japanese;
mod layers;
mod letters;
mod life;
mod locales;
mod readme;
mod suites;
mod tree;
