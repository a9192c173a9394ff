use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::Event;

use super::super::golden::every_page;
use super::super::page::{Item, Page, Table};
use super::super::text::text;
use super::docx;

/// The parts of the file by name; every one that is XML is well-formed.
fn parts(file: &[u8]) -> BTreeMap<String, String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(file)).unwrap();
    let mut parts = BTreeMap::new();
    for at in 0..archive.len() {
        let mut entry = archive.by_index(at).unwrap();
        if entry.is_file() {
            let mut part = String::new();
            entry.read_to_string(&mut part).unwrap();
            assert_well_formed(entry.name(), &part);
            parts.insert(entry.name().to_owned(), part);
        }
    }
    parts
}

fn assert_well_formed(name: &str, part: &str) {
    let mut reader = Reader::from_str(part);
    loop {
        match reader.read_event() {
            Ok(Event::Eof) => return,
            Ok(_) => {}
            Err(error) => panic!("{name}: {error}"),
        }
    }
}

/// The text of the document; a line break where the paper has one.
fn words(file: &[u8]) -> String {
    let parts = parts(file);
    let mut reader = Reader::from_str(&parts["word/document.xml"]);
    let mut words = String::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Eof => return words,
            Event::Text(text) => words.push_str(&text.decode().unwrap()),
            Event::GeneralRef(name) => words.push_str(match name.decode().unwrap().as_ref() {
                "lt" => "<",
                "gt" => ">",
                "amp" => "&",
                "quot" => "\"",
                "apos" => "'",
                other => panic!("&{other};"),
            }),
            Event::Empty(tag) if tag.name().as_ref() == b"w:br" => words.push('\n'),
            Event::End(tag) if tag.name().as_ref() == b"w:p" => words.push('\n'),
            _ => {}
        }
    }
}

fn together(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && *c != '＿').collect()
}

fn page(title: &str) -> Page {
    Page { title: title.to_owned(), date: "令和8年4月14日".to_owned(), ..Page::default() }
}

#[test]
fn every_letter_of_every_ruleset_says_the_same_in_the_same_order_as_the_text() {
    let pages = every_page();
    assert!(pages.len() > 80, "{}", pages.len());
    for (name, page) in pages {
        // Lines to write on and tables are drawn in the text, and are lines and tables here.
        let page = Page { table: None, ..page };
        let file = docx(std::slice::from_ref(&page)).unwrap();
        assert_eq!(together(&words(&file)), together(&text(&page)), "{name}");
    }
}

#[test]
fn two_runs_give_the_same_bytes_and_no_day_or_machine_is_in_them() {
    let pages: Vec<Page> = every_page().into_iter().take(3).map(|(_, page)| page).collect();
    let first = docx(&pages).unwrap();
    assert!(first == docx(&pages).unwrap(), "two runs differ");
    let mut archive = zip::ZipArchive::new(Cursor::new(&first)).unwrap();
    for at in 0..archive.len() {
        let stamp = archive.by_index(at).unwrap().last_modified().unwrap();
        assert_eq!((stamp.year(), stamp.month(), stamp.day()), (1980, 1, 1));
    }
    let core = &parts(&first)["docProps/core.xml"];
    assert!(!core.contains("created") && !core.contains("creator"), "{core}");
}

#[test]
fn title_and_language_stand_in_the_properties() {
    let parts = parts(&docx(&[page("<部分> & 開示決定通知書")]).unwrap());
    let core = &parts["docProps/core.xml"];
    assert!(core.contains("<dc:title>&lt;部分&gt; &amp; 開示決定通知書</dc:title>"), "{core}");
    assert!(core.contains("<dc:language>ja-JP</dc:language>"));
    assert!(parts["word/styles.xml"].contains(r#"<w:lang w:val="en-US" w:eastAsia="ja-JP" />"#));
    assert!(parts["word/styles.xml"].contains(r#"<w:autoSpaceDN w:val="0" />"#));
}

#[test]
fn markup_prints_literally_and_control_characters_do_not_break_the_file() {
    let hostile = "<w:evil/> & </w:t></w:r> {{ x }} #eval \u{b}\u{1}\u{202e}\"'&amp;";
    let item = Item { label: hostile.to_owned(), values: vec![hostile.to_owned(), hostile.to_owned()], room: 0 };
    let letter = Page { items: vec![item], to: hostile.to_owned(), ..page(hostile) };
    let words = words(&docx(&[letter]).unwrap());
    let shown = hostile.replace(['\u{b}', '\u{1}', '\u{202e}'], "\u{fffd}");
    assert_eq!(words.matches(&shown).count(), 5, "{words}");
}

#[test]
fn a_line_break_in_a_value_is_a_line_break_on_paper() {
    let item = Item { label: "理由".to_owned(), values: vec!["一行目\n二行目".to_owned()], room: 0 };
    let file = docx(&[Page { items: vec![item], ..page("通知書") }]).unwrap();
    assert!(parts(&file)["word/document.xml"].contains("<w:br w:type=\"textWrapping\" />"));
    assert!(words(&file).contains("一行目\n二行目\n"));
}

#[test]
fn several_letters_each_begin_on_a_page_of_their_own_with_their_own_page_numbers() {
    let file = docx(&[page("甲"), page("乙"), page("丙")]).unwrap();
    let document = &parts(&file)["word/document.xml"];
    assert_eq!(document.matches("<w:sectPr>").count(), 3);
    assert_eq!(document.matches(r#"w:start="1""#).count(), 3);
    assert_eq!(document.matches("rIdFooter1").count(), 3);
    assert_eq!(words(&file).split_whitespace().filter(|line| ["甲", "乙", "丙"].contains(line)).count(), 3);
}

#[test]
fn the_headings_of_a_table_come_again_and_no_row_is_cut() {
    let row = |text: &str| vec![text.to_owned(), "1".to_owned()];
    let table = Table { label: Some("表".to_owned()), columns: row("番号"), rows: vec![row("甲"), row("乙")] };
    let document = &parts(&docx(&[Page { table: Some(table), ..page("一覧") }]).unwrap())["word/document.xml"];
    assert_eq!(document.matches("<w:cantSplit />").count(), 3);
    assert_eq!(document.matches("<w:tblHeader />").count(), 1);
}

#[test]
fn room_to_write_in_is_ruled_line_by_line() {
    let item = Item { label: "御意見".to_owned(), values: Vec::new(), room: 4 };
    let document = &parts(&docx(&[Page { items: vec![item], ..page("意見書") }]).unwrap())["word/document.xml"];
    assert_eq!(document.matches(r#"w:pStyle w:val="room""#).count(), 4);
}
