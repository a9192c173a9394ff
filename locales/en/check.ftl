check-about = Check that everything is as it was written
check-help-quick = Only the last events and the numbers (for the daily report)

check-sound = Everything is as it was written; { $events } events were verified. Head { $head }
check-sound-quick = The last { $events } events are as they were written. Head { $head }
check-not-sound = Not everything is as it was written; { $events } events were verified. Head { $head }
check-what-now = Write nothing to this file and compare it with a backup. Rows of tables alone can be made anew by "kaiji rebuild".
check-stale = A newer program computes deadlines; make the lists anew with "kaiji rebuild".

check-finding-damaged-pages = The file is damaged ({ $detail })
check-finding-changed-schema = The table or constraint "{ $name }" was changed
check-finding-broken-reference = The table "{ $table }" refers to a row that "{ $to }" does not have
check-finding-wrong-file-row = The row about the file differs from the events ({ $columns })
check-finding-missing-event = An event before { $event } is missing
check-finding-broken-chain = Event { $event } or one before it was changed
check-finding-broken-seal = The private part of event { $event } was changed
check-finding-missing-private-part = The private part of event { $event } is missing
check-finding-changed-source = The text of "{ $label }" differs from what the events say
check-finding-gap-in-numbers = The numbers { $letter } of fiscal year { $fiscal_year } have a gap
check-finding-derived-row-differs = The table "{ $table }" differs from what the events say ({ $case } { $columns })
