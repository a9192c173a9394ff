//! Finding a case without knowing its number: by name, kana, number or what is asked for.

use super::asking::Asking;
use crate::case::fact::TextField;
use crate::case::number;
use crate::case::person::search_key;
use crate::error::{Failure, Outcome};
use crate::output::prompt::Choice;
use crate::output::width;
use crate::record::{CaseOnFile, Line, Lines, means};
use crate::store::{CaseRow, Filter, Store, StoreError, Which};
use crate::text::Text;

/// A list longer than this is narrowed down, not read through.
const MOST: usize = 50;

/// The cases for what was typed, the soonest due first: those in whose life the command may come, where that can be seen at
/// a glance, and once something is typed all of them.
///
/// The file is opened and let go each time: nothing stays open while a person thinks.
pub(super) fn found(asking: &Asking, looked_for: &str) -> Outcome<Vec<Choice>> {
    let (context, path) = (asking.context, asking.unfinished.path());
    let (today, place) = (context.today()?, place(&path));
    let store = Store::open_read(&context.database()?, &means(context))?;
    let reading = store.reading()?;
    let lines = Lines::on(&reading, today);
    // The citizen may see the screen, who is not to learn who else has asked.
    let private = context.display().private.value;
    let mut found: Vec<Line> = Vec::new();
    if let Ok(number) = number::parse(looked_for, today)
        && let Some(row) =
            reading.case_by_number(number.fiscal_year, &number.letter.code().to_string(), number.sequence)?
    {
        found.push(lines.of(row)?);
    }
    let keys: Vec<String> = looked_for.split_whitespace().map(search_key).collect();
    let texts: Vec<&str> = keys.iter().map(String::as_str).collect();
    let which = if texts.is_empty() { Which::Open } else { Which::All };
    let mut elsewhere = Vec::new();
    let listed = reading.list::<Stop>(&Filter { texts: &texts, ..Filter::new(which) }, |row| {
        let fits = !texts.is_empty() || place.holds(&row);
        if fits { &mut found } else { &mut elsewhere }.push(lines.of(row)?);
        if found.len().max(elsewhere.len()) < MOST { Ok(()) } else { Err(Stop::Enough) }
    });
    match listed {
        Ok(()) | Err(Stop::Enough) => {}
        Err(Stop::Failed(failure)) => return Err(failure),
    }
    if found.is_empty() {
        found = elsewhere;
    }
    found.sort_by_key(|line| texts.is_empty() && !place.is_likely(&line.row));
    let kana = |(at, line): (usize, &Line)| (at < SHOWN && !private).then(|| kana(&reading, line)).flatten();
    let parts = found.iter().enumerate().map(|(at, line)| parts(line, kana((at, line)), private, context.text()));
    let parts: Vec<[String; PARTS]> = parts.collect();
    let number = |line: &Line| line.row.number.clone();
    Ok(found
        .iter()
        .zip(&parts)
        .map(|(line, own)| Choice { typed: number(line), shown: aligned(own, &parts) })
        .collect())
}

/// What is said of a case.
const PARTS: usize = 6;

/// The parts under those of the other cases; what is said of none takes no room.
fn aligned(own: &[String; PARTS], all: &[[String; PARTS]]) -> String {
    let widest =
        |at: usize| all.iter().filter_map(|parts| parts.get(at)).map(|part| width::of(part)).max().unwrap_or(0);
    let columns = own.iter().enumerate().map(|(at, part)| (part, widest(at))).filter(|(_, widest)| *widest > 0);
    let padded: Vec<String> = columns.map(|(part, widest)| width::padded(part, widest)).collect();
    padded.join("  ").trim_end().to_owned()
}

/// So many stand on the screen at once.
const SHOWN: usize = 15;

/// The place of a command in the life of a case, as far as a row tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    /// Only while the form is being mended, or may still be.
    Mending,
    /// While the decision is owed.
    BeforeDecision,
    /// While the decision is owed, and rarely as the first that happens.
    Deciding,
    /// Once something was decided.
    AfterDecision,
    /// At any time.
    Anywhere,
}

fn place(path: &str) -> Place {
    match path.trim_start_matches("kaiji ") {
        "supplement done" | "supplement lapse" => Place::Mending,
        "decide" | "draft" | "approve" => Place::Deciding,
        "identify" | "supplement ask" | "clarify" | "extend" | "special" | "withdraw" | "transfer" => {
            Place::BeforeDecision
        }
        "method" | "implement" | "delivered" => Place::AfterDecision,
        _ => Place::Anywhere,
    }
}

impl Place {
    fn holds(self, row: &CaseRow) -> bool {
        match self {
            Place::Mending => row.owed && (row.open_stop || row.last_stopped.is_some()),
            Place::BeforeDecision | Place::Deciding => row.owed,
            Place::AfterDecision => row.decided_on.is_some(),
            Place::Anywhere => true,
        }
    }

    fn is_likely(self, row: &CaseRow) -> bool {
        match self {
            Place::Mending => row.open_stop,
            Place::Deciding => row.state != "received" && !row.open_stop,
            Place::BeforeDecision | Place::AfterDecision | Place::Anywhere => true,
        }
    }
}

/// How the name is read, from the receipt.
fn kana(reading: &Store, line: &Line) -> Option<String> {
    let on_file = CaseOnFile::find(reading, line.row.number.parse().ok()?).ok()?;
    let texts = &on_file.events.first()?.texts;
    texts.one(TextField::Kana).map(str::to_owned)
}

/// Why no further row is read.
enum Stop {
    Enough,
    Failed(Failure),
}

impl From<StoreError> for Stop {
    fn from(error: StoreError) -> Stop {
        Stop::Failed(error.into())
    }
}

impl From<Failure> for Stop {
    fn from(failure: Failure) -> Stop {
        Stop::Failed(failure)
    }
}

/// Number, who asks, kind, date and days left: what tells one case from another at a glance; last, where there is room, how
/// the name is read.
fn parts(line: &Line, kana: Option<String>, private: bool, text: &Text) -> [String; PARTS] {
    let row = &line.row;
    // What is decided or stopped has no days left, but says so.
    let left = line.days_remaining.map(|days| text.days_left(days));
    let left = left.unwrap_or_else(|| text.term("status", line.status.code()));
    [
        row.number.clone(),
        row.name.clone().filter(|_| !private).unwrap_or_default(),
        text.term("kind", &row.kind),
        line.date.map(|date| text.day_short(date)).unwrap_or_default(),
        left,
        kana.unwrap_or_default(),
    ]
}
