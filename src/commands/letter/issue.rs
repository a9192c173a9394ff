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
use crate::error::{Failure, Outcome};
use crate::law::calendar::Calendar;
use crate::law::{Date, Ruleset, wareki};
use crate::output::letter::{LetterForm, PAGE, Page, compose, laid_out};
use crate::output::view::letter::Letter;
use crate::record::{CaseOnFile, Entry, OfficeOnFile, Recorded, Warned, means, record};
use crate::store::{Store, sha256};

/// The letter: as it was issued, or issued now; with `--draft` only written.
pub(super) fn letter(context: &Context, number: CaseNumber, due: Due, args: &Args) -> Outcome<Letter> {
    if let Some(letter) = without_writing(context, number, due, args)? {
        return Ok(letter);
    }
    let form = form(args);
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
            calendar: standing.setting.law.calendar,
            today: standing.setting.today,
        };
        let written = paper.written(due, on, Some(sequence), form)?;
        let entry = written.entry(due, on, sequence, earlier.map(|event| event.n))?;
        made = Some((written, on));
        Ok(vec![entry])
    })?;
    match made {
        Some((written, on)) => Ok(written.issued(context, due, on, recorded, head)),
        // The same key with the same values: what was issued then.
        None => given_out(context, number, due, recorded.event, form),
    }
}

/// What needs no entry: a draft, or a letter that was issued already.
fn without_writing(context: &Context, number: CaseNumber, due: Due, args: &Args) -> Outcome<Option<Letter>> {
    let store = Store::open_read(&context.database()?, &means(context))?;
    let reading = store.reading()?;
    let on_file = CaseOnFile::find(&reading, number)?;
    let case = on_file.case()?;
    let dated = dated(context, args)?;
    if args.draft || !due.letter.is_issued() {
        let file = OfficeOnFile::load(&reading)?;
        let law = file.law_of(&case)?;
        let today = context.today()?;
        let derived = derive(&case, law.horizon(), &file.vacancies(), today);
        let office = file.office();
        let calendar = law.horizon().judged_by.calendar;
        let paper = Paper { case: &case, ruleset: law.ruleset(), office: &office, derived: &derived, calendar, today };
        // A paper of the counter bears the day on which it is given out.
        let dated = dated.or((!due.letter.is_issued()).then_some(today));
        let on = dated_on(&case, due, dated, None)?;
        let written = paper.written(due, on, None, form(args))?;
        return Ok(Some(written.draft(context, number, due, on)));
    }
    let Some(issued) = case.issued(due.letter, due.tells, due.to).filter(|_| !args.reissue) else { return Ok(None) };
    if dated.is_some_and(|dated| dated != issued.on) {
        return Err(LetterProblem::IssuedAlready { on: issued.on, event: issued.n }.into());
    }
    let n = issued.n;
    Ok(Some(given_out(context, number, due, n, form(args))?))
}

/// The form asked for: by name, else by the name of the file.
pub(super) fn form(args: &Args) -> LetterForm {
    let named = args.to.and_then(|form| LetterForm::from_code(form.as_str()));
    let of_file = || args.output.as_deref().and_then(LetterForm::of_file);
    named.or_else(of_file).unwrap_or(LetterForm::Txt)
}

/// A letter that was issued: byte for byte in the form it was issued in, the same words in any other.
fn given_out(context: &Context, number: CaseNumber, due: Due, n: u32, form: LetterForm) -> Outcome<Letter> {
    let store = Store::open_read(&context.database()?, &means(context))?;
    let reading = store.reading()?;
    let on_file = CaseOnFile::find(&reading, number)?;
    let event = on_file.events.iter().find(|event| event.n == n);
    let Some(Event { seq, on, fact: Fact::LetterIssued(issued), .. }) = event else {
        return Err(LetterProblem::NoneDue.into());
    };
    let kept = |form: &str| Ok::<_, Failure>(reading.letter(*seq, form)?.and_then(|letter| letter.bytes));
    let bytes = match kept(form.code())? {
        Some(bytes) => bytes,
        None => {
            let page = kept(PAGE)?.ok_or(LetterProblem::NotKept { event: n })?;
            let page: Page = serde_json::from_slice(&page).map_err(anyhow::Error::from)?;
            laid_out(form, &[page])?
        }
    };
    Ok(Letter {
        event: Some(n),
        document_number: issued.document_number.clone(),
        sha256: sha256(&bytes).to_string(),
        repeated: true,
        head: Some(reading.head()?.to_string()),
        ..Letter::of(number, due, *on, form, bytes)
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
    calendar: &'a Calendar,
    today: Date,
}

/// A letter in its words and in the form asked for.
struct Made {
    fields: LetterFields,
    page: Page,
    form: LetterForm,
    bytes: Vec<u8>,
}

impl Paper<'_> {
    /// Without a number in the order of documents it is a draft.
    fn written(&self, due: Due, on: Date, sequence: Option<u32>, form: LetterForm) -> Outcome<Made> {
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
            draft: sequence.is_none() && due.letter.is_issued(),
            calendar: self.calendar,
            today: self.today,
        })?;
        let page = compose(&fields, self.ruleset.body.nature).map_err(|error| anyhow!(error))?;
        let bytes = laid_out(form, std::slice::from_ref(&page))?;
        Ok(Made { fields, page, form, bytes })
    }
}

impl Made {
    /// The fact that this letter was issued, with its bytes and its words.
    fn entry(&self, due: Due, on: Date, sequence: u32, supersedes: Option<u32>) -> Outcome<Entry> {
        let issued = LetterIssued {
            letter: due.letter,
            tells: due.tells,
            to: due.to,
            form: self.form.code().to_owned(),
            document_number: self.fields.number.clone(),
            sequence: self.fields.number.is_some().then_some(sequence),
            sha256: sha256(&self.bytes).to_string(),
            supersedes,
        };
        let draft = Draft { on, fact: Fact::from(issued), texts: Texts::none() };
        let page = serde_json::to_vec(&self.page).map_err(anyhow::Error::from)?;
        let letters = vec![(self.form.code(), self.bytes.clone()), (PAGE, page)];
        Ok(Entry { letters, ..Entry::from(draft) })
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
        Letter { draft: due.letter.is_issued(), warnings, ..Letter::of(number, due, on, self.form, self.bytes) }
    }

    fn issued(self, context: &Context, due: Due, on: Date, recorded: Recorded, head: String) -> Letter {
        let mut warnings = self.warned(context);
        warnings.extend(recorded.warnings.iter().cloned());
        Letter {
            event: Some(recorded.event),
            document_number: self.fields.number,
            sha256: sha256(&self.bytes).to_string(),
            dry_run: recorded.dry_run,
            warnings,
            head: Some(head),
            ..Letter::of(recorded.number, due, on, self.form, self.bytes)
        }
        .with(recorded)
    }
}
