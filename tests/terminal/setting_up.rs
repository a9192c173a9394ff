//! The first day: a file, the office, key by key.

use crate::office::Office;
use crate::screen::Screen;

#[test]
fn a_new_file_asks_whose_rule_it_holds_and_goes_on_with_the_office() {
    let office = Office::new();
    let screen = Screen::of(&office, "init").sees("どの機関の規程").sees("1) ").types("1");
    let screen = screen.sees("kaiji init --ruleset tannan-gikai").sees("記録しますか").types("y");
    let screen = screen.sees("登録しますか").types("y").sees("名称").enters("").sees("の値").enters("丹南病院組合議会");
    let screen = screen.sees("以上").types("\r").sees("name=丹南病院組合議会").types("y");
    let (code, seen) = screen.ends();
    assert_eq!(code, 0, "{seen}");
    assert!(office.sh("office show").contains("丹南病院組合議会"));
}

#[test]
fn a_value_that_cannot_stand_under_its_key_is_refused_where_it_is_typed() {
    let office = Office::holding("tannan-gikai");
    let screen =
        Screen::of(&office, "office edit").sees("郵便番号").types("郵便").sees("> 郵便番号").types("\r").sees("の値");
    let screen = screen.enters("abc").sees("エラー").types("\u{15}").enters("916-0022").sees("以上");
    let (code, seen) = screen.types("\r").sees("記録しますか").types("y").ends();
    assert_eq!(code, 0, "{seen}");
    assert!(office.sh("office show").contains("916-0022"));
}

#[test]
fn without_a_terminal_the_office_is_set_key_by_key() {
    let office = Office::holding("tannan-gikai");
    assert!(office.sh("office edit").starts_with("exit 2\n"));
}
