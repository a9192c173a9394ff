//! Issuing one letter, or giving out the one that was issued.

use anyhow::anyhow;

use super::problem::LetterProblem;
use crate::case::admit::Draft;
use crate::case::clock::{Derived, derive};
use crate::case::fact::{Event, Fact, LetterIssued, Texts};
use crate::case::letter::{Due, LetterFields, LetterOrder, LetterWarning, OfficeData, fields};
use crate::case::life::Case;
use crate::case::number::CaseNumber;
use crate::case::office::Office;
use crate::cli::letter::Args;
use crate::context::Context;
use crate::error::Outcome;
use crate::law::{Date, Ruleset, wareki};
use crate::output::letter::{compose, text};
use crate::output::view::letter::Letter;
use crate::record::{CaseOnFile, Entry, OfficeOnFile, Recorded, Warned, means, record};
use crate::store::{Store, sha256};

/// The form that letters have yet.
pub(super) const FORM: &str = "txt";

/// The letter: as it was issued, or issued now; with `--draft` only written.
pub(super) fn letter(context: &Context, number: CaseNumber, due: Due, args: &Args) -> Outcome<Letter> {
    if let Some(letter) = without_writing(context, number, due, args)? {
        return Ok(letter);
    }
    let mut made: Option<(Made, Date)> = None;
    let (recorded, head) = record(context, number, |standing| {
        let earlier = standing.case.issued(due.letter, due.tells, due.to);
        if earlier.is_some() && !args.reissue {
            return Err(LetterProblem::IssuedMeanwhile.into());
        }
        let dated = dated(context, args)?;
        let on = dated_on(standing.case, due, dated, earlier)?;
        let sequence = standing.file.next_document(wareki::fiscal_year(on))?;
        let paper = Paper {
            case: standing.case,
            ruleset: standing.ruleset,
            office: standing.office,
            derived: standing.derived,
            today: standing.setting.today,
        };
        let written = paper.written(due, on, Some(sequence), false)?;
        let entry = written.entry(due, on, sequence, earlier.map(|event| event.n));
        made = Some((written, on));
        Ok(vec![entry])
    })?;
    match made {
        Some((written, on)) => Ok(written.issued(context, due, on, recorded, head)),
        // The same key with the same values: what was issued then.
        None => given_out(context, number, due, recorded.event),
    }
}

/// What needs no entry: a draft, or a letter that was issued already.
fn without_writing(context: &Context, number: CaseNumber, due: Due, args: &Args) -> Outcome<Option<Letter>> {
    let store = Store::open_read(&context.database()?, &means(context))?;
    let reading = store.reading()?;
    let on_file = CaseOnFile::find(&reading, number)?;
    let case = on_file.case()?;
    let dated = dated(context, args)?;
    if args.draft {
        let file = OfficeOnFile::load(&reading)?;
        let law = file.law_of(&case)?;
        let today = context.today()?;
        let derived = derive(&case, law.horizon(), &file.vacancies(), today);
        let office = file.office();
        let paper = Paper { case: &case, ruleset: law.ruleset(), office: &office, derived: &derived, today };
        let on = dated_on(&case, due, dated, None)?;
        let written = paper.written(due, on, None, true)?;
        return Ok(Some(written.draft(context, number, due, on)));
    }
    let Some(issued) = case.issued(due.letter, due.tells, due.to).filter(|_| !args.reissue) else { return Ok(None) };
    if dated.is_some_and(|dated| dated != issued.on) {
        return Err(LetterProblem::IssuedAlready { on: issued.on, event: issued.n }.into());
    }
    let n = issued.n;
    Ok(Some(given_out(context, number, due, n)?))
}

