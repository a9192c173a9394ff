//! What the law asks for now, what may be done, and what may not: computed from law and facts, not from a fixed flow.

mod forbidden;
mod handling;
mod method;
mod prerequisites;
mod quote;
mod review;
mod third_party;
mod who_asks;

pub use forbidden::{Forbidden, forbidden};
pub use handling::awaiting_approval;
pub use quote::quote;

use super::clock::Derived;
use super::fact::{AddressedTo, Decided, Fact};
use super::letter::LetterKind;
use super::life::Case;
use super::state::State;
use crate::law::Date;
use crate::law::deadline::Status;
use crate::law::ruleset::{Kind, Ruleset};

/// One thing to do, or not to do.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct NextStep {
    /// What: the words of a command (`decide`, `supplement_done`, …).
    pub act: Act,
    /// Whether it must, may or must not be done.
    pub force: Force,
    /// By which day, if there is one.
    pub by: Option<Date>,
    /// The rule's time word, where it has no number.
    pub time_word: Option<String>,
    /// The code of the article behind it.
    pub article: Option<String>,
    /// To whom a letter goes that is not for the person who made the request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<AddressedTo>,
    /// Why, as a code.
    pub why: &'static str,
}

/// How strongly.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Force {
    /// The law asks for it.
    Must,
    /// The law lets it be done.
    May,
    /// The law forbids it for now.
    MustNot,
}

/// What can be done in a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Act {
    Identify,
    SupplementAsk,
    SupplementDone,
    Extend,
    Special,
    Decide,
    DecideSubstantial,
    LetterMendRequest,
    LetterDecision,
    LetterExtension,
    LetterSpecialCase,
    Delivered,
    Implement,
    Withdraw,
    Method,
    MethodNotAsked,
    LetterMethodChange,
    LetterRecipientsNotice,
    CopiesArrived,
    TellRecipients,
    ThirdPartyReply,
    LetterThirdPartyInquiry,
    LetterThirdPartyNotice,
    ReviewFile,
    ReviewConsult,
    LetterConsultationNotice,
    ReviewReport,
    ReviewRule,
    LetterTransferNotice,
    Approve,
    InquireReply,
    ClarifyDone,
}

impl Act {
    /// All of them.
    pub const ALL: [Act; 32] = [
        Act::Identify,
        Act::SupplementAsk,
        Act::SupplementDone,
        Act::Extend,
        Act::Special,
        Act::Decide,
        Act::DecideSubstantial,
        Act::LetterMendRequest,
        Act::LetterDecision,
        Act::LetterExtension,
        Act::LetterSpecialCase,
        Act::Delivered,
        Act::Implement,
        Act::Withdraw,
        Act::Method,
        Act::MethodNotAsked,
        Act::LetterMethodChange,
        Act::LetterRecipientsNotice,
        Act::CopiesArrived,
        Act::TellRecipients,
        Act::ThirdPartyReply,
        Act::LetterThirdPartyInquiry,
        Act::LetterThirdPartyNotice,
        Act::ReviewFile,
        Act::ReviewConsult,
        Act::LetterConsultationNotice,
        Act::ReviewReport,
        Act::ReviewRule,
        Act::LetterTransferNotice,
        Act::Approve,
        Act::InquireReply,
        Act::ClarifyDone,
    ];

    /// The code in JSON.
    pub const fn code(self) -> &'static str {
        match self {
            Act::Identify => "identify",
            Act::SupplementAsk => "supplement_ask",
            Act::SupplementDone => "supplement_done",
            Act::Extend => "extend",
            Act::Special => "special",
            Act::Decide => "decide",
            Act::DecideSubstantial => "decide_substantial",
            Act::LetterMendRequest => "letter_mend_request",
            Act::LetterDecision => "letter_decision",
            Act::LetterExtension => "letter_extension",
            Act::LetterSpecialCase => "letter_special_case",
            Act::Delivered => "delivered",
            Act::Implement => "implement",
            Act::Withdraw => "withdraw",
            Act::Method => "method",
            Act::MethodNotAsked => "method_not_asked",
            Act::LetterMethodChange => "letter_method_change",
            Act::LetterRecipientsNotice => "letter_recipients_notice",
            Act::CopiesArrived => "copies_arrived",
            Act::TellRecipients => "tell_recipients",
            Act::ThirdPartyReply => "third_party_reply",
            Act::LetterThirdPartyInquiry => "letter_third_party_inquiry",
            Act::LetterThirdPartyNotice => "letter_third_party_notice",
            Act::ReviewFile => "review_file",
            Act::ReviewConsult => "review_consult",
            Act::LetterConsultationNotice => "letter_consultation_notice",
            Act::ReviewReport => "review_report",
            Act::ReviewRule => "review_rule",
            Act::LetterTransferNotice => "letter_transfer_notice",
            Act::Approve => "approve",
            Act::InquireReply => "inquire_reply",
            Act::ClarifyDone => "clarify_done",
        }
    }
}

