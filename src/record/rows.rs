//! The rows that the file keeps of a case and of the office: all derived, none depending on the day of asking.

use crate::case::clock::{ClockStatus, Derived, derive};
use crate::case::fact::{Fact, TextField};
use crate::case::letter::{Due, LetterKind, owed_after_decision};
use crate::case::life::Case;
use crate::case::number::CaseNumber;
use crate::case::person::search_key;
use crate::error::Outcome;
use crate::law::Date;
use crate::law::calendar::{OwnDate, OwnDay, own_days};
use crate::law::deadline::{Post, Status, Vacancy};
use crate::law::ruleset::{Asker, OwedBy, Ruleset, StopKind};
use crate::store::{
    CaseId, CaseRow, CaseRows, ClockRow, Digest, OfficeDayRow, OfficeRow, OfficeRows, PartRow, PersonRow, StrikeRow,
    TitleRow, VacancyRow,
};

use super::case_on_file::CaseOnFile;
use super::office_on_file::{LawOfCase, OfficeOnFile, SourceUnreadable};

/// Everything that the file keeps of a case beside its events.
pub(crate) fn case_rows(on_file: &CaseOnFile, law: &LawOfCase, vacancies: &[Vacancy]) -> Outcome<CaseRows> {
    let case = on_file.case()?;
    // Asked on the last day of the calendar: every set day has passed, whatever the day of asking.
    let derived = derive(&case, law.horizon(), vacancies, Date::MAX);
    let row = case_row(on_file, &case, law, vacancies, &derived)?;
    Ok(CaseRows {
        clocks: derived.clocks.iter().map(clock_row).collect(),
        parts: part_rows(&case),
        people: people_rows(&case),
        titles: title_rows(&case),
        strikes: strike_rows(on_file),
        case: row,
    })
}

fn case_row(
    on_file: &CaseOnFile,
    case: &Case,
    law: &LawOfCase,
    vacancies: &[Vacancy],
    derived: &Derived,
) -> Outcome<CaseRow> {
    let (received, receipt) = (case.received(), case.receipt());
    let CaseNumber { fiscal_year, letter, sequence } = received.number;
    let stopping = case.facts(&stopping(law.ruleset(), vacancies, derived.stored.due));
    let stored = derived.stored;
    let open_stop = has_open_stop(case, derived);
    let source = Digest::from_hex(&law.source).ok_or_else(|| SourceUnreadable { sha256: law.source.clone() })?;
    let ended = !derived.state.is_open();
    let letters = owed_after_decision(case, law.ruleset());
    let text = |field| receipt.texts.one(field).map(str::to_owned);
    Ok(CaseRow {
        id: on_file.id,
        fiscal_year,
        letter: letter.code().to_string(),
        sequence,
        number: received.number.to_string(),
        ruleset: received.ruleset.id.clone(),
        source,
        kind: received.kind.code().to_owned(),
        state: derived.state.code().to_owned(),
        received: case.received_on(),
        ended,
        owed: derived.state.owes_decision(),
        prompt: stored.prompt,
        clock: derived.clocks.first().map(|clock| clock.clock.clone()),
        due: stored.due,
        safe: stored.safe.filter(|_| !open_stop),
        target: derived.clocks.first().and_then(|clock| clock.target),
        open_stop,
        suspended_until: stored.suspended_until,
        last_stopped: stopping.last_stopped_day(),
        at_once: !ended && (special_not_told(case) || letters.iter().any(is_urgent)),
        unsent: letters.iter().any(|letter| !is_urgent(letter)),
        decided_on: case.decided_on(),
        late: late(derived),
        ended_on: ended.then(|| case.live().next_back().map(|event| event.on)).flatten(),
        name: text(TextField::Name),
        subject: text(TextField::Subject),
        officer: case.officer().map(str::to_owned),
        section: case.section().map(str::to_owned),
        events: on_file.events.len() as u32,
    })
}

/// 丹南 27(3), 46: 直ちに, to who objected.
fn is_urgent(letter: &Due) -> bool {
    letter.letter == LetterKind::ThirdPartyNotice
}

/// The vacancies that this case can know of: under a rule that they stop, begun before its period was over. So a case that
/// a vacancy does not reach has the same row as without it.
fn stopping(ruleset: &Ruleset, vacancies: &[Vacancy], due: Option<Date>) -> Vec<Vacancy> {
    let mut stops = ruleset.deadlines.iter().flat_map(|deadline| &deadline.stops);
    if !stops.any(|stop| stop.what == StopKind::Vacancy) {
        return Vec::new();
    }
    vacancies.iter().filter(|vacancy| due.is_none_or(|due| vacancy.from <= due)).copied().collect()
}

/// A stop that is not known to have ended: its date must be asked of the facts.
fn has_open_stop(case: &Case, derived: &Derived) -> bool {
    let unanswered = case.supplements().iter().any(|supplement| supplement.ended.is_none());
    let endless = derived.stored.due.is_none() && !derived.stored.prompt;
    derived.state.owes_decision() && (unanswered || endless)
}

fn special_not_told(case: &Case) -> bool {
    let set = case.live().rev().find(|event| matches!(event.fact, Fact::SpecialSet(_)));
    set.is_some_and(|set| !case.is_told(LetterKind::SpecialCase, set.n, None))
}

fn late(derived: &Derived) -> Option<bool> {
    match derived.answer?.status {
        Status::DecidedLate => Some(true),
        Status::DecidedInTime => Some(false),
        _ => None,
    }
}

