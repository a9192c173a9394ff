//! What is asked: classes of information that may not be granted, and grounds on which a person asks.

use super::{Admission, Notice, ReceiptDraft, Refusal};
use crate::case::fact::Decided;
use crate::case::ground::{ground, unknown_ground};
use crate::law::ruleset::{Asker, Block, Ground, GroundUse, Kind, Lift, Ruleset};

/// The codes of the grounds on which somebody asks, typed in any of their writings (丹南 38(1), 仙台 24, 丹後 22).
///
/// # Errors
/// [`Refusal`]: the ruleset has no such ground, or it is none to ask on.
pub fn claimed_grounds(
    ruleset: &Ruleset,
    kind: Kind,
    specific_pi: bool,
    typed: &[String],
) -> Result<Vec<String>, Refusal> {
    let code = |typed: &String| {
        let unknown = || unknown_ground(ruleset, Some(kind), GroundUse::Request, typed);
        let found = ground(ruleset, kind, typed).ok_or_else(unknown)?;
        if found.used_for != GroundUse::Request {
            return Err(Refusal::of("ground_not_to_ask").with("ground", typed).with("printed", &found.printed));
        }
        refuse_excluded(found, specific_pi, ruleset)?;
        Ok(found.code.clone())
    };
    typed.iter().map(code).collect()
}

/// 丹南 12(5): for 保有特定個人情報 some grounds do not apply (29).
pub(super) fn refuse_excluded(ground: &Ground, specific_pi: bool, ruleset: &Ruleset) -> Result<(), Refusal> {
    match ground.excluded(specific_pi) {
        Some(by) => {
            let refusal = Refusal::of("ground_not_of_specific_pi").by(ruleset, &by.article);
            Err(refusal.with("printed", &ground.printed))
        }
        None => Ok(()),
    }
}

/// The code of the class of information that was typed.
///
/// # Errors
/// [`Refusal`]: the ruleset tells no such class apart.
pub fn information_class(ruleset: &Ruleset, typed: Option<&str>) -> Result<Option<String>, Refusal> {
    let Some(typed) = typed else { return Ok(None) };
    let found = ruleset
        .information_class(typed)
        .ok_or_else(|| Refusal::of("class_unknown").with("class", typed).with("offered", offered(ruleset)))?;
    Ok(Some(found.id.clone()))
}

/// The codes of the classes that the ruleset tells apart.
fn offered(ruleset: &Ruleset) -> String {
    let codes: Vec<&str> = ruleset.information_classes.iter().map(|class| class.id.as_str()).collect();
    codes.join(" ")
}

/// What the class and the grounds of a request bring with them.
pub(super) fn notices(draft: &ReceiptDraft, ruleset: &Ruleset) -> Vec<Notice> {
    let mut notices = Vec::new();
    match draft.class.and_then(|class| ruleset.information_class(class)) {
        Some(class) => {
            let blocks = class.blocks.iter().filter(|block| block.kind == draft.kind);
            let blocked = blocks.filter(|block| !is_lifted_by_asker(block, draft.by));
            notices.extend(blocked.map(|block| by_ban(Notice::of("class_blocked"), ruleset, block)));
        }
        None if !ruleset.information_classes.is_empty() => {
            notices.push(Notice::of("class_unnamed").with("offered", offered(ruleset)))
        }
        None => {}
    }
    // 丹後 22 lists fewer grounds than the Act: below the Act a private body may not fall.
    let claimed = draft.claims.iter().filter_map(|code| ruleset.ground_for(draft.kind, code));
    notices.extend(
        claimed
            .filter(|ground| ground.of_the_act)
            .map(|ground| Notice::of("ground_by_the_act").by(ruleset, &ground.code)),
    );
    notices
}

/// The block that stands in the way of granting a request, if one does.
pub fn blocked<'r>(ruleset: &'r Ruleset, kind: Kind, class: Option<&str>, by: Asker) -> Option<&'r Block> {
    let class = ruleset.information_class(class?)?;
    class.blocks.iter().find(|block| block.kind == kind && !is_lifted_by_asker(block, by))
}

fn is_lifted_by_asker(block: &Block, by: Asker) -> bool {
    block.unless == Lift::SourceFacility && by == Asker::SourceFacility
}

fn by_ban(notice: Notice, ruleset: &Ruleset, block: &Block) -> Notice {
    match ruleset.ban(&block.ban) {
        Some(ban) => notice.by(ruleset, &ban.article),
        None => notice,
    }
}

impl Admission<'_> {
    /// 名寄 13(2): not disclosed unless the panel decided that it may be made public; 14(3): not corrected unless the source
    /// facility asks.
    pub(super) fn refuse_blocked_class(&self, decided: &Decided, grants: bool) -> Result<Vec<Notice>, Refusal> {
        let (ruleset, received) = (self.setting.law.ruleset, self.case.received());
        if let Some(panel) = decided.panel_decided.filter(|panel| *panel > self.draft.on) {
            return Err(Refusal::of("panel_after_decision").with("panel", panel).with("on", self.draft.on));
        }
        if !grants {
            return Ok(Vec::new());
        }
        if received.class.is_none() && !ruleset.information_classes.is_empty() {
            return Ok(vec![Notice::of("decided_class_unnamed")]);
        }
        let Some(block) = blocked(ruleset, received.kind, received.class.as_deref(), received.by) else {
            return Ok(Vec::new());
        };
        if block.unless == Lift::PanelDecided && decided.panel_decided.is_some() {
            return Ok(Vec::new());
        }
        let refusal = match block.unless {
            Lift::PanelDecided => Refusal::of("class_needs_panel"),
            Lift::SourceFacility => Refusal::of("class_needs_source_facility"),
        };
        let refusal = match ruleset.ban(&block.ban) {
            Some(ban) => refusal.by(ruleset, &ban.article),
            None => refusal,
        };
        self.refuse_unless(decided.happened, refusal).map(|notice| vec![notice])
    }
}
