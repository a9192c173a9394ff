//! Today on one screen: each group with its number of cases and the first of them, then the commands that come next.

use serde::{Serialize, Serializer};

use super::breach::BreachLine;
use super::case_line::Listed;
use crate::law::Date;
use crate::output::document::Document;
use crate::output::row::{Object, Row};
use crate::output::sheet::{Group, Sheet};
use crate::output::tone::Tone;
use crate::text::Text;

/// Today.
#[derive(Serialize)]
pub(crate) struct Today<const N: usize> {
    /// The day it is.
    pub(crate) date: Date,
    /// Whether no case has ever been received.
    #[serde(skip)]
    pub(crate) is_new: bool,
    /// The groups, in their order.
    #[serde(serialize_with = "as_list")]
    pub(crate) sections: [Section; N],
    /// Breaches of which somebody is still to be told.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) breaches: Vec<BreachLine>,
}

fn as_list<const N: usize, S: Serializer>(sections: &[Section; N], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(sections)
}

/// A group.
#[derive(Serialize)]
pub(crate) struct Section {
    /// Why its cases stand here.
    pub(crate) why: Why,
    /// How many there are.
    pub(crate) count: usize,
    /// The first of them.
    pub(crate) cases: Vec<Listed>,
    /// How many are shown.
    #[serde(skip)]
    pub(crate) most: usize,
}

impl Section {
    /// One without cases, which will show so many.
    pub(crate) fn of(why: Why, most: usize) -> Section {
        Section { why, count: 0, cases: Vec::new(), most }
    }

    fn group(&self, text: &Text) -> Group<'_, Listed> {
        let left = self.count - self.cases.len();
        let more = [("count", left.into()), ("command", self.why.command().into())];
        Group {
            title: text.with(self.why.heading(), &[("count", self.count.into())]),
            tone: self.why.tone(),
            rows: &self.cases,
            after: (left > 0).then(|| text.with("today-more", &more)),
        }
    }
}

/// Why a case stands on the screen of today.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Why {
    /// Its date has passed.
    Late,
    /// Its safe date comes within a week.
    Due,
    /// Something was decided or must be told at once, and no letter is recorded as sent.
    Letters,
    /// The rule has no number.
    Prompt,
    /// The clock stands still until the other side acts.
    Waiting,
}

impl Why {
    /// In the order of the screen.
    pub(crate) const ALL: [Why; 5] = [Why::Late, Why::Due, Why::Letters, Why::Prompt, Why::Waiting];

    const fn heading(self) -> &'static str {
        match self {
            Why::Late => "today-late",
            Why::Due => "today-due",
            Why::Letters => "today-letters",
            Why::Prompt => "today-prompt",
            Why::Waiting => "today-waiting",
        }
    }

    const fn tone(self) -> Tone {
        match self {
            Why::Late => Tone::Late,
            Why::Due | Why::Letters | Why::Prompt | Why::Waiting => Tone::Heading,
        }
    }

    /// The list that shows all of them.
    const fn command(self) -> &'static str {
        match self {
            Why::Late => "kaiji overdue",
            Why::Due | Why::Letters | Why::Prompt => "kaiji due",
            Why::Waiting => "kaiji list --status suspended",
        }
    }
}

impl Serialize for BreachLine {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Object(BreachLine::COLUMNS, &self.cells()).serialize(serializer)
    }
}

impl Serialize for Listed {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Object(Listed::COLUMNS, &self.cells()).serialize(serializer)
    }
}

impl<const N: usize> Document for Today<N> {
    fn view(&self, sheet: &mut Sheet<'_>) {
        let text = sheet.text();
        sheet.title(&text.with("today-title", &[("date", self.date.into())]));
        let filled = || self.sections.iter().filter(|section| section.count > 0);
        if self.is_new {
            sheet.say("today-new", &[]);
        } else if filled().next().is_none() && self.breaches.is_empty() {
            sheet.say("today-nothing", &[]);
        }
        sheet.groups(&filled().map(|section| section.group(text)).collect::<Vec<_>>());
        if !self.breaches.is_empty() {
            sheet.blank();
            let tone = if self.breaches.iter().any(BreachLine::is_late) { Tone::Late } else { Tone::Heading };
            sheet.toned(tone, &text.with("today-breaches", &[("count", self.breaches.len().into())]));
            self.breaches.iter().for_each(|breach| sheet.item(&breach.told(text)));
        }
        sheet.heading("today-next");
        let first = filled().filter(|section| section.why != Why::Waiting).find_map(|section| section.cases.first());
        let mut commands: Vec<(String, String)> = Vec::new();
        commands.extend(first.map(|case| (format!("kaiji next {}", case.number()), text.get("today-do-next"))));
        if let Some(breach) = self.breaches.first() {
            commands.push((format!("kaiji register breach show {}", breach.number()), text.get("today-do-breach")));
        }
        commands.push(("kaiji receive".to_owned(), text.get("today-do-receive")));
        commands.push(match self.is_new {
            true => ("kaiji office show".to_owned(), text.get("today-do-office")),
            false => ("kaiji list".to_owned(), text.get("today-do-list")),
        });
        commands.push(("kaiji help".to_owned(), text.get("today-do-help")));
        sheet.commands(&commands);
    }
}

/// There is no file yet: how to begin.
#[derive(Serialize)]
pub(crate) struct Beginning {
    /// Where it would be.
    pub(crate) file: String,
}

impl Document for Beginning {
    fn view(&self, sheet: &mut Sheet<'_>) {
        let text = sheet.text();
        sheet.title(&text.get("common-about"));
        sheet.blank();
        sheet.say("today-no-file", &[]);
        sheet.plain(&format!("  {}", self.file));
        sheet.heading("today-begin");
        let commands =
            [("kaiji demo", "today-do-demo"), ("kaiji init", "today-do-init"), ("kaiji help", "today-do-help")];
        sheet.commands(&commands.map(|(command, words)| (command.to_owned(), text.get(words))));
    }
}
