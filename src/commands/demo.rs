//! `kaiji demo [DIR]`: sample cases of every organisation around today, then the main job on them.
//!
//! The cases are commands (`samples/demo/`), run through the program itself as a clerk would type them.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use crate::cli::demo::Args;
use crate::cli::{self, Asked, Format};
use crate::context::Context;
use crate::error::{Exit, Outcome, Problem};
use crate::output::Sink;
use crate::output::view::demo::{Opening, SampleFile, WhatNow};
use crate::record::means;
use crate::store::Store;
use crate::text::Value;

/// Organisation and commands.
const SAMPLES: [(&str, &str); 6] = [
    ("tannan-gikai", include_str!("../../samples/demo/tannan-gikai.txt")),
    ("sendai-jigyodan", include_str!("../../samples/demo/sendai-jigyodan.txt")),
    ("tango-fukushikai", include_str!("../../samples/demo/tango-fukushikai.txt")),
    ("nayoro-polaris", include_str!("../../samples/demo/nayoro-polaris.txt")),
    ("chitose-connect", include_str!("../../samples/demo/chitose-connect.txt")),
    ("appi-admin", include_str!("../../samples/demo/appi-admin.txt")),
];

/// Stands in a folder that `demo` made, and may therefore fill anew.
const MARK: &str = ".kaiji-demo";

/// In the commands: the case received last.
const LAST_CASE: &str = "R0";

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    let folder = args.dir.unwrap_or_else(|| PathBuf::from("kaiji-demo"));
    prepare(&folder)?;
    let mut files = Vec::new();
    for (seed, (id, commands)) in SAMPLES.iter().enumerate() {
        let file = folder.join(format!("{id}.kaiji"));
        let cases = make(context, &file, commands, seed as u64)?;
        files.push(SampleFile { ruleset: id, file: file.display().to_string(), cases });
    }
    let first = folder.join("tannan-gikai.kaiji");
    out.document(&Opening { folder: folder.display().to_string(), files })?;
    if context.format() == Format::Table {
        show(context, &first, out)?;
    }
    Ok(Exit::Done)
}

/// The main job: what is due, why, and the letter.
fn show(context: &Context, file: &Path, out: &mut Sink) -> Outcome<()> {
    let sample = context.sample(file.to_owned(), context.today()?, 0);
    for command in ["due --within 30", "explain K1", "letter K1 --draft"] {
        out.document(&WhatNow::command(command))?;
        perform(&sample, &words(command), out)?;
    }
    out.document(&WhatNow::next(&file.display().to_string()))
}

/// A folder of its own: a new one, or one that an earlier `demo` made.
fn prepare(folder: &Path) -> Outcome<()> {
    let failed = |error: std::io::Error| DemoFolder::Denied { folder: folder.display().to_string(), why: error.kind() };
    if folder.exists() && !folder.join(MARK).exists() {
        let mut inside = fs_err::read_dir(folder).map_err(failed)?;
        if inside.next().is_some() {
            return Err(DemoFolder::InUse { folder: folder.display().to_string() }.into());
        }
    }
    fs_err::create_dir_all(folder).map_err(failed)?;
    fs_err::write(folder.join(MARK), "").map_err(failed)?;
    for (id, _) in SAMPLES {
        let old = folder.join(format!("{id}.kaiji"));
        if old.exists() {
            fs_err::remove_file(old).map_err(failed)?;
        }
    }
    Ok(())
}

/// Runs the commands of one organisation; how many cases came of them.
fn make(context: &Context, file: &Path, commands: &str, seed: u64) -> Outcome<usize> {
    let sample = context.sample(file.to_owned(), context.today()?, seed);
    let mut last = String::new();
    let mut cases = 0;
    for line in commands.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let words: Vec<OsString> =
            line.split(' ').map(|word| if word == LAST_CASE { &last } else { word }.into()).collect();
        let mut nowhere = Sink::new(Format::Json, sample.shared_text(), context.display());
        perform(&sample, &words, &mut nowhere)?;
        if line.starts_with("receive ") {
            cases += 1;
            last = last_number(&sample, file)?;
        }
    }
    Ok(cases)
}

fn words(line: &str) -> Vec<OsString> {
    line.split(' ').map(OsString::from).collect()
}

fn perform(sample: &Context, words: &[OsString], out: &mut Sink) -> Outcome<()> {
    match cli::ask(words.to_vec(), &cli::saved::Filters::new(), sample.text())? {
        Asked::Command(command, matches, _) => (command.run)(sample, &matches, out).map(drop),
        _ => Err(anyhow::anyhow!("a sample command that is none: {words:?}").into()),
    }
}

fn last_number(sample: &Context, file: &Path) -> Outcome<String> {
    let store = Store::open_read(file, &means(sample))?;
    let last = store.case_ids()?.last().map(|id| store.case(*id)).transpose()?.flatten();
    Ok(last.map(|row| row.number).unwrap_or_default())
}

/// The folder cannot be used for samples.
#[derive(Clone, Debug, thiserror::Error)]
pub(crate) enum DemoFolder {
    /// Something else is in it.
    #[error("the folder is in use")]
    InUse {
        /// The folder.
        folder: String,
    },
    /// It cannot be made or written.
    #[error("the folder cannot be written")]
    Denied {
        /// The folder.
        folder: String,
        /// What the system says.
        why: std::io::ErrorKind,
    },
}

impl Problem for DemoFolder {
    fn code(&self) -> &'static str {
        match self {
            DemoFolder::InUse { .. } => "demo_folder_in_use",
            DemoFolder::Denied { .. } => "demo_folder_denied",
        }
    }

    fn exit(&self) -> Exit {
        match self {
            DemoFolder::InUse { .. } => Exit::Usage,
            DemoFolder::Denied { .. } => Exit::Unavailable,
        }
    }

    fn fields(&self) -> Vec<(&'static str, Value)> {
        match self {
            DemoFolder::InUse { folder } => vec![("folder", folder.as_str().into())],
            DemoFolder::Denied { folder, why } => {
                let why = crate::output::error::reason(&std::io::Error::from(*why));
                vec![("folder", folder.as_str().into()), ("reason", why)]
            }
        }
    }

    fn examples() -> Vec<DemoFolder> {
        let folder = || "kaiji-demo".to_owned();
        vec![
            DemoFolder::InUse { folder: folder() },
            DemoFolder::Denied { folder: folder(), why: std::io::ErrorKind::PermissionDenied },
        ]
    }
}
