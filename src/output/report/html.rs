//! A report as one page for a browser: no script, nothing fetched, fit to be printed.

use std::rc::Rc;

use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{AutoEscape, Environment, context};

use super::form::Form;
use super::heading::{Heading, Section};
use super::page::Collected;
use super::paper::Put;
use crate::error::Outcome;
use crate::output::row::Cell;
use crate::text::Text;

const LAYOUT: &str = include_str!("../../../letters/layout/report.html");

pub(super) struct Html<'o> {
    text: Rc<Text>,
    put: Put<'o>,
    collected: Collected,
}

impl<'o> Html<'o> {
    pub(super) fn new(text: Rc<Text>, put: Put<'o>) -> Html<'o> {
        Html { text, put, collected: Collected::default() }
    }
}

impl Form for Html<'_> {
    fn begin(&mut self, heading: &Heading) -> Outcome<()> {
        self.collected.begin(heading, &self.text);
        Ok(())
    }

    fn section(&mut self, section: &Section) -> Outcome<()> {
        self.collected.section(section, &self.text);
        Ok(())
    }

    fn row(&mut self, cells: &[Cell<'_>]) -> Outcome<()> {
        self.collected.row(cells, &self.text);
        Ok(())
    }

    fn end(&mut self) -> Outcome<()> {
        let page = self.collected.finished();
        let mut environment = Environment::new();
        // Everything is escaped but the drawings, which say so themselves in the layout.
        environment.set_auto_escape_callback(|_| AutoEscape::Html);
        let syntax = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build();
        environment.set_syntax(syntax.map_err(anyhow::Error::from)?);
        let values = context! { page => Serde(&page) };
        let written = environment.render_str(LAYOUT, values).map_err(anyhow::Error::from)?;
        (self.put)(written.as_bytes())?;
        (self.put)(b"\n")
    }
}
