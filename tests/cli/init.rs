//! `kaiji init`: a new file with its rulesets and its office.

use std::path::Path;

use crate::office::Office;

/// The sample data that comes with the program.
fn sample(ruleset: &str) -> String {
    format!("{}/samples/office/{ruleset}.toml", env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn a_file_is_made_and_what_comes_next_is_said() {
    let office = Office::new();
    insta::assert_snapshot!(office.sh("init --ruleset tannan-gikai"), @"
    exit 0
    ----- stdout
    OFFICE/kaiji.db を作りました。
    規程  tannan-gikai

    次にすること
    - 名称などの登録: kaiji office set name=... head=... address=...
    - 請求の受付: kaiji receive --kind disclosure --received 今日 --name ...
      --subject ...
    ");
    insta::assert_snapshot!(office.sh("init --ruleset tannan-gikai"), @"
    exit 3
    ----- stderr
    エラー: OFFICE/kaiji.db にはすでにファイルがあります。
    対処: 上書きはしません。別の場所を指定してください。
    ");
    insta::assert_snapshot!(Office::new().english().sh("init --ruleset appi_admin"), @"
    exit 0
    ----- stdout
    Made OFFICE/kaiji.db
    Rulesets  appi-admin

    What comes next
    - Name and the like: kaiji office set name=... head=... address=...
    - Receive a request: kaiji receive --kind disclosure --received today --name ...
      --subject ...
    ");
}

#[test]
fn without_a_ruleset_or_with_an_unknown_one_those_that_ship_are_named() {
    let office = Office::new();
    insta::assert_snapshot!(office.sh("init"), @"
    exit 2
    ----- stderr
    エラー: どの規程で使うファイルかが指定されていません。
    対処: --ruleset で指定してください。使えるもの: tannan-gikai sendai-jigyodan tango-fukushikai nayoro-polaris chitose-connect appi-admin
    ");
    insta::assert_snapshot!(office.english().sh("init --ruleset tannan"), @r#"
    exit 2
    ----- stderr
    error: There is no shipped ruleset "tannan".
    hint: Did you mean "tannan-gikai"? Shipped are: tannan-gikai sendai-jigyodan tango-fukushikai nayoro-polaris chitose-connect appi-admin
    "#);
}

#[test]
fn nayoro_has_a_second_road_and_brings_its_law_along() {
    let office = Office::new();
    insta::assert_snapshot!(office.sh("init --ruleset nayoro-polaris --format json"), @r#"
    exit 0
    ----- stdout
    {"version":1,"head":"2 33fd-3e22-97e4-e8be","file":"OFFICE/kaiji.db","rulesets":["nayoro-polaris","appi-admin"],"office":[]}
    "#);
}

#[test]
fn a_dry_run_makes_nothing_but_refuses_what_would_be_refused() {
    let office = Office::new();
    insta::assert_snapshot!(office.sh("init --ruleset tannan-gikai --dry-run"), @"
    exit 0
    ----- stdout
    OFFICE/kaiji.db を作ります(試行のため、まだ作っていません)。
    規程  tannan-gikai

    次にすること
    - 名称などの登録: kaiji office set name=... head=... address=...
    - 請求の受付: kaiji receive --kind disclosure --received 今日 --name ...
      --subject ...
    ");
    assert!(!office.path("kaiji.db").exists());
    office.write("kaiji.db", "something");
    insta::assert_snapshot!(office.sh("init --ruleset tannan-gikai --dry-run"), @"
    exit 3
    ----- stderr
    エラー: OFFICE/kaiji.db にはすでにファイルがあります。
    対処: 上書きはしません。別の場所を指定してください。
    ");
    insta::assert_snapshot!(office.sh("--db no/file.db init --ruleset tannan-gikai --dry-run"), @"
    exit 4
    ----- stderr
    エラー: フォルダ no がありません。
    対処: 先にフォルダを作るか、別の場所を指定してください。
    ");
}

#[test]
fn the_folder_for_data_is_made_and_a_named_one_must_be_there() {
    let office = Office::new();
    let mut command = office.command(["init", "--ruleset", "tannan-gikai"]);
    assert!(command.env_remove("KAIJI_DB").output().unwrap().status.success());
    let folder = office.path(".local/share/kaiji");
    assert!(folder.join("kaiji.db").exists());
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = |path: &Path| path.metadata().unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&folder), mode(&folder.join("kaiji.db"))), (0o700, 0o600));
    }
    insta::assert_snapshot!(office.sh("--db no/file.db init --ruleset tannan-gikai"), @"
    exit 4
    ----- stderr
    エラー: フォルダ no がありません。
    対処: 先にフォルダを作るか、別の場所を指定してください。
    ");
}

#[test]
fn the_same_key_makes_the_file_once() {
    let office = Office::new();
    assert!(office.sh("init --ruleset tannan-gikai --once first").starts_with("exit 0"));
    insta::assert_snapshot!(office.sh("init --ruleset tannan-gikai --once first"), @"
    exit 0
    ----- stdout
    OFFICE/kaiji.db はこの鍵(--once)ですでに作ってあります。新しくは作って
    いません。
    規程  tannan-gikai

    次にすること
    - 名称などの登録: kaiji office set name=... head=... address=...
    - 請求の受付: kaiji receive --kind disclosure --received 今日 --name ...
      --subject ...
    ");
    insta::assert_snapshot!(office.sh("init --ruleset appi-admin --once first"), @"
    exit 3
    ----- stderr
    エラー: --once の鍵「first」は、別の内容で使われています。
    対処: 別の鍵を使うか、最初と同じ内容で実行してください。
    ");
}

#[test]
fn the_sample_data_of_every_ruleset_is_taken() {
    for ruleset in ["tannan-gikai", "sendai-jigyodan", "tango-fukushikai", "nayoro-polaris", "appi-admin"] {
        let office = Office::new();
        let shown = office.run(["init", "--ruleset", ruleset, "--office", &sample(ruleset)]);
        assert!(shown.starts_with("exit 0"), "{ruleset}: {shown}");
        let known = office.sh("office show --format json");
        for key in ["name", "address", "head", "section", "document_number"] {
            assert!(!known.contains(&format!(r#"{{"key":"{key}","values":[]}}"#)), "{ruleset} lacks {key}");
        }
    }
}

#[test]
fn what_is_wrong_in_an_office_file_is_named_and_nothing_is_made() {
    let office = Office::new();
    let refused = |content: &[u8]| {
        office.write("office.toml", content);
        let shown = office.sh("init --ruleset tannan-gikai --office office.toml");
        assert!(!office.path("kaiji.db").exists());
        shown
    };
    insta::assert_snapshot!(office.sh("init --ruleset tannan-gikai --office none.toml"), @"
    exit 4
    ----- stderr
    エラー: ファイル none.toml がありません。
    対処: 場所と名前を確かめてください。
    ");
    insta::assert_snapshot!(office.sh("init --ruleset tannan-gikai --office ."), @"
    exit 2
    ----- stderr
    エラー: ファイル . を読めません: フォルダです
    対処: 場所と権限を確かめてください。
    ");
    insta::assert_snapshot!(refused(b"name = \"a\"\nphone 1\n"), @r#"
    exit 2
    ----- stderr
    エラー: office.toml の2行目がTOMLとして読めません。
    対処: 「項目 = "値"」の形で書いてください。
    "#);
    insta::assert_snapshot!(refused(b"colour = \"red\"\n"), @"
    exit 2
    ----- stderr
    エラー: 「office.toml: colour」という項目はありません。
    対処: 項目: name postal-code address phone email head section contact document-number review-body defendant representative remedy complaint-desk desks closing-time purpose fees retention papers-age approval letters envelope targets disclosure-rate
    ");
    insta::assert_snapshot!(refused(b"name = [\"a\", \"b\"]\n"), @r#"
    exit 2
    ----- stderr
    エラー: 「office.toml: name」には、一つの値を書いてください。
    対処: 「項目 = "値"」の形です。並べて書けるのは head、desks、purpose だけです。
    "#);
    insta::assert_snapshot!(refused("name = \"議会\\u202E\"\n".as_bytes()), @"
    exit 2
    ----- stderr
    エラー: office.toml: name の値に、画面の表示を乱す文字(U+202E)が含まれています。
    対処: その文字を取り除いてください。名前の異体字や改行はそのまま使えます。
    ");
    insta::assert_snapshot!(refused("[[head]]\nname = \"a\\u001B[31m\"\n".as_bytes()), @"
    exit 2
    ----- stderr
    エラー: office.toml: head の値に、画面の表示を乱す文字(U+001B)が含まれています。
    対処: その文字を取り除いてください。名前の異体字や改行はそのまま使えます。
    ");
    insta::assert_snapshot!(refused(b"[[head]]\ntitle = \"x\"\n"), @"
    exit 2
    ----- stderr
    エラー: 「office.toml: head」(長)を読めません。
    対処: 「議長 山田太郎」または「title=議長,name=山田太郎,from=R7.5.1,to=R9.4.30,acting=no」の形で書いてください。
    ");
    insta::assert_snapshot!(refused(b"[head]\nname = \"a\"\nfrom = 2026-05-01\nto = 2026-04-01\n"), @"
    exit 2
    ----- stderr
    エラー: 「office.toml: head」の在任期間が、令和8年5月1日（金）から令和8年4月1日（水）までになっています。
    対処: from に就任の日、to に退任の日を書いてください。
    ");
    insta::assert_snapshot!(refused(b"document-number = \"12\"\n"), @"
    exit 2
    ----- stderr
    エラー: 文書番号の書式に番号の場所 {n} がありません。
    対処: 「丹議第{n}号」「{fy}丹議第{n}号」のように書いてください。
    ");
    insta::assert_snapshot!(refused(b"name = \"\xFF\"\n"), @"
    exit 2
    ----- stderr
    エラー: ファイル office.toml の文字コードが分かりません。
    対処: UTF-8 で保存してください(祝日の一覧は Shift_JIS のままで構いません)。
    ");
}

#[test]
#[cfg(target_os = "linux")]
fn a_file_without_an_end_is_not_read_to_its_end() {
    insta::assert_snapshot!(Office::new().sh("init --ruleset tannan-gikai --office /dev/zero"), @"
    exit 2
    ----- stderr
    エラー: ファイル /dev/zero が大きすぎます。
    対処: 4 MBまでのファイルを指定してください。
    ");
}
