//! `kaiji export` and `kaiji import`: the same file again, and nothing of one that was changed.

use std::fs;

use crate::office::Office;

/// Two cases of two rulesets with a letter, a strike and a request with a key.
fn office() -> Office {
    let office = Office::new().today("2026-04-14");
    for line in [
        "init --ruleset tannan-gikai --ruleset sendai-jigyodan",
        "office set head='議長 佐藤一郎' review-body=議長 defendant=組合 representative=議長 phone=0778-00-0000",
        "receive --kind disclosure --received 2026-04-01 --name '髙橋 花子' --address 鯖江市 --subject '\"引用\" <&>' --once A",
        "identify K1 --document driving-licence --on 2026-04-01",
        "supplement ask K1 --on 2026-04-02 --by 2026-04-09 --missing 押印",
        "supplement done K1 --on 2026-04-06",
        "decide K1 --outcome not-held --on 2026-04-14 --reason 保有していないため",
        "letter K1 -o notice.txt",
        "receive --kind correction --ruleset sendai-jigyodan --received 2026-04-08 --name =1+1 --subject 住所",
        "note T1 電話あり --on 2026-04-09",
        "strike T1 2 --why 誤記",
    ] {
        let shown = office.sh(line);
        assert!(shown.starts_with("exit 0"), "{line}\n{shown}");
    }
    office
}

fn export(office: &Office) -> String {
    let shown = office.sh("export all.jsonl");
    assert!(shown.starts_with("exit 0"), "{shown}");
    fs::read_to_string(office.path("all.jsonl")).unwrap()
}

