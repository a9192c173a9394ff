list-about = List cases
list-japanese = 一覧
list-help-all = Ended cases as well
list-help-count = Only how many there are, by fiscal year, kind and state

list-empty = There is no such case.
list-column-number = Number
list-column-state = State
list-column-date = Deadline
list-column-safe-date = Safe date
list-column-days-remaining = Left
list-column-name = Name
list-column-subject = Subject
list-column-officer = Officer
list-column-target = Target
list-column-ruleset = Ruleset
list-column-kind = Kind
list-column-status = Deadline is
list-column-received = Arrived
list-column-section = Section
list-column-clock = Period
list-column-owed-by = Side
list-column-group = Why
list-column-elapsed-days = Days gone
list-column-fiscal-year = Year
list-column-cases = Cases

list-fiscal-year = FY{ $year } ({ $name })

list-elapsed = { $days ->
    [1] 1 day gone
   *[other] {$days} days gone
}
list-elapsed-and-target = { $days ->
    [1] 1 day gone, target {$left}
   *[other] {$days} days gone, target {$left}
}
list-past-target = past target
