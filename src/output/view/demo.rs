//! What `kaiji demo` answers around the commands that it shows.

use serde::Serialize;

use crate::output::document::Document;
use crate::output::sheet::Sheet;

/// The files that were made.
#[derive(Debug, Serialize)]
pub(crate) struct Opening {
    /// Where they are.
    pub(crate) folder: String,
    /// One for each organisation.
    pub(crate) files: Vec<SampleFile>,
}

/// A file of sample cases.
#[derive(Debug, Serialize)]
pub(crate) struct SampleFile {
    /// The organisation.
    pub(crate) ruleset: &'static str,
    /// Where it is.
    pub(crate) file: String,
    /// How many cases are in it.
    pub(crate) cases: usize,
}

impl Document for Opening {
    fn view(&self, sheet: &mut Sheet<'_>) {
        sheet.say("demo-made", &[("folder", self.folder.as_str().into())]);
        for file in &self.files {
            let values = [("file", file.file.as_str().into()), ("cases", file.cases.into())];
            let line = sheet.text().with("demo-file", &values);
            sheet.item(&line);
        }
    }
}

/// A line between the commands: the one that follows, or what to try next.
#[derive(Debug, Serialize)]
pub(crate) struct WhatNow {
    #[serde(skip)]
    command: Option<&'static str>,
    #[serde(skip)]
    file: String,
}

impl WhatNow {
    /// The command that follows.
    pub(crate) const fn command(command: &'static str) -> WhatNow {
        WhatNow { command: Some(command), file: String::new() }
    }

    /// What to try next on this file.
    pub(crate) fn next(file: &str) -> WhatNow {
        WhatNow { command: None, file: file.to_owned() }
    }
}

impl Document for WhatNow {
    fn view(&self, sheet: &mut Sheet<'_>) {
        sheet.blank();
        match self.command {
            Some(command) => {
                sheet.paragraph(&format!("$ kaiji {command}"));
                sheet.blank();
            }
            None => {
                sheet.heading("demo-next");
                for command in ["show K2", "identify K2 --document driving-licence", "letter K1", "check"] {
                    sheet.item(&format!("kaiji --db {} {command}", self.file));
                }
                sheet.item("kaiji calc --ruleset tannan-gikai --kind disclosure --received 2026-04-01");
            }
        }
    }
}
