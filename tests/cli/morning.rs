//! contrib/kaiji-morning: the list of every morning without a terminal, and what a failed run leaves behind.

use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::Output;

use crate::office::Office;

/// An office with a case that is late on 2026-04-16 and a folder for its lists.
fn desk() -> Office {
    let office = Office::holding("tannan-gikai").today("2026-04-16");
    let line = "receive --kind disclosure --received 2026-04-01 --name '開示 太郎' --subject '会議録' --yes";
    office.given("2026-04-01", line);
    std::fs::create_dir(office.path("morning")).unwrap();
    office
}

/// Runs the script with a clock of its own: `date` and `kaiji` that stand before it on the path.
fn morning(office: &Office, kaiji: &Path) -> Output {
    let clock = "#!/bin/sh\necho 2026-04-16\n";
    let date = office.write("bin/date", clock);
    executable(&date);
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("contrib/kaiji-morning");
    let mut command = office.command([]);
    let environment: Vec<_> =
        command.get_envs().map(|(name, value)| (name.to_owned(), value.map(ToOwned::to_owned))).collect();
    command = std::process::Command::new("sh");
    command.env_clear().current_dir(office.folder()).arg(script).arg("morning");
    command.envs(environment.into_iter().filter_map(|(name, value)| Some((name, value?))));
    command.env("PATH", format!("{}:/usr/bin:/bin", office.path("bin").display())).env("KAIJI", kaiji);
    command.output().unwrap()
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
    let date = office.write("bin/date", "");
    let output = {
        let _ = date;
        // 昭和の日.
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("contrib/kaiji-morning");
        let clock = office.write("closed/date", "#!/bin/sh\necho 2026-04-29\n");
        executable(&clock);
        let mut command = std::process::Command::new("sh");
        command.env_clear().current_dir(office.folder()).arg(script).arg("morning");
        command.env("KAIJI_DB", office.path("kaiji.db")).env("KAIJI", kaiji()).env("HOME", office.folder());
        command.env("PATH", format!("{}:/usr/bin:/bin", office.path("closed").display()));
        command.output().unwrap()
    };
    assert!(output.status.success() && output.stdout.is_empty(), "{output:?}");
    assert!(names(&office).is_empty());
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
