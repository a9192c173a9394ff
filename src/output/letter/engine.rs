//! `kaiji-pdf`, the program that makes PDFs: it gets what it is to print on its standard input and answers on its standard
//! output.

use std::io::Write;
use std::process::{Command, Output, Stdio};

use serde::{Deserialize, Serialize};

use super::LayoutProblem;
use crate::context::{Config, Environment};

/// The version of the protocol: src/bin/kaiji-pdf/request.rs.
const VERSION: u32 = 1;
/// The other program.
const ENGINE: &str = "kaiji-pdf";
/// What has no day bears this day of creation: the file is the same whenever it is made.
pub(super) const NO_DAY: &str = "2000-01-01";

/// What is printed as one file.
pub(in crate::output) struct Document<'a, P> {
    /// How it is laid out.
    pub(in crate::output) kind: Kind,
    /// Its parts, in their words.
    pub(in crate::output) pages: &'a [P],
    /// The day that it bears, `YYYY-MM-DD`.
    pub(in crate::output) creation: Option<String>,
    /// The title of the file.
    pub(in crate::output) title: String,
}

/// The layouts that the other program has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(in crate::output) enum Kind {
    /// letters/layout/letter.typ
    Letters,
    /// letters/layout/report.typ
    Report,
}

impl Kind {
    /// Whose requests are as they always were: the file that comes out is the same.
    fn is_letters(&self) -> bool {
        *self == Kind::Letters
    }
}

/// What the other program is asked for.
#[derive(Serialize)]
struct Request<'a, P> {
    version: u32,
    #[serde(skip_serializing_if = "Kind::is_letters")]
    kind: Kind,
    pages: &'a [P],
    fonts: &'a [String],
    creation: &'a str,
    title: &'a str,
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

/// A PDF, or why there is none.
type Answer = Result<Vec<u8>, LayoutProblem>;

/// The document as a PDF.
///
/// # Errors
/// The other program is not here, no font has a character of it, or it fails.
pub(in crate::output) fn printed<P: Serialize>(document: &Document<'_, P>) -> Result<Vec<u8>, LayoutProblem> {
    let environment = Environment::read();
    answered(&environment, &document.request(&fonts(&environment)))
}

/// Each document as a PDF of its own: the other program is started once and reads its fonts once.
///
/// # Errors
/// The other program is not here, or it fails. What keeps one of them from being made stands in its place.
pub(in crate::output) fn each_printed<P: Serialize>(
    documents: &[Document<'_, P>],
) -> Result<Vec<Answer>, LayoutProblem> {
    let environment = Environment::read();
    let fonts = fonts(&environment);
    let requests: Vec<_> = documents.iter().map(|document| document.request(&fonts)).collect();
    let said = answered(&environment, &requests)?;
    let mut rest = said.as_slice();
    let mut answers = Vec::with_capacity(documents.len());
    while !rest.is_empty() {
        let (answer, behind) = first_answer(rest).ok_or_else(|| LayoutProblem::failed("answer", "cut off"))?;
        answers.push(answer);
        rest = behind;
    }
    if answers.len() == documents.len() { Ok(answers) } else { Err(LayoutProblem::failed("answer", answers.len())) }
}

/// One of several answers and what stands behind it: what it is and how long, on a line, then so many bytes
/// (src/bin/kaiji-pdf/answer.rs).
fn first_answer(said: &[u8]) -> Option<(Answer, &[u8])> {
    let end = said.iter().position(|byte| *byte == b'\n')?;
    let (what, length) = std::str::from_utf8(said.get(..end)?).ok()?.split_once(' ')?;
    let (bytes, behind) = said.get(end + 1..)?.split_at_checked(length.parse().ok()?)?;
    let answer = match what {
        "pdf" => Ok(bytes.to_vec()),
        "refusal" => Err(refusal(bytes)),
        _ => return None,
    };
    Some((answer, behind))
}

impl<P: Serialize> Document<'_, P> {
    fn request<'a>(&'a self, fonts: &'a [String]) -> Request<'a, P> {
        let creation = self.creation.as_deref().unwrap_or(NO_DAY);
        Request { version: VERSION, kind: self.kind, pages: self.pages, fonts, creation, title: &self.title }
    }
}

/// What somebody names for this run stands before what the config says for all.
fn fonts(environment: &Environment) -> Vec<String> {
    let fonts = environment.font.clone().or_else(|| Config::read(environment).ok()?.fonts);
    fonts.iter().map(|font| font.display().to_string()).collect()
}

/// What the other program answers to this on its standard output.
fn answered(environment: &Environment, request: &impl Serialize) -> Result<Vec<u8>, LayoutProblem> {
    let request = serde_json::to_vec(request).map_err(|error| LayoutProblem::failed("request", error))?;
    let output = answer(environment, &request)?;
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
