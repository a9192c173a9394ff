//! How a disclosure is to be carried out, as the person said, and silence about it (丹南 28).

use super::fact::{Event, Fact, Implemented, Means, MethodRequested};
use super::life::Case;
use crate::law::Date;
use crate::law::deadline::Secondary;
use crate::law::ruleset::Ruleset;

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

    /// The last time the person said so in time, or with a reason for being late (28(4) proviso): only then is it owed.
    pub fn timely_method_of_part(&self, n: u32, last: Option<Secondary>) -> Option<&'e Event> {
        let of_part = self.methods().rev().filter(|(_, asked)| asked.part.is_none_or(|part| part == n));
        of_part.filter(|(event, asked)| is_timely(event, asked, last)).map(|(event, _)| event).next()
    }

    /// The first time the person said so in time, or with a reason.
    pub fn timely_method(&self, last: Option<Secondary>) -> Option<&'e Event> {
        self.methods().find(|(event, asked)| is_timely(event, asked, last)).map(|(event, _)| event)
    }

    /// How part `n` is to be disclosed: as asked for, or as the office changed it afterwards.
    pub fn wanted_means(&self, n: u32) -> Option<Means> {
        let concerns = |part: Option<u32>| part.is_none_or(|part| part == n);
        self.live().rev().find_map(|event| match &event.fact {
            Fact::MethodRequested(asked) if concerns(asked.part) => Some(asked.means),
            Fact::MethodChanged(changed) if concerns(changed.part) => Some(changed.means),
            _ => None,
        })
    }

    /// The mark that nobody asked for a method, unless a wish entered later takes it away: one that was made in time after
    /// all, or one with a reason for being late (28(4) proviso). The day of the mark is the last day of the period.
    pub fn method_not_asked(&self) -> Option<&'e Event> {
        let marked = self.live().rev().find(|event| matches!(event.fact, Fact::MethodNotAsked(_)))?;
        let reopens = |(event, asked): (&Event, &MethodRequested)| {
            event.seq > marked.seq && (asked.late_reason || event.on <= marked.on)
        };
        let reopened = self.methods().any(reopens);
        (!reopened).then_some(marked)
    }

    /// Until when the person is in time with saying how part `n` is wanted, by the notice that arrived (丹南 28(4)). The period
    /// runs from the notice of 24(1). A ruling that discloses what a decision withheld is not told by that notice, so what it
    /// discloses has no such day: the person still says how it is wanted (28(3)), but silence about it ends nothing.
    pub fn wish_in_time_until(&self, ruleset: &Ruleset, n: u32, last: Option<Secondary>) -> Option<Secondary> {
        last.filter(|_| self.decision_grants(ruleset, n) && self.ruling_granting(n).is_none())
    }

    /// Whether nothing more is to be handed over or done of part `n`: it was, or nobody asked for a method. That mark says
    /// nothing of what a ruling discloses (28(4)).
    pub fn is_carried_out(&self, n: u32) -> bool {
        let silent = self.method_not_asked().is_some() && self.ruling_granting(n).is_none();
        silent || self.implementation_of_part(n).is_some()
    }

    /// Every handing over, in order.
    pub fn implementations(&self) -> impl DoubleEndedIterator<Item = (&'e Event, &'e Implemented)> + '_ {
        self.live().filter_map(|event| match &event.fact {
            Fact::Implemented(done) => Some((event, done)),
            _ => None,
        })
    }

    /// The last handing over by post whose arrival is not recorded.
    pub fn copies_on_their_way(&self) -> Option<&'e Event> {
        let posted = self.implementations().rev().filter(|(_, done)| done.means == Some(Means::Post));
        posted.map(|(event, _)| event).find(|event| self.copies_arrived(event.n).is_none())
    }

    /// The days on which the person received what was disclosed, in order and each once: handed over, or arrived by post.
    pub fn disclosure_received(&self) -> Vec<Date> {
        let day = |(event, done): (&'e Event, &Implemented)| match done.means {
            Some(Means::Post) => self.copies_arrived(event.n).map(|arrived| arrived.on),
            _ => Some(event.on),
        };
        let mut days: Vec<Date> = self.implementations().filter_map(day).collect();
        days.sort_unstable();
        days.dedup();
        days
    }

    /// The event of the arrival of what implementation `n` sent by post.
    pub fn copies_arrived(&self, n: u32) -> Option<&'e Event> {
        self.live().find(|event| matches!(&event.fact, Fact::CopiesArrived(arrived) if arrived.implemented == n))
    }
}

/// In time under the reading that leaves the person most time.
fn is_timely(event: &Event, asked: &MethodRequested, last: Option<Secondary>) -> bool {
    asked.late_reason || last.is_none_or(|last| event.on <= last.safe_date)
}
