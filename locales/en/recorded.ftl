# The answer of commands that write (the same for every command)

recorded-done = Recorded in {$number}: {$what} (event {$event})
recorded-dry-run = Would be recorded in {$number}: {$what} (event {$event}). Dry run: nothing was written.
recorded-would = To be recorded in {$number}: {$what} (event {$event})
recorded-repeated = Recorded before in {$number}: {$what} (event {$event}). Same key (--once): nothing was written now.

recorded-state = State
recorded-state-and-clock = {$state}, {$status}
recorded-deadline = Deadline
recorded-safe = Safe date
recorded-date-left = {$date}, {$left} ({$article})
recorded-date = {$date} ({$article})
recorded-time-word = no number of days, "{$word}" ({$article}); { $days ->
    [one] 1 day
   *[other] {$days} days
} since receipt
recorded-no-number = no number of days ({$article}); { $days ->
    [one] 1 day
   *[other] {$days} days
} since receipt
recorded-suspended = not fixed; { $days ->
    [one] 1 day is
   *[other] {$days} days are
} left once the stop has ended ({$article})
recorded-not-fixed = not fixed ({$article})
recorded-safe-same = the same day
recorded-safe-suspended = {$date} (if the stop ended today)
recorded-safe-by-the-act = {$date} (if it were a request under the Act)
recorded-safe-date = {$date} (in time under any reading)
recorded-target = Target
recorded-target-date = {$date}, {$left} (the office's own aim, not the law's)

# Headings
recorded-warnings = Take note
recorded-must = To do now
recorded-must-not = Not yet
recorded-may = What may be done

# With articles and the like
recorded-by-article = {$words} ({$article})
recorded-by = due {$date}
recorded-from = from {$date}
recorded-and = {", "}

# What comes next (by reason)
recorded-next-supplement-not-sent = Make and send the request to mend; record that it was sent
recorded-next-extension-not-told = Make and send the notice of extension; record that it was sent
recorded-next-special-case-not-told = Deliver the notice of the special case; record the day it arrived
recorded-next-decision-not-sent = Make and send the notice of the decision; record that it was sent
recorded-next-arrival-unknown = When it is known on which day the notice of the decision arrived, record it (periods of the other side begin)
recorded-next-form-defective = If the form is defective, ask to mend it within a set time
recorded-next-requester-takes-back = If the requester takes the request back, record it
recorded-next-supplement-awaited = When the mended form arrives, record it
recorded-next-supplement-day-passed = The day set for mending has passed. If the form has arrived, record it
recorded-next-identity-before-disclosure = See the identity papers and record them, before any disclosure is decided
recorded-papers = Papers to be shown
recorded-paper = [{$state}] {$documents}: {$beside}
recorded-paper-missing = not seen
recorded-paper-stale = too old
recorded-paper-seen = seen
recorded-paper-within = made within {$days} days before the request
recorded-paper-or = {" "}or{" "}
recorded-next-papers-lacking = Where a paper is missing or too old, ask for it within a set time
recorded-command-supplement-ask-papers-lacking = kaiji supplement ask {$number} --about identity --on today --by DATE --missing TEXT
recorded-next-identity-papers = See the identity papers and record them
recorded-next-wish-unconfirmed = Where needed, confirm the principal's wish behind the agent and record it
recorded-next-agent-opposed = The principal opposes the request: decide not to grant it
recorded-next-class-needs-panel = Decide to disclose (the panel has not decided that it may be made public)
recorded-next-class-needs-source-facility = Decide to correct (the facility it came from does not ask for it)
recorded-next-disclosure-unnamed = The form names no disclosure: ask to mend it within a set time
recorded-next-not-disclosed-before = Unless it was disclosed before, decide not to grant it
recorded-next-asked-after-window = It came after the window: it may be decided not to grant it
recorded-next-decision-owed = Decide
recorded-next-decision-overdue = The deadline has passed. Decide at once
recorded-next-decision-suspended = Decide (the clock stands still for now)
recorded-next-extension-possible = If it cannot be helped, extend the period
recorded-next-special-possible = If special circumstances keep it from being done in time, apply the special case
recorded-next-inside-two-weeks = Implementation (a third party objects: some time must lie between)
recorded-next-granted-not-implemented = Carry out what was decided and record it
recorded-next-method-first = Carry it out (the person has not yet said how it is wanted)
recorded-next-method-awaited = Record how the person wants the disclosure
recorded-next-method-late-not-owed = The wish came after the period and without a reason: no disclosure is owed. Record a good reason if one is given
recorded-next-method-period-over = The period has passed without a word: record 'no method asked'
recorded-next-method-change-not-told = Tell the person that another way is taken; record that the letter was sent
recorded-next-method-change-may-be-told = Record the letter that another way is taken, if one is sent (no article demands it)
recorded-next-recipients-not-told = Tell those who were given the data of the correction, in writing; record that the letter was sent
recorded-next-recipients-where-necessary = Where it is found necessary, tell those who were given the data of the correction
recorded-next-copies-arrival-unknown = Record the day on which the copies arrived, once known (the time to ask for correction or suspension starts)

