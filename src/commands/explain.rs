//! `kaiji explain NO`: every deadline of the case step by step, article by article.

use crate::cli::explain::Args;
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::law::calc::Computed;
use crate::law::deadline::{Rules, beside, safe_reading, steps, steps_beside};
use crate::output::Sink;
use crate::output::view::case::CaseAnswer;
use crate::output::view::derivation::word_steps;
use crate::output::view::explain::{Explained, Other};
use crate::record::{as_json, look_as_of};

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    let looked = look_as_of(context, context.case_number("NO", &args.number)?, args.as_of.as_ref())?;
    out.set_head(looked.head.as_str());
    out.hide(looked.on_file.personal());
    let case = looked.on_file.case()?;
    let law = looked.law.horizon().judged_by;
    let mut answer = CaseAnswer::of(&looked, &case);
    let rules = Rules::of(law.ruleset, case.received().kind);
    let (Some(rules), Some(found)) = (rules, looked.now.derived.answer) else {
        return Err(anyhow::anyhow!("a case whose kind its ruleset does not offer").into());
    };
    let facts = case.facts(&looked.vacancies);
    let (facts, used, today) = (facts.as_facts(), rules.readings_in_use(), looked.today);
    let readings = safe_reading(&rules, law.calendar, &facts, &used, today, &found);
    let steps = steps(&rules, law.calendar, &facts, &used, today);
    let mut computed = Computed::of(&rules, &found, readings, &steps);
    word_steps(&mut computed, law.ruleset, context.text());
    answer.deadline = Some(as_json(&computed));
    let readings = beside(&rules, law.calendar, &facts, &used, today);
    let others = steps_beside(&rules, law.calendar, &facts, &used, today);
    let others = others.into_iter().map(|(deadline, steps)| Other::of(deadline, &steps, law.ruleset, context.text()));
    let others = others.collect();
    out.document(&Explained { answer, looked: &looked, rules, computed, others, readings, law })?;
    Ok(Exit::Done)
}
