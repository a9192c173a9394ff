//! `kaiji receive`

use crate::office::Office;

const REQUEST: &str = "receive --kind disclosure --received 2026-04-01 --name '開示 太郎' --subject 診療録";

#[test]
fn the_answer_as_json_has_what_scripts_rely_on() {
    let office = Office::holding("tannan-gikai");
    let answer = office.json("2026-04-02", REQUEST);
    for (pointer, expected) in [
        ("/version", serde_json::json!(1)),
        ("/number", "R8-K-0001".into()),
        ("/event", 1.into()),
        ("/kind", "received".into()),
        ("/state", "received".into()),
        ("/deadline/date", "2026-04-15".into()),
        ("/deadline/safe_date", "2026-04-15".into()),
        ("/deadline/days_remaining", 13.into()),
        ("/deadline/steps/0/article", "25(1)".into()),
        ("/moved", serde_json::json!([])),
        ("/warnings", serde_json::json!([])),
        ("/next/0/act", "identify".into()),
        ("/next/0/force", "must".into()),
        ("/next/0/article", "19(2)".into()),
    ] {
        assert_eq!(answer.pointer(pointer), Some(&expected), "{pointer} of {answer}");
    }
    assert!(answer["head"].as_str().is_some_and(|head| head.len() > 16));
}

#[test]
fn numbers_run_by_kind_and_fiscal_year_of_the_receipt() {
    let office = Office::holding("tannan-gikai");
    let number = |line: &str| office.json("2026-04-10", line)["number"].clone();
    assert_eq!(number(REQUEST), "R8-K-0001");
    assert_eq!(number(REQUEST), "R8-K-0002", "the same person may ask for the same again");
    assert_eq!(number(&REQUEST.replace("2026-04-01", "2026-03-31")), "R7-K-0001");
    assert_eq!(number(&REQUEST.replace("disclosure", "correction")), "R8-T-0001");
}

