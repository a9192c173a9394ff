//! `kaiji help`: topics that teach, with the words of the articles and what the program itself computes.

use unicode_width::UnicodeWidthStr;

use crate::office::Office;

const TOPICS: [&str; 13] = [
    "期限",
    "数え方",
    "休日",
    "補正",
    "延長",
    "特例",
    "欠けたとき",
    "安全日",
    "二つの道",
    "本人確認",
    "第三者",
    "教示",
    "手数料",
];

#[test]
fn every_topic_quotes_an_article_and_fits_the_page_in_both_languages() {
    for office in [Office::new(), Office::new().english()] {
        for topic in TOPICS {
            let shown = office.sh(&format!("help {topic}"));
            assert!(shown.starts_with("exit 0\n"), "{shown}");
            assert!(shown.contains('「') && shown.contains('第'), "{topic} names no article:\n{shown}");
            assert!(shown.contains("  $ kaiji "), "{topic} has no example:\n{shown}");
            let wide: Vec<&str> = shown.lines().filter(|line| line.width() > 80).collect();
            assert!(wide.is_empty(), "{topic}: {wide:?}");
        }
    }
}

#[test]
fn a_topic_teaches_with_the_words_of_the_article_and_a_worked_example() {
    insta::assert_snapshot!(Office::new().sh("help 補正"), @"
    exit 0
    ----- stdout
    補正を求めると期限はどうなるか (補正)

    書式に不備があるとき、相当の期間を定めて直してもらえます。補正に要した日数(求め
    た日の翌日から直った日まで)は期限に数えません。定めた日を過ぎても返事がなけれ
    ば、時計はひとりでに再び進みます。不備のある請求を放置しても、時計は止まりませ
    ん。

        公立丹南病院組合議会 第19条第3項「相当の期間を定めて、その補正を求めることが
        できる。」
        公立丹南病院組合議会 第25条第1項ただし書「第19条第3項の規定により補正を求め
        た場合にあつては、当該補正に要した日数は、当該期間に算入しない。」

    例: 4月6日に求め、4月8日に直った
      $ kaiji calc --ruleset tannan-gikai --kind disclosure --received
          2026-04-01 --supplement 2026-04-06..2026-04-08 --today 2026-04-08

      公立丹南病院組合議会個人情報の保護に関する条例
      開示  令和8年4月1日（水）到達

      決定の期限  令和8年4月17日（金） あと9日
      安全期限    令和8年4月16日（木）（補正された日は数えると読む場合）
      状態        算入されない日
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

    求めた日・直った日を数えるかは条文にありません。読み方の違いは安全日に表れます。

    あわせて: kaiji help 期限, kaiji help 安全日
    コマンド: kaiji supplement, kaiji explain
    ");
}

#[test]
fn what_is_a_topic_and_a_command_shows_both() {
    let shown = Office::new().english().sh("help supplement");
    let (topic, command) = (shown.find("What asking to mend a form does"), shown.find("kaiji supplement <VERB>"));
    assert!(topic.is_some() && topic < command, "{shown}");
}

#[test]
fn the_contents_name_every_topic_and_every_command() {
    let shown = Office::new().sh("help");
    for topic in TOPICS {
        assert!(shown.contains(topic), "{topic}");
    }
    assert!(shown.contains("receive") && shown.contains("today"), "{shown}");
}

#[test]
fn a_mistyped_topic_is_refused_with_the_one_that_was_meant() {
    insta::assert_snapshot!(Office::new().sh("help deadlin"), @"
    exit 2
    ----- stderr
    エラー: 「deadlin」という項目もコマンドもありません。
    対処: 「deadline」のことでしょうか。
    ");
    insta::assert_snapshot!(Office::new().english().sh("help nonsense"), @r#"
    exit 2
    ----- stderr
    error: There is no topic or command "nonsense".
    hint: Did you mean "note"?
    "#);
}
