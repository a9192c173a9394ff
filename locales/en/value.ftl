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
value-csv-encoding = ENCODING
value-csv-encoding-form = utf-8-bom, utf-8 or cp932
value-days-before = DAYS
value-days-before-form = a number of days (3d)
value-filter = @FILTER
value-filter-form = the name of a filter kept in the config (@late); to look for a name or subject use "kaiji search"
value-fields = FIELD,...
value-fields-form = fields with commas between them (number,date,officer)
value-shell = SHELL
value-shell-form = bash, zsh, fish, powershell or elvish
value-command-form = the name of a command
value-no = NO
value-no-form = a case number (like 令和8-開-0001, R8-K-1, K1)
value-id = ID
value-id-form = the name of a ruleset (like tannan-gikai)
value-code = CODE
value-code-form = one of the codes that there are
value-hh-mm = HH:MM
value-hh-mm-form = a time of day (like 9:05)
value-yen = YEN
value-yen-form = whole yen (300)
value-event = EVENT
value-event-form = the number of an event within the case (1, 2, ...)
value-below = BELOW
value-below-form = a whole number from 2 to 1000
value-figure = FIGURE
value-figure-form = the code of a yearly figure (like requests.late)
value-n = N
value-n-form = a number
value-year = YEAR
value-year-form = a year (2026, R8)
value-kind = KIND
value-kind-form = the code of a kind
value-ground = GROUND
value-ground-form = a ground (like 20条2号 or 20-2)
value-ground-text = GROUND=TEXT
value-encoding-form = utf-8, cp932 or utf-16
value-ground-text-form = a ground and the passage it withholds (like 20-2="name of the visitor")
value-who = WHO
value-who-form = requester, third-party:N or other:NAME
value-party = PARTY
value-party-form = third-party:N (like third-party:1)
value-breach = BREACH
value-breach-form = the number of a breach (1, 2 ...)
value-category = CATEGORY
value-category-form = a code of the rule (e.g. sensitive)
value-persons = PERSONS
value-persons-form = a number, 1 or more
value-kind-date = KIND=DATE
value-kind-date-form = a kind of document and, where needed, the day it was made (like driving-licence, resident-record=4/1)
value-measure = MEASURE
value-measure-form = stop-use, erase, stop-provision, or what else is done
value-key-value = KEY=VALUE
value-key-value-form = a key and a value with an equals sign between them
value-from-to = FROM..TO
value-from-to-form = a stretch of days (like 2026-04-06..2026-04-08, or 2026-04-06.. while it lasts)
value-head = head
value-head-form = as a report prints it, 123 a1b2-c3d4-e5f6-0718
