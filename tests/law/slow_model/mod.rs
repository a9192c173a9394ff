//! The second model of `kaiji calc`: slow, day by day, and obviously right.
//!
//! It was written from the contract of `calc` and the texts of the rules alone and shares nothing with the engine but
//! the type of a day and the calendar. A period is counted by walking from one day to the next and asking of each day whether it is a
//! stopped day; the safe date is the earliest of one complete computation for every combination of readings. What a rule
//! says it is told by hand ([`shipped_rule`]) or from a ruleset ([`rule_of`]).
//!
//! # What the model takes the contract to say
//!
//! Where the contract leaves something open, the model does what its words say most literally:
//!
//! 1. *Not begun.* A supplement or a vacancy that begins after `today` and has no end (no completion, refusal, last day)
//!    has not begun: it changes nothing, even where it has a set day; but one asked too late is warned of at once. One
//!    that has its end counts in full, although it lies in the future. Of vacancies this is asked of the days on which
//!    both posts are vacant, not of one post. Every other fact counts whatever `today` is.
//! 2. *End of a supplement.* The earlier of `completed` and `refused`; where that is later than `due`, the stop ends with
//!    `due` (that day excluded whatever `supplement_to` says). This does not depend on `today`: an end that is known to
//!    come after the set day is a known end, so the stop is closed, not open. Completed on the set day itself is in time,
//!    and `supplement_to` decides whether that day is excluded.
//! 3. *Passed on the day of asking.* `due` = `requested` and unanswered: the day is excluded only where the day of asking
//!    is (`supplement_from: asking_day`); the set day cuts `supplement_to`, never `supplement_from`.
//! 4. *Base not fixed* (an open stop). A special case and an extension to a named day cannot be judged: `accepted: null`,
//!    reason `not_fixed`, `notice_due`, `notice_in_time` and `latest_allowed` null. An extension by days is judged: what
//!    was decided cannot have been decided after a period that has not ended, so only `not_in_rule`, `negative` and
//!    `over_cap` can refuse it.
//! 5. *Reasons*, where several would do: `not_in_rule`, `negative`, `not_fixed`, `after_base`, `over_cap`.
//! 6. *`negative`* is an extension by fewer than 0 days. A named day before the base deadline is accepted, lifted to the
//!    base deadline and warned of as `extension_without_effect`; the same for one equal to it.
//! 7. *Several extensions* are judged in the order of the days on which they were decided, on the same day in the order
//!    of the list. Those without `decided` and `notified` were decided in time and come first. Each accepted one is in force from then on: the next is measured against its rolled
//!    date; one that is not fixed cannot have passed. A refused or unjudged one changes nothing.
//! 8. *`extension` of a list* tells of the accepted one that governs; where none is accepted, of the last one judged.
//! 9. *Told later.* `told_after_base` is raised for each accepted extension that was told after the deadline in force
//!    when it was decided (for a first one the base deadline), also where a later one replaces it. Where an extension
//!    governs and any was told late, the safe date is the base deadline (of each combination of readings).
//! 10. *`decided` after the deadline in force* compares with its rolled `date`. So does `notified` of a special case with
//!     `notice_due`, which is the rolled base date.
//! 11. *The cap.* By days: `n` ≤ cap. A cap in all leaves what the base period has not taken of it, counted day by day;
//!     days that a stop took out are taken from neither, closed days that the base period skips are (while the base is
//!     not fixed only its number is known). To a named day: the day ≤ `latest_allowed`.
//!     `latest_allowed` walks the cap's counted days on from the un-rolled base date, stopped days not counted (as in an
//!     extension by days), and is rolled. For a named day an open stop after the base changes nothing, so there
//!     `latest_allowed` is walked over the closed stops alone; with days it is null while such a stop is open.
//! 12. *`extended_twice`* is raised where the article says 限り and two or more extensions are accepted.
//!     `extension_without_effect`: an accepted one by 0 days, or to a day not after the base date.
//! 13. *A refused extension* leaves `extended` null. `extension` and `special` are objects also where the rule has no such
//!     article (`accepted: false`, `not_in_rule`), a rule without a number included. A special case refused or not judged has
//!     `substantial` null and `remaining` as the office set it.
//! 14. *Named days*: `date` is the later of the named day and the base's rolled date, `unrolled` the later of the named
//!     day and the base's un-rolled date. `substantial` is computed, so it is never lifted, but rolled. While a named day
//!     governs, no day at all is `paused`, not even an excluded day of the base period.
//! 15. *An extension to a named day while the base is not fixed*: the base governs, `extended` is not fixed, its `excluded_days` and
//!     `days_left_when_suspended` are those of the base.
//! 16. *`excluded_days`* of a fixed period: the stopped days from the first day that counts through the un-rolled last
//!     day; of `extended` from the first day of the base period on. Not fixed: through `today`. Days that never count
//!     (a working-day rule) are not stopped days. `days_left_when_suspended`: the days of the whole period less those
//!     counted before the open stop; the base has it null where the base is fixed.
//! 17. *Special case and extension*: `special_and_extension` is raised where both are accepted; where one of them is
//!     refused or not judged the rest is computed without it. Not judged: base or an accepted extension governs.
//! 18. *Partial decision.* In a disclosure under an accepted special case `operative` is `remaining` once
//!     `partial_decision` is given, whenever that was, and `decision` is judged by it alone; a late partial decision makes
//!     no status late. Without `partial_decision` the decision is judged by `substantial`. Outside a special case
//!     `partial_decision` moves nothing but its own two weeks.
//! 19. *Decided.* A decision is judged whatever `today` is. Where the date is not fixed it is in time. `safe_date` is
//!     computed as if it were still owed.
//! 20. *`special_excludes: stopped_days`* and a stop that is open when the base is fixed but day 45 / 60 is not reached:
//!     `substantial` null, `date` null, `suspended`.
//! 21. *`paused`*: today is a stopped day from the first day that counts through the un-rolled last day of the period
//!     that governs. The day of receipt (where it does not count) and days between the un-rolled and the rolled date are
//!     never paused.
//! 22. *Identity papers* under `identity_papers_pause: no`: such a supplement is no stop; it warns of nothing, but
//!     impossible dates in it are still errors.
//! 23. *Warnings of supplements* (only of those that are stops and have begun). `supplement_too_late`: asked for after
//!     the un-rolled last day of the deadline that governs. `supplement_period_passed`: the stop ended with its set day
//!     (unanswered and `today` after it, or answered later), and it was not asked too late; answered within the rolled
//!     set day is no exception, since such an answer changes nothing. `supplement_without_period`: open, without a set
//!     day, and the governing date is not fixed.
//! 24. *`vacancy_ignored`*: vacancies are given and the rule has no article on them. *`special_notice_unknown`*: accepted
//!     without `notified`. *`special_runs_through_stops`*: accepted, computed, `special_excludes: none`, and a stopped day
//!     lies in its 45 / 60 days. *`claim_window_missed`*: received after the safe date (the latest) of the window.
//!     *`implemented_too_early`*: before the date of `earliest_implementation`, else (nothing decided but the
//!     substantial part) of `earliest_implementation_substantial`.
//! 25. *Safe date.* For each combination of readings one complete computation, in which everything is judged anew; where
//!     its date is not fixed, it is made again with each open stop ended today (a vacancy with today as its last day, a
//!     supplement completed today) and open supplements without a set day left out. The safe date is the earliest date.
//!     An override is part of the range; what was admissible stays so.
//! 26. *Safe reading*: as few readings as give the safe date (counted from the values in use, as if the stop ended today
//!     where the date is not fixed). Several sets may do: see [`safe::gives_the_safe_date`].
//! 27. *Impossible input.* All errors are told, each once, and nothing else is computed. Events of this request are
//!     supplements (`requested`), extensions and special case (`decided`, `notified`), `partial_decision`, `decision`,
//!     `implemented_on`, `ruling_on`, `notice_received`, `knew_on`. A named day before the receipt is no event but is
//!     lifted. `refused` before `requested` is `completed_before_requested`; `due` before `requested` and `to` before
//!     `from` are `period_ends_before_start`. `implementation_without_decision` asks for `decision` or `partial_decision`.
//! 28. *A rule without a number* answers with `prompt`, `time_word`, `status`, `elapsed_days`, and with the warnings of
//!     what it does not have (`extension_refused`, `special_refused`, `vacancy_ignored`).
//! 29. *Two weeks*: from `ruling_on`, else `decision`; the substantial part from `partial_decision` with or without a
//!     special case; all only with `objection: true`.
//! 30. *Secondary safe dates* are the latest over all combinations, whatever the status is.
//! 31. *Closed days that a rule never counts* (working days, a Tokyo ward) are left out of the base period only; an
//!     extension counts every day, since its own article says nothing else.
//! 32. *A start that rolls*: a request that arrives on a closed day is taken to have arrived on the next open one, for the
//!     base period, a total cap and the substantial part alike.
//! 33. *A cap under a condition* takes the place of the other one, it is not added.

mod answer;
mod count;
mod extension;
mod facts;
mod impossible;
mod json;
mod of_ruleset;
mod other_side;
pub(crate) mod readings;
mod run;
pub(crate) mod safe;
mod shipped;
mod special;
mod stops;
mod supplement_warnings;

pub(crate) use answer::{ModelAnswer, answer, answer_under_its_rule};
pub(crate) use facts::*;
pub(crate) use json::{answer_as_json, request_as_json, request_from_json};
pub(crate) use of_ruleset::rule_of;
pub(crate) use readings::{AdmissibleReadings, Readings};
pub(crate) use shipped::shipped_rule;
