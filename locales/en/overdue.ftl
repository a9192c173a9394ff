overdue-about = List what is late
overdue-japanese = 超過
overdue-help-all-clocks = The other side's periods as well
overdue-help-exit-code = End with 1 when there is any

overdue-empty = Nothing is overdue.
