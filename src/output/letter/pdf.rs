//! Letters as PDF: made by `kaiji-pdf`, which gets them on its standard input and answers on its standard output.

use std::io::Write;
use std::process::{Command, Output, Stdio};

use serde::{Deserialize, Serialize};

use super::LayoutProblem;
use super::page::Page;
use crate::context::{Config, Environment};
use crate::law::date_input::{self, Sense};

/// The version of the protocol: src/bin/kaiji-pdf/request.rs.
const VERSION: u32 = 1;
/// The other program.
const ENGINE: &str = "kaiji-pdf";
/// A letter whose day cannot be read bears this day of creation: the file is the same whenever it is made.
const NO_DAY: &str = "2000-01-01";

/// What the other program is asked for.
#[derive(Serialize)]
struct Request<'a> {
    version: u32,
    pages: &'a [Page],
    fonts: Vec<String>,
    creation: String,
    title: String,
}

/// What the other program says instead of a PDF.
#[derive(Deserialize)]
#[serde(tag = "code", rename_all = "snake_case")]
enum Refusal {
    Glyphs {
        missing: Vec<String>,
        fonts: Vec<String>,
    },
    NoFont {
        places: Vec<String>,
    },
    #[serde(untagged)]
    Other {
        code: String,
        detail: String,
    },
}

/// The letters as one file.
///
/// # Errors
/// The other program is not here, no font has a character of the letters, or it fails.
pub(super) fn pdf(pages: &[Page]) -> Result<Vec<u8>, LayoutProblem> {
    let environment = Environment::read();
    // What somebody names for this run stands before what the config says for all.
    let fonts = environment.font.clone().or_else(|| Config::read(&environment).ok()?.fonts);
    let request = Request {
        version: VERSION,
        pages,
        fonts: fonts.iter().map(|font| font.display().to_string()).collect(),
        creation: pages.first().map_or_else(|| NO_DAY.to_owned(), creation),
        title: title(pages),
    };
    let request = serde_json::to_vec(&request).map_err(|error| LayoutProblem::failed("request", error))?;
    let output = answer(&environment, &request)?;
    if output.status.success() { Ok(output.stdout) } else { Err(refusal(&output.stderr)) }
}

/// The program named, else the one beside this one, else the first of that name on the search path.
fn answer(environment: &Environment, request: &[u8]) -> Result<Output, LayoutProblem> {
    let beside =
        || Some(std::env::current_exe().ok()?.with_file_name(ENGINE).with_extension(std::env::consts::EXE_EXTENSION));
    let beside = || beside().filter(|program| program.is_file());
    let program = environment.pdf.clone().or_else(beside).unwrap_or_else(|| ENGINE.into());
    let mut command = Command::new(&program);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound | std::io::ErrorKind::PermissionDenied => {
            LayoutProblem::NoEngine { form: "pdf", program: program.display().to_string() }
        }
        _ => LayoutProblem::failed("start", error),
    })?;
    // It answers when it has read everything. One that ends before says why; that it did not read on is no news.
    let _ = child.stdin.take().map(|mut stdin| stdin.write_all(request));
    child.wait_with_output().map_err(|error| LayoutProblem::failed("answer", error))
}

fn refusal(said: &[u8]) -> LayoutProblem {
    match serde_json::from_slice(said) {
        Ok(Refusal::Glyphs { missing, fonts }) => LayoutProblem::NoGlyph { missing, fonts },
        Ok(Refusal::NoFont { places }) => LayoutProblem::NoFont { places },
        Ok(Refusal::Other { code, detail }) => LayoutProblem::EngineFailed { at: code, detail },
        // Not what it was written to say: a crash.
        Err(_) => {
            let said = String::from_utf8_lossy(said);
            LayoutProblem::EngineFailed {
                at: "crash".to_owned(),
                detail: said.lines().next().unwrap_or_default().to_owned(),
            }
        }
    }
}

/// The day that the letter bears.
fn creation(page: &Page) -> String {
    let today = NO_DAY.parse().ok();
    let day = today.and_then(|today| date_input::parse(&page.date, today, Sense::Past).ok());
    day.map_or_else(|| NO_DAY.to_owned(), |day| day.to_string())
}

/// The title of the letters, of different ones each once.
fn title(pages: &[Page]) -> String {
    let mut titles: Vec<&str> = pages.iter().map(|page| page.title.as_str()).collect();
    titles.dedup();
    titles.join("、").replace('\n', "")
}
