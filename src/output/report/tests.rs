//! One small report in every form.

use std::cell::RefCell;
use std::io::Cursor;
use std::rc::Rc;

use calamine::{Data, Reader, Xlsx};

use super::{Column, Figure, Heading, Paper, ReportForm, Section};
use crate::law::Date;
use crate::output::row::{self, Cell};
use crate::output::screen::Screen;
use crate::text::{Language, Text};

const FORMULA: &str = "=HYPERLINK(\"http://x\",\"y\")";
const MARKUP: &str = "<script>alert('x')</script>&\u{202E}\u{1B}[2J";

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn heading() -> Heading {
    let left = row::Column::text("days_remaining");
    Heading {
        report: "daily",
        title: "一覧 <b>".to_owned(),
        subtitle: "議会 令和8年4月1日現在".to_owned(),
        on: day("2026-04-01"),
        head: "123 a1b2-c3d4-e5f6-0718".to_owned(),
        summary: vec![Figure { key: "overdue".into(), title: "期限超過".to_owned(), value: Cell::Number(1) }],
        notes: vec!["注".to_owned()],
        columns: vec![
            Column::new(row::Column::left("number"), "番号"),
            Column::new(row::Column::left("date"), "期限"),
            Column::new(left, "残り").format("\"あと\"0\"日\";0\"日超過\";\"本日\""),
            Column::new(row::Column::text("name"), "氏名").personal(),
            Column::new(row::Column::hidden("kind"), "種類"),
        ],
        grouped_by: Some("区分".to_owned()),
    }
}

fn row(name: &str) -> Vec<Cell<'_>> {
    vec![
        Cell::Both("R8-K-0001".into(), "令和8-開-0001".into()),
        Cell::Date(day("2026-03-31")),
        Cell::Told(serde_json::json!(-1), "1日超過".into()),
        Cell::text(name),
        Cell::Code("kind", "disclosure".into()),
    ]
}

/// The report: two groups of one table (the second without rows), then a section with a column of its own.
fn written(form: ReportForm, anonymous: bool) -> Vec<u8> {
    let bytes = Rc::new(RefCell::new(Vec::new()));
    let out = Rc::clone(&bytes);
    let put = Box::new(move |more: &[u8]| {
        out.borrow_mut().extend_from_slice(more);
        Ok(())
    });
    let text = Rc::new(Text::new(Language::Ja));
    let mut paper = Paper::new(form, anonymous, &text, Some(Screen::fixed(80)), put);
    paper.begin(heading()).unwrap();
    let section =
        |key: &'static str, title: &str| Section { key: key.into(), title: title.to_owned(), ..Section::default() };
    paper.section(&section("overdue", "期限超過")).unwrap();
    paper.row(row(FORMULA)).unwrap();
    paper.row(row(MARKUP)).unwrap();
    paper.section(&section("soon", "間近")).unwrap();
    let own = vec![Column::new(row::Column::right("count"), "件数")];
    paper.section(&Section { columns: own, ..section("months", "月/別") }).unwrap();
    paper.row(vec![Cell::Number(7)]).unwrap();
    paper.end().unwrap();
    bytes.take()
}

fn text_of(form: ReportForm, anonymous: bool) -> String {
    String::from_utf8(written(form, anonymous)).unwrap()
}

