//! The office of the tests: a folder of its own, an empty environment, a day, a language and a width that are fixed.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

/// An office with a folder of its own.
///
/// ```ignore
/// let office = Office::new().today("2026-04-01");
/// insta::assert_snapshot!(office.run(["list"]), @"");
/// ```
#[must_use]
pub(crate) struct Office {
    folder: TempDir,
    today: String,
    language: &'static str,
    columns: u32,
}

impl Office {
    /// An office without a file, on 2026-04-01, in Japanese, 80 columns wide.
    pub(crate) fn new() -> Office {
        let folder = tempfile::tempdir().unwrap();
        Office { folder, today: "2026-04-01".to_owned(), language: "ja", columns: 80 }
    }

    /// An office whose file holds these rulesets (ids with spaces between them; the first is the default).
    pub(crate) fn holding(rulesets: &str) -> Office {
        let office = Office::new();
        let flags: Vec<String> = rulesets.split(' ').map(|id| format!("--ruleset {id}")).collect();
        let _ = office.given("2023-04-01", &format!("init {}", flags.join(" ")));
        office
    }

    /// The same office on another day.
    pub(crate) fn today(mut self, today: &str) -> Office {
        self.today = today.to_owned();
        self
    }

    /// The same office in English.
    pub(crate) fn english(mut self) -> Office {
        self.language = "en";
        self
    }

    /// The same office on a screen of another width.
    pub(crate) fn columns(mut self, columns: u32) -> Office {
        self.columns = columns;
        self
    }

    /// The folder.
    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// A place in the folder.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes a file into the folder.
    pub(crate) fn write(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, content).unwrap();
        path
    }

    /// Runs the program and shows exit code, standard output and standard error.
    #[track_caller]
    pub(crate) fn run<'a>(&self, arguments: impl IntoIterator<Item = &'a str>) -> String {
        self.shown(&self.output(arguments, b""))
    }

    /// Runs a line of words as a shell would split it: `receive --name '開示 太郎'`.
    #[track_caller]
    pub(crate) fn sh(&self, line: &str) -> String {
        self.run(words(line).iter().map(String::as_str))
    }

    /// Runs a line on this day.
    #[track_caller]
    pub(crate) fn on(&self, day: &str, line: &str) -> String {
        self.sh(&format!("{line} --today {day}"))
    }

    /// Runs a line while the clock itself stands on this day: what is written is recorded on it.
    #[track_caller]
    pub(crate) fn on_the_clock(&self, day: &str, line: &str) -> String {
        let line = words(line);
        let mut command = self.command(line.iter().map(String::as_str));
        let output = command.env("KAIJI_TEST_CLOCK", noon_in_japan(day).to_string()).output().unwrap();
        self.shown(&output)
    }

    /// Runs a line on this day that must succeed.
    #[track_caller]
    pub(crate) fn given(&self, day: &str, line: &str) -> String {
        let shown = self.on(day, line);
        assert!(shown.starts_with("exit 0\n"), "{line}\n{shown}");
        shown
    }

    /// What a writing command answers on this day, without the steps that come next.
    #[track_caller]
    pub(crate) fn told(&self, day: &str, line: &str) -> String {
        let shown = self.on(day, line);
        let steps = ["次にすること", "まだできないこと", "できること", "To do now", "Not yet", "What may be done"];
        let first = steps.iter().filter_map(|heading| shown.find(&format!("\n\n{heading}\n"))).min();
        shown.get(..first.unwrap_or(shown.len())).unwrap_or_default().to_owned()
    }

    /// The JSON that a line answers with on this day, held against its schema.
    #[track_caller]
    pub(crate) fn json(&self, day: &str, line: &str) -> serde_json::Value {
        let line = format!("{line} --today {day} --format json");
        let output = self.output(words(&line).iter().map(String::as_str), b"");
        let answer = if output.stdout.is_empty() { &output.stderr } else { &output.stdout };
        let answer = serde_json::from_slice(answer).unwrap_or_else(|error| panic!("{line}: {error}"));
        crate::schema::check(&line, &answer);
        answer
    }

    /// The bytes of the file.
    pub(crate) fn file(&self) -> Vec<u8> {
        std::fs::read(self.path("kaiji.db")).unwrap()
    }

    /// Runs the program with this on its standard input.
    #[track_caller]
    pub(crate) fn pipe<'a>(&self, arguments: impl IntoIterator<Item = &'a str>, input: &str) -> String {
        self.shown(&self.output(arguments, input.as_bytes()))
    }

    /// Runs the program; what comes back is for tests that look at bytes or codes.
    #[track_caller]
    pub(crate) fn output<'a>(&self, arguments: impl IntoIterator<Item = &'a str>, input: &[u8]) -> Output {
        let mut child = self.command(arguments).spawn().unwrap();
        let (mut stdin, input) = (child.stdin.take().unwrap(), input.to_vec());
        // Aside, for a program may answer before it has read everything. One that ends without reading is none of our
        // business.
        let writing = std::thread::spawn(move || drop(stdin.write_all(&input)));
        let output = child.wait_with_output().unwrap();
        writing.join().unwrap();
        output
    }

    /// The program with this office's environment, ready to be changed and started.
    pub(crate) fn command<'a>(&self, arguments: impl IntoIterator<Item = &'a str>) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kaiji"));
        command.args(arguments).env_clear().current_dir(self.folder());
        command.env("HOME", self.folder()).env("KAIJI_ACTOR", "clerk").env("COLUMNS", self.columns.to_string());
        command.env("KAIJI_DB", self.path("kaiji.db")).env("KAIJI_LANG", self.language);
        // A debug build lets clock, entropy and user be fixed; a released one ignores them.
        command.env("KAIJI_TEST_CLOCK", noon_in_japan(&self.today).to_string()).env("KAIJI_TEST_SEED", "1");
        command.env("KAIJI_TEST_USER", "clerk");
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    fn shown(&self, output: &Output) -> String {
        let code = output.status.code().map_or("killed".to_owned(), |code| code.to_string());
        let mut shown = format!("exit {code}\n");
        for (name, bytes) in [("stdout", &output.stdout), ("stderr", &output.stderr)] {
            if !bytes.is_empty() {
                let text = String::from_utf8(bytes.clone()).unwrap();
                shown.push_str(&format!("----- {name}\n{}", self.filtered(&text)));
            }
        }
        shown
    }

    /// The folder's name differs from run to run; nobody sees the mark by which Excel knows UTF-8.
    fn filtered(&self, text: &str) -> String {
        text.replace(&*self.folder().to_string_lossy(), "OFFICE").replace('\u{feff}', "<BOM>")
    }
}

/// Seconds since 1970 at noon of this day in Japan (03:00 UTC).
fn noon_in_japan(today: &str) -> i64 {
    let today: kaiji::law::Date = today.parse().unwrap();
    i64::from(today.days()) * 86_400 + 3 * 3_600
}

/// Words between spaces; quotes keep spaces together.
fn words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quote: Option<char> = None;
    for c in line.chars() {
        match (quote, c) {
            (Some(open), _) if c == open => quote = None,
            (None, '\'' | '"') => {
                quote = Some(c);
                word.get_or_insert_default();
            }
            (None, ' ' | '\n') => words.extend(word.take()),
            _ => word.get_or_insert_default().push(c),
        }
    }
    words.extend(word);
    words
}

#[test]
fn a_line_is_split_as_a_shell_would() {
    assert_eq!(words("note K1 'a b'  \"c\" ''"), ["note", "K1", "a b", "c", ""]);
}
