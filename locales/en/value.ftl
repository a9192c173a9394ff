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
