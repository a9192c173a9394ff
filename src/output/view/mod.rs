//! What people see of each document, one file a document: `impl Document for …`.

pub(crate) mod backup;
pub(crate) mod calc;
pub(crate) mod calendar_strip;
pub(crate) mod case;
pub(crate) mod case_line;
pub(crate) mod check;
pub(crate) mod demo;
pub(crate) mod derivation;
pub(crate) mod exchange;
pub(crate) mod explain;
mod fact_words;
pub(crate) mod holiday;
pub(crate) mod init;
pub(crate) mod letter;
pub(crate) mod letter_due;
pub(crate) mod log;
pub(crate) mod method;
pub(crate) mod migrate;
pub(crate) mod moved;
pub(crate) mod next;
pub(crate) mod office;
mod rebuild;
mod recorded;
mod recorded_in_office;
pub(crate) mod ruleset;
pub(crate) mod show;
pub(crate) mod vacancy;
