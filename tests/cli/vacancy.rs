//! `kaiji vacancy start·end·list·strike`: what stops a clock (丹南 26(2)), and what it moves in the cases on file.

use crate::office::Office;

const HEADS: &str = r#"
review-body = "公立丹南病院組合議会議長"
defendant = "公立丹南病院組合"
representative = "公立丹南病院組合議会議長"
head = [
  { title = "議長", name = "佐藤 一郎" },
  { title = "副議長", name = "鈴木 二郎", acting = true },
]
"#;

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
    {"version":1,"head":"12 03dc-1b95-8024-6137","event":6,"kind":"struck","events":[{"event":6,"kind":"struck","on":"2026-04-20","what":"第5号の取消し"},{"event":7,"kind":"struck","on":"2026-04-20","what":"第3号の取消し"}],"moved":[{"number":"R8-K-0001","clock":"disclosure.decision","from":"2026-04-17","to":"2026-04-15","status_from":"decided_in_time","status_to":"decided_late","because":"記録を取り消したため","article":"25(1)"},{"number":"R8-K-0002","clock":"disclosure.decision","from":"2026-04-22","to":"2026-04-20","because":"記録を取り消したため","article":"25(1)"}],"warnings":[]}
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
    <BOM>event,office,from,to
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
    対処: 使える値: chair(議長), vice(副議長), both(議長と副議長)
    ");
    insta::assert_snapshot!(office.sh("vacancy start --office both"), @"
    exit 2
    ----- stderr
    エラー: kaiji vacancy start に必要な指定がありません: --on
    対処: 次のように書いてください: kaiji vacancy start --office both --on 今日
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

/// A request of each kind, and both posts vacant from 4/8 to 4/10.
fn vacant_office(ruleset: &str) -> Office {
    let office = Office::holding(ruleset);
    for line in [
        "receive --kind disclosure --received 4/1 --name 甲 --address 鯖江市1 --subject 診療録",
        "identify K1 --on 4/1 --document driving-licence",
        "receive --kind correction --received 4/1 --name 甲 --address 鯖江市1 --subject 住所 --disclosed-on 3/20",
        "receive --kind suspension --received 4/1 --name 甲 --address 鯖江市1 --subject 名簿 --disclosed-on 3/20",
        "receive --kind disclosure --received 4/1 --name 乙 --address 鯖江市1 --subject 会議録",
        "decide K2 --outcome refused --ground 20-2 --reason x --on 4/2",
        "review file K2 --on 4/3",
        "receive --kind disclosure --received 4/1 --name 丙 --address 鯖江市1 --subject 会議録",
        "decide K3 --outcome refused --ground 20-2 --reason x --on 4/2",
        "review file K3 --on 4/3",
        "review consult K3 --on 4/6",
        "vacancy start --office both --on 4/8",
        "vacancy end --office both --on 4/10",
    ] {
        let _ = office.given("2026-04-13", line);
    }
    office
}

/// 丹南 26(2), 36(2), 43(2): nobody can act for the chair on a day on which both posts are vacant; the day before and the
/// day after somebody can.
#[test]
fn no_act_of_the_chair_lies_on_a_day_on_which_both_posts_are_vacant() {
    let office = vacant_office("tannan-gikai");
    for (act, article) in [
        ("decide K1 --outcome not-held --reason x --on DAY", "26(2)"),
        ("decide T1 --outcome not-done --reason x --on DAY", "36(2)"),
        ("decide S1 --outcome not-done --reason x --on DAY", "43(2)"),
        ("extend K1 --days 30 --reason x --on DAY", "26(2)"),
        ("extend T1 --days 30 --reason x --on DAY", "36(2)"),
        ("special K1 --remaining-until 2026-12-01 --reason x --on DAY", "26(2)"),
        ("special S1 --remaining-until 2026-12-01 --reason x --on DAY", "43(2)"),
        ("approve K1 --on DAY --by 議長", "26(2)"),
        ("supplement ask K1 --on DAY --by 2026-04-24 --missing x", "26(2)"),
        ("third-party ask K1 --who 丁 --on DAY", "26(2)"),
        ("review consult K2 --on DAY", "26(2)"),
        ("review rule K3 --outcome denied --on DAY", "26(2)"),
    ] {
        let on = |day: &str| office.json("2026-04-13", &format!("{} --dry-run", act.replace("DAY", day)));
        for inside in ["4/8", "4/10"] {
            let refused = on(inside);
            assert_eq!(
                (&refused["code"], &refused["article"]),
                (&"chair_vacant".into(), &article.into()),
                "{act} {inside}"
            );
        }
        for outside in ["4/7", "4/11"] {
            assert!(on(outside)["code"].is_null(), "{act} {outside}: {}", on(outside));
        }
        let happened = office.json("2026-04-13", &format!("{} --happened --dry-run", act.replace("DAY", "4/8")));
        let told =
            happened["warnings"].as_array().is_some_and(|all| all.iter().any(|one| one["code"] == "chair_vacant"));
        assert!(told, "what was done in truth is recorded, with a warning: {act}: {happened}");
    }
}

/// What others do is recorded on any day; a body without these posts knows no such day.
#[test]
fn a_vacancy_forbids_nothing_to_others_and_nothing_to_other_bodies() {
    let office = vacant_office("tannan-gikai");
    for line in
        ["withdraw K1 --on 4/9", "review report K3 --on 4/9 --answer x", "sent K2 --on 4/9", "note K1 x --on 4/9"]
    {
        let shown = office.on("2026-04-13", &format!("{line} --dry-run"));
        assert!(shown.starts_with("exit 0"), "{line}: {shown}");
    }
    let act = Office::holding("appi-admin");
    let _ = act
        .given("2026-04-13", "receive --kind disclosure --received 4/1 --name 甲 --address 名寄市1 --subject 診療録");
    let _ = act.given("2026-04-13", "vacancy start --office both --on 4/8");
    let _ = act.given("2026-04-13", "transfer K1 --to 北海道知事 --on 4/9 --reason x --dry-run");
}

#[test]
fn nothing_of_the_chair_is_offered_while_both_posts_are_vacant() {
    let office = Office::holding("tannan-gikai");
    let _ = office
        .given("2026-04-08", "receive --kind disclosure --received 4/1 --name 甲 --address 鯖江市1 --subject 診療録");
    let _ = office.given("2026-04-08", "vacancy start --office both --on 4/8");
    insta::assert_snapshot!(office.on("2026-04-08", "next K1"), @"
    exit 0
    ----- stdout
    令和8-開-0001 開示

    受付      令和8年4月1日（水）
    状態      受付・停止中
    決定期限  未確定。停止が終わった翌日から残り8日(第25条第1項)
    安全期限  令和8年4月16日（木）(停止が今日で終わるとした場合)

    今すること
    - 本人確認書類を確かめて記録する。開示の決定はその後(第19条第2項)
        kaiji identify R8-K-0001 --document driving-licence
        「開示請求に係る保有個人情報の本人であること（前条第2項の規定による開示請求
        にあつては、開示請求に係る保有個人情報の本人の代理人であること）を示す書類を
        提示し、または提出しなければならない。」
    - 決定する(今は期限が止まっています)(第25条第1項)
        kaiji decide R8-K-0001 --outcome 結果 --on 今日
        「開示決定等は、開示請求があった日から起算して15日以内にしなければならな
        い。」

    できること
    - 取下げがあれば記録する
        kaiji withdraw R8-K-0001 --on 今日

    できないこと
    - 令和8年4月8日（水）は議長と副議長がともに欠けている日のため、決定などができま
      せん。(第26条第2項)
        「議長および副議長がともに欠けている期間があるとき」
    ");
}

/// 丹南 26(2): only 「議長および副議長がともに」 stops the clock; while the chair alone is vacant the vice-chair signs.
#[test]
fn while_the_chair_alone_is_vacant_the_vice_chair_decides_and_signs() {
    let office = Office::new().today("2026-04-14");
    office.write("office.toml", HEADS);
    for line in [
        "init --ruleset tannan-gikai --office office.toml",
        "receive --kind disclosure --received 4/1 --name '山田 花子' --address 鯖江市1 --subject 診療録",
        "vacancy start --office chair --on 4/3",
        "decide K1 --outcome not-held --reason 作成していないため --on 4/9",
    ] {
        let shown = office.sh(line);
        assert!(shown.starts_with("exit 0"), "{line}: {shown}");
    }
    let letter = office.sh("letter K1 --draft");
    assert!(
        letter.contains("公立丹南病院組合議会議長職務代理者") || letter.contains("議長職務代理者　鈴木 二郎"),
        "{letter}"
    );
    assert!(!letter.contains("佐藤 一郎"), "{letter}");
    assert!(office.sh("vacancy start --office vice --on 4/14").starts_with("exit 0"));
    let refused = office.sh("letter K1 --dated 4/14");
    assert!(refused.starts_with("exit 3") && refused.contains("第26条第2項"), "nobody can sign: {refused}");
    assert!(office.sh("letter K1 --draft").contains("鈴木 二郎"), "it bears the day of the decision");
}

/// Each kind has its own article, and what has no such article does not move (丹南 36(1): the date that the office set).
#[test]
fn every_case_that_moved_is_printed_when_a_vacancy_is_entered_and_when_it_is_struck() {
    let office = Office::new().today("2026-04-20");
    for line in [
        "init --ruleset tannan-gikai",
        "receive --kind disclosure --received 4/1 --name 甲 --address 鯖江市1 --subject 診療録",
        "receive --kind correction --received 4/1 --name 甲 --address 鯖江市1 --subject 住所 --disclosed-on 3/20",
        "receive --kind suspension --received 4/1 --name 甲 --address 鯖江市1 --subject 名簿 --disclosed-on 3/20",
        "receive --kind disclosure --received 4/1 --name 乙 --address 鯖江市1 --subject 会議録",
        "special K2 --remaining-until 2026-08-31 --reason 大量 --on 4/6 --notified 4/7",
        "receive --kind disclosure --received 3/2 --name 丙 --address 鯖江市1 --subject 会議録",
        "vacancy start --office both --on 4/8",
    ] {
        let shown = office.sh(line);
        assert!(shown.starts_with("exit 0"), "{line}: {shown}");
    }
    insta::assert_snapshot!(office.sh("vacancy end --office both --on 4/10"), @"
    exit 0
    ----- stdout
    機関の記録に加えました。
    - 第3号 第2号の職が欠けていた最後の日: 令和8年4月10日（金）

    動いた期限
    - 令和8-開-0001 決定期限: 未確定 から 令和8年4月18日（土） へ(第25条第1項、欠け
      ていた職が埋まったため)
    - 令和8-訂-0001 決定期限: 未確定 から 令和8年5月3日（日） へ(第35条第1項、欠けて
      いた職が埋まったため)
    - 令和8-停-0001 決定期限: 未確定 から 令和8年5月3日（日） へ(第42条第1項、欠けて
      いた職が埋まったため)
    - 令和8-開-0002 決定期限: 未確定 から 令和8年5月15日（金） へ(第26条第1項、欠け
      ていた職が埋まったため)
    ");
    insta::assert_snapshot!(office.sh("vacancy strike 2 --why 誤記"), @"
    exit 0
    ----- stdout
    機関の記録に加えました。
    - 第4号 第3号の取消し
    - 第5号 第2号の取消し

    動いた期限
    - 令和8-開-0001 決定期限: 令和8年4月18日（土） から 令和8年4月15日（水） へ
      (第25条第1項、記録を取り消したため)
    - 令和8-訂-0001 決定期限: 令和8年5月3日（日） から 令和8年4月30日（木） へ
      (第35条第1項、記録を取り消したため)
    - 令和8-停-0001 決定期限: 令和8年5月3日（日） から 令和8年4月30日（木） へ
      (第42条第1項、記録を取り消したため)
    ");
}
