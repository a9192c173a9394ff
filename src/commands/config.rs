//! `kaiji config show·path`: every setting with its value and the place it comes from; where the config is.

use crate::cli::config::{Args, Verb};
use crate::context::{Context, NoFolder};
use crate::error::{Exit, Outcome};
use crate::output::Sink;
use crate::output::view::config::SettingLine;

pub(crate) fn run(context: &Context, args: Args, out: &mut Sink) -> Outcome<Exit> {
    match args.verb {
        Verb::Show => {
            let mut rows = out.rows::<SettingLine>("settings", "config-empty")?;
            for (key, value, source) in context.settings()? {
                rows.push(&SettingLine::of(key, value, source, context.text()))?;
            }
            rows.end()?;
        }
        Verb::Path => {
            let path = context.config_path().ok_or(NoFolder)?;
            out.write(format!("{}\n", path.display()))?;
        }
    }
    Ok(Exit::Done)
}
