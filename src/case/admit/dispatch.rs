//! Letters that went out and arrived, and the request taken back.

use super::{Admission, Notice, Refusal};
use crate::case::fact::{AddressedTo, Delivered, Means, Sent};
use crate::case::letter::LetterKind;

impl Admission<'_> {
    /// A letter may go out again (to another addressee, or because it came back): the first sending counts.
    pub(super) fn sent(&self, sent: &Sent) -> Result<Vec<Notice>, Refusal> {
        self.refuse_before_told(sent.tells)?;
        self.check_addressee(sent.to)?;
        let before = self.case.sent_to(sent.letter, sent.tells, sent.to);
        Ok(before.map(|before| Notice::of("sent_before").with("event", before.n)).into_iter().collect())
    }

    pub(super) fn delivered(&self, arrived: &Delivered) -> Result<Vec<Notice>, Refusal> {
        self.refuse_before_told(arrived.tells)?;
        self.check_addressee(arrived.to)?;
        let sent = self.case.sent_to(arrived.letter, arrived.tells, arrived.to).map(|event| event.on);
        match sent {
            Some(sent) if self.draft.on < sent => {
                Err(Refusal::of("arrived_before_sent").with("on", self.draft.on).with("sent", sent))
            }
            _ if arrived.letter == LetterKind::SpecialCase && arrived.to.is_none() => Ok(self.special_told()),
            _ => Ok(Vec::new()),
        }
    }

    /// What was sent by post arrived.
    pub(super) fn copies_arrived(&self, implemented: u32) -> Result<Vec<Notice>, Refusal> {
        let posted = self.case.implementations().find(|(event, _)| event.n == implemented);
        let posted = posted.filter(|(_, done)| done.means == Some(Means::Post)).map(|(event, _)| event.on);
        let posted = posted.filter(|_| self.case.copies_arrived(implemented).is_none());
        match posted {
            None => Err(Refusal::of("no_copies_on_their_way")),
            Some(sent) if self.draft.on < sent => {
                Err(Refusal::of("arrived_before_sent").with("on", self.draft.on).with("sent", sent))
            }
            Some(_) => Ok(Vec::new()),
        }
    }

    fn check_addressee(&self, to: Option<AddressedTo>) -> Result<(), Refusal> {
        match to {
            Some(AddressedTo::ThirdParty(n)) if self.case.party(n).is_none() => Err(self.no_such_party()),
            _ => Ok(()),
        }
    }

    /// A letter cannot go out before what it tells has happened.
    fn refuse_before_told(&self, tells: u32) -> Result<(), Refusal> {
        let told = self.case.event(tells).ok_or_else(|| Refusal::of("letter_tells_nothing").with("event", tells))?;
        if self.draft.on < told.on {
            return Err(Refusal::of("letter_before_act").with("on", self.draft.on).with("act", told.on));
        }
        Ok(())
    }

    /// A request can be taken back until it is decided.
    pub(super) fn withdrawn(&self) -> Result<Vec<Notice>, Refusal> {
        match self.case.decided_on() {
            Some(decided) => Err(Refusal::of("withdrawn_after_decision").with("decided", decided)),
            None => Ok(Vec::new()),
        }
    }
}
