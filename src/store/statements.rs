//! Every statement of the store by its name. `list` composes its own from fragments.

use super::{
    bulk, cases, check, clocks, compare, counters, due, events, file, letters, office, once, overdue, parts, people,
    raw, rebuild, sealed, search_keys, sources, strikes, titles, vacancies, verify, yearly,
};

/// Name and text of each.
pub(super) const STATEMENTS: &[(&str, &str)] = &[
    ("bulk::KNOW_KIND", bulk::KNOW_KIND),
    ("bulk::MOVE_HEAD", bulk::MOVE_HEAD),
    ("bulk::SET_ASIDE", bulk::SET_ASIDE),
    ("cases::ABOVE", cases::ABOVE),
    ("cases::ANY", cases::ANY),
    ("cases::BY_ID", cases::BY_ID),
    ("cases::BY_NUMBER", cases::BY_NUMBER),
    ("cases::EVERY", cases::EVERY),
    ("cases::INSERT", cases::INSERT),
    ("cases::OF_YEAR", cases::OF_YEAR),
    ("cases::OPEN", cases::OPEN),
    ("cases::OWING_LETTERS", cases::OWING_LETTERS),
    ("cases::PUT", cases::PUT),
    ("cases::REACHING", cases::REACHING),
    ("cases::RUNNING", cases::RUNNING),
    ("cases::UP_TO", cases::UP_TO),
    ("check::COUNTED", check::COUNTED),
    ("check::NUMBERS", check::NUMBERS),
    ("check::PAGES", check::PAGES),
    ("check::REFERENCES", check::REFERENCES),
    ("check::SCHEMA", check::SCHEMA),
    ("check::SOURCES", check::SOURCES),
    ("check::UNCOUNTED", check::UNCOUNTED),
    ("clocks::BETWEEN", clocks::BETWEEN),
    ("clocks::OF_CASE", clocks::OF_CASE),
    ("clocks::PUT", clocks::PUT),
    ("clocks::REMOVE", clocks::REMOVE),
    ("clocks::RUNNING", clocks::RUNNING),
    ("compare::CASES", compare::CASES),
    ("compare::CLOCKS", compare::CLOCKS),
    ("compare::PARTS", compare::PARTS),
    ("compare::PEOPLE", compare::PEOPLE),
    ("compare::STRIKES", compare::STRIKES),
    ("compare::TITLES", compare::TITLES),
    ("counters::LAST", counters::LAST),
    ("counters::NEXT", counters::NEXT),
    ("counters::SET", counters::SET),
    ("due::AIMED", due::AIMED),
    ("due::AT_ONCE", due::AT_ONCE),
    ("due::DATED", due::DATED),
    ("due::PROMPT", due::PROMPT),
    ("due::STOPPED", due::STOPPED),
    ("due::UNSENT", due::UNSENT),
    ("events::AFTER", events::AFTER),
    ("events::APPEND", events::APPEND),
    ("events::BY_CASE", events::BY_CASE),
    ("events::CASES", events::CASES),
    ("events::HASH", events::HASH),
    ("events::LAST_OF_CASE", events::LAST_OF_CASE),
    ("events::LAST_OF_OFFICE", events::LAST_OF_OFFICE),
    ("events::OF_CASE", events::OF_CASE),
    ("events::OF_OFFICE", events::OF_OFFICE),
    ("events::ONE_OF_CASE", events::ONE_OF_CASE),
    ("events::ONE_OF_OFFICE", events::ONE_OF_OFFICE),
    ("events::PLACE", events::PLACE),
    ("file::BEGIN", file::BEGIN),
    ("file::KINDS", file::KINDS),
    ("file::LAST_RECORDED", file::LAST_RECORDED),
    ("file::READ", file::READ),
    ("file::SET_ENGINE", file::SET_ENGINE),
    ("letters::INSERT", letters::INSERT),
    ("letters::ISSUED", letters::ISSUED),
    ("letters::READ", letters::READ),
    ("office::DAYS", office::DAYS),
    ("office::PUT_DAY", office::PUT_DAY),
    ("office::PUT_VALUE", office::PUT_VALUE),
    ("office::REMOVE_DAY", office::REMOVE_DAY),
    ("office::REMOVE_VALUE", office::REMOVE_VALUE),
    ("office::VALUES", office::VALUES),
    ("once::FIND", once::FIND),
    ("overdue::OVERDUE", overdue::OVERDUE),
    ("parts::OF_CASE", parts::OF_CASE),
    ("parts::PUT", parts::PUT),
    ("parts::REMOVE", parts::REMOVE),
    ("people::OF_CASE", people::OF_CASE),
    ("people::OF_PERSON", people::OF_PERSON),
    ("people::PUT", people::PUT),
    ("people::REMOVE", people::REMOVE),
    ("people::REQUESTS", people::REQUESTS),
    ("raw::EVENTS", raw::EVENTS),
    ("raw::LETTERS", raw::LETTERS),
    ("rebuild::COUNTERS", rebuild::COUNTERS),
    ("rebuild::DROP_CASES", rebuild::DROP_CASES),
    ("rebuild::DROP_CLOCKS", rebuild::DROP_CLOCKS),
    ("rebuild::DROP_COUNTERS", rebuild::DROP_COUNTERS),
    ("rebuild::DROP_DAYS", rebuild::DROP_DAYS),
    ("rebuild::DROP_KINDS", rebuild::DROP_KINDS),
    ("rebuild::DROP_OFFICE", rebuild::DROP_OFFICE),
    ("rebuild::DROP_PARTS", rebuild::DROP_PARTS),
    ("rebuild::DROP_PEOPLE", rebuild::DROP_PEOPLE),
    ("rebuild::DROP_SEARCH_KEYS", rebuild::DROP_SEARCH_KEYS),
    ("rebuild::DROP_STRIKES", rebuild::DROP_STRIKES),
    ("rebuild::DROP_TITLES", rebuild::DROP_TITLES),
    ("rebuild::DROP_VACANCIES", rebuild::DROP_VACANCIES),
    ("rebuild::FILE", rebuild::FILE),
    ("rebuild::KINDS", rebuild::KINDS),
    ("sealed::ERASE", sealed::ERASE),
    ("sealed::INSERT", sealed::INSERT),
    ("search_keys::APPEND", search_keys::APPEND),
    ("search_keys::EVERY", search_keys::EVERY),
    ("search_keys::OF_BLOCK", search_keys::OF_BLOCK),
    ("search_keys::PUT", search_keys::PUT),
    ("search_keys::REMOVE", search_keys::REMOVE),
    ("sources::ALL", sources::ALL),
    ("sources::BODY", sources::BODY),
    ("sources::HAS", sources::HAS),
    ("sources::PUT", sources::PUT),
    ("strikes::OF_CASE", strikes::OF_CASE),
    ("strikes::OF_OFFICE", strikes::OF_OFFICE),
    ("strikes::PUT", strikes::PUT),
    ("strikes::REMOVE", strikes::REMOVE),
    ("titles::OF_CASE", titles::OF_CASE),
    ("titles::PUT", titles::PUT),
    ("titles::REMOVE", titles::REMOVE),
    ("vacancies::ALL", vacancies::ALL),
    ("vacancies::PUT", vacancies::PUT),
    ("vacancies::REMOVE", vacancies::REMOVE),
    ("verify::EVENTS", verify::EVENTS),
    ("verify::LETTERS", verify::LETTERS),
    ("yearly::CHANGED", yearly::CHANGED),
    ("yearly::TOUCHING", yearly::TOUCHING),
];

