//! `kaiji receive` at the counter, question by question.

use crate::office::Office;
use crate::screen::Screen;

fn office() -> Office {
    Office::holding("tannan-gikai").today("2026-04-01")
}

fn up_to_name(office: &Office) -> Screen {
    Screen::of(office, "receive")
        .sees("届いた日")
        .enters("")
        .sees("令和8年4月1日")
        .sees("請求の種別")
        .types("1")
        .sees("届いた方法")
        .types("1")
        .sees("氏名または名称")
}

#[test]
fn a_request_is_received_by_answering_and_the_line_that_does_the_same_is_shown() {
    let office = office();
    let screen = up_to_name(&office)
        .enters("福井太郎")
        .sees("フリガナ")
        .enters("フクイタロウ")
        .sees("住所")
        .enters("")
        .sees("電話")
        .enters("")
        .sees("立場")
        .types("1")
        .sees("請求の対象")
        .enters("会議録");
    let screen = screen.sees("確かめた本人確認書類").types("なし\r").sees("足りない").enters("");
    let screen = screen.sees("令和8-開-0001 に記録する内容").sees("令和8年4月15日").sees("安全期限");
    let line = "kaiji receive --received 2026-04-01 --kind disclosure --channel counter --name 福井太郎 \
        --kana フクイタロウ --by principal --subject 会議録";
    let (code, seen) = screen
        .sees(line)
        .sees("記録しますか")
        .types("y")
        .sees("に記録しました")
        .sees("受付票を作りますか")
        .types("3")
        .ends();
    assert_eq!(code, 0, "{seen}");
    assert!(office.sh("list").contains("福井太郎"));
}

#[test]
fn the_same_in_english() {
    let office = office().english();
    let (code, seen) = Screen::of(&office, "receive")
        .sees("The day it arrived")
        .enters("4/1")
        .sees("2026-04-01 (Wed)")
        .sees("What is asked")
        .types("1")
        .sees("How it came")
        .types("1")
        .sees("Name")
        .enters("Fukui Taro")
        .sees("--kana")
        .enters("")
        .sees("--address")
        .enters("")
        .sees("--phone")
        .enters("")
        .sees("Who asks")
        .types("1")
        .sees("--subject")
        .enters("minutes")
        .sees("Identity papers")
        .types("none\r")
        .sees("What is missing")
        .enters("")
        .sees("To be recorded in 令和8-開-0001")
        .sees("2026-04-15")
        .sees("--name 'Fukui Taro'")
        .sees("Record this?")
        .types("y")
        .sees("Recorded")
        .sees("Make the letter")
        .types("3")
        .ends();
    assert_eq!(code, 0, "{seen}");
}

#[test]
fn a_wrong_date_is_refused_where_it_is_typed_and_the_right_one_is_named() {
    let office = office();
    let screen = Screen::of(&office, "receive").sees("届いた日").enters("平成31年5月1日").sees("令和元年5月1日");
    // What was typed stands there to be mended: Ctrl-U clears it.
    let screen =
        screen.types("\u{15}").enters("2/30").sees("エラー").types("\u{15}").enters("2026-04-02").sees("エラー");
    screen.types("\u{15}").enters("3/31").sees("令和8年3月31日").sees("請求の種別").types("\u{3}").has_left();
}

#[test]
fn esc_goes_back_and_what_was_answered_stands_there() {
    let office = office();
    let screen = up_to_name(&office).enters("福井太郎").sees("フリガナ").escapes().sees("> 福井太郎");
    let screen = screen.types("\u{7F}").enters("次郎").sees("フリガナ").enters("").sees("住所").types("\u{3}");
    screen.has_left();
}

#[test]
fn what_was_typed_is_not_asked_again_and_yes_skips_the_last_question() {
    let office = office();
    let line = "receive --kind disclosure --received 2026-04-01 --channel post --by principal --yes";
    let (code, seen) = Screen::of(&office, line)
        .sees("氏名または名称")
        .enters("福井太郎")
        .sees("フリガナ")
        .enters("")
        .sees("住所")
        .enters("")
        .sees("電話")
        .enters("")
        .sees("請求の対象")
        .enters("会議録")
        .sees("足りない")
        .enters("")
        .sees("に記録しました")
        .sees("受付票")
        .escapes()
        .ends();
    assert_eq!(code, 0, "{seen}");
    assert!(!seen.contains("届いた日"), "{seen}");
}

#[test]
fn an_oral_request_is_not_offered_where_an_article_demands_writing() {
    let office = office();
    let screen = Screen::of(&office, "receive").sees("届いた日").enters("").sees("種別").types("1").sees("オンライン");
    let seen = screen.types("\u{3}").has_left();
    assert!(!seen.contains("口頭"), "{seen}");
}

#[test]
fn a_day_before_the_rule_was_in_force_is_asked_for_again() {
    let office = office();
    let screen =
        Screen::of(&office, "receive").sees("届いた日").enters("令和5年3月31日").sees("エラー").sees("届いた日");
    screen.types("\u{15}").enters("").sees("請求の種別").types("\u{3}").has_left();
}

#[test]
fn what_is_missing_gives_the_dates_side_by_side_the_request_to_mend_and_the_receipt_in_one_act() {
    let office = office();
    let line = "receive --kind disclosure --received 2026-04-01 --channel counter --name 福井太郎 --kana フクイタロウ --by principal --address 鯖江市 --phone 0778";
    let screen = Screen::of(&office, line).sees("請求の対象").enters("会議録");
    let screen = screen.sees("本人確認書類").types("運転").sees("> 運転免許証").types("\r");
    let screen = screen.sees("足りない").enters("押印").sees("何が足りませんか").types("2");
    let screen = screen.sees("補正の期限").enters("4/10").sees("あわせて記録すること").sees("本人確認: 運転免許証");
    let screen = screen.sees("不足がなければ: R8.4.15(水)").sees("R8.4.10(金)に届けば: R8.4.24(金)");
    let screen = screen.sees("上限まで延長すれば: R8.5.15(金)").sees("記録しますか").types("y");
    let screen =
        screen.sees("補正の求め").sees("補正依頼書を作りますか").types("3").sees("受付票を作りますか").types("1");
    let (code, seen) = screen.sees("受付票").ends();
    assert_eq!(code, 0, "{seen}");
    let log = office.sh("log K1");
    assert!(log.contains("運転免許証") && log.contains("押印"), "{log}");
}

#[test]
fn what_must_be_said_is_asked_for_again_in_the_words_of_a_person() {
    let office = office();
    let screen = up_to_name(&office).enters("").sees("空のままにできません").enters("福井太郎").sees("フリガナ");
    let seen = screen.types("\u{3}").has_left();
    assert!(!seen.contains("エラー"), "{seen}");
}

#[test]
fn back_at_the_first_of_several_it_is_asked_as_it_was() {
    let office = office();
    let screen = up_to_name(&office).enters("福井太郎").sees("フリガナ").enters("").sees("住所").enters("");
    let screen = screen.sees("電話").enters("").sees("立場").types("1").sees("請求の対象").types("会議録\t");
    let _ = screen.sees("ほかにも").escapes().sees("請求の対象").sees("会議録").types("\u{3}").has_left();
}
