//! The office's own words of letters: exported, checked, taken into the file, used.

use std::fs;
use std::os::unix::fs::symlink;

use crate::letter_office::{decided, done};
use crate::office::Office;

/// Changes a file that was exported.
fn change(office: &Office, name: &str, from: &str, to: &str) {
    let path = office.path("own").join(name);
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(from), "{name} has no {from}");
    fs::write(path, text.replace(from, to)).unwrap();
}

#[test]
fn words_are_exported_adapted_checked_and_used_by_every_desk() {
    let office = decided();
    insta::assert_snapshot!(office.sh("letter export own"), @"
    exit 0
    ----- stdout
    通知書の文面を own に書き出しました（33 個のファイル）。
    直したら「kaiji letter check own」で確かめ、「kaiji office set letters=own」で使
    い始めます。変えないファイルは消してかまいません。
    ");
    change(&office, "decision-disclosure.txt", "ので、通知します。", "ので、お知らせします。");
    insta::assert_snapshot!(office.sh("letter check own"), @"
    exit 0
    ----- stdout
    手直しした文面  decision-disclosure.txt
    見本 115 通を作り、すべて作れました。
    ");
    done(&office, "letter K1 -o before.txt");
    done(&office, "office set letters=own");
    // The file has them: the folder may go.
    fs::remove_dir_all(office.path("own")).unwrap();
    let reissued = done(&office, "letter K1 decision --reissue");
    assert!(reissued.contains("お知らせします"), "{reissued}");
    assert!(done(&office, "office show").contains("通知書の文面"));
    assert!(done(&office, "check").starts_with("exit 0"));
    done(&office, "office set letters=built-in");
    let again = done(&office, "letter K1 decision");
    assert!(again.contains("お知らせします"), "what was issued keeps its words");
    let built_in = done(&office, "letter K1 decision --reissue").replace('\n', "");
    assert!(built_in.contains("通知します") && !built_in.contains("お知らせします"), "{built_in}");
}

#[test]
fn words_that_leave_out_what_the_law_demands_are_refused_by_name_article_and_example() {
    let office = decided();
    done(&office, "letter export own");
    change(&office, "extension.txt", "{{ extension.reason }}", "別紙のとおり");
    insta::assert_snapshot!(office.sh("letter check own"), @"
    exit 3
    ----- stdout
    手直しした文面  extension.txt
    見本 115 通を作り、1 件の誤りがありました。
    - extension.txt: 法令が求める「理由」が書かれません。 (第25条第2項)
        3 通が作れません。例: tannan-gikai 開示の期限延長通知書
        その項目を印字する行を戻してください。
    ");
    insta::assert_snapshot!(office.sh("--lang en letter check own"), @"
    exit 3
    ----- stdout
    Own words  extension.txt
    Tried 115 sample letters; faults: 1
    - extension.txt: leaves out what the law demands: reason. (第25条第2項)
        Letters that cannot be made: 3. One of them: tannan-gikai, disclosure,
        notice of extension
        Put the line back that prints it.
    ");
    let json = office.sh("letter check own --format json");
    assert!(json.contains(r#""code":"letter_template_leaves_out""#) && json.contains(r#""article":"25(2)""#), "{json}");
    let before = office.file();
    insta::assert_snapshot!(office.sh("office set letters=own"), @"
    exit 3
    ----- stderr
    エラー: own の文面では作れない通知書があります（1 件の誤り）。extension.txt: 法令が求める「理由」が書かれません。 (第25条第2項)
    対処: 「kaiji letter check own」ですべての誤りを見られます。
    ");
    assert!(office.file() == before, "nothing was recorded");
}

#[test]
fn unknown_fields_and_marks_are_named_with_their_place() {
    let office = decided();
    done(&office, "letter export own");
    change(&office, "extension.txt", "{{ extension.reason }}", "{{ extension.raeson }}");
    change(&office, "special-case.txt", "@body", "@bdy");
    let shown = office.sh("letter check own");
    assert!(shown.starts_with("exit 3") && shown.contains("special-case.txt:") && shown.contains("@bdy"), "{shown}");
    change(&office, "special-case.txt", "@bdy", "@body");
    insta::assert_snapshot!(office.sh("letter check own"), @"
    exit 3
    ----- stdout
    手直しした文面  extension.txt
    見本 115 通を作り、1 件の誤りがありました。
    - extension.txt:16: その項目はありません: {{ extension.raeson }}
        3 通が作れません。例: tannan-gikai 開示の期限延長通知書
        使える項目は、letter export で書き出される fields.txt にあります。ないことが
        ある項目は {% if 項目 %} で囲みます。
    ");
}

#[test]
fn a_folder_that_cannot_be_a_set_is_said_to_be_none() {
    let office = decided();
    let check = |expected: &str| {
        let shown = office.sh("letter check own");
        assert!(shown.contains(expected), "{shown}");
    };
    check("own を読めません");
    fs::create_dir(office.path("own")).unwrap();
    check("文面がありません");
    office.write("own/extention.txt", "@title x");
    check("extention.txt という名の文面はありません");
    fs::remove_file(office.path("own/extention.txt")).unwrap();
    office.write("own/extension.txt", [0x83, 0x40, 0xff]);
    check("UTF-8 の文字ではありません");
    office.write("own/extension.txt", "a".repeat(300_000));
    check("256 kB を超えています");
    office.write("own/extension.txt", "@title x\n\u{1}title\u{1}");
    check("2 行目に、制御文字");
    fs::remove_file(office.path("own/extension.txt")).unwrap();
    symlink("/etc/passwd", office.path("own/extension.txt")).unwrap();
    check("リンクです");
}

#[test]
fn an_export_touches_no_file_that_is_there() {
    let office = decided();
    office.write("own.txt", "x");
    fs::create_dir(office.path("own")).unwrap();
    office.write("own/extension.txt", "mine");
    let shown = office.sh("letter export own");
    assert!(shown.starts_with("exit 2"), "{shown}");
    assert_eq!(fs::read_to_string(office.path("own/extension.txt")).unwrap(), "mine");
    assert_eq!(fs::read_dir(office.path("own")).unwrap().count(), 1);
}

#[test]
fn a_new_file_may_begin_with_the_offices_own_words() {
    let office = Office::new().today("2026-04-14");
    done(&office, "letter export own");
    change(&office, "mend-request.txt", "@title", "@title 【試行】");
    office.write("office.toml", "letters = \"own\"\nhead = \"議長 佐藤 一郎\"\n");
    done(&office, "init --ruleset tannan-gikai --office office.toml");
    done(&office, "receive --kind disclosure --received 2026-04-01 --name '甲' --address '鯖江市' --subject '乙'");
    done(&office, "supplement ask K1 --on 2026-04-14 --by 2026-04-30 --missing '年度の記載がない'");
    assert!(done(&office, "letter K1").contains("【試行】"));
}
