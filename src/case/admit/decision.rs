//! Decisions: what may be decided, how, and what must stand in it.

use super::what_is_asked::refuse_excluded;
use super::{Admission, Notice, Refusal};
use crate::case::fact::{Decided, Stage, TextField};
use crate::case::ground::unknown_ground;
use crate::case::letter::lacking;
use crate::law::deadline::Status;
use crate::law::ruleset::{GroundUse, Kind, OutcomeRule};

/// The outcome that withholds all of a disclosure.
const REFUSED: &str = "refused";

/// How the ground is typed that another law has its own procedure.
const OTHER_LAW: &str = "other-law";

impl Admission<'_> {
    pub(super) fn decided(&self, decided: &Decided) -> Result<Vec<Notice>, Refusal> {
        let outcome = self.outcome(&decided.outcome)?;
        self.refuse_decided_part(decided)?;
        let mut notices: Vec<Notice> = self.refuse_while_vacant(decided.happened)?.into_iter().collect();
        notices.extend(self.refuse_before_identity(outcome.grants, decided.happened)?);
        notices.extend(self.refuse_opposed(outcome.grants, decided.happened)?);
        notices.extend(self.refuse_blocked_class(decided, outcome.grants)?);
        notices.extend(self.granted_without_prerequisites(outcome.grants));
        self.check_grounds(decided, outcome)?;
        notices.extend(self.refused_as_a_whole(decided));
        self.check_stage(decided)?;
        self.check_implementation_day(decided)?;
        notices.extend(self.check_hearings(decided, outcome.grants)?);
        notices.extend(self.refuse_planned_inside(decided, outcome.grants)?);
        notices.extend(self.late());
        notices.extend(self.notice_lacks(decided));
        if self
            .case
            .supplements()
            .iter()
            .any(|supplement| supplement.ended.is_none() && self.setting.today <= supplement.by)
        {
            notices.push(Notice::of("decided_while_supplement_open"));
        }
        Ok(notices)
    }

    fn outcome(&self, code: &str) -> Result<&OutcomeRule, Refusal> {
        let rule = self.setting.law.ruleset.request(self.case.received().kind);
        let outcomes = rule.map_or(&[][..], |rule| &rule.outcomes);
        outcomes.iter().find(|outcome| outcome.code == code).ok_or_else(|| {
            let offered: Vec<&str> = outcomes.iter().map(|outcome| outcome.code.as_str()).collect();
            Refusal::of("outcome_not_offered").with("outcome", code).with("offered", offered.join(" "))
        })
    }

    fn refuse_decided_part(&self, decided: &Decided) -> Result<(), Refusal> {
        let parts = self.case.received().parts;
        if let Some(part) = decided.part {
            if part == 0 || part > parts {
                return Err(Refusal::of("part_unknown").with("part", part).with("parts", parts));
            }
            if let Some(earlier) = self.case.decision_of_part(part) {
                let refusal = Refusal::of("part_already_decided").with("part", part);
                return Err(refusal.with("event", earlier.event.n).with("decided", earlier.event.on));
            }
            return Ok(());
        }
        if decided.stage == Some(Stage::Substantial) && self.case.partial_decision_on().is_some() {
            return Err(Refusal::of("stage_already_decided"));
        }
        self.refuse_when_decided()
    }

    /// 丹南 19(2), 仙台 15(2), 丹後 20(2), 名寄 13(1): nothing is disclosed before identity was seen.
    pub(super) fn refuse_before_identity(&self, discloses: bool, happened: bool) -> Result<Option<Notice>, Refusal> {
        let ruleset = self.setting.law.ruleset;
        let kind = self.case.received().kind;
        let papers = ruleset.request(kind).and_then(|rule| rule.identity.as_ref());
        let waits = papers.is_some_and(|papers| papers.disclosure_waits);
        let seen = self.case.identified_on().is_some_and(|seen| seen <= self.draft.on);
        if !discloses || !waits || kind != Kind::Disclosure || seen {
            return Ok(None);
        }
        let refusal = match papers {
            Some(papers) => Refusal::of("identity_first").by(ruleset, &papers.article),
            None => Refusal::of("identity_first"),
        };
        self.refuse_unless(happened, self.ban("identity_first", refusal)).map(Some)
    }

    fn check_grounds(&self, decided: &Decided, outcome: &OutcomeRule) -> Result<(), Refusal> {
        let kind = self.case.received().kind;
        let ruleset = self.setting.law.ruleset;
        for code in decided.grounds.iter().chain(&decided.withheld) {
            let ground = ruleset
                .ground_for(kind, code)
                .ok_or_else(|| unknown_ground(ruleset, Some(kind), GroundUse::Refusal, code))?;
            refuse_excluded(ground, self.case.received().specific_pi, ruleset)?;
            if ground.used_for != GroundUse::Refusal {
                return Err(Refusal::of("ground_does_not_refuse")
                    .with("ground", code)
                    .with("printed", &ground.printed));
            }
        }
        let grounds_given = !decided.grounds.is_empty() || !decided.withheld.is_empty();
        if grounds_given && !outcome.refuses {
            return Err(Refusal::of("ground_without_refusal").with("outcome", &outcome.code));
        }
        if outcome.needs_ground {
            self.need_ground(decided, outcome)?;
        }
        let reasons = self.draft.texts.one(TextField::Reason).is_some();
        let passages = !self.draft.texts.all(TextField::Withheld).is_empty();
        if outcome.refuses && !reasons && !passages {
            // 仙台 28, 丹後 23: also where another measure is taken than was asked for.
            let explained = ruleset.duty("reasons").map(|duty| duty.article.as_str());
            let refusal = Refusal::of("reason_needed").with("outcome", &outcome.code).missing("--reason");
            return Err(refusal.by_if(ruleset, explained));
        }
        Ok(())
    }

    /// 丹南 21(1), 仙台 16, 法 79(1): what can be separated is disclosed. Asked where the whole is withheld for what it says.
    fn refused_as_a_whole(&self, decided: &Decided) -> Option<Notice> {
        let (ruleset, kind) = (self.setting.law.ruleset, self.case.received().kind);
        let duty = ruleset.duty_for(kind, "partial").filter(|_| decided.outcome == REFUSED)?;
        let by_another_law = |code: &String| ruleset.ground_for(kind, code).is_some_and(|one| one.typed == OTHER_LAW);
        let what_it_says = !decided.grounds.iter().all(by_another_law);
        what_it_says.then(|| Notice::of("refused_as_a_whole").by(ruleset, &duty.article).with("quote", &duty.quote))
    }

    /// A partial one says passage by passage what is withheld; a whole refusal names its grounds.
    fn need_ground(&self, decided: &Decided, outcome: &OutcomeRule) -> Result<(), Refusal> {
        let by_passage = outcome.grants;
        let given = if by_passage { &decided.withheld } else { &decided.grounds };
        if !given.is_empty() {
            return Ok(());
        }
        let refusal = Refusal::of(if by_passage { "passage_needed" } else { "ground_needed" });
        Err(refusal.with("outcome", &outcome.code).missing(if by_passage { "--withheld" } else { "--ground" }))
    }

    fn check_stage(&self, decided: &Decided) -> Result<(), Refusal> {
        if decided.stage.is_none() {
            return Ok(());
        }
        let special = self.answer_now().and_then(|answer| answer.special);
        match special {
            Some(special) if special.accepted == Some(true) => Ok(()),
            _ => Err(Refusal::of("stage_without_special")),
        }
    }

    fn check_implementation_day(&self, decided: &Decided) -> Result<(), Refusal> {
        match decided.implement_on {
            Some(day) if day < self.draft.on => {
                Err(Refusal::of("implemented_before_decision").with("on", day).with("decided", self.draft.on))
            }
            _ => Ok(()),
        }
    }

    /// The letter cannot be made later: better said while it can still be given.
    fn notice_lacks(&self, decided: &Decided) -> Option<Notice> {
        let ruleset = self.setting.law.ruleset;
        let missing = lacking(ruleset, self.case.received().kind, decided, &self.draft.texts);
        let flags: Vec<&str> =
            missing.iter().map(|lack| lack.field.supplied_by().trim_start_matches("decide ")).collect();
        let notice = Notice::of("notice_lacks").with("flags", flags.join(" "));
        Some(notice.by_if(ruleset, missing.first()?.article.as_deref()))
    }

    /// A decision after the deadline is unlawful and must be recorded all the same.
    fn late(&self) -> Option<Notice> {
        let answer = self.answer_with_draft()?;
        let late = answer.status == Status::DecidedLate;
        let date = answer.date.filter(|_| late)?;
        let rule = self.setting.law.ruleset.deadline(self.case.received().kind, "decision")?;
        let notice = Notice::of("decided_late").by(self.setting.law.ruleset, &rule.article);
        Some(notice.with("deadline", date).with("days", self.draft.on.since(date)))
    }
}
