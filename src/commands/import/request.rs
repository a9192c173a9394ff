//! A line as a request: what `kaiji receive` would be given.

use super::cells::{Cells, Read};
use super::column::Column;
use crate::case::fact::{Channel, Received, RulesetRef, TextField, Texts};
use crate::case::number::{self, CaseNumber, Letter};
use crate::case::person::{person_key, search_key};
use crate::cli::value::{NotANumber, set};
use crate::law::ruleset::Asker;
use crate::law::{Date, Kind};
use crate::record::Receipt;

/// What was asked for, when, and by whom: without it a line is none.
pub(super) struct Essence {
    pub(super) kind: Kind,
    pub(super) received: Date,
    /// The person behind it and the first thing that is asked for, as keys.
    pub(super) person: String,
    pub(super) subject: String,
}

/// What every line must say: what is asked and when it came, that somebody asks, and for something.
fn asked(cells: &Cells) -> Read<(Kind, Date)> {
    let received = cells.day(Column::Received)?.ok_or_else(|| cells.missing(Column::Received))?;
    let kind = cells.meant(Column::Kind, "kind", &set::kind())?.ok_or_else(|| cells.missing(Column::Kind))?;
    let people = [Column::Name, Column::Principal, Column::Deceased];
    if people.iter().all(|column| cells.raw(*column).is_none()) {
        return Err(cells.missing(Column::Name));
    }
    cells.raw(Column::Subject).map(|_| (kind, received)).ok_or_else(|| cells.missing(Column::Subject))
}

/// The same, as it is compared with other requests.
pub(super) fn essence(cells: &Cells) -> Read<Essence> {
    let (kind, received) = asked(cells)?;
    let mut texts = Texts::none();
    for (field, column) in [
        (TextField::Name, Column::Name),
        (TextField::Principal, Column::Principal),
        (TextField::Deceased, Column::Deceased),
    ] {
        texts.add_if(field, cells.raw(column));
    }
    let person = person_key(&texts).unwrap_or_default();
    let subject = cells.raw(Column::Subject).map(search_key).unwrap_or_default();
    Ok(Essence { kind, received, person, subject })
}

/// The whole request.
pub(super) fn receipt(cells: &Cells) -> Read<Receipt> {
    let (kind, on) = asked(cells)?;
    let texts = texts(cells)?;
    let received = Received {
        // Number and version of the ruleset are given by the file.
        number: CaseNumber { fiscal_year: 0, letter: Letter::from(kind), sequence: 0 },
        ruleset: RulesetRef { id: String::new(), in_force: Date::MIN },
        kind,
        parts: texts.all(TextField::Subject).len() as u32,
        at: cells.text(Column::At)?,
        written: cells.day(Column::Written)?,
        accepted: cells.day(Column::Accepted)?,
        at_office: cells.day(Column::AtOffice)?,
        channel: cells.meant(Column::Channel, "channel", &set::channel())?.unwrap_or(Channel::Counter),
        by: cells.meant(Column::By, "requester", &set::requester())?.unwrap_or(Asker::Principal),
        on_behalf_of: cells.meant(Column::AskedFor, "asked-for", &set::asked_for())?,
        heir_class: cells.meant(Column::HeirClass, "heir-class", &set::heir_class())?,
        disclosed_on: cells.day(Column::DisclosedOn)?,
        prior: prior(cells)?,
        road: cells.meant(Column::Road, "road", &set::road())?,
        specific_pi: cells.truth_at(Column::SpecificPi, 0)?.unwrap_or(false),
        class: cells.text(Column::Class)?,
        claims: cells.marks(Column::Claim)?,
    };
    Ok(Receipt { ruleset: cells.text(Column::Ruleset)?, received, on, texts })
}

fn prior(cells: &Cells) -> Read<Option<CaseNumber>> {
    let Some(text) = cells.raw(Column::Prior) else { return Ok(None) };
    let number = number::parse(text, cells.today);
    let flag = cells.layout.heading(Column::Prior, 0).to_owned();
    number.map(Some).map_err(|mut error| {
        error.written = Column::Prior.shown(&error.written).unwrap_or("…").to_owned();
        cells.bad(Column::Prior, 0, NotANumber { flag, error })
    })
}

fn texts(cells: &Cells) -> Read<Texts> {
    let mut texts = Texts::none();
    texts.add_if(TextField::Name, cells.text(Column::Name)?);
    for subject in cells.texts(Column::Subject)? {
        texts.add(TextField::Subject, subject);
    }
    for (field, column) in [
        (TextField::Kana, Column::Kana),
        (TextField::Address, Column::Address),
        (TextField::Phone, Column::Phone),
        (TextField::Representative, Column::Representative),
        (TextField::Principal, Column::Principal),
        (TextField::Deceased, Column::Deceased),
        (TextField::Reason, Column::Reason),
        (TextField::Desk, Column::Desk),
        (TextField::Section, Column::Section),
        (TextField::Officer, Column::Officer),
        (TextField::Reference, Column::Ref),
        (TextField::Words, Column::Words),
    ] {
        texts.add_if(field, cells.text(column)?);
    }
    Ok(texts)
}
