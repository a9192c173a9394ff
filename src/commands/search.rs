//! `kaiji search`: cases of any state by a name or what was asked for, in any writing.

use super::list::rows;
use super::narrow::{Narrowed, selection};
use crate::cli::search::Args;
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::output::Sink;
use crate::store::Which;

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    // 「佐藤 議事録」: white space parts the words, full-width blanks as well.
    let words = args.text.iter().flat_map(|text| text.split_whitespace());
    let narrowed = Narrowed::of(context, &args.narrow)?.with_words(words);
    let selection = selection(&args.shape.fields, &args.shape.sort, args.shape.limit);
    rows(context, &narrowed, if args.open { Which::Open } else { Which::All }, selection, out)
}
