//! `kaiji report`: the morning's list, in which form and where to.

use std::path::Path;

use crate::office::Office;

/// Cases of 丹南 in every state that the list tells of, on 2026-04-16: one is late, one due today, one stands still, one is
/// decided and not told.
fn desk() -> Office {
    let office = Office::holding("tannan-gikai").today("2026-04-16");
    let receive = |day: &str, name: &str, subject: &str| {
        let line = format!("receive --kind disclosure --received {day} --name '{name}' --subject '{subject}' --yes");
        office.given(day, &line);
    };
    receive("2026-04-01", "開示 太郎", "会議録");
    receive("2026-04-02", "請求 花子", "支払調書");
    receive("2026-04-03", "補正 三郎", "受付簿");
    receive("2026-04-06", "決定 四郎", "陳情書");
    receive("2026-04-07", "間近 五郎", "録音");
    office.given("2026-04-06", "supplement ask K3 --on 2026-04-06 --by 2026-04-27 --missing 日付 --yes");
    office.given("2026-04-10", "identify K4 --document driving-licence --on 2026-04-10 --yes");
    office.given("2026-04-13", "decide K4 --outcome full --on 2026-04-13 --yes");
    office
}

#[test]
fn the_morning_list_says_what_is_late_what_is_due_and_who_is_waited_for() {
    insta::assert_snapshot!(desk().sh("report daily"), @"
    exit 0
    ----- stdout
    開示請求等 本日の一覧
    令和8年4月16日（木）現在

    期限超過        1
    本日期限        1
    発送待ち        1
    安全期限到来    0
    間近            1
    再び進行中      0
    長期停止        0
    相手方待ち      1
    実施待ち        0
    期限の定めなし  0

    - 「間近」は、5執務日先の令和8年4月23日（木）までに安全期限が来るものです。

    【期限超過 1件】
    番号           期限         残り     安全期限     氏名       件名
    --------------------------------------------------------------------
    令和8-開-0001  R8.4.15(水)  1日超過  R8.4.15(水)  開示 太郎  会議録

    【本日期限 1件】
    番号           期限         残り  安全期限     氏名       件名
    -------------------------------------------------------------------
    令和8-開-0002  R8.4.16(木)  本日  R8.4.16(木)  請求 花子  支払調書

    【発送待ち 1件】
    番号           期限         残り  安全期限     氏名       件名
    -----------------------------------------------------------------
    令和8-開-0004  R8.4.20(月)        R8.4.20(月)  決定 四郎  陳情書

    【間近 1件】
    番号           期限         残り     安全期限     氏名       件名
    ------------------------------------------------------------------
    令和8-開-0005  R8.4.21(火)  あと5日  R8.4.21(火)  間近 五郎  録音

    【相手方待ち 1件】
    番号           期限  残り  安全期限     氏名       件名    備考
    -------------------------------------------------------------------------------
    令和8-開-0003              R8.4.26(日)  補正 三郎  受付簿  R8.4.6(月)から10日
                                                               停止、R8.4.27(月)ま
                                                               で

    第9件 4975-08eb-589d-997d
    ");
    insta::assert_snapshot!(desk().english().sh("report daily --by officer"), @r#"
    exit 0
    ----- stdout
    Requests: today's list
    As of 2026-04-16 (Thu)

    Overdue             1
    Due today           1
    To be sent          1
    Safe date reached   0
    Soon                1
    Running again       0
    Stopped for long    0
    Waiting for others  1
    To be carried out   0
    Without a number    0

    - "Soon" is a safe date within 5 working days, until 2026-04-23 (Thu).

    == Nobody yet: 5 ==
    Number         Group               Deadline        Left         Name
    --------------------------------------------------------------------------
    令和8-開-0001  Overdue             2026-04-15 Wed  1 day over   開示 太郎
    令和8-開-0002  Due today           2026-04-16 Thu  today        請求 花子
    令和8-開-0004  To be sent          2026-04-20 Mon               決定 四郎
    令和8-開-0005  Soon                2026-04-21 Tue  5 days left  間近 五郎
    令和8-開-0003  Waiting for others                               補正 三郎

    Event 9 4975-08eb-589d-997d
    "#);
}

#[test]
fn with_exit_code_one_says_that_something_is_late_or_due_today() {
    let office = desk();
    assert!(office.on("2026-04-16", "report daily --exit-code").starts_with("exit 1\n"));
    assert!(office.on("2026-04-14", "report daily --exit-code").starts_with("exit 0\n"));
}

#[test]
fn working_days_are_those_of_the_office() {
    // 4月29日 is a holiday, 5月3日 to 6日 as well.
    let office = Office::holding("tannan-gikai");
    let until = |day: &str, days: &str| {
        let json = office.json(day, &format!("report daily --within {days}"));
        json["notes"][0].as_str().unwrap().to_owned()
    };
    assert!(until("2026-04-28", "1").contains("4月30日"));
    assert!(until("2026-04-30", "2").contains("5月7日"));
    assert!(until("2026-04-30", "0").contains("4月30日"));
}

#[test]
fn since_a_printed_head_the_list_says_what_has_changed() {
    let office = desk();
    let head = office.json("2026-04-16", "report daily")["head"].as_str().unwrap().to_owned();
    office
        .given("2026-04-16", "receive --kind disclosure --received 2026-04-16 --name '新規 六郎' --subject 写真 --yes");
    office.given("2026-04-16", "extend K5 --days 30 --reason 大量 --on 2026-04-16 --yes");
    office.given("2026-04-16", "withdraw K2 --on 2026-04-16 --yes");
    let changed = office.json("2026-04-16", &format!("report daily --since '{head}'"));
    let sections = changed["sections"].as_array().unwrap();
    let changes = sections.iter().find(|section| section["section"] == "changed").unwrap()["rows"].as_array().unwrap();
    let told: Vec<(&str, &str)> =
        changes.iter().map(|row| (row["number"].as_str().unwrap(), row["remark_code"].as_str().unwrap())).collect();
    assert_eq!(told, [("R8-K-0002", "ended"), ("R8-K-0005", "moved"), ("R8-K-0006", "received")]);
    assert_eq!((&changes[1]["remark_from"], &changes[1]["remark_to"]), (&"2026-04-21".into(), &"2026-05-21".into()));
    insta::assert_snapshot!(office.sh("report daily --since '3 0000-0000-0000-0000'"), @"
    exit 4
    ----- stderr
    エラー: この事案ファイルに 3 0000-0000-0000-0000 という履歴はありません。
    対処: その一覧は別の事案ファイルのものか、ファイルが差し替えられています。「kaiji check」で確かめてください。
    ");
    assert!(office.sh("report daily --since yesterday").starts_with("exit 2\n"));
}

#[test]
fn a_vacancy_that_moves_a_case_is_a_change_of_it() {
    let office = desk();
    let head = office.json("2026-04-16", "report daily")["head"].as_str().unwrap().to_owned();
    office.given("2026-04-16", "vacancy start --office both --on 2026-04-15 --yes");
    let changed = office.json("2026-04-16", &format!("report daily --since '{head}'"));
    let rows = changed["sections"].as_array().unwrap().last().unwrap()["rows"].as_array().unwrap().clone();
    assert!(rows.iter().any(|row| row["number"] == "R8-K-0005" && row["remark_code"] == "moved"), "{rows:?}");
    assert!(changed["notes"].to_string().contains("議長と副議長"), "{changed}");
}

#[test]
fn a_file_is_written_whole_and_names_its_form() {
    let office = desk();
    for (name, begins) in
        [("a.xlsx", &b"PK"[..]), ("a.html", b"<!DOCTYPE html>"), ("a.csv", "\u{feff}section".as_bytes())]
    {
        let said = office.sh(&format!("report daily -o {name}"));
        assert_eq!(said, format!("exit 0\n----- stdout\n{name} に書き出しました。\n"));
        assert!(std::fs::read(office.path(name)).unwrap().starts_with(begins), "{name}");
    }
    let said = office.sh("report daily --format csv --to xlsx -o a.bin");
    assert!(said.starts_with("exit 2\n") && !office.path("a.bin").exists(), "{said}");
}

#[test]
fn names_are_left_out_where_they_are_not_to_be_seen() {
    let office = desk();
    for form in ["table", "csv", "json", "html"] {
        let said = office.sh(&format!("report daily --anonymous --to {form}"));
        assert!(!said.contains("太郎") && !said.contains("会議録"), "{said}");
    }
}

/// A case of 丹南 with everything that the book has a column for: mended, extended, a third party heard, decided, told,
/// handed over; and one that was withdrawn.
fn book() -> Office {
    let office = Office::holding("tannan-gikai").today("2026-07-01");
    let given = |day: &str, line: &str| drop(office.given(day, &format!("{line} --yes")));
    given(
        "2026-04-01",
        "receive --kind disclosure --received 2026-04-01 --name '開示 太郎' --subject '会議録' --channel counter --section 総務課",
    );
    given(
        "2026-04-02",
        "receive --kind correction --received 2026-04-02 --name '訂正 花子' --subject '住所' --disclosed-on 2026-03-02",
    );
    given("2026-04-02", "identify K1 --document driving-licence --on 2026-04-02");
    given("2026-04-06", "supplement ask K1 --on 2026-04-06 --by 2026-04-20 --missing 日付");
    given("2026-04-10", "supplement done K1 --on 2026-04-10");
    given("2026-04-13", "third-party ask K1 --who '乙山 次郎' --on 2026-04-13 --by 2026-04-24");
    given("2026-04-14", "extend K1 --days 30 --reason '大量のため' --on 2026-04-14");
    given("2026-04-20", "third-party reply K1 --party 1 --on 2026-04-20 --objects no");
    given("2026-05-01", "decide K1 --outcome partial --withheld 20-2=氏名 --reason 'r' --on 2026-05-01");
    given("2026-05-02", "sent K1 --on 2026-05-02");
    given("2026-05-05", "delivered K1 --on 2026-05-05");
    given("2026-05-08", "method K1 --on 2026-05-08 --means copy");
    given("2026-05-11", "implement K1 --on 2026-05-11 --means copy --pages 12");
    given("2026-04-08", "withdraw T1 --on 2026-04-08");
    given("2026-04-09", "note K1 '窓口で説明した'");
    office
}

#[test]
fn the_book_has_one_line_a_case_in_order_of_number_with_what_happened() {
    let office = book();
    insta::assert_snapshot!(office.sh("report ledger --fy 令和8"), @"
    exit 0
    ----- stdout
    開示請求等処理簿 令和8年度
    令和8年7月1日（水）現在

    【事案】
    受付番号       受付日      氏名       決定期限     決定日      決定区分
    ------------------------------------------------------------------------
    令和8-開-0001  R8.4.1(水)  開示 太郎  R8.5.19(火)  R8.5.1(金)  部分開示
    令和8-訂-0001  R8.4.2(木)  訂正 花子  R8.5.1(金)               取下げ

    第16件 d349-d374-c0f4-4f04
    ");
    let json = office.json("2026-07-01", "report ledger --fy 令和8");
    let rows = json["sections"][0]["rows"].as_array().unwrap();
    let numbers: Vec<&str> = rows.iter().map(|row| row["number"].as_str().unwrap()).collect();
    assert_eq!(numbers, ["R8-K-0001", "R8-T-0001"]);
    insta::assert_snapshot!(serde_json::to_string_pretty(&rows[0]).unwrap(), @r#"
    {
      "approved_on": null,
      "at_office": null,
      "channel": "counter",
      "claim_until": null,
      "dated": null,
      "days_taken": 30,
      "deadline": "2026-05-19",
      "decided_on": "2026-05-01",
      "delivered_on": "2026-05-05",
      "desk": null,
      "disclosed_on": null,
      "document_number": null,
      "drafted_on": null,
      "ended_on": "2026-05-11",
      "extended_on": "2026-04-14",
      "extended_until": "2026-05-19",
      "extension_reason": "大量のため",
      "fee_asked": null,
      "fee_paid": null,
      "grounds": [
        "20条2号"
      ],
      "identified_on": "2026-04-02",
      "identity": [
        "driving_licence"
      ],
      "implemented_on": "2026-05-11",
      "in_time": true,
      "kind": "disclosure",
      "means": [
        "copy"
      ],
      "method_on": "2026-05-08",
      "name": "開示 太郎",
      "note": [
        "窓口で説明した"
      ],
      "number": "R8-K-0001",
      "officer": null,
      "outcome": [
        "partial"
      ],
      "pages": 12,
      "parts": 1,
      "prior": null,
      "received": "2026-04-01",
      "recipients_told": null,
      "requester": "principal",
      "review_consulted": null,
      "review_filed": null,
      "review_outcome": null,
      "review_reported": null,
      "review_ruled": null,
      "road": null,
      "ruleset": "tannan-gikai",
      "section": "総務課",
      "sent_on": "2026-05-02",
      "special_on": null,
      "special_remaining": null,
      "special_substantial": null,
      "state": "closed",
      "subject": [
        "会議録"
      ],
      "supplement_asked": "2026-04-06",
      "supplement_by": "2026-04-20",
      "supplement_days": 4,
      "supplement_done": "2026-04-10",
      "third_parties": 1,
      "third_parties_objecting": null,
      "third_party_asked": "2026-04-13",
      "third_party_by": "2026-04-24",
      "third_party_replied": "2026-04-20",
      "transferred_on": null,
      "transferred_to": null,
      "withdrawn_on": null
    }
    "#);
    assert_eq!((&rows[1]["withdrawn_on"], &rows[1]["disclosed_on"]), (&"2026-04-08".into(), &"2026-03-02".into()));
    assert_eq!(office.json("2026-07-01", "report ledger --fy R7")["sections"][0]["rows"], serde_json::json!([]));
    assert!(office.sh("report ledger --fy 令和").starts_with("exit 2\n"));
    assert!(office.english().sh("report ledger --fy 2025").contains("No case was received"));
}

#[test]
fn without_what_tells_of_persons_the_book_holds_no_word_of_theirs() {
    let office = book();
    let written = office.sh("report ledger --fy 8 --anonymous --to csv");
    for word in ["太郎", "花子", "会議録", "住所", "乙山", "大量", "氏名", "窓口で説明した"] {
        assert!(!written.contains(word), "{word}: {written}");
    }
    assert!(written.contains("R8-K-0001") && written.contains("総務課"));
}

#[test]
fn in_the_book_as_a_spreadsheet_days_can_be_sorted_and_filtered() {
    use calamine::{Data, Reader, Xlsx, open_workbook};
    let office = book();
    let _ = office.sh("report ledger --fy 8 -o 処理簿.xlsx");
    let mut workbook: Xlsx<_> = open_workbook(office.path("処理簿.xlsx")).unwrap();
    let names = workbook.sheet_names();
    assert_eq!(names, ["開示請求等処理簿 令和8年度"]);
    let range = workbook.worksheet_range(&names[0]).unwrap();
    let rows: Vec<&[Data]> = range.rows().collect();
    let headings = rows.iter().position(|row| row[0] == Data::String("受付番号".into())).unwrap();
    let place = |title: &str| rows[headings].iter().position(|cell| *cell == Data::String(title.into())).unwrap();
    let cell = |title: &str| rows[headings + 1][place(title)].clone();
    let day = |title: &str| match cell(title) {
        Data::DateTime(day) => day.as_datetime().unwrap().date().to_string(),
        other => panic!("{title} is no day: {other:?}"),
    };
    let days =
        [("受付日", "2026-04-01"), ("延長後の期限", "2026-05-19"), ("到達日", "2026-05-05"), ("実施日", "2026-05-11")];
    for (title, expected) in days {
        assert_eq!(day(title), expected, "{title}");
    }
    assert_eq!((cell("面数"), cell("受付番号")), (Data::Float(12.0), Data::String("令和8-開-0001".into())));
}

#[test]
fn nothing_is_written_where_no_file_can_be_and_what_was_there_stays() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let office = desk();
    for (place, exit) in [("/dev/full", "exit 2\n"), ("nowhere/list.html", "exit 4\n"), (".", "exit 2\n")] {
        let said = office.sh(&format!("report daily --to html -o {place}"));
        assert!(said.starts_with(exit) && !said.contains("太郎"), "{place}: {said}");
    }
    assert!(!Path::new("/dev/full").is_file());
    // A link is replaced: what it points to is somebody else's.
    let other = office.write("other.html", "theirs");
    symlink(&other, office.path("list.html")).unwrap();
    assert!(office.sh("report daily -o list.html").starts_with("exit 0\n"));
    assert_eq!(std::fs::read_to_string(&other).unwrap(), "theirs");
    let list = std::fs::symlink_metadata(office.path("list.html")).unwrap();
    assert!(list.is_file());
    assert_eq!(list.permissions().mode() & 0o777, 0o600, "it holds names");
}

#[test]
fn a_full_disk_behind_standard_output_is_said_and_a_reader_that_has_gone_is_not() {
    let office = desk();
    for form in ["table", "csv", "json", "html", "xlsx"] {
        let full = std::fs::File::create("/dev/full").unwrap();
        let mut command = office.command(["report", "daily", "--to", form]);
        let output = command.stdout(full).output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(5), "{form}: {said}");
        assert!(!said.contains("太郎"), "{said}");
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let output = office.command(["report", "daily", "--to", form]).stdout(writer).output().unwrap();
        assert_eq!((output.status.code(), output.stderr.len()), (Some(0), 0), "{form}");
    }
}

#[test]
#[ignore = "needs libreoffice-calc"]
fn libreoffice_shows_the_days_of_a_spreadsheet_in_wareki() {
    let office = book();
    let _ = office.sh("report ledger --fy 8 -o ledger.xlsx");
    let mut soffice = std::process::Command::new("soffice");
    soffice.arg(format!("-env:UserInstallation=file://{}", office.path("profile").display()));
    soffice.args(["--headless", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76", "ledger.xlsx"]);
    soffice.current_dir(office.folder()).output().unwrap();
    let shown = std::fs::read_to_string(office.path("ledger.csv")).unwrap();
    let line = shown.lines().find(|line| line.starts_with("令和8-開-0001,")).unwrap();
    for words in ["令和8年4月1日", "令和8年5月11日", "会議録", "写しの交付"] {
        assert!(line.contains(words), "{words}: {line}");
    }
}
