//! contrib/kaiji-morning: the list of every morning without a terminal, and what a failed run leaves behind.

use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::office::Office;

/// An office with a case that is late on 2026-04-16 and a folder for its lists.
fn desk() -> Office {
    let office = Office::holding("tannan-gikai").today("2026-04-16");
    let line = "receive --kind disclosure --received 2026-04-01 --name '開示 太郎' --subject '会議録' --yes";
    office.given("2026-04-01", line);
    std::fs::create_dir(office.path("morning")).unwrap();
    office
}

/// Runs the script on 2026-04-16.
fn morning(office: &Office, kaiji: &Path) -> Output {
    at_six(office, "2026-04-16", kaiji, "sh \"$0\" morning")
}

/// Runs a line of the shell, which finds the script as `$0`, with a clock of its own: a `date` that stands first on the path.
fn at_six(office: &Office, today: &str, kaiji: &Path, line: &str) -> Output {
    executable(&office.write("bin/date", format!("#!/bin/sh\necho {today}\n")));
    let here = office.command([]);
    let mut command = Command::new("sh");
    command.env_clear().current_dir(office.folder()).args(["-c", line]).arg(script());
    command.envs(here.get_envs().filter_map(|(name, value)| Some((name, value?))));
    command.env("PATH", format!("{}:/usr/bin:/bin", office.path("bin").display())).env("KAIJI", kaiji);
    command.output().unwrap()
}

fn script() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("contrib/kaiji-morning")
}

fn executable(file: &Path) {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(file, std::fs::Permissions::from_mode(0o700)).unwrap();
}

fn kaiji() -> &'static Path {
    Path::new(env!("CARGO_BIN_EXE_kaiji"))
}

