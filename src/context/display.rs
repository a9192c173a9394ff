//! How things are shown to people on this run: each setting by the flag, else the environment, else the config, else the
//! default, with the place it comes from.

use super::{Config, Environment};
use crate::text::{Dates, Language, language};

/// The settings that only change how things look.
#[derive(Clone, Debug, Default)]
pub(crate) struct Display {
    /// The language in force.
    pub(crate) language: Setting<Language>,
    /// No ruled lines, no colour, no pager, nothing redrawn: for screen readers.
    pub(crate) plain: Setting<bool>,
    /// Whether words that warn are coloured.
    pub(crate) color: Setting<When>,
    /// How days are written; `None`: as the language writes them.
    pub(crate) dates: Setting<Option<Dates>>,
    /// How wide the terminal draws the characters that Unicode leaves open (○ ※ →).
    pub(crate) ambiguous_width: Setting<Ambiguous>,
    /// The program that shows long output page by page; `None`: none.
    pub(crate) pager: Setting<Option<String>>,
    /// Whether `LESS` says how the usual one behaves.
    pub(crate) pager_is_adjusted: bool,
    /// Names, addresses and telephones are hidden: the citizen can see the screen.
    pub(crate) private: Setting<bool>,
}

/// What the command line says of it, before the command is known.
#[derive(Clone, Debug, Default)]
pub(crate) struct DisplayFlags {
    /// `--lang`.
    pub(crate) lang: Option<String>,
    /// `--plain`.
    pub(crate) plain: bool,
    /// `--color`.
    pub(crate) color: Option<String>,
    /// `--dates`.
    pub(crate) dates: Option<String>,
    /// `--ambiguous-width`.
    pub(crate) ambiguous_width: Option<String>,
    /// `--no-pager`.
    pub(crate) no_pager: bool,
    /// `--private`.
    pub(crate) private: bool,
}

/// A value and where it comes from.
#[derive(Clone, Debug, Default)]
pub(crate) struct Setting<T> {
    /// The value.
    pub(crate) value: T,
    /// Where it comes from.
    pub(crate) source: Source,
}

/// Where a setting comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Source {
    /// A flag on this command line.
    Flag(&'static str),
    /// A variable of the environment.
    Variable(&'static str),
    /// The config.
    Config,
    /// Nobody said anything.
    #[default]
    Default,
}

impl<T> Setting<T> {
    /// The first that says something, else the default.
    pub(crate) fn first(said: impl IntoIterator<Item = (Option<T>, Source)>, default: T) -> Setting<T> {
        let found = said.into_iter().find_map(|(value, source)| Some(Setting { value: value?, source }));
        found.unwrap_or(Setting { value: default, source: Source::Default })
    }
}

/// When words are coloured.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum When {
    /// On a terminal that can.
    #[default]
    Auto,
    /// Even in a pipe.
    Always,
    /// Not at all.
    Never,
}

impl When {
    /// As it is typed.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            When::Auto => "auto",
            When::Always => "always",
            When::Never => "never",
        }
    }

    /// What was typed, if it is one of ours.
    pub(crate) fn from_code(code: &str) -> Option<When> {
        [When::Auto, When::Always, When::Never].into_iter().find(|when| when.code() == code)
    }
}

/// How wide a character of ambiguous width is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Ambiguous {
    /// One column.
    #[default]
    Narrow,
    /// Two columns, as older Japanese terminals and fonts do.
    Wide,
}

impl Ambiguous {
    /// As it is typed.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Ambiguous::Narrow => "narrow",
            Ambiguous::Wide => "wide",
        }
    }

    /// What was typed, if it is one of ours.
    pub(crate) fn from_code(code: &str) -> Option<Ambiguous> {
        [Ambiguous::Narrow, Ambiguous::Wide].into_iter().find(|width| width.code() == code)
    }
}

/// What shows long output where nobody names a program: one screen or less passes through, colours stay.
const PAGER: &str = "less -FRX";

impl Display {
    /// What holds on this run.
    pub(crate) fn of(flags: &DisplayFlags, environment: &Environment, config: &Config) -> Display {
        let on = |flag: bool| flag.then_some(true);
        let plain = Setting::first(
            [
                (on(flags.plain), Source::Flag("--plain")),
                (environment.plain, Source::Variable("KAIJI_PLAIN")),
                (config.plain, Source::Config),
            ],
            false,
        );
        let dates = [
            (flags.dates.as_deref(), Source::Flag("--dates")),
            (environment.dates.as_deref(), Source::Variable("KAIJI_DATES")),
            (config.dates.as_deref(), Source::Config),
        ];
        let widths = [
            (flags.ambiguous_width.as_deref(), Source::Flag("--ambiguous-width")),
            (environment.ambiguous_width.as_deref(), Source::Variable("KAIJI_AMBIGUOUS_WIDTH")),
            (config.ambiguous_width.as_deref(), Source::Config),
        ];
        let private = [
            (on(flags.private), Source::Flag("--private")),
            (environment.private, Source::Variable("KAIJI_PRIVATE")),
            (config.private, Source::Config),
        ];
        let dates = dates.map(|(code, source)| (code.and_then(Dates::from_code).map(Some), source));
        Display {
            language: language(flags, environment, config),
            color: color(flags, environment, config, &plain),
            dates: Setting::first(dates, None),
            ambiguous_width: Setting::first(
                widths.map(|(code, source)| (code.and_then(Ambiguous::from_code), source)),
                Ambiguous::default(),
            ),
            pager_is_adjusted: environment.less.is_some(),
            pager: pager(flags, environment, config, &plain),
            private: Setting::first(private, false),
            plain,
        }
    }
}

