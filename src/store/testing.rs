//! An office in a temporary folder, and small facts and rows, for the tests of the store.

use std::cell::Cell;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::Duration;

use rusqlite::Connection;
use tempfile::TempDir;

use super::cases::CaseRow;
use super::clocks::ClockRow;
use super::derived::{CaseRows, OfficeRows};
use super::events::NewEvent;
use super::letters::NewLetter;
use super::office::{OfficeDayRow, OfficeRow};
use super::once::Once;
use super::open::{Means, Store, Writing};
use super::parts::PartRow;
use super::people::PersonRow;
use super::sources::SourceRow;
use super::strikes::StrikeRow;
use super::titles::TitleRow;
use super::vacancies::VacancyRow;
use super::values::CaseId;
use crate::law::Date;

/// A file with one fact of the office: its ruleset.
pub(super) struct Office {
    path: PathBuf,
    _folder: TempDir,
}

pub(super) const RULESET: &str = "id = \"somewhere\"";

pub(super) fn office() -> Office {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().canonicalize().unwrap().join("office.kaiji");
    let mut writing = Store::create(&path, &means()).unwrap();
    writing.put_source("ruleset", "ground", RULESET).unwrap();
    writing.append(&fact(None)).unwrap();
    drop(writing.commit().unwrap());
    Office { path, _folder: folder }
}

impl Office {
    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Somebody with a database tool.
    pub(super) fn tool(&self) -> Connection {
        Connection::open(&self.path).unwrap()
    }

    /// What lies in the folder.
    pub(super) fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.path.parent().unwrap()).unwrap();
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
    }

    pub(super) fn read(&self) -> Store {
        Store::open_read(&self.path, &means()).unwrap()
    }

    pub(super) fn write(&self) -> Writing {
        Store::open_write(&self.path, &means()).unwrap()
    }
}

/// A clock that stands, numbers that follow each other, no patience.
pub(super) fn means() -> Means {
    let drawn = Rc::new(Cell::new(0u8));
    Means {
        clock: Rc::new(|| "2026-04-01T00:00:00Z".to_owned()),
        entropy: Rc::new(move || {
            drawn.set(drawn.get().wrapping_add(1));
            [drawn.get(); 32]
        }),
        waiting: || {},
        patience: Duration::ZERO,
        knows: |kind, v| kind == "noted" && v == 1,
        engine: 1,
    }
}

pub(super) fn day(text: &str) -> Date {
    text.parse().unwrap()
}

pub(super) fn fact(case: Option<CaseId>) -> NewEvent<'static> {
    NewEvent {
        case,
        kind: "noted",
        v: 1,
        on: day("2026-04-01"),
        payload: "{}",
        body: None,
        letters: &[],
        actor: "係",
        os_user: "kakari",
        once: None,
    }
}