fn names(office: &Office) -> Vec<String> {
    let entries = std::fs::read_dir(office.path("morning")).unwrap();
    let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn the_list_of_the_morning_is_in_the_folder_and_its_text_names_nobody() {
    let office = desk();
    let output = morning(&office, kaiji());
    let (said, complained) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    assert_eq!((output.status.code(), complained.as_str()), (Some(1), ""), "one case is late");
    assert!(said.contains("令和8-開-0001") && !said.contains("太郎") && !said.contains("会議録"), "{said}");
    assert_eq!(names(&office), ["head", "list.html", "list.json", "list.txt", "list.xlsx"]);
    assert!(std::fs::read_to_string(office.path("morning/list.html")).unwrap().contains("開示 太郎"));
    // The next one tells what has changed.
    office.given("2026-04-16", "withdraw K1 --on 2026-04-16 --yes");
    let next = morning(&office, kaiji());
    let said = String::from_utf8(next.stdout).unwrap();
    assert!(next.status.success() && said.contains("【前回から 1件】"), "{said}");
}

#[test]
fn a_failed_run_leaves_the_list_of_the_day_before() {
    let office = desk();
    assert_eq!(morning(&office, kaiji()).status.code(), Some(1));
    let before = std::fs::read(office.path("morning/list.html")).unwrap();
    // A kaiji that fails at the spreadsheet, when page and data are made already.
    let broken =
        format!("#!/bin/sh\ncase \"$*\" in *xlsx*) echo half; exit 5;; esac\nexec {} \"$@\"\n", kaiji().display());
    let broken = office.write("bin/broken", broken);
    executable(&broken);
    office.given("2026-04-16", "withdraw K1 --on 2026-04-16 --yes");
    let output = morning(&office, &broken);
    assert_eq!(output.status.code(), Some(5));
    assert!(output.stdout.is_empty());
    assert_eq!(std::fs::read(office.path("morning/list.html")).unwrap(), before);
    assert_eq!(names(&office).len(), 5, "nothing half-made is left: {:?}", names(&office));
}

#[test]
fn on_a_closed_day_nothing_is_done() {
    let office = desk();
    // 昭和の日.
    let output = at_six(&office, "2026-04-29", kaiji(), "sh \"$0\" morning");
    assert!(output.status.success() && output.stdout.is_empty(), "{output:?}");
    assert!(names(&office).is_empty());
}

#[test]
fn a_disk_that_is_full_or_a_folder_that_is_not_there_leaves_the_list_of_the_day_before() {
    let office = desk();
    assert_eq!(morning(&office, kaiji()).status.code(), Some(1));
    let read = |name: &str| std::fs::read(office.path(&format!("morning/{name}"))).unwrap();
    let before = ["head", "list.html", "list.json", "list.txt", "list.xlsx"].map(read);
    office.given("2026-04-16", "withdraw K1 --on 2026-04-16 --yes");
    let full = "trap '' XFSZ; ulimit -f 2; sh \"$0\" morning";
    let nowhere = "sh \"$0\" elsewhere";
    for (line, code) in [(full, Some(5)), (nowhere, Some(1))] {
        let output = at_six(&office, "2026-04-17", kaiji(), line);
        let complained = String::from_utf8(output.stderr).unwrap();
        assert!(output.stdout.is_empty(), "no mail says that all is well");
        assert!(output.status.code() == code && !complained.is_empty() && !complained.contains("太郎"), "{complained}");
        assert_eq!(names(&office).len(), 5, "nothing half-made is left: {:?}", names(&office));
        assert!(["head", "list.html", "list.json", "list.txt", "list.xlsx"].map(read) == before);
    }
}

#[test]
fn each_list_tells_what_has_changed_since_the_one_before_it() {
    let office = desk();
    let head = || std::fs::read_to_string(office.path("morning/head")).unwrap();
    let on = |day: &str| {
        let output = at_six(&office, day, kaiji(), "sh \"$0\" morning");
        (output.status.code(), String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap())
    };
    let (_, first, _) = on("2026-04-16");
    assert!(!first.contains("前回から"), "{first}");
    let mut before = head();
    for (day, line, changed) in [
        ("2026-04-17", "decide K1 --outcome not-held --reason 無 --on 2026-04-16 --yes", "決定"),
        ("2026-04-20", "sent K1 --on 2026-04-17 --yes", "終了"),
    ] {
        office.given(day, line);
        let (code, list, complained) = on(day);
        assert_eq!((code, complained.as_str()), (Some(0), ""));
        assert!(list.contains("【前回から 1件】") && list.contains(changed), "{list}");
        assert!(list.contains(before.trim().split_once(' ').unwrap().1), "the head of the last list is named: {list}");
        assert_ne!(head(), before);
        before = head();
    }
    let (_, quiet, _) = on("2026-04-21");
    assert!(!quiet.contains("【前回から 1件】"), "{quiet}");
    // The file is put back from a copy that never was so far: that is said, and the list comes all the same.
    std::fs::write(office.path("morning/head"), "99 0000-0000-0000-0000").unwrap();
    let (code, list, complained) = on("2026-04-22");
    assert!(code == Some(0) && !list.is_empty() && complained.contains("99 0000"), "{complained}{list}");
    assert_eq!(head(), before);
}

#[test]
fn the_line_for_cron_runs_the_script_with_nothing_but_its_own_environment() {
    let office = desk();
    let table = include_str!("../../contrib/cron/kaiji-morning");
    let lines = table.lines().filter(|line| !line.starts_with('#'));
    let (settings, jobs): (Vec<&str>, Vec<&str>) = lines.partition(|line| line.split(' ').count() == 1);
    let settings: Vec<(&str, &str)> = settings.iter().map(|line| line.split_once('=').unwrap()).collect();
    assert!(settings.contains(&("CRON_TZ", "Asia/Tokyo")));
    let words: Vec<&str> = jobs[0].split(' ').collect();
    assert_eq!((jobs.len(), words[..5].join(" ").as_str(), words[5]), (1, "0 6 * * 1-5", "kaiji"));
    let line = words[6..].join(" ").replace("/var/lib/kaiji/morning", "morning");
    for (name, to) in [("kaiji", kaiji().to_owned()), ("kaiji-morning", script())] {
        std::fs::create_dir_all(office.path("bin")).unwrap();
        std::os::unix::fs::symlink(to, office.path("bin").join(name)).unwrap();
    }
    executable(&office.write("bin/date", "#!/bin/sh\necho 2026-04-16\n"));
    let mut cron = Command::new("/bin/sh");
    cron.env_clear().current_dir(office.folder()).args(["-c", &line]).envs(settings);
    cron.env("KAIJI_DB", "kaiji.db").env("HOME", office.folder());
    cron.env("PATH", format!("{}:/usr/bin:/bin", office.path("bin").display()));
    let output = cron.output().unwrap();
    let mailed = String::from_utf8(output.stdout).unwrap();
    assert_eq!((output.status.code(), String::from_utf8(output.stderr).unwrap().as_str()), (Some(1), ""));
    assert!(mailed.contains("令和8-開-0001") && !mailed.contains("太郎"), "{mailed}");
    assert_eq!(names(&office).len(), 5);
}

#[test]
fn a_file_in_use_is_waited_for() {
    let office = desk();
    let holder = rusqlite::Connection::open(office.path("kaiji.db")).unwrap();
    holder.execute_batch("BEGIN EXCLUSIVE").unwrap();
    let mut command = office.command(["report", "daily", "--anonymous"]);
    let mut waiting = command.env("KAIJI_TEST_PATIENCE", "6000").spawn().unwrap();
    // It says why nothing happens; then the other one is done.
    let mut complained = BufReader::new(waiting.stderr.take().unwrap());
    let mut line = String::new();
    complained.read_line(&mut line).unwrap();
    holder.execute_batch("COMMIT").unwrap();
    let output = waiting.wait_with_output().unwrap();
    let mut rest = String::new();
    complained.read_to_string(&mut rest).unwrap();
    assert!(!line.is_empty() && !line.contains("太郎") && rest.is_empty(), "{line}{rest}");
    assert!(output.status.success());
    assert!(String::from_utf8(output.stdout).unwrap().contains("令和8-開-0001"));
}
