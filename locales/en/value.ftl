# Names of values, and how they are written

value-command = COMMAND
value-verb = VERB
value-text = TEXT
value-text-form = a text
value-date = DATE
value-date-form = a date (like 2026-04-01, 令和8年4月1日, R8.4.1, 4/1, today, -1)
value-file = FILE
value-file-form = the place of a file
value-dir = DIR
value-dir-form = the place of a folder
value-name = NAME
value-name-form = a name
value-key = KEY
value-key-form = a text
value-lang = LANG
value-lang-form = ja or en
value-format = FORMAT
value-format-form = table, json or csv
value-shell = SHELL
value-shell-form = bash, zsh, fish, powershell or elvish
value-command-form = the name of a command
value-id = ID
value-id-form = the name of a ruleset (like tannan-gikai)
value-code = CODE
value-code-form = one of the codes
value-no = NO
value-no-form = a case number (like R8-K-0001 or K1)
value-n = N
value-n-form = a whole number (like 7)
value-event = EVENT
value-event-form = the number of an entry (like 3)
value-year = YEAR
value-year-form = a year (like 2026 or 令和8)
value-kind = KIND
value-kind-form = a kind
value-ground = GROUND
value-ground-form = a ground (like 20条1号 or 20-1)
value-measure = MEASURE
value-measure-form = a measure
value-hh-mm = HH:MM
value-hh-mm-form = a time of day (like 9:30)
value-key-value = KEY=VALUE
value-key-value-form = KEY=VALUE (like name=丹南広域組合議会)
value-kind-date = KIND=DATE
value-kind-date-form = a kind of document, or KIND=DATE (like resident-record=R8.3.20)
value-ground-text = GROUND=TEXT
value-ground-text-form = GROUND=TEXT (like 20-1=氏名)
value-from-to = FROM..TO
value-from-to-form = FROM..TO (like 4/6..4/8, or 4/6.. while it is open)
