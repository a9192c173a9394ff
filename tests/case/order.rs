//! Facts in, dates out, in any order.

use kaiji::case::fact::Event;
use kaiji::case::letter::LetterKind;
use proptest::prelude::*;

use crate::story::{Story, asked, decided, delivered, done, extended, identified, sent};

fn told() -> Story {
    Story::received("tannan-gikai", "04-01")
        .then("04-02", identified())
        .then("04-06", asked("04-20"))
        .then("04-08", done(3))
        .then("04-10", asked("04-24"))
        .then("04-14", done(5))
        .then("04-18", extended(20))
        .then("04-19", sent(LetterKind::Extension, 7))
        .then("05-01", decided("full"))
        .then("05-02", delivered(LetterKind::Decision, 9))
}

proptest! {
    #[test]
    fn the_order_of_entry_changes_nothing(shuffled in Just(told().events).prop_shuffle()) {
        let mut story = told();
        let (before, state) = (story.on("05-20").clocks, story.on("05-20").state);
        // The same facts entered in another order have other places in the file, but keep their numbers of reference.
        story.events = shuffled.into_iter().enumerate().map(|(at, event)| Event { seq: at as i64 + 1, ..event }).collect();
        prop_assert_eq!(story.on("05-20").clocks, before);
        prop_assert_eq!(story.on("05-20").state, state);
    }
}
