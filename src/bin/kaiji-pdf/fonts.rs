//! Which fonts a letter is set in: the first that has every character of it; else the first, and others for what it lacks.

use std::collections::{BTreeSet, HashMap};
use std::path::{Path, PathBuf};

use typst::foundations::Bytes;
use typst::text::{Font, FontInfo};

use crate::failure::Failure;
use crate::glyphs::Wanted;
use crate::places::{Candidate, candidates, files, system};

/// A font for Japanese has this.
const OF_JAPANESE: char = 'あ';
/// A font is not longer.
const LONGEST: u64 = 256 << 20;

/// The files that were found and the fonts that were opened: for two hundred letters once.
#[derive(Default)]
pub(crate) struct Fonts {
    found: HashMap<Vec<PathBuf>, Vec<Candidate>>,
    opened: HashMap<Candidate, Vec<Font>>,
}

impl Fonts {
    /// The fonts for these characters. A file is opened only when those before it lack something, and only once.
    ///
    /// # Errors
    /// There is no font for Japanese, or none has some of the characters.
    pub(crate) fn chosen(&mut self, named: &[PathBuf], wanted: &Wanted) -> Result<Vec<Font>, Failure> {
        let mut chosen: Vec<Font> = Vec::new();
        let mut missing = wanted.clone();
        let found = self.found.entry(named.to_vec()).or_insert_with_key(|named| candidates(named));
        for candidate in found {
            for font in self.opened.entry(candidate.clone()).or_insert_with_key(faces) {
                let lacks = wanted.missing_in(font);
                if lacks.0.is_empty() {
                    return Ok(vec![font.clone()]);
                }
                // A character is set from the first font that has it in any shape: a later one cannot give it another.
                let open = missing.without_base_in(&chosen);
                let still: BTreeSet<_> =
                    missing.0.iter().filter(|one| !open.0.contains(one) || lacks.0.contains(one)).copied().collect();
                if still.len() < missing.0.len() {
                    missing = Wanted(still);
                    chosen.push(font.clone());
                }
            }
        }
        if chosen.is_empty() {
            return Err(Failure::NoFont(named.iter().cloned().chain(system()).collect()));
        }
        if missing.0.is_empty() { Ok(chosen) } else { Err(not_to_be_printed(named, &missing)) }
    }
}

/// The faces of a file that letters may be set in.
fn faces(candidate: &Candidate) -> Vec<Font> {
    let Some(bytes) = read(&candidate.file) else { return Vec::new() };
    let fits = |font: &Font| {
        let info = font.info();
        candidate.family.is_none_or(|family| info.family == family) && info.coverage.contains(OF_JAPANESE.into())
    };
    let mut faces = Font::iter(bytes).filter(fits);
    // Of a known family one face is wanted: the others of the collection need not be read.
    if candidate.family.is_some() { faces.next().into_iter().collect() } else { faces.collect() }
}

fn read(file: &Path) -> Option<Bytes> {
    let length = std::fs::metadata(file).ok()?.len();
    let bytes = (length <= LONGEST).then(|| std::fs::read(file).ok()).flatten()?;
    Some(Bytes::new(bytes))
}

/// What no font has, and which of the fonts that are here, fit or not, would have it.
fn not_to_be_printed(named: &[PathBuf], missing: &Wanted) -> Failure {
    let places: Vec<PathBuf> = named.iter().cloned().chain(system()).collect();
    let mut fonts = BTreeSet::new();
    for file in places.iter().flat_map(|place| files(place)) {
        let Some(bytes) = read(&file) else { continue };
        let covering = FontInfo::iter(&bytes).zip(0..).filter(|(info, _)| missing.has_base_in(info));
        for (info, at) in covering {
            let complete = Font::new(bytes.clone(), at).is_some_and(|font| missing.missing_in(&font).0.is_empty());
            if complete {
                fonts.insert(info.family);
            }
        }
    }
    let missing = missing.0.iter().map(ToString::to_string).collect();
    Failure::Glyphs { missing, fonts: fonts.into_iter().collect() }
}
