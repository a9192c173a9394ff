//! Every screen as a person sees it, at 80 and 120 columns in both languages: `screens/<screen>.txt`. `KAIJI_UPDATE=1` writes
//! them anew. And what holds of all of them, however narrow the terminal is.

use std::path::Path;

use unicode_width::UnicodeWidthStr;

use crate::office::Office;

/// The screens by the name of their file.
const SCREENS: [(&str, &str); 33] = [
    ("today", ""),
    ("list", "list"),
    ("list-all", "list --all"),
    ("list-nothing", "list --text 誰もいない"),
    ("due", "due"),
    ("due-all-clocks", "due --within 60 --all-clocks"),
    ("overdue", "overdue"),
    ("search", "search 会議"),
    ("show-received", "show K2"),
    ("show-decided", "show K1"),
    ("show-supplement", "show K3"),
    ("explain-late", "explain K4"),
    ("explain-extended", "explain K1"),
    ("explain-supplement", "explain K3"),
    ("explain-special", "explain K5"),
    ("next", "next K2"),
    ("log", "log K1"),
    ("log-office", "log office"),
    ("letter-list", "letter list"),
    ("report-daily", "report daily"),
    ("report-annual", "report annual --fy R8"),
    ("report-ledger", "report ledger --fy R8"),
    ("office", "office show"),
    ("ruleset-list", "ruleset list"),
    ("ruleset", "ruleset show tannan-gikai"),
    ("ruleset-grounds", "ruleset show tannan-gikai --grounds"),
    ("holiday", "holiday list 2026"),
    ("vacancy", "vacancy list"),
    ("config", "config show"),
    ("doctor", "doctor"),
    ("help", "help"),
    ("help-topic", "help 延長"),
    ("calc", "calc --ruleset tannan-gikai --kind disclosure --received 2026-11-04 --supplement 2026-11-06..2026-11-10"),
];

/// The sample cases on a day that is fixed.
struct Samples(Office);

impl Samples {
    fn new() -> Samples {
        let office = Office::new().today("2026-11-21");
        let made = office.sh("demo samples");
        assert!(made.starts_with("exit 0"), "{made}");
        Samples(office)
    }

    /// What a terminal so wide shows; `None` as through a pipe.
    fn shows(&self, line: &str, language: &str, columns: Option<usize>) -> Shown {
        let mut command = self.0.command(line.split(' ').filter(|word| !word.is_empty()));
        command.env("KAIJI_LANG", language).env("KAIJI_DB", self.0.path("samples/tannan-gikai.kaiji"));
        match columns {
            Some(columns) => command.env("COLUMNS", columns.to_string()),
            None => command.env_remove("COLUMNS"),
        };
        let output = command.env("KAIJI_PDF", "/no/such/program").output().unwrap();
        let words = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
        Shown { exit: output.status.code(), words: self.masked(&words) }
    }

    /// Where this test happens to run is no part of a screen.
    fn masked(&self, words: &str) -> String {
        let words = words.replace(&*self.0.folder().to_string_lossy(), "OFFICE");
        let system = format!("{} {}", std::env::consts::OS, std::env::consts::ARCH);
        let words = words.replace(env!("CARGO_BIN_EXE_kaiji"), "KAIJI").replace(&system, "SYSTEM");
        // The head is that of the texts of the rulesets as well: each change of theirs would change every screen.
        let is_head = |word: &str| word.len() == 19 && word.split('-').filter(|four| is_hex(four)).count() == 4;
        let heads: Vec<&str> = words.split(|c: char| c.is_whitespace()).filter(|word| is_head(word)).collect();
        heads.iter().fold(words.clone(), |masked, head| masked.replace(head, "HEAD"))
    }
}

fn is_hex(four: &str) -> bool {
    four.len() == 4 && four.bytes().all(|byte| byte.is_ascii_hexdigit())
}

struct Shown {
    exit: Option<i32>,
    words: String,
}

#[test]
fn every_screen_is_as_it_was_looked_at() {
    let samples = Samples::new();
    let mut differing = Vec::new();
    for (name, line) in SCREENS {
        let mut screens = String::new();
        for (language, columns) in [("ja", 80), ("en", 80), ("ja", 120), ("en", 120)] {
            let shown = samples.shows(line, language, Some(columns));
            screens += &format!("===== {language} {columns}\n{}", shown.words);
        }
        let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/cli/screens/{name}.txt"));
        if std::env::var_os("KAIJI_UPDATE").is_some() {
            std::fs::write(&kept, &screens).unwrap();
        } else if std::fs::read_to_string(&kept).ok().as_deref() != Some(&*screens) {
            differing.push(kept.display().to_string());
        }
    }
    assert_eq!(differing, Vec::<String>::new(), "KAIJI_UPDATE=1 writes them anew; then look at them");
}

