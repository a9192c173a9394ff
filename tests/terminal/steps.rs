//! `kaiji next` does what is chosen, and the questions of the acts: only what the rule needs, in its own words.

use crate::choosing::office;
use crate::screen::Screen;

#[test]
fn next_does_the_step_that_is_chosen() {
    let office = office();
    let screen = Screen::of(&office, "next K2").sees("今どれをしますか").sees("1) 本人確認書類").types("1");
    let screen = screen.sees("運転免許証").types("運転").sees("> 運転免許証").types("\r");
    let line = "kaiji identify R8-K-0002 --document driving-licence --on 2026-04-10";
    let (code, seen) =
        screen.sees("--on").enters("").sees(line).sees("記録しますか").types("y").sees("に記録しました").ends();
    assert_eq!(code, 0, "{seen}");
    assert!(!office.sh("next K2").contains("kaiji identify"));
}

#[test]
fn next_may_be_left_without_doing_anything() {
    let office = office();
    let (code, _) = Screen::of(&office, "next K2").sees("今どれをしますか").escapes().ends();
    assert_eq!(code, 0);
    assert!(office.sh("next K2").contains("kaiji identify"));
}

#[test]
fn a_partial_decision_asks_for_grounds_with_their_passages_and_for_what_its_notice_must_tell() {
    let office = office();
    let _ = office.given("2026-04-09", "identify K2 --document driving-licence");
    let screen = Screen::of(&office, "decide K2").sees("1) 全部開示").sees("2) 部分開示").types("2");
    let screen = screen.sees("第20条第2号").types("20-2").sees("> 第20条第2号").types("\r").sees("開示しない部分");
    let screen = screen.enters("第三者の氏名").sees("--reason").enters("");
    let screen = screen.sees("--purpose").enters("議会の運営").sees("--means").types("2");
    let screen =
        screen.sees("--implement-on").enters("4/20").sees("令和8年4月20日").sees("--place").enters("議会事務局");
    let screen = screen.sees("--on").enters("").sees("決定").sees("--withheld 20-2=第三者の氏名").types("y");
    let (code, seen) = screen.sees("に記録しました").ends();
    assert_eq!(code, 0, "{seen}");
}

#[test]
fn what_the_law_forbids_is_told_and_the_question_comes_back() {
    let office = office();
    let screen = Screen::of(&office, "extend K2 --reason 多忙 --days 31").sees("第25条第2項");
    let (code, seen) = screen.ends();
    assert_eq!(code, 3, "nothing was missing, so nothing is asked: {seen}");
    let screen = Screen::of(&office, "extend K2").sees("30日まで").enters("31").sees("--reason").enters("多忙");
    let screen =
        screen.sees("--on").enters("").sees("エラー").sees("--on").escapes().sees("--reason").escapes().sees("> 31");
    let screen = screen.types("\u{15}").enters("30").sees("--reason").enters("").sees("--on").enters("");
    let (code, seen) = screen.sees("令和8年5月15日").sees("記録しますか").types("y").sees("に記録しました").ends();
    assert_eq!(code, 0, "{seen}");
}

#[test]
fn a_group_without_its_verb_offers_its_verbs() {
    let office = office();
    let screen =
        Screen::of(&office, "supplement").sees("1) ").types("1").sees("どの事案ですか").enters("").sees("1) 書面");
    let screen = screen.types("1").sees("--missing").enters("押印").sees("--on").enters("");
    let screen = screen.sees("--by").enters("+10").sees("令和8年4月20日").sees("記録しますか").types("y");
    let (code, seen) = screen.sees("に記録しました").ends();
    assert_eq!(code, 0, "{seen}");
}

#[test]
fn a_day_before_the_receipt_is_refused_where_it_is_typed() {
    let office = office();
    let screen = Screen::of(&office, "withdraw K2").sees("--on").enters("3/31").sees("受付の日").sees("> 3/31");
    screen.types("\u{3}").has_left();
}

#[test]
fn tab_takes_one_and_asks_for_another_enter_takes_the_last() {
    let office = office();
    let screen = Screen::of(&office, "identify K2").sees("続けてもう一つは Tab").types("運転").sees("> 運転免許証");
    let screen = screen.types("\t").sees("以上").types("旅券").sees("> 旅券").types("\r");
    let line = "kaiji identify K2 --document driving-licence --document passport --on 2026-04-10";
    let (code, seen) = screen.sees("--on").enters("").sees(line).sees("記録しますか").types("y").ends();
    assert_eq!(code, 0, "{seen}");
    let screen = Screen::of(&office, "supplement ask K2 --about form").sees("--missing").types("押印\t");
    let screen = screen.sees("ほかにも").enters("会議の日").sees("--on").enters("").sees("--by").enters("+10");
    let (code, seen) = screen.sees("--missing 押印 --missing 会議の日").sees("記録しますか").types("n").ends();
    assert_eq!(code, 130, "{seen}");
}