#[test]
fn what_was_exported_comes_back_with_the_same_chain_and_the_same_answers() {
    let office = office();
    let exported = export(&office);
    let elsewhere = Office::new().today("2026-04-14");
    elsewhere.write("all.jsonl", exported.as_bytes());
    insta::assert_snapshot!(elsewhere.sh("import all.jsonl"), @"
    exit 0
    ----- stdout
    OFFICE/kaiji.db を作りました。事案 2 件、経過 16 件。
    ");
    for line in [
        "list --all --format json",
        "show K1 --format json",
        "explain T1 --format json",
        "log --format json",
        "letter K1 --format json",
        "office show --format json",
        "export",
    ] {
        assert_eq!(elsewhere.sh(line), office.sh(line), "{line}");
    }
    assert!(elsewhere.sh("check").starts_with("exit 0"));
    let repeated = elsewhere.sh(
        "receive --kind disclosure --received 2026-04-01 --name '髙橋 花子' --address 鯖江市 --subject '\"引用\" <&>' \
         --once A --format json",
    );
    assert!(repeated.contains(r#""repeated":true"#), "{repeated}");
}

#[test]
fn of_an_export_that_was_changed_or_cut_nothing_comes_in() {
    let exported = export(&office());
    let lines: Vec<&str> = exported.lines().collect();
    let joined = |lines: &[&str]| lines.join("\n") + "\n";
    let last = lines.len() - 1;
    let mut swapped = lines.clone();
    swapped.swap(last - 1, last - 2);
    let mut without_last = lines.clone();
    without_last.remove(last - 1);
    let twice = format!("{exported}{}\n", lines[last]);
    for (what, text, code) in [
        ("a name", exported.replacen("花子", "花世", 1), "import_seal_broken"),
        ("a date", exported.replacen("\"on\":\"2026-04-02\"", "\"on\":\"2026-04-03\"", 1), "import_altered"),
        ("a letter", exported.replacen("\"base64\":\"", "\"base64\":\"AAAA", 1), "import_seal_broken"),
        ("two lines", joined(&swapped), "import_altered"),
        ("one line less", joined(&without_last), "import_other_head"),
        ("cut off", joined(&lines[..last]), "import_cut_off"),
        ("cut off inside a line", exported[..exported.len() - 40].to_owned(), "import_cut_off"),
        ("more after the end", twice, "import_bad_line"),
        ("a field too many", exported.replacen("\"actor\":", "\"x\":1,\"actor\":", 1), "import_bad_line"),
        ("a list of names", "氏名,件名\n".to_owned(), "import_columns_missing"),
        ("nothing", String::new(), "import_no_headings"),
    ] {
        let elsewhere = Office::new();
        elsewhere.write("all.jsonl", text.as_bytes());
        let refused = elsewhere.sh("import all.jsonl --format json");
        assert!(refused.contains(&format!(r#""{code}""#)), "{what}\n{refused}");
        assert!(!refused.contains("花"), "no personal data in an error: {refused}");
        assert!(!elsewhere.path("kaiji.db").exists(), "{what}: nothing was made");
    }
}

#[test]
fn a_file_that_is_there_is_never_written_over() {
    let office = office();
    export(&office);
    insta::assert_snapshot!(office.sh("import all.jsonl"), @"
    exit 3
    ----- stderr
    エラー: OFFICE/kaiji.db にはすでにファイルがあります。
    対処: 上書きはしません。別の場所を指定してください。
    ");
    let elsewhere = Office::new();
    elsewhere.write("all.jsonl", fs::read(office.path("all.jsonl")).unwrap());
    insta::assert_snapshot!(elsewhere.english().sh("import all.jsonl --check"), @"
    exit 0
    ----- stdout
    2 cases and 16 events can be taken in. No file was made.
    ");
    let elsewhere = Office::new();
    assert!(!elsewhere.path("kaiji.db").exists());
    insta::assert_snapshot!(elsewhere.sh("import none.jsonl"), @"
    exit 4
    ----- stderr
    エラー: ファイル none.jsonl がありません。
    対処: 場所と名前を確かめてください。
    ");
}

#[test]
fn the_cases_go_into_a_spreadsheet_without_becoming_formulas() {
    let office = office();
    insta::assert_snapshot!(office.sh("export cases.csv"), @"
    exit 0
    ----- stdout
    cases.csv に事案 2 件を書き出しました。氏名などの個人情報を含みます。
    ");
    insta::assert_snapshot!(fs::read_to_string(office.path("cases.csv")).unwrap().replace('\u{feff}', "BOM"), @r#"
    BOM番号,規程,種類,段階,受付日,氏名,件名,担当者,担当課,期限,安全期限,決定日,期限内,終了日,経過数
    R8-K-0001,tannan-gikai,開示,決定済み,2026-04-01,髙橋 花子,"""引用"" <&>",,,2026-04-19,2026-04-18,2026-04-14,期限内,,6
    R8-T-0001,sendai-jigyodan,訂正,受付,2026-04-08,'=1+1,住所,,,2026-05-08,2026-05-08,,,,3
    "#);
    insta::assert_snapshot!(office.sh("export no/such/all.jsonl"), @"
    exit 4
    ----- stderr
    エラー: no/such/all.jsonl に書き出せません(ファイルがありません)。
    対処: 書き込めるフォルダを指定してください。
    ");
}

#[test]
fn an_unchecked_copy_says_so_and_is_whole() {
    let office = office();
    let shown = office.sh("backup copy.db --unchecked");
    assert!(shown.contains("まだ確かめていません"), "{shown}");
    let shown = office.sh("backup copy2.db --unchecked --format json");
    assert!(!shown.contains("sound"), "{shown}");
    assert!(office.sh("check --db copy.db").starts_with("exit 0"));
    assert!(!office.sh("backup copy.db --unchecked").starts_with("exit 0"), "nothing is overwritten");
}

#[test]
fn a_backup_goes_back_into_a_free_place_only() {
    let office = office();
    assert!(office.sh("backup copy.db").starts_with("exit 0"));
    insta::assert_snapshot!(office.sh("restore copy.db"), @"
    exit 3
    ----- stderr
    エラー: OFFICE/kaiji.db にはすでにファイルがあります。
    対処: 上書きはしません。別の場所を指定してください。
    ");
    let elsewhere = Office::new().today("2026-04-14");
    elsewhere.write("copy.db", fs::read(office.path("copy.db")).unwrap());
    insta::assert_snapshot!(elsewhere.sh("restore copy.db"), @"
    exit 0
    ----- stdout
    OFFICE/kaiji.db に戻し、16件の記録が書かれたとおりであることを確かめま
    した。
    ");
    insta::assert_snapshot!(elsewhere.english().sh("restore no.db"), @r#"
    exit 4
    ----- stderr
    error: There is no case file at no.db.
    hint: "kaiji init" makes one. If it lies elsewhere, name it with --db.
    "#);
}
