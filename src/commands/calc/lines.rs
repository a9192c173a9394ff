//! `--jsonl`: one request a line from standard input, one answer a line, in the same order, as fast as the engine can.

use std::borrow::Cow;
use std::io::{self, BufRead, BufReader, Read};
use std::num::NonZero;
use std::panic::resume_unwind;

use serde::Deserialize;

use crate::context::Context;
use crate::error::{Exit, Outcome, Problem};
use crate::law::Date;
use crate::law::calc::{Calculation, Fault, Input, Question, Shipped};
use crate::output::view::derivation::word_steps;
use crate::output::{self, Sink, json};
use crate::text::{Text, Value};

/// No line is longer, in bytes, its line break included: it would be no request.
const LONGEST: usize = 1 << 20;
/// Read at once.
const BLOCK: usize = 1 << 20;
/// An ordinary answer, in bytes.
const USUAL: usize = 1 << 10;

/// Fewer lines are answered before another thread has begun.
const WORTH_SHARING: usize = 256;

/// Answers every line of standard input. A bad line is answered with `bad_value` and does not stop the rest.
pub(super) fn answer_each(context: &Context, explain: bool, out: &mut Sink) -> Outcome<Exit> {
    let (law, today) = (Shipped::new(), context.today()?);
    let answering = Answering { law: &law, today };
    out.direct()?;
    let mut input = BufReader::with_capacity(BLOCK, io::stdin().lock());
    let mut block = Block::default();
    // Who asks line by line and waits gets the answer at once; a file is answered in blocks.
    while block.read(&mut input).map_err(InputFailed)? {
        if explain {
            out.write(answering.in_words(&block.lines(), context.text())?)?;
        } else {
            for answers in answering.shared(&block.lines())? {
                out.write(answers)?;
            }
        }
        out.flush()?;
    }
    Ok(Exit::Done)
}

/// Lines that are there already, one after the other; of one that is too long nothing is kept.
#[derive(Default)]
struct Block {
    text: Vec<u8>,
    /// Where each line ends and whether it is whole.
    ends: Vec<(usize, bool)>,
}

impl Block {
    /// Reads at least a line and no more than what has come in; false at the end.
    fn read(&mut self, input: &mut BufReader<impl Read>) -> io::Result<bool> {
        self.text.clear();
        self.ends.clear();
        while self.ends.is_empty() || (!input.buffer().is_empty() && self.text.len() < BLOCK) {
            let before = self.text.len();
            let read = input.by_ref().take(LONGEST as u64).read_until(b'\n', &mut self.text)?;
            if read == 0 {
                break;
            }
            let whole = read < LONGEST || self.text.last() == Some(&b'\n');
            if !whole {
                input.skip_until(b'\n')?;
                self.text.truncate(before);
            }
            self.ends.push((self.text.len(), whole));
        }
        Ok(!self.ends.is_empty())
    }

    /// The lines; none in the place of one that was too long.
    fn lines(&self) -> Vec<Option<&[u8]>> {
        let begins = std::iter::once(0).chain(self.ends.iter().map(|(end, _)| *end));
        let line = |(begin, (end, whole)): (usize, &(usize, bool))| self.text.get(begin..*end).filter(|_| *whole);
        begins.zip(&self.ends).map(line).collect()
    }
}

/// Without the byte order mark that some shells put before what they pipe.
fn strip(line: &[u8]) -> &[u8] {
    line.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(line)
}

/// What every thread answers with.
#[derive(Clone, Copy)]
struct Answering<'l> {
    law: &'l Shipped,
    today: Date,
}

impl Answering<'_> {
    /// The answers in the order of the lines, part by part: each core takes as many lines as the others.
    fn shared(&self, lines: &[Option<&[u8]>]) -> Outcome<Vec<Vec<u8>>> {
        let cores = std::thread::available_parallelism().map_or(1, NonZero::get);
        if lines.len() < WORTH_SHARING || cores == 1 {
            return Ok(vec![self.in_order(lines)?]);
        }
        std::thread::scope(|scope| {
            let mut parts = lines.chunks(lines.len().div_ceil(cores));
            let own = parts.next().unwrap_or_default();
            let others: Vec<_> = parts.map(|part| scope.spawn(|| self.in_order(part))).collect();
            // A panic of a thread is told like one of this.
            let others = others.into_iter().map(|part| part.join().unwrap_or_else(|panic| resume_unwind(panic)));
            std::iter::once_with(|| self.in_order(own)).chain(others).collect()
        })
    }

    fn in_order(&self, lines: &[Option<&[u8]>]) -> Outcome<Vec<u8>> {
        self.each(lines, |_, _| {})
    }

    /// The same with the steps in words.
    fn in_words(&self, lines: &[Option<&[u8]>], text: &Text) -> Outcome<Vec<u8>> {
        self.each(lines, |question, calculation| {
            if let Some(computed) = &mut calculation.computed {
                word_steps(computed, question.ruleset, text);
            }
        })
    }

    fn each(&self, lines: &[Option<&[u8]>], worded: impl Fn(&Question, &mut Calculation)) -> Outcome<Vec<u8>> {
        let mut answers = Vec::with_capacity(lines.len() * USUAL);
        for line in lines {
            match line {
                Some(line) => self.answer(strip(line), &worded, &mut answers)?,
                None => refuse(None, &mut answers)?,
            }
        }
        Ok(answers)
    }

    fn answer(&self, line: &[u8], worded: impl Fn(&Question, &mut Calculation), answers: &mut Vec<u8>) -> Outcome<()> {
        // Looked through once for all its texts, not text by text.
        let input = std::str::from_utf8(line).ok().and_then(|line| serde_json::from_str::<Input>(line).ok());
        let Some(input) = input else { return refuse(id_of(line), answers) };
        let calculation = match Question::of(self.law, &input, self.today) {
            Ok(question) => {
                let mut calculation = question.answer();
                worded(&question, &mut calculation);
                calculation
            }
            Err(faults) => Calculation::refused(None, faults),
        };
        push(&Calculation { id: input.id, ..calculation }, answers)
    }
}

fn refuse(id: Option<String>, answers: &mut Vec<u8>) -> Outcome<()> {
    push(&Calculation::refused(id.map(Cow::Owned), vec![Fault::BadValue]), answers)
}

fn push(calculation: &Calculation, answers: &mut Vec<u8>) -> Outcome<()> {
    json::append(calculation, answers)?;
    answers.push(b'\n');
    Ok(())
}

/// The id of a line that is an object, but no request.
fn id_of(line: &[u8]) -> Option<String> {
    #[derive(Deserialize)]
    struct Named {
        id: Option<serde_json::Value>,
    }
    let named: Named = serde_json::from_slice(line).ok()?;
    named.id?.as_str().map(str::to_owned)
}

/// Standard input cannot be read. Exit 2.
#[derive(Debug, thiserror::Error)]
#[error("standard input cannot be read: {0}")]
pub(crate) struct InputFailed(io::Error);

impl Problem for InputFailed {
    fn code(&self) -> &'static str {
        "input_failed"
    }

    fn exit(&self) -> Exit {
        Exit::Usage
    }

    fn fields(&self) -> Vec<(&'static str, Value)> {
        vec![("reason", output::error::reason(&self.0))]
    }

    fn examples() -> Vec<InputFailed> {
        vec![InputFailed(io::ErrorKind::IsADirectory.into())]
    }
}
