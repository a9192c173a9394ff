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
    columns: &'static [Column],
    headings: Vec<String>,
    widths: Option<Vec<usize>>,
    block: Vec<Vec<String>>,
    screen: Screen,
}

impl Layout {
    pub(crate) fn new(columns: &'static [Column], words: &str, screen: Screen, text: &Text) -> Layout {
        let shown = columns.iter().filter(|column| is_shown(column, screen));
        let heading = |column: &Column| text.get(&format!("{words}-column-{}", column.key.replace('_', "-")));
        Layout { columns, headings: shown.map(heading).collect(), widths: None, block: Vec::new(), screen }
    }

    /// Takes a row; every 500 rows gives the text of a block.
    pub(crate) fn push(&mut self, cells: &[Cell<'_>], text: &Text) -> Option<String> {
        let shown = self.columns.iter().zip(cells).filter(|(column, _)| is_shown(column, self.screen));
        self.block.push(shown.map(|(_, cell)| sanitize::line(&cell.shown(text)).into_owned()).collect());
        (self.block.len() >= BLOCK).then(|| self.flush())
    }

    /// Whether no row has come.
    pub(crate) fn is_empty(&self) -> bool {
        self.widths.is_none() && self.block.is_empty()
    }

    /// The text of the rows that have come since the last block, with the headings on top of the first.
    pub(crate) fn flush(&mut self) -> String {
        let rows = std::mem::take(&mut self.block);
        let first = self.widths.is_none();
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

    fn shown(&self) -> impl Iterator<Item = &'static Column> {
        self.columns.iter().filter(|column| is_shown(column, self.screen))
    }

    /// As wide as the widest cell, then text columns give way until the table fits the screen.
    fn measured(&self, rows: &[Vec<String>]) -> Vec<usize> {
        let widest = |at: usize| {
            let cells = rows.iter().filter_map(|row| row.get(at)).chain(self.headings.get(at));
            cells.map(|cell| width::of(cell)).max().unwrap_or(0)
        };
        let mut widths: Vec<usize> = (0..self.headings.len()).map(widest).collect();
        let Some(limit) = self.screen.table() else { return widths };
        // The last column has its gap as well: a full line would wrap on some terminals.
        let total = |widths: &[usize]| widths.iter().map(|width| width + GAP).sum::<usize>();
        while total(&widths) > limit {
            let flexible = widths.iter_mut().zip(self.shown());
            let flexible = flexible.filter(|(width, column)| gives_way(column) && **width > NARROWEST);
            let Some((widest, _)) = flexible.max_by_key(|(width, _)| **width) else { break };
            *widest -= 1;
        }
        widths
    }
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
        Layout { columns: COLUMNS, headings, widths: None, block: Vec::new(), screen: Screen::fixed(columns) }
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
