//! `kaiji register breach letter`: the notice to a principal, and the copy of a report. Issued once, it comes out the same for
//! ever; a draft takes no number and writes nothing.

use super::BreachProblem;
use super::enter::Standing;
use crate::case::admit::Draft;
use crate::case::breach::{Breach, breach, duties};
use crate::case::fact::{Event, Fact, LetterIssued, Texts};
use crate::case::letter::{BreachOrder, LetterFields, LetterKind, OfficeData, breach_fields, duty_told, next_report};
use crate::case::office::Office;
use crate::case::office_value::ENVELOPE_WITH_WINDOW;
use crate::cli::Format;
use crate::cli::register::Letter as Args;
use crate::commands::letter::{LetterProblem, at_fault, form_given, handed_out, in_form, supersedes, warned, written};
use crate::context::Context;
use crate::error::{Exit, Outcome};
use crate::law::ruleset::BreachDutyId;
use crate::law::{Date, wareki};
use crate::output::Sink;
use crate::output::letter::{LetterForm, LetterSet, PAGE, Page, laid_out};
use crate::output::view::breach_letter::BreachLetter;
use crate::record::{OfficeDraft, OfficeOnFile, Touches, means, record_on_file};
use crate::store::{Store, sha256};

pub(super) fn run(context: &Context, args: &Args, out: &mut Sink) -> Outcome<Exit> {
    let form = form_given(args.to, args.output.as_deref(), out)?;
    let mut letter = match without_writing(context, args, form)? {
        Some(letter) => letter,
        None => issued(context, args, form, out)?,
    };
    if !context.dry_run() {
        letter.file = args.output.as_deref().map(|place| written(place, &letter.bytes)).transpose()?;
    }
    if letter.file.is_some() || out.format() != Format::Table {
        out.document(&letter)?;
        return Ok(Exit::Done);
    }
    handed_out(&letter.bytes, &letter.warnings, out)?;
    Ok(Exit::Done)
}

/// What a letter is about: the event that it tells; none of a draft made before it.
#[derive(Clone, Copy)]
struct About<'e> {
    letter: LetterKind,
    duty: BreachDutyId,
    tells: Option<&'e Event>,
}

/// What is asked for: the entry named, else the latest that such a letter tells; of a draft else the report that comes next.
fn about<'e>(standing: &Standing, args: &Args, found: &Breach<'e>, today: Date) -> Outcome<About<'e>> {
    let kind = args.kind.and_then(|code| LetterKind::from_code(code.as_str()));
    let meant = |event: &&'e Event| args.event.is_none_or(|n| event.n == n);
    let tells = |event: &'e Event| {
        let letters = [LetterKind::BreachNotice, LetterKind::BreachReport].into_iter();
        let letter = letters.filter(|letter| kind.is_none_or(|kind| kind == *letter)).find(|it| it.tells(&event.fact));
        Some(About { letter: letter?, duty: duty_told(&event.fact)?, tells: Some(event) })
    };
    let told = found.events().filter(meant).filter_map(tells);
    if let Some(latest) = told.max_by_key(|about| about.tells.map(|event| event.seq)) {
        return Ok(latest);
    }
    let ahead = args.draft && args.event.is_none() && kind != Some(LetterKind::BreachNotice);
    let next = || -> Outcome<Option<BreachDutyId>> {
        let ruleset = standing.law(&found.fact.ruleset)?;
        Ok(next_report(&duties(found, &ruleset, &*standing.file.calendar(None)?, today)))
    };
    match if ahead { next()? } else { None } {
        Some(duty) => Ok(About { letter: LetterKind::BreachReport, duty, tells: None }),
        None => Err(BreachProblem::NothingToTell { number: found.number() }.into()),
    }
}

/// The last issue of the letter about this event.
fn earlier<'e>(office: &Office<'e>, about: About) -> Option<(&'e Event, &'e LetterIssued)> {
    let tells = about.tells?.n;
    office.live().rev().find_map(|event| match &event.fact {
        Fact::LetterIssued(issued) if issued.letter == about.letter && issued.tells == tells => Some((event, issued)),
        _ => None,
    })
}

/// A letter in its words and its form.
struct Made {
    fields: LetterFields,
    page: Page,
    bytes: Vec<u8>,
}

