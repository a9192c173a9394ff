//! What a rule says of breaches (漏えい等), for `kaiji ruleset show`.

use serde::Serialize;

use super::said;
use crate::law::ruleset::Ruleset;
use crate::output::sheet::Sheet;
use crate::text::{Language, Text, Value};

/// Which breaches count, who is told, what lifts a duty.
#[derive(Debug, Serialize)]
pub(super) struct BreachRuleShown {
    article: String,
    #[serde(skip)]
    printed: String,
    quote: String,
    categories: Vec<Named>,
    duties: Vec<Named>,
    reliefs: Vec<Named>,
}

/// Something with a code, an article and its words.
#[derive(Debug, Serialize)]
struct Named {
    code: String,
    name: String,
    article: String,
    #[serde(skip)]
    printed: String,
    quote: String,
    compared: bool,
}

impl BreachRuleShown {
    pub(super) fn of(ruleset: &Ruleset, language: Language) -> Option<BreachRuleShown> {
        let rule = ruleset.breach.as_ref()?;
        let printed = |article: &str| ruleset.printed(article).to_owned();
        let named = |code: &str, name: &str, article: &str, quote: &str, compared| Named {
            code: code.to_owned(),
            name: name.to_owned(),
            article: article.to_owned(),
            printed: printed(article),
            quote: quote.to_owned(),
            compared,
        };
        let categories = rule.categories.iter();
        let categories =
            categories.map(|one| named(&one.code, said(&one.name, language), &one.article, &one.quote, one.compared));
        let duties = rule.duties.iter();
        let duties =
            duties.map(|one| named(one.id.code(), said(&one.to, language), &one.article, &one.quote, one.compared));
        let reliefs = rule.reliefs.iter();
        let reliefs =
            reliefs.map(|one| named(&one.code, said(&one.name, language), &one.article, &one.quote, one.compared));
        Some(BreachRuleShown {
            article: rule.article.clone(),
            printed: printed(&rule.article),
            quote: rule.quote.clone(),
            categories: categories.collect(),
            duties: duties.collect(),
            reliefs: reliefs.collect(),
        })
    }

    pub(super) fn view(&self, sheet: &mut Sheet<'_>) {
        let text = sheet.text();
        sheet.heading("ruleset-breach");
        sheet.item(&format!("{}\n「{}」", self.printed, self.quote));
        for category in &self.categories {
            sheet.item(&category.lines("ruleset-breach-category", &category.code.replace('_', "-"), text));
        }
        for duty in &self.duties {
            let term = text.term("breach-duty", &duty.code);
            sheet.item(&duty.lines("ruleset-breach-duty", &term, text));
        }
        for relief in &self.reliefs {
            sheet.item(&relief.lines("ruleset-breach-relief", &relief.code.replace('_', "-"), text));
        }
    }
}

impl Named {
    /// 「sensitive 要配慮個人情報が含まれる(第15条第1項第1号)」 and its words; whether they were compared.
    fn lines(&self, key: &str, code: &str, text: &Text) -> String {
        let values: [(&str, Value); 3] =
            [("code", code.into()), ("name", self.name.as_str().into()), ("article", self.printed.as_str().into())];
        let mut lines = vec![text.with(key, &values), format!("「{}」", self.quote)];
        if !self.compared {
            lines.push(text.get("ruleset-breach-not-compared"));
        }
        lines.join("\n")
    }
}
