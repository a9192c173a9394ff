//! The counter's question before anything is saved: when must be answered if the request is taken now, if what is missing
//! comes on a day, if the period is extended. The same engine as everywhere, on facts that have not happened yet.

use crate::law::calendar::Calendar;
use crate::law::deadline::{About, Answer, Extension, Facts, Length, Rules, Supplement, Vacancy, deadline};
use crate::law::{Date, Kind, Ruleset};

/// A request that somebody is about to take.
#[derive(Clone, Copy, Debug)]
pub struct Taken<'a> {
    /// The rule that it will be under.
    pub ruleset: &'a Ruleset,
    /// The closed days.
    pub calendar: &'a Calendar,
    /// What is asked.
    pub kind: Kind,
    /// The day it arrived.
    pub received: Date,
    /// The vacancies of the office.
    pub vacancies: &'a [Vacancy],
    /// The day of asking: what is missing would be asked for on it.
    pub today: Date,
}

/// What may come of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Course {
    /// Nothing is missing.
    Whole,
    /// What is missing is asked for today and comes on this day.
    Mended(Date),
    /// The period is extended as far as the rule allows.
    Extended,
    /// Both.
    MendedAndExtended(Date),
}

/// A date that follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outlook {
    /// From what.
    pub course: Course,
    /// The last day to decide.
    pub date: Date,
    /// The day that cannot be wrong under any admissible reading.
    pub safe: Option<Date>,
}

/// The dates side by side; none where the rule has no number. `comes` is the day on which what is missing would come, and
/// what it is about.
pub fn outlook(taken: &Taken, comes: Option<(Date, About)>) -> Vec<Outlook> {
    let mut courses = vec![Course::Whole];
    courses.extend(comes.map(|(day, _)| Course::Mended(day)));
    if taken.ruleset.extension(taken.kind).is_some() {
        courses.push(Course::Extended);
        courses.extend(comes.map(|(day, _)| Course::MendedAndExtended(day)));
    }
    courses
        .into_iter()
        .filter_map(|course| follows(taken, course, comes.map_or(About::Form, |(_, about)| about)))
        .collect()
}

fn follows(taken: &Taken, course: Course, about: About) -> Option<Outlook> {
    let comes = match course {
        Course::Mended(day) | Course::MendedAndExtended(day) => Some(day),
        Course::Whole | Course::Extended => None,
    };
    let asked = comes.map(|day| Supplement { requested: taken.today, due: Some(day), ended: Some(day), about });
    let extended = matches!(course, Course::Extended | Course::MendedAndExtended(_));
    let answer = if extended { longest(taken, asked)? } else { answer(taken, asked, None)? };
    Some(Outlook { course, date: answer.date?, safe: answer.safe.and_then(|safe| safe.date) })
}

/// Extended as far as the cap goes: what it is the engine says, whatever it is counted from.
fn longest(taken: &Taken, asked: Option<Supplement>) -> Option<Answer> {
    let by_a_day = answer(taken, asked, Some(Length::Days(1)))?;
    let latest = by_a_day.extension?.latest_allowed?;
    answer(taken, asked, Some(Length::Until(latest)))
}

fn answer(taken: &Taken, asked: Option<Supplement>, extended: Option<Length>) -> Option<Answer> {
    let rules = Rules::of(taken.ruleset, taken.kind)?;
    let extensions: Vec<Extension> =
        extended.map(|length| Extension { length, decided: None, notified: None }).into_iter().collect();
    let supplements: Vec<Supplement> = asked.into_iter().collect();
    let facts = Facts {
        supplements: &supplements,
        extensions: &extensions,
        vacancies: taken.vacancies,
        ..Facts::received(taken.received)
    };
    // What is missing has come by then: the clock runs again, and the date is fixed.
    let on = asked.and_then(|asked| asked.ended).map_or(taken.today, |day| day.max(taken.today).plus(1));
    Some(deadline(&rules, taken.calendar, &facts, &rules.readings_in_use(), on))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::ruleset::{parse, shipped};

    fn dates(id: &str, comes: Option<&str>) -> Vec<String> {
        let (_, _, text) = shipped().iter().find(|(known, ..)| *known == id).unwrap();
        let (ruleset, calendar) = (parse(text).unwrap(), Calendar::national());
        let day = |text: &str| text.parse::<Date>().unwrap();
        let taken = Taken {
            ruleset: &ruleset,
            calendar: &calendar,
            kind: Kind::Disclosure,
            received: day("2026-04-01"),
            vacancies: &[],
            today: day("2026-04-01"),
        };
        outlook(&taken, comes.map(|comes| (day(comes), About::Form))).iter().map(|one| one.date.to_string()).collect()
    }

    #[test]
    fn article_25_fifteen_days_and_thirty_more_with_what_is_missing_on_the_tenth() {
        assert_eq!(dates("tannan-gikai", None), ["2026-04-15", "2026-05-15"]);
        // Nine days (2 to 10 April) are not counted.
        assert_eq!(dates("tannan-gikai", Some("2026-04-10")), ["2026-04-15", "2026-04-24", "2026-05-15", "2026-05-24"]);
    }

    #[test]
    fn a_rule_without_a_number_has_no_outlook() {
        assert!(dates("tango-fukushikai", Some("2026-04-10")).is_empty());
    }
}
