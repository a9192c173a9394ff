//! `kaiji letter export DIR`: the words of letters, to be adapted.

use std::io::{self, Write};
use std::path::Path;
use std::rc::Rc;

use super::check;
use super::place::LetterFileProblem;
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::law::Ruleset;
use crate::output::Sink;
use crate::output::letter::{LetterSet, README, README_JA, known_fields};
use crate::output::view::letter_export::ExportedSet;
use crate::record::{OfficeOnFile, means};
use crate::store::Store;
use crate::sys;

/// Writes every file of the set in force, and what their marks and fields mean. No file that is there is touched.
pub(super) fn run(context: &Context, folder: &Path, out: &mut Sink) -> Outcome<Exit> {
    let set = in_force(context)?;
    let rulesets = check::rulesets(context)?;
    let rulesets: Vec<&Ruleset> = rulesets.iter().map(Rc::as_ref).collect();
    let fields = known_fields(&rulesets).into_iter().collect::<Vec<_>>().join("\n") + "\n";
    let mut files = set.files();
    files.extend([("README.md", README), ("README.ja.md", README_JA), ("fields.txt", fields.as_str())]);
    // Said before the first is written: a folder that is half new helps nobody.
    for name in files.keys() {
        let place = folder.join(name);
        if place.symlink_metadata().is_ok() {
            return Err(LetterFileProblem::of(place, io::ErrorKind::AlreadyExists.into()).into());
        }
    }
    for (name, text) in &files {
        let place = folder.join(name);
        write(&place, text).map_err(|error| LetterFileProblem::of(place.clone(), error))?;
    }
    let files = files.keys().map(|name| (*name).to_owned()).collect();
    out.document(&ExportedSet { folder: folder.display().to_string(), files })?;
    Ok(Exit::Done)
}

fn write(place: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = place.parent() {
        fs_err::create_dir_all(folder)?;
    }
    let mut new = sys::new_beside(place)?;
    new.write_all(text.as_bytes())?;
    sys::take_free_place(new.into_temp_path(), place)
}

/// The office's own words over those of the program; without a file those of the program.
fn in_force(context: &Context) -> Outcome<LetterSet> {
    let path = context.database()?;
    if !path.exists() {
        return Ok(LetterSet::built_in());
    }
    let store = Store::open_read(&path, &means(context))?;
    let reading = store.reading()?;
    let own = OfficeOnFile::load(&reading)?.letter_texts(context.today()?)?;
    Ok(LetterSet::with(own))
}
