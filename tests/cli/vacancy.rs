//! `kaiji vacancy start·end·list·strike`: what stops a clock (丹南 26(2)), and what it moves in the cases on file.

use crate::office::Office;

/// Three requests: one decided late, one still running, and one whose period was over before.
fn office() -> Office {
    let office = Office::new().today("2026-04-20");
    for line in [
        "init --ruleset tannan-gikai",
        "receive --kind disclosure --received 2026-04-01 --name 佐藤　太郎 --address 鯖江市本町1 --subject 会議録",
        "identify K1 --document driving-licence --on 2026-04-01",
        "decide K1 --outcome full --on 2026-04-17 --purpose 記録 --means copy",
        "receive --kind disclosure --received 2026-04-06 --name 髙橋　美咲 --address 越前市府中1 --subject 受付簿",
        "receive --kind disclosure --received 2026-03-02 --name 小林　節子 --address 鯖江市水落町3 --subject 調書",
    ] {
        let shown = office.sh(line);
        assert!(shown.starts_with("exit 0"), "{line}: {shown}");
    }
    office
}

#[test]
fn only_days_on_which_both_posts_are_vacant_move_dates() {
    let office = office();
    insta::assert_snapshot!(office.sh("vacancy start --office chair --on 4/8"), @"
    exit 0
    ----- stdout
    機関の記録に加えました。
    - 第2号 議長の職が欠けた最初の日: 令和8年4月8日（水）
    動いた期限はありません。

    注意
    - 一方の職だけが欠けている間は、期限は止まりません。議長の職だけが欠けている間
      は、副議長が職務を行います。
    ");
    insta::assert_snapshot!(office.sh("vacancy start --office vice --on 4/9 --dry-run"), @"
    exit 0
    ----- stdout
    機関の記録に加える内容です(試行のため、まだ書き込んでいません)。
    - 第3号 副議長の職が欠けた最初の日: 令和8年4月9日（木）

    動いた期限
    - 令和8-開-0001 決定期限: 期限は 令和8年4月15日（水） から 未確定 へ動き、期限内
      の決定になりました(第25条第1項、職が欠けたため)
    - 令和8-開-0002 決定期限: 令和8年4月20日（月） から 未確定 へ(第25条第1項、職が
      欠けたため)
    ");
    insta::assert_snapshot!(office.sh("vacancy start --office vice --on 4/9"), @"
    exit 0
    ----- stdout
    機関の記録に加えました。
    - 第3号 副議長の職が欠けた最初の日: 令和8年4月9日（木）

    動いた期限
    - 令和8-開-0001 決定期限: 期限は 令和8年4月15日（水） から 未確定 へ動き、期限内
      の決定になりました(第25条第1項、職が欠けたため)
    - 令和8-開-0002 決定期限: 令和8年4月20日（月） から 未確定 へ(第25条第1項、職が
      欠けたため)
    ");
    insta::assert_snapshot!(office.sh("vacancy end --office both --on 4/10"), @"
    exit 0
    ----- stdout
    機関の記録に加えました。
    - 第4号 第2号の職が欠けていた最後の日: 令和8年4月10日（金）
    - 第5号 第3号の職が欠けていた最後の日: 令和8年4月10日（金）

    動いた期限
    - 令和8-開-0001 決定期限: 未確定 から 令和8年4月17日（金） へ(第25条第1項、欠け
      ていた職が埋まったため)
    - 令和8-開-0002 決定期限: 未確定 から 令和8年4月22日（水） へ(第25条第1項、欠け
      ていた職が埋まったため)
    ");
    insta::assert_snapshot!(office.sh("vacancy list"), @"
    exit 0
    ----- stdout
    番号  職      最初の日    最後の日
    --------------------------------------
       2  議長    R8.4.8(水)  R8.4.10(金)
       3  副議長  R8.4.9(木)  R8.4.10(金)
    ");
    insta::assert_snapshot!(office.sh("vacancy strike 3 --why 誤記 --format json"), @r#"
    exit 0
    ----- stdout
    {"version":1,"head":"12 8537-2744-a451-9089","event":6,"kind":"struck","events":[{"event":6,"kind":"struck","on":"2026-04-20","what":"第5号の取消し"},{"event":7,"kind":"struck","on":"2026-04-20","what":"第3号の取消し"}],"moved":[{"number":"R8-K-0001","clock":"disclosure.decision","from":"2026-04-17","to":"2026-04-15","status_from":"decided_in_time","status_to":"decided_late","because":"記録を取り消したため","article":"25(1)"},{"number":"R8-K-0002","clock":"disclosure.decision","from":"2026-04-22","to":"2026-04-20","because":"記録を取り消したため","article":"25(1)"}],"warnings":[]}
    "#);
    assert!(office.sh("check").contains("すべて書かれたとおりです"));
}

#[test]
fn a_story_in_english() {
    let office = office().english();
    insta::assert_snapshot!(office.sh("vacancy start --office both --on 2026-04-08"), @"
    exit 0
    ----- stdout
    Recorded among the facts of the office:
    - 2: First day wholly vacant (chair and vice-chair): 2026-04-08 (Wed)

    Dates that moved
    - 令和8-開-0001 Deadline: due 2026-04-15 (Wed) to not fixed; the decision is now
      in time (第25条第1項; a post fell vacant)
    - 令和8-開-0002 Deadline: 2026-04-20 (Mon) to not fixed (第25条第1項; a post
      fell vacant)
    ");
    insta::assert_snapshot!(office.sh("vacancy end --office chair --on 2026-04-10"), @"
    exit 0
    ----- stdout
    Recorded among the facts of the office:
    - 3: Last day wholly vacant of fact 2: 2026-04-10 (Fri)
    - 4: First day wholly vacant (vice-chair): 2026-04-10 (Fri)

    Dates that moved
    - 令和8-開-0001 Deadline: not fixed to 2026-04-18 (Sat) (第25条第1項; a vacant
      post was filled)
    - 令和8-開-0002 Deadline: not fixed to 2026-04-23 (Thu) (第25条第1項; a vacant
      post was filled)
    ");
    insta::assert_snapshot!(office.sh("vacancy list"), @"
    exit 0
    ----- stdout
    No.  Post                  First day       Last day
    ----------------------------------------------------------
      2  chair and vice-chair  2026-04-08 Wed  2026-04-10 Fri
      4  vice-chair            2026-04-10 Fri
    ");
    insta::assert_snapshot!(office.sh("vacancy list --format csv"), @"
    exit 0
    ----- stdout
    event,office,from,to
    2,both,2026-04-08,2026-04-10
    4,vice,2026-04-10,
    ");
}

#[test]
fn what_cannot_be_is_refused_and_changes_nothing() {
    let office = office();
    office.sh("vacancy start --office both --on 4/8");
    let head = office.sh("check --format json");
    insta::assert_snapshot!(office.sh("vacancy start --office vice --on 4/9"), @"
    exit 3
    ----- stderr
    エラー: その職は令和8年4月8日（水）から欠けていると記録されています(機関の記録 第2号)。
    対処: もう一方の職だけが欠けたのであれば、--office でその職を指定してください。誤りであれば「kaiji vacancy strike 2 --why 理由」で取り消してください。
    ");
    insta::assert_snapshot!(office.sh("vacancy end --office both --on 4/7"), @"
    exit 3
    ----- stderr
    エラー: 終わりの日(令和8年4月7日（火）)が、始まりの日(令和8年4月8日（水）)より前です。
    対処: まる一日欠けていた最後の日を指定してください。
    ");
    insta::assert_snapshot!(office.sh("vacancy end --office both --on 2026-04-21"), @"
    exit 3
    ----- stderr
    エラー: 令和8年4月21日（火）はまだ来ていない日です(今日は令和8年4月20日（月）)。
    対処: 行われた後に、行われた日で記録してください。
    ");
    insta::assert_snapshot!(office.sh("vacancy strike 9 --why 誤記"), @"
    exit 3
    ----- stderr
    エラー: 機関の記録 第9号は、職が欠けた記録ではありません。
    対処: 「kaiji vacancy list」で番号を確かめてください。
    ");
    insta::assert_snapshot!(office.sh("vacancy start --office mayor --on 4/8"), @"
    exit 2
    ----- stderr
    エラー: --office に「mayor」という値はありません。
    対処: 使える値: chair, vice, both
    ");
    insta::assert_snapshot!(office.sh("vacancy start --office both"), @"
    exit 2
    ----- stderr
    エラー: kaiji vacancy start に必要な指定がありません: --on
    対処: 書き方は「kaiji vacancy start --help」で見られます。
    ");
    assert_eq!(office.sh("check --format json"), head);
    office.sh("vacancy end --office both --on 4/10");
    insta::assert_snapshot!(office.sh("vacancy start --office chair --on 4/10"), @"
    exit 3
    ----- stderr
    エラー: 令和8年4月8日（水）から令和8年4月10日（金）までの欠員の記録(機関の記録 第2号)と重なります。
    対処: 日を確かめてください。誤りであれば「kaiji vacancy strike 2 --why 理由」で取り消してください。
    ");
    insta::assert_snapshot!(office.sh("vacancy end --office chair --on 4/12"), @"
    exit 3
    ----- stderr
    エラー: 議長の職は、欠けていると記録されていません。
    対処: 「kaiji vacancy list」で確かめてください。
    ");
}

#[test]
fn a_body_without_such_an_article_is_told_that_nothing_moves() {
    let office = Office::new();
    office.sh("init --ruleset sendai-jigyodan");
    office.sh("receive --kind disclosure --received 2026-03-25 --name 千葉　恵 --address 仙台市 --subject 記録");
    insta::assert_snapshot!(office.sh("vacancy start --office both --on 2026-03-27"), @"
    exit 0
    ----- stdout
    機関の記録に加えました。
    - 第2号 議長と副議長の職が欠けた最初の日: 令和8年3月27日（金）
    動いた期限はありません。

    注意
    - このファイルの規程に欠員の定めがないため、期限は動きません。
    ");
    assert!(office.sh("check").contains("すべて書かれたとおりです"));
}

#[test]
fn the_same_key_with_another_verb_is_another_command() {
    let office = office();
    assert!(office.sh("vacancy start --office both --on 4/8 --once k").starts_with("exit 0"));
    insta::assert_snapshot!(office.sh("vacancy start --office both --on 4/8 --once k"), @"
    exit 0
    ----- stdout
    機関の記録にすでに加えてあります。新しくは書き込んでいません。
    - 第2号 議長と副議長の職が欠けた最初の日: 令和8年4月8日（水）
    ");
    insta::assert_snapshot!(office.sh("vacancy end --office both --on 4/8 --once k"), @"
    exit 3
    ----- stderr
    エラー: --once の鍵「k」は、別の内容で使われています。
    対処: 別の鍵を使うか、最初と同じ内容で実行してください。
    ");
}
