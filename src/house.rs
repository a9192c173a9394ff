//! What the tests of the house look at: the whole command tree, every error, every generated file, in both languages.

use crate::cli::tree;
use crate::commands::{COMMANDS, completions};
use crate::error::Problem;
use crate::output::error::Told;
use crate::output::man;
use crate::text::{Language, Text};

/// The command tree with its words in `ja` or `en`.
pub fn commands(language: &str) -> clap::Command {
    tree::whole(&text(language))
}

/// The commands as they are declared, before any words are put in.
pub fn declared() -> Vec<clap::Command> {
    COMMANDS.iter().map(tree::dressed).collect()
}

/// An error as people and scripts meet it.
pub struct Shown {
    /// Its stable code.
    pub code: &'static str,
    /// The exit code.
    pub exit: u8,
    /// What people read.
    pub lines: String,
}

/// Every error of the program in `ja` or `en`, one of each variant.
pub fn problems(language: &str) -> Vec<Shown> {
    let text = text(language);
    let shown = |problem: &dyn Problem| Shown {
        code: problem.code(),
        exit: problem.exit() as u8,
        lines: Told::of(problem, &text).lines(&text),
    };
    examples().iter().map(|problem| shown(problem.as_ref())).collect()
}

/// The manual pages in `ja` or `en`: file name and text.
pub fn manual(language: &str) -> Vec<(String, String)> {
    let text = text(language);
    let root = tree::whole(&text);
    let mut asked = vec![(None, Vec::new())];
    for command in root.get_subcommands() {
        pages_of(command, command.get_name(), &[], &mut asked);
    }
    let pages = asked.iter().filter_map(|(command, verbs)| tree::page(*command, verbs, &text).ok());
    pages.map(|page| (man::file_name(&page), man::rendered(&page, &text))).collect()
}

/// The command, its verbs, and theirs.
fn pages_of<'c>(
    group: &clap::Command,
    command: &'c str,
    verbs: &[String],
    asked: &mut Vec<(Option<&'c str>, Vec<String>)>,
) {
    asked.push((Some(command), verbs.to_vec()));
    for verb in group.get_subcommands() {
        let verbs: Vec<String> = verbs.iter().cloned().chain([verb.get_name().to_owned()]).collect();
        pages_of(verb, command, &verbs, asked);
    }
}

/// The completion scripts in `ja` or `en`: file name and text.
pub fn scripts(language: &str) -> Vec<(&'static str, Vec<u8>)> {
    let text = text(language);
    let shells = [
        ("bash", "kaiji.bash"),
        ("elvish", "kaiji.elv"),
        ("fish", "kaiji.fish"),
        ("powershell", "_kaiji.ps1"),
        ("zsh", "_kaiji"),
    ];
    shells.map(|(shell, file)| (file, completions::script(shell, &text))).into()
}

/// The names of the commands.
pub fn names() -> Vec<&'static str> {
    COMMANDS.iter().map(|command| command.name).collect()
}

/// The one list of errors: every type that implements [`Problem`] stands here.
fn examples() -> Vec<Box<dyn Problem>> {
    let mut all = Vec::new();
    add::<crate::case::admit::Refusal>(&mut all);
    add::<crate::case::letter::LetterError>(&mut all);
    add::<crate::output::letter::ComposeError>(&mut all);
    add::<crate::output::letter::LayoutProblem>(&mut all);
    add::<crate::record::ExportProblem>(&mut all);
    add::<crate::commands::output_file::OutputFileProblem>(&mut all);
    add::<crate::cli::problem::UsageProblem>(&mut all);
    add::<crate::cli::value::NotADay>(&mut all);
    add::<crate::cli::value::NotANumber>(&mut all);
    add::<crate::commands::calc::Impossible>(&mut all);
    add::<crate::commands::calc::InputFailed>(&mut all);
    add::<crate::commands::calc::RulesetFileUnsound>(&mut all);
    add::<crate::commands::decide::FlagDoesNotFit>(&mut all);
    add::<crate::commands::demo::DemoFolder>(&mut all);
    add::<crate::commands::given_file::GivenFileProblem>(&mut all);
    add::<crate::commands::holiday::HolidayLineWrong>(&mut all);
    add::<crate::commands::holiday::NotAYear>(&mut all);
    add::<crate::commands::identify::UnknownDocument>(&mut all);
    add::<crate::commands::import::CellProblem>(&mut all);
    add::<crate::commands::import::ImportProblem>(&mut all);
    add::<crate::commands::init::NeedsRuleset>(&mut all);
    add::<crate::commands::init::NotShipped>(&mut all);
    add::<crate::commands::letter::LetterFileProblem>(&mut all);
    add::<crate::commands::letter::LetterProblem>(&mut all);
    add::<crate::commands::register::breach::BreachProblem>(&mut all);
    add::<crate::commands::letter::LetterSetProblem>(&mut all);
    add::<crate::commands::office_file::OfficeFileProblem>(&mut all);
    add::<crate::commands::ruleset::NoRuleset>(&mut all);
    add::<crate::commands::report::AnnualProblem>(&mut all);
    add::<crate::commands::report::NoSuchHead>(&mut all);
    add::<crate::context::BadConfig>(&mut all);
    add::<crate::context::NoFolder>(&mut all);
    add::<crate::output::prompt::NeedsTerminal>(&mut all);
    add::<crate::output::cp932::CharactersDoNotFit>(&mut all);
    add::<crate::output::prompt::NeedsYes>(&mut all);
    add::<crate::output::report::ReportProblem>(&mut all);
    add::<crate::output::sink::OutputFailed>(&mut all);
    add::<crate::record::NoSuchCase>(&mut all);
    add::<crate::record::NotYetOnFile>(&mut all);
    add::<crate::record::RulesetNotOnFile>(&mut all);
    add::<crate::record::SourceUnreadable>(&mut all);
    add::<crate::record::Unreadable>(&mut all);
    add::<crate::record::RebuildOnDamage>(&mut all);
    add::<crate::store::StoreError>(&mut all);
    all
}

fn add<P: Problem>(all: &mut Vec<Box<dyn Problem>>) {
    all.extend(P::examples().into_iter().map(|problem| Box::new(problem) as Box<dyn Problem>));
}

fn text(language: &str) -> Text {
    Text::new(Language::from_code(language).unwrap_or(Language::Ja))
}