#[cfg(test)]
pub(super) mod tests {
    use std::path::Path;

    use rusqlite::Connection;

    use super::*;
    use crate::store::testing;

    /// Do `$1`, `$2` … first appear in this order? SQLite numbers them by appearance, other engines by their digits.
    pub(in crate::store) fn ascending(sql: &str) -> bool {
        let mut highest = 0;
        sql.split('$').skip(1).all(|after| {
            let digits: String = after.chars().take_while(char::is_ascii_digit).collect();
            let number: usize = digits.parse().unwrap_or(usize::MAX);
            let follows = number <= highest + 1 && number > 0;
            highest = highest.max(number);
            follows
        })
    }

    /// The steps by which SQLite would answer this statement.
    pub(in crate::store) fn plan(connection: &Connection, sql: &str) -> Vec<String> {
        let mut statement =
            connection.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap_or_else(|error| panic!("{sql}: {error}"));
        let mut rows = statement.raw_query();
        let mut steps = Vec::new();
        while let Some(row) = rows.next().unwrap() {
            steps.push(row.get("detail").unwrap());
        }
        steps
    }

    #[test]
    fn every_statement_prepares_on_a_fresh_file_and_numbers_its_parameters_in_order() {
        let office = testing::office();
        let store = office.read();
        for (name, sql) in STATEMENTS {
            store.connection.prepare(sql).unwrap_or_else(|error| panic!("{name}: {error}"));
            assert!(ascending(sql), "{name}");
        }
        assert!(!ascending("SELECT $2, $1"));
    }

    #[test]
    fn lists_read_the_cases_through_an_index_and_overdue_reads_nothing_else() {
        let office = testing::office();
        let store = office.read();
        let lists = |name: &str| {
            let named = ["cases::OF_YEAR", "cases::UP_TO", "cases::ABOVE", "clocks::BETWEEN"];
            name.starts_with("due::") || name.starts_with("overdue::") || named.contains(&name)
        };
        for (name, sql) in STATEMENTS.iter().filter(|(name, _)| lists(name)) {
            let plan = plan(&store.connection, sql);
            assert!(plan.iter().any(|step| step.contains("USING")), "{name}: {plan:?}");
            assert!(plan.iter().all(|step| step.contains("USING") || !step.contains("SCAN")), "{name}: {plan:?}");
        }
        let plan = plan(&store.connection, overdue::OVERDUE);
        assert_eq!(plan, ["SEARCH cases USING COVERING INDEX cases_due (due<?)"]);
    }

    #[test]
    fn no_statement_is_forgotten_and_none_is_written_where_it_runs() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/store");
        let mut seen = 0;
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let Some(module) = path.file_name().and_then(|name| name.to_str()?.strip_suffix(".rs").map(str::to_owned))
            else {
                continue;
            };
            let text = std::fs::read_to_string(&path).unwrap();
            for line in text.lines().filter_map(|line| line.strip_prefix("pub(super) const ")) {
                let Some((name, _)) = line.split_once(": &str") else { continue };
                let name = format!("{module}::{name}");
                if ["search::MATCHES", "testing::RULESET"].contains(&name.as_str()) {
                    continue;
                }
                assert!(STATEMENTS.iter().any(|(known, _)| *known == name), "{name}");
                seen += 1;
            }
            let program = text.split("#[cfg(test)]").next().unwrap_or_default();
            assert!(!program.contains("prepare(\"") && !program.contains("prepare_cached(\""), "{module}");
        }
        assert_eq!(seen, STATEMENTS.len());
    }
}
