//! How wide text is on a screen, and where its lines may break: Japanese text has no spaces.

use std::sync::atomic::{AtomicBool, Ordering};

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Whether this terminal draws characters of ambiguous width (○ ※ →) two columns wide. There is one terminal a process.
static AMBIGUOUS_IS_WIDE: AtomicBool = AtomicBool::new(false);

/// Says how this terminal draws characters of ambiguous width.
pub(crate) fn draw_ambiguous_wide(wide: bool) {
    AMBIGUOUS_IS_WIDE.store(wide, Ordering::Relaxed);
}

/// Columns that the text takes.
pub(crate) fn of(text: &str) -> usize {
    if AMBIGUOUS_IS_WIDE.load(Ordering::Relaxed) { text.width_cjk() } else { text.width() }
}

/// The widest part of the text that a line does not break.
pub(crate) fn of_longest_word(text: &str) -> usize {
    text.split('\n').flat_map(pieces).map(|piece| of(piece.trim_end())).max().unwrap_or(0)
}

/// The text with spaces behind it up to this width.
pub(crate) fn padded(text: &str, width: usize) -> String {
    let missing = width.saturating_sub(of(text));
    format!("{text}{}", " ".repeat(missing))
}

/// The lines of the text, none wider than `width` columns unless a single word is; its own line breaks stay.
pub(crate) fn wrapped(text: &str, width: usize) -> Vec<String> {
    text.split('\n').flat_map(|line| wrapped_line(line, width)).collect()
}

/// The lines of a cell: as [`wrapped`], but what is wider than the cell is cut, for the next column begins there.
pub(crate) fn within(text: &str, width: usize) -> Vec<String> {
    wrapped(text, width).iter().flat_map(|line| cut(line, width)).collect()
}

fn cut(line: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut taken = 0;
    for c in line.chars() {
        let wide = of(c.encode_utf8(&mut [0; 4]));
        if taken + wide > width && taken > 0 {
            lines.push(String::new());
            taken = 0;
        }
        taken += wide;
        lines.last_mut().into_iter().for_each(|line| line.push(c));
    }
    lines
}

/// The lines of a command line as it is typed: broken between words only.
pub(crate) fn wrapped_words(line: &str, width: usize) -> Vec<String> {
    filled(line.split_inclusive(' '), width)
}

fn wrapped_line(line: &str, width: usize) -> Vec<String> {
    let whole = line.trim();
    // Most lines fit; of no character are there more columns than bytes.
    if whole.len() <= width || of(whole) <= width {
        return vec![whole.to_owned()];
    }
    filled(pieces(line).into_iter(), width)
}

fn filled<'a>(pieces: impl Iterator<Item = &'a str>, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let (mut current, mut taken) = (String::new(), 0);
    for piece in pieces {
        if taken + of(piece.trim_end()) > width && !current.is_empty() {
            lines.push(current.trim_end().to_owned());
            current.clear();
            taken = 0;
        }
        let piece = if current.is_empty() { piece.trim_start() } else { piece };
        current.push_str(piece);
        taken += of(piece);
    }
    lines.push(current.trim_end().to_owned());
    lines
}

/// The parts between which a line may break: words of narrow characters, single wide ones.
fn pieces(line: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut previous: Option<char> = None;
    for (at, c) in line.char_indices() {
        if previous.is_some_and(|previous| may_break(previous, c)) {
            pieces.extend(line.get(start..at));
            start = at;
        }
        previous = Some(c);
    }
    pieces.extend(line.get(start..));
    pieces
}

// 禁則: no closing mark begins a line, no opening one ends it.
fn may_break(before: char, after: char) -> bool {
    const NEVER_FIRST: &str =
        "、。，．,.)）」』】〕］〉》・：:；;！!？?ー々ゝゞぁぃぅぇぉっゃゅょァィゥェォッャュョ…‥~〜～%％";
    const NEVER_LAST: &str = "(（「『【〔［〈《<[";
    if NEVER_FIRST.contains(after) || NEVER_LAST.contains(before) || after.width() == Some(0) {
        return false;
    }
    if is_one_number(before, after) {
        return false;
    }
    (before == ' ' && after != ' ') || is_wide(before) || (is_wide(after) && before != ' ')
}

/// A date, an article and a count stay whole: 令和8年4月1日（水）, 第25条第2項, 30日.
fn is_one_number(before: char, after: char) -> bool {
    let begins = "和成正治年月第".contains(before) && after.is_ascii_digit();
    let goes_on = before.is_ascii_digit() && "年月日条項号件番回円枚か".contains(after);
    let era = [('令', '和'), ('平', '成'), ('昭', '和'), ('大', '正'), ('明', '治')].contains(&(before, after));
    begins || goes_on || era || (before == '日' && after == '（')
}

fn is_wide(c: char) -> bool {
    c.width() == Some(2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn japanese_breaks_anywhere_but_not_before_a_closing_mark() {
        let lines = wrapped("開示請求があった日から起算して、十五日以内。", 20);
        assert_eq!(lines, ["開示請求があった日か", "ら起算して、十五日以", "内。"]);
        assert!(lines.iter().all(|line| of(line) <= 20));
        assert_eq!(wrapped("一二三四五。", 10), ["一二三四", "五。"]);
    }

    #[test]
    fn a_date_an_article_and_a_count_stay_whole() {
        let lines = wrapped("期限は令和8年4月15日（水）まで、第25条第2項により30日", 22);
        assert_eq!(lines, ["期限は", "令和8年4月15日（水）ま", "で、第25条第2項により", "30日"]);
    }

    #[test]
    fn words_and_flags_stay_whole() {
        assert_eq!(wrapped("the day on which it arrived", 12), ["the day on", "which it", "arrived"]);
        assert_eq!(wrapped("日付は --received で", 12), ["日付は", "--received", "で"]);
        assert_eq!(wrapped("abcdefghij", 4), ["abcdefghij"]);
    }

    #[test]
    fn only_in_a_cell_is_a_word_cut_that_does_not_fit() {
        assert_eq!(within("an abcdefghij", 4), ["an", "abcd", "efgh", "ij"]);
        assert_eq!((of_longest_word("the day on which"), of_longest_word("十五日")), (5, 2));
    }

    #[test]
    fn lines_that_the_text_itself_breaks_stay_apart() {
        assert_eq!(wrapped("一\n\n二", 10), ["一", "", "二"]);
    }

    #[test]
    fn padding_counts_columns_and_not_characters() {
        assert_eq!(padded("開示", 6), "開示  ");
        assert_eq!(padded("abc", 2), "abc");
    }
}
