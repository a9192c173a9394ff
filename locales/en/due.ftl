due-about = List what must happen soon, by safe date
due-japanese = 期限
due-help-within = Within how many days from today
due-help-all-clocks = The other side's periods as well
due-help-exit-code = End with 1 when there is any

due-empty = Nothing is due soon.
due-at-once = urgent notice not told
due-unsent = decision not sent
due-resumed = running again
due-target = target
