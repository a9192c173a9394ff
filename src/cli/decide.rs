//! `kaiji decide NO`

use super::shared;
use super::value::{Code, Day, Pair, set};

// The whole case or a part of it is decided.
#[derive(clap::Args)]
#[command(args(shared::writing()))]
pub(crate) struct Args {
    #[arg(value_name = "NO")]
    pub(crate) number: String,
    #[arg(long, value_name = "CODE", value_parser = set::outcome().open())]
    pub(crate) outcome: String,
    #[arg(long, value_name = "DATE")]
    pub(crate) on: Day,
    #[arg(long, value_name = "N")]
    pub(crate) part: Option<u32>,
    #[arg(long, value_name = "CODE", value_parser = set::stage())]
    pub(crate) stage: Option<Code>,
    // The purpose of use, which a disclosure tells as well.
    #[arg(long, value_name = "TEXT", conflicts_with = "purpose_withheld")]
    pub(crate) purpose: Option<String>,
    #[arg(long, value_name = "GROUND")]
    pub(crate) purpose_withheld: Option<String>,
    // Refuses the whole.
    #[arg(long, value_name = "GROUND")]
    pub(crate) ground: Vec<String>,
    // Refuses one passage.
    #[arg(long, value_name = "GROUND=TEXT")]
    pub(crate) withheld: Vec<Pair>,
    #[arg(long, value_name = "TEXT")]
    pub(crate) reason: Option<String>,
    // A third party whose information is withheld as a whole.
    #[arg(long, value_name = "N")]
    pub(crate) withholds_party: Vec<u32>,
    #[arg(long, value_name = "TEXT")]
    pub(crate) discretionary: Option<String>,
    // 丹南 27(3): the objector is told why.
    #[arg(long, value_name = "TEXT")]
    pub(crate) despite_objection: Option<String>,
    // The day from which a ground of refusal falls away.
    #[arg(long, value_name = "DATE")]
    pub(crate) available_from: Option<Day>,
    #[arg(long, value_name = "TEXT")]
    pub(crate) content: Option<String>,
    // `stop-use`, `erase`, `stop-provision`, or what else is done.
    #[arg(long, value_name = "MEASURE")]
    pub(crate) measure: Option<String>,
    #[arg(long, value_name = "DATE")]
    pub(crate) implement_on: Option<Day>,
    #[arg(long, value_name = "TEXT")]
    pub(crate) place: Option<String>,
    #[arg(long, value_name = "CODE", value_parser = set::means())]
    pub(crate) means: Option<Code>,
    // The panel decided that the information may be made public (名寄 13(2)).
    #[arg(long, value_name = "DATE", requires = "panel_number")]
    pub(crate) panel_decided: Option<Day>,
    #[arg(long, value_name = "TEXT", requires = "panel_decided")]
    pub(crate) panel_number: Option<String>,
    #[arg(long)]
    pub(crate) happened: bool,
}