fn language(flags: &DisplayFlags, environment: &Environment, config: &Config) -> Setting<Language> {
    let asked = [
        (flags.lang.as_deref(), Source::Flag("--lang")),
        (environment.lang.as_deref(), Source::Variable("KAIJI_LANG")),
        (config.lang.as_deref(), Source::Config),
    ];
    let [all, messages, lang] = environment.locales.each_ref().map(Option::as_deref);
    let locales = [
        (all, Source::Variable("LC_ALL")),
        (messages, Source::Variable("LC_MESSAGES")),
        (lang, Source::Variable("LANG")),
    ];
    let (value, source) = language::in_force(&asked, &locales, Source::Default);
    Setting { value, source }
}

fn color(flags: &DisplayFlags, environment: &Environment, config: &Config, plain: &Setting<bool>) -> Setting<When> {
    let code = |code: Option<&str>| code.and_then(When::from_code);
    let said = [
        (code(flags.color.as_deref()), Source::Flag("--color")),
        (plain.value.then_some(When::Never), plain.source),
        (environment.no_color.then_some(When::Never), Source::Variable("NO_COLOR")),
        (code(config.color.as_deref()), Source::Config),
        (environment.dumb.then_some(When::Never), Source::Variable("TERM")),
    ];
    Setting::first(said, When::Auto)
}

fn pager(
    flags: &DisplayFlags,
    environment: &Environment,
    config: &Config,
    plain: &Setting<bool>,
) -> Setting<Option<String>> {
    let named = |name: &Option<String>| name.clone().map(Some);
    let said = [
        (flags.no_pager.then_some(None), Source::Flag("--no-pager")),
        (plain.value.then_some(None), plain.source),
        (named(&environment.kaiji_pager), Source::Variable("KAIJI_PAGER")),
        (config.pager.as_ref().map(|name| Some(name.clone()).filter(|name| !name.is_empty())), Source::Config),
        (named(&environment.pager), Source::Variable("PAGER")),
        (environment.dumb.then_some(None), Source::Variable("TERM")),
    ];
    Setting::first(said, Some(PAGER.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_flag_comes_before_the_variable_and_the_variable_before_the_config() {
        let flags = |dates: Option<&str>| DisplayFlags { dates: dates.map(str::to_owned), ..DisplayFlags::default() };
        let environment =
            |dates: Option<&str>| Environment { dates: dates.map(str::to_owned), ..Environment::default() };
        let config = Config { dates: Some("iso".to_owned()), ..Config::default() };
        let found = |flag, variable| {
            let dates = Display::of(&flags(flag), &environment(variable), &config).dates;
            (dates.value, dates.source)
        };
        let (iso, wareki) = (Some(Dates::Iso), Some(Dates::Wareki));
        assert_eq!(found(None, None), (iso, Source::Config));
        assert_eq!(found(None, Some("wareki")), (wareki, Source::Variable("KAIJI_DATES")));
        assert_eq!(found(Some("iso"), Some("wareki")), (iso, Source::Flag("--dates")));
        assert_eq!(found(None, Some("nonsense")), (iso, Source::Config), "what means nothing says nothing");
    }

    #[test]
    fn plain_takes_colour_and_pager_away_but_not_a_colour_that_is_asked_for() {
        let plain = DisplayFlags { plain: true, ..DisplayFlags::default() };
        let named = Environment { kaiji_pager: Some("more".to_owned()), ..Environment::default() };
        let display = Display::of(&plain, &named, &Config::default());
        assert_eq!((display.color.value, display.pager.value), (When::Never, None));
        let asked = DisplayFlags { color: Some("always".to_owned()), ..plain };
        assert_eq!(Display::of(&asked, &named, &Config::default()).color.value, When::Always);
    }

    #[test]
    fn an_empty_pager_in_the_config_is_none() {
        let config = Config { pager: Some(String::new()), ..Config::default() };
        let pager = Display::of(&DisplayFlags::default(), &Environment::default(), &config).pager;
        assert_eq!((pager.value, pager.source), (None, Source::Config));
    }
}
