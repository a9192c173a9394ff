//! `kaiji identify NO`: identity and authority documents were seen.

use crate::case::admit::{Draft, Notice, stale_papers};
use crate::case::fact::{Document, Fact, Identified, TextField, Texts, WishConfirmed};
use crate::case::person::search_key;
use crate::cli::identify::Args;
use crate::cli::value::{Day, Pair};
use crate::commands::in_case::{day_or_today, enter};
use crate::context::Context;
use crate::error::{Exit, Outcome, Problem};
use crate::law::Date;
use crate::law::ruleset::PAPERS;
use crate::output::Sink;
use crate::record::{Entry, Standing};
use crate::text::Value;

/// The code of a document that is named in words: `other:TEXT`.
const OTHER: &str = "other";

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    enter(context, out, &args.number, |standing| {
        let on = day_or_today(context, args.on.as_ref())?;
        let mut entries = Vec::new();
        if !args.document.is_empty() {
            entries.push(papers(context, &args.document, standing, on)?);
        }
        if let Some(wish) = args.wish {
            let fact = Fact::from(WishConfirmed { wish: wish.meant()? });
            entries.push(Entry::from(Draft { on, fact, texts: Texts::none() }));
        }
        Ok(entries)
    })
}

/// The papers that were seen.
fn papers(context: &Context, typed: &[Pair], standing: &Standing, on: Date) -> Outcome<Entry> {
    let mut texts = Texts::none();
    let documents = typed.iter().map(|typed| document(context, typed, &mut texts));
    let documents = documents.collect::<Outcome<Vec<Document>>>()?;
    let papers = Identified { documents };
    let notices = stale_by_the_office(standing, &papers, on);
    let draft = Draft { on, fact: Fact::from(papers), texts };
    Ok(Entry { notices, ..Entry::from(draft) })
}

/// Where the rule sets no number of days, the office's own (`office set papers-age=30`).
fn stale_by_the_office(standing: &Standing, papers: &Identified, on: Date) -> Vec<Notice> {
    let received = standing.case.received();
    let rule = standing.ruleset.request(received.kind).and_then(|rule| rule.identity.as_ref());
    let own = standing.office.value("papers-age", on).and_then(|days| days.parse().ok());
    match own.filter(|_| rule.is_none_or(|rule| rule.certificate_days.is_none())) {
        Some(days) => stale_papers(papers, standing.case.received_on(), days),
        None => Vec::new(),
    }
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
    // A clerk may type what stands on the paper: 運転免許証.
    let named = |known: &str| search_key(&context.text().term("document", known)) == search_key(&typed.key);
    let kind = PAPERS.iter().find(|known| **known == code || named(known));
    let kind = kind.ok_or_else(|| UnknownDocument { given: typed.key.clone() })?;
    Ok(Document { kind: (*kind).to_owned(), made })
}

/// `--document` names no kind that there is.
#[derive(Clone, Debug, thiserror::Error)]
#[error("--document names no known kind")]
pub(crate) struct UnknownDocument {
    /// As it was typed.
    pub(crate) given: String,
}

impl Problem for UnknownDocument {
    fn code(&self) -> &'static str {
        "document_unknown"
    }

    fn exit(&self) -> Exit {
        Exit::Usage
    }

    fn fields(&self) -> Vec<(&'static str, Value)> {
        let known: Vec<String> = PAPERS.iter().map(|code| code.replace('_', "-")).collect();
        vec![("given", self.given.as_str().into()), ("known", known.join(", ").into())]
    }

    fn field(&self) -> Option<String> {
        Some("--document".to_owned())
    }

    fn examples() -> Vec<UnknownDocument> {
        vec![UnknownDocument { given: "licence".to_owned() }]
    }
}
