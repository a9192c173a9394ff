//! A clerk's days: one request from receipt to notice, as it is typed and shown.

use crate::office::Office;

/// Reference: 丹南 25(1) 15 days counting the day of the request, 25(1)ただし書 the days of the supplement, 25(2) 30 days.
#[test]
fn a_request_at_tannan_from_receipt_to_notice() {
    let office = Office::holding("tannan-gikai");
    insta::assert_snapshot!(office.on("2026-04-01", "
        receive --kind disclosure --received R8.4.1 --name '開示 太郎' --kana 'カイジ タロウ' --address 福井県鯖江市
        --subject 令和7年度の議員名簿のうち自分に関する部分"), @"
        exit 0
        ----- stdout
        令和8-開-0001 に記録しました: 受付(1番)

        状態      受付
        決定期限  令和8年4月15日（水） あと14日(第25条第1項)
        安全期限  決定期限と同じ

        次にすること
        - 本人確認書類を確かめて記録する。開示の決定はその後(第19条第2項)
            kaiji identify R8-K-0001 --document driving-licence
        - 決定する(期限 R8.4.15(水)、第25条第1項)
            kaiji decide R8-K-0001 --outcome 結果 --on 今日

        できること
        - 受付票(番号、足りないもの、期限)を作って渡す
            kaiji letter R8-K-0001 receipt -o 受付票.txt
        - やむを得ない理由があれば、期間を延長する(期限 R8.4.15(水)、第25条第2項)
            kaiji extend R8-K-0001 --days 日数 --reason 理由
        - 期間内に終わらない特別な事情があれば、期限の特例を適用する(期限 R8.4.15(水)、
          第26条第1項)
            kaiji special R8-K-0001 --remaining-until 期日 --reason 理由
        - 書面に不備があれば、期間を定めて補正を求める(第19条第3項)
            kaiji supplement ask R8-K-0001 --on 今日 --by 期日 --missing 不備の内容
        - 取下げがあれば記録する
            kaiji withdraw R8-K-0001 --on 今日
        ");
    insta::assert_snapshot!(office.told("2026-04-01", "identify K1 --document driving-licence"), @r"
    exit 0
    ----- stdout
    令和8-開-0001 に記録しました: 本人確認(2番)

    状態      手続中
    決定期限  令和8年4月15日（水） あと14日(第25条第1項)
    安全期限  決定期限と同じ
    ");
    insta::assert_snapshot!(office.on("2026-04-06", "
        supplement ask 令和8-開-0001 --on 4/6 --by 4/20 --missing 求める文書の年度"), @"
        exit 0
        ----- stdout
        令和8-開-0001 に記録しました: 補正の求め(3番)

        状態        手続中・停止中
        決定期限    未確定。停止が終わった翌日から残り9日(第25条第1項)
        安全期限    令和8年4月15日（水）(停止が今日で終わるとした場合)
        補正の期限  令和8年4月20日（月） あと14日(第19条第3項)

        動いた期限
        - 令和8-開-0001 決定期限: 令和8年4月15日（水） から 未確定 へ(第25条第1項、補正
          を求めたため)

        次にすること
        - 補正依頼書を作って送り、発送を記録する(相当の期間、第19条第3項)
            kaiji letter R8-K-0001 mend-request -o 補正依頼書.txt
            kaiji sent R8-K-0001 --letter mend-request --on 今日
        - 決定する(今は期限が止まっています)(第25条第1項)
            kaiji decide R8-K-0001 --outcome 結果 --on 今日

        できること
        - 補正が届いたら記録する(期限 R8.4.20(月))
            kaiji supplement done R8-K-0001 --on 今日
        - やむを得ない理由があれば、期間を延長する(第25条第2項)
            kaiji extend R8-K-0001 --days 日数 --reason 理由
        - 期間内に終わらない特別な事情があれば、期限の特例を適用する(第26条第1項)
            kaiji special R8-K-0001 --remaining-until 期日 --reason 理由
        - 取下げがあれば記録する
            kaiji withdraw R8-K-0001 --on 今日
        ");
    insta::assert_snapshot!(office.told("2026-04-06", "sent R8-K-1 --letter mend-request --on 今日"), @r"
    exit 0
    ----- stdout
    令和8-開-0001 に記録しました: 発送(4番)

    状態        手続中・停止中
    決定期限    未確定。停止が終わった翌日から残り9日(第25条第1項)
    安全期限    令和8年4月15日（水）(停止が今日で終わるとした場合)
    補正の期限  令和8年4月20日（月） あと14日(第19条第3項)
    ");
    insta::assert_snapshot!(office.told("2026-04-08", "supplement done k1 --on 4/8"), @"
    exit 0
    ----- stdout
    令和8-開-0001 に記録しました: 補正の完了(5番)

    状態      手続中・算入されない日
    決定期限  令和8年4月17日（金） あと9日(第25条第1項)
    安全期限  令和8年4月16日（木）(どの読み方でも遅れない日)

    動いた期限
    - 令和8-開-0001 決定期限: 未確定 から 令和8年4月17日（金） へ(第25条第1項、補正
      が済んだため)
    ");
    insta::assert_snapshot!(office.told("2026-04-16", "
        extend Ｋ１ --days 30 --reason 対象となる文書が多いため --on 4/16 --notified 4/16"), @"
        exit 0
        ----- stdout
        令和8-開-0001 に記録しました: 期間の延長(6番)

        状態      手続中
        決定期限  令和8年5月17日（日） あと31日(第25条第2項)
        安全期限  令和8年5月16日（土）(どの読み方でも遅れない日)

        動いた期限
        - 令和8-開-0001 決定期限: 令和8年4月17日（金） から 令和8年5月17日（日） へ
          (第25条第2項、期間を延長したため)
        ");
    insta::assert_snapshot!(office.on("2026-05-12", "
        decide K1 --outcome partial --on 5/12 --withheld 20-2=ほかの議員の住所 --purpose 議員の名簿を作るため
        --implement-on 5/20 --place 議会事務局 --means copy"), @"
        exit 0
        ----- stdout
        令和8-開-0001 に記録しました: 決定(8番)

        状態      決定済み・期限内に決定
        決定期限  令和8年5月17日（日）(第25条第2項)

        次にすること
        - 決定通知書を作って送り、発送を記録する(第24条第1項)
            kaiji letter R8-K-0001 decision -o 決定通知書.txt
            kaiji sent R8-K-0001 --on 今日

        まだできないこと
        - 実施する(実施方法の申出がまだない)(第28条第3項)

        できること
        - 実施方法の申出があったら記録する(第28条第4項)
            kaiji method R8-K-0001 --on 今日 --means 方法
        ");
    insta::assert_snapshot!(office.on("2026-05-13", "sent K1 --on 5/13"), @"
    exit 0
    ----- stdout
    令和8-開-0001 に記録しました: 発送(9番)

    状態      決定済み・期限内に決定
    決定期限  令和8年5月17日（日）(第25条第2項)

    まだできないこと
    - 実施する(実施方法の申出がまだない)(第28条第3項)

    できること
    - 決定通知書が届いた日が分かったら記録する(相手方の期間が始まる)
        kaiji delivered R8-K-0001 --on 届いた日
    - 実施方法の申出があったら記録する(第28条第4項)
        kaiji method R8-K-0001 --on 今日 --means 方法
    ");
    insta::assert_snapshot!(office.told("2026-05-15", "delivered K1 --on 5/15"), @r"
    exit 0
    ----- stdout
    令和8-開-0001 に記録しました: 到達(10番)

    状態                  決定済み・期限内に決定
    決定期限              令和8年5月17日（日）(第25条第2項)
    実施方法の申出の期限  令和8年6月15日（月） あと31日(第28条第4項)
    審査請求の期限        令和8年8月17日（月） あと94日(行政不服審査法第18条第1項)
    ");
    let _ = office.given("2026-05-18", "method K1 --on 5/18 --means copy");
    insta::assert_snapshot!(office.on("2026-05-20", "implement K1 --on 5/20 --means copy --pages 12"), @"
    exit 0
    ----- stdout
    令和8-開-0001 に記録しました: 実施(12番)

    状態                      完了・期限内に決定
    決定期限                  令和8年5月17日（日）(第25条第2項)
    審査請求の期限            令和8年8月17日（月） あと89日(行政不服審査法第18条
                              第1項)
    訂正を請求できる期間      令和8年8月18日（火） あと90日(第31条第3項)
    利用停止を請求できる期間  令和8年8月18日（火） あと90日(第38条第3項)
    ");
}

/// Reference: 仙台 18(1) 14 days from the day after the request, 18(1)ただし書, 18(2) without a cap.
#[test]
fn a_request_at_sendai_from_receipt_to_notice() {
    let office = Office::holding("sendai-jigyodan").english();
    insta::assert_snapshot!(office.on("2026-04-01", "
        receive --kind disclosure --received 2026-04-01 --name 'Kaiji Taro' --subject 'records of my use of the hall'"), @"
        exit 0
        ----- stdout
        Recorded in 令和8-開-0001: receipt (event 1)

        State      received
        Deadline   2026-04-15 (Wed), 14 days left (第18条第1項)
        Safe date  the same day

        To do now
        - See the identity papers and record them, before any disclosure is decided
          (第15条第2項)
            kaiji identify R8-K-0001 --document driving-licence
        - Decide (due 2026-04-15 Wed, 第18条第1項)
            kaiji decide R8-K-0001 --outcome CODE --on today

        What may be done
        - Make the receipt (number, what is missing, deadline) and hand it over
            kaiji letter R8-K-0001 receipt -o receipt.txt
        - If it cannot be helped, extend the period (due 2026-04-15 Wed, 第18条第2項)
            kaiji extend R8-K-0001 --days N --reason TEXT
        - If the form is defective, ask to mend it within a set time (第15条第3項)
            kaiji supplement ask R8-K-0001 --on today --by DATE --missing TEXT
        - If the requester takes the request back, record it
            kaiji withdraw R8-K-0001 --on today
        ");
    insta::assert_snapshot!(office.told("2026-04-01", "identify K1 --document my-number-card"), @r"
    exit 0
    ----- stdout
    Recorded in 令和8-開-0001: identity papers seen (event 2)

    State      in progress
    Deadline   2026-04-15 (Wed), 14 days left (第18条第1項)
    Safe date  the same day
    ");
    insta::assert_snapshot!(office.on("2026-04-06", "
        supplement ask K1 --on 4/6 --by 4/20 --missing 'which hall'"), @"
        exit 0
        ----- stdout
        Recorded in 令和8-開-0001: supplement asked for (event 3)

        State       in progress, suspended
        Deadline    not fixed; 9 days are left once the stop has ended (第18条第1項)
        Safe date   2026-04-15 (Wed) (if the stop ended today)
        Supplement  2026-04-20 (Mon), 14 days left (第15条第3項)

        Dates that moved
        - 令和8-開-0001 Deadline: 2026-04-15 (Wed) to not fixed (第18条第1項; a
          supplement was asked for)

        To do now
        - Make and send the request to mend; record that it was sent (相当の期間, 第15条
          第3項)
            kaiji letter R8-K-0001 mend-request -o mend-request.txt
            kaiji sent R8-K-0001 --letter mend-request --on today
        - Decide (the clock stands still for now) (第18条第1項)
            kaiji decide R8-K-0001 --outcome CODE --on today

        What may be done
        - When the mended form arrives, record it (due 2026-04-20 Mon)
            kaiji supplement done R8-K-0001 --on today
        - If it cannot be helped, extend the period (第18条第2項)
            kaiji extend R8-K-0001 --days N --reason TEXT
        - If the requester takes the request back, record it
            kaiji withdraw R8-K-0001 --on today
        ");
    insta::assert_snapshot!(office.told("2026-04-08", "supplement done K1 --on 4/8"), @"
    exit 0
    ----- stdout
    Recorded in 令和8-開-0001: supplement complete (event 4)

    State      in progress, a day not counted
    Deadline   2026-04-17 (Fri), 9 days left (第18条第1項)
    Safe date  2026-04-16 (Thu) (in time under any reading)

    Dates that moved
    - 令和8-開-0001 Deadline: not fixed to 2026-04-17 (Fri) (第18条第1項; the
      supplement is complete)
    ");
    insta::assert_snapshot!(office.told("2026-04-16", "
        extend K1 --days 30 --reason 'many records' --on 4/16 --notified 4/16"), @"
        exit 0
        ----- stdout
        Recorded in 令和8-開-0001: extension (event 5)

        State      in progress
        Deadline   2026-05-17 (Sun), 31 days left (第18条第2項)
        Safe date  2026-05-16 (Sat) (in time under any reading)

        Dates that moved
        - 令和8-開-0001 Deadline: 2026-04-17 (Fri) to 2026-05-17 (Sun) (第18条第2項; the
          period was extended)
        ");
    insta::assert_snapshot!(office.on("2026-05-12", "
        decide K1 --outcome partial --on 5/12 --withheld '14-2-1=names of other visitors' --purpose 'running the hall'
        --implement-on 5/20 --place 'front office' --means read"), @"
        exit 0
        ----- stdout
        Recorded in 令和8-開-0001: decision (event 7)

        State     decided, decided in time
        Deadline  2026-05-17 (Sun) (第18条第2項)

        To do now
        - Make and send the notice of the decision; record that it was sent (第17条
          第1項)
            kaiji letter R8-K-0001 decision -o decision.txt
            kaiji sent R8-K-0001 --on today
        - Carry out what was decided and record it (遅滞なく, 第14条第2項)
            kaiji implement R8-K-0001 --on today
        ");
    insta::assert_snapshot!(office.on("2026-05-13", "sent K1 --on 5/13"), @"
    exit 0
    ----- stdout
    Recorded in 令和8-開-0001: letter sent (event 8)

    State     decided, decided in time
    Deadline  2026-05-17 (Sun) (第18条第2項)

    To do now
    - Carry out what was decided and record it (遅滞なく, 第14条第2項)
        kaiji implement R8-K-0001 --on today
    ");
}
