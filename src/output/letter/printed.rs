//! The PDF says what the text says: every letter of every ruleset, its characters in the same order.
//!
//! These tests start `kaiji-pdf` and read what it prints with other programs; `.ci/run` has both.

use std::collections::BTreeMap;
use std::process::{Command, Stdio};

use super::golden::every_page;
use super::golden::on_file::{OnFile, texts};
use super::page::{Item, Page, Table};
use super::pdf::{each_pdf, pdf};
use super::{LayoutProblem, compose, text};
use crate::case::fact::TextField;
use crate::case::letter::LetterKind;
use crate::law::ruleset::Kind;

/// A refusal for this reason.
fn refused(reason: &str) -> Page {
    let mut case = OnFile::received("tannan-gikai", Kind::Disclosure);
    let (decision, mut words) = case.whole_decision("refused");
    words.retain(|(field, _)| *field != TextField::Reason);
    words.push((TextField::Reason, reason));
    let tells = case.add("2026-04-14", decision, texts(&words));
    compose(&case.fields(LetterKind::Decision, tells).unwrap(), case.ruleset.body.nature).unwrap()
}

/// What a reader of the PDF gets, in the order of the file.
fn read(pdf: &[u8]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("letter.pdf");
    std::fs::write(&file, pdf).unwrap();
    let output = Command::new("pdftotext").arg("-raw").arg(&file).arg("-").stderr(Stdio::null()).output().unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap()
}

/// Without white space, page numbers (`1／2` on a line of its own), what lets a long word break, and the lines that the text
/// rules with characters.
fn run_together(read: &str) -> String {
    let is_number =
        |line: &&str| line.split('／').all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()));
    let lines = read.lines().filter(|line| !line.contains('／') || !is_number(line));
    lines
        .flat_map(str::chars)
        .filter(|c| !c.is_whitespace() && !matches!(c, '\u{200B}' | '\u{C}' | '＿' | '―'))
        .collect()
}

#[track_caller]
fn assert_prints_what_the_text_says(pages: &[Page]) {
    let printed = run_together(&read(&pdf(pages).unwrap()));
    let said = run_together(&pages.iter().map(text).collect::<String>());
    let same = printed.chars().zip(said.chars()).take_while(|(a, b)| a == b).count();
    let near = |text: &str| text.chars().skip(same.saturating_sub(20)).take(60).collect::<String>();
    assert!(printed == said, "PDF: …{}…\ntext: …{}…", near(&printed), near(&said));
}

#[test]
#[ignore = "needs kaiji-pdf, poppler-utils, fonts-noto-cjk"]
fn pdf_prints_every_letter_of_every_ruleset_with_the_words_of_its_text() {
    let all = every_page().into_iter().map(|(_, page)| page);
    let (with_table, pages): (Vec<Page>, Vec<Page>) = all.partition(|page| page.table.is_some());
    assert!(pages.len() > 80, "{}", pages.len());
    assert_prints_what_the_text_says(&pages);
    // In text, the lines of the cells of a row stand beside each other: the same characters in another order.
    for page in with_table {
        let printed = run_together(&read(&pdf(std::slice::from_ref(&page)).unwrap()));
        let cells = page.table.iter().flat_map(|table| table.rows.iter().flatten().chain(&table.columns));
        let lost: Vec<&String> = cells.filter(|cell| !printed.contains(&run_together(cell))).collect();
        assert!(lost.is_empty(), "{lost:?}\n{printed}");
        let counted = |text: &str| {
            text.chars().fold(BTreeMap::new(), |mut all, c| {
                *all.entry(c).or_insert(0) += 1;
                all
            })
        };
        assert_eq!(counted(&printed), counted(&run_together(&text(&page))));
    }
}

#[test]
#[ignore = "needs kaiji-pdf, poppler-utils, fonts-noto-cjk"]
fn pdf_prints_markup_of_any_kind_and_line_breaks_literally() {
    let hostile = "#eval(\"1+1\") *太字* $x^2$ #read(\"/etc/passwd\") @ref <l> \\ // c\n= 見出し\n- 点\n+ 番号\n```rust```\n\
        {{ number }}{% if x %}<w:p>&amp; ~ --- \"quoted\" 'x' fi ffi\n・点の後は\n  空白で始まる";
    assert_prints_what_the_text_says(&[refused(hostile)]);
}