# What comes next (the command to type)
recorded-command-identify = kaiji identify {$number} --document driving-licence
recorded-command-identify-wish-unconfirmed = kaiji identify {$number} --wish confirmed --on today
recorded-command-supplement-ask = kaiji supplement ask {$number} --on today --by DATE --missing TEXT
recorded-command-supplement-ask-disclosure-unnamed = kaiji supplement ask {$number} --on today --by DATE --missing 'day of the disclosure'
recorded-command-decide-not-disclosed-before = kaiji decide {$number} --outcome not-done --reason 'not disclosed before' --on today
recorded-command-decide-asked-after-window = kaiji decide {$number} --outcome not-done --reason 'asked after the window' --on today
recorded-command-supplement-done = kaiji supplement done {$number} --on today
recorded-command-extend = kaiji extend {$number} --days N --reason TEXT
recorded-command-special = kaiji special {$number} --remaining-until DATE --reason TEXT
recorded-command-decide = kaiji decide {$number} --outcome CODE --on today
recorded-command-decide-agent-opposed = kaiji decide {$number} --outcome dismissed --reason "the principal opposes it" --on today
recorded-command-decide-substantial = kaiji decide {$number} --stage substantial --outcome CODE --on today
recorded-command-letter-mend-request =
    kaiji letter {$number} mend-request -o mend-request.txt
    kaiji sent {$number} --letter mend-request --on today
recorded-command-letter-decision =
    kaiji letter {$number} decision -o decision.txt
    kaiji sent {$number} --on today
recorded-command-letter-extension =
    kaiji letter {$number} extension -o extension.txt
    kaiji sent {$number} --letter extension --on today
recorded-command-letter-special-case =
    kaiji letter {$number} special-case -o special-case.txt
    kaiji delivered {$number} --letter special-case --on DATE
recorded-command-delivered = kaiji delivered {$number} --letter special-case --on DATE
recorded-command-delivered-arrival-unknown = kaiji delivered {$number} --on DATE
recorded-command-implement = kaiji implement {$number} --on today
recorded-command-method = kaiji method {$number} --on today --means MEANS
recorded-command-method-method-late-not-owed = kaiji method {$number} --on DAY-SAID --means MEANS --late-reason REASON
recorded-command-method-not-asked = kaiji method {$number} --not-asked
recorded-command-letter-method-change =
    kaiji letter {$number} method-change{$addressee} -o method-change.txt
    kaiji sent {$number} --letter method-change{$to} --on today
recorded-command-letter-recipients-notice =
    kaiji letter {$number} recipients-notice{$addressee} -o recipients.txt
    kaiji sent {$number} --letter recipients-notice{$to} --on today
recorded-command-copies-arrived = kaiji delivered {$number} --letter copies --on DAY-OF-ARRIVAL
recorded-command-tell-recipients = kaiji tell-recipients {$number} --to RECIPIENT --on today
recorded-command-withdraw = kaiji withdraw {$number} --on today

