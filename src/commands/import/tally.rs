//! What is told of many lines: those that cannot come in, and the warnings of those that do.

use super::cells::BadCell;
use super::column::Column;
use super::layout::Layout;
use super::source::Row;
use crate::case::admit::Notice;
use crate::error::{Exit, Failure, Outcome, Problem};
use crate::output::error::Told;
use crate::output::view::import::{BadLine, Refused, WarnedLines};
use crate::record::Warned;
use crate::text::Text;

/// How many bad lines are listed.
const LISTED: usize = 100;
/// How many lines of a warning are named.
const NAMED: usize = 5;

/// What has been found so far.
pub(super) struct Tally<'a> {
    layout: &'a Layout,
    text: &'a Text,
    lines: Vec<BadLine>,
    bad: usize,
    usage: bool,
    warnings: Vec<WarnedLines>,
}

impl<'a> Tally<'a> {
    pub(super) const fn new(layout: &'a Layout, text: &'a Text) -> Tally<'a> {
        Tally { layout, text, lines: Vec::new(), bad: 0, usage: false, warnings: Vec::new() }
    }

    /// Whether every line so far can come in.
    pub(super) const fn is_clean(&self) -> bool {
        self.bad == 0
    }

    /// How many lines cannot come in.
    pub(super) const fn bad(&self) -> usize {
        self.bad
    }

    /// Whether every bad line is refused by law or by what is on file.
    pub(super) const fn only_refused(&self) -> bool {
        !self.usage
    }

    /// A line that cannot come in because of a value.
    ///
    /// # Errors
    /// What is no fault of the line.
    pub(super) fn cell(&mut self, row: &Row, bad: BadCell) -> Outcome<()> {
        self.refuse(row, Some((bad.column, bad.place)), bad.why)
    }

    /// A line that cannot come in, because of what stands in this column where one is named.
    ///
    /// # Errors
    /// What is no fault of the line: the file, the disk, a defect.
    pub(super) fn refuse(&mut self, row: &Row, at: Option<(Column, usize)>, why: Failure) -> Outcome<()> {
        let problem = match why {
            Failure::Problem(problem) if matches!(problem.exit(), Exit::Usage | Exit::Refused | Exit::NotFound) => {
                problem
            }
            other => return Err(other),
        };
        self.bad += 1;
        self.usage |= problem.exit() != Exit::Refused;
        if self.lines.len() < LISTED {
            let told = Told::of(problem.as_ref(), self.text);
            self.lines.push(self.bad_line(row, at, told));
        }
        Ok(())
    }

    /// The same of a problem that is at hand.
    ///
    /// # Errors
    /// As [`Tally::refuse`].
    pub(super) fn refuse_line(&mut self, row: &Row, why: impl Problem) -> Outcome<()> {
        self.refuse(row, None, why.into())
    }

    fn bad_line(&self, row: &Row, at: Option<(Column, usize)>, told: Told) -> BadLine {
        let value = at.and_then(|(column, place)| Some(row.get(self.layout.cell(column, place)?)));
        let value = value.filter(|value| !value.is_empty());
        let shown = at.zip(value).and_then(|((column, _), value)| column.shown(value));
        BadLine {
            line: row.line,
            column: at.map(|(column, place)| self.layout.heading(column, place).to_owned()),
            value: shown.map(str::to_owned),
            length: value.filter(|_| shown.is_none()).map(|value| value.chars().count()),
            told,
        }
    }

    /// What must be told beside a line.
    pub(super) fn warn(&mut self, line: usize, notices: &[Notice]) {
        for notice in notices {
            match self.warnings.iter_mut().find(|known| known.warning.code == notice.code) {
                Some(known) => {
                    known.count += 1;
                    if known.lines.len() < NAMED && known.lines.last() != Some(&line) {
                        known.lines.push(line);
                    }
                }
                None => {
                    let warning = Warned::of(notice, self.text);
                    self.warnings.push(WarnedLines { warning, count: 1, lines: vec![line] });
                }
            }
        }
    }

    /// Every warning, the most frequent first.
    pub(super) fn warnings(self) -> Vec<WarnedLines> {
        let mut warnings = self.warnings;
        warnings.sort_by_key(|warning| std::cmp::Reverse(warning.count));
        warnings
    }

    /// What is said where lines are bad.
    pub(super) fn refused(self, of: usize) -> Refused {
        Refused { bad: self.bad, lines: self.lines, of }
    }
}
