//! `kaiji search`: cases of any state by a name or what was asked for, in any writing.

use super::list::rows;
use crate::case::person::search_key;
use crate::cli::search::Args;
use crate::cli::value::Code;
use crate::commands::reading::{for_people, opened};
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::output::Sink;
use crate::store::{Filter, Which};

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    let today = context.today()?;
    // 「佐藤 議事録」: white space parts the words, full-width blanks as well.
    let words = args.text.iter().flat_map(|text| text.split_whitespace());
    let keys: Vec<String> = words.map(key).collect();
    let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
    let filter = Filter {
        kind: args.kind.map(Code::as_str),
        ruleset: args.ruleset.as_deref(),
        texts: &keys,
        ..Filter::new(if args.open { Which::Open } else { Which::All })
    };
    let people = for_people(context, out);
    let store = opened(context, out)?;
    let reading = store.reading()?;
    rows(&reading, today, &filter, |_| true, people, out)
}

/// A word of nothing but variation selectors has an empty key, which would find every case.
fn key(word: &str) -> String {
    Some(search_key(word)).filter(|key| !key.is_empty()).unwrap_or_else(|| word.to_owned())
}
