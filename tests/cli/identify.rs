//! `kaiji identify`

use crate::office::Office;

fn office() -> Office {
    let office = Office::holding("tannan-gikai");
    let _ = office.given("2026-04-01", "receive --kind disclosure --received 4/1 --name 甲 --subject 診療録");
    office
}

#[test]
fn papers_seen_let_a_disclosure_be_decided() {
    let office = office();
    let decide = "decide K1 --outcome full --on 4/3";
    insta::assert_snapshot!(office.on("2026-04-03", decide), @r"
    exit 3
    ----- stderr
    エラー: 本人確認の前に、開示の決定や実施はできません。 (第19条第2項)
    対処: 先に確かめた書類を記録してください(kaiji identify)。すでに行ったことであれば --happened を付けてください。
    ");
    let _ = office.given("2026-04-02", "identify K1 --document passport --document resident-record=2026-03-20");
    let _ = office.given("2026-04-03", decide);
}

#[test]
fn a_certificate_older_than_the_office_accepts_is_recorded_with_a_warning() {
    let office = office();
    let seen = "identify K1 --on 4/2 --document driving-licence=2020-01-01 --document resident-record";
    let _ = office.given("2026-04-01", "office set papers-age=30 --from 2026-04-01");
    insta::assert_snapshot!(office.told("2026-04-02", &format!("{seen}=2026-03-01")), @r"
    exit 0
    ----- stdout
    令和8-開-0001 に記録しました: 本人確認(2番)

    状態      手続中
    決定期限  令和8年4月15日（水） あと13日(第25条第1項)
    安全期限  決定期限と同じ

    注意
    - 住民票の写しは令和8年3月2日（月）以後に作成されたもの(30日以内)が必要です。新
      しいものを求めてください。
    ");
    assert_eq!(office.json("2026-04-02", &format!("{seen}=2026-03-02"))["warnings"], serde_json::json!([]));
}

#[test]
fn a_kind_of_paper_is_a_code_or_named_in_words() {
    let office = office();
    let _ = office.given("2026-04-02", "identify K1 --document My_Number-Card --document 'other:学生証=4/1'");
    insta::assert_snapshot!(office.on("2026-04-02", "identify K1 --document licence"), @r"
    exit 2
    ----- stderr
    エラー: 「licence」という種類の書類はありません。
    対処: 種類: my-number-card, driving-licence, passport, residence-card, special-permanent-resident-card, insurance-eligibility, pension-book, resident-record, family-register, registry-certificate, power-of-attorney, seal-certificate。ほかの書類は other:名前 と書いてください。
    ");
    insta::assert_snapshot!(office.on("2026-04-02", "identify K1 --document other:123456789018"), @r"
    exit 3
    ----- stderr
    エラー: 氏名・住所・書類などの欄に個人番号(マイナンバー)は記録できません。
    対処: 12桁の番号を取り除いてください。書類は種類と作成日だけを記録します。
    ");
    insta::assert_snapshot!(office.on("2026-04-02", "identify K1 --document 'other:\u{202E}甲'"), @r"
    exit 2
    ----- stderr
    エラー: --document の値に、画面の表示を乱す文字(U+202E)が含まれています。
    対処: その文字を取り除いてください。名前の異体字や改行はそのまま使えます。
    ");
    insta::assert_snapshot!(office.on("2026-04-02", "identify K1"), @"
    exit 2
    ----- stderr
    エラー: kaiji identify に必要な指定がありません: --document / --wish
    対処: 次のように書いてください: kaiji identify K1 --today 2026-04-02 --document 書類=日付
    ");
}

#[test]
fn a_case_is_found_in_every_writing_of_its_number_or_said_to_be_missing() {
    let office = office();
    for number in ["R8-K-0001", "令和8-開-0001", "r8-k-1", "Ｋ１", "開1"] {
        let _ = office.given("2026-04-02", &format!("identify {number} --document passport"));
    }
    insta::assert_snapshot!(office.on("2026-04-02", "identify K2 --document passport"), @r"
    exit 4
    ----- stderr
    エラー: 事案 令和8-開-0002 はありません。
    対処: 近い番号: 令和8-開-0001。氏名からは「kaiji list --all --text 氏名」で探せます。
    ");
    insta::assert_snapshot!(office.on("2026-04-02", "identify X2 --document passport"), @r"
    exit 2
    ----- stderr
    エラー: <番号> の「X2」は事案番号として読み取れません。
    対処: 令和8-開-0001、R8-K-1、K1(今年度)のように書いてください。文字は開(K)、訂(T)、停(S)、目(M)です。
    ");
}

#[test]
fn in_english() {
    insta::assert_snapshot!(office().english().told("2026-04-02", "identify K1 --document passport"), @r"
    exit 0
    ----- stdout
    Recorded in 令和8-開-0001: identity papers seen (event 2)

    State      in progress
    Deadline   2026-04-15 (Wed), 13 days left (第25条第1項)
    Safe date  the same day
    ");
}
