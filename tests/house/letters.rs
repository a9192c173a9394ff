//! The words of letters are written as public offices write them (「公用文作成の考え方」).

use crate::tree::{files, lines, none};

/// In official writing these conjunctions are written in kanji.
const IN_KANJI: [&str; 6] = ["および", "または", "ならびに", "もしくは", "並に", "但し"];

/// 丹南's own articles write them in kana and are quoted as they are.
fn is_quoted(line: &str) -> bool {
    ["氏名および住所または居所", "の趣旨および理由"].iter().any(|quoted| line.contains(quoted))
}

#[test]
fn conjunctions_in_letters_are_written_in_kanji() {
    let objects = |line: &str| !is_quoted(line) && IN_KANJI.iter().any(|word| line.contains(word));
    let texts = files("letters").into_iter().filter(|file| file.ends_with(".txt") || file.ends_with(".toml"));
    let wrong: Vec<String> = texts.flat_map(|file| lines(&file, &objects)).collect();
    none(&wrong, "write 及び・又は・並びに・若しくは in letters:");
}
