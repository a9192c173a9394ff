# Where a date moved (the same for every command)
moved-heading = Dates that moved
moved-not-fixed = not fixed
moved-date = { $number } { $clock }: { $from } to { $to } ({ $article }; { $because })
moved-now-late = { $number } { $clock }: due { $from } to { $to }; the decision is now late ({ $article }; { $because })
moved-now-in-time = { $number } { $clock }: due { $from } to { $to }; the decision is now in time ({ $article }; { $because })

# Where a fact of the office was recorded
moved-office-done = Recorded among the facts of the office:
moved-office-dry-run = To be recorded among the facts of the office (dry run: nothing was written):
moved-office-repeated = Recorded before among the facts of the office (nothing was written):
moved-office-event = { $event }: { $what }
moved-nothing = No date moved.
moved-warnings = Warnings

moved-fact-vacancy-started = First day wholly vacant ({ $post }): { $on }
moved-fact-vacancy-ended = Last day wholly vacant of fact { $started }: { $on }
moved-fact-office-set = { $name } (from { $on })
moved-fact-office-set-always = { $name }
moved-fact-holidays-national = List of national holidays
moved-fact-holidays-own = List of the office's own closed days (in the place of the one before)
moved-fact-ruleset-adopted = Ruleset { $ruleset } (in force { $in-force }, revision { $revision })
moved-fact-struck = Strike of fact { $event }
moved-fact-figures-published = The figures of { $year } were published
moved-fact-breach-recorded = Breach { $breach } became known: { $on }
moved-fact-breach-updated = More became known of breach { $breach }
moved-fact-breach-reported = Breach { $breach }, { $duty }: { $on }
moved-fact-breach-notified = A principal was told of breach { $breach }: { $on }
moved-fact-breach-everyone-notified = All principals were told of breach { $breach }: { $on }
moved-fact-breach-relieved = Breach { $breach }, { $by }: { $on }
moved-fact-letter-issued = { $letter } of { $on } issued (about entry { $event })
moved-fact-engine-raised = Generation { $to } of counting
