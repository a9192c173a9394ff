//! One case looked at: `show`, `explain`, `log`, in both languages.

use crate::office::Office;

/// The clerk's day of the README, told up to the decision.
fn case() -> Office {
    let office = Office::new().today("2026-04-20");
    for line in [
        "init --ruleset tannan-gikai",
        "receive --kind disclosure --received 2026-04-01 --name 佐藤太郎 --address 鯖江市本町1 --subject 会議録",
        "identify K1 --document driving-licence --on 2026-04-02",
        "supplement ask K1 --on 2026-04-06 --by 2026-04-20 --missing 会議の日",
        "supplement done K1 --on 2026-04-08",
        "extend K1 --days 30 --reason 会議録が大量のため --on 2026-04-15",
    ] {
        let answer = office.sh(line);
        assert!(answer.starts_with("exit 0"), "{line}\n{answer}");
    }
    office
}

#[test]
fn show_is_one_page() {
    insta::assert_snapshot!(case().sh("show K1"), @r"
    exit 0
    ----- stdout
    令和8-開-0001 開示

    請求者    佐藤太郎
    立場      本人
    対象      会議録
    受付      令和8年4月1日（水）
    状態      手続中
    決定期限  令和8年5月17日（日） あと27日(第25条第2項)
    安全期限  令和8年5月16日（土）(どの読み方でも遅れない日)

    次にすること
    - 期限延長通知書を作って送り、発送を記録する(遅滞なく、第25条第2項)
        kaiji letter R8-K-0001 extension -o 延長通知書.txt
        kaiji sent R8-K-0001 --letter extension --on 今日
    - 決定する(期限 R8.5.17(日)、第25条第2項)
        kaiji decide R8-K-0001 --outcome 結果 --on 今日

    できること
    - 書面に不備があれば、期間を定めて補正を求める(第19条第3項)
        kaiji supplement ask R8-K-0001 --on 今日 --by 期日 --missing 不備の内容
    - 取下げがあれば記録する
        kaiji withdraw R8-K-0001 --on 今日

    期間
    期間        期限         安全期限     状態    条項
    ----------------------------------------------------------
    決定期限    R8.5.17(日)  R8.5.16(土)  進行中  第25条第2項
    補正の期限  R8.4.20(月)  R8.4.20(月)  済み    第19条第3項

    経過
    - 1. 令和8年4月1日（水） 受付
    - 2. 令和8年4月2日（木） 本人確認: 運転免許証
    - 3. 令和8年4月6日（月） 補正の求め: 期限R8.4.20(月)、会議の日
    - 4. 令和8年4月8日（水） 補正の完了: 3番
    - 5. 令和8年4月15日（水） 期間の延長: 30日、会議録が大量のため
    ");
}

#[test]
fn explain_gives_every_step_with_its_article() {
    insta::assert_snapshot!(case().sh("explain K1"), @r"
    exit 0
    ----- stdout
    令和8-開-0001 開示の期限の根拠

    決定の期限  令和8年5月17日（日） あと27日
    安全期限    令和8年5月16日（土）（補正された日は数えると読む場合）
    状態        進行中
    適用        延長後の期限（第25条第2項）
    本来の期限  令和8年4月17日（金）（2日を除外）
    延長        認められます（令和8年5月17日（日）まで延長可）
    令和8年5月17日（日）は閉庁日です。それまでの最後の開庁日は令和8年5月15日（金）で
    す。

    計算の根拠
    初日         末日         日数  扱い              条項
    ----------------------------------------------------------------------
    R8.4.1(水)   R8.4.6(月)      6  数える            第25条第1項
    R8.4.7(火)   R8.4.8(水)      2  補正の日数(除く)  第25条第1項ただし書
    R8.4.9(木)   R8.4.17(金)     9  数える            第25条第1項
    R8.4.18(土)  R8.5.17(日)    30  延長              第25条第2項

    条文
    - 第25条第1項「開示決定等は、開示請求があった日から起算して15日以内にしなければ
      ならない。」
    - 第25条第1項ただし書「第19条第3項の規定により補正を求めた場合にあつては、当該補
      正に要した日数は、当該期間に算入しない。」
    - 第25条第2項「事務処理上の困難その他正当な理由があるときは、同項に規定する期間
      を30日以内に限り延長することができる。」

    暦
                    月     火     水     木     金     土     日
    R8.3.30(月)                    1+     2+     3+     4+c    5+c
    R8.4.6(月)       6+     7x     8x     9+    10+    11+c   12+c
    R8.4.13(月)     13+    14+    15+    16+    17+    18+c   19+c
    R8.4.20(月)     20+*   21+    22+    23+    24+    25+c   26+c
    R8.4.27(月)     27+    28+    29+c   30+     1+     2+c    3+c
    R8.5.4(月)       4+c    5+c    6+c    7+     8+     9+c   10+c
    R8.5.11(月)     11+    12+    13+    14+    15+    16+c   17+]c
    + 数える日 x 数えない日 . 初日(数えない) > 繰り下げ ] 期限 c 閉庁日 * 今日

    ほかの読み方による期限
    期限         読み方
    ----------------------------------------
    R8.5.18(月)  補正を求めた日も除く
    R8.5.16(土)  補正された日は数える
    R8.5.18(月)  末日が閉庁日なら次の開庁日

    期間
    期間        期限         安全期限     状態  条項
    --------------------------------------------------------
    補正の期限  R8.4.20(月)  R8.4.20(月)  済み  第19条第3項
    - 補正の期限: R8.4.6(月)から数えてR8.4.20(月)。第19条第3項「相当の期間を定めて、
      その補正を求めることができる。」
    ");
}

