//! Whether a fact may be entered: admitted (with warnings) or refused (with the article that refuses).
//!
//! What other people did is always recorded, late or not. What the office is about to do against the law is refused,
//! unless it was in truth already done (`happened`): then it is recorded, with a warning. What cannot be is refused.

mod breach;
mod decision;
mod dispatch;
mod fee;
mod handling;
mod implementation;
mod longer_period;
mod method;
mod prerequisites;
mod prior;
mod receipt;
mod recipients;
mod refusal;
mod review;
mod strike;
mod supplement;
mod third_party;
mod transfer;
mod two_weeks;
mod vacancy;
mod what_is_asked;
mod who_asks;

pub use breach::admit_breach;
pub use longer_period::special_told_in_time;
pub use prior::{Prior, prior};
pub use receipt::{ReceiptDraft, admit_receipt};
pub use refusal::{Given, Notice, Refusal};
pub use strike::{dependents, struck_in_office};
pub use supplement::stale_papers;
pub use vacancy::{VacancyEntry, admit_vacancy_end, admit_vacancy_start, admit_vacancy_strike};
pub use what_is_asked::{blocked, claimed_grounds, information_class};

use super::clock::LawInForce;
use super::fact::{Event, Fact, Texts};
use super::identity::{MyNumber, my_number};
use super::life::Case;
use super::state::{State, state};
use crate::law::Date;
use crate::law::deadline::Vacancy;

/// A fact that somebody wants to enter.
#[derive(Clone, Debug)]
pub struct Draft {
    /// The day on which it happened.
    pub on: Date,
    /// What happened.
    pub fact: Fact,
    /// The words that came with it.
    pub texts: Texts,
}

/// What a draft is judged by.
#[derive(Clone, Copy, Debug)]
pub struct Setting<'a> {
    /// The law.
    pub law: LawInForce<'a>,
    /// The vacancies of the office.
    pub vacancies: &'a [Vacancy],
    /// The day of asking, in Japan.
    pub today: Date,
}

/// Judges a draft for a case.
///
/// # Errors
/// [`Refusal`], with the article where a rule refuses.
pub fn admit(case: &Case, draft: &Draft, setting: &Setting) -> Result<Vec<Notice>, Refusal> {
    if draft.on > setting.today {
        return Err(Refusal::of("future_date").with("on", draft.on).with("today", setting.today));
    }
    if draft.on < case.received_on() && !matches!(draft.fact, Fact::Struck(_) | Fact::Noted(_)) {
        return Err(Refusal::of("before_receipt").with("on", draft.on).with("received", case.received_on()));
    }
    let admission = Admission { case, draft, setting, state: state(case, setting.law.ruleset) };
    admission.refuse_by_state()?;
    let mut notices = admission.fact()?;
    notices.extend(refuse_my_number(&draft.texts)?);
    Ok(notices)
}

/// A 個人番号 is not kept: refused where it can only be one, said where it may be something else.
fn refuse_my_number(texts: &Texts) -> Result<Option<Notice>, Refusal> {
    match my_number(texts) {
        Some(MyNumber::InField) => Err(Refusal::of("my_number")),
        Some(MyNumber::InText) => Ok(Some(Notice::of("my_number_in_text"))),
        None => Ok(None),
    }
}

/// A draft being judged.
struct Admission<'a> {
    case: &'a Case<'a>,
    draft: &'a Draft,
    setting: &'a Setting<'a>,
    state: State,
}

