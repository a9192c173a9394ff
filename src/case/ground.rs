//! Grounds as people type them: `20-3-a`, `20条3号ア`, 第２０条第３号ア.

use unicode_normalization::UnicodeNormalization;

use super::admit::Refusal;
use crate::law::ruleset::{Ground, GroundUse, Kind, Ruleset};

/// The ground of a ruleset that was typed in any of its writings, for this kind of request.
pub fn ground<'r>(ruleset: &'r Ruleset, kind: Kind, typed: &str) -> Option<&'r Ground> {
    let typed = plain(typed);
    let same = |ground: &&Ground| [&ground.code, &ground.typed, &ground.printed].iter().any(|one| plain(one) == typed);
    ruleset.grounds.iter().filter(|ground| ground.kinds.contains(&kind)).find(same)
}

/// The refusal of a ground that there is not, with those of the same article that may be meant, else all of this use.
pub fn unknown_ground(ruleset: &Ruleset, kind: Option<Kind>, used_for: GroundUse, typed: &str) -> Refusal {
    let article = |typed: &str| short(typed).replace("第", "").split('-').next().unwrap_or_default().to_owned();
    let of_use = ruleset
        .grounds
        .iter()
        .filter(|ground| ground.used_for == used_for && kind.is_none_or(|kind| ground.kinds.contains(&kind)));
    let all: Vec<&str> = of_use.map(|ground| ground.typed.as_str()).collect();
    let same: Vec<&str> = all.iter().copied().filter(|one| article(one) == article(typed)).collect();
    let offered = if same.is_empty() { all } else { same };
    Refusal::of("ground_unknown").with("ground", typed).with("ruleset", &ruleset.id).with("offered", offered.join(" "))
}

/// The code of the article by which the purpose of use is not told with a disclosure, typed in any of its writings.
///
/// 丹南 24(1): not told in the cases of 5条2号 and 3号; 仙台 17(1): in those of 13(2), where a notice of the purpose could
/// be refused.
pub fn purpose_withheld(ruleset: &Ruleset, kind: Kind, typed: &str) -> Option<String> {
    let typed = plain(typed);
    let prefix = format!("{}.purpose_withheld", kind.code());
    let duties = ruleset.duties.iter().filter(|duty| duty.id.starts_with(&prefix));
    let writings = |article: &str| [plain(article), plain(ruleset.printed(article)), short(article)];
    let by_duty = duties.map(|duty| &duty.article).find(|article| writings(article).contains(&typed));
    by_duty.cloned().or_else(|| {
        let refusal = ground(ruleset, Kind::PurposeNotice, &typed);
        refusal.filter(|ground| ground.used_for == GroundUse::Refusal).map(|ground| ground.code.clone())
    })
}

/// Full width and half width, capitals, spaces and the many dashes make no difference.
fn plain(text: &str) -> String {
    let folded = text.nfkc().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase);
    folded.map(|c| if matches!(c, '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | '_') { '-' } else { c }).collect()
}

/// `5-2` for `5条2号`.
fn short(article: &str) -> String {
    plain(article).replace('条', "-").replace('号', "").trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::ruleset::{parse, shipped};

    fn ruleset(id: &str) -> Ruleset {
        let (_, _, text) = shipped().iter().find(|(known, ..)| *known == id).unwrap();
        parse(text).unwrap()
    }

    #[test]
    fn a_ground_is_found_in_every_writing() {
        let tannan = ruleset("tannan-gikai");
        for typed in ["20-3-a", "20‐3‐A", "20条3号ア", "２０条３号ｱ", "第20条第3号ア", " 20-3-a "] {
            assert_eq!(ground(&tannan, Kind::Disclosure, typed).map(|one| &*one.code), Some("20条3号ア"), "{typed}");
        }
        assert!(ground(&tannan, Kind::Disclosure, "20-9").is_none());
    }

    #[test]
    fn a_ground_that_there_is_not_is_answered_with_those_of_its_article() {
        let tannan = ruleset("tannan-gikai");
        let refusal =
            |typed| format!("{:?}", unknown_ground(&tannan, Some(Kind::Disclosure), GroundUse::Refusal, typed));
        for typed in ["20-9", "第20条第9号", "20条"] {
            let told = refusal(typed);
            assert!(told.contains("20-1 20-2 20-3-a") && !told.contains("joho"), "{typed}: {told}");
        }
        assert!(refusal("x").contains("joho-7-2"));
    }

    #[test]
    fn one_writing_of_two_articles_means_that_of_the_kind() {
        let sendai = ruleset("sendai-jigyodan");
        let code = |kind| ground(&sendai, kind, "other-law").map(|one| one.code.clone());
        assert_eq!(code(Kind::Disclosure).as_deref(), Some("14(4)"));
        assert_eq!(code(Kind::Correction).as_deref(), Some("20(2)"));
        assert_eq!(code(Kind::PurposeNotice), None);
    }

    #[test]
    fn the_purpose_is_withheld_by_the_articles_that_say_so() {
        let tannan = ruleset("tannan-gikai");
        for typed in ["5条2号", "5-2", "第5条第2号"] {
            assert_eq!(purpose_withheld(&tannan, Kind::Disclosure, typed).as_deref(), Some("5条2号"), "{typed}");
        }
        assert_eq!(purpose_withheld(&tannan, Kind::Disclosure, "20-2"), None);
        let sendai = ruleset("sendai-jigyodan");
        assert_eq!(purpose_withheld(&sendai, Kind::Disclosure, "13-2-1").as_deref(), Some("13(2)1号"));
    }
}
