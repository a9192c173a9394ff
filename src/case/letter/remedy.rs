//! What a person can do against a decision: 教示 of a 行政庁, the complaint desk of everyone else.

use super::LetterOrder;
use super::demand::Gathering;
use super::field::LetterField;
use super::fields::{Complaint, Matter, RemedyFields};
use super::office::RemedyChoice;
use crate::law::ruleset::{Period, RemedyScope};

impl LetterOrder<'_> {
    /// 行政不服審査法82条 and 行政事件訴訟法46条 speak of decisions only, not of the letters on the way to one.
    pub(super) fn what_can_be_done(
        &self,
        matter: &Matter,
        gathering: &mut Gathering,
    ) -> (Option<RemedyFields>, Option<Complaint>) {
        let adverse = match matter {
            Matter::Decision(decision) => decision.refuses,
            // To whoever objected, the disclosure is adverse. A ruling says itself what can be done against it.
            Matter::ThirdPartyNotice(notice) if notice.ruling.is_none() => true,
            _ => return (None, None),
        };
        match self.scope(adverse, gathering) {
            RemedyChoice::All => (Some(self.remedy(gathering)), None),
            RemedyChoice::Adverse if adverse => (Some(self.remedy(gathering)), None),
            RemedyChoice::Adverse => (None, None),
            RemedyChoice::Never => (None, self.complaint(adverse, gathering)),
        }
    }

    /// A 行政庁 always tells it with an adverse decision and may tell it with every one; a private body never does; under
    /// a rule of open nature the office must have chosen before an adverse decision goes out.
    fn scope(&self, adverse: bool, gathering: &mut Gathering) -> RemedyChoice {
        let carried_by = self.ruleset.remedy.as_ref().map(|remedy| remedy.carried_by);
        match (carried_by, self.office.remedy) {
            (Some(RemedyScope::All), _) | (Some(RemedyScope::Adverse), Some(RemedyChoice::All)) => RemedyChoice::All,
            (Some(RemedyScope::Adverse), _) => RemedyChoice::Adverse,
            (Some(RemedyScope::OfficesChoice), Some(choice)) => choice,
            (Some(RemedyScope::OfficesChoice), None) => {
                if adverse {
                    gathering.miss(LetterField::RemedyChoice, None);
                }
                RemedyChoice::Never
            }
            (Some(RemedyScope::Never) | None, _) => RemedyChoice::Never,
        }
    }

    fn remedy(&self, gathering: &mut Gathering) -> RemedyFields {
        let (office, kind) = (self.office, self.case.received().kind);
        let period = |clock| self.ruleset.deadline(kind, clock).map(|rule| rule.period());
        RemedyFields {
            review_body: gathering.need(LetterField::ReviewBody, None, office.review_body.clone()),
            review_months: match period("review_request") {
                Some(Period::Months(months)) => Some(months),
                _ => None,
            },
            review_years: match period("review_request_limit") {
                Some(Period::Years(years)) => Some(years),
                _ => None,
            },
            defendant: gathering.need(LetterField::Defendant, None, office.defendant.clone()),
            representative: gathering.need(LetterField::Representative, None, office.representative.clone()),
        }
    }

    /// 仙台 32, 丹後 29(2): whoever is refused something is told where to complain.
    fn complaint(&self, adverse: bool, gathering: &mut Gathering) -> Option<Complaint> {
        let article = self.ruleset.remedy.as_ref().and_then(|remedy| remedy.complaint_article.as_deref());
        let desk = self.office.complaint_desk.clone();
        let desk = match article {
            Some(_) if adverse => Some(gathering.need(LetterField::ComplaintDesk, article, desk)),
            _ => desk,
        };
        let printed = article.map(|article| self.ruleset.printed(article).to_owned());
        desk.map(|desk| Complaint { desk, article: printed })
    }
}
