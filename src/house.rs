//! What the tests of the house look at: the whole command tree, every error, in both languages.

use crate::cli::tree;
use crate::error::Problem;
use crate::output::error::Told;
use crate::text::{Language, Text};

/// The command tree with its words in `ja` or `en`.
pub fn commands(language: &str) -> clap::Command {
    tree::whole(&text(language))
}

/// Every error of the program as people read it in `ja` or `en`: code and lines, one of each variant.
pub fn problems(language: &str) -> Vec<(&'static str, String)> {
    let text = text(language);
    examples().iter().map(|problem| (problem.code(), Told::of(problem.as_ref(), &text).lines(&text))).collect()
}

/// The one list of errors: every type that implements [`Problem`] stands here.
fn examples() -> Vec<Box<dyn Problem>> {
    let mut all = Vec::new();
    add::<crate::cli::problem::UsageProblem>(&mut all);
    add::<crate::cli::value::NotADay>(&mut all);
    add::<crate::commands::calc::Impossible>(&mut all);
    add::<crate::commands::calc::InputFailed>(&mut all);
    add::<crate::commands::calc::RulesetFileUnusable>(&mut all);
    add::<crate::context::BadConfig>(&mut all);
    add::<crate::context::NoFolder>(&mut all);
    add::<crate::output::prompt::NeedsYes>(&mut all);
    add::<crate::output::sink::OutputFailed>(&mut all);
    add::<crate::store::StoreError>(&mut all);
    all
}

fn add<P: Problem>(all: &mut Vec<Box<dyn Problem>>) {
    all.extend(P::examples().into_iter().map(|problem| Box::new(problem) as Box<dyn Problem>));
}

fn text(language: &str) -> Text {
    Text::new(Language::from_code(language).unwrap_or(Language::Ja))
}
