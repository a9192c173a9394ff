//! 漏えい等: what is owed after a breach, by when, and what the register admits.

use kaiji::case::admit::{Draft, Notice, Refusal, admit_breach, struck_in_office};
use kaiji::case::breach::{DutyStatus, breach, breaches, duties, next_number};
use kaiji::case::clock::LawInForce;
use kaiji::case::fact::{
    BreachNotified, BreachRecorded, BreachRelieved, BreachReported, BreachUpdated, Event, Fact, RulesetRef, Struck,
    TextField, Texts,
};
use kaiji::case::office::Office;
use kaiji::law::Date;
use kaiji::law::calendar::{Calendar, OwnDate, OwnDay};
use kaiji::law::ruleset::{BreachDutyId, ReliefBy, Ruleset, parse, shipped};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn rule(id: &str) -> Ruleset {
    parse(shipped().iter().find(|(known, ..)| *known == id).unwrap().2).unwrap()
}

/// An office under one rule, into which facts of breaches are entered one after the other.
struct Register {
    ruleset: Ruleset,
    calendar: Calendar,
    events: Vec<Event>,
    today: Date,
}

impl Register {
    fn under(id: &str) -> Register {
        let (ruleset, calendar) = (rule(id), Calendar::national());
        Register { ruleset, calendar, events: Vec::new(), today: day("2026-12-31") }
    }

    /// A breach learnt of on this day.
    fn with(id: &str, known: &str, categories: &[&str], persons: Option<u32>) -> Register {
        let mut register = Register::under(id);
        register.record(known, categories, persons).unwrap();
        register
    }

    fn record(&mut self, known: &str, categories: &[&str], persons: Option<u32>) -> Result<Vec<Notice>, Refusal> {
        let fact = BreachRecorded {
            number: next_number(&Office::of(&self.events)),
            ruleset: RulesetRef { id: self.ruleset.id.clone(), in_force: self.ruleset.in_force },
            happened_on: None,
            categories: categories.iter().map(|code| (*code).to_owned()).collect(),
            persons,
        };
        self.enter(known, fact)
    }

    fn enter(&mut self, on: &str, fact: impl Into<Fact>) -> Result<Vec<Notice>, Refusal> {
        let draft = Draft { on: day(on), fact: fact.into(), texts: Texts::none() };
        let office = Office::of(&self.events);
        let known = breach(&office, 1);
        let law = LawInForce { ruleset: &self.ruleset, calendar: &self.calendar };
        let notices = admit_breach(&office, known.as_ref(), &draft, law, self.today)?;
        let n = self.events.len() as u32 + 1;
        self.events.push(Event { seq: i64::from(n), n, on: draft.on, fact: draft.fact, texts: draft.texts });
        Ok(notices)
    }

    fn report(&mut self, on: &str, duty: BreachDutyId) -> Vec<&'static str> {
        codes(&self.enter(on, BreachReported { breach: 1, duty }).unwrap())
    }

    fn statuses(&self, today: &str) -> Vec<(BreachDutyId, DutyStatus)> {
        let office = Office::of(&self.events);
        let found = breach(&office, 1).unwrap();
        let states = duties(&found, &self.ruleset, &self.calendar, day(today));
        states.iter().map(|state| (state.duty.id, state.status)).collect()
    }

    fn status(&self, duty: BreachDutyId, today: &str) -> DutyStatus {
        self.statuses(today).into_iter().find(|(id, _)| *id == duty).unwrap().1
    }
}

fn codes(notices: &[Notice]) -> Vec<&'static str> {
    notices.iter().map(|notice| notice.code).collect()
}

use BreachDutyId::{Department, FinalReport, FirstReport, Head};
// `Notice` is what is said beside a fact.
const TO_PRINCIPALS: BreachDutyId = BreachDutyId::Notice;

#[test]
fn article_11_of_tannan_knows_the_principals_only() {
    let register = Register::with("tannan-gikai", "2026-04-01", &["set_by_chair"], Some(3));
    assert_eq!(register.statuses("2026-04-02"), [(TO_PRINCIPALS, DutyStatus::Prompt)]);
}

#[test]
fn article_15_of_tango_tells_the_commission_and_28_6_the_president_and_the_departments() {
    let register = Register::with("tango-fukushikai", "2026-04-01", &["malicious"], None);
    let open = DutyStatus::Open;
    let expected = [
        (FirstReport, DutyStatus::Prompt),
        (FinalReport, open),
        (TO_PRINCIPALS, DutyStatus::Prompt),
        (Head, DutyStatus::Prompt),
        (Department, DutyStatus::Prompt),
    ];
    assert_eq!(register.statuses("2026-04-02"), expected);
}

#[test]
fn article_28_6_of_tango_holds_of_a_breach_without_a_category_too() {
    let mut register = Register::under("tango-fukushikai");
    let said = register.record("2026-04-01", &[], Some(3)).unwrap();
    assert_eq!(codes(&said), ["breach_without_category"]);
    assert_eq!(register.status(FinalReport, "2026-04-02"), DutyStatus::NotOwed);
    assert_eq!(register.status(Department, "2026-04-02"), DutyStatus::Prompt);
}

