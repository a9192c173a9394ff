//! 欠員期間: a post falls vacant and is filled again. Each post is recorded by itself or both at once; which days count is
//! for the engine, which takes those on which both are vacant (丹南 26(2)).

use super::{Draft, Notice, Refusal};
use crate::case::fact::{Fact, Struck, TextField, Texts, VacancyEnded, VacancyStarted};
use crate::case::office::{Office, VacancyState};
use crate::law::Date;
use crate::law::deadline::Post;

/// Facts of the office that may be entered.
#[derive(Clone, Debug)]
pub struct VacancyEntry {
    /// The facts, in order.
    pub drafts: Vec<Draft>,
    /// The first day of the vacancies concerned: no earlier day can be counted anew.
    pub first: Date,
    /// What must be told beside them.
    pub notices: Vec<Notice>,
}

/// `on` is the first day on which the post was wholly vacant.
///
/// # Errors
/// A day ahead, or a post that is on record as vacant on that day or since.
pub fn admit_vacancy_start(office: &Office, post: Post, on: Date, today: Date) -> Result<VacancyEntry, Refusal> {
    refuse_ahead(on, today)?;
    let known = office.vacancies();
    for one in posts(post) {
        if let Some(open) = known.iter().find(|known| is_open(known) && concerns(known, *one)) {
            return Err(Refusal::of("vacancy_already_open")
                .with("event", open.started.n)
                .with("from", open.counted.from));
        }
        let apart = known.iter().filter(|known| concerns(known, *one));
        refuse_overlap(apart, on, on)?;
    }
    let other = posts(Post::Both).iter().find(|other| !posts(post).contains(other));
    let alone = other.is_some_and(|other| !known.iter().any(|known| concerns(known, *other) && lasts_until(known, on)));
    let draft = Draft { on, fact: Fact::from(VacancyStarted { office: post }), texts: Texts::none() };
    let notices = alone.then(|| Notice::of("vacancy_of_one_stops_nothing")).into_iter().collect();
    Ok(VacancyEntry { drafts: vec![draft], first: on, notices })
}

/// `on` is the last day on which the post was wholly vacant. Where both were recorded at once and only one is filled, the
/// other one stays vacant by itself.
///
/// # Errors
/// A day ahead or before the vacancy began, or a post that is not on record as vacant.
pub fn admit_vacancy_end(office: &Office, post: Post, on: Date, today: Date) -> Result<VacancyEntry, Refusal> {
    refuse_ahead(on, today)?;
    let known = office.vacancies();
    let mut ended: Vec<&VacancyState> = Vec::new();
    for one in posts(post) {
        let open = known.iter().find(|known| is_open(known) && concerns(known, *one));
        let open = open.ok_or_else(|| Refusal::of("no_open_vacancy").with("office", code(*one)))?;
        if on < open.counted.from {
            return Err(Refusal::of("vacancy_ends_before_start").with("on", on).with("from", open.counted.from));
        }
        let later = known.iter().filter(|later| concerns(later, *one) && later.counted.from > open.counted.from);
        refuse_overlap(later, open.counted.from, on)?;
        if !ended.iter().any(|known| known.started.n == open.started.n) {
            ended.push(open);
        }
    }
    let mut drafts: Vec<Draft> = ended
        .iter()
        .map(|open| Fact::from(VacancyEnded { started: open.started.n }))
        .map(|fact| Draft { on, fact, texts: Texts::none() })
        .collect();
    let other = posts(Post::Both).iter().find(|other| !posts(post).contains(other));
    if let Some(other) = other.filter(|_| ended.iter().any(|open| open.counted.office == Post::Both)) {
        // A day of overlap changes nothing: days are a set.
        drafts.push(Draft { on, fact: Fact::from(VacancyStarted { office: *other }), texts: Texts::none() });
    }
    let first = ended.iter().map(|open| open.counted.from).min().unwrap_or(on);
    Ok(VacancyEntry { drafts, first, notices: Vec::new() })
}

