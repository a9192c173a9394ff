//! `kaiji office set letters=DIR`: the office's own words of letters are taken into the file, where every desk has them.

use std::path::Path;
use std::rc::Rc;

use super::{check, folder};
use crate::case::admit::Draft;
use crate::case::fact::{Fact, OfficeSet, TextField, Texts};
use crate::case::office_value::LETTERS_BUILT_IN;
use crate::commands::letter::LetterSetProblem;
use crate::context::Context;
use crate::error::Outcome;
use crate::law::{Date, Ruleset};
use crate::record::LETTER_SET;
use crate::store::sha256;

/// Kind, label and body of a text that is kept by its hash.
pub(crate) type SourceText = (&'static str, String, String);

/// The fact that the words in this folder hold from a day on, and the text that is kept with it.
///
/// # Errors
/// The folder cannot be read, or a letter of these rulesets cannot be made with it.
pub(crate) fn taken(
    context: &Context,
    written: &str,
    on: Date,
    rulesets: &[Rc<Ruleset>],
) -> Outcome<(Draft, Option<SourceText>)> {
    let mut texts = Texts::none();
    texts.add(TextField::Value, written);
    let fact = |sha256| Fact::from(OfficeSet { key: LETTER_SET.to_owned(), sha256 });
    if written == LETTERS_BUILT_IN {
        return Ok((Draft { on, fact: fact(None), texts }, None));
    }
    let set = folder::read(Path::new(written))?;
    let checked = check::checked(context, &set, rulesets);
    if let Some(first) = checked.faults.first() {
        let (folder, faults) = (written.to_owned(), checked.faults.len());
        return Err(LetterSetProblem::Faulty { folder, faults, first: first.why.told() }.into());
    }
    let body = serde_json::to_string(set.own()).map_err(anyhow::Error::from)?;
    let draft = Draft { on, fact: fact(Some(sha256(body.as_bytes()).to_string())), texts };
    Ok((draft, Some((LETTER_SET, LETTER_SET.to_owned(), body))))
}
