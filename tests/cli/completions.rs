//! Case numbers while a line is being typed: what the scripts of the shells ask the program for.

use std::process::Command;

use crate::office::Office;

/// Three open cases and one that has ended.
fn desk() -> Office {
    let office = Office::new().today("2026-04-10");
    for line in [
        "init --ruleset tannan-gikai",
        "receive --kind disclosure --received 2026-04-03 --name 佐藤太郎 --address 鯖江市本町1 --subject 会議録",
        "receive --kind disclosure --received 2026-04-01 --name 鈴木花子 --address 越前市府中1 --subject 名簿",
        "receive --kind correction --received 2026-04-02 --name 高橋一 --address 鯖江市本町2 --subject 住所 --disclosed-on 2026-03-20",
        "receive --kind disclosure --received 2026-04-01 --name 田中二 --address 鯖江市本町3 --subject 日程",
        "withdraw K3 --on 2026-04-02",
    ] {
        let answer = office.sh(line);
        assert!(answer.starts_with("exit 0"), "{line}\n{answer}");
    }
    office
}

/// Whatever is wrong, a person who types hears nothing of it.
const SILENCE: &str = "exit 0\n";

#[test]
fn open_cases_come_first_and_by_date_with_the_name_beside_the_number() {
    let shown = desk().run(["complete-cases", "", "show"]);
    insta::assert_snapshot!(shown.replace('\t', " <TAB> "), @r"
    exit 0
    ----- stdout
    R8-K-0002 <TAB> 鈴木花子
    R8-K-0001 <TAB> 佐藤太郎
    R8-T-0001 <TAB> 高橋一
    R8-K-0003 <TAB> 田中二
    ");
}

#[test]
fn the_number_goes_on_in_the_writing_in_which_it_was_begun() {
    let desk = desk();
    let numbers = |beginning: &str| {
        let shown = desk.run(["complete-cases", beginning, "explain"]);
        let lines = shown.lines().skip(2).map(|line| line.split('\t').next().unwrap().to_owned());
        lines.collect::<Vec<_>>().join(" ")
    };
    assert_eq!(numbers("R8-T"), "R8-T-0001");
    assert_eq!(numbers("令和8-開"), "令和8-開-0002 令和8-開-0001 令和8-開-0003");
    assert_eq!(numbers("K"), "K2 K1 K3");
    assert_eq!(numbers("k1"), "K1");
    assert_eq!(numbers("k0001"), "R8-K-0001");
    assert_eq!(numbers("令和８年度開第３号"), "R8-K-0003");
    assert_eq!(numbers("R7"), "");
}

#[test]
fn nothing_is_offered_where_no_case_number_stands() {
    let desk = desk();
    for words in
        [&["list"][..], &["note", "--on"], &["show", "--db"], &[], &["nonsense"], &["show", "--db", "other.db"]]
    {
        let line = ["complete-cases", ""].into_iter().chain(words.iter().copied());
        assert_eq!(desk.run(line), SILENCE, "{words:?}");
    }
    assert_eq!(desk.run(["complete-cases"]), SILENCE);
}

#[test]
fn names_are_hidden_where_line_environment_or_config_hide_them() {
    let desk = desk();
    let hidden = "exit 0\n----- stdout\nR8-T-0001\n";
    assert_eq!(desk.run(["complete-cases", "R8-T", "show", "--private"]), hidden);
    let output = desk.command(["complete-cases", "R8-T", "show"]).env("KAIJI_PRIVATE", "1").output().unwrap();
    assert_eq!(String::from_utf8(output.stdout).unwrap(), "R8-T-0001\n");
    let config = desk.write("config.toml", "private = true\n");
    let output = desk.command(["complete-cases", "R8-T", "show"]).env("KAIJI_CONFIG", config).output().unwrap();
    assert_eq!(String::from_utf8(output.stdout).unwrap(), "R8-T-0001\n");
}

#[test]
fn whatever_is_wrong_with_file_or_config_nothing_is_said() {
    assert_eq!(Office::new().run(["complete-cases", "", "show"]), SILENCE, "no file");
    let desk = desk();
    let config = desk.write("config.toml", "colour = 1\n");
    let output = desk.command(["complete-cases", "", "show"]).env("KAIJI_CONFIG", config).output().unwrap();
    assert!(output.status.success() && output.stdout.is_empty() && output.stderr.is_empty(), "{output:?}");
    let mut broken = desk.file();
    broken.truncate(5_000);
    for bytes in [broken, b"not a case file".to_vec(), Vec::new()] {
        desk.write("kaiji.db", bytes);
        assert_eq!(desk.run(["complete-cases", "", "show"]), SILENCE);
    }
}

#[test]
fn a_locked_file_is_not_waited_for() {
    let desk = desk();
    let holder = rusqlite::Connection::open(desk.path("kaiji.db")).unwrap();
    holder.execute_batch("BEGIN EXCLUSIVE").unwrap();
    assert_eq!(desk.run(["complete-cases", "", "show"]), SILENCE);
}

#[test]
fn nothing_is_written() {
    let desk = desk();
    let before = desk.file();
    assert_ne!(desk.run(["complete-cases", "", "show"]), SILENCE);
    assert_eq!(desk.file(), before);
}

#[test]
fn characters_that_act_on_a_terminal_are_made_visible() {
    let desk = desk();
    // As no command would write it.
    let file = rusqlite::Connection::open(desk.path("kaiji.db")).unwrap();
    file.execute("UPDATE cases SET name = ?1", ["a\u{1b}[2J\t\n\u{202e}b\u{7}"]).unwrap();
    drop(file);
    let output = desk.output(["complete-cases", "R8-T", "show"], b"");
    assert_eq!(String::from_utf8(output.stdout).unwrap(), "R8-T-0001\ta<U+001B>[2J<U+0009> / <U+202E>b<U+0007>\n");
}

#[test]
fn a_number_that_nobody_was_given_names_the_nearest_that_there_are() {
    let desk = desk();
    insta::assert_snapshot!(desk.sh("show K9"), @r"
    exit 4
    ----- stderr
    エラー: 事案 令和8-開-0009 はありません。
    対処: 近い番号: 令和8-開-0003, 令和8-開-0002, 令和8-開-0001。氏名からは「kaiji list --all --text 氏名」で探せます。
    ");
    let told = desk.on("2027-04-02", "show T1");
    assert!(told.contains("令和9-訂-0001") && told.contains("近い番号: 令和8-訂-0001"), "{told}");
    assert!(desk.sh("show S1").contains("対処: 番号は"), "no case has this letter");
    insta::assert_snapshot!(desk.english().sh("show K5"), @r#"
    exit 4
    ----- stderr
    error: There is no case 令和8-開-0005.
    hint: The nearest are 令和8-開-0003, 令和8-開-0002, 令和8-開-0001. "kaiji list --all --text NAME" finds numbers.
    "#);
}

#[test]
fn at_most_fifty_are_offered() {
    let desk = desk();
    for _ in 0..50 {
        let _ = desk.given(
            "2026-04-10",
            "receive --kind disclosure --received 2026-04-03 --name 佐藤 --address 鯖江市 --subject 会議録",
        );
    }
    let output = desk.output(["complete-cases", "", "show"], b"");
    assert_eq!(String::from_utf8(output.stdout).unwrap().lines().count(), 50);
    let whole = desk.output(["complete-cases", "R8-K-0053", "show"], b"");
    assert!(String::from_utf8(whole.stdout).unwrap().starts_with("R8-K-0053\t"));
}

#[test]
#[cfg(unix)]
fn bash_offers_the_numbers_and_inserts_one_without_the_name() {
    let desk = desk();
    let script = desk.output(["completions", "bash"], b"").stdout;
    desk.write("kaiji.bash", script);
    let ask = "source ./kaiji.bash; COMP_WORDS=(\"$KAIJI\" show \"$1\"); COMP_CWORD=2; \
               _kaiji_with_cases \"$KAIJI\" \"$1\" show; printf '%s\\n' \"${COMPREPLY[@]}\"";
    let offered = |beginning: &str| {
        let mut bash = Command::new("bash");
        bash.args(["--norc", "-c", ask, "bash", beginning]).env_clear().current_dir(desk.folder());
        bash.envs(desk.command([]).get_envs().filter_map(|(name, value)| Some((name, value?))));
        let output = bash.env("KAIJI", env!("CARGO_BIN_EXE_kaiji")).env("PATH", "/usr/bin:/bin").output();
        output.map(|output| String::from_utf8(output.stdout).unwrap())
    };
    let Ok(several) = offered("R8-K") else { return };
    assert_eq!(several, "R8-K-0002  鈴木花子\nR8-K-0001  佐藤太郎\nR8-K-0003  田中二\n");
    assert_eq!(offered("k2").unwrap(), "K2\n");
    assert!(offered("--da").unwrap().contains("--dates"), "flags are completed as before");
}
