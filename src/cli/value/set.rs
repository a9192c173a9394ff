//! The closed sets of codes that arguments take, in the writing of JSON. Their meanings stand in `term.ftl`.

use super::code::{Codes, codes};
use super::sort::Fields;

/// What is asked for.
pub(crate) const fn kind() -> Codes {
    codes("kind", &["disclosure", "correction", "suspension", "purpose_notice"])
}

/// Who asks.
pub(crate) const fn requester() -> Codes {
    codes("requester", &["principal", "statutory_agent", "mandated_agent", "heir", "source_facility"])
}

/// For whom an agent asks.
pub(crate) const fn asked_for() -> Codes {
    codes("asked-for", &["principal", "heir"])
}

/// How an heir stands to the deceased.
pub(crate) const fn heir_class() -> Codes {
    codes("heir-class", &["inheritor", "parent_of_minor", "spouse_child_parent", "second_degree"])
}

/// How a request came in.
pub(crate) const fn channel() -> Codes {
    codes("channel", &["counter", "post", "online", "oral"])
}

/// Under the office's own rule or under the Act.
pub(crate) const fn road() -> Codes {
    codes("road", &["rule", "act"])
}

/// The form of an export.
pub(crate) const fn export_form() -> Codes {
    codes("export-form", &["jsonl", "csv"])
}

/// What is done with a request that is there already.
pub(crate) const fn doubles() -> Codes {
    codes("doubles", &["refuse", "skip", "take"])
}

/// The form of a report.
pub(crate) const fn report_form() -> Codes {
    codes("report-form", &["table", "csv", "xlsx", "json", "html", "pdf"])
}

/// What the sections of a daily report are.
pub(crate) const fn report_by() -> Codes {
    codes("report-by", &["officer", "section"])
}

/// The form of a letter.
pub(crate) const fn letter_form() -> Codes {
    codes("letter-form", &["pdf", "docx", "txt"])
}

/// What the principal behind an agent wants.
pub(crate) const fn wish() -> Codes {
    codes("wish", &["confirmed", "opposed"])
}

/// What a supplement mends.
pub(crate) const fn about() -> Codes {
    codes("about", &["form", "identity"])
}

/// The office whose post is vacant.
pub(crate) const fn post() -> Codes {
    codes("post", &["chair", "vice", "both"])
}

/// What was decided; which of them exist is said by the ruleset.
pub(crate) const fn outcome() -> Codes {
    codes(
        "outcome",
        &[
            "full",
            "partial",
            "refused",
            "not_held",
            "existence_refused",
            "done",
            "partly_done",
            "not_done",
            "substitute",
            "notified",
            "dismissed",
        ],
    )
}

/// The part of a special case that is decided.
pub(crate) const fn stage() -> Codes {
    codes("stage", &["substantial", "remaining"])
}

/// How what was disclosed is handed over.
pub(crate) const fn means() -> Codes {
    codes("means", &["read", "copy", "electronic", "post"])
}

/// The life of a case.
pub(crate) const fn state() -> Codes {
    codes(
        "state",
        &[
            "received",
            "in_progress",
            "decided",
            "implemented",
            "closed",
            "withdrawn",
            "dismissed",
            "transferred",
            "void",
        ],
    )
}

/// How the clock of a decision stands.
pub(crate) const fn status() -> Codes {
    codes(
        "status",
        &[
            "open",
            "paused",
            "suspended",
            "overdue",
            "decided_in_time",
            "decided_late",
            "prompt",
            "decided",
            "done",
            "passed",
        ],
    )
}

/// The fields of `due`; those of every list come first.
const FIELDS: &[&str; 18] = &[
    "number",
    "ruleset",
    "kind",
    "state",
    "status",
    "received",
    "date",
    "safe_date",
    "days_remaining",
    "name",
    "subject",
    "officer",
    "section",
    "target",
    "clock",
    "owed_by",
    "group",
    "elapsed_days",
];

/// The fields of `list` and `search`.
pub(crate) const fn list_field() -> Codes {
    let (fields, _) = FIELDS.split_at(14);
    codes("field", fields)
}

/// The fields of `overdue`.
pub(crate) const fn overdue_field() -> Codes {
    let (fields, _) = FIELDS.split_at(16);
    codes("field", fields)
}

/// The fields of `due`.
pub(crate) const fn due_field() -> Codes {
    codes("field", FIELDS)
}

/// The fields that `list` and `search` are sorted by.
pub(crate) const fn list_order() -> Fields {
    Fields(list_field())
}

/// The fields that `overdue` is sorted by.
pub(crate) const fn overdue_order() -> Fields {
    Fields(overdue_field())
}

/// The fields that `due` is sorted by.
pub(crate) const fn due_order() -> Fields {
    Fields(due_field())
}

