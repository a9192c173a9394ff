//! What holds for every command: language, help, usage errors, formats, exit codes, the pipe.

use std::process::Stdio;

use crate::office::Office;

#[test]
fn the_version_is_one_line() {
    insta::assert_snapshot!(Office::new().run(["--version"]), @r"
    exit 0
    ----- stdout
    kaiji 0.1.0
    ");
    insta::assert_snapshot!(Office::new().run(["--lang", "en", "-V"]), @r"
    exit 0
    ----- stdout
    kaiji 0.1.0
    ");
}

#[test]
fn nothing_at_all_is_answered_with_today() {
    let office = Office::holding("tannan-gikai");
    assert_eq!(office.run([]), office.sh("today"));
    assert_eq!(office.sh("--lang en"), office.sh("today --lang en"));
    assert!(office.sh("--help").contains("kaiji <コマンド>"));
}

#[test]
fn help_is_asked_for_in_three_ways() {
    let office = Office::new().english();
    let asked = office.sh("completions --help");
    assert_eq!(office.sh("help completions"), asked);
    assert_eq!(office.sh("help 補完"), asked);
    assert_eq!(office.sh("completions -h"), asked);
    insta::assert_snapshot!(asked, @r#"
    exit 0
    ----- stdout
    Print the completion script of a shell

    Usage:
      kaiji completions <SHELL> [OPTIONS]

    Arguments:
      <SHELL>  Of which shell
               bash        Bash
               elvish      Elvish
               fish        fish
               powershell  PowerShell
               zsh         Zsh

    Common options:
      --db <FILE>     The case file; else KAIJI_DB, the config, the user's data
                      folder
      --lang <LANG>   The language; else KAIJI_LANG, the config, the locale;
                      Japanese by default (ja, en)
      --today <DATE>  What the day is taken to be; else today in Japan
      -h, --help      Show this help
      Display         --plain --color --dates --private --no-pager --ambiguous-width
                      (see "kaiji --help")
    "#);
}

#[test]
fn the_language_is_the_flag_then_the_variable_then_the_config_then_the_locale() {
    let office = Office::new();
    let about = |flags: &[&str], variables: &[(&str, &str)]| {
        let mut command = office.command(flags.iter().copied().chain(["--help"]));
        command.env_remove("KAIJI_LANG").envs(variables.iter().copied());
        let output = String::from_utf8(command.output().unwrap().stdout).unwrap();
        if output.contains("Usage:") { "en" } else { "ja" }
    };
    assert_eq!(about(&[], &[]), "ja");
    assert_eq!(about(&[], &[("LANG", "C.UTF-8")]), "ja");
    assert_eq!(about(&[], &[("LANG", "en_GB.UTF-8")]), "en");
    assert_eq!(about(&[], &[("LANG", "en_GB.UTF-8"), ("LC_ALL", "ja_JP.UTF-8")]), "ja");
    office.write(".config/kaiji/config.toml", "lang = \"en\"\n");
    assert_eq!(about(&[], &[("LC_ALL", "ja_JP.UTF-8")]), "en");
    assert_eq!(about(&[], &[("KAIJI_LANG", "ja")]), "ja");
    assert_eq!(about(&["--lang=en"], &[("KAIJI_LANG", "ja")]), "en");
}

#[test]
fn what_is_mistyped_is_named_with_what_was_probably_meant() {
    let office = Office::new();
    insta::assert_snapshot!(office.sh("compltions bash"), @r"
    exit 2
    ----- stderr
    エラー: 「compltions」というコマンドはありません。
    対処: 「completions」のことでしょうか。
    ");
    insta::assert_snapshot!(office.sh("completions bsh"), @"
    exit 2
    ----- stderr
    エラー: <シェル> に「bsh」という値はありません。
    対処: 「bash」のことでしょうか。使える値: bash, elvish, fish, powershell, zsh
    ");
    insta::assert_snapshot!(office.sh("completions bash --tody 4/1"), @r"
    exit 2
    ----- stderr
    エラー: kaiji completions に「--tody」というオプションはありません。
    対処: 「--today」のことでしょうか。
    ");
    insta::assert_snapshot!(office.sh("completions"), @"
    exit 2
    ----- stderr
    エラー: kaiji completions に必要な指定がありません: <シェル>
    対処: 次のように書いてください: kaiji completions bash/elvish/fish/powershell/zsh
    ");
    insta::assert_snapshot!(office.sh("completions bash zsh"), @r"
    exit 2
    ----- stderr
    エラー: kaiji completions は「zsh」という値を取りません。
    対処: 書き方は「kaiji completions --help」で見られます。空白を含む値は引用符で囲んでください。
    ");
    insta::assert_snapshot!(office.sh("completions bash --db"), @r"
    exit 2
    ----- stderr
    エラー: --db の値がありません。
    対処: --db の後にファイルの場所を書いてください。
    ");
    insta::assert_snapshot!(office.sh("--verbose"), @r"
    exit 2
    ----- stderr
    エラー: kaiji に「--verbose」というオプションはありません。
    対処: 使えるオプションは「kaiji --help」で見られます。
    ");
    insta::assert_snapshot!(office.english().sh("completions bash --lang fr"), @r#"
    exit 2
    ----- stderr
    error: --lang has no value "fr".
    hint: Possible values: ja (Japanese), en (English)
    "#);
}

#[test]
fn an_error_is_an_object_where_json_was_asked_for() {
    insta::assert_snapshot!(Office::new().sh("--format json completions bsh"), @r#"
    exit 2
    ----- stderr
    {"code":"unknown_argument","message":"kaiji completions に「--format」というオプションはありません。","hint":"使えるオプションは「kaiji completions --help」で見られます。","field":"--format","article":null}
    "#);
    insta::assert_snapshot!(Office::new().english().sh("recieve --format=json"), @r#"
    exit 2
    ----- stderr
    {"code":"unknown_command","message":"There is no command \"recieve\".","hint":"Did you mean \"receive\"?","field":null,"article":null}
    "#);
}

#[test]
fn what_was_typed_cannot_act_on_the_screen() {
    insta::assert_snapshot!(Office::new().run(["\u{1B}]0;x\u{7}\u{202E}abc"]), @r"
    exit 2
    ----- stderr
    エラー: 「<U+001B>]0;x<U+0007><U+202E>abc」というコマンドはありません。
    対処: コマンドの一覧は「kaiji --help」で見られます。
    ");
}

#[test]
fn a_config_with_a_mistyped_key_is_not_ignored() {
    let office = Office::new();
    office.write(".config/kaiji/config.toml", "lang = \"ja\"\nactr = \"x\"\n");
    insta::assert_snapshot!(office.sh("completions bash"), @r#"
    exit 2
    ----- stderr
    エラー: 設定ファイル OFFICE/.config/kaiji/config.toml の2行目が正しくありません: actr = "x"
    対処: 書けるのは db, lang, actor, fonts, dates, color, plain, pager, ambiguous-width, private, filters です。文字の値は引用符で囲んでください(例 lang = "ja")。「kaiji config show」で今の設定を見られます。
    "#);
}

#[test]
fn a_reader_that_has_gone_is_no_failure() {
    let office = Office::new();
    let mut child = office.command(["completions", "bash"]).spawn().unwrap();
    drop(child.stdout.take());
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_is_said_and_ends_with_5() {
    let office = Office::new();
    let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
    let output = office.command(["completions", "bash"]).stdout(Stdio::from(full)).output().unwrap();
    assert_eq!(output.status.code(), Some(5));
    insta::assert_snapshot!(String::from_utf8(output.stderr).unwrap(), @r"
    エラー: 出力を書き込めません: 空き容量がありません
    対処: 出力先の空き容量と権限を確かめてください。
    ");
}

#[test]
#[cfg(unix)]
fn an_argument_that_is_not_text_is_said() {
    use std::os::unix::ffi::OsStrExt;
    let office = Office::new();
    let mut command = office.command(["completions"]);
    let output = command.arg(std::ffi::OsStr::from_bytes(b"b\xFFsh")).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn a_table_fits_a_narrow_screen_and_a_pipe_keeps_one_line_a_row() {
    let office = Office::new().columns(60);
    insta::assert_snapshot!(office.sh("ruleset list"), @"
    exit 0
    ----- stdout
    規程              名称                            ファイル
    -----------------------------------------------------------
    tannan-gikai      公立丹南病院組合議会個人情報の  なし
                      保護に関する条例
    sendai-jigyodan   公益財団法人仙台市健康福祉事業  なし
                      団個人情報保護規程
    tango-fukushikai  社会福祉法人丹後福祉会 個人情   なし
                      報に関する基本規則
    nayoro-polaris    名寄市医療介護連携ＩＣＴ（ポラ  なし
                      リスネットワーク）個人情報保護
                      規程
    chitose-connect   電子連絡帳 CONNECT に係る運用   なし
                      ルールについて
    appi-admin        個人情報の保護に関する法律（行  なし
                      政機関等）
    ");
    let mut command = office.command(["ruleset", "list"]);
    let output = command.env_remove("COLUMNS").output().unwrap();
    let lines = String::from_utf8(output.stdout).unwrap();
    assert_eq!(lines.lines().count(), 2 + 6, "{lines}");
}

#[test]
fn lines_in_are_lines_out_in_the_same_order() {
    let input = "{\"id\":\"b\",\"ruleset\":\"tannan-gikai\",\"kind\":\"disclosure\",\"received\":\"2026-04-01\"}\nnonsense\n\
                 {\"id\":\"a\",\"ruleset\":\"tannan-gikai\",\"kind\":\"disclosure\",\"received\":\"2026-03-31\"}\n";
    let answered = Office::new().pipe(["calc", "--jsonl"], input);
    let date = |line: &str| line.split("\"date\":\"").nth(1).map(|rest| rest[..10].to_owned());
    let dates: Vec<Option<String>> = answered.lines().filter(|line| line.starts_with('{')).map(date).collect();
    assert_eq!(dates, [Some("2026-04-15".to_owned()), None, Some("2026-04-14".to_owned())], "{answered}");
}

#[test]
fn what_is_missing_is_named_with_its_alternatives() {
    let office = Office::holding("tannan-gikai").english();
    for (line, missing) in [
        ("assign K1 --on 4/1", "--officer / --section"),
        ("identify K1", "--document / --wish"),
        ("clarify K1", "--on / --done"),
        ("third-party reply K1 --on 4/1 --objects no", "--party / --who"),
        ("review consult K1", "--on / --exempt"),
        ("extend K1 --reason x", "--days / --until"),
    ] {
        let told = office.sh(line);
        assert!(told.starts_with("exit 2\n") && told.contains(missing), "{line}\n{told}");
    }
}

#[test]
fn every_command_and_verb_answers_to_its_japanese_name_in_either_language() {
    let office = Office::new().today("2026-04-14");
    assert!(office.sh("開設 --ruleset tannan-gikai").starts_with("exit 0"));
    let received = office.sh("--lang en 受付 --kind disclosure --received 4/1 --name 甲 --subject 議事録");
    assert!(received.starts_with("exit 0"), "{received}");
    let asked = office.sh("--format json 補正 依頼 K1 --on 4/2 --by 4/9 --missing 押印");
    assert!(asked.contains(r#""number":"R8-K-0001""#), "{asked}");
    assert_eq!(office.sh("help 補正 依頼"), office.sh("supplement ask --help"));
    assert!(office.sh("補正 --help").contains("ask, 依頼"));
    insta::assert_snapshot!(office.sh("補正 依頼 K1 --onn 4/2"), @"
    exit 2
    ----- stderr
    エラー: kaiji supplement ask に「--onn」というオプションはありません。
    対処: 「--on」のことでしょうか。
    ");
    insta::assert_snapshot!(office.sh("受け付け"), @"
    exit 2
    ----- stderr
    エラー: 「受け付け」というコマンドはありません。
    対処: 「受付」のことでしょうか。
    ");
}
