//! `kaiji strike`

use crate::office::Office;

fn office() -> Office {
    let office = Office::holding("tannan-gikai");
    let _ = office.given("2026-04-01", "receive --kind disclosure --received 4/1 --name 甲 --subject 診療録");
    office
}

#[test]
fn a_struck_fact_no_longer_counts_and_the_date_moves_back() {
    let office = office();
    let _ = office.given("2026-04-10", "extend K1 --days 30 --reason 繁忙");
    insta::assert_snapshot!(office.told("2026-04-10", "strike K1 2 --why 別の事案"), @"
    exit 0
    ----- stdout
    令和8-開-0001 に記録しました: 記録の取消し(3番)

    状態      受付
    決定期限  令和8年4月15日（水） あと5日(第25条第1項)
    安全期限  決定期限と同じ

    動いた期限
    - 令和8-開-0001 決定期限: 令和8年5月15日（金） から 令和8年4月15日（水） へ
      (第25条第1項、記録を取り消したため)
    ");
    insta::assert_snapshot!(office.on("2026-04-10", "strike K1 2 --why 別の事案"), @r"
    exit 3
    ----- stderr
    エラー: 2番の記録はすでに取り消されています。
    対処: 経過は「kaiji log」で見られます。
    ");
    insta::assert_snapshot!(office.on("2026-04-10", "strike K1 3 --why 誤り"), @r"
    exit 3
    ----- stderr
    エラー: 取消しの記録(3番)は取り消せません。
    対処: 取り消した内容が正しかったときは、改めて記録してください。
    ");
    insta::assert_snapshot!(office.on("2026-04-10", "strike K1 9 --why 誤り"), @r"
    exit 3
    ----- stderr
    エラー: 9番の記録はありません。
    対処: 経過は「kaiji log」で見られます。
    ");
}

#[test]
fn what_rests_on_an_entry_is_named_and_struck_only_when_asked_for() {
    let office = office();
    let _ = office.given("2026-04-06", "supplement ask K1 --on 4/6 --by 4/20 --missing 年度");
    let _ = office.given("2026-04-06", "sent K1 --letter mend-request --on 4/6");
    let _ = office.given("2026-04-08", "supplement done K1 --on 4/8");
    insta::assert_snapshot!(office.on("2026-04-09", "strike K1 2 --why 誤り"), @r"
    exit 3
    ----- stderr
    エラー: 2番の記録には、それに続く記録(3, 4番)があります。
    対処: 一緒に取り消すときは --with-dependents を付けてください。
    ");
    let struck = office.json("2026-04-09", "strike K1 2 --why 誤り --with-dependents");
    assert_eq!((&struck["event"], &struck["deadline"]["date"]), (&5.into(), &"2026-04-15".into()));
    assert_eq!(office.json("2026-04-09", "note K1 x")["event"], 8, "three strikes, one for each entry");
}

#[test]
fn a_case_whose_receipt_is_struck_is_void_and_keeps_its_number() {
    let office = office();
    insta::assert_snapshot!(office.on("2026-04-02", "strike K1 1 --why 二重に受け付けた"), @r"
    exit 0
    ----- stdout
    令和8-開-0001 に記録しました: 記録の取消し(2番)

    状態  受付取消し
    ");
    insta::assert_snapshot!(office.on("2026-04-02", "identify K1 --document passport"), @r"
    exit 3
    ----- stderr
    エラー: この事案は受付そのものが取り消されています。
    対処: 新しく受け付けてください(kaiji receive)。備考だけは書き留められます。
    ");
    let next = office.json("2026-04-02", "receive --kind disclosure --received 4/1 --name 甲 --subject 診療録");
    assert_eq!(next["number"], "R8-K-0002");
}

#[test]
fn a_fact_of_the_office_is_struck_the_same_way_and_moves_every_case() {
    let office = office();
    let _ = office.given("2026-04-05", "vacancy start --office both --on 4/3");
    let _ = office.given("2026-04-05", "vacancy end --office both --on 4/4");
    insta::assert_snapshot!(office.on("2026-04-06", "strike office 2 --why 誤り"), @r"
    exit 3
    ----- stderr
    エラー: 2番の記録には、それに続く記録(3番)があります。
    対処: 一緒に取り消すときは --with-dependents を付けてください。
    ");
    insta::assert_snapshot!(office.on("2026-04-06", "strike office 2 --why 誤り --with-dependents"), @"
    exit 0
    ----- stdout
    機関の記録に加えました。
    - 第4号 第3号の取消し
    - 第5号 第2号の取消し

    動いた期限
    - 令和8-開-0001 決定期限: 令和8年4月17日（金） から 令和8年4月15日（水） へ
      (第25条第1項、記録を取り消したため)
    ");
    insta::assert_snapshot!(office.on("2026-04-06", "strike office 1 --why 誤り"), @r"
    exit 3
    ----- stderr
    エラー: 1番の記録は取り消せません。
    対処: 規程を改めるときは、新しい版や改訂を取り込んでください。
    ");
}

#[test]
fn in_english() {
    let office = office().english();
    let _ = office.given("2026-04-03", "note K1 x");
    insta::assert_snapshot!(office.told("2026-04-03", "strike K1 2 --why 'another case'"), @r"
    exit 0
    ----- stdout
    Recorded in 令和8-開-0001: entry struck (event 3)

    State      received
    Deadline   2026-04-15 (Wed), 12 days left (第25条第1項)
    Safe date  the same day
    ");
}

#[test]
fn a_letter_whose_act_was_struck_is_marked_as_superseded() {
    let office = Office::holding("tannan-gikai");
    let _ = office
        .given("2026-04-01", "receive --kind disclosure --received 4/1 --name 甲 --address 鯖江市 --subject 診療録");
    let _ = office.given("2026-04-01", "office set name=公立丹南病院組合議会 head='議長 甲野一郎' --from 2023-04-01");
    let _ = office.given("2026-04-10", "extend K1 --days 30 --reason 繁忙");
    let _ = office.given("2026-04-10", "letter K1 extension -o 延長.txt");
    let _ = office.given("2026-04-13", "strike K1 2 --why 別の事案 --with-dependents");
    let letters = office.json("2026-04-13", "letter list K1");
    let line = &letters["letters"][0];
    assert_eq!((&line["letter"], &line["issued"], &line["superseded"]), (&"extension".into(), &3.into(), &true.into()));
    for command in ["log K1", "show K1"] {
        let shown = office.on("2026-04-13", command);
        assert!(shown.replace(['\n', ' '], "").contains("取り消されたため失効"), "{shown}");
    }
}
