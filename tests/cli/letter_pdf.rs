//! `kaiji letter -o x.pdf`: what is said where no PDF can be made, and that nothing is issued then.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use crate::letter_due::three_due;
use crate::letter_office::decided;
use crate::office::Office;

/// The line is run with this program in the place of the engine.
#[track_caller]
fn with_engine(office: &Office, engine: &str, line: &str) -> String {
    let before = office.file();
    let output = office.command(line.split(' ')).env("KAIJI_PDF", engine).output().unwrap();
    assert_eq!(before, office.file(), "something was recorded");
    assert!(output.stdout.is_empty() && !office.path("notice.pdf").exists());
    let said = String::from_utf8(output.stderr).unwrap().replace(&*office.folder().to_string_lossy(), "OFFICE");
    format!("exit {}\n{said}", output.status.code().unwrap())
}

/// A program that answers every request with this line.
fn engine_that_says(office: &Office, line: &str) -> String {
    let script = format!("#!/bin/sh\n/bin/cat >/dev/null\n/bin/cat >&2 <<'END'\n{line}\nEND\nexit 5\n");
    let engine = office.write("engine", script);
    fs::set_permissions(&engine, fs::Permissions::from_mode(0o700)).unwrap();
    engine.display().to_string()
}

#[test]
fn without_the_engine_no_pdf_is_made_and_nothing_is_issued() {
    let office = decided();
    insta::assert_snapshot!(with_engine(&office, "/nowhere/kaiji-pdf", "letter K1 decision -o notice.pdf"), @"
    exit 5
    エラー: pdf を作るプログラム(/nowhere/kaiji-pdf)が、この端末にありません。
    対処: kaiji と同じところに置くか、環境変数 KAIJI_PDF で場所を示してください。「--to」でほかの形式を選べば、そのままで作れます。
    ");
    let office = office.english();
    insta::assert_snapshot!(with_engine(&office, "/nowhere/kaiji-pdf", "letter K1 decision -o notice.pdf"), @r#"
    exit 5
    error: The program that makes pdf files (/nowhere/kaiji-pdf) is not here.
    hint: Put it beside kaiji, or say in the environment variable KAIJI_PDF where it is. Other forms ("--to") need nothing else.
    "#);
}

#[test]
fn a_character_that_no_font_has_is_shown_and_the_fonts_that_have_it_are_named() {
    let office = decided();
    let nowhere = engine_that_says(&office, r#"{"code":"glyphs","missing":["辻󠄀","𠮷"],"fonts":[]}"#);
    insta::assert_snapshot!(with_engine(&office, &nowhere, "letter K1 decision -o notice.pdf"), @"
    exit 5
    エラー: 書体にない文字があります: 辻󠄀 (U+8FBB U+E0100), 𠮷 (U+20BB7)
    対処: 人名の字を広く収めた書体(IPAmj明朝、Noto Serif CJK JP など)を入れて、環境変数 KAIJI_FONT で示してください。外字(U+E000～U+F8FF)は、端末ごとに形が違うため印刷できません。同じ形の文字に改めてください。
    ");
    let office = office.english();
    insta::assert_snapshot!(with_engine(&office, &nowhere, "letter K1 decision -o notice.pdf"), @"
    exit 5
    error: No font has these characters: 辻󠄀 (U+8FBB U+E0100), 𠮷 (U+20BB7)
    hint: Install a font that has the characters of names (IPAmj Mincho or Noto Serif CJK JP) and name it in the environment variable KAIJI_FONT. Characters for private use (U+E000 to U+F8FF) look different on every machine and are not printed: write the character itself.
    ");
    let here = engine_that_says(&office, r#"{"code":"glyphs","missing":["𠮷"],"fonts":["IPAmjMincho","Own"]}"#);
    insta::assert_snapshot!(with_engine(&office, &here, "letter K1 decision -o notice.pdf"), @"
    exit 5
    error: No font has these characters: 𠮷 (U+20BB7)
    hint: Here IPAmjMincho, Own has them: name its file in the environment variable KAIJI_FONT.
    ");
}

#[test]
fn a_machine_without_a_font_for_japanese_says_what_to_install() {
    let office = decided();
    let engine = engine_that_says(&office, r#"{"code":"no_font","places":["/usr/share/fonts"]}"#);
    insta::assert_snapshot!(with_engine(&office, &engine, "letter K1 decision -o notice.pdf"), @"
    exit 5
    エラー: 通知書を印刷できる日本語の書体が、この端末にありません。
    対処: Noto Serif CJK JP(Debian では fonts-noto-cjk)、BIZ UDP明朝、IPAex明朝のどれかを入れるか、環境変数 KAIJI_FONT で書体のファイルを示してください。探したところ: /usr/share/fonts
    ");
}

#[test]
fn an_engine_that_crashes_is_a_defect_and_not_a_letter() {
    let office = decided();
    let engine = engine_that_says(&office, "thread 'main' panicked at somewhere");
    insta::assert_snapshot!(with_engine(&office, &engine, "letter K1 decision -o notice.pdf"), @"
    exit 70
    エラー: PDF に組めませんでした(crash: thread 'main' panicked at somewhere)。
    対処: 「--to」でほかの形式を選べば作れます。kaiji と kaiji-pdf が同じ版であることを確かめてください。
    ");
}

#[test]
fn the_engine_is_told_of_the_envelope_and_of_the_fonts_of_the_config() {
    let office = decided();
    assert!(office.sh("office set envelope=窓付き").starts_with("exit 0"));
    let config = office.write("config.toml", "fonts = \"gothic\"\n");
    let engine = office.write("engine", "#!/bin/sh\n/bin/cat > request.json\nprintf '%%PDF-1.7'\n");
    fs::set_permissions(&engine, fs::Permissions::from_mode(0o700)).unwrap();
    let asked = |line: &str| {
        let made =
            office.command(line.split(' ')).env("KAIJI_PDF", &engine).env("KAIJI_CONFIG", &config).output().unwrap();
        assert_eq!(made.status.code(), Some(0), "{}", String::from_utf8_lossy(&made.stderr));
        serde_json::from_slice::<serde_json::Value>(&fs::read(office.path("request.json")).unwrap()).unwrap()
    };
    let letter = asked("letter K1 decision -o notice.pdf");
    assert_eq!(letter["pages"][0]["window"], true);
    assert_eq!(letter["fonts"][0], office.path("gothic").display().to_string());
    assert_eq!(asked("letter K1 receipt -o receipt.pdf")["pages"][0].get("window"), None, "handed over, not sent");
    insta::assert_snapshot!(office.sh("office set envelope=red"), @"
    exit 2
    ----- stderr
    エラー: 「envelope」に書けない値です。
    対処: 書ける値: window plain
    ");
}

#[test]
fn nobody_waits_for_the_engine_while_many_letters_are_made() {
    let office = decided();
    // While it prints, somebody else enters a fact; under a lock that would not be answered.
    let kaiji = env!("CARGO_BIN_EXE_kaiji");
    let note = format!("'{kaiji}' note K1 電話あり --on 2026-04-14 >>notes.txt 2>&1");
    let engine =
        office.write("engine", format!("#!/bin/sh\n/bin/cat >/dev/null\n{note}\nprintf 'pdf 8\\n%%PDF-1.7'\n"));
    fs::set_permissions(&engine, fs::Permissions::from_mode(0o700)).unwrap();
    fs::create_dir(office.path("out")).unwrap();
    let mut command = office.command("letter --due --to pdf -o out".split(' '));
    let made = command.env("KAIJI_PDF", &engine).env("KAIJI_TEST_PATIENCE", "300").output().unwrap();
    let notes = fs::read_to_string(office.path("notes.txt")).unwrap();
    assert_eq!(made.status.code(), Some(0), "{}", String::from_utf8_lossy(&made.stderr));
    assert_eq!(notes.matches("記録しました").count(), 1, "one letter, laid out once: {notes}");
    assert_eq!(fs::read_dir(office.path("out")).unwrap().count(), 1);
}

#[test]
fn of_many_letters_the_one_with_a_character_that_no_font_has_is_named_and_keeps_no_other_back() {
    let office = three_due();
    let refusal = r#"{"code":"glyphs","missing":["𠮷"],"fonts":[]}"#;
    let length = refusal.len();
    // Both together: the first is a file, the second is not. Asked for the second alone, it refuses again.
    let script = format!(
        "#!/bin/sh\ncase $(/bin/cat) in\n\
         [[]*) printf 'pdf 8\\n%%PDF-1.7refusal {length}\\n%s' '{refusal}' ;;\n\
         *) echo '{refusal}' >&2; exit 5 ;;\nesac\n"
    );
    let engine = office.write("engine", script);
    fs::set_permissions(&engine, fs::Permissions::from_mode(0o700)).unwrap();
    fs::create_dir(office.path("out")).unwrap();
    for draft in [" --draft", ""] {
        let mut command = office.command(format!("letter --due --to pdf -o out{draft}").split(' '));
        let made = command.env("KAIJI_PDF", &engine).output().unwrap();
        let said = String::from_utf8(made.stdout).unwrap();
        assert_eq!(made.status.code(), Some(3), "{said}{}", String::from_utf8_lossy(&made.stderr));
        let not_made = said.split("作れなかった通知書").nth(1).unwrap();
        assert!(not_made.contains("令和8-開-0002") && not_made.contains("U+20BB7"), "{said}");
        assert!(!not_made.contains("令和8-開-0001"), "{said}");
        assert_eq!(fs::read_dir(office.path("out")).unwrap().count(), 1);
    }
    let issued = office.sh("letter list K2");
    assert!(!issued.contains("8丹議第"), "it took no number: {issued}");
}

#[test]
fn an_engine_whose_answers_are_cut_off_or_too_few_is_a_defect_and_nothing_is_issued() {
    let office = three_due();
    for answer in ["pdf 900\\n%%PDF", "pdf 8\\n%%PDF-1.7", "what 3\\nabc", "pdf x\\n", ""] {
        let engine = office.write("engine", format!("#!/bin/sh\n/bin/cat >/dev/null\nprintf '{answer}'\n"));
        fs::set_permissions(&engine, fs::Permissions::from_mode(0o700)).unwrap();
        let before = office.file();
        let mut command = office.command("letter --due --to pdf -o all.pdf".split(' '));
        let made = command.env("KAIJI_PDF", &engine).output().unwrap();
        assert_eq!(made.status.code(), Some(70), "{answer}");
        assert!(before == office.file() && !office.path("all.pdf").exists(), "{answer}");
    }
}
