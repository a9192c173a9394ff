//! A letter put into its words and its form, and what is kept of it.

use anyhow::anyhow;

use super::prepared::Prepared;
use crate::case::admit::Draft;
use crate::case::clock::Derived;
use crate::case::fact::{Fact, LetterIssued, Texts};
use crate::case::letter::{Due, LetterFields, LetterOrder, LetterWarning, OfficeData, fields};
use crate::case::life::Case;
use crate::case::number::CaseNumber;
use crate::case::office::Office;
use crate::case::office_value::ENVELOPE_WITH_WINDOW;
use crate::context::Context;
use crate::error::{Failure, Outcome};
use crate::law::calendar::Calendar;
use crate::law::{Date, Ruleset};
use crate::output::letter::{ComposeError, LetterForm, LetterSet, PAGE, Page};
use crate::output::view::letter::Letter;
use crate::record::{Entry, Recorded, Standing, Warned};
use crate::store::sha256;

/// The case and the office that a letter is made from.
pub(super) struct Paper<'a> {
    pub(super) case: &'a Case<'a>,
    pub(super) ruleset: &'a Ruleset,
    pub(super) office: &'a Office<'a>,
    pub(super) derived: &'a Derived,
    pub(super) calendar: &'a Calendar,
    pub(super) today: Date,
    pub(super) set: LetterSet,
}

/// A letter in its words and in the form asked for.
pub(super) struct Made {
    fields: LetterFields,
    pub(super) page: Page,
    form: LetterForm,
    bytes: Vec<u8>,
}

impl<'a> Paper<'a> {
    /// From the case as it stands under the lock.
    pub(super) fn of(standing: &Standing<'a>) -> Outcome<Paper<'a>> {
        Ok(Paper {
            case: standing.case,
            ruleset: standing.ruleset,
            office: standing.office,
            derived: standing.derived,
            calendar: standing.setting.law.calendar,
            today: standing.setting.today,
            set: LetterSet::with(standing.file.letter_texts(standing.setting.today)?),
        })
    }

    /// Without a number in the order of documents it is a draft, or a paper of the counter.
    pub(super) fn written(&self, due: Due, on: Date, sequence: Option<u32>, form: LetterForm) -> Outcome<Made> {
        self.prepared(due, on, sequence, form, &Prepared::default())
    }

    /// The same of a letter that may have been laid out before.
    pub(super) fn prepared(
        &self,
        due: Due,
        on: Date,
        sequence: Option<u32>,
        form: LetterForm,
        prepared: &Prepared,
    ) -> Outcome<Made> {
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
        let page = self
            .set
            .compose(&fields, self.ruleset.body.nature)
            .map_err(|error| at_fault(&self.set, self.ruleset, error))?;
        let envelope = self.office.value("envelope", self.today);
        let page = Page { window: due.letter.is_issued() && envelope == Some(ENVELOPE_WITH_WINDOW), ..page };
        let bytes = prepared.laid_out(form, &page)?;
        Ok(Made { fields, page, form, bytes })
    }
}

impl Made {
    /// Whether it bears a document number.
    pub(super) const fn is_numbered(&self) -> bool {
        self.fields.number.is_some()
    }

    /// The fact that this letter was issued, with its bytes and its words.
    pub(super) fn entry(&self, due: Due, on: Date, sequence: u32, supersedes: Option<u32>) -> Outcome<Entry> {
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

    /// The same letter in another form.
    pub(super) fn in_form(self, form: LetterForm, prepared: &Prepared) -> Outcome<Made> {
        let bytes = prepared.laid_out(form, &self.page)?;
        Ok(Made { form, bytes, ..self })
    }

    pub(super) fn warned(&self, context: &Context) -> Vec<Warned> {
        warned(context, &self.fields)
    }

    pub(super) fn draft(self, context: &Context, number: CaseNumber, due: Due, on: Date) -> Letter {
        let warnings = self.warned(context);
        Letter { draft: due.letter.is_issued(), warnings, ..Letter::of(number, due, on, self.form, self.bytes) }
    }

    /// What is answered of it once it is issued as event `n`.
    pub(super) fn issued(&self, context: &Context, number: CaseNumber, due: Due, on: Date, n: u32) -> Letter {
        Letter {
            event: Some(n),
            document_number: self.fields.number.clone(),
            sha256: sha256(&self.bytes).to_string(),
            dry_run: context.dry_run(),
            warnings: self.warned(context),
            ..Letter::of(number, due, on, self.form, self.bytes.clone())
        }
    }

    /// The same with what its issue brought about.
    pub(super) fn recorded(&self, context: &Context, due: Due, on: Date, recorded: Recorded, head: String) -> Letter {
        let mut letter = self.issued(context, recorded.number, due, on, recorded.event);
        letter.warnings.extend(recorded.warnings.iter().cloned());
        Letter { head: Some(head), ..letter }.with(recorded)
    }
}

/// What is wrong with the office's own words can be mended by it; with those of the program it is a defect.
pub(crate) fn at_fault(set: &LetterSet, ruleset: &Ruleset, error: ComposeError) -> Failure {
    if set.own().is_empty() { anyhow!(error).into() } else { error.printed_by(ruleset).into() }
}

/// What the office should be told about a letter, in words.
pub(crate) fn warned(context: &Context, fields: &LetterFields) -> Vec<Warned> {
    let told = |warning: &LetterWarning| Warned {
        code: warning.code(),
        message: context.text().get(&format!("letter-warning-{}", warning.code().replace('_', "-"))),
        article: None,
        printed: None,
    };
    fields.warnings.iter().map(told).collect()
}