/// A letter that was issued, byte for byte.
fn given_out(context: &Context, number: CaseNumber, due: Due, n: u32) -> Outcome<Letter> {
    let store = Store::open_read(&context.database()?, &means(context))?;
    let reading = store.reading()?;
    let on_file = CaseOnFile::find(&reading, number)?;
    let event = on_file.events.iter().find(|event| event.n == n);
    let Some(Event { seq, on, fact: Fact::LetterIssued(issued), .. }) = event else {
        return Err(LetterProblem::NoneDue.into());
    };
    let stored = reading.letter(*seq, &issued.form)?.and_then(|letter| letter.bytes);
    let text = String::from_utf8(stored.ok_or(LetterProblem::NotKept { event: n })?).map_err(anyhow::Error::from)?;
    Ok(Letter {
        event: Some(n),
        document_number: issued.document_number.clone(),
        sha256: issued.sha256.clone(),
        repeated: true,
        head: Some(reading.head()?.to_string()),
        ..Letter::of(number, due, *on, text)
    })
}

fn dated(context: &Context, args: &Args) -> Outcome<Option<Date>> {
    args.dated.as_ref().map(|day| context.day(day)).transpose()
}

/// The day of the act, or the one asked for; of a new issue without one, the day of the issue before it.
fn dated_on(case: &Case, due: Due, dated: Option<Date>, earlier: Option<&Event>) -> Outcome<Date> {
    let act = case.event(due.tells).map(|event| event.on);
    let day = dated.or(earlier.map(|event| event.on)).or(act);
    Ok(day.ok_or(LetterProblem::NoneDue)?)
}

/// The case and the office that a letter is made from.
struct Paper<'a> {
    case: &'a Case<'a>,
    ruleset: &'a Ruleset,
    office: &'a Office<'a>,
    derived: &'a Derived,
    today: Date,
}

/// A letter in its words.
struct Made {
    fields: LetterFields,
    text: String,
}

impl Paper<'_> {
    fn written(&self, due: Due, on: Date, sequence: Option<u32>, draft: bool) -> Outcome<Made> {
        let office = OfficeData::on(self.office, on, self.today);
        let vacancies = self.office.counted_vacancies();
        let fields = fields(&LetterOrder {
            letter: due.letter,
            tells: due.tells,
            to: due.to,
            case: self.case,
            ruleset: self.ruleset,
            answer: self.derived.answer.as_ref(),
            office: &office,
            vacancies: &vacancies,
            dated: Some(on),
            sequence,
            draft,
        })?;
        let page = compose(&fields, self.ruleset.body.nature).map_err(|error| anyhow!(error))?;
        Ok(Made { fields, text: text(&page) })
    }
}

impl Made {
    /// The fact that this letter was issued, with its bytes.
    fn entry(&self, due: Due, on: Date, sequence: u32, supersedes: Option<u32>) -> Entry {
        let issued = LetterIssued {
            letter: due.letter,
            tells: due.tells,
            to: due.to,
            form: FORM.to_owned(),
            document_number: self.fields.number.clone(),
            sequence: self.fields.number.is_some().then_some(sequence),
            sha256: sha256(self.text.as_bytes()).to_string(),
            supersedes,
        };
        let draft = Draft { on, fact: Fact::from(issued), texts: Texts::none() };
        let letters = vec![(FORM, self.text.clone().into_bytes())];
        Entry { letters, ..Entry::from(draft) }
    }

    fn warned(&self, context: &Context) -> Vec<Warned> {
        let warnings = self.fields.warnings.iter();
        let told = |warning: &LetterWarning| Warned {
            code: warning.code(),
            message: context.text().get(&format!("letter-warning-{}", warning.code().replace('_', "-"))),
            article: None,
            printed: None,
        };
        warnings.map(told).collect()
    }

    fn draft(self, context: &Context, number: CaseNumber, due: Due, on: Date) -> Letter {
        let warnings = self.warned(context);
        Letter { draft: true, warnings, ..Letter::of(number, due, on, self.text) }
    }

    fn issued(self, context: &Context, due: Due, on: Date, recorded: Recorded, head: String) -> Letter {
        let mut warnings = self.warned(context);
        warnings.extend(recorded.warnings.iter().cloned());
        Letter {
            event: Some(recorded.event),
            document_number: self.fields.number,
            sha256: sha256(self.text.as_bytes()).to_string(),
            dry_run: recorded.dry_run,
            warnings,
            head: Some(head),
            ..Letter::of(recorded.number, due, on, self.text)
        }
        .with(recorded)
    }
}
