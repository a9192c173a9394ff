//! At a terminal: what is asked, key by key, through a pseudo-terminal. Nothing waits for a time, only for text.

#![cfg(all(feature = "app", unix))]

#[path = "../cli/office.rs"]
#[expect(dead_code, reason = "the office of the stories knows more ways than a terminal needs")]
mod office;
#[path = "../cli/schema.rs"]
mod schema;
mod screen;

mod choosing;
mod leaving;
mod receive;
mod setting_up;
mod steps;
