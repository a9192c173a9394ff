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
    insta::assert_snapshot!(office.on("2026-04-09", "show K1"), @"");
}

#[test]
fn an_answer_finds_the_open_inquiry_of_its_section() {
    let office = office();
    let _ = office.given("2026-04-02", "inquire ask K1 --section 医事課 --on 4/2 --by 4/8");
    let _ = office.given("2026-04-02", "inquire ask K1 --section カルテ係 --on 4/2");
    assert_eq!(office.json("2026-04-03", "inquire ask K1 --section ｶﾙﾃ係 --on 4/3")["code"], "inquiry_open");
    assert_eq!(office.json("2026-04-03", "inquire reply K1 --section 総務課 --on 4/3")["code"], "no_open_inquiry");
    assert_eq!(office.json("2026-04-03", "inquire reply K1 --section 医事課 --on 4/1")["code"], "before_inquiry");
    insta::assert_snapshot!(office.on("2026-04-03", "inquire reply K1 --on 4/3"), @"");
    let _ = office.given("2026-04-03", "inquire reply K1 --section ｶﾙﾃ係 --on 4/3 --pages 12");
    let _ = office.given("2026-04-09", "inquire chase K1 --on 4/9");
    let log = office.json("2026-04-09", "log K1");
    assert_eq!((&log["events"][3]["payload"]["asked"], &log["events"][3]["payload"]["pages"]), (&3.into(), &12.into()));
    assert_eq!((&log["events"][4]["kind"], &log["events"][4]["payload"]["asked"]), (&"inquiry_chased".into(), &2.into()));
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
    insta::assert_snapshot!(office.on("2026-04-02", "inquire ask K1 --section Records --on 4/2 --by 4/8"), @"");
}
