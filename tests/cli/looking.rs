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
    insta::assert_snapshot!(case().sh("show K1"), @"
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
    - 5. 令和8年4月15日（水） 期間の延長: 30日、理由: 会議録が大量のため
    ");
}

#[test]
fn explain_gives_every_step_with_its_article() {
    insta::assert_snapshot!(case().sh("explain K1"), @"
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
    + 数える日  x 数えない日  . 初日(数えない)  > 繰り下げ  ] 期限  * 今日  c 閉庁日

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
    + counts  x does not count  . first day (not counted)  > rolled  ] last day
    * today  c closed

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
fn the_calendar_of_a_narrow_screen_is_a_month_under_the_other_and_in_plain_it_is_words() {
    let calendar = |office: &Office, line: &str| {
        let shown = office.sh(line);
        let from = shown.find("\n暦\n").unwrap();
        let end = shown.find("\nほかの読み方").unwrap();
        shown[from..end].to_owned()
    };
    insta::assert_snapshot!(calendar(&case().columns(50), "explain K1"), @"

    暦
    月   火   水   木   金   土   日
    R8.4
               1+   2+   3+   4+c  5+c
     6+   7x   8x   9+  10+  11+c 12+c
    13+  14+  15+  16+  17+  18+c 19+c
    20+* 21+  22+  23+  24+  25+c 26+c
    27+  28+  29+c 30+
    R8.5
                         1+   2+c  3+c
     4+c  5+c  6+c  7+   8+   9+c 10+c
    11+  12+  13+  14+  15+  16+c 17+]
    + 数える日  x 数えない日  . 初日(数えない)
    > 繰り下げ  ] 期限  * 今日  c 閉庁日
    ");
    insta::assert_snapshot!(calendar(&case(), "explain K1 --plain"), @"

    暦
    - R8.4.1(水)からR8.4.6(月)まで6日: 数える(うち閉庁日2日)
    - R8.4.7(火)からR8.4.8(水)まで2日: 補正の日数(除く)
    - R8.4.9(木)からR8.4.17(金)まで9日: 数える(うち閉庁日2日)
    - R8.4.18(土)からR8.5.17(日)まで30日: 延長(うち閉庁日14日)
    - 最後の日はR8.5.17(日)(閉庁日)
    - 今日はR8.4.20(月)
    ");
    assert_eq!(calendar(&case().columns(30), "explain K1").lines().filter(|line| line.starts_with("- ")).count(), 6);
}

