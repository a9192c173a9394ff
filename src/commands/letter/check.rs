//! `kaiji letter check DIR`: whether letters can be made with the office's own words, by sample letters.

use std::path::Path;
use std::rc::Rc;

use super::folder;
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::law::ruleset::{self, Ruleset};
use crate::output::Sink;
use crate::output::error::Told;
use crate::output::letter::LetterSet;
use crate::output::view::letter_check::{CheckedSet, ToldFault};
use crate::record::{OfficeOnFile, means};
use crate::store::Store;

pub(super) fn run(context: &Context, place: &Path, out: &mut Sink) -> Outcome<Exit> {
    let set = folder::read(place)?;
    let rulesets = rulesets(context)?;
    let checked = checked(context, &set, &rulesets);
    let exit = if checked.faults.is_empty() { Exit::Done } else { Exit::Refused };
    out.document(&checked)?;
    Ok(exit)
}

/// Tries every letter of these rulesets.
pub(crate) fn checked(context: &Context, set: &LetterSet, rulesets: &[Rc<Ruleset>]) -> CheckedSet {
    let rulesets: Vec<&Ruleset> = rulesets.iter().map(Rc::as_ref).collect();
    let (faults, letters) = set.check(&rulesets);
    let told = faults.into_iter().map(|fault| ToldFault {
        why: Told::of(&fault.error, context.text()),
        example: fault.example,
        letters: fault.letters,
    });
    let faults = told.collect();
    CheckedSet { own: set.own().keys().cloned().collect(), letters, faults }
}

/// Those of the office; without a file all that the program brings along.
pub(crate) fn rulesets(context: &Context) -> Outcome<Vec<Rc<Ruleset>>> {
    let path = context.database()?;
    if !path.exists() {
        return shipped();
    }
    let store = Store::open_read(&path, &means(context))?;
    let reading = store.reading()?;
    let office = OfficeOnFile::load(&reading)?;
    let mut rulesets = Vec::new();
    for adopted in office.office().rulesets(None) {
        rulesets.push(office.ruleset(adopted)?);
    }
    Ok(rulesets)
}

/// All that the program brings along.
pub(crate) fn shipped() -> Outcome<Vec<Rc<Ruleset>>> {
    let load = |text: &str| ruleset::parse(text).map(Rc::new);
    let loaded = ruleset::shipped().iter().map(|(id, _, text)| {
        load(text).map_err(|faults| anyhow::anyhow!("the shipped ruleset {id}: {faults:?}").into())
    });
    loaded.collect()
}
