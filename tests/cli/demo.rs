//! The main job in one command.

use crate::office::Office;

#[test]
fn the_samples_are_the_same_whenever_they_are_made_for_one_day() {
    let bytes = |office: &Office, id: &str| {
        let shown = office.sh("demo samples");
        assert!(shown.starts_with("exit 0"), "{shown}");
        std::fs::read(office.path("samples").join(format!("{id}.kaiji"))).unwrap()
    };
    let (one, other) = (Office::new().today("2026-11-21"), Office::new().today("2026-11-21"));
    assert_eq!(bytes(&one, "tannan-gikai"), bytes(&other, "tannan-gikai"));
    // Its own folder is filled anew.
    assert_eq!(bytes(&one, "sendai-jigyodan"), bytes(&one, "sendai-jigyodan"));
}

#[test]
fn every_sample_file_is_sound_and_its_cases_show_every_state_of_a_clock() {
    let office = Office::new().today("2026-11-21");
    office.sh("demo samples");
    for id in ["tannan-gikai", "sendai-jigyodan", "tango-fukushikai", "nayoro-polaris", "chitose-connect", "appi-admin"]
    {
        let checked = office.sh(&format!("check --db samples/{id}.kaiji"));
        assert!(checked.starts_with("exit 0"), "{id}\n{checked}");
    }
    let list = office.sh("list --db samples/tannan-gikai.kaiji --format json");
    for status in ["open", "overdue", "suspended", "decided_in_time"] {
        assert!(list.contains(&format!("\"status\":\"{status}\"")), "{status}\n{list}");
    }
}

#[test]
fn a_folder_that_holds_something_else_is_left_alone() {
    let office = Office::new();
    office.write("mine/letter.txt", "keep");
    assert!(office.sh("demo mine").starts_with("exit 2"));
    assert_eq!(std::fs::read(office.path("mine/letter.txt")).unwrap(), b"keep");
    assert_eq!(std::fs::read_dir(office.path("mine")).unwrap().count(), 1);
}
