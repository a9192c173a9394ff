//! Receiving a request: it opens a case and gives it its number.

use std::rc::Rc;

use super::answer::Recorded;
use super::case_on_file::CaseOnFile;
use super::in_case::{Entering, append};
use super::office_on_file::{OfficeOnFile, RulesetNotOnFile};
use super::rebuild::open_to_write;
use super::same_person::asked_before;
use super::{means, once};
use crate::case::admit::{
    Draft, Notice, ReceiptDraft, Refusal, admit_receipt, claimed_grounds, information_class, prior,
};
use crate::case::fact::{Event, Fact, Received, Road, RulesetAdopted, RulesetRef, Texts};
use crate::case::number::{CaseNumber, Letter};
use crate::case::office::Office;
use crate::context::Context;
use crate::error::Outcome;
use crate::law::wareki::fiscal_year;
use crate::law::{Date, Ruleset};
use crate::store::{Store, Writing};

/// A request as it was given: all but its number and the version of its ruleset.
pub(crate) struct Receipt {
    /// The id of the ruleset; none: the file's default.
    pub(crate) ruleset: Option<String>,
    /// The payload; number and version of the ruleset are put in here.
    pub(crate) received: Received,
    /// The day on which it arrived.
    pub(crate) on: Date,
    /// Its words.
    pub(crate) texts: Texts,
}

/// Receives what `build` makes of the office as it stands.
///
/// # Errors
/// Those of `build`, refusals of `case::admit`, and whatever the file says.
pub(crate) fn receive(
    context: &Context,
    build: impl FnOnce(&Office) -> Outcome<Receipt>,
) -> Outcome<(Recorded, String)> {
    if context.dry_run() {
        let store = Store::open_read(&context.database()?, &means(context))?;
        let reading = store.reading()?;
        let (mut receipt, notices) = admitted(context, &reading, build)?;
        let (year, letter) = counted_by(&receipt);
        receipt.received.number.sequence = reading.next_case(year, &letter.code().to_string())?.sequence;
        let recorded = answer_in_memory(context, &reading, receipt, &notices)?;
        return Ok((recorded, reading.head()?.to_string()));
    }
    let (mut writing, raised) = open_to_write(context)?;
    if let Some(repeated) = once(context).map(|once| writing.find_once(once)).transpose()?.flatten() {
        let id = repeated.case.ok_or_else(|| anyhow::anyhow!("a fact of the office under the key of a receipt"))?;
        let entering = Entering::of(context, &writing, CaseOnFile::load(&writing, id)?)?;
        let mut recorded = entering.answer(repeated.n, &[], None)?;
        recorded.repeated = true;
        return Ok((recorded, writing.head()?.to_string()));
    }
    let (receipt, notices) = admitted(context, &writing, build)?;
    let mut recorded = write(context, &mut writing, receipt, &notices)?;
    recorded.moved.splice(0..0, raised);
    let head = writing.head()?.to_string();
    writing.commit()?;
    Ok((recorded, head))
}

/// The receipt under the version of its ruleset, judged.
fn admitted(
    context: &Context,
    store: &Store,
    build: impl FnOnce(&Office) -> Outcome<Receipt>,
) -> Outcome<(Receipt, Vec<Notice>)> {
    let on_file = OfficeOnFile::load(store)?;
    let receipt = build(&on_file.office())?;
    let (receipt, _, mut notices) = judged(&on_file, store, receipt, context.today()?)?;
    notices.extend(asked_before(store, &receipt.received, &receipt.texts)?);
    Ok((receipt, notices))
}

