//! Where every command's output goes: it knows the format, takes typed rows and documents, and writes once.
//!
//! Nothing reaches standard output before the command has ended: a reader that stops reading must not hold a read
//! transaction open, which would block every clerk. Up to 1 MB waits in memory, the rest in an unlinked file. What has
//! no file behind it (`calc --jsonl`) asks for [`Sink::direct`] and streams.

use std::io::{self, BufWriter, IsTerminal, Read, Seek, SeekFrom, Stdout, Write};
use std::rc::Rc;

use serde::Serialize;
use tempfile::SpooledTempFile;

use super::document::Document;
use super::json;
use super::pager::{Pager, is_long};
use super::row::{Column, Row};
use super::rows::Rows;
use super::screen::Screen;
use super::selection::Selection;
use super::sheet::Sheet;
use super::table::Layout;
use super::veil::Veil;
use crate::cli::{CsvForm, Format};
use crate::context::Display;
use crate::error::{Exit, Failure, Outcome, Problem};
use crate::text::{Text, Value};

/// What is held back in memory.
const HELD: usize = 1 << 20;

/// The output of one command.
pub(crate) struct Sink {
    format: Format,
    csv: CsvForm,
    text: Rc<Text>,
    screen: Screen,
    veil: Rc<Veil>,
    pager: Option<Pager>,
    head: Option<String>,
    brief: bool,
    to: To,
}

enum To {
    Held(SpooledTempFile),
    Direct(BufWriter<Stdout>),
}

impl Sink {
    pub(crate) fn new(format: Format, text: Rc<Text>, display: &Display) -> Sink {
        Sink {
            format,
            csv: CsvForm::default(),
            text,
            screen: Screen::of_stdout(display),
            veil: Rc::default(),
            pager: display
                .pager
                .value
                .clone()
                .filter(|_| format == Format::Table)
                .map(|command| Pager::new(command, display.pager_is_adjusted)),
            head: None,
            brief: false,
            to: To::Held(SpooledTempFile::new(HELD)),
        }
    }

