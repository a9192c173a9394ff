//! A page that teaches: prose, the words of articles, and what the program itself answers.

use serde::Serialize;

use crate::output::document::Document;
use crate::output::sheet::Sheet;

/// A topic, ready to be read.
#[derive(Serialize)]
pub(crate) struct Taught {
    /// Its names, the usual one first.
    pub(crate) names: Vec<String>,
    /// What it is about.
    pub(crate) about: String,
    /// Its text.
    pub(crate) parts: Vec<Part>,
}

/// A paragraph of a topic.
#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Part {
    /// A paragraph, or an empty line.
    Prose(String),
    /// The words of an article.
    Quote {
        /// Whose rule.
        title: String,
        /// As it is printed.
        article: String,
        /// Its words.
        quote: String,
    },
    /// A command line, as an example.
    Typed(String),
    /// A command line and what it answers.
    Shown {
        /// The line.
        typed: String,
        /// The answer.
        answer: String,
    },
    /// Other topics.
    See(Vec<String>),
    /// The commands that have to do with it.
    Commands(Vec<String>),
}

impl Document for Taught {
    fn view(&self, sheet: &mut Sheet<'_>) {
        let text = sheet.text();
        sheet.title(&format!("{} ({})", self.about, self.names.join(", ")));
        sheet.blank();
        let mut before: Option<&Part> = None;
        for part in &self.parts {
            let closing = |part: &Part| matches!(part, Part::See(_) | Part::Commands(_));
            if closing(part) && before.is_some_and(|before| !closing(before)) {
                sheet.blank();
            }
            match part {
                Part::Prose(words) => sheet.paragraph(words),
                Part::Quote { title, article, quote } => {
                    let values = [("ruleset", title), ("article", article), ("quote", quote)];
                    sheet.beneath(&text.with("help-quoted", &values.map(|(name, value)| (name, value.into()))));
                }
                Part::Typed(line) => sheet.typed(line),
                Part::Shown { typed, answer } => {
                    sheet.typed(&format!("$ {typed}"));
                    sheet.blank();
                    sheet.shown(answer);
                }
                Part::See(topics) => sheet.say("help-see", &[("topics", topics.join(", ").into())]),
                Part::Commands(commands) => sheet.say("help-commands", &[("commands", commands.join(", ").into())]),
            }
            before = Some(part);
        }
    }
}
