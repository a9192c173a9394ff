//! Letters: the words of `letters/` put to the fields of a case, and how the result looks.
//!
//! [`compose`] makes a [`Page`]: the letter in its words, part by part, the same for every form. [`text`] lays a page out as
//! plain text.

#[cfg(test)]
mod golden;
mod marks;
mod page;
mod problem;
mod template;
mod text;
mod vocabulary;
mod wrap;

pub(crate) use template::compose;
pub(crate) use text::text;