#[test]
fn explain_in_english() {
    insta::assert_snapshot!(case().english().sh("explain r8-k-1"), @r#"
    exit 0
    ----- stdout
    Why the dates of 令和8-開-0001 (disclosure) are what they are

    Decide by    2026-05-17 (Sun), 27 days left
    Safe date    2026-05-16 (Sat) (read as: the day of completion is counted)
    Clock        running
    Governed by  the extended period (第25条第2項)
    Base period  2026-04-17 (Fri) (2 days left out)
    Extension    in force (may go until 2026-05-17 (Sun))
    2026-05-17 (Sun) is a closed day. The last open day before it is 2026-05-15
    (Fri).

    How it was counted
    From            To              Days  What                 Article
    -------------------------------------------------------------------------------
    2026-04-01 Wed  2026-04-06 Mon     6  counted              第25条第1項
    2026-04-07 Tue  2026-04-08 Wed     2  supplement (left     第25条第1項ただし書
                                          out)
    2026-04-09 Thu  2026-04-17 Fri     9  counted              第25条第1項
    2026-04-18 Sat  2026-05-17 Sun    30  extension            第25条第2項

    Articles
    - 第25条第1項 "開示決定等は、開示請求があった日から起算して15日以内にしなければ
      ならない。"
    - 第25条第1項ただし書 "第19条第3項の規定により補正を求めた場合にあつては、当該補
      正に要した日数は、当該期間に算入しない。"
    - 第25条第2項 "事務処理上の困難その他正当な理由があるときは、同項に規定する期間
      を30日以内に限り延長することができる。"

    Calendar
                    Mon    Tue    Wed    Thu    Fri    Sat    Sun
    2026-03-30 Mon                 1+     2+     3+     4+c    5+c
    2026-04-06 Mon   6+     7x     8x     9+    10+    11+c   12+c
    2026-04-13 Mon  13+    14+    15+    16+    17+    18+c   19+c
    2026-04-20 Mon  20+*   21+    22+    23+    24+    25+c   26+c
    2026-04-27 Mon  27+    28+    29+c   30+     1+     2+c    3+c
    2026-05-04 Mon   4+c    5+c    6+c    7+     8+     9+c   10+c
    2026-05-11 Mon  11+    12+    13+    14+    15+    16+c   17+]c
    + counts  x does not count  . first day (not counted)  > rolled  ] last day  c
    closed  * today

    The deadline under other readings
    Deadline        Reading
    -------------------------------------------------------------
    2026-05-18 Mon  the day of asking is left out, too
    2026-05-16 Sat  the day of completion is counted
    2026-05-18 Mon  a closed last day moves to the next open day

    Periods
    Period      Date            Safe date       Status  Article
    ----------------------------------------------------------------
    Supplement  2026-04-20 Mon  2026-04-20 Mon  done    第19条第3項
    - Supplement: from 2026-04-06 Mon to 2026-04-20 Mon. 第19条第3項 「相当の期間を
      定めて、その補正を求めることができる。」
    "#);
}

#[test]
fn log_says_who_recorded_what_and_when() {
    insta::assert_snapshot!(case().columns(120).sh("log K1"), @r"
    exit 0
    ----- stdout
    記録  日           事項        内容                                       記録者  記録日時          取消し
    -----------------------------------------------------------------------------------------------------------
       1  R8.4.1(水)   受付        開示、窓口、佐藤太郎、鯖江市本町1、会議録  clerk   2026-04-20 12:00
       2  R8.4.2(木)   本人確認    運転免許証                                 clerk   2026-04-20 12:00
       3  R8.4.6(月)   補正の求め  期限R8.4.20(月)、会議の日                  clerk   2026-04-20 12:00
       4  R8.4.8(水)   補正の完了  3番                                        clerk   2026-04-20 12:00
       5  R8.4.15(水)  期間の延長  30日、会議録が大量のため                   clerk   2026-04-20 12:00
    ");
}

#[test]
fn log_as_of_a_day_knows_only_what_was_recorded_by_then() {
    insta::assert_snapshot!(case().sh("log K1 --as-of 2026-04-19"), @"
    exit 0
    ----- stdout
    記録はありません。
    ");
}

#[test]
fn a_case_that_is_not_there_is_not_found() {
    insta::assert_snapshot!(case().sh("show K9"), @"
    exit 4
    ----- stderr
    エラー: 事案 令和8-開-0009 はありません。
    対処: 番号は「kaiji list --all --text 氏名」で探せます。
    ");
    insta::assert_snapshot!(case().sh("explain 開の1号"), @"
    exit 2
    ----- stderr
    エラー: <番号> の「開の1号」は事案番号として読み取れません。
    対処: 令和8-開-0001、R8-K-1、K1(今年度)のように書いてください。文字は開(K)、訂(T)、停(S)、目(M)です。
    ");
}