/// Strikes the start of a vacancy with its end, or its end alone.
///
/// # Errors
/// A number that is neither.
pub fn admit_vacancy_strike(office: &Office, event: u32, why: &str, today: Date) -> Result<VacancyEntry, Refusal> {
    let known = office.vacancies();
    let ended_by = |known: &VacancyState| known.ended.map(|ended| ended.n);
    let vacancy = known.iter().find(|known| known.started.n == event || ended_by(known) == Some(event));
    let vacancy = vacancy.ok_or_else(|| Refusal::of("no_such_vacancy").with("event", event))?;
    if vacancy.started.n != event
        && let Some(later) = known.iter().find(|later| follows(vacancy, later))
    {
        // Without its end it would run into the next one.
        return Err(Refusal::of("vacancy_overlaps")
            .with("event", later.started.n)
            .with("from", later.counted.from)
            .with("to", later.counted.to.unwrap_or(later.counted.from)));
    }
    let mut texts = Texts::none();
    texts.add(TextField::Reason, why);
    let with_it = ended_by(vacancy).filter(|_| vacancy.started.n == event);
    let struck = |event| Draft { on: today, fact: Fact::from(Struck { event }), texts: texts.clone() };
    let drafts = with_it.into_iter().chain([event]).map(struck).collect();
    Ok(VacancyEntry { drafts, first: vacancy.counted.from, notices: Vec::new() })
}

fn refuse_ahead(on: Date, today: Date) -> Result<(), Refusal> {
    if on > today {
        return Err(Refusal::of("future_date").with("on", on).with("today", today));
    }
    Ok(())
}

/// A post is not vacant twice on one day.
fn refuse_overlap<'v, 'e: 'v>(
    known: impl Iterator<Item = &'v VacancyState<'e>>,
    from: Date,
    to: Date,
) -> Result<(), Refusal> {
    for vacancy in known {
        let Some(last) = vacancy.counted.to else { continue };
        if vacancy.counted.from <= to && from <= last {
            return Err(Refusal::of("vacancy_overlaps")
                .with("event", vacancy.started.n)
                .with("from", vacancy.counted.from)
                .with("to", last));
        }
    }
    Ok(())
}

fn follows(vacancy: &VacancyState, later: &VacancyState) -> bool {
    let shared = posts(vacancy.counted.office).iter().any(|post| concerns(later, *post));
    shared && later.started.n != vacancy.started.n && later.counted.from >= vacancy.counted.from
}

fn is_open(vacancy: &VacancyState) -> bool {
    vacancy.counted.to.is_none()
}

fn lasts_until(vacancy: &VacancyState, day: Date) -> bool {
    vacancy.counted.to.is_none_or(|to| day <= to)
}

fn concerns(vacancy: &VacancyState, post: Post) -> bool {
    posts(vacancy.counted.office).contains(&post)
}

/// The single posts that are meant.
const fn posts(post: Post) -> &'static [Post] {
    match post {
        Post::Chair => &[Post::Chair],
        Post::Vice => &[Post::Vice],
        Post::Both => &[Post::Chair, Post::Vice],
    }
}