# Why a date moved (by the kind of the event)
recorded-because-received = the request was received
recorded-because-identified = identity papers were seen
recorded-because-supplement-asked = a supplement was asked for
recorded-because-supplement-done = the supplement is complete
recorded-because-supplement-lapsed = the supplement has ended
recorded-because-extended = the period was extended
recorded-because-special-set = the special case was applied
recorded-because-decided = it was decided
recorded-because-sent = a letter went out
recorded-because-delivered = a letter arrived
recorded-because-implemented = it was carried out
recorded-because-withdrawn = the request was taken back
recorded-because-noted = a remark was recorded
recorded-because-letter-issued = a letter was issued
recorded-because-struck = an entry was struck
recorded-because-ruleset-adopted = a ruleset was taken in
recorded-because-office-set = a datum of the office was set
recorded-because-holidays-imported = a list of closed days was taken in
recorded-because-vacancy-started = a post fell vacant
recorded-because-vacancy-ended = a vacant post was filled
recorded-because-engine-raised = the program counts anew
recorded-because-wish-confirmed = because the principal was asked
recorded-because-assigned = because an officer took charge
recorded-because-clarification-begun = because what is meant is being confirmed
recorded-because-clarification-ended = because what is meant is clear
recorded-because-inquiry-asked = because the section was asked
recorded-because-inquiry-chased = because the section was reminded
recorded-because-inquiry-replied = because the section answered
recorded-because-third-party-asked = because a third party was asked
recorded-because-third-party-replied = because a third party answered
recorded-because-third-party-unknown = because a third party could not be found
recorded-because-drafted = because the decision was drafted
recorded-because-approved = because the draft was approved
recorded-because-transferred = because the case was transferred
recorded-because-method-requested = because the method was asked for
recorded-because-method-changed = because the method was changed
recorded-because-method-not-asked = because no method was asked for
recorded-because-copies-arrived = because the copies arrived
recorded-because-recipients-told = because telling the recipients was recorded
recorded-because-fee-entered = because a fee was recorded
recorded-because-review-filed = because a review was requested
recorded-because-review-consulted = because the panel was consulted
recorded-because-review-exempted = because the panel need not be consulted
recorded-because-review-reported = because the panel reported
recorded-because-review-ruled = because of the ruling