    /// What must not be seen on a screen that the citizen can see, wherever it stands in the answer.
    pub(crate) fn hide<'a>(&mut self, personal: impl IntoIterator<Item = &'a str>) {
        if self.screen.private() {
            Rc::make_mut(&mut self.veil).hide(personal);
        }
    }

    /// The same, whose CSV is of this form.
    pub(crate) fn with_csv(self, csv: CsvForm) -> Sink {
        Sink { csv, ..self }
    }

    /// How CSV is written.
    pub(super) fn csv(&self) -> CsvForm {
        self.csv
    }

    /// The words of the language in force.
    pub(super) fn text(&self) -> &Text {
        &self.text
    }

    /// An output that is kept, to be shown before it is true: what a command would record.
    pub(crate) fn kept(text: Rc<Text>, display: &Display) -> Sink {
        Sink { screen: Screen::of_stderr(display), brief: true, ..Sink::new(Format::Table, text, display) }
    }

    /// From here on answers are brief, or whole again: of several acts in a row only the last says what comes next.
    pub(crate) fn be_brief(&mut self, brief: bool) {
        self.brief = brief;
    }

    /// What was kept.
    pub(crate) fn into_text(mut self) -> Outcome<String> {
        let mut text = String::new();
        if let To::Held(spool) = &mut self.to {
            spool.seek(SeekFrom::Start(0)).map_err(failed)?;
            spool.read_to_string(&mut text).map_err(failed)?;
        }
        Ok(text)
    }

    /// The format that was asked for.
    pub(crate) fn format(&self) -> Format {
        self.format
    }

    /// The head of the file that the answer comes from; every JSON object bears it.
    pub(crate) fn set_head(&mut self, head: impl Into<String>) {
        self.head = Some(head.into());
    }

    /// Begins a list: in JSON the array `name`, for people a table, and the message `empty` where no row comes.
    pub(crate) fn rows<R: Row>(&mut self, name: &'static str, empty: &'static str) -> Outcome<Rows<'_, R>> {
        Rows::begin(self, name, empty, Selection::default())
    }

    /// The same of the fields, in the order and up to the number of rows that were asked for.
    pub(crate) fn selected<R: Row>(
        &mut self,
        name: &'static str,
        empty: &'static str,
        selection: Selection,
    ) -> Outcome<Rows<'_, R>> {
        Rows::begin(self, name, empty, selection)
    }

    /// The beginning of a list in JSON, up to its rows.
    pub(super) fn begin_json(&mut self, name: &str) -> Outcome<()> {
        let head = self.head.as_ref().map(json::line).transpose()?;
        let head = head.map(|head| format!(",\"head\":{head}")).unwrap_or_default();
        self.write(format!("{{\"version\":{}{head},\"{name}\":[", json::VERSION))
    }

    /// A table of these columns, for this screen.
    pub(super) fn table(&self, columns: &[Column], words: &str) -> Layout {
        Layout::new(columns, words, self.screen, Rc::clone(&self.veil), &self.text)
    }

    /// Prints one answer.
    pub(crate) fn document<D: Document>(&mut self, document: &D) -> Outcome<()> {
        match self.format {
            Format::Json => {
                #[derive(Serialize)]
                struct Top<'a, D> {
                    version: u32,
                    #[serde(skip_serializing_if = "Option::is_none")]
                    head: Option<&'a str>,
                    #[serde(flatten)]
                    document: &'a D,
                }
                let line = json::line(&Top { version: json::VERSION, head: self.head.as_deref(), document })?;
                self.write(line + "\n")?;
            }
            Format::Table | Format::Csv => {
                let text = Rc::clone(&self.text);
                let sheet = Sheet::new(&text, self.screen).behind(&self.veil);
                let mut sheet = if self.brief { sheet.brief() } else { sheet };
                document.view(&mut sheet);
                self.write(sheet.into_text())?;
            }
        }
        Ok(())
    }

    /// A line for people on standard error, at once: waiting, progress. Not for what the answer says.
    pub(crate) fn notice(&self, key: &str, values: &[(&str, Value)]) {
        super::error::note(&self.text, key, values);
    }

    /// One JSON value on a line of its own: what `--jsonl` writes.
    pub(crate) fn json_line<T: Serialize>(&mut self, value: &T) -> Outcome<()> {
        let line = json::line(value)?;
        self.write(line + "\n")
    }

    /// Bytes as they are: a letter, a completion script.
    pub(crate) fn write(&mut self, bytes: impl AsRef<[u8]>) -> Outcome<()> {
        let written = match &mut self.to {
            To::Held(spool) => spool.write_all(bytes.as_ref()),
            To::Direct(stdout) => stdout.write_all(bytes.as_ref()),
        };
        written.map_err(failed)
    }

    /// The columns of the screen; none for a pipe or a file.
    pub(crate) fn columns(&self) -> Option<usize> {
        self.screen.table()
    }

    /// What is known of the screen.
    pub(crate) fn screen(&self) -> Screen {
        self.screen
    }

    /// Whether standard output is a terminal, whatever is written there.
    pub(crate) fn is_on_terminal(&self) -> bool {
        io::stdout().is_terminal()
    }

    /// Whether people read it on a terminal.
    pub(crate) fn is_terminal(&self) -> bool {
        self.format() == Format::Table && self.is_on_terminal()
    }

    /// From here on everything goes out as it comes, through one buffer: for commands without a file behind them.
    pub(crate) fn direct(&mut self) -> Outcome<()> {
        self.release()?;
        self.to = To::Direct(BufWriter::with_capacity(1 << 16, io::stdout()));
        Ok(())
    }

    /// Shows what has come so far and goes on directly: before a person is asked what follows from it.
    pub(crate) fn hand_over(&mut self) -> Outcome<()> {
        self.direct()?;
        self.flush()
    }

    /// Hands over what has come so far, where everything goes out as it comes.
    pub(crate) fn flush(&mut self) -> Outcome<()> {
        match &mut self.to {
            To::Held(_) => Ok(()),
            To::Direct(stdout) => stdout.flush().map_err(failed),
        }
    }

    /// Hands everything over to standard output, when the command has ended.
    pub(crate) fn close(mut self) -> Outcome<()> {
        self.release()
    }

    /// What would be handed over, for tests.
    #[cfg(test)]
    pub(super) fn held(mut self) -> String {
        let To::Held(spool) = &mut self.to else { return String::new() };
        spool.seek(SeekFrom::Start(0)).unwrap();
        io::read_to_string(spool).unwrap()
    }

    fn release(&mut self) -> Outcome<()> {
        let released = match &mut self.to {
            To::Held(spool) => shown(spool, self.screen, self.pager.as_ref()),
            To::Direct(stdout) => stdout.flush(),
        };
        released.map_err(failed)
    }
}

/// Everything that was held: through the pager where it is long and somebody sits before it, else as it is.
fn shown(spool: &mut SpooledTempFile, screen: Screen, pager: Option<&Pager>) -> io::Result<()> {
    spool.seek(SeekFrom::Start(0))?;
    if let Some((pager, (columns, rows))) = pager.zip(screen.size()) {
        let long = is_long(spool, columns, rows)?;
        spool.seek(SeekFrom::Start(0))?;
        if long && pager.show(spool) {
            return Ok(());
        }
        spool.seek(SeekFrom::Start(0))?;
    }
    let mut stdout = io::stdout().lock();
    io::copy(spool, &mut stdout)?;
    stdout.flush()
}

/// Standard output (or the file behind it) cannot be written.
#[derive(Debug, thiserror::Error)]
#[error("the output cannot be written: {0}")]
pub(crate) struct OutputFailed(io::Error);

