//! What commands answer that enter a fact in a case: what was recorded, the deadline, what moved, what comes next.

use crate::case::clock::{Clock, ClockStatus};
use crate::case::fact::AddressedTo;
use crate::case::letter::addressee_code;
use crate::case::next::{Act, Force, NextStep};
use crate::case::papers::{Paper, PaperState};
use crate::output::document::Document;
use crate::output::sheet::Sheet;
use crate::output::view::moved;
use crate::record::{Recorded, Warned};
use crate::text::{Language, Text, Value};

impl Document for Recorded {
    fn view(&self, sheet: &mut Sheet<'_>) {
        let what = sheet.text().term("event", self.kind);
        let key = if self.repeated {
            "recorded-repeated"
        } else if self.dry_run && sheet.is_brief() {
            "recorded-would"
        } else if self.dry_run {
            "recorded-dry-run"
        } else {
            "recorded-done"
        };
        let number = self.number.on_screen();
        sheet.say(key, &[("number", number.into()), ("what", what.into()), ("event", self.event.into())]);
        sheet.blank();
        let party = self.party.map(|party| party.to_string());
        let mut facts = vec![("recorded-party".to_owned(), party)];
        facts.extend(standing(self, sheet.text()));
        facts.extend(self.others(sheet.text()));
        let facts: Vec<(&str, Option<String>)> = facts.iter().map(|(key, value)| (&**key, value.clone())).collect();
        sheet.facts(&facts);
        moved::view(&self.moved, sheet);
        told(&self.warnings, sheet);
        if sheet.is_brief() {
            return;
        }
        next_steps(self, sheet);
        if matches!(self.kind, "received" | "identified") {
            papers(&self.papers, sheet);
        }
    }
}

/// How the case stands: its life, its deadline, its safe date, the office's own target.
pub(super) fn standing(recorded: &Recorded, text: &Text) -> Vec<(String, Option<String>)> {
    // A case that ended without a decision owes none any more.
    let clock = recorded.derived.clocks.first().filter(|clock| clock.status != ClockStatus::Done);
    vec![
        ("recorded-state".to_owned(), Some(recorded.state(text))),
        ("recorded-deadline".to_owned(), clock.map(|clock| recorded.deadline(clock, text))),
        ("recorded-safe".to_owned(), clock.and_then(|clock| recorded.safe(clock, text))),
        ("recorded-target".to_owned(), clock.and_then(|clock| recorded.target(clock, text))),
    ]
}

/// What is to be shown, where it is more than somebody's own card at the counter.
pub(super) fn papers(papers: &[Paper], sheet: &mut Sheet<'_>) {
    let only_a_card = matches!(papers, [one] if one.id == "identity");
    if only_a_card || papers.iter().all(|paper| paper.state == PaperState::Seen) {
        return;
    }
    sheet.heading("recorded-papers");
    for paper in papers {
        let text = sheet.text();
        let documents: Vec<String> = paper.documents.iter().map(|document| text.term("document", document)).collect();
        let note = match text.language() {
            Language::Ja => &paper.note.ja,
            Language::En => &paper.note.en,
        };
        let state = match paper.state {
            PaperState::Missing => "recorded-paper-missing",
            PaperState::Stale => "recorded-paper-stale",
            PaperState::Seen => "recorded-paper-seen",
        };
        let within = paper.within_days.map(|days| text.with("recorded-paper-within", &[("days", days.into())]));
        let beside: Vec<String> = [Some(note.clone()), within].into_iter().flatten().collect();
        let values = [
            ("state", text.get(state).into()),
            ("documents", documents.join(&text.get("recorded-paper-or")).into()),
            ("beside", beside.join(&text.get("recorded-and")).into()),
        ];
        let line = text.with("recorded-paper", &values);
        sheet.item(&line);
    }
}

