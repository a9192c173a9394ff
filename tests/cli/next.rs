//! `kaiji next`: what must, may and must not be done, each with its article and its words.

use crate::office::Office;

/// An office with a request for disclosure under each rule, on a day.
fn office(ruleset: &str, today: &str, lines: &[&str]) -> Office {
    let mut office = Office::holding(ruleset).today("2026-04-01");
    let receive =
        "receive --kind disclosure --received 2026-04-01 --name 佐藤太郎 --address 鯖江市本町1 --subject 会議録";
    for line in [&[receive], lines].concat() {
        let on = line.rsplit_once("--on ").map_or("2026-04-01", |(_, day)| day);
        office = office.today(on);
        let answer = office.sh(line);
        assert!(answer.starts_with("exit 0"), "{line}\n{answer}");
    }
    office.today(today)
}

#[test]
fn next_says_what_the_law_asks_for_what_may_and_what_may_not_be_done() {
    insta::assert_snapshot!(office("tannan-gikai", "2026-04-02", &[]).sh("next K1"), @"
    exit 0
    ----- stdout
    令和8-開-0001 開示

    受付      令和8年4月1日（水）
    状態      受付
    決定期限  令和8年4月15日（水） あと13日(第25条第1項)
    安全期限  決定期限と同じ

    今すること
    - 本人確認書類を確かめて記録する。開示の決定はその後(第19条第2項)
        kaiji identify R8-K-0001 --document driving-licence
        「開示請求に係る保有個人情報の本人であること（前条第2項の規定による開示請求
        にあつては、開示請求に係る保有個人情報の本人の代理人であること）を示す書類を
        提示し、または提出しなければならない。」
    - 決定する(期限 R8.4.15(水)、第25条第1項)
        kaiji decide R8-K-0001 --outcome 結果 --on 今日
        「開示決定等は、開示請求があった日から起算して15日以内にしなければならな
        い。」

    できること
    - やむを得ない理由があれば、期間を延長する(期限 R8.4.15(水)、第25条第2項)
        kaiji extend R8-K-0001 --days 日数 --reason 理由
        「事務処理上の困難その他正当な理由があるときは、同項に規定する期間を30日以内
        に限り延長することができる。」
    - 期間内に終わらない特別な事情があれば、期限の特例を適用する(期限 R8.4.15(水)、
      第26条第1項)
        kaiji special R8-K-0001 --remaining-until 期日 --reason 理由
        「開示請求に係る保有個人情報が著しく大量であるため、開示請求があった日から起
        算して45日以内にその全てについて開示決定等を行うことにより事務の遂行に著しい
        支障が生ずるおそれがある場合には、前条の規定にかかわらず、議長は、開示請求に
        係る保有個人情報のうちの相当の部分につき当該期間内に開示決定等をし、残りの保
        有個人情報については相当の期間内に開示決定等をするれば足りる。」
    - 書面に不備があれば、期間を定めて補正を求める(第19条第3項)
        kaiji supplement ask R8-K-0001 --on 今日 --by 期日 --missing 不備の内容
        「相当の期間を定めて、その補正を求めることができる。」
    - 取下げがあれば記録する
        kaiji withdraw R8-K-0001 --on 今日

    できないこと
    - 本人確認の前に、開示の決定や実施はできません。(第19条第2項)
        「開示請求に係る保有個人情報の本人であること（前条第2項の規定による開示請求
        にあつては、開示請求に係る保有個人情報の本人の代理人であること）を示す書類を
        提示し、または提出しなければならない。」
    - 延長できるのは令和8年5月15日（金）までです(今の期限は令和8年4月15日（水）)。
      (第25条第2項)
        「30日以内に限り延長することができる。」
    ");
}

#[test]
fn next_says_the_same_in_english() {
    insta::assert_snapshot!(office("tannan-gikai", "2026-04-17", &[]).english().sh("next K1"), @r#"
    exit 0
    ----- stdout
    令和8-開-0001 disclosure

    Received   2026-04-01 (Wed)
    State      received, overdue
    Deadline   2026-04-15 (Wed), 2 days over (第25条第1項)
    Safe date  the same day

    What the law asks for now
    - See the identity papers and record them, before any disclosure is decided
      (第19条第2項)
        kaiji identify R8-K-0001 --document driving-licence
        "開示請求に係る保有個人情報の本人であること（前条第2項の規定による開示請求に
        あつては、開示請求に係る保有個人情報の本人の代理人であること）を示す書類を提
        示し、または提出しなければならない。"
    - The deadline has passed. Decide at once (due 2026-04-15 Wed, 第25条第1項)
        kaiji decide R8-K-0001 --outcome CODE --on today
        "開示決定等は、開示請求があった日から起算して15日以内にしなければならない。"

    What may be done
    - The requester may file a request for review of there being no decision. Record
      it if one comes (from 2026-04-16 Thu, 第44条)
        kaiji review file R8-K-0001 --on DATE
        "行政不服審査法(平成26年法律第68号)第9条第1項の規定は、適用しない。"
    - If the form is defective, ask to mend it within a set time (第19条第3項)
        kaiji supplement ask R8-K-0001 --on today --by DATE --missing TEXT
        "相当の期間を定めて、その補正を求めることができる。"
    - If the requester takes the request back, record it
        kaiji withdraw R8-K-0001 --on today

    What may not be done
    - Nothing is disclosed before identity papers were seen. (第19条第2項)
        "開示請求に係る保有個人情報の本人であること（前条第2項の規定による開示請求に
        あつては、開示請求に係る保有個人情報の本人の代理人であること）を示す書類を提
        示し、または提出しなければならない。"
    - After the deadline (2026-04-15 (Wed)) no extension can be decided (this one on
      2026-04-17 (Fri)). (第25条第2項)
        "同項に規定する期間を30日以内に限り延長することができる。"
    - The notice of the special case must arrive inside the base period (2026-04-15
      (Wed)); 2026-04-17 (Fri) is after it. (第26条第1項)
        "同条第1項に規定する期間内に、開示請求者に対し、次に掲げる事項を書面により通
        知しなければならない。"
    "#);
}

#[test]
fn a_withdrawn_request_may_not_be_decided() {
    let office = office("tannan-gikai", "2026-04-04", &["withdraw K1 --on 2026-04-03"]);
    insta::assert_snapshot!(office.sh("next K1"), @"
    exit 0
    ----- stdout
    令和8-開-0001 開示

    受付  令和8年4月1日（水）
    状態  取下げ

    できないこと
    - 取り下げられた請求には、決定することができません。(第20条)
        「議長は、開示請求があったときは」

    今、条文が求めていることはありません。
    ");
}

#[test]
fn a_decided_request_may_not_be_taken_back_and_a_prompt_rule_has_no_extension() {
    let lines = ["identify K1 --document driving-licence --on 2026-04-02"];
    let answer = office("tango-fukushikai", "2026-04-04", &lines).sh("next K1");
    assert!(answer.contains("期間を延長する定めはありません"), "{answer}");
    assert!(!answer.contains("本人確認の前に"), "{answer}");
    let lines = [lines[0], "decide K1 --outcome full --on 2026-04-03"];
    let answer = office("tango-fukushikai", "2026-04-04", &lines).sh("next K1");
    assert!(answer.contains("請求を取り下げることはできません"), "{answer}");
}

#[test]
fn while_both_posts_are_vacant_no_act_of_the_chair_is_possible() {
    let office = office("tannan-gikai", "2026-04-06", &["identify K1 --document driving-licence --on 2026-04-02"]);
    let vacancy = office.sh("vacancy start --office both --on 2026-04-05");
    assert!(vacancy.starts_with("exit 0"), "{vacancy}");
    let answer = office.sh("next K1");
    assert!(answer.contains("議長と副議長がともに欠けている日のため"), "{answer}");
    assert!(answer.contains("第26条第2項"), "{answer}");
    assert!(answer.contains("「議長および副議長がともに欠けている期間があるとき」"), "{answer}");
}

#[test]
fn next_as_csv_and_json_has_a_line_for_each_step() {
    let office = office("tannan-gikai", "2026-04-02", &[]);
    insta::assert_snapshot!(office.sh("next K1 --format csv"), @"
    exit 0
    ----- stdout
    <BOM>number,force,act,why,words,by,time_word,article,printed,quote,command
    R8-K-0001,must,identify,identity_before_disclosure,本人確認書類を確かめて記録する。開示の決定はその後,,,19(2),第19条第2項,開示請求に係る保有個人情報の本人であること（前条第2項の規定による開示請求にあつては、開示請求に係る保有個人情報の本人の代理人であること）を示す書類を提示し、または提出しなければならない。,kaiji identify R8-K-0001 --document driving-licence
    R8-K-0001,must,decide,decision_owed,決定する,2026-04-15,,25(1),第25条第1項,開示決定等は、開示請求があった日から起算して15日以内にしなければならない。,kaiji decide R8-K-0001 --outcome 結果 --on 今日
    R8-K-0001,may,extend,extension_possible,やむを得ない理由があれば、期間を延長する,2026-04-15,,25(2),第25条第2項,事務処理上の困難その他正当な理由があるときは、同項に規定する期間を30日以内に限り延長することができる。,kaiji extend R8-K-0001 --days 日数 --reason 理由
    R8-K-0001,may,special,special_possible,期間内に終わらない特別な事情があれば、期限の特例を適用する,2026-04-15,,26(1),第26条第1項,開示請求に係る保有個人情報が著しく大量であるため、開示請求があった日から起算して45日以内にその全てについて開示決定等を行うことにより事務の遂行に著しい支障が生ずるおそれがある場合には、前条の規定にかかわらず、議長は、開示請求に係る保有個人情報のうちの相当の部分につき当該期間内に開示決定等をし、残りの保有個人情報については相当の期間内に開示決定等をするれば足りる。,kaiji special R8-K-0001 --remaining-until 期日 --reason 理由
    R8-K-0001,may,supplement_ask,form_defective,書面に不備があれば、期間を定めて補正を求める,,,19(3),第19条第3項,相当の期間を定めて、その補正を求めることができる。,kaiji supplement ask R8-K-0001 --on 今日 --by 期日 --missing 不備の内容
    R8-K-0001,may,withdraw,requester_takes_back,取下げがあれば記録する,,,,,,kaiji withdraw R8-K-0001 --on 今日
    R8-K-0001,must_not,decide,identity_first,本人確認の前に、開示の決定や実施はできません。,,,19(2),第19条第2項,開示請求に係る保有個人情報の本人であること（前条第2項の規定による開示請求にあつては、開示請求に係る保有個人情報の本人の代理人であること）を示す書類を提示し、または提出しなければならない。,
    R8-K-0001,must_not,extend,extension_over_cap,延長できるのは令和8年5月15日（金）までです(今の期限は令和8年4月15日（水）)。,,,25(2),第25条第2項,30日以内に限り延長することができる。,
    ");
    let json = office.sh("next K1 --format json");
    assert!(json.contains(r#""force":"must_not","act":"decide","why":"identity_first""#), "{json}");
    assert!(json.contains(r#""article":"19(2)""#), "{json}");
}

/// What `next` forbids, the command itself refuses: with the same article.
#[test]
fn what_next_forbids_the_command_refuses() {
    let office = office("tannan-gikai", "2026-04-17", &[]);
    let next = office.sh("next K1");
    for (line, article) in [
        ("decide K1 --outcome full --on 今日", "第19条第2項"),
        ("extend K1 --days 30 --reason 多い", "第25条第2項"),
        ("special K1 --remaining-until 2026-08-31 --reason 多い", "第26条第1項"),
    ] {
        let refused = office.sh(line);
        assert!(refused.starts_with("exit 3") && refused.contains(article), "{line}\n{refused}");
        let error = refused.lines().find(|line| line.contains("エラー: ")).unwrap_or_default();
        let begins: String = error.chars().skip(5).take(12).collect();
        assert!(next.contains(&begins), "{begins}\n{next}");
    }
}

#[test]
fn nothing_is_disclosed_before_identity_under_any_rule_that_waits() {
    for (ruleset, article) in
        [("tannan-gikai", "第19条第2項"), ("sendai-jigyodan", "第15条第2項"), ("tango-fukushikai", "第20条第2項")]
    {
        let office = office(ruleset, "2026-04-02", &[]);
        let next = office.sh("next K1");
        let must_not = next.split("できないこと").nth(1).unwrap_or_default();
        assert!(must_not.contains("本人確認の前に") && must_not.contains(article), "{ruleset}\n{next}");
        let refused = office.sh("decide K1 --outcome full --on 今日");
        assert!(refused.starts_with("exit 3") && refused.contains(article), "{ruleset}\n{refused}");
    }
    let act = Office::holding("appi-admin").today("2026-04-01");
    let received = act.sh("receive --kind disclosure --received 今日 --name 佐藤太郎 --address 鯖江市 --subject 記録");
    assert!(received.starts_with("exit 0"), "{received}");
    assert!(act.sh("decide K1 --outcome full --on 今日").contains("第77条第2項"));
}
