//! Papers of the counter, forms and the deadline sheet: printed as often as somebody wants them, nothing recorded.

use crate::letter_office::{decided, done, tannan};
use crate::office::Office;

/// The lines of what is printed, without the white space around them.
fn lines(shown: &str) -> Vec<&str> {
    shown.lines().map(str::trim).filter(|line| !line.is_empty()).collect()
}

#[test]
fn a_receipt_follows_the_request_at_once_bears_the_day_it_is_given_and_writes_nothing() {
    let office = tannan();
    let before = office.file();
    let shown = done(&office, "letter K1 receipt");
    assert_eq!(shown, done(&office, "letter K1 receipt"));
    let shown = lines(&shown);
    assert_eq!(shown[2], "令和8年4月14日");
    for line in ["開示請求の受付票", "令和8-開-0001", "運転免許証", "令和8年4月15日（水）", "電話　0778-00-0000"]
    {
        assert!(shown.contains(&line), "{line}\n{shown:#?}");
    }
    assert!(lines(&done(&office, "letter K1 receipt --dated 2026-04-01")).contains(&"令和8年4月1日"));
    assert!(office.file() == before, "nothing was recorded");
    assert!(!done(&office, "letter list K1").contains("受付票"), "nothing is owed");
}

#[test]
fn the_deadline_sheet_has_the_date_that_every_screen_shows() {
    let office = tannan();
    done(&office, "supplement ask K1 --on 2026-04-06 --by 2026-04-20 --missing '年度の記載がない'");
    done(&office, "supplement done K1 --on 2026-04-09");
    let sheet = done(&office, "letter K1 deadline-sheet");
    insta::assert_snapshot!(sheet, @"
    exit 0
    ----- stdout
    　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　令和8年4月14日

    　　　　　　　　　　　　　　　　　　　　　　　　　　　　　公立丹南病院組合議会
    　　　　　　　　　　　　　　　　　　　　　　　　　　　　　議会事務局庶務係

    　　　　　　　　　　　　　　期限計算書（開示決定等）

    　公立丹南病院組合議会個人情報の保護に関する条例（令和5年公立丹南病院組合条例
    第5号。以下「条例」という。）第25条第1項の規定による期限は、次のとおりである。

    １　事案
    　　(1) 令和8-開-0001（開示請求）　令和8年4月1日受付
    　　(2) 開示請求者　山田 花子
    　　(3) 内容　令和7年度の相談記録

    ２　開示決定等の期限
    　　令和8年4月18日（土）　本来の期限
    　　この日は閉庁日である。それまでの最後の開庁日は、令和8年4月17日（金）
    　　令和8年4月14日（火）現在、決定前（残り4日）
    　　条例第25条第1項「開示決定等は、開示請求があった日から起算して15日以内にしな
    　　ければならない。」

    ３　安全期限（条文のどの読み方によっても遅れない日）
    　　令和8年4月17日（金）
    　　・補正された日は算入すると読む場合

    ４　ほかの読み方による期限
    　　(1) 補正を求めた日も算入しないと読む場合　令和8年4月19日（日）
    　　(2) 補正された日は算入すると読む場合　令和8年4月17日（金）
    　　(3) 末日が閉庁日のときは次の開庁日に移すと読む場合　令和8年4月20日（月）

    （計算の根拠）
    期間　　　　　　　　日数　扱い　　　　　　　　　　　　　　　条項
    ――――――――――――――――――――――――――――――――――――――――
    令和8年4月1日から　 6　　 算入する日数　　　　　　　　　　　第25条第1項
    令和8年4月6日まで
    令和8年4月7日から　 3　　 補正に要した日数（算入しない。）　第25条第1項ただし書
    令和8年4月9日まで
    令和8年4月10日から　9　　 算入する日数　　　　　　　　　　　第25条第1項
    令和8年4月18日まで
    ――――――――――――――――――――――――――――――――――――――――
    ");
    let shown = done(&office, "show K1 --format json");
    assert!(shown.contains(r#""date":"2026-04-18""#), "{shown}");
}

#[test]
fn a_deadline_sheet_goes_into_a_file_and_json_says_that_nothing_was_issued() {
    let office = tannan();
    insta::assert_snapshot!(office.sh("--lang en letter K1 deadline-sheet -o sheet.txt"), @"
    exit 0
    ----- stdout
    Made the deadline sheet of 令和8-開-0001. Nothing was recorded.
    Dated  2026-04-14 (Tue)
    File   sheet.txt
    ");
    assert!(office.path("sheet.txt").exists());
    let json = done(&office, "letter K1 deadline-sheet --format json");
    assert!(json.contains(r#""event":null,"letter":"deadline_sheet""#) && json.contains(r#""draft":false"#), "{json}");
}

#[test]
fn forms_are_given_out_blank_without_a_file_and_with_the_offices_name_where_there_is_one() {
    let nobody = Office::new().today("2026-04-14");
    let blank = done(&nobody, "letter form request-form --ruleset sendai-jigyodan --kind correction");
    assert!(blank.contains("訂正等申出書") && blank.contains("訂正等を求める箇所及び訂正等の内容"), "{blank}");
    let office = tannan();
    let before = office.file();
    let own = done(&office, "letter form request-form");
    assert!(own.contains("開示請求書") && own.contains("担当　議会事務局庶務係"), "{own}");
    assert!(office.file() == before, "nothing was recorded");
    insta::assert_snapshot!(office.sh("letter form opinion-form -o 意見書.txt"), @"
    exit 0
    ----- stdout
    意見書の用紙を作りました。
    ファイル  意見書.txt
    ");
    insta::assert_snapshot!(office.sh("--lang en letter form method-form --ruleset sendai-jigyodan"), @r#"
    exit 3
    ----- stderr
    error: The rule has no letter "form for the way of disclosure".
    hint: "kaiji ruleset show" shows what the rule has.
    "#);
    let unknown = nobody.sh("letter form request-form --ruleset nowhere");
    assert!(unknown.starts_with("exit 4") || unknown.starts_with("exit 2"), "{unknown}");
}

#[test]
fn the_form_for_the_way_of_disclosure_names_the_notice_that_was_issued() {
    let office = decided();
    let early = lines(&done(&office, "letter K1 method-form")).join("\n");
    assert!(!early.contains("8丹議第1号"), "{early}");
    done(&office, "letter K1");
    let form = done(&office, "letter K1 method-form");
    assert!(form.contains("文書番号　8丹議第1号") && form.contains("日付　令和8年4月14日"), "{form}");
}

#[test]
fn a_third_party_gets_its_form_with_its_own_name() {
    let office = tannan();
    done(
        &office,
        "third-party ask K1 --who '乙野 次郎' --on 2026-04-02 --by 2026-04-10 --information 発言の要旨 --address 越前市",
    );
    let form = done(&office, "letter K1 opinion-form");
    assert!(
        form.contains("乙野 次郎") && form.contains("令和8年4月10日（金）までに") && !form.contains("山田"),
        "{form}"
    );
}

#[test]
fn a_withdrawal_is_confirmed_under_a_number_where_the_office_wants_it() {
    let office = tannan();
    done(&office, "withdraw K1 --on 2026-04-14");
    insta::assert_snapshot!(office.sh("letter K1"), @"
    exit 3
    ----- stderr
    エラー: 出すべき通知書はありません。
    対処: 一覧は「kaiji letter list 番号」で見られます。
    ");
    let letter = done(&office, "letter K1 withdrawal-receipt");
    assert!(letter.contains("8丹議第1号") && letter.contains("開示請求の取下げについて（確認）"), "{letter}");
    done(&office, "sent K1 --letter withdrawal-receipt --on 2026-04-14");
    assert!(done(&office, "letter list K1").contains("取下げの確認"));
}

#[test]
fn the_principal_behind_an_agent_is_asked_and_the_letter_is_recorded_as_sent_to_it() {
    let office = tannan();
    done(
        &office,
        "receive --kind disclosure --received 2026-04-13 --name '青木 代理' --address 越前市 --by mandated-agent \
         --principal '山田 花子' --subject 相談の記録",
    );
    let letter = done(&office, "letter K2 agent-confirmation");
    assert!(letter.contains("山田 花子　様") && letter.contains("青木 代理"), "{letter}");
    assert!(!letter.contains("越前市"), "the address is the agent's: {letter}");
    let sent = done(&office, "sent K2 --letter agent-confirmation --on 2026-04-14");
    assert!(sent.contains("令和8-開-0002"), "{sent}");
    assert!(done(&office, "log K2 --format json").contains("山田 花子"));
}

#[test]
fn what_the_rule_does_not_have_is_refused_by_name() {
    let office = decided();
    insta::assert_snapshot!(office.sh("letter K1 investigation-result"), @"
    exit 3
    ----- stderr
    エラー: この規程に「調査結果通知書」はありません。
    対処: 規程の内容は「kaiji ruleset show」で見られます。
    ");
    insta::assert_snapshot!(office.sh("--lang en letter K1 agent-confirmation"), @r#"
    exit 3
    ----- stderr
    error: Nothing is on file that the letter "confirmation to the principal" tells.
    hint: Record the decision, extension or supplement first.
    "#);
}

#[test]
fn nayoro_14_1_the_result_of_the_inquiry_is_the_notice_of_the_decision_and_no_second_letter() {
    let office = Office::new().today("2026-04-14");
    office.write("office.toml", "remedy = \"never\"\ncomplaint-desk = \"窓口\"\nhead = \"名寄市長 渡辺 五郎\"\n");
    done(&office, "init --ruleset nayoro-polaris --office office.toml");
    done(
        &office,
        "receive --kind correction --received 2026-04-01 --road rule --disclosed-on 2026-03-20 --name 山田花子 \
         --address 名寄市 --subject 住所の記録 --reason 転居",
    );
    done(&office, "decide R8-T-1 --outcome not-done --on 2026-04-14 --reason '記録は事実であった。'");
    let number = office.sh("list --all --format json");
    assert!(number.contains("R8-T-0001"), "{number}");
    let result = done(&office, "letter R8-T-1 investigation-result");
    assert!(result.contains("調査結果通知書") && result.contains("調査の結果"), "{result}");
    let again = done(&office, "letter R8-T-1 decision");
    assert_eq!(result.split("----- stderr").next().map(str::trim_end), Some(again.trim_end()), "the same letter");
}
