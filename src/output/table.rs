//! Rows as a table for people, in blocks: the first block decides how wide the columns are, so that nothing is
//! collected and the columns still stand under each other.

use std::rc::Rc;

use super::row::{Align, Cell, Column};
use super::screen::Screen;
use super::tone::Tone;
use super::veil::{HIDDEN, Veil};
use super::{sanitize, width};
use crate::text::Text;

/// Rows laid out at once.
const BLOCK: usize = 500;
/// Spaces between two columns.
const GAP: usize = 2;
/// A screen from which on spare columns are shown.
const WIDE: usize = 100;
/// What stands behind a text that is cut.
const CUT: &str = "...";
/// A longer word is no word but a code or an address: it may be cut.
const LONGEST_WORD: usize = 16;

/// A table that is being written.
pub(crate) struct Layout {
    columns: Vec<Column>,
    /// The places of the columns that are shown.
    places: Vec<usize>,
    headings: Vec<String>,
    shape: Option<Shape>,
    block: Vec<Line>,
    screen: Screen,
    veil: Rc<Veil>,
    /// What must not be seen in the next row, besides.
    hidden: Vec<String>,
    /// Nothing stands above the rows.
    bare: bool,
}

/// How the rows are laid out.
#[derive(Clone, Debug)]
enum Shape {
    /// Under each other, so wide.
    Columns(Vec<usize>),
    /// Too much for the screen: each value on a line of its own.
    Stacked,
}

/// A row in words.
struct Line {
    cells: Vec<String>,
    tone: Tone,
}

impl Layout {
    pub(crate) fn new(columns: &[Column], words: &str, screen: Screen, veil: Rc<Veil>, text: &Text) -> Layout {
        let shown = columns.iter().enumerate().filter(|(_, column)| is_shown(column, screen));
        let heading = |column: &Column| text.get(&format!("{words}-column-{}", column.key.replace('_', "-")));
        let (places, headings) = shown.map(|(place, column)| (place, heading(column))).unzip();
        Layout {
            columns: columns.to_vec(),
            places,
            headings,
            shape: None,
            block: Vec::new(),
            screen,
            veil,
            hidden: Vec::new(),
            bare: false,
        }
    }

    /// A table of columns that are not known beforehand, under these headings.
    pub(super) fn headed(columns: Vec<(Column, String)>, screen: Screen) -> Layout {
        let (columns, headings): (Vec<Column>, Vec<String>) = columns.into_iter().unzip();
        let shown = columns.iter().zip(headings).enumerate().filter(|(_, (column, _))| is_shown(column, screen));
        let (places, headings) = shown.map(|(place, (_, heading))| (place, heading)).unzip();
        Layout {
            columns,
            places,
            headings,
            shape: None,
            block: Vec::new(),
            screen,
            veil: Rc::default(),
            hidden: Vec::new(),
            bare: false,
        }
    }

