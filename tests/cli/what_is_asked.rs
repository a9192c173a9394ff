//! What is asked: classes of information, grounds of a suspension, requests by word of mouth, parts.

use crate::office::Office;

fn nayoro() -> Office {
    Office::holding("nayoro-polaris tango-fukushikai tannan-gikai sendai-jigyodan")
}

const ORAL: &str = "receive --kind disclosure --received 4/1 --name 甲 --subject 処方の記録 --channel oral";

/// 名寄 13(2): medical and care information is not disclosed unless the panel decided that it may be made public.
#[test]
fn article_13_2_medical_information_waits_for_the_panel() {
    let office = nayoro();
    let line = format!("{ORAL} --at 10:00 --words '処方の記録を見たい' --class medical-care");
    insta::assert_snapshot!(office.on("2026-04-01", &line), @"
    exit 0
    ----- stdout
    令和8-開-0001 に記録しました: 受付(1番)

    状態      受付
    決定期限  日数の定めなし(第13条第1項)。受付から0日

    注意
    - 同じ情報は個人情報保護法によっても請求できます。書面による申出では、法の期限を
      安全期限としています。
    - この種類の情報は、請求があっても原則として応じられません。(第13条第2項)

    次にすること
    - 本人確認書類を確かめて記録する。開示の決定はその後(第13条第1項)
        kaiji identify R8-K-0001 --document driving-licence
    - 決定する(第13条第1項)
        kaiji decide R8-K-0001 --outcome 結果 --on 今日

    まだできないこと
    - 開示する決定(公表するとした審査会の決定がないため)(第13条第2項)

    できること
    - 受付票(番号、足りないもの、期限)を作って渡す
        kaiji letter R8-K-0001 receipt -o 受付票.txt
    - 取下げがあれば記録する
        kaiji withdraw R8-K-0001 --on 今日
    ");
    let _ = office.given("2026-04-01", "identify K1 --document passport");
    insta::assert_snapshot!(office.on("2026-04-10", "decide K1 --outcome full --on 4/10"), @"
    exit 3
    ----- stderr
    エラー: この種類の情報は、公表するとした審査会の決定がなければ開示できません。 (第13条第2項)
    対処: 審査会の決定があれば、--panel-decided 日付 --panel-number 番号 を付けてください。なければ、応じない決定をしてください。
    ");
    let number = office.on("2026-04-10", "decide K1 --outcome full --on 4/10 --panel-decided 4/8");
    assert!(number.starts_with("exit 2"), "{number}");
    let panel = "decide K1 --outcome full --on 4/10 --panel-number 名審第3号 --panel-decided";
    assert_eq!(office.json("2026-04-10", &format!("{panel} 2026-04-11"))["code"], "panel_after_decision");
    let refused = "decide K1 --outcome refused --ground 13-2 --reason 医療介護情報のため --on 4/10 --dry-run";
    let _ = office.given("2026-04-10", refused);
    let _ = office.given("2026-04-10", &format!("{panel} 4/8"));
}

/// 名寄 14(3): medical and care information is corrected only where the source facility asks.
#[test]
fn article_14_3_medical_information_is_corrected_for_its_source_only() {
    let office = nayoro();
    let asked = "receive --kind correction --received 4/1 --name 甲 --subject 処方の記録 --channel oral --at 10:00 --words 訂正 \
                 --class medical-care --disclosed-on 3/20";
    let _ = office.given("2026-04-01", asked);
    let decide = "--outcome done --on 4/10 --content 訂正後の内容";
    let refused = office.json("2026-04-10", &format!("decide T1 {decide}"));
    assert_eq!((&refused["code"], &refused["article"]), (&"class_needs_source_facility".into(), &"14(3)".into()));
    let _ = office.given("2026-04-01", &format!("{asked} --by source-facility"));
    let _ = office.given("2026-04-10", &format!("decide T2 {decide}"));
}

#[test]
fn a_class_is_told_where_the_rule_tells_classes_apart() {
    let office = nayoro();
    let codes = |line: &str| {
        let warnings = office.json("2026-04-01", line)["warnings"].clone();
        warnings.as_array().unwrap().iter().map(|one| one["code"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let full = format!("{ORAL} --at 10:00 --words x");
    assert!(codes(&full).contains(&"class_unnamed".to_owned()));
    assert!(!codes(&format!("{full} --class specific")).iter().any(|code| code.starts_with("class")));
    insta::assert_snapshot!(office.on("2026-04-01", &format!("{full} --class secret")), @"
    exit 3
    ----- stderr
    エラー: この規程に「secret」という情報の種類はありません。
    対処: この規程にあるもの: specific, medical-care
    ");
    let tannan =
        "receive --ruleset tannan-gikai --kind disclosure --received 4/1 --name 甲 --subject 診療録 --class specific";
    assert_eq!(office.json("2026-04-01", tannan)["code"], "class_unknown");
}

/// 名寄 13(1): of an oral request day, hour, words and who took it are kept.
#[test]
fn article_13_1_an_oral_request_is_recorded_with_hour_and_words() {
    let office = nayoro();
    insta::assert_snapshot!(office.told("2026-04-01", &format!("{ORAL} --class specific")), @"
    exit 0
    ----- stdout
    令和8-開-0001 に記録しました: 受付(1番)

    状態      受付
    決定期限  日数の定めなし(第13条第1項)。受付から0日

    注意
    - 同じ情報は個人情報保護法によっても請求できます。書面による申出では、法の期限を
      安全期限としています。
    - 口頭の申出は、日時・言葉・受けた人を記録に残します。足りないもの: --at
      --words。受付を取り消して記録し直すか、備考に残してください。(第13条第1項)
    ");
    let warned = office.json("2026-04-01", &format!("{ORAL} --class specific --at 10:00 --words '記録を見たい'"));
    assert!(!warned["warnings"].to_string().contains("oral_record_incomplete"), "{warned}");
    let log = office.on("2026-04-01", "log K2");
    assert!(log.contains("記録を見たい") && log.contains("clerk"), "{log}");
}

/// 丹後 22 lists fewer grounds than the Act: those of the Act are received with a warning.
#[test]
fn article_22_a_suspension_is_asked_for_on_a_ground_of_the_rule_or_the_act() {
    let office = nayoro();
    let line = "receive --ruleset tango-fukushikai --kind suspension --received 4/1 --name 甲 --subject 名簿";
    let of_act = office.json("2026-04-01", &format!("{line} --ground act-35-5"));
    assert_eq!(of_act["warnings"][0]["code"], "ground_by_the_act");
    assert_eq!(of_act["warnings"][0]["article"], "個人情報の保護に関する法律35(5)");
    let of_rule = office.json("2026-04-01", &format!("{line}（写し） --ground 22-3 --ground 22-1"));
    assert_eq!(of_rule["warnings"], serde_json::json!([]));
    let tannan =
        "receive --ruleset tannan-gikai --kind suspension --received 4/1 --name 乙 --subject 名簿 --disclosed-on 3/20";
    assert_eq!(office.json("2026-04-01", &format!("{tannan} --ground 38-1-1"))["warnings"], serde_json::json!([]));
    insta::assert_snapshot!(office.on("2026-04-01", &format!("{tannan} --ground 40")), @"
    exit 3
    ----- stderr
    エラー: 「40」(第40条)は、請求の理由になる根拠ではありません。
    対処: 請求の根拠は「kaiji ruleset show --grounds」で見られます。
    ");
    assert_eq!(office.json("2026-04-01", &format!("{tannan} --ground 99"))["code"], "ground_unknown");
}

/// 仙台 24(2)ただし書, 丹後 22: a substitute measure only where the rule has one.
#[test]
fn a_substitute_measure_is_decided_only_where_the_rule_has_it() {
    let office = nayoro();
    let decide = "--outcome substitute --on 4/10 --reason 多額の費用を要するため --content 利用の制限";
    for (ruleset, number, exit) in
        [("sendai-jigyodan", "S1", 0), ("tango-fukushikai", "S2", 0), ("tannan-gikai", "S3", 3)]
    {
        let line =
            format!("receive --ruleset {ruleset} --kind suspension --received 4/1 --name 甲 --subject {ruleset}");
        let _ = office.given("2026-04-01", &line);
        let shown = office.on("2026-04-10", &format!("decide {number} {decide}"));
        assert!(shown.starts_with(&format!("exit {exit}")), "{ruleset}: {shown}");
    }
}

/// Each part is decided on its own day with its own outcome; the case is decided with the last of them.
#[test]
fn three_parts_are_decided_separately_with_a_letter_each() {
    let office = Office::holding("tannan-gikai");
    let line = "receive --kind disclosure --received 4/1 --name 甲 --subject 診療録 --subject 看護記録 --subject 写真";
    let _ = office.given("2026-04-01", line);
    let _ = office.given("2026-04-02", "identify K1 --document passport");
    let decided = |day: &str, rest: &str| office.json(day, &format!("decide K1 --on {day} {rest}"))["state"].clone();
    assert_eq!(decided("2026-04-08", "--part 1 --outcome full"), "in_progress");
    assert_eq!(decided("2026-04-09", "--part 3 --outcome not-held --reason 作成していない"), "in_progress");
    let refused = "--part 2 --outcome existence-refused --reason 答えるだけで知れる";
    assert_eq!(office.json("2026-04-10", &format!("decide K1 --on 4/10 {refused}"))["code"], "ground_needed");
    assert_eq!(decided("2026-04-10", &format!("{refused} --ground 20-2")), "decided");
    let page = office.json("2026-04-10", "show K1");
    let parts: Vec<_> =
        page["parts"].as_array().unwrap().iter().map(|part| (&part["outcome"], &part["decided"])).collect();
    assert_eq!(
        parts,
        [
            (&"full".into(), &"2026-04-08".into()),
            (&"existence_refused".into(), &"2026-04-10".into()),
            (&"not_held".into(), &"2026-04-09".into()),
        ]
    );
    let letters = page["next"].as_array().unwrap().iter().filter(|step| step["act"] == "letter_decision").count();
    assert_eq!(letters, 3, "each decision has its own letter");
}

#[test]
fn in_english() {
    let office = nayoro().english();
    let line = format!("{ORAL} --class medical-care");
    insta::assert_snapshot!(office.told("2026-04-01", &line), @"
    exit 0
    ----- stdout
    Recorded in 令和8-開-0001: receipt (event 1)

    State     received
    Deadline  no number of days (第13条第1項); 0 days since receipt

    Take note
    - The same data can also be asked for under the Act. For a request in writing
      its deadline is the safe date.
    - Information of this class is, as a rule, not granted. (第13条第2項)
    - Of an oral request day, hour, words and who took it are kept. Missing: --at
      --words. Strike the receipt and record it anew, or add a note. (第13条第1項)
    ");
}
