//! `kaiji letter --due` and `--sign-list`: many at once, in one pass; what cannot be made is named and keeps no other back.

use std::fs;

use crate::letter_office::{decided, done};
use crate::office::Office;

/// Two letters that can be made (K1 decision, K2 mend request) and one that lacks something (K3 decision).
pub(crate) fn three_due() -> Office {
    let office = decided();
    for name in ["乙川 次郎", "丙山 三郎"] {
        done(
            &office,
            &format!(
                "receive --kind disclosure --received 2026-04-02 --name '{name}' --address '鯖江市乙町2番地' \
                 --subject '令和6年度の記録'"
            ),
        );
    }
    done(&office, "supplement ask K2 --on 2026-04-14 --by 2026-04-30 --missing '年度の記載がない'");
    done(&office, "identify K3 --document driving-licence --on 2026-04-02");
    done(&office, "decide K3 --outcome full --on 2026-04-14 --means copy --implement-on 2026-05-08");
    office
}

#[test]
fn all_that_are_due_come_in_one_file_and_the_one_that_lacks_something_is_named() {
    let office = three_due();
    insta::assert_snapshot!(office.sh("letter --due -o all.txt"), @"
    exit 3
    ----- stdout
    出すべき通知書 2 通を発行しました。
    事案           通知書      あて先  文書番号    日付         再出力
    -------------------------------------------------------------------
    令和8-開-0001  決定通知書          8丹議第1号  R8.4.14(火)
    令和8-開-0002  補正依頼書          8丹議第2号  R8.4.14(火)
    ファイル  all.txt
    送ったら、事案ごとに「kaiji sent 事案 --letter 種類 --on 日付」で記録してくださ
    い。

    作れなかった通知書
    - 令和8-開-0003 決定通知書: 通知書に欠かせない事項がありません: 利用目的, 開示の
      実施の場所 (第24条第1項)
        次で補ってください: decide --purpose, decide --place。記録済みの決定などは、
        取り消して(strike)から改めて入力します。
    ");
    let all = fs::read_to_string(office.path("all.txt")).unwrap();
    let letters: Vec<&str> = all.split('\u{c}').collect();
    assert_eq!(letters.len(), 2);
    assert!(letters[0].contains("部分開示決定通知書") && letters[0].contains("8丹議第1号"));
    assert!(letters[1].contains("乙川 次郎　様") && letters[1].contains("8丹議第2号"));
    insta::assert_snapshot!(office.sh("--lang en letter --due -o all.txt"), @r#"
    exit 3
    ----- stdout
    2 due; 2 of them had been issued and came out again as they were.
    Case           Letter                  To  Document no.  Dated           Again
    -------------------------------------------------------------------------------
    令和8-開-0001  notice of the decision      8丹議第1号    2026-04-14 Tue  yes
    令和8-開-0002  request to mend             8丹議第2号    2026-04-14 Tue  yes
    File  all.txt
    Once sent, record each with "kaiji sent CASE --letter KIND --on DATE".

    Letters that could not be made
    - 令和8-開-0003 notice of the decision: The letter lacks what it must say:
      purpose of use, place of the disclosure (第24条第1項)
        Supply it with: decide --purpose, decide --place. A decision that is on file
        is struck and entered anew.
    "#);
    assert_eq!(fs::read_to_string(office.path("all.txt")).unwrap(), all, "a second run gives the same letters");
}

#[test]
fn into_a_folder_each_is_a_file_of_its_own() {
    let office = three_due();
    fs::create_dir(office.path("out")).unwrap();
    let shown = office.sh("letter --due --to docx -o out --format json");
    assert!(shown.starts_with("exit 3"), "{shown}");
    let mut names: Vec<String> = fs::read_dir(office.path("out"))
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(names, ["R8-K-0001-decision-3.docx", "R8-K-0002-mend-request-2.docx"]);
    assert!(shown.contains(r#""not_made":[{"number":"R8-K-0003","letter":"decision","#), "{shown}");
    assert!(shown.contains(r#""code":"letter_field_missing""#) && shown.contains(r#""article":"24(1)""#), "{shown}");
}

#[test]
fn what_would_be_issued_is_shown_without_a_record() {
    let office = three_due();
    let before = fs::read(office.path("kaiji.db")).unwrap();
    let shown = office.sh("letter --due -o all.txt --dry-run");
    assert!(shown.starts_with("exit 3") && shown.contains("8丹議第1号") && shown.contains("8丹議第2号"), "{shown}");
    assert_eq!(fs::read(office.path("kaiji.db")).unwrap(), before);
    assert!(!office.path("all.txt").exists());
}

#[test]
fn drafts_of_all_that_are_due_circulate_before_anything_is_issued() {
    let office = three_due();
    let before = office.file();
    insta::assert_snapshot!(office.sh("letter --due --draft -o drafts.txt"), @"
    exit 3
    ----- stdout
    出すべき通知書 2 通の案を作りました。番号は付けず、記録もしていません。
    事案           通知書      あて先  文書番号  日付         再出力
    -----------------------------------------------------------------
    令和8-開-0001  決定通知書                    R8.4.14(火)
    令和8-開-0002  補正依頼書                    R8.4.14(火)
    ファイル  drafts.txt

    作れなかった通知書
    - 令和8-開-0003 決定通知書: 通知書に欠かせない事項がありません: 利用目的, 開示の
      実施の場所 (第24条第1項)
        次で補ってください: decide --purpose, decide --place。記録済みの決定などは、
        取り消して(strike)から改めて入力します。
    ");
    let drafts = fs::read_to_string(office.path("drafts.txt")).unwrap();
    assert_eq!(drafts.split('\u{c}').filter(|letter| letter.contains("案") && !letter.contains("丹議第")).count(), 2);
    fs::create_dir(office.path("out")).unwrap();
    let shown = office.sh("letter --due --draft --to docx -o out --format json");
    assert!(shown.starts_with("exit 3") && shown.contains(r#""draft":true"#), "{shown}");
    assert_eq!(fs::read_dir(office.path("out")).unwrap().count(), 2);
    assert_eq!(office.file(), before);
    office.sh("letter --due -o all.txt");
    let shown = office.sh("letter --due --draft -o drafts.txt");
    assert!(shown.starts_with("exit 3") && !shown.contains("案を作りました"), "what is issued is no draft: {shown}");
}

#[test]
fn the_same_key_again_gives_the_same_letters_and_no_further_numbers() {
    let office = three_due();
    office.sh("letter --due -o first.docx --once morning");
    let after = fs::read(office.path("kaiji.db")).unwrap();
    office.sh("letter --due -o first.docx --once morning");
    assert_eq!(fs::read(office.path("kaiji.db")).unwrap(), after);
    office.sh("letter --due -o second.docx");
    assert_eq!(fs::read(office.path("first.docx")).unwrap(), fs::read(office.path("second.docx")).unwrap());
}

#[test]
fn a_sent_letter_is_no_longer_among_them() {
    let office = three_due();
    office.sh("letter --due -o all.txt");
    done(&office, "sent K1 --on 2026-04-14 --letter decision");
    office.sh("letter --due -o all.txt");
    let all = fs::read_to_string(office.path("all.txt")).unwrap();
    assert!(all.contains("乙川") && !all.contains("山田"), "{all}");
}

#[test]
fn whoever_seals_gets_a_list() {
    let office = three_due();
    office.sh("letter --due -o all.txt");
    insta::assert_snapshot!(office.sh("letter --sign-list"), @"
    exit 0
    ----- stdout
    事案           あて先     通知書      文書番号    日付
    --------------------------------------------------------------
    令和8-開-0001  山田 花子  決定通知書  8丹議第1号  R8.4.14(火)
    令和8-開-0002  乙川 次郎  補正依頼書  8丹議第2号  R8.4.14(火)
    令和8-開-0003  丙山 三郎  決定通知書              R8.4.14(火)
    ");
    insta::assert_snapshot!(office.sh("letter --sign-list --format csv"), @"
    exit 0
    ----- stdout
    <BOM>number,addressee,letter,document_number,dated,tells,to,issued
    R8-K-0001,山田 花子,decision,8丹議第1号,2026-04-14,3,requester,4
    R8-K-0002,乙川 次郎,mend_request,8丹議第2号,2026-04-14,2,requester,3
    R8-K-0003,丙山 三郎,decision,,2026-04-14,3,requester,
    ");
    insta::assert_snapshot!(office.sh("--lang en letter --sign-list"), @"
    exit 0
    ----- stdout
    Case           To         Letter                  Document no.  Dated
    -------------------------------------------------------------------------------
    令和8-開-0001  山田 花子  notice of the decision  8丹議第1号    2026-04-14 Tue
    令和8-開-0002  乙川 次郎  request to mend         8丹議第2号    2026-04-14 Tue
    令和8-開-0003  丙山 三郎  notice of the decision                2026-04-14 Tue
    ");
    let written = done(&office, "letter --sign-list -o list.docx");
    assert!(written.contains("3 通の一覧を list.docx に書き出しました"), "{written}");
    assert!(fs::read(office.path("list.docx")).unwrap().starts_with(b"PK"));
}

#[test]
fn nothing_due_is_said_and_only_lists_are_csv() {
    let office = Office::new().today("2026-04-14");
    done(&office, "init --ruleset tannan-gikai");
    assert!(done(&office, "letter --due -o all.txt").contains("出すべき通知書はありません"));
    let shown = office.sh("letter --due -o all.txt --format csv");
    assert!(shown.starts_with("exit 2") && shown.contains("--sign-list"), "{shown}");
    let shown = office.sh("letter K1 --due");
    assert!(shown.starts_with("exit 2"), "{shown}");
}
