//! `kaiji report annual`: the figures of a year as they are published, and the cases behind each.

use std::collections::BTreeMap;

use calamine::{Data, Reader, Xlsx, open_workbook};
use serde_json::Value;

use crate::office::Office;

/// 令和8年度 of 丹南, seen on 2027-04-10: one request carried over, four received, one of them withdrawn, one pending.
fn year() -> Office {
    let office = Office::holding("tannan-gikai").today("2027-04-10");
    let receive = |day: &str, kind: &str, name: &str, more: &str| {
        let line = format!("receive --kind {kind} --received {day} --name '{name}' --subject 会議録 {more} --yes");
        office.given(day, &line);
    };
    receive("2026-03-20", "disclosure", "繰越 太郎", "--section 総務課");
    receive("2026-04-01", "disclosure", "開示 花子", "--section '<b>議事課</b>'");
    receive("2026-05-11", "disclosure", "取下 三郎", "--section 総務課");
    receive("2026-06-01", "disclosure", "部分 四郎", "--section 総務課");
    receive("2027-03-29", "correction", "訂正 五郎", "--disclosed-on 2027-03-01");
    let decide = |day: &str, number: &str, how: &str| {
        office.given(day, &format!("identify {number} --document driving-licence --on {day} --yes"));
        office.given(day, &format!("decide {number} {how} --on {day} --yes"));
    };
    // The fifteenth day, the day of the request counted, and the day after it.
    decide("2026-04-03", "R7-K-1", "--outcome full");
    decide("2026-04-16", "R8-K-1", "--outcome full");
    office.given("2026-05-13", "withdraw R8-K-2 --on 2026-05-13 --yes");
    office.given("2026-06-10", "extend R8-K-3 --days 30 --reason 多量 --on 2026-06-10 --yes");
    decide("2026-07-01", "R8-K-3", "--outcome partial --withheld 20-1=健康 --withheld 20-2=氏名 --reason 20条1号、2号");
    office
}

/// The figures with their values.
fn figures(answer: &Value) -> BTreeMap<String, Value> {
    let sections = answer["sections"].as_array().unwrap();
    let figures = sections.iter().find(|section| section["section"] == "figures").unwrap();
    let rows = figures["rows"].as_array().unwrap().iter();
    rows.map(|row| (row["figure"].as_str().unwrap().to_owned(), row["value"].clone())).collect()
}

const TODAY: &str = "2027-04-10";

