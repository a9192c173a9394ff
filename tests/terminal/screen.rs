//! A person at a terminal: types, and sees what comes.

use std::io::{Read, Write};
use std::process::Stdio;
use std::time::Duration;

use expectrl::Expect;
use expectrl::process::unix::WaitStatus;
use expectrl::session::OsSession;

use crate::office::Office;

/// A command that runs in a terminal.
#[must_use]
pub(crate) struct Screen {
    session: OsSession,
    seen: String,
}

impl Screen {
    /// Starts a command in a terminal so wide that no line is broken.
    pub(crate) fn of(office: &Office, line: &str) -> Screen {
        Screen::wide(office, line, 200)
    }

    /// Starts a command in a terminal of so many columns.
    pub(crate) fn wide(office: &Office, line: &str, columns: u16) -> Screen {
        let mut command = office.command(line.split(' '));
        command.env("TERM", "xterm-256color").env("KAIJI_PAGER", "cat").env_remove("COLUMNS");
        command.stdin(Stdio::inherit()).stdout(Stdio::inherit()).stderr(Stdio::inherit());
        let mut session = OsSession::spawn(command).unwrap();
        session.get_process_mut().set_window_size(columns, 24).unwrap();
        // Far longer than anything takes: a hang ends the test, it does not time it.
        session.set_expect_timeout(Some(Duration::from_secs(20)));
        Screen { session, seen: String::new() }
    }

    /// Waits until this text comes.
    #[track_caller]
    pub(crate) fn sees(mut self, text: &str) -> Screen {
        match self.session.expect(text) {
            Ok(found) => {
                self.seen += &String::from_utf8_lossy(found.before());
                self.seen += text;
                self
            }
            Err(error) => {
                let mut rest = vec![0; 1 << 16];
                let read = self.session.try_read(&mut rest).unwrap_or(0);
                let rest = String::from_utf8_lossy(rest.get(..read).unwrap()).into_owned();
                panic!("{text:?} did not come ({error}). Seen:\n{}{rest}", self.seen)
            }
        }
    }

    /// Types as it stands.
    pub(crate) fn types(self, text: &str) -> Screen {
        self.sends(text.as_bytes())
    }

    /// Types a line.
    pub(crate) fn enters(self, text: &str) -> Screen {
        self.types(text).types("\r")
    }

    pub(crate) fn escapes(self) -> Screen {
        self.types("\u{1B}")
    }

    /// Pastes, as a terminal does that marks what is pasted.
    pub(crate) fn pastes(self, text: &str) -> Screen {
        self.types(&format!("\u{1B}[200~{text}\u{1B}[201~"))
    }

    pub(crate) fn sends(mut self, bytes: &[u8]) -> Screen {
        self.session.write_all(bytes).unwrap();
        self.session.flush().unwrap();
        self
    }

    /// Waits for the end: exit code, and everything that was seen.
    #[track_caller]
    pub(crate) fn ends(mut self) -> (i32, String) {
        let mut rest = Vec::new();
        // A terminal whose program has ended is an error to read; what came before has been read.
        let _ = self.session.read_to_end(&mut rest);
        self.seen += &String::from_utf8_lossy(&rest);
        match self.session.get_process().wait().unwrap() {
            WaitStatus::Exited(_, code) => (code, self.seen),
            other => panic!("{other:?}\n{}", self.seen),
        }
    }

    /// The same of a person who left: nothing else may have happened to the terminal.
    #[track_caller]
    pub(crate) fn has_left(self) -> String {
        let (code, seen) = self.ends();
        assert_eq!(code, 130, "{seen}");
        assert!(seen.contains("\u{1B}[?25h") && !seen.contains("\u{1B}[?25l"), "the cursor is to be seen: {seen:?}");
        seen
    }
}
