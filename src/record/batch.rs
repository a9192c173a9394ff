//! Many cases at once, each with its history: judged by the same law as one received at the counter, written in one
//! transaction or not at all.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use super::case_on_file::CaseOnFile;
use super::office_on_file::{LawOfCase, OfficeOnFile};
use super::receipt::{Receipt, judged};
use super::rows::case_rows;
use crate::case::admit::{Draft, Notice, Setting, admit};
use crate::case::fact::{Event, Fact};
use crate::case::life::Case;
use crate::case::number::Letter;
use crate::context::Context;
use crate::error::{Failure, Outcome};
use crate::law::deadline::Vacancy;
use crate::law::wareki::fiscal_year;
use crate::law::{Date, Kind, Ruleset};
use crate::store::{Bulk, CaseId, CaseRows, NewEvent, Once, Store};

/// The office that many cases come into, read once.
pub(crate) struct Batch<'s> {
    store: &'s Store,
    office: OfficeOnFile<'s>,
    vacancies: Vec<Vacancy>,
    today: Date,
    judged_on: Option<Date>,
    actor: String,
    os_user: String,
    laws: RefCell<HashMap<LawKey, Rc<LawOfCase>>>,
}

/// What decides which law a case is under, as long as nothing of the office is recorded after it: its ruleset and the version
/// of it, its kind, and the day of receipt.
type LawKey = (String, Date, Kind, Date);

/// A case with everything that happened in it, judged.
pub(crate) struct NewCase {
    events: Vec<Event>,
    /// What must be told beside it.
    pub(crate) notices: Vec<Notice>,
}

impl NewCase {
    /// How many facts it has.
    pub(crate) fn facts(&self) -> usize {
        self.events.len()
    }

    /// What kaiji would need for a letter that went out long ago is nothing to be told.
    fn drop_notices_of_sent_letters(&mut self) {
        let is_sent = |event: &Event| matches!(event.fact, Fact::Sent(_) | Fact::Delivered(_));
        if self.events.iter().any(is_sent) {
            self.notices.retain(|notice| !matches!(notice.code, "notice_lacks" | "third_party_notice_lacks"));
        }
    }
}

/// Why a case is refused.
pub(crate) enum RefusedCase<E> {
    /// Its receipt is.
    Receipt(Failure),
    /// Its history makes no sense.
    History(E),
    /// This fact of the history is, from 0.
    Step(usize, Failure),
}

/// Which counter numbers a request: the fiscal year of its receipt, and the letter of its kind.
pub(crate) fn counter_of(kind: Kind, received: Date) -> (i32, String) {
    (fiscal_year(received), Letter::from(kind).code().to_string())
}

