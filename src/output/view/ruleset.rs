//! What `kaiji ruleset` answers.

use serde::Serialize;

use crate::law::Date;
use crate::law::ruleset::{Difference, Ground, Period, Ruleset, RulesetError, Words};
use crate::output::document::Document;
use crate::output::row::{Cell, Column, Row};
use crate::output::sheet::Sheet;
use crate::text::Language;

/// A shipped version of a ruleset.
pub(crate) struct RulesetLine {
    id: String,
    in_force: Date,
    revision: u32,
    title: String,
    kinds: String,
    compared: bool,
}

impl RulesetLine {
    pub(crate) fn of(ruleset: &Ruleset) -> RulesetLine {
        let kinds: Vec<&str> = ruleset.requests.iter().map(|rule| rule.kind.code()).collect();
        RulesetLine {
            id: ruleset.id.clone(),
            in_force: ruleset.in_force,
            revision: ruleset.revision,
            title: ruleset.title.ja.clone(),
            kinds: kinds.join(" "),
            compared: ruleset.source.compared,
        }
    }
}

impl Row for RulesetLine {
    const WORDS: &'static str = "ruleset";
    const COLUMNS: &'static [Column] = &[
        Column::left("id"),
        Column::left("in_force"),
        Column::text("title"),
        Column::hidden("revision"),
        Column::hidden("kinds"),
        Column::left("compared"),
    ];

    fn cells(&self) -> Vec<Cell<'_>> {
        vec![
            Cell::text(self.id.as_str()),
            Cell::Date(self.in_force),
            Cell::text(self.title.as_str()),
            Cell::Number(i64::from(self.revision)),
            Cell::text(self.kinds.as_str()),
            Cell::Flag(self.compared),
        ]
    }
}

/// A ground, as it is typed and printed.
pub(crate) struct GroundLine {
    code: String,
    typed: String,
    printed: String,
    label: String,
    used_for: String,
    compared: bool,
}

impl GroundLine {
    pub(crate) fn of(ground: &Ground, language: Language) -> GroundLine {
        let used_for = serde_json::to_value(ground.used_for).ok();
        GroundLine {
            code: ground.code.clone(),
            typed: ground.typed.clone(),
            printed: ground.printed.clone(),
            label: said(&ground.label, language).to_owned(),
            used_for: used_for.and_then(|code| code.as_str().map(str::to_owned)).unwrap_or_default(),
            compared: ground.compared,
        }
    }
}

impl Row for GroundLine {
    const WORDS: &'static str = "ruleset";
    const COLUMNS: &'static [Column] = &[
        Column::left("typed"),
        Column::left("printed"),
        Column::text("label"),
        Column::left("used_for"),
        Column::hidden("code"),
        Column::hidden("compared"),
    ];

    fn cells(&self) -> Vec<Cell<'_>> {
        vec![
            Cell::text(self.typed.as_str()),
            Cell::text(self.printed.as_str()),
            Cell::text(self.label.as_str()),
            Cell::Code("ground-use", self.used_for.as_str().into()),
            Cell::text(self.code.as_str()),
            Cell::Flag(self.compared),
        ]
    }
}

/// A ruleset: what it is, and every rule that makes a date, with its words and reading.
#[derive(Debug, Serialize)]
pub(crate) struct RulesetShown {
    id: String,
    in_force: Date,
    revision: u32,
    title: String,
    body: String,
    source: String,
    compared: bool,
    note: String,
    no_procedure: Option<String>,
    rules: Vec<RuleShown>,
    readings: Vec<ReadingShown>,
    examples: usize,
}

/// A rule that makes a date.
#[derive(Debug, Serialize)]
struct RuleShown {
    id: String,
    article: String,
    printed: String,
    quote: String,
    days: Option<u32>,
    months: Option<u32>,
    years: Option<u32>,
    time_word: Option<String>,
}

/// A choice where the text is silent.
#[derive(Debug, Serialize)]
struct ReadingShown {
    reading: &'static str,
    used: String,
    also: Vec<String>,
    why: String,
}

impl RulesetShown {
    pub(crate) fn of(ruleset: &Ruleset, language: Language) -> RulesetShown {
        RulesetShown {
            id: ruleset.id.clone(),
            in_force: ruleset.in_force,
            revision: ruleset.revision,
            title: said(&ruleset.title, language).to_owned(),
            body: said(&ruleset.body.name, language).to_owned(),
            source: ruleset.source.citation.clone(),
            compared: ruleset.source.compared,
            note: said(&ruleset.source.note, language).to_owned(),
            no_procedure: ruleset.no_procedure.as_ref().map(|none| said(&none.why, language).to_owned()),
            rules: rules(ruleset),
            readings: readings(ruleset),
            examples: ruleset.examples.len(),
        }
    }
}

fn rules(ruleset: &Ruleset) -> Vec<RuleShown> {
    let shown = |id: &str, article: &str, quote: &str| RuleShown {
        id: id.to_owned(),
        article: article.to_owned(),
        printed: ruleset.printed(article).to_owned(),
        quote: quote.to_owned(),
        days: None,
        months: None,
        years: None,
        time_word: None,
    };
    let deadlines = ruleset.deadlines.iter().map(|rule| {
        let mut line = shown(&rule.id, &rule.article, &rule.quote);
        match rule.period() {
            Period::Days(days) | Period::WorkingDays(days) => line.days = Some(days),
            Period::Months(months) => line.months = Some(months),
            Period::Years(years) => line.years = Some(years),
            Period::Prompt => line.time_word.clone_from(&rule.time_word),
        }
        line
    });
    let extensions = ruleset.extensions.iter().map(|rule| shown(&rule.id, &rule.article, &rule.quote));
    let specials = ruleset.specials.iter().map(|rule| shown(&rule.id, &rule.article, &rule.quote));
    let gaps = ruleset.gaps.iter().map(|rule| shown(&rule.id, &rule.article, &rule.quote));
    deadlines.chain(extensions).chain(specials).chain(gaps).collect()
}

