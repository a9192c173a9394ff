//! What every command shares: file, today, language, actor, clock and entropy, each found when it is first asked for.
//! The only reader of clock and environment.

mod clock;
mod config;
mod display;
mod entropy;
mod environment;
mod folder;
mod settings;

use std::cell::OnceCell;
use std::path::PathBuf;
use std::rc::Rc;
use std::time::Duration;

use crate::case::number::{self, CaseNumber};
use crate::cli::value::{Day, NotANumber};
use crate::cli::{Format, Shared};
use crate::error::Outcome;
use crate::law::Date;
use crate::law::date_input::Sense;
use crate::store::PATIENCE;
use crate::text::{Dates, Language, Text};
use clock::Clock;
pub(crate) use clock::Instant;
pub(crate) use config::{BadConfig, Config};
pub(crate) use display::{Ambiguous, Display, DisplayFlags, Source, When};
use entropy::Entropy;
pub(crate) use environment::Environment;
pub(crate) use folder::NoFolder;

/// Handed to every command.
pub(crate) struct Context {
    shared: Shared,
    environment: Environment,
    config: Config,
    display: Display,
    text: Rc<Text>,
    clock: Clock,
    entropy: Rc<Entropy>,
    today: OnceCell<Date>,
}

impl Context {
    /// The context of one run.
    pub(crate) fn new(
        shared: Shared,
        environment: Environment,
        config: Config,
        display: Display,
        text: Rc<Text>,
    ) -> Context {
        let (clock, entropy) = (Clock::of(&environment), Rc::new(Entropy::of(&environment)));
        Context { shared, environment, config, display, text, clock, entropy, today: OnceCell::new() }
    }

    /// The same run on another file, its clock standing at noon (Japan) of `today` and its entropy drawn from `seed`:
    /// for sample files, which must be the same whenever they are made. Never for a file of an office.
    pub(crate) fn sample(&self, db: PathBuf, today: Date, seed: u64) -> Context {
        let shared = Shared { db: Some(db), ..self.shared.clone() };
        let (clock, entropy) = (Clock::standing_at_noon(today), Rc::new(Entropy::seeded(seed)));
        let (environment, config, text) = (self.environment.clone(), self.config.clone(), Rc::clone(&self.text));
        let display = self.display.clone();
        Context { shared, environment, config, display, text, clock, entropy, today: OnceCell::from(today) }
    }

    /// The same run for a command that was finished, or follows, by asking: what it does not say of file, day and actor stays
    /// as it was said before.
    pub(crate) fn with(&self, shared: Shared) -> Context {
        let shared = Shared {
            db: shared.db.or_else(|| self.shared.db.clone()),
            today: shared.today.or_else(|| self.shared.today.clone()),
            actor: shared.actor.or_else(|| self.shared.actor.clone()),
            ..shared
        };
        let (environment, config, text) = (self.environment.clone(), self.config.clone(), Rc::clone(&self.text));
        let (clock, entropy) = (self.clock.clone(), Rc::clone(&self.entropy));
        let display = self.display.clone();
        Context { shared, environment, config, display, text, clock, entropy, today: OnceCell::new() }
    }

    /// The words of the language in force.
    pub(crate) fn text(&self) -> &Text {
        &self.text
    }

    /// The same, to be kept beside the context.
    pub(crate) fn shared_text(&self) -> Rc<Text> {
        Rc::clone(&self.text)
    }

    /// The language in force.
    pub(crate) fn language(&self) -> Language {
        self.text.language()
    }

    /// How things look on this run.
    pub(crate) fn display(&self) -> &Display {
        &self.display
    }

    /// How data is printed.
    pub(crate) fn format(&self) -> Format {
        self.shared.format
    }

    /// What the day is taken to be: `--today`, else the day in Japan (UTC+9), whatever the machine's zone is.
    pub(crate) fn today(&self) -> Outcome<Date> {
        if let Some(today) = self.today.get() {
            return Ok(*today);
        }
        let real = self.clock.today_in_japan();
        let today = match &self.shared.today {
            Some(day) => day.resolved(real, Sense::Past)?,
            None => real,
        };
        Ok(*self.today.get_or_init(|| today))
    }

