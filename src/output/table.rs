//! Rows as a table for people, in blocks: the first block decides how wide the columns are, so that nothing is
//! collected and the columns still stand under each other.

use comfy_table::presets::NOTHING;
use comfy_table::{CellAlignment, ColumnConstraint, LineStyle, Table, Width};

use super::row::{Align, Cell, Column};
use super::screen::Screen;
use super::{sanitize, width};
use crate::text::Text;

/// Rows laid out at once.
const BLOCK: usize = 500;
/// Spaces between two columns: comfy-table sets one, the padding behind each column another.
const GAP: usize = 2;
const PADDING: u16 = 1;
/// A screen from which on spare columns are shown.
const WIDE: usize = 100;
/// A text column does not get narrower than this.
const NARROWEST: usize = 6;

/// A table that is being written.
pub(crate) struct Layout {
    columns: Vec<Column>,
    /// The places of the columns that are shown.
    places: Vec<usize>,
    headings: Vec<String>,
    widths: Option<Vec<usize>>,
    block: Vec<Vec<String>>,
    screen: Screen,
}

impl Layout {
    pub(crate) fn new(columns: &[Column], words: &str, screen: Screen, text: &Text) -> Layout {
        let shown = columns.iter().enumerate().filter(|(_, column)| is_shown(column, screen));
        let heading = |column: &Column| text.get(&format!("{words}-column-{}", column.key.replace('_', "-")));
        let (places, headings) = shown.map(|(place, column)| (place, heading(column))).unzip();
        Layout { columns: columns.to_vec(), places, headings, widths: None, block: Vec::new(), screen }
    }

    /// A table of columns that are not known beforehand, under these headings.
    pub(super) fn headed(columns: Vec<(Column, String)>, screen: Screen) -> Layout {
        let (columns, headings): (Vec<Column>, Vec<String>) = columns.into_iter().unzip();
        let shown = columns.iter().zip(headings).enumerate().filter(|(_, (column, _))| is_shown(column, screen));
        let (places, headings) = shown.map(|(place, (_, heading))| (place, heading)).unzip();
        Layout { columns, places, headings, widths: None, block: Vec::new(), screen }
    }

