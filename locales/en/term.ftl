# What codes mean (term-<set>-<code>)

term-lang-ja = Japanese
term-lang-en = English
term-format-table = a table to read
term-format-json = JSON
term-format-csv = CSV
term-shell-bash = Bash
term-shell-elvish = Elvish
term-shell-fish = fish
term-shell-powershell = PowerShell
term-shell-zsh = Zsh

term-kind-disclosure = disclosure
term-kind-correction = correction
term-kind-suspension = suspension of use
term-kind-purpose-notice = notice of the purpose of use

term-requester-principal = the principal
term-requester-statutory-agent = a statutory agent
term-requester-mandated-agent = a mandated agent
term-requester-heir = an heir
term-requester-source-facility = the facility that provided the data

term-asked-for-principal = the principal
term-asked-for-heir = an heir

term-heir-class-inheritor = an inheritor
term-heir-class-parent-of-minor = a parent of a minor
term-heir-class-spouse-child-parent = spouse, child or parent
term-heir-class-second-degree = a relative of the second degree

term-channel-counter = at the counter
term-channel-post = by post
term-channel-online = online
term-channel-oral = orally

term-road-rule = under the office's own rule
term-road-act = under the Act

term-wish-confirmed = confirmed
term-wish-opposed = opposed

term-about-form = the form
term-about-identity = identity

term-post-chair = chair
term-post-vice = vice-chair
term-post-both = both

term-outcome-full = disclosed in full
term-outcome-partial = disclosed in part
term-outcome-refused = refused
term-outcome-not-held = not held
term-outcome-existence-refused = existence not answered
term-outcome-done = done
term-outcome-partly-done = done in part
term-outcome-not-done = not done
term-outcome-substitute = substitute measure
term-outcome-notified = notified
term-outcome-dismissed = turned down on form

term-stage-substantial = the substantial part
term-stage-remaining = the rest

term-means-read = reading
term-means-copy = a copy
term-means-electronic = electronic
term-means-post = by post

term-state-received = received
term-state-in-progress = in progress
term-state-decided = decided
term-state-implemented = implemented
term-state-closed = closed
term-state-withdrawn = withdrawn
term-state-dismissed = turned down
term-state-transferred = transferred
term-state-void = void

term-letter-mend-request = request to mend
term-letter-decision = notice of decision
term-letter-extension = notice of extension
term-letter-special-case = notice of special case

term-letter-format-txt = plain text
