//! `kaiji decide NO`

use super::shared;
use super::value::{Code, Day, Pair, set};
use crate::error::{Exit, Problem};
use crate::law::Kind;
use crate::text::Value;

// The whole case or a part of it is decided.
#[derive(clap::Args)]
#[command(args(shared::writing()))]
pub(crate) struct Args {
    #[arg(value_name = "NO")]
    pub(crate) number: String,
    #[arg(long, value_name = "CODE", value_parser = set::outcome())]
    pub(crate) outcome: Code,
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
    #[arg(long, value_name = "TEXT")]
    pub(crate) discretionary: Option<String>,
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
    #[arg(long)]
    pub(crate) happened: bool,
}

// The measures of a suspension that have a code.
pub(crate) const MEASURES: &[&str] = &["stop_use", "erase", "stop_provision"];

// The code of a measure that is named in words.
pub(crate) const OTHER_MEASURE: &str = "other";

impl Args {
    // A flag that was given and says nothing of a request of this kind.
    pub(crate) fn flag_of_another_kind(&self, kind: Kind) -> Option<&'static str> {
        use Kind::{Correction, Disclosure, PurposeNotice, Suspension};
        let flags: [(&str, bool, &[Kind]); 8] = [
            ("--purpose", self.purpose.is_some(), &[Disclosure, PurposeNotice]),
            ("--purpose-withheld", self.purpose_withheld.is_some(), &[Disclosure]),
            ("--discretionary", self.discretionary.is_some(), &[Disclosure]),
            ("--available-from", self.available_from.is_some(), &[Disclosure]),
            ("--place", self.place.is_some(), &[Disclosure]),
            ("--means", self.means.is_some(), &[Disclosure]),
            ("--content", self.content.is_some(), &[Correction, Suspension]),
            ("--measure", self.measure.is_some(), &[Suspension]),
        ];
        let of_another = flags.into_iter().find(|(_, given, kinds)| *given && !kinds.contains(&kind));
        of_another.map(|(flag, ..)| flag)
    }
}

// A flag that belongs to requests of other kinds.
#[derive(Clone, Copy, Debug, thiserror::Error)]
#[error("{flag} says nothing of a request of the kind {kind}")]
pub(crate) struct FlagDoesNotFit {
    // The flag.
    pub(crate) flag: &'static str,
    // The code of the kind.
    pub(crate) kind: &'static str,
}

impl Problem for FlagDoesNotFit {
    fn code(&self) -> &'static str {
        "flag_does_not_fit"
    }

    fn exit(&self) -> Exit {
        Exit::Usage
    }

    fn fields(&self) -> Vec<(&'static str, Value)> {
        vec![("flag", self.flag.into()), ("kind", Value::Term("kind", self.kind.to_owned()))]
    }

    fn field(&self) -> Option<String> {
        Some(self.flag.to_owned())
    }

    fn examples() -> Vec<FlagDoesNotFit> {
        vec![FlagDoesNotFit { flag: "--measure", kind: "disclosure" }]
    }
}
