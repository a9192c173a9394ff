//! What the commands share that only look.

use crate::cli::Format;
use crate::context::Context;
use crate::error::Outcome;
use crate::output::Sink;
use crate::record::{ENGINE, means};
use crate::store::Store;
use crate::text::Text;

/// The file, open for reading; every JSON object that is printed bears its head.
///
/// Rows that an older generation of deadline law computed are shown as they stand, with a notice.
pub(super) fn opened(context: &Context, out: &mut Sink) -> Outcome<Store> {
    let store = Store::open_read(&context.database()?, &means(context))?;
    let file = store.file()?;
    out.set_head(file.head.to_string());
    if file.engine < ENGINE {
        out.notice("common-engine-older", &[]);
    }
    Ok(store)
}

/// The words, where a person looks at the rows: data needs none of them.
pub(super) fn for_people<'c>(context: &'c Context, out: &Sink) -> Option<&'c Text> {
    (out.format() == Format::Table).then(|| context.text())
}
