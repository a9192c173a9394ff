# Words of a derivation

# Headings and columns
derivation-heading-steps = How it was counted
derivation-heading-beside = The deadline under other readings
derivation-heading-warnings = Mind
derivation-heading-secondary = Dates beside it
derivation-column-from = From
derivation-column-to = To
derivation-column-days = Days
derivation-column-what = What
derivation-column-article = Article
derivation-column-reading = Reading
derivation-column-date = Deadline

# Each step as a sentence
derivation-step-not-counted = {$from} is the first day and is not counted ({$article}).
derivation-step-counted = { $days ->
    [1] {$from} is counted, 1 day ({$article}).
   *[other] {$from} to {$to} are counted, {$days} days ({$article}).
}
derivation-step-supplement = { $days ->
    [1] {$from} was taken by the supplement and is not counted, 1 day ({$article}).
   *[other] {$from} to {$to} were taken by the supplement and are not counted, {$days} days ({$article}).
}
derivation-step-clarification = { $days ->
    [1] {$from} was taken by the clarification and is not counted, 1 day ({$article}).
   *[other] {$from} to {$to} were taken by the clarification and are not counted, {$days} days ({$article}).
}
derivation-step-vacancy = { $days ->
    [1] On {$from} both posts were vacant; it is not counted, 1 day ({$article}).
   *[other] From {$from} to {$to} both posts were vacant; these days are not counted, {$days} days ({$article}).
}
derivation-step-closed = { $days ->
    [1] {$from} is a closed day and is not counted, 1 day ({$article}).
   *[other] {$from} to {$to} are closed days and are not counted, {$days} days ({$article}).
}
derivation-step-extension = { $days ->
    [1] {$from} is counted as extension, 1 day ({$article}).
   *[other] {$from} to {$to} are counted as extension, {$days} days ({$article}).
}
derivation-step-named-date = {$to} was named as the last day ({$article}).
derivation-step-special = {$from} to {$to} are the days of the special case, {$days} days ({$article}).
derivation-step-rolled = The last day is a closed day; {$to} takes its place ({$article}).

# The deadline
derivation-date = Decide by
derivation-safe-date = Safe date
derivation-operative = Governed by
derivation-by-article = {$what} ({$article})
derivation-status = Clock
derivation-base = Base period
derivation-extended = Extended period
derivation-extension = Extension
derivation-special = Special case
derivation-notice-due = Its notice
derivation-elapsed = Elapsed
derivation-elapsed-days = { $days ->
    [1] 1 day since receipt
   *[other] {$days} days since receipt
}
derivation-time-word = Period
derivation-time-word-quoted = no number of days; the rule says 「{$word}」 ({$article})
derivation-time-word-none = neither a number of days nor a time word ({$article})
derivation-on-date = {$date}, {$left}
derivation-as-the-date = the same day
derivation-not-fixed = { $days ->
    [1] not fixed (suspended, 1 day left)
   *[other] not fixed (suspended, {$days} days left)
}
derivation-not-fixed-yet = not fixed
derivation-base-with-stops = { $days ->
    [1] {$date} (1 day left out)
   *[other] {$date} ({$days} days left out)
}
derivation-safe-by-reading = {$date} (read as: {$readings})
derivation-safe-if-stop-ends = {$date} (if the stop ended today)
derivation-safe-if-stop-ends-by-reading = {$date} (if the stop ended today; read as: {$readings})
derivation-closed-day = {$date} is a closed day. The last open day before it is {$before}.

# Extension and special case
derivation-accepted = in force
derivation-accepted-until = in force (may go until {$latest})
derivation-refused = not in force: {$reason}
derivation-refused-until = not in force: {$reason} (may go until {$latest})
derivation-undetermined = cannot be judged while the clock is suspended
derivation-special-dates = substantial part {$substantial}, the rest {$remaining}
derivation-special-date = until {$remaining}
derivation-notice-in-time = must arrive by {$date} (in time)
derivation-notice-late = must arrive by {$date} (late)
derivation-notice-unknown = must arrive by {$date}
derivation-reason-after-base = decided after the deadline
derivation-reason-over-cap = longer than the rule allows
derivation-reason-not-in-rule = the rule has none
derivation-reason-notice-late = the notice did not arrive within the base period
derivation-reason-not-fixed = the base deadline is not fixed
derivation-reason-negative = it ends before the base deadline

# Dates beside it
derivation-secondary-earliest-implementation = First day for disclosure
derivation-secondary-earliest-implementation-substantial = First day for disclosing the substantial part
derivation-secondary-method-request-last-day = Last day to say how
derivation-secondary-claim-window-last-day = Last day to ask
derivation-secondary-review-request-last-day = Last day for a review request
derivation-with-safe = {$date} (safe: {$safe})

# Readings (where the text is silent)
derivation-reading-supplement-from-asking-day = the day of asking is left out, too
derivation-reading-supplement-from-next-day = the day of asking is counted
derivation-reading-supplement-to-completion-day = the day of completion is left out, too
derivation-reading-supplement-to-day-before = the day of completion is counted
derivation-reading-roll-none = a closed last day stays
derivation-reading-roll-next-working-day = a closed last day moves to the next open day
derivation-reading-roll-previous-working-day = a closed last day moves to the open day before
derivation-reading-supplement-in-extension-yes = a supplement stops the extension, too
derivation-reading-supplement-in-extension-no = a supplement does not stop the extension
derivation-reading-special-excludes-none = the special case runs through stopped days
derivation-reading-special-excludes-stopped-days = stopped days are left out of the special case, too
derivation-reading-identity-papers-pause-yes = waiting for identity papers stops the clock
derivation-reading-identity-papers-pause-no = waiting for identity papers does not stop the clock
derivation-beside-same = The deadline is the same under every reading.

# Mind
derivation-warning-extension-refused = The extension is not in force; the base period is counted.
derivation-warning-special-refused = The special case is not in force; another deadline governs.
derivation-warning-vacancy-ignored = This rule does not leave out vacancies; they move no date.
derivation-warning-told-after-base = The extension was told after the deadline. The safe date is the deadline before it.
derivation-warning-extension-without-effect = This extension moves nothing.
derivation-warning-extended-twice = Extended twice where the article allows it once.
derivation-warning-special-and-extension = There are an extension and a special case; the special case governs.
derivation-warning-special-notice-unknown = It is not known when the notice of the special case arrived; it is taken to be in time.
derivation-warning-special-runs-through-stops = The days of the special case run through supplements and vacancies.
derivation-warning-supplement-period-passed = The set day of the supplement has passed; the clock runs again from the next day.
derivation-warning-supplement-without-period = A supplement without a set day is open. The safe date is counted as if it had never been asked for.
derivation-warning-supplement-too-late = A supplement asked for after the period moves nothing.
derivation-warning-claim-window-missed = The request came after the period for asking.
derivation-warning-implemented-too-early = The disclosure was carried out earlier than the space between requires.
