//! The flags that many commands share: declared once here, read once here; commands see them through the context.

use std::collections::BTreeMap;
use std::path::PathBuf;

use clap::parser::ValueSource;
use clap::{Arg, ArgAction, ArgMatches, value_parser};

use super::value::{Code, Codes, Day, codes};

/// How data is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Format {
    /// For people.
    #[default]
    Table,
    /// One JSON object.
    Json,
    /// Comma-separated values, one line a row.
    Csv,
}

impl Format {
    pub(super) fn from_code(code: &str) -> Option<Format> {
        match code.trim().to_ascii_lowercase().as_str() {
            "table" => Some(Format::Table),
            "json" => Some(Format::Json),
            "csv" => Some(Format::Csv),
            _ => None,
        }
    }
}

/// How CSV is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct CsvForm {
    /// `--encoding`.
    pub(crate) encoding: Encoding,
    /// `--raw`: text that a spreadsheet would take for a formula has no apostrophe before it.
    pub(crate) raw: bool,
}

/// The bytes of CSV.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Encoding {
    /// UTF-8 with the mark by which Excel knows it.
    #[default]
    Utf8Bom,
    /// UTF-8.
    Utf8,
    /// What Japanese Windows calls ANSI.
    Cp932,
}

impl Encoding {
    fn from_code(code: &str) -> Encoding {
        match code {
            "utf_8" => Encoding::Utf8,
            "cp932" => Encoding::Cp932,
            _ => Encoding::Utf8Bom,
        }
    }
}

/// What was given for the shared flags.
#[derive(Clone, Debug, Default)]
pub(crate) struct Shared {
    /// `--db`: the file.
    pub(crate) db: Option<PathBuf>,
    /// `--today`: what the day is taken to be.
    pub(crate) today: Option<Day>,
    /// `--format`.
    pub(crate) format: Format,
    /// `--encoding` and `--raw`.
    pub(crate) csv: CsvForm,
    /// `--actor`: who acts.
    pub(crate) actor: Option<String>,
    /// `--yes`: nothing is asked back.
    pub(crate) yes: bool,
    /// `--dry-run`: nothing is written.
    pub(crate) dry_run: bool,
    /// `--once`: the key of a writing that may be repeated.
    pub(crate) once: Option<String>,
    /// Everything else that was given, in one writing for the same values; empty without `--once`.
    pub(crate) given: String,
}

impl Shared {
    /// Reads them from the matches of the command itself; a flag that the command does not have was not given.
    pub(crate) fn read(matches: &ArgMatches, command: &str) -> Shared {
        let flag = |id: &str| matches.try_get_one::<bool>(id).ok().flatten().copied().unwrap_or(false);
        let text = |id: &str| matches.try_get_one::<String>(id).ok().flatten().cloned();
        let code = |id: &str| matches.try_get_one::<Code>(id).ok().flatten();
        let (format, encoding) = (code("format"), code("csv_encoding").map(|code| code.as_str()));
        Shared {
            db: matches.try_get_one::<PathBuf>("db").ok().flatten().cloned(),
            today: matches.try_get_one::<Day>("today").ok().flatten().cloned(),
            csv: CsvForm {
                encoding: encoding.map_or_else(Encoding::default, Encoding::from_code),
                raw: flag("csv_raw"),
            },
            format: format.and_then(|code| Format::from_code(code.as_str())).unwrap_or_default(),
            actor: text("actor"),
            yes: flag("yes"),
            dry_run: flag("dry_run"),
            given: if text("once").is_some() { given(matches, command) } else { String::new() },
            once: text("once"),
        }
    }
}

/// The command and its own flags as they were typed, as JSON with sorted keys. Defaults (today's date) are not among them.
fn given(matches: &ArgMatches, command: &str) -> String {
    let typed = |id: &str| matches.value_source(id) == Some(ValueSource::CommandLine);
    let own = matches.ids().map(|id| id.as_str()).filter(|id| !IDS.contains(id) && typed(id));
    let values = |id: &str| -> Vec<String> {
        let raw = matches.get_raw(id).into_iter().flatten();
        raw.map(|value| value.to_string_lossy().into_owned()).collect()
    };
    let mut sorted: BTreeMap<&str, Vec<String>> = own.map(|id| (id, values(id))).collect();
    // `sent` and `delivered` take the same flags.
    sorted.insert("", vec![command.to_owned()]);
    serde_json::to_string(&sorted).unwrap_or_default()
}

/// The shared flags that take a value; they may stand before the command.
pub(super) const WITH_VALUE: &[&str] = &[
    "--actor",
    "--ambiguous-width",
    "--color",
    "--dates",
    "--db",
    "--encoding",
    "--format",
    "--lang",
    "--once",
    "--today",
];

