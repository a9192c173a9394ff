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
    add::<crate::case::admit::Refusal>(&mut all);
    add::<crate::case::letter::LetterError>(&mut all);
    add::<crate::cli::decide::FlagDoesNotFit>(&mut all);
    add::<crate::cli::identify::UnknownDocument>(&mut all);
    add::<crate::cli::problem::UsageProblem>(&mut all);
    add::<crate::cli::value::NotADay>(&mut all);
    add::<crate::commands::demo::DemoFolder>(&mut all);
    add::<crate::cli::value::NotANumber>(&mut all);
    add::<crate::commands::holiday::HolidayFileProblem>(&mut all);
    add::<crate::commands::holiday::NotAYear>(&mut all);
    add::<crate::commands::init::NeedsRuleset>(&mut all);
    add::<crate::commands::init::NotShipped>(&mut all);
    add::<crate::commands::office_file::OfficeFileProblem>(&mut all);
    add::<crate::commands::ruleset::NoRuleset>(&mut all);
    add::<crate::commands::ruleset::RulesetFileUnreadable>(&mut all);
    add::<crate::context::BadConfig>(&mut all);
    add::<crate::context::NoFolder>(&mut all);
    add::<crate::output::prompt::NeedsYes>(&mut all);
    add::<crate::output::sink::OutputFailed>(&mut all);
    add::<crate::record::NoSuchCase>(&mut all);
    add::<crate::record::RulesetNotOnFile>(&mut all);
    add::<crate::record::SourceUnreadable>(&mut all);
    add::<crate::record::Unreadable>(&mut all);
    add::<crate::store::StoreError>(&mut all);
    all
}

fn add<P: Problem>(all: &mut Vec<Box<dyn Problem>>) {
    all.extend(P::examples().into_iter().map(|problem| Box::new(problem) as Box<dyn Problem>));
}

fn text(language: &str) -> Text {
    Text::new(Language::from_code(language).unwrap_or(Language::Ja))
}
