//! A case is found without its number: by a part of its name in any writing, by its number, the soonest due first.

use crate::office::Office;
use crate::screen::Screen;

/// Two requests, the later one due later.
pub(crate) fn office() -> Office {
    let office = Office::holding("tannan-gikai").today("2026-04-10");
    let receive = "receive --kind disclosure --subject 会議録 --address 鯖江市本町1";
    let _ =
        office.given("2026-04-08", &format!("{receive} --received 2026-04-08 --name 髙橋花子 --kana タカハシハナコ"));
    let _ = office.given("2026-04-01", &format!("{receive} --received 2026-04-01 --name 佐藤太郎 --kana サトウタロウ"));
    office
}

#[test]
fn the_soonest_due_stands_first_and_enter_takes_it() {
    let office = office();
    let screen = Screen::of(&office, "show").sees("R8-K-0002  佐藤太郎  開示  R8.4.15(水)  あと5日").sees("R8-K-0001");
    let (code, seen) = screen.enters("").sees("令和8-開-0002").ends();
    assert_eq!(code, 0, "{seen}");
}

#[test]
fn a_name_is_found_by_another_form_of_its_character_by_its_kana_and_by_the_number() {
    let office = office();
    for typed in ["高橋", "たかはし", "ﾊﾅｺ", "K1", "r8-k-1"] {
        let screen = Screen::of(&office, "show").sees("R8-K-0002").types(typed).sees("髙橋花子").types("\r");
        let (code, seen) = screen.sees("令和8-開-0001").ends();
        assert_eq!(code, 0, "{typed}: {seen}");
    }
}

#[test]
fn nobody_is_found_and_the_list_comes_back_when_the_text_is_cleared() {
    let office = office();
    let screen = Screen::of(&office, "show").sees("R8-K-0002").types("鈴木").sees("見つかりません").types("\r");
    screen.types("\u{15}").sees("R8-K-0002").escapes().has_left();
}

#[test]
fn a_number_that_there_is_not_ends_at_once_as_it_does_for_a_script() {
    let office = office();
    let (code, seen) = Screen::of(&office, "decide K9").sees("エラー").ends();
    assert_eq!(code, 4, "{seen}");
}

#[test]
fn in_english() {
    let office = office().english();
    let (code, seen) = Screen::of(&office, "show").sees("5 days left").sees("Narrow down").enters("").ends();
    assert_eq!(code, 0, "{seen}");
}

#[test]
fn only_cases_in_whose_life_the_command_may_come_are_offered_with_the_reading_of_the_name() {
    let office = office();
    let _ = office.given("2026-04-08", "identify K1 --document passport");
    let _ = office.given("2026-04-09", "supplement ask K1 --on 2026-04-09 --by 2026-04-20 --missing 押印");
    let seen =
        Screen::of(&office, "supplement done").sees("R8-K-0001").sees("タカハシハナコ").types("\u{3}").has_left();
    assert!(!seen.contains("R8-K-0002"), "{seen}");
    // What a decision waits for least stands first, whatever is typed finds all.
    let screen = Screen::of(&office, "identify").sees("R8-K-0002").sees("サトウタロウ").sees("R8-K-0001");
    let _ = screen.types("\u{3}").has_left();
    let screen = Screen::of(&office, "method").sees("R8-K-0002").types("\u{3}");
    let _ = screen.has_left();
    let hidden = Screen::of(&office, "identify --private").sees("R8-K-0002").types("\u{3}").has_left();
    assert!(!hidden.contains("サトウ"), "{hidden}");
}
