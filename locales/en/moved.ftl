# Where a date moved (the same for every command)
moved-heading = Dates that moved
moved-not-fixed = not fixed
moved-date = { $number } { $clock }: { $from } to { $to } ({ $because })
moved-now-late = { $number } { $clock }: due { $from } to { $to }; the decision is now late ({ $because })
moved-now-in-time = { $number } { $clock }: due { $from } to { $to }; the decision is now in time ({ $because })

# Where a fact of the office was recorded
moved-office-done = Recorded as fact { $event } of the office
moved-office-dry-run = Would be recorded as fact { $event } of the office (dry run: nothing was written)
moved-office-repeated = Recorded before as fact { $event } of the office
moved-nothing = No date moved.
