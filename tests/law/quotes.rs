//! Every quote of a compared ruleset stands in its source, word for word, wherever the sources are at hand.

use std::path::Path;

use kaiji::law::ruleset::{BreachRule, Duty, Ruleset};

use crate::rulesets::rulesets;

/// The words without white space, digits and brackets in one width: lines of the sources break anywhere.
fn bare(words: &str) -> String {
    let narrow = |letter: char| match letter {
        '０'..='９' => char::from_u32(letter as u32 - '０' as u32 + '0' as u32).unwrap_or(letter),
        '（' => '(',
        '）' => ')',
        other => other,
    };
    words.chars().filter(|letter| !letter.is_whitespace()).map(narrow).collect()
}

/// Whether the parts of the quote, cut at 「…」, follow each other in the source.
fn stands_in(source: &str, quote: &str) -> bool {
    let bare_quote = bare(quote);
    let mut rest = source;
    bare_quote.split('…').filter(|part| !part.is_empty()).all(|part| match rest.find(part) {
        Some(at) => {
            rest = &rest[at + part.len()..];
            true
        }
        None => false,
    })
}

/// Every quote of the rule itself, with the name of the rule. What stands in another law, or says that it was not
/// compared, is left out.
fn quotes(ruleset: &Ruleset) -> Vec<(String, &str)> {
    let mut quotes: Vec<(String, &str)> = vec![("in_force".to_owned(), ruleset.in_force_quote.as_str())];
    let of_duty = |duty: &'_ Duty| duty.id.clone();
    for rule in &ruleset.deadlines {
        if !rule.article.starts_with(char::is_alphabetic) {
            quotes.push((rule.id.clone(), &rule.quote));
        }
        quotes.extend(rule.stops.iter().map(|stop| (format!("{} {}", rule.id, stop.article), stop.quote.as_str())));
    }
    for rule in &ruleset.extensions {
        quotes.push((rule.id.clone(), &rule.quote));
        quotes.extend(rule.stops.iter().map(|stop| (format!("{} {}", rule.id, stop.article), stop.quote.as_str())));
    }
    for rule in &ruleset.specials {
        quotes.push((rule.id.clone(), &rule.quote));
        quotes.push((rule.id.clone(), &rule.notice_quote));
    }
    quotes.extend(ruleset.gaps.iter().map(|rule| (rule.id.clone(), rule.quote.as_str())));
    quotes.extend(ruleset.bans.iter().map(|ban| (ban.id.clone(), ban.quote.as_str())));
    quotes.extend(ruleset.duties.iter().map(|duty| (of_duty(duty), duty.quote.as_str())));
    quotes.extend(ruleset.information_classes.iter().map(|class| (class.id.clone(), class.quote.as_str())));
    quotes.extend(ruleset.fees.iter().map(|fee| (fee.article.clone(), fee.quote.as_str())));
    let reliefs = ruleset.fees.iter().filter_map(|fee| fee.relief.as_ref());
    quotes.extend(reliefs.map(|relief| (relief.article.clone(), relief.quote.as_str())));
    let compared = ruleset.grounds.iter().filter(|ground| ground.compared);
    quotes.extend(compared.map(|ground| (ground.code.clone(), ground.quote.as_str())));
    let changed = ruleset.grounds.iter().filter_map(|ground| Some((ground, ground.specific_pi.as_ref()?)));
    quotes.extend(changed.map(|(ground, changed)| (format!("{} specific_pi", ground.code), changed.quote.as_str())));
    quotes.extend(ruleset.breach.iter().flat_map(of_breach));
    for rule in &ruleset.requests {
        let kind = rule.kind.code();
        quotes.push((kind.to_owned(), &rule.quote));
        quotes.extend(rule.writing.quote.as_deref().map(|quote| (format!("{kind} writing"), quote)));
        quotes.extend(rule.identity.as_ref().map(|papers| (format!("{kind} identity"), papers.quote.as_str())));
        let duties = [&rule.supplement, &rule.after_disclosure].into_iter().flatten();
        quotes.extend(duties.map(|duty| (of_duty(duty), duty.quote.as_str())));
        for asker in &rule.askers {
            quotes.push((format!("{kind} {:?}", asker.by), &asker.quote));
            quotes.extend(asker.heirs.iter().map(|heir| (format!("{kind} {:?}", heir.class), heir.quote.as_str())));
        }
    }
    quotes
}

fn of_breach(breach: &BreachRule) -> impl Iterator<Item = (String, &str)> {
    let categories = breach.categories.iter().filter(|category| category.compared);
    let categories = categories.map(|category| (format!("breach {}", category.code), category.quote.as_str()));
    let duties = breach.duties.iter().filter(|duty| duty.compared);
    let duties = duties.map(|duty| (format!("breach {}", duty.id.code()), duty.quote.as_str()));
    let reliefs = breach.reliefs.iter().filter(|relief| relief.compared);
    let reliefs = reliefs.map(|relief| (format!("breach {}", relief.code), relief.quote.as_str()));
    [("breach".to_owned(), breach.quote.as_str())].into_iter().chain(categories).chain(duties).chain(reliefs)
}

#[test]
fn every_quote_stands_in_its_source() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/seeds");
    if !folder.is_dir() {
        return;
    }
    let mut missing = Vec::new();
    for ruleset in rulesets().iter().filter(|ruleset| ruleset.source.compared) {
        let document = ruleset.source.document.as_deref().expect("a compared ruleset names its source");
        let source = std::fs::read_to_string(folder.join(document)).expect(document);
        let source = bare(&source);
        for (rule, quote) in quotes(ruleset) {
            if !stands_in(&source, quote) {
                missing.push(format!("{}: {rule}: 「{quote}」", ruleset.id));
            }
        }
    }
    assert!(missing.is_empty(), "{} quotes are not in their source:\n{}", missing.len(), missing.join("\n"));
}

#[test]
fn a_quote_is_found_across_line_breaks_and_widths_and_nowhere_else() {
    let source = bare("開示請求があった日か\n\nら起算して１５日以内（補正の日数を除く。）に");
    assert!(stands_in(&source, "開示請求があった日から起算して15日以内"));
    assert!(stands_in(&source, "開示請求…15日以内(補正"));
    assert!(!stands_in(&source, "15日以内…開示請求"));
    assert!(!stands_in(&source, "14日以内"));
}

/// 令和5年4月1日 as 2023-04-01; years of 令和 count from 2018.
#[test]
fn the_day_of_coming_into_force_is_the_one_in_its_quote() {
    for ruleset in rulesets() {
        let (year, month, day) = ruleset.in_force.ymd();
        let wareki = format!("令和{}年{month}月{day}日", year - 2018);
        let kanji = [("五", "5"), ("四", "4"), ("一", "1")];
        let quote = kanji.iter().fold(bare(&ruleset.in_force_quote), |quote, (from, to)| quote.replace(from, to));
        assert!(quote.contains(&wareki), "{}: {}", ruleset.id, ruleset.in_force_quote);
    }
}