/// Warnings with their articles, under their heading.
pub(super) fn told(warnings: &[Warned], sheet: &mut Sheet<'_>) {
    if warnings.is_empty() {
        return;
    }
    sheet.heading("recorded-warnings");
    for warning in warnings {
        let line = match &warning.printed {
            Some(article) => {
                let values = [("words", warning.message.as_str().into()), ("article", article.into())];
                sheet.text().with("recorded-by-article", &values)
            }
            None => warning.message.clone(),
        };
        sheet.item(&line);
    }
}

/// What must be done stands first, then what must not, then what may; each with the command to type.
pub(super) fn next_steps(recorded: &Recorded, sheet: &mut Sheet<'_>) {
    recorded.next(sheet);
}

impl Recorded {
    /// The life of the case, and what its clock adds to it.
    fn state(&self, text: &Text) -> String {
        let state = text.term("state", self.state.code());
        let clock = self.derived.clocks.first().map(|clock| clock.status);
        let told = clock.filter(|status| {
            use ClockStatus::{DecidedInTime, DecidedLate, Overdue, Paused, Suspended};
            matches!(status, Paused | Suspended | Overdue | DecidedInTime | DecidedLate)
        });
        match told {
            Some(status) => {
                let status = text.term("status", status.code());
                text.with("recorded-state-and-clock", &[("state", state.into()), ("status", status.into())])
            }
            None => state,
        }
    }

    /// The date with the days left and its article; without a date, why there is none.
    fn deadline(&self, clock: &Clock, text: &Text) -> String {
        let article = ("article", Value::from(self.ruleset.printed(&clock.article)));
        let answer = self.derived.answer;
        if let Some(date) = clock.date {
            let date = ("date", Value::from(date));
            return match clock.days_remaining.filter(|_| clock.met_on.is_none()) {
                Some(days) => text.with("recorded-date-left", &[date, ("left", text.days_left(days).into()), article]),
                None => text.with("recorded-date", &[date, article]),
            };
        }
        if let Some(elapsed) = answer.and_then(|answer| answer.elapsed_days) {
            let word = self.ruleset.deadline(self.request, "decision").and_then(|rule| rule.time_word.as_deref());
            let elapsed = ("days", Value::from(elapsed));
            return match word.filter(|word| !word.is_empty()) {
                Some(word) => text.with("recorded-time-word", &[("word", word.into()), elapsed, article]),
                None => text.with("recorded-no-number", &[elapsed, article]),
            };
        }
        let term = answer.and_then(|answer| answer.extended.filter(|term| !term.is_fixed()).or(answer.base));
        match term.and_then(|term| term.days_left_when_suspended) {
            Some(days) => text.with("recorded-suspended", &[("days", days.into()), article]),
            None => text.with("recorded-not-fixed", &[article]),
        }
    }

    /// The safe date, where there is one; said shortly where it is the date itself.
    fn safe(&self, clock: &Clock, text: &Text) -> Option<String> {
        let safe = clock.safe_date.filter(|_| clock.met_on.is_none())?;
        let key = match clock.date {
            Some(date) if date == safe => return Some(text.get("recorded-safe-same")),
            Some(_) => "recorded-safe-date",
            None if self.derived.answer.is_some_and(|answer| answer.prompt) => "recorded-safe-by-the-act",
            None => "recorded-safe-suspended",
        };
        Some(text.with(key, &[("date", safe.into())]))
    }

    /// The office's own aim, said to be no law.
    fn target(&self, clock: &Clock, text: &Text) -> Option<String> {
        let target = clock.target?;
        let left = text.days_left(target.since(self.today));
        Some(text.with("recorded-target-date", &[("date", target.into()), ("left", left.into())]))
    }

    /// The other clocks that run, of both sides, each with its date and the days left.
    fn others(&self, text: &Text) -> Vec<(String, Option<String>)> {
        let running = self.derived.clocks.iter().skip(1);
        let running = running.filter(|clock| matches!(clock.status, ClockStatus::Open | ClockStatus::Overdue));
        let named = |clock: &Clock| {
            let name = super::show::clock_name(&clock.clock).replace('_', "-");
            let key = format!("term-clock-{name}");
            text.find(&key, &[]).map(|_| (key, Some(self.deadline(clock, text))))
        };
        running.filter_map(named).collect()
    }

