//! What belongs to the same visit as a request: which papers were seen and what is missing, the dates that would follow, then
//! the receipt and the request to mend, to hand over on the spot.

use clap::{ArgMatches, FromArgMatches};

use super::answers::Answers;
use super::asking::Asking;
use super::follow::{done, follow, offer_letter};
use super::question::{Form, Question};
use super::receive::{in_force, ruleset_id};
use super::several::Beside;
use crate::case::outlook::{Taken, outlook};
use crate::cli::receive::Args;
use crate::commands::receive::taken;
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::law::Kind;
use crate::law::date_input::Sense;
use crate::law::deadline::About;
use crate::law::ruleset::RequestRule;
use crate::output::prompt::Choice;
use crate::output::{Sheet, Sink, view};
use crate::record::{OfficeOnFile, means};
use crate::store::Store;

/// The questions that belong to the same visit, but are no arguments of `receive`.
const SEEN: &str = "papers_seen";
const LACKING: &str = "lacking";
const LACKING_ABOUT: &str = "lacking_about";
const LACKING_BY: &str = "lacking_by";

/// What the same visit brings besides the request: papers seen, what is missing and until when.
pub(super) fn papers(asking: &Asking, rule: &RequestRule) -> Vec<Question> {
    let counter = asking.code("channel").as_deref() == Some("counter");
    let offered = rule.identity.iter().flat_map(|papers| papers.documents.iter().map(String::as_str));
    let entries = Form::Entries(asking.papers(offered), Beside::Made);
    let mut questions = Vec::new();
    questions.extend(counter.then(|| asking.aside(SEEN, "ask-papers-seen", entries)));
    questions.push(asking.aside(LACKING, "ask-papers-lacking", Form::Several));
    if asking.value(LACKING).is_some() {
        let about = |code: &str| Choice { typed: code.to_owned(), shown: asking.text().term("about", code) };
        let about = Form::Choice(["identity", "form"].map(about).into());
        questions.push(asking.aside(LACKING_ABOUT, "ask-lacking-about", about).required());
        questions.push(asking.aside(LACKING_BY, "ask-lacking-by", Form::Day(Sense::Future)).required());
    }
    questions
}

/// The dates side by side: if it is taken now, if what is missing comes by its day, if the period is extended.
pub(super) fn beside(asking: &Asking, sheet: &mut Sheet<'_>) -> Outcome<()> {
    let store = Store::open_read(&asking.context.database()?, &means(asking.context))?;
    let reading = store.reading()?;
    let on_file = OfficeOnFile::load(&reading)?;
    let office = on_file.office();
    let kind = asking.code("kind").and_then(|code| Kind::from_code(&code));
    let (Some(received), Some(id), Some(kind)) = (asking.day("received")?, ruleset_id(asking, &office), kind) else {
        return Ok(());
    };
    let ruleset = in_force(&on_file, &office, &id, received)?;
    let (calendar, vacancies, today) = (on_file.calendar(None)?, on_file.vacancies(), asking.context.today()?);
    let taken = Taken { ruleset: &ruleset, calendar: &calendar, kind, received, vacancies: &vacancies, today };
    let about = if asking.value(LACKING_ABOUT).as_deref() == Some("form") { About::Form } else { About::Identity };
    let comes = asking.value(LACKING_BY).and_then(|day| day.parse().ok());
    also(asking, sheet);
    let ahead = outlook(&taken, comes.map(|day| (day, about)));
    if !ahead.is_empty() {
        view::outlook::view(&ahead, sheet);
    }
    Ok(())
}

/// What is recorded in the same act.
fn also(asking: &Asking, sheet: &mut Sheet<'_>) {
    let values = |id: &str| asking.answers.about(id).map(|given| given.values.as_slice()).unwrap_or_default();
    let paper = |typed: &String| asking.text().term("document", typed.split('=').next().unwrap_or_default());
    let seen: Vec<String> = values(SEEN).iter().map(paper).collect();
    let acts = [("identified", seen.join(", ")), ("supplement-asked", values(LACKING).join(", "))];
    if acts.iter().all(|(_, what)| what.is_empty()) {
        return;
    }
    sheet.heading("ask-also");
    for (act, what) in acts.iter().filter(|(_, what)| !what.is_empty()) {
        let line = format!("{}: {what}", asking.text().term("event", act));
        sheet.item(&line);
    }
}

/// Receives it; then what was seen is recorded, what is missing asked for, and the papers are offered.
pub(super) fn run(context: &Context, matches: &ArgMatches, answers: &Answers, out: &mut Sink) -> Outcome<Exit> {
    let args = Args::from_arg_matches(matches).map_err(anyhow::Error::from)?;
    let values = |id: &str| answers.about(id).map(|given| given.values.clone()).unwrap_or_default();
    let (seen, lacking, by) = (values(SEEN), values(LACKING), values(LACKING_BY));
    out.be_brief(!seen.is_empty() || !by.is_empty());
    let number = taken(context, &args, out)?.to_string();
    if context.dry_run() {
        return Ok(Exit::Done);
    }
    out.hand_over()?;
    if !seen.is_empty() {
        out.be_brief(!by.is_empty());
        let words = ["identify", number.as_str()].into_iter().chain(flagged("--document", &seen));
        next(context, &words.collect::<Vec<_>>(), out)?;
    }
    out.be_brief(false);
    if let Some(by) = by.first() {
        let (today, about) = (context.today()?.to_string(), values(LACKING_ABOUT));
        let asked = ["supplement", "ask", number.as_str(), "--on", today.as_str(), "--by", by.as_str()];
        let words = asked.into_iter().chain(flagged("--about", &about)).chain(flagged("--missing", &lacking));
        next(context, &words.collect::<Vec<_>>(), out)?;
        letter(context, &number, "mend-request", "ask-file-mend-request", out)?;
    }
    letter(context, &number, "receipt", "ask-file-receipt", out)
}

fn flagged<'v>(flag: &'v str, values: &'v [String]) -> impl Iterator<Item = &'v str> {
    values.iter().flat_map(move |value| [flag, value.as_str()])
}

/// The next act of the same visit.
fn next(context: &Context, words: &[&str], out: &mut Sink) -> Outcome<()> {
    out.write("\n")?;
    follow(context, |context| done(context, words, out).map(drop))?;
    out.hand_over()
}

fn letter(context: &Context, number: &str, kind: &str, file: &str, out: &mut Sink) -> Outcome<Exit> {
    let file = context.text().with(file, &[("number", number.into())]);
    follow(context, |context| offer_letter(context, number, kind, None, &file, out).map(drop))
}
