//! 受付票: what arrived, when, what is still missing, by when it is decided and why.

use serde::Serialize;

use super::LetterOrder;
use super::demand::Gathering;
use super::error::LetterError;
use super::field::LetterField;
use crate::case::fact::{Channel, Fact, TextField};
use crate::case::papers::{Paper, PaperState, papers};
use crate::law::deadline::Rules;
use crate::law::ruleset::StopKind;
use crate::law::wareki;

/// 受付票.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ReceiptFields {
    /// The article that gives the right, printed.
    pub article: String,
    /// The hour.
    pub at: Option<String>,
    /// The desk.
    pub desk: Option<String>,
    /// How it came.
    pub channel: Channel,
    /// The day on which it reached the office itself, where it arrived at another desk.
    pub at_office: Option<String>,
    /// Codes of the papers that were seen.
    pub seen: Vec<String>,
    /// Papers that were seen and have no code.
    pub seen_others: Vec<String>,
    /// Papers that are still to be shown.
    pub papers: Vec<PaperToShow>,
    /// Forms that are to be mended.
    pub mend: Vec<ToMend>,
    /// By when it is decided.
    pub deadline: ReceiptDeadline,
    /// The article on a longer period, printed.
    pub extension: Option<String>,
    /// The article by which the days of a supplement are not counted, printed.
    pub not_counted: Option<String>,
}

/// A paper that is still to be shown: any one of its documents.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PaperToShow {
    /// Codes of the documents.
    pub documents: Vec<String>,
    /// In which form.
    pub note: String,
    /// Within how many days before the request a certificate must have been made.
    pub within_days: Option<u32>,
    /// It was shown, but made too long before.
    pub stale: bool,
}

/// An open request to mend a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ToMend {
    /// 不備の箇所.
    pub items: Vec<String>,
    /// The set day.
    pub by: String,
}

/// By when a request is decided, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ReceiptDeadline {
    /// The day; none while it is not fixed, or where the rule has no number.
    pub date: Option<String>,
    /// The rule has no number.
    pub prompt: bool,
    /// Its own time word, where it has one.
    pub time_word: Option<String>,
    /// The article that governs, printed.
    pub article: String,
    /// The words of the rule on the period.
    pub quote: String,
}

impl LetterOrder<'_> {
    pub(super) fn receipt(&self, gathering: &mut Gathering) -> Result<ReceiptFields, LetterError> {
        let (case, ruleset) = (self.case, self.ruleset);
        let (received, texts) = (case.received(), &case.receipt().texts);
        let rule = ruleset.request(received.kind).ok_or_else(|| self.not_in_rule())?;
        gathering.demand(LetterField::CaseNumber, None, received.number.on_screen());
        gathering.demand(LetterField::ReceivedOn, None, wareki::long(case.received_on()));
        let decision = ruleset.deadline(received.kind, "decision");
        let stop = decision.and_then(|rule| rule.stop(StopKind::Supplement));
        let printed = |article: &str| ruleset.printed(article).to_owned();
        let (seen, seen_others) = self.seen();
        Ok(ReceiptFields {
            article: printed(&rule.article),
            at: received.at.as_deref().map(hour),
            desk: texts.one(TextField::Desk).map(str::to_owned),
            channel: received.channel,
            at_office: received.at_office.map(wareki::long),
            seen,
            seen_others,
            papers: self.papers_to_show(),
            mend: self.still_to_mend(),
            deadline: self.receipt_deadline(gathering)?,
            extension: ruleset.extension(received.kind).map(|rule| printed(&rule.article)),
            not_counted: stop.map(|stop| printed(&stop.article)),
        })
    }

    fn seen(&self) -> (Vec<String>, Vec<String>) {
        let seen = self.case.live().filter_map(|event| match &event.fact {
            Fact::Identified(seen) => Some((seen, event)),
            _ => None,
        });
        let (mut codes, mut others): (Vec<String>, Vec<String>) = (Vec::new(), Vec::new());
        for (seen, event) in seen {
            codes.extend(seen.documents.iter().map(|document| document.kind.clone()).filter(|kind| kind != OTHER));
            others.extend_from_slice(event.texts.all(TextField::Document));
        }
        codes.dedup();
        (codes, others)
    }

    fn papers_to_show(&self) -> Vec<PaperToShow> {
        let rule = self.ruleset.request(self.case.received().kind).and_then(|rule| rule.identity.as_ref());
        let Some(rule) = rule else { return Vec::new() };
        let all = papers(self.case, rule.certificate_days.or(self.office.papers_age));
        let lacking = all.into_iter().filter(|paper| paper.state != PaperState::Seen);
        let to_show = |paper: Paper| PaperToShow {
            documents: paper.documents.into_iter().filter(|kind| kind != OTHER).collect(),
            note: paper.note.ja,
            within_days: paper.within_days,
            stale: paper.state == PaperState::Stale,
        };
        lacking.map(to_show).collect()
    }

    fn still_to_mend(&self) -> Vec<ToMend> {
        let open = self.case.supplements().into_iter().filter(|asked| asked.ended.is_none() && self.today <= asked.by);
        open.map(|asked| ToMend {
            items: asked.asked.texts.all(TextField::Missing).to_vec(),
            by: wareki::long_with_weekday(asked.by),
        })
        .collect()
    }

    fn receipt_deadline(&self, gathering: &mut Gathering) -> Result<ReceiptDeadline, LetterError> {
        let rules = Rules::of(self.ruleset, self.case.received().kind).ok_or_else(|| self.not_in_rule())?;
        let answer = self.answer.ok_or_else(|| self.not_in_rule())?;
        let article = rules.governing_article(answer.operative);
        let date = answer.date.map(wareki::long_with_weekday);
        if let Some(date) = &date {
            gathering.demand(LetterField::Deadline, Some(article), date.clone());
        }
        Ok(ReceiptDeadline {
            date,
            prompt: answer.prompt,
            time_word: rules.decision.time_word.clone().filter(|word| !word.is_empty()),
            article: self.ruleset.printed(article).to_owned(),
            quote: rules.governing_quote(answer.operative).to_owned(),
        })
    }
}

/// 10時15分 for `10:15`.
fn hour(at: &str) -> String {
    match at.split_once(':') {
        Some((hours, minutes)) => {
            let plain = |digits: &str| digits.trim_start_matches('0').to_owned();
            let hours = Some(plain(hours)).filter(|hours| !hours.is_empty()).unwrap_or_else(|| "0".to_owned());
            let minutes = plain(minutes);
            if minutes.is_empty() { format!("{hours}時") } else { format!("{hours}時{minutes}分") }
        }
        None => at.to_owned(),
    }
}

/// The document that has no code: its name stands in the texts.
const OTHER: &str = "other";