fn readings(ruleset: &Ruleset) -> Vec<ReadingShown> {
    let Some(table) = &ruleset.readings else { return Vec::new() };
    macro_rules! shown {
        ($($field:ident),*) => {
            vec![$(ReadingShown {
                reading: stringify!($field),
                used: table.$field.used.code().to_owned(),
                also: table.$field.also.iter().map(|value| value.code().to_owned()).collect(),
                why: table.$field.why.clone(),
            }),*]
        };
    }
    shown!(supplement_from, supplement_to, supplement_in_extension, special_excludes, two_weeks, identity_papers_pause)
}

impl Document for RulesetShown {
    fn view(&self, sheet: &mut Sheet<'_>) {
        let text = sheet.text();
        sheet.facts(&[
            ("ruleset-fact-id", Some(self.id.clone())),
            ("ruleset-fact-title", Some(self.title.clone())),
            ("ruleset-fact-body", Some(self.body.clone())),
            ("ruleset-fact-in-force", Some(text.day(self.in_force))),
            ("ruleset-fact-source", Some(self.source.clone())),
            ("ruleset-fact-note", Some(self.note.clone())),
        ]);
        if !self.compared {
            sheet.say("ruleset-not-compared", &[]);
        }
        if let Some(why) = &self.no_procedure {
            sheet.heading("ruleset-no-procedure");
            sheet.paragraph(why);
        }
        if !self.rules.is_empty() {
            sheet.heading("ruleset-rules");
            self.rules.iter().for_each(|rule| sheet.item(&format!("{} {} 「{}」", rule.printed, rule.id, rule.quote)));
        }
        if !self.readings.is_empty() {
            sheet.heading("ruleset-readings");
            for reading in &self.readings {
                sheet.item(&format!(
                    "{}: {} ({}) {}",
                    reading.reading,
                    reading.used,
                    reading.also.join(" "),
                    reading.why
                ));
            }
        }
        sheet.blank();
        sheet.say("ruleset-examples", &[("count", self.examples.into())]);
    }
}

/// A file that was read as a ruleset.
#[derive(Debug, Serialize)]
pub(crate) struct RulesetChecked {
    file: String,
    id: Option<String>,
    sound: bool,
    examples: usize,
    faults: Vec<Fault>,
    differences: Vec<Differing>,
}

/// What is wrong with the text.
#[derive(Debug, Serialize)]
struct Fault {
    line: usize,
    rule: Option<String>,
    message: String,
}

/// An example that gives another date.
#[derive(Debug, Serialize)]
struct Differing {
    example: usize,
    says: String,
    field: String,
    expected: String,
    found: String,
}

impl RulesetChecked {
    pub(crate) fn of(file: &str, ruleset: &Ruleset, differences: Vec<Difference>) -> RulesetChecked {
        let differing = differences.into_iter().map(|one| Differing {
            example: one.example + 1,
            says: one.says,
            field: one.field,
            expected: one.expected,
            found: one.found,
        });
        let differences: Vec<Differing> = differing.collect();
        RulesetChecked {
            file: file.to_owned(),
            id: Some(ruleset.id.clone()),
            sound: differences.is_empty(),
            examples: ruleset.examples.len(),
            faults: Vec::new(),
            differences,
        }
    }

    pub(crate) fn refused(file: &str, faults: Vec<RulesetError>) -> RulesetChecked {
        let faults = faults.into_iter().map(|fault| match fault {
            RulesetError::Text { line, message, .. } => Fault { line, rule: None, message },
            RulesetError::Rule { line, rule, message } => Fault { line, rule: Some(rule), message },
        });
        RulesetChecked {
            file: file.to_owned(),
            id: None,
            sound: false,
            examples: 0,
            faults: faults.collect(),
            differences: Vec::new(),
        }
    }

    pub(crate) const fn is_sound(&self) -> bool {
        self.sound
    }
}

impl Document for RulesetChecked {
    fn view(&self, sheet: &mut Sheet<'_>) {
        let values = [("file", self.file.as_str().into()), ("examples", self.examples.into())];
        sheet.say(if self.sound { "ruleset-sound" } else { "ruleset-not-sound" }, &values);
        for fault in &self.faults {
            let rule = fault.rule.as_deref().unwrap_or_default();
            let values =
                [("line", fault.line.into()), ("rule", rule.into()), ("message", fault.message.as_str().into())];
            let line = sheet.text().with("ruleset-fault", &values);
            sheet.item(&line);
        }
        for one in &self.differences {
            let values = [
                ("example", one.example.into()),
                ("says", one.says.as_str().into()),
                ("field", one.field.as_str().into()),
                ("expected", one.expected.as_str().into()),
                ("found", one.found.as_str().into()),
            ];
            let line = sheet.text().with("ruleset-difference", &values);
            sheet.item(&line);
        }
    }
}

fn said(words: &Words, language: Language) -> &str {
    match language {
        Language::Ja => &words.ja,
        Language::En => &words.en,
    }
}