impl<'s> Batch<'s> {
    /// Cases that come into this file.
    ///
    /// # Errors
    /// Whatever the file says.
    pub(crate) fn into(context: &'s Context, store: &'s Store) -> Outcome<Batch<'s>> {
        let office = OfficeOnFile::load(store)?;
        let vacancies = office.vacancies();
        let today = context.today()?;
        let judged_on = context.today_is_given().then_some(today);
        let (actor, os_user) = (context.actor(), context.os_user());
        let laws = RefCell::default();
        Ok(Batch { store, office, vacancies, today, judged_on, actor, os_user, laws })
    }

    /// Judges a receipt and what happened after it, each fact upon those before it. An act of the office that the law
    /// refuses is taken as what it is, something that happened, and told.
    ///
    /// # Errors
    /// What cannot be, and what `history` itself cannot make sense of.
    pub(crate) fn judge<E>(
        &self,
        receipt: Receipt,
        sequence: u32,
        history: impl FnOnce(&Ruleset) -> Result<Vec<Draft>, E>,
    ) -> Result<NewCase, RefusedCase<E>> {
        let judged = judged(&self.office, self.store, receipt, self.today).map_err(RefusedCase::Receipt)?;
        let (mut receipt, ruleset, notices): (Receipt, Rc<Ruleset>, Vec<Notice>) = judged;
        receipt.received.number.sequence = sequence;
        let drafts = history(&ruleset).map_err(RefusedCase::History)?;
        let first = Event { seq: 1, n: 1, on: receipt.on, fact: Fact::from(receipt.received), texts: receipt.texts };
        let mut case = NewCase { events: Vec::with_capacity(drafts.len() + 1), notices };
        case.events.push(first);
        if drafts.is_empty() {
            return Ok(case);
        }
        let law = Case::of(&case.events).map_err(anyhow::Error::from).map_err(Failure::from);
        let law = law.and_then(|case| self.law_of(&case)).map_err(RefusedCase::Receipt)?;
        let setting = Setting { law: law.horizon().judged_by, vacancies: &self.vacancies, today: self.today };
        for (step, draft) in drafts.into_iter().enumerate() {
            let refused = |why| RefusedCase::Step(step, why);
            let admitted = admit_as_done(&case.events, draft, &setting).map_err(refused)?;
            case.notices.extend(admitted.1);
            let n = case.events.len() as u32 + 1;
            let Draft { on, fact, texts } = admitted.0;
            case.events.push(Event { seq: i64::from(n), n, on, fact, texts });
        }
        case.drop_notices_of_sent_letters();
        Ok(case)
    }

    /// Writes a case that was judged; how many facts it has. A key marks its receipt.
    ///
    /// # Errors
    /// Whatever keeps the file from being written.
    pub(crate) fn write(&self, bulk: &mut Bulk<'_>, case: NewCase, once: Option<Once>) -> Outcome<usize> {
        let id = bulk.next_case();
        let mut on_file = CaseOnFile { id, events: case.events, stored: Vec::new() };
        let mut key = once;
        for event in &mut on_file.events {
            event.seq = self.append(bulk, id, event, key.take())?;
        }
        bulk.put_case(&self.rows(&on_file)?)?;
        Ok(on_file.events.len())
    }

    fn append(&self, bulk: &mut Bulk<'_>, id: CaseId, event: &Event, once: Option<Once>) -> Outcome<i64> {
        let payload = event.fact.payload(self.judged_on).map_err(anyhow::Error::from)?;
        let body = event.texts.body();
        let appended = bulk.append(
            event.n,
            &NewEvent {
                case: Some(id),
                kind: event.fact.kind(),
                v: event.fact.version(),
                on: event.on,
                payload: &payload,
                body: body.as_deref(),
                letters: &[],
                actor: &self.actor,
                os_user: &self.os_user,
                once,
            },
        )?;
        Ok(appended.seq)
    }

    fn rows(&self, on_file: &CaseOnFile) -> Outcome<CaseRows> {
        let law = self.law_of(&on_file.case()?)?;
        case_rows(on_file, &law, &self.vacancies)
    }

    /// The law of a case that comes in now: every fact of the office stands before it in the file.
    fn law_of(&self, case: &Case) -> Outcome<Rc<LawOfCase>> {
        let received = case.received();
        let key = (received.ruleset.id.clone(), received.ruleset.in_force, received.kind, case.received_on());
        if let Some(known) = self.laws.borrow().get(&key) {
            return Ok(Rc::clone(known));
        }
        let law = Rc::new(self.office.law_of(case)?);
        self.laws.borrow_mut().insert(key, Rc::clone(&law));
        Ok(law)
    }
}

/// The draft as it is admitted: where the law refuses an act of the office, as something that was already done.
fn admit_as_done(events: &[Event], draft: Draft, setting: &Setting) -> Outcome<(Draft, Vec<Notice>)> {
    let case = Case::of(events).map_err(anyhow::Error::from)?;
    match admit(&case, &draft, setting) {
        Ok(notices) => Ok((draft, notices)),
        Err(refusal) => {
            let Some(fact) = draft.fact.already_done() else { return Err(refusal.into()) };
            let done = Draft { fact, ..draft };
            let notices = admit(&case, &done, setting)?;
            Ok((done, notices))
        }
    }
}
