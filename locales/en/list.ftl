list-about = List cases
list-japanese = 一覧
list-help-all = Ended cases as well
list-help-state = Only cases in this state
list-help-kind = Only requests of this kind
list-help-ruleset = Only cases under this ruleset
list-help-officer = Only cases of this officer
list-help-section = Only cases of this section
list-help-from = Only requests that arrived on this day or later
list-help-to = Only requests that arrived on this day or earlier
list-help-text = Part of a name or subject, in any writing (old and new kanji, kana, width)

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

list-elapsed = { $days ->
    [1] 1 day gone
   *[other] {$days} days gone
}
list-elapsed-and-target = { $days ->
    [1] 1 day gone, target {$left}
   *[other] {$days} days gone, target {$left}
}
list-past-target = past target