#[test]
fn on_a_screen_an_empty_group_is_left_out_and_nothing_acts_on_the_terminal() {
    insta::assert_snapshot!(text_of(ReportForm::Table, false), @r#"
    一覧 <b>
    議会 令和8年4月1日現在

    期限超過  1

    - 注

    【期限超過】
    番号           期限         残り     氏名
    -------------------------------------------------------------------------------
    令和8-開-0001  R8.3.31(火)  1日超過  =HYPERLINK("http://x","y")
    令和8-開-0001  R8.3.31(火)  1日超過  <script>alert('x')</script>&<U+202E><U+00
                                         1B>[2J

    【月/別】
    件数
    -----
       7

    第123件 a1b2-c3d4-e5f6-0718
    "#);
}

#[test]
fn csv_is_one_table_with_the_section_in_front_and_no_formulas() {
    insta::assert_snapshot!(text_of(ReportForm::Csv, false).replace(['\r', '\u{feff}'], ""), @r#"
    section,number,date,days_remaining,name,kind
    overdue,R8-K-0001,2026-03-31,-1,"'=HYPERLINK(""http://x"",""y"")",disclosure
    overdue,R8-K-0001,2026-03-31,-1,<script>alert('x')</script>&<U+202E><U+001B>[2J,disclosure

    section,count
    months,7
    "#);
    assert!(written(ReportForm::Csv, false).starts_with(b"\xEF\xBB\xBFsection,number,"));
}

#[test]
fn json_has_keys_and_data_and_every_section() {
    let json: serde_json::Value = serde_json::from_slice(&written(ReportForm::Json, false)).unwrap();
    assert_eq!((&json["version"], &json["head"]), (&1.into(), &"123 a1b2-c3d4-e5f6-0718".into()));
    assert_eq!(json["summary"]["overdue"], 1);
    let row = &json["sections"][0]["rows"][0];
    let expected = serde_json::json!({
        "number": "R8-K-0001", "date": "2026-03-31", "days_remaining": -1, "name": FORMULA, "kind": "disclosure"
    });
    assert_eq!(*row, expected);
    assert_eq!(json["sections"][1]["rows"], serde_json::json!([]));
    assert_eq!(json["sections"][2]["rows"], serde_json::json!([{"count": 7}]));
}

#[test]
fn html_is_one_page_without_scripts_in_which_people_write_no_markup() {
    let page = text_of(ReportForm::Html, false);
    assert!(page.contains("&lt;script&gt;") && !page.contains("<script"), "{page}");
    assert!(page.contains("一覧 &lt;b&gt;") && page.contains("第123件 a1b2-c3d4-e5f6-0718"), "{page}");
    assert!(!page.contains("http-equiv=\"refresh\"") && !page.contains("src="), "{page}");
    assert!(!page.contains(['\u{202E}', '\u{1B}']), "{page}");
    assert!(!page.contains("間近"), "a group without rows is left out");
}

#[test]
fn what_tells_of_a_person_is_in_no_form_where_it_is_to_be_left_out() {
    for form in [ReportForm::Table, ReportForm::Csv, ReportForm::Json, ReportForm::Html] {
        let written = text_of(form, true);
        assert!(!written.contains("HYPERLINK") && !written.contains("氏名"), "{form:?}: {written}");
        assert!(written.contains("0001"), "{form:?}");
    }
    assert!(!format!("{:?}", sheet(true, "一覧 <b>")).contains("HYPERLINK"));
}

/// The cells of a sheet, row by row.
fn sheet(anonymous: bool, name: &str) -> Vec<Vec<Data>> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(written(ReportForm::Xlsx, anonymous))).unwrap();
    book.worksheet_range(name).unwrap().rows().map(<[Data]>::to_vec).collect()
}

#[test]
fn in_a_spreadsheet_days_are_days_numbers_numbers_and_nothing_is_a_formula() {
    let rows = sheet(false, "一覧 <b>");
    let headings = rows.iter().position(|row| row[0] == Data::String("区分".to_owned())).unwrap();
    let [group, number, date, left, name, kind] = &rows[headings + 1][..] else { panic!("{rows:?}") };
    assert_eq!((group, number), (&Data::String("期限超過".into()), &Data::String("令和8-開-0001".into())));
    let Data::DateTime(date) = date else { panic!("{date:?}") };
    assert_eq!(date.to_ymd_hms_milli().0, 2026);
    assert_eq!((left, name), (&Data::Float(-1.0), &Data::String(FORMULA.to_owned())));
    assert_eq!(kind, &Data::String("開示".to_owned()));
    assert!(rows.iter().flatten().any(|cell| *cell == Data::String("第123件 a1b2-c3d4-e5f6-0718".into())));
    assert_eq!(sheet(false, "月 別").last().unwrap(), &[Data::Float(7.0)]);
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(written(ReportForm::Xlsx, false))).unwrap();
    assert!(book.worksheet_formula("一覧 <b>").unwrap().is_empty());
}

#[test]
fn the_same_report_is_the_same_file() {
    for form in [ReportForm::Xlsx, ReportForm::Html] {
        assert_eq!(written(form, false), written(form, false), "{form:?}");
    }
}

#[test]
#[ignore = "needs kaiji-pdf, poppler-utils, fonts-noto-cjk"]
fn report_as_pdf_says_what_the_page_says_and_is_the_same_each_time() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("report.pdf");
    let pdf = written(ReportForm::Pdf, false);
    std::fs::write(&file, &pdf).unwrap();
    let said = |program: &str, arguments: &[&str]| {
        let output = std::process::Command::new(program).args(arguments).arg(&file).arg("-").output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    let text = said("pdftotext", &["-layout"]);
    for words in ["一覧 <b>", "期限超過", "令和8-開-0001", "R8.3.31(火)", "第123件 a1b2-c3d4-e5f6-0718", "1／1"]
    {
        assert!(text.contains(words), "{words}: {text}");
    }
    assert!(!text.contains("間近"), "a group without rows is left out: {text}");
    let output = std::process::Command::new("pdfinfo").arg(&file).output().unwrap();
    let information = String::from_utf8(output.stdout).unwrap();
    assert!(information.contains("Tagged:          yes") && information.contains("841.89 x 595.2"), "{information}");
    assert_eq!(written(ReportForm::Pdf, false), pdf);
}
