//! Letters: the words of `letters/` put to the fields of a case, and how the result looks.
//!
//! [`LetterSet::compose`] makes a [`Page`]: the letter in its words, part by part, the same for every form. [`laid_out`] makes a file of
//! it: plain text, DOCX or PDF.

mod compose_problem;
mod docx;
pub(in crate::output) mod engine;
mod form;
#[cfg(test)]
mod golden;
mod layout_problem;
mod marks;
mod page;
mod pdf;
#[cfg(test)]
mod printed;
mod problem;
mod set;
mod set_check;
mod table;
mod template;
mod text;
mod vocabulary;
mod wrap;

pub(crate) use form::{LetterForm, PAGE, each_laid_out, laid_out};
pub(crate) use layout_problem::{LayoutProblem, NO_GLYPH};
pub(crate) use page::{Page, Table};
#[cfg(test)]
pub(crate) use set::compose;
pub(crate) use set::{LetterSet, README, README_JA};
pub(crate) use set_check::{Example, known_fields};
pub(crate) use template::ComposeError;
#[cfg(test)]
pub(crate) use text::text;
