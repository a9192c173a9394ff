//! The readings: admissible ways to count where the texts are silent.

use serde::{Deserialize, Serialize};

use crate::law::ruleset::Roll;

macro_rules! reading {
    ($(#[$about:meta])* $name:ident { $first:ident = $first_code:literal, $second:ident = $second_code:literal }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
        #[allow(missing_docs)]
        pub enum $name {
            #[serde(rename = $first_code)]
            $first,
            #[serde(rename = $second_code)]
            $second,
        }

        impl $name {
            /// Both values; the first never gives a later date of the office than the second.
            pub const ALL: [$name; 2] = [$name::$first, $name::$second];

            /// The code in JSON, TOML and on the command line.
            pub const fn code(self) -> &'static str {
                match self {
                    $name::$first => $first_code,
                    $name::$second => $second_code,
                }
            }
        }
    };
}

reading! {
    /// Is the day of asking itself excluded?
    SupplementFrom { NextDay = "next_day", AskingDay = "asking_day" }
}
reading! {
    /// Is the day of completion itself excluded?
    SupplementTo { DayBefore = "day_before", CompletionDay = "completion_day" }
}
reading! {
    /// Does a supplement inside the extension stop the clock?
    SupplementInExtension { No = "no", Yes = "yes" }
}
reading! {
    /// Do the stopped days also lengthen the computed period of the special case?
    SpecialExcludes { None = "none", StoppedDays = "stopped_days" }
}
reading! {
    /// 「間に少なくとも2週間」: the same weekday two weeks on, or 14 whole days between.
    TwoWeeks { SameWeekday = "same_weekday", ClearDays = "clear_days" }
}
reading! {
    /// Does waiting for identity papers stop the clock?
    IdentityPapersPause { No = "no", Yes = "yes" }
}

/// One value for each reading: what a run of the engine counts with.
///
/// `roll` and `roll_requester` are `None` where each rule's own choice holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Readings {
    /// See [`SupplementFrom`].
    pub supplement_from: SupplementFrom,
    /// See [`SupplementTo`].
    pub supplement_to: SupplementTo,
    /// The roll of the office's own deadlines; `None`: as each rule says.
    pub roll: Option<Roll>,
    /// The roll of the other side's periods; `None`: as each rule says.
    pub roll_requester: Option<Roll>,
    /// See [`SupplementInExtension`].
    pub supplement_in_extension: SupplementInExtension,
    /// See [`SpecialExcludes`].
    pub special_excludes: SpecialExcludes,
    /// See [`TwoWeeks`].
    pub two_weeks: TwoWeeks,
    /// See [`IdentityPapersPause`].
    pub identity_papers_pause: IdentityPapersPause,
}