/// The identifiers of all of them: their help stands in `common.ftl`.
pub(super) const IDS: &[&str] = &[
    "actor",
    "ambiguous_width",
    "color",
    "csv_encoding",
    "csv_raw",
    "dates",
    "db",
    "dry_run",
    "format",
    "help",
    "lang",
    "no_pager",
    "once",
    "plain",
    "private",
    "today",
    "version",
    "yes",
];

/// Those that only change how things look: the page of the program explains them, the others name them.
pub(super) const LOOKS: &[&str] = &["plain", "color", "dates", "private", "no_pager", "ambiguous_width"];

/// What every command has.
pub(super) fn everywhere() -> Vec<Arg> {
    let mut all = vec![
        option("db", "FILE").value_parser(value_parser!(PathBuf)),
        option("lang", "LANG").value_parser(codes("lang", &["ja", "en"])),
        option("today", "DATE").value_parser(value_parser!(Day)),
    ];
    all.extend(looks());
    all.push(Arg::new("help").short('h').long("help").action(ArgAction::Help));
    all
}

/// How things look. They are read before the command is known (`cli::glance`): here they are only checked.
pub(super) fn looks() -> [Arg; 6] {
    let chosen = |id: &'static str, long: &'static str, codes: Codes| {
        Arg::new(id).long(long).value_name("CODE").value_parser(codes)
    };
    [
        switch("plain", "plain"),
        chosen("color", "color", codes("color", &["auto", "always", "never"])),
        chosen("dates", "dates", codes("dates", &["wareki", "iso"])),
        switch("private", "private"),
        switch("no_pager", "no-pager"),
        chosen("ambiguous_width", "ambiguous-width", codes("ambiguous", &["narrow", "wide"])),
    ]
}

/// What every writing command has: `#[command(args(shared::writing()))]`.
pub(crate) fn writing() -> [Arg; 5] {
    [document(), option("actor", "NAME"), switch("yes", "yes"), switch("dry_run", "dry-run"), option("once", "KEY")]
}

/// The same of one that can also print rows.
pub(crate) fn writing_rows() -> [Arg; 7] {
    let [_, actor, yes, dry_run, once] = writing();
    let [format, encoding, raw] = rows();
    [format, encoding, raw, actor, yes, dry_run, once]
}

/// What a command has that prints one answer: `#[command(arg(shared::document()))]`.
pub(crate) fn document() -> Arg {
    option("format", "FORMAT").value_parser(codes("format", &["table", "json"]))
}

/// What a command has that writes CSV in a form of its own: `#[command(arg(shared::table()))]`.
pub(crate) fn table() -> Arg {
    option("format", "FORMAT").value_parser(codes("format", &["table", "json", "csv"]))
}

/// What a command has that prints rows: `#[command(args(shared::rows()))]`.
pub(crate) fn rows() -> [Arg; 3] {
    [
        table(),
        Arg::new("csv_encoding")
            .long("encoding")
            .value_name("CSV-ENCODING")
            .value_parser(codes("encoding", &["utf_8_bom", "utf_8", "cp932"])),
        switch("csv_raw", "raw"),
    ]
}

/// The flag that was given for CSV where something else is printed: it would do nothing.
pub(super) fn idle(matches: &ArgMatches, shared: &Shared) -> Option<&'static str> {
    let typed = |id: &str| {
        matches.ids().any(|known| known.as_str() == id) && matches.value_source(id) == Some(ValueSource::CommandLine)
    };
    let idle = [("csv_encoding", "--encoding"), ("csv_raw", "--raw")].into_iter().find(|(id, _)| typed(id));
    idle.map(|(_, flag)| flag).filter(|_| shared.format != Format::Csv)
}

fn switch(id: &'static str, long: &'static str) -> Arg {
    Arg::new(id).long(long).action(ArgAction::SetTrue)
}

fn option(id: &'static str, value_name: &'static str) -> Arg {
    Arg::new(id).long(id).value_name(value_name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given_by(path: &str, line: &str) -> String {
        let command = clap::Command::new("test").no_binary_name(true).args(writing());
        let command = command.arg(option("on", "DATE")).arg(option("by", "DATE"));
        let matches = command.try_get_matches_from(line.split(' ')).unwrap();
        Shared::read(&matches, path).given
    }

    #[test]
    fn once_compares_what_was_given_whatever_its_order_and_the_shared_flags() {
        let first = given_by("kaiji supplement done", "--on 4/6 --by 4/8 --once k");
        assert_eq!(given_by("kaiji supplement done", "--once k --by 4/8 --yes --on 4/6"), first);
        assert_ne!(given_by("kaiji supplement done", "--on 4/6 --by 4/9 --once k"), first);
    }

    #[test]
    fn once_tells_two_verbs_with_the_same_values_apart() {
        let line = "--on 4/6 --once k";
        assert_ne!(given_by("kaiji supplement done", line), given_by("kaiji supplement lapse", line));
    }
}
