//! Which papers were seen: those that the case still asks for first, in their Japanese names.

use super::asking::Asking;
use super::question::Question;
use crate::error::Outcome;
use crate::law::ruleset::Asker;

pub(super) fn questions(asking: &Asking) -> Outcome<Vec<Question>> {
    let number = asking.question("number");
    let Some(looked) = asking.looked()? else { return Ok(vec![number]) };
    let by = looked.on_file.case()?.received().by;
    let agent = matches!(by, Asker::StatutoryAgent | Asker::MandatedAgent);
    let first = looked.now.papers.iter().flat_map(|paper| paper.documents.iter().map(String::as_str));
    let papers = asking.question("document").papers(asking.papers(first));
    let mut questions = vec![number, if agent { papers.optional() } else { papers }];
    if agent {
        questions.push(asking.question("wish").optional());
    }
    questions.push(asking.question("on"));
    Ok(questions)
}
