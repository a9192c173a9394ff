//! Which fields of a list are printed, in which order its rows, and how many.

use std::cmp::Ordering;

use super::row::{Align, Cell, Column};
use super::tone::Tone;

/// What was asked for; without anything the list as it is.
#[derive(Clone, Debug, Default)]
pub(crate) struct Selection {
    /// The keys of the fields, in the order wanted; none: all of them.
    pub(crate) fields: Vec<&'static str>,
    /// The keys by which the rows are sorted, the first before the others.
    pub(crate) order: Vec<By>,
    /// No more rows than this.
    pub(crate) limit: Option<usize>,
}

/// A key to sort by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct By {
    /// The key of the field.
    pub(crate) field: &'static str,
    /// From the last to the first.
    pub(crate) descending: bool,
}

/// A selection among the columns of a list.
pub(super) struct Chosen {
    /// The columns that are printed.
    pub(super) columns: Vec<Column>,
    /// Their places among all; none: all as they stand.
    places: Option<Vec<usize>>,
    order: Vec<(usize, bool)>,
    /// No more rows than this.
    pub(super) limit: Option<usize>,
}

impl Chosen {
    pub(super) fn of(selection: Selection, all: &[Column]) -> Chosen {
        let place = |key: &str| all.iter().position(|column| column.key == key);
        let order = selection.order.iter().filter_map(|by| Some((place(by.field)?, by.descending))).collect();
        let mut places: Vec<usize> = Vec::new();
        for found in selection.fields.iter().filter_map(|key| place(key)) {
            if !places.contains(&found) {
                places.push(found);
            }
        }
        let limit = selection.limit;
        if places.is_empty() {
            return Chosen { columns: all.to_vec(), places: None, order, limit };
        }
        let columns = places.iter().filter_map(|place| all.get(*place)).map(asked_for).collect();
        Chosen { columns, places: Some(places), order, limit }
    }

    /// Whether the rows have to wait for the last one.
    pub(super) fn is_sorted(&self) -> bool {
        !self.order.is_empty()
    }

    /// The cells of the chosen columns.
    pub(super) fn narrowed<'c>(&self, mut cells: Vec<Cell<'c>>) -> Vec<Cell<'c>> {
        let Some(places) = &self.places else { return cells };
        let mut taken = |place: &usize| cells.get_mut(*place).map(|cell| std::mem::replace(cell, Cell::None));
        places.iter().filter_map(&mut taken).collect()
    }

    /// Sorts the rows; what nothing tells apart stands by the first column, which names the row, and then as it came.
    pub(super) fn sort(&self, rows: &mut [(Vec<Cell<'static>>, Tone)]) {
        if !self.is_sorted() {
            return;
        }
        rows.sort_by(|(one, _), (other, _)| {
            let keys = self.order.iter().chain([&(0, false)]);
            let compared = keys.map(|(place, descending)| compared(one.get(*place), other.get(*place), *descending));
            compared.fold(Ordering::Equal, Ordering::then)
        });
    }
}

/// What was asked for by name is shown on every screen.
fn asked_for(column: &Column) -> Column {
    let align = match column.align {
        Align::Hidden => Align::Left,
        Align::Spare => Align::Text,
        shown => shown,
    };
    Column { align, yields: 0, ..*column }
}

/// Nothing stands behind everything, whichever way the rows go.
fn compared(one: Option<&Cell<'_>>, other: Option<&Cell<'_>>, descending: bool) -> Ordering {
    let said = |cell: &&Cell<'_>| !cell.is_nothing();
    match (one.filter(said), other.filter(said)) {
        (Some(one), Some(other)) if descending => other.compared(one),
        (Some(one), Some(other)) => one.compared(other),
        (one, other) => other.is_some().cmp(&one.is_some()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const COLUMNS: &[Column] = &[Column::left("number"), Column::hidden("days"), Column::spare("officer")];

    fn row(number: &'static str, days: Option<i32>, officer: &'static str) -> Vec<Cell<'static>> {
        vec![
            Cell::Both(number.into(), "".into()),
            Cell::Told(json!(days), "".into()),
            if officer.is_empty() { Cell::None } else { Cell::text(officer) },
        ]
    }

    fn sorted(order: &[By], rows: Vec<Vec<Cell<'static>>>) -> Vec<String> {
        let mut rows: Vec<_> = rows.into_iter().map(|cells| (cells, Tone::Plain)).collect();
        let selection = Selection { order: order.to_vec(), ..Selection::default() };
        Chosen::of(selection, COLUMNS).sort(&mut rows);
        let number = |(row, _): &(Vec<Cell<'static>>, Tone)| match row.first() {
            Some(Cell::Both(number, _)) => number.to_string(),
            _ => String::new(),
        };
        rows.iter().map(number).collect()
    }

    #[test]
    fn numbers_go_by_their_value_and_ties_by_the_number_of_the_case() {
        let rows = || {
            vec![
                row("R10-K-0001", Some(2), "乙"),
                row("R8-K-0010", Some(10), "甲"),
                row("R8-K-0002", Some(2), ""),
                row("R8-K-0003", None, "甲"),
            ]
        };
        let by = |field, descending| By { field, descending };
        assert_eq!(sorted(&[by("number", false)], rows()), ["R8-K-0002", "R8-K-0003", "R8-K-0010", "R10-K-0001"]);
        assert_eq!(sorted(&[by("days", false)], rows()), ["R8-K-0002", "R10-K-0001", "R8-K-0010", "R8-K-0003"]);
        let descending = sorted(&[by("days", true)], rows());
        assert_eq!(descending, ["R8-K-0010", "R8-K-0002", "R10-K-0001", "R8-K-0003"], "nothing stays last");
        let both = sorted(&[by("officer", true), by("days", true)], rows());
        assert_eq!(both.last().map(String::as_str), Some("R8-K-0002"), "no officer");
    }

    #[test]
    fn fields_stand_in_the_order_asked_for_each_once_and_are_shown() {
        let selection = Selection { fields: vec!["officer", "number", "officer"], ..Selection::default() };
        let chosen = Chosen::of(selection, COLUMNS);
        let keys: Vec<(&str, Align)> = chosen.columns.iter().map(|column| (column.key, column.align)).collect();
        assert_eq!(keys, [("officer", Align::Text), ("number", Align::Left)]);
        let cells = chosen.narrowed(row("R8-K-0001", Some(1), "甲"));
        assert_eq!(cells, [Cell::text("甲"), Cell::Both("R8-K-0001".into(), "".into())]);
    }
}
