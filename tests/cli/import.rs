//! `kaiji import` of tables: what other offices keep in spreadsheets comes in as cases, all of it or nothing.

use crate::office::Office;

const LEDGER: &str = "\
令和7年度　処理簿,,,,,,,,,,,,
番号,受付年月日,種別,請求者氏名,件名,補正依頼日,補正期限,補正完了日,決定日,決定区分,不開示条項,発送日,備考
2,2025/4/10,開示,髙橋 次郎,相談記録,2025/4/11,2025/4/20,2025/4/18,2025/5/20,一部開示,20条2号,2025/5/20,遅れた
1,令和7年4月3日,開示請求,佐藤 花子,委員会の議事録,,,,令和7年4月17日,全部開示,,R7.4.18,
3,R7.5.1,訂正請求,鈴木三郎,住所,,,,,,,,
";

fn office() -> Office {
    Office::holding("tannan-gikai appi-admin").today("2025-06-01")
}

#[test]
fn a_ledger_with_its_history_comes_in_and_is_numbered_by_the_days_of_receipt() {
    let office = office();
    office.write("ledger.csv", LEDGER);
    insta::assert_snapshot!(office.sh("import ledger.csv"), @"
    exit 0
    ----- stdout
    事案 3 件、経過 10 件を取り込みました。
    事案番号 令和7-開-0001 から 令和7-開-0002 まで(受付日の順)
    事案番号 令和7-訂-0001

    注意
    - 本人確認の前ですが、行われた事実として記録しました。 (第19条第2項) [2 件]
        3, 4 行目
    - 決定期限(令和7年5月1日（木）)を19日過ぎた決定です。 (第25条第1項) [1 件]
        3 行目
    - 先に開示を受けたものに限られる請求ですが、開示を受けた日(--disclosed-on)があり
      ません。補正を求めるか、請求に応じない決定をしてください。 (第31条第1項) [1 件
      ]
        5 行目
    ");
    insta::assert_snapshot!(office.sh("list --all"), @"
    exit 0
    ----- stdout
    番号           状態      期限         残り     氏名       件名
    -------------------------------------------------------------------------
    令和7-開-0001  決定済み  R7.4.17(木)           佐藤 花子  委員会の議事録
    令和7-開-0002  決定済み  R7.5.1(木)            髙橋 次郎  相談記録
    令和7-訂-0001  期限超過  R7.5.30(金)  2日超過  鈴木三郎   住所
    ");
    insta::assert_snapshot!(office.sh("log R7-K-2"), @"
    exit 0
    ----- stdout
    記録  日           事項        内容                   記録者  記録日時
    -------------------------------------------------------------------------------
       1  R7.4.10(木)  受付        開示、窓口、髙橋 次    clerk   2025-06-01 12:00
                                   郎、相談記録、2
       2  R7.4.10(木)  備考        遅れた                 clerk   2025-06-01 12:00
       3  R7.4.11(金)  補正の求め  期限R7.4.20(日)        clerk   2025-06-01 12:00
       4  R7.4.18(金)  補正の完了  3番                    clerk   2025-06-01 12:00
       5  R7.5.20(火)  決定        部分開示、第20条       clerk   2025-06-01 12:00
                                   第2号、すでに行われた
                                   ものとして記録、開示
                                   しない部分: (取り込ん
                                   だ表に記載なし)
       6  R7.5.20(火)  発送        決定通知書、5番        clerk   2025-06-01 12:00
    ");
    assert!(office.sh("check").starts_with("exit 0"));
}

#[test]
fn check_says_the_same_and_writes_nothing() {
    let office = office();
    office.write("ledger.csv", LEDGER);
    let before = office.file();
    insta::assert_snapshot!(office.english().sh("import ledger.csv --check"), @"
    exit 0
    ----- stdout
    3 cases with 10 events can be taken in. Nothing is written yet.
    Case numbers 令和7-開-0001 to 令和7-開-0002, by day of receipt
    Case number 令和7-訂-0001

    Note
    - Identity papers had not been seen. Recorded as a fact. (第19条第2項) [2 times]
        lines 3, 4
    - Decided 19 days after the deadline 2025-05-01 (Thu). (第25条第1項) [once]
        lines 3
    - This request is only for what was disclosed before, and there is no day of
      disclosure (--disclosed-on). Ask to mend it, or decide not to grant it.
      (第31条第1項) [once]
        lines 5
    ");
    let office = self::office();
    office.write("ledger.csv", LEDGER);
    assert!(office.sh("import ledger.csv --dry-run").starts_with("exit 0"));
    assert_eq!(office.file().len(), before.len());
    assert_eq!(office.json("2025-06-01", "list --all")["cases"].as_array().unwrap().len(), 0);
}

#[test]
fn every_bad_line_is_named_and_nothing_comes_in() {
    let office = office();
    let bad = "\
受付日,種別,氏名,件名,決定日,決定区分,延長日数
2025-04-31,開示,田中一,甲,,,
4/10,開示,田中二,乙,,,
2025-04-10,かいじ,田中三,丙,,,
2025-04-10,開示,,丁,,,
2025-04-10,開示,田中五,戊,2025-04-20,,
2025-04-10,開示,田中六,己,,,三十日
2025-04-10,田中七,開示,庚,,,
2025-04-10,開示,田中八,辛,2025-04-01,全部開示,
2025-07-10,開示,田中九,壬,,,
2025-04-10,開示,田中十,癸,,,,余り
";
    office.write("bad.csv", bad);
    let before = office.file();
    let shown = office.sh("import bad.csv");
    insta::assert_snapshot!(shown, @"
    exit 2
    ----- stdout
    10 行のうち 10 行を取り込めません。何も書き込んでいません。
    - 2 行目「受付日」の「2025-04-31」
        受付日 の「2025-04-31」という日はありません。
        その月の末日は令和7年4月30日（水）です。
    - 3 行目「受付日」の「4/10」
        「受付日」の日付に年がありません。
        2026-04-01、令和8年4月1日、R8.4.1 のように、年も書いてください。
    - 4 行目「種別」(3 文字の値)
        「種別」の値の意味が分かりません。
        使える値: disclosure, correction, suspension, purpose-notice。別の言葉は対応
        表(--map)の [values] に足せます。
    - 5 行目「氏名」
        「氏名」の値がありません。
        値を入れるか、その列を足してください。
    - 6 行目「決定区分」
        「決定区分」の値がありません。
        値を入れるか、その列を足してください。
    - 7 行目「延長日数」(3 文字の値)
        「延長日数」の値が数ではありません。
        数だけを書いてください。
    - 8 行目「種別」(3 文字の値)
        「種別」の値の意味が分かりません。
        使える値: disclosure, correction, suspension, purpose-notice。別の言葉は対応
        表(--map)の [values] に足せます。
    - 9 行目「決定日」の「2025-04-01」
        令和7年4月1日（火）は受付の日(令和7年4月10日（木）)より前です。
        日付を確かめてください。受付の日が誤りなら、受付を取り消して(strike)から受け
        付け直してください。
    - 10 行目「受付日」の「2025-07-10」
        令和7年7月10日（木）はまだ来ていない日です(今日は令和7年6月1日（日）)。
        行われた後に、行われた日で記録してください。
    - 11 行目
        見出し(7 列)より多くの値があります。
        値の中のカンマを引用符で囲むか、余分な値を消してください。
    ----- stderr
    エラー: 10 行を取り込めないため、何も書き込みませんでした。
    対処: 上の行を直してから、もう一度実行してください。「--check」で確かめるだけもできます。
    ");
    assert!(!shown.contains("田中"), "no name in an error");
    assert_eq!(office.file(), before);
    let json = office.json("2025-06-01", "import bad.csv");
    assert_eq!((json["bad"].as_u64(), json["lines"].as_array().map(Vec::len)), (Some(10), Some(10)));
}

#[test]
fn a_table_that_comes_twice_makes_no_doubles() {
    let office = office();
    office.write("ledger.csv", LEDGER);
    office.sh("import ledger.csv");
    insta::assert_snapshot!(office.sh("import ledger.csv"), @"
    exit 3
    ----- stdout
    3 行のうち 3 行を取り込めません。何も書き込んでいません。
    - 3 行目
        令和7-開-0002 と同じ請求です(同じ人・種別・受付日・件名)。
        取り込み済みなら --duplicates skip、別の請求なら --duplicates take を付けて
        ください。
    - 4 行目
        令和7-開-0001 と同じ請求です(同じ人・種別・受付日・件名)。
        取り込み済みなら --duplicates skip、別の請求なら --duplicates take を付けて
        ください。
    - 5 行目
        令和7-訂-0001 と同じ請求です(同じ人・種別・受付日・件名)。
        取り込み済みなら --duplicates skip、別の請求なら --duplicates take を付けて
        ください。
    ----- stderr
    エラー: 3 行を取り込めないため、何も書き込みませんでした。
    対処: 上の行を直してから、もう一度実行してください。「--check」で確かめるだけもできます。
    ");
    insta::assert_snapshot!(office.sh("import ledger.csv --duplicates skip"), @"
    exit 0
    ----- stdout
    事案 0 件、経過 0 件を取り込みました。
    すでにある請求 3 行は取り込みませんでした。
    ");
    let grown = LEDGER.to_owned() + "4,R7.5.2,開示,山田四郎,会計簿,,,,,,,,\n5,R7.5.2,開示,山田四郎,会計簿,,,,,,,,\n";
    office.write("grown.csv", &grown);
    insta::assert_snapshot!(office.sh("import grown.csv --duplicates skip"), @"
    exit 0
    ----- stdout
    事案 1 件、経過 1 件を取り込みました。
    事案番号 令和7-開-0003
    すでにある請求 4 行は取り込みませんでした。
    ");
    assert!(office.sh("import grown.csv --duplicates take").contains("5 件"));
}

#[test]
fn a_key_lets_a_table_that_has_grown_come_again_and_refuses_one_that_was_changed() {
    let office = office();
    office.write("ledger.csv", LEDGER);
    assert!(office.sh("import ledger.csv --once r7").starts_with("exit 0"));
    let grown = LEDGER.to_owned() + "4,R7.5.2,開示,山田四郎,会計簿,,,,,,,,\n";
    office.write("ledger.csv", &grown);
    insta::assert_snapshot!(office.sh("import ledger.csv --once r7"), @"
    exit 0
    ----- stdout
    事案 1 件、経過 1 件を取り込みました。
    事案番号 令和7-開-0003
    前に取り込んだ 3 行は、そのままです。
    ");
    office.write("ledger.csv", grown.replace("佐藤 花子", "佐藤 華子"));
    insta::assert_snapshot!(office.sh("import ledger.csv --once r7"), @"
    exit 3
    ----- stdout
    4 行のうち 1 行を取り込めません。何も書き込んでいません。
    - 4 行目
        --once の鍵「r7/4」は、別の内容で使われています。
        別の鍵を使うか、最初と同じ内容で実行してください。
    ----- stderr
    エラー: 1 行を取り込めないため、何も書き込みませんでした。
    対処: 上の行を直してから、もう一度実行してください。「--check」で確かめるだけもできます。
    ");
}

#[test]
fn cp932_utf_16_and_json_lines_bring_the_same_cases() {
    let line = "受付日,種別,氏名,件名\r\n令和7年4月3日,開示,佐藤花子,議事録\r\n";
    let cp932: &[u8] = b"\x8E\xF3\x95t\x93\xFA,\x8E\xED\x95\xCA,\x8E\x81\x96\xBC,\x8C\x8F\x96\xBC\r\n\
        R7.4.3,\x8AJ\x8E\xA6,\x8D\xB2\x93\xA1\x89\xD4\x8Eq,\x8Bc\x8E\x96\x98^\r\n";
    let utf_16: Vec<u8> =
        "\u{FEFF}".encode_utf16().chain(line.replace(',', "\t").encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let json = "{\"received\":\"2025-04-03\",\"kind\":\"disclosure\",\"name\":\"佐藤花子\",\"subject\":[\"議事録\"]}\n";
    let tables: [(&str, &[u8]); 5] = [
        ("utf-8", line.as_bytes()),
        ("bom", &["\u{FEFF}", line].concat().into_bytes()),
        ("cp932", cp932),
        ("utf-16", &utf_16),
        ("json lines", json.as_bytes()),
    ];
    for (what, bytes) in tables {
        let office = office();
        office.write("table", bytes);
        assert!(office.sh("import table").starts_with("exit 0"), "{what}: {}", office.sh("import table"));
        let shown = office.json("2025-06-01", "show R7-K-1");
        assert_eq!(shown["events"][0]["on"], "2025-04-03", "{what}");
        let listed = office.json("2025-06-01", "list --all");
        assert_eq!(
            (&listed["cases"][0]["name"], &listed["cases"][0]["subject"]),
            (&"佐藤花子".into(), &"議事録".into()),
            "{what}"
        );
    }
}

#[test]
fn a_mapping_file_is_suggested_without_a_word_of_the_lines() {
    let office = office();
    office.write("t.csv", "受付日,申請者さん,ことがら,血液型\n2025-04-03,佐藤花子,議事録,AB\n");
    insta::assert_snapshot!(office.sh("import t.csv"), @"
    exit 2
    ----- stderr
    エラー: 意味の分からない列があります: 申請者さん, ことがら, 血液型
    対処: 「kaiji import --suggest FILE > map.toml」で対応表を作って直し、--map map.toml を付けてください。取り込まないなら --ignore-unknown を付けてください。
    ");
    let suggested = office.sh("import t.csv --suggest");
    assert!(!suggested.contains("佐藤") && !suggested.contains("議事録"), "{suggested}");
    insta::assert_snapshot!(suggested, @r#"
    exit 0
    ----- stdout
    # kaiji import --map に渡す対応表です。
    # 左が表の見出し、右が kaiji での意味です。取り込まない列は "ignore" とします。
    # 同じ種類の二つ目の列は "subject 2" のように書きます。
    heading_line = 1

    [columns]
    "受付日" = "received"
    # 意味が分かりませんでした。下の一覧から選んでください。
    "申請者さん" = "ignore"
    # 意味が分かりませんでした。下の一覧から選んでください。
    "ことがら" = "ignore"
    # 意味が分かりませんでした。下の一覧から選んでください。
    "血液型" = "ignore"

    [defaults]
    # 表に書かれていない値(全部の行に共通)
    # kind = "disclosure"
    # channel = "counter"

    # 表の言葉が通じないとき、その組と符号に言葉を足します。
    # [values.outcome]
    # partial = ["…"]

    # 使える意味:
    #   ruleset kind received at written accepted
    #   at_office desk name kana address phone
    #   representative by asked_for heir_class principal deceased
    #   subject reason channel section officer prior
    #   disclosed_on road specific_pi class claim words
    #   ref identified_on documents supplement_asked supplement_by supplement_missing
    #   supplement_done supplement_lapsed third_party third_party_asked third_party_by third_party_replied
    #   third_party_objects extended_on extended_days extended_until extension_reason extension_notified
    #   special_on special_until special_reason special_notified substantial_on substantial_outcome
    #   substantial_sent decided_on outcome ground withheld decision_reason
    #   measure implement_on sent_on delivered_on method_on means
    #   implemented_on pages withdrawn_on withdrawn_reason transferred_on transferred_to
    #   transferred_reason review_filed review_consulted consultation_sent review_reported review_answer
    #   review_ruled review_outcome note
    "#);
    let map = "[columns]\n\"申請者さん\" = \"name\"\n\"ことがら\" = \"subject\"\n\"血液型\" = \"ignore\"\n[defaults]\nkind = \"disclosure\"\n";
    office.write("map.toml", map);
    insta::assert_snapshot!(office.sh("import t.csv --map map.toml"), @"
    exit 0
    ----- stdout
    事案 1 件、経過 1 件を取り込みました。
    事案番号 令和7-開-0001
    ");
    office.write("map.toml", map.replace("\"name\"", "\"nam\""));
    insta::assert_snapshot!(office.sh("import t.csv --map map.toml"), @"
    exit 2
    ----- stderr
    エラー: 対応表の「nam」という意味はありません。
    対処: 使える意味は、「kaiji import --suggest FILE」の最後に並んでいます。
    ");
    office.write("map.toml", "[columns\n");
    insta::assert_snapshot!(office.sh("import t.csv --map map.toml"), @"
    exit 2
    ----- stderr
    エラー: 対応表の 1 行目が読み取れません。
    対処: 「kaiji import --suggest FILE」で作った書き方に合わせてください。
    ");
}

#[test]
fn what_the_law_refuses_comes_in_as_what_happened() {
    let office = office();
    // Decided before anybody showed who he is, extended after the deadline, handed over inside the two weeks.
    let table = "\
受付日,種別,氏名,件名,第三者,第三者照会日,意見書受領日,反対意見,延長日,延長日数,決定日,決定区分,発送日,実施日
2025-04-03,開示,佐藤花子,議事録,株式会社甲,2025-04-04,2025-04-10,有,2025-05-10,30,2025-05-12,全部開示,2025-05-12,2025-05-15
";
    office.write("t.csv", table);
    insta::assert_snapshot!(office.sh("import t.csv"), @"
    exit 0
    ----- stdout
    事案 1 件、経過 7 件を取り込みました。
    事案番号 令和7-開-0001

    注意
    - 本人確認の前ですが、行われた事実として記録しました。 (第19条第2項) [2 件]
        2 行目、ほか 1 件
    - 期限(令和7年4月17日（木）)の後の延長です。事実として記録しましたが、期限は延び
      ません。 (第25条第2項) [1 件]
        2 行目
    - 決定期限(令和7年4月17日（木）)を25日過ぎた決定です。 (第25条第1項) [1 件]
        2 行目
    - 決定または裁決から2週間を置くべき期間(令和7年5月27日（火）より前)の実施です。
      行われた事実として記録しました。 (第27条第3項) [1 件]
        2 行目
    - 実施方法の申出の前ですが、行われた事実として記録しました。 (第28条第3項) [1 件
      ]
        2 行目
    ");
}

#[test]
fn every_part_of_a_history_comes_in() {
    let office = office();
    let names = "received,kind,name,subject,subject2,identified_on,documents,special_on,special_until,special_notified,\
        substantial_on,substantial_outcome,substantial_sent,decided_on,outcome,ground,decision_reason,sent_on,delivered_on,\
        review_filed,review_consulted,consultation_sent,review_reported,review_answer,review_ruled,review_outcome,withdrawn_on,\
        transferred_on,transferred_to,method_on,means,implemented_on,pages,note";
    let rows = "\
2025-01-06,disclosure,甲,一,二,2025-01-06,driving-licence、印鑑登録証明書、社員証,2025-01-10,2025-04-30,2025-01-15,2025-02-10,full,2025-02-12,2025-04-28,partial,20条2号,理由,2025-04-28,,,,,,,,,,,,,,,,
2025-01-06,disclosure,乙,三,,2025-01-06,passport,,,,,,,2025-01-16,refused,20条2号,理由,2025-01-17,2025-01-18,2025-02-01,2025-02-10,2025-02-12,2025-03-10,答申,2025-03-20,denied,,,,,,,,控え
2025-01-06,disclosure,丙,四,,,,,,,,,,,,,,,,,,,,,,,2025-01-08,,,,,,,
2025-01-06,disclosure,丁,五,,,,,,,,,,,,,,,,,,,,,,,,2025-01-08,別の議会,,,,,
2025-01-06,disclosure,戊,六,,2025-01-06,passport,,,,,,,2025-01-16,full,,,2025-01-17,2025-01-18,,,,,,,,,,,2025-01-20,copy,2025-01-25,12,
";
    office.write("t.csv", format!("{names}\n{rows}"));
    insta::assert_snapshot!(office.sh("import t.csv"), @"
    exit 0
    ----- stdout
    事案 5 件、経過 30 件を取り込みました。
    事案番号 令和6-開-0001 から 令和6-開-0005 まで(受付日の順)

    注意
    - 全部を開示しない決定です。一部を開示できないか確かめてください(「不開示情報に
      該当する部分を容易に区分して除くことができるときは、開示請求者に対し、当該部分
      を除いた部分につき開示しなければならない。」)。 (第21条第1項) [1 件]
        3 行目
    - 規程に移送を定めた条がありません。事実として記録しましたが、決定の義務は残りま
      す。 [1 件]
        5 行目
    ");
    let states: Vec<String> = (1..=5)
        .map(|number| office.json("2025-06-01", &format!("show R6-K-{number}"))["state"].as_str().unwrap().to_owned())
        .collect();
    // 丹南 has no article about sending a case on: it stays.
    assert_eq!(states, ["decided", "closed", "withdrawn", "in_progress", "closed"]);
    insta::assert_snapshot!(office.sh("log R6-K-2"), @"
    exit 0
    ----- stdout
    記録  日           事項      内容                     記録者  記録日時
    -------------------------------------------------------------------------------
       1  R7.1.6(月)   受付      開示、窓口、乙、三       clerk   2025-06-01 12:00
       2  R7.1.6(月)   本人確認  旅券                     clerk   2025-06-01 12:00
       3  R7.1.6(月)   備考      控え                     clerk   2025-06-01 12:00
       4  R7.1.16(木)  決定      不開示、第20条第2号、理  clerk   2025-06-01 12:00
                                 由: 理由
       5  R7.1.17(金)  発送      決定通知書、4番          clerk   2025-06-01 12:00
       6  R7.1.18(土)  到達      決定通知書、4番          clerk   2025-06-01 12:00
       7  R7.2.1(土)   審査請求  請求者                   clerk   2025-06-01 12:00
       8  R7.2.10(月)  諮問      7番                      clerk   2025-06-01 12:00
       9  R7.2.12(水)  発送      諮問をした旨の通知書、   clerk   2025-06-01 12:00
                                 8番
      10  R7.3.10(月)  答申      7番、答申                clerk   2025-06-01 12:00
      11  R7.3.20(木)  裁決      7番、棄却                clerk   2025-06-01 12:00
    ");
}

#[test]
fn without_a_file_one_is_sent_to_init() {
    let office = Office::new();
    office.write("ledger.csv", LEDGER);
    insta::assert_snapshot!(office.sh("import ledger.csv"), @"
    exit 4
    ----- stderr
    エラー: 事案ファイル OFFICE/kaiji.db がありません。
    対処: はじめての場合は「kaiji init」で作ってください。別の場所にある場合は --db で指定してください。
    ");
}

#[test]
fn a_day_that_hangs_on_another_is_not_lost_without_a_word() {
    let office = office();
    let table = "\
受付日,種別,氏名,件名,補正完了日,延長通知日,特例通知日,相当の部分の発送日,発送日,実施予定日,諮問日,諮問通知日,裁決日
2025-04-03,開示,甲,一,2025-04-09,,,,,,,,
2025-04-03,開示,乙,二,,2025-04-09,,,,,,,
2025-04-03,開示,丙,三,,,2025-04-09,,,,,,
2025-04-03,開示,丁,四,,,,2025-04-09,,,,,
2025-04-03,開示,戊,五,,,,,2025-04-09,,,,
2025-04-03,開示,己,六,,,,,,2025-04-09,,,
2025-04-03,開示,庚,七,,,,,,,2025-04-09,,
2025-04-03,開示,辛,八,,,,,,,,2025-04-09,
2025-04-03,開示,壬,九,,,,,,,,,2025-04-09
";
    office.write("t.csv", table);
    insta::assert_snapshot!(office.english().sh("import t.csv"), @r#"
    exit 2
    ----- stdout
    9 of 9 lines cannot be taken in. Nothing was written.
    - Line 2, "補正完了日": "2025-04-09"
        "補正完了日" has a value, but "supplement_asked" has none.
        Fill in "supplement_asked", or clear "補正完了日".
    - Line 3, "extended_until"
        "extended_until" has no value.
        Fill it in, or add the column.
    - Line 4, "特例通知日": "2025-04-09"
        "特例通知日" has a value, but "special_until" has none.
        Fill in "special_until", or clear "特例通知日".
    - Line 5, "相当の部分の発送日": "2025-04-09"
        "相当の部分の発送日" has a value, but "substantial_on" has none.
        Fill in "substantial_on", or clear "相当の部分の発送日".
    - Line 6, "decided_on"
        "decided_on" has no value.
        Fill it in, or add the column.
    - Line 7, "実施予定日": "2025-04-09"
        "実施予定日" has a value, but "decided_on" has none.
        Fill in "decided_on", or clear "実施予定日".
    - Line 8, "諮問日": "2025-04-09"
        "諮問日" has a value, but "review_filed" has none.
        Fill in "review_filed", or clear "諮問日".
    - Line 9, "諮問通知日": "2025-04-09"
        "諮問通知日" has a value, but "諮問日" has none.
        Fill in "諮問日", or clear "諮問通知日".
    - Line 10, "裁決日": "2025-04-09"
        "裁決日" has a value, but "review_filed" has none.
        Fill in "review_filed", or clear "裁決日".
    ----- stderr
    error: Nothing was written: 9 lines cannot be taken in.
    hint: Mend the lines above and run it again; "--check" only looks.
    "#);
}