#[test]
#[ignore = "needs kaiji-pdf, poppler-utils, fonts-noto-cjk"]
fn pdf_prints_a_reason_of_ten_thousand_characters_twenty_parts_and_a_word_without_end() {
    let reason = "本人以外の者（家族を含む。）の権利利益を害するおそれがあるため、".chars().cycle();
    let mut page = refused(&reason.take(10_000).collect::<String>());
    let part = |n: u32| format!("第{n}の部分のうち氏名および続柄\n条例第20条第2号（本人以外の個人に関する情報）に該当");
    page.items.push(Item {
        label: "開示しない部分とその根拠".to_owned(),
        values: (1..=20).map(part).collect(),
        room: 0,
    });
    page.items.push(Item {
        label: "所在".to_owned(),
        values: vec!["https://".to_owned() + &"a".repeat(2_000)],
        room: 0,
    });
    assert_prints_what_the_text_says(&[page]);
}

#[test]
#[ignore = "needs kaiji-pdf, poppler-utils, fonts-noto-cjk"]
fn pdf_prints_rare_characters_of_names_in_the_shape_asked_for() {
    let name = "髙﨑　𠮷男・辻󠄀　か\u{3099}・神";
    let page = Page { to: format!("{name}　様"), ..refused("理由") };
    let printed = read(&pdf(&[page]).unwrap());
    for shape in ["髙﨑", "𠮷男", "神"] {
        assert!(printed.contains(shape), "{shape}\n{printed}");
    }
}

#[test]
#[ignore = "needs kaiji-pdf, fonts-noto-cjk"]
fn pdf_of_the_same_letters_is_the_same_to_the_last_byte() {
    let pages = [refused("理由"), refused("別の理由")];
    assert_eq!(pdf(&pages).unwrap(), pdf(&pages).unwrap());
    assert_ne!(pdf(&pages).unwrap(), pdf(&pages[..1]).unwrap());
}

#[test]
#[ignore = "needs kaiji-pdf, fonts-noto-cjk"]
fn pdf_of_a_letter_among_others_is_what_it_is_alone_and_one_that_fails_keeps_no_other_back() {
    let gaiji = Page { to: "外\u{E000}字　様".to_owned(), ..refused("理由") };
    let pages = [refused("理由"), gaiji, refused(&"別の理由\n".repeat(60))];
    let together = each_pdf(&pages).unwrap();
    let [Ok(first), Err(LayoutProblem::NoGlyph { missing, .. }), Ok(last)] = &together[..] else {
        panic!("{:?}", together.iter().map(Result::is_ok).collect::<Vec<_>>());
    };
    assert_eq!(missing, &["\u{E000}"]);
    assert!(*first == pdf(&pages[..1]).unwrap() && *last == pdf(&pages[2..]).unwrap());
}

#[test]
#[ignore = "needs kaiji-pdf, poppler-utils, fonts-noto-cjk"]
fn pdf_begins_each_letter_on_a_page_of_its_own_and_counts_its_pages() {
    let long = refused(&"理由の一行\n".repeat(60));
    let short = Page { remedy: None, items: Vec::new(), ..refused("理由") };
    let printed = read(&pdf(&[short.clone(), long, short]).unwrap());
    let pages: Vec<&str> = printed.trim_end_matches('\u{C}').split('\u{C}').collect();
    let numbers: Vec<&str> = pages.iter().map(|page| page.trim_end().lines().last().unwrap()).collect();
    let counted: Vec<&str> = numbers.iter().copied().filter(|line| line.contains('／')).collect();
    assert_eq!(pages.len(), counted.len() + 2, "{numbers:?}");
    assert_eq!(counted.first(), Some(&format!("1／{}", counted.len()).as_str()));
    assert!(pages.first().unwrap().contains("不開示決定通知書") && pages.last().unwrap().contains("不開示決定通知書"));
}

#[test]
#[ignore = "needs kaiji-pdf, fonts-noto-cjk"]
fn pdf_with_a_character_that_no_font_has_is_refused_by_its_name() {
    let gaiji = Page { to: "外\u{E000}字　様".to_owned(), ..refused("理由") };
    let Err(LayoutProblem::NoGlyph { missing, .. }) = pdf(&[gaiji]) else { panic!("it was printed") };
    assert_eq!(missing, ["\u{E000}"]);
    let shape = Page { to: "亜\u{E01EF}　様".to_owned(), ..refused("理由\u{10480}") };
    let Err(LayoutProblem::NoGlyph { missing, .. }) = pdf(&[shape]) else { panic!("it was printed") };
    assert_eq!(missing, ["亜\u{E01EF}", "\u{10480}"]);
}

