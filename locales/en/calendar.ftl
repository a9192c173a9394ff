calendar-about = Write deadlines as iCalendar (RFC 5545)
calendar-japanese = カレンダー
calendar-help-output = The file; standard output without it
calendar-help-within = Days from today; all without it
calendar-help-alarm = Reminds at nine in the morning so many days before (3d)
calendar-help-all-clocks = The other side's periods as well
calendar-help-names = Names, subjects and officers as well

calendar-name = kaiji deadlines
calendar-deadline = {$name} {$number}
calendar-suspended = {$name} (suspended) {$number}
calendar-safe = {$name}, safe date {$number}
calendar-implementation = day of handing over
calendar-kind-article = {$kind}, {$article}
calendar-with-name = {$summary} {$person}
calendar-officer = officer: {$officer}
calendar-written = Wrote {$entries} entries and {$cancelled} cancelled ones to {$file}.
