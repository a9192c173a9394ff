//! What is known of the office, one key after the other, with what holds today.

use super::asking::Asking;
use super::question::Question;
use crate::case::office_value::KEYS;
use crate::error::Outcome;
use crate::output::prompt::Choice;
use crate::record::{OfficeOnFile, means};
use crate::store::Store;

pub(super) fn questions(asking: &Asking) -> Outcome<Vec<Question>> {
    let today = asking.context.today()?;
    let store = Store::open_read(&asking.context.database()?, &means(asking.context))?;
    let reading = store.reading()?;
    let on_file = OfficeOnFile::load(&reading)?;
    let office = on_file.office();
    let choice = |key: &&str| {
        let now = office.values(key, today).join(", ");
        let label = asking.text().get(&format!("office-key-{key}"));
        Choice { typed: (*key).to_owned(), shown: format!("{label}  {now}").trim_end().to_owned() }
    };
    let keys = KEYS.iter().map(choice).collect();
    Ok(vec![asking.question("pairs").words(asking.text().get("ask-office-key")).pairs(keys)])
}