# Warnings (recorded all the same)
recorded-warning-asker-by-the-act = The rule does not name this requester ({$by}); the request was received under the Act.
recorded-warning-asker-limited = The rule limits this kind of requester ({$by}). Make sure that the limit is kept.
recorded-warning-asker-limited-by-the-act = The rule limits this kind of requester ({$by}); whom the limit leaves out is received under the Act.
recorded-warning-heir-limited = Make sure that this class of heirs may ask for this information.
recorded-warning-heir-second-degree = Kin of the second degree may ask only where the deceased left no spouse, child or parent. Check the family register.
recorded-warning-asked-before = The same person asked for the same in {$number} (received {$received}), which is not decided yet.
recorded-warning-asked-before-decided = The same person asked for the same in {$number}, decided on {$decided} ({$outcome}).
recorded-warning-asked-before-by-namesake = Somebody of the same name asked for the same in {$number} (received {$received}), which is not decided yet. It may be a namesake: compare the addresses.
recorded-warning-asked-before-by-namesake-decided = Somebody of the same name asked for the same in {$number}, decided on {$decided} ({$outcome}). It may be a namesake: compare the addresses.
recorded-warning-oral-record-incomplete = Of an oral request day, hour, words and who took it are kept. Missing: {$flags}. Strike the receipt and record it anew, or add a note.
recorded-warning-class-unnamed = This rule tells classes of information apart; which one it is (--class: {$offered}) was not given.
recorded-warning-class-blocked = Information of this class is, as a rule, not granted.
recorded-warning-decided-class-unnamed = The class of information (--class) is not on record. Make sure that it is none that may not be granted.
recorded-warning-ground-by-the-act = The rule does not list this ground; it was received under the Act.
recorded-warning-agent-opposed = The principal opposes the request: it cannot be granted.
recorded-warning-agent-opposed-not-in-rule = The principal opposes the request. The rule is silent; check the agent's authority.
recorded-warning-class-needs-panel = The panel has not decided that it may be made public; recorded as a fact that happened.
recorded-warning-class-needs-source-facility = The facility it came from did not ask for it; recorded as a fact that happened.
recorded-warning-no-disclosure = This request is only for what was disclosed before, and there is no day of disclosure (--disclosed-on). Ask to mend it, or decide not to grant it.
recorded-warning-claim-window-missed = The window to claim after the disclosure received on {$disclosed} closed on {$last_day}. It may be decided not to grant it.
recorded-warning-prior-disclosed = The day of disclosure was taken from {$number}: {$disclosed}.
recorded-warning-prior-disclosed-several = {$number} disclosed on several days. The last ({$disclosed}) was taken. If the request is about what was received on another, record it anew with --disclosed-on.
recorded-warning-prior-disclosed-otherwise = The day of disclosure that was given ({$given}) is not the one in {$number} ({$disclosed}). The given one counts.
recorded-warning-prior-disclosed-nothing = In {$number} nothing was disclosed yet. This request is only for what was disclosed before.
recorded-warning-prior-of-another-person = {$number} is the case of somebody else. Check the number. Its day of disclosure was not taken over.
recorded-warning-prior-of-another-rule = {$number} is a case under another rule. Its day of disclosure was not taken over.
recorded-warning-prior-repeated = The person was told the result of {$number} and asks again. It is investigated in the same way, and the result told in writing.
recorded-warning-second-road-open = The same data can also be asked for under the Act. For a request in writing its deadline is the safe date.
recorded-warning-my-number-in-text = A text holds twelve digits that look like a My Number. If they are one, strike this entry and enter it anew without it.
recorded-warning-breach-not-in-rule = { $ruleset } says nothing of breaches. It is kept as a record only.
recorded-warning-breach-second-road = See whether the law itself asks for reports and notices. What it asks for gets its days under "--ruleset { $second }".
recorded-warning-breach-without-category = It has no category, so no report or notice that hangs on one is counted. Add what applies with "register breach update --category".
recorded-warning-breach-over-number = More than { $limit } persons ({ $persons }): that alone asks for report and notice. Add the category "{ $category }".
recorded-warning-breach-under-number = The category "{ $category }" is for more than { $limit } persons; { $persons } are recorded.
recorded-warning-breach-category-of-act = The rule does not list this category, but the Act asks for report and notice.
recorded-warning-breach-duty-not-in-rule = { $ruleset } does not ask for this report. It is recorded as done.
recorded-warning-breach-told-late = After its last day ({ $date }).
recorded-warning-breach-told-before = The same report is on file already (entry { $event }, { $on }).
recorded-warning-breach-lifts-nothing = Under { $ruleset } this lifts no report and no notice. It is recorded as done.
recorded-warning-principal-unnamed = An agent asks, but the principal is not named (--principal). Ask to mend it; if the name is known, strike the receipt and enter it anew.
recorded-warning-deceased-unnamed = An heir asks, but the deceased is not named (--deceased). Ask to mend it; if the name is known, strike the receipt and enter it anew.
recorded-warning-paper-stale = The {$document} must have been made on {$oldest} or later (within {$days} days). Ask for a fresh one.
recorded-warning-supplement-not-in-rule = The rule has no article on supplements: asking for one does not stop the clock.
recorded-warning-identity-papers-pause-by-reading = That missing identity papers stop the clock is one reading of the text. Keep to the safe date.
recorded-warning-supplement-after-set-day = It arrived on {$on}, after the set day {$by}. The clock has been running again since the day after that.
recorded-warning-notice-lacks = The notice of this decision cannot be made: it lacks {$flags}. Strike the decision and enter it again with them.
recorded-warning-granted-without-disclosure = This is granted although only what was disclosed before can be asked for, and no day of disclosure is on file.
recorded-warning-granted-after-window = This is granted although the request came after its window.
recorded-warning-refused-as-a-whole = All of it is withheld. Check whether a part can be disclosed ("{$quote}").
recorded-warning-decided-late = Decided { $days ->
    [one] 1 day
   *[other] {$days} days
} after the deadline {$deadline}.
recorded-warning-decided-while-supplement-open = Decided while a supplement is awaited.
recorded-warning-sent-before = This letter was sent before (event {$event}); the first sending counts.
recorded-warning-special-told-late = The notice of the special case arrived on {$on}, after the base period ({$deadline}). The special case has no effect; another deadline governs.
recorded-warning-fee-paid-over-asked = More was paid than was asked for.
recorded-warning-recipients-before-correction = The correction is not recorded as carried out. Recipients are told after it.
recorded-warning-method-late = The person said so on {$on}, after the period (until {$last_day}). Without a good reason no disclosure is owed.
recorded-warning-method-late-with-reason = The person said so on {$on}, after the period (until {$last_day}). It is taken as having a good reason.
recorded-warning-method-change-not-in-rule = No article of the rule lets another way be taken than the one asked for.
recorded-warning-other-means-than-asked = It was wanted otherwise ({$asked}, not {$means}). If another way is taken on purpose, record why with `kaiji method --instead`.