#[test]
fn a_dry_run_shows_everything_and_writes_nothing() {
    let office = Office::holding("tannan-gikai");
    let before = office.file();
    insta::assert_snapshot!(office.told("2026-04-01", &format!("{REQUEST} --dry-run")), @r"
    exit 0
    ----- stdout
    令和8-開-0001 に記録する内容: 受付(1番)。試行のため、まだ書き込んでいません。

    状態      受付
    決定期限  令和8年4月15日（水） あと14日(第25条第1項)
    安全期限  決定期限と同じ
    ");
    assert_eq!(office.json("2026-04-01", &format!("{REQUEST} --dry-run"))["dry_run"], true);
    assert!(office.file() == before, "not one byte is written");
}

#[test]
fn the_same_key_writes_once_and_answers_with_the_first() {
    let office = Office::holding("tannan-gikai");
    let once = format!("{REQUEST} --once form-17");
    assert_eq!(office.json("2026-04-01", &once)["repeated"], serde_json::Value::Null);
    let written = office.file();
    let again = office.json("2026-04-09", &once);
    assert_eq!((&again["number"], &again["event"], &again["repeated"]), (&"R8-K-0001".into(), &1.into(), &true.into()));
    assert!(office.file() == written);
    insta::assert_snapshot!(office.told("2026-04-01", &once), @r"
    exit 0
    ----- stdout
    令和8-開-0001 に記録済みです: 受付(1番)。同じ鍵(--once)のため、新しくは書き込ん
    でいません。

    状態      受付
    決定期限  令和8年4月15日（水） あと14日(第25条第1項)
    安全期限  決定期限と同じ
    ");
    insta::assert_snapshot!(office.on("2026-04-01", &once.replace("診療録", "看護記録")), @r"
    exit 3
    ----- stderr
    エラー: --once の鍵「form-17」は、別の内容で使われています。
    対処: 別の鍵を使うか、最初と同じ内容で実行してください。
    ");
}

#[test]
fn what_the_rule_does_not_offer_is_refused_and_the_article_named() {
    let office = Office::holding("tannan-gikai chitose-connect");
    insta::assert_snapshot!(office.on("2026-04-01", &format!("{REQUEST} --channel oral")), @"
    exit 3
    ----- stderr
    エラー: 「開示」の請求は書面によらなければならないため、口頭では受け付けられません。 (第19条第1項)
    対処: 請求書の様式を渡し、書面が出されたら受け付けてください（様式は「kaiji letter form request-form」で印刷できます）。何も記録していません。
    ");
    insta::assert_snapshot!(office.on("2026-04-01", &REQUEST.replace("disclosure", "purpose-notice")), @r"
    exit 3
    ----- stderr
    エラー: この規程に「利用目的の通知」の請求はありません。 (第48条)
    対処: この規程にあるもの: disclosure, correction, suspension
    ");
    insta::assert_snapshot!(office.on("2026-04-01", &format!("{REQUEST} --by heir")), @r"
    exit 3
    ----- stderr
    エラー: この規程では、相続人等は請求できません。
    対処: 請求できる人は「kaiji ruleset show」で見られます。
    ");
    insta::assert_snapshot!(office.on("2026-04-01", &format!("{REQUEST} --ruleset chitose-connect")), @r"
    exit 3
    ----- stderr
    エラー: 規程「chitose-connect」には、請求の手続がありません。
    対処: 請求した人に案内する先は「kaiji ruleset show chitose-connect」で見られます。
    ");
    insta::assert_snapshot!(office.on("2026-04-01", &format!("{REQUEST} --ruleset atlantis")), @r"
    exit 4
    ----- stderr
    エラー: 事案ファイルに規程「atlantis」はありません。
    対処: ファイルにある規程は「kaiji ruleset list」で見られます。
    ");
    assert_eq!(office.json("2026-04-01", REQUEST)["number"], "R8-K-0001", "nothing was recorded before");
}

#[test]
fn what_cannot_be_is_refused() {
    let office = Office::holding("tannan-gikai");
    insta::assert_snapshot!(office.on("2026-03-31", REQUEST), @r"
    exit 3
    ----- stderr
    エラー: 令和8年4月1日（水）はまだ来ていない日です(今日は令和8年3月31日（火）)。
    対処: 行われた後に、行われた日で記録してください。
    ");
    insta::assert_snapshot!(office.on("2026-04-01", &REQUEST.replace("2026-04-01", "2023-03-31")), @r"
    exit 3
    ----- stderr
    エラー: 令和5年3月31日（金）の請求に使える規程がありません。最初の版の施行日は令和5年4月1日（土）です。
    対処: 受付の日を確かめてください。施行前の請求は、当時の定めによって扱います。
    ");
    insta::assert_snapshot!(office.on("2026-04-01", &format!("{REQUEST} --written 2026-04-02")), @r"
    exit 3
    ----- stderr
    エラー: 書面の日付(令和8年4月2日（木）)が、届いた日(令和8年4月1日（水）)より後です。
    対処: 日付を確かめてください。
    ");
    insta::assert_snapshot!(office.on("2026-04-01", &REQUEST.replace("2026-04-01", "2月30日")), @r"
    exit 2
    ----- stderr
    エラー: --received の「2月30日」という日はありません。
    対処: その月の末日は令和8年2月28日（土）です。
    ");
}

#[test]
fn what_is_missing_is_named() {
    let office = Office::holding("tannan-gikai sendai-jigyodan nayoro-polaris");
    insta::assert_snapshot!(office.on("2026-04-01", "receive --kind disclosure"), @"
    exit 2
    ----- stderr
    エラー: kaiji receive に必要な指定がありません: --received, --name, --subject
    対処: 次のように書いてください: kaiji receive --kind disclosure --today 2026-04-01 --received 今日 --name 氏名 --subject 請求の対象
    ");
    insta::assert_snapshot!(office.on("2026-04-01", &format!("{REQUEST} --ruleset sendai-jigyodan --by heir")), @r"
    exit 2
    ----- stderr
    エラー: 相続人等のどれに当たるかが必要です。 (第14条第3項)
    対処: --heir-class で指定してください(inheritor、parent-of-minor、spouse-child-parent、second-degree)。
    ");
    insta::assert_snapshot!(office.on("2026-04-01", &format!("{REQUEST} --ruleset nayoro-polaris")), @r"
    exit 2
    ----- stderr
    エラー: 規程と個人情報保護法のどちらによる請求かを選んでください。
    対処: --road rule(規程による)または --road act(個人情報保護法による。appi-admin)を指定してください。
    ");
}

#[test]
fn text_that_acts_on_a_screen_is_refused_and_names_are_kept_as_they_are() {
    let office = Office::holding("tannan-gikai");
    insta::assert_snapshot!(office.on("2026-04-01", &REQUEST.replace("太郎", "太\u{202E}郎")), @r"
    exit 2
    ----- stderr
    エラー: --name の値に、画面の表示を乱す文字(U+202E)が含まれています。
    対処: その文字を取り除いてください。名前の異体字や改行はそのまま使えます。
    ");
    insta::assert_snapshot!(office.on("2026-04-01", &REQUEST.replace("診療録", &"長".repeat(20_001))), @r"
    exit 2
    ----- stderr
    エラー: --subject の値が長すぎます。
    対処: 20000文字までにしてください。
    ");
    let _ = office.given("2026-04-01", &REQUEST.replace("太郎", "葛\u{E0100}城 𠮷<b>太</b>郎"));
}

#[test]
fn a_my_number_is_not_recorded() {
    let office = Office::holding("tannan-gikai");
    insta::assert_snapshot!(office.on("2026-04-01", &REQUEST.replace("太郎", "１２３４５６７８９０１８")), @r"
    exit 3
    ----- stderr
    エラー: 氏名・住所・書類などの欄に個人番号(マイナンバー)は記録できません。
    対処: 12桁の番号を取り除いてください。書類は種類と作成日だけを記録します。
    ");
    insta::assert_snapshot!(office.told("2026-04-01", &format!("{REQUEST} --reason '1234-5678-9018 の件'")), @r"
    exit 0
    ----- stdout
    令和8-開-0001 に記録しました: 受付(1番)

    状態      受付
    決定期限  令和8年4月15日（水） あと14日(第25条第1項)
    安全期限  決定期限と同じ

    注意
    - 文の中に個人番号(マイナンバー)らしい12桁の数字があります。個人番号であれば、こ
      の記録を取り消して書き直してください。
    ");
}

#[test]
fn a_late_or_incomplete_claim_is_received_with_a_warning() {
    let office = Office::holding("tannan-gikai");
    let claim = REQUEST.replace("disclosure", "correction");
    insta::assert_snapshot!(office.told("2026-04-01", &claim), @r"
    exit 0
    ----- stdout
    令和8-訂-0001 に記録しました: 受付(1番)

    状態      受付
    決定期限  令和8年4月30日（木） あと29日(第35条第1項)
    安全期限  決定期限と同じ

    注意
    - 先に開示を受けたものに限られる請求ですが、開示を受けた日(--disclosed-on)があり
      ません。補正を求めるか、請求に応じない決定をしてください。(第31条第1項)
    ");
    insta::assert_snapshot!(office.told("2026-04-01", &format!("{claim} --disclosed-on 2025-12-31")), @"
    exit 0
    ----- stdout
    令和8-訂-0002 に記録しました: 受付(1番)

    状態      受付
    決定期限  令和8年4月30日（木） あと29日(第35条第1項)
    安全期限  決定期限と同じ

    注意
    - 開示を受けた日(令和7年12月31日（水）)から請求できる期間(令和8年3月31日（火）ま
      で)を過ぎています。請求に応じない決定ができます。(第31条第3項)
    - 同じ氏名の人の同じ内容の請求が 令和8-訂-0001(令和8年4月1日（水）受付)にあり、
      まだ決定していません。同姓同名の可能性があります。住所などで同じ人かどうかを確
      かめてください。
    ");
    let other = claim.replace("診療録", "看護記録");
    let in_time = office.json("2026-04-01", &format!("{other} --disclosed-on 2026-01-05"));
    assert_eq!(in_time["warnings"], serde_json::json!([]));
}

#[test]
fn who_asks_for_somebody_else_names_them() {
    let office = Office::holding("tannan-gikai sendai-jigyodan");
    insta::assert_snapshot!(office.told("2026-04-01", &format!("{REQUEST} --by statutory-agent")), @r"
    exit 0
    ----- stdout
    令和8-開-0001 に記録しました: 受付(1番)

    状態      受付
    決定期限  令和8年4月15日（水） あと14日(第25条第1項)
    安全期限  決定期限と同じ

    注意
    - 代理人による請求ですが、本人の氏名(--principal)がありません。補正を求めるか、
      分かっていれば受付を取り消して記録し直してください。
    ");
    let heir = "--ruleset sendai-jigyodan --by heir --heir-class inheritor";
    insta::assert_snapshot!(office.told("2026-04-01", &format!("{REQUEST} {heir}")), @"
    exit 0
    ----- stdout
    令和8-開-0002 に記録しました: 受付(1番)

    状態      受付
    決定期限  令和8年4月15日（水） あと14日(第18条第1項)
    安全期限  決定期限と同じ

    注意
    - この区分の相続人等が請求できる情報かどうかを確かめてください。(第14条第3項
      第1号)
    - 相続人等による請求ですが、亡くなった本人の氏名(--deceased)がありません。補正を
      求めるか、分かっていれば受付を取り消して記録し直してください。
    - 同じ氏名の人の同じ内容の請求が 令和8-開-0001(令和8年4月1日（水）受付)にあり、
      まだ決定していません。同姓同名の可能性があります。住所などで同じ人かどうかを確
      かめてください。
    ");
    let named = office.json("2026-04-01", &format!("{REQUEST} --by mandated-agent --principal '開示 花子'"));
    assert_eq!(named["warnings"], serde_json::json!([]));
}

/// 名寄: the Act's road puts the case under the Act as a whole; the rule's keeps the Act's date as its safe date.
#[test]
fn of_two_roads_the_chosen_one_governs() {
    let office = Office::holding("nayoro-polaris");
    insta::assert_snapshot!(office.told("2026-04-02", &format!("{REQUEST} --road act")), @r"
    exit 0
    ----- stdout
    令和8-開-0001 に記録しました: 受付(1番)

    状態      受付
    決定期限  令和8年5月1日（金） あと29日(第83条第1項)
    安全期限  決定期限と同じ
    ");
    insta::assert_snapshot!(office.told("2026-04-02", &format!("{REQUEST} --road rule")), @"
    exit 0
    ----- stdout
    令和8-開-0002 に記録しました: 受付(1番)

    状態      受付
    決定期限  日数の定めなし(第13条第1項)。受付から1日
    安全期限  令和8年5月1日（金）(個人情報保護法による請求とみたときの期限)

    注意
    - 同じ情報は個人情報保護法によっても請求できます。書面による申出では、法の期限を
      安全期限としています。
    - この規程は情報の種類を分けていますが、種類(--class: specific, medical-care)の
      指定がありません。
    - 同じ氏名の人の同じ内容の請求が 令和8-開-0001(令和8年4月1日（水）受付)にあり、
      まだ決定していません。同姓同名の可能性があります。住所などで同じ人かどうかを確
      かめてください。
    ");
    insta::assert_snapshot!(office.told("2026-04-02", &format!("{REQUEST} --channel oral")), @"
    exit 0
    ----- stdout
    令和8-開-0003 に記録しました: 受付(1番)

    状態      受付
    決定期限  日数の定めなし(第13条第1項)。受付から1日

    注意
    - 同じ情報は個人情報保護法によっても請求できます。書面による申出では、法の期限を
      安全期限としています。
    - この規程は情報の種類を分けていますが、種類(--class: specific, medical-care)の
      指定がありません。
    - 口頭の申出は、日時・言葉・受けた人を記録に残します。足りないもの: --at
      --words。受付を取り消して記録し直すか、備考に残してください。(第13条第1項)
    - 同じ氏名の人の同じ内容の請求が 令和8-開-0002(令和8年4月1日（水）受付)にあり、
      まだ決定していません。同姓同名の可能性があります。住所などで同じ人かどうかを確
      かめてください。
    ");
}

#[test]
fn in_english() {
    let office = Office::holding("tango-fukushikai").english();
    insta::assert_snapshot!(office.on("2026-04-09", &format!("{REQUEST} --by mandated-agent --principal '開示 花子'")), @r#"
    exit 0
    ----- stdout
    Recorded in 令和8-開-0001: receipt (event 1)

    State     received
    Deadline  no number of days, "遅滞なく" (第20条第3項); 8 days since receipt

    To do now
    - See the identity papers and record them, before any disclosure is decided
      (第20条第2項)
        kaiji identify R8-K-0001 --document driving-licence
    - Decide (遅滞なく, 第20条第3項)
        kaiji decide R8-K-0001 --outcome CODE --on today

    What may be done
    - Make the receipt (number, what is missing, deadline) and hand it over
        kaiji letter R8-K-0001 receipt -o receipt.txt
    - If the requester takes the request back, record it
        kaiji withdraw R8-K-0001 --on today

    Papers to be shown
    - [not seen] My Number card or driving licence or passport or residence card or
      special permanent resident certificate or certificate of insurance eligibility
      or pension book or another document: showing name and address; two of them
      where there is no photograph
    - [not seen] power of attorney: the original made by the principal
    "#);
    insta::assert_snapshot!(office.on("2026-04-09", &REQUEST.replace("--subject 診療録", "")), @"
    exit 2
    ----- stderr
    error: kaiji receive lacks what it needs: --subject
    hint: Write it like this: kaiji receive --kind disclosure --received 2026-04-01 --name '開示 太郎' --today 2026-04-09 --subject WHAT
    ");
}
