//! `kaiji help`: topics and commands; `help NAME`: how something works, or how a command is typed.

use crate::cli::help::Args;
use crate::cli::problem::UsageProblem;
use crate::cli::topic::{TOPICS, Topic};
use crate::cli::{Format, Shared, tree};
use crate::commands::find;
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::law::Ruleset;
use crate::law::ruleset::{parse, shipped};
use crate::output::view::help::{Part, Taught};
use crate::output::view::ruleset::said;
use crate::output::{Sink, help};
use crate::text::Text;

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    let text = context.text();
    let names: Vec<&str> = args.name.iter().map(String::as_str).collect();
    let [name] = names.as_slice() else {
        let page = if names.is_empty() { tree::contents(text) } else { tree::named(&names, text)? };
        out.write(help::rendered(&page, out.screen(), text))?;
        return Ok(Exit::Done);
    };
    let topic = Topic::find(name, text);
    if let Some(topic) = topic {
        out.document(&taught(context, topic)?)?;
    }
    // What has a name of its own as a command is told as well: `kaiji help supplement`.
    if topic.is_none() || find(name).is_some() {
        let page = tree::named(&names, text).map_err(|_| unknown(name, context))?;
        let rule = if topic.is_some() { "\n" } else { "" };
        out.write(format!("{rule}{}", help::rendered(&page, out.screen(), text)))?;
    }
    Ok(Exit::Done)
}

fn unknown(name: &str, context: &Context) -> UsageProblem {
    let text = context.text();
    let topics = TOPICS.iter().flat_map(|topic| topic.names(text).into_iter().chain([topic.name.to_owned()]));
    tree::unknown_topic(name, topics, text)
}

/// The topic with its law: quotes and examples come from the rulesets, whenever it is read.
fn taught(context: &Context, topic: &Topic) -> Outcome<Taught> {
    let text = context.text();
    let mut parts = Vec::new();
    for line in topic.source(text).lines() {
        let (directive, rest) = line.split_once(' ').unwrap_or((line, ""));
        parts.push(match directive {
            "@quote" => quoted(rest, text)?,
            "@calc" => computed(context, rest)?,
            "@see" => Part::See(rest.split(' ').map(|name| format!("kaiji help {name}")).collect()),
            "@commands" => Part::Commands(rest.split(' ').map(|name| format!("kaiji {name}")).collect()),
            _ if line.starts_with(' ') => Part::Typed(line.trim().to_owned()),
            _ => Part::Prose(line.to_owned()),
        });
    }
    Ok(Taught { names: topic.names(text), about: topic.about(text), parts })
}

/// `tannan-gikai 25(1)`: the words of that article.
fn quoted(what: &str, text: &Text) -> Outcome<Part> {
    let (id, article) = what.split_once(' ').unwrap_or((what, ""));
    let ruleset = ruleset(id)?;
    let Some(quote) = ruleset.quote(article) else {
        return Err(anyhow::anyhow!("a topic quotes what {id} does not: {article}").into());
    };
    let (title, printed) = (said(&ruleset.body.name, text.language()).to_owned(), ruleset.printed(article).to_owned());
    Ok(Part::Quote { title, article: printed, quote: quote.to_owned() })
}

fn ruleset(id: &str) -> Outcome<Ruleset> {
    let known = shipped().iter().find(|(known, _, _)| *known == id);
    let Some((_, _, source)) = known else { return Err(anyhow::anyhow!("a topic names no ruleset: {id}").into()) };
    Ok(parse(source).map_err(|_| anyhow::anyhow!("the shipped ruleset {id} does not load"))?)
}

/// What `kaiji calc` answers to these flags, as if it had been typed.
fn computed(context: &Context, flags: &str) -> Outcome<Part> {
    let Some(calc) = find("calc") else { return Err(anyhow::anyhow!("no command calc").into()) };
    let matches = tree::dressed(calc).try_get_matches_from(flags.split(' ')).map_err(anyhow::Error::from)?;
    let shared = Shared { format: Format::Table, ..Shared::read(&matches, "kaiji calc") };
    let mut answer = Sink::new(Format::Table, context.shared_text(), context.display());
    (calc.run)(&context.with(shared), &matches, &mut answer)?;
    Ok(Part::Shown { typed: format!("kaiji calc {flags}"), answer: answer.into_text()? })
}
