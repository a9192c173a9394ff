//! A fact in a few words: its codes by their meaning, its dates, then what people wrote.

use serde::Serialize;

use super::office;
use crate::case::fact::{Decided, Document, Event, Extended, Fact, Filer, Implemented, Means, TextField};
use crate::case::letter::LetterKind;
use crate::law::Ruleset;
use crate::law::deadline::About;
use crate::output::view::ruleset::said;
use crate::text::{Text, Value};

/// Characters of a person's text that are shown of each.
const SHORT: usize = 60;

/// What happened, in short; empty where the kind of the event says it all. By `law`, where it is known, grounds are printed.
pub(super) fn short(event: &Event, law: Option<&Ruleset>, text: &Text) -> String {
    let said = Saying { text, law };
    if let Fact::OfficeSet(set) = &event.fact {
        return office::key_with_values(&set.key, event.texts.all(TextField::Value), text);
    }
    let mut words = said.of(&event.fact);
    words.extend(
        event
            .texts
            .fields()
            .flat_map(|(field, texts)| texts.iter().map(move |written| (field, written)))
            .map(|(field, written)| said.written(field, &cut(written))),
    );
    words.join(&text.get("fact-and"))
}

fn cut(written: &str) -> String {
    let mut characters = written.chars();
    let short: String = characters.by_ref().take(SHORT).collect();
    if characters.next().is_some() { short + "..." } else { short }
}

/// The text field of documents that the list of kinds does not name.
const OTHER: &str = "other";

struct Saying<'t> {
    text: &'t Text,
    law: Option<&'t Ruleset>,
}

