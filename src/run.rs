//! From the arguments to the exit code: parse, context, command, output.

use std::ffi::OsString;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;
use std::rc::Rc;
use std::sync::Mutex;

use crate::cli::half_typed::HalfTyped;
use crate::cli::problem::UsageProblem;
use crate::cli::{self, Asked, Format};
use crate::commands::{ask, half_typed};
use crate::context::{Ambiguous, BadConfig, Config, Context, Display, DisplayFlags, Environment, Source};
use crate::error::{Exit, Failure, Outcome};
use crate::output::screen::Screen;
use crate::output::{self, Sink, help, width};
use crate::text::{Language, Text};

/// Runs the program with these arguments and says with which code it ends.
pub fn run(arguments: std::env::ArgsOs) -> ExitCode {
    let arguments: Vec<OsString> = arguments.skip(1).collect();
    let environment = Environment::read();
    if let Some(line) = HalfTyped::of(&arguments) {
        return complete(&line, environment);
    }
    let config = if cli::asks_version(&arguments) { Ok(Config::default()) } else { Config::read(&environment) };
    let glance = cli::glance(&arguments);
    let display = Display::of(&glance.display, &environment, config.as_ref().unwrap_or(&Config::default()));
    let text = Rc::new(Text::new(display.language.value).dated(display.dates.value));
    width::draw_ambiguous_wide(display.ambiguous_width.value == Ambiguous::Wide);
    output::error::speak(text.language(), &display);
    catch_panics(glance.format, text.language());
    let ended = catch_unwind(AssertUnwindSafe(|| perform(arguments, environment, config, display, &text)));
    let exit = match ended {
        Ok(Ok(exit)) => exit,
        Ok(Err(failure)) => tell(&failure, glance.format, &text),
        Err(_) => tell_panic(glance.format, &text),
    };
    ExitCode::from(exit as u8)
}

/// Answers a shell that completes a line: whatever is wrong, nothing is said to a person who is still typing.
fn complete(line: &HalfTyped, environment: Environment) -> ExitCode {
    std::panic::set_hook(Box::new(|_| {
        if NOTHING_UNWINDS {
            output::error::leave(Exit::Done);
        }
    }));
    let _ = catch_unwind(AssertUnwindSafe(|| -> Outcome<()> {
        let config = Config::read(&environment)?;
        let display = Display::of(&DisplayFlags::default(), &environment, &config);
        let text = Rc::new(Text::new(display.language.value));
        let context = Context::new(line.shared(), environment, config, display, Rc::clone(&text));
        let offered = half_typed::offered(&context, line)?;
        // As nobody set it: no pager comes between.
        let mut out = Sink::new(Format::Table, text, &Display::default());
        out.write(offered)?;
        out.close()
    }));
    ExitCode::SUCCESS
}

fn perform(
    arguments: Vec<OsString>,
    environment: Environment,
    config: Result<Config, BadConfig>,
    display: Display,
    text: &Rc<Text>,
) -> Outcome<Exit> {
    let filters = config.as_ref().map(|config| config.filters.clone()).unwrap_or_default();
    let typed = arguments.clone();
    let asked = if cli::asks_version(&arguments) { Asked::Version } else { cli::ask(arguments, &filters, text)? };
    let plain = || Sink::new(Format::Table, Rc::clone(text), &display);
    let screen = || Screen::of_stdout(&display);
    match asked {
        Asked::Version => print(plain(), concat!("kaiji ", env!("CARGO_PKG_VERSION"), "\n")),
        Asked::Help(page) => print(plain(), &help::rendered(&page, screen(), text)),
        Asked::Unfinished(unfinished) => {
            let mut out = Sink::new(unfinished.shared.format, Rc::clone(text), &display);
            let context = Context::new(unfinished.shared.clone(), environment, config?, display, Rc::clone(text));
            let why = unfinished.problem.clone().into();
            let exit = ask::finish(&context, &unfinished, why, &mut out)?;
            out.close()?;
            Ok(exit)
        }
        Asked::Incomplete(page) => {
            if let Some(verb) = ask::chosen_verb(&page, text)? {
                let typed = typed.into_iter().chain([verb.into()]).collect();
                return perform(typed, environment, config, display, text);
            }
            output::error::print(&help::rendered(&page, screen(), text));
            Ok(Exit::Usage)
        }
        Asked::Command(command, matches, shared) => {
            private_is_for_people(&display, shared.format)?;
            let mut out = Sink::new(shared.format, Rc::clone(text), &display).with_csv(shared.csv);
            let context = Context::new(shared, environment, config?, display, Rc::clone(text));
            let ran = (command.run)(&context, &matches, &mut out);
            let exit = ran.or_else(|why| lacking(&context, typed, why, &mut out))?;
            out.close()?;
            Ok(exit)
        }
    }
}

/// What a command turned out to lack, by the law or by what is on file, is asked for, where somebody can be asked.
fn lacking(context: &Context, typed: Vec<OsString>, why: Failure, out: &mut Sink) -> Outcome<Exit> {
    let is_usage = matches!(&why, Failure::Problem(problem) if problem.exit() == Exit::Usage);
    match cli::unfinished(typed, context.text()).filter(|_| is_usage) {
        Some(unfinished) => ask::finish(context, &unfinished, why, out),
        None => Err(why),
    }
}

/// Data is read by programs, which want it whole: hiding is asked for in vain there. What the environment or the config
/// says about screens does not concern it.
fn private_is_for_people(display: &Display, format: Format) -> Outcome<()> {
    if display.private.source == Source::Flag("--private") && format != Format::Table {
        return Err(UsageProblem::Conflict { flag: "--private".to_owned(), other: "--format".to_owned() }.into());
    }
    Ok(())
}

fn print(mut out: Sink, words: &str) -> Outcome<Exit> {
    out.write(words)?;
    out.close()?;
    Ok(Exit::Done)
}

fn tell(failure: &Failure, format: Format, text: &Text) -> Exit {
    match failure {
        Failure::OutputClosed => Exit::Done,
        Failure::Left => {
            output::error::note(text, "ask-left", &[]);
            Exit::Interrupted
        }
        Failure::Problem(problem) => {
            output::error::tell(problem.as_ref(), format, text);
            problem.exit()
        }
        Failure::Internal(error) => {
            output::error::tell_internal(&format!("{error:#}"), format, text);
            Exit::Internal
        }
    }
}

/// Where the program panicked: the place in the source, not the message, which could hold what a person typed.
static PANICKED_AT: Mutex<String> = Mutex::new(String::new());

/// The profile `dist`: there the hook of a panic has the last word.
const NOTHING_UNWINDS: bool = cfg!(panic = "abort");

fn catch_panics(format: Format, language: Language) {
    std::panic::set_hook(Box::new(move |panic| {
        if let Ok(mut at) = PANICKED_AT.lock() {
            *at = place_of(panic);
        }
        if NOTHING_UNWINDS {
            output::error::leave(tell_panic(format, &Text::new(language)));
        }
    }));
}

fn place_of(panic: &std::panic::PanicHookInfo<'_>) -> String {
    panic.location().map(ToString::to_string).unwrap_or_default()
}

fn tell_panic(format: Format, text: &Text) -> Exit {
    let place = PANICKED_AT.lock().map(|at| at.clone()).unwrap_or_default();
    output::error::tell_internal(&place, format, text);
    Exit::Internal
}