    /// Takes a row; every 500 rows gives the text of a block.
    pub(crate) fn push(&mut self, cells: &[Cell<'_>], text: &Text) -> Option<String> {
        let shown = self.places.iter().filter_map(|place| cells.get(*place));
        self.block.push(shown.map(|cell| sanitize::line(&cell.shown(text)).into_owned()).collect());
        (self.block.len() >= BLOCK).then(|| self.flush())
    }

    /// Whether no row has come.
    pub(crate) fn is_empty(&self) -> bool {
        self.widths.is_none() && self.block.is_empty()
    }

    /// The text of the rows that have come since the last block, with the headings on top of the first.
    pub(crate) fn flush(&mut self) -> String {
        let first = self.widths.is_none();
        if first {
            self.leave_out_what_says_nothing();
            self.leave_out_what_yields();
        }
        let rows = std::mem::take(&mut self.block);
        let widths = match &self.widths {
            Some(widths) => widths.clone(),
            None => self.widths.insert(self.measured(&rows)).clone(),
        };
        let mut table = Table::new();
        table.load_style(NOTHING.header_separator(LineStyle::none().fill('-').junction('-')));
        if first {
            table.set_header(fitted(&self.headings, &widths));
        }
        table.add_rows(rows.iter().map(|row| fitted(row, &widths)));
        for ((column, width), shown) in table.column_iter_mut().zip(&widths).zip(self.shown()) {
            let all = u16::try_from(*width).unwrap_or(u16::MAX).saturating_add(PADDING);
            column.set_padding((0, PADDING)).set_constraint(ColumnConstraint::Absolute(Width::Fixed(all)));
            if shown.align == Align::Right {
                column.set_cell_alignment(CellAlignment::Right);
            }
        }
        table.lines().fold(String::new(), |out, line| out + line.trim_end() + "\n")
    }

    fn shown(&self) -> impl Iterator<Item = &Column> {
        self.places.iter().filter_map(|place| self.columns.get(*place))
    }

    /// A spare column in which nothing stands, or a text that would yield.
    fn leave_out_what_says_nothing(&mut self) {
        let spare = self
            .shown()
            .map(|column| column.align == Align::Spare || (column.align == Align::Text && column.yields > 0));
        let silent = |at: usize| self.block.iter().all(|row| row.get(at).is_none_or(String::is_empty));
        let kept: Vec<bool> = spare.enumerate().map(|(at, spare)| !spare || !silent(at)).collect();
        self.keep_columns(&kept);
    }

    /// Columns that yield, until every text can be read.
    fn leave_out_what_yields(&mut self) {
        let Some(limit) = self.screen.table() else { return };
        loop {
            let widest = self.widest(&self.block);
            let readable = widest.iter().zip(self.shown()).map(|(width, column)| match gives_way(column) {
                true => (*width).min(usize::from(column.readable)),
                false => *width,
            });
            let fits = total(&readable.collect::<Vec<_>>()) <= limit;
            let yields = self.shown().enumerate().filter(|(_, column)| column.yields > 0);
            let Some((at, _)) = yields.max_by_key(|(_, column)| column.yields).filter(|_| !fits) else { return };
            let kept: Vec<bool> = (0..self.places.len()).map(|place| place != at).collect();
            self.keep_columns(&kept);
        }
    }

    fn keep_columns(&mut self, kept: &[bool]) {
        keep(&mut self.places, kept);
        keep(&mut self.headings, kept);
        self.block.iter_mut().for_each(|row| keep(row, kept));
    }

    /// How wide each column is by its widest cell.
    fn widest(&self, rows: &[Vec<String>]) -> Vec<usize> {
        let widest = |at: usize| {
            let cells = rows.iter().filter_map(|row| row.get(at)).chain(self.headings.get(at));
            cells.map(|cell| width::of(cell)).max().unwrap_or(0)
        };
        (0..self.headings.len()).map(widest).collect()
    }

    /// As wide as the widest cell, then text columns give way until the table fits the screen.
    fn measured(&self, rows: &[Vec<String>]) -> Vec<usize> {
        let mut widths = self.widest(rows);
        let Some(limit) = self.screen.table() else { return widths };
        while total(&widths) > limit {
            let flexible = widths.iter_mut().zip(self.shown());
            let flexible = flexible.filter(|(width, column)| gives_way(column) && **width > NARROWEST);
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

fn fitted(cells: &[String], widths: &[usize]) -> Vec<String> {
    cells.iter().zip(widths).map(|(cell, width)| width::wrapped(cell, *width).join("\n")).collect()
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
            widths: None,
            block: Vec::new(),
            screen: Screen::fixed(columns),
        }
    }

    fn row<'a>(number: &'a str, days: i64, subject: &'a str) -> Vec<Cell<'a>> {
        vec![Cell::text(number), Cell::Number(days), Cell::text(subject), Cell::text("hidden")]
    }

    #[test]
    fn wide_characters_stand_under_their_headings() {
        let text = Text::new(Language::Ja);
        let mut layout = layout(80);
        assert_eq!(layout.push(&row("R8-K-0001", 14, "通院の記録"), &text), None);
        assert_eq!(layout.push(&row("R8-K-0002", -3, "a\tb"), &text), None);
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
        layout.push(&row("R8-K-0001", 14, "令和七年度に提出した介護記録の写し"), &text);
        insta::assert_snapshot!(layout.flush(), @r"
        番号       残り  件名
        -----------------------------
        R8-K-0001    14  令和七年度
                         に提出した
                         介護記録の
                         写し
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
            let mut layout = Layout::new(YIELDS, "list", Screen::fixed(columns), &text);
            layout.push(&[Cell::text("R8-K-0001"), Cell::text("開示花子"), Cell::text(subject)], &text);
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
            let mut layout = Layout::new(SPARE, "list", Screen::fixed(120), &text);
            layout.push(&[Cell::text("K1"), Cell::text(officer), Cell::text("4/1")], &text);
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
            written.extend(layout.push(&row("R8-K-0001", 14, "写し"), &text));
        }
        written.push_str(&layout.flush());
        let lines: Vec<&str> = written.lines().collect();
        assert_eq!(lines.len(), BLOCK + 1 + 2, "headings and rule once");
        assert_eq!(lines.last(), lines.get(2));
    }
}
