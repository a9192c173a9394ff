//! A ruleset that is wrong does not load, and the fault says where and what.

use kaiji::law::ruleset::{parse, shipped};

/// The shipped text of 丹南, the richest one.
fn tannan() -> &'static str {
    shipped().iter().find(|(id, ..)| *id == "tannan-gikai").expect("it is shipped").2
}

/// What is said of the text with its first `from` made `to`.
fn faults(from: &str, to: &str) -> Vec<String> {
    assert!(tannan().contains(from), "{from}");
    faults_of(&tannan().replacen(from, to, 1))
}

fn faults_of(text: &str) -> Vec<String> {
    parse(text).expect_err("it must not load").iter().map(ToString::to_string).collect()
}

/// `line N: ` of the first line that begins with `start`.
fn line(start: &str) -> String {
    let at = tannan().lines().position(|line| line.starts_with(start)).expect(start);
    format!("line {}: ", at + 1)
}

#[test]
fn a_rule_that_says_nothing_about_the_roll_does_not_load() {
    let roll = tannan().lines().find(|line| line.starts_with("roll = ")).expect("there is one");
    assert_eq!(faults(&format!("{roll}\n"), ""), [line("[[deadline]]") + "`deadline`: missing field `roll`"]);
}

#[test]
fn an_unknown_key_is_refused_and_the_known_ones_are_named() {
    let said = faults("start = \"received\"", "strat = \"received\"");
    assert!(
        said[0].starts_with(&(line("start = ") + "`strat`: unknown field `strat`, expected one of `id`")),
        "{said:?}"
    );
    assert!(said[0].contains("`start_roll`"));
}

#[test]
fn a_wrong_word_is_refused_and_the_allowed_ones_are_named() {
    let said = faults("start = \"received\"", "start = \"recieved\"");
    let expected = "`start`: unknown variant `recieved`, expected one of `received`, `written`, `accepted`";
    assert!(said[0].starts_with(&(line("start = ") + expected)), "{said:?}");
}

#[test]
fn a_date_that_is_not_there_is_refused() {
    for bad in ["2026-02-30", "\"2026-02-03\"", "2026-02-03T10:00:00"] {
        let said = faults("checked = 2026-11-21", &format!("checked = {bad}"));
        assert!(said[0].starts_with(&(line("checked = ") + "`checked`: ")), "{said:?}");
        assert!(said[0].contains("date"), "{said:?}");
    }
}

#[test]
fn two_periods_are_one_too_many_and_none_is_one_too_few() {
    let said = faults("days = 15\n", "days = 15\nmonths = 1\n");
    assert_eq!(said.len(), 1);
    assert!(said[0].starts_with(&(line("id = \"disclosure.decision\"") + "disclosure.decision: ")), "{said:?}");
    assert!(said[0].contains("exactly one of `days`") && said[0].ends_with("this one has `days` and `months`"));
    assert!(faults("days = 15\n", "")[0].ends_with("this one has none"));
}

#[test]
fn the_number_is_the_one_in_the_quote() {
    let said = faults("days = 15\n", "days = 14\n");
    assert_eq!(
        said[0],
        line("id = \"disclosure.decision\"") + "disclosure.decision: 14日 is not the number in `quote`: 15日"
    );
    let said = faults("cap = { shape = \"add\", days = 30 }", "cap = { shape = \"none\" }");
    assert!(said[0].ends_with("`quote` holds a number that the rule does not have: 30日"), "{said:?}");
    let said = faults("起算して15日以内に", "起算して以内に");
    assert!(said[0].contains("`quote` holds no number"), "{said:?}");
    assert!(faults("weeks = 2", "weeks = 3")[0].contains("3週間 is not the number in `quote`: 2週間"));
}

#[test]
fn a_number_that_no_calendar_holds_is_refused() {
    let said = faults("起算して15日以内に", "起算して4000000000日以内に").join("\n");
    assert!(said.contains("15日 is not the number"), "{said}");
    let text = tannan().replacen("起算して15日以内に", "起算して99999日以内に", 1).replacen(
        "days = 15\n",
        "days = 99999\n",
        1,
    );
    assert!(faults_of(&text)[0].ends_with("99999日: a period is between 1 and 3660"));
}

