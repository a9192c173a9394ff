//! Requests for review: recorded whenever they came; the panel is consulted before the ruling (丹南 44–46).

use super::{Admission, Notice, Refusal};
use crate::case::fact::{
    AddressedTo, Fact, Filer, ReviewConsulted, ReviewExempted, ReviewFiled, ReviewRuled, RulingOutcome, TextField,
};
use crate::case::letter::LetterKind;
use crate::case::life::Case;
use crate::case::review::{Review, reviewable};
use crate::law::Date;
use crate::law::deadline::{Rules, deadline};
use crate::law::ruleset::{GroundUse, Kind, Ruling};

impl Admission<'_> {
    pub(super) fn review_filed(&self, filed: &ReviewFiled) -> Result<Vec<Notice>, Refusal> {
        let ruleset = self.setting.law.ruleset;
        if !reviewable(ruleset, self.case.received().kind) {
            let desk = ruleset.duty("complaints").map(|duty| &*duty.article);
            return Err(Refusal::of("no_review").by_if(ruleset, desk));
        }
        let mut named = filed.by.third_party().into_iter().chain(filed.participants.iter().copied());
        if named.any(|n| self.case.party(n).is_none()) {
            return Err(self.no_such_party());
        }
        let mut notices: Vec<Notice> = Vec::new();
        match filed.against {
            Some(decision) => notices.extend(self.review_late(filed, decision)),
            None => notices.extend(self.inaction_too_early()),
        }
        Ok(notices)
    }

    /// 行政不服審査法18: each person's own months, from their own notice.
    fn review_late(&self, filed: &ReviewFiled, decision: u32) -> Option<Notice> {
        let last_day = self.last_day_of(filed.by, decision).filter(|last_day| self.draft.on > *last_day)?;
        let code = if filed.late_reason { "review_late_with_reason" } else { "review_late" };
        let rule = self.setting.law.ruleset.deadline(self.case.received().kind, "review_request")?;
        Some(Notice::of(code).with("last_day", last_day).by(self.setting.law.ruleset, &rule.article))
    }

    /// The last day on which nobody calls it late, under any admissible reading.
    fn last_day_of(&self, by: Filer, decision: u32) -> Option<Date> {
        let to = by.addressed_to();
        if to == Some(AddressedTo::Other) {
            return None;
        }
        let letter = if to.is_some() { LetterKind::ThirdPartyNotice } else { LetterKind::Decision };
        let learnt = self.case.delivered_to(letter, decision, to)?.on;
        let law = self.setting.law;
        let rules = Rules::of(law.ruleset, self.case.received().kind)?;
        let decided = self.case.event(decision)?.on;
        let facts = self.case.facts(self.setting.vacancies).decided(decided, false).learnt(learnt);
        let used = rules.readings_in_use();
        let found = deadline(&rules, law.calendar, &facts.as_facts(), &used, self.setting.today).secondary;
        found.review_request_last_day.map(|found| found.safe_date)
    }

    /// There is no inaction before the day after the deadline.
    fn inaction_too_early(&self) -> Option<Notice> {
        let deadline = self.answer_now()?.date?;
        let early = self.draft.on <= deadline;
        early.then(|| Notice::of("inaction_too_early").with("from", deadline.plus(1)))
    }

    pub(super) fn review_consulted(&self, consulted: &ReviewConsulted) -> Result<Vec<Notice>, Refusal> {
        let review = self.open_review(consulted.review)?;
        match review.consulted {
            Some(before) => Err(Refusal::of("review_already_consulted").with("event", before.n)),
            None => Ok(self.refuse_while_vacant(consulted.happened)?.into_iter().collect()),
        }
    }

    /// 丹南 45(1)1号–4号.
    pub(super) fn review_exempted(&self, exempted: &ReviewExempted) -> Result<Vec<Notice>, Refusal> {
        let review = self.open_review(exempted.review)?;
        if let Some(before) = review.consulted {
            return Err(Refusal::of("review_already_consulted").with("event", before.n));
        }
        let (ruleset, kind) = (self.setting.law.ruleset, self.case.received().kind);
        let ground = ruleset.ground_for(kind, &exempted.ground);
        let Some(ground) = ground.filter(|ground| ground.used_for == GroundUse::NoConsultation) else {
            let printed = ground.map_or(&exempted.ground, |ground| &ground.printed);
            let article = ruleset.duty("review.consult").map(|duty| &*duty.article);
            return Err(Refusal::of("ground_does_not_exempt").with("printed", printed).by_if(ruleset, article));
        };
        // 45(1)2号: not where somebody opposes the disclosure.
        let opposed = !self.case.objectors_by(self.draft.on).is_empty();
        if kind == Kind::Disclosure && opposed && ground.for_ruling == Some(Ruling::Granted) {
            return Err(Refusal::of("exempt_despite_objection").by(ruleset, &ground.code));
        }
        Ok(Vec::new())
    }

    pub(super) fn review_reported(&self, review: u32) -> Result<Vec<Notice>, Refusal> {
        let review = self.open_review(review)?;
        match review.consulted {
            None => Err(Refusal::of("review_not_consulted")),
            Some(consulted) if self.draft.on < consulted.on => {
                Err(Refusal::of("review_out_of_order").with("on", self.draft.on).with("before", consulted.on))
            }
            Some(_) => Ok(Vec::new()),
        }
    }

    pub(super) fn review_ruled(&self, ruled: &ReviewRuled) -> Result<Vec<Notice>, Refusal> {
        let review = self.open_review(ruled.review)?;
        let disclosure = self.case.received().kind == Kind::Disclosure;
        if !disclosure && ruled.disclose.is_some() {
            return Err(Refusal::of("disclose_says_nothing"));
        }
        if disclosure && ruled.outcome.changes_decision() && ruled.disclose.is_none() {
            return Err(Refusal::of("disclose_needed").missing("--disclose"));
        }
        if ruled.participants.iter().any(|n| self.case.party(*n).is_none()) {
            return Err(self.no_such_party());
        }
        self.check_day_of_ruling(&review, ruled)?;
        let mut notices: Vec<Notice> = self.refuse_while_vacant(ruled.happened)?.into_iter().collect();
        notices.extend(self.refuse_unconsulted(&review, ruled)?);
        notices.extend(self.refuse_ruled_inside(ruled)?);
        if review.consulted.is_some() && review.reported.is_none() {
            notices.push(Notice::of("ruled_before_report"));
        }
        notices.extend(self.third_parties_of_ruling(ruled));
        Ok(notices)
    }

    /// A day for carrying out is only named where the ruling leaves something to carry out, and is not before it.
    fn check_day_of_ruling(&self, review: &Review, ruled: &ReviewRuled) -> Result<(), Refusal> {
        let Some(planned) = ruled.implement_on else { return Ok(()) };
        let disclosure = self.case.received().kind == Kind::Disclosure;
        let leaves_something = match ruled.outcome {
            RulingOutcome::Granted | RulingOutcome::GrantedInPart => !disclosure || ruled.disclose == Some(true),
            RulingOutcome::Denied | RulingOutcome::Inadmissible => review.by_third_party().is_some(),
        };
        if !leaves_something {
            return Err(Refusal::of("implement_on_says_nothing"));
        }
        if planned < self.draft.on {
            return Err(Refusal::of("implemented_before_ruling").with("on", planned).with("ruled", self.draft.on));
        }
        Ok(())
    }

    /// 丹南 46: what their notice lacks, said while the ruling can still be entered with it; and who objected to what is
    /// disclosed now without taking part, for 2号 means only those who do.
    fn third_parties_of_ruling(&self, ruled: &ReviewRuled) -> Vec<Notice> {
        let (ruleset, kind) = (self.setting.law.ruleset, self.case.received().kind);
        let events = self.with_draft();
        let (Some(duty), Ok(case)) = (ruleset.duty_for(kind, "objector.notice_after_ruling"), Case::of(&events)) else {
            return Vec::new();
        };
        let reviews = case.reviews();
        let Some(review) = reviews.iter().find(|review| review.event.n == ruled.review) else { return Vec::new() };
        let told = case.told_of_ruling(review);
        if told.is_empty() {
            let objectors = case.objectors_by(self.draft.on).into_iter().filter(|_| review.discloses());
            let passed_over = objectors.map(|party| Notice::of("objector_takes_no_part").with("party", party.number));
            return passed_over.map(|notice| notice.by(ruleset, &duty.article)).collect();
        }
        let given = [
            ("--reason", self.draft.texts.one(TextField::Reason).is_some()),
            ("--implement-on", ruled.implement_on.is_some()),
        ];
        let lacking: Vec<&str> = given.iter().filter(|(_, given)| !given).map(|(flag, _)| *flag).collect();
        let notice = Notice::of("third_party_notice_lacks").with("flags", lacking.join(" "));
        (!lacking.is_empty()).then(|| notice.by(ruleset, &duty.article)).into_iter().collect()
    }

    /// 丹南 45(1): the panel first, unless the ruling is one that needs none.
    fn refuse_unconsulted(&self, review: &Review, ruled: &ReviewRuled) -> Result<Option<Notice>, Refusal> {
        let ruleset = self.setting.law.ruleset;
        let Some(duty) = ruleset.duty("review.consult") else { return Ok(None) };
        let wanted = match ruled.outcome {
            RulingOutcome::Inadmissible => Some(Ruling::Inadmissible),
            RulingOutcome::Granted => Some(Ruling::Granted),
            RulingOutcome::GrantedInPart | RulingOutcome::Denied => None,
        };
        let covers = |code: &str| {
            let ground = ruleset.ground_for(self.case.received().kind, code);
            ground.is_some_and(|ground| ground.for_ruling.is_none() || ground.for_ruling == wanted)
        };
        let exempted = review.exempted.is_some_and(|event| match &event.fact {
            Fact::ReviewExempted(exempted) => covers(&exempted.ground),
            _ => false,
        });
        if review.consulted.is_some() || exempted {
            return Ok(None);
        }
        // 45(1)1号 asks for no act of its own: what is turned down on form was never to be put to the panel.
        if wanted == Some(Ruling::Inadmissible) {
            let kind = self.case.received().kind;
            let mut grounds = ruleset.grounds.iter().filter(|ground| ground.kinds.contains(&kind));
            let ground = grounds.find(|ground| ground.for_ruling == Some(Ruling::Inadmissible));
            let notice = Notice::of("inadmissible_without_consultation");
            return Ok(Some(notice.by_if(ruleset, ground.map(|ground| &*ground.code))));
        }
        let refusal = Refusal::of("consult_first").by(ruleset, &duty.article);
        self.refuse_unless(ruled.happened, refusal).map(Some)
    }

    fn open_review(&self, event: u32) -> Result<Review<'_>, Refusal> {
        let mut reviews = self.case.reviews().into_iter();
        let review = reviews.find(|review| review.event.n == event && review.is_pending());
        let review = review.ok_or_else(|| Refusal::of("no_open_review"))?;
        if self.draft.on < review.event.on {
            return Err(Refusal::of("review_out_of_order").with("on", self.draft.on).with("before", review.event.on));
        }
        Ok(review)
    }
}