/// The same without a look at the other cases of the person; the number is still to be given.
pub(super) fn judged(
    on_file: &OfficeOnFile,
    store: &Store,
    mut receipt: Receipt,
    today: Date,
) -> Outcome<(Receipt, Rc<Ruleset>, Vec<Notice>)> {
    let office = on_file.office();
    let id = match &receipt.ruleset {
        Some(id) => id.clone(),
        None => office.default_ruleset().map(|adopted| adopted.id.clone()).ok_or_else(no_default)?,
    };
    let (adopted, ruleset) = in_force(on_file, &office, &id, receipt.on)?;
    // 名寄: the Act's road puts the case under the Act as a whole.
    let (adopted, ruleset) = match ruleset.second_road.as_ref().filter(|_| receipt.received.road == Some(Road::Act)) {
        Some(second) => in_force(on_file, &office, &second.ruleset, receipt.on)?,
        None => (adopted, ruleset),
    };
    // Of a ruleset that has no second road the question has been answered.
    let chosen = adopted.id != id;
    let calendar = on_file.calendar(None)?;
    let kind = receipt.received.kind;
    receipt.received.claims = claimed_grounds(&ruleset, kind, receipt.received.specific_pi, &receipt.received.claims)?;
    receipt.received.class = information_class(&ruleset, receipt.received.class.as_deref())?;
    receipt.received.ruleset = RulesetRef { id: adopted.id.clone(), in_force: adopted.in_force };
    let from_earlier = named_before(store, &mut receipt, &ruleset)?;
    let received = &receipt.received;
    let draft = ReceiptDraft {
        kind: received.kind,
        received: receipt.on,
        written: received.written,
        accepted: received.accepted,
        at_office: received.at_office,
        channel: received.channel,
        by: received.by,
        heir_class: received.heir_class,
        disclosed_on: received.disclosed_on,
        road: received.road.filter(|_| !chosen),
        at: received.at.as_deref(),
        class: received.class.as_deref(),
        claims: &received.claims,
        texts: &receipt.texts,
    };
    let mut notices = admit_receipt(&draft, &ruleset, &calendar, today)?;
    notices.extend(from_earlier);
    let (fiscal_year, letter) = counted_by(&receipt);
    receipt.received.number = CaseNumber { fiscal_year, letter, sequence: 0 };
    Ok((receipt, ruleset, notices))
}

/// What the case brings that `--prior` names: the day of its disclosure, where none was given.
fn named_before(store: &Store, receipt: &mut Receipt, ruleset: &Ruleset) -> Outcome<Vec<Notice>> {
    let Some(number) = receipt.received.prior else { return Ok(Vec::new()) };
    let earlier = CaseOnFile::find(store, number)?;
    let found = prior(&earlier.case()?, &receipt.received, receipt.on, &receipt.texts, ruleset)?;
    receipt.received.disclosed_on = found.disclosed_on;
    Ok(found.notices)
}

fn no_default() -> Refusal {
    Refusal::of("ruleset_needed").missing("--ruleset")
}

/// The version of a ruleset in the file that is in force on a day.
fn in_force<'o>(
    on_file: &OfficeOnFile,
    office: &Office<'o>,
    id: &str,
    on: Date,
) -> Outcome<(&'o RulesetAdopted, Rc<Ruleset>)> {
    let adopted = office.ruleset(id, on, None).ok_or_else(|| not_in_force(office, id, on))?;
    Ok((adopted, on_file.ruleset(adopted)?))
}

/// A request older than the first version of the rule is refused; a ruleset that the file does not have is not found.
fn not_in_force(office: &Office, id: &str, on: Date) -> crate::error::Failure {
    let first = office.rulesets(None).filter(|adopted| adopted.id == id).map(|adopted| adopted.in_force).min();
    match first {
        Some(first) => Refusal::of("no_version_in_force").with("received", on).with("in-force", first).into(),
        None => RulesetNotOnFile { id: id.to_owned() }.into(),
    }
}

/// The fiscal year of the day of receipt, and the letter of the kind.
fn counted_by(receipt: &Receipt) -> (i32, Letter) {
    (fiscal_year(receipt.on), Letter::from(receipt.received.kind))
}

fn write(context: &Context, writing: &mut Writing, mut receipt: Receipt, notices: &[Notice]) -> Outcome<Recorded> {
    let (year, letter) = counted_by(&receipt);
    let opened = writing.open_case(year, &letter.code().to_string())?;
    receipt.received.number.sequence = opened.sequence;
    let draft = Draft { on: receipt.on, fact: Fact::from(receipt.received), texts: receipt.texts };
    let event = append(context, writing, Some(opened.id), &draft, &[], once(context))?;
    let (rows, recorded) = {
        let entering = Entering::of(context, writing, CaseOnFile::load(writing, opened.id)?)?;
        (entering.rows()?, entering.answer(event, notices, None)?)
    };
    writing.add_case(&rows)?;
    Ok(recorded)
}

fn answer_in_memory(context: &Context, store: &Store, receipt: Receipt, notices: &[Notice]) -> Outcome<Recorded> {
    let seq = store.head()?.seq + 1;
    let event = Event { seq, n: 1, on: receipt.on, fact: Fact::from(receipt.received), texts: receipt.texts };
    let on_file = CaseOnFile { id: crate::store::CaseId(seq), events: vec![event], stored: Vec::new() };
    let mut recorded = Entering::of(context, store, on_file)?.answer(1, notices, None)?;
    recorded.dry_run = true;
    Ok(recorded)
}