/// A case with one fact and no rows.
pub(super) fn open_case(writing: &mut Writing) -> CaseId {
    let opened = writing.open_case(2026, "K").unwrap();
    writing.append(&NewEvent { body: Some(r#"{"name":"x"}"#), ..fact(Some(opened.id)) }).unwrap();
    opened.id
}

/// A case with one fact and its line: due on 15 April, owed, changed as told.
pub(super) fn case_on_file(writing: &mut Writing, change: impl FnOnce(&mut CaseRow)) -> CaseRow {
    let opened = writing.open_case(2026, "K").unwrap();
    writing.append(&NewEvent { body: Some(r#"{"name":"x"}"#), ..fact(Some(opened.id)) }).unwrap();
    let mut row = case_row(opened.id, opened.sequence);
    change(&mut row);
    writing.replace_case(&rows(row.clone(), Vec::new())).unwrap();
    row
}

/// The line of a disclosure, received and not decided.
pub(super) fn case_row(id: CaseId, sequence: u32) -> CaseRow {
    CaseRow {
        id,
        fiscal_year: 2026,
        letter: "K".to_owned(),
        sequence,
        number: format!("R8-K-{:04}", sequence),
        ruleset: "ground".to_owned(),
        source: super::chain::sha256(RULESET.as_bytes()),
        kind: "disclosure".to_owned(),
        state: "received".to_owned(),
        received: day("2026-04-01"),
        ended: false,
        owed: true,
        prompt: false,
        clock: Some("disclosure.decision".to_owned()),
        due: Some(day("2026-04-15")),
        safe: Some(day("2026-04-15")),
        target: None,
        open_stop: false,
        suspended_until: None,
        last_stopped: None,
        at_once: false,
        unsent: false,
        decided_on: None,
        late: None,
        ended_on: None,
        name: None,
        subject: None,
        officer: None,
        section: None,
        events: 1,
    }
}

pub(super) fn rows(case: CaseRow, clocks: Vec<ClockRow>) -> CaseRows {
    let (parts, people, titles, strikes) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    CaseRows { case, clocks, parts, people, titles, strikes }
}

pub(super) fn clock() -> ClockRow {
    ClockRow {
        clock: "disclosure.decision".to_owned(),
        owed_by: "office".to_owned(),
        article: "25(1)".to_owned(),
        about: None,
        started: day("2026-04-01"),
        unrolled: Some(day("2026-04-15")),
        date: Some(day("2026-04-15")),
        safe: Some(day("2026-04-15")),
        target: None,
        running: true,
        met_on: None,
    }
}

pub(super) fn person(key: &str, kana: &str) -> PersonRow {
    PersonRow {
        role: "requester".to_owned(),
        name: key.to_owned(),
        kana: Some(kana.to_owned()),
        key: key.to_owned(),
        kana_key: Some(kana.to_owned()),
    }
}

/// What the rows of a file ought to be.
pub(super) struct Meant {
    pub(super) case: CaseRows,
    pub(super) office: OfficeRows,
    pub(super) sources: Vec<SourceRow>,
}

/// A row in every table.
pub(super) fn everything(office: &Office) -> Meant {
    let mut writing = office.write();
    let mut case = rows(case_on_file(&mut writing, |row| row.name = Some("佐藤".to_owned())), vec![clock(), clock()]);
    let id = case.case.id;
    let letter = NewLetter { form: "txt", bytes: "通知書".as_bytes(), keep: true };
    let once = Once { key: "k", given: "{}" };
    writing.append(&NewEvent { letters: &[letter], once: Some(once), ..fact(Some(id)) }).unwrap();
    let part = PartRow { subject: None, stage: None, outcome: None, decided_on: None, implemented_on: None };
    case.parts = vec![part.clone(), part];
    case.people = vec![person("佐藤", "サトウ"), person("鈴木", "スズキ")];
    case.titles = vec![TitleRow { title: "議事録".to_owned(), key: "議事録".to_owned() }];
    case.strikes = vec![StrikeRow { seq: id.0, case_id: Some(id), by_seq: id.0 + 1 }];
    writing.replace_case(&case).unwrap();
    let value = |key: &str, value: &str| OfficeRow {
        key: key.to_owned(),
        from_date: String::new(),
        value: value.to_owned(),
        seq: 1,
    };
    let office = OfficeRows {
        values: vec![value("name", "役所"), value("phone", "1")],
        days: vec![OfficeDayRow { date: day("2026-06-01"), name: "開庁記念日".to_owned(), seq: 1 }],
        vacancies: vec![VacancyRow { seq: 1, office: "both".to_owned(), first: day("2026-04-01"), last: None }],
        strikes: Vec::new(),
    };
    writing.replace_office(&office).unwrap();
    let sources = writing.commit().unwrap().sources().unwrap();
    Meant { case, office, sources }
}

/// The same file in a place of its own.
pub(super) fn copy_of(office: &Office) -> Office {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().canonicalize().unwrap().join("office.kaiji");
    std::fs::copy(&office.path, &path).unwrap();
    Office { path, _folder: folder }
}

/// As a file of kaiji is: nobody else may open it.
pub(super) fn only_for_its_owner(path: &Path) {
    #[cfg(unix)]
    std::fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
    #[cfg(not(unix))]
    let _ = path;
}
