# What codes mean (term-<set>-<code>)

term-lang-ja = Japanese
term-lang-en = English
term-color-auto = On a terminal only
term-color-always = Always
term-color-never = Never
term-dates-wareki = Years of the era (R8.4.1)
term-dates-iso = 2026-04-01
term-ambiguous-narrow = One column
term-ambiguous-wide = Two columns
term-format-table = a table to read
term-format-json = JSON
term-format-csv = CSV
term-encoding-utf-8-bom = UTF-8 that Excel opens
term-encoding-utf-8 = UTF-8 without a mark
term-encoding-cp932 = what older Windows programs read (Shift_JIS)
term-field-number = number
term-field-ruleset = ruleset
term-field-kind = kind of request
term-field-state = state of the case
term-field-status = state of the deadline
term-field-received = day of arrival
term-field-date = deadline
term-field-safe-date = safe date
term-field-days-remaining = days left
term-field-name = name
term-field-subject = subject
term-field-officer = officer
term-field-section = section
term-field-target = target
term-field-clock = which period
term-field-owed-by = whose period
term-field-group = why it is listed
term-field-elapsed-days = days since the arrival
term-owed-by-office = the office
term-owed-by-other-side = the other side
term-group-at-once = tell at once
term-group-unsent = letter not sent
term-group-resumed = runs again
term-group-dated = safe date near
term-group-prompt = no number of days
term-group-target = target
term-group-other-side = period of the other side
term-shell-bash = Bash
term-shell-elvish = Elvish
term-shell-fish = fish
term-shell-powershell = PowerShell
term-shell-zsh = Zsh

# Kinds of requests
term-kind-disclosure = disclosure
term-kind-correction = correction
term-kind-suspension = suspension of use
term-kind-purpose-notice = notice of purpose

# Who asks
term-requester-principal = the principal
term-requester-statutory-agent = statutory agent
term-requester-mandated-agent = mandated agent
term-requester-heir = heir
term-requester-source-facility = facility the data came from
term-asked-for-principal = for the principal
term-asked-for-heir = for an heir
term-heir-class-inheritor = inheritor
term-heir-class-parent-of-minor = parent of one who died a minor
term-heir-class-spouse-child-parent = spouse, child or parent
term-heir-class-second-degree = blood relative of the second degree, where there is no spouse, child or parent

# Receipt
term-export-form-jsonl = every event; "kaiji import" makes the same file of it
term-export-form-csv = the cases, for a spreadsheet
term-doubles-refuse = refuse to import
term-doubles-skip = leave that line out
term-doubles-take = take it as a request of its own
term-report-form-table = the table of the screen
term-report-form-csv = one line a case
term-report-form-xlsx = for a spreadsheet
term-report-form-json = for programs
term-report-form-html = one page for a browser
term-report-form-pdf = to be printed
term-report-by-officer = by officer
term-report-by-section = by section
term-letter-form-pdf = PDF, to be printed and sealed
term-letter-form-docx = DOCX, to be edited
term-letter-form-txt = plain text
term-channel-counter = at the counter
term-channel-post = by post
term-channel-online = online
term-channel-oral = by word of mouth
term-road-rule = under the office's own rule
term-road-act = under the Act
term-about-form = defects of the form
term-about-identity = missing identity papers

# Identity papers
term-document-my-number-card = My Number card
term-document-driving-licence = driving licence
term-document-passport = passport
term-document-residence-card = residence card
term-document-special-permanent-resident-card = special permanent resident certificate
term-document-insurance-eligibility = certificate of insurance eligibility
term-document-pension-book = pension book
term-document-resident-record = copy of the resident record
term-document-family-register = family register
term-document-registry-certificate = certificate of registered matters
term-document-power-of-attorney = power of attorney
term-document-seal-certificate = seal registration certificate
term-document-other = another document

# Decisions
term-outcome-full = disclosed in full
term-outcome-partial = disclosed in part
term-outcome-refused = disclosure refused
term-outcome-not-held = not held
term-outcome-existence-refused = existence neither confirmed nor denied
term-outcome-done = corrected, or use suspended
term-outcome-partly-done = corrected, or use suspended, in part
term-outcome-not-done = not corrected, or use not suspended
term-outcome-substitute = substitute measure
term-outcome-notified = purpose notified
term-outcome-dismissed = turned down on form
term-stage-substantial = the substantial part
term-stage-remaining = the rest
term-means-read = inspection
term-means-copy = copies
term-means-electronic = electronic record
term-means-post = sent by post
term-measure-stop-use = use stopped
term-measure-erase = erased
term-measure-stop-provision = provision to others stopped

