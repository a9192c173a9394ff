//! `kaiji decide`

use crate::office::Office;

fn office() -> Office {
    let office = Office::holding("tannan-gikai sendai-jigyodan");
    let receive = "receive --kind disclosure --received 4/1 --name 甲 --subject 診療録 --subject 看護記録";
    let _ = office.given("2026-04-01", receive);
    office
}

fn identified() -> Office {
    let office = office();
    let _ = office.given("2026-04-02", "identify K1 --document passport");
    office
}

#[test]
fn nothing_is_disclosed_before_identity_was_seen_and_a_refusal_needs_none() {
    let office = office();
    insta::assert_snapshot!(office.on("2026-04-10", "decide K1 --outcome full --on 4/10"), @r"
    exit 3
    ----- stderr
    エラー: 本人確認の前に、開示の決定や実施はできません。 (第19条第2項)
    対処: 先に確かめた書類を記録してください(kaiji identify)。すでに行ったことであれば --happened を付けてください。
    ");
    insta::assert_snapshot!(office.told("2026-04-10", "decide K1 --outcome full --on 4/10 --happened --dry-run"), @r"
    exit 0
    ----- stdout
    令和8-開-0001 に記録する内容: 決定(2番)。試行のため、まだ書き込んでいません。

    状態      決定済み・期限内に決定
    決定期限  令和8年4月15日（水）(第25条第1項)

    注意
    - 本人確認の前ですが、行われた事実として記録しました。(第19条第2項)
    - このままでは決定の通知書を作れません。知らせる事項が足りません: --purpose
      --means --implement-on --place。この決定を取り消し(strike)、補って記録し直して
      ください。(第24条第1項)
    ");
    let _ = office.given("2026-04-10", "decide K1 --outcome not-held --on 4/10 --reason 作成していないため");
}

#[test]
fn grounds_are_typed_in_any_writing_and_stand_as_the_rule_prints_them() {
    for ground in ["20-3-a", "20条3号ア", "第20条第3号ア", "２０条３号ｱ"] {
        let refused = identified()
            .on("2026-04-10", &format!("decide K1 --outcome refused --on 4/10 --reason x --ground {ground}"));
        assert!(refused.starts_with("exit 0"), "{ground}: {refused}");
    }
    let office = identified();
    insta::assert_snapshot!(office.on("2026-04-10", "decide K1 --outcome refused --on 4/10 --reason x --ground 20-9"), @"
    exit 3
    ----- stderr
    エラー: この種別の請求に「20-9」という根拠はありません。
    対処: 使えるもの: 20-1, 20-2, 20-3-a, 20-3-i, 20-4, 20-5, 20-5-a, 20-5-i, 20-5-u, 20-5-e, 20-5-o, 20-5-ka。説明は「kaiji ruleset show tannan-gikai --grounds」で見られます。
    ");
    insta::assert_snapshot!(office.on("2026-04-10", "decide K1 --outcome refused --on 4/10 --reason x --ground 20-2-i"), @r"
    exit 3
    ----- stderr
    エラー: 第20条第2号イは、開示しない根拠にはなりません。
    対処: 第三者の意見を聴くための定めなどです。開示しない根拠を指定してください。
    ");
    insta::assert_snapshot!(office.on("2026-04-10", "decide K1 --outcome full --on 4/10 --ground 20-2"), @r"
    exit 3
    ----- stderr
    エラー: 「全部開示」の決定には、開示しない根拠を付けられません。
    対処: --ground と --withheld を外すか、--outcome を確かめてください。
    ");
}

#[test]
fn what_a_decision_needs_is_named() {
    let office = identified();
    let decide = |rest: &str| office.on("2026-04-10", &format!("decide K1 --on 4/10 {rest}"));
    insta::assert_snapshot!(decide("--outcome refused --reason x"), @r"
    exit 2
    ----- stderr
    エラー: 「不開示」の決定には、根拠が必要です。
    対処: --ground で指定してください(例 --ground 20-2)。
    ");
    insta::assert_snapshot!(decide("--outcome refused --ground 20-2"), @r"
    exit 2
    ----- stderr
    エラー: 「不開示」の決定には、理由が必要です。
    対処: --reason で指定してください。
    ");
    insta::assert_snapshot!(decide("--outcome partial --reason x"), @r"
    exit 2
    ----- stderr
    エラー: 「部分開示」の決定には、開示しない部分とその根拠が必要です。
    対処: --withheld で指定してください(例 --withheld 20-2=第三者の氏名)。
    ");
    insta::assert_snapshot!(decide("--outcome partial --withheld 20-2"), @r"
    exit 2
    ----- stderr
    エラー: --withheld の値「20-2」が読み取れません。
    対処: 根拠と、その根拠で開示しない部分(例 20-2=第三者の氏名)を書いてください。
    ");
    insta::assert_snapshot!(decide("--outcome existence-refused --reason x"), @r"
    exit 2
    ----- stderr
    エラー: 「存否応答拒否」の決定には、根拠が必要です。
    対処: --ground で指定してください(例 --ground 20-2)。
    ");
}

#[test]
fn what_does_not_exist_for_the_kind_is_refused() {
    let office = identified();
    let decide = |rest: &str| office.on("2026-04-10", &format!("decide K1 --on 4/10 {rest}"));
    insta::assert_snapshot!(decide("--outcome substitute"), @r"
    exit 3
    ----- stderr
    エラー: この規程と種別に「代わるべき措置」という決定はありません。
    対処: --outcome に使えるもの: full, partial, refused, not-held, existence-refused, dismissed
    ");
    insta::assert_snapshot!(decide("--outcome full --measure erase"), @r"
    exit 2
    ----- stderr
    エラー: 「開示」の請求に --measure は使えません。
    対処: --measure を付けずに実行してください。
    ");
    insta::assert_snapshot!(decide("--outcome full --purpose-withheld 20-2"), @r"
    exit 3
    ----- stderr
    エラー: 「20-2」は、利用目的を示さない根拠になりません。
    対処: 利用目的を示さないことができる条項を指定するか、--purpose で利用目的を示してください。
    ");
    insta::assert_snapshot!(decide("--outcome full --stage substantial"), @r"
    exit 3
    ----- stderr
    エラー: 期限の特例が適用されていないため、--stage は使えません。
    対処: --stage を付けずに実行してください。
    ");
    let _ = office.given("2026-04-10", "decide K1 --on 4/10 --outcome full --purpose-withheld 5条2号");
}

#[test]
fn parts_are_decided_one_by_one_and_the_rest_at_once() {
    let office = identified();
    let first =
        office.json("2026-04-10", "decide K1 --part 2 --outcome not-held --on 4/10 --reason 保有していないため");
    assert_eq!(first["state"], "in_progress");
    insta::assert_snapshot!(office.on("2026-04-11", "decide K1 --part 2 --outcome full --on 4/11"), @r"
    exit 3
    ----- stderr
    エラー: 部分2はすでに決定されています(令和8年4月10日（金）、3番)。
    対処: 決定の記録が誤りなら、取り消してください(kaiji strike)。
    ");
    insta::assert_snapshot!(office.on("2026-04-11", "decide K1 --part 3 --outcome full --on 4/11"), @r"
    exit 3
    ----- stderr
    エラー: 部分3はありません。この請求の部分は2までです。
    対処: 部分は受付のときに指定した順の番号です。
    ");
    assert_eq!(office.json("2026-04-11", "decide K1 --outcome full --on 4/11")["state"], "decided");
    insta::assert_snapshot!(office.on("2026-04-12", "decide K1 --outcome full --on 4/12"), @r"
    exit 3
    ----- stderr
    エラー: すでに決定されています(令和8年4月11日（土）)。
    対処: 決定の記録が誤りなら、取り消してください(kaiji strike)。
    ");
}

#[test]
fn a_late_decision_is_recorded_and_said_to_be_late() {
    insta::assert_snapshot!(identified().told("2026-04-18", "decide K1 --outcome full --on 4/18"), @r"
    exit 0
    ----- stdout
    令和8-開-0001 に記録しました: 決定(3番)

    状態      決定済み・期限後に決定
    決定期限  令和8年4月15日（水）(第25条第1項)

    注意
    - 決定期限(令和8年4月15日（水）)を3日過ぎた決定です。(第25条第1項)
    - このままでは決定の通知書を作れません。知らせる事項が足りません: --purpose
      --means --implement-on --place。この決定を取り消し(strike)、補って記録し直して
      ください。(第24条第1項)
    ");
}

#[test]
fn what_was_taken_back_is_not_decided() {
    let office = identified();
    let _ = office.given("2026-04-08", "withdraw K1 --on 4/8");
    insta::assert_snapshot!(office.on("2026-04-10", "decide K1 --outcome full --on 4/10"), @r"
    exit 3
    ----- stderr
    エラー: 取り下げられた請求には、決定することができません。 (第20条)
    対処: 取下げの記録が誤りなら、取り消してください(kaiji strike)。
    ");
}

#[test]
fn nobody_decides_while_both_posts_are_vacant() {
    let office = identified();
    let _ = office.given("2026-04-09", "vacancy start --office both --on 4/9");
    insta::assert_snapshot!(office.on("2026-04-10", "decide K1 --outcome full --on 4/10"), @r"
    exit 3
    ----- stderr
    エラー: 令和8年4月10日（金）は議長と副議長がともに欠けている日のため、決定などができません。 (第26条第2項)
    対処: 欠員期間は「kaiji vacancy list」で見られます。すでに行われたことであれば --happened を付けてください。
    ");
}

#[test]
fn a_measure_is_a_code_or_named_in_words() {
    let office = office();
    let receive = "receive --kind suspension --received 4/1 --name 甲 --subject 名簿 --disclosed-on 2026-03-01";
    let _ = office.given("2026-04-01", receive);
    let _ = office.given("2026-04-02", receive);
    let _ = office.given("2026-04-10", "decide S1 --outcome done --on 4/10 --measure stop-provision");
    let _ = office.given("2026-04-10", "decide S2 --outcome done --on 4/10 --measure 閲覧できる人を限る");
}

#[test]
fn in_english() {
    let office = identified().english();
    insta::assert_snapshot!(office.on("2026-04-10", "decide K1 --outcome partial --on 4/10 --withheld '20-2=names of others'"), @"
    exit 0
    ----- stdout
    Recorded in 令和8-開-0001: decision (event 3)

    State     decided, decided in time
    Deadline  2026-04-15 (Wed) (第25条第1項)

    Take note
    - The notice of this decision cannot be made: it lacks --purpose --means
      --implement-on --place. Strike the decision and enter it again with them.
      (第24条第1項)

    To do now
    - Make and send the notice of the decision; record that it was sent (第24条
      第1項)
        kaiji letter R8-K-0001 decision -o decision.txt
        kaiji sent R8-K-0001 --on today

    Not yet
    - Carry it out (the person has not yet said how it is wanted) (第28条第3項)

    What may be done
    - Record how the person wants the disclosure (第28条第4項)
        kaiji method R8-K-0001 --on today --means MEANS
    ");
}
