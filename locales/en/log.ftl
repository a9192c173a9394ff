log-about = Show the events: what, when, by whom, struck or not
log-japanese = 経過
log-help-number = Case number; "office" for the facts of the office
log-help-as-of = Only what had been recorded by the end of that day

log-column-event = No.
log-column-on = Day
log-column-kind = What
log-column-words = Words
log-column-actor = By
log-column-recorded = Recorded
log-empty = Nothing is on record.
log-erased = (erased)
log-struck-by = {" "}(struck by {$event})
log-superseded = {" "}(superseded: what it told was struck)
