//! Letters that went out and arrived, and the request taken back.

use super::{Admission, Notice, Refusal};
use crate::case::fact::Means;
use crate::case::letter::LetterKind;

impl Admission<'_> {
    /// A letter may go out again (to another addressee, or because it came back): the first sending counts.
    pub(super) fn sent(&self, letter: LetterKind, tells: u32) -> Result<Vec<Notice>, Refusal> {
        self.refuse_before_told(tells)?;
        let before = self.case.sent(letter, tells);
        Ok(before.map(|before| Notice::of("sent_before").with("event", before.n)).into_iter().collect())
    }

    pub(super) fn delivered(&self, letter: LetterKind, tells: u32) -> Result<Vec<Notice>, Refusal> {
        self.refuse_before_told(tells)?;
        let sent = self.case.sent(letter, tells).map(|event| event.on);
        match sent {
            Some(sent) if self.draft.on < sent => {
                Err(Refusal::of("arrived_before_sent").with("on", self.draft.on).with("sent", sent))
            }
            _ if letter == LetterKind::SpecialCase => Ok(self.special_told()),
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
