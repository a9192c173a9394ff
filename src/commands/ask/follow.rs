//! What follows an act on the spot: another command for the same case, the letter that tells it.

use std::ffi::OsString;

use super::finish;
use crate::cli::page::Page;
use crate::cli::saved::Filters;
use crate::cli::{self, Asked, Unfinished};
use crate::commands::{self, Chapter};
use crate::context::Context;
use crate::error::{Exit, Failure, Outcome};
use crate::output::prompt::{Answer, Choice, Conversation, can_ask};
use crate::output::{Sink, error};
use crate::text::Text;

/// Values of these kinds stand in a line to be typed as what they are called (`理由`, `期日`): they are asked for.
const PLACEHOLDERS: [&str; 5] = ["TEXT", "NAME", "DATE", "KIND=DATE", "MEASURE"];

/// Does something after what was recorded already. What goes wrong with it is told and undoes nothing; leaving ends it.
pub(crate) fn follow(context: &Context, act: impl FnOnce(&Context) -> Outcome<()>) -> Outcome<Exit> {
    match act(context) {
        Err(Failure::Problem(problem)) => {
            error::print(&error::Told::of(problem.as_ref(), context.text()).lines(context.text()))
        }
        Ok(()) | Err(Failure::Left) => {}
        Err(failure) => return Err(failure),
    }
    Ok(Exit::Done)
}

/// Runs these words as if they had been typed behind `kaiji`; what they lack is asked for.
pub(crate) fn done(context: &Context, words: &[&str], out: &mut Sink) -> Outcome<Exit> {
    match cli::ask(words.iter().map(OsString::from).collect(), &Filters::new(), context.text())? {
        Asked::Command(command, matches, shared) => (command.run)(&context.with(shared), &matches, out),
        Asked::Unfinished(unfinished) => {
            let context = context.with(unfinished.shared.clone());
            let why = unfinished.problem.clone().into();
            finish(&context, &unfinished, why, out)
        }
        _ => Err(anyhow::anyhow!("a line that is no command: {words:?}").into()),
    }
}

/// Does a step as its lines say, one after the other. What can only be said by a person is asked for.
pub(crate) fn act(context: &Context, lines: &str, out: &mut Sink) -> Outcome<()> {
    for line in lines.lines() {
        let words: Vec<&str> = line.split_whitespace().skip(1).collect();
        if let ["letter", number, kind, rest @ ..] = words.as_slice() {
            let (addressee, file) = (behind(rest, "--addressee"), behind(rest, "-o").unwrap_or_default());
            if !offer_letter(context, number, kind, addressee, file, out)? {
                return Ok(());
            }
            continue;
        }
        let certain = certain(context, &words);
        done(context, &certain.iter().map(String::as_str).collect::<Vec<_>>(), out)?;
        out.hand_over()?;
    }
    Ok(())
}

/// The words of a line that can be meant as they stand: numbers, codes, not the names of what is to be filled in.
fn certain(context: &Context, words: &[&str]) -> Vec<String> {
    let typed: Vec<OsString> = words.iter().map(OsString::from).collect();
    let Some(unfinished) = cli::unfinished(typed, context.text()) else { return owned(words) };
    let (mut kept, mut at) = (Vec::new(), 0);
    while let Some(word) = words.get(at) {
        let value = words.get(at + 1).filter(|next| word.starts_with("--") && !next.starts_with("--"));
        if value.is_none_or(|value| is_certain(&unfinished, word, value)) {
            kept.push((*word).to_owned());
            kept.extend(value.map(|value| (*value).to_owned()));
        }
        at += if value.is_some() { 2 } else { 1 };
    }
    kept
}

fn is_certain(unfinished: &Unfinished, flag: &str, value: &str) -> bool {
    let Some(id) = unfinished.named(flag) else { return true };
    let names = unfinished.argument(&id).and_then(|arg| arg.get_value_names());
    let takes = names.and_then(|names| names.first()).map_or("", |name| name.as_str());
    !PLACEHOLDERS.contains(&takes) && unfinished.check(&id, value).is_ok()
}

fn owned(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

fn behind<'w>(words: &[&'w str], flag: &str) -> Option<&'w str> {
    let at = words.iter().position(|word| *word == flag)?;
    words.get(at + 1).copied()
}

/// Offers a letter: on the screen, or into a file. False where it is not wanted.
pub(super) fn offer_letter(
    context: &Context,
    number: &str,
    kind: &str,
    addressee: Option<&str>,
    file: &str,
    out: &mut Sink,
) -> Outcome<bool> {
    let text = context.text();
    let mut talk = Conversation::begin(text)?;
    let letter = text.term("letter", kind);
    talk.say(&format!("\n{}", text.with("ask-letter", &[("letter", letter.into())])));
    let choice = |typed: &str, key: &str| Choice { typed: typed.to_owned(), shown: text.get(key) };
    let ways =
        [choice("screen", "ask-letter-screen"), choice("file", "ask-letter-file"), choice("", "ask-letter-none")];
    let Answer::Given(way) = talk.choose(&ways)? else { return Ok(false) };
    let mut words = vec!["letter", number, kind];
    words.extend(addressee.iter().flat_map(|addressee| ["--addressee", addressee]));
    let place = match way.typed.as_str() {
        "" => return Ok(false),
        "file" => {
            talk.say(&text.get("ask-letter-place"));
            let Answer::Given(place) = talk.line(file)? else { return Ok(false) };
            place
        }
        _ => String::new(),
    };
    drop(talk);
    if !place.is_empty() {
        words.extend(["-o", place.as_str()]);
    }
    done(context, &words, out)?;
    out.hand_over()?;
    Ok(true)
}

/// The verb that is meant, of a group of the life of a case that was typed without one; none where nobody can be asked.
pub(crate) fn chosen_verb(page: &Page, text: &Text) -> Outcome<Option<String>> {
    let name = page.path.split(' ').nth(1).unwrap_or_default();
    let of_life = commands::find(name).is_some_and(|command| command.chapter == Chapter::Life);
    if !of_life || !can_ask() {
        return Ok(None);
    }
    let verbs = page.sections.first().map_or(&[][..], |section| &section.entries);
    let choice = |entry: &cli::page::Entry| Choice {
        typed: entry.typed.split(',').next().unwrap_or_default().to_owned(),
        shown: entry.meaning.clone(),
    };
    let mut talk = Conversation::begin(text)?;
    talk.say(&page.about);
    match talk.choose(&verbs.iter().map(choice).collect::<Vec<_>>())? {
        Answer::Given(verb) => Ok(Some(verb.typed)),
        Answer::Back => Err(Failure::Left),
    }
}