    /// Takes a row; every 500 rows gives the text of a block.
    pub(crate) fn push(&mut self, cells: &[Cell<'_>], tone: Tone, text: &Text) -> Option<String> {
        self.take(cells, tone, text);
        (self.block.len() >= BLOCK).then(|| self.flush())
    }

    /// Takes a row and keeps it, however many there are.
    pub(super) fn take(&mut self, cells: &[Cell<'_>], tone: Tone, text: &Text) {
        let line = Line { cells: self.seen(cells, text), tone };
        self.block.push(line);
    }

    /// The same with nothing above the rows.
    pub(super) fn without_headings(self) -> Layout {
        Layout { bare: true, ..self }
    }

    /// Takes what is personal in a row before only some of its columns are pushed.
    pub(super) fn hide_in_next(&mut self, columns: &[Column], cells: &[Cell<'_>], text: &Text) {
        if self.screen.private() {
            let personal = columns.iter().zip(cells).filter(|(column, _)| column.personal);
            self.hidden = personal.map(|(_, cell)| cell.shown(text).into_owned()).collect();
        }
    }

    /// The words of the columns that are shown, as this screen may show them.
    fn seen(&self, cells: &[Cell<'_>], text: &Text) -> Vec<String> {
        let shown = self.places.iter().filter_map(|place| cells.get(*place));
        let words: Vec<String> = shown.map(|cell| sanitize::line(&cell.shown(text)).into_owned()).collect();
        if !self.screen.private() {
            return words;
        }
        let mut veil = Veil::clone(&self.veil);
        veil.hide(self.hidden.iter().map(String::as_str));
        veil.hide(self.shown().zip(&words).filter(|(column, _)| column.personal).map(|(_, words)| words.as_str()));
        let hidden = |(column, words): (&Column, &String)| match column.personal && !words.is_empty() {
            true => HIDDEN.to_owned(),
            false => veil.over(words).into_owned(),
        };
        self.shown().zip(&words).map(hidden).collect()
    }

    /// Whether no row has come.
    pub(crate) fn is_empty(&self) -> bool {
        self.shape.is_none() && self.block.is_empty()
    }

    /// The text of the rows that have come since the last block, with the headings on top of the first.
    pub(crate) fn flush(&mut self) -> String {
        self.flush_first(self.block.len())
    }

    /// The same of the first of these rows only; those that stay have had their say about the columns.
    pub(super) fn flush_first(&mut self, rows: usize) -> String {
        let first = self.shape.is_none();
        let shape = match self.shape.take() {
            Some(shape) => shape,
            None => self.shaped(),
        };
        let mut written = String::new();
        let lines: Vec<Line> = self.block.drain(..rows.min(self.block.len())).collect();
        match &shape {
            Shape::Columns(widths) => {
                if first && !self.bare {
                    self.put_headings(&mut written, widths);
                }
                lines.iter().for_each(|line| self.put(&mut written, widths, line));
            }
            Shape::Stacked => lines.iter().for_each(|line| self.stack(&mut written, line)),
        }
        self.shape = Some(shape);
        written
    }

    fn put_headings(&self, written: &mut String, widths: &[usize]) {
        self.put(written, widths, &Line { cells: self.headings.clone(), tone: Tone::Heading });
        if !self.screen.plain() {
            written.push_str(&"-".repeat(total(widths).saturating_sub(1)));
            written.push('\n');
        }
    }

    /// A row as lines, each cell broken within its column.
    fn put(&self, written: &mut String, widths: &[usize], line: &Line) {
        let cells = line.cells.iter().zip(widths).zip(self.shown());
        let cells: Vec<Vec<String>> =
            cells.map(|((cell, width), column)| self.lines_of(cell, *width, column)).collect();
        let height = cells.iter().map(Vec::len).max().unwrap_or(0);
        for at in 0..height {
            let mut row = String::new();
            for ((cell, width), column) in cells.iter().zip(widths).zip(self.shown()) {
                let words = cell.get(at).map_or("", String::as_str);
                let toned = if column.toned || line.tone == Tone::Heading { line.tone } else { Tone::Plain };
                let missing = " ".repeat(width.saturating_sub(width::of(words)));
                let words = toned.of(words, self.screen);
                row += &if column.align == Align::Right { missing + &words } else { words + &missing };
                row += &" ".repeat(GAP);
            }
            written.push_str(row.trim_end());
            written.push('\n');
        }
    }

    /// A cell broken within its column. Where a few rows stand for many what yields is not read to its end: it is cut.
    fn lines_of(&self, cell: &str, width: usize, column: &Column) -> Vec<String> {
        let mut lines = width::within(cell, width);
        let cut = self.bare && column.align == Align::Text && column.yields > 0 && !column.toned && !column.personal;
        if cut && lines.len() > 1 {
            lines = width::within(cell, width.saturating_sub(CUT.len()));
            lines.truncate(1);
            lines.iter_mut().for_each(|line| line.push_str(CUT));
        }
        lines
    }

    /// A row as a block: its first value, then each value behind its heading.
    fn stack(&self, written: &mut String, line: &Line) {
        let room = self.screen.table().unwrap_or(usize::MAX);
        let filled = line.cells.iter().zip(&self.headings).zip(self.shown()).filter(|((cell, _), _)| !cell.is_empty());
        for (at, ((cell, heading), column)) in filled.enumerate() {
            let (first, indent) = if at == 0 { (String::new(), 0) } else { (format!("  {heading}: "), 4) };
            let said = if column.toned { line.tone.of(cell, self.screen) } else { cell.clone() };
            if width::of(&first) + width::of(cell) <= room || self.screen.plain() {
                written.push_str(&format!("{first}{said}\n"));
                continue;
            }
            if at > 0 {
                written.push_str(&format!("  {heading}:\n"));
            }
            for part in width::within(cell, room.saturating_sub(indent)) {
                written.push_str(&format!("{}{part}\n", " ".repeat(indent)));
            }
        }
    }

    fn shown(&self) -> impl Iterator<Item = &Column> {
        self.places.iter().filter_map(|place| self.columns.get(*place))
    }

    /// How the first block can be laid out; decides for all.
    fn shaped(&mut self) -> Shape {
        self.leave_out_what_says_nothing();
        let Some(limit) = self.screen.table() else { return Shape::Columns(self.widest()) };
        if self.screen.plain() {
            // Nothing is left out and no cell is broken: a screen reader reads line by line.
            let widest = self.widest();
            return if total(&widest) <= limit { Shape::Columns(widest) } else { Shape::Stacked };
        }
        let kept = self.without_what_yields(limit);
        if kept.iter().all(|kept| !kept) {
            return Shape::Stacked;
        }
        self.keep_columns(&kept);
        Shape::Columns(self.measured(limit))
    }

    /// A column in which nothing stands and that might yield; where no heading names it any other, too.
    fn leave_out_what_says_nothing(&mut self) {
        let spare = self.shown().map(|column| self.bare || column.align == Align::Spare || column.yields > 0);
        let silent = |at: usize| self.block.iter().all(|line| line.cells.get(at).is_none_or(String::is_empty));
        let kept: Vec<bool> = spare.enumerate().map(|(at, spare)| !spare || !silent(at)).collect();
        self.keep_columns(&kept);
    }

    /// Which columns are kept once those that yield have yielded, the highest first, until every text can be read; none
    /// where even the others do not fit.
    fn without_what_yields(&self, limit: usize) -> Vec<bool> {
        let wanted = self.readable();
        let ranks: Vec<u8> = self.shown().map(|column| column.yields).collect();
        let mut kept = vec![true; wanted.len()];
        loop {
            let shown = wanted.iter().zip(&kept).filter(|(_, kept)| **kept).map(|(width, _)| *width);
            if total(&shown.collect::<Vec<_>>()) <= limit {
                return kept;
            }
            let yields = ranks.iter().enumerate().filter(|(at, rank)| **rank > 0 && kept.get(*at) == Some(&true));
            match yields.max_by_key(|(_, rank)| **rank).and_then(|(at, _)| kept.get_mut(at)) {
                Some(kept) => *kept = false,
                None => return vec![false; kept.len()],
            }
        }
    }

    fn keep_columns(&mut self, kept: &[bool]) {
        keep(&mut self.places, kept);
        keep(&mut self.headings, kept);
        self.block.iter_mut().for_each(|line| keep(&mut line.cells, kept));
    }

    /// How wide each column is by its widest cell.
    fn widest(&self) -> Vec<usize> {
        self.by_column(|cell| width::of(cell))
    }

    /// How narrow each column may get: a text as long as it can be read and no word is broken, the others not at all.
    fn readable(&self) -> Vec<usize> {
        let words = self.by_column(|cell| width::of_longest_word(cell).min(LONGEST_WORD));
        let readable = self.widest().into_iter().zip(words).zip(self.shown()).map(|((widest, word), column)| {
            if gives_way(column) { widest.min(word.max(usize::from(column.readable))) } else { widest }
        });
        readable.collect()
    }

    fn by_column(&self, measure: impl Fn(&String) -> usize) -> Vec<usize> {
        let widest = |at: usize| {
            let cells = self
                .block
                .iter()
                .filter_map(|line| line.cells.get(at))
                .chain(self.headings.get(at).filter(|_| !self.bare));
            cells.map(&measure).max().unwrap_or(0)
        };
        (0..self.headings.len()).map(widest).collect()
    }

    /// As wide as the widest cell, then the widest texts give way until the table fits the screen.
    fn measured(&self, limit: usize) -> Vec<usize> {
        let mut widths = self.widest();
        let narrowest = self.readable();
        while total(&widths) > limit {
            let flexible = widths.iter_mut().zip(&narrowest).filter(|(width, narrowest)| **width > **narrowest);
            let Some((widest, _)) = flexible.max_by_key(|(width, _)| **width) else { break };
            *widest -= 1;
        }
        widths
    }
}

/// The last column has its gap as well: a full line would wrap on some terminals.
fn total(widths: &[usize]) -> usize {
    widths.iter().map(|width| width + GAP).sum()
}

fn keep<T>(values: &mut Vec<T>, kept: &[bool]) {
    let mut kept = kept.iter();
    values.retain(|_| kept.next().is_none_or(|kept| *kept));
}

const fn gives_way(column: &Column) -> bool {
    matches!(column.align, Align::Text | Align::Spare)
}

fn is_shown(column: &Column, screen: Screen) -> bool {
    match column.align {
        Align::Hidden => false,
        Align::Spare => screen.table().is_none_or(|columns| columns >= WIDE),
        Align::Left | Align::Right | Align::Text => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    const COLUMNS: &[Column] = &[Column::left("a"), Column::right("b"), Column::text("c"), Column::hidden("d")];

    fn layout(columns: usize) -> Layout {
        let headings = vec!["番号".to_owned(), "残り".to_owned(), "件名".to_owned()];
        Layout {
            columns: COLUMNS.to_vec(),
            places: vec![0, 1, 2],
            headings,
            shape: None,
            block: Vec::new(),
            screen: Screen::fixed(columns),
            veil: Rc::default(),
            hidden: Vec::new(),
            bare: false,
        }
    }

    fn row<'a>(number: &'a str, days: i64, subject: &'a str) -> Vec<Cell<'a>> {
        vec![Cell::text(number), Cell::Number(days), Cell::text(subject), Cell::text("hidden")]
    }

    #[test]
    fn wide_characters_stand_under_their_headings() {
        let text = Text::new(Language::Ja);
        let mut layout = layout(80);
        assert_eq!(layout.push(&row("R8-K-0001", 14, "通院の記録"), Tone::Plain, &text), None);
        assert_eq!(layout.push(&row("R8-K-0002", -3, "a\tb"), Tone::Plain, &text), None);
        insta::assert_snapshot!(layout.flush(), @r"
        番号       残り  件名
        ----------------------------
        R8-K-0001    14  通院の記録
        R8-K-0002    -3  a<U+0009>b
        ");
    }

    #[test]
    fn only_text_gives_way_on_a_narrow_screen() {
        let text = Text::new(Language::Ja);
        let mut layout = layout(30);
        layout.push(&row("R8-K-0001", 14, "令和七年度に提出した介護記録の写し"), Tone::Plain, &text);
        insta::assert_snapshot!(layout.flush(), @"
        番号       残り  件名
        -----------------------------
        R8-K-0001    14  令和七年度
                         に提出した
                         介護記録の
                         写し
        ");
    }

    #[test]
    fn words_are_not_broken_and_numbers_neither() {
        const WORDS: &[Column] = &[Column::left("number"), Column::text("subject"), Column::text("name").yielding(1)];
        let text = Text::new(Language::En);
        let shown = |columns| {
            let mut layout = Layout::new(WORDS, "list", Screen::fixed(columns), Rc::default(), &text);
            let cells = [Cell::text("R8-K-0001"), Cell::text("decision not sent"), Cell::text("Hanako")];
            layout.push(&cells, Tone::Plain, &text);
            layout.flush()
        };
        insta::assert_snapshot!(shown(31), @"
        Number     Subject     Name
        ------------------------------
        R8-K-0001  decision    Hanako
                   not sent
        ");
        insta::assert_snapshot!(shown(21), @"
        Number     Subject
        --------------------
        R8-K-0001  decision
                   not sent
        ");
        insta::assert_snapshot!(shown(20), @"
        R8-K-0001
          Subject:
            decision not
            sent
          Name: Hanako
        ");
    }

    #[test]
    fn plain_rows_are_never_broken_over_lines() {
        let text = Text::new(Language::Ja);
        let mut layout = Layout { screen: Screen::fixed(30).in_plain(), ..layout(30) };
        layout.push(&row("R8-K-0001", 14, "令和七年度に提出した介護記録の写し"), Tone::Plain, &text);
        insta::assert_snapshot!(layout.flush(), @"
        R8-K-0001
          残り: 14
          件名: 令和七年度に提出した介護記録の写し
        ");
        let mut layout = Layout { screen: Screen::fixed(80).in_plain(), ..self::layout(80) };
        layout.push(&row("R8-K-0001", 14, "写し"), Tone::Plain, &text);
        insta::assert_snapshot!(layout.flush(), @"
        番号       残り  件名
        R8-K-0001    14  写し
        ");
    }

    #[test]
    fn a_name_is_hidden_in_its_column_and_wherever_else_it_stands_in_the_row() {
        const NAMED: &[Column] = &[Column::left("number"), Column::text("name").personal(), Column::text("subject")];
        let text = Text::new(Language::Ja);
        let mut layout = Layout::new(NAMED, "list", Screen::fixed(80).in_private(), Rc::default(), &text);
        let cells = [Cell::text("K1"), Cell::text("佐藤　太郎"), Cell::text("佐藤太郎の発言")];
        layout.push(&cells, Tone::Plain, &text);
        insta::assert_snapshot!(layout.flush(), @"
        番号  氏名  件名
        -----------------------
        K1    〇〇  〇〇の発言
        ");
    }

    #[test]
    fn a_spare_column_is_shown_only_where_there_is_room() {
        const SPARE: &[Column] = &[Column::left("number"), Column::spare("officer")];
        let is_shown = |columns| SPARE.iter().filter(|column| is_shown(column, Screen::fixed(columns))).count();
        assert_eq!((is_shown(99), is_shown(100)), (1, 2));
    }

    #[test]
    fn a_column_yields_before_the_others_cannot_be_read() {
        const YIELDS: &[Column] = &[Column::left("number"), Column::text("name"), Column::text("subject").yielding(1)];
        let text = Text::new(Language::Ja);
        let shown = |columns, subject: &'static str| {
            let mut layout = Layout::new(YIELDS, "list", Screen::fixed(columns), Rc::default(), &text);
            layout.push(&[Cell::text("R8-K-0001"), Cell::text("開示花子"), Cell::text(subject)], Tone::Plain, &text);
            layout.flush()
        };
        assert!(shown(29, "診療報酬の請求に関する文書").contains("件名"));
        assert!(!shown(28, "診療報酬の請求に関する文書").contains("件名"));
        assert!(shown(28, "診療").contains("件名"), "what fits stays");
    }

    #[test]
    fn a_spare_column_in_which_nothing_stands_is_left_out() {
        const SPARE: &[Column] = &[Column::left("number"), Column::spare("officer"), Column::left("date")];
        let text = Text::new(Language::Ja);
        let shown = |officer: &'static str| {
            let mut layout = Layout::new(SPARE, "list", Screen::fixed(120), Rc::default(), &text);
            layout.push(&[Cell::text("K1"), Cell::text(officer), Cell::text("4/1")], Tone::Plain, &text);
            layout.flush()
        };
        assert!(!shown("").contains("担当") && shown("").contains("期限"), "{}", shown(""));
        assert!(shown("鈴木").contains("担当"), "{}", shown("鈴木"));
    }

    #[test]
    fn a_later_block_keeps_the_widths_of_the_first_and_has_no_headings() {
        let text = Text::new(Language::Ja);
        let mut layout = layout(80);
        let mut written = String::new();
        for _ in 0..=BLOCK {
            written.extend(layout.push(&row("R8-K-0001", 14, "写し"), Tone::Plain, &text));
        }
        written.push_str(&layout.flush());
        let lines: Vec<&str> = written.lines().collect();
        assert_eq!(lines.len(), BLOCK + 1 + 2, "headings and rule once");
        assert_eq!(lines.last(), lines.get(2));
    }
}
