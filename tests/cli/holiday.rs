//! `kaiji holiday list·import`: closed days, and what a new list moves.

use crate::office::Office;

/// The list that came with the program.
fn official() -> Vec<u8> {
    std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/holidays/syukujitsu.csv")).unwrap()
}

/// 仙台 with the roll chosen by the rule, so that closed days move dates: the other side's three months.
fn office() -> Office {
    let office = Office::new();
    assert!(office.sh("init --ruleset tannan-gikai").starts_with("exit 0"));
    office
}

#[test]
fn the_closed_days_of_a_year_are_listed_in_every_writing_of_the_year() {
    let office = Office::new();
    let shown = office.sh("holiday list 2026");
    insta::assert_snapshot!(shown, @"
    exit 0
    ----- stdout
    日            区分      名称          推定
    -------------------------------------------
    R8.1.1(木)    祝日      元日
    R8.1.2(金)    年末年始
    R8.1.3(土)    年末年始
    R8.1.12(月)   祝日      成人の日
    R8.2.11(水)   祝日      建国記念の日
    R8.2.23(月)   祝日      天皇誕生日
    R8.3.20(金)   祝日      春分の日
    R8.4.29(水)   祝日      昭和の日
    R8.5.3(日)    祝日      憲法記念日
    R8.5.4(月)    祝日      みどりの日
    R8.5.5(火)    祝日      こどもの日
    R8.5.6(水)    祝日      休日
    R8.7.20(月)   祝日      海の日
    R8.8.11(火)   祝日      山の日
    R8.9.21(月)   祝日      敬老の日
    R8.9.22(火)   祝日      休日
    R8.9.23(水)   祝日      秋分の日
    R8.10.12(月)  祝日      スポーツの日
    R8.11.3(火)   祝日      文化の日
    R8.11.23(月)  祝日      勤労感謝の日
    R8.12.29(火)  年末年始
    R8.12.30(水)  年末年始
    R8.12.31(木)  年末年始
    ");
    for year in ["R8", "令和8年", "令和８", "8", "2026年", ""] {
        assert_eq!(office.sh(&format!("holiday list {year}")), shown, "{year}");
    }
    insta::assert_snapshot!(office.sh("holiday list 令和"), @"
    exit 2
    ----- stderr
    エラー: 「令和」は年として読めません。
    対処: 「2026」「令和8」「R8」の形で書いてください。
    ");
    insta::assert_snapshot!(office.english().sh("holiday list 1600"), @r#"
    exit 2
    ----- stderr
    error: "1600" is no year.
    hint: Write 2026, 令和8 or R8.
    "#);
}

#[test]
fn a_year_after_the_official_list_is_marked_as_estimated() {
    let office = Office::new().english();
    let lines = office.sh("holiday list 2040 --format csv");
    assert!(lines.contains("2040-01-01,holiday,元日,true"), "{lines}");
    assert!(lines.contains("2040-12-29,year_end,,false"), "{lines}");
    let json = office.sh("holiday list 2026 --format json");
    assert!(json.contains(r#"{"date":"2026-01-01","kind":"holiday","name":"元日","estimated":false}"#), "{json}");
}

#[test]
fn the_offices_own_days_close_it_and_move_what_rolls() {
    let office = office().today("2026-05-01");
    for line in [
        "receive --kind disclosure --received 2026-04-01 --name 佐藤　太郎 --address 鯖江市 --subject 会議録",
        "identify K1 --document driving-licence --on 2026-04-01",
        "decide K1 --outcome full --on 2026-04-10 --purpose 記録 --means copy",
        "delivered K1 --letter decision --on 2026-04-15",
    ] {
        let shown = office.sh(line);
        assert!(shown.starts_with("exit 0"), "{line}: {shown}");
    }
    office.write("own.csv", "2026-05-15,創立記念日\n8/13,お盆\n");
    insta::assert_snapshot!(office.sh("holiday import own.csv --dry-run"), @"
    exit 0
    ----- stdout
    機関の記録に加える内容です(試行のため、まだ書き込んでいません)。
    - 第2号 この機関の閉庁日の一覧(前の一覧に代わります)

    動いた期限
    - 令和8-開-0001 実施方法の申出の期限: 令和8年5月15日（金） から
      令和8年5月18日（月） へ(第28条第4項、休日の一覧を取り込んだため)
    ");
    insta::assert_snapshot!(office.sh("holiday import own.csv"), @"
    exit 0
    ----- stdout
    機関の記録に加えました。
    - 第2号 この機関の閉庁日の一覧(前の一覧に代わります)

    動いた期限
    - 令和8-開-0001 実施方法の申出の期限: 令和8年5月15日（金） から
      令和8年5月18日（月） へ(第28条第4項、休日の一覧を取り込んだため)
    ");
    insta::assert_snapshot!(office.sh("holiday import own.csv"), @"
    exit 0
    ----- stdout
    機関の記録にすでに加えてあります。新しくは書き込んでいません。
    - 第2号 この機関の閉庁日の一覧(前の一覧に代わります)
    ");
    let listed = office.sh("holiday list 2026");
    assert!(listed.contains("創立記念日") && listed.contains("お盆"), "{listed}");
    assert!(office.sh("check").contains("すべて書かれたとおりです"));
    office.write("less.csv", "8/13,お盆\n");
    insta::assert_snapshot!(office.english().sh("holiday import less.csv"), @"
    exit 0
    ----- stdout
    Recorded among the facts of the office:
    - 3: List of the office's own closed days (in the place of the one before)

    Dates that moved
    - 令和8-開-0001 Choice of method: 2026-05-18 (Mon) to 2026-05-15 (Fri) (第28条
      第4項; a list of closed days was taken in)
    ");
}

#[test]
fn the_official_list_is_taken_as_it_is_published() {
    let office = office();
    office.write("utf8.csv", official());
    insta::assert_snapshot!(office.sh("holiday import utf8.csv"), @"
    exit 0
    ----- stdout
    機関の記録に加えました。
    - 第2号 国民の祝日の一覧
    動いた期限はありません。
    ");
    let official = official();
    let text = std::str::from_utf8(&official).unwrap();
    let (published, ..) = encoding_rs::SHIFT_JIS.encode(text);
    office.write("sjis.csv", published);
    insta::assert_snapshot!(office.sh("holiday import sjis.csv"), @"
    exit 0
    ----- stdout
    機関の記録にすでに加えてあります。新しくは書き込んでいません。
    - 第2号 国民の祝日の一覧
    ");
    let older: Vec<&str> = text.lines().filter(|line| !line.starts_with("2027")).collect();
    office.write("older.csv", older.join("\n") + "\n");
    insta::assert_snapshot!(office.sh("holiday import older.csv"), @"
    exit 0
    ----- stdout
    機関の記録に加えました。
    - 第3号 国民の祝日の一覧
    動いた期限はありません。

    注意
    - 取り込んだ一覧は令和8年12月31日（木）までです。付属の一覧より古いものです。
    ");
}

#[test]
fn one_wrong_line_refuses_the_whole_list() {
    let office = office();
    let head = office.sh("check");
    let refused = |content: &[u8]| {
        office.write("list.csv", content);
        office.sh("holiday import list.csv")
    };
    insta::assert_snapshot!(refused("2026-05-15,創立記念日\n2026-02-30,x\n".as_bytes()), @"
    exit 2
    ----- stderr
    エラー: 2行目: 日付として読めません。
    対処: 一覧は取り込んでいません。その行を直してください。
    ");
    insta::assert_snapshot!(refused(b"2026-05-15\n"), @"
    exit 2
    ----- stderr
    エラー: 1行目: 「日付,名称」の形ではありません。
    対処: 一覧は取り込んでいません。その行を直してください。
    ");
    insta::assert_snapshot!(refused("2026-05-15,a\u{202E}b\n".as_bytes()), @"
    exit 2
    ----- stderr
    エラー: 1行目: 名称に制御文字があります。
    対処: 一覧は取り込んでいません。その行を直してください。
    ");
    insta::assert_snapshot!(refused(b""), @"
    exit 2
    ----- stderr
    エラー: 1行目: 日が一つもありません。
    対処: 一覧は取り込んでいません。その行を直してください。
    ");
    insta::assert_snapshot!(refused("国民の祝日・休日月日,国民の祝日・休日名称\n2026/1/1,元日\n".as_bytes()), @"
    exit 2
    ----- stderr
    エラー: 2行目: 1955年1月1日から始まっていません(抜粋は取り込めません)。
    対処: 一覧は取り込んでいません。その行を直してください。
    ");
    insta::assert_snapshot!(refused(b"\xFF\xFE\x00\x01"), @"
    exit 2
    ----- stderr
    エラー: 1行目: 日が一つもありません。
    対処: 一覧は取り込んでいません。その行を直してください。
    ");
    insta::assert_snapshot!(office.sh("holiday import none.csv"), @"
    exit 4
    ----- stderr
    エラー: ファイル none.csv がありません。
    対処: 場所と名前を確かめてください。
    ");
    assert_eq!(office.sh("check"), head);
}
