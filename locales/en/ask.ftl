# What is asked at a terminal, where values are missing

ask-begin = What is missing will be asked for ({$command}). Esc goes one step back, Ctrl-C leaves.
ask-left = Left. Nothing was recorded.
ask-today = today
ask-likely = {" "}(Enter: {$value})
ask-optional = {" "}(Enter: none)
ask-not-empty = This cannot be left empty. Esc goes back, Ctrl-C leaves.
ask-another = Another one, or Enter
ask-that-day = {"  "}{$day}
ask-which-case = Which case? (narrow it down by a part of name, kana or number)
ask-which = Which of these?
ask-none-of-these = none
ask-not-in-rule = {$what} (not named in this rule)
ask-none-found = nothing found
ask-more-below = {$count} more
ask-narrow-down = Narrow down:{" "}
ask-same-line = This command does the same:
ask-record = Record this?

ask-days-up-to = How many days more ({$article}, up to {$days})
ask-whole = the whole
ask-consulted = the panel was consulted
ask-that-is-all = that is all
ask-made-on = The day it was made: {$what} (Enter: none)
ask-passage = The passage withheld under {$what}
ask-value = The value of {$what}
ask-whose-rule = Whose rule is it?
ask-office-now = Go on with the name and address of the office, as letters bear them?
ask-office-key = Which of these?
ask-papers-seen = Identity papers that were seen
ask-papers-lacking = What is missing or defective
ask-lacking-about = What is missing?
ask-lacking-by = By which day it is to be mended
ask-letter = Make the letter now? ({$letter})
ask-letter-screen = show it
ask-letter-file = write it to a file
ask-letter-none = no
ask-letter-place = Where to (a name that ends in .pdf or .docx gives that form)
ask-file-receipt = receipt-{$number}.txt
ask-file-mend-request = mend-request-{$number}.txt
ask-which-step = Which of these now?
ask-no-step = nothing

# The dates side by side, before it is received
ask-also = Recorded in the same act
ask-outlook = What would follow
ask-outlook-whole = nothing is missing
ask-outlook-mended = what is missing comes on {$day}
ask-outlook-extended = extended as far as possible
ask-outlook-mended-and-extended = it comes on {$day}, and extended
ask-outlook-date = {$date}
ask-outlook-date-and-safe = {$date} (safe date {$safe})
ask-tab-for-more = {" "}(Tab for one more)
