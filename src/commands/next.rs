//! `kaiji next NO`: what the law asks for now and by when, what may be done, what may not and why; at a terminal, does it.

use crate::case::next::forbidden;
use crate::cli::Format;
use crate::cli::next::Args;
use crate::commands::ask::{act, follow};
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::output::Sink;
use crate::output::prompt::{Answer, Choice, Conversation, can_ask};
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
        return if out.is_terminal() && can_ask() { take_a_step(context, &steps, out) } else { Ok(Exit::Done) };
    }
    let mut rows = out.rows::<NextLine>("steps", "next-nothing")?;
    steps.lines.iter().try_for_each(|line| rows.push(line))?;
    rows.end()?;
    Ok(Exit::Done)
}

/// Lets one of the steps be chosen and does it: what is not known yet is asked for.
fn take_a_step(context: &Context, steps: &Steps, out: &mut Sink) -> Outcome<Exit> {
    out.hand_over()?;
    let mut choices: Vec<Choice> =
        steps.offered().map(|(shown, command)| Choice { typed: command.to_owned(), shown }).collect();
    choices.push(Choice { typed: String::new(), shown: context.text().get("ask-no-step") });
    follow(context, |context| {
        let mut talk = Conversation::begin(context.text())?;
        talk.say(&format!("\n{}", context.text().get("ask-which-step")));
        let chosen = talk.choose(&choices)?;
        drop(talk);
        match chosen {
            Answer::Given(step) if !step.typed.is_empty() => act(context, &step.typed, out),
            _ => Ok(()),
        }
    })
}
