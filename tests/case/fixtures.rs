//! A payload of every kind of fact as files hold it: what was written once is read for ever, byte for byte.

use std::collections::BTreeSet;

use kaiji::case::fact::Fact;

/// Kind, version, payload. A line is added for each new kind or version, and none is ever changed.
const STORED: &[(&str, u32, &str)] = &[
    (
        "received",
        1,
        r#"{"number":"R8-K-0001","ruleset":{"id":"tannan-gikai","in_force":"2023-04-01"},"kind":"disclosure","parts":1,"channel":"counter","by":"principal"}"#,
    ),
    (
        "received",
        1,
        r#"{"number":"R8-S-0002","ruleset":{"id":"sendai-jigyodan","in_force":"2022-04-01"},"kind":"suspension","parts":3,"at":"09:30","written":"2026-03-30","accepted":"2026-04-02","at_office":"2026-04-03","channel":"post","by":"mandated_agent","on_behalf_of":"heir","heir_class":"second_degree","disclosed_on":"2026-03-01","prior":"R7-K-0004","road":"rule","specific_pi":true,"class":"medical_care","claims":["24(1)","24(3)"]}"#,
    ),
    ("identified", 1, r#"{"documents":[{"kind":"driving_licence"},{"kind":"resident_record","made":"2026-03-20"}]}"#),
    ("supplement_asked", 1, r#"{"by":"2026-04-20","about":"form"}"#),
    ("supplement_asked", 1, r#"{"by":"2026-04-20","about":"form","happened":true}"#),
    ("supplement_done", 1, r#"{"asked":3}"#),
    ("supplement_done", 1, r#"{"asked":3,"disclosed_on":"2026-03-20"}"#),
    ("supplement_lapsed", 1, r#"{"asked":3}"#),
    ("extended", 1, r#"{"days":30}"#),
    ("extended", 1, r#"{"until":"2026-05-15","happened":true}"#),
    ("special_set", 1, r#"{"remaining_until":"2026-09-30"}"#),
    (
        "decided",
        1,
        r#"{"outcome":"partial","part":2,"stage":"remaining","grounds":["20条1号"],"withheld":["20条2号"],"purpose_withheld":"5条2号","available_from":"2027-04-01","measure":"erase","withholds_parties":[1],"panel_decided":"2026-03-01","implement_on":"2026-05-01","means":"copy","happened":true}"#,
    ),
    ("decided", 1, r#"{"outcome":"full"}"#),
    ("sent", 1, r#"{"letter":"decision","tells":5}"#),
    ("sent", 1, r#"{"letter":"third_party_notice","tells":5,"to":{"third_party":1}}"#),
    ("delivered", 1, r#"{"letter":"decision","tells":5}"#),
    ("delivered", 1, r#"{"letter":"consultation_notice","tells":9,"to":"other"}"#),
    ("implemented", 1, r#"{"part":1,"means":"post","pages":12,"happened":true}"#),
    ("withdrawn", 1, "{}"),
    ("noted", 1, "{}"),
    ("wish_confirmed", 1, r#"{"wish":"opposed"}"#),
    ("assigned", 1, "{}"),
    ("clarification_begun", 1, "{}"),
    ("clarification_ended", 1, r#"{"begun":2}"#),
    ("inquiry_asked", 1, r#"{"by":"2026-04-08"}"#),
    ("inquiry_chased", 1, r#"{"asked":2}"#),
    ("inquiry_replied", 1, r#"{"asked":2,"pages":12}"#),
    ("third_party_asked", 1, r#"{"party":1,"by":"2026-04-12","mandatory":true,"ground":"20条2号イ"}"#),
    ("third_party_asked", 1, r#"{"party":1,"happened":true}"#),
    ("third_party_replied", 1, r#"{"party":1,"objects":true}"#),
    ("third_party_unknown", 1, r#"{"party":2}"#),
    ("drafted", 1, "{}"),
    ("approved", 1, "{}"),
    ("transferred", 1, r#"{"happened":true}"#),
    ("method_requested", 1, r#"{"means":"read","part":1,"late_reason":true}"#),
    ("method_changed", 1, r#"{"means":"copy","part":1}"#),
    ("method_not_asked", 1, "{}"),
    ("copies_arrived", 1, r#"{"implemented":7}"#),
    ("recipients_told", 1, r#"{"needed":false}"#),
    ("fee_entered", 1, r#"{"what":"asked","yen":300}"#),
    ("review_filed", 1, r#"{"by":"requester","against":4,"participants":[1,2],"late_reason":true}"#),
    ("review_filed", 1, r#"{"by":{"third_party":1}}"#),
    ("review_consulted", 1, r#"{"review":8}"#),
    ("review_consulted", 1, r#"{"review":8,"happened":true}"#),
    ("review_exempted", 1, r#"{"review":8,"ground":"45(1)1号"}"#),
    ("review_reported", 1, r#"{"review":8}"#),
    ("review_ruled", 1, r#"{"review":8,"outcome":"granted_in_part","disclose":true,"happened":true}"#),
    (
        "review_ruled",
        1,
        r#"{"review":8,"outcome":"granted","disclose":true,"participants":[2],"implement_on":"2026-08-03"}"#,
    ),
    (
        "letter_issued",
        1,
        r#"{"letter":"decision","tells":5,"form":"txt","document_number":"8丹議第1号","sequence":1,"sha256":"00","supersedes":6}"#,
    ),
    ("struck", 1, r#"{"event":3}"#),
    (
        "ruleset_adopted",
        1,
        r#"{"id":"tannan-gikai","in_force":"2023-04-01","revision":1,"sha256":"00","default":true}"#,
    ),
    ("office_set", 1, r#"{"key":"name"}"#),
    ("office_set", 1, r#"{"key":"letters","sha256":"00"}"#),
    ("holidays_imported", 1, r#"{"list":"own","sha256":"00"}"#),
    ("vacancy_started", 1, r#"{"office":"both"}"#),
    ("vacancy_ended", 1, r#"{"started":4}"#),
    ("engine_raised", 1, r#"{"from":1,"to":2}"#),
    ("figures_published", 1, r#"{"fiscal_year":2026,"seq":12,"head":"12 0123-4567-89ab-cdef","sha256":"00"}"#),
    (
        "figures_published",
        1,
        r#"{"fiscal_year":2026,"ruleset":"tannan-gikai","mask":3,"seq":12,"head":"12 0123-4567-89ab-cdef","sha256":"00"}"#,
    ),
    (
        "breach_recorded",
        1,
        r#"{"number":1,"ruleset":{"id":"sendai-jigyodan","in_force":"2022-04-01"},"happened_on":"2026-03-30","categories":["sensitive","many"],"persons":1200}"#,
    ),
    ("breach_recorded", 1, r#"{"number":2,"ruleset":{"id":"tannan-gikai","in_force":"2023-04-01"}}"#),
    ("breach_updated", 1, r#"{"breach":1,"happened_on":"2026-03-29","categories":["malicious"],"persons":3}"#),
    ("breach_updated", 1, r#"{"breach":1}"#),
    ("breach_reported", 1, r#"{"breach":1,"duty":"first_report"}"#),
    ("breach_notified", 1, r#"{"breach":1}"#),
    ("breach_notified", 1, r#"{"breach":1,"everyone":true}"#),
    ("breach_relieved", 1, r#"{"breach":1,"by":"entruster","relief":"entruster_told"}"#),
    ("breach_relieved", 1, r#"{"breach":1,"by":"measure"}"#),
];

#[test]
fn every_payload_ever_written_is_read_and_says_the_same_again() {
    for (kind, version, payload) in STORED {
        let fact = Fact::read(kind, *version, payload).unwrap_or_else(|error| panic!("{kind}: {error}"));
        assert_eq!(fact.kind(), *kind);
        assert_eq!(fact.payload(None).unwrap(), *payload, "{kind}");
    }
}

#[test]
fn every_kind_and_version_has_a_payload_here() {
    let here: BTreeSet<(&str, u32)> = STORED.iter().map(|(kind, version, _)| (*kind, *version)).collect();
    let known: BTreeSet<(&str, u32)> = Fact::KNOWN.iter().copied().collect();
    assert_eq!(here, known);
}

#[test]
fn a_payload_with_an_unknown_field_is_refused() {
    for (kind, version, payload) in STORED {
        let more = match payload.strip_suffix('}') {
            Some("{") => r#"{"new":1}"#.to_owned(),
            Some(rest) => format!(r#"{rest},"new":1}}"#),
            None => continue,
        };
        assert!(Fact::read(kind, *version, &more).is_err(), "{kind}");
    }
}
