//! `kaiji rebuild`: every derived row anew from the events, and what moved by it.

use crate::case::admit::Draft;
use crate::case::fact::{EngineRaised, Fact, Texts};
use crate::cli::rebuild::Args;
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::output::Sink;
use crate::output::view::rebuild::Rebuilt;
use crate::record::{ENGINE, OfficeOnFile, derive_anew, enter_in_office, means, office_rows};
use crate::store::Store;

pub(crate) fn run(context: &Context, _args: Args, out: &mut Sink) -> Outcome<Exit> {
    let means = means(context);
    let mut writing = Store::open_write(&context.database()?, &means)?;
    let cases = writing.case_ids()?;
    let engine = writing.file()?.engine;
    writing.begin_rebuild()?;
    let rows = office_rows(&OfficeOnFile::load(&writing)?)?;
    writing.replace_office(&rows)?;
    derive_anew(&mut writing, &cases)?;
    writing.end_rebuild(ENGINE)?;
    if engine < ENGINE {
        let raised = EngineRaised { from: u32::try_from(engine).unwrap_or(0), to: u32::try_from(ENGINE).unwrap_or(0) };
        let draft = Draft { on: context.today()?, fact: Fact::from(raised), texts: Texts::none() };
        enter_in_office(context, &mut writing, &draft)?;
    }
    let head = if context.dry_run() { writing.head()? } else { writing.commit()?.head()? };
    out.set_head(head.to_string());
    out.document(&Rebuilt { cases: cases.len(), dry_run: context.dry_run() })?;
    Ok(Exit::Done)
}
