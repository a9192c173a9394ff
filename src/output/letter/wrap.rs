//! Breaking Japanese lines: 禁則, words and numbers in Latin letters kept whole.

use unicode_width::UnicodeWidthChar;

// JIS X 4051: what may not begin a line, and what may not end one.
const NEVER_FIRST: &str = "、。，．,.・：；:;？！?!ー゛゜ヽヾゝゞ々〻‐–—…‥)）］]｝}〕〉》」』】〙〗〟’”%％℃°′″\
    ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ";
const NEVER_LAST: &str = "(（［[｛{〔〈《「『【〘〖〝‘“〒￥";
/// What counts the digits before it: 第19条第3項, 令和8年4月1日, 30日.
const COUNTS: &str = "条項号年月日週";
/// These may hang over the end of a line (ぶら下げ).
const HANGS: &str = "、。，．";

/// The width of a text in half-width columns, as fixed-pitch Japanese type sets it: ambiguous characters (①, …, ※) are
/// wide.
pub(super) fn width(text: &str) -> usize {
    text.chars().map(char_width).sum()
}

fn char_width(c: char) -> usize {
    c.width_cjk().unwrap_or(0)
}

/// The lines of one line of text: the first is `first` columns wide, the others `rest`.
pub(super) fn broken(text: &str, first: usize, rest: usize) -> Vec<String> {
    let pieces = pieces(text);
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    let mut used = 0;
    for piece in pieces {
        let limit = if lines.is_empty() { first } else { rest };
        let wide = width(piece.trim_end());
        let hangs = piece.chars().last().is_some_and(|last| HANGS.contains(last));
        let fits = used + wide <= limit || (hangs && used + wide <= limit + 2);
        if !fits && !line.is_empty() {
            lines.push(std::mem::take(&mut line).trim_end().to_owned());
            used = 0;
        }
        let limit = if lines.is_empty() { first } else { rest };
        for part in split_if_longer(piece, limit) {
            if !line.is_empty() && used + width(part.trim_end()) > limit + if hangs { 2 } else { 0 } {
                lines.push(std::mem::take(&mut line).trim_end().to_owned());
                used = 0;
            }
            line.push_str(part);
            used += width(part);
        }
    }
    lines.push(line.trim_end().to_owned());
    lines
}

/// The parts between which a line may break.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut before: Option<char> = None;
    for (at, c) in text.char_indices() {
        if before.is_some_and(|before| may_break(before, c)) {
            pieces.extend(text.get(start..at));
            start = at;
        }
        // A mark that modifies the character before it (a variation selector, a combining mark) changes no rule.
        if char_width(c) > 0 {
            before = Some(c);
        }
    }
    pieces.extend(text.get(start..));
    pieces
}

fn may_break(before: char, after: char) -> bool {
    if NEVER_FIRST.contains(after) || NEVER_LAST.contains(before) || char_width(after) == 0 {
        return false;
    }
    if after == ' ' || (before == '第' && after.is_ascii_digit()) || (before.is_ascii_digit() && COUNTS.contains(after))
    {
        return false;
    }
    before == ' ' || char_width(before) == 2 || char_width(after) == 2
}

/// A piece that no line can hold (a very long word, a row of brackets) is cut where the line ends.
fn split_if_longer(piece: &str, limit: usize) -> Vec<&str> {
    if width(piece.trim_end()) <= limit + 2 {
        return vec![piece];
    }
    let mut parts = Vec::new();
    let mut start = 0;
    let mut used = 0;
    for (at, c) in piece.char_indices() {
        let wide = char_width(c);
        if used + wide > limit && at > start {
            parts.extend(piece.get(start..at));
            (start, used) = (at, 0);
        }
        used += wide;
    }
    parts.extend(piece.get(start..));
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_full_stop_hangs_over_the_end_and_never_begins_a_line() {
        assert_eq!(broken("開示請求書。補正", 10, 10), ["開示請求書。", "補正"]);
    }

    #[test]
    fn brackets_stay_with_what_they_enclose() {
        assert_eq!(broken("通知（第二号）", 6, 6), ["通知", "（第二", "号）"]);
        assert_eq!(broken("開示する「案」です", 10, 10), ["開示する", "「案」です"]);
    }

    #[test]
    fn numbers_and_latin_words_are_not_torn() {
        assert_eq!(broken("電話0776-12-3456まで", 12, 12), ["電話", "0776-12-3456", "まで"]);
        assert_eq!(broken("first second", 8, 8), ["first", "second"]);
    }

    #[test]
    fn an_article_keeps_its_number_and_what_it_counts() {
        assert_eq!(broken("条例第24条第1項", 8, 8), ["条例", "第24条", "第1項"]);
    }

    #[test]
    fn what_no_line_can_hold_is_cut() {
        assert_eq!(broken("abcdefghij", 4, 4), ["abcd", "efgh", "ij"]);
    }

    #[test]
    fn a_variation_selector_stays_with_its_character() {
        let name = "葛\u{E0100}葛\u{E0100}葛\u{E0100}";
        assert_eq!(broken(name, 4, 4), ["葛\u{E0100}葛\u{E0100}", "葛\u{E0100}"]);
    }

    proptest! {
        #[test]
        fn nothing_is_lost_but_spaces_at_line_ends_and_no_line_is_too_wide(text in "[あ-ん、。（）「」a-z0-9 ー]{0,80}", limit in 4_usize..40) {
            let lines = broken(&text, limit, limit);
            let bare = |text: &str| text.chars().filter(|c| *c != ' ').collect::<String>();
            prop_assert_eq!(bare(&lines.concat()), bare(&text));
            for line in &lines {
                prop_assert!(width(line) <= limit + 2, "{line}");
            }
        }
    }
}