const fn code(post: Post) -> &'static str {
    match post {
        Post::Chair => "chair",
        Post::Vice => "vice",
        Post::Both => "both",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::fact::Event;
    use crate::law::deadline::Facts;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    /// An office into which entries are made one after the other.
    #[derive(Default)]
    struct Entered(Vec<Event>);

    impl Entered {
        fn office(&self) -> Office<'_> {
            Office::of(&self.0)
        }

        fn enter(&mut self, entry: Result<VacancyEntry, Refusal>) -> Vec<&'static str> {
            let entry = entry.unwrap();
            for draft in entry.drafts {
                let n = self.0.len() as u32 + 1;
                self.0.push(Event { seq: i64::from(n), n, on: draft.on, fact: draft.fact, texts: draft.texts });
            }
            entry.notices.iter().map(|notice| notice.code).collect()
        }

        fn start(&mut self, post: Post, on: &str) -> Vec<&'static str> {
            let entry = admit_vacancy_start(&self.office(), post, day(on), day("2026-06-01"));
            self.enter(entry)
        }

        fn end(&mut self, post: Post, on: &str) {
            let entry = admit_vacancy_end(&self.office(), post, day(on), day("2026-06-01"));
            self.enter(entry);
        }

        fn refuses_start(&self, post: Post, on: &str) -> &'static str {
            admit_vacancy_start(&self.office(), post, day(on), day("2026-06-01")).unwrap_err().code
        }

        fn refuses_end(&self, post: Post, on: &str) -> &'static str {
            admit_vacancy_end(&self.office(), post, day(on), day("2026-06-01")).unwrap_err().code
        }

        /// The days of April 2026 on which both posts are vacant.
        fn both_vacant(&self) -> Vec<i32> {
            let vacancies = self.office().counted_vacancies();
            let facts = Facts { vacancies: &vacancies, ..Facts::received(day("2026-04-01")) };
            (1..=30).filter(|d| facts.is_vacant_on(Date::from_ymd(2026, 4, *d as u32).unwrap())).collect()
        }
    }

    #[test]
    fn article_26_2_only_days_without_both_are_counted() {
        let mut entered = Entered::default();
        assert_eq!(entered.start(Post::Chair, "2026-04-03"), ["vacancy_of_one_stops_nothing"]);
        assert_eq!(entered.start(Post::Vice, "2026-04-08"), [""; 0]);
        entered.end(Post::Chair, "2026-04-10");
        assert_eq!(entered.both_vacant(), [8, 9, 10]);
    }

    #[test]
    fn of_two_posts_that_fell_vacant_at_once_one_can_be_filled_first() {
        let mut entered = Entered::default();
        entered.start(Post::Both, "2026-04-03");
        entered.end(Post::Chair, "2026-04-06");
        assert_eq!(entered.both_vacant(), [3, 4, 5, 6]);
        assert_eq!(entered.refuses_end(Post::Chair, "2026-04-07"), "no_open_vacancy");
        entered.end(Post::Vice, "2026-04-20");
        assert_eq!(entered.both_vacant(), [3, 4, 5, 6]);
        assert_eq!(entered.refuses_end(Post::Both, "2026-04-21"), "no_open_vacancy");
    }

    #[test]
    fn two_vacancies_entered_apart_end_together() {
        let mut entered = Entered::default();
        entered.start(Post::Chair, "2026-04-03");
        entered.start(Post::Vice, "2026-04-05");
        entered.end(Post::Both, "2026-04-07");
        assert_eq!(entered.both_vacant(), [5, 6, 7]);
        assert!(entered.office().vacancies().iter().all(|vacancy| vacancy.counted.to == Some(day("2026-04-07"))));
    }

    #[test]
    fn a_post_is_not_vacant_twice() {
        let mut entered = Entered::default();
        entered.start(Post::Both, "2026-04-03");
        assert_eq!(entered.refuses_start(Post::Chair, "2026-04-10"), "vacancy_already_open");
        entered.end(Post::Both, "2026-04-10");
        assert_eq!(entered.refuses_start(Post::Vice, "2026-04-10"), "vacancy_overlaps");
        assert_eq!(entered.refuses_end(Post::Vice, "2026-04-12"), "no_open_vacancy");
        entered.start(Post::Chair, "2026-03-20");
        assert_eq!(entered.refuses_end(Post::Chair, "2026-04-03"), "vacancy_overlaps");
        entered.end(Post::Chair, "2026-04-02");
    }

    #[test]
    fn a_vacancy_lies_neither_ahead_nor_backwards() {
        let mut entered = Entered::default();
        assert_eq!(entered.refuses_start(Post::Both, "2026-06-02"), "future_date");
        entered.start(Post::Both, "2026-04-03");
        assert_eq!(entered.refuses_end(Post::Both, "2026-04-02"), "vacancy_ends_before_start");
        assert_eq!(entered.refuses_end(Post::Both, "2026-06-02"), "future_date");
    }

    #[test]
    fn a_start_is_struck_with_its_end_and_an_end_alone() {
        let mut entered = Entered::default();
        entered.start(Post::Both, "2026-04-03");
        entered.end(Post::Both, "2026-04-10");
        let strike = |entered: &Entered, n| admit_vacancy_strike(&entered.office(), n, "誤記", day("2026-06-01"));
        assert_eq!(strike(&entered, 9).unwrap_err().code, "no_such_vacancy");
        let entry = strike(&entered, 2);
        entered.enter(entry);
        assert_eq!(entered.both_vacant(), (3..=30).collect::<Vec<_>>());
        let entry = strike(&entered, 1);
        assert_eq!(entry.as_ref().unwrap().first, day("2026-04-03"));
        entered.enter(entry);
        assert_eq!(entered.both_vacant(), [0; 0]);
        assert_eq!(strike(&entered, 1).unwrap_err().code, "no_such_vacancy");
    }

    #[test]
    fn an_end_is_not_struck_while_another_vacancy_follows() {
        let mut entered = Entered::default();
        entered.start(Post::Both, "2026-04-03");
        entered.end(Post::Chair, "2026-04-06");
        let refused = admit_vacancy_strike(&entered.office(), 2, "誤記", day("2026-06-01")).unwrap_err();
        assert_eq!(refused.code, "vacancy_overlaps");
    }
}
