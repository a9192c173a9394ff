//! Reports: one neutral form – a heading, sections, tables of typed cells – and what is made of it: the terminal's table,
//! CSV, XLSX, JSON, HTML, PDF.
//!
//! A report is written through a [`Paper`]: the heading first, then section by section its rows. What streams (text, CSV,
//! XLSX, JSON) holds no rows; a page (HTML, PDF) is put together at the end. Nothing here knows what a report is about.

mod chart;
mod csv;
mod form;
mod heading;
mod html;
mod json;
mod page;
mod paper;
mod pdf;
mod problem;
#[cfg(test)]
mod tests;
mod text;
mod xlsx;

pub(crate) use chart::{Bar, Series, lying, standing};
pub(crate) use form::ReportForm;
pub(crate) use heading::{Column, Figure, Heading, Section, Svg};
pub(crate) use paper::Paper;
pub(crate) use problem::ReportProblem;