#[test]
fn an_id_is_of_an_offered_kind_with_a_known_clock_and_only_once() {
    let said = faults("id = \"disclosure.decision\"", "id = \"disclosure.decison\"").join("\n");
    assert!(said.contains("`id` of a deadline ends with one of: decision method_request"), "{said}");
    assert!(said.contains("there is no `[[deadline]]` with `id = \"disclosure.decision\"`"), "{said}");
    assert!(said.contains("`of = \"disclosure.decision\"` is no deadline of this file"), "{said}");
    let said = faults("id = \"disclosure.opinion\"", "id = \"purpose_notice.opinion\"");
    assert!(said[0].ends_with("there is no `[[request]]` of kind `purpose_notice`"), "{said:?}");
    let said = faults("id = \"correction.chair_vacant\"", "id = \"disclosure.chair_vacant\"");
    assert!(said[0].ends_with("the `id` of a ban is used twice"), "{said:?}");
}

#[test]
fn an_extension_lengthens_a_deadline_of_its_own_kind() {
    let said = faults("of = \"correction.decision\"", "of = \"suspension.decision\"");
    assert!(said[0].ends_with("correction.extension: `of = \"suspension.decision\"` is a deadline of another kind"));
}

#[test]
fn every_article_is_listed_as_it_is_printed() {
    let said = faults("\"25(1)\" = \"第25条第1項\"\n", "").join("\n");
    assert!(said.contains("25(1): `article`: this article is not listed in `[articles]`"), "{said}");
    let said = faults("\"25(1)ただし書\" = \"第25条第1項ただし書\"", "\"25(1)ただし書\" = \"第25条ただし書\"");
    let expected = "25(1)ただし書: is printed 「第25条第1項ただし書」, not 「第25条ただし書」";
    assert_eq!(said, [line("\"25(1)ただし書\"") + expected]);
    let said = faults("\"20\" = \"第20条\"", "\"第20条\" = \"第20条\"").join("\n");
    assert!(said.contains("第20条: is no code of an article"), "{said}");
    let said = faults("printed = \"第20条第3号ア\"", "printed = \"第20条3号ア\"");
    assert!(said[0].ends_with("`printed` differs from the printed form in `[articles]`"), "{said:?}");
}

#[test]
fn readings_stand_where_something_is_counted_and_repeat_nothing() {
    let said = faults("also = [\"next_working_day\"]", "also = [\"next_working_day\", \"none\"]");
    assert!(
        said[0].ends_with("disclosure.decision: `roll.also` repeats a value; it lists only the others"),
        "{said:?}"
    );
    let said = faults("also = [\"asking_day\"]", "also = [\"next_day\"]");
    assert!(said[0].starts_with(&(line("[readings.supplement_from]") + "readings.supplement_from: ")), "{said:?}");
    let start = tannan().find("[readings.supplement_from]").expect("there");
    let end = tannan().find("[[request]]").expect("there");
    let said = faults_of(&[&tannan()[..start], &tannan()[end..]].concat());
    assert!(said[0].contains("a rule has a number, so `[readings]`"), "{said:?}");
}

#[test]
fn outcomes_are_those_that_decide_knows_for_the_kind() {
    let said = faults("code = \"not_held\"", "code = \"absent\"");
    let expected = "one of: full partial refused not_held existence_refused dismissed";
    assert!(said[0].contains(expected), "{said:?}");
    assert!(said[0].starts_with(&line("  { code = \"not_held\"")), "{said:?}");
    assert!(faults("code = \"not_held\"", "code = \"full\"")[0].ends_with("outcome `full` is listed twice"));
}

#[test]
fn a_ground_is_named_once_and_typed_once_for_each_kind() {
    assert!(faults("typed = \"20-2\"", "typed = \"20-1\"")[0].contains("`typed`: another ground of `disclosure`"));
    assert!(faults("typed = \"20-2\"", "typed = \"20条\"")[0].contains("`typed` is written in small letters"));
    let said = faults("kinds = [\"disclosure\"]", "kinds = [\"purpose_notice\"]");
    assert!(said[0].ends_with("`kinds`: there is no `[[request]]` of kind `purpose_notice`"), "{said:?}");
}

