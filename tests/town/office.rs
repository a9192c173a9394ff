//! The program, run in a folder of its own.

use std::path::PathBuf;
use std::process::Command;

use tempfile::TempDir;

/// An office with an empty folder.
pub(crate) struct Office(TempDir);

impl Office {
    pub(crate) fn new() -> Office {
        Office(tempfile::tempdir().unwrap())
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// What the program answers on standard output; it must succeed.
    pub(crate) fn run(&self, today: &str, line: &str) -> String {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kaiji"));
        command.env_clear().current_dir(self.0.path()).args(line.split(' ')).args(["--today", today]);
        command
            .env("KAIJI_DB", "town.kaiji")
            .env("KAIJI_LANG", "en")
            .env("KAIJI_ACTOR", "clerk")
            .env("HOME", self.0.path());
        let output = command.output().unwrap();
        let (out, err) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
        assert!(output.status.success(), "{line}\n{out}{err}");
        out
    }

    pub(crate) fn json(&self, today: &str, line: &str) -> serde_json::Value {
        serde_json::from_str(&self.run(today, &format!("{line} --format json"))).unwrap()
    }
}
