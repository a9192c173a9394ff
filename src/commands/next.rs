//! `kaiji next NO`: what the law asks for now and by when, what may be done, what may not and why.

use crate::case::next::forbidden;
use crate::cli::Format;
use crate::cli::next::Args;
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::output::Sink;
use crate::output::view::next::{NextLine, Steps};
use crate::record::look;

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    let looked = look(context, context.case_number("NO", &args.number)?)?;
    out.set_head(looked.head.as_str());
    out.hide(looked.on_file.personal());
    let forbidden = forbidden(&looked.on_file.case()?, &looked.setting());
    let steps = Steps::of(&looked.now, &forbidden, looked.on_file.case()?.received_on(), context.text());
    if out.format() == Format::Table {
        out.document(&steps)?;
        return Ok(Exit::Done);
    }
    let mut rows = out.rows::<NextLine>("steps", "next-nothing")?;
    steps.lines.iter().try_for_each(|line| rows.push(line))?;
    rows.end()?;
    Ok(Exit::Done)
}
