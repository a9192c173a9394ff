//! Tables that are broken in every way: no part of one comes in, nothing panics, every refusal names its line.
//!
//! `KAIJI_BROKEN=10000` tries that many; without it a few, always the same ones.

use std::io::Write;

use rust_xlsxwriter::Workbook;
use zip::write::SimpleFileOptions;

use crate::office::Office;

/// A small generator of numbers that are the same on every machine (splitmix64).
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) % sides as u64) as usize
    }

    fn of<'a, T>(&mut self, choices: &'a [T]) -> &'a T {
        &choices[self.below(choices.len())]
    }
}

/// A table whose line `bad` cannot come in, and every other line can.
struct Broken {
    bytes: Vec<u8>,
    bad: usize,
    what: &'static str,
}

/// Days that are none.
const NO_DAYS: &[&str] = &[
    "令和7年2月30日",
    "平成31年5月1日",
    "R0.4.1",
    "2025-13-01",
    "昨年",
    "4/1",
    "今日",
    "99999999",
    "-1",
    "2025/04/01/02",
    "ー",
];

fn line(dice: &mut Dice, number: usize) -> Vec<String> {
    let day = dice.of(&["2025-04-03", "令和7年4月3日", "R7.4.3", "2025/4/3", "Ｒ７．４．３", "20250403"]);
    let kind = dice.of(&["開示", "disclosure", "開示請求", "訂正", "利用停止請求"]);
    let name = dice.of(&["佐藤花子", "髙橋𠮷郎", "O'Neil \"Bob\", Jr.", "=1+1", "<script>"]);
    vec![(*day).to_owned(), (*kind).to_owned(), format!("{name}{number}"), format!("件名,{number}")]
}

fn quoted(cell: &str) -> String {
    format!("\"{}\"", cell.replace('"', "\"\""))
}

fn broken(seed: u64) -> Broken {
    let mut dice = Dice(seed);
    let count = 1 + dice.below(8);
    let at = dice.below(count);
    let mut bytes = "受付日,種別,氏名,件名\n".as_bytes().to_vec();
    let (mut bad, mut what, mut lines) = (0, "", 1);
    for number in 0..count {
        let mut cells = line(&mut dice, number);
        let end = *dice.of(&["\n", "\r\n", "\r"]);
        let mut raw = None;
        if number == at {
            bad = lines + 1;
            what = match dice.below(12) {
                0 => {
                    cells[0] = (*dice.of(NO_DAYS)).to_owned();
                    "no day"
                }
                1 => {
                    cells[1] = (*dice.of(&["開爾", "null", "0", "開示\0", "disclosure;correction"])).to_owned();
                    "no kind"
                }
                2 => {
                    cells[2] = "\u{3000}".to_owned();
                    "no name"
                }
                3 => {
                    cells[3] = "あ".repeat(20_001 + dice.below(10));
                    "too long"
                }
                4 => {
                    cells[2].insert(0, 'x');
                    cells[2].insert(1, *dice.of(&['\0', '\u{1B}', '\u{202E}', '\u{200B}', '\t', '\u{7}']));
                    "hostile"
                }
                5 => {
                    raw = Some(format!("2025-04-03,開示,佐藤\"花子\",件名{end}").into_bytes());
                    "stray quotation"
                }
                6 => {
                    raw = Some(b"2025-04-03,\xE9\x96\x8B\xE7\xA4\xBA,\xFF\xFE\x80\x80\xA0\xFD,x\n".to_vec());
                    "no characters"
                }
                7 => {
                    cells.push("余り".to_owned());
                    "too many values"
                }
                8 => {
                    cells[3] = "x".repeat(2 << 20);
                    "a value of two megabytes"
                }
                9 => {
                    cells[0] = "2999-01-01".to_owned();
                    "a day to come"
                }
                10 => {
                    cells.truncate(1 + dice.below(3));
                    "too few values"
                }
                _ => {
                    raw = Some(format!("2025-04-03,開示,\"佐藤花子,件名{end}").into_bytes());
                    "an open quotation"
                }
            };
        }
        let cells: Vec<String> = cells.iter().map(|cell| quoted(cell)).collect();
        bytes.extend(raw.unwrap_or_else(|| format!("{}{end}", cells.join(",")).into_bytes()));
        lines += 1;
        if what == "an open quotation" && number == at {
            break;
        }
    }
    Broken { bytes, bad, what }
}

#[test]
fn of_a_broken_table_nothing_comes_in_and_its_line_is_named() {
    let count: u64 = std::env::var("KAIJI_BROKEN").ok().and_then(|count| count.parse().ok()).unwrap_or(36);
    let office = Office::holding("tannan-gikai").today("2025-06-01");
    let before = office.file();
    for seed in 0..count {
        let Broken { bytes, bad, what } = broken(seed);
        office.write("t.csv", &bytes);
        let shown = office.sh("import t.csv --format json");
        let place = || format!("seed {seed}: {what} in line {bad}\n{shown}");
        assert!(shown.starts_with("exit 2") || shown.starts_with("exit 3"), "{}", place());
        assert!(shown.contains(&format!("\"line\":{bad},")), "{}", place());
        assert!(shown.contains("\"bad\":1,"), "{}", place());
        assert!(!shown.contains("佐藤") && !shown.contains("髙橋"), "no name in an error: {}", place());
        assert!(office.file() == before, "{}: the file was written", place());
        assert_eq!(std::fs::read_dir(office.folder()).unwrap().count(), 2, "{}: something was left behind", place());
    }
}

