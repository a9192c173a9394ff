//! One letter, part by part, from top to bottom.

use docx_rs::{
    BreakType, Document, Paragraph, Run, Shading, ShdType, Table, TableAlignmentType, TableCell, TableCellMargins,
    TableLayoutType, TableRow, VAlignType, WidthType,
};

use super::super::marks::harmless;
use super::super::page::{self, Item, Page};
use super::super::text::{FORM_MARKS, bracketed, full_width};
use super::super::wrap::width;
use super::style::{self, Look};
use super::{CHARACTER, LINE};

/// What stands on the paper so far.
#[derive(Default)]
pub(super) struct Sheet {
    parts: Vec<Part>,
    paragraphs: u32,
}

enum Part {
    Paragraph(Box<Paragraph>),
    Table(Box<Table>),
}

impl Sheet {
    /// The id of a paragraph: by its place, so that two runs give the same bytes.
    pub(super) fn id(place: u32) -> String {
        format!("{:08x}", place + 1)
    }

    /// Everything as the body of a document.
    pub(super) fn onto(self, document: Document) -> Document {
        self.parts.into_iter().fold(document, |document, part| match part {
            Part::Paragraph(paragraph) => document.add_paragraph(*paragraph),
            Part::Table(table) => document.add_table(*table),
        })
    }

    /// Puts a paragraph below what is there.
    pub(super) fn put(&mut self, paragraph: Paragraph) {
        let paragraph = self.named(paragraph);
        self.parts.push(Part::Paragraph(Box::new(paragraph)));
    }

    fn named(&mut self, paragraph: Paragraph) -> Paragraph {
        self.paragraphs += 1;
        paragraph.id(Sheet::id(self.paragraphs))
    }

    fn line(&mut self, look: &Look, text: &str) {
        self.put(paragraph(look, text));
    }

    /// One letter.
    pub(super) fn letter(&mut self, page: &Page) {
        self.head(page);
        self.line(&style::TITLE, &page.title);
        page.body.iter().for_each(|text| self.line(&style::BODY, text));
        if !page.items.is_empty() {
            self.items(page);
        }
        if let Some(table) = &page.table {
            self.table(table);
        }
        page.notes.iter().for_each(|note| self.line(&style::NOTE, &format!("※　{note}")));
        if let Some(remedy) = &page.remedy {
            self.remedy(remedy);
        }
        if let Some(contact) = page.contact.as_ref().filter(|contact| !contact.values.is_empty()) {
            self.contact(contact);
        }
    }

    fn head(&mut self, page: &Page) {
        page.draft.iter().for_each(|mark| self.line(&style::DRAFT, mark));
        page.number.iter().for_each(|number| self.line(&style::NUMBER, number));
        if !page.date.is_empty() {
            self.line(&style::DATE, &page.date);
        }
        if !page.to.is_empty() {
            self.line(&style::TO, &page.to);
        }
        if !page.from.is_empty() {
            let widest = page.from.lines().map(width).max().unwrap_or(0);
            let block = paragraph(&style::FROM, &page.from);
            self.put(block.indent(Some(style::at_the_right(widest)), None, None, None));
        }
    }

    fn items(&mut self, page: &Page) {
        let (below, end) = FORM_MARKS;
        if !page.plain {
            self.line(&style::BELOW, below);
        }
        for (at, item) in page.items.iter().enumerate() {
            self.line(&style::ITEM, &format!("{}{}", full_width(at + 1), item.label));
            match item.values.as_slice() {
                [only] => self.line(&style::VALUE, only),
                several => several.iter().enumerate().for_each(|(at, value)| {
                    self.line(&style::NUMBERED_VALUE, &format!("{}{value}", bracketed(at + 1)));
                }),
            }
            (0..item.room).for_each(|_| self.line(&style::ROOM, ""));
        }
        if !page.plain {
            self.line(&style::END, end);
        }
    }

