//! Colour with a meaning, which always stands in words as well. Red and magenta can be read on light and dark.

use super::screen::Screen;

/// What a colour says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Tone {
    /// Nothing.
    #[default]
    Plain,
    /// The name of what follows.
    Heading,
    /// Late, wrong, owed at once.
    Late,
    /// Soon.
    Soon,
}

impl Tone {
    /// The words in this tone, where the screen has colours.
    pub(crate) fn of(self, words: &str, screen: Screen) -> String {
        let code = match self {
            Tone::Heading => "1",
            Tone::Late => "1;31",
            Tone::Soon => "35",
            Tone::Plain => return words.to_owned(),
        };
        if !screen.colored() || words.trim().is_empty() {
            return words.to_owned();
        }
        // The spaces that fill a column stay without colour.
        let end = words.trim_end().len();
        let (said, filling) = words.split_at(end);
        format!("\u{1B}[{code}m{said}\u{1B}[0m{filling}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colour_is_put_around_words_only_where_the_screen_has_it() {
        let screen = Screen::fixed(80);
        assert_eq!(Tone::Late.of("期限超過  ", screen), "期限超過  ");
        assert_eq!(Tone::Late.of("期限超過  ", screen.in_color()), "\u{1B}[1;31m期限超過\u{1B}[0m  ");
        assert_eq!(Tone::Late.of("   ", screen.in_color()), "   ");
    }
}