#[test]
fn where_the_headings_themselves_are_no_characters_their_line_is_named() {
    let office = Office::holding("tannan-gikai").today("2025-06-01");
    let mut bytes = "個人情報開示請求等処理簿\n".as_bytes().to_vec();
    bytes.extend(b"\xFF\xFE\x80,\xFF\xA0,\x80\x80,\xFD\n2025-04-03,disclosure,A,B\n");
    office.write("t.csv", &bytes);
    insta::assert_snapshot!(office.sh("import t.csv"), @"
    exit 2
    ----- stderr
    エラー: 見出しの行が見つかりません。2 行目に文字として読めない部分があります。
    対処: 表を UTF-8 で保存し直すか、--encoding で文字コードを指定してください。
    ");
}

#[test]
fn bytes_that_are_no_table_at_all_are_refused() {
    let office = Office::holding("tannan-gikai").today("2025-06-01");
    let before = office.file();
    for seed in 0..40 {
        let mut dice = Dice(seed);
        let length = dice.below(3000);
        let starts: [&[u8]; 5] = [b"", b"PK\x03\x04", b"{", b"\xFF\xFE", b"\xD0\xCF\x11\xE0"];
        let mut bytes = dice.of(&starts).to_vec();
        bytes.extend((0..length).map(|_| dice.below(256) as u8));
        office.write("t", &bytes);
        let shown = office.sh("import t --format json");
        assert!(shown.starts_with("exit 2") && shown.contains("\"code\":\"import_"), "seed {seed}\n{shown}");
        assert!(office.file() == before);
    }
}

fn workbook(fill: impl FnOnce(&mut rust_xlsxwriter::Worksheet)) -> Vec<u8> {
    let mut book = Workbook::new();
    fill(book.add_worksheet());
    book.save_to_buffer().unwrap()
}

#[test]
fn a_workbook_brings_real_dates_numbers_as_texts_and_formulas_by_their_value() {
    let office = Office::holding("tannan-gikai").today("2025-06-01");
    let wareki = rust_xlsxwriter::Format::new().set_num_format("[$-411]ggge\"年\"m\"月\"d\"日\"");
    let book = workbook(|sheet| {
        for (column, heading) in (0..).zip(["受付日", "種別", "氏名", "件名", "番号"]) {
            sheet.write(2, column, heading).unwrap();
        }
        let day = rust_xlsxwriter::ExcelDateTime::from_ymd(2025, 4, 3).unwrap();
        sheet.write_with_format(3, 0, &day, &wareki).unwrap();
        sheet.write(3, 1, "開示請求").unwrap();
        sheet.write(3, 2, "佐藤花子").unwrap();
        sheet.write_formula(3, 3, rust_xlsxwriter::Formula::new("=\"議事\"&\"録\"").set_result("議事録")).unwrap();
        sheet.write(3, 4, 12).unwrap();
        sheet.write(5, 0, "R7.4.4").unwrap();
        sheet.write(5, 1, "訂正").unwrap();
        sheet.write(5, 2, "鈴木").unwrap();
        sheet.write(5, 3, 2024).unwrap();
    });
    office.write("t.xlsx", &book);
    let shown = office.sh("import t.xlsx");
    assert!(shown.starts_with("exit 0"), "{shown}");
    let listed = office.json("2025-06-01", "list --all");
    let cell = |at: usize, field: &str| listed["cases"][at][field].as_str().unwrap().to_owned();
    let mut found = [0, 1].map(|at| [cell(at, "number"), cell(at, "received"), cell(at, "subject")].join(" "));
    found.sort();
    assert_eq!(found, ["R7-K-0001 2025-04-03 議事録", "R7-T-0001 2025-04-04 2024"]);
    let refused = office.sh("import t.xlsx --sheet 令和6年度 --format json");
    assert!(refused.contains("import_no_sheet") && refused.contains("Sheet1"), "{refused}");
}

#[test]
fn a_broken_value_of_a_workbook_is_named_by_its_line() {
    let office = Office::holding("tannan-gikai").today("2025-06-01");
    let before = office.file();
    let book = workbook(|sheet| {
        for (column, text) in (0..).zip(["受付日", "種別", "氏名", "件名"]) {
            sheet.write(0, column, text).unwrap();
        }
        for (column, text) in (0..).zip(["2025-02-30", "開示", "佐藤", "甲"]) {
            sheet.write(6, column, text).unwrap();
        }
    });
    office.write("t.xlsx", &book);
    let shown = office.sh("import t.xlsx --format json");
    assert!(shown.starts_with("exit 2") && shown.contains("\"line\":7,"), "{shown}");
    office.write("t.xlsx", &book[..book.len() / 2]);
    assert!(office.sh("import t.xlsx --format json").contains("import_no_workbook"));
    assert!(office.file() == before);
}

#[test]
fn a_workbook_that_unfolds_without_end_is_refused() {
    let office = Office::holding("tannan-gikai").today("2025-06-01");
    let mut bomb = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let nothing = vec![b' '; 1 << 20];
    for part in 0..3 {
        let name = format!("xl/worksheets/sheet{part}.xml");
        bomb.start_file(name, SimpleFileOptions::default()).unwrap();
        for _ in 0..20 {
            bomb.write_all(&nothing).unwrap();
        }
    }
    let bytes = bomb.finish().unwrap().into_inner();
    assert!(bytes.len() < 2 << 20);
    office.write("t.xlsx", bytes);
    let shown = office.sh("import t.xlsx --format json");
    assert!(shown.starts_with("exit 2") && shown.contains("import_too_large"), "{shown}");
}
