//! What is wrong with the words of letters, as a problem that the office is told of.

use minijinja::ErrorKind;

use super::template::ComposeError;
use crate::case::letter::LetterField;
use crate::error::{Exit, Problem};
use crate::text::Value;

impl Problem for ComposeError {
    fn code(&self) -> &'static str {
        match self {
            ComposeError::UnknownMark { .. } => "letter_template_mark",
            ComposeError::Template { kind: ErrorKind::UndefinedError, .. } | ComposeError::UnknownField { .. } => {
                "letter_template_field"
            }
            ComposeError::Template { kind: ErrorKind::OutOfFuel, .. } => "letter_template_endless",
            ComposeError::Template { .. } => "letter_template_unreadable",
            ComposeError::Words(_) => "letter_words_wrong",
            ComposeError::LeavesOut { .. } => "letter_template_leaves_out",
        }
    }

    fn exit(&self) -> Exit {
        match self {
            ComposeError::LeavesOut { .. } => Exit::Refused,
            _ => Exit::Usage,
        }
    }

    fn fields(&self) -> Vec<(&'static str, Value)> {
        let place = |template: &str, line: &usize| {
            if *line == 0 { template.to_owned() } else { format!("{template}:{line}") }
        };
        match self {
            ComposeError::UnknownMark { template, line, mark } => {
                vec![("place", place(template, line).into()), ("mark", format!("@{mark}").into())]
            }
            ComposeError::Template { template, line, source_line, .. } => {
                vec![("place", place(template, line).into()), ("written", source_line.as_str().into())]
            }
            ComposeError::UnknownField { template, field } => {
                vec![("place", template.as_str().into()), ("written", format!("{{{{ {field} }}}}").into())]
            }
            ComposeError::Words(error) => vec![("reason", error.message().to_owned().into())],
            ComposeError::LeavesOut { template, field, .. } => {
                let name = Value::Words(format!("term-letter-field-{}", field.code().replace('_', "-")));
                vec![("place", (*template).into()), ("field", name)]
            }
        }
    }

    fn article(&self) -> Option<String> {
        match self {
            ComposeError::LeavesOut { article, .. } => article.clone(),
            _ => None,
        }
    }

    fn article_printed(&self) -> Option<String> {
        match self {
            ComposeError::LeavesOut { printed, article, .. } => printed.clone().or_else(|| article.clone()),
            _ => None,
        }
    }

    fn examples() -> Vec<ComposeError> {
        let template = || "extension.txt".to_owned();
        let at_fault = |kind, written: &str| ComposeError::Template {
            template: template(),
            line: 7,
            source_line: written.to_owned(),
            kind,
        };
        let mut examples = vec![
            ComposeError::UnknownMark { template: template(), line: 3, mark: "titel".to_owned() },
            at_fault(ErrorKind::UndefinedError, "{{ extension.untill }}"),
            at_fault(ErrorKind::OutOfFuel, "{% for i in range(1000000) %}"),
            at_fault(ErrorKind::SyntaxError, "{{ extension.until"),
            ComposeError::UnknownField { template: template(), field: "extension.untill".to_owned() },
            ComposeError::LeavesOut {
                template: "extension.txt",
                field: LetterField::Reason,
                article: Some("25(2)".to_owned()),
                printed: Some("第25条第2項".to_owned()),
            },
        ];
        examples.extend("short = 1 = 2".parse::<toml::Table>().err().map(ComposeError::Words));
        examples
    }
}
