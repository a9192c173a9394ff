//! How a disclosure is to be carried out, as the person said, and silence about it (丹南 28).

use super::fact::{Event, Fact, MethodRequested};
use super::life::Case;

impl<'e> Case<'e> {
    /// The last time the person said how the disclosure is wanted, of part `n` or of everything.
    pub fn method_of_part(&self, n: u32) -> Option<(&'e Event, &'e MethodRequested)> {
        self.methods().rev().find(|(_, asked)| asked.part.is_none_or(|part| part == n))
    }

    /// Every time the person said how the disclosure is wanted, in order.
    pub fn methods(&self) -> impl DoubleEndedIterator<Item = (&'e Event, &'e MethodRequested)> + '_ {
        self.live().filter_map(|event| match &event.fact {
            Fact::MethodRequested(asked) => Some((event, asked)),
            _ => None,
        })
    }

    /// The mark that nobody asked for a method, unless a later request with a reason took it away (28(4) proviso).
    pub fn method_not_asked(&self) -> Option<&'e Event> {
        let marked = self.live().rev().find(|event| matches!(event.fact, Fact::MethodNotAsked(_)))?;
        let reopened = self.methods().any(|(event, _)| event.seq > marked.seq);
        (!reopened).then_some(marked)
    }

    /// The event of the arrival of what implementation `n` sent by post.
    pub fn copies_arrived(&self, n: u32) -> Option<&'e Event> {
        self.live().find(|event| matches!(&event.fact, Fact::CopiesArrived(arrived) if arrived.implemented == n))
    }
}