impl Saying<'_> {
    /// What a person wrote, behind its name where it could be taken for something else.
    fn written(&self, field: TextField, written: &str) -> String {
        let code = serde_json::to_value(field).ok();
        let code = code.as_ref().and_then(|code| code.as_str()).unwrap_or_default().replace('_', "-");
        let named = self.text.find(&format!("fact-text-{code}"), &[("words", written.into())]);
        named.unwrap_or_else(|| written.to_owned())
    }

    /// A ground as the text of the law prints it.
    fn ground(&self, code: &str) -> String {
        self.law.and_then(|law| law.ground(code)).map_or_else(|| code.to_owned(), |ground| ground.printed.clone())
    }

    /// A category of breaches by its name in the law.
    fn category(&self, code: &str) -> String {
        let known = self.law.and_then(|law| law.breach.as_ref()?.category(code));
        known.map_or_else(|| code.replace('_', "-"), |category| said(&category.name, self.text.language()).to_owned())
    }

    fn of(&self, fact: &Fact) -> Vec<String> {
        match fact {
            Fact::Received(received) => vec![self.term("kind", received.kind), self.term("channel", received.channel)],
            Fact::Identified(identified) => {
                identified.documents.iter().map(|document| self.document(document)).collect()
            }
            Fact::SupplementAsked(asked) => {
                let papers = (asked.about == About::Identity).then(|| self.term("about", asked.about));
                with_more([self.with("fact-by", "date", asked.by.into())], papers)
            }
            Fact::SupplementDone(done) => vec![self.event(done.asked)],
            Fact::SupplementLapsed(lapsed) => vec![self.event(lapsed.asked)],
            Fact::Extended(extended) => self.extended(extended),
            Fact::SpecialSet(set) => {
                let until = self.with("fact-until", "date", set.remaining_until.into());
                with_more([until], self.happened(set.happened))
            }
            Fact::Decided(decided) => self.decided(decided),
            Fact::Sent(sent) => vec![self.letter(sent.letter), self.event(sent.tells)],
            Fact::Delivered(arrived) => vec![self.letter(arrived.letter), self.event(arrived.tells)],
            Fact::Implemented(done) => self.implemented(done),
            Fact::LetterIssued(issued) => {
                let number = issued.document_number.clone();
                with_more([self.letter(issued.letter), self.event(issued.tells)], number)
            }
            Fact::Struck(struck) => vec![self.event(struck.event)],
            Fact::RulesetAdopted(adopted) => {
                vec![adopted.id.clone(), self.with("fact-in-force", "date", adopted.in_force.into())]
            }
            Fact::HolidaysImported(imported) => vec![self.term("holidays", imported.list)],
            Fact::VacancyStarted(started) => vec![self.term("post", started.office)],
            Fact::VacancyEnded(ended) => vec![self.event(ended.started)],
            Fact::FiguresPublished(published) => {
                with_more([self.text.fiscal_year(published.fiscal_year)], published.ruleset.clone())
            }
            Fact::BreachRecorded(recorded) => {
                let mut words = vec![self.breach(recorded.number)];
                words.extend(recorded.categories.iter().map(|code| self.category(code)));
                with_more(words, recorded.persons.map(|persons| self.persons(persons)))
            }
            Fact::BreachUpdated(updated) => {
                let mut words = vec![self.breach(updated.breach)];
                words.extend(updated.categories.iter().map(|code| self.category(code)));
                with_more(words, updated.persons.map(|persons| self.persons(persons)))
            }
            Fact::BreachReported(reported) => {
                vec![self.breach(reported.breach), self.term("breach-duty", reported.duty)]
            }
            Fact::BreachNotified(notified) => {
                let everyone = notified.everyone.then(|| self.text.get("fact-everyone"));
                with_more([self.breach(notified.breach)], everyone)
            }
            Fact::BreachRelieved(relieved) => {
                vec![self.breach(relieved.breach), self.term("breach-relief", relieved.by)]
            }
            Fact::EngineRaised(raised) => {
                vec![self.text.with("fact-raised", &[("from", raised.from.into()), ("to", raised.to.into())])]
            }
            Fact::WishConfirmed(confirmed) => vec![self.term("wish", confirmed.wish)],
            Fact::ClarificationEnded(ended) => vec![self.event(ended.begun)],
            Fact::InquiryAsked(asked) => self.by(asked.by),
            Fact::InquiryChased(chased) => vec![self.event(chased.asked)],
            Fact::InquiryReplied(replied) => with_more(
                [self.event(replied.asked)],
                replied.pages.map(|pages| self.with("fact-pages", "pages", pages.into())),
            ),
            Fact::ThirdPartyAsked(asked) => {
                let mut words = vec![self.party(asked.party)];
                words.extend(asked.mandatory.then(|| self.text.get("fact-mandatory")));
                words.extend(asked.ground.iter().map(|code| self.ground(code)));
                words.extend(self.by(asked.by));
                words
            }
            Fact::ThirdPartyReplied(replied) => {
                let key = if replied.objects { "fact-objects" } else { "fact-objects-not" };
                vec![self.party(replied.party), self.text.get(key)]
            }
            Fact::ThirdPartyUnknown(unknown) => vec![self.party(unknown.party)],
            Fact::Transferred(transferred) => self.happened(transferred.happened).into_iter().collect(),
            Fact::Approved(approved) => self.happened(approved.happened).into_iter().collect(),
            Fact::MethodRequested(asked) => self.method(asked.means, asked.part),
            Fact::MethodChanged(changed) => self.method(changed.means, changed.part),
            Fact::CopiesArrived(arrived) => vec![self.event(arrived.implemented)],
            Fact::RecipientsTold(told) => {
                let key = if told.needed { "fact-recipients-told" } else { "fact-recipients-not-needed" };
                vec![self.text.get(key)]
            }
            Fact::FeeEntered(fee) => {
                let yen = fee.yen.map(|yen| self.with("fact-yen", "yen", yen.into()));
                with_more([self.term("fee-step", fee.what)], yen)
            }
            Fact::ReviewFiled(filed) => match filed.by {
                Filer::Requester => vec![self.text.term("filer", "requester")],
                Filer::ThirdParty(party) => vec![self.party(party)],
                Filer::Other => Vec::new(),
            },
            Fact::ReviewConsulted(consulted) => vec![self.event(consulted.review)],
            Fact::ReviewExempted(exempted) => vec![self.event(exempted.review), exempted.ground.clone()],
            Fact::ReviewReported(reported) => vec![self.event(reported.review)],
            Fact::ReviewRuled(ruled) => {
                let mut words = vec![self.event(ruled.review), self.term("ruling", ruled.outcome)];
                words.extend(ruled.participants.iter().map(|party| self.party(*party)));
                words.extend(ruled.implement_on.map(|on| self.with("fact-implement-on", "date", self.day(on))));
                with_more(words, self.happened(ruled.happened))
            }
            Fact::Withdrawn(_)
            | Fact::Noted(_)
            | Fact::Assigned(_)
            | Fact::ClarificationBegun(_)
            | Fact::Drafted(_)
            | Fact::MethodNotAsked(_)
            | Fact::OfficeSet(_) => Vec::new(),
        }
    }

    fn document(&self, document: &Document) -> String {
        // What another document is stands among the texts.
        let name = self.text.term("document", if document.kind.is_empty() { OTHER } else { &document.kind });
        match document.made {
            Some(made) => {
                let values = [("document", name.into()), ("date", self.day(made))];
                self.text.with("fact-made", &values)
            }
            None => name,
        }
    }

    fn extended(&self, extended: &Extended) -> Vec<String> {
        let days = extended.days.map(|days| self.with("fact-days", "days", days.into()));
        let until = extended.until.map(|until| self.with("fact-until", "date", self.day(until)));
        with_more(days.into_iter().chain(until), self.happened(extended.happened))
    }

    fn decided(&self, decided: &Decided) -> Vec<String> {
        let part = decided.part.map(|part| self.with("fact-part", "part", part.into()));
        let stage = decided.stage.map(|stage| self.term("stage", stage));
        let mut words = vec![self.text.term("outcome", &decided.outcome)];
        words.extend(part.into_iter().chain(stage));
        words.extend(decided.grounds.iter().chain(&decided.withheld).map(|code| self.ground(code)));
        words.extend(
            decided.measure.as_deref().filter(|code| *code != OTHER).map(|code| self.text.term("measure", code)),
        );
        words.extend(decided.implement_on.map(|on| self.with("fact-implement-on", "date", self.day(on))));
        words.extend(decided.means.map(|means| self.term("means", means)));
        with_more(words, self.happened(decided.happened))
    }

    fn implemented(&self, done: &Implemented) -> Vec<String> {
        let part = done.part.map(|part| self.with("fact-part", "part", part.into()));
        let means = done.means.map(|means| self.term("means", means));
        let pages = done.pages.map(|pages| self.with("fact-pages", "pages", pages.into()));
        with_more(part.into_iter().chain(means).chain(pages), self.happened(done.happened))
    }

    fn by(&self, by: Option<crate::law::Date>) -> Vec<String> {
        by.map(|by| self.with("fact-by", "date", by.into())).into_iter().collect()
    }

    fn party(&self, n: u32) -> String {
        self.with("fact-party", "party", n.into())
    }

    fn method(&self, means: Means, part: Option<u32>) -> Vec<String> {
        let part = part.map(|part| self.with("fact-part", "part", part.into()));
        part.into_iter().chain([self.term("means", means)]).collect()
    }

    fn breach(&self, number: u32) -> String {
        self.with("fact-breach", "breach", number.into())
    }

    fn persons(&self, persons: u32) -> String {
        self.with("fact-persons", "persons", persons.into())
    }

    fn letter(&self, letter: LetterKind) -> String {
        self.text.term("letter", letter.code())
    }

    fn event(&self, n: u32) -> String {
        self.with("fact-event", "event", n.into())
    }

    /// Recorded although the law refuses it, because it was already done.
    fn happened(&self, happened: bool) -> Option<String> {
        happened.then(|| self.text.get("fact-happened"))
    }

    fn day(&self, date: crate::law::Date) -> Value {
        self.text.day_short(date).into()
    }

    fn with(&self, key: &str, name: &str, value: Value) -> String {
        let value = match value {
            Value::Date(date) => self.day(date),
            other => other,
        };
        self.text.with(key, &[(name, value)])
    }

    /// The meaning of a code that is written as JSON writes it.
    fn term(&self, set: &str, code: impl Serialize) -> String {
        let code = serde_json::to_value(code).ok();
        self.text.term(set, code.as_ref().and_then(|code| code.as_str()).unwrap_or_default())
    }
}

fn with_more(words: impl IntoIterator<Item = String>, more: Option<String>) -> Vec<String> {
    words.into_iter().chain(more).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::fact::{Struck, SupplementAsked, Texts};
    use crate::text::Language;

    fn event(fact: impl Into<Fact>, texts: Texts) -> Event {
        Event { seq: 1, n: 1, on: "2026-04-06".parse().unwrap(), fact: fact.into(), texts }
    }

    #[test]
    fn a_fact_is_told_by_its_codes_its_dates_and_what_was_written() {
        let text = Text::new(Language::Ja);
        let mut texts = Texts::none();
        texts.add(TextField::Missing, "押印");
        texts.add(TextField::Missing, "あ".repeat(SHORT + 1));
        let asked = SupplementAsked { by: "2026-04-20".parse().unwrap(), about: About::Form, happened: false };
        let told = short(&event(asked, texts), None, &text);
        assert_eq!(told, format!("期限R8.4.20(月)、押印、{}...", "あ".repeat(SHORT)));
        assert_eq!(short(&event(Struck { event: 3 }, Texts::none()), None, &text), "3番");
    }
}
