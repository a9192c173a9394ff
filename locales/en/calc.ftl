calc-about = Compute the deadlines of a request that is on no file
calc-help-jsonl = Read one request a line from standard input, write one answer a line
calc-help-id = A name that is given back
calc-help-ruleset = Under which ruleset
calc-help-kind = What is asked for
calc-help-received = The day on which the request arrived
calc-help-supplement = Mending, from the day of asking to the day it was done (open: "DATE.."); ,due=DATE ,refused=DATE ,about=identity may follow
calc-help-extend-days = Extension by so many days
calc-help-extend-until = Extension until this day
calc-help-decided = The day the extension was decided
calc-help-notified = The day the extension was told
calc-help-special-until = The day set in a special case
calc-help-special-notified = The day its notice arrived
calc-help-vacancy = Vacancy from the first to the last day; of one office only with chair: or vice: before it
calc-help-partial-decision = The day the substantial part was decided
calc-help-decision = The day everything was decided
calc-help-objection = A third party has objected
calc-help-implemented-on = The day the disclosure was carried out
calc-help-ruling-on = The day of the ruling
calc-help-notice-received = The day the notice of the decision arrived
calc-help-disclosed-on = The day of the disclosure
calc-help-knew-on = The day the decision became known
calc-help-reading = A reading in use, like roll=next-working-day
calc-help-explain = The words of each step as well (for one request always)
calc-after = Example: kaiji calc --ruleset tannan-gikai --kind disclosure --received R8.4.1 --supplement 4/6..4/8
