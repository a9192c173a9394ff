//! What was answered so far, in order: each answer can be taken back.

use std::collections::HashMap;

use crate::cli::unfinished::Typed;
use crate::error::{Failure, Outcome};

/// An answer to a question.
pub(super) struct Given {
    /// The argument it is about.
    pub(super) id: String,
    /// The answer itself; several where the argument may be repeated, none where it was left out.
    pub(super) values: Vec<String>,
    /// The same as a script would type it.
    pub(super) typed: Vec<Typed>,
    /// False where only one answer was possible: nobody goes back to a question that was not asked.
    pub(super) asked: bool,
}

/// The answers.
#[derive(Default)]
pub(super) struct Answers {
    given: Vec<Given>,
    /// What was answered before it was taken back.
    before: HashMap<String, Vec<String>>,
}

impl Answers {
    pub(super) fn add(&mut self, given: Given) {
        self.given.push(given);
    }

    /// Whether a question was answered.
    pub(super) fn any(&self) -> bool {
        self.given.iter().any(|given| given.asked)
    }

    /// The answer about an argument.
    pub(super) fn about(&self, id: &str) -> Option<&Given> {
        self.given.iter().find(|given| given.id == id)
    }

    /// Whether something was answered about an argument, and not only that it is left out.
    pub(super) fn tells(&self, id: &str) -> bool {
        self.about(id).is_some_and(|given| !given.typed.is_empty())
    }

    /// What was left out must be said after all.
    pub(super) fn forget(&mut self, id: &str) {
        self.given.retain(|given| given.id != id);
    }

    /// What was answered about an argument before it was taken back.
    pub(super) fn before(&self, id: &str) -> &[String] {
        self.before.get(id).map_or(&[], Vec::as_slice)
    }

    /// Everything as a script would type it.
    pub(super) fn typed(&self) -> Vec<Typed> {
        self.given.iter().flat_map(|given| given.typed.iter().cloned()).collect()
    }

    /// Goes back to the question before.
    ///
    /// # Errors
    /// [`Failure::Left`] at the first one.
    pub(super) fn step_back(&mut self) -> Outcome<()> {
        if !self.any() {
            return Err(Failure::Left);
        }
        self.pop();
        Ok(())
    }

    /// Goes back to the question about this flag; where it was none of them, to the last one.
    pub(super) fn take_back(&mut self, flag: Option<&str>) {
        let id = flag.map(|flag| flag.trim_start_matches("--").replace('-', "_"));
        let named = id.filter(|id| self.about(id).is_some_and(|given| given.asked));
        loop {
            let popped = self.pop();
            if popped.is_none() || named.is_none() || popped == named {
                return;
            }
        }
    }

    /// Takes back the last answer that was asked for.
    fn pop(&mut self) -> Option<String> {
        loop {
            let last = self.given.pop()?;
            if last.asked {
                self.before.insert(last.id.clone(), last.values);
                return Some(last.id);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(id: &str, asked: bool) -> Given {
        Given { id: id.to_owned(), values: vec![id.to_uppercase()], typed: Vec::new(), asked }
    }

    fn three() -> Answers {
        let mut answers = Answers::default();
        [given("received", true), given("kind", false), given("name", true)]
            .into_iter()
            .for_each(|one| answers.add(one));
        answers
    }

    #[test]
    fn going_back_skips_what_was_not_asked_and_remembers_what_was() {
        let mut answers = three();
        answers.step_back().unwrap();
        assert_eq!(answers.before("name"), ["NAME"]);
        answers.step_back().unwrap();
        assert!(answers.about("kind").is_none() && answers.about("received").is_none());
        assert!(matches!(answers.step_back(), Err(Failure::Left)));
    }

    #[test]
    fn a_refusal_leads_back_to_the_answer_that_it_names() {
        let mut answers = three();
        answers.take_back(Some("--received"));
        assert!(!answers.any());
        let mut answers = three();
        answers.take_back(Some("--by"));
        assert!(answers.about("name").is_none() && answers.about("received").is_some());
    }
}
