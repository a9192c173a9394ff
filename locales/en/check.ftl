check-about = Check that everything is as it was written
check-japanese = 検査
check-help-quick = Only the last events and the numbers (for the daily report)

check-sound = Everything is as it was written; { $events ->
    [one] one event was
   *[other] { $events } events were
} verified.
check-sound-quick = The last { $events ->
    [one] event is
   *[other] { $events } events are
} as written, and so are the numbers.
check-not-sound = Not everything is as it was written; { $events ->
    [one] one event was
   *[other] { $events } events were
} verified.
check-head = Head
check-findings = What was found
check-what-now = Write nothing to this file and compare it with a backup.
check-rebuild = The events themselves are as written; "kaiji rebuild" makes the tables for lists anew.
check-stale = The tables for lists were computed by an older program; "kaiji rebuild" or the next entry brings them up.

check-place-case = { $number } event { $event }
check-place-office = fact { $event } of the office
check-place-of-office = the office
check-place-unknown = of which case is not known
check-whole-row = a row is missing, or there is one too many

check-finding-damaged-pages = The file is damaged ({ $detail })
check-finding-changed-schema = The table or constraint "{ $name }" was changed
check-finding-broken-reference = A table refers to a row that is not there ({ $name })
check-finding-wrong-file-row = The row about the file differs from the events ({ $columns })
check-finding-missing-event = An event before { $seq } ({ $place }) is missing
check-finding-broken-chain = Event { $seq } ({ $place }) or one before it was changed
check-finding-broken-seal = The private part or a letter of event { $seq } ({ $place }) was changed
check-finding-missing-private-part = The private part of event { $seq } ({ $place }) is missing
check-finding-changed-source = The text of a ruleset or of closed days differs from what the events say ({ $name })
check-finding-gap-in-numbers = The numbers of cases have a gap (fiscal year and letter: { $name })
check-finding-derived-row-differs = The table "{ $name }" differs from what the events say ({ $place }: { $columns })
