//! `--jsonl`: one request a line from standard input, one answer a line, in the same order, as fast as the engine can.

use std::borrow::Cow;
use std::io::{self, BufRead, BufReader, Read};

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
/// Read and written at once.
const BLOCK: usize = 1 << 18;

/// Answers every line of standard input. A bad line is answered with `bad_value` and does not stop the rest.
pub(super) fn answer_each(context: &Context, explain: bool, out: &mut Sink) -> Outcome<Exit> {
    let lines = Answering { law: Shipped::new(), today: context.today()?, words: explain.then(|| context.text()) };
    out.direct()?;
    let mut input = BufReader::with_capacity(BLOCK, io::stdin().lock());
    let (mut line, mut answers) = (Vec::new(), Vec::with_capacity(2 * BLOCK));
    loop {
        // Who asks line by line and waits gets the answer at once; a file is answered in blocks.
        if input.buffer().is_empty() || answers.len() >= BLOCK {
            out.write(&answers)?;
            out.flush()?;
            answers.clear();
        }
        line.clear();
        match read_line(&mut input, &mut line).map_err(InputFailed)? {
            Line::End => return Ok(Exit::Done),
            Line::Whole => lines.answer(strip(&line), &mut answers)?,
            Line::TooLong => lines.refuse(None, &mut answers)?,
        }
    }
}

enum Line {
    Whole,
    TooLong,
    End,
}

fn read_line(input: &mut impl BufRead, line: &mut Vec<u8>) -> io::Result<Line> {
    let read = input.by_ref().take(LONGEST as u64).read_until(b'\n', line)?;
    if read == LONGEST && line.last() != Some(&b'\n') {
        input.skip_until(b'\n')?;
        return Ok(Line::TooLong);
    }
    Ok(if read == 0 { Line::End } else { Line::Whole })
}

/// Without the byte order mark that some shells put before what they pipe.
fn strip(line: &[u8]) -> &[u8] {
    line.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(line)
}

struct Answering<'c> {
    law: Shipped,
    today: Date,
    words: Option<&'c Text>,
}

impl Answering<'_> {
    fn answer(&self, line: &[u8], answers: &mut Vec<u8>) -> Outcome<()> {
        let Ok(input) = serde_json::from_slice::<Input>(line) else {
            return self.refuse(id_of(line), answers);
        };
        let calculation = match Question::of(&self.law, &input, self.today) {
            Ok(question) => {
                let mut calculation = question.answer();
                if let (Some(computed), Some(text)) = (&mut calculation.computed, self.words) {
                    word_steps(computed, question.ruleset, text);
                }
                calculation
            }
            Err(faults) => Calculation::refused(None, faults),
        };
        push(&Calculation { id: input.id, ..calculation }, answers)
    }

    fn refuse(&self, id: Option<String>, answers: &mut Vec<u8>) -> Outcome<()> {
        push(&Calculation::refused(id.map(Cow::Owned), vec![Fault::BadValue]), answers)
    }
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