fn clock_row(clock: &crate::case::clock::Clock) -> ClockRow {
    let over = matches!(
        clock.status,
        ClockStatus::Done | ClockStatus::DecidedInTime | ClockStatus::DecidedLate | ClockStatus::Decided
    );
    ClockRow {
        clock: clock.clock.clone(),
        owed_by: match clock.owed_by {
            OwedBy::Office => "office",
            OwedBy::OtherSide => "other",
        }
        .to_owned(),
        article: clock.article.clone(),
        about: None,
        started: clock.started,
        unrolled: clock.unrolled,
        date: clock.date,
        safe: clock.safe_date,
        target: clock.target,
        running: !over,
        met_on: clock.met_on,
    }
}

fn part_rows(case: &Case) -> Vec<PartRow> {
    let subjects = case.receipt().texts.all(TextField::Subject);
    let part = |n: u32| {
        let decision = case.decision_of_part(n);
        PartRow {
            subject: subjects.get(n as usize - 1).cloned(),
            stage: decision.and_then(|decision| decision.decided.stage).map(|stage| stage.code().to_owned()),
            outcome: decision.map(|decision| decision.decided.outcome.clone()),
            decided_on: decision.map(|decision| decision.event.on),
            implemented_on: case.implementation_of_part(n).map(|event| event.on),
        }
    };
    (1..=case.received().parts).map(part).collect()
}

fn people_rows(case: &Case) -> Vec<PersonRow> {
    let texts = &case.receipt().texts;
    let person = |role: &str, name: &str, kana: Option<&str>| PersonRow {
        role: role.to_owned(),
        name: name.to_owned(),
        kana: kana.map(str::to_owned),
        key: search_key(name),
        kana_key: kana.map(search_key),
    };
    let asker = match case.received().by {
        Asker::StatutoryAgent | Asker::MandatedAgent => "agent",
        Asker::Heir => "heir",
        Asker::Principal | Asker::SourceFacility => "requester",
    };
    let requester = texts.one(TextField::Name).map(|name| person(asker, name, texts.one(TextField::Kana)));
    let others = [("principal", TextField::Principal), ("deceased", TextField::Deceased)];
    let others = others.into_iter().filter_map(|(role, field)| Some(person(role, texts.one(field)?, None)));
    requester.into_iter().chain(others).collect()
}

fn title_rows(case: &Case) -> Vec<TitleRow> {
    let titles = case.receipt().texts.all(TextField::Subject).iter();
    titles.map(|title| TitleRow { title: title.clone(), key: search_key(title) }).collect()
}

fn strike_rows(on_file: &CaseOnFile) -> Vec<StrikeRow> {
    strikes(&on_file.events, Some(on_file.id))
}

fn strikes(events: &[crate::case::fact::Event], case_id: Option<CaseId>) -> Vec<StrikeRow> {
    let struck = events.iter().filter_map(|event| match &event.fact {
        Fact::Struck(struck) => {
            let entry = events.iter().find(|entry| entry.n == struck.event)?;
            Some(StrikeRow { seq: entry.seq, case_id, by_seq: event.seq })
        }
        _ => None,
    });
    let mut rows: Vec<StrikeRow> = struck.collect();
    rows.sort_by_key(|row| row.seq);
    rows
}

/// Everything that the file keeps of the office beside its events.
pub(crate) fn office_rows(on_file: &OfficeOnFile) -> Outcome<OfficeRows> {
    let office = on_file.office();
    let mut values: Vec<OfficeRow> = office
        .live()
        .filter_map(|event| match &event.fact {
            Fact::OfficeSet(set) => Some(OfficeRow {
                key: set.key.clone(),
                from_date: event.on.to_string(),
                value: event.texts.all(TextField::Value).join("\n"),
                seq: event.seq,
            }),
            _ => None,
        })
        .collect();
    // Of one key and day the last entry holds.
    values.sort_by(|one, other| (&one.key, &one.from_date, one.seq).cmp(&(&other.key, &other.from_date, other.seq)));
    values.reverse();
    values.dedup_by(|later, kept| later.key == kept.key && later.from_date == kept.from_date);
    values.reverse();
    let vacancies = office.vacancies().into_iter().map(|vacancy| VacancyRow {
        seq: vacancy.started.seq,
        office: post(vacancy.counted.office).to_owned(),
        first: vacancy.counted.from,
        last: vacancy.counted.to,
    });
    Ok(OfficeRows {
        values,
        days: own_day_rows(on_file)?,
        vacancies: vacancies.collect(),
        strikes: strikes(&on_file.events, None),
    })
}

/// The office's own closed days that have a date of their own; those of every year are in the list itself.
fn own_day_rows(on_file: &OfficeOnFile) -> Outcome<Vec<OfficeDayRow>> {
    let Some((text, seq)) = on_file.own_closed_days()? else { return Ok(Vec::new()) };
    let days = own_days(&text).unwrap_or_default().into_iter();
    let once = |day: OwnDay| match day.when {
        OwnDate::Once(date) => Some(OfficeDayRow { date, name: day.name, seq }),
        OwnDate::EveryYear { .. } => None,
    };
    Ok(days.filter_map(once).collect())
}

const fn post(office: Post) -> &'static str {
    match office {
        Post::Both => "both",
        Post::Chair => "chair",
        Post::Vice => "vice",
    }
}
