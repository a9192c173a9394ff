//! Hearing third parties: who may and must be asked, their answers, and what a decision owes to them.

use super::{Admission, Notice, Refusal};
use crate::case::fact::{Decided, TextField, ThirdPartyAsked, ThirdPartyReplied, ThirdPartyUnknown};
use crate::law::ruleset::{GroundUse, Kind};

impl Admission<'_> {
    /// 丹南 27(1), (2): in deciding, so before the decision; in writing and for a ground where it must be.
    pub(super) fn third_party_asked(&self, asked: &ThirdPartyAsked) -> Result<Vec<Notice>, Refusal> {
        self.refuse_when_decided()?;
        if let Some(by) = asked.by.filter(|by| *by < self.draft.on) {
            return Err(Refusal::of("opinion_day_before_asking").with("by", by).with("on", self.draft.on));
        }
        let (ruleset, kind) = (self.setting.law.ruleset, self.case.received().kind);
        let mandatory = ruleset.duty_for(kind, "hearing.mandatory");
        if asked.mandatory && mandatory.is_none() {
            return Err(Refusal::of("hearing_not_mandatory"));
        }
        self.check_hearing_ground(asked)?;
        let mut notices: Vec<Notice> = self.refuse_while_vacant(asked.happened)?.into_iter().collect();
        if mandatory.is_none() && ruleset.duty_for(kind, "hearing.optional").is_none() {
            notices.push(Notice::of("hearing_not_in_rule"));
        }
        Ok(notices)
    }

    /// 丹南 27(2)1号, 2号: the hearing is a duty on these grounds only.
    fn check_hearing_ground(&self, asked: &ThirdPartyAsked) -> Result<(), Refusal> {
        let (ruleset, kind) = (self.setting.law.ruleset, self.case.received().kind);
        let duty = ruleset.duty_for(kind, "hearing.mandatory");
        let by_duty = |refusal: Refusal| refusal.by_if(ruleset, duty.map(|duty| &*duty.article));
        match &asked.ground {
            None if asked.mandatory => Err(by_duty(Refusal::of("hearing_ground_needed").missing("--ground"))),
            None => Ok(()),
            Some(code) => {
                let ground = ruleset.ground_for(kind, code);
                let hearing = ground.is_some_and(|ground| ground.used_for == GroundUse::Hearing);
                let printed = ground.map_or(code, |ground| &ground.printed);
                match (hearing, asked.mandatory) {
                    (false, _) => Err(by_duty(Refusal::of("ground_hears_nobody").with("printed", printed))),
                    (true, false) => Err(by_duty(
                        Refusal::of("hearing_is_mandatory").with("printed", printed).missing("--mandatory"),
                    )),
                    (true, true) => Ok(()),
                }
            }
        }
    }

    /// What a third party did is recorded whenever it did it.
    pub(super) fn third_party_replied(&self, replied: &ThirdPartyReplied) -> Result<Vec<Notice>, Refusal> {
        let party = self.case.party(replied.party).ok_or_else(|| self.no_such_party())?;
        if let Some((event, asked)) = party.asked {
            if self.draft.on < event.on {
                return Err(Refusal::of("reply_before_asking").with("on", self.draft.on).with("asked", event.on));
            }
            if let Some(by) = asked.by.filter(|by| self.draft.on > *by) {
                let mut notices = vec![Notice::of("opinion_after_set_day").with("by", by).with("on", self.draft.on)];
                notices.extend(self.objection_after_decision(replied));
                return Ok(notices);
            }
        }
        Ok(self.objection_after_decision(replied).into_iter().collect())
    }

    /// 丹南 27(3) speaks of an objection before the decision.
    fn objection_after_decision(&self, replied: &ThirdPartyReplied) -> Option<Notice> {
        let decided = self.case.decided_on().filter(|decided| replied.objects && self.draft.on > *decided)?;
        let ruleset = self.setting.law.ruleset;
        let notice = Notice::of("objection_after_decision").with("decided", decided);
        let gap = ruleset.gap(self.case.received().kind);
        Some(notice.by_if(ruleset, gap.map(|gap| &*gap.article)))
    }

    /// 丹南 27(2) proviso: nobody can hear whom nobody finds.
    pub(super) fn third_party_unknown(&self, unknown: &ThirdPartyUnknown) -> Result<Vec<Notice>, Refusal> {
        match self.case.party(unknown.party).and_then(|party| party.asked) {
            Some((event, _)) if self.draft.on < event.on => {
                Err(Refusal::of("reply_before_asking").with("on", self.draft.on).with("asked", event.on))
            }
            _ => Ok(Vec::new()),
        }
    }

    pub(super) fn no_such_party(&self) -> Refusal {
        let numbers: Vec<String> = self.case.parties().iter().map(|party| party.number.to_string()).collect();
        Refusal::of("no_such_party").with("parties", numbers.join(", "))
    }

    /// What a decision owes to third parties: nothing is disclosed over the head of one that must be heard.
    pub(super) fn check_hearings(&self, decided: &Decided, grants: bool) -> Result<Vec<Notice>, Refusal> {
        let parties = self.case.parties();
        if decided.withholds_parties.iter().any(|n| self.case.party(*n).is_none()) {
            return Err(self.no_such_party());
        }
        if !grants || self.case.received().kind != Kind::Disclosure {
            return Ok(Vec::new());
        }
        let concerned = parties.iter().filter(|party| !decided.withholds_parties.contains(&party.number));
        let open = concerned.filter(|party| party.hearing_is_open(self.draft.on));
        let open: Vec<String> = open.map(|party| party.number.to_string()).collect();
        let mut notices = Vec::new();
        if !open.is_empty() {
            let refusal = Refusal::of("hearing_open").with("parties", open.join(", "));
            notices.push(self.refuse_unless(decided.happened, self.ban("mandatory_hearing", refusal))?);
        }
        notices.extend(self.discretionary_hearing());
        Ok(notices)
    }

    /// 丹南 27(2)2号: what is disclosed at discretion must be heard about, if it holds information of others.
    fn discretionary_hearing(&self) -> Option<Notice> {
        self.draft.texts.one(TextField::Discretionary)?;
        let ruleset = self.setting.law.ruleset;
        let duty = ruleset.duty_for(Kind::Disclosure, "hearing.mandatory.discretionary")?;
        let mut parties = self.case.parties().into_iter();
        let heard =
            parties.any(|party| party.unknown.is_some() || party.asked.is_some_and(|(_, asked)| asked.mandatory));
        (!heard).then(|| Notice::of("discretionary_hearing").by(ruleset, &duty.article))
    }
}