    fn remedy(&mut self, remedy: &Item) {
        self.gap();
        self.line(&style::REMEDY, &format!("（{}）", remedy.label));
        match remedy.values.as_slice() {
            [only] => self.line(&style::REMEDY_VALUE, only),
            several => several.iter().enumerate().for_each(|(at, value)| {
                self.line(&style::REMEDY_VALUE, &format!("{}{value}", full_width(at + 1)));
            }),
        }
    }

    /// Whom to ask, in a small table at the right.
    fn contact(&mut self, contact: &Item) {
        self.gap();
        let values = contact.values.join("\n");
        let widest = values.lines().map(width).max().unwrap_or(0).clamp(20, 56);
        let label = (i32::try_from(width(&contact.label)).unwrap_or(4) / 2 + 2) * CHARACTER;
        let value = (i32::try_from(widest).unwrap_or(20) / 2 + 2) * CHARACTER;
        let cells = [(&contact.label, label), (&values, value)]
            .map(|(text, wide)| self.cell(&style::CONTACT, text, wide).vertical_align(VAlignType::Center));
        let rows = vec![TableRow::new(cells.into())];
        self.ruled(rows, &[label, value], TableAlignmentType::Right);
    }

    /// The headings come again on every page; no row is cut in two.
    fn table(&mut self, table: &page::Table) {
        match &table.label {
            Some(label) => self.line(&style::TABLE, label),
            None => self.gap(),
        }
        let widths = widths(table);
        let shade = || Shading::new().shd_type(ShdType::Clear).fill("E7E6E6");
        let headings = table.columns.iter().zip(&widths);
        let headings = headings.map(|(text, wide)| self.cell(&style::HEADING, text, *wide).shading(shade())).collect();
        let mut rows = vec![TableRow::new(headings).cant_split()];
        for row in &table.rows {
            let cells = row.iter().zip(&widths).map(|(text, wide)| self.cell(&style::CELL, text, *wide)).collect();
            rows.push(TableRow::new(cells).cant_split());
        }
        self.ruled(rows, &widths, TableAlignmentType::Center);
    }

    fn cell(&mut self, look: &Look, text: &str, wide: i32) -> TableCell {
        let wide = usize::try_from(wide).unwrap_or(0);
        let paragraph = self.named(paragraph(look, text));
        TableCell::new().width(wide, WidthType::Dxa).add_paragraph(paragraph)
    }

    fn ruled(&mut self, rows: Vec<TableRow>, widths: &[i32], align: TableAlignmentType) {
        let grid: Vec<usize> = widths.iter().map(|wide| usize::try_from(*wide).unwrap_or(0)).collect();
        let table = Table::new(rows)
            .width(grid.iter().sum(), WidthType::Dxa)
            .layout(TableLayoutType::Fixed)
            .align(align)
            .margins(TableCellMargins::new().margin(40, 100, 40, 100))
            .set_grid(grid);
        self.parts.push(Part::Table(Box::new(table)));
    }

    fn gap(&mut self) {
        self.put(Paragraph::new());
    }
}

/// Line breaks stay line breaks of one paragraph.
fn paragraph(look: &Look, text: &str) -> Paragraph {
    let text = harmless(text);
    let mut lines = text.split('\n');
    let mut run = Run::new().add_text(lines.next().unwrap_or_default());
    for line in lines {
        run = run.add_break(BreakType::TextWrapping).add_text(line);
    }
    Paragraph::new().style(look.name).add_run(run)
}

/// The line shared among the columns by what stands in them, none narrower than four characters.
fn widths(table: &page::Table) -> Vec<i32> {
    let widest = |at: usize| {
        let cells = table.columns.get(at).into_iter().chain(table.rows.iter().filter_map(|row| row.get(at)));
        cells.flat_map(|cell| cell.lines()).map(width).max().unwrap_or(0).clamp(8, 48) + 4
    };
    let wanted: Vec<usize> = (0..table.columns.len()).map(widest).collect();
    let all = wanted.iter().sum::<usize>().max(1);
    let share = |wide: &usize| LINE.saturating_mul(i32::try_from(*wide).unwrap_or(0)) / i32::try_from(all).unwrap_or(1);
    wanted.iter().map(share).collect()
}