#[test]
fn a_year_is_summed_up_in_tables() {
    insta::assert_snapshot!(year().sh("report annual"), @"
    exit 0
    ----- stdout
    令和8年度 施行の状況
    公立丹南病院組合議会個人情報の保護に関する条例

    受付                          4
    決定                          3
    期限内の決定                  2
    期限後の決定                  1
    処理中                        1
    決定までの日数（中央値）     15
    開示率（％）              100.0

    - 請求は受付の日、決定は決定の日の属する年度で数えています。1件の請求に決定が2件
      以上あるものは、決定の件数ではそれぞれを数え、請求としては最後の決定で1件と数
      えています。
    - 期限内かどうかは、請求のすべての部分を決定した日を、そのとき有効だった期限（補
      正の日数などを除き、延長と特例を含みます）と比べたものです。日数は受付の日を
      0日とする暦日です。
    - 開示率は、開示請求についての決定の件数で（全部開示＋部分開示）／（全部開示＋部
      分開示＋不開示＋存否応答拒否）の百分率として計算しています。

    【請求の受付と処理】
    種類      前年度から  受付  決定  取下げ  移送  処理中
    -------------------------------------------------------
    開示               1     3     3       1     0       0
    訂正               0     1     0       0     0       1
    利用停止           0     0     0       0     0       0
    計                 1     4     3       1     0       1

    【決定の内容】
    種類                 決定                            件数
    ----------------------------------------------------------
    開示                 全部開示                           2
    開示                 部分開示                           1
    開示                 不開示                             0
    開示                 不存在                             0
    開示                 存否応答拒否                       0
    開示                 不開示（形式上の不備）             0
    開示                 計                                 3
    訂正                 訂正                               0
    訂正                 一部訂正                           0
    訂正                 訂正しない                         0
    訂正                 訂正しない（形式上の不備）         0
    訂正                 計                                 0
    利用停止             利用停止                           0
    利用停止             一部利用停止                       0
    利用停止             利用停止しない                     0
    利用停止             利用停止しない（形式上の不備）     0
    利用停止             計                                 0
    計                                                      3
    決定が2件以上の請求                                     0

    【開示しない理由（号別）】
    - 2つ以上の号を示した決定は、それぞれの号で数えています。そのため、号ごとの件数
      の計は、決定の件数と一致しません。
    号              内容                                        件数
    -----------------------------------------------------------------
    第20条第1号     本人の生命・健康・生活・財産を害するおそれ     1
    第20条第2号     本人以外の個人に関する情報                     1
    号を示した決定                                                 1

    【期限と日数】
    区分                        開示  訂正  利用停止  計
    -----------------------------------------------------
    期限内（当初の期限）           1     0         0   1
    期限内（延長後の期限）         1     0         0   1
    期限内（期限の特例）           0     0         0   0
    期限後（当初の期限）           1     0         0   1
    期限後（延長後の期限）         0     0         0   0
    期限後（期限の特例）           0     0         0   0
    特例の相当の部分が期限後       0     0         0   0
    決定までの日数（中央値）      15                  15
    決定までの日数（最長）        30                  30
    期限を過ぎた日数（中央値）     1                   1
    期限を過ぎた日数（最長）       1                   1

    【請求者の区分】
    請求者      前年度から  受付  決定  取下げ  移送  処理中
    ---------------------------------------------------------
    本人                 1     4     3       1     0       1
    法定代理人           0     0     0       0     0       0
    任意代理人           0     0     0       0     0       0
    計                   1     4     3       1     0       1

    【所管課】
    - 所管課は、年度末（年度の途中では現在）の担当課です。
    所管課            前年度から  受付  決定  取下げ  移送  処理中
    ---------------------------------------------------------------
    <b>議事課</b>              0     1     1       0     0       0
    総務課                     1     2     2       1     0       0
    所管課の記入なし           0     1     0       0     0       1
    計                         1     4     3       1     0       1

    【月別】
    月    受付  決定  取下げ  移送
    -------------------------------
    4月      1     2       0     0
    5月      1     0       1     0
    6月      1     0       0     0
    7月      0     1       0     0
    8月      0     0       0     0
    9月      0     0       0     0
    10月     0     0       0     0
    11月     0     0       0     0
    12月     0     0       0     0
    1月      0     0       0     0
    2月      0     0       0     0
    3月      1     0       0     0
    計       4     3       1     0

    【審査請求】
    区分                      件数
    -------------------------------
    前年度から                   0
    審査請求                     0
    審査会への諮問               0
    諮問を要しないとしたもの     0
    審査会の答申                 0
    裁決                         0
    裁決（全部認容）             0
    裁決（一部認容）             0
    裁決（棄却）                 0
    裁決（却下）                 0
    審理中                       0

    第14件 fa7d-6457-ef58-208c
    ");
    insta::assert_snapshot!(year().english().sh("report annual --fy R8 --mask 2"), @r#"
    exit 0
    ----- stdout
    Requests in fiscal 2026
    Ordinance on the Protection of Personal Information of the Assembly of the
    Tannan Public Hospital Association

    Received                   x
    Decided                    x
    Decided in time            2
    Decided late               x
    Pending                    x
    Days to decision (median)  x
    Disclosure rate (%)        x

    - Requests count in the fiscal year of receipt, decisions in that of the
      decision. Where one request has several decisions, each of them counts as a
      decision, and the request once, with the last of them.
    - In time or late: the day on which the last part of a request was decided,
      against the deadline valid at that time (without the days of a supplement and
      other stops, with extensions and special cases). Days are calendar days; the
      day of receipt is 0.
    - The disclosure rate is (disclosed in full + disclosed in part) / (disclosed in
      full + disclosed in part + disclosure refused + existence neither confirmed
      nor denied) in per cent, of decisions on requests for disclosure.
    - "x": a number below 2, or one left out so that such a number cannot be
      computed (it may be 0). What is computed from numbers left out is left out as
      well.

    == Requests and what became of them ==
    Kind               Carried in  Received  Decided  Withdrawn  Sent on  Pending
    ------------------------------------------------------------------------------
    disclosure                  x         x        x          x        0        x
    correction                  x         x        0          0        0        x
    suspension of use           0         0        0          0        0        0
    Total                       x         x        x          x        0        x

    == Decisions ==
    Kind                             Decision                                Count
    -------------------------------------------------------------------------------
    disclosure                       full disclosure                             2
    disclosure                       partial disclosure                          x
    disclosure                       disclosure refused                          0
    disclosure                       not held                                    0
    disclosure                       existence neither confirmed nor denied      0
    disclosure                       turned down on form                         0
    disclosure                       Total                                       x
    correction                       corrected                                   0
    correction                       corrected in part                           0
    correction                       not corrected                               0
    correction                       turned down on form                         0
    correction                       Total                                       0
    suspension of use                use suspended                               0
    suspension of use                use suspended in part                       0
    suspension of use                use not suspended                           0
    suspension of use                turned down on form                         0
    suspension of use                Total                                       0
    Total                                                                        x
    Requests with several decisions                                              0

    == Grounds of refusal ==
    - A decision that names several grounds counts in each of them, so that the
      grounds together are more than the decisions.
    Ground                     About                                         Count
    -------------------------------------------------------------------------------
    第20条第1号                harm to the principal's life, health,             x
                               livelihood or property
    第20条第2号                information about another individual              x
    Decisions naming a ground                                                    x

    == Deadlines and days ==
    What                          disclosure  correction  suspension of use  Total
    -------------------------------------------------------------------------------
    In time (first deadline)               x           0                  0      x
    In time (extended)                     x           0                  0      x
    In time (special case)                 0           0                  0      0
    Late (first deadline)                  x           0                  0      x
    Late (after an extension)              0           0                  0      0
    Late (special case)                    0           0                  0      0
    Substantial part late                  0           0                  0      0
    (special case)
    Days to decision (median)              x                                     x
    Days to decision (longest)             x                                     x
    Days late (median)                     x                                     x
    Days late (longest)                    x                                     x

    == Who asked ==
    Requester        Carried in  Received  Decided  Withdrawn  Sent on  Pending
    ----------------------------------------------------------------------------
    the principal             x         x        x          x        0        x
    statutory agent           0         0        0          0        0        0
    mandated agent            0         0        0          0        0        0
    Total                     x         x        x          x        0        x

    == Sections ==
    - The section in charge at the end of the year (of a running year: now).
    Section           Carried in  Received  Decided  Withdrawn  Sent on  Pending
    -----------------------------------------------------------------------------
    <b>議事課</b>              x         x        x          0        0        0
    総務課                     x         x        x          x        0        0
    No section named           0         x        0          0        0        x
    Total                      x         x        x          x        0        x

    == Months ==
    Month    Received  Decided  Withdrawn  Sent on
    -----------------------------------------------
    2026-04         x        x          0        0
    2026-05         x        0          x        0
    2026-06         x        0          0        0
    2026-07         0        x          0        0
    2026-08         0        0          0        0
    2026-09         0        0          0        0
    2026-10         0        0          0        0
    2026-11         0        0          0        0
    2026-12         0        0          0        0
    2027-01         0        0          0        0
    2027-02         0        0          0        0
    2027-03         x        0          0        0
    Total           x        x          x        0

    == Requests for review ==
    What                       Count
    ---------------------------------
    Carried over                   0
    Filed                          0
    Panel consulted                0
    Consultation not needed        0
    Panel reported                 0
    Rulings                        0
    Rulings (granted)              0
    Rulings (granted in part)      0
    Rulings (denied)               0
    Rulings (inadmissible)         0
    Pending                        0

    Event 14 fa7d-6457-ef58-208c
    "#);
}

#[test]
fn every_figure_is_as_many_as_the_cases_that_explain_it() {
    let office = year();
    let all = figures(&office.json(TODAY, "report annual"));
    let mut explained = 0;
    for (code, value) in all.iter().filter(|(code, _)| !code.starts_with("days_") && *code != "disclosure_rate") {
        // Nought is only looked at where a measure has no dimension.
        if value == 0 && code.contains(".month.") {
            continue;
        }
        let line = format!("report annual --explain '{code}'");
        let answer = office.json(TODAY, &line);
        let rows = answer["sections"][0]["rows"].as_array().unwrap().len();
        assert_eq!(Some(rows as u64), value.as_u64(), "{code}");
        explained += rows;
    }
    assert!(explained > 50);
    insta::assert_snapshot!(office.sh("report annual --explain requests.late"), @"
    exit 0
    ----- stdout
    「期限後の決定」に数えた事案
    令和8年度

    期限後の決定  1

    【期限後の決定】
    番号           種類  受付日      決定日       所管課         氏名
    -----------------------------------------------------------------------
    令和8-開-0001  開示  R8.4.1(水)  R8.4.16(木)  <b>議事課</b>  開示 花子

    第14件 fa7d-6457-ef58-208c
    ");
    insta::assert_snapshot!(office.sh("report annual --explain days_to_decision.longest --anonymous --format csv"), @"
    exit 0
    ----- stdout
    <BOM>number,kind,received,decided,event,days,section
    R7-K-0001,disclosure,2026-03-20,2026-04-03,,14,総務課
    R8-K-0001,disclosure,2026-04-01,2026-04-16,,15,<b>議事課</b>
    R8-K-0003,disclosure,2026-06-01,2026-07-01,,30,総務課
    ");
    insta::assert_snapshot!(office.sh("report annual --explain decisions.late"), @"
    exit 2
    ----- stderr
    エラー: 「decisions.late」という記号の数はありません。
    対処: 記号は「kaiji report annual --to csv」で一覧できます。
    ");
}

#[test]
fn what_was_published_is_a_fact_and_a_later_change_of_that_year_is_shown_as_such() {
    let office = year();
    insta::assert_snapshot!(office.sh("report annual --publish --dry-run"), @"
    exit 0
    ----- stdout
    機関の記録に加える内容です(試行のため、まだ書き込んでいません)。
    - 第2号 令和8年度の施行状況の公表
    動いた期限はありません。
    ");
    insta::assert_snapshot!(office.sh("report annual --publish --mask 3 -o 公表.html"), @"
    exit 0
    ----- stdout
    機関の記録に加えました。
    - 第2号 令和8年度の施行状況の公表
    動いた期限はありません。
    公表.html に書き出しました。
    ");
    assert!(office.path("公表.html").is_file());
    let again = office.json(TODAY, "report annual --publish --mask 3");
    assert_eq!((&again["repeated"], &again["kind"]), (&Value::from(true), &Value::from("figures_published")));
    let unchanged = office.sh("report annual");
    assert!(unchanged.contains("令和9年4月10日（土）に公表した数から、変わっていません"), "{unchanged}");
    // A late entry: the decision of R8-K-1 was made a day earlier than was thought.
    office.given(TODAY, "strike R8-K-1 3 --why 日付の誤り --yes");
    office.given(TODAY, "identify R8-K-1 --document driving-licence --on 2026-04-15 --yes");
    office.given(TODAY, "decide R8-K-1 --outcome full --on 2026-04-15 --yes");
    let changed = office.json(TODAY, "report annual");
    let section =
        changed["sections"].as_array().unwrap().iter().find(|section| section["section"] == "changed").unwrap();
    let rows = section["rows"].as_array().unwrap();
    let told = |code: &str| rows.iter().find(|row| row["figure"] == code).cloned();
    let late = told("requests.late").unwrap();
    assert_eq!((&late["published"], &late["now"]), (&Value::from(1), &Value::from(0)));
    assert_eq!(late["cases"], serde_json::json!(["R8-K-0001"]));
    assert_eq!(told("requests.in_time").unwrap()["now"], 3);
    assert!(told("days_late.longest").is_some() && told("requests.decided").is_none());
    // A paper with numbers left out names no case.
    assert!(!office.sh("report annual --mask 3").contains("令和8-開-0001"));
    assert!(office.sh("check").starts_with("exit 0\n"));
}

#[test]
fn a_year_that_is_not_over_is_not_published_and_one_to_come_has_no_figures() {
    let office = year();
    insta::assert_snapshot!(office.sh("report annual --fy R9 --publish"), @"
    exit 3
    ----- stderr
    エラー: その年度は令和10年3月31日（金）まで続くので、数はまだ変わります。公表の記録はできません。
    対処: 途中の数は、--publish を付けずに見られます。
    ");
    insta::assert_snapshot!(office.sh("report annual --fy R10"), @"
    exit 2
    ----- stderr
    エラー: その年度は、まだ始まっていません(今日は令和9年4月10日（土）)。
    対処: --fy に、始まっている年度を指定してください。
    ");
    insta::assert_snapshot!(office.sh("report annual --mask 1"), @"
    exit 2
    ----- stderr
    エラー: --mask の値「1」が読み取れません。
    対処: 2から1000までの整数を書いてください。
    ");
}

#[test]
fn the_office_chooses_the_formula_of_the_disclosure_rate() {
    let office = year();
    let rate = |office: &Office| figures(&office.json(TODAY, "report annual"))["disclosure_rate"].clone();
    assert_eq!(rate(&office), 100);
    office.given(TODAY, "office set disclosure-rate=full --yes");
    assert_eq!(rate(&office), serde_json::json!(66.7));
    insta::assert_snapshot!(office.sh("office set disclosure-rate=half"), @"
    exit 2
    ----- stderr
    エラー: 「disclosure-rate」(開示率の計算式)を読めません。
    対処: 「granted」「full」のような名前か、「full+partial / full+partial+refused+existence-refused」のように、開示に数える決定と、決定の総数に数える決定を書いてください。
    ");
}

#[test]
fn the_spreadsheet_holds_numbers_and_the_page_no_markup_of_people() {
    let office = year();
    office.given(TODAY, "report annual -o 年報.xlsx");
    let mut book: Xlsx<_> = open_workbook(office.path("年報.xlsx")).unwrap();
    let names = book.sheet_names();
    let all = book.worksheet_range(names.last().unwrap()).unwrap();
    let row = all.rows().find(|row| row[0] == Data::String("requests.decided".to_owned())).unwrap();
    assert_eq!(row[2], Data::Float(3.0));
    let median = all.rows().find(|row| row[0] == Data::String("days_to_decision.median".to_owned())).unwrap();
    assert_eq!(median[2], Data::Float(15.0));
    office.given(TODAY, "report annual -o 年報.html");
    let page = std::fs::read_to_string(office.path("年報.html")).unwrap();
    assert!(page.contains("&lt;b&gt;議事課") && !page.contains("<b>議事課"));
    assert!(page.contains("<svg") && !page.contains("<script"));
}

/// What a browser makes of the page when it is printed.
#[test]
#[ignore = "needs chromium, poppler-utils, fonts-noto-cjk"]
fn a_browser_prints_the_page_with_every_figure() {
    let office = year();
    office.given(TODAY, "report annual -o year.html");
    let (page, paper) = (office.path("year.html"), office.path("year.pdf"));
    let profile = office.path("profile");
    let flags = [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-pdf-header-footer",
    ];
    let printed = std::process::Command::new("chromium")
        .args(flags)
        .arg(format!("--user-data-dir={}", profile.display()))
        .arg(format!("--print-to-pdf={}", paper.display()))
        .arg(format!("file://{}", page.display()))
        .output()
        .unwrap();
    assert!(printed.status.success() && paper.is_file(), "{}", String::from_utf8_lossy(&printed.stderr));
    let text = std::process::Command::new("pdftotext").args(["-layout"]).arg(&paper).arg("-").output().unwrap();
    let text: String = String::from_utf8(text.stdout).unwrap().split_whitespace().collect();
    let all = figures(&office.json(TODAY, "report annual"));
    for (words, code) in [("決定までの日数（中央値）", "days_to_decision.median"), ("開示率（％）", "disclosure_rate")]
    {
        let found = text.contains(words) && text.contains(&all[code].to_string());
        assert!(found, "{words} {}", all[code]);
    }
    assert!(text.contains("期限内（延長後の期限）1001"), "{text}");
}