    /// Whether `--today` was given: a write then keeps which day it was judged on.
    pub(crate) fn today_is_given(&self) -> bool {
        self.shared.today.is_some()
    }

    /// The day of a fact, as it was typed: without a year the nearest past one.
    pub(crate) fn day(&self, day: &Day) -> Outcome<Date> {
        Ok(day.resolved(self.today()?, Sense::Past)?)
    }

    /// A planned day (`--by --until --available-from --implement-on`), as it was typed: without a year the nearest
    /// future one.
    pub(crate) fn planned_day(&self, day: &Day) -> Outcome<Date> {
        Ok(day.resolved(self.today()?, Sense::Future)?)
    }

    /// The case number that was typed with `flag` (`NO` where it stands alone); `K1` is of this fiscal year.
    pub(crate) fn case_number(&self, flag: &str, text: &str) -> Outcome<CaseNumber> {
        let number = number::parse(text, self.today()?);
        Ok(number.map_err(|error| NotANumber { flag: flag.to_owned(), error })?)
    }

    /// The clock that the file records by: the machine's, in UTC, never `--today`.
    pub(crate) fn recorder(&self) -> Rc<dyn Fn() -> String> {
        let clock = self.clock.clone();
        Rc::new(move || clock.now().utc())
    }

    /// 32 random bytes at each call.
    ///
    /// # Panics
    /// When the system has no entropy to give: nothing may be written then.
    pub(crate) fn dice(&self) -> Rc<dyn Fn() -> [u8; 32]> {
        let entropy = Rc::clone(&self.entropy);
        Rc::new(move || {
            let mut bytes = [0; 32];
            assert!(entropy.fill(&mut bytes).is_ok(), "the system gives no entropy");
            bytes
        })
    }

    /// What was given on the command line, in one writing for the same values: what `--once` compares.
    pub(crate) fn given(&self) -> &str {
        &self.shared.given
    }

    /// Where the file is: `--db`, else `KAIJI_DB`, else the one named in the config, else in the user's data folder.
    pub(crate) fn database(&self) -> Outcome<PathBuf> {
        if let Some(db) = self.shared.db.as_ref().or(self.environment.db.as_ref()).or(self.config.db.as_ref()) {
            return Ok(db.clone());
        }
        Ok(folder::data()?.join("kaiji.db"))
    }

    /// Whether somebody said where the file is; else its folder is the program's own to make.
    pub(crate) fn database_is_named(&self) -> bool {
        self.shared.db.is_some() || self.environment.db.is_some() || self.config.db.is_some()
    }

    /// Who acts: `--actor`, else `KAIJI_ACTOR`, else the config, else the system user.
    pub(crate) fn actor(&self) -> String {
        let given = self.shared.actor.as_ref().or(self.environment.actor.as_ref()).or(self.config.actor.as_ref());
        given.cloned().unwrap_or_else(|| self.os_user())
    }

    /// The user as the system knows them, kept beside the actor in every event; else as the environment names them.
    pub(crate) fn os_user(&self) -> String {
        // Tests of a debug build name the user, so that a chain is the same on every machine.
        let told = self.environment.test_user.clone().filter(|_| cfg!(debug_assertions));
        let found = told.or_else(crate::sys::user_name).or_else(|| self.environment.user.clone());
        found.unwrap_or_else(|| "unknown".to_owned())
    }

    /// How long a locked file is waited for. Tests of a debug build are less patient.
    pub(crate) fn patience(&self) -> Duration {
        let told = self.environment.test_patience.filter(|_| cfg!(debug_assertions));
        told.map_or(PATIENCE, Duration::from_millis)
    }

    /// `--dry-run`: what would be recorded is said, nothing is written.
    pub(crate) fn dry_run(&self) -> bool {
        self.shared.dry_run
    }

    /// `--once`: the key of a writing that may be repeated.
    pub(crate) fn once(&self) -> Option<&str> {
        self.shared.once.as_deref()
    }
}
