//! Finding a case without knowing its number: by name, kana, number or what is asked for.

use crate::case::number;
use crate::case::person::search_key;
use crate::context::Context;
use crate::error::{Failure, Outcome};
use crate::output::prompt::Choice;
use crate::record::{Line, Lines, means};
use crate::store::{Filter, Store, StoreError, Which};
use crate::text::Text;

/// A list longer than this is narrowed down, not read through.
const MOST: usize = 50;

/// The cases for what was typed, the soonest due first: those that are open, and once something is typed all of them.
///
/// The file is opened and let go each time: nothing stays open while a person thinks.
pub(super) fn found(context: &Context, looked_for: &str) -> Outcome<Vec<Choice>> {
    let today = context.today()?;
    let store = Store::open_read(&context.database()?, &means(context))?;
    let reading = store.reading()?;
    let lines = Lines::on(&reading, today);
    // The citizen may see the screen, who is not to learn who else has asked.
    let private = context.display().private.value;
    let mut found = Vec::new();
    if let Ok(number) = number::parse(looked_for, today)
        && let Some(row) =
            reading.case_by_number(number.fiscal_year, &number.letter.code().to_string(), number.sequence)?
    {
        found.push(choice(&lines.of(row)?, private, context.text()));
    }
    let keys: Vec<String> = looked_for.split_whitespace().map(search_key).collect();
    let texts: Vec<&str> = keys.iter().map(String::as_str).collect();
    let which = if texts.is_empty() { Which::Open } else { Which::All };
    let listed = reading.list::<Stop>(&Filter { texts: &texts, ..Filter::new(which) }, |row| {
        found.push(choice(&lines.of(row)?, private, context.text()));
        if found.len() < MOST { Ok(()) } else { Err(Stop::Enough) }
    });
    match listed {
        Ok(()) | Err(Stop::Enough) => Ok(found),
        Err(Stop::Failed(failure)) => Err(failure),
    }
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

/// Number, kind, date and days left, who asks: what tells one case from another at a glance.
fn choice(line: &Line, private: bool, text: &Text) -> Choice {
    let row = &line.row;
    let date = line.date.map(|date| text.day_short(date));
    // What is decided or stopped has no days left, but says so.
    let left = line.days_remaining.map(|days| text.days_left(days));
    let left = left.unwrap_or_else(|| text.term("status", line.status.code()));
    let parts = [
        Some(row.number.clone()),
        row.name.clone().filter(|_| !private),
        Some(text.term("kind", &row.kind)),
        date,
        Some(left),
    ];
    Choice { typed: row.number.clone(), shown: parts.into_iter().flatten().collect::<Vec<_>>().join("  ") }
}
