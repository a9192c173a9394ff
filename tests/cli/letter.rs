//! `kaiji letter`: issued once, the same for ever; a draft writes nothing; what is missing is named.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use crate::letter_office::{decided, done, tannan};
use crate::office::Office;

#[test]
fn a_letter_goes_to_the_screen_as_it_is() {
    let office = decided();
    let letter = String::from_utf8(office.output(["letter", "K1"], b"").stdout).unwrap();
    let lines: Vec<&str> = letter.lines().map(str::trim).filter(|line| !line.is_empty()).take(8).collect();
    assert_eq!(
        lines,
        [
            "8丹議第1号",
            "令和8年4月14日",
            "鯖江市甲町1番地",
            "山田 花子　様",
            "公立丹南病院組合議会",
            "議長　佐藤 一郎　　印",
            "部分開示決定通知書",
            "令和8年4月1日に受け付けた開示請求（受付番号　令和8-開-0001）に係る保有個人情報"
        ]
    );
    assert!(letter.contains("条例第20条第2号（本人以外の個人に関する情報）に該当") && letter.contains("（教示）"));
}

#[test]
fn asked_again_it_is_the_same_byte_for_byte_and_nothing_is_recorded() {
    let office = decided();
    done(&office, "letter K1 decision -o first.txt");
    let log = fs::read(office.path("kaiji.db")).unwrap();
    insta::assert_snapshot!(office.sh("letter K1 decision -o second.txt"), @"
    exit 0
    ----- stdout
    令和8-開-0001 の決定通知書は発行済みです。同じものを出しました。
    文書番号  8丹議第1号
    日付      令和8年4月14日（火）
    経過番号  4
    ファイル  second.txt
    送ったら「kaiji sent R8-K-0001 --letter decision --on 日付」で記録してください。
    ");
    assert_eq!(fs::read(office.path("first.txt")).unwrap(), fs::read(office.path("second.txt")).unwrap());
    assert_eq!(fs::read(office.path("kaiji.db")).unwrap(), log, "the file was not touched");
}

#[test]
fn later_facts_do_not_change_what_was_issued() {
    let office = decided();
    let first = done(&office, "letter K1");
    done(&office, "office set phone=0778-99-9999");
    assert_eq!(done(&office, "letter K1 decision"), first);
    assert!(done(&office, "letter K1 decision --reissue").contains("0778-99-9999"));
}

#[test]
fn a_reissue_takes_the_next_number_and_supersedes_the_first() {
    let office = decided();
    assert!(done(&office, "letter K1").contains("8丹議第1号"));
    assert!(done(&office, "letter K1 decision --reissue").contains("8丹議第2号"));
    assert!(done(&office, "letter K1 decision").contains("8丹議第2号"));
    insta::assert_snapshot!(office.sh("letter K1 decision --reissue -o third.txt"), @"
    exit 0
    ----- stdout
    令和8-開-0001 の決定通知書を発行しました。
    文書番号  8丹議第3号
    日付      令和8年4月14日（火）
    経過番号  6
    ファイル  third.txt
    - 先に発行した通知書（経過番号 5　8丹議第2号）は失効しました。写しを渡していれば
      回収してください。
    送ったら「kaiji sent R8-K-0001 --letter decision --on 日付」で記録してください。
    ");
    let list = office.json("2026-04-14", "letter list K1");
    let lines: Vec<_> = list["letters"].as_array().unwrap().iter().collect();
    let superseded: Vec<_> = lines.iter().map(|line| (line["issued"].as_u64(), line["superseded"].as_bool())).collect();
    assert_eq!(superseded, [(Some(6), Some(false)), (Some(4), Some(true)), (Some(5), Some(true))]);
    let listed = done(&office, "letter list K1 --format json");
    assert!(listed.contains(r#""document_number":"8丹議第3号""#), "{listed}");
}

#[test]
fn numbers_have_no_gap_across_cases_and_begin_anew_with_the_fiscal_year_of_the_letters_day() {
    let office = decided();
    done(&office, "letter K1");
    done(&office, "letter K1 decision --draft");
    done(&office, "letter K1 decision --reissue --dry-run");
    done(&office, "receive --kind disclosure --received 2026-04-02 --name '乙' --address '鯖江市' --subject '甲'");
    done(&office, "supplement ask K2 --on 2026-04-14 --by 2026-04-30 --missing '年度の記載がない'");
    assert!(done(&office, "letter K2").contains("8丹議第2号"));
    let office = office.today("2027-04-01");
    let next = done(&office, "letter R8-K-0001 decision --reissue --dated 2027-04-01");
    assert!(next.contains("9丹議第1号") && next.contains("令和9年4月1日"), "{next}");
}

#[test]
fn a_draft_bears_its_mark_and_records_nothing() {
    let office = decided();
    let before = fs::read(office.path("kaiji.db")).unwrap();
    let draft = done(&office, "letter K1 decision --draft");
    assert!(draft.contains("【案】") && !draft.contains("丹議第"), "{draft}");
    assert_eq!(fs::read(office.path("kaiji.db")).unwrap(), before);
}

#[test]
fn what_the_law_demands_and_nobody_gave_is_named_at_the_decision_and_at_the_letter() {
    let office = tannan();
    let decided = done(&office, "decide K1 --outcome full --on 2026-04-14 --means copy --implement-on 2026-05-08");
    assert!(decided.contains("知らせる事項が足りません: --purpose"), "{decided}");
    insta::assert_snapshot!(office.sh("letter K1"), @"
    exit 3
    ----- stderr
    エラー: 通知書に欠かせない事項がありません: 利用目的, 開示の実施の場所 (第24条第1項)
    対処: 次で補ってください: decide --purpose, decide --place。記録済みの決定などは、取り消して(strike)から改めて入力します。
    ");
    let json = office.sh("letter K1 --format json");
    assert!(json.contains(r#""code":"letter_field_missing""#) && json.contains(r#""article":"24(1)""#), "{json}");
}

#[test]
fn an_office_without_its_review_body_is_told_which_key_to_set() {
    let office = Office::new().today("2026-04-14").english();
    done(&office, "init --ruleset tannan-gikai");
    done(&office, "receive --kind disclosure --received 2026-04-01 --name A --address B --subject C");
    done(&office, "decide K1 --outcome not-held --on 2026-04-14 --reason '廃棄済み'");
    insta::assert_snapshot!(office.sh("letter K1"), @"
    exit 3
    ----- stderr
    error: The letter lacks what it must say: name of the one who signs, body to ask for a review, defendant of a suit, who represents the defendant
    hint: Supply it with: office set head=..., office set review-body=..., office set defendant=..., office set representative=...
    ");
}

#[test]
fn without_a_name_the_one_that_is_due_is_meant_and_several_are_listed() {
    let office = tannan();
    insta::assert_snapshot!(office.sh("letter K1"), @"
    exit 3
    ----- stderr
    エラー: 出すべき通知書はありません。
    対処: 一覧は「kaiji letter list 番号」で見られます。
    ");
    done(&office, "supplement ask K1 --on 2026-04-13 --by 2026-04-30 --missing '年度の記載がない'");
    assert!(done(&office, "letter K1").contains("補正について"));
    done(&office, "supplement done K1 --on 2026-04-14");
    done(&office, "extend K1 --days 30 --reason '量が多いため' --on 2026-04-14");
    done(&office, "special K1 --remaining-until 2026-08-31 --reason '著しく大量であるため' --on 2026-04-14");
    insta::assert_snapshot!(office.sh("letter K1"), @"
    exit 2
    ----- stderr
    エラー: 出すべき通知書がいくつかあります: extension, special-case
    対処: 種類を書くか、「--all -o フォルダ」ですべて作ってください。
    ");
    done(&office, "letter K1 --all -o .");
    assert!(office.path("R8-K-0001-extension-6.txt").exists());
    assert!(office.path("R8-K-0001-special-case-7.txt").exists());
}

#[test]
fn the_dates_of_a_letter_are_those_of_every_screen() {
    let office = tannan();
    done(&office, "supplement ask K1 --on 2026-04-06 --by 2026-04-13 --missing '年度の記載がない'");
    done(&office, "supplement done K1 --on 2026-04-08");
    let extended = done(&office, "extend K1 --days 30 --reason '量が多いため' --on 2026-04-14");
    let letter = done(&office, "letter K1 extension");
    assert!(extended.contains("令和8年5月17日"), "{extended}");
    assert!(letter.contains("令和8年4月17日（金）") && letter.contains("令和8年5月17日（日）まで"), "{letter}");
}

#[test]
fn tannan_26_2_no_letter_is_dated_while_both_posts_are_vacant() {
    let office = tannan();
    done(&office, "vacancy start --office both --on 2026-04-13");
    let refused = office.sh("decide K1 --outcome not-held --on 2026-04-14 --reason '廃棄済み' --happened");
    assert!(refused.starts_with("exit 0"), "{refused}");
    insta::assert_snapshot!(office.sh("letter K1 decision"), @"
    exit 3
    ----- stderr
    エラー: 令和8年4月14日（火）は議長の職と副議長の職がともに欠けているため、その日付の通知書は作れません。 (第26条第2項)
    対処: 欠員期間は「kaiji vacancy list」で見られます。
    ");
}

#[test]
fn a_letter_is_readable_by_its_owner_only_and_replaces_a_link_instead_of_following_it() {
    let office = decided();
    office.write("elsewhere.txt", "mine");
    std::os::unix::fs::symlink(office.path("elsewhere.txt"), office.path("letter.txt")).unwrap();
    done(&office, "letter K1 -o letter.txt");
    assert_eq!(fs::read_to_string(office.path("elsewhere.txt")).unwrap(), "mine");
    let mode = fs::symlink_metadata(office.path("letter.txt")).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[test]
fn a_place_that_is_not_there_is_named_and_the_letter_is_not_lost() {
    let office = decided();
    insta::assert_snapshot!(office.sh("letter K1 -o nowhere/letter.txt"), @"
    exit 4
    ----- stderr
    エラー: 通知書を nowhere/letter.txt に書けません: ファイルがありません
    対処: 置き場所と権限を確かめてください。発行済みの通知書は、もう一度実行すると同じものが出ます。
    ");
    assert!(done(&office, "letter K1 decision").contains("8丹議第1号"));
}

#[test]
fn the_same_key_issues_once() {
    let office = decided();
    let first = done(&office, "letter K1 decision --reissue --once A --format json");
    let again = done(&office, "letter K1 decision --reissue --once A --format json");
    assert!(first.contains("8丹議第1号") && again.contains("8丹議第1号"), "{again}");
    assert!(again.contains(r#""repeated":true"#), "{again}");
}

#[test]
fn markup_of_any_kind_prints_literally() {
    let office = tannan();
    let reason = "{{ number }} {% raw %} @title 偽 <w:p> #set *x* \\\\ &amp; $x$";
    office.run(["decide", "K1", "--outcome", "not-held", "--on", "2026-04-14", "--reason", reason]);
    let letter = done(&office, "letter K1");
    assert!(letter.contains(reason), "{letter}");
}

#[test]
fn a_list_shows_what_was_issued_and_sent() {
    let office = decided();
    done(&office, "letter K1");
    done(&office, "sent K1 --on 2026-04-14");
    insta::assert_snapshot!(office.sh("letter list K1"), @"
    exit 0
    ----- stdout
    事案           通知書      経過  文書番号    日付         発送
    ----------------------------------------------------------------------
    令和8-開-0001  決定通知書     3  8丹議第1号  R8.4.14(火)  R8.4.14(火)
    ");
    assert!(office.sh("letter K9").starts_with("exit 4"));
}

#[test]
fn act_85_1_a_transfer_is_told_and_the_letter_is_due_until_it_is_sent() {
    let office = Office::new().today("2026-04-14");
    let keys = "name = \"名寄市\"\nhead = [{ title = \"名寄市長\", name = \"渡辺 五郎\" }]\n";
    office.write("office.toml", keys);
    done(&office, "init --ruleset appi-admin --office office.toml");
    done(
        &office,
        "receive --kind disclosure --received 2026-04-01 --name '山田 花子' --address '名寄市甲1番地' \
         --subject '令和7年度の相談記録'",
    );
    done(&office, "transfer K1 --to 北海道知事 --on 2026-04-08 --reason '北海道が作成した記録であるため'");
    let shown = done(&office, "letter K1 transfer-notice");
    assert!(shown.contains("北海道知事") && shown.contains("第85条第1項"), "{shown}");
    let shown = office.sh("letter K1 transfer-notice --addressee third-party:1");
    assert!(shown.starts_with("exit 2") && shown.contains("requester"), "{shown}");
    assert!(office.sh("letter K1 transfer-notice --addressee somebody").starts_with("exit 2"));
}

fn opposed_by_two() -> Office {
    let office = tannan();
    for who in ["乙野 次郎", "丙田 三郎"] {
        done(
            &office,
            &format!(
                "third-party ask K1 --who '{who}' --on 2026-04-03 --by 2026-04-10 --information '面談での発言' \
                 --address '越前市乙町2番地'"
            ),
        );
    }
    office
}

#[test]
fn tannan_27_1_an_inquiry_goes_to_the_third_party_named() {
    let office = opposed_by_two();
    let shown = done(&office, "letter K1 third-party-inquiry --addressee third-party:2");
    assert!(shown.contains("丙田 三郎　様") && !shown.contains("乙野") && !shown.contains("山田"), "{shown}");
}

#[test]
fn tannan_27_3_each_objector_gets_a_letter_of_its_own() {
    let office = opposed_by_two();
    for party in [1, 2] {
        done(&office, &format!("third-party reply K1 --party {party} --on 2026-04-08 --objects yes"));
    }
    done(
        &office,
        "decide K1 --outcome full --on 2026-04-14 --purpose '相談への対応のため' --means copy --implement-on 2026-05-08 \
         --place '議会事務局' --despite-objection '本人の健康を保護するために必要であるため'",
    );
    let shown = office.sh("letter K1 third-party-notice");
    assert!(shown.starts_with("exit 2") && shown.contains("third-party:1, third-party:2"), "{shown}");
    let shown = done(&office, "letter K1 third-party-notice --addressee third-party:2");
    assert!(shown.contains("8丹議第1号") && shown.contains("丙田 三郎　様"), "{shown}");
    std::fs::create_dir(office.path("out")).unwrap();
    done(&office, "letter K1 third-party-notice --all -o out");
    let names =
        ["R8-K-0001-third-party-notice-7-third-party-1.txt", "R8-K-0001-third-party-notice-7-third-party-2.txt"];
    let letters = names.map(|name| fs::read_to_string(office.path("out").join(name)).unwrap());
    assert!(letters[0].contains("8丹議第2号") && letters[0].contains("乙野 次郎　様"), "{}", letters[0]);
    assert!(letters[1].contains("8丹議第1号"), "issued once, the same for ever: {}", letters[1]);
}

#[test]
fn tannan_45_2_requester_and_objector_are_told_of_the_consultation() {
    let office = opposed_by_two();
    done(&office, "third-party reply K1 --party 1 --on 2026-04-08 --objects yes");
    done(
        &office,
        "decide K1 --outcome refused --on 2026-04-14 --ground 20-2 --reason '本人以外の個人を識別できるため'",
    );
    done(&office, "review file K1 --on 2026-04-14");
    done(&office, "review consult K1 --on 2026-04-14");
    let shown = office.sh("letter K1 consultation-notice");
    assert!(shown.starts_with("exit 2") && shown.contains("requester, third-party:1"), "{shown}");
    let shown = done(&office, "letter K1 consultation-notice --addressee requester");
    assert!(shown.contains("山田 花子　様") && shown.contains("公立丹南病院組合個人情報保護審査会"), "{shown}");
    let shown = done(&office, "letter K1 consultation-notice --addressee third-party:1");
    assert!(shown.contains("乙野 次郎　様") && !shown.contains("山田"), "{shown}");
}

#[test]
fn tannan_46_a_third_party_whose_review_was_turned_down_is_told_reason_and_day() {
    let office = opposed_by_two();
    done(&office, "third-party reply K1 --party 1 --on 2026-04-08 --objects yes");
    done(
        &office,
        "decide K1 --outcome full --on 2026-04-14 --purpose '相談への対応のため' --means copy --implement-on 2026-05-08 \
         --place '議会事務局' --despite-objection '本人の健康を保護するために必要であるため'",
    );
    done(&office, "letter K1 third-party-notice");
    let day = |day: &str, line: &str| {
        let shown = office.on(day, line);
        assert!(shown.starts_with("exit 0"), "{line}: {shown}");
        shown
    };
    day("2026-04-20", "review file K1 --on 2026-04-20 --by third-party:1");
    day("2026-04-21", "review consult K1 --on 2026-04-21");
    day("2026-07-01", "review report K1 --on 2026-07-01 --answer '棄却すべき'");
    let rule = "review rule K1 --on 2026-07-10 --outcome denied";
    let told = day("2026-07-10", &format!("{rule} --implement-on 2026-07-27 --dry-run"));
    assert!(told.contains("--reason"), "what the letter lacks is said at once: {told}");
    day(
        "2026-07-10",
        &format!("{rule} --implement-on 2026-07-27 --reason '答申のとおり、本人の健康を保護するために必要であるため'"),
    );
    insta::assert_snapshot!(day("2026-07-10", "letter K1 third-party-notice --addressee third-party:1"), @"
    exit 0
    ----- stdout
    　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　8丹議第2号
    　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　令和8年7月10日

    　越前市乙町2番地
    　乙野 次郎　様

    　　　　　　　　　　　　　　　　　　　　　　　　　　　　 公立丹南病院組合議会
    　　　　　　　　　　　　　　　　　　　　　　　　　　　　 議長　佐藤 一郎　　印

    　　　　　　　反対の意見書に係る保有個人情報の開示について（通知）

    　あなたから開示に反対する意見書が提出された保有個人情報については、審査請求に対
    する令和8年7月10日付けの裁決により審査請求が棄却され、開示することとなりましたの
    で、公立丹南病院組合議会個人情報の保護に関する条例（令和5年公立丹南病院組合条例
    第5号。以下「条例」という。）第46条において準用する条例第27条第3項の規定により、
    下記のとおり通知します。

    　　　　　　　　　　　　　　　　　　　 記

    １　開示請求に係る保有個人情報
    　　令和7年度の相談記録

    ２　あなたに関する情報の内容
    　　面談での発言

    ３　裁決の日
    　　令和8年7月10日

    ４　開示することとした理由
    　　答申のとおり、本人の健康を保護するために必要であるため

    ５　開示を実施する日
    　　令和8年7月27日（月）

    　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　以上

    担当　議会事務局庶務係
    　　　電話　0778-00-0000
    ");
}

#[test]
fn without_a_file_only_text_is_given_and_nothing_is_issued_for_another_form() {
    let office = decided();
    let json = office.sh("letter K1 --to docx --format json");
    assert!(json.starts_with("exit 2") && json.contains("letter_file_needed"), "{json}");
    assert!(done(&office, "letter K1 decision --to txt -o notice.pdf").contains("8丹議第1号"));
    assert!(fs::read_to_string(office.path("notice.pdf")).unwrap().contains("部分開示決定通知書"));
}