fn made(
    standing: &Standing,
    found: &Breach,
    about: About,
    (date, today): (Date, Date),
    sequence: Option<u32>,
    form: LetterForm,
) -> Outcome<Made> {
    let (office, ruleset) = (standing.office, standing.law(&found.fact.ruleset)?);
    let data = OfficeData::on(office, date, today);
    let fields = breach_fields(&BreachOrder {
        letter: about.letter,
        duty: about.duty,
        tells: about.tells,
        breach: found,
        ruleset: &ruleset,
        office: &data,
        vacancies: &office.counted_vacancies(),
        date,
        sequence,
        draft: sequence.is_none(),
    })?;
    let set = LetterSet::with(standing.file.letter_texts(today)?);
    let page = set.compose(&fields, ruleset.body.nature).map_err(|error| at_fault(&set, &ruleset, error))?;
    let to_a_person = about.letter == LetterKind::BreachNotice;
    let window = to_a_person && office.value("envelope", today) == Some(ENVELOPE_WITH_WINDOW);
    let page = Page { window, ..page };
    let bytes = laid_out(form, std::slice::from_ref(&page))?;
    Ok(Made { fields, page, bytes })
}

/// What needs no entry: a draft, or a letter that was issued already.
fn without_writing(context: &Context, args: &Args, form: LetterForm) -> Outcome<Option<BreachLetter>> {
    let (number, today) = (args.number, context.today()?);
    let store = Store::open_read(&context.database()?, &means(context))?;
    let reading = store.reading()?;
    let file = OfficeOnFile::load(&reading)?;
    let office = file.office();
    let standing = Standing { file: &file, office: &office };
    let found = breach(&office, number).ok_or(BreachProblem::NoSuchBreach { number })?;
    let about = about(&standing, args, &found, today)?;
    let tells = about.tells.map(|event| event.n);
    if args.draft {
        let date = about.tells.map_or(today, |event| event.on);
        let made = made(&standing, &found, about, (date, today), None, form)?;
        let letter = BreachLetter::of(number, about.letter, tells, date, form, made.bytes);
        return Ok(Some(BreachLetter { draft: true, warnings: warned(context, &made.fields), ..letter }));
    }
    let Some((event, issued)) = earlier(&office, about).filter(|_| !args.reissue) else { return Ok(None) };
    let bytes = in_form(&reading, event, form)?;
    Ok(Some(BreachLetter {
        event: Some(event.n),
        document_number: issued.document_number.clone(),
        sha256: sha256(&bytes).to_string(),
        repeated: true,
        ..BreachLetter::of(number, about.letter, tells, event.on, form, bytes)
    }))
}

/// Issues it: the number, the entry, its bytes and its words.
fn issued(context: &Context, args: &Args, form: LetterForm, out: &mut Sink) -> Outcome<BreachLetter> {
    let (number, today) = (args.number, context.today()?);
    let mut letter = None;
    let (recorded, head) = record_on_file(context, |file| {
        let office = file.office();
        let standing = Standing { file, office: &office };
        let found = breach(&office, number).ok_or(BreachProblem::NoSuchBreach { number })?;
        let about = about(&standing, args, &found, today)?;
        let act = about.tells.ok_or(BreachProblem::NothingToTell { number })?;
        let before = earlier(&office, about);
        if before.is_some() && !args.reissue {
            return Err(LetterProblem::IssuedMeanwhile.into());
        }
        let sequence = file.next_document(wareki::fiscal_year(act.on))?;
        let made = made(&standing, &found, about, (act.on, today), Some(sequence), form)?;
        let fact = LetterIssued {
            letter: about.letter,
            tells: act.n,
            to: None,
            form: form.code().to_owned(),
            document_number: made.fields.number.clone(),
            sequence: made.fields.number.is_some().then_some(sequence),
            sha256: sha256(&made.bytes).to_string(),
            supersedes: before.map(|(event, _)| event.n),
        };
        let page = serde_json::to_vec(&made.page).map_err(anyhow::Error::from)?;
        let mut warnings = warned(context, &made.fields);
        warnings.extend(before.map(|(event, _)| supersedes(context, event)));
        letter = Some(BreachLetter {
            document_number: fact.document_number.clone(),
            sha256: fact.sha256.clone(),
            warnings,
            ..BreachLetter::of(number, about.letter, Some(act.n), act.on, form, made.bytes.clone())
        });
        let drafts = vec![Draft { on: act.on, fact: Fact::from(fact), texts: Texts::none() }];
        let letters = vec![(form.code(), made.bytes), (PAGE, page)];
        Ok(OfficeDraft { letters, ..OfficeDraft::of(drafts, Touches::Nothing) })
    })?;
    out.set_head(head);
    match letter {
        Some(letter) => Ok(BreachLetter { event: Some(recorded.event), dry_run: recorded.dry_run, ..letter }),
        // The same key with the same values: what was issued then.
        None => without_writing(context, args, form)?.ok_or_else(|| LetterProblem::IssuedMeanwhile.into()),
    }
}