/// Everything to do now, what must be done first.
pub fn next(case: &Case, derived: &Derived, ruleset: &Ruleset, today: Date) -> Vec<NextStep> {
    let steps = Next { case, derived, ruleset, today };
    let mut found = steps.letters();
    found.extend(steps.third_parties());
    found.extend(steps.reviews());
    found.extend(steps.transfer_notice());
    match derived.state {
        State::Received | State::InProgress => found.extend(steps.undecided()),
        State::Decided => found.extend(steps.decided()),
        _ => {}
    }
    if !matches!(derived.state, State::Void | State::Withdrawn | State::Transferred) {
        found.extend(steps.afterwards());
    }
    // Within one force the order of handling: letters, identity, decision, longer periods.
    found.sort_by_key(|step| rank(step.force));
    found
}

const fn rank(force: Force) -> u8 {
    match force {
        Force::Must => 0,
        Force::MustNot => 1,
        Force::May => 2,
    }
}

struct Next<'a> {
    case: &'a Case<'a>,
    derived: &'a Derived,
    ruleset: &'a Ruleset,
    today: Date,
}

impl Next<'_> {
    fn step(&self, act: Act, force: Force, why: &'static str) -> NextStep {
        NextStep { act, force, by: None, time_word: None, article: None, to: None, why }
    }

    /// A step whose article and time word stand in the duty `<kind>.<name>` of the ruleset.
    fn by_duty(&self, step: NextStep, name: &str) -> NextStep {
        let id = format!("{}.{name}", self.case.received().kind.code());
        match self.ruleset.duty(&id) {
            Some(duty) => NextStep { article: Some(duty.article.clone()), time_word: duty.time_word.clone(), ..step },
            None => step,
        }
    }

    /// Letters that tell something and are not recorded as sent.
    fn letters(&self) -> Vec<NextStep> {
        let mut steps = Vec::new();
        for event in self.case.live() {
            let n = event.n;
            let unsent = |letter| !self.case.is_told(letter, n, None);
            let owed = match &event.fact {
                Fact::SupplementAsked(_) if self.is_open_supplement(n) && unsent(LetterKind::MendRequest) => {
                    let step = self.step(Act::LetterMendRequest, Force::Must, "supplement_not_sent");
                    Some(self.by_duty(step, "supplement"))
                }
                Fact::Extended(_) if self.derived.state.owes_decision() && unsent(LetterKind::Extension) => {
                    let step = self.step(Act::LetterExtension, Force::Must, "extension_not_told");
                    Some(self.by_duty(step, "extension.notice"))
                }
                Fact::SpecialSet(_) if self.case.delivered(LetterKind::SpecialCase, n).is_none() => {
                    Some(self.special_notice(unsent(LetterKind::SpecialCase)))
                }
                Fact::Decided(decided) if unsent(LetterKind::Decision) => {
                    let step = self.step(Act::LetterDecision, Force::Must, "decision_not_sent");
                    Some(self.by_duty(step, self.notice_of(decided)))
                }
                // Its arrival starts periods of the other side (丹南 28(4), 行政不服審査法18(1)).
                Fact::Decided(_) if self.starts_periods() && self.case.delivered(LetterKind::Decision, n).is_none() => {
                    Some(self.step(Act::Delivered, Force::May, "arrival_unknown"))
                }
                _ => None,
            };
            steps.extend(owed);
        }
        steps
    }

    /// The duty to tell a decision: one that grants nothing has an article of its own in most rules (丹南 24(2), 仙台 13(3)).
    fn notice_of(&self, decided: &Decided) -> &'static str {
        let kind = self.case.received().kind;
        let outcomes = self.ruleset.request(kind).map_or(&[][..], |rule| &rule.outcomes);
        let grants = outcomes.iter().any(|outcome| outcome.code == decided.outcome && outcome.grants);
        let refusal = self.ruleset.duty(&format!("{}.refusal.notice", kind.code()));
        if !grants && refusal.is_some() { "refusal.notice" } else { "decision.notice" }
    }

    /// Whether the arrival of a decision sets a clock of the other side running.
    fn starts_periods(&self) -> bool {
        let kind = self.case.received().kind;
        ["method_request", "review_request"].iter().any(|clock| self.ruleset.deadline(kind, clock).is_some())
    }

    fn is_open_supplement(&self, n: u32) -> bool {
        self.case.supplements().iter().any(|open| open.asked.n == n && open.ended.is_none() && self.today <= open.by)
    }

    /// 丹南 26(1): the notice must reach the person inside the base period.
    fn special_notice(&self, unsent: bool) -> NextStep {
        let act = if unsent { Act::LetterSpecialCase } else { Act::Delivered };
        let step = self.by_duty(self.step(act, Force::Must, "special_case_not_told"), "special.notice");
        let due = self.derived.answer.and_then(|answer| answer.special).and_then(|special| special.notice_due);
        NextStep { by: due, ..step }
    }

    fn undecided(&self) -> Vec<NextStep> {
        let mut steps = self.waiting_for_supplement();
        steps.extend(self.handling());
        steps.extend(self.identity());
        steps.extend(self.wish());
        steps.extend(self.blocked_class());
        steps.push(self.decision());
        steps.extend(self.prerequisites());
        steps.extend(self.longer_periods());
        let may_ask = self.ruleset.request(self.case.received().kind).and_then(|rule| rule.supplement.as_ref());
        let asked = |step: &NextStep| step.act == Act::SupplementDone || step.why == "disclosure_unnamed";
        if let Some(duty) = may_ask.filter(|_| !steps.iter().any(asked)) {
            let step = self.step(Act::SupplementAsk, Force::May, "form_defective");
            steps.push(NextStep { article: Some(duty.article.clone()), ..step });
        }
        steps.push(self.step(Act::Withdraw, Force::May, "requester_takes_back"));
        steps
    }

    fn waiting_for_supplement(&self) -> Vec<NextStep> {
        let supplements = self.case.supplements().into_iter();
        let open = supplements.filter(|supplement| supplement.ended.is_none());
        open.map(|supplement| {
            let passed = self.today > supplement.by;
            let why = if passed { "supplement_day_passed" } else { "supplement_awaited" };
            NextStep { by: Some(supplement.by), ..self.step(Act::SupplementDone, Force::May, why) }
        })
        .collect()
    }

    /// 丹南 19(2), 仙台 15(2): a disclosure waits for identity.
    fn identity(&self) -> Vec<NextStep> {
        let kind = self.case.received().kind;
        let papers = self.ruleset.request(kind).and_then(|rule| rule.identity.as_ref());
        let Some(papers) = papers.filter(|_| self.case.identified_on().is_none()) else { return Vec::new() };
        let waits = papers.disclosure_waits && kind == Kind::Disclosure;
        let force = if waits { Force::Must } else { Force::May };
        let step =
            self.step(Act::Identify, force, if waits { "identity_before_disclosure" } else { "identity_papers" });
        vec![NextStep { article: Some(papers.article.clone()), ..step }]
    }

    fn decision(&self) -> NextStep {
        let clock = self.derived.clocks.first();
        let substantial = self.derived.answer.and_then(|answer| answer.operative)
            == Some(crate::law::deadline::Operative::Substantial);
        let act = if substantial { Act::DecideSubstantial } else { Act::Decide };
        let status = self.derived.answer.map(|answer| answer.status);
        let why = match status {
            Some(Status::Overdue) => "decision_overdue",
            Some(Status::Suspended) => "decision_suspended",
            _ => "decision_owed",
        };
        let rule = self.ruleset.deadline(self.case.received().kind, "decision");
        NextStep {
            by: clock.and_then(|clock| clock.date),
            time_word: rule.and_then(|rule| rule.time_word.clone()).filter(|word| !word.is_empty()),
            article: clock.map(|clock| clock.article.clone()),
            ..self.step(act, Force::Must, why)
        }
    }

    /// What may still be lengthened: an extension until the deadline in force, a special case inside the base period.
    fn longer_periods(&self) -> Vec<NextStep> {
        let kind = self.case.received().kind;
        let Some(answer) = self.derived.answer else { return Vec::new() };
        let mut steps = Vec::new();
        let in_time = answer.date.is_none_or(|date| self.today <= date);
        if let Some(rule) = self.ruleset.extension(kind).filter(|_| in_time && answer.extended.is_none()) {
            let step = self.step(Act::Extend, Force::May, "extension_possible");
            steps.push(NextStep { by: answer.date, article: Some(rule.article.clone()), ..step });
        }
        let base = answer.base.and_then(|base| base.date);
        let inside_base = base.is_none_or(|base| self.today <= base);
        if let Some(rule) = self.ruleset.special(kind).filter(|_| inside_base && answer.special.is_none()) {
            let step = self.step(Act::Special, Force::May, "special_possible");
            steps.push(NextStep { by: base, article: Some(rule.article.clone()), ..step });
        }
        steps
    }

    fn decided(&self) -> Vec<NextStep> {
        let granted = self.case.granted_parts(self.ruleset);
        let open = granted.iter().any(|part| !self.case.is_carried_out(*part));
        if !open || self.case.received().kind == Kind::PurposeNotice {
            return Vec::new();
        }
        let earliest = self.derived.answer.and_then(|answer| answer.secondary.earliest_implementation);
        match earliest.filter(|earliest| self.today < earliest.date) {
            Some(earliest) => {
                let after_ruling = self.case.ruling_for_gap().is_some();
                let gap = self.ruleset.gap(self.case.received().kind);
                let article = gap.map(|gap| gap.article_after(after_ruling).to_owned());
                let step = self.step(Act::Implement, Force::MustNot, "inside_two_weeks");
                vec![NextStep { by: Some(earliest.date), article, ..step }]
            }
            None => self.carrying_out(),
        }
    }
}
