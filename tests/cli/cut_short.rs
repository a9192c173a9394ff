//! What is cut off in the middle – the disk is full, the program is killed, nobody reads any more – leaves nothing half
//! written, and run again it makes no doubles.
#![cfg(unix)]

use std::path::Path;
use std::process::Stdio;

use crate::office::Office;

/// An office with a table of so many requests, each with its history.
fn desk(requests: usize) -> Office {
    let office = Office::holding("tannan-gikai").today("2025-12-01");
    let mut table = "受付日,種別,氏名,住所,件名,本人確認日,本人確認書類,決定日,決定区分,発送日\n".to_owned();
    for at in 0..requests {
        let line = format!(
            "2025-04-03,開示,佐藤花子{at},鯖江市{at},議事録{at},2025-04-03,旅券,2025-04-10,全部開示,2025-04-11\n"
        );
        table.push_str(&line);
    }
    office.write("t.csv", table);
    office
}

/// Runs a line while no file may grow beyond so many blocks, as on a full disk; the exit code and what was complained of.
fn under_a_limit(office: &Office, blocks: u32, line: &str) -> (Option<i32>, String) {
    let kaiji = env!("CARGO_BIN_EXE_kaiji");
    in_a_shell(office, &format!("trap '' XFSZ; ulimit -f {blocks}; exec {kaiji} {line}"))
}

fn in_a_shell(office: &Office, script: &str) -> (Option<i32>, String) {
    let here = office.command([]);
    let mut shell = std::process::Command::new("/bin/sh");
    shell.args(["-c", script]).current_dir(office.folder()).env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin");
    shell.envs(here.get_envs().filter_map(|(name, value)| Some((name, value?))));
    let output = shell.output().unwrap();
    (output.status.code(), String::from_utf8(output.stderr).unwrap())
}

fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

fn cases(office: &Office) -> usize {
    office.json("2025-12-01", "list --all")["cases"].as_array().unwrap().len()
}

#[test]
fn an_import_that_the_disk_does_not_hold_leaves_the_file_as_it_was() {
    // Little comes to the disk with the commit, much of it before.
    for requests in [300, 1500] {
        let office = desk(requests);
        let before = office.file();
        let (exit, complained) = under_a_limit(&office, 700, "import t.csv");
        assert_eq!(exit, Some(5), "{complained}");
        assert!(office.file() == before, "{requests}");
        assert_eq!(names(office.folder()), ["kaiji.db", "t.csv"], "{requests}");
    }
}

#[test]
fn a_full_disk_is_named_and_when_there_is_room_again_everything_comes_in() {
    let office = desk(1500);
    std::fs::create_dir(office.path("disk")).unwrap();
    let kaiji = env!("CARGO_BIN_EXE_kaiji");
    let mount = "mount -t tmpfs -o size=2m tmpfs disk";
    if in_a_shell(&office, &format!("unshare -rm {mount}")).0 != Some(0) {
        // Where nobody may mount anything the other tests must do.
        return;
    }
    let script = format!(
        "{mount} && cp kaiji.db disk/ && export KAIJI_DB=disk/kaiji.db
        {kaiji} import t.csv; echo $? >exit
        cmp kaiji.db disk/kaiji.db && ls disk >names
        TMPDIR=disk {kaiji} report daily -o list.xlsx; echo $? >>exit
        {kaiji} export disk/all.jsonl && {kaiji} import all.jsonl --db disk/new.db
        mount -o remount,size=20m disk && {kaiji} import t.csv && {kaiji} check && cp disk/kaiji.db .",
    );
    let (exit, complained) = in_a_shell(&office, &format!("unshare -rm /bin/sh -c '{script}'"));
    assert_eq!(exit, Some(0), "{complained}");
    assert_eq!(std::fs::read_to_string(office.path("exit")).unwrap(), "5\n5\n", "{complained}");
    assert_eq!(std::fs::read_to_string(office.path("names")).unwrap(), "kaiji.db\n");
    assert!(complained.contains("ディスクに空きがありません"), "{complained}");
    assert!(complained.contains("一時ファイル"), "{complained}");
    assert!(!office.path("list.xlsx").exists());
    assert_eq!(cases(&office), 1500);
}

