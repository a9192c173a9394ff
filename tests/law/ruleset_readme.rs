//! rulesets/README.md names every key of the format and every ban and duty of the shipped files.

use kaiji::law::ruleset::{Kind, parse, shipped};

use crate::rulesets::rulesets;

const README: &str = include_str!("../../rulesets/README.md");

/// The keys that a table may have, as the refusal of an unknown one lists them.
fn keys(before: &str, unknown: &str) -> Vec<String> {
    let (.., tannan) = shipped().iter().find(|(id, ..)| *id == "tannan-gikai").expect("it is shipped");
    assert!(tannan.contains(before), "{before}");
    let text = tannan.replacen(before, &format!("{before}{unknown}"), 1);
    let message = parse(&text).expect_err("an unknown key").first().map(ToString::to_string).unwrap_or_default();
    let (_, list) = message.split_once("expected ").unwrap_or_else(|| panic!("{before}: {message}"));
    list.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

fn is_named(word: &str) -> bool {
    README.contains(&format!("`{word}`"))
        || README.contains(&format!("[[{word}]]"))
        || README.contains(&format!("[{word}"))
}

#[test]
fn every_key_of_the_format_is_explained() {
    let own_line = "\nunknown_key = 1";
    let inside = "unknown_key = 1, ";
    let places = [
        ("format = 1", own_line),
        ("[body]", own_line),
        ("[source]", own_line),
        ("[remedy]", own_line),
        ("[readings.two_weeks]", own_line),
        ("[[request]]", own_line),
        ("[request.identity]", own_line),
        ("[[request.asker]]", own_line),
        ("writing = { ", inside),
        ("outcome = [\n  { ", inside),
        ("stops = [\n  { ", inside),
        ("vacancy_posts = { ", inside),
        ("[[deadline]]", own_line),
        ("[[extension]]", own_line),
        ("[[special]]", own_line),
        ("[[gap]]", own_line),
        ("[breach]", own_line),
        ("[[breach.category]]", own_line),
        ("[[breach.duty]]", own_line),
        ("[[breach.relief]]", own_line),
        ("[[ban]]", own_line),
        ("[[duty]]", own_line),
        ("[[ground]]", own_line),
        ("[[fee]]", own_line),
        ("[[example]]", own_line),
    ];
    let mut missing = Vec::new();
    for (before, unknown) in places {
        let silent = keys(before, unknown).into_iter().filter(|key| !is_named(key));
        missing.extend(silent.map(|key| format!("{}: {key}", before.trim())));
    }
    assert!(missing.is_empty(), "rulesets/README.md says nothing about {missing:#?}");
}

/// The id without its kind.
fn name(id: &str) -> &str {
    let kind = Kind::ALL.into_iter().find_map(|kind| id.strip_prefix(kind.code())?.strip_prefix('.'));
    kind.unwrap_or(id)
}

#[test]
fn every_ban_and_duty_of_the_shipped_files_is_in_the_list() {
    let mut missing = Vec::new();
    for ruleset in rulesets() {
        let bans = ruleset.bans.iter().map(|ban| &ban.id);
        let ids = bans.chain(ruleset.duties.iter().map(|duty| &duty.id));
        missing.extend(ids.filter(|id| !is_named(name(id))).map(|id| format!("{}: {id}", ruleset.id)));
    }
    assert!(missing.is_empty(), "rulesets/README.md does not list {missing:#?}");
}
