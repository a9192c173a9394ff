//! Who asks: agents, heirs, minors, bodies; what the principal says; who asked before.

use crate::office::Office;

fn sendai() -> Office {
    Office::holding("sendai-jigyodan tango-fukushikai nayoro-polaris")
}

const AGENT: &str = "receive --kind disclosure --received 4/1 --name '代理 一郎' --subject 相談記録 --by mandated-agent --principal '開示 花子'";

/// 仙台 29(2): the wish may be confirmed; a request that the principal opposes is refused.
#[test]
fn article_29_2_a_request_that_the_principal_opposes_is_refused() {
    let office = sendai();
    let next = office.json("2026-04-01", AGENT)["next"].clone();
    assert!(
        next.as_array().unwrap().iter().any(|step| step["why"] == "wish_unconfirmed" && step["article"] == "29(2)")
    );
    let _ = office.given("2026-04-01", "identify K1 --document passport --document power-of-attorney=2026-03-30");
    insta::assert_snapshot!(office.on("2026-04-03", "identify K1 --wish opposed --on 4/3"), @"
    exit 0
    ----- stdout
    令和8-開-0001 に記録しました: 本人の意思の確認(3番)

    状態      手続中
    決定期限  令和8年4月15日（水） あと12日(第18条第1項)
    安全期限  決定期限と同じ

    注意
    - 本人が反対しています。請求には応じられません。(第29条第2項)

    次にすること
    - 本人が反対しています。請求に応じない決定をする(第29条第2項)
        kaiji decide R8-K-0001 --outcome dismissed --reason 本人が反対の意思を示したため --on 今日
    - 決定する(期限 R8.4.15(水)、第18条第1項)
        kaiji decide R8-K-0001 --outcome 結果 --on 今日

    できること
    - やむを得ない理由があれば、期間を延長する(期限 R8.4.15(水)、第18条第2項)
        kaiji extend R8-K-0001 --days 日数 --reason 理由
    - 書面に不備があれば、期間を定めて補正を求める(第15条第3項)
        kaiji supplement ask R8-K-0001 --on 今日 --by 期日 --missing 不備の内容
    - 取下げがあれば記録する
        kaiji withdraw R8-K-0001 --on 今日
    ");
    insta::assert_snapshot!(office.on("2026-04-06", "decide K1 --outcome full --on 4/6"), @"
    exit 3
    ----- stderr
    エラー: 本人が反対の意思を示しているため、請求に応じる決定はできません。 (第29条第2項)
    対処: 応じない決定をしてください(--outcome dismissed)。本人の意思が変わったら kaiji identify --wish confirmed で記録してください。
    ");
    let refused = "decide K1 --outcome dismissed --reason 本人が反対の意思を示したため --on 4/6";
    assert_eq!(office.json("2026-04-06", &format!("{refused} --dry-run"))["state"], "decided");
    let _ = office.given("2026-04-07", "identify K1 --wish confirmed --on 4/7");
    let _ = office.given("2026-04-07", "decide K1 --outcome full --on 4/7");
}

#[test]
fn the_wish_of_a_principal_is_asked_for_only_behind_an_agent() {
    let office = sendai();
    let _ = office.given("2026-04-01", "receive --kind disclosure --received 4/1 --name 甲 --subject 相談記録");
    insta::assert_snapshot!(office.on("2026-04-01", "identify K1 --wish confirmed"), @"
    exit 3
    ----- stderr
    エラー: 代理人による請求ではないため、本人の意思の確認は記録できません。
    対処: 代理人による請求なら、受付を取り消し、--by を付けて記録し直してください。
    ");
    assert_eq!(office.json("2026-04-01", "show K1")["events"].as_array().unwrap().len(), 1);
}

/// 仙台 14(3): three classes; 3号: kin of the second degree only where nobody nearer was living; 13(2): no purpose notice.
#[test]
fn article_14_3_heirs_ask_within_the_limit_of_their_class() {
    let office = sendai();
    let heir = "receive --kind disclosure --received 4/1 --name '開示 次郎' --subject 相談記録 --by heir --deceased '開示 太郎'";
    for (class, code, article) in [
        ("inheritor", "heir_limited", "14(3)1号"),
        ("parent-of-minor", "heir_limited", "14(3)2号"),
        ("spouse-child-parent", "heir_limited", "14(3)3号"),
        ("second-degree", "heir_second_degree", "14(3)3号"),
    ] {
        let warnings = office.json("2026-04-01", &format!("{heir} --heir-class {class} --dry-run"))["warnings"].clone();
        assert_eq!((&warnings[0]["code"], &warnings[0]["article"]), (&code.into(), &article.into()), "{warnings}");
    }
    for kind in ["correction", "suspension"] {
        let _ = office.given("2026-04-01", &format!("{} --heir-class inheritor", heir.replace("disclosure", kind)));
    }
    let notice = heir.replace("disclosure", "purpose-notice");
    assert_eq!(office.json("2026-04-01", &format!("{notice} --heir-class inheritor"))["code"], "asker_not_admitted");
    let agent = heir.replace("--by heir", "--by mandated-agent --for heir --principal '開示 次郎'");
    let _ = office.given("2026-04-01", &agent);
}

/// 丹後 24 lists the agents of adult wards only; the Act's 37(3) those of minors, too.
#[test]
fn article_24_an_agent_of_a_minor_is_received_under_the_act() {
    let office = sendai();
    let line = "receive --ruleset tango-fukushikai --kind disclosure --received 4/1 --name '母 花子' --subject 相談記録 \
                --by statutory-agent --principal '子 太郎'";
    insta::assert_snapshot!(office.told("2026-04-01", line), @"
    exit 0
    ----- stdout
    令和8-開-0001 に記録しました: 受付(1番)

    状態      受付
    決定期限  日数の定めなし「遅滞なく」(第20条第3項)。受付から0日

    注意
    - 規程はこの請求者(法定代理人)の範囲を限っていますが、その範囲に入らない人の請求
      も個人情報保護法により受け付けます。(個人情報の保護に関する法律第37条第3項)
    ");
}

/// 仙台 30: the clock starts with the arrival at either desk; both days are shown.
#[test]
fn article_30_the_clock_starts_at_either_desk() {
    let office = sendai();
    let line = "receive --kind disclosure --received 4/1 --name 甲 --subject 相談記録 --desk 仙台市市政情報センター \
                --at-office 4/3 --at 10:30";
    assert_eq!(office.json("2026-04-03", line)["deadline"]["date"], "2026-04-15");
    let shown = office.on("2026-04-03", "show K1");
    assert!(
        shown.contains("仙台市市政情報センター") && shown.contains("令和8年4月3日") && shown.contains("10:30"),
        "{shown}"
    );
}

/// A second request for the same thing is received; the earlier answer is pointed out, the name in any writing.
#[test]
fn who_asked_for_the_same_before_is_told_with_the_answer() {
    let office = Office::holding("tannan-gikai");
    let named = "receive --kind disclosure --received 4/1 --name '開示 ﾀﾛｳ' --subject 診療録";
    let line = format!("{named} --address 鯖江市三六町1-1");
    assert_eq!(office.json("2026-04-01", &line)["warnings"], serde_json::json!([]));
    let again = line.replace("'開示 ﾀﾛｳ'", "開示たろう").replace("1-1", "１－１");
    let codes = |line: &str, day: &str| office.json(day, &format!("{line} --dry-run"))["warnings"][0]["code"].clone();
    assert_eq!(codes(&again, "2026-04-02"), "asked_before");
    assert_eq!(codes(named, "2026-04-02"), "asked_before_by_namesake", "the name alone does not say who it is");
    let elsewhere = again.replace("三六町", "舟津町");
    assert_eq!(codes(&elsewhere, "2026-04-02"), "asked_before_by_namesake");
    assert_eq!(codes(&again.replace("診療録", "写真"), "2026-04-02"), serde_json::Value::Null);
    assert_eq!(codes(&again.replace("たろう", "じろう"), "2026-04-02"), serde_json::Value::Null);
    let _ = office.given("2026-04-03", "decide K1 --outcome not-held --on 4/3 --reason 作成していない");
    insta::assert_snapshot!(office.told("2026-04-06", &again), @"
    exit 0
    ----- stdout
    令和8-開-0002 に記録しました: 受付(1番)

    状態      受付
    決定期限  令和8年4月15日（水） あと9日(第25条第1項)
    安全期限  決定期限と同じ

    注意
    - 同じ人の同じ内容の請求が 令和8-開-0001 にあり、令和8年4月3日（金）に決定してい
      ます(不存在)。
    ");
    let page = office.json("2026-04-06", "show K2");
    assert_eq!((&page["others"][0]["number"], &page["others"][0]["state"]), (&"R8-K-0001".into(), &"decided".into()));
    let shown = office.on("2026-04-06", "show K2");
    assert!(shown.contains("同じ氏名の他の事案") && !shown.contains("同姓同名"), "{shown}");
    let _ = office.given("2026-04-06", "strike K1 1 --why 誤り");
    assert_eq!(office.json("2026-04-06", "show K2")["others"], serde_json::json!([]));
}

/// What is to be shown follows from the channel and from who asks; how old it may be from the office where the rule is silent.
#[test]
fn the_papers_to_be_shown_follow_from_channel_and_asker() {
    let office = sendai();
    let _ = office.given("2026-04-01", "office set papers-age=30 --from 2026-04-01");
    let states = |page: &serde_json::Value| {
        let papers = page["papers"].as_array().unwrap();
        papers.iter().map(|paper| (paper["id"].clone(), paper["state"].clone())).collect::<Vec<_>>()
    };
    let post = office.json("2026-04-01", &format!("{AGENT} --channel post"));
    assert_eq!(
        states(&post),
        [
            ("identity_copy".into(), "missing".into()),
            ("residence".into(), "missing".into()),
            ("mandate".into(), "missing".into()),
        ]
    );
    let shown = "identify K1 --document passport --document resident-record=2026-03-20 --document power-of-attorney";
    let stale = office.json("2026-04-02", &format!("{shown}=2026-03-01 --dry-run"));
    assert_eq!(states(&stale)[2], ("mandate".into(), "stale".into()));
    let mend = stale["next"].as_array().unwrap().iter().find(|step| step["why"] == "papers_lacking").unwrap();
    assert_eq!((&mend["act"], &mend["article"]), (&"supplement_ask".into(), &"15(2)".into()));
    let fresh = office.json("2026-04-02", &format!("{shown}=2026-03-02"));
    assert!(!fresh["next"].to_string().contains("papers_lacking"), "{fresh}");
    let page = office.on("2026-04-01", &format!("{} --channel post", AGENT.replace("相談記録", "写真")));
    assert!(page.contains("[未確認] 委任状: 本人が作った原本、請求の日前30日以内に作成"), "{page}");
}

#[test]
fn in_english() {
    let office = sendai().english();
    let _ = office.given("2026-04-01", AGENT);
    insta::assert_snapshot!(office.told("2026-04-03", "identify K1 --wish opposed --on 4/3"), @"
    exit 0
    ----- stdout
    Recorded in 令和8-開-0001: principal's wish (event 2)

    State      in progress
    Deadline   2026-04-15 (Wed), 12 days left (第18条第1項)
    Safe date  the same day

    Take note
    - The principal opposes the request: it cannot be granted. (第29条第2項)
    ");
}
