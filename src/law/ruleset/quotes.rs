//! The words of an article, where a rule quotes it.

use super::{BreachRule, Ruleset};

impl Ruleset {
    /// The words that the rules quote of this article, of deadlines before those of other rules; `None` where none
    /// quotes it.
    pub fn quote(&self, article: &str) -> Option<&str> {
        let stops = self.deadlines.iter().flat_map(|rule| &rule.stops);
        let duties = self.requests.iter().filter_map(|rule| rule.supplement.as_ref()).chain(&self.duties);
        let papers = self.requests.iter().filter_map(|rule| rule.identity.as_ref());
        let quoted = (self.deadlines.iter().map(|rule| (&rule.article, &rule.quote)))
            .chain(stops.map(|rule| (&rule.article, &rule.quote)))
            .chain(self.extensions.iter().map(|rule| (&rule.article, &rule.quote)))
            .chain(self.specials.iter().map(|rule| (&rule.article, &rule.quote)))
            .chain(self.gaps.iter().map(|rule| (&rule.article, &rule.quote)))
            .chain(duties.map(|rule| (&rule.article, &rule.quote)))
            .chain(self.bans.iter().map(|rule| (&rule.article, &rule.quote)))
            .chain(papers.map(|rule| (&rule.article, &rule.quote)))
            .chain(self.requests.iter().map(|rule| (&rule.article, &rule.quote)))
            .chain(self.breach.iter().flat_map(quotes_of_breach))
            .chain(self.fees.iter().map(|rule| (&rule.article, &rule.quote)))
            .chain(self.fees.iter().flat_map(|fee| &fee.relief).map(|rule| (&rule.article, &rule.quote)));
        quoted.into_iter().find(|(known, _)| *known == article).map(|(_, quote)| quote.as_str())
    }
}

fn quotes_of_breach(breach: &BreachRule) -> impl Iterator<Item = (&String, &String)> {
    let duties = breach.duties.iter().map(|duty| (&duty.article, &duty.quote));
    let reliefs = breach.reliefs.iter().map(|relief| (&relief.article, &relief.quote));
    let categories = breach.categories.iter().map(|category| (&category.article, &category.quote));
    std::iter::once((&breach.article, &breach.quote)).chain(duties).chain(reliefs).chain(categories)
}
