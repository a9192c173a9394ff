//! `kaiji letter --due`: every letter that is due, of every case, in one pass.
//!
//! What was issued and is not recorded as sent comes out again as it was: a jammed printer costs no document number. A letter
//! that cannot be made is named at the end and keeps no other from being made.

use std::cell::RefCell;
use std::collections::BTreeMap;

use super::kept::Kept;
use super::list;
use super::paper::{Made, Paper};
use super::prepared::Prepared;
use super::problem::LetterProblem;
use crate::case::admit::admit;
use crate::case::letter::{Due, due};
use crate::case::number::CaseNumber;
use crate::case::state::state;
use crate::context::Context;
use crate::error::{Exit, Failure, Outcome};
use crate::law::{Date, wareki};
use crate::output::error::Told;
use crate::output::letter::{LetterForm, NO_GLYPH, Page};
use crate::output::view::letter::Letter;
use crate::output::view::letter_due::NotMade;
use crate::record::{Entry, Recorded, Standing, means, plan_in_cases, record_in_cases};
use crate::store::Store;

/// All letters that are due.
pub(super) struct Batch {
    /// As they are answered, in the order of the cases.
    pub(super) letters: Vec<Letter>,
    /// The words of each.
    pub(super) pages: Vec<Page>,
    /// Those that cannot be made.
    pub(super) not_made: Vec<NotMade>,
    /// The head of the file after it.
    pub(super) head: String,
}

/// Issues what is due and was not issued.
pub(super) fn issued(context: &Context, form: LetterForm) -> Outcome<Batch> {
    let (numbers, head) = list::cases_that_owe_letters(context)?;
    if numbers.is_empty() {
        return Ok(Batch { letters: Vec::new(), pages: Vec::new(), not_made: Vec::new(), head });
    }
    let prepared = prepared(context, form, &numbers)?;
    let pass = Pass { context, form, draft: false, prepared, done: RefCell::default() };
    let (recorded, head) = record_in_cases(context, &numbers, |standing| pass.of_case(standing))?;
    let Done { mut items, not_made, .. } = pass.done.into_inner();
    // The same key again: everything was issued then.
    if recorded.iter().any(|one| one.repeated) {
        items = list::issued_and_due(context)?.into_iter().map(|(number, due, n)| Item::kept(number, due, n)).collect();
    }
    let mut batch = Batch { letters: Vec::new(), pages: Vec::new(), not_made, head };
    batch.answer(context, form, items)?;
    batch.told(recorded);
    Ok(batch)
}

/// Drafts of what is due and was not issued: nothing is recorded, no number is taken.
pub(super) fn drafted(context: &Context, form: LetterForm) -> Outcome<Batch> {
    let (numbers, head) = list::cases_that_owe_letters(context)?;
    let pass =
        Pass { context, form: LetterForm::Txt, draft: true, prepared: Prepared::default(), done: RefCell::default() };
    if !numbers.is_empty() {
        plan_in_cases(context, &numbers, |standing| pass.of_case(standing))?;
    }
    let Done { items, not_made, .. } = pass.done.into_inner();
    let prepared = Prepared::of(form, &pages_of(&items))?;
    let mut batch = Batch { letters: Vec::new(), pages: Vec::new(), not_made, head };
    for Item { number, due, made, .. } in items {
        let Some((made, on)) = made else { continue };
        match made.in_form(form, &prepared) {
            Ok(made) => {
                batch.pages.push(made.page.clone());
                batch.letters.push(made.draft(context, number, due, on));
            }
            Err(failure) => batch.not_made.push(NotMade::of(number, due, told(context, failure)?)),
        }
    }
    Ok(batch)
}

/// What will be issued, laid out before the file is locked and after it was read: either would keep others from writing. Text
/// costs nothing.
fn prepared(context: &Context, form: LetterForm, numbers: &[CaseNumber]) -> Outcome<Prepared> {
    if form.is_text() {
        return Ok(Prepared::default());
    }
    let pass =
        Pass { context, form: LetterForm::Txt, draft: false, prepared: Prepared::default(), done: RefCell::default() };
    plan_in_cases(context, numbers, |standing| pass.of_case(standing))?;
    Prepared::of(form, &pages_of(&pass.done.into_inner().items))
}

/// The words of those that are new.
fn pages_of(items: &[Item]) -> Vec<Page> {
    items.iter().filter_map(|item| item.made.as_ref()).map(|(made, _)| made.page.clone()).collect()
}

/// Why this one letter cannot be made.
///
/// # Errors
/// What keeps every letter from being made.
fn told(context: &Context, failure: Failure) -> Outcome<Told> {
    match failure {
        Failure::Problem(problem)
            if matches!(problem.exit(), Exit::Refused | Exit::Usage) || problem.code() == NO_GLYPH =>
        {
            Ok(Told::of(problem.as_ref(), context.text()))
        }
        failure => Err(failure),
    }
}

/// One pass over the cases.
struct Pass<'c> {
    context: &'c Context,
    form: LetterForm,
    /// Nothing is issued.
    draft: bool,
    prepared: Prepared,
    done: RefCell<Done>,
}

