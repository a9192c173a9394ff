//! `kaiji calc`: the contract of calc.md through the real program, by flags and by lines.

use serde_json::Value;

use crate::office::Office;

fn answers(office: &Office, arguments: &[&str], input: &[u8]) -> Vec<Value> {
    let output = office.output(arguments.iter().copied(), input);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(output.stderr.is_empty());
    let lines = String::from_utf8(output.stdout).unwrap();
    lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn one(office: &Office, flags: &str) -> Value {
    let line = format!("calc --ruleset tannan-gikai --kind disclosure --format json {flags}");
    let arguments: Vec<&str> = line.split_whitespace().collect();
    answers(office, &arguments, b"").remove(0)
}

fn asked_by_line(office: &Office, request: &str) -> Value {
    answers(office, &["calc", "--jsonl", "--explain"], request.as_bytes()).remove(0)
}

#[test]
fn a_supplement_is_left_out_of_the_count_with_the_article_of_each_step() {
    let office = Office::new().today("2026-04-10");
    let line = "calc --ruleset tannan-gikai --kind disclosure --received 2026-04-01 --supplement 4/6..4/8";
    insta::assert_snapshot!(office.sh(line), @r"
    exit 0
    ----- stdout
    公立丹南病院組合議会個人情報の保護に関する条例
    開示  令和8年4月1日（水）到達

    決定の期限  令和8年4月17日（金） あと7日
    安全期限    令和8年4月16日（木）（補正された日は数えると読む場合）
    状態        進行中
    適用        本来の期限（第25条第1項）

    計算の根拠
    初日        末日         日数  扱い              条項
    ---------------------------------------------------------------------
    R8.4.1(水)  R8.4.6(月)      6  数える            第25条第1項
    R8.4.7(火)  R8.4.8(水)      2  補正の日数(除く)  第25条第1項ただし書
    R8.4.9(木)  R8.4.17(金)     9  数える            第25条第1項

    ほかの読み方による期限
    期限         読み方
    ----------------------------------
    R8.4.18(土)  補正を求めた日も除く
    R8.4.16(木)  補正された日は数える
    ");
}

#[test]
fn english_says_the_same() {
    let office = Office::new().today("2026-04-10").english();
    let line = "calc --ruleset tannan-gikai --kind disclosure --received 2026-04-01 --supplement 4/6..4/8";
    insta::assert_snapshot!(office.sh(line), @r"
    exit 0
    ----- stdout
    Ordinance on the Protection of Personal Information of the Assembly of the
    Tannan Public Hospital Association
    disclosure, arrived 2026-04-01 (Wed)

    Decide by    2026-04-17 (Fri), 7 days left
    Safe date    2026-04-16 (Thu) (read as: the day of completion is counted)
    Clock        running
    Governed by  the base period (第25条第1項)

    How it was counted
    From            To              Days  What                 Article
    -------------------------------------------------------------------------------
    2026-04-01 Wed  2026-04-06 Mon     6  counted              第25条第1項
    2026-04-07 Tue  2026-04-08 Wed     2  supplement (left     第25条第1項ただし書
                                          out)
    2026-04-09 Thu  2026-04-17 Fri     9  counted              第25条第1項

    The deadline under other readings
    Deadline        Reading
    ---------------------------------------------------
    2026-04-18 Sat  the day of asking is left out, too
    2026-04-16 Thu  the day of completion is counted
    ");
}

#[test]
fn while_a_supplement_is_awaited_no_date_is_fixed() {
    let office = Office::new().today("2026-04-12");
    let line = "calc --ruleset tannan-gikai --kind disclosure --received 4/1 --supplement 4/6..,due=4/20 --extend-days 30 \
                --decided 4/10 --notified 4/10";
    insta::assert_snapshot!(office.sh(line), @r"
    exit 0
    ----- stdout
    公立丹南病院組合議会個人情報の保護に関する条例
    開示  令和8年4月1日（水）到達

    決定の期限  定まっていません（停止中、残り39日）
    安全期限    令和8年5月20日（水）（停止が今日で終わり、補正された日は数えると読む
                場合）
    状態        停止中
    適用        延長後の期限（第25条第2項）
    本来の期限  定まっていません（停止中、残り9日）
    延長        認められます

    計算の根拠
    初日        末日         日数  扱い              条項
    ---------------------------------------------------------------------
    R8.4.1(水)  R8.4.6(月)      6  数える            第25条第1項
    R8.4.7(火)  R8.4.12(日)     6  補正の日数(除く)  第25条第1項ただし書
    ");
}

#[test]
fn a_special_case_an_objection_and_a_decision_are_shown_with_their_dates() {
    let office = Office::new().today("2026-05-20");
    let line = "calc --ruleset tannan-gikai --kind disclosure --received 4/1 --special-until 8/31 --special-notified 4/10 \
                --partial-decision 5/14 --objection --vacancy 4/5..4/9 --vacancy chair:4/20..";
    insta::assert_snapshot!(office.sh(line), @r"
    exit 0
    ----- stdout
    公立丹南病院組合議会個人情報の保護に関する条例
    開示  令和8年4月1日（水）到達

    決定の期限  令和8年8月31日（月） あと103日
    安全期限    決定の期限と同じ
    状態        進行中
    適用        特例による残りの部分の期限（第26条第1項）
    本来の期限  令和8年4月20日（月）（5日を除外）
    期限の特例  相当の部分 令和8年5月15日（金）、残り 令和8年8月31日（月）
    特例の通知  令和8年4月20日（月）までに届くこと（期限内）

    関係する日
    相当の部分を開示できる最初の日  令和8年5月29日（金）

    計算の根拠
    初日        末日         日数  扱い          条項
    ---------------------------------------------------------
    R8.4.1(水)  R8.8.31(月)   153  定めた日まで  第26条第1項

    ほかの読み方による期限
    どの読み方でも期限は同じです。

    注意
    - 特例の期間は、補正や欠員の日数を除かずに数えています。
    ");
}

#[test]
fn a_refused_extension_says_why_and_how_far_it_may_go() {
    let office = Office::new().today("2026-04-10");
    let line = "calc --ruleset tannan-gikai --kind disclosure --received 4/1 --extend-days 31 --no-explain";
    insta::assert_snapshot!(office.sh(line), @r"
    exit 0
    ----- stdout
    公立丹南病院組合議会個人情報の保護に関する条例
    開示  令和8年4月1日（水）到達

    決定の期限  令和8年4月15日（水） あと5日
    安全期限    決定の期限と同じ
    状態        進行中
    適用        本来の期限（第25条第1項）
    延長        認められません: 延長できる上限を超えています（令和8年5月15日（金）ま
                で延長可）

    注意
    - 延長は認められません。本来の期限で数えています。
    ");
}

#[test]
fn a_last_day_on_which_nobody_is_there_is_said() {
    let office = Office::new().today("2026-04-10");
    insta::assert_snapshot!(office.sh("calc --ruleset tannan-gikai --kind correction --received 4/1 --extend-days 30"), @r"
    exit 0
    ----- stdout
    公立丹南病院組合議会個人情報の保護に関する条例
    訂正  令和8年4月1日（水）到達

    決定の期限  令和8年5月30日（土） あと50日
    安全期限    決定の期限と同じ
    状態        進行中
    適用        延長後の期限（第35条第2項）
    本来の期限  令和8年4月30日（木）
    延長        認められます（令和8年5月30日（土）まで延長可）
    令和8年5月30日（土）は閉庁日です。それまでの最後の開庁日は令和8年5月29日（金）で
    す。

    計算の根拠
    初日        末日         日数  扱い    条項
    ---------------------------------------------------
    R8.4.1(水)  R8.4.30(木)    30  数える  第35条第1項
    R8.5.1(金)  R8.5.30(土)    30  延長    第35条第2項

    ほかの読み方による期限
    期限        読み方
    ---------------------------------------
    R8.6.1(月)  末日が閉庁日なら次の開庁日
    ");
}

#[test]
fn a_rule_without_a_number_gets_no_date() {
    let office = Office::new().today("2026-04-10");
    insta::assert_snapshot!(office.sh("calc --ruleset tango-fukushikai --kind disclosure --received 4/1"), @r"
    exit 0
    ----- stdout
    社会福祉法人丹後福祉会 個人情報に関する基本規則
    開示  令和8年4月1日（水）到達

    期限の定め  日数の定めはなく「遅滞なく」とされています（第20条第3項）
    状態        日数の定めなし
    経過        受付から9日
    ");
    insta::assert_snapshot!(office.sh("calc --ruleset nayoro-polaris --kind disclosure --received 4/1"), @r"
    exit 0
    ----- stdout
    名寄市医療介護連携ＩＣＴ（ポラリスネットワーク）個人情報保護規程
    開示  令和8年4月1日（水）到達

    期限の定め  日数の定めも、時期を示す言葉もありません（第13条第1項）
    状態        日数の定めなし
    経過        受付から9日
    ");
}

#[test]
fn what_cannot_be_is_said_with_what_to_check() {
    let office = Office::new().today("2026-04-10");
    insta::assert_snapshot!(office.sh("calc --ruleset tannan-gikai --kind disclosure --received 2026-04-11"), @r"
    exit 2
    ----- stderr
    エラー: 計算できません: 今日より後に到達した請求になっています
    対処: --received を確かめるか、--today でいつの時点かを指定してください。
    ");
    insta::assert_snapshot!(office.sh("calc --ruleset tannan --kind disclosure --received 4/1"), @r"
    exit 2
    ----- stderr
    エラー: --ruleset に「tannan」という値はありません。
    対処: 「tannan-gikai」のことでしょうか。使える値: tannan-gikai, sendai-jigyodan, tango-fukushikai, nayoro-polaris, chitose-connect, appi-admin
    ");
    insta::assert_snapshot!(office.sh("calc --ruleset chitose-connect --kind disclosure --received 4/1"), @r"
    exit 2
    ----- stderr
    エラー: 計算できません: この規程には、その種別の請求の定めがありません
    対処: --kind か --ruleset を確かめてください。
    ");
    insta::assert_snapshot!(office.sh("calc --ruleset tannan-gikai --kind disclosure --received 4/1 --reading roll=sometimes"), @r"
    exit 2
    ----- stderr
    エラー: --reading の値「roll=sometimes」が読み取れません。
    対処: 読み方の名前と値(例 supplement_from=asking_day、supplement_to=day_before、roll=next_working_day、two_weeks=same_weekday)を書いてください。
    ");
    insta::assert_snapshot!(office.sh("calc --ruleset tannan-gikai --kind disclosure --received 2/30"), @r"
    exit 2
    ----- stderr
    エラー: --received の「2/30」という日はありません。
    対処: その月の末日は令和8年2月28日（土）です。
    ");
    insta::assert_snapshot!(office.sh("calc --ruleset tannan-gikai --kind disclosure --received 4/1 --supplement 4/6..4/8,until=4/9"), @r"
    exit 2
    ----- stderr
    エラー: --supplement の値「until=4/9」が読み取れません。
    対処: 期間の後に due=日付、refused=日付、about=form、about=identity のいずれかを書いてください。
    ");
    insta::assert_snapshot!(office.sh("calc --ruleset tannan-gikai --kind disclosure --received 4/1 --vacancy mayor:4/6..4/8"), @r"
    exit 2
    ----- stderr
    エラー: --vacancy の値「mayor」が読み取れません。
    対処: 期間、または chair:期間、vice:期間(例 chair:2026-05-01..2026-05-09)を書いてください。
    ");
    insta::assert_snapshot!(office.sh("calc --kind disclosure"), @"
    exit 2
    ----- stderr
    エラー: kaiji calc に必要な指定がありません: --ruleset, --received
    対処: 次のように書いてください: kaiji calc --kind disclosure --ruleset 規程 --received 今日
    ");
}

#[test]
fn an_impossible_request_is_an_object_of_the_contract_in_json() {
    let office = Office::new().today("2026-04-10");
    let line =
        "calc --ruleset tannan-gikai --kind disclosure --received 4/1 --supplement 3/30..3/29 --format json --id x";
    insta::assert_snapshot!(office.sh(line), @r#"
    exit 2
    ----- stdout
    {"version":1,"id":"x","ok":false,"errors":["event_before_request","completed_before_requested"],"warnings":[]}
    "#);
}

#[test]
fn a_ruleset_of_ones_own_is_named_by_its_file() {
    let office = Office::new().today("2026-04-10");
    let shipped = include_str!("../../rulesets/tannan-gikai.2023-04-01.toml");
    office.write("own.toml", shipped.replace("id = \"tannan-gikai\"", "id = \"own\""));
    let answer = office.sh("calc --ruleset ./own.toml --kind disclosure --received 4/1 --no-explain");
    assert!(answer.contains("令和8年4月15日（水） あと5日"), "{answer}");
    office.write("bad.toml", "format = 1\nid = 7\n");
    insta::assert_snapshot!(office.sh("calc --ruleset bad.toml --kind disclosure --received 4/1"), @r"
    exit 2
    ----- stderr
    エラー: bad.toml は規程として読み込めません: line 2: `id`: invalid type: integer `7`, expected a string
    対処: 「kaiji ruleset check bad.toml」で、すべての誤りが見られます。
    ");
    insta::assert_snapshot!(office.sh("calc --ruleset none.toml --kind disclosure --received 4/1"), @r"
    exit 4
    ----- stderr
    エラー: ファイル none.toml がありません。
    対処: 場所と名前を確かめてください。
    ");
}

#[test]
fn the_end_of_a_stretch_without_a_year_is_the_day_nearest_to_its_beginning() {
    let office = Office::new().today("2027-01-05");
    let flags = "--received 12/10 --supplement 12/20..12/25,due=1/8 --extend-until 1/20 --decided 12/22";
    let answer = one(&office, flags);
    assert_eq!((&answer["base"]["date"], &answer["date"]), (&"2026-12-29".into(), &"2027-01-20".into()));
    insta::assert_snapshot!(office.sh("calc --ruleset tannan-gikai --kind disclosure --received 12/10 --supplement 12/20..12/18"), @r"
    exit 2
    ----- stderr
    エラー: 計算できません: 補正を求めた日より前に補正されたことになっています
    対処: --supplement は「求めた日..補正された日」の順に書いてください。
    ");
}

#[test]
fn flags_and_a_line_are_the_same_request() {
    let office = Office::new().today("2026-06-01");
    let pairs = [
        (
            "--received 2026-04-01 --supplement 4/6..4/8,about=identity --supplement 4/9..,due=4/20 --id a",
            r#"{"received":"2026-04-01","supplements":[{"requested":"2026-04-06","completed":"2026-04-08","about":"identity"},
                {"requested":"2026-04-09","due":"2026-04-20"}],"id":"a"}"#,
        ),
        (
            "--received R8.4.1 --extend-until 5/10 --decided 4/12 --notified 4/13 --vacancy both:4/5..4/9",
            r#"{"received":"2026-04-01","extension":{"until":"2026-05-10","decided":"2026-04-12","notified":"2026-04-13"},
                "vacancies":[{"from":"2026-04-05","to":"2026-04-09"}]}"#,
        ),
        (
            "--received 2026-04-01 --special-until 7/31 --special-notified 4/10 --partial-decision 5/10 --decision 5/20 \
             --objection --implemented-on 5/30 --notice-received 5/22 --knew-on 5/22 --reading roll=next-working-day",
            r#"{"received":"2026-04-01","special":{"remaining_until":"2026-07-31","notified":"2026-04-10"},
                "partial_decision":"2026-05-10","decision":"2026-05-20","objection":true,"implemented_on":"2026-05-30",
                "notice_received":"2026-05-22","knew_on":"2026-05-22","readings":{"roll":"next_working_day"}}"#,
        ),
    ];
    for (flags, request) in pairs {
        let request = request.replacen('{', r#"{"ruleset":"tannan-gikai","kind":"disclosure","#, 1).replace('\n', " ");
        assert_eq!(one(&office, flags), asked_by_line(&office, &request), "{flags}");
    }
}

#[test]
fn every_line_is_answered_in_its_place_and_a_bad_one_does_not_stop_the_rest() {
    let good = r#"{"ruleset":"sendai_jigyodan","kind":"disclosure","received":"令和8年4月1日","today":"2026-04-02","id":"甲"}"#;
    let lines: [&[u8]; 11] = [
        good.as_bytes(),
        b"",
        b"{",
        b"{\"id\":\"kept\",\"recieved\":\"2026-04-01\"}",
        b"{\"id\":\"kept\",\"received\":20260401}",
        b"{\"id\":7}",
        b"\xFF\xFE",
        b"[]",
        b"{\"id\":\"kept\",\"ruleset\":\"x\",\"kind\":\"disclosure\",\"received\":\"2026-04-01\"}",
        b"{\"ruleset\":\"tannan-gikai\",\"kind\":\"disclosure\",\"received\":\"2026-04-01\",\"id\":\"a\",\"id\":\"b\"}",
        good.as_bytes(),
    ];
    let answers = answers(&Office::new(), &["calc", "--jsonl"], &lines.join(&b'\n'));
    let short = |answer: &Value| {
        let codes: Vec<&str> = answer["errors"].as_array().unwrap().iter().map(|code| code.as_str().unwrap()).collect();
        (answer["id"].as_str().map(str::to_owned), codes.join(" "), answer["date"].as_str().map(str::to_owned))
    };
    let bad = |id: Option<&str>, code: &str| (id.map(str::to_owned), code.to_owned(), None);
    let found: Vec<_> = answers.iter().map(short).collect();
    let right = (Some("甲".to_owned()), String::new(), Some("2026-04-15".to_owned()));
    let expected = [
        right.clone(),
        bad(None, "bad_value"),
        bad(None, "bad_value"),
        bad(Some("kept"), "bad_value"),
        bad(Some("kept"), "bad_value"),
        bad(None, "bad_value"),
        bad(None, "bad_value"),
        bad(None, "bad_value"),
        bad(Some("kept"), "unknown_ruleset"),
        bad(None, "bad_value"),
        right,
    ];
    assert_eq!(found, expected);
    assert!(answers.iter().all(|answer| answer["version"] == 1 && answer["warnings"].is_array()));
}

#[test]
fn a_line_without_end_is_refused_and_the_next_is_read() {
    let good = r#"{"ruleset":"tannan-gikai","kind":"disclosure","received":"2026-04-01"}"#;
    let long = format!("{{\"id\":\"{}\"}}", "x".repeat(3 << 20));
    let input = format!("\u{FEFF}{good}\r\n{long}\n{good}");
    let answers = answers(&Office::new(), &["calc", "--jsonl"], input.as_bytes());
    let codes: Vec<&Value> = answers.iter().map(|answer| &answer["errors"]).collect();
    assert_eq!(codes, [&serde_json::json!([]), &serde_json::json!(["bad_value"]), &serde_json::json!([])]);
}

#[test]
fn many_lines_keep_their_order_over_many_blocks() {
    let line = |n: u32| {
        let day = 1 + n % 28;
        format!(
            r#"{{"id":"{n}","ruleset":"appi-admin","kind":"disclosure","received":"2026-04-{day:02}","today":"2026-05-01"}}"#
        )
    };
    let input: Vec<String> = (0..3000).map(line).collect();
    let answers = answers(&Office::new(), &["calc", "--jsonl"], input.join("\n").as_bytes());
    assert_eq!(answers.len(), 3000);
    for (n, answer) in answers.iter().enumerate() {
        assert_eq!(answer["id"], n.to_string());
    }
}

#[test]
fn who_asks_line_by_line_is_answered_at_once() {
    use std::io::{BufRead, BufReader, Write};
    let office = Office::new();
    let mut child = office.command(["calc", "--jsonl"]).spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    let mut output = BufReader::new(child.stdout.take().unwrap());
    for id in ["a", "b"] {
        writeln!(input, r#"{{"id":"{id}","ruleset":"tannan-gikai","kind":"disclosure","received":"2026-04-01"}}"#)
            .unwrap();
        let mut answer = String::new();
        output.read_line(&mut answer).unwrap();
        assert!(answer.contains(&format!("\"id\":\"{id}\"")), "{answer}");
    }
    drop(input);
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[test]
fn what_would_act_on_a_screen_comes_back_escaped() {
    let request = r#"{"id":"甲\u202e\u001b[31m","ruleset":"tannan-gikai","kind":"disclosure","received":"2026-04-01"}"#;
    let output = Office::new().output(["calc", "--jsonl"], request.as_bytes());
    let answer = String::from_utf8(output.stdout).unwrap();
    assert!(!answer.contains(['\u{202E}', '\u{1B}']), "{answer}");
    let id = serde_json::from_str::<Value>(&answer).unwrap()["id"].clone();
    assert_eq!(id, "甲\u{202E}\u{1B}[31m");
}

#[test]
fn the_language_changes_the_text_of_the_steps_and_nothing_else() {
    let request = r#"{"ruleset":"tannan-gikai","kind":"disclosure","received":"2026-04-01","today":"2026-04-02"}"#;
    let strip = |mut answer: Value| {
        let steps = answer["steps"].as_array_mut().unwrap();
        let texts: Vec<Value> = steps.iter_mut().filter_map(|step| step.as_object_mut()?.remove("text")).collect();
        (answer, texts)
    };
    let (japanese, ja) = strip(asked_by_line(&Office::new(), request));
    let (english, en) = strip(asked_by_line(&Office::new().english(), request));
    assert_eq!(japanese, english);
    assert_eq!(ja, ["令和8年4月1日（水）から令和8年4月15日（水）までの15日を数えます（第25条第1項）。"]);
    assert_eq!(en, ["2026-04-01 (Wed) to 2026-04-15 (Wed) are counted, 15 days (第25条第1項)."]);
}
