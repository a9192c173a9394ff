//! The environment variables that the program looks at: all of them are named here.

use std::path::PathBuf;

/// What the environment says.
#[derive(Clone, Debug, Default)]
pub(crate) struct Environment {
    /// `KAIJI_DB`: the file.
    pub(crate) db: Option<PathBuf>,
    /// `KAIJI_LANG`: `ja` or `en`.
    pub(crate) lang: Option<String>,
    /// `KAIJI_ACTOR`: who acts.
    pub(crate) actor: Option<String>,
    /// `KAIJI_CONFIG`: the config, instead of the one in the user's config folder.
    pub(crate) config: Option<PathBuf>,
    /// `KAIJI_PDF`: the program that makes letters as PDF, instead of the one beside this program.
    pub(crate) pdf: Option<PathBuf>,
    /// `KAIJI_FONT`: a font or a folder of fonts, before those of the system.
    pub(crate) font: Option<PathBuf>,
    /// `KAIJI_PLAIN`: no ruled lines, no colour, no pager.
    pub(crate) plain: Option<bool>,
    /// `KAIJI_PRIVATE`: names are hidden.
    pub(crate) private: Option<bool>,
    /// `KAIJI_DATES`: `wareki` or `iso`.
    pub(crate) dates: Option<String>,
    /// `KAIJI_AMBIGUOUS_WIDTH`: `narrow` or `wide`.
    pub(crate) ambiguous_width: Option<String>,
    /// `KAIJI_PAGER`: what shows long output.
    pub(crate) kaiji_pager: Option<String>,
    /// `PAGER`: the same, of every program.
    pub(crate) pager: Option<String>,
    /// `LESS`: the options of the usual pager, where the user has chosen their own.
    pub(crate) less: Option<String>,
    /// `NO_COLOR`, set to anything: no colour.
    pub(crate) no_color: bool,
    /// `TERM` is `dumb`: the terminal can neither colour nor page.
    pub(crate) dumb: bool,
    /// `LC_ALL`, `LC_MESSAGES`, `LANG`, in this order.
    pub(crate) locales: [Option<String>; 3],
    /// `USER`, else `LOGNAME`, else `USERNAME`: the user as the system calls them.
    pub(crate) user: Option<String>,
    /// `KAIJI_TEST_CLOCK`: debug builds only.
    pub(crate) test_clock: Option<u64>,
    /// `KAIJI_TEST_PATIENCE`, in milliseconds: debug builds only.
    pub(crate) test_patience: Option<u64>,
    /// `KAIJI_TEST_SEED`: debug builds only.
    pub(crate) test_seed: Option<u64>,
    /// `KAIJI_TEST_USER`: debug builds only.
    pub(crate) test_user: Option<String>,
}

impl Environment {
    /// Reads it.
    pub(crate) fn read() -> Environment {
        Environment {
            db: path("KAIJI_DB"),
            lang: text("KAIJI_LANG"),
            actor: text("KAIJI_ACTOR"),
            config: path("KAIJI_CONFIG"),
            pdf: path("KAIJI_PDF"),
            font: path("KAIJI_FONT"),
            plain: switch("KAIJI_PLAIN"),
            private: switch("KAIJI_PRIVATE"),
            dates: text("KAIJI_DATES"),
            ambiguous_width: text("KAIJI_AMBIGUOUS_WIDTH"),
            kaiji_pager: text("KAIJI_PAGER"),
            pager: text("PAGER"),
            less: text("LESS"),
            no_color: text("NO_COLOR").is_some(),
            dumb: text("TERM").is_some_and(|terminal| terminal == "dumb"),
            locales: [text("LC_ALL"), text("LC_MESSAGES"), text("LANG")],
            user: text("USER").or_else(|| text("LOGNAME")).or_else(|| text("USERNAME")),
            test_clock: text("KAIJI_TEST_CLOCK").and_then(|seconds| seconds.parse().ok()),
            test_patience: text("KAIJI_TEST_PATIENCE").and_then(|milliseconds| milliseconds.parse().ok()),
            test_seed: text("KAIJI_TEST_SEED").and_then(|seed| seed.parse().ok()),
            test_user: text("KAIJI_TEST_USER"),
        }
    }
}

/// A variable that is set to nothing is not set.
fn text(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// `0`, `no` and `false` are no, anything else is yes.
fn switch(name: &str) -> Option<bool> {
    text(name).map(|value| !["0", "no", "false", "off"].contains(&value.to_ascii_lowercase().as_str()))
}

fn path(name: &str) -> Option<PathBuf> {
    std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from)
}
