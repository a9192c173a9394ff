//! The case numbers that go on from what was typed, each with a name beside it: what a shell shows while a line is being
//! typed. Nothing is written, and nobody waits for it.

use std::time::Duration;

use crate::case::number;
use crate::cli::half_typed::HalfTyped;
use crate::context::Context;
use crate::error::Outcome;
use crate::law::Date;
use crate::output::{sanitize, width};
use crate::record;
use crate::store::{CaseRow, Filter, Means, Store, StoreError, Which};

/// A person at a prompt does not wait.
const PATIENCE: Duration = Duration::from_millis(20);
/// More lines than a screen has help nobody.
const MOST: usize = 50;
/// So many lines of the book are looked at: what is not among them is found by its whole number.
const LOOKED_AT: usize = 3_000;
/// Columns of the name.
const NAME: usize = 40;

/// One line a case, number and name parted by TAB: the one that was typed whole, then open cases by their dates, then the
/// others.
pub(crate) fn offered(context: &Context, line: &HalfTyped) -> Outcome<String> {
    if !line.wants_case_number(context.text()) {
        return Ok(String::new());
    }
    let means = Means { patience: PATIENCE, waiting: || {}, ..record::means(context) };
    let store = Store::open_read(&context.database()?, &means)?;
    let mut offered = Offered {
        beginning: &line.beginning,
        today: context.today()?,
        private: line.is_private() || context.display().private.value,
        lines: Vec::new(),
    };
    if let Ok(whole) = number::parse(&line.beginning, offered.today) {
        let found = store.case_by_number(whole.fiscal_year, &whole.letter.code().to_string(), whole.sequence)?;
        found.iter().for_each(|case| offered.add(case));
    }
    for which in [Which::Open, Which::All] {
        let mut looked_at = 0;
        let looked = store.list(&Filter::new(which), |case| {
            looked_at += 1;
            offered.add(&case);
            if offered.lines.len() < MOST && looked_at < LOOKED_AT { Ok(()) } else { Err(Stop::Enough) }
        });
        match looked {
            Ok(()) | Err(Stop::Enough) => {}
            Err(Stop::Failed(error)) => return Err(error.into()),
        }
    }
    Ok(offered.lines.concat())
}

/// Why no more cases are looked at.
enum Stop {
    Enough,
    Failed(StoreError),
}

impl From<StoreError> for Stop {
    fn from(error: StoreError) -> Stop {
        Stop::Failed(error)
    }
}

struct Offered<'a> {
    beginning: &'a str,
    today: Date,
    private: bool,
    lines: Vec<String>,
}

impl Offered<'_> {
    fn add(&mut self, case: &CaseRow) {
        let number = case.number.parse::<number::CaseNumber>().ok();
        let Some(number) = number.and_then(|number| number.begun(self.beginning, self.today)) else { return };
        let name = case.name.as_deref().filter(|_| !self.private).map(shown).filter(|name| !name.is_empty());
        let line = name.map_or_else(|| format!("{number}\n"), |name| format!("{number}\t{name}\n"));
        if self.lines.len() < MOST && !self.lines.contains(&line) {
            self.lines.push(line);
        }
    }
}

/// A name beside a number: hostile characters made visible, cut where it is long.
fn shown(name: &str) -> String {
    width::within(&sanitize::line(name), NAME).into_iter().next().unwrap_or_default()
}