/// Whether a third party opposes the disclosure.
pub(crate) const fn objects() -> Codes {
    codes("objects", &["yes", "no"])
}

/// How a request for review ended.
pub(crate) const fn ruling() -> Codes {
    codes("ruling", &["granted", "granted_in_part", "denied", "inadmissible"])
}

/// Whether a ruling discloses.
pub(crate) const fn disclose() -> Codes {
    codes("disclose", &["yes", "no"])
}

/// The letters that go out, and at the end the copies of what was disclosed, which are none.
const ARRIVALS: &[&str; 13] = &[
    "mend_request",
    "decision",
    "extension",
    "special_case",
    "third_party_inquiry",
    "third_party_notice",
    "consultation_notice",
    "transfer_notice",
    "method_change",
    "recipients_notice",
    "withdrawal_receipt",
    "agent_confirmation",
    "copies",
];

/// The letters that go out.
pub(crate) const fn sent_letter() -> Codes {
    let [letters @ .., _copies] = ARRIVALS;
    codes("letter", letters)
}

/// Every letter and every paper of the counter.
pub(crate) const fn letter() -> Codes {
    codes(
        "letter",
        &[
            "receipt",
            "mend_request",
            "decision",
            "extension",
            "special_case",
            "third_party_inquiry",
            "third_party_notice",
            "opinion_form",
            "method_form",
            "recipients_notice",
            "transfer_notice",
            "consultation_notice",
            "withdrawal_receipt",
            "investigation_result",
            "method_change",
            "agent_confirmation",
            "deadline_sheet",
            "request_form",
        ],
    )
}

/// The letters about a breach.
pub(crate) const fn breach_letter() -> Codes {
    codes("letter", &["breach_notice", "breach_report"])
}

/// The forms that are given out blank.
pub(crate) const fn form() -> Codes {
    codes("letter", &["request_form", "method_form", "opinion_form"])
}

/// What can arrive: a letter, or the copies of what was disclosed.
pub(crate) const fn arrival() -> Codes {
    codes("letter", ARRIVALS)
}

#[cfg(test)]
mod tests {
    use serde::de::DeserializeOwned;

    use super::*;
    use crate::case::fact::{Channel, Means, OnBehalfOf, Road, RulingOutcome, Stage, Wish};
    use crate::case::letter::LetterKind;
    use crate::law::Kind;
    use crate::law::deadline::{About, Post};
    use crate::law::ruleset::{Asker, HeirClass};

    #[test]
    fn the_kinds_are_those_of_the_law() {
        let known: Vec<&str> = Kind::ALL.iter().map(|kind| kind.code()).collect();
        assert_eq!(kind().all(), known);
    }

    #[test]
    fn the_letters_are_those_of_the_law() {
        let mut named = [letter().all(), breach_letter().all()].concat();
        let mut known: Vec<&str> = LetterKind::ALL.iter().map(|letter| letter.code()).collect();
        named.sort_unstable();
        known.sort_unstable();
        assert_eq!(named, known);
        let only = |is: fn(LetterKind) -> bool| {
            let letters = LetterKind::ALL.iter().filter(|letter| is(**letter) && letter.written_as() == **letter);
            let mut codes: Vec<&str> = letters.map(|letter| letter.code()).collect();
            codes.sort_unstable();
            codes
        };
        let sorted = |codes: Codes| {
            let mut codes = codes.all().to_vec();
            codes.sort_unstable();
            codes
        };
        assert_eq!(sorted(sent_letter()), only(|letter| letter.is_issued() && !letter.is_of_breach()));
        assert_eq!(sorted(breach_letter()), only(LetterKind::is_of_breach));
        assert_eq!(sorted(form()), only(LetterKind::is_form));
    }

    #[test]
    fn the_statuses_are_those_of_the_clock() {
        let known: Vec<&str> = crate::case::clock::ClockStatus::ALL.iter().map(|status| status.code()).collect();
        assert_eq!(status().all(), known);
    }

    #[test]
    fn every_code_of_a_set_means_something_to_the_law_or_the_case() {
        fn all<T: DeserializeOwned>(set: Codes) {
            for code in set.every() {
                assert!(code.meant::<T>().is_ok(), "{}", code.as_str());
            }
        }
        all::<Kind>(kind());
        all::<Asker>(requester());
        all::<OnBehalfOf>(asked_for());
        all::<HeirClass>(heir_class());
        all::<Channel>(channel());
        all::<Road>(road());
        all::<Wish>(wish());
        all::<About>(about());
        all::<Post>(post());
        all::<Stage>(stage());
        all::<Means>(means());
        all::<LetterKind>(letter());
        all::<RulingOutcome>(ruling());
    }
}