# Posts that can be vacant
term-post-chair = chair
term-post-vice = vice-chair
term-post-both = chair and vice-chair
term-wish-confirmed = wants the request
term-wish-opposed = opposes the request
term-fee-step-asked = asked
term-fee-step-paid = paid
term-fee-step-relieved = let off
term-filer-requester = the requester
term-objects-yes = it objects
term-objects-no = it does not object
term-disclose-yes = it is disclosed
term-disclose-no = it is not disclosed
term-ruling-granted = granted
term-ruling-granted-in-part = granted in part
term-ruling-denied = denied
term-ruling-inadmissible = inadmissible

# States of a case
term-state-received = received
term-state-in-progress = in progress
term-state-decided = decided
term-state-implemented = implemented
term-state-closed = closed
term-state-withdrawn = withdrawn
term-state-dismissed = turned down on form
term-state-transferred = transferred
term-state-void = void

# States of a clock
term-status-open = running
term-status-paused = a day not counted
term-status-suspended = suspended
term-status-overdue = overdue
term-status-decided-in-time = decided in time
term-status-decided-late = decided late
term-status-prompt = no number of days
term-status-decided = decided
term-status-done = done
term-status-passed = passed

# Letters
term-letter-mend-request = request to mend
term-letter-decision = notice of the decision
term-letter-extension = notice of extension
term-letter-special-case = notice of the special case
term-letter-third-party-inquiry = inquiry to a third party
term-letter-third-party-notice = notice to an objecting third party
term-letter-consultation-notice = notice of consultation
term-letter-transfer-notice = notice of transfer
term-letter-method-change = notice of another method
term-letter-recipients-notice = notice to recipients
term-letter-withdrawal-receipt = confirmation of withdrawal
term-letter-agent-confirmation = confirmation to the principal
term-letter-investigation-result = notice of the result of the inquiry
term-letter-receipt = receipt slip
term-letter-request-form = request form
term-letter-method-form = form for the way of disclosure
term-letter-opinion-form = opinion form
term-letter-deadline-sheet = deadline sheet
term-letter-copies = the copies sent
term-letter-format-txt = plain text
term-closed-weekend = weekend
term-closed-holiday = holiday
term-closed-year-end = year end
term-closed-own = own
term-ground-use-refusal = refusal
term-ground-use-hearing = hearing only
term-ground-use-request = reason to ask
term-ground-use-no-consultation = no consultation

# What letters must say
term-letter-field-addressee-name = name of the addressee
term-letter-field-addressee-address = address of the addressee
term-letter-field-body-name = name of the organisation
term-letter-field-head-title = title of the one who signs
term-letter-field-head-name = name of the one who signs
term-letter-field-acting-head = name of the one who acts for the head
term-letter-field-subject = what was asked
term-letter-field-purpose = purpose of use
term-letter-field-means = means of the disclosure
term-letter-field-implement-on = day of the disclosure
term-letter-field-place = place of the disclosure
term-letter-field-passages = passages withheld
term-letter-field-ground = ground
term-letter-field-reason = reason
term-letter-field-content = what the correction says
term-letter-field-measure = measure taken
term-letter-field-extended-until = extended period
term-letter-field-substantial-until = date of the substantial part
term-letter-field-remaining-until = date of the rest
term-letter-field-available-from = from when it can be disclosed
term-letter-field-missing-items = what is to be mended
term-letter-field-set-day = day by which it is to be mended
term-letter-field-review-body = body to ask for a review
term-letter-field-defendant = defendant of a suit
term-letter-field-representative = who represents the defendant
term-letter-field-complaint-desk = complaint desk
term-letter-field-remedy-choice = whether decisions carry the remedy text
term-letter-field-party-name = name of the third party
term-letter-field-party-address = address of the third party
term-letter-field-information = what the record holds about the third party
term-letter-field-reply-by = day by which the opinion is wanted
term-letter-field-hearing-ground = ground that makes the hearing a duty
term-letter-field-decided-on = day of the decision or ruling
term-letter-field-disclosure-reason = why it is disclosed although a third party objects
term-letter-field-ruling-reason = reason of the ruling
term-letter-field-implement-after-ruling = day of the disclosure after the ruling
term-letter-field-consulted-on = day of the consultation
term-letter-field-panel = panel that was consulted
term-letter-field-filer = who asked for the review
term-letter-field-transferred-to = body that the case was sent on to
term-letter-field-transferred-on = day of the transfer
term-letter-field-transfer-reason = reason of the transfer
term-letter-field-change-reason = why the method changes
term-letter-field-recipient = who was given the data
term-letter-field-corrected-on = day of the correction
term-letter-field-withdrawn-on = day of the withdrawal
term-letter-field-principal = name of the principal
term-letter-field-agent = name of the agent
term-letter-field-case-number = case number
term-letter-field-received-on = day of receipt
term-letter-field-deadline = deadline of the decision
term-letter-field-safe-date = safe date

