# Words of errors (error-<code>, what to do: error-<code>-hint)

# Arguments
error-unknown-command = There is no command "{$given}".
error-unknown-command-hint = { $near ->
    [0] "kaiji --help" lists the commands.
   *[other] Did you mean "{$meant}"?
}
error-unknown-topic = There is no topic or command "{$given}".
error-unknown-topic-hint = { $near ->
    [0] "kaiji help" lists topics and commands.
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
error-missing-argument-hint = { $lines ->
    [0] "{$command} --help" shows how it is written.
   *[other] Write it like this: {$line}
}
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
error-only-for-csv = {$flag} does nothing unless CSV is printed.
error-only-for-csv-hint = Add --format csv.
error-unknown-filter = The config keeps no filter under the name "@{$given}".
error-unknown-filter-hint = { $count ->
    [0] Write under [filters] in the config, for example, late = ["--status", "overdue"].
   *[other] There are: {$known}
}
error-characters-do-not-fit = Some characters do not exist in CP932: {$characters}{ $others ->
    [0] {""}
    [1] , and 1 more
   *[other] , and {$others} more
}
error-characters-do-not-fit-hint = Leave out --encoding: the UTF-8 that is then printed opens in Excel.
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

# Calculating
error-impossible-request = This cannot be computed: {$fault}.
error-impossible-request-hint = {$right}
error-ruleset-file-unsound = {$file} does not load as a ruleset: {$first}
error-ruleset-file-unsound-hint = "kaiji ruleset check {$file}" shows everything that is wrong.
error-input-failed = Standard input cannot be read: {$reason}.
error-input-failed-hint = Hand over a readable file, like "kaiji calc --jsonl < requests.jsonl".

# Config and output
error-config-unreadable = The config {$path} cannot be read: {$reason}
error-config-unreadable-hint = Check its place and permissions. KAIJI_CONFIG names another config.
error-config-wrong = Line {$line} of the config {$path} is wrong: {$key}
error-config-wrong-hint = The keys are {$keys}; texts stand in quotes (like lang = "ja"). "kaiji config show" prints what is in force.
error-no-user-folder = The user's folder is not known, so there is no place for the case file.
error-no-user-folder-hint = Name the case file with --db.
error-needs-terminal = This is done by answering at a terminal.
error-needs-terminal-hint = "kaiji office set KEY=VALUE" works without one.
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
error-file-newer-engine = A newer kaiji computed the deadlines of the case file (generation {$found}); this program knows generation {$known}
error-file-newer-engine-hint = Use a newer kaiji. The file was not touched.
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
error-pattern-too-long = The pattern of document numbers is too long or has several lines.
error-pattern-too-long-hint = It fits on one line and within 40 characters.

# Letters
error-letter-none-due = No letter is due.
error-letter-none-due-hint = "kaiji letter list NO" lists them.
error-letter-several-due = Several letters are due: {$letters}
error-letter-several-due-hint = Name one, or make all of them with "--all -o FOLDER".
error-letter-several-addressees = It goes to several: {$addressees}
error-letter-several-addressees-hint = Name one with "--addressee third-party:1", or make all of them with "--all -o FOLDER".
error-letter-other-addressees = This letter does not go there. It goes to: {$addressees}
error-letter-other-addressees-hint = Name one of those.
error-output-file-failed = { $file } cannot be written ({ $reason }).
error-output-file-failed-hint = Name a folder that can be written.
error-import-no-export = This is no file that "kaiji export" wrote.
error-import-no-export-hint = Name a file that "kaiji export FILE.jsonl" wrote.
error-import-cut-off = The export is cut off at line {$line}.
error-import-cut-off-hint = Export again, or copy it to its end. Nothing was made.
error-import-bad-line = Line {$line} cannot be understood.
error-import-bad-line-hint = Take in an export as it was written. Nothing was made.
error-import-altered = The event of line {$line} is not the one that was exported, or not in its place.
error-import-altered-hint = Take in an export that nobody changed. Nothing was made.
error-import-seal-broken = The personal data or a letter of line {$line} are not what was recorded.
error-import-seal-broken-hint = Take in an export that nobody changed. Nothing was made.
error-import-other-head = The head on line {$line} does not fit the events before it.
error-import-other-head-hint = Events are missing: export again from the first file. Nothing was made.
error-import-unreadable = The export cannot be read ({$reason}).
error-import-unreadable-hint = Check the file and its medium.
error-letter-file-needed = A {$form} does not go to a screen or into JSON.
error-letter-file-needed-hint = Name a file: "-o notice.{$form}".
error-letter-no-engine = The program that makes {$form} files ({$program}) is not here.
error-letter-no-engine-hint = Put it beside kaiji, or say in the environment variable KAIJI_PDF where it is. Other forms ("--to") need nothing else.
error-letter-no-font = No font for letters in Japanese is here.
error-letter-no-font-hint = Install Noto Serif CJK JP (fonts-noto-cjk in Debian), BIZ UDPMincho or IPAexMincho, or name the file of a font in the environment variable KAIJI_FONT. Looked in: {$places}
error-letter-no-glyph = No font has these characters: {$missing}
error-letter-no-glyph-hint = { $found ->
    [0] Install a font that has the characters of names (IPAmj Mincho or Noto Serif CJK JP) and name it in the environment variable KAIJI_FONT. Characters for private use (U+E000 to U+F8FF) look different on every machine and are not printed: write the character itself.
   *[other] Here {$fonts} has them: name its file in the environment variable KAIJI_FONT.
}
error-letter-engine-failed = It could not be laid out as PDF ({$at}: {$detail}).
error-letter-engine-failed-hint = Other forms ("--to") are there. See that kaiji and kaiji-pdf are of the same version.
error-letter-only-lists-are-csv = Only the list (--sign-list) is given as CSV.
error-letter-only-lists-are-csv-hint = Use "--format json" or "-o FILE".
error-letter-layout-broken = The letter could not be put together as {$form}.
error-letter-layout-broken-hint = This is a defect of the program. Until it is mended, take "--to txt".
error-letter-no-addressee = What --addressee says is no addressee.
error-letter-no-addressee-hint = Write one of requester, third-party:1 (the number of the third party) and other.
error-letter-not-addressed = The letter "{$letter}" that tells event {$event} does not go there.
error-letter-not-addressed-hint = See "kaiji letter list NO" for its addressees.
error-letter-act-missing = Nothing is on file that the letter "{$letter}" tells.
error-letter-act-missing-hint = Record the decision, extension or supplement first.
error-letter-issued-already = This letter was issued on {$on} (event {$event}).
error-letter-issued-already-hint = Make a new one that supersedes it with --reissue.
error-letter-issued-meanwhile = Somebody else has issued this letter just now.
error-letter-issued-meanwhile-hint = Run the command again to get it.
error-letter-not-kept = The text of the letter issued (event {$event}) is not kept.
error-letter-not-kept-hint = Make a new one that supersedes it with --reissue.
error-letter-file-failed = The letter cannot be written to {$file}: {$reason}
error-letter-file-failed-hint = Look at the place and its permissions. A letter that was issued comes out the same when asked for again.
error-letter-field-missing = The letter lacks what it must say: {$fields}
error-letter-field-missing-hint = { $acts ->
    [0] Supply it with: {$supplies}
   *[other] Supply it with: {$supplies}. A decision that is on file is struck and entered anew.
}
error-letter-nothing-to-tell = Event {$event} is nothing that the letter "{$letter}" tells.
error-letter-nothing-to-tell-hint = "kaiji log" shows the numbers of the events.
error-letter-not-in-rule = The rule has no letter "{$letter}".
error-letter-not-in-rule-hint = "kaiji ruleset show" shows what the rule has.
error-letter-not-in-force = This extension or special case is not in force: there is no letter to make.
error-letter-not-in-force-hint = "kaiji explain" says why.
error-letter-superseded = A later entry (event {$event}) took its place.
error-letter-superseded-hint = Make the letter of that one.
error-letter-date-not-fixed = The deadline is not fixed while a supplement is open, and the letter has to name it.
error-letter-date-not-fixed-hint = Make it when the supplement is done or its set day has passed.
error-letter-both-vacant = On {$date} the posts of chair and vice-chair are both vacant: no letter can bear that day.
error-letter-both-vacant-hint = "kaiji vacancy list" shows the vacancies.
error-letter-dated-before-act = The letter would bear {$dated}, before the act that it tells ({$act}).
error-letter-dated-before-act-hint = Give --dated a day from {$act} on.

# Internal
error-internal = A problem inside the program stopped it. ({$detail})
error-internal-hint = Before doing the same again, run "kaiji check", and report this sentence.

# Reasons
error-reason-not-found = there is no such file
error-reason-permission-denied = permission denied
error-reason-storage-full = no space left
error-reason-too-large = the file would be larger than it may be
error-reason-read-only = the place is read-only
error-reason-is-a-directory = it is a folder
error-reason-no-file = it is no regular file
error-reason-not-a-directory = it is not a folder
error-reason-already-exists = it is there already
error-reason-invalid-data = it is not UTF-8

# init, office
error-init-needs-ruleset = It was not said for which rules the file is.
error-init-needs-ruleset-hint = Name them with --ruleset; there are: { $known }
error-ruleset-not-shipped = There is no shipped ruleset "{ $ruleset }".
error-ruleset-not-shipped-hint = { $near ->
    [0] Shipped are: { $known }
   *[other] Did you mean "{$meant}"? Shipped are: { $known }
}
error-folder-missing = There is no folder { $path }
error-folder-missing-hint = Make the folder first, or name another place.
error-given-file-missing = There is no file { $file }
error-given-file-missing-hint = Check the place and the name.
error-given-file-unreadable = The file { $file } cannot be read: { $reason }
error-given-file-unreadable-hint = Check its place and its permissions.
error-given-file-too-large = The file { $file } is too large.
error-given-file-too-large-hint = A file of up to { $megabytes } MB is read.
error-given-file-not-text = The encoding of { $file } is not known.
error-given-file-not-text-hint = Save it as UTF-8 (a list of holidays may stay in Shift_JIS).
error-office-file-no-toml = Line { $line } of { $file } is no TOML.
error-office-file-no-toml-hint = Write KEY = "VALUE".
error-office-file-form = "{ $key }" takes one value.
error-office-file-form-hint = Write KEY = "VALUE"; only head, desks and purpose take several.
error-office-key-unknown = There is no key "{ $key }".
error-office-key-unknown-hint = Keys: { $words }
error-office-key-twice = "{ $key }" is given twice.
error-office-key-twice-hint = Only head, desks and purpose take several values.
error-office-head-unreadable = "{ $key }" is no head.
error-office-head-unreadable-hint = Write "議長 山田太郎" or "title=議長,name=山田太郎,from=2025-05-01,to=2027-04-30,acting=no".
error-office-target-unreadable = "{ $key }" is no target.
error-office-target-unreadable-hint = Write "disclosure 30", "nayoro-polaris disclosure 30" or "ruleset=nayoro-polaris,kind=disclosure,days=30".
error-office-rate-unreadable = "{ $key }" is no formula of the disclosure rate.
error-office-rate-unreadable-hint = Write a name like "granted" or "full", or the outcomes that count as disclosed and those that they are a part of: "full+partial / full+partial+refused+existence-refused".
error-office-head-ends-first = "{ $key }" is in office from { $from } to { $to }
error-office-head-ends-first-hint = Write the first day in office as from and the last as to.
error-office-value-no-word = That value cannot stand under "{ $key }".
error-office-value-no-word-hint = Values: { $words }
error-office-value-empty = "{ $key }" has no value.
error-office-value-empty-hint = Write KEY=VALUE.
error-office-no-postal-code = "{ $key }" is no postal code.
error-office-no-postal-code-hint = Write it as 916-8515
error-office-no-email = "{ $key }" is no e-mail address.
error-office-no-email-hint = Write it as name@example.jp
error-office-no-time = "{ $key }" is no time of day.
error-office-no-time-hint = Write it as 17:15
error-office-no-days = "{ $key }" is no number of days.
error-office-no-days-hint = Write a number from 1 to { $most }

# holiday, ruleset, vacancy
error-not-a-year = "{ $given }" is no year.
error-not-a-year-hint = Write 2026, 令和8 or R8.
error-holiday-line-wrong = Line { $line }: { $problem }.
error-holiday-line-wrong-hint = Nothing was imported; mend that line.
error-unknown-ruleset = There is no ruleset "{ $ruleset }".
error-unknown-ruleset-hint = { $near ->
    [0] Rulesets: { $known }
   *[other] Did you mean "{$meant}"? Rulesets: { $known }
}
error-ruleset-not-yet-in-force = The ruleset "{ $ruleset }" was not in force on that day.
error-ruleset-not-yet-in-force-hint = It came into force on { $first }
error-ruleset-revision-not-higher = The version of "{ $ruleset }" of that day is on file already as revision { $revision }
error-ruleset-revision-not-higher-hint = If our reading was corrected, raise revision above { $revision }; if the text was changed, give the new day in force.
error-no-open-vacancy = This post is not on record as vacant: { $office }
error-no-open-vacancy-hint = See "kaiji vacancy list".
error-no-such-vacancy = Fact { $event } of the office is no vacancy.
error-no-such-vacancy-hint = See "kaiji vacancy list" for its number.
error-vacancy-already-open = That post is on record as vacant from { $from } (fact { $event } of the office).
error-vacancy-already-open-hint = If only the other post fell vacant, name it with --office. If it was a mistake: kaiji vacancy strike { $event } --why TEXT
error-vacancy-ends-before-start = The last day { $on } lies before the first day { $from }
error-vacancy-ends-before-start-hint = Give the last day wholly vacant.
error-vacancy-overlaps = It overlaps the vacancy from { $from } to { $to } (fact { $event } of the office).
error-vacancy-overlaps-hint = Check the days. If it was a mistake: kaiji vacancy strike { $event } --why TEXT
error-rebuild-on-damage = { $count ->
    [one] One thing in the events themselves is
   *[other] { $count } things in the events themselves are
} not as written; nothing is made anew from them.
error-rebuild-on-damage-hint = See "kaiji check" and compare with a backup. The file was not touched.

# demo
error-demo-folder-in-use = The folder { $folder } holds something else.
error-demo-folder-in-use-hint = Name an empty folder or a new one.
error-demo-folder-denied = The folder { $folder } cannot be written ({ $reason }).
error-demo-folder-denied-hint = Name a folder that can be written.
# Case numbers
error-number-empty = The case number of {$flag} is empty.
error-number-empty-hint = Write it like 令和8-開-0001, R8-K-1 or K1 (this fiscal year).
error-number-too-long = "{$given}..." of {$flag} is too long for a case number.
error-number-too-long-hint = Write it like 令和8-開-0001, R8-K-1 or K1 (this fiscal year).
error-number-unreadable = "{$given}" of {$flag} is no case number.
error-number-unreadable-hint = Write it like 令和8-開-0001, R8-K-1 or K1 (this fiscal year). The letters are K 開, T 訂, S 停, M 目.
error-number-sequence-zero = "{$given}" of {$flag} is a number that there is not.
error-number-sequence-zero-hint = Numbers begin with 1.
error-number-outside-era = "{$given}" of {$flag} names a fiscal year that there is not.
error-number-outside-era-hint = The right number is {$right}.
error-number-year-out-of-range = "{$given}" of {$flag} names a fiscal year that there is not.
error-number-year-out-of-range-hint = Check the fiscal year.
error-no-such-case = There is no case {$number}.
error-no-such-case-hint = { $near ->
    [0] "kaiji list --all --text NAME" finds numbers.
   *[other] The nearest are {$meant}. "kaiji list --all --text NAME" finds numbers.
}
error-fact-unreadable = An event of the case file cannot be read. ({$reason})
error-fact-unreadable-hint = Stop writing and look at the file with "kaiji check".
error-ruleset-not-on-file = The case file has no ruleset "{$ruleset}".
error-ruleset-not-on-file-hint = { $near ->
    [0] "kaiji ruleset list" shows those it has.
   *[other] Did you mean "{$meant}"? "kaiji ruleset list" shows those it has.
}
error-source-unreadable = A ruleset or a list of closed days kept in the case file cannot be read. ({$sha256})
error-source-unreadable-hint = Stop writing and look at the file with "kaiji check".

# What cannot be recorded
error-future-date = {$on} has not come yet (today is {$today}).
error-future-date-hint = Record it when it has happened, with the day it happened on.
error-before-receipt = {$on} is before the receipt ({$received}).
error-before-receipt-hint = Check the date. If the receipt is wrong, strike it and receive the request anew.
error-case-void = The receipt of this case was struck.
error-case-void-hint = Receive the request anew (kaiji receive). Only remarks can be added here.
error-case-withdrawn = This request was taken back.
error-case-withdrawn-hint = If the withdrawal is a mistake, strike it (kaiji strike).
error-decision-after-withdrawal = A request that was taken back cannot be decided.
error-decision-after-withdrawal-hint = If the withdrawal is a mistake, strike it (kaiji strike).
error-my-number = A My Number is not recorded in names, addresses or papers.
error-my-number-hint = Remove the twelve digits. Of a paper only its kind and the day it was made are recorded.

# Receipt
error-ruleset-needed = It is not clear under which ruleset this request is.
error-ruleset-needed-hint = Name it with --ruleset; "kaiji ruleset list" shows them.
error-no-procedure = The ruleset "{$ruleset}" has no procedure for requests.
error-no-procedure-hint = "kaiji ruleset show {$ruleset}" says where to send the requester.
error-no-version-in-force = No ruleset is in force for a request of {$received}. The first version came into force on {$in-force}.
error-no-version-in-force-hint = Check the day of receipt. An older request is handled under the rule of its time.
error-kind-not-offered = The rule does not offer requests of the kind "{$kind}".
error-kind-not-offered-hint = It offers: {$offered}
error-writing-demanded = A request of the kind "{$kind}" must be in writing; it cannot be received by word of mouth.
error-writing-demanded-hint = Hand out the form ("kaiji letter form request-form" prints it) and receive the request when it comes in writing. Nothing was recorded.
error-road-needed = Say whether the request is under the rule or under the Act.
error-road-needed-hint = Give --road rule, or --road act (under the Act, {$second}).
error-no-second-road = The ruleset "{$ruleset}" has no second road under the Act.
error-no-second-road-hint = Leave --road out.
error-asker-not-admitted = Under this rule a request cannot come from: {$by}.
error-asker-not-admitted-hint = "kaiji ruleset show" says who may ask.
error-heir-class-needed = The class of heirs is needed.
error-heir-class-needed-hint = Give --heir-class (inheritor, parent-of-minor, spouse-child-parent, second-degree).
error-heir-class-not-admitted = Under this rule this class of heirs cannot ask.
error-heir-class-not-admitted-hint = "kaiji ruleset show" says who may ask.
error-subject-needed = What is asked for is needed.
error-subject-needed-hint = Give --subject.
error-written-after-receipt = The date on the form ({$written}) is after the day of receipt ({$received}).
error-written-after-receipt-hint = Check the dates.
error-disclosed-after-receipt = The day of disclosure ({$disclosed}) is after the day of receipt ({$received}).
error-disclosed-after-receipt-hint = Check the dates.

# Identity
error-document-unknown = "{$given}" is no kind of document.
error-document-unknown-hint = Kinds: {$known}. Write another one as other:TEXT.
error-identity-first = Nothing is disclosed before identity papers were seen.
error-identity-first-hint = Record the papers first (kaiji identify). If it has happened already, add --happened.

# Supplements
error-no-open-supplement = No supplement is open.
error-no-open-supplement-hint = "kaiji log" shows the events of the case.
error-several-open-supplements = Several supplements are open (events {$events}).
error-several-open-supplements-hint = Say which one with --event.
error-set-day-before-asking = The set day ({$by}) is before the day of asking ({$on}).
error-set-day-before-asking-hint = Set a reasonable time.
error-before-asking = {$on} is before the day of asking ({$asked}).
error-before-asking-hint = Check the date.
error-before-breach = {$on} is before the day on which the breach became known ({$known}).
error-before-breach-hint = Check the date. If the day of knowing is wrong, strike that entry (kaiji strike office) and record it anew.
error-breach-category-unknown = {$ruleset} has no category of breaches "{$category}".
error-breach-category-unknown-hint = { $offered ->
    [none] This rule lists no categories of breaches; it can be recorded without --category.
   *[other] One of these: {$offered}
}
error-breach-exemption-unknown = {$ruleset} has no exception of that name.
error-breach-exemption-unknown-hint = { $offered ->
    [none] It has none. Where a notice is difficult, record the measure with --substitute.
   *[other] One of these: {$offered}
}
error-breach-happened-after-known = The day on which it happened ({$happened}) is after the day on which it became known ({$known}).
error-breach-happened-after-known-hint = Check the dates.
error-breach-not-found = There is no breach {$number}.
error-breach-not-found-hint = "kaiji register breach list --all" has the numbers.
error-breach-nothing-to-tell = No report or notice of breach {$number} is on file that a letter could tell.
error-breach-nothing-to-tell-hint = Record one with "kaiji register breach report" or "notify --name"; a report can be drafted before with --draft.
error-lapse-after-set-day = {$on} is after the set day ({$by}).
error-lapse-after-set-day-hint = Once the set day has passed the clock runs again by itself; nothing needs to be recorded.

# Extension and special case
error-already-decided = It was decided already ({$decided}).
error-already-decided-hint = If that entry is a mistake, strike it (kaiji strike).
error-chair-vacant = On {$on} chair and vice-chair are both vacant: nobody can act for the chair.
error-chair-vacant-hint = "kaiji vacancy list" shows the vacancies. If it has happened already, add --happened.
error-extension-needs-days-or-until = An extension needs a number of days or a day.
error-extension-needs-days-or-until-hint = Give --days or --until.
error-extension-negative = The extended deadline would be before the deadline.
error-extension-negative-hint = Name a day after the deadline.
error-extension-not-in-rule = The rule has no extension.
error-extension-not-in-rule-hint = If it has happened already, add --happened; it moves no date even then.
error-extension-over-cap = The latest day of an extension is {$latest} (the deadline now is {$deadline}).
error-extension-over-cap-hint = Extend until {$latest} at most. If it has happened already, add --happened; it moves no date even then.
error-extension-after-deadline = After the deadline ({$deadline}) no extension can be decided (this one on {$on}).
error-extension-after-deadline-hint = Decide at once. If it was decided on another day, give it with --on; if it has happened already, add --happened.
error-special-not-in-rule = The rule has no special case.
error-special-not-in-rule-hint = If it has happened already, add --happened; it moves no date even then.
error-special-after-base = The notice of the special case must arrive inside the base period ({$deadline}); {$on} is after it.
error-special-after-base-hint = See whether an extension is possible (kaiji extend). If it has happened already, add --happened; it moves no date even then.

# Decision
error-outcome-not-offered = This rule and kind have no decision "{$outcome}".
error-outcome-not-offered-hint = --outcome takes: {$offered}
error-flag-does-not-fit = {$flag} says nothing of a request of the kind "{$kind}".
error-flag-does-not-fit-hint = Leave {$flag} out.
error-ground-unknown = Requests of this kind have no ground "{$ground}".
error-ground-unknown-hint = It may be: {$offered}. "kaiji ruleset show {$ruleset} --grounds" explains them.
error-ground-not-to-ask = "{$ground}" ({$printed}) is no ground on which a person asks.
error-ground-not-to-ask-hint = "kaiji ruleset show --grounds" lists the grounds.
error-agent-opposed = The principal opposes the request: it cannot be granted.
error-agent-opposed-hint = Decide not to grant it (--outcome dismissed). If the principal's wish has changed, record it with kaiji identify --wish confirmed.
error-no-agent = No agent asks here: there is no wish of a principal to confirm.
error-no-agent-hint = If an agent asks, strike the receipt and record it anew with --by.
error-class-unknown = This rule has no class of information "{$class}".
error-class-unknown-hint = Those of this rule: {$offered}
error-class-needs-panel = Information of this class is disclosed only where the panel decided that it may be made public.
error-class-needs-panel-hint = If the panel did, give --panel-decided DATE --panel-number TEXT; else decide not to grant it.
error-class-needs-source-facility = Information of this class is corrected only where the facility it came from asks for it.
error-class-needs-source-facility-hint = If the facility did ask, enter its request with kaiji receive --by source-facility; else decide not to grant it.
error-panel-after-decision = The panel's decision ({$panel}) lies after this decision ({$on}).
error-panel-after-decision-hint = Check the dates.
error-ground-does-not-refuse = {$printed} is no ground of refusal.
error-ground-does-not-refuse-hint = It lets others be heard, for instance. Name a ground of refusal.
error-ground-not-of-specific-pi = {$printed} does not apply to specific personal information.
error-ground-not-of-specific-pi-hint = Name another ground, or check the receipt (--specific-pi).
error-ground-needed = The decision "{$outcome}" needs a ground.
error-ground-needed-hint = Give --ground (like --ground 20-2).
error-passage-needed = The decision "{$outcome}" needs the passages that are withheld, with their grounds.
error-passage-needed-hint = Give --withheld (like --withheld 20-2="name of the visitor").
error-ground-without-refusal = The decision "{$outcome}" takes no ground of refusal.
error-ground-without-refusal-hint = Leave --ground and --withheld out, or check --outcome.
error-prior-after-receipt = The earlier case was received on {$prior}, after this request ({$received}).
error-prior-after-receipt-hint = Check the number given to --prior.
error-purpose-not-withheld = "{$ground}" is no ground for not telling the purpose.
error-purpose-not-withheld-hint = Name the article that allows it, or tell the purpose with --purpose.
error-reason-needed = The decision "{$outcome}" needs a reason.
error-reason-needed-hint = Give --reason.
error-part-unknown = There is no part {$part}; this request has parts up to {$parts}.
error-part-unknown-hint = Parts are numbered in the order given at the receipt.
error-part-already-decided = Part {$part} was decided already ({$decided}, event {$event}).
error-part-already-decided-hint = If that entry is a mistake, strike it (kaiji strike).
error-stage-already-decided = The substantial part was decided already.
error-stage-already-decided-hint = Record the rest with --stage remaining.
error-stage-without-special = --stage needs a special case in force.
error-stage-without-special-hint = Leave --stage out.

# Letters and implementation
error-nothing-to-tell = Nothing is on file that the {$letter} tells.
error-nothing-to-tell-hint = Record first what it tells (a decision, an extension).
error-letter-tells-nothing = Event {$event} is not told by a letter.
error-letter-tells-nothing-hint = "kaiji log" shows the events of the case.
error-letter-before-act = {$on} is before the act that the letter tells ({$act}).
error-letter-before-act-hint = Check the date.
error-arrived-before-sent = It would have arrived ({$on}) before it was sent ({$sent}).
error-arrived-before-sent-hint = Check the date.
error-withdrawn-after-decision = After the decision ({$decided}) a request cannot be taken back.
error-withdrawn-after-decision-hint = A remark can say what happened (kaiji note).
error-not-decided = It has not been decided.
error-not-decided-hint = Record the decision first (kaiji decide).
error-method-first = The person has not yet said how the disclosure is wanted.
error-method-first-hint = Record it (kaiji method). If it was already carried out, add --happened.
error-method-marked-before = Event {$event} has already marked it 'no method asked'.
error-method-marked-before-hint = `kaiji log` shows what happened.
error-method-of-disclosure-only = Of a request of this kind ({$kind}) nobody says how it is wanted.
error-method-of-disclosure-only-hint = Only a disclosure has a method.
error-method-on-file = Event {$event} says how the disclosure is wanted.
error-method-on-file-hint = If that entry is a mistake, strike it (kaiji strike).
error-method-period-not-over = The period for saying how the disclosure is wanted runs until {$last_day}.
error-method-period-not-over-hint = Wait until it is over under any reading.
error-no-copies-on-their-way = There are no copies on their way.
error-no-copies-on-their-way-hint = First record that they were sent (kaiji implement --means post).
error-fee-not-in-rule = The rule lets no money be asked for a request of this kind ({$kind}).
error-fee-not-in-rule-hint = `kaiji ruleset show` tells what the rule says.
error-fee-not-of-asker = No fee is asked of this person.
error-fee-not-of-asker-hint = Check whether it is a request that the article names.
error-fee-relief-not-in-rule = No article of the rule reduces it or lets it off.
error-fee-relief-not-in-rule-hint = If it should not have been asked for, strike that entry (kaiji strike).
error-fee-relief-of-specific-pi-only = Only for specific personal information can it be reduced or let off.
error-fee-relief-of-specific-pi-only-hint = Check the receipt (--specific-pi).
error-recipients-not-in-rule = For this request no article has recipients told of a correction.
error-recipients-not-in-rule-hint = Recipients are told after a decision to correct.
error-no-method-period = The rule has no period for saying how the disclosure is wanted.
error-no-method-period-hint = Under a rule without that period nothing is marked.
error-notice-arrival-unknown = The period has not begun: it is not recorded when the notice of the decision arrived.
error-notice-arrival-unknown-hint = Record the day of arrival (kaiji delivered).
error-one-case-only = Only one case can be named.
error-one-case-only-hint = Several only with --not-asked.
error-nothing-granted = Nothing was granted, so there is nothing to carry out.
error-nothing-granted-hint = Check the number of the part.
error-already-implemented = It was carried out already.
error-already-implemented-hint = If that entry is a mistake, strike it (kaiji strike).
error-implemented-before-decision = {$on} is before the decision ({$decided}).
error-implemented-before-decision-hint = Check the date.
error-implement-on-says-nothing = This ruling leaves nothing to carry out, so --implement-on says nothing.
error-implement-on-says-nothing-hint = Leave --implement-on out. If the ruling discloses, add --disclose yes.
error-implemented-before-ruling = {$on} is before the ruling ({$ruled}).
error-implemented-before-ruling-hint = Check the date.
error-no-period-after-ruling = What is disclosed by a ruling has no such period: it runs from the notice of a decision to disclose.
error-no-period-after-ruling-hint = Wait for the person to say how it is wanted, and record that (kaiji method --means).
error-inside-two-weeks = A third party objects: it cannot be carried out before {$earliest}.
error-inside-two-weeks-hint = Two weeks must lie between the decision or ruling and the implementation. If it has happened already, add --happened.

# Strikes
error-no-such-event = There is no event {$event}.
error-no-such-event-hint = "kaiji log" shows the events.
error-already-struck = Event {$event} was struck already.
error-already-struck-hint = "kaiji log" shows the events.
error-strike-of-strike = A strike (event {$event}) is not struck.
error-strike-of-strike-hint = If what was struck was right, enter it anew.
error-has-dependents = Other events rest on event {$event}: {$dependents}.
error-has-dependents-hint = Add --with-dependents to strike them as well.
error-never-struck = Event {$event} is never struck.
error-never-struck-hint = To change a rule, take in a new version or revision.

# Third parties
error-addressee-needed = "{$letter}" may have gone to several.
error-addressee-needed-hint = Say to which third party it went, like --to third-party:1.
error-ground-hears-nobody = {$printed} does not oblige the office to hear anybody.
error-ground-hears-nobody-hint = "kaiji ruleset show --grounds" lists the grounds. Without a duty to hear leave --ground out.
error-hearing-ground-needed = The ground that makes the hearing a duty is missing.
error-hearing-ground-needed-hint = Give --ground (like --ground 20-2-i). Where the hearing is no duty leave --mandatory out.
error-hearing-is-mandatory = Under {$printed} the third party must be heard, in writing.
error-hearing-is-mandatory-hint = Add --mandatory.
error-hearing-not-mandatory = No article of this ruleset obliges the office to hear a third party.
error-hearing-not-mandatory-hint = Leave --mandatory out.
error-hearing-open = Third party {$parties} has not been heard yet. The disclosure is decided after that.
error-hearing-open-hint = Record its answer (kaiji third-party reply) or that it cannot be found (kaiji third-party unknown). If all of its information is withheld, add --withholds-party. If it has happened already, add --happened.
error-no-such-party = There is no such third party.
error-no-such-party-hint = Third parties on file: {$parties}. Enter it first with "kaiji third-party ask".
error-opinion-day-before-asking = The last day for the opinion ({$by}) is before the day of asking ({$on}).
error-opinion-day-before-asking-hint = Check the date.
error-reply-before-asking = {$on} is before the day of asking ({$asked}).
error-reply-before-asking-hint = Check the date.
error-several-parties = Several third parties have this name (numbers {$parties}).
error-several-parties-hint = Say which one with --party.

# Requests for review
error-consult-first = The panel has not been consulted. The ruling comes after that.
error-consult-first-hint = Record the consultation, or the ground on which none is needed (--exempt), with "kaiji review consult". If it has happened already, add --happened.
error-disclose-needed = Whether this ruling discloses is not said.
error-disclose-needed-hint = Add --disclose yes or --disclose no.
error-disclose-says-nothing = --disclose says nothing where no disclosure was asked for.
error-disclose-says-nothing-hint = Leave --disclose out.
error-exempt-despite-objection = An objection was filed: on this ground the panel cannot be passed over.
error-exempt-despite-objection-hint = Consult the panel (kaiji review consult --on).
error-ground-does-not-exempt = {$printed} does not say that the panel need not be consulted.
error-ground-does-not-exempt-hint = "kaiji ruleset show --grounds" lists the grounds.
error-no-open-review = No request for review waits for a ruling.
error-no-open-review-hint = "kaiji log" shows what happened. If one arrived, record it with "kaiji review file".
error-no-review = Decisions under this ruleset are not open to a request for review.
error-no-review-hint = Who disagrees turns to the complaint desk of the office. "kaiji note" keeps what was said.
error-review-already-consulted = The panel was consulted on this request for review (event {$event}).
error-review-already-consulted-hint = If that is a mistake, strike it and enter it anew.
error-review-not-consulted = No consultation of the panel is on file.
error-review-not-consulted-hint = Record it with "kaiji review consult" first.
error-review-out-of-order = {$on} is before the step that precedes it ({$before}).
error-review-out-of-order-hint = Check the date.
error-several-open-reviews = Several requests for review wait for a ruling (events {$events}).
error-several-open-reviews-hint = Say which one with --event.
error-answer-before-inquiry = The day for the answer ({$by}) is before the day of asking ({$on}).
error-answer-before-inquiry-hint = Check the dates.
error-before-inquiry = {$on} is before the day of the inquiry ({$asked}).
error-before-inquiry-hint = Check the date.
error-case-transferred = This case was sent on to another body.
error-case-transferred-hint = If the transfer is a mistake, strike it (kaiji strike).
error-clarification-open = A confirmation has been going on since {$from} (event {$event}).
error-clarification-open-hint = Record its last day with --done.
error-ended-before-begun = {$on} is before the confirmation began ({$from}).
error-ended-before-begun-hint = Check the date.
error-inquiry-open = This section was asked on {$asked} and has not answered yet (event {$event}).
error-inquiry-open-hint = Record a reminder with "kaiji inquire chase".
error-no-open-clarification = No confirmation is going on.
error-no-open-clarification-hint = Record its first day with --on, and what is confirmed with --reason.
error-no-open-inquiry = No inquiry waits for an answer.
error-no-open-inquiry-hint = "kaiji log" shows the events of the case.
error-several-open-inquiries = Several inquiries wait for an answer (events {$events}).
error-several-open-inquiries-hint = Say which section with --section.
error-transfer-not-in-rule = No article of "{$ruleset}" provides a transfer.
error-transfer-not-in-rule-hint = If the information is not held, decide so. If it was sent on already, add --happened.
error-transferred-after-decision = After the decision ({$decided}) nothing can be sent on.
error-transferred-after-decision-hint = If the decision is a mistake, strike it (kaiji strike). If it was sent on already, add --happened.
error-not-yet-on-file = {$number} was not on file yet on {$day}.
error-not-yet-on-file-hint = "kaiji log" shows when it was recorded.

error-letter-template-mark = {$place}: there is no mark "{$mark}".
error-letter-template-mark-hint = An @ at the beginning of a line marks a part. The marks stand in the README.md that "letter export" writes.
error-letter-template-field = {$place}: there is no such field: {$written}
error-letter-template-field-hint = The fields stand in the fields.txt that "letter export" writes. One that may be missing goes between {"{%"} if field {"%}"} and {"{%"} endif {"%}"}.
error-letter-template-endless = {$place}: this never ends: {$written}
error-letter-template-endless-hint = Let a loop go through a list of fields only.
error-letter-template-unreadable = {$place}: this cannot be read: {$written}
error-letter-template-unreadable-hint = Look at the pairs of {"{{"} and {"}}"}, {"{%"} if and {"{%"} endif.
error-letter-words-wrong = words.toml cannot be read: {$reason}
error-letter-words-wrong-hint = It holds only what differs from the built-in words.toml, under the same headings ([...]).
error-letter-template-leaves-out = {$place}: leaves out what the law demands: {$field}.
error-letter-template-leaves-out-hint = Put the line back that prints it.
error-letter-set-unreadable = {$file} cannot be read: {$reason}
error-letter-set-unreadable-hint = Look at the name, and whether you may read it.
error-letter-set-link = {$file} is a link.
error-letter-set-link-hint = Put the file itself into the folder.
error-letter-set-no-place = No letter has words named {$file}.
error-letter-set-no-place-hint = Names are those that "letter export" writes. Beside them only blocks/NAME.txt, README files and names that begin with a dot may stand there.
error-letter-set-too-large = {$file} is larger than {$kilobytes} kB.
error-letter-set-too-large-hint = Put nothing there but the words of letters.
error-letter-set-not-text = {$file} is not UTF-8.
error-letter-set-not-text-hint = Save it as UTF-8.
error-letter-set-hostile = {$file} holds a control character in line {$line}.
error-letter-set-hostile-hint = Type that line anew; indent with spaces.
error-letter-set-empty = {$file} holds no words of letters.
error-letter-set-empty-hint = Write them with "kaiji letter export DIR" and adapt those.
error-letter-set-faulty = Not every letter can be made with the words in {$file} (faults: {$faults}). {$first}
error-letter-set-faulty-hint = "kaiji letter check {$file}" shows all of them.

# Importing tables
error-import-no-headings = There is no line of headings.
error-import-no-headings-hint = Put headings such as "received", "name" and "subject" into the first line, or make a mapping file with "kaiji import --suggest FILE".
error-import-broken-text = There is no line of headings, and line { $line } holds bytes that are no characters.
error-import-broken-text-hint = Save the table as UTF-8, or name its encoding with --encoding.
error-import-unknown-columns = Nobody can place these columns: {$columns}
error-import-unknown-columns-hint = Make a mapping file with "kaiji import --suggest FILE > map.toml", mend it and give --map map.toml; or leave them out with --ignore-unknown.
error-import-columns-missing = These columns are missing: {$columns}
error-import-columns-missing-hint = Add them, or say in a mapping file (--map) which headings they are. Where all lines are of one kind, give --kind.
error-import-column-twice = The columns "{$first}" and "{$second}" are read as the same.
error-import-column-twice-hint = Set one of them to "ignore" in a mapping file (--map).
error-import-no-lines = Nothing stands below the headings.
error-import-no-lines-hint = Check the sheet and the file.
error-import-bad-lines = Nothing was written: {$count} lines cannot be taken in.
error-import-bad-lines-hint = Mend the lines above and run it again; "--check" only looks.
error-import-old-workbook = A workbook of the old format (xls) cannot be read.
error-import-old-workbook-hint = Save it as XLSX or CSV.
error-import-no-workbook = The workbook is damaged, or no XLSX.
error-import-no-workbook-hint = See whether a spreadsheet program opens it, and save it as XLSX or CSV.
error-import-too-large = The workbook is too large.
error-import-too-large-hint = Save it as CSV, or in several parts.
error-import-no-sheet = There is no sheet of that name.
error-import-no-sheet-hint = Sheets: {$sheets}
error-import-table-unreadable = The table cannot be read ({$reason}).
error-import-table-unreadable-hint = Check the file and its medium.
error-import-map-unreadable = Line {$line} of the mapping file cannot be read.
error-import-map-unreadable-hint = Write it as "kaiji import --suggest FILE" does.
error-import-map-column = "{$name}" in the mapping file means nothing.
error-import-map-column-hint = The names stand at the end of what "kaiji import --suggest FILE" prints.
error-import-map-encoding = "{$name}" in the mapping file is no encoding.
error-import-map-encoding-hint = Write utf-8, cp932 or utf-16.
error-import-missing = "{$column}" has no value.
error-import-missing-hint = Fill it in, or add the column.
error-import-no-code = The value of "{$column}" is not understood.
error-import-no-code-hint = Values: {$codes}. Other words can be added to [values] of a mapping file (--map).
error-import-no-number = The value of "{$column}" is no number.
error-import-no-number-hint = Write the number only.
error-import-day-without-year = The day in "{$column}" has no year.
error-import-day-without-year-hint = Write the year, too: 2026-04-01, 令和8年4月1日, R8.4.1.
error-import-broken = "{$column}" has a character that cannot be read.
error-import-broken-hint = Check the encoding (--encoding) and type the value anew.
error-import-text-too-long = The value of "{$column}" is too long.
error-import-text-too-long-hint = At most {$longest} characters are kept.
error-import-hostile = The value of "{$column}" holds a character that acts on the screen ({$character}).
error-import-hostile-hint = Remove it. Variants of characters in names and line breaks may stay.
error-import-alone = "{$column}" has a value, but "{$other}" has none.
error-import-alone-hint = Fill in "{$other}", or clear "{$column}".
error-import-too-many-cells = There are more values than headings ({$columns}).
error-import-too-many-cells-hint = Put a value with commas into quotation marks, or clear what is too much.
error-import-quote-open = A quotation mark is never closed; nothing from this line on can be read.
error-import-quote-open-hint = Close the quotation mark (").
error-import-quote-stray = A quotation mark stands in the wrong place.
error-import-quote-stray-hint = Put the whole value into quotation marks (") and double those inside it.
error-import-line-too-long = The line is too long.
error-import-line-too-long-hint = See whether line breaks are missing.
error-import-no-json = This line is no JSON object of texts and numbers.
error-import-no-json-hint = Write one JSON object a line, for each case.
error-import-same-as-line = The same request as line {$line} (person, kind, day of receipt, subject).
error-import-same-as-line-hint = Remove one of them, or give --duplicates skip (leave out) or take (a request of its own).
error-import-same-as-case = The same request as {$number} (person, kind, day of receipt, subject).
error-import-same-as-case-hint = Give --duplicates skip if it came in before, --duplicates take if it is a request of its own.
# Reports

error-report-file-needed = { $form } cannot be shown on a screen.
error-report-file-needed-hint = Name the file to write with "-o FILE".
error-report-format-differs = "--format { $format }" and "--to { $form }" contradict each other.
error-report-format-differs-hint = Give only one of them.
error-report-no-room = There is too little room for temporary files in { $folder }, or it cannot be written. Nothing was written.
error-report-no-room-hint = Make room there, or name another folder with TMPDIR.
error-report-too-many-rows = A sheet holds no more than { $rows } rows.
error-report-too-many-rows-hint = Take "--to csv", or only one rule.
error-fiscal-year-not-begun = That fiscal year has not begun (today is { $today }).
error-fiscal-year-not-begun-hint = Name a fiscal year that has begun with --fy.
error-fiscal-year-not-over = That fiscal year lasts until { $last }: its figures still change and are not published yet.
error-fiscal-year-not-over-hint = Without --publish its figures so far are shown.
error-no-such-figure = There is no figure "{ $figure }".
error-no-such-figure-hint = "kaiji report annual --to csv" lists the codes.
error-no-such-head = The case file never had the head { $head }
error-no-such-head-hint = The list is of another case file, or the file is not the one it was. See "kaiji check".
