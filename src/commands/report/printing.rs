//! How a report is written: in which form, and where to.

use crate::cli::Format;
use crate::cli::report::Printing;
use crate::commands::output_file::{OutputFile, OutputFileProblem};
use crate::context::Context;
use crate::error::Outcome;
use crate::output::Sink;
use crate::output::report::{Paper, ReportForm, ReportProblem};
use crate::output::view::report::Written;

/// The form that is asked for: by `--to`, else by the name of the file, else by `--format`.
///
/// # Errors
/// What is no text would go to a screen; `--format` says something else than `--to`.
pub(super) fn form(printing: &Printing, out: &Sink) -> Outcome<ReportForm> {
    let by_format = match out.format() {
        Format::Table => None,
        Format::Json => Some(ReportForm::Json),
        Format::Csv => Some(ReportForm::Csv),
    };
    let asked = printing.to.and_then(|code| ReportForm::from_code(code.as_str()));
    if let Some((format, form)) = by_format.zip(asked).filter(|(format, form)| format != form) {
        return Err(ReportProblem::FormatDiffers { format: format.code(), form: form.code() }.into());
    }
    let by_name = || printing.output.as_deref().and_then(ReportForm::of_file);
    let form = asked.or(by_format).or_else(by_name).unwrap_or_default();
    if !form.is_text() && printing.output.is_none() && out.is_on_terminal() {
        return Err(ReportProblem::FileNeeded { form: form.code() }.into());
    }
    Ok(form)
}

/// Writes a report to where it is asked for: to standard output when everything is done, to a file whole or not at all.
/// Whoever fills it has closed the file of the cases before [`Paper::end`].
pub(super) fn write(
    context: &Context,
    printing: &Printing,
    form: ReportForm,
    out: &mut Sink,
    fill: impl FnOnce(Paper<'_>) -> Outcome<()>,
) -> Outcome<()> {
    match put(context, printing, form, out, fill)? {
        Some(written) => out.document(&written),
        None => Ok(()),
    }
}

/// The same, for whoever says himself where it was written to; none: to standard output.
pub(super) fn put(
    context: &Context,
    printing: &Printing,
    form: ReportForm,
    out: &mut Sink,
    fill: impl FnOnce(Paper<'_>) -> Outcome<()>,
) -> Outcome<Option<Written>> {
    let text = context.shared_text();
    let Some(place) = &printing.output else {
        let screen = out.screen();
        let put = Box::new(|bytes: &[u8]| out.write(bytes));
        fill(Paper::new(form, printing.anonymous, &text, Some(screen), put))?;
        return Ok(None);
    };
    let failed = |error| OutputFileProblem::of(place, error);
    let mut file = OutputFile::new(place).map_err(failed)?;
    let put = Box::new(|bytes: &[u8]| Ok(file.put(bytes).map_err(failed)?));
    fill(Paper::new(form, printing.anonymous, &text, None, put))?;
    file.finish().map_err(failed)?;
    Ok(Some(Written { file: place.display().to_string(), form: form.code() }))
}
