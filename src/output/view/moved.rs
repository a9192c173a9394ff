//! Which dates moved, from when to when, because of what: the same lines wherever something moved.

use crate::case::clock::ClockStatus;
use crate::case::number::CaseNumber;
use crate::law::Date;
use crate::output::sheet::Sheet;
use crate::record::Moved;
use crate::text::Value;

/// A line for each clock that moved and each judgement that changed; nothing where none did.
pub(crate) fn view(moved: &[Moved], sheet: &mut Sheet<'_>) {
    if moved.is_empty() {
        return;
    }
    sheet.heading("moved-heading");
    for one in moved {
        let line = line(one, sheet);
        sheet.item(&line);
    }
}

fn line(moved: &Moved, sheet: &Sheet<'_>) -> String {
    let text = sheet.text();
    let clock = moved.clock.rsplit('.').next().unwrap_or_default().replace('_', "-");
    let named = text.find(&format!("term-clock-{clock}"), &[]).unwrap_or_else(|| moved.clock.clone());
    let day = |day: Option<Date>| day.map_or(Value::Words("moved-not-fixed".to_owned()), Value::from);
    let values = [
        ("number", shown(&moved.number).into()),
        ("clock", named.into()),
        ("from", day(moved.from)),
        ("to", day(moved.to)),
        ("article", moved.printed.as_str().into()),
        ("because", moved.because.as_str().into()),
    ];
    let key = match moved.status_to {
        Some(ClockStatus::DecidedLate) => "moved-now-late",
        Some(_) => "moved-now-in-time",
        None => "moved-date",
    };
    text.with(key, &values)
}

/// 令和8-開-0001 for `R8-K-0001`.
fn shown(code: &str) -> String {
    code.parse::<CaseNumber>().map_or_else(|_| code.to_owned(), |number| number.on_screen())
}
