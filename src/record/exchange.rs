//! A whole file as JSON lines, and back: the first line tells of the file, one line follows for each event as it is stored,
//! the last one bears the head. Payloads and private bodies stand in them byte for byte (docs/formats.md, "The export").

use std::io::{self, BufRead, Read, Write};

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::store::{Digest, FileRow, RawEvent, RawLetter, RawPrivate, RawSource};

/// The version of the lines.
const VERSION: u32 = 1;
/// The longest line that is read, in bytes: an event with a letter of 16 MB.
const LONGEST: u64 = 48 << 20;

/// The first line.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Opening {
    /// Says what this is.
    kaiji_export: u32,
    /// The id of the file, in hex.
    file: String,
    /// The generation of deadline law that the file was last computed by.
    pub(crate) engine: i64,
    /// How many events follow.
    pub(crate) events: i64,
}

/// The last line.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(deny_unknown_fields)]
struct Closing {
    head: String,
}

/// The line of an event.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct EventLine<'a> {
    seq: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    case: Option<i64>,
    n: u32,
    kind: String,
    v: u32,
    on: String,
    recorded: String,
    actor: String,
    os_user: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    once_key: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    once: Option<String>,
    #[serde(borrow)]
    payload: &'a RawValue,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    seal: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    salt: Option<String>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    private: Option<&'a RawValue>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    letters: Vec<LetterLine>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    sources: Vec<SourceLine>,
    hash: String,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct LetterLine {
    form: String,
    sha256: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    base64: Option<String>,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct SourceLine {
    kind: String,
    label: String,
    text: String,
}

impl Opening {
    /// The first line of the export of this file.
    pub(crate) fn of(file: &FileRow) -> Opening {
        let (engine, events) = (file.engine, file.event_count);
        Opening { kaiji_export: VERSION, file: file.id.to_string(), engine, events }
    }

    /// The id of the file that was exported.
    pub(crate) fn file(&self) -> Option<Digest> {
        Digest::from_hex(&self.file)
    }
}

/// Writes one line.
///
/// # Errors
/// The file cannot be written.
pub(crate) fn write_opening(out: &mut impl Write, opening: &Opening) -> anyhow::Result<()> {
    line(out, opening)
}

/// Writes the last line.
///
/// # Errors
/// As [`write_opening`].
pub(crate) fn write_closing(out: &mut impl Write, head: &str) -> anyhow::Result<()> {
    line(out, &Closing { head: head.to_owned() })
}

/// Writes the line of an event.
///
/// # Errors
/// As [`write_opening`]; also what stands in the file is no JSON.
pub(crate) fn write_event(out: &mut impl Write, event: &RawEvent) -> anyhow::Result<()> {
    let private = event.private.as_ref();
    let letters =
        private.map(|private| private.letters.as_slice()).unwrap_or_default().iter().map(|letter| LetterLine {
            form: letter.form.clone(),
            sha256: letter.sha256.to_string(),
            base64: letter.bytes.as_ref().map(|bytes| BASE64.encode(bytes)),
        });
    let sources = event.sources.iter().map(|source| SourceLine {
        kind: source.kind.clone(),
        label: source.label.clone(),
        text: source.body.clone(),
    });
    let payload: &RawValue = serde_json::from_str(&event.payload)?;
    let body: Option<&RawValue> = private.map(|private| serde_json::from_str(&private.body)).transpose()?;
    line(
        out,
        &EventLine {
            seq: event.seq,
            case: event.case,
            n: event.n,
            kind: event.kind.clone(),
            v: event.v,
            on: event.on.clone(),
            recorded: event.recorded.clone(),
            actor: event.actor.clone(),
            os_user: event.os_user.clone(),
            once_key: event.once.as_ref().map(|(key, _)| key.clone()),
            once: event.once.as_ref().map(|(_, digest)| digest.to_string()),
            payload,
            seal: event.seal.map(|digest| digest.to_string()),
            salt: private.map(|private| private.salt.to_string()),
            private: body,
            letters: letters.collect(),
            sources: sources.collect(),
            hash: event.hash.to_string(),
        },
    )
}

fn line(out: &mut impl Write, value: &impl Serialize) -> anyhow::Result<()> {
    serde_json::to_writer(&mut *out, value)?;
    out.write_all(b"\n")?;
    Ok(())
}

/// A line of an export.
#[derive(Debug)]
pub(crate) enum Line {
    /// An event.
    Event(Box<RawEvent>),
    /// The end, with the head.
    End(String),
}

/// Reads an export line by line.
pub(crate) struct Reader<R> {
    lines: R,
    at: usize,
    buffer: Vec<u8>,
}

/// Why a line is none of an export.
#[derive(Debug)]
pub(crate) enum Unreadable {
    /// The file ends before its last line.
    CutOff,
    /// Line `.0` is not what an export holds there.
    Line(usize),
    /// The system does not let it be read.
    Io(io::Error),
}

impl<R: BufRead> Reader<R> {
    /// Begins to read.
    pub(crate) fn new(lines: R) -> Reader<R> {
        Reader { lines, at: 0, buffer: Vec::new() }
    }

    /// The number of the line that was read last, from 1.
    pub(crate) const fn at(&self) -> usize {
        self.at
    }

    /// The first line; none where this is no export at all.
    ///
    /// # Errors
    /// It cannot be read.
    pub(crate) fn opening(&mut self) -> Result<Option<Opening>, Unreadable> {
        self.read()?;
        let opening = serde_json::from_slice::<Opening>(&self.buffer).ok();
        Ok(opening.filter(|opening| opening.kaiji_export == VERSION && opening.file().is_some()))
    }

    /// The next line.
    ///
    /// # Errors
    /// It is none of an export, or there is none.
    pub(crate) fn line(&mut self) -> Result<Line, Unreadable> {
        self.read()?;
        let broken = || Unreadable::Line(self.at);
        if let Ok(closing) = serde_json::from_slice::<Closing>(&self.buffer) {
            return Ok(Line::End(closing.head));
        }
        let line: EventLine<'_> = serde_json::from_slice(&self.buffer).map_err(|_| broken())?;
        event(line).map(|event| Line::Event(Box::new(event))).ok_or_else(broken)
    }

    /// Whether nothing but line breaks follows.
    ///
    /// # Errors
    /// It cannot be read.
    pub(crate) fn is_at_end(&mut self) -> Result<bool, Unreadable> {
        loop {
            match self.read() {
                Err(Unreadable::CutOff) => return Ok(true),
                Err(other) => return Err(other),
                Ok(()) if self.buffer.trim_ascii().is_empty() => {}
                Ok(()) => return Ok(false),
            }
        }
    }

    fn read(&mut self) -> Result<(), Unreadable> {
        self.buffer.clear();
        self.at += 1;
        let read = self.lines.by_ref().take(LONGEST).read_until(b'\n', &mut self.buffer).map_err(Unreadable::Io)?;
        match (read, self.buffer.last()) {
            (0, _) => Err(Unreadable::CutOff),
            (_, Some(b'\n')) => Ok(()),
            (read, _) if read as u64 == LONGEST => Err(Unreadable::Line(self.at)),
            // The last line of an export ends with a line break, too: without it something is missing.
            _ => Err(Unreadable::CutOff),
        }
    }
}

fn event(line: EventLine<'_>) -> Option<RawEvent> {
    let digest = |text: &str| Digest::from_hex(text);
    let optional = |text: &Option<String>| match text {
        Some(text) => digest(text).map(Some),
        None => Some(None),
    };
    let once = match (line.once_key, optional(&line.once)?) {
        (Some(key), Some(digest)) => Some((key, digest)),
        (None, None) => None,
        _ => return None,
    };
    let letters = line.letters.into_iter().map(letter).collect::<Option<Vec<_>>>()?;
    let private = match (optional(&line.salt)?, line.private) {
        (Some(salt), Some(body)) => Some(RawPrivate { salt, body: body.get().to_owned(), letters }),
        (None, None) if letters.is_empty() => None,
        _ => return None,
    };
    let source = |SourceLine { kind, label, text }| RawSource { kind, label, body: text };
    Some(RawEvent {
        seq: line.seq,
        case: line.case,
        n: line.n,
        kind: line.kind,
        v: line.v,
        on: line.on,
        recorded: line.recorded,
        actor: line.actor,
        os_user: line.os_user,
        once,
        payload: line.payload.get().to_owned(),
        seal: optional(&line.seal)?,
        hash: digest(&line.hash)?,
        private,
        sources: line.sources.into_iter().map(source).collect(),
    })
}

fn letter(line: LetterLine) -> Option<RawLetter> {
    let bytes = match line.base64 {
        Some(text) => Some(BASE64.decode(text).ok()?),
        None => None,
    };
    Some(RawLetter { form: line.form, sha256: Digest::from_hex(&line.sha256)?, bytes })
}
