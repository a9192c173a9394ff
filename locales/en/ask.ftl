# What is asked at a terminal, where values are missing

ask-begin = What is missing will be asked for ({$command}). Esc goes one step back, Ctrl-C leaves.
ask-left = Left. Nothing was recorded.
ask-today = today
ask-likely = {" "}(Enter: {$value})
ask-optional = {" "}(Enter: none)
ask-another = Another one, or Enter
ask-that-day = {"  "}{$day}
ask-which = Which of these?
ask-none-of-these = none of these
ask-not-in-rule = {$what} (not named in this rule)
ask-none-found = nothing found
ask-more-below = {$count} more
ask-narrow-down = Narrow down:{" "}
ask-same-line = This command does the same:
ask-record = Record this?
