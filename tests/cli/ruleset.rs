//! `kaiji ruleset list·show·check·add`: the law as data, in the program and in the case file.

use crate::office::Office;

fn shipped(name: &str) -> String {
    format!("{}/rulesets/{name}.toml", env!("CARGO_MANIFEST_DIR"))
}

/// 丹南 in a second revision that rolls a closed last day to the next open one, without the examples that this makes wrong.
fn revised(office: &Office) -> String {
    let text = std::fs::read_to_string(shipped("tannan-gikai.2023-04-01")).unwrap();
    let text = text.replacen("\nrevision = 1\n", "\nrevision = 2\n", 1);
    let (used, also) =
        (r#"{ use = "none", also = ["next_working_day"]"#, r#"{ use = "next_working_day", also = ["none"]"#);
    let text = text.replacen(used, also, 1);
    office.write("all.toml", &text);
    let checked = office.output(["ruleset", "check", "all.toml", "--format", "json"], b"").stdout;
    let checked: serde_json::Value = serde_json::from_slice(&checked).unwrap();
    let wrong: Vec<u64> =
        checked["differences"].as_array().unwrap().iter().map(|one| one["example"].as_u64().unwrap()).collect();
    assert!(!wrong.is_empty());
    let blocks = text.split("\n[[example]]").enumerate();
    let right = blocks.filter(|(at, _)| !wrong.contains(&(*at as u64))).map(|(_, block)| block);
    right.collect::<Vec<_>>().join("\n[[example]]")
}

#[test]
fn the_shipped_rulesets_are_listed_with_what_the_file_has() {
    let office = Office::new().columns(120);
    office.sh("init --ruleset nayoro-polaris");
    insta::assert_snapshot!(office.sh("ruleset list"), @"
    exit 0
    ----- stdout
    規程              施行日       名称                                                              原文照合  ファイル
    --------------------------------------------------------------------------------------------------------------------
    nayoro-polaris    R3.4.1(木)   名寄市医療介護連携ＩＣＴ（ポラリスネットワーク）個人情報保護規程  はい      既定
    appi-admin        R5.4.1(土)   個人情報の保護に関する法律（行政機関等）                          いいえ    あり
    tannan-gikai      R5.4.1(土)   公立丹南病院組合議会個人情報の保護に関する条例                    はい      なし
    sendai-jigyodan   R4.4.1(金)   公益財団法人仙台市健康福祉事業団個人情報保護規程                  はい      なし
    tango-fukushikai  R5.10.1(日)  社会福祉法人丹後福祉会 個人情報に関する基本規則                   はい      なし
    chitose-connect   R8.4.1(水)   電子連絡帳 CONNECT に係る運用ルールについて                       はい      なし
    ");
    insta::assert_snapshot!(office.english().sh("--db none.db ruleset list --format csv"), @"
    exit 0
    ----- stdout
    <BOM>id,in_force,title,revision,kinds,compared,on_file
    tannan-gikai,2023-04-01,Ordinance on the Protection of Personal Information of the Assembly of the Tannan Public Hospital Association,1,disclosure correction suspension,true,no
    sendai-jigyodan,2022-04-01,Rules on the Protection of Personal Information of the Sendai City Health and Welfare Foundation,1,disclosure correction suspension purpose_notice,true,no
    tango-fukushikai,2023-10-01,Basic Rules on Personal Information of the Social Welfare Corporation Tango Fukushikai,1,disclosure correction suspension purpose_notice,true,no
    nayoro-polaris,2021-04-01,Rules on the Protection of Personal Information in the Nayoro City Medical and Care ICT (Polaris Network),1,disclosure correction,true,no
    chitose-connect,2026-04-01,Rules on the Use of the Electronic Contact Book CONNECT,1,,true,no
    appi-admin,2023-04-01,Act on the Protection of Personal Information (administrative entities),1,disclosure correction suspension,false,no
    ");
}

#[test]
fn a_ruleset_is_shown_with_its_articles_words_and_readings() {
    let office = Office::new();
    let shown = office.sh("ruleset show tannan-gikai");
    for part in [
        "事案ファイル  この版は取り込んでいない",
        "- 開示請求(第18条第1項、書面で): 本人、法定代理人、任意代理人",
        "- 開示 決定期限 15日、その日から数える(第25条第1項)",
        "「開示決定等は、開示請求があった日から起算して15日以内にしなければならない。」",
        "除く日: 補正(第25条第1項ただし書)、欠員(第26条第2項)",
        "末日が閉庁日でも動かさない(ほかに許される読み方: 末日が閉庁日なら次の開庁日)",
        "- 補正を求めた日は数える(ほかに許される読み方: 補正を求めた日も除く)",
    ] {
        assert!(shown.contains(part), "{part}\n{shown}");
    }
    assert!(shown.lines().all(|line| unicode_width::UnicodeWidthStr::width(line) <= 80));
    insta::assert_snapshot!(office.sh("ruleset show chitose-connect"), @"
    exit 0
    ----- stdout
    規程          chitose-connect
    名称          電子連絡帳 CONNECT に係る運用ルールについて
    機関          千歳市
    施行日        令和8年4月1日（水）
    改訂          1
    事案ファイル  この版は取り込んでいない
    出典          電子連絡帳 CONNECT に係る運用ルールについて（令和8年4月1日版）
    注記          「電子@連絡帳」は原文のまま。

    請求の手続がありません
    この運用ルールに開示等の請求の手続はない。市の保有個人情報については個人情報の保
    護に関する法律による請求（appi-admin）を案内する。

    計算例 4件
    ");
    insta::assert_snapshot!(office.english().sh("ruleset show tango-fukushikai"), @r#"
    exit 0
    ----- stdout
    Ruleset    tango-fukushikai
    Title      Basic Rules on Personal Information of the Social Welfare Corporation
               Tango Fukushikai
    Body       Social Welfare Corporation Tango Fukushikai
    In force   2023-10-01 (Sun)
    Revision   1
    Case file  does not have this version
    Source     社会福祉法人丹後福祉会 個人情報に関する基本規則（令和5年10月1日施行）
    Note       Article 22 lists neither use beyond the purpose (article 6) nor the
               cases of the Act's article 35(5), article 24 no agents of minors. A
               rule may not fall below the Act: such requests are received, under
               the Act's article. The version of 2021-10-01 was not at hand.

    What may be asked
    - request for disclosure (第20条第1項, also by word of mouth): the principal,
      statutory agent, mandated agent
    - request for correction (第21条第1項, also by word of mouth): the principal,
      statutory agent, mandated agent
    - request for suspension of use (第22条第1項, also by word of mouth): the
      principal, statutory agent, mandated agent
    - request for notice of the purpose of use (第19条第2項, also by word of mouth):
      the principal, statutory agent, mandated agent

    Articles that make a date
    - disclosure: Deadline "遅滞なく" (第20条第3項)
      「遅滞なく、当該保有個人データを開示するものとする。」
    - correction: Deadline "遅滞なく" (第21条第2項)
      「遅滞なく必要な調査を行い、その結果に基づき、当該保有個人データの内容の訂正等
      を行わなければならない。」
    - suspension of use: Deadline "遅滞なく" (第22条第2項)
      「違反を是正するために必要な限度で、遅滞なく、当該保有個人データの利用停止等を
      行わなければならない。」
    - notice of purpose: Deadline "遅滞なく" (第19条第2項)
      「本人に対し、遅滞なく、これを通知する。」
    - breach: first report "速やかに" (個人情報の保護に関する法律施行規則第8条第1項)
      「事態を知った後、速やかに」
    - breach: final report 30 days counting that day (個人情報の保護に関する法律施行
      規則第8条第2項)
      「当該事態を知った日から三十日以内」
      the day of knowing is day 1 (also admissible: counted from the day after)
      a closed last day moves to the next open day (also admissible: a closed last
      day stays)
    - breach: final report (done on purpose) 60 days counting that day (個人情報の保
      護に関する法律施行規則第8条第2項)
      「…第三号に定めるものである場合にあっては、六十日以内」
      the day of knowing is day 1 (also admissible: counted from the day after)
      a closed last day moves to the next open day (also admissible: a closed last
      day stays)
    - breach: notice to the principals "速やかに" (個人情報の保護に関する法律施行規
      則第10条)
      「事態を知った後、当該事態の状況に応じて速やかに」
    - breach: report to the head (第28条第6項)
      「理事長に報告・協議し」
    - breach: report to the departments "速やかに" (第28条第6項)
      「府及び市の所管課に速やかに報告する。」

    Breaches
    - 第15条第1項
      「次の各号に掲げる漏えい等事案が生じたときは、法令の規定に従い、当該事態が生じ
      た旨その他の事項を個人情報保護法第130条に規定する個人情報保護委員会に報告す
      る。」
    - Category sensitive: includes sensitive information (第15条第1項第1号)
      「要配慮個人情報が含まれる個人データ（高度な暗号化その他の個人の権利利益を保護
      するために必要な措置を講じたものを除く。）」
    - Category property: may cause damage to property (第15条第1項第2号)
      「不正に利用されることにより財産的被害が生じるおそれがある個人データの漏えい等
      が発生し、又は発生したおそれがある事態」
    - Category malicious: may have been done on purpose (第15条第1項第3号)
      「不正の目的をもって行われたおそれがある個人データの漏えい等が発生し、又は発生
      したおそれがある事態」
    - Category many: more than 1,000 persons (個人情報の保護に関する法律施行規則
      第7条第4号)
      「個人データに係る本人の数が千人を超える漏えい等が発生し、又は発生したおそれが
      ある事態」
      Quoted from memory, not compared with the source
    - first report: the Personal Information Protection Commission (第15条第1項)
      「法令の規定に従い、当該事態が生じた旨その他の事項を個人情報保護法第130条に規
      定する個人情報保護委員会に報告する。」
    - final report: the Personal Information Protection Commission (第15条第1項)
      「法令の規定に従い、当該事態が生じた旨その他の事項を個人情報保護法第130条に規
      定する個人情報保護委員会に報告する。」
    - notice to the principals: the principals (第15条第2項)
      「法令の規定に従い、当該事態が生じた旨その他の事項を本人に通知する。」
    - report to the head: the President (第28条第6項)
      「統括責任者等は、個人情報漏えい等の問題が発生した場合において、理事長に報告・
      協議し」
    - report to the departments: the departments in charge of the prefecture and the
      city (第28条第6項)
      「府及び市の所管課に速やかに報告する。」
    - Lifted by difficult: the notice is difficult and a measure takes its place
      (第15条第2項ただし書)
      「本人への通知が困難な場合であって、本人への権利利益を保護するため必要なこれに
      代わるべき措置…を取るとき」

    Worked examples: 18
    Grounds of refusal: kaiji ruleset show tango-fukushikai --grounds
    "#);
}

#[test]
fn the_act_says_that_it_was_not_compared_with_its_text() {
    assert!(Office::new().sh("ruleset show appi-admin").contains("原文と照合していません"));
    let json = Office::new().sh("ruleset show appi-admin --format json");
    assert!(json.contains(r#""compared":false"#), "{json}");
}

#[test]
fn the_grounds_are_listed_as_they_are_typed_and_printed() {
    let office = Office::new().columns(100);
    insta::assert_snapshot!(office.sh("ruleset show nayoro-polaris --grounds"), @"
    exit 0
    ----- stdout
    入力    条項              内容                                      用途
    ---------------------------------------------------------------------------------
    13-1-1  第13条第1項第1号  本人・第三者の権利利益を害するおそれ      不開示・拒否
    13-1-2  第13条第1項第2号  事業の適正な執行への著しい支障            不開示・拒否
    13-1-3  第13条第1項第3号  他の法令等に違反する                      不開示・拒否
    13-2    第13条第2項       医療介護情報                              不開示・拒否
    14-3    第14条第3項       医療介護情報（情報元の施設の依頼による）  不開示・拒否
    ");
    let lines = office.sh("ruleset show tannan-gikai --grounds --format json");
    assert!(lines.contains(r#""typed":"20-2","printed":"第20条第2号""#), "{lines}");
}

#[test]
fn an_unknown_ruleset_and_a_day_before_the_first_version_are_not_found() {
    let office = Office::new();
    insta::assert_snapshot!(office.sh("ruleset show tannan"), @"
    exit 4
    ----- stderr
    エラー: 「tannan」という規程はありません。
    対処: 「tannan-gikai」のことでしょうか。使える規程: tannan-gikai sendai-jigyodan tango-fukushikai nayoro-polaris chitose-connect appi-admin
    ");
    insta::assert_snapshot!(office.sh("ruleset show tannan-gikai --on R5.3.31"), @"
    exit 4
    ----- stderr
    エラー: 規程「tannan-gikai」は、その日にはまだ施行されていません。
    対処: 最初の施行日は 令和5年4月1日（土） です。
    ");
    insta::assert_snapshot!(office.english().sh("ruleset show tannan_gikai --on 2023-03-31"), @r#"
    exit 4
    ----- stderr
    error: The ruleset "tannan_gikai" was not in force on that day.
    hint: It came into force on 2023-04-01 (Sat)
    "#);
}

#[test]
fn a_file_is_checked_with_its_own_examples_and_each_fault_names_its_line() {
    let office = Office::new();
    office.write("sound.toml", std::fs::read(shipped("chitose-connect.2026-04-01")).unwrap());
    insta::assert_snapshot!(office.sh("ruleset check sound.toml"), @"
    exit 0
    ----- stdout
    sound.toml は規程として読めました。計算例4件はすべて合っています。
    ");
    let tannan = std::fs::read_to_string(shipped("tannan-gikai.2023-04-01")).unwrap();
    office.write("days.toml", tannan.replacen("\ndays = 15\n", "\ndays = 16\n", 1));
    insta::assert_snapshot!(office.sh("ruleset check days.toml"), @"
    exit 2
    ----- stdout
    days.toml に誤りがあります。
    - 314行目 disclosure.decision: 16日 is not the number in `quote`: 15日
    ");
    office.write(
        "roll.toml",
        tannan.replacen(
            "use = \"none\", also = [\"next_working_day\"]",
            "use = \"next_working_day\", also = [\"none\"]",
            1,
        ),
    );
    let differs = office.sh("ruleset check roll.toml");
    assert!(differs.starts_with("exit 2") && differs.contains("計算例"), "{differs}");
    office.write("key.toml", tannan.replacen("\nowed_by = \"office\"\n", "\nowed_by = \"mayor\"\n", 1));
    insta::assert_snapshot!(office.english().sh("ruleset check key.toml --format json"), @r#"
    exit 2
    ----- stdout
    {"version":1,"file":"key.toml","id":null,"sound":false,"examples":0,"faults":[{"line":317,"rule":null,"message":"unknown variant `mayor`, expected `office` or `other_side`"}],"differences":[]}
    "#);
    insta::assert_snapshot!(Office::new().sh("ruleset check none.toml"), @"
    exit 4
    ----- stderr
    エラー: ファイル none.toml がありません。
    対処: 場所と名前を確かめてください。
    ");
}

#[test]
fn a_corrected_revision_moves_running_clocks_in_sight_and_leaves_decided_cases_alone() {
    let office = Office::new().today("2026-04-20");
    for line in [
        "init --ruleset tannan-gikai",
        "receive --kind disclosure --received 2026-04-11 --name 佐藤　太郎 --address 鯖江市 --subject 会議録",
        "receive --kind disclosure --received 2026-04-04 --name 髙橋　美咲 --address 越前市 --subject 受付簿",
        "identify K2 --document driving-licence --on 2026-04-04",
        "decide K2 --outcome full --on 2026-04-20 --purpose 記録 --means copy",
    ] {
        let shown = office.sh(line);
        assert!(shown.starts_with("exit 0"), "{line}: {shown}");
    }
    office.write("revised.toml", revised(&office));
    insta::assert_snapshot!(office.sh("ruleset add revised.toml --dry-run"), @"
    exit 0
    ----- stdout
    機関の記録に加える内容です(試行のため、まだ書き込んでいません)。
    - 第2号 規程 tannan-gikai(令和5年4月1日（土）施行、改訂2)

    動いた期限
    - 令和8-開-0001 決定期限: 令和8年4月25日（土） から 令和8年4月27日（月） へ
      (第25条第1項、規程を取り込んだため)
    ");
    insta::assert_snapshot!(office.sh("ruleset add revised.toml"), @"
    exit 0
    ----- stdout
    機関の記録に加えました。
    - 第2号 規程 tannan-gikai(令和5年4月1日（土）施行、改訂2)

    動いた期限
    - 令和8-開-0001 決定期限: 令和8年4月25日（土） から 令和8年4月27日（月） へ
      (第25条第1項、規程を取り込んだため)
    ");
    insta::assert_snapshot!(office.sh("ruleset add revised.toml"), @"
    exit 0
    ----- stdout
    機関の記録にすでに加えてあります。新しくは書き込んでいません。
    - 第2号 規程 tannan-gikai(令和5年4月1日（土）施行、改訂2)
    ");
    assert!(office.sh("check").contains("すべて書かれたとおりです"));
    assert!(office.sh("ruleset show tannan-gikai").contains("改訂          2"));
    insta::assert_snapshot!(office.sh("ruleset add tannan-gikai"), @"
    exit 3
    ----- stderr
    エラー: 規程「tannan-gikai」の同じ施行日の版が、改訂2としてすでにあります。
    対処: 読み取りの訂正であれば revision を2より大きくし、条文の改正であれば in_force を新しい施行日にしてください。
    ");
}

#[test]
fn another_ruleset_can_be_added_and_made_the_default() {
    let office = Office::new();
    office.sh("init --ruleset tannan-gikai");
    insta::assert_snapshot!(office.english().sh("ruleset add appi-admin --default"), @"
    exit 0
    ----- stdout
    Recorded among the facts of the office:
    - 2: Ruleset appi-admin (in force 2023-04-01 (Sat), revision 1)
    No date moved.
    ");
    let office = Office::new();
    office.sh("init --ruleset tannan-gikai");
    office.sh("ruleset add appi-admin");
    let first = office.sh("receive --kind disclosure --received 4/1 --name 甲 --address 乙 --subject 丙 --format json");
    assert!(first.contains("\"article\":\"25(1)\""), "{first}");
    office.sh("ruleset add appi-admin --default");
    let second =
        office.sh("receive --kind disclosure --received 4/1 --name 甲 --address 乙 --subject 丙 --format json");
    assert!(second.contains("\"article\":\"83(1)\""), "{second}");
    assert!(office.sh("check").contains("すべて書かれたとおりです"));
}

#[test]
fn what_is_not_sound_is_not_added() {
    let office = Office::new();
    office.sh("init --ruleset tannan-gikai");
    let head = office.sh("check");
    office.write("bad.toml", "format = 1\n");
    insta::assert_snapshot!(office.sh("ruleset add bad.toml"), @"
    exit 2
    ----- stdout
    bad.toml に誤りがあります。
    - 1行目: missing field `id`
    ");
    let same = std::fs::read_to_string(shipped("tannan-gikai.2023-04-01")).unwrap() + "# another text\n";
    office.write("same.toml", same);
    insta::assert_snapshot!(office.sh("ruleset add same.toml"), @"
    exit 3
    ----- stderr
    エラー: 規程「tannan-gikai」の同じ施行日の版が、改訂1としてすでにあります。
    対処: 読み取りの訂正であれば revision を1より大きくし、条文の改正であれば in_force を新しい施行日にしてください。
    ");
    insta::assert_snapshot!(office.sh("ruleset add none.toml"), @"
    exit 4
    ----- stderr
    エラー: ファイル none.toml がありません。
    対処: 場所と名前を確かめてください。
    ");
    assert_eq!(office.sh("check"), head);
}
