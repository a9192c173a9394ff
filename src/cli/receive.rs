//! `kaiji receive`

use super::shared;
use super::value::{Code, Day, Time, set};

// A request arrives.
#[derive(clap::Args)]
#[command(args(shared::writing()))]
pub(crate) struct Args {
    // The file's default without it.
    #[arg(long, value_name = "ID")]
    pub(crate) ruleset: Option<String>,
    #[arg(long, value_name = "CODE", value_parser = set::kind())]
    pub(crate) kind: Code,
    // The day of arrival (到達).
    #[arg(long, value_name = "DATE")]
    pub(crate) received: Day,
    #[arg(long, value_name = "HH:MM")]
    pub(crate) at: Option<Time>,
    // The date on the form.
    #[arg(long, value_name = "DATE")]
    pub(crate) written: Option<Day>,
    // The day of acceptance (受理), where it differs.
    #[arg(long, value_name = "DATE")]
    pub(crate) accepted: Option<Day>,
    #[arg(long, value_name = "TEXT")]
    pub(crate) desk: Option<String>,
    // The day it reached the office itself, where a desk elsewhere took it in.
    #[arg(long, value_name = "DATE")]
    pub(crate) at_office: Option<Day>,
    #[arg(long, value_name = "TEXT")]
    pub(crate) name: String,
    #[arg(long, value_name = "TEXT")]
    pub(crate) kana: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub(crate) address: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub(crate) phone: Option<String>,
    // The representative of an agent that is a body.
    #[arg(long, value_name = "TEXT")]
    pub(crate) representative: Option<String>,
    #[arg(long, value_name = "CODE", value_parser = set::requester())]
    pub(crate) by: Option<Code>,
    #[arg(id = "for", long, value_name = "CODE", value_parser = set::asked_for())]
    pub(crate) asked_for: Option<Code>,
    #[arg(long, value_name = "CODE", value_parser = set::heir_class())]
    pub(crate) heir_class: Option<Code>,
    #[arg(long, value_name = "TEXT")]
    pub(crate) deceased: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub(crate) principal: Option<String>,
    // One for each part of the request.
    #[arg(long, value_name = "TEXT", required = true)]
    pub(crate) subject: Vec<String>,
    #[arg(long, value_name = "TEXT")]
    pub(crate) reason: Option<String>,
    #[arg(long, value_name = "CODE", value_parser = set::channel())]
    pub(crate) channel: Option<Code>,
    #[arg(long, value_name = "TEXT")]
    pub(crate) section: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub(crate) officer: Option<String>,
    // The case that disclosed what is to be corrected or stopped.
    #[arg(long, value_name = "NO")]
    pub(crate) prior: Option<String>,
    #[arg(long, value_name = "DATE")]
    pub(crate) disclosed_on: Option<Day>,
    #[arg(long, value_name = "CODE", value_parser = set::road())]
    pub(crate) road: Option<Code>,
    #[arg(long)]
    pub(crate) specific_pi: bool,
    // Where the ruleset tells classes of information apart (名寄: 医療介護情報).
    #[arg(long, value_name = "CODE")]
    pub(crate) class: Option<String>,
    // On which a suspension is asked for (丹南 38(1)1号).
    #[arg(long, value_name = "GROUND")]
    pub(crate) ground: Vec<String>,
    // What was said, of an oral request.
    #[arg(long, value_name = "TEXT")]
    pub(crate) words: Option<String>,
    // A number of the office's own, or of another system.
    #[arg(id = "ref", long, value_name = "TEXT")]
    pub(crate) reference: Option<String>,
}
