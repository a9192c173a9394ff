//! Where fonts are found: files by their names, none of them opened.

use std::path::{Path, PathBuf};

/// Families fit for letters, the first preferred, with the names that their files of regular weight have (small letters and
/// digits only). Static ones: of variable fonts some characters print as boxes.
const FAMILIES: [(&str, &[&str]); 8] = [
    ("Noto Serif CJK JP", &["notoserifcjkregular", "notoserifcjkjpregular"]),
    ("Noto Serif JP", &["notoserifjpregular", "notoserifjp400regular"]),
    ("BIZ UDPMincho", &["bizudpminchoregular", "bizudpmincho400regular", "bizudminchom"]),
    ("IPAexMincho", &["ipaexm"]),
    ("IPAmjMincho", &["ipamjm"]),
    ("Hiragino Mincho ProN", &["ヒラギノ明朝pron"]),
    ("Yu Mincho", &["yumin"]),
    ("MS Mincho", &["msmincho"]),
];
/// Folders below folders are looked into so far.
const DEEPEST: u32 = 6;

/// A file of fonts.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Candidate {
    /// Lower is preferred.
    rank: (usize, usize),
    /// The file.
    pub(crate) file: PathBuf,
    /// The family wanted from it; any, where somebody named the file or its folder.
    pub(crate) family: Option<&'static str>,
}

/// The system's folders and the user's.
pub(crate) fn system() -> Vec<PathBuf> {
    let mut places: Vec<PathBuf> =
        ["/usr/share/fonts", "/usr/local/share/fonts", "/Library/Fonts", "/System/Library/Fonts", "C:\\Windows\\Fonts"]
            .map(PathBuf::from)
            .into();
    let below_home = [".local/share/fonts", ".fonts", "Library/Fonts", "AppData/Local/Microsoft/Windows/Fonts"];
    places.extend(std::env::home_dir().into_iter().flat_map(|home| below_home.map(|below| home.join(below))));
    places
}

/// The files to look into, best first: every font of the places named, then of the system's those of a known family.
pub(crate) fn candidates(named: &[PathBuf]) -> Vec<Candidate> {
    let mut found = Vec::new();
    for (at, place) in named.iter().enumerate() {
        found.extend(files(place).into_iter().map(|file| {
            let rank = known(&file).map_or(FAMILIES.len() + unfit(&file), |(rank, _)| rank);
            Candidate { rank: (at, rank), file, family: None }
        }));
    }
    for file in system().iter().flat_map(|place| files(place)) {
        if let Some((rank, family)) = known(&file) {
            found.push(Candidate { rank: (named.len(), rank), file, family: Some(family) });
        }
    }
    found.sort();
    found.dedup_by(|a, b| a.file == b.file);
    found
}

/// Every font file in these places.
pub(crate) fn files(place: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    walk(place, 0, &mut found);
    found.sort();
    found
}

/// A folder that cannot be read has no fonts for us.
fn walk(place: &Path, depth: u32, found: &mut Vec<PathBuf>) {
    if place.is_dir() {
        let Ok(entries) = std::fs::read_dir(place) else { return };
        if depth < DEEPEST {
            entries.flatten().for_each(|entry| walk(&entry.path(), depth + 1, found));
        }
    } else if is_font(place) {
        found.push(place.to_owned());
    }
}

fn is_font(file: &Path) -> bool {
    let ending = file.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    ["ttf", "otf", "ttc", "otc"].iter().any(|font| ending.eq_ignore_ascii_case(font))
}

fn known(file: &Path) -> Option<(usize, &'static str)> {
    let name = plain(file);
    let at = FAMILIES.iter().position(|(_, files)| files.contains(&name.as_str()))?;
    FAMILIES.get(at).map(|(family, _)| (at, *family))
}

/// Behind the others: what its name calls bold, light, slanted or variable.
fn unfit(file: &Path) -> usize {
    let name = plain(file);
    let words = ["bold", "black", "heavy", "light", "thin", "medium", "italic", "oblique", "variable", "wght"];
    usize::from(words.iter().any(|word| name.contains(word)))
}

fn plain(file: &Path) -> String {
    let name = file.file_stem().map(|stem| stem.to_string_lossy().to_lowercase()).unwrap_or_default();
    name.chars().filter(|c| c.is_alphanumeric()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_font_is_known_by_the_name_of_its_file() {
        let family = |name: &str| known(Path::new(name)).map(|(_, family)| family);
        assert_eq!(family("/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc"), Some("Noto Serif CJK JP"));
        assert_eq!(family("NotoSerifJP_400Regular.ttf"), Some("Noto Serif JP"));
        assert_eq!(family("ipaexm.ttf"), Some("IPAexMincho"));
        assert_eq!(family("NotoSerifCJK-Bold.ttc"), None);
        assert_eq!(family("NotoSerifJP[wght].ttf"), None);
    }

    #[test]
    fn a_folder_that_somebody_named_comes_before_the_system_whatever_it_holds() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["Own-Bold.otf", "Own.otf", "ipaexm.ttf", "note.txt"] {
            std::fs::write(folder.path().join(name), "").unwrap();
        }
        let found = candidates(&[folder.path().to_owned()]);
        let names: Vec<_> = found.iter().take(3).map(|one| one.file.file_name().unwrap().to_str().unwrap()).collect();
        assert_eq!(names, ["ipaexm.ttf", "Own.otf", "Own-Bold.otf"]);
        assert!(found.iter().skip(3).all(|one| one.family.is_some()));
    }
}
