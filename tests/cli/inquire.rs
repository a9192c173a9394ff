//! `kaiji inquire ask·chase·reply`

use crate::office::Office;

fn office() -> Office {
    let office = Office::holding("tannan-gikai");
    let _ = office.given("2026-04-01", "receive --kind disclosure --received 4/1 --name 甲 --subject 診療録");
    office
}

#[test]
fn an_inquiry_stops_no_clock() {
    let office = office();
    let asked = office.json("2026-04-02", "inquire ask K1 --section 医事課 --on 4/2 --by 4/8");
    assert_eq!((&asked["moved"], &asked["deadline"]["date"]), (&serde_json::json!([]), &"2026-04-15".into()));
    insta::assert_snapshot!(office.on("2026-04-09", "show K1"), @"
    exit 0
    ----- stdout
    令和8-開-0001 開示

    請求者    甲
    立場      本人
    対象      診療録
    受付      令和8年4月1日（水）
    状態      手続中
    決定期限  令和8年4月15日（水） あと6日(第25条第1項)
    安全期限  決定期限と同じ

    次にすること
    - 本人確認書類を確かめて記録する。開示の決定はその後(第19条第2項)
        kaiji identify R8-K-0001 --document driving-licence
    - 決定する(期限 R8.4.15(水)、第25条第1項)
        kaiji decide R8-K-0001 --outcome 結果 --on 今日

    できること
    - 所管課への照会の期日が過ぎました。督促するか、回答を記録する(期限 R8.4.8(水))
        kaiji inquire chase R8-K-0001 --on 今日
    - やむを得ない理由があれば、期間を延長する(期限 R8.4.15(水)、第25条第2項)
        kaiji extend R8-K-0001 --days 日数 --reason 理由
    - 期間内に終わらない特別な事情があれば、期限の特例を適用する(期限 R8.4.15(水)、
      第26条第1項)
        kaiji special R8-K-0001 --remaining-until 期日 --reason 理由
    - 書面に不備があれば、期間を定めて補正を求める(第19条第3項)
        kaiji supplement ask R8-K-0001 --on 今日 --by 期日 --missing 不備の内容
    - 取下げがあれば記録する
        kaiji withdraw R8-K-0001 --on 今日

    経過
    - 1. 令和8年4月1日（水） 受付
    - 2. 令和8年4月2日（木） 所管課への照会: 期限R8.4.8(水)、医事課
    ");
}

#[test]
fn an_answer_finds_the_open_inquiry_of_its_section() {
    let office = office();
    let _ = office.given("2026-04-02", "inquire ask K1 --section 医事課 --on 4/2 --by 4/8");
    let _ = office.given("2026-04-02", "inquire ask K1 --section カルテ係 --on 4/2");
    assert_eq!(office.json("2026-04-03", "inquire ask K1 --section ｶﾙﾃ係 --on 4/3")["code"], "inquiry_open");
    assert_eq!(office.json("2026-04-03", "inquire reply K1 --section 総務課 --on 4/3")["code"], "no_open_inquiry");
    assert_eq!(office.json("2026-04-03", "inquire reply K1 --section 医事課 --on 4/1")["code"], "before_inquiry");
    insta::assert_snapshot!(office.on("2026-04-03", "inquire reply K1 --on 4/3"), @"
    exit 2
    ----- stderr
    エラー: 回答を待っている照会が複数あります(2, 3番)。
    対処: --section でどの課かを指定してください。
    ");
    let _ = office.given("2026-04-03", "inquire reply K1 --section ｶﾙﾃ係 --on 4/3 --pages 12");
    let _ = office.given("2026-04-09", "inquire chase K1 --on 4/9");
    let log = office.json("2026-04-09", "log K1");
    assert_eq!((&log["events"][3]["payload"]["asked"], &log["events"][3]["payload"]["pages"]), (&3.into(), &12.into()));
    assert_eq!(
        (&log["events"][4]["kind"], &log["events"][4]["payload"]["asked"]),
        (&"inquiry_chased".into(), &2.into())
    );
}

#[test]
fn what_rests_on_an_inquiry_is_named_when_it_is_struck() {
    let office = office();
    let _ = office.given("2026-04-02", "inquire ask K1 --section 医事課 --on 4/2");
    let _ = office.given("2026-04-03", "inquire chase K1 --on 4/3");
    let _ = office.given("2026-04-04", "inquire reply K1 --on 4/4 --pages 0");
    let refused = office.on("2026-04-04", "strike K1 2 --why 誤記");
    assert!(refused.contains("(3, 4番)"), "{refused}");
}

#[test]
fn in_english() {
    let office = office().english();
    insta::assert_snapshot!(office.on("2026-04-02", "inquire ask K1 --section Records --on 4/2 --by 4/8"), @"
    exit 0
    ----- stdout
    Recorded in 令和8-開-0001: section asked (event 2)

    State      in progress
    Deadline   2026-04-15 (Wed), 13 days left (第25条第1項)
    Safe date  the same day

    To do now
    - See the identity papers and record them, before any disclosure is decided
      (第19条第2項)
        kaiji identify R8-K-0001 --document driving-licence
    - Decide (due 2026-04-15 Wed, 第25条第1項)
        kaiji decide R8-K-0001 --outcome CODE --on today

    What may be done
    - When the section answers, record it (due 2026-04-08 Wed)
        kaiji inquire reply R8-K-0001 --on today
    - If it cannot be helped, extend the period (due 2026-04-15 Wed, 第25条第2項)
        kaiji extend R8-K-0001 --days N --reason TEXT
    - If special circumstances keep it from being done in time, apply the special
      case (due 2026-04-15 Wed, 第26条第1項)
        kaiji special R8-K-0001 --remaining-until DATE --reason TEXT
    - If the form is defective, ask to mend it within a set time (第19条第3項)
        kaiji supplement ask R8-K-0001 --on today --by DATE --missing TEXT
    - If the requester takes the request back, record it
        kaiji withdraw R8-K-0001 --on today
    ");
}
