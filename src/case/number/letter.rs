//! The letter of a case number and the kind of request it stands for.

use crate::law::ruleset::Kind;

/// The letter of a case number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Letter {
    /// 開: disclosure (開示).
    K,
    /// 訂: correction (訂正).
    T,
    /// 停: suspension (利用停止).
    S,
    /// 目: notice of the purpose of use (利用目的の通知).
    M,
}

impl Letter {
    /// All letters, in the order of the law.
    pub const ALL: [Letter; 4] = [Letter::K, Letter::T, Letter::S, Letter::M];

    /// As in the code: K, T, S, M.
    pub const fn code(self) -> char {
        match self {
            Letter::K => 'K',
            Letter::T => 'T',
            Letter::S => 'S',
            Letter::M => 'M',
        }
    }

    /// As on screens: 開, 訂, 停, 目.
    pub const fn kanji(self) -> char {
        match self {
            Letter::K => '開',
            Letter::T => '訂',
            Letter::S => '停',
            Letter::M => '目',
        }
    }

    /// The kind of request it stands for.
    pub const fn kind(self) -> Kind {
        match self {
            Letter::K => Kind::Disclosure,
            Letter::T => Kind::Correction,
            Letter::S => Kind::Suspension,
            Letter::M => Kind::PurposeNotice,
        }
    }

    pub(super) fn of(c: char) -> Option<Letter> {
        Letter::ALL.into_iter().find(|letter| letter.code().eq_ignore_ascii_case(&c) || letter.kanji() == c)
    }
}

impl From<Kind> for Letter {
    fn from(kind: Kind) -> Letter {
        match kind {
            Kind::Disclosure => Letter::K,
            Kind::Correction => Letter::T,
            Kind::Suspension => Letter::S,
            Kind::PurposeNotice => Letter::M,
        }
    }
}
