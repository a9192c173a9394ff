//! `kaiji report annual --publish`: that these figures were published is a fact of the office.

use super::Counted;
use crate::case::admit::Draft;
use crate::case::fact::{Fact, FiguresPublished, Texts};
use crate::case::office::Office;
use crate::cli::report::Annual as Args;
use crate::commands::report::printing;
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::output::Sink;
use crate::output::report::ReportForm;
use crate::output::view::report_annual::Published;
use crate::record::{ALL_YEARS, FIGURES, OfficeDraft, Touches, record_in_office};
use crate::store::sha256;

/// Records it first: a paper that then cannot be written is written by the same command again, which records nothing new.
pub(super) fn run(
    context: &Context,
    args: &Args,
    counted: &Counted,
    form: ReportForm,
    out: &mut Sink,
) -> Outcome<Exit> {
    let text = counted.kept.text()?;
    let fact = FiguresPublished {
        fiscal_year: counted.year.fiscal_year,
        ruleset: args.ruleset.clone(),
        mask: args.mask,
        seq: counted.head.seq,
        head: counted.head.to_string(),
        sha256: sha256(text.as_bytes()).to_string(),
    };
    let on = counted.today;
    let (recorded, head) = record_in_office(context, |office| {
        if let Some(n) = stands(office, &fact) {
            return Ok(OfficeDraft::standing(n));
        }
        let drafts = vec![Draft { on, fact: Fact::from(fact.clone()), texts: Texts::none() }];
        let sources = vec![(FIGURES, ALL_YEARS.to_owned(), text.clone())];
        Ok(OfficeDraft { sources, ..OfficeDraft::of(drafts, Touches::Nothing) })
    })?;
    let written = match &args.printing.output {
        Some(_) if !context.dry_run() => {
            printing::put(context, &args.printing, form, out, |paper| counted.fill(context, args, form, paper))?
        }
        _ => None,
    };
    out.set_head(head);
    out.document(&Published { recorded, file: written.map(|written| written.file) })?;
    Ok(Exit::Done)
}

/// The fact by which the same figures were published last.
fn stands(office: &Office, fact: &FiguresPublished) -> Option<u32> {
    let last = office.live().rev().find_map(|event| match &event.fact {
        Fact::FiguresPublished(one) if one.fiscal_year == fact.fiscal_year && one.ruleset == fact.ruleset => {
            Some((event.n, one))
        }
        _ => None,
    });
    last.filter(|(_, last)| last.sha256 == fact.sha256 && last.mask == fact.mask).map(|(n, _)| n)
}