impl Admission<'_> {
    /// What the kind of fact asks for.
    fn fact(&self) -> Result<Vec<Notice>, Refusal> {
        match &self.draft.fact {
            Fact::Identified(papers) => Ok(self.identified(papers)),
            Fact::SupplementAsked(asked) => self.supplement_asked(asked),
            Fact::SupplementDone(done) => self.supplement_done(done),
            Fact::SupplementLapsed(lapsed) => self.supplement_lapsed(lapsed.asked),
            Fact::Extended(extended) => self.extended(extended),
            Fact::SpecialSet(set) => self.special_set(set),
            Fact::Decided(decided) => self.decided(decided),
            Fact::Sent(sent) => self.sent(sent),
            Fact::Delivered(delivered) => self.delivered(delivered),
            Fact::Implemented(done) => self.implemented(done),
            Fact::ThirdPartyAsked(asked) => self.third_party_asked(asked),
            Fact::ThirdPartyReplied(replied) => self.third_party_replied(replied),
            Fact::ThirdPartyUnknown(unknown) => self.third_party_unknown(unknown),
            Fact::ReviewFiled(filed) => self.review_filed(filed),
            Fact::ReviewConsulted(consulted) => self.review_consulted(consulted),
            Fact::ReviewExempted(exempted) => self.review_exempted(exempted),
            Fact::ReviewReported(reported) => self.review_reported(reported.review),
            Fact::ReviewRuled(ruled) => self.review_ruled(ruled),
            Fact::Withdrawn(_) => self.withdrawn(),
            Fact::MethodRequested(asked) => self.method_requested(asked),
            Fact::MethodChanged(changed) => self.method_changed(changed),
            Fact::CopiesArrived(arrived) => self.copies_arrived(arrived.implemented),
            Fact::FeeEntered(entered) => self.fee_entered(entered),
            Fact::RecipientsTold(_) => self.recipients_told(),
            Fact::MethodNotAsked(_) => self.method_not_asked(),
            Fact::WishConfirmed(confirmed) => self.wish_confirmed(confirmed),
            Fact::Struck(struck) => self.struck(struck.event),
            Fact::ClarificationBegun(_) => self.clarification_begun(),
            Fact::ClarificationEnded(ended) => self.clarification_ended(ended.begun),
            Fact::InquiryAsked(asked) => self.inquiry_asked(asked),
            Fact::InquiryChased(chased) => self.inquiry_answered(chased.asked),
            Fact::InquiryReplied(replied) => self.inquiry_answered(replied.asked),
            Fact::Drafted(_) => self.drafted(),
            Fact::Approved(approved) => self.approved(approved.happened),
            Fact::Transferred(transferred) => self.transferred(transferred),
            _ => Ok(Vec::new()),
        }
    }

    /// What the state of the case does not let happen, whatever the fact.
    fn refuse_by_state(&self) -> Result<(), Refusal> {
        let always = matches!(self.draft.fact, Fact::Noted(_) | Fact::Struck(_));
        match self.state {
            State::Void if !matches!(self.draft.fact, Fact::Noted(_)) => Err(Refusal::of("case_void")),
            State::Withdrawn if !always => self.refuse_after_withdrawal(),
            State::Transferred if !always => self.refuse_after_transfer(),
            _ => Ok(()),
        }
    }

    /// After a withdrawal letters may still be recorded; nothing is decided any more.
    fn refuse_after_withdrawal(&self) -> Result<(), Refusal> {
        match self.draft.fact {
            Fact::Sent(_) | Fact::Delivered(_) | Fact::LetterIssued(_) => Ok(()),
            Fact::Decided(_) => Err(self.ban("decision_after_withdrawal", Refusal::of("decision_after_withdrawal"))),
            _ => Err(Refusal::of("case_withdrawn")),
        }
    }

    /// After a transfer only its letter may still be recorded: the body that received the case acts now (法 85(2), 96(2)).
    fn refuse_after_transfer(&self) -> Result<(), Refusal> {
        match self.draft.fact {
            Fact::Sent(_) | Fact::Delivered(_) | Fact::LetterIssued(_) => Ok(()),
            _ => Err(Refusal::of("case_transferred")),
        }
    }

    /// A refusal with the article of the ban of this name, where the ruleset has it.
    fn ban(&self, name: &str, refusal: Refusal) -> Refusal {
        let ruleset = self.setting.law.ruleset;
        let id = format!("{}.{name}", self.case.received().kind.code());
        match ruleset.ban(&id).or_else(|| ruleset.ban(name)) {
            Some(ban) => refusal.by(ruleset, &ban.article),
            None => refusal,
        }
    }

    /// The refusal of an act of the office; where it was in truth already done, a warning of the same code instead.
    fn refuse_unless(&self, happened: bool, refusal: Refusal) -> Result<Notice, Refusal> {
        if happened { Ok(refusal.into_notice()) } else { Err(refusal) }
    }

    /// 丹南 26(2), 36(2), 43(2): while both posts are vacant nobody can act for the chair.
    fn refuse_while_vacant(&self, happened: bool) -> Result<Option<Notice>, Refusal> {
        let facts = crate::law::deadline::Facts {
            vacancies: self.setting.vacancies,
            ..crate::law::deadline::Facts::received(self.case.received_on())
        };
        if !facts.is_vacant_on(self.draft.on) || self.setting.law.ruleset.body.vacancy_posts.is_none() {
            return Ok(None);
        }
        let refusal = self.ban("chair_vacant", Refusal::of("chair_vacant").with("on", self.draft.on));
        self.refuse_unless(happened, refusal).map(Some)
    }

    /// The events of the case with the draft among them, as if it had been entered.
    fn with_draft(&self) -> Vec<Event> {
        let mut events: Vec<Event> = self.case.live().cloned().collect();
        let place = events.iter().map(|event| (event.n, event.seq)).max().unwrap_or_default();
        events.push(Event {
            seq: place.1 + 1,
            n: place.0 + 1,
            on: self.draft.on,
            fact: self.draft.fact.clone(),
            texts: self.draft.texts.clone(),
        });
        events
    }
}
