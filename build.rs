//! What would else be read or built whenever the program starts: the characters of `names/variants.tsv` as a sorted table of pairs,
//! the law of each shipped ruleset and the list of papers as JSON, which is read four times as fast as TOML, and the official
//! holidays as a table.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

use sha2::{Digest, Sha256};

const CLASSES: &str = "names/variants.tsv";
const RULESETS: &str = "rulesets";
const PAPERS: &str = "papers";
const HOLIDAYS: &str = "holidays/syukujitsu.csv";

fn main() {
    name_variants();
    compiled_rulesets();
    compiled_papers();
    official_holidays();
}

fn place(name: &str) -> PathBuf {
    Path::new(&env::var_os("OUT_DIR").expect("cargo sets it")).join(name)
}

/// The text of a ruleset stays the truth; a test compares the two. Its examples, at its end, are left out.
fn compiled_rulesets() {
    println!("cargo::rerun-if-changed={RULESETS}");
    let mut names: Vec<String> = fs::read_dir(RULESETS)
        .expect("rulesets/ is part of the source")
        .filter_map(|entry| entry.ok()?.file_name().to_str()?.strip_suffix(".toml").map(str::to_owned))
        // `<id>.<day of coming into force>`; the other tables have no day.
        .filter(|name| name.contains('.'))
        .collect();
    names.sort();
    let mut table = String::from("[\n");
    for name in names {
        let text = fs::read_to_string(Path::new(RULESETS).join(format!("{name}.toml"))).expect("a ruleset can be read");
        let law = text.split_once("\n[[example]]").map_or(text.as_str(), |(law, _)| law);
        let sha256 = Sha256::digest(&text).iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        let (id, in_force) = name.split_once('.').expect("it has a day");
        writeln!(table, "({id:?}, {in_force:?}, {sha256:?}, {:?}),", json(&name, law)).expect("a string takes it");
    }
    table.push(']');
    fs::write(place("compiled_rulesets.rs"), table).expect("the output folder can be written");
}

fn compiled_papers() {
    let text = fs::read_to_string(Path::new(RULESETS).join(format!("{PAPERS}.toml"))).expect("the papers can be read");
    fs::write(place("papers.json"), json(PAPERS, &text)).expect("the output folder can be written");
}

fn json(name: &str, text: &str) -> String {
    let table: toml::Table = toml::from_str(text).unwrap_or_else(|error| panic!("{name}: {error}"));
    serde_json::to_string(&table).expect("a table can be written")
}

/// `1955/1/1,元日` below a heading. Whether the list is sound a test of the calendar asks.
fn official_holidays() {
    println!("cargo::rerun-if-changed={HOLIDAYS}");
    let list = fs::read_to_string(HOLIDAYS).expect("holidays/ is part of the source");
    let mut table = String::from("[\n");
    for line in list.lines().skip(1) {
        let (date, name) = line.split_once(',').expect("a date and a name");
        writeln!(table, "(day({}), {name:?}),", date.replace('/', ", ")).expect("a string takes it");
    }
    table.push(']');
    fs::write(place("official_holidays.rs"), table).expect("the output folder can be written");
}

fn name_variants() {
    println!("cargo::rerun-if-changed={CLASSES}");
    let classes = fs::read_to_string(CLASSES).expect("names/variants.tsv is part of the source");
    let mut pairs = Vec::new();
    for class in classes.lines().filter(|line| !line.starts_with('#')) {
        // Any member may stand for its class, as long as it is always the same.
        let Some(first) = class.chars().next() else { continue };
        pairs.extend(class.chars().skip(1).map(|other| (other, first)));
    }
    pairs.sort_unstable();
    let mut table = String::from("[\n");
    for (other, first) in &pairs {
        writeln!(table, "('\\u{{{:x}}}', '\\u{{{:x}}}'),", *other as u32, *first as u32).expect("a string takes it");
    }
    table.push(']');
    fs::write(place("name_variants.rs"), table).expect("the output folder can be written");
}
