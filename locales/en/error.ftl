# Words of errors (error-<code>, what to do: error-<code>-hint)

# Arguments
error-unknown-command = There is no command "{$given}".
error-unknown-command-hint = { $near ->
    [0] "kaiji --help" lists the commands.
   *[other] Did you mean "{$meant}"?
}
error-unknown-argument = {$command} has no option "{$given}".
error-unknown-argument-hint = { $near ->
    [0] "{$command} --help" lists the options.
   *[other] Did you mean "{$meant}"?
}
error-unexpected-value = {$command} does not take the value "{$given}".
error-unexpected-value-hint = "{$command} --help" shows how it is written. Put quotes around a value with spaces.
error-missing-argument = {$command} lacks what it needs: {$missing}
error-missing-argument-hint = "{$command} --help" shows how it is written.
error-missing-value = {$flag} lacks its value.
error-missing-value-hint = After {$flag} write {$expected}.
error-not-one-of = {$flag} has no value "{$given}".
error-not-one-of-hint = { $near ->
    [0] Possible values: {$values}
   *[other] Did you mean "{$meant}"? Possible values: {$values}
}
error-bad-value = The value "{$given}" of {$flag} cannot be read.
error-bad-value-hint = Write {$expected}.
error-empty-text = The value of {$flag} is empty.
error-empty-text-hint = Write something, or leave {$flag} out.
error-value-too-long = The value of {$flag} is too long.
error-value-too-long-hint = At most {$longest} characters are kept.
error-hostile-character = The value of {$flag} holds a character that disturbs the screen ({$character}).
error-hostile-character-hint = Remove it. Variant forms in names and line breaks are welcome.
error-given-twice = {$flag} is given twice.
error-given-twice-hint = Write it once.
error-conflicting-arguments = {$flag} and {$other} exclude each other.
error-conflicting-arguments-hint = Write only one of them.
error-takes-no-value = {$flag} takes no value "{$given}".
error-takes-no-value-hint = Write {$flag} alone.
error-not-utf8 = An argument holds characters that are not UTF-8.
error-not-utf8-hint = Set the terminal's encoding to UTF-8.
error-not-understood = The arguments of {$command} cannot be understood.
error-not-understood-hint = "{$command} --help" shows how it is written.

# Dates
error-date-empty = The date of {$flag} is empty.
error-date-empty-hint = Write it like 2026-04-01, 令和8年4月1日, R8.4.1, 4/1, today or -1.
error-date-too-long = "{$given}..." of {$flag} is too long for a date.
error-date-too-long-hint = Write it like 2026-04-01, 令和8年4月1日, R8.4.1, 4/1, today or -1.
error-date-unreadable = "{$given}" of {$flag} is not a date.
error-date-unreadable-hint = Write it like 2026-04-01, 令和8年4月1日, R8.4.1, 4/1, today or -1.
error-date-ambiguous-year = The year of "{$given}" of {$flag} can be read in two ways.
error-date-ambiguous-year-hint = Write {$era-way} or {$western-way}.
error-date-wrong-weekday = "{$given}" of {$flag} has another day of the week.
error-date-wrong-weekday-hint = That day is {$right}. Check the date or the day of the week.
error-no-such-month = "{$given}" of {$flag} names a month that there is not.
error-no-such-month-hint = Months go from 1 to 12.
error-no-such-day = "{$given}" of {$flag} is a day that there is not.
error-no-such-day-hint = The last day of that month is {$right}.
error-year-zero = "{$given}" of {$flag} is a year that there is not.
error-year-zero-hint = The first year of {$era} is 1 (元年).
error-outside-era = "{$given}" of {$flag} is no day of {$era}.
error-outside-era-hint = That day is {$right}.
error-year-out-of-range = "{$given}" of {$flag} is outside the years that can be used.
error-year-out-of-range-hint = Write a date from {$first} to {$last}.

# Config and output
error-config-unreadable = The config {$path} cannot be read: {$reason}
error-config-unreadable-hint = Check its place and permissions. KAIJI_CONFIG names another config.
error-config-wrong = Line {$line} of the config {$path} is wrong: {$key}
error-config-wrong-hint = The keys are db, lang, actor; values stand in quotes (like lang = "ja").
error-no-user-folder = The user's folder is not known, so there is no place for the case file.
error-no-user-folder-hint = Name the case file with --db.
error-needs-yes = A confirmation is needed, but without a terminal nobody can be asked.
error-needs-yes-hint = If you are sure, run it again with --yes.
error-output-failed = The output cannot be written: {$reason}
error-output-failed-hint = Check the free space and the permissions of the place it goes to.

