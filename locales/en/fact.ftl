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
fact-office-value = {$name}: {$value}
fact-text-reason = reason: {$words}
fact-text-purpose = purpose: {$words}
fact-text-withheld = withheld: {$words}
fact-text-discretionary = at discretion: {$words}
fact-text-content = content: {$words}
fact-text-place = place: {$words}
fact-text-searched = searched: {$words}
fact-text-information = information: {$words}
fact-text-despite-objection = disclosed despite the objection: {$words}
fact-text-panel-number = panel's number: {$words}
fact-text-items = data: {$words}
fact-text-cause = cause: {$words}
fact-text-harm = further harm: {$words}
fact-text-response = done for principals: {$words}
fact-text-published = published: {$words}
fact-text-prevention = prevention: {$words}
fact-text-other-items = other: {$words}
fact-text-entruster = entrusted by: {$words}