impl Problem for OutputFailed {
    fn code(&self) -> &'static str {
        "output_failed"
    }

    fn exit(&self) -> Exit {
        Exit::Unavailable
    }

    fn fields(&self) -> Vec<(&'static str, Value)> {
        vec![("reason", super::error::reason(&self.0))]
    }

    fn examples() -> Vec<OutputFailed> {
        vec![OutputFailed(io::ErrorKind::StorageFull.into())]
    }
}

/// A reader that has gone is no failure; everything else is.
fn failed(error: io::Error) -> Failure {
    if error.kind() == io::ErrorKind::BrokenPipe { Failure::OutputClosed } else { OutputFailed(error).into() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::Encoding;
    use crate::law::Date;
    use crate::output::row::Cell;
    use crate::text::Language;

    struct Paper {
        name: &'static str,
        pages: i64,
    }

    impl Row for Paper {
        const WORDS: &'static str = "holiday";
        const COLUMNS: &'static [Column] = &[Column::left("date"), Column::text("name"), Column::hidden("pages")];

        fn cells(&self) -> Vec<Cell<'_>> {
            vec![Cell::or_none(Date::from_ymd(2026, 4, 1), Cell::Date), Cell::text(self.name), Cell::Number(self.pages)]
        }
    }

    #[derive(Serialize)]
    struct Total {
        total: usize,
    }

    impl Document for Total {
        fn view(&self, sheet: &mut Sheet<'_>) {
            sheet.paragraph(&format!("{}", self.total));
        }
    }

    fn written(format: Format, papers: &[Paper], closing: Option<Total>) -> String {
        let csv = CsvForm { encoding: Encoding::Utf8, raw: false };
        let mut sink = Sink::new(format, Rc::new(Text::new(Language::Ja)), &Display::default()).with_csv(csv);
        sink.set_head("7 0123-4567-89ab-cdef");
        let mut rows = sink.rows::<Paper>("papers", "common-no").unwrap();
        papers.iter().for_each(|paper| rows.push(paper).unwrap());
        match closing {
            Some(closing) => rows.end_with(&closing).unwrap(),
            None => rows.end().unwrap(),
        }
        sink.held()
    }

    const PAPERS: [Paper; 2] = [Paper { name: "=甲\u{202E}", pages: 3 }, Paper { name: "乙", pages: 0 }];

    #[test]
    fn the_same_rows_are_a_table_an_object_and_lines() {
        insta::assert_snapshot!(written(Format::Table, &PAPERS, None), @r"
        日          名称
        ------------------------
        R8.4.1(水)  =甲<U+202E>
        R8.4.1(水)  乙
        ");
        insta::assert_snapshot!(written(Format::Json, &PAPERS, None), @r#"{"version":1,"head":"7 0123-4567-89ab-cdef","papers":[{"date":"2026-04-01","name":"=甲\u202e","pages":3},{"date":"2026-04-01","name":"乙","pages":0}]}"#);
        insta::assert_snapshot!(written(Format::Csv, &PAPERS, None), @r"
        date,name,pages
        2026-04-01,'=甲<U+202E>,3
        2026-04-01,乙,0
        ");
    }

    #[test]
    fn a_closing_value_follows_the_rows_and_csv_has_none() {
        let closing = || Some(Total { total: 2 });
        assert!(written(Format::Table, &PAPERS, closing()).ends_with("\n2\n"));
        assert!(written(Format::Json, &PAPERS, closing()).ends_with("],\"total\":2}\n"));
        assert_eq!(written(Format::Csv, &PAPERS, closing()), written(Format::Csv, &PAPERS, None));
    }

    #[test]
    fn an_empty_list_says_so_to_people_and_is_an_empty_array_to_scripts() {
        assert_eq!(written(Format::Table, &[], None), "いいえ\n");
        assert_eq!(
            written(Format::Json, &[], None),
            "{\"version\":1,\"head\":\"7 0123-4567-89ab-cdef\",\"papers\":[]}\n"
        );
        assert_eq!(written(Format::Csv, &[], None), "date,name,pages\r\n");
    }

    #[test]
    fn an_answer_bears_version_and_head() {
        let mut sink = Sink::new(Format::Json, Rc::new(Text::new(Language::Ja)), &Display::default());
        sink.document(&Total { total: 2 }).unwrap();
        assert_eq!(sink.held(), "{\"version\":1,\"total\":2}\n");
    }

    #[test]
    fn more_than_is_held_in_memory_comes_out_whole() {
        let mut sink = Sink::new(Format::Json, Rc::new(Text::new(Language::Ja)), &Display::default());
        let line = "x".repeat(HELD / 2);
        (0..3).for_each(|_| sink.write(&line).unwrap());
        assert_eq!(sink.held().len(), 3 * line.len());
    }
}