/// What the pass has come to.
#[derive(Default)]
struct Done {
    items: Vec<Item>,
    not_made: Vec<NotMade>,
    /// The last document number given, by fiscal year: in `--dry-run` the file does not know of them.
    last: BTreeMap<i32, u32>,
}

/// A letter of the pass.
struct Item {
    number: CaseNumber,
    due: Due,
    /// The event of its issue.
    event: u32,
    /// Issued now, with the day that it bears; none: it was issued before.
    made: Option<(Box<Made>, Date)>,
}

impl Item {
    const fn kept(number: CaseNumber, due: Due, event: u32) -> Item {
        Item { number, due, event, made: None }
    }
}

impl Pass<'_> {
    fn of_case(&self, standing: &Standing) -> Outcome<Vec<Entry>> {
        let (case, number) = (standing.case, standing.case.received().number);
        let mut entries = Vec::new();
        for one in due(case, standing.ruleset, state(case, standing.ruleset), standing.setting.today) {
            if let Some(issued) = case.issued(one.letter, one.tells, one.to) {
                self.done.borrow_mut().items.push(Item::kept(number, one, issued.n));
                continue;
            }
            let event = standing.upcoming + u32::try_from(entries.len()).unwrap_or(0);
            let made = if self.draft { self.drafted(standing, one) } else { self.made(standing, one, event).map(Some) };
            match made {
                Ok(entry) => entries.extend(entry),
                Err(failure) => {
                    let not_made = NotMade::of(number, one, told(self.context, failure)?);
                    self.done.borrow_mut().not_made.push(not_made);
                }
            }
        }
        Ok(entries)
    }

    /// A draft brings no entry.
    fn drafted(&self, standing: &Standing, due: Due) -> Outcome<Option<Entry>> {
        let on = day_of_act(standing, due)?;
        let made = Paper::of(standing)?.written(due, on, None, self.form)?;
        let number = standing.case.received().number;
        self.done.borrow_mut().items.push(Item { number, due, event: 0, made: Some((Box::new(made), on)) });
        Ok(None)
    }

    fn made(&self, standing: &Standing, due: Due, event: u32) -> Outcome<Entry> {
        let on = day_of_act(standing, due)?;
        let fiscal_year = wareki::fiscal_year(on);
        let known = self.done.borrow().last.get(&fiscal_year).copied().unwrap_or(0);
        let sequence = standing.file.next_document(fiscal_year)?.max(known + 1);
        let made = Paper::of(standing)?.prepared(due, on, Some(sequence), self.form, &self.prepared)?;
        let entry = made.entry(due, on, sequence, None)?;
        admit(standing.case, &entry.draft, &standing.setting)?;
        let mut done = self.done.borrow_mut();
        if made.is_numbered() {
            done.last.insert(fiscal_year, sequence);
        }
        let number = standing.case.received().number;
        done.items.push(Item { number, due, event, made: Some((Box::new(made), on)) });
        Ok(entry)
    }
}

fn day_of_act(standing: &Standing, due: Due) -> Outcome<Date> {
    let act = standing.case.event(due.tells).map(|act| act.on);
    Ok(act.ok_or_else(|| anyhow::anyhow!("a letter about an event that is not there"))?)
}

impl Batch {
    fn answer(&mut self, context: &Context, form: LetterForm, items: Vec<Item>) -> Outcome<()> {
        let store = Store::open_read(&context.database()?, &means(context))?;
        let reading = store.reading()?;
        let kept = |item: &Item| match item.made {
            Some(_) => Ok(None),
            None => Kept::find(&reading, item.number, item.event, form).map(Some),
        };
        let kept: Vec<Option<Kept>> = items.iter().map(kept).collect::<Outcome<_>>()?;
        let pages: Vec<Page> = kept.iter().flatten().filter_map(Kept::to_lay_out).cloned().collect();
        let prepared = Prepared::of(form, &pages)?;
        for (Item { number, due, event, made }, kept) in items.into_iter().zip(kept) {
            let (letter, page) = match (made, kept) {
                (Some((made, on)), _) => (made.issued(context, number, due, on, event), Some(made.page)),
                (None, Some(kept)) => match kept.again(number, due, form, &prepared) {
                    Ok(again) => again,
                    Err(failure) => {
                        self.not_made.push(NotMade::of(number, due, told(context, failure)?));
                        continue;
                    }
                },
                (None, None) => continue,
            };
            self.pages.push(page.ok_or(LetterProblem::NotKept { event })?);
            self.letters.push(letter);
        }
        Ok(())
    }

    /// What the issue brought about stands with the first letter of its case.
    fn told(&mut self, recorded: Vec<Recorded>) {
        for one in recorded {
            let issued = |letter: &&mut Letter| letter.number == one.number && !letter.repeated;
            if let Some(first) = self.letters.iter_mut().find(issued) {
                first.warnings.extend(one.warnings.iter().cloned());
                (first.state, first.deadline) = (Some(one.state), one.deadline);
                (first.moved, first.next) = (one.moved, one.next);
            }
        }
    }
}
