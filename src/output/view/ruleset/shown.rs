//! What `kaiji ruleset show` answers: what may be asked, every rule that makes a date with its words, and the readings.

use serde::Serialize;

use super::breach::BreachRuleShown;
use super::said;
use crate::law::Date;
use crate::law::ruleset::{
    Choice, DeadlineRule, ExtensionRule, GapRule, Period, RequestRule, Roll, Ruleset, SpecialRule, StopKind, StopRule,
};
use crate::output::document::Document;
use crate::output::sheet::Sheet;
use crate::text::{Language, Text, Value};

/// A ruleset for people and scripts.
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
    /// The case file has this very text.
    on_file: bool,
    no_procedure: Option<String>,
    requests: Vec<RequestShown>,
    rules: Vec<RuleShown>,
    /// What it says of breaches (漏えい等).
    breach: Option<BreachRuleShown>,
    readings: Vec<ReadingShown>,
    grounds: usize,
    examples: usize,
}

/// A kind of request that is offered.
#[derive(Debug, Serialize)]
struct RequestShown {
    kind: &'static str,
    name: String,
    article: String,
    printed: String,
    writing: bool,
    askers: Vec<String>,
}

/// A rule that makes a date.
#[derive(Debug, Default, Serialize)]
struct RuleShown {
    id: String,
    article: String,
    printed: String,
    quote: String,
    days: Option<u32>,
    working_days: Option<u32>,
    months: Option<u32>,
    years: Option<u32>,
    time_word: Option<String>,
    first_day: Option<&'static str>,
    stops: Vec<StopShown>,
    roll: Option<ReadingShown>,
    /// Of a breach: the first days that the words admit beside the one in use.
    #[serde(skip_serializing_if = "Option::is_none")]
    first_day_reading: Option<ReadingShown>,
}

/// What stops the clock.
#[derive(Debug, Serialize)]
struct StopShown {
    what: &'static str,
    article: String,
    printed: String,
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
    pub(crate) fn of(ruleset: &Ruleset, on_file: bool, language: Language) -> RulesetShown {
        let request = |rule: &RequestRule| RequestShown {
            kind: rule.kind.code(),
            name: said(&rule.name, language).to_owned(),
            article: rule.article.clone(),
            printed: ruleset.printed(&rule.article).to_owned(),
            writing: rule.writing.demanded,
            askers: rule.askers.iter().filter_map(|asker| code(&asker.by)).collect(),
        };
        RulesetShown {
            id: ruleset.id.clone(),
            in_force: ruleset.in_force,
            revision: ruleset.revision,
            title: said(&ruleset.title, language).to_owned(),
            body: said(&ruleset.body.name, language).to_owned(),
            source: ruleset.source.citation.clone(),
            compared: ruleset.source.compared,
            note: said(&ruleset.source.note, language).to_owned(),
            on_file,
            no_procedure: ruleset.no_procedure.as_ref().map(|none| said(&none.why, language).to_owned()),
            requests: ruleset.requests.iter().map(request).collect(),
            rules: rules(ruleset),
            breach: BreachRuleShown::of(ruleset, language),
            readings: readings(ruleset),
            grounds: ruleset.grounds.len(),
            examples: ruleset.examples.len(),
        }
    }
}

