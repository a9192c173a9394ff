//! `kaiji register breach record·update·report·told-entruster·notify·list·show·letter`

use std::path::PathBuf;

use super::shared;
use super::value::{Code, Day, set};

// The registers of the rules beside the requests.
#[derive(clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) register: Register,
}

#[derive(clap::Subcommand)]
pub(crate) enum Register {
    Breach(Breach),
}

// 漏えい等.
#[derive(clap::Args)]
pub(crate) struct Breach {
    #[command(subcommand)]
    pub(crate) verb: Verb,
}

#[derive(clap::Subcommand)]
pub(crate) enum Verb {
    #[command(args(shared::writing()))]
    Record {
        // The day from which the periods run.
        #[arg(long, value_name = "DATE")]
        known: Day,
        #[arg(long, value_name = "TEXT")]
        what: String,
        // The rule; without it the office's first.
        #[arg(long, value_name = "ID")]
        ruleset: Option<String>,
        #[command(flatten)]
        learnt: Box<Learnt>,
    },
    // What became known later, or was wrong.
    #[command(args(shared::writing()))]
    #[command(group(clap::ArgGroup::new("more").multiple(true).required(true).args([
        "what", "happened_on", "category", "persons", "items", "cause", "harm", "measures", "published", "prevention", "other",
        "entrusted_by",
    ])))]
    Update {
        #[arg(value_name = "BREACH")]
        number: u32,
        #[arg(long, value_name = "DATE")]
        on: Option<Day>,
        #[arg(long, value_name = "TEXT")]
        what: Option<String>,
        #[command(flatten)]
        learnt: Box<Learnt>,
    },
    #[command(args(shared::writing()))]
    #[command(group(clap::ArgGroup::new("duty").required(true).args(["first", "final_report", "head", "department"])))]
    Report {
        #[arg(value_name = "BREACH")]
        number: u32,
        #[arg(long)]
        first: bool,
        #[arg(long = "final")]
        final_report: bool,
        #[arg(long)]
        head: bool,
        #[arg(long)]
        department: bool,
        #[arg(long, value_name = "DATE")]
        on: Day,
        // In words, where the rule's own name for it is not enough.
        #[arg(long = "to", value_name = "TEXT")]
        addressee: Option<String>,
    },
    // Whoever entrusted the data was told.
    #[command(args(shared::writing()))]
    ToldEntruster {
        #[arg(value_name = "BREACH")]
        number: u32,
        #[arg(long, value_name = "DATE")]
        on: Day,
        #[arg(long = "to", value_name = "TEXT")]
        entruster: String,
    },
    // The principals were told, or need not be.
    #[command(args(shared::writing()))]
    #[command(group(clap::ArgGroup::new("how").required(true).args(["name", "everyone", "substitute", "exempt"])))]
    Notify {
        #[arg(value_name = "BREACH")]
        number: u32,
        #[arg(long, value_name = "DATE")]
        on: Day,
        #[arg(long, value_name = "TEXT")]
        name: Option<String>,
        #[arg(long, value_name = "TEXT", requires = "name")]
        address: Option<String>,
        #[arg(long)]
        everyone: bool,
        #[arg(long, value_name = "TEXT")]
        substitute: Option<String>,
        #[arg(long, value_name = "TEXT")]
        exempt: Option<String>,
    },
    // Those that are still owed something, or all.
    #[command(args(shared::rows()))]
    List {
        #[arg(long)]
        all: bool,
    },
    #[command(arg(shared::document()))]
    Show {
        #[arg(value_name = "BREACH")]
        number: u32,
    },
    #[command(args(shared::writing()))]
    Letter(Box<Letter>),
}

// What is known of a breach beside what happened.
#[derive(clap::Args)]
pub(crate) struct Learnt {
    #[arg(long, value_name = "DATE")]
    pub(crate) happened_on: Option<Day>,
    // As the rule names them: `ruleset show ID`.
    #[arg(long, value_name = "CATEGORY")]
    pub(crate) category: Vec<String>,
    #[arg(long, value_name = "PERSONS", value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) persons: Option<u32>,
    #[arg(long, value_name = "TEXT")]
    pub(crate) items: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub(crate) cause: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub(crate) harm: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub(crate) measures: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub(crate) published: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub(crate) prevention: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub(crate) other: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub(crate) entrusted_by: Option<String>,
}

// The letter about an entry, or the one named.
#[derive(clap::Args)]
pub(crate) struct Letter {
    #[arg(value_name = "BREACH")]
    pub(crate) number: u32,
    #[arg(value_name = "KIND", value_parser = set::breach_letter())]
    pub(crate) kind: Option<Code>,
    // The entry that it tells; the latest without it.
    #[arg(long, value_name = "EVENT")]
    pub(crate) event: Option<u32>,
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    // The form; without it the one that the name of the file asks for, else text.
    #[arg(long, value_name = "FORMAT", value_parser = set::letter_form())]
    pub(crate) to: Option<Code>,
    // Bears 案, gives no number, writes nothing.
    #[arg(long)]
    pub(crate) draft: bool,
    // A new one that supersedes the first.
    #[arg(long, conflicts_with = "draft")]
    pub(crate) reissue: bool,
}
