//! Articles: every code that a rule names is listed, and listed as it is printed.

use super::Faults;
use crate::law::ruleset::Ruleset;
use crate::law::ruleset::article_code::ArticleCode;

pub(super) fn check(ruleset: &Ruleset, faults: &mut Faults) {
    for (code, printed) in &ruleset.articles {
        match ArticleCode::of(code) {
            None => listed_wrong(faults, code, "is no code of an article, e.g. 25(1)ただし書, 27(2)1号, 20条5号ア"),
            Some(article) if !article.is_printed_as(printed) => {
                listed_wrong(faults, code, &format!("is printed 「{}」, not 「{printed}」", article.printed));
            }
            Some(_) => {}
        }
    }
    for (article, key) in used(ruleset) {
        if !ruleset.articles.contains_key(article) {
            faults.say(key, article, format!("`{key}`: this article is not listed in `[articles]`"));
        }
    }
    for ground in &ruleset.grounds {
        if ruleset.articles.get(&ground.code).is_some_and(|printed| *printed != ground.printed) {
            faults.say("code", &ground.code, "`printed` differs from the printed form in `[articles]`");
        }
    }
}

fn listed_wrong(faults: &mut Faults, code: &str, message: &str) {
    let line = faults.line(|line| line.trim_start().starts_with(&format!("\"{code}\"")));
    faults.found.push(super::RulesetError::Rule { line, rule: code.to_owned(), message: message.to_owned() });
}

/// Every article that a rule names, with the key that names it.
fn used(ruleset: &Ruleset) -> Vec<(&str, &'static str)> {
    let mut codes: Vec<(&str, &'static str)> = Vec::new();
    let stops = ruleset.deadlines.iter().flat_map(|rule| &rule.stops);
    let stops = stops.chain(ruleset.extensions.iter().flat_map(|rule| &rule.stops));
    codes.extend(stops.map(|stop| (stop.article.as_str(), "article")));
    codes.extend(ruleset.deadlines.iter().map(|rule| (rule.article.as_str(), "article")));
    codes.extend(ruleset.deadlines.iter().filter_map(|rule| Some((rule.target.as_ref()?.article.as_str(), "article"))));
    codes.extend(ruleset.extensions.iter().map(|rule| (rule.article.as_str(), "article")));
    codes.extend(ruleset.specials.iter().map(|rule| (rule.article.as_str(), "article")));
    codes.extend(ruleset.gaps.iter().map(|rule| (rule.article.as_str(), "article")));
    codes.extend(ruleset.gaps.iter().filter_map(|rule| Some((rule.after_ruling.as_deref()?, "after_ruling"))));
    codes.extend(ruleset.bans.iter().map(|ban| (ban.article.as_str(), "article")));
    codes.extend(ruleset.duties.iter().map(|duty| (duty.article.as_str(), "article")));
    codes.extend(ruleset.fees.iter().map(|fee| (fee.article.as_str(), "article")));
    let reliefs = ruleset.fees.iter().filter_map(|fee| fee.relief.as_ref());
    codes.extend(reliefs.map(|relief| (relief.article.as_str(), "article")));
    codes.extend(ruleset.grounds.iter().map(|ground| (ground.code.as_str(), "code")));
    let changed = ruleset.grounds.iter().filter_map(|ground| ground.specific_pi.as_ref());
    codes.extend(changed.map(|changed| (changed.article.as_str(), "specific_pi")));
    let remedy = ruleset.remedy.as_ref().and_then(|remedy| remedy.complaint_article.as_deref());
    codes.extend(remedy.map(|code| (code, "complaint_article")));
    codes.extend(of_breaches(ruleset));
    for rule in &ruleset.requests {
        codes.push((&rule.article, "article"));
        codes.extend(rule.writing.article.as_deref().map(|code| (code, "article")));
        codes.extend(rule.identity.as_ref().map(|papers| (papers.article.as_str(), "article")));
        let duties = [&rule.supplement, &rule.after_disclosure].into_iter().flatten();
        codes.extend(duties.map(|duty| (duty.article.as_str(), "article")));
        codes.extend(rule.askers.iter().map(|asker| (asker.article.as_str(), "article")));
        codes.extend(rule.askers.iter().flat_map(|asker| &asker.heirs).map(|heir| (heir.article.as_str(), "article")));
        codes.extend(rule.outcomes.iter().map(|outcome| (outcome.article.as_str(), "article")));
    }
    codes
}

fn of_breaches(ruleset: &Ruleset) -> Vec<(&str, &'static str)> {
    let Some(breach) = &ruleset.breach else { return Vec::new() };
    let mut codes = vec![(breach.article.as_str(), "article")];
    codes.extend(breach.categories.iter().map(|category| (category.article.as_str(), "article")));
    codes.extend(breach.duties.iter().map(|duty| (duty.article.as_str(), "article")));
    codes.extend(breach.duties.iter().filter_map(|duty| Some((duty.tells_article.as_deref()?, "tells_article"))));
    codes.extend(breach.reliefs.iter().map(|relief| (relief.article.as_str(), "article")));
    codes
}
