//! `kaiji letter NO [KIND]`, `kaiji letter --due`, `kaiji letter --sign-list`, `kaiji letter list [NO]`,
//! `kaiji letter form KIND`

use std::path::PathBuf;

use super::shared;
use super::value::{Code, Day, set};

// The notice that is due, or the one named.
#[derive(clap::Args)]
#[command(args(shared::writing_rows()), args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) verb: Option<Verb>,
    #[arg(value_name = "NO", required_unless_present_any = ["due", "sign_list"])]
    pub(crate) number: Option<String>,
    #[arg(value_name = "KIND", value_parser = set::letter())]
    pub(crate) kind: Option<Code>,
    // Standard output without it.
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    // The form; without it the one that the name of the file asks for, else text.
    #[arg(long, value_name = "FORMAT", value_parser = set::letter_form())]
    pub(crate) to: Option<Code>,
    // One of several addressees.
    #[arg(long, value_name = "CODE")]
    pub(crate) addressee: Option<String>,
    // The day that the letter bears, instead of that of the act it tells.
    #[arg(long, value_name = "DATE")]
    pub(crate) dated: Option<Day>,
    // Bears 案, gives no number, writes nothing.
    #[arg(long)]
    pub(crate) draft: bool,
    // A new one that supersedes the first.
    #[arg(long, conflicts_with = "draft")]
    pub(crate) reissue: bool,
    // Every letter that is due, or the one named to each of its addressees, into the folder of `-o`.
    #[arg(long, requires = "output", conflicts_with = "addressee")]
    pub(crate) all: bool,
    // All that are due, of every case: into one file, or each into a file of its own where `-o` names a folder.
    #[arg(long, conflicts_with_all = ["number", "kind", "addressee", "dated", "reissue", "all"])]
    pub(crate) due: bool,
    // The list of them for whoever seals.
    #[arg(long, conflicts_with_all = ["number", "kind", "addressee", "dated", "draft", "reissue", "all", "due"])]
    pub(crate) sign_list: bool,
}

impl Args {
    /// Whether `-o` names a folder.
    pub(crate) fn wants_folder(&self) -> bool {
        let ends = |place: &PathBuf| place.as_os_str().as_encoded_bytes().ends_with(b"/");
        self.output.as_ref().is_some_and(|place| ends(place) || place.is_dir())
    }
}

#[derive(clap::Subcommand)]
pub(crate) enum Verb {
    // Whether letters can be made with the office's own words.
    #[command(arg(shared::document()))]
    Check {
        #[arg(value_name = "DIR")]
        folder: PathBuf,
    },
    // The words of letters, to be adapted.
    #[command(arg(shared::document()))]
    Export {
        #[arg(value_name = "DIR")]
        folder: PathBuf,
    },
    #[command(args(shared::rows()))]
    List {
        #[arg(value_name = "NO")]
        number: Option<String>,
    },
    // A blank form, of no case; records nothing.
    Form {
        #[arg(value_name = "KIND", value_parser = set::form())]
        form: Code,
        // The rule; without it the office's first.
        #[arg(long, value_name = "ID")]
        ruleset: Option<String>,
        // For which kind of request; disclosure without it.
        #[arg(long, value_name = "CODE", value_parser = set::kind())]
        kind: Option<Code>,
        #[arg(short, long, value_name = "FILE")]
        output: Option<PathBuf>,
        #[arg(long, value_name = "FORMAT", value_parser = set::letter_form())]
        to: Option<Code>,
    },
}
