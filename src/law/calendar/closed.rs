//! Why a day is closed.

use std::ops::BitOr;

use serde::{Deserialize, Serialize};

/// Why a day is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClosedKind {
    /// A Saturday or a Sunday.
    Weekend,
    /// A national holiday or a day that becomes one (国民の祝日に関する法律 3条).
    Holiday,
    /// 29 December to 3 January.
    YearEnd,
    /// A day of the office's own.
    Own,
}

/// A set of classes of closed days.
///
/// ```
/// use kaiji::law::calendar::{ClosedKind, ClosedKinds};
/// // A ward that skips holidays and the turn of the year but counts Saturdays and Sundays.
/// let skipped = ClosedKinds::from(ClosedKind::Holiday) | ClosedKind::YearEnd.into();
/// assert!(!skipped.contains(ClosedKind::Weekend));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ClosedKinds(u8);

/// A closed day, by its most telling class: holiday, own day, turn of the year, weekend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClosedDay<'a> {
    /// Why it is closed.
    pub kind: ClosedKind,
    /// The name of a holiday or of an own day; weekends and the turn of the year have none.
    pub name: Option<&'a str>,
    /// True of a holiday that no list names yet (推定).
    pub estimated: bool,
}

impl ClosedKinds {
    /// No class.
    pub const NONE: ClosedKinds = ClosedKinds(0);
    /// Every class.
    pub const ALL: ClosedKinds = ClosedKinds(0b1111);

    /// Whether this class is among them.
    pub const fn contains(self, kind: ClosedKind) -> bool {
        self.0 & (1 << kind as u8) != 0
    }

    /// Whether there is no class in it.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether the two sets share a class.
    pub const fn meets(self, other: ClosedKinds) -> bool {
        self.0 & other.0 != 0
    }
}

impl From<ClosedKind> for ClosedKinds {
    fn from(kind: ClosedKind) -> ClosedKinds {
        ClosedKinds(1 << kind as u8)
    }
}

impl BitOr for ClosedKinds {
    type Output = ClosedKinds;

    fn bitor(self, other: ClosedKinds) -> ClosedKinds {
        ClosedKinds(self.0 | other.0)
    }
}

impl FromIterator<ClosedKind> for ClosedKinds {
    fn from_iter<I: IntoIterator<Item = ClosedKind>>(kinds: I) -> ClosedKinds {
        kinds.into_iter().fold(ClosedKinds::NONE, |all, kind| all | kind.into())
    }
}