# The case file
error-file-missing = There is no case file at {$path}.
error-file-missing-hint = "kaiji init" makes one. If it lies elsewhere, name it with --db.
error-file-exists = There is a file at {$path} already.
error-file-exists-hint = Nothing is overwritten. Name another place.
error-file-not-regular = {$path} is not a regular file.
error-file-not-regular-hint = Name the case file with --db.
error-file-is-link = {$path} is a link.
error-file-is-link-hint = Name the place that it leads to.
error-file-denied = There is no permission for {$path}.
error-file-denied-hint = Ask who manages the file and its folder for permission.
error-file-on-network = {$path} lies on a network file system ({$kind}); it is not written.
error-file-on-network-hint = Two writers could damage it there. Keep it on a local disk.
error-file-open-to-all = {$path} is open to everybody (mode {$mode}); it is not written.
error-file-open-to-all-hint = "chmod o-rwx {$path}" keeps out those who have no business with it.
error-file-needs-recovery = {$path} has an unfinished write, and there is no permission to roll it back.
error-file-needs-recovery-hint = Somebody who may write the file runs any command once; that rolls it back.
error-file-not-kaiji = {$path} is not a case file of kaiji.
error-file-not-kaiji-hint = Check --db. The file was not touched.
error-file-damaged = The case file is damaged. ({$detail})
error-file-damaged-hint = Stop writing, look at it with "kaiji check", then use a backup or ask for help.
error-file-newer = The case file was written by a newer kaiji (format {$found}); this program knows formats up to {$known}.
error-file-newer-hint = Install a newer kaiji. The file was not touched.
error-file-older = The case file was written by an older kaiji (format {$found}); this program reads format {$known}.
error-file-older-hint = "kaiji migrate" brings it up and leaves a backup beside it.
error-file-unknown-event = The case file holds an event that this version does not know ({$kind}, version {$v}).
error-file-unknown-event-hint = Install a newer kaiji. The file was not touched.
error-file-busy = Somebody else is using the case file.
error-file-busy-hint = It did not become free within 30 seconds. Wait a little and run it again. Nothing was written.
error-file-read-only = The case file cannot be written (read-only).
error-file-read-only-hint = Check the permissions of file, folder and disk.
error-disk-full = The disk is full.
error-disk-full-hint = Make room and run it again. Nothing was written.
error-file-io = Reading or writing the disk failed. ({$detail})
error-file-io-hint = Check the disk, then run "kaiji check".
error-text-too-long = A text is too long.
error-text-too-long-hint = At most {$limit} characters are kept.
error-too-many-events = The case has {$limit} events and takes no more.
error-too-many-events-hint = Receive what follows as a new case.
error-once-differs = The key "{$key}" of --once was used with other values.
error-once-differs-hint = Use another key, or the same values as the first time.
error-store-internal = A problem inside the program stopped it. ({$detail})
error-store-internal-hint = Check the file with "kaiji check", and report this sentence.

# Document numbers
error-pattern-without-number = The pattern of document numbers has no place {"{"}n{"}"} for the number.
error-pattern-without-number-hint = Write it like 丹議第{"{"}n{"}"}号 or {"{"}fy{"}"}丹議第{"{"}n{"}"}号.
error-pattern-with-two-numbers = The pattern of document numbers has {"{"}n{"}"} twice.
error-pattern-with-two-numbers-hint = Write it like 丹議第{"{"}n{"}"}号 or {"{"}fy{"}"}丹議第{"{"}n{"}"}号.
error-pattern-unknown-name = The pattern of document numbers cannot hold {"{"}{$words}{"}"}.
error-pattern-unknown-name-hint = It may hold {"{"}n{"}"} (the number), {"{"}fy{"}"} (the fiscal year) and {"{"}era{"}"}.
error-pattern-uneven-braces = A brace in the pattern of document numbers has no partner.
error-pattern-uneven-braces-hint = Write it like 丹議第{"{"}n{"}"}号.
error-pattern-too-long = A pattern of document numbers fits on one line and within 40 characters.

