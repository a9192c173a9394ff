//! Requests for review: the panel, who is told that it was consulted, the ruling.

use super::{Act, Force, Next, NextStep};
use crate::case::letter::LetterKind;
use crate::case::review::{Review, reviewable};

impl Next<'_> {
    pub(super) fn reviews(&self) -> Vec<NextStep> {
        let mut steps: Vec<NextStep> = self.inaction().into_iter().collect();
        for review in self.case.reviews() {
            steps.extend(self.consultation_not_told(&review));
            if review.is_pending() {
                steps.extend(self.pending(&review));
            }
        }
        steps
    }

    /// From the day after the deadline the person may ask for a review of there being no decision.
    fn inaction(&self) -> Option<NextStep> {
        let from = inaction_from(self)?;
        let kind = self.case.received().kind;
        let open = self.today >= from && self.case.reviews().is_empty() && reviewable(self.ruleset, kind);
        let article = self.ruleset.duty("review.no_review_officer").map(|duty| duty.article.clone());
        let step = self.step(Act::ReviewFile, Force::May, "inaction_reviewable");
        open.then_some(NextStep { by: Some(from), article, ..step })
    }

    /// 丹南 45(2): each of them once.
    fn consultation_not_told(&self, review: &Review) -> Vec<NextStep> {
        let (Some(consulted), Some(duty)) = (review.consulted, self.ruleset.duty("review.consult.notice")) else {
            return Vec::new();
        };
        let notice = LetterKind::ConsultationNotice;
        let addressees = self.case.consultation_addressees(review, consulted.on).into_iter();
        let untold = addressees.filter(|to| !self.case.is_told(notice, consulted.n, *to));
        untold
            .map(|to| {
                let step = self.step(Act::LetterConsultationNotice, Force::Must, "consultation_not_told");
                NextStep { to, article: Some(duty.article.clone()), time_word: duty.time_word.clone(), ..step }
            })
            .collect()
    }

    fn pending(&self, review: &Review) -> Option<NextStep> {
        let consult = self.ruleset.duty("review.consult");
        let step = match (review.consulted, review.exempted, review.reported) {
            (_, _, Some(_)) | (None, Some(_), _) => self.step(Act::ReviewRule, Force::Must, "ruling_owed"),
            (Some(_), ..) => self.step(Act::ReviewReport, Force::May, "report_awaited"),
            (None, None, None) => {
                let step = self.step(Act::ReviewConsult, Force::Must, "consultation_owed");
                NextStep { article: consult.map(|duty| duty.article.clone()), ..step }
            }
        };
        Some(step)
    }
}

/// The first day on which there being no decision may be complained of.
fn inaction_from(next: &Next) -> Option<crate::law::Date> {
    let owed = next.derived.state.owes_decision();
    Some(next.derived.answer.filter(|_| owed)?.date?.plus(1))
}
