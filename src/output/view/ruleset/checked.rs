//! What `kaiji ruleset check` answers, and `add` of a file that is not sound.

use serde::Serialize;

use crate::law::ruleset::{Difference, Ruleset, RulesetError};
use crate::output::document::Document;
use crate::output::sheet::Sheet;

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
            let mut values = vec![("line", fault.line.into()), ("message", fault.message.as_str().into())];
            values.extend(fault.rule.as_deref().map(|rule| ("rule", rule.into())));
            let key = if fault.rule.is_some() { "ruleset-fault-of-rule" } else { "ruleset-fault" };
            let line = sheet.text().with(key, &values);
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
