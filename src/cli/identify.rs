//! `kaiji identify NO`

use super::shared;
use super::value::{Day, Pair};
use crate::error::{Exit, Problem};
use crate::text::Value;

// Identity and authority documents seen.
#[derive(clap::Args)]
#[command(args(shared::writing()))]
pub(crate) struct Args {
    #[arg(value_name = "NO")]
    pub(crate) number: String,
    // A kind of document, with the day it was made where freshness matters.
    #[arg(long, value_name = "KIND=DATE", required = true)]
    pub(crate) document: Vec<Pair>,
    #[arg(long, value_name = "DATE")]
    pub(crate) on: Option<Day>,
}

/// The kinds of documents that have a code.
pub(crate) const DOCUMENTS: &[&str] = &[
    "my_number_card",
    "driving_licence",
    "passport",
    "residence_card",
    "special_permanent_resident_card",
    "insurance_eligibility",
    "pension_book",
    "resident_record",
    "family_register",
    "registry_certificate",
    "power_of_attorney",
    "seal_certificate",
];

/// The code of a document that is named in words: `other:TEXT`.
pub(crate) const OTHER: &str = "other";

/// `--document` names no kind that there is.
#[derive(Clone, Debug, thiserror::Error)]
#[error("--document names no known kind")]
pub(crate) struct UnknownDocument {
    /// As it was typed.
    pub(crate) given: String,
}

impl Problem for UnknownDocument {
    fn code(&self) -> &'static str {
        "document_unknown"
    }

    fn exit(&self) -> Exit {
        Exit::Usage
    }

    fn fields(&self) -> Vec<(&'static str, Value)> {
        let known: Vec<String> = DOCUMENTS.iter().map(|code| code.replace('_', "-")).collect();
        vec![("given", self.given.as_str().into()), ("known", known.join(", ").into())]
    }

    fn field(&self) -> Option<String> {
        Some("--document".to_owned())
    }

    fn examples() -> Vec<UnknownDocument> {
        vec![UnknownDocument { given: "licence".to_owned() }]
    }
}
