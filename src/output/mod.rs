//! How it looks: tables, JSON, CSV, documents, help, errors, prompts. The only place that prints.

pub(crate) mod cp932;
pub(crate) mod csv;
pub(crate) mod document;
pub(crate) mod error;
pub(crate) mod help;
pub(crate) mod ics;
pub(crate) mod json;
pub(crate) mod letter;
pub(crate) mod man;
mod pager;
pub(crate) mod progress;
pub(crate) mod prompt;
pub(crate) mod report;
pub(crate) mod row;
pub(crate) mod rows;
pub(crate) mod sanitize;
pub(crate) mod screen;
pub(crate) mod selection;
pub(crate) mod sheet;
pub(crate) mod sink;
pub(crate) mod table;
pub(crate) mod tone;
pub(crate) mod veil;
pub(crate) mod view;
pub(crate) mod width;

pub(crate) use document::Document;
pub(crate) use sheet::Sheet;
pub(crate) use sink::Sink;
