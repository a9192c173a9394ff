//! Turns `names/variants.tsv` into a sorted table of pairs, so that nothing has to be read or built when the program starts.

use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

const CLASSES: &str = "names/variants.tsv";

fn main() {
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
    let place = Path::new(&env::var_os("OUT_DIR").expect("cargo sets it")).join("name_variants.rs");
    fs::write(place, table).expect("the output folder can be written");
}
