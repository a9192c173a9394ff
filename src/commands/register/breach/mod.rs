//! `kaiji register breach …`: 漏えい等, who was told of it, and by when somebody has to be.

mod enter;
mod letter;
mod look;
mod problem;
mod record;
mod tell;

pub(crate) use look::lines;
pub(crate) use problem::BreachProblem;

use crate::cli::register::Verb;
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::law::ruleset::BreachDutyId;
use crate::output::Sink;

pub(crate) fn run(context: &Context, verb: Verb, out: &mut Sink) -> Outcome<Exit> {
    match verb {
        Verb::Record { known, what, ruleset, learnt } => {
            record::record(context, out, &known, what, ruleset.as_deref(), *learnt)
        }
        Verb::Update { number, on, what, learnt } => record::update(context, out, number, on.as_ref(), what, *learnt),
        Verb::Report { number, first, final_report, head, department: _, on, addressee } => {
            let duty = match (first, final_report, head) {
                (true, ..) => BreachDutyId::FirstReport,
                (_, true, _) => BreachDutyId::FinalReport,
                (.., true) => BreachDutyId::Head,
                _ => BreachDutyId::Department,
            };
            tell::report(context, out, number, duty, &on, addressee)
        }
        Verb::ToldEntruster { number, on, entruster } => tell::told_entruster(context, out, number, &on, entruster),
        Verb::Notify { number, on, name, address, everyone: _, substitute, exempt } => {
            let how = match (name, substitute, exempt) {
                (Some(name), ..) => tell::How::One { name, address },
                (_, Some(measure), _) => tell::How::Substitute(measure),
                (.., Some(code)) => tell::How::Exempt(code),
                _ => tell::How::Everyone,
            };
            tell::notify(context, out, number, &on, how)
        }
        Verb::List { all } => look::list(context, out, all),
        Verb::Show { number } => look::show(context, out, number),
        Verb::Letter(args) => letter::run(context, &args, out),
    }
}
