//! The tables of the yearly figures, each with its drawing where one helps.

use super::{Annual, Table, cell};
use crate::case::fact::RulingOutcome;
use crate::case::figures::{Figure, Measure, Month, Number, Of};
use crate::law::ruleset::Kind;
use crate::output::report::{Bar, Column, Series, Svg, lying, standing};
use crate::output::row::{self, Cell};

/// Cases that are named beside a figure; of more only how many.
const NAMED: usize = 10;

impl Annual<'_> {
    /// The tables for people, in their order.
    pub(crate) fn tables(&self) -> Vec<Table> {
        let scope = self.names.scope;
        if scope.kinds().is_empty() {
            return Vec::new();
        }
        let mut tables = vec![self.changes()];
        tables.push(self.flow("flow", "kind", scope.kinds().into_iter().map(Of::Kind).collect()));
        tables.push(self.outcomes());
        tables.push(self.grounds());
        tables.push(self.timeliness());
        tables.push(self.flow("requesters", "requester", scope.requesters().into_iter().map(Of::Requester).collect()));
        tables.push(self.sections());
        let rulesets: Vec<Of> = scope.rulesets().into_iter().map(|ruleset| Of::Ruleset(&ruleset.id)).collect();
        if rulesets.len() > 1 {
            tables.push(self.flow("rulesets", "ruleset", rulesets));
        }
        tables.push(self.months());
        tables.push(self.reviews());
        tables.retain(|table| !table.rows.is_empty());
        tables
    }

    /// Every figure by its code.
    pub(crate) fn figures(&self) -> Table {
        let columns = vec![
            self.column(row::Column::left("figure")),
            self.column(row::Column::text("title")),
            self.column(row::Column::right("value")).format(super::FORMAT),
            self.column(row::Column::hidden("masked")),
        ];
        let line = |(figure, number): (Figure, Number)| {
            vec![
                Cell::text(figure.to_string()),
                Cell::text(self.names.figure(figure)),
                cell(number),
                Cell::Mark(number == Number::Masked),
            ]
        };
        Table { section: self.section("figures", columns), rows: self.numbers.figures().map(line).collect() }
    }

    /// Where requests come from and what becomes of them: of each of these cases, and of all.
    fn flow(&self, key: &'static str, of_what: &'static str, each: Vec<Of>) -> Table {
        let mut columns = vec![self.column(row::Column::text(of_what))];
        columns
            .extend(Measure::FLOW.iter().map(|measure| self.numbers_of(short(*measure), self.names.measure(*measure))));
        let line = |of: Of| {
            let numbers = Measure::FLOW.iter().map(|measure| self.number(Figure { measure: *measure, of }));
            [self.name(&of)].into_iter().chain(numbers).collect()
        };
        let rows = if each.is_empty() { Vec::new() } else { each.into_iter().chain([Of::All]).map(line).collect() };
        Table { section: self.section(key, columns), rows }
    }

    fn name(&self, of: &Of) -> Cell<'static> {
        Cell::text(self.names.of(of).unwrap_or_else(|| self.total()))
    }

    fn total(&self) -> String {
        self.names.text.get("figure-total")
    }

    fn sections(&self) -> Table {
        let mut sections: Vec<Option<&str>> = self
            .numbers
            .figures()
            .filter_map(|(figure, _)| match figure {
                Figure { measure: Measure::Received, of: Of::Section(section) } => Some(section),
                _ => None,
            })
            .collect();
        // Those without a section stand last.
        sections.sort_by_key(|section| (section.is_none(), *section));
        let mut table = self.flow("sections", "section", sections.into_iter().map(Of::Section).collect());
        table.section.notes = vec![self.names.text.get("figure-note-sections")];
        table
    }

    fn outcomes(&self) -> Table {
        let (mut rows, mut bars) = (Vec::new(), Vec::new());
        for kind in self.names.scope.kinds() {
            for outcome in self.names.scope.outcomes(kind) {
                let of = Of::Outcome(kind, &outcome.code);
                let (kind, name) = (self.names.kind(kind), self.names.outcome(kind, &outcome.code));
                bars.push(self.bar(Figure { measure: Measure::Decisions, of }, format!("{kind} {name}")));
                rows.push(self.outcome(kind, name, of));
            }
            rows.push(self.outcome(self.names.kind(kind), self.total(), Of::Kind(kind)));
        }
        rows.push(self.outcome(self.total(), String::new(), Of::All));
        let several = self.number(Figure::all(Measure::SeveralDecisions));
        rows.push(vec![Cell::text(self.names.measure(Measure::SeveralDecisions)), Cell::text(""), several]);
        bars.retain(|bar| bar.value != Some(0));
        let columns = self.counted([row::Column::left("kind"), row::Column::text("outcome")]);
        let mut section = self.section("outcomes", columns);
        section.picture = lying(&self.names.text.get("figure-chart-outcomes"), &bars);
        Table { section, rows }
    }

    fn outcome(&self, kind: String, name: String, of: Of) -> Vec<Cell<'static>> {
        vec![Cell::text(kind), Cell::text(name), self.number(Figure { measure: Measure::Decisions, of })]
    }

    /// Columns of names, and one of counts.
    fn counted<const N: usize>(&self, names: [row::Column; N]) -> Vec<Column> {
        let mut columns: Vec<Column> = names.into_iter().map(|look| self.column(look)).collect();
        columns.push(self.column(row::Column::right("count")).format(super::FORMAT));
        columns
    }

    fn grounds(&self) -> Table {
        let (mut rows, mut bars) = (Vec::new(), Vec::new());
        let several = self.names.scope.rulesets().len() > 1;
        for (figure, number) in self.numbers.figures() {
            let Figure { measure: Measure::Grounded, of: Of::Ground(ruleset, ground) } = figure else { continue };
            let (printed, about) = self.names.ground(ruleset, ground);
            let ruleset = if several { self.names.ruleset(ruleset) } else { String::new() };
            bars.push(self.bar(figure, format!("{ruleset} {printed}").trim().to_owned()));
            rows.push(vec![Cell::text(ruleset), Cell::text(printed), Cell::text(about), cell(number)]);
        }
        if !rows.is_empty() {
            let all = self.number(Figure::all(Measure::Grounded));
            let name = self.names.measure(Measure::Grounded);
            rows.push(vec![Cell::text(""), Cell::text(name), Cell::text(""), all]);
        }
        let names = [row::Column::left("ruleset"), row::Column::left("ground"), row::Column::text("about")];
        let mut columns = self.counted(names);
        if !several {
            columns.remove(0);
            rows.iter_mut().for_each(|row| drop(row.remove(0)));
        }
        let mut section = self.section("grounds", columns);
        section.notes = vec![self.names.text.get("figure-note-grounds")];
        section.picture = lying(&self.names.text.get("figure-chart-grounds"), &bars);
        Table { section, rows }
    }

    /// Measures go down and kinds across: there are more of these.
    fn timeliness(&self) -> Table {
        let kinds = self.names.scope.kinds();
        let (numbered, prompt) = self.names.scope.numbers();
        let numbers = [&Measure::TIMELINESS[..6], &[Measure::SubstantialLate]].concat();
        let mut measures = if numbered { numbers } else { Vec::new() };
        measures.extend(prompt.then_some(Measure::NoNumber));
        measures.extend([Measure::MedianToDecision, Measure::LongestToDecision]);
        measures.extend(numbered.then_some([Measure::MedianLate, Measure::LongestLate]).into_iter().flatten());
        let of: Vec<Of> = kinds.iter().map(|kind| Of::Kind(*kind)).chain([Of::All]).collect();
        let mut columns = vec![self.column(row::Column::text("what"))];
        columns.extend(kinds.iter().map(|kind: &Kind| self.numbers_of(kind.code(), self.names.kind(*kind))));
        columns.push(self.numbers_of("total", self.total()));
        let line = |measure: Measure| {
            let numbers = of.iter().map(|of| self.number(Figure { measure, of: *of }));
            [Cell::text(self.names.measure(measure))].into_iter().chain(numbers).collect()
        };
        Table { section: self.section("timeliness", columns), rows: measures.into_iter().map(line).collect() }
    }

    fn months(&self) -> Table {
        let last = Month::of(self.year.last);
        let months: Vec<Month> = self.year.months().filter(|month| *month <= last).collect();
        let mut columns = vec![self.column(row::Column::left("month"))];
        columns.extend(
            Measure::DATED.iter().map(|measure| self.numbers_of(short(*measure), self.names.measure(*measure))),
        );
        let line = |of: Of| {
            let numbers = Measure::DATED.iter().map(|measure| self.number(Figure { measure: *measure, of }));
            [self.name(&of)].into_iter().chain(numbers).collect()
        };
        let rows = months.iter().map(|month| Of::Month(*month)).chain([Of::All]).map(line).collect();
        let mut section = self.section("months", columns);
        section.picture = self.months_drawn(&months);
        Table { section, rows }
    }

    fn months_drawn(&self, months: &[Month]) -> Option<Svg> {
        let series = |measure: Measure| Series {
            name: self.names.measure(measure),
            bars: months
                .iter()
                .map(|month| self.bar(Figure { measure, of: Of::Month(*month) }, self.names.month(*month)))
                .collect(),
        };
        let drawn = [series(Measure::Received), series(Measure::Decided)];
        standing(&self.names.text.get("figure-chart-months"), &drawn)
    }

    fn bar(&self, figure: Figure, label: String) -> Bar {
        let number = self.numbers.get(figure).unwrap_or(Number::None);
        let value = self.numbers.count(figure);
        Bar { label, value, shown: number.to_string() }
    }

    fn reviews(&self) -> Table {
        let mut rows = Vec::new();
        let mut put = |figure: Figure, name: String| {
            if let Some(number) = self.numbers.get(figure) {
                rows.push(vec![Cell::text(name), cell(number)]);
            }
        };
        for measure in Measure::REVIEWS {
            put(Figure::all(*measure), self.names.measure(*measure));
            if *measure == Measure::ReviewsRuled {
                for outcome in RulingOutcome::ALL {
                    let of = Of::Ruling(outcome);
                    let values = [self.names.measure(*measure), self.names.of(&of).unwrap_or_default()];
                    let [name, of_what] = values.map(crate::text::Value::from);
                    let name = self.names.text.with("figure-of", &[("measure", name), ("of", of_what)]);
                    put(Figure { measure: *measure, of }, name);
                }
            }
        }
        Table { section: self.section("reviews", self.counted([row::Column::text("what")])), rows }
    }

    /// What has changed since the figures were published. On a paper with numbers left out nothing is said of cases.
    fn changes(&self) -> Table {
        let text = self.names.text;
        let mut columns = vec![self.column(row::Column::text("title"))];
        columns.push(self.column(row::Column::right("published")).format(super::FORMAT));
        columns.push(self.column(row::Column::right("now")).format(super::FORMAT));
        columns.push(self.column(row::Column::text("cases")));
        columns.push(self.column(row::Column::hidden("figure")));
        let value = |value: &serde_json::Value| match value {
            serde_json::Value::Null => Cell::None,
            number => Cell::Told(number.clone(), number.to_string().into()),
        };
        let line = |changed: &crate::record::Changed| {
            let named: Vec<String> = changed.cases.iter().take(NAMED).map(|case| case.on_screen()).collect();
            let codes: Vec<String> = changed.cases.iter().map(ToString::to_string).collect();
            let rest = changed.cases.len().saturating_sub(NAMED);
            let more = (rest > 0).then(|| text.with("figure-more-cases", &[("count", rest.into())]));
            let shown = named.into_iter().chain(more).collect::<Vec<_>>().join("、");
            let title = Figure::from_code(&changed.figure).map(|figure| self.names.figure(figure));
            vec![
                Cell::text(title.unwrap_or_else(|| changed.figure.clone())),
                value(&changed.published),
                value(&changed.now),
                Cell::Told(codes.into(), shown.into()),
                Cell::text(changed.figure.clone()),
            ]
        };
        let shown = if self.mask.is_none() { self.changed.as_slice() } else { &[] };
        Table { section: self.section("changed", columns), rows: shown.iter().map(line).collect() }
    }
}

/// The last word of a code: `received` of `requests.received`.
fn short(measure: Measure) -> &'static str {
    measure.code().rsplit('.').next().unwrap_or_default()
}
