//! A report as one page for a browser: no script, nothing fetched, fit to be printed.

use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{AutoEscape, Environment, context};

use super::page::Page;
use crate::error::Outcome;
use crate::law::Date;

const LAYOUT: &str = include_str!("../../../letters/layout/report.html");

/// The page as HTML.
pub(super) fn printed(page: Page, _: Date) -> Outcome<Vec<u8>> {
    let page = page.without_empty_parts();
    let mut environment = Environment::new();
    // Everything is escaped but the drawings, which say so themselves in the layout.
    environment.set_auto_escape_callback(|_| AutoEscape::Html);
    let syntax = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build();
    environment.set_syntax(syntax.map_err(anyhow::Error::from)?);
    let written = environment.render_str(LAYOUT, context! { page => Serde(&page) }).map_err(anyhow::Error::from)?;
    Ok((written + "\n").into_bytes())
}