#[test]
fn the_last_day_of_the_final_report_is_thirty_days_from_knowing_and_sixty_where_it_was_done_on_purpose() {
    let register = Register::with("sendai-jigyodan", "2026-04-01", &["sensitive"], None);
    assert_eq!(register.status(FinalReport, "2026-04-30"), DutyStatus::Open);
    assert_eq!(register.status(FinalReport, "2026-05-01"), DutyStatus::Overdue);
    let register = Register::with("sendai-jigyodan", "2026-04-01", &["sensitive", "malicious"], None);
    assert_eq!(register.status(FinalReport, "2026-06-01"), DutyStatus::Open);
    assert_eq!(register.status(FinalReport, "2026-06-02"), DutyStatus::Overdue);
}

#[test]
fn the_day_of_the_state_agency_counts_and_not_a_closed_day_of_the_office() {
    let founded = OwnDay { when: OwnDate::Once(day("2026-04-30")), name: "創立記念日".to_owned() };
    let mut register = Register::with("sendai-jigyodan", "2026-04-01", &["sensitive"], None);
    register.calendar = Calendar::national().with_own_days([founded]);
    assert_eq!(register.status(FinalReport, "2026-05-01"), DutyStatus::Overdue);
}

#[test]
fn the_safe_day_is_the_earliest_and_the_other_readings_stand_beside_it() {
    let register = Register::with("sendai-jigyodan", "2026-05-01", &["sensitive"], None);
    let office = Office::of(&register.events);
    let states = duties(&breach(&office, 1).unwrap(), &register.ruleset, &register.calendar, day("2026-05-01"));
    let term = &states.iter().find(|state| state.duty.id == FinalReport).unwrap().term;
    // The 30th is a Saturday; counted from the next day it is the 31st, a Sunday.
    assert_eq!((term.unrolled, term.date), (Some(day("2026-05-30")), Some(day("2026-06-01"))));
    assert_eq!(term.safe_date, Some(day("2026-05-30")));
    let beside: Vec<_> = term.beside.iter().map(|one| (one.value, one.in_use, one.date)).collect();
    let (monday, saturday) = (Some(day("2026-06-01")), Some(day("2026-05-30")));
    let expected = [
        ("counted", true, monday),
        ("next_day", false, monday),
        ("next_working_day", true, monday),
        ("none", false, saturday),
    ];
    assert_eq!(beside, expected);
    let steps: Vec<_> = term.steps.iter().map(|step| (step.what.code(), step.days)).collect();
    assert_eq!(steps, [("counted", 30), ("rolled", 2)]);
}

#[test]
fn a_final_report_that_comes_at_once_is_the_first_one_too() {
    let mut register = Register::with("sendai-jigyodan", "2026-04-01", &["sensitive"], None);
    assert_eq!(register.report("2026-04-03", FinalReport), [""; 0]);
    assert_eq!(register.status(FirstReport, "2026-04-10"), DutyStatus::Done);
    assert_eq!(register.status(FinalReport, "2026-06-10"), DutyStatus::Done);
}

#[test]
fn a_late_report_is_recorded_and_said_to_be_late() {
    let mut register = Register::with("sendai-jigyodan", "2026-04-01", &["sensitive"], None);
    assert_eq!(register.report("2026-05-01", FinalReport), ["breach_told_late"]);
    assert_eq!(register.status(FinalReport, "2026-05-01"), DutyStatus::DoneLate);
    assert_eq!(register.report("2026-05-02", FinalReport), ["breach_told_late", "breach_told_before"]);
}

#[test]
fn article_11_2_1_of_sendai_telling_the_entruster_lifts_the_report_and_not_the_notice() {
    let mut register = Register::with("sendai-jigyodan", "2026-04-01", &["sensitive"], None);
    let told =
        |relief: Option<&str>| BreachRelieved { breach: 1, by: ReliefBy::Entruster, relief: relief.map(str::to_owned) };
    assert_eq!(codes(&register.enter("2026-04-02", told(Some("entruster_told"))).unwrap()), [""; 0]);
    assert_eq!(register.status(FirstReport, "2026-06-01"), DutyStatus::Lifted);
    assert_eq!(register.status(FinalReport, "2026-06-01"), DutyStatus::Lifted);
    assert_eq!(register.status(TO_PRINCIPALS, "2026-06-01"), DutyStatus::Prompt);
    let mut register = Register::with("tango-fukushikai", "2026-04-01", &["sensitive"], None);
    assert_eq!(codes(&register.enter("2026-04-02", told(None)).unwrap()), ["breach_lifts_nothing"]);
    assert_eq!(register.status(FinalReport, "2026-04-03"), DutyStatus::Open);
}

