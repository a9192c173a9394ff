report-about = Write today's list and other reports for paper, spreadsheet and printer
report-japanese = 報告
report-daily-about = Make the morning's list: late, due today, soon, waiting, to be sent
report-daily-japanese = 日報
report-daily-help-within = How many working days from today
report-daily-help-paused = List a stop that has lasted this many days
report-daily-help-by = By officer or by section
report-daily-help-since = The head at the end of the last list; adds what has changed since
report-daily-help-ruleset = Only cases of this rule
report-daily-help-exit-code = Exit with 1 when a case is late or due today
report-daily-help-to = In which form; without it as the file after -o ends, else table
report-daily-help-output = The file to write; else the screen
report-daily-help-anonymous = Leave out names and other columns about a person

report-written = Wrote { $file }
report-head = Event { $seq } { $digits }
report-text-section = == { $title } ==
report-section = { $title }: { $count }
report-nobody = Nobody yet

report-daily-title = Requests: today's list
report-daily-of = { $office }, { $day }
report-daily-on = As of { $day }
report-daily-within = "Soon" is a safe date within { $days } working days, until { $until }.
report-daily-since = "Changed" is what has happened after event { $seq } { $digits }.
report-vacant = Vacant since { $from }: { $post }.
report-none-overdue = No case is late.

report-by-reason = Group
report-by-officer = Officer
report-by-section = Section

report-reason-overdue = Overdue
report-reason-due-today = Due today
report-reason-letters = To be sent
report-reason-at-risk = Safe date reached
report-reason-soon = Soon
report-reason-resumed = Running again
report-reason-paused = Stopped for long
report-reason-waiting = Waiting for others
report-reason-carry-out = To be carried out
report-reason-prompt = Without a number
report-reason-changed = Changed

report-column-number = Number
report-column-reason = Group
report-column-ruleset = Rule
report-column-kind = Kind
report-column-state = Stage
report-column-received = Received
report-column-date = Deadline
report-column-days-remaining = Left
report-column-safe-date = Safe date
report-column-elapsed-days = Days elapsed
report-column-target = Target
report-column-name = Name
report-column-subject = Subject
report-column-officer = Officer
report-column-section-in-charge = Section
report-column-remark = Remark
report-column-remark-code = Remark code
report-column-remark-from = Remark: day before
report-column-remark-to = Remark: day
report-days-format = 0" days left";0" days over";"today"

report-remark-at-once = at once
report-remark-stopped = stopped for { $days } days, since { $since }
report-remark-stopped-until = stopped for { $days } days, since { $since }, until { $until }
report-remark-other-side = { $clock } { $date } ({ $left })
report-remark-planned = planned for { $date }
report-no-date = not fixed
report-change-received = received
report-change-void = receipt struck
report-change-decided = decided
report-change-ended = ended
report-change-reopened = decision or end struck
report-change-moved = deadline moved from { $from } to { $to }

report-annual-about = Sum up a fiscal year in the figures to publish
report-annual-japanese = 年報
report-annual-help-fy = The fiscal year (令和8, R8, 2026); else the one that ended last
report-annual-help-ruleset = Only cases of this ruleset
report-annual-help-mask = Leave out numbers below this one, and others so that they cannot be computed
report-annual-help-explain = The cases behind the figure of this code; --to csv lists the codes
report-annual-help-publish = Record that these figures were published; later reports show what has changed since, and which cases
report-annual-help-to = The form; else as the name of the -o file ends, else table
report-annual-help-output = The file to write; else the screen
report-annual-help-anonymous = Leave the names out where cases are listed