# Warnings (against the law, but done already and so recorded as a fact: --happened)
recorded-warning-chair-vacant = On {$on} chair and vice-chair were both vacant. Recorded as a fact.
recorded-warning-identity-first = Identity papers had not been seen. Recorded as a fact.
recorded-warning-extension-not-in-rule = The rule has no extension. Recorded as a fact; it moves no date.
recorded-warning-extension-after-deadline = Extended after the deadline {$deadline}. Recorded as a fact; it moves no date.
recorded-warning-extension-over-cap = Extended over the cap ({$latest}). Recorded as a fact; it moves no date.
recorded-warning-extension-negative = Extended to a day before the deadline. Recorded as a fact; it moves no date.
recorded-warning-special-not-in-rule = The rule has no special case. Recorded as a fact; it moves no date.
recorded-warning-special-after-base = A special case after the base period ({$deadline}). Recorded as a fact; it moves no date.
recorded-warning-inside-two-weeks = Carried out before {$earliest}, inside the two weeks. Recorded as a fact.
recorded-warning-method-first = The person had not said how it is wanted. Recorded as done in fact.

# Warnings (facts of the office)
recorded-warning-vacancy-of-one-stops-nothing = While only one of the two posts is vacant no clock stops. While only the chair's is, the vice-chair acts.
recorded-warning-vacancy-not-in-rules = No ruleset of this file has an article on vacancies: no date moves.
recorded-warning-holiday-list-older = The list ends on { $last }; it is older than the one that came with the program.
recorded-no-date = none
recorded-warning-stored-date-differs = Lists show {$stored}, computed by an older version; the date is {$computed}. "kaiji rebuild" computes the file anew.

# Third parties
recorded-party = Third party
recorded-warning-hearing-not-in-rule = The ruleset says nothing of hearing third parties. Recorded as a hearing of the office's own will.
recorded-warning-opinion-after-set-day = It arrived on {$on}, after the day set for it ({$by}). An objection before the decision counts all the same.
recorded-warning-objection-after-decision = It objects after the decision ({$decided}). No date changes.
recorded-warning-hearing-open = Third party {$parties} had not been heard before the decision. Recorded as a fact.
recorded-warning-discretionary-hearing = It is disclosed at discretion. If it holds information of third parties they must be heard in writing before the decision.

recorded-who-other = who filed the request for review
recorded-next-hearing-not-sent = Send the inquiry to {$who} and record that it went out
recorded-next-hearing-owed = Hear {$who} (needed before the decision to disclose)
recorded-next-opinion-awaited = Record the opinion of {$who} when it arrives
recorded-next-opinion-day-passed = The day set for the opinion of {$who} has passed. Record it if it arrived
recorded-next-objector-not-told = Tell {$who}, which objected, in writing that it is disclosed, why, and on which day
recorded-next-inaction-reviewable = The requester may file a request for review of there being no decision. Record it if one comes
recorded-next-consultation-owed = Consult the panel. Where it need not be consulted record the ground
recorded-next-consultation-not-told = Tell {$who} that the panel was consulted
recorded-next-report-awaited = Record the report of the panel when it comes
recorded-next-ruling-owed = Rule and record it
recorded-command-third-party-reply =
    kaiji third-party reply {$number} --party {$party} --on today --objects yes|no