# Kinds of events
term-event-received = receipt
term-event-identified = identity papers seen
term-event-supplement-asked = supplement asked for
term-event-supplement-done = supplement complete
term-event-supplement-lapsed = supplement ended
term-event-extended = extension
term-event-special-set = special case
term-event-decided = decision
term-event-sent = letter sent
term-event-delivered = letter arrived
term-event-implemented = implementation
term-event-withdrawn = withdrawal
term-event-noted = remark
term-event-letter-issued = letter issued
term-event-struck = entry struck
term-event-ruleset-adopted = ruleset taken in
term-event-office-set = datum of the office
term-event-holidays-imported = closed days taken in
term-event-vacancy-started = vacancy began
term-event-vacancy-ended = vacancy ended
term-event-figures-published = figures published
term-event-engine-raised = counted anew
term-event-wish-confirmed = principal's wish
term-event-assigned = assigned
term-event-clarification-begun = confirmation begun
term-event-clarification-ended = confirmation ended
term-event-inquiry-asked = section asked
term-event-inquiry-chased = section reminded
term-event-inquiry-replied = section answered
term-event-third-party-asked = third party asked
term-event-third-party-replied = third party answered
term-event-third-party-unknown = third party not found
term-event-drafted = drafted
term-event-approved = approved
term-event-transferred = transferred
term-event-method-requested = method asked for
term-event-method-changed = method changed
term-event-method-not-asked = no method asked for
term-event-copies-arrived = copies arrived
term-event-recipients-told = recipients
term-event-fee-entered = fee
term-event-review-filed = review requested
term-event-review-consulted = panel consulted
term-event-review-exempted = panel not consulted
term-event-review-reported = panel reported
term-event-review-ruled = ruling

# Clocks
term-clock-decision = Deadline
term-clock-supplement = Supplement
term-clock-opinion = Opinion of a third party
term-clock-special-notice = Special-case notice
term-clock-implementation-gap = Implementation from
term-clock-method-request = Choice of method
term-clock-claim-window = Window to claim
term-clock-correction-claim-window = Window to ask for correction
term-clock-suspension-claim-window = Window to ask for suspension
term-clock-review-request = Request for review

# Which deadline governs
term-operative-base = the base period
term-operative-extended = the extended period
term-operative-substantial = the special case, substantial part
term-operative-remaining = the special case, the rest
term-operative-special = the special case

# Steps of a derivation
term-step-not-counted = first day (not counted)
term-step-counted = counted
term-step-supplement = supplement (left out)
term-step-clarification = clarification (left out)
term-step-vacancy = vacancy (left out)
term-step-closed = closed (left out)
term-step-extension = extension
term-step-named-date = until the named day
term-step-special = special case
term-step-rolled = rolled off closed days

# Lists of closed days
term-holidays-national = national holidays
term-holidays-own = the office's own

# Rulesets of the case file
term-on-file-no = no
term-on-file-yes = yes
term-on-file-default = default
term-on-file-outdated = before correction

# What stops a clock
term-stop-supplement = supplement
term-stop-vacancy = vacancy
term-stop-clarification = clarification
