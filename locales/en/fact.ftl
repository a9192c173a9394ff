# Words that tell a fact in short

fact-and = {", "}
fact-by = by {$date}
fact-until = until {$date}
fact-days = { $days ->
    [1] 1 day
   *[other] {$days} days
}
fact-event = event {$event}
fact-part = part {$part}
fact-pages = { $pages ->
    [1] 1 page
   *[other] {$pages} pages
}
fact-made = {$document} (made {$date})
fact-implement-on = to be carried out {$date}
fact-in-force = in force {$date}
fact-raised = engine {$from} to {$to}
fact-happened = recorded as already done
fact-party = third party {$party}
fact-mandatory = hearing is a duty
fact-objects = objects
fact-objects-not = does not object
fact-recipients-told = told
fact-recipients-not-needed = not needed
fact-yen = {$yen} yen
fact-breach = breach { $breach }
fact-persons = { $persons ->
    [one] one person
   *[other] { $persons } persons
}
fact-everyone = everybody