fn rules(ruleset: &Ruleset) -> Vec<RuleShown> {
    let named = |id: &str, article: &str, quote: &str| RuleShown {
        id: id.to_owned(),
        article: article.to_owned(),
        printed: ruleset.printed(article).to_owned(),
        quote: quote.to_owned(),
        ..RuleShown::default()
    };
    let deadline = |rule: &DeadlineRule| RuleShown {
        days: rule.days,
        working_days: rule.working_days,
        months: rule.months,
        years: rule.years,
        time_word: rule.time_word.clone(),
        first_day: (rule.period() != Period::Prompt).then(|| rule.first_day.code()),
        stops: stops(rule, ruleset),
        roll: roll(&rule.roll).filter(|_| rule.period() != Period::Prompt),
        first_day_reading: rule.first_day_reading.as_ref().map(|reading| ReadingShown {
            reading: "first_day",
            used: rule.first_day.code().to_owned(),
            also: reading.also.iter().map(|day| day.code().to_owned()).collect(),
            why: reading.why.clone(),
        }),
        ..named(&rule.id, &rule.article, &rule.quote)
    };
    let extension = |rule: &ExtensionRule| named(&rule.id, &rule.article, &rule.quote);
    let special = |rule: &SpecialRule| named(&rule.id, &rule.article, &rule.quote);
    let gap = |rule: &GapRule| named(&rule.id, &rule.article, &rule.quote);
    let deadlines = ruleset.deadlines.iter().map(deadline);
    let longer = ruleset.extensions.iter().map(extension).chain(ruleset.specials.iter().map(special));
    deadlines.chain(longer).chain(ruleset.gaps.iter().map(gap)).collect()
}

const fn what_stops(kind: StopKind) -> &'static str {
    match kind {
        StopKind::Supplement => "supplement",
        StopKind::Vacancy => "vacancy",
        StopKind::Clarification => "clarification",
    }
}

fn stops(rule: &DeadlineRule, ruleset: &Ruleset) -> Vec<StopShown> {
    let stop = |stop: &StopRule| StopShown {
        what: what_stops(stop.what),
        article: stop.article.clone(),
        printed: ruleset.printed(&stop.article).to_owned(),
    };
    rule.stops.iter().map(stop).collect()
}

fn roll(choice: &Choice<Roll>) -> Option<ReadingShown> {
    Some(ReadingShown {
        reading: "roll",
        used: code(&choice.used)?,
        also: choice.also.iter().filter_map(code).collect(),
        why: choice.why.clone(),
    })
}

