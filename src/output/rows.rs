//! A list on its way out, row by row: only what is to be sorted is collected.

use std::marker::PhantomData;

use super::document::{Document, Nothing};
use super::row::{Cell, Object, Row};
use super::selection::{Chosen, Selection};
use super::sink::Sink;
use super::table::Layout;
use super::tone::Tone;
use super::{csv, json};
use crate::cli::Format;
use crate::error::Outcome;

/// A list that is being written.
pub(crate) struct Rows<'s, R> {
    sink: &'s mut Sink,
    chosen: Chosen,
    form: Form,
    empty: &'static str,
    /// Rows that wait for the last one, because another order was asked for.
    held: Vec<(Vec<Cell<'static>>, Tone)>,
    came: usize,
    written: usize,
    row: PhantomData<fn(&R)>,
}

enum Form {
    Table(Layout),
    Json,
    Csv(csv::Lines),
}

impl<'s, R: Row> Rows<'s, R> {
    pub(super) fn begin(
        sink: &'s mut Sink,
        name: &'static str,
        empty: &'static str,
        selection: Selection,
    ) -> Outcome<Rows<'s, R>> {
        let chosen = Chosen::of(selection, R::COLUMNS);
        let form = match sink.format() {
            Format::Table => Form::Table(sink.table(&chosen.columns, R::WORDS)),
            Format::Json => {
                sink.begin_json(name)?;
                Form::Json
            }
            Format::Csv => {
                let lines = csv::Lines::of(sink.csv(), &chosen.columns);
                sink.write(lines.header())?;
                Form::Csv(lines)
            }
        };
        Ok(Rows { sink, chosen, form, empty, held: Vec::new(), came: 0, written: 0, row: PhantomData })
    }

    /// Writes one row.
    pub(crate) fn push(&mut self, row: &R) -> Outcome<()> {
        self.came += 1;
        if self.chosen.is_sorted() {
            self.held.push((row.cells().into_iter().map(Cell::into_owned).collect(), row.tone()));
            return Ok(());
        }
        self.write(row.cells(), row.tone())
    }

    fn write(&mut self, cells: Vec<Cell<'_>>, tone: Tone) -> Outcome<()> {
        if self.chosen.limit.is_some_and(|limit| self.written >= limit) {
            return Ok(());
        }
        if let Form::Table(layout) = &mut self.form {
            // A name must not be seen in another field because its own was not asked for.
            layout.hide_in_next(R::COLUMNS, &cells, self.sink.text());
        }
        // Its first cell, which may not be among the fields that were asked for.
        let name = matches!(&self.form, Form::Csv(lines) if lines.names_rows()).then(|| csv::name(&cells));
        let cells = self.chosen.narrowed(cells);
        match &mut self.form {
            Form::Table(layout) => {
                if let Some(block) = layout.push(&cells, tone, self.sink.text()) {
                    self.sink.write(block)?;
                }
            }
            Form::Csv(lines) => {
                let line = lines.row(&name.unwrap_or_default(), &cells);
                self.sink.write(line)?;
            }
            Form::Json => {
                let line = json::line(&Object(&self.chosen.columns, &cells))?;
                let comma = if self.written == 0 { "" } else { "," };
                self.sink.write(format!("{comma}{line}"))?;
            }
        }
        self.written += 1;
        Ok(())
    }

    /// How many rows have come, those that a limit leaves off among them.
    pub(crate) fn count(&self) -> usize {
        self.came
    }

    /// Ends the list.
    pub(crate) fn end(self) -> Outcome<()> {
        self.end_with(&Nothing {})
    }

    /// Ends the list with one closing value: its fields follow the array in JSON, its view the table; CSV has none. How many
    /// rows a limit has left off is said in JSON and below the table, for CSV beside it.
    pub(crate) fn end_with<D: Document>(mut self, closing: &D) -> Outcome<()> {
        let mut held = std::mem::take(&mut self.held);
        self.chosen.sort(&mut held);
        held.into_iter().try_for_each(|(cells, tone)| self.write(cells, tone))?;
        let left_off = self.came - self.written;
        let rest = [("left", left_off.into())];
        match self.form {
            Form::Table(mut layout) => {
                let nothing = layout.is_empty() && left_off == 0;
                let last = if nothing { self.sink.text().get(self.empty) + "\n" } else { layout.flush() };
                self.sink.write(last)?;
                if left_off > 0 {
                    let line = self.sink.text().with("common-rows-left-off", &rest);
                    self.sink.write(line + "\n")?;
                }
                self.sink.document(closing)?;
            }
            Form::Csv(lines) => {
                lines.end()?;
                if left_off > 0 {
                    self.sink.notice("common-rows-left-off", &rest);
                }
            }
            Form::Json => {
                let closing = json::line(closing)?;
                let fields = closing.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')).unwrap_or_default();
                let comma = if fields.is_empty() { "" } else { "," };
                let rest = self.chosen.limit.map(|_| format!(",\"left_off\":{left_off}")).unwrap_or_default();
                self.sink.write(format!("]{rest}{comma}{fields}}}\n"))?;
            }
        }
        Ok(())
    }
}