#[test]
fn a_new_file_that_the_disk_does_not_hold_leaves_nothing() {
    let office = desk(300);
    office.given("2025-12-01", "import t.csv");
    office.given("2025-12-01", "export all.jsonl");
    let before = names(office.folder());
    let (exit, complained) = under_a_limit(&office, 700, "import all.jsonl --db new.db");
    assert_eq!((exit, names(office.folder())), (Some(5), before), "{complained}");
}

#[test]
fn what_cannot_be_written_leaves_what_was_there() {
    let office = desk(30);
    office.given("2025-12-01", "import t.csv");
    for name in ["list.html", "list.json", "list.csv", "all.jsonl"] {
        office.write(name, "yesterday's");
    }
    let before = names(office.folder());
    for line in [
        "report ledger --fy 2025 -o list.html",
        "report ledger --fy 2025 -o list.json",
        "report ledger --fy 2025 -o list.csv",
        "export all.jsonl",
        "backup copy.db",
    ] {
        let (exit, complained) = under_a_limit(&office, 1, line);
        assert_eq!(exit, Some(5), "{line}\n{complained}");
        assert!(!complained.contains("os error"), "{line}\n{complained}");
    }
    assert_eq!(names(office.folder()), before);
    for name in ["list.html", "list.json", "list.csv", "all.jsonl"] {
        assert_eq!(std::fs::read_to_string(office.path(name)).unwrap(), "yesterday's");
    }
    // A spreadsheet is put together where temporary files are.
    let nowhere = format!("TMPDIR=/nowhere {} report daily -o list.xlsx", env!("CARGO_BIN_EXE_kaiji"));
    let (exit, complained) = in_a_shell(&office, &nowhere);
    assert!(exit == Some(5) && complained.contains("/nowhere"), "{complained}");
    assert_eq!(names(office.folder()), before);
    // Nobody may make a file there, not even root.
    for line in ["report daily -o /proc/list.html", "export /proc/all.jsonl", "backup /proc/copy.db"] {
        let shown = office.sh(line);
        assert!(shown.starts_with("exit 4") || shown.starts_with("exit 5"), "{line}\n{shown}");
        assert!(shown.contains("/proc/") && !shown.contains(".new"), "{line}\n{shown}");
    }
}

#[test]
fn an_import_that_is_killed_in_the_middle_is_undone_by_the_next_command_and_comes_in_again_once() {
    let office = desk(2500);
    let (before, file) = (office.file(), office.path("kaiji.db"));
    let mut killed = office.command(["import", "t.csv", "--once", "ledger"]).stdin(Stdio::null()).spawn().unwrap();
    // Once it has begun to write into the file itself there is half of it.
    while std::fs::metadata(&file).unwrap().len() < before.len() as u64 + 500_000 {
        assert!(killed.try_wait().unwrap().is_none(), "it was too quick to be killed");
        std::thread::yield_now();
    }
    killed.kill().unwrap();
    killed.wait().unwrap();
    assert_eq!(names(office.folder()), ["kaiji.db", "kaiji.db-journal", "t.csv"]);
    assert_eq!(cases(&office), 0);
    assert!(office.file() == before, "the first who looks undoes it");
    assert_eq!(names(office.folder()), ["kaiji.db", "t.csv"]);
    let taken = office.json("2025-12-01", "import t.csv --once ledger");
    assert_eq!((taken["cases"].as_u64(), taken["repeated"].as_u64()), (Some(2500), Some(0)), "{taken}");
    let whole = office.file();
    let again = office.json("2025-12-01", "import t.csv --once ledger");
    assert_eq!((again["cases"].as_u64(), again["repeated"].as_u64()), (Some(0), Some(2500)), "{again}");
    assert!(office.file() == whole);
    assert!(office.sh("check").starts_with("exit 0"));
}

#[test]
fn an_import_to_which_nobody_listens_any_more_has_come_in_all_the_same() {
    let office = desk(30);
    let mut unheard = office.command(["import", "t.csv", "--once", "ledger"]).stdin(Stdio::null()).spawn().unwrap();
    drop(unheard.stdout.take());
    assert_eq!(unheard.wait().unwrap().code(), Some(0));
    assert_eq!(cases(&office), 30);
    // The batch that never got its answer runs again, into a full disk this time: it is told, and no case comes twice.
    let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
    let untold =
        office.command(["import", "t.csv", "--once", "ledger"]).stdin(Stdio::null()).stdout(full).output().unwrap();
    assert_eq!(untold.status.code(), Some(5));
    assert_eq!(cases(&office), 30);
}