#[test]
fn the_notice_is_done_when_everybody_was_told_by_number_or_by_word() {
    let one = BreachNotified { breach: 1, everyone: false };
    let mut register = Register::with("tannan-gikai", "2026-04-01", &["set_by_chair"], Some(2));
    register.enter("2026-04-02", one).unwrap();
    assert_eq!(register.status(TO_PRINCIPALS, "2026-04-05"), DutyStatus::Prompt);
    register.enter("2026-04-03", one).unwrap();
    assert_eq!(register.status(TO_PRINCIPALS, "2026-04-05"), DutyStatus::Done);
    let mut register = Register::with("tannan-gikai", "2026-04-01", &["set_by_chair"], None);
    register.enter("2026-04-02", BreachNotified { breach: 1, everyone: true }).unwrap();
    assert_eq!(register.status(TO_PRINCIPALS, "2026-04-05"), DutyStatus::Done);
}

#[test]
fn article_15_of_tango_leaves_out_the_number_and_more_than_a_thousand_is_warned_about() {
    let said = |categories: &[&str], persons| {
        codes(&Register::under("tango-fukushikai").record("2026-04-01", categories, Some(persons)).unwrap())
    };
    assert_eq!(said(&["sensitive"], 1000), [""; 0]);
    assert_eq!(said(&["sensitive"], 1001), ["breach_over_number"]);
    assert_eq!(said(&["many"], 1001), ["breach_category_of_act"]);
    assert_eq!(said(&["many"], 1000), ["breach_category_of_act", "breach_under_number"]);
    let admin =
        |persons| codes(&Register::under("appi-admin").record("2026-04-01", &["property"], Some(persons)).unwrap());
    assert_eq!((admin(100), admin(101)), (vec![], vec!["breach_over_number"]));
}

#[test]
fn a_rule_without_breaches_records_them_and_names_the_second_road() {
    let mut register = Register::under("nayoro-polaris");
    let said = register.record("2026-04-01", &[], Some(5)).unwrap();
    assert_eq!(codes(&said), ["breach_not_in_rule", "breach_second_road"]);
    assert_eq!(register.statuses("2026-05-01"), []);
    assert_eq!(register.record("2026-04-01", &["sensitive"], None).unwrap_err().code, "breach_category_unknown");
}

#[test]
fn nothing_is_told_before_it_was_known_and_nothing_is_known_before_it_happened() {
    let mut register = Register::with("sendai-jigyodan", "2026-04-10", &["sensitive"], None);
    let report = BreachReported { breach: 1, duty: FirstReport };
    assert_eq!(register.enter("2026-04-09", report).unwrap_err().code, "before_breach");
    register.today = day("2026-04-12");
    assert_eq!(register.enter("2026-04-13", report).unwrap_err().code, "future_date");
    let updated = |happened: &str| BreachUpdated {
        breach: 1,
        happened_on: Some(day(happened)),
        categories: Vec::new(),
        persons: None,
    };
    assert_eq!(register.enter("2026-04-12", updated("2026-04-11")).unwrap_err().code, "breach_happened_after_known");
    register.enter("2026-04-12", updated("2026-04-08")).unwrap();
    assert_eq!(breach(&Office::of(&register.events), 1).unwrap().happened_on(), Some(day("2026-04-08")));
}

#[test]
fn what_became_known_later_takes_the_place_of_what_was_thought() {
    let mut register = Register::with("sendai-jigyodan", "2026-04-01", &["sensitive"], Some(10));
    let more = BreachUpdated { breach: 1, happened_on: None, categories: vec!["malicious".to_owned()], persons: None };
    register.enter("2026-04-05", more).unwrap();
    register.events[0].texts.add(TextField::Overview, "紛失");
    register.events[1].texts.add(TextField::Cause, "置き忘れ");
    let office = Office::of(&register.events);
    let known = breach(&office, 1).unwrap();
    assert_eq!((known.categories(), known.persons()), (&["malicious".to_owned()][..], Some(10)));
    assert_eq!((known.text(TextField::Overview), known.text(TextField::Cause)), (Some("紛失"), Some("置き忘れ")));
    assert_eq!(register.status(FinalReport, "2026-05-20"), DutyStatus::Open);
}

#[test]
fn a_breach_is_struck_with_what_rests_on_it_and_its_number_is_not_given_again() {
    let mut register = Register::with("sendai-jigyodan", "2026-04-01", &["sensitive"], None);
    register.report("2026-04-02", FirstReport);
    let office = Office::of(&register.events);
    assert_eq!(struck_in_office(&office, 1, false).unwrap_err().code, "has_dependents");
    assert_eq!(struck_in_office(&office, 1, true).unwrap(), [2, 1]);
    assert_eq!(struck_in_office(&office, 2, false).unwrap(), [2]);
    for event in [2, 1] {
        let n = register.events.len() as u32 + 1;
        let fact = Fact::from(Struck { event });
        register.events.push(Event { seq: i64::from(n), n, on: day("2026-04-03"), fact, texts: Texts::none() });
    }
    let office = Office::of(&register.events);
    assert!(breaches(&office).is_empty());
    assert_eq!(next_number(&office), 2);
}
