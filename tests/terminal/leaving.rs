//! However a conversation is left: nothing is recorded, the terminal is as it was. And what must not be taken.

use crate::office::Office;
use crate::screen::Screen;

fn office() -> Office {
    Office::holding("tannan-gikai").today("2026-04-01")
}

#[track_caller]
fn nothing_on_file(office: &Office) {
    let listed = office.sh("list --all");
    assert!(!listed.contains("令和8-開") && !listed.contains("R8-K"), "{listed}");
}

fn at_the_name(office: &Office) -> Screen {
    Screen::of(office, "receive --kind disclosure --received 2026-04-01 --channel counter").sees("--name")
}

#[test]
fn esc_at_the_first_question_ctrl_c_ctrl_d_and_a_no_record_nothing() {
    let office = office();
    at_the_name(&office).escapes().sees("何も記録していません").has_left();
    at_the_name(&office).types("福井\u{3}").sees("何も記録していません").has_left();
    at_the_name(&office).types("\u{4}").sees("何も記録していません").has_left();
    let no = at_the_name(&office)
        .enters("福井太郎")
        .sees("--kana")
        .enters("")
        .sees("--address")
        .enters("")
        .sees("--phone")
        .enters("")
        .sees("--by")
        .types("1")
        .sees("--subject")
        .enters("会議録");
    let no = no.sees("確かめた").types("なし\r").sees("足りない").enters("");
    no.sees("記録しますか").types("n").sees("何も記録していません").has_left();
    nothing_on_file(&office);
}

#[test]
fn several_pasted_lines_are_one_answer() {
    let office = office();
    let screen = at_the_name(&office)
        .enters("福井太郎")
        .sees("--kana")
        .enters("")
        .sees("--address")
        .enters("")
        .sees("--phone")
        .enters("")
        .sees("--by")
        .types("1")
        .sees("--subject");
    let screen = screen.pastes("一行目\r二行目").sees("一行目 / 二行目").enters("");
    let screen = screen.sees("確かめた").types("なし\r").sees("足りない").enters("");
    screen.sees("記録しますか").types("y").sees("受付票を").types("3").ends();
    assert!(office.sh("show K1").contains("一行目"));
}

#[test]
fn ten_thousand_characters_are_taken_and_one_more_than_the_file_keeps_is_refused() {
    let office = office();
    let long = "あ".repeat(10_000);
    let screen = at_the_name(&office).pastes(&long).enters("").sees("--kana");
    screen.pastes(&"a".repeat(20_001)).enters("").sees("エラー").types("\u{3}").has_left();
}

#[test]
fn what_acts_on_a_screen_is_refused_where_it_is_typed_and_shown_as_its_number() {
    let office = office();
    let screen = at_the_name(&office).types("福井\u{202E}").sees("<U+202E>").enters("").sees("エラー");
    let screen = screen.types("\u{15}").pastes("\u{1B}[31m赤").enters("").sees("エラー");
    let seen = screen.types("\u{3}").has_left();
    assert!(!seen.contains("\u{1B}[31m") && !seen.contains('\u{202E}'), "{seen:?}");
}

#[test]
fn the_same_holds_for_what_belongs_to_another_command_of_the_visit() {
    let office = office();
    let line = "receive --kind disclosure --received 2026-04-01 --channel post --by principal --name 福井太郎 \
        --kana フクイタロウ --address 鯖江市 --phone 0778";
    let screen = Screen::of(&office, line).sees("--subject").enters("会議録");
    screen.sees("足りない").types("押印\u{202E}").enters("").sees("エラー").types("\u{3}").has_left();
    nothing_on_file(&office);
}

#[test]
fn bytes_that_are_no_text_are_refused() {
    let office = office();
    at_the_name(&office).sends(b"\xE3\x28\xA1").sees("エラー").types("\u{3}").has_left();
}

#[test]
fn a_terminal_of_twenty_columns_has_room_for_every_question() {
    let office = office();
    let screen = Screen::wide(&office, "receive --kind disclosure --received 2026-04-01 --channel counter", 20);
    let screen = screen.sees("--name").enters(&"福井太郎".repeat(20)).sees("--kana").enters("").sees("--address");
    let seen = screen.enters("").sees("--phone").enters("").sees("--by").types("\u{3}").has_left();
    // No line that is typed or chosen in is ever broken by the terminal.
    let drawn = seen.split("\r\u{1B}[K").skip(1).filter_map(|drawn| drawn.split('\r').next());
    drawn.for_each(|line| assert!(unicode_width::UnicodeWidthStr::width(line) < 20, "{line}"));
}

#[test]
fn a_name_on_file_that_would_act_on_the_terminal_is_shown_as_its_numbers_where_a_case_is_chosen() {
    let office = office();
    let receive = "receive --kind disclosure --received 2026-04-01 --name 福井花子 --subject 会議録 --address 鯖江市";
    let _ = office.given("2026-04-01", receive);
    let file = rusqlite::Connection::open(office.path("kaiji.db")).unwrap();
    file.execute("UPDATE cases SET name = ?1", ["悪\u{1B}[2J\u{202E}名"]).unwrap();
    drop(file);
    for line in ["show", "decide", "identify"] {
        let seen = Screen::of(&office, line).sees("悪<U+001B>[2J<U+202E>名").types("\u{3}").has_left();
        assert!(!seen.contains("\u{1B}[2J") && !seen.contains('\u{202E}'), "{line}: {seen:?}");
    }
}

#[test]
fn a_terminal_that_goes_away_records_nothing() {
    let office = office();
    let screen = at_the_name(&office).enters("福井太郎").sees("--kana");
    drop(screen);
    nothing_on_file(&office);
}

#[test]
fn without_a_terminal_nothing_is_asked() {
    let office = office();
    assert!(office.sh("receive --kind disclosure").starts_with("exit 2\n"));
}
