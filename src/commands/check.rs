//! `kaiji check`: is everything as it was written?

use crate::case::number::CaseNumber;
use crate::cli::check::Args;
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::output::Sink;
use crate::output::view::check::{Found, Place, Verified};
use crate::record::{CaseOnFile, means, verify};
use crate::store::{CaseId, Depth, Finding, Store};

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    let depth = if args.quick { Depth::Quick } else { Depth::Full };
    let store = Store::open_read(&context.database()?, &means(context))?;
    let verified = {
        let reading = store.reading()?;
        let examined = verify(&reading, depth)?;
        let found = |finding: &Finding| Found::of(finding, place(&reading, finding));
        let findings = examined.checked.findings.iter().map(found).collect();
        Verified::of(&examined, args.quick, findings)
    };
    drop(store);
    let exit = if verified.findings.is_empty() { Exit::Done } else { Exit::Damaged };
    out.set_head(verified.head.clone());
    out.document(&verified)?;
    Ok(exit)
}

/// Where people find what the finding is about, as far as the file can still be read.
fn place(store: &Store, finding: &Finding) -> Option<Place> {
    match finding {
        Finding::Gap { seq } | Finding::Chain { seq } | Finding::Seal { seq } | Finding::Gone { seq } => {
            let (case, n) = store.place_of(*seq).ok()??;
            Some(Place { number: case.and_then(|case| number(store, case)), event: Some(n) })
        }
        Finding::Derived { case: Some(case), .. } => Some(Place { number: number(store, *case), event: None }),
        _ => None,
    }
}

/// As the first event of the case says.
fn number(store: &Store, case: CaseId) -> Option<CaseNumber> {
    let on_file = CaseOnFile::load(store, case).ok()?;
    Some(on_file.case().ok()?.received().number)
}
