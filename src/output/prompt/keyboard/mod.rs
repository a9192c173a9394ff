//! What a person does at the keyboard, a stroke at a time; what is pasted comes as one piece.

#[cfg(unix)]
mod unix;
#[cfg(unix)]
pub(super) use unix::Keyboard;

#[cfg(windows)]
mod windows;
#[cfg(windows)]
pub(super) use windows::Keyboard;

/// A stroke.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Stroke {
    /// A character, or what was pasted.
    Text(String),
    /// Bytes that are no text.
    Unreadable,
    Enter,
    /// Tab: this, and another one.
    More,
    /// Esc.
    Back,
    Erase,
    Delete,
    /// Ctrl-U: the whole line.
    EraseAll,
    Left,
    Right,
    Up,
    Down,
    First,
    Last,
    /// Ctrl-C, Ctrl-D: leave.
    Leave,
    /// One that means nothing here.
    Other,
}

/// What a control character means; none of any other character.
const fn control(c: char) -> Option<Stroke> {
    Some(match c {
        '\u{3}' | '\u{4}' => Stroke::Leave,
        '\r' | '\n' => Stroke::Enter,
        '\t' => Stroke::More,
        '\u{8}' | '\u{7F}' => Stroke::Erase,
        '\u{15}' => Stroke::EraseAll,
        '\u{1}' => Stroke::First,
        '\u{5}' => Stroke::Last,
        _ => return None,
    })
}