recorded-command-letter-third-party-inquiry =
    kaiji letter {$number} third-party-inquiry{$addressee} -o inquiry{$party}.txt
    kaiji sent {$number} --letter third-party-inquiry{$to} --on today
recorded-command-letter-third-party-notice =
    kaiji letter {$number} third-party-notice{$addressee} -o third-party{$party}.txt
    kaiji sent {$number} --letter third-party-notice{$to} --on today
recorded-command-letter-consultation-notice =
    kaiji letter {$number} consultation-notice{$addressee} -o consultation{$party}.txt
    kaiji sent {$number} --letter consultation-notice{$to} --on today
recorded-command-review-file = kaiji review file {$number} --on DATE
recorded-command-review-consult =
    kaiji review consult {$number} --on today
    kaiji review consult {$number} --exempt GROUND
recorded-command-review-report = kaiji review report {$number} --on DATE --answer TEXT
recorded-command-review-rule = kaiji review rule {$number} --on today --outcome CODE
recorded-warning-review-late = It arrived after the period for a request for review (until {$last_day}). Without a good reason it may be ruled inadmissible, and the panel need not be consulted.
recorded-warning-review-late-with-reason = It arrived after the period for a request for review (until {$last_day}). Check whether the reason is a good one.
recorded-warning-inaction-too-early = The deadline of the decision has not passed. A request for review of there being no decision can be filed from {$from}.
recorded-warning-third-party-notice-lacks = The notice to the third party cannot be made: it lacks {$flags}. Strike the ruling and enter it again with them.
recorded-warning-objector-takes-no-part = Third party {$party} objected but is not recorded as taking part, so neither the two weeks nor a notice is asked for. If it takes part, strike the ruling and enter it again with --participant.
recorded-warning-ruled-before-report = It was ruled before the panel reported.
recorded-warning-inadmissible-without-consultation = It is ruled inadmissible, so the panel need not be consulted.
recorded-warning-consult-first = It was ruled before the panel was consulted. Recorded as a fact.
recorded-warning-clarification-stops-nothing = The rule says nothing of it: the clock runs on during the confirmation.
recorded-warning-approved-without-draft = No draft is on file.
recorded-warning-decided-without-approval = It was decided without an approval on file.
recorded-warning-transfer-not-in-rule = No article of the rule provides a transfer. It is recorded as a fact; the decision stays owed.
recorded-warning-transferred-after-decision = A transfer after the decision ({$decided}). It is recorded as a fact; the case stays with this office.
recorded-next-transfer-not-told = Write and send the notice of transfer, and record its sending
recorded-next-clarification-open = When what is meant is clear, record that day
recorded-next-inquiry-unanswered = When the section answers, record it
recorded-next-inquiry-day-passed = The day for the section to answer has passed: remind it, or record its answer
recorded-next-approval-awaited = Have it approved and record it; the decision comes after (the office's own rule)
recorded-next-draft-awaited = Draft it, have it approved and record both; the decision comes after (the office's own rule)
recorded-command-letter-transfer-notice =
    kaiji letter {$number} transfer-notice -o transfer-notice.txt
    kaiji sent {$number} --letter transfer-notice --on today
recorded-command-clarify-done = kaiji clarify {$number} --done today
recorded-command-inquire-reply = kaiji inquire reply {$number} --on today
recorded-command-inquire-reply-inquiry-day-passed = kaiji inquire chase {$number} --on today
recorded-command-approve = kaiji approve {$number} --on today --by WHO
recorded-command-approve-draft-awaited =
    kaiji draft {$number} --on today --by WHO
    kaiji approve {$number} --on today --by WHO
recorded-receipt = Make the receipt (number, what is missing, deadline) and hand it over
recorded-command-receipt = {"    "}kaiji letter {$number} receipt -o receipt.txt
