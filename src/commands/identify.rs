//! `kaiji identify NO`: identity and authority documents were seen.

use crate::case::admit::Draft;
use crate::case::fact::{Document, Fact, Identified, TextField, Texts};
use crate::cli::identify::{Args, DOCUMENTS, OTHER, UnknownDocument};
use crate::cli::value::{Day, Pair};
use crate::commands::in_case::{day_or_today, enter};
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::output::Sink;

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    enter(context, out, &args.number, |_| {
        let mut texts = Texts::none();
        let documents = args.document.iter().map(|typed| document(context, typed, &mut texts));
        let documents = documents.collect::<Outcome<Vec<Document>>>()?;
        let on = day_or_today(context, args.on.as_ref())?;
        Ok(vec![Draft { on, fact: Fact::from(Identified { documents }), texts }])
    })
}

/// `resident-record=4/1`, `other:TEXT`, `other:TEXT=DATE`: a kind, and the day on which it was made.
fn document(context: &Context, typed: &Pair, texts: &mut Texts) -> Outcome<Document> {
    let made = typed.value.as_ref().map(|text| context.day(&Day { flag: typed.flag.clone(), text: text.clone() }));
    let made = made.transpose()?;
    if let Some(named) = typed.key.strip_prefix(OTHER).and_then(|rest| rest.strip_prefix([':', '：'])) {
        let named = named.trim();
        if named.is_empty() {
            return Err(UnknownDocument { given: typed.key.clone() }.into());
        }
        texts.add(TextField::Document, named);
        return Ok(Document { kind: OTHER.to_owned(), made });
    }
    let code = typed.key.to_ascii_lowercase().replace('-', "_");
    let kind = DOCUMENTS.iter().find(|known| **known == code);
    let kind = kind.ok_or_else(|| UnknownDocument { given: typed.key.clone() })?;
    Ok(Document { kind: (*kind).to_owned(), made })
}
