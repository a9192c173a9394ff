//! Whether a ruleset that can be read makes sense.

mod articles;
mod breach;
mod examples;
mod ids;
mod numbers;
mod readings;
mod requests;

use super::format::EXAMPLE;
use super::{Nature, RemedyScope, Ruleset, RulesetError};

/// Everything that is wrong with it.
pub(super) fn faults(ruleset: &Ruleset, text: &str) -> Vec<RulesetError> {
    let mut faults = Faults { text, found: Vec::new() };
    head(ruleset, &mut faults);
    ids::check(ruleset, &mut faults);
    articles::check(ruleset, &mut faults);
    numbers::check(ruleset, &mut faults);
    readings::check(ruleset, &mut faults);
    requests::check(ruleset, &mut faults);
    breach::check(ruleset, &mut faults);
    examples::check(ruleset, &mut faults);
    faults.found
}

/// What was found so far. A line is looked for only when there is something to say about it.
struct Faults<'a> {
    text: &'a str,
    found: Vec<RulesetError>,
}

impl Faults<'_> {
    /// A fault of the rule on whose line stands `key = "value"`.
    fn say(&mut self, key: &str, value: &str, message: impl Into<String>) {
        let names_it = |line: &str| {
            let mut rest = line;
            while let Some((before, after)) = rest.split_once(key) {
                let is_word = !before.ends_with(|letter: char| letter.is_alphanumeric() || letter == '_');
                let given = after.trim_start().strip_prefix('=').map(str::trim_start);
                let given = given.and_then(|given| given.strip_prefix('"')).and_then(|given| given.strip_prefix(value));
                if is_word && given.is_some_and(|rest| rest.starts_with('"')) {
                    return true;
                }
                rest = after;
            }
            false
        };
        let line = self.line(names_it);
        self.found.push(RulesetError::Rule { line, rule: value.to_owned(), message: message.into() });
    }

    /// A fault of the table with this header, or of the whole file.
    fn say_of_table(&mut self, header: &str, message: impl Into<String>) {
        let line = self.line(|line| line.trim() == header);
        let rule = header.trim_matches(['[', ']']).to_owned();
        self.found.push(RulesetError::Rule { line, rule, message: message.into() });
    }

    fn line(&self, is_it: impl Fn(&str) -> bool) -> usize {
        self.text.lines().position(is_it).map_or(0, |at| at + 1)
    }
}

fn head(ruleset: &Ruleset, faults: &mut Faults) {
    if ruleset.format != 1 {
        faults.say("id", &ruleset.id, format!("`format` is {}; this program reads format 1", ruleset.format));
    }
    let allowed = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
    if ruleset.id.is_empty() || !ruleset.id.chars().all(allowed) {
        faults.say("id", &ruleset.id, "`id` is written in small letters, digits and hyphens");
    }
    if ruleset.no_procedure.is_some() != ruleset.requests.is_empty() {
        faults.say_of_table(
            "[no_procedure]",
            "`no_procedure` says why there is no `[[request]]`: give the one or the other",
        );
    }
    if ruleset.second_road.as_ref().is_some_and(|road| road.ruleset == ruleset.id) {
        faults.say_of_table("[second_road]", "`ruleset` names this file itself");
    }
    remedy(ruleset, faults);
    examples_come_last(faults);
}

/// A private body never tells 教示 and names its complaint desk; an administrative one tells it in adverse decisions.
fn remedy(ruleset: &Ruleset, faults: &mut Faults) {
    let header = "[remedy]";
    let Some(remedy) = &ruleset.remedy else {
        if !ruleset.requests.is_empty() {
            faults.say_of_table(header, "there are requests, but no `[remedy]`");
        }
        return;
    };
    let never = remedy.carried_by == RemedyScope::Never;
    match ruleset.body.nature {
        Nature::Administrative if never => {
            faults.say_of_table(header, "`carried_by`: decisions of an administrative body carry 教示");
        }
        Nature::Private if !never => {
            faults.say_of_table(header, "`carried_by`: a private body's notices never carry 教示, write \"never\"");
        }
        _ => {}
    }
    if never && remedy.complaint_article.is_none() {
        faults.say_of_table(header, "`complaint_article` is missing: where does a person complain?");
    }
}

/// What only counts is read without the examples, so nothing else may stand behind the first of them.
fn examples_come_last(faults: &mut Faults) {
    let after_first = faults.text.lines().enumerate().skip_while(|(_, line)| line.trim_end() != EXAMPLE);
    let foreign = after_first.into_iter().find(|(_, line)| {
        let inside = ["[[example]]", "[example."];
        line.starts_with('[') && !inside.iter().any(|header| line.starts_with(header))
    });
    if let Some((at, line)) = foreign {
        let message = "examples are the end of the file; move this table before them".to_owned();
        faults.found.push(RulesetError::Rule { line: at + 1, rule: line.trim().to_owned(), message });
    }
}
