//! What comes after a decision that grants a disclosure: the wish of the person, the handing over, the arrival of copies.

use super::{Act, Force, Next, NextStep};
use crate::case::fact::Fact;
use crate::case::letter::{LetterKind, recipients_are_told};
use crate::law::deadline::Secondary;
use crate::law::ruleset::{DeadlineRule, Kind};

impl Next<'_> {
    /// Carrying out what was granted; of a disclosure first how it is wanted (丹南 28(3)).
    pub(super) fn carrying_out(&self) -> Vec<NextStep> {
        let kind = self.case.received().kind;
        let ban = self.ruleset.ban(&format!("{}.implementation_without_method", kind.code()));
        let rule = self.ruleset.deadline(kind, "method_request");
        let arrived = self.derived.answer.and_then(|answer| answer.secondary.method_request_last_day);
        let until = |part: u32| self.case.wish_in_time_until(self.ruleset, part, arrived);
        let granted = self.case.granted_parts(self.ruleset).into_iter();
        let open = granted.filter(|part| !self.case.is_carried_out(*part));
        let unsaid: Vec<u32> =
            open.filter(|part| self.case.timely_method_of_part(*part, until(*part)).is_none()).collect();
        match ban.filter(|_| !unsaid.is_empty()) {
            Some(ban) => {
                let first = self.step(Act::Implement, Force::MustNot, "method_first");
                let first = NextStep { article: Some(ban.article.clone()), ..first };
                // A late wish owes nothing, but it is one.
                let silent = unsaid.iter().any(|part| self.case.method_of_part(*part).is_none());
                let last = unsaid.iter().filter_map(|part| until(*part)).max_by_key(|last| last.safe_date);
                let wish = rule.map(|rule| self.wanted(rule, last));
                // The period of 28(4) does not run for what a ruling discloses; that it is said first, 28(3), holds.
                let ruled = unsaid.iter().any(|part| self.case.ruling_granting(*part).is_some());
                let wish = wish.map(|wish| match ruled {
                    true => NextStep { article: Some(ban.article.clone()), ..wish },
                    false => wish,
                });
                Some(first).filter(|_| silent).into_iter().chain(wish).collect()
            }
            None => {
                let step = self.step(Act::Implement, Force::Must, "granted_not_implemented");
                vec![self.by_claim(step).unwrap_or_else(|step| self.by_duty(step, "implementation"))]
            }
        }
    }

    /// 仙台 24(2), (4), (6), 丹後 22(2), (4): the duty that follows from the ground on which the person asked.
    fn by_claim(&self, step: NextStep) -> Result<NextStep, NextStep> {
        let received = self.case.received();
        let mut claims = received.claims.iter().filter_map(|code| self.ruleset.ground_for(received.kind, code));
        match claims.find_map(|ground| self.ruleset.duty(ground.duty.as_deref()?)) {
            Some(duty) => {
                Ok(NextStep { article: Some(duty.article.clone()), time_word: duty.time_word.clone(), ..step })
            }
            None => Err(step),
        }
    }

    /// What may follow while there is no wish that counts: it may come, or its period is over (28(4)).
    fn wanted(&self, rule: &DeadlineRule, last: Option<Secondary>) -> NextStep {
        let late = self.ruleset.duty("disclosure.method_request.late").map(|duty| duty.article.clone());
        let over = last.filter(|last| self.today > last.safe_date);
        match (over, self.case.methods().next()) {
            // The proviso: with a good reason it is owed after all.
            (Some(_), Some(_)) => {
                NextStep { article: late, ..self.step(Act::Method, Force::May, "method_late_not_owed") }
            }
            (Some(_), None) => {
                let step = self.step(Act::MethodNotAsked, Force::May, "method_period_over");
                NextStep { article: Some(rule.article.clone()), ..step }
            }
            (None, _) => {
                let step = self.step(Act::Method, Force::May, "method_awaited");
                NextStep { by: last.map(|last| last.safe_date), article: Some(rule.article.clone()), ..step }
            }
        }
    }

    /// What is owed whatever the state: the letter about another method, the arrival of copies, those who hold wrong data.
    pub(super) fn afterwards(&self) -> Vec<NextStep> {
        let mut steps: Vec<NextStep> =
            self.case.live().filter_map(|event| self.letter_afterwards(event.n, &event.fact)).collect();
        steps.extend(self.copies());
        steps.extend(self.recipients());
        steps
    }

    fn letter_afterwards(&self, n: u32, fact: &Fact) -> Option<NextStep> {
        match fact {
            Fact::MethodChanged(_) if !self.case.is_told(LetterKind::MethodChange, n, None) => {
                Some(self.method_change_told())
            }
            // 丹南 37: in writing, 遅滞なく.
            Fact::RecipientsTold(told) if told.needed && !recipients_are_told(self.case, n) => {
                let step = self.step(Act::LetterRecipientsNotice, Force::Must, "recipients_not_told");
                Some(self.by_duty(step, "recipients.notice"))
            }
            _ => None,
        }
    }

    /// 丹後 20(4): must be told. 仙台 14(2), 丹南 28(1) proviso: another way may be taken, no article demands a letter.
    fn method_change_told(&self) -> NextStep {
        let has = |name: &str| self.ruleset.duty(&format!("disclosure.{name}")).is_some();
        if has("method_change.notice") {
            let step = self.step(Act::LetterMethodChange, Force::Must, "method_change_not_told");
            return self.by_duty(step, "method_change.notice");
        }
        let step = self.step(Act::LetterMethodChange, Force::May, "method_change_may_be_told");
        self.by_duty(step, if has("method_change") { "method_change" } else { "copy_instead" })
    }

    /// The arrival starts the period of 丹南 31(3), 38(3), where the rule has one.
    fn copies(&self) -> Option<NextStep> {
        let has_window = |kind| self.ruleset.deadline(kind, "claim_window").is_some();
        let starts = [Kind::Correction, Kind::Suspension].into_iter().any(has_window);
        let owed = starts && self.case.received().kind == Kind::Disclosure && self.case.copies_on_their_way().is_some();
        owed.then(|| self.step(Act::CopiesArrived, Force::May, "copies_arrival_unknown"))
    }

    /// 丹南 37: once the correction was made, where the office finds it necessary.
    fn recipients(&self) -> Option<NextStep> {
        let duty = self.ruleset.duty("correction.recipients.notice");
        let corrected = self.case.received().kind == Kind::Correction && self.case.implementations().next().is_some();
        let told = self.case.live().any(|event| matches!(event.fact, Fact::RecipientsTold(_)));
        duty.filter(|_| corrected && !told)?;
        Some(
            self.by_duty(self.step(Act::TellRecipients, Force::May, "recipients_where_necessary"), "recipients.notice"),
        )
    }
}