#[test]
#[ignore = "needs kaiji-pdf, poppler-utils, fonts-noto-cjk"]
fn pdf_of_a_form_has_room_and_its_table_repeats_its_heading_on_each_page() {
    let row = |n: u32| vec![n.to_string(), "決定期限".to_owned(), "令和8年4月15日（水）".to_owned()];
    let columns = ["順", "段階", "日"].map(str::to_owned).into();
    let table = Table { label: Some("期限の計算".to_owned()), columns, rows: (1..=9).map(row).collect() };
    let room = Item { label: "意見".to_owned(), values: Vec::new(), room: 4 };
    let form = Page { plain: true, items: vec![room], table: Some(table), remedy: None, ..refused("理由") };
    let nobody = Page { number: None, to: String::new(), from: String::new(), contact: None, ..form.clone() };
    assert_prints_what_the_text_says(&[form.clone(), nobody]);
    let rows = (1..=90).map(row).collect();
    let long = Page { table: form.table.clone().map(|table| Table { rows, ..table }), ..form };
    let printed = read(&pdf(&[long]).unwrap());
    let pages = printed.trim_end_matches('\u{C}').split('\u{C}').map(run_together);
    assert!(pages.clone().count() > 2 && pages.skip(1).all(|page| page.starts_with("順段階日")), "{printed}");
}

/// What the other program answers to this.
fn engine(given: &[u8]) -> std::process::Output {
    let engine = std::env::var_os("KAIJI_PDF").unwrap_or_else(|| "kaiji-pdf".into());
    let mut command = Command::new(engine);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    // It may have ended before it read everything.
    drop(std::io::Write::write_all(&mut child.stdin.take().unwrap(), given));
    child.wait_with_output().unwrap()
}

#[test]
#[ignore = "needs kaiji-pdf"]
fn pdf_engine_answers_what_is_no_request_with_one_line_and_a_code() {
    let page = r#"{"version":1,"creation":"2026-04-14","title":"x","pages":[{"title":1}]}"#;
    let (later, day) = (page.replace(":1,\"c", ":2,\"c"), page.replace("04-14", "02-30"));
    let requests = ["", "garbage", "{}", "[[[[", r#"{"version":1,"pages":[]}"#, &later, &day, "\u{0}\u{1}"];
    let not_utf8: &[u8] = b"{\"version\":\xff}";
    for given in requests.iter().map(|request| request.as_bytes()).chain([not_utf8]) {
        let output = engine(given);
        let line: serde_json::Value = serde_json::from_slice(&output.stderr).unwrap();
        assert_eq!((output.status.code(), &line["code"]), (Some(2), &"request".into()), "{line}");
        assert!(output.stdout.is_empty());
    }
    let output = engine(page.as_bytes());
    let line: serde_json::Value = serde_json::from_slice(&output.stderr).unwrap();
    assert_eq!((output.status.code(), &line["code"]), (Some(70), &"layout".into()), "{line}");
}

#[test]
#[ignore = "needs kaiji-pdf, poppler-utils, fonts-noto-cjk"]
fn pdf_is_set_in_the_font_that_somebody_named_before_those_of_the_system() {
    let folder = tempfile::tempdir().unwrap();
    let sans = "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc";
    std::os::unix::fs::symlink(sans, folder.path().join("own.ttc")).unwrap();
    let request = |fonts: &[&std::path::Path]| {
        let pages = [refused("理由")];
        serde_json::json!({ "version": 1, "pages": pages, "fonts": fonts, "creation": "2026-04-14", "title": "x" })
    };
    let fonts_of = |request: serde_json::Value| {
        let file = folder.path().join("letter.pdf");
        std::fs::write(&file, engine(request.to_string().as_bytes()).stdout).unwrap();
        String::from_utf8(Command::new("pdffonts").arg(&file).output().unwrap().stdout).unwrap()
    };
    let (named, system) = (fonts_of(request(&[folder.path()])), fonts_of(request(&[])));
    assert!(named.contains("NotoSansCJK") && !named.contains("Serif"), "{named}");
    assert!(system.contains("NotoSerifCJKjp") && !system.contains("Sans"), "{system}");
}

/// The first page of one letter of each kind, for `docs/letters.md`; a picture is no test, so it is drawn by hand:
/// `cargo test --lib letters_are_drawn -- --ignored`.
#[test]
#[ignore = "draws docs/letters/*.png with kaiji-pdf, poppler-utils and fonts-noto-cjk"]
fn letters_are_drawn() {
    let folder: std::path::PathBuf = [env!("CARGO_MANIFEST_DIR"), "docs/letters"].iter().collect();
    std::fs::create_dir_all(&folder).unwrap();
    let mut drawn: BTreeMap<String, Page> = BTreeMap::new();
    for (name, page) in every_page() {
        let kind = name.rsplit(' ').next().unwrap().replace('_', "-");
        drawn.entry(kind).or_insert(page);
    }
    for (kind, page) in drawn {
        let file = folder.join(format!("{kind}.pdf"));
        std::fs::write(&file, pdf(&[page]).unwrap()).unwrap();
        let mut command = Command::new("pdftoppm");
        command.args(["-singlefile", "-mono", "-png", "-r", "90"]).arg(&file).arg(folder.join(&kind));
        assert!(command.stderr(Stdio::null()).status().unwrap().success());
        std::fs::remove_file(file).unwrap();
    }
}