#[test]
fn log_says_who_recorded_what_and_when() {
    insta::assert_snapshot!(case().columns(120).sh("log K1"), @"
    exit 0
    ----- stdout
    記録  日           事項        内容                                       記録者  記録日時
    ---------------------------------------------------------------------------------------------------
       1  R8.4.1(水)   受付        開示、窓口、佐藤太郎、鯖江市本町1、会議録  clerk   2026-04-20 12:00
       2  R8.4.2(木)   本人確認    運転免許証                                 clerk   2026-04-20 12:00
       3  R8.4.6(月)   補正の求め  期限R8.4.20(月)、会議の日                  clerk   2026-04-20 12:00
       4  R8.4.8(水)   補正の完了  3番                                        clerk   2026-04-20 12:00
       5  R8.4.15(水)  期間の延長  30日、理由: 会議録が大量のため             clerk   2026-04-20 12:00
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
    対処: 近い番号: 令和8-開-0001。氏名からは「kaiji list --all --text 氏名」で探せます。
    ");
    insta::assert_snapshot!(case().sh("explain 開の1号"), @"
    exit 2
    ----- stderr
    エラー: <番号> の「開の1号」は事案番号として読み取れません。
    対処: 令和8-開-0001、R8-K-1、K1(今年度)のように書いてください。文字は開(K)、訂(T)、停(S)、目(M)です。
    ");
}

#[track_caller]
fn done(office: &Office, line: &str) {
    let answer = office.sh(line);
    assert!(answer.starts_with("exit 0"), "{line}\n{answer}");
}

#[test]
fn what_was_struck_later_is_marked_and_was_not_struck_before() {
    let office = case().today("2026-04-22");
    done(&office, "note K1 電話で確認 --on 2026-04-21");
    let office = office.today("2026-04-23");
    done(&office, "strike K1 6 --why 別の事案の電話");
    let office = office.columns(120);
    insta::assert_snapshot!(office.sh("log K1"), @"
    exit 0
    ----- stdout
    記録  日           事項          内容                                       記録者  記録日時
    -----------------------------------------------------------------------------------------------------
       1  R8.4.1(水)   受付          開示、窓口、佐藤太郎、鯖江市本町1、会議録  clerk   2026-04-20 12:00
       2  R8.4.2(木)   本人確認      運転免許証                                 clerk   2026-04-20 12:00
       3  R8.4.6(月)   補正の求め    期限R8.4.20(月)、会議の日                  clerk   2026-04-20 12:00
       4  R8.4.8(水)   補正の完了    3番                                        clerk   2026-04-20 12:00
       5  R8.4.15(水)  期間の延長    30日、理由: 会議録が大量のため             clerk   2026-04-20 12:00
       6  R8.4.21(火)  備考          電話で確認(取消済み、7番)                  clerk   2026-04-22 12:00
       7  R8.4.23(木)  記録の取消し  6番、理由: 別の事案の電話                  clerk   2026-04-23 12:00
    ");
    insta::assert_snapshot!(office.sh("log K1 --as-of 2026-04-22"), @"
    exit 0
    ----- stdout
    記録  日           事項        内容                                       記録者  記録日時
    ---------------------------------------------------------------------------------------------------
       1  R8.4.1(水)   受付        開示、窓口、佐藤太郎、鯖江市本町1、会議録  clerk   2026-04-20 12:00
       2  R8.4.2(木)   本人確認    運転免許証                                 clerk   2026-04-20 12:00
       3  R8.4.6(月)   補正の求め  期限R8.4.20(月)、会議の日                  clerk   2026-04-20 12:00
       4  R8.4.8(水)   補正の完了  3番                                        clerk   2026-04-20 12:00
       5  R8.4.15(水)  期間の延長  30日、理由: 会議録が大量のため             clerk   2026-04-20 12:00
       6  R8.4.21(火)  備考        電話で確認                                 clerk   2026-04-22 12:00
    ");
    let shown = office.sh("show K1");
    assert!(shown.contains("- 6. 令和8年4月21日（火） 備考(取消済み): 電話で確認"), "{shown}");
}

#[test]
fn data_has_the_moment_in_utc_and_the_fact_itself() {
    let office = case();
    done(&office, "decide K1 --outcome not-held --on 2026-04-20 --reason 作成していないため");
    let log = office.sh("log K1 --format json");
    assert!(log.contains(r#""recorded":"2026-04-20T03:00:00Z""#), "{log}");
    assert!(log.contains(r#""texts":{"reason":["作成していないため"]}"#), "{log}");
    assert!(log.contains(r#""outcome":"not_held""#), "{log}");
    let csv = office.sh("log K1 --format csv");
    assert!(csv.contains("event,on,kind,words,actor,recorded,struck,struck_by,texts,payload"), "{csv}");
}

#[test]
fn the_facts_of_the_office_are_numbered_apart() {
    let office = case();
    done(&office, "office set name=公立丹南病院組合議会");
    done(&office, "vacancy start --office both --on 2026-04-18");
    insta::assert_snapshot!(office.sh("log office"), @"
    exit 0
    ----- stdout
    記録  日           事項             内容              記録者  記録日時
    -------------------------------------------------------------------------------
       1  R8.4.20(月)  規程の取込み     tannan-gikai、    clerk   2026-04-20 12:00
                                        R5.4.1(土)施行
       2  R8.4.20(月)  機関の事項の登   名称: 公立丹南病  clerk   2026-04-20 12:00
                       録               院組合議会
       3  R8.4.18(土)  欠員の始まり     議長と副議長      clerk   2026-04-20 12:00
    ");
}

#[test]
fn explain_shows_a_special_case_vacancies_and_the_other_sides_periods() {
    let office = Office::new().today("2026-05-20");
    for line in [
        "init --ruleset tannan-gikai",
        "vacancy start --office both --on 2026-04-06",
        "vacancy end --office both --on 2026-04-08",
        "receive --kind disclosure --received 2026-04-01 --name 佐藤太郎 --subject 会議録",
        "identify K1 --document driving-licence --on 2026-04-02",
        "special K1 --remaining-until 2026-08-31 --reason 著しく大量 --on 2026-04-09 --notified 2026-04-10",
        "decide K1 --stage substantial --outcome full --purpose 会議の記録 --on 2026-05-14",
        "delivered K1 --letter decision --on 2026-05-16",
    ] {
        done(&office, line);
    }
    insta::assert_snapshot!(office.sh("explain K1"), @"
    exit 0
    ----- stdout
    令和8-開-0001 開示の期限の根拠

    決定の期限  令和8年8月31日（月） あと103日
    安全期限    決定の期限と同じ
    状態        進行中
    適用        特例による残りの部分の期限（第26条第1項）
    本来の期限  令和8年4月18日（土）（3日を除外）
    期限の特例  相当の部分 令和8年5月15日（金）、残り 令和8年8月31日（月）
    特例の通知  令和8年4月18日（土）までに届くこと（期限内）

    計算の根拠
    初日        末日         日数  扱い          条項
    ---------------------------------------------------------
    R8.4.1(水)  R8.8.31(月)   153  定めた日まで  第26条第1項

    本来の期限の計算
    初日        末日         日数  扱い              条項
    -------------------------------------------------------------
    R8.4.1(水)  R8.4.5(日)      5  数える            第25条第1項
    R8.4.6(月)  R8.4.8(水)      3  欠員の日数(除く)  第26条第2項
    R8.4.9(木)  R8.4.18(土)    10  数える            第25条第1項

    特例による相当の部分の期限の計算
    初日        末日         日数  扱い        条項
    -------------------------------------------------------
    R8.4.1(水)  R8.5.15(金)    45  特例の期間  第26条第1項

    条文
    - 第25条第1項「開示決定等は、開示請求があった日から起算して15日以内にしなければ
      ならない。」
    - 第26条第2項「前条の規定による開示決定等を行わなければならない期間に、議長およ
      び副議長がともに欠けている期間があるときは、当該期間の日数は、同条の期間に算入
      しない。」
    - 第26条第1項「開示請求に係る保有個人情報が著しく大量であるため、開示請求があっ
      た日から起算して45日以内にその全てについて開示決定等を行うことにより事務の遂行
      に著しい支障が生ずるおそれがある場合には、前条の規定にかかわらず、議長は、開示
      請求に係る保有個人情報のうちの相当の部分につき当該期間内に開示決定等をし、残り
      の保有個人情報については相当の期間内に開示決定等をするれば足りる。」

    暦
                    月     火     水     木     金     土     日
    R8.3.30(月)                    1+     2+     3+     4+c    5+c
    R8.4.6(月)       6x     7x     8x     9+    10+    11+c   12+c
    R8.4.13(月)     13+    14+    15+    16+    17+    18+]c
    + 数える日  x 数えない日  . 初日(数えない)  > 繰り下げ  ] 期限  * 今日  c 閉庁日

    ほかの読み方による期限
    どの読み方でも期限は同じです。

    期間
    期間                  期限         安全期限     状態    条項
    -------------------------------------------------------------------------------
    特例の通知の期限      R8.4.18(土)  R8.4.18(土)  済み    第26条第1項
    実施方法の申出の期限  R8.6.15(月)  R8.6.15(月)  進行中  第28条第4項
    審査請求の期限        R8.8.17(月)  R8.8.17(月)  進行中  行政不服審査法第18条
                                                            第1項
    - 特例の通知の期限: R8.4.1(水)から数えてR8.4.18(土)。第26条第1項「議長は、同条
      第1項に規定する期間内に、開示請求者に対し、次に掲げる事項を書面により通知しな
      ければならない。」
    - 実施方法の申出の期限: R8.5.16(土)から数えてR8.6.15(月)。第28条第4項「前項の規
      定による申出は、第24条第1項に規定する通知があつた日から30日以内にしなければな
      らない。」
                    月     火     水     木     金     土     日
    R8.5.11(月)                                        16.c   17+c
    R8.5.18(月)     18+    19+    20+*   21+    22+    23+c   24+c
    R8.5.25(月)     25+    26+    27+    28+    29+    30+c   31+c
    R8.6.1(月)       1+     2+     3+     4+     5+     6+c    7+c
    R8.6.8(月)       8+     9+    10+    11+    12+    13+c   14+c
    R8.6.15(月)     15+]
    - 審査請求の期限: R8.5.16(土)から数えてR8.8.16(日)、閉庁日のためR8.8.17(月)。行
      政不服審査法第18条第1項「処分についての審査請求は、処分があったことを知った日
      の翌日から起算して3月…を経過したときは、することができない。」
                    月     火     水     木     金     土     日
    R8.5.11(月)                                        16.c   17+c
    R8.5.18(月)     18+    19+    20+*   21+    22+    23+c   24+c
    R8.5.25(月)     25+    26+    27+    28+    29+    30+c   31+c
    R8.6.1(月)       1+     2+     3+     4+     5+     6+c    7+c
    R8.6.8(月)       8+     9+    10+    11+    12+    13+c   14+c
    R8.6.15(月)     15+    16+    17+    18+    19+    20+c   21+c
    R8.6.22(月)     22+    23+    24+    25+    26+    27+c   28+c
    R8.6.29(月)     29+    30+     1+     2+     3+     4+c    5+c
    R8.7.6(月)       6+     7+     8+     9+    10+    11+c   12+c
    R8.7.13(月)     13+    14+    15+    16+    17+    18+c   19+c
    R8.7.20(月)     20+c   21+    22+    23+    24+    25+c   26+c
    R8.7.27(月)     27+    28+    29+    30+    31+     1+c    2+c
    R8.8.3(月)       3+     4+     5+     6+     7+     8+c    9+c
    R8.8.10(月)     10+    11+c   12+    13+    14+    15+c   16+c
    R8.8.17(月)     17>]

    注意
    - 特例の期間は、補正や欠員の日数を除かずに数えています。
    ");
}

#[test]
fn explain_of_a_rule_without_a_number_quotes_it() {
    let office = Office::new().today("2026-05-20");
    done(&office, "init --ruleset tango-fukushikai");
    done(&office, "receive --kind disclosure --received 2026-04-01 --name 佐藤太郎 --subject 介護記録");
    insta::assert_snapshot!(office.sh("explain K1"), @r"
    exit 0
    ----- stdout
    令和8-開-0001 開示の期限の根拠

    期限の定め  日数の定めはなく「遅滞なく」とされています（第20条第3項）
    状態        日数の定めなし
    経過        受付から49日

    条文
    - 第20条第3項「遅滞なく、当該保有個人データを開示するものとする。」
    ");
}
