//! `kaiji office show·set`: what letters and screens say of the office.

use crate::office::Office;

fn office() -> Office {
    let office = Office::new();
    assert!(office.sh("init --ruleset tannan-gikai").starts_with("exit 0"));
    office
}

#[test]
fn what_is_not_known_is_named_with_the_key_to_set_it() {
    insta::assert_snapshot!(office().sh("office show"), @"
    exit 0
    ----- stdout
    まだ登録されていない項目
    - name(名称)
    - postal-code(郵便番号)
    - address(所在地)
    - phone(電話番号)
    - email(電子メール)
    - head(長の職と氏名)
    - section(担当課)
    - contact(担当者)
    - document-number(文書番号の形)
    - review-body(審査請求先)
    - defendant(取消訴訟の被告)
    - representative(被告を代表する者)
    - remedy(教示を付ける決定)
    - complaint-desk(苦情・相談の窓口)
    - desks(受付窓口)
    - closing-time(受付終了時刻)
    - purpose(利用目的)
    - fees(費用)
    - retention(保存期間)
    - papers-age(証明書の有効日数)
    - approval(決裁)
    - targets(決定までの目安)
    登録: kaiji office set 項目=値
    ");
}

#[test]
fn what_was_set_holds_from_its_day_on() {
    let office = office();
    insta::assert_snapshot!(office.sh("office set name=公立丹南病院組合議会 '職=x'"), @"
    exit 2
    ----- stderr
    エラー: 「職」という項目はありません。
    対処: 項目: name postal-code address phone email head section contact document-number review-body defendant representative remedy complaint-desk desks closing-time purpose fees retention papers-age approval letters envelope targets disclosure-rate
    ");
    let heads = "'head=議長 福井　一郎' 'head=title=副議長,name=鯖江　花子,acting=yes'";
    insta::assert_snapshot!(office.sh(&format!("office set name=丹南議会 {heads}")), @"
    exit 0
    ----- stdout
    機関の記録に加えました。
    - 第2号 名称(令和8年4月1日（水）から)
    - 第3号 長の職と氏名(令和8年4月1日（水）から)
    ");
    insta::assert_snapshot!(office.sh("office set 'head=議長 越前　次郎' --from 2026-05-01 --format json"), @r#"
    exit 0
    ----- stdout
    {"version":1,"head":"4 c7cd-8bd7-20d3-855d","event":4,"kind":"office_set","events":[{"event":4,"kind":"office_set","on":"2026-05-01","what":"長の職と氏名(令和8年5月1日（金）から)"}],"moved":[],"warnings":[]}
    "#);
    let shown = office.today("2026-05-01").sh("office show");
    assert!(shown.contains("越前") && !shown.contains("福井"), "{shown}");
}

#[test]
fn the_page_of_the_office_in_english() {
    let office = office();
    office.sh("office set 'head=title=議長,name=福井　一郎,from=7.5.1,to=R9.4.30' postal-code=〒9168515 remedy=all closing-time=17時15分");
    office.sh("office set phone=1 --from 2026-05-01");
    insta::assert_snapshot!(office.english().columns(120).sh("office show"), @"
    exit 0
    ----- stdout
    Postal code                     916-8515
    Head (title, name)              議長 福井　一郎 from 2025-05-01 Thu until
                                    2027-04-30 Fri
    Decisions that tell the remedy  every decision
    Closing time                    17:15

    Changes to come
    - From 2026-05-01 (Fri) Phone: 1

    Not known yet
    - name (Name)
    - address (Address)
    - phone (Phone)
    - email (E-mail)
    - section (Section in charge)
    - contact (Person to ask)
    - document-number (Pattern of document numbers)
    - review-body (Body for requests for review)
    - defendant (Defendant of an action)
    - representative (Who represents the defendant)
    - complaint-desk (Complaint desk)
    - desks (Desks)
    - purpose (Purposes of use)
    - fees (Fees)
    - retention (Retention)
    - papers-age (Days a certificate stays valid)
    - approval (Approval)
    - targets (Targets for decisions)
    Set them with kaiji office set KEY=VALUE
    ");
}

#[test]
fn a_value_that_cannot_stand_under_its_key_is_refused_and_nothing_is_written() {
    let office = office();
    let head = office.sh("check --format json");
    for refused in [
        "office set",
        "office set name",
        "office set name=",
        "office set name=a name=b",
        "office set colour=red",
        "office set remedy=sometimes",
        "office set document-number={year}{n}",
        "office set postal-code=12",
        "office set email=x",
        "office set closing-time=25:00",
        "office set papers-age=long",
        "office set name=a head=x=y",
        "office set name=a --from 2026-02-30",
    ] {
        assert!(office.sh(refused).starts_with("exit 2\n----- stderr"), "{refused}");
    }
    insta::assert_snapshot!(office.sh("office set document-number={year}{n}"), @"
    exit 2
    ----- stderr
    エラー: 文書番号の書式に {year} は使えません。
    対処: 使えるのは {n}(番号)、{fy}(年度)、{era}(元号)です。
    ");
    insta::assert_snapshot!(office.run(["office", "set", "name=a\u{202E}b"]), @"
    exit 2
    ----- stderr
    エラー: <鍵> の値に、画面の表示を乱す文字(U+202E)が含まれています。
    対処: その文字を取り除いてください。名前の異体字や改行はそのまま使えます。
    ");
    assert_eq!(office.sh("check --format json"), head);
}

#[test]
fn a_dry_run_and_a_repeated_key_write_nothing() {
    let office = office();
    insta::assert_snapshot!(office.sh("office set name=a --dry-run"), @"
    exit 0
    ----- stdout
    機関の記録に加える内容です(試行のため、まだ書き込んでいません)。
    - 第2号 名称(令和8年4月1日（水）から)
    ");
    insta::assert_snapshot!(office.sh("office set name=a phone=1 --once k"), @"
    exit 0
    ----- stdout
    機関の記録に加えました。
    - 第2号 名称(令和8年4月1日（水）から)
    - 第3号 電話番号(令和8年4月1日（水）から)
    ");
    insta::assert_snapshot!(office.sh("office set phone=1 name=a --once k"), @"
    exit 3
    ----- stderr
    エラー: --once の鍵「k」は、別の内容で使われています。
    対処: 別の鍵を使うか、最初と同じ内容で実行してください。
    ");
    insta::assert_snapshot!(office.sh("office set name=a phone=1 --once k"), @"
    exit 0
    ----- stdout
    機関の記録にすでに加えてあります。新しくは書き込んでいません。
    - 第2号 名称(令和8年4月1日（水）から)
    ");
    insta::assert_snapshot!(office.sh("vacancy start --office both --on 3/20 --once k"), @"
    exit 3
    ----- stderr
    エラー: --once の鍵「k」は、別の内容で使われています。
    対処: 別の鍵を使うか、最初と同じ内容で実行してください。
    ");
    insta::assert_snapshot!(office.english().sh("office set name=b --once k"), @r#"
    exit 3
    ----- stderr
    error: The key "k" of --once was used with other values.
    hint: Use another key, or the same values as the first time.
    "#);
}

#[test]
fn without_a_file_one_is_sent_to_init() {
    insta::assert_snapshot!(Office::new().sh("office show"), @"
    exit 4
    ----- stderr
    エラー: 事案ファイル OFFICE/kaiji.db がありません。
    対処: はじめての場合は「kaiji init」で作ってください。別の場所にある場合は --db で指定してください。
    ");
    insta::assert_snapshot!(Office::new().english().sh("office set name=a --format json"), @r#"
    exit 4
    ----- stderr
    {"code":"file_missing","message":"There is no case file at OFFICE/kaiji.db.","hint":"\"kaiji init\" makes one. If it lies elsewhere, name it with --db.","field":null,"article":null}
    "#);
}
