//! `kaiji config`, and what the settings do.

use crate::office::Office;

#[test]
fn every_setting_says_where_it_comes_from() {
    let office = Office::new().columns(120);
    office.write(".config/kaiji/config.toml", "dates = \"iso\"\npager = \"\"\nprivate = true\n");
    insta::assert_snapshot!(office.sh("config show --plain --db a.kaiji"), @"
    exit 0
    ----- stdout
    項目             値       出どころ
    db               a.kaiji  --db
    lang             ja       KAIJI_LANG
    actor            clerk    KAIJI_ACTOR
    fonts            (なし)   既定
    dates            iso      設定ファイル
    color            never    --plain
    plain            true     --plain
    pager            (なし)   --plain
    ambiguous-width  narrow   既定
    private          true     設定ファイル
    ");
    insta::assert_snapshot!(office.sh("config path"), @"
    exit 0
    ----- stdout
    OFFICE/.config/kaiji/config.toml
    ");
}

#[test]
fn every_key_is_documented() {
    let documented = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/config.md")).unwrap();
    let answer = Office::new().json("2026-04-01", "config show");
    for setting in answer["settings"].as_array().unwrap() {
        let key = setting["key"].as_str().unwrap();
        assert!(documented.contains(&format!("| `{key}` |")), "docs/config.md lacks {key}");
    }
}

#[test]
fn dates_follow_the_flag_and_then_the_config() {
    let office = Office::holding("tannan-gikai");
    let date = |flags: &str| office.sh(&format!("today {flags}")).lines().nth(2).unwrap().to_owned();
    assert_eq!(date(""), "今日 令和8年4月1日（水）");
    assert_eq!(date("--dates iso"), "今日 2026-04-01（水）");
    office.write(".config/kaiji/config.toml", "dates = \"iso\"\n");
    assert_eq!(date(""), "今日 2026-04-01（水）");
    assert_eq!(date("--dates wareki --lang en"), "Today R8.4.1 (Wed)");
}

#[test]
fn names_are_hidden_from_people_and_never_from_programs() {
    let office = Office::holding("tannan-gikai");
    let receive = "receive --kind disclosure --received 4/1 --channel post --name '佐藤 太郎' --kana サトウタロウ";
    office.given("2026-04-01", &format!("{receive} --address 鯖江市1-2 --phone 0778-51 --subject 佐藤太郎の発言"));
    office.given("2026-04-01", "note K1 佐藤さんから0778-51に電話");
    for command in ["list", "due --within 30", "search 佐藤", "show K1", "explain K1", "log K1", "next K1", "today"] {
        let shown = office.sh(&format!("{command} --private"));
        assert!(shown.starts_with("exit 0\n"), "{command}: {shown}");
        for personal in ["佐藤", "太郎", "サトウ", "鯖江市1-2", "0778-51"] {
            assert!(!shown.contains(personal), "{command} shows {personal}:\n{shown}");
        }
    }
    insta::assert_snapshot!(office.sh("list --private --fields number,subject"), @"
    exit 0
    ----- stdout
    番号           件名
    --------------------------
    令和8-開-0001  〇〇の発言
    ");
    insta::assert_snapshot!(office.sh("list --private --format json"), @r#"
    exit 2
    ----- stderr
    {"code":"conflicting_arguments","message":"--private と --format は同時に指定できません。","hint":"どちらか一方だけを書いてください。","field":"--private","article":null}
    "#);
    office.write(".config/kaiji/config.toml", "private = true\n");
    assert!(office.sh("list --format csv --encoding utf-8").contains("佐藤"));
}

#[test]
fn colour_says_nothing_that_words_do_not_say() {
    let office = Office::holding("tannan-gikai").today("2026-04-20");
    office.given("2026-04-01", "receive --kind disclosure --received 4/1 --channel post --name 甲 --subject 会議録");
    let colored = office.sh("list --color always");
    assert!(colored.contains("\u{1b}[1;31m期限超過\u{1b}[0m"), "{colored}");
    let stripped = ["\u{1b}[1;31m", "\u{1b}[1m", "\u{1b}[0m"].iter().fold(colored, |text, code| text.replace(code, ""));
    assert_eq!(stripped, office.sh("list"));
}
