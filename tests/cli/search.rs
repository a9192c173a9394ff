//! `kaiji search`: a person is found however the name is written.

use crate::office::Office;

fn office() -> Office {
    let office = Office::new().today("2026-04-20");
    let receive = "receive --kind disclosure --received";
    for line in [
        "init --ruleset sendai-jigyodan",
        &format!("{receive} 2026-04-01 --name '髙橋　花子' --kana 'タカハシ ハナコ' --subject '相談の記録'"),
        &format!("{receive} 2026-04-02 --name '高橋 一郎' --subject 名簿"),
        &format!("{receive} 2026-04-03 --name '山﨑 𠮷子' --subject 介護の記録"),
        "receive --kind correction --received 2026-04-06 --name '辻\u{E0100} 健' --by mandated-agent \
         --principal '渡邉 実' --subject 住所 --disclosed-on 2026-03-02",
        "withdraw K2 --on 2026-04-10",
    ] {
        let shown = office.sh(line);
        assert!(shown.starts_with("exit 0"), "{line}\n{shown}");
    }
    office
}

#[test]
fn old_and_new_forms_kana_width_and_parts_find_the_same_people() {
    let office = office();
    let found = |line: &str| -> Vec<String> {
        let answer: serde_json::Value =
            serde_json::from_slice(&office.output(line.split('|'), b"").stdout).expect("an answer");
        let numbers = answer["cases"].as_array().expect("cases").iter();
        numbers.map(|case| case["number"].as_str().expect("a number").to_owned()).collect()
    };
    for (words, numbers) in [
        ("高橋", vec!["R8-K-0001", "R8-K-0002"]),
        ("髙橋", vec!["R8-K-0001", "R8-K-0002"]),
        ("髙橋 花", vec!["R8-K-0001"]),
        ("髙橋|花", vec!["R8-K-0001"]),
        ("髙橋　記録", vec!["R8-K-0001"]),
        ("ﾀｶﾊｼ", vec!["R8-K-0001"]),
        ("はなこ", vec!["R8-K-0001"]),
        ("山崎吉子", vec!["R8-K-0003"]),
        ("辻", vec!["R8-T-0001"]),
        ("渡辺", vec!["R8-T-0001"]),
        ("記録", vec!["R8-K-0001", "R8-K-0003"]),
        ("斉藤", vec![]),
        ("\u{E0100}", vec![]),
        ("%", vec![]),
        ("高橋|--open", vec!["R8-K-0001"]),
        ("辻|--kind|disclosure", vec![]),
    ] {
        assert_eq!(found(&format!("search|{words}|--format|json")), numbers, "{words}");
    }
}

#[test]
fn what_was_found_is_listed_with_its_state() {
    insta::assert_snapshot!(office().sh("search 高橋"), @"
    exit 0
    ----- stdout
    番号           状態      期限         残り     氏名        件名
    ----------------------------------------------------------------------
    令和8-開-0001  期限超過  R8.4.15(水)  5日超過  髙橋　花子  相談の記録
    令和8-開-0002  取下げ    R8.4.16(木)           高橋 一郎   名簿
    ");
    insta::assert_snapshot!(office().english().sh("search 高橋 --open"), @"
    exit 0
    ----- stdout
    Number         State    Deadline        Left         Name        Subject
    ----------------------------------------------------------------------------
    令和8-開-0001  overdue  2026-04-15 Wed  5 days over  髙橋　花子  相談の記録
    ");
    insta::assert_snapshot!(office().sh("search 鈴木"), @"
    exit 0
    ----- stdout
    該当する事案はありません。
    ");
    insta::assert_snapshot!(office().sh("search ' '"), @"
    exit 2
    ----- stderr
    エラー: <文字列> の値が空です。
    対処: 内容を書くか、<文字列> を付けずに実行してください。
    ");
}