/// The code under which data and flags know it.
fn code<T: Serialize>(value: &T) -> Option<String> {
    serde_json::to_value(value).ok()?.as_str().map(str::to_owned)
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

impl RequestShown {
    fn line(&self, text: &Text) -> String {
        let askers: Vec<String> = self.askers.iter().map(|asker| text.term("requester", asker)).collect();
        let values: [(&str, Value); 4] = [
            ("name", self.name.as_str().into()),
            ("article", self.printed.as_str().into()),
            ("writing", text.get(if self.writing { "ruleset-in-writing" } else { "ruleset-also-oral" }).into()),
            ("askers", askers.join(&text.get("ruleset-and")).into()),
        ];
        text.with("ruleset-request", &values)
    }
}

impl RuleShown {
    /// Its name, its number and its article; below it its words, what stops it, and what becomes of a closed last day.
    fn lines(&self, text: &Text) -> String {
        let (kind, clock) = self.id.split_once('.').unwrap_or(("", &self.id));
        let clock = clock.replace('_', "-");
        let of_breach = || text.find(&format!("ruleset-rule-breach-{clock}"), &[]);
        let own = (kind == "breach").then(of_breach).flatten();
        let own = own.or_else(|| text.find(&format!("ruleset-rule-{clock}"), &[]));
        let named = own.or_else(|| text.find(&format!("term-clock-{clock}"), &[])).unwrap_or_else(|| self.id.clone());
        let mut values = vec![
            ("kind", Value::from(text.term("kind", kind))),
            ("rule", named.into()),
            ("article", self.printed.as_str().into()),
        ];
        let period = self.period(text);
        let key = if period.is_some() { "ruleset-rule" } else { "ruleset-rule-without-period" };
        values.extend(period.map(|period| ("period", period.into())));
        let mut lines = vec![text.with(key, &values), format!("「{}」", self.quote)];
        if !self.stops.is_empty() {
            let stop = |stop: &StopShown| {
                let values = [("what", text.term("stop", stop.what).into()), ("article", stop.printed.as_str().into())];
                text.with("ruleset-stop", &values)
            };
            let stops: Vec<String> = self.stops.iter().map(stop).collect();
            lines.push(text.with("ruleset-stops", &[("stops", stops.join(&text.get("ruleset-and")).into())]));
        }
        lines.extend(self.first_day_reading.iter().chain(&self.roll).map(|reading| reading.line(text)));
        lines.join("\n")
    }

    fn period(&self, text: &Text) -> Option<String> {
        let number = |key: &str, n: u32| text.with(key, &[("n", n.into())]);
        let counted = None
            .or(self.days.map(|n| number("ruleset-days", n)))
            .or(self.working_days.map(|n| number("ruleset-working-days", n)))
            .or(self.months.map(|n| number("ruleset-months", n)))
            .or(self.years.map(|n| number("ruleset-years", n)));
        match (counted, self.first_day, &self.time_word) {
            (Some(period), Some("counted"), _) => Some(text.with("ruleset-from-the-day", &[("period", period.into())])),
            (Some(period), ..) => Some(text.with("ruleset-from-the-next-day", &[("period", period.into())])),
            (None, _, Some(word)) if !word.is_empty() => {
                Some(text.with("ruleset-time-word", &[("word", word.as_str().into())]))
            }
            _ => None,
        }
    }
}

impl ReadingShown {
    /// The value in use, and those also admissible.
    fn line(&self, text: &Text) -> String {
        let named = |code: &String| {
            let key = format!("reading-{}-{}", self.reading, code).replace('_', "-");
            let known =
                text.find(&format!("derivation-{key}"), &[]).or_else(|| text.find(&format!("ruleset-{key}"), &[]));
            known.unwrap_or_else(|| format!("{}={code}", self.reading))
        };
        let also: Vec<String> = self.also.iter().map(named).collect();
        let used = ("used", Value::from(named(&self.used)));
        match also.is_empty() {
            true => text.with("ruleset-reading-only", &[used]),
            false => text.with("ruleset-reading", &[used, ("also", also.join(&text.get("ruleset-and")).into())]),
        }
    }
}

impl Document for RulesetShown {
    fn view(&self, sheet: &mut Sheet<'_>) {
        let text = sheet.text();
        let on_file = text.get(if self.on_file { "ruleset-is-on-file" } else { "ruleset-is-not-on-file" });
        sheet.facts(&[
            ("ruleset-fact-id", Some(self.id.clone())),
            ("ruleset-fact-title", Some(self.title.clone())),
            ("ruleset-fact-body", Some(self.body.clone())),
            ("ruleset-fact-in-force", Some(text.day(self.in_force))),
            ("ruleset-fact-revision", Some(self.revision.to_string())),
            ("ruleset-fact-on-file", Some(on_file)),
            ("ruleset-fact-source", Some(self.source.clone())),
            ("ruleset-fact-note", (!self.note.is_empty()).then(|| self.note.clone())),
        ]);
        if !self.compared {
            sheet.say("ruleset-not-compared", &[]);
        }
        if let Some(why) = &self.no_procedure {
            sheet.heading("ruleset-no-procedure");
            sheet.paragraph(why);
        }
        if !self.requests.is_empty() {
            sheet.heading("ruleset-requests");
        }
        self.requests.iter().for_each(|request| sheet.item(&request.line(text)));
        if !self.rules.is_empty() {
            sheet.heading("ruleset-rules");
        }
        self.rules.iter().for_each(|rule| sheet.item(&rule.lines(text)));
        if let Some(breach) = &self.breach {
            breach.view(sheet);
        }
        if !self.readings.is_empty() {
            sheet.heading("ruleset-readings");
        }
        for reading in &self.readings {
            sheet.item(&format!("{}\n{}", reading.line(text), reading.why));
        }
        sheet.blank();
        sheet.say("ruleset-examples", &[("count", self.examples.into())]);
        if self.grounds > 0 {
            sheet.say("ruleset-see-grounds", &[("ruleset", self.id.as_str().into())]);
        }
    }
}