#[test]
fn a_paper_is_one_that_identify_knows() {
    assert!(faults("\"passport\"", "\"pasport\"")[0].contains("`documents`: `pasport` is none of: my_number_card"));
}

#[test]
fn a_vacancy_stops_a_clock_only_where_the_posts_are_named() {
    let posts = tannan().lines().find(|line| line.starts_with("vacancy_posts")).expect("there");
    assert!(faults(posts, "")[0].ends_with("`stops` names a vacancy, but `[body]` has no `vacancy_posts`"));
}

#[test]
fn an_administrative_body_tells_the_remedy_and_a_private_one_never() {
    assert!(faults("carried_by = \"adverse\"", "carried_by = \"never\"")[0].contains("carry 教示"));
    assert!(faults("nature = \"administrative\"", "nature = \"private\"")[0].contains("write \"never\""));
}

#[test]
fn a_rule_without_requests_says_why_and_only_such_a_rule_does() {
    let with_both = faults("[remedy]", "[no_procedure]\nwhy = { ja = \"ない\", en = \"none\" }\n\n[remedy]");
    assert!(with_both[0].contains("give the one or the other"), "{with_both:?}");
}

#[test]
fn every_number_has_two_examples_at_least() {
    let article = "articles = [\"28(4)\"]";
    let text = tannan().replace(article, "articles = [\"28(3)\"]");
    let said = faults_of(&text);
    assert!(
        said[0].contains("disclosure.method_request: a number needs examples on both sides of its edge"),
        "{said:?}"
    );
}

#[test]
fn an_example_names_articles_of_the_file_and_what_is_asked() {
    assert!(faults("articles = [\"28(4)\"]", "articles = [\"28(9)\"]")[0].contains("28(9) is not listed"));
    let said = faults(
        "given = { kind = \"disclosure\", received = 2026-04-01, today",
        "given = { kind = \"disclosure\", today",
    );
    assert!(said[0].contains("`given` lacks `received`"), "{said:?}");
    let said = faults("given = { kind", "given = { ruleset = \"x\", kind");
    assert!(said[0].contains("`given` has no `ruleset`"), "{said:?}");
}

#[test]
fn nothing_stands_behind_the_examples() {
    let said = faults_of(&format!("{}\n[[ban]]\nid = \"late\"\narticle = \"20\"\nquote = \"x\"\n", tannan()));
    assert!(said[0].contains("examples are the end of the file"), "{said:?}");
}

#[test]
fn another_format_is_not_guessed_at() {
    assert!(faults("format = 1", "format = 2")[0].contains("this program reads format 1"));
}

#[test]
fn all_faults_are_told_at_once() {
    let text = tannan().replacen("days = 15\n", "days = 14\n", 1).replacen("weeks = 2", "weeks = 3", 1);
    assert_eq!(faults_of(&text).len(), 2);
}

#[test]
fn the_period_of_a_breach_belongs_to_a_duty_and_every_duty_has_one() {
    let said = faults("id = \"breach.notice\"", "id = \"breach.notise\"");
    assert!(said[0].ends_with("notice: there is no `[[deadline]]` with `id = \"breach.notice\"`"), "{said:?}");
    assert!(said[1].ends_with("breach.notise: `id` is `breach.<duty>` or `breach.<duty>_<category>` of this file"));
    let said = faults("lifts = [\"notice\"]", "lifts = [\"head\"]");
    assert!(said[0].ends_with("difficult: `lifts`: there is no duty `head`"), "{said:?}");
}

#[test]
fn only_the_period_of_a_breach_is_counted_from_either_day() {
    let both = "first_day = \"counted\"\nfirst_day_reading = { also = [\"next_day\"], why = \"x\" }\n";
    let said = faults("first_day = \"counted\"\n", both);
    assert!(said[0].contains("`first_day_reading`: only deadlines of a breach are counted both ways"), "{said:?}");
}