/// A line to be typed is copied as it stands: the terminal may break it, kaiji does not.
fn is_typed(line: &str) -> bool {
    let line = line.trim_start();
    line.starts_with("kaiji ") || line.starts_with("$ kaiji ") || line.contains("OFFICE/")
}

/// The lines of every screen, in both languages and at several widths, of which this does not hold.
fn lines_where(wrong: impl Fn(&str, usize) -> bool) -> Vec<String> {
    let samples = Samples::new();
    let mut found = Vec::new();
    for (name, line) in SCREENS {
        for (language, columns) in
            ["ja", "en"].into_iter().flat_map(|language| [120, 80, 66, 40].map(|at| (language, at)))
        {
            let shown = samples.shows(line, language, Some(columns));
            let lines = shown.words.lines().filter(|line| wrong(line, columns));
            found.extend(lines.map(|line| format!("{name} {language} {columns}: {line}")));
        }
    }
    found
}

#[test]
fn no_line_is_wider_than_the_terminal() {
    let wide = lines_where(|line, columns| line.width() > columns && !is_typed(line));
    assert!(wide.is_empty(), "{wide:#?}");
}

#[test]
fn no_number_and_no_date_is_broken() {
    let broken = lines_where(|line, _| holds_half_a_number_or_date(line));
    assert!(broken.is_empty(), "{broken:#?}");
}

/// How dates and the numbers of cases begin, and how they may go on: `9` is a number, `?` any character.
const WHOLE: [(&str, &[&str]); 4] =
    [("令和9-", &["令和9-?-9999"]), ("令和9年9", &["令和9年9月9日"]), ("R9.9", &["R9.9.9"]), ("R9-", &["R9-?-9999"])];

/// Whether a date or a number that begins in the line ends before it is whole.
fn holds_half_a_number_or_date(line: &str) -> bool {
    // Above the days of a month stands its name.
    if goes(line, "R9.9") && line.len() <= "R10.12".len() {
        return false;
    }
    line.char_indices().any(|(at, _)| {
        let rest = &line[at..];
        let broken = |(begun, whole): &(&str, &[&str])| goes(rest, begun) && !whole.iter().any(|form| goes(rest, form));
        WHOLE.iter().any(broken)
    }) || line.split("  ").any(|cell| cell.ends_with("令和") || cell.ends_with('第'))
}

fn goes(text: &str, form: &str) -> bool {
    let mut rest = text.chars().peekable();
    form.chars().all(|expected| match expected {
        '9' => {
            let digit = rest.next().is_some_and(|c| c.is_ascii_digit());
            // Four nines are four digits, one nine is any number.
            while !form.ends_with("9999") && rest.next_if(char::is_ascii_digit).is_some() {}
            digit
        }
        '?' => rest.next().is_some(),
        _ => rest.next() == Some(expected),
    })
}

#[test]
fn half_a_date_is_told_from_a_whole_one() {
    for whole in ["令和8-開-0004", "令和8年11月3日", "R8.11.3(火)", "R8-K-0001", "令和8年度", "R8"] {
        assert!(!holds_half_a_number_or_date(whole), "{whole}");
    }
    for half in ["令和8-開-", "令和8年11", "令和8年11月", "期限 R8.11", "R8-K-00", "期限は令和"] {
        assert!(holds_half_a_number_or_date(half), "{half}");
    }
}

#[test]
fn a_terminal_of_twenty_columns_ends_as_one_of_eighty_does() {
    let samples = Samples::new();
    for (name, line) in SCREENS {
        for language in ["ja", "en"] {
            let usual = samples.shows(line, language, Some(80));
            let narrow = samples.shows(line, language, Some(20));
            assert_eq!(
                (narrow.exit, narrow.words.is_empty()),
                (usual.exit, usual.words.is_empty()),
                "{name}\n{}",
                narrow.words
            );
        }
    }
}

#[test]
fn a_pipe_gets_no_escape_and_every_screen_succeeds() {
    let samples = Samples::new();
    for (name, line) in SCREENS {
        let piped = samples.shows(line, "ja", None);
        assert_eq!(piped.exit, Some(0), "{name}\n{}", piped.words);
        assert!(!piped.words.contains('\u{1B}') && !piped.words.is_empty(), "{name}\n{}", piped.words);
    }
}
