calc-about = Compute the deadlines of a request that is on no file
calc-japanese = 試算
calc-after =
    Example: kaiji calc --ruleset tannan-gikai --kind disclosure --received 2026-04-01 --supplement 4/6..4/8
    Behind FROM..TO of a supplement (FROM.. while it is open) commas may add due=DATE, refused=DATE, about=form or about=identity.
    A vacancy of both posts is FROM..TO, of one chair:FROM..TO or vice:FROM..TO.
    A date without a year is the nearest past one.

calc-help-jsonl = Read one request (JSON) a line from standard input, answer one a line
calc-help-id = Any text, given back with the answer
calc-help-ruleset = Id of a ruleset, or a ruleset file (.toml)
calc-help-kind = What is asked
calc-help-received = The day the request arrived
calc-help-supplement = From the day a supplement was asked for to the day it was done
calc-help-extend-days = Days of the extension
calc-help-extend-until = The day named as the extended deadline
calc-help-decided = The day the extension was decided
calc-help-notified = The day the extension was told
calc-help-special-until = Special case: the date set for the rest (of a correction or suspension for the whole)
calc-help-special-notified = The day the notice of the special case arrived
calc-help-vacancy = Days on which chair or vice-chair were vacant, both ends included
calc-help-partial-decision = The day the substantial part was decided
calc-help-decision = The day everything was decided
calc-help-objection = A third party filed an opposing opinion
calc-help-implemented-on = The day the disclosure was carried out
calc-help-ruling-on = The day of the ruling on a review
calc-help-notice-received = The day the notice of the decision arrived
calc-help-disclosed-on = The day of the disclosure that a correction or suspension is about
calc-help-knew-on = The day the person learnt of the decision
calc-help-reading = A reading where the text is silent (like roll=next_working_day)
calc-help-explain = Add a sentence to each step (the default for one request, off for --jsonl)
calc-help-no-explain = Leave out the derivation for people

calc-request = {$kind}, arrived {$received}
calc-supplement-form = due=DATE, refused=DATE, about=form or about=identity behind the stretch of days
calc-vacancy-form = a stretch of days, or chair:FROM..TO, vice:FROM..TO (like chair:2026-05-01..2026-05-09)
calc-reading-form = a reading and its value (like supplement_from=asking_day, supplement_to=day_before, roll=next_working_day, two_weeks=same_weekday)

# Why it cannot be computed
calc-fault-unknown-ruleset = there is no such ruleset
calc-fault-unknown-ruleset-hint = Give the id of a ruleset with --ruleset.
calc-fault-unknown-kind = there is no such kind of request
calc-fault-unknown-kind-hint = Give the kind with --kind.
calc-fault-kind-not-offered = this ruleset does not offer that kind of request
calc-fault-kind-not-offered-hint = Check --kind and --ruleset.
calc-fault-bad-date = a value cannot be read as a date
calc-fault-bad-date-hint = Write dates like 2026-04-01.
calc-fault-bad-value = a value cannot be read
calc-fault-bad-value-hint = Check the values.
calc-fault-event-before-request = something happened before the request arrived
calc-fault-event-before-request-hint = Check --received and the days of supplement, extension, special case and decision.
calc-fault-completed-before-requested = a supplement was done before it was asked for
calc-fault-completed-before-requested-hint = Write --supplement as DAY OF ASKING..DAY OF COMPLETION.
calc-fault-period-ends-before-start = a stretch of days ends before it begins
calc-fault-period-ends-before-start-hint = Check --vacancy, and the due of --supplement.
calc-fault-today-before-request = the request arrives after today
calc-fault-today-before-request-hint = Check --received, or say with --today as of which day.
calc-fault-extension-needs-one-of-days-until = the extension has no length
calc-fault-extension-needs-one-of-days-until-hint = Give one of --extend-days and --extend-until.
calc-fault-special-without-date = the special case has no date
calc-fault-special-without-date-hint = Give the date that was set with --special-until.
calc-fault-decision-before-partial = everything was decided before the substantial part
calc-fault-decision-before-partial-hint = Check --partial-decision and --decision.
calc-fault-implementation-without-decision = a disclosure was carried out without a decision
calc-fault-implementation-without-decision-hint = Give the day of the decision with --decision.
calc-fault-no-version-in-force = the ruleset was not yet in force on the day the request arrived
calc-fault-no-version-in-force-hint = Check --received.
