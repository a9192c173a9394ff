//! `kaiji letter form KIND`: a blank form, of no case. It records nothing and needs no file; with one it bears what the office
//! says of itself.

use std::path::Path;

use anyhow::anyhow;

use super::place;
use crate::case::letter::{BlankForm, LetterKind, OfficeData, blank};
use crate::cli::Format;
use crate::cli::value::Code;
use crate::commands::ruleset::in_force_today;
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::law::Kind;
use crate::output::Sink;
use crate::output::letter::{LetterSet, laid_out};
use crate::output::view::letter::FormGiven;
use crate::record::{OfficeOnFile, means};
use crate::store::Store;

/// The form that somebody wants.
pub(super) struct Wanted<'a> {
    /// Which.
    pub(super) form: Code,
    /// Of which rule; none: the office's first.
    pub(super) ruleset: Option<&'a str>,
    /// For which kind of request; none: disclosure.
    pub(super) kind: Option<Code>,
    /// Where to.
    pub(super) output: Option<&'a Path>,
    /// In which form of a file.
    pub(super) to: Option<Code>,
}

pub(super) fn run(context: &Context, wanted: &Wanted, out: &mut Sink) -> Outcome<Exit> {
    let ruleset = in_force_today(context, wanted.ruleset)?;
    let kind = wanted.kind.map_or(Ok(Kind::Disclosure), Code::meant)?;
    let letter = LetterKind::from_code(wanted.form.as_str()).ok_or_else(|| anyhow!("a form nobody knows"))?;
    let ((office, set), today) = (office(context)?, context.today()?);
    let fields = blank(&BlankForm { form: letter, ruleset: &ruleset, kind, office: &office, today })?;
    let page = set.compose(&fields, ruleset.body.nature)?;
    let form = place::form_given(wanted.to, wanted.output, out)?;
    let bytes = laid_out(form, &[page])?;
    let file = wanted.output.map(|file| place::written(file, &bytes)).transpose()?;
    if file.is_none() && out.format() == Format::Table {
        out.write(&bytes)?;
        return Ok(Exit::Done);
    }
    let text = form.is_text().then(|| String::from_utf8_lossy(&bytes).into_owned());
    out.document(&FormGiven { letter, ruleset: ruleset.id, kind, form, file, text })?;
    Ok(Exit::Done)
}

/// What the office says of itself today, and its own words; nothing where there is no file.
fn office(context: &Context) -> Outcome<(OfficeData, LetterSet)> {
    let path = context.database()?;
    if !path.exists() {
        return Ok((OfficeData::default(), LetterSet::built_in()));
    }
    let store = Store::open_read(&path, &means(context))?;
    let reading = store.reading()?;
    let today = context.today()?;
    let office = OfficeOnFile::load(&reading)?;
    Ok((OfficeData::on(&office.office(), today, today), LetterSet::with(office.letter_texts(today)?)))
}
