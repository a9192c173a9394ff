//! `kaiji register breach`: 漏えい等, who was told of them, and by when somebody has to be.

use serde_json::Value;

use crate::office::Office;

const TODAY: &str = "2026-05-12";

fn office(ruleset: &str) -> Office {
    let office = Office::new().today(TODAY);
    office.given(TODAY, &format!("init --ruleset {ruleset}"));
    office
}

fn duty<'a>(answer: &'a Value, id: &str) -> &'a Value {
    let duties = answer["duties"].as_array().unwrap();
    duties.iter().find(|one| one["duty"] == id).unwrap_or_else(|| panic!("{id}: {answer}"))
}

#[test]
fn a_breach_is_recorded_with_what_is_owed_by_whom_to_whom() {
    let office = office("tango-fukushikai");
    insta::assert_snapshot!(office.sh("register breach record --known 2026-05-01 --what 書類の誤送付 --category sensitive --persons 1200"), @"
    exit 0
    ----- stdout
    機関の記録に加えました。
    - 第2号 漏えい等1を知った日: 令和8年5月1日（金）

    注意
    - 本人の数が1000人を超えています（1200人）。それだけで報告と通知を要する事態で
      す。種類「many」を加えてください。

    報告・通知
    - 速報（個人情報保護委員会、第15条第1項）: 速やかに（目安は令和8年5月5日（火）ま
      で）
        期間の根拠は個人情報の保護に関する法律施行規則第8条第1項
    - 確報（個人情報保護委員会、第15条第1項）: 令和8年6月1日（月）まで。あと20日
        期間の根拠は個人情報の保護に関する法律施行規則第8条第2項
        安全期限は令和8年5月30日（土）
        末日が閉庁日でも移さない読み方では令和8年5月30日（土）
    - 本人への通知（本人、第15条第2項）: 速やかに
        期間の根拠は個人情報の保護に関する法律施行規則第10条
    - 長への報告（理事長、第28条第6項）: 日数も時期の定めもない
    - 所管課への報告（府及び市の所管課、第28条第6項）: 速やかに
    注: 個人情報の保護に関する法律施行規則第8条。条文は手元になく、記憶による。原文
    と照合していない。
    注: 個人情報の保護に関する法律施行規則第10条。条文は手元になく、記憶による。原文
    と照合していない。
    ");
    insta::assert_snapshot!(office.sh("register breach update 1 --category sensitive,many --cause 宛名の取違え"), @"
    exit 0
    ----- stdout
    機関の記録に加えました。
    - 第3号 漏えい等1について分かったこと

    注意
    - この種類は規程に挙げられていませんが、法律では報告と通知を要します。

    報告・通知
    - 速報（個人情報保護委員会、第15条第1項）: 速やかに（目安は令和8年5月5日（火）ま
      で）
        期間の根拠は個人情報の保護に関する法律施行規則第8条第1項
    - 確報（個人情報保護委員会、第15条第1項）: 令和8年6月1日（月）まで。あと20日
        期間の根拠は個人情報の保護に関する法律施行規則第8条第2項
        安全期限は令和8年5月30日（土）
        末日が閉庁日でも移さない読み方では令和8年5月30日（土）
    - 本人への通知（本人、第15条第2項）: 速やかに
        期間の根拠は個人情報の保護に関する法律施行規則第10条
    - 長への報告（理事長、第28条第6項）: 日数も時期の定めもない
    - 所管課への報告（府及び市の所管課、第28条第6項）: 速やかに
    注: 個人情報の保護に関する法律施行規則第8条。条文は手元になく、記憶による。原文
    と照合していない。
    注: 個人情報の保護に関する法律施行規則第10条。条文は手元になく、記憶による。原文
    と照合していない。
    ");
    insta::assert_snapshot!(office.sh("register breach report 1 --first --on 5/4"), @"
    exit 0
    ----- stdout
    機関の記録に加えました。
    - 第4号 漏えい等1の速報: 令和8年5月4日（月）

    報告・通知
    - 速報（個人情報保護委員会、第15条第1項）: 令和8年5月4日（月）に済み
    - 確報（個人情報保護委員会、第15条第1項）: 令和8年6月1日（月）まで。あと20日
        期間の根拠は個人情報の保護に関する法律施行規則第8条第2項
        安全期限は令和8年5月30日（土）
        末日が閉庁日でも移さない読み方では令和8年5月30日（土）
    - 本人への通知（本人、第15条第2項）: 速やかに
        期間の根拠は個人情報の保護に関する法律施行規則第10条
    - 長への報告（理事長、第28条第6項）: 日数も時期の定めもない
    - 所管課への報告（府及び市の所管課、第28条第6項）: 速やかに
    注: 個人情報の保護に関する法律施行規則第8条。条文は手元になく、記憶による。原文
    と照合していない。
    注: 個人情報の保護に関する法律施行規則第10条。条文は手元になく、記憶による。原文
    と照合していない。
    ");
    insta::assert_snapshot!(office.sh("register breach show 1 --lang en"), @"
    exit 0
    ----- stdout
    Breach 1
    Known          2026-05-01 (Fri)
    Rule           tango-fukushikai
    Categories     includes sensitive information (第15条第1項第1号)
                   more than 1,000 persons (個人情報の保護に関する法律施行規則第7条
                   第4号)
    What happened  書類の誤送付
    Principals     1200 persons
    Cause          宛名の取違え

    Reports and notices
    - first report (the Personal Information Protection Commission, 第15条第1項):
      done on 2026-05-04 (Mon)
    - final report (the Personal Information Protection Commission, 第15条第1項): by
      2026-06-01 (Mon), 20 days left
        The period is that of 個人情報の保護に関する法律施行規則第8条第2項
        Safe date: 2026-05-30 (Sat)
        With a closed last day left where it is: 2026-05-30 (Sat)
    - notice to the principals (the principals, 第15条第2項): 速やかに
        The period is that of 個人情報の保護に関する法律施行規則第10条
    - report to the head (the President, 第28条第6項): no number of days and no time
      word
    - report to the departments (the departments in charge of the prefecture and the
      city, 第28条第6項): 速やかに
    Note (in Japanese): 個人情報の保護に関する法律施行規則第8条。条文は手元になく、
    記憶による。原文と照合していない。
    Note (in Japanese): 個人情報の保護に関する法律施行規則第10条。条文は手元になく、
    記憶による。原文と照合していない。

    Entries
    - No. 2, 2026-05-01 (Fri): breach became known breach 1, includes sensitive
      information, 1200 persons, 書類の誤送付
    - No. 3, 2026-05-12 (Tue): breach updated breach 1, includes sensitive
      information, more than 1,000 persons, cause: 宛名の取違え
    - No. 4, 2026-05-04 (Mon): breach reported breach 1, first report
    ");
    insta::assert_snapshot!(office.sh("register breach list"), @"
    exit 0
    ----- stdout
    番号  知った日    概要          次にすること  期限・目安  残り  人数
    ---------------------------------------------------------------------
       1  R8.5.1(金)  書類の誤送付  本人への通知                    1200
    ");
    insta::assert_snapshot!(office.sh("帳簿 漏えい 一覧 --lang en"), @"
    exit 0
    ----- stdout
    1
      Known: 2026-05-01 Fri
      What happened: 書類の誤送付
      Next: notice to the principals
      Persons: 1200
    ");
    insta::assert_snapshot!(office.sh("log office"), @"
    exit 0
    ----- stdout
    記録  日           事項            内容               記録者  記録日時
    -------------------------------------------------------------------------------
       1  R8.5.12(火)  規程の取込み    tango-fukushikai   clerk   2026-05-12 12:00
                                       、
                                       R5.10.1(日)施行
       2  R8.5.1(金)   漏えい等の発生  漏えい等1、        clerk   2026-05-12 12:00
                                       sensitive、1200
                                       人、書類の誤送付
       3  R8.5.12(火)  漏えい等の追記  漏えい等1、        clerk   2026-05-12 12:00
                                       sensitive、many、
                                       原因: 宛名の取違
                                       え
       4  R8.5.4(月)   漏えい等の報告  漏えい等1、速報    clerk   2026-05-12 12:00
    ");
}

#[test]
fn the_chair_of_tannan_tells_the_principals_and_nobody_else() {
    let office = office("tannan-gikai");
    let answer =
        office.json(TODAY, "register breach record --known 5/1 --what 紛失 --category set-by-chair --persons 2");
    assert_eq!(answer["breach"], 1);
    assert_eq!(answer["duties"].as_array().unwrap().len(), 1);
    assert_eq!(duty(&answer, "notice")["status"], "prompt");
    office.given(TODAY, "register breach notify 1 --on 5/2 --name 山田花子 --address 鯖江市");
    let answer = office.json(TODAY, "register breach notify 1 --on 5/7 --name 山田一郎");
    assert_eq!(
        (&duty(&answer, "notice")["status"], &duty(&answer, "notice")["done_on"]),
        (&"done".into(), &"2026-05-07".into())
    );
    assert!(office.sh("register breach list").contains("報告や通知の残る漏えい等はありません。"));
    assert!(office.sh("register breach list --all").contains("紛失"));
    let answer = office.json(TODAY, "register breach report 1 --final --on 5/8");
    assert_eq!(answer["warnings"][0]["code"], "breach_duty_not_in_rule");
}

#[test]
fn what_lifts_a_duty_is_recorded_with_its_article() {
    let office = office("tannan-gikai");
    office.given(TODAY, "register breach record --known 5/1 --what 紛失 --category set-by-chair");
    let wrong = office.sh("register breach notify 1 --on 5/2 --exempt difficult");
    insta::assert_snapshot!(wrong, @"
    exit 2
    ----- stderr
    エラー: tannan-gikaiには、その名の通知を要しない事由がありません。
    対処: 次のいずれかを指定してください: exempt-information
    ");
    insta::assert_snapshot!(office.sh("register breach notify 1 --on 5/2 --exempt exempt-information"), @"
    exit 0
    ----- stdout
    機関の記録に加えました。
    - 第3号 漏えい等1について通知を要しない事由: 令和8年5月2日（土）

    報告・通知
    - 本人への通知（本人、第11条）: 要しない（第11条第2号）
    ");
    office.given(TODAY, "strike office 3 --why 誤記");
    let answer = office.json(TODAY, "register breach notify 1 --on 5/2 --substitute ウェブサイトで公表");
    assert_eq!(duty(&answer, "notice")["lifted_by"], "11条1号");
}

#[test]
fn telling_the_entruster_lifts_the_reports_of_sendai() {
    let office = office("sendai-jigyodan");
    let first =
        office.json(TODAY, "register breach record --known 4/1 --what 流出 --category malicious --entrusted-by 仙台市");
    assert_eq!(duty(&first, "final_report")["date"], "2026-06-01");
    assert_eq!(duty(&first, "final_report")["safe_date"], "2026-05-30");
    let answer = office.json(TODAY, "register breach told-entruster 1 --on 4/2 --to 仙台市");
    assert_eq!(duty(&answer, "first_report")["lifted_by"], "11条の2(1)ただし書");
    assert_eq!(duty(&answer, "final_report")["status"], "lifted");
    assert_eq!(duty(&answer, "notice")["status"], "prompt");
}

#[test]
fn what_is_mistyped_or_cannot_be_is_refused() {
    let office = office("sendai-jigyodan");
    let lines = [
        "register breach record --known 5/1 --what x --category foo",
        "register breach record --known 2026-05-13 --what x",
        "register breach record --known 5/1 --happened-on 5/2 --what x",
        "register breach record --known 5/1 --what x --persons 0",
        "register breach record --what x",
        "register breach report 1 --on 5/1 --first",
        "register breach show 7 --lang en",
        "register breach notify 1 --on 5/1",
        "register breach update 1",
        "register breach record --known 2022-03-31 --what x",
    ];
    let told: Vec<String> = lines.iter().map(|line| office.sh(line)).collect();
    insta::assert_snapshot!(told.join("\n"), @r#"
    exit 3
    ----- stderr
    エラー: sendai-jigyodanに漏えい等の種類「foo」はありません。
    対処: 次のいずれかを指定してください: sensitive, property, malicious, many

    exit 3
    ----- stderr
    エラー: 令和8年5月13日（水）はまだ来ていない日です(今日は令和8年5月12日（火）)。
    対処: 行われた後に、行われた日で記録してください。

    exit 3
    ----- stderr
    エラー: 発生した日(令和8年5月2日（土）)が、知った日(令和8年5月1日（金）)より後です。
    対処: 日付を確かめてください。

    exit 2
    ----- stderr
    エラー: --persons の値「0」が読み取れません。
    対処: 1以上の数を書いてください。

    exit 2
    ----- stderr
    エラー: kaiji register breach record に必要な指定がありません: --known
    対処: 次のように書いてください: kaiji register breach record --what x --known 日付

    exit 4
    ----- stderr
    エラー: 漏えい等1はありません。
    対処: 番号は「kaiji register breach list --all」にあります。

    exit 4
    ----- stderr
    error: There is no breach 7.
    hint: "kaiji register breach list --all" has the numbers.

    exit 2
    ----- stderr
    エラー: kaiji register breach notify に必要な指定がありません: --name / --everyone / --substitute / --exempt
    対処: 次のように書いてください: kaiji register breach notify 1 --on 5/1 --name 氏名

    exit 2
    ----- stderr
    エラー: kaiji register breach update に必要な指定がありません: --what / --happened-on / --category / --persons / --items / --cause / --harm / --measures / --published / --prevention / --other / --entrusted-by
    対処: 次のように書いてください: kaiji register breach update 1 --what 文字列

    exit 3
    ----- stderr
    エラー: 令和4年3月31日（木）の請求に使える規程がありません。最初の版の施行日は令和4年4月1日（金）です。
    対処: 受付の日を確かめてください。施行前の請求は、当時の定めによって扱います。
    "#);
    assert!(office.sh("register breach list").contains("漏えい等の記録はありません。"));
}

#[test]
fn a_rule_without_breaches_keeps_the_record_and_points_to_the_act() {
    let office = office("nayoro-polaris");
    let answer = office.json(TODAY, "register breach record --known 5/1 --what 紛失");
    let codes: Vec<&str> =
        answer["warnings"].as_array().unwrap().iter().filter_map(|warning| warning["code"].as_str()).collect();
    assert_eq!(codes, ["breach_not_in_rule", "breach_second_road"]);
    let act = office.json(
        TODAY,
        "register breach record --known 5/1 --what 紛失 --ruleset appi-admin --category many --persons 101",
    );
    assert_eq!(act["warnings"], Value::Array(Vec::new()));
    assert_eq!(duty(&act, "final_report")["date"], "2026-06-01");
}

#[test]
fn a_breach_that_was_a_mistake_is_struck_with_what_rests_on_it() {
    let office = office("sendai-jigyodan");
    office.given(TODAY, "register breach record --known 5/1 --what 流出 --category sensitive");
    office.given(TODAY, "register breach report 1 --first --on 5/2");
    assert!(office.sh("strike office 2 --why 誤記").starts_with("exit 3"));
    office.given(TODAY, "strike office 2 --why 誤記 --with-dependents");
    assert!(office.sh("register breach show 1").starts_with("exit 4"));
    let again = office.json(TODAY, "register breach record --known 5/1 --what 流出 --category sensitive");
    assert_eq!(again["breach"], 2);
}

#[test]
fn the_file_stays_whole_and_an_export_brings_the_register_along() {
    let office = office("sendai-jigyodan");
    let line = "register breach record --known 5/1 --what 流出 --category sensitive --once k1";
    let first = office.json(TODAY, line);
    let again = office.json(TODAY, line);
    assert_eq!((&again["event"], &again["repeated"], &again["breach"]), (&first["event"], &true.into(), &1.into()));
    assert_eq!(duty(&again, "final_report")["date"], duty(&first, "final_report")["date"]);
    let dry = office.json(TODAY, "register breach report 1 --final --on 5/2 --dry-run");
    assert_eq!(duty(&dry, "final_report")["status"], "done");
    assert_eq!(duty(&office.json(TODAY, "register breach show 1"), "final_report")["status"], "open");
    office.given(TODAY, "register breach report 1 --final --on 5/2");
    office.given(TODAY, "check");
    office.given(TODAY, "rebuild");
    office.given(TODAY, "export all.jsonl");
    office.given(TODAY, "import all.jsonl --db copy.kaiji");
    let copy = office.given(TODAY, "register breach show 1 --db copy.kaiji");
    assert_eq!(copy, office.given(TODAY, "register breach show 1"));
    office.given(TODAY, "check --db copy.kaiji");
}

#[test]
fn names_of_principals_are_hidden_where_the_citizen_can_see_the_screen() {
    let office = office("tannan-gikai");
    office.given(TODAY, "register breach record --known 5/1 --what 紛失 --category set-by-chair");
    office.given(TODAY, "register breach notify 1 --on 5/2 --name 山田花子 --address 鯖江市本町一");
    assert!(office.sh("register breach show 1").contains("山田花子"));
    let hidden = office.sh("register breach show 1 --private");
    assert!(!hidden.contains("山田花子") && !hidden.contains("鯖江市本町一"), "{hidden}");
}

/// An office of 仙台 that can sign.
fn sendai() -> Office {
    let office = Office::new().today(TODAY);
    office.write("office.toml", HEAD);
    office.given(TODAY, "init --ruleset sendai-jigyodan --office office.toml");
    office
}

/// The same with a breach of which a principal was told and a first report was made.
fn told() -> Office {
    let office = sendai();
    for line in [
        "register breach record --known 5/1 --happened-on 4/30 --what 健診結果の誤送付 --category sensitive --persons 1",
        "register breach report 1 --first --on 5/2",
        "register breach notify 1 --on 5/7 --name 山田　花子 --address 仙台市青葉区一番町1",
    ] {
        office.given(TODAY, line);
    }
    office
}

const HEAD: &str = r#"
head = [{ title = "理事長", name = "高橋 三郎" }]
section = "総務課"
phone = "022-000-0000"
document-number = "仙健福第{n}号"
complaint-desk = "総務課"
"#;

#[test]
fn a_letter_that_lacks_an_item_names_it_with_its_article_and_the_command() {
    let office = told();
    insta::assert_snapshot!(office.sh("register breach letter 1 breach-notice"), @"
    exit 3
    ----- stderr
    エラー: 通知書に欠かせない事項がありません: 項目, 原因, 二次被害又はそのおそれ (個人情報の保護に関する法律施行規則第10条)
    対処: 次で補ってください: register breach update --items, register breach update --cause, register breach update --harm。記録済みの決定などは、取り消して(strike)から改めて入力します。
    ");
    insta::assert_snapshot!(office.sh("register breach letter 1 breach-notice --lang en --draft"), @"
    exit 3
    ----- stderr
    error: The letter lacks what it must say: which data, cause, further harm (個人情報の保護に関する法律施行規則第10条)
    hint: Supply it with: register breach update --items, register breach update --cause, register breach update --harm. A decision that is on file is struck and entered anew.
    ");
}

#[test]
fn the_notice_and_the_report_are_numbered_and_come_out_the_same_for_ever() {
    let office = told();
    insta::assert_snapshot!(office.sh("register breach letter 1 breach-report"), @"
    exit 0
    ----- stdout
    　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　 仙健福第1号
    　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　 令和8年5月2日

    　個人情報保護委員会　御中

    　　　　　　　　　　　　　　　　　　　　　　　公益財団法人仙台市健康福祉事業団
    　　　　　　　　　　　　　　　　　　　　　　　理事長　高橋 三郎

    　　　　　　　　　　　　　漏えい等報告書（速報）（控）

    　公益財団法人仙台市健康福祉事業団個人情報保護規程（以下「規程」という。）第11条
    の2第1項の規定により、下記のとおり報告します。

    　　　　　　　　　　　　　　　　　　　 記

    １　整理番号
    　　漏えい等1

    ２　該当する事態
    　　要配慮個人情報が含まれる（個人情報の保護に関する法律施行規則第7条第1号）

    ３　発生した日及び知った日
    　　発生した日　令和8年4月30日
    　　知った日　令和8年5月1日

    ４　概要
    　　健診結果の誤送付

    ５　漏えい等が生じ、又は生じたおそれがある個人情報の項目
    　　確認中

    ６　本人の数
    　　1人

    ７　原因
    　　確認中

    ８　二次被害又はそのおそれの有無及びその内容
    　　確認中

    ９　本人への対応の実施状況
    　　確認中

    １０　公表の実施状況
    　　　確認中

    １１　再発防止のための措置
    　　　確認中

    １２　その他参考となる事項
    　　　特になし

    　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　以上

    担当　総務課
    　　　電話　022-000-0000
    ");
    office.given(TODAY, "register breach update 1 --items 氏名と健診の結果 --cause 宛名の取違え --harm なし");
    let notice = office.given(TODAY, "register breach letter 1");
    insta::assert_snapshot!(notice, @"
    exit 0
    ----- stdout
    　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　 仙健福第2号
    　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　 令和8年5月7日

    　仙台市青葉区一番町1
    　山田　花子　様

    　　　　　　　　　　　　　　　　　　　　　　　公益財団法人仙台市健康福祉事業団
    　　　　　　　　　　　　　　　　　　　　　　　理事長　高橋 三郎　　印

    　　　　　　　　　　　 個人情報の漏えい等について（通知）

    　あなたの個人情報について、下記のとおり漏えい、滅失、毀損その他の安全の確保に係
    る事態が生じ、又は生じたおそれがあるので、公益財団法人仙台市健康福祉事業団個人情
    報保護規程（以下「規程」という。）第11条の2第2項の規定により通知します。
    　御迷惑と御心配をお掛けしましたことを、深くおわび申し上げます。

    　　　　　　　　　　　　　　　　　　　 記

    １　概要
    　　健診結果の誤送付

    ２　発生した日及び知った日
    　　発生した日　令和8年4月30日
    　　知った日　令和8年5月1日

    ３　漏えい等が生じ、又は生じたおそれがある個人情報の項目
    　　氏名と健診の結果

    ４　原因
    　　宛名の取違え

    ５　二次被害又はそのおそれの有無及びその内容
    　　なし

    　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　以上

    （苦情及び相談の窓口）
    　この通知を含む個人情報の取扱いに関する苦情及び相談は、次の窓口で受け付けます
    　（規程第32条）。
    　総務課

    担当　総務課
    　　　電話　022-000-0000
    ");
    let again = office.json(TODAY, "register breach letter 1");
    assert_eq!((&again["repeated"], &again["document_number"]), (&true.into(), &"仙健福第2号".into()));
    assert!(notice.contains(again["text"].as_str().unwrap().trim_end()), "{again}");
    office.given(TODAY, "register breach update 1 --cause 確認の漏れ");
    assert_eq!(office.json(TODAY, "register breach letter 1")["sha256"], again["sha256"]);
    let anew = office.json(TODAY, "register breach letter 1 --reissue");
    assert_eq!(anew["document_number"], "仙健福第3号");
    assert_eq!(anew["warnings"][0]["code"], "letter_supersedes");
    assert!(anew["text"].as_str().unwrap().contains("確認の漏れ"));
    let notified = anew["tells"].as_u64().unwrap();
    let struck = office.sh(&format!("strike office {notified} --why 誤記"));
    assert!(struck.starts_with("exit 3"), "letters rest on it: {struck}");
    for line in ["check", "rebuild", "export all.jsonl", "import all.jsonl --db copy.kaiji", "check --db copy.kaiji"] {
        office.given(TODAY, line);
    }
    let copy = office.json(TODAY, "register breach letter 1 --db copy.kaiji");
    assert_eq!((&copy["sha256"], &copy["repeated"]), (&anew["sha256"], &true.into()));
}

#[test]
fn letters_of_cases_and_of_breaches_share_one_row_of_numbers() {
    let office = told();
    office.given(TODAY, "register breach letter 1 breach-report");
    for line in [
        "receive --kind disclosure --received 5/8 --name 佐藤太郎 --address 仙台市 --subject 記録",
        "extend K1 --days 10 --reason 多数 --on 5/8",
    ] {
        office.given(TODAY, line);
    }
    let extension = office.json(TODAY, "letter K1 extension");
    assert_eq!(extension["document_number"], "仙健福第2号");
}

#[test]
fn a_draft_of_a_report_comes_before_it_and_writes_nothing() {
    let office = sendai();
    office.given(TODAY, "register breach record --known 5/1 --what 流出 --category malicious");
    let before = office.file();
    let draft = office.json(TODAY, "register breach letter 1 breach-report --draft");
    assert!(draft["text"].as_str().unwrap().contains("【案】") && draft["document_number"].is_null());
    assert_eq!((&draft["draft"], &draft["tells"]), (&true.into(), &Value::Null));
    office.given(TODAY, "register breach letter 1 breach-report --draft -o draft.docx");
    assert_eq!(office.file(), before);
    insta::assert_snapshot!(office.sh("register breach letter 1"), @"
    exit 3
    ----- stderr
    エラー: 漏えい等1について、文書にする報告や通知がまだ記録されていません。
    対処: 「kaiji register breach report」か「notify --name」で記録してください。報告の案は「--draft」で先に作れます。
    ");
    insta::assert_snapshot!(office.sh("register breach letter 1 breach-report --draft --to pdf"), @"
    exit 5
    ----- stderr
    エラー: pdf を作るプログラム(kaiji-pdf)が、この端末にありません。
    対処: kaiji と同じところに置くか、環境変数 KAIJI_PDF で場所を示してください。「--to」でほかの形式を選べば、そのままで作れます。
    ");
}

#[test]
fn a_letter_in_a_file_is_told_and_the_same_words_come_in_every_form() {
    let office = told();
    insta::assert_snapshot!(office.sh("register breach letter 1 breach-report -o report.docx --lang en"), @"
    exit 0
    ----- stdout
    Issued the breach report of breach 1.
    Document number  仙健福第1号
    Dated            2026-05-02 (Sat)
    Event            10
    File             report.docx
    ");
    let text = office.given(TODAY, "register breach letter 1 breach-report");
    assert!(text.contains("漏えい等報告書（速報）（控）"), "{text}");
    assert!(std::fs::read(office.path("report.docx")).unwrap().starts_with(b"PK"));
}

#[test]
fn what_is_owed_after_a_breach_stands_on_the_screen_of_today() {
    let office = told();
    insta::assert_snapshot!(office.sh("today"), @"
    exit 0
    ----- stdout
    今日 令和8年5月12日（火）
    まだ事案はありません。

    報告や通知の残る漏えい等 1件
    - 漏えい等1 確報: 令和8年6月1日（月）まで。あと20日（健診結果の誤送付）

    次に
      kaiji register breach show 1  漏えい等について残っていること
      kaiji receive                 請求を受け付ける
      kaiji office show             機関の名称などを確かめる
      kaiji help                    仕組みの説明とコマンドの一覧
    ");
    insta::assert_snapshot!(office.on("2026-06-02", "today --lang en"), @"
    exit 0
    ----- stdout
    Today 2026-06-02 (Tue)
    There are no cases yet.

    Breaches of which somebody is still to be told: 1
    - Breach 1, final report: owed by 2026-06-01 (Mon), one day late (健診結果の誤送
      付)

    Next
      kaiji register breach show 1  What is still owed after the breach
      kaiji receive                 Receive a request
      kaiji office show             Check the data of the office
      kaiji help                    How it works, and every command
    ");
    let owed = office.json(TODAY, "today");
    assert_eq!((&owed["breaches"][0]["breach"], &owed["breaches"][0]["next"]), (&1.into(), &"final_report".into()));
    office.given(TODAY, "register breach report 1 --final --on 5/8");
    assert!(office.json(TODAY, "today").get("breaches").is_none());
}