# Letters
error-letter-field-missing = The letter lacks what it must say: {$fields}
error-letter-field-missing-hint = Supply it with: {$supplies}. A decision that is on file is struck and entered anew.
error-letter-nothing-to-tell = Event {$event} is nothing that the letter “{$letter}” tells.
error-letter-nothing-to-tell-hint = “kaiji log” shows the numbers of the events.
error-letter-not-in-rule = The rule has no letter “{$letter}”.
error-letter-not-in-rule-hint = “kaiji ruleset show” shows what the rule has.
error-letter-not-in-force = This extension or special case is not in force: there is no letter to make.
error-letter-not-in-force-hint = “kaiji explain” says why.
error-letter-superseded = A later entry (event {$event}) took its place: make the letter of that one.
error-letter-date-not-fixed = The deadline is not fixed while a supplement is open, and the letter has to name it.
error-letter-date-not-fixed-hint = Make it when the supplement is done or its set day has passed.
error-letter-both-vacant = On {$date} the posts of chair and vice-chair are both vacant: no letter can bear that day.
error-letter-both-vacant-hint = “kaiji vacancy list” shows the vacancies.
error-letter-dated-before-act = The letter would bear {$dated}, before the act that it tells ({$act}).
error-letter-dated-before-act-hint = Give --dated a day from {$act} on.

# Internal
error-internal = A problem inside the program stopped it. ({$detail})
error-internal-hint = Before doing the same again, run "kaiji check", and report this sentence.

# Reasons
error-reason-not-found = there is no such file
error-reason-permission-denied = permission denied
error-reason-storage-full = no space left
error-reason-read-only = the place is read-only
error-reason-is-a-directory = it is a folder
error-reason-not-a-directory = it is not a folder
error-reason-already-exists = it is there already
error-reason-invalid-data = it is not UTF-8

# init, office
error-init-needs-ruleset = It was not said for which rules the file is.
error-init-needs-ruleset-hint = Name them with --ruleset; there are: { $known }
error-ruleset-not-shipped = There is no shipped ruleset "{ $ruleset }".
error-ruleset-not-shipped-hint = Shipped are: { $known }
error-office-file-missing = There is no file { $file }
error-office-file-missing-hint = Check the place and the name.
error-office-file-unreadable = The file { $file } cannot be read.
error-office-file-unreadable-hint = Check its permissions and its encoding (UTF-8).
error-office-file-no-toml = Line { $line } of { $file } is no TOML.
error-office-file-no-toml-hint = Write key = "value".
error-office-key-unknown = There is no key "{ $key }".
error-office-key-unknown-hint = Keys: { $words }
error-office-head-unreadable = The head cannot be read.
error-office-head-unreadable-hint = Write "議長 山田太郎" or "title=議長,name=山田太郎,from=2025-05-01".
error-office-value-no-word = That value cannot stand under "{ $key }".
error-office-value-no-word-hint = Values: { $words }
error-office-value-empty = "{ $key }" has no value.
error-office-value-empty-hint = Write { $key }=value.

# holiday, ruleset, vacancy
error-not-a-year = "{ $given }" is no year.
error-not-a-year-hint = Write 2026, 令和8 or R8.
error-holiday-file-unreadable = The file { $file } cannot be read.
error-holiday-file-unreadable-hint = Check its place and its encoding (UTF-8 or Shift_JIS).
error-holiday-line-wrong = Line { $line }: { $problem }.
error-holiday-line-wrong-hint = Nothing was imported; mend that line.
error-unknown-ruleset = There is no ruleset "{ $ruleset }".
error-unknown-ruleset-hint = Shipped are: { $known }
error-ruleset-not-yet-in-force = The ruleset "{ $ruleset }" was not in force on that day.
error-ruleset-not-yet-in-force-hint = It came into force on { $first }
error-ruleset-file-unreadable = The file { $file } cannot be read.
error-ruleset-file-unreadable-hint = Check the place and the name.
error-no-open-vacancy = No post is on file as vacant.
error-no-open-vacancy-hint = See "kaiji vacancy list".
error-no-such-vacancy = Fact { $event } of the office is no vacancy.
error-no-such-vacancy-hint = See "kaiji vacancy list" for its number.
error-vacancy-already-open = That post is on file as vacant from { $from } (fact { $event }).
error-vacancy-already-open-hint = If that was a mistake: kaiji vacancy strike { $event } --why …
error-vacancy-ends-before-start = The last day { $on } lies before the first day { $from }
error-vacancy-ends-before-start-hint = Give the last day wholly vacant.