    fn next(&self, sheet: &mut Sheet<'_>) {
        let forces =
            [(Force::Must, "recorded-must"), (Force::MustNot, "recorded-must-not"), (Force::May, "recorded-may")];
        for (force, heading) in forces {
            let steps: Vec<&NextStep> = self.next.iter().filter(|step| step.force == force).collect();
            let receipt = force == Force::May && self.kind == "received";
            if steps.is_empty() && !receipt {
                continue;
            }
            sheet.heading(heading);
            if receipt {
                let number = [("number", self.number.to_string().into())];
                sheet.item(&sheet.text().get("recorded-receipt"));
                sheet.plain(&sheet.text().with("recorded-command-receipt", &number));
            }
            for step in steps {
                self.step(step, sheet);
            }
        }
    }

    fn step(&self, step: &NextStep, sheet: &mut Sheet<'_>) {
        let text = sheet.text();
        let article = step.article.as_deref().map(|article| self.ruleset.printed(article).to_owned());
        let line = line(step, &words(step, text), article, text);
        sheet.item(&line);
        if step.force != Force::MustNot {
            self.command(step, text).lines().for_each(|line| sheet.plain(&format!("    {line}")));
        }
    }

    /// What to type for a step, a line each.
    pub(super) fn command(&self, step: &NextStep, text: &Text) -> String {
        let (to, addressee, party) = typed(step);
        let number = ("number", Value::from(self.number.to_string()));
        let values = [number, ("to", to.into()), ("addressee", addressee.into()), ("party", party.into())];
        let act = step.act.code().replace('_', "-");
        let of_this = text.find(&format!("recorded-command-{act}-{}", step.why.replace('_', "-")), &values);
        of_this.unwrap_or_else(|| text.with(&format!("recorded-command-{act}"), &values))
    }
}

/// What a step is about.
pub(super) fn words(step: &NextStep, text: &Text) -> String {
    let who = ("who", Value::from(who(step.to, text)));
    text.with(&format!("recorded-next-{}", step.why.replace('_', "-")), &[who])
}

/// A step with its day, the rule's time word and its article as it is printed.
pub(super) fn line(step: &NextStep, words: &str, article: Option<String>, text: &Text) -> String {
    let from = step.force == Force::MustNot || step.act == Act::ReviewFile;
    let by = if from { "recorded-from" } else { "recorded-by" };
    let by = step.by.map(|date| text.with(by, &[("date", text.day_short(date).into())]));
    let beside: Vec<String> = [by, step.time_word.clone(), article].into_iter().flatten().collect();
    if beside.is_empty() {
        return words.to_owned();
    }
    let beside = beside.join(&text.get("recorded-and"));
    text.with("recorded-by-article", &[("words", words.into()), ("article", beside.into())])
}

/// To whom a letter goes, in words.
fn who(to: Option<AddressedTo>, text: &Text) -> String {
    match to {
        Some(AddressedTo::ThirdParty(party)) => text.with("fact-party", &[("party", party.into())]),
        Some(AddressedTo::Other) => text.get("recorded-who-other"),
        None => text.term("filer", "requester"),
    }
}

/// The same as it is typed: for the entry, for the letter, and the number of the third party.
fn typed(step: &NextStep) -> (String, String, String) {
    let code = format!(" --addressee {}", addressee_code(step.to));
    match step.to {
        Some(AddressedTo::ThirdParty(party)) => (format!(" --to third-party:{party}"), code, party.to_string()),
        Some(AddressedTo::Other) => (" --to NAME".to_owned(), code, String::new()),
        // 丹南 45(2): one of several.
        None if step.act == Act::LetterConsultationNotice => (String::new(), code, String::new()),
        None => (String::new(), String::new(), String::new()),
    }
}
