//! `kaiji method NO`: how a disclosure is wanted, in which other way it is made, or that nobody said.

use crate::case::admit::{Draft, Refusal, admit};
use crate::case::fact::{Fact, MethodChanged, MethodNotAsked, MethodRequested, TextField, Texts};
use crate::cli::method::Args;
use crate::cli::value::Code;
use crate::commands::in_case::{day_or_today, enter};
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::output::Sink;
use crate::output::view::method::Marked;
use crate::record::{Standing, record_in_cases};

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    if args.not_asked {
        return mark(context, &args.number, out);
    }
    let [number] = args.number.as_slice() else { return Err(Refusal::of("one_case_only").missing("NO").into()) };
    enter(context, out, number, |_| {
        let on = day_or_today(context, args.on.as_ref())?;
        let mut texts = Texts::none();
        texts.add_if(TextField::Reason, args.late_reason.as_deref().or(args.reason.as_deref()));
        let part = args.part;
        let fact = match (args.means, args.instead) {
            (Some(means), _) => {
                Fact::from(MethodRequested { means: means.meant()?, part, late_reason: args.late_reason.is_some() })
            }
            (None, instead) => {
                let means = instead.map(Code::meant).transpose()?;
                let means = means.ok_or_else(|| anyhow::anyhow!("neither --means nor --instead"))?;
                Fact::from(MethodChanged { means, part })
            }
        };
        Ok(vec![Draft { on, fact, texts }])
    })
}

/// Marks the cases named, or every one whose period passed without a word.
fn mark(context: &Context, numbers: &[String], out: &mut Sink) -> Outcome<Exit> {
    let numbers: Vec<_> = numbers.iter().map(|number| context.case_number("NO", number)).collect::<Outcome<_>>()?;
    let named = !numbers.is_empty();
    let (marked, head) = record_in_cases(context, &numbers, |standing| {
        let draft = not_asked(standing);
        // Of a case that was named it is said why it cannot be marked.
        let fits = named || admit(standing.case, &draft, &standing.setting).is_ok();
        Ok(if fits { vec![draft] } else { Vec::new() })
    })?;
    out.set_head(head);
    out.document(&Marked::of(marked, context.dry_run()))?;
    Ok(Exit::Done)
}

/// The day of the mark is the last day of the period under the reading that leaves most time (丹南 28(4)).
fn not_asked(standing: &Standing) -> Draft {
    let answer = standing.derived.answer;
    let last = answer.and_then(|answer| answer.secondary.method_request_last_day).map(|last| last.safe_date);
    let on = last.map_or(standing.setting.today, |last| last.min(standing.setting.today));
    Draft { on, fact: Fact::from(MethodNotAsked {}), texts: Texts::none() }
}
