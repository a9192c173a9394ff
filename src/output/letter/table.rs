//! A table as plain text: aligned columns within the width of a line, longer cells broken inside their column.

use super::page::Table;
use super::text::{COLUMNS, ONE, blank};
use super::wrap::{broken, width};

/// Between two columns.
const GAP: usize = ONE;
/// Below the headings and at the end.
const RULE: &str = "―";

/// The lines of the table.
pub(super) fn table(lines: &mut Vec<String>, table: &Table) {
    let widths = widths(table);
    let rule = RULE.repeat((widths.iter().sum::<usize>() + GAP * widths.len().saturating_sub(1)) / ONE);
    lines.extend(table.label.as_ref().map(|label| format!("（{label}）")));
    row(lines, &table.columns, &widths);
    lines.push(rule.clone());
    for cells in &table.rows {
        row(lines, cells, &widths);
    }
    lines.push(rule);
}

/// Every column as wide as its widest cell; where the line is too short for that, the widest give way first.
fn widths(table: &Table) -> Vec<usize> {
    let widest = |column: usize| {
        let cells = table.rows.iter().chain([&table.columns]).filter_map(|row| row.get(column));
        cells.flat_map(|cell| cell.lines()).map(|line| width(line).next_multiple_of(ONE)).max().unwrap_or(0)
    };
    let mut widths: Vec<usize> = (0..table.columns.len()).map(widest).collect();
    let room = COLUMNS.saturating_sub(GAP * widths.len().saturating_sub(1));
    while widths.iter().sum::<usize>() > room {
        match widths.iter_mut().max() {
            Some(widest) if *widest > ONE => *widest -= ONE,
            _ => break,
        }
    }
    widths
}

fn row(lines: &mut Vec<String>, cells: &[String], widths: &[usize]) {
    let columns: Vec<Vec<String>> = cells.iter().zip(widths).map(|(cell, limit)| cell_lines(cell, *limit)).collect();
    let height = columns.iter().map(Vec::len).max().unwrap_or(0);
    for at in 0..height {
        let mut line = String::new();
        for (column, limit) in columns.iter().zip(widths) {
            let text = column.get(at).map_or("", String::as_str);
            line.push_str(text);
            line.push_str(&blank((limit + GAP).saturating_sub(width(text))));
        }
        lines.push(line.trim_end().to_owned());
    }
}

fn cell_lines(cell: &str, limit: usize) -> Vec<String> {
    cell.split('\n').flat_map(|line| broken(line, limit, limit)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(columns: &[&str], rows: &[&[&str]]) -> String {
        let owned = |cells: &[&str]| cells.iter().map(|cell| (*cell).to_owned()).collect();
        let mut lines = Vec::new();
        let rows = rows.iter().map(|row| owned(row)).collect();
        table(&mut lines, &Table { label: None, columns: owned(columns), rows });
        lines.join("\n")
    }

    #[test]
    fn columns_stand_below_each_other() {
        let drawn =
            drawn(&["初日", "日数", "条項"], &[&["4月1日", "15", "第25条第1項"], &["4月16日", "30", "第25条第2項"]]);
        let lines: Vec<&str> = drawn.lines().collect();
        assert_eq!(lines[0], "初日　　　日数　条項");
        assert_eq!(lines[2], "4月1日　　15　　第25条第1項");
        assert_eq!(lines[3], "4月16日　 30　　第25条第2項");
    }

    #[test]
    fn a_long_cell_is_broken_inside_its_column_and_no_line_is_too_wide() {
        let long = "補正に要した日数として数えない。".repeat(8);
        let drawn = drawn(&["初日", "扱い"], &[&["4月1日", &long]]);
        assert!(drawn.lines().all(|line| width(line) <= COLUMNS + ONE), "{drawn}");
        let bare: String = drawn.chars().filter(|c| !c.is_whitespace() && *c != '―').collect();
        assert_eq!(bare, format!("初日扱い4月1日{long}"));
    }
}
