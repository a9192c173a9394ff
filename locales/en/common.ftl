# Words used on every screen

common-about = Handles requests about one's own personal information, from receipt to notice, on time
common-after = "kaiji COMMAND --help" explains a command. New here? Try "kaiji demo".
common-options = OPTIONS
common-repeatable = {" "}(may be repeated)
common-default = {" "}(default {$value})
common-one-of = {" "}({$values})
common-yes = yes
common-no = no
common-yes-or-no = [y/n]
common-week = Mon Tue Wed Thu Fri Sat Sun

# Headings
common-heading-usage = Usage
common-heading-verbs = Verbs
common-heading-arguments = Arguments
common-heading-options = Options
common-heading-shared = Common options
common-heading-looks = Options of display (of every command)
common-man-name = Name
common-man-notes = Notes

# Chapters
common-chapter-setting-up = Setting up
common-chapter-life = The life of a case
common-chapter-looking = Looking
common-chapter-paper = Paper and reports
common-chapter-keeping = Keeping

# Common options
common-help-help = Show this help
common-help-version = Show the version
common-help-db = The case file; else KAIJI_DB, the config, the user's data folder
common-help-lang = The language; else KAIJI_LANG, the config, the locale; Japanese by default
common-help-today = What the day is taken to be; else today in Japan
common-help-format = How the answer is printed
common-help-plain = No ruled lines, colour or pager; one thing a line (for screen readers)
common-help-color = Whether words are coloured; else on a terminal only, and never with NO_COLOR
common-help-dates = Years of the era or ISO dates; else as the language writes them
common-help-private = Hide names, addresses and telephones (the citizen can see the screen)
common-help-no-pager = Print long output as it is, without a pager
common-help-ambiguous-width = How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted
common-looks = Display
common-looks-named = {$flags} (see "kaiji --help")
common-help-csv-encoding = Encoding of CSV; utf-8-bom, which Excel opens, unless you say otherwise
common-help-csv-raw = In CSV no ' before texts that a spreadsheet would take for a formula
common-help-actor = Who acts; else KAIJI_ACTOR, the config, the login name
common-help-yes = Do not ask for confirmation
common-help-dry-run = Write nothing; show what would be recorded and which deadlines would move
common-help-once = Key against double entry: the same key with the same values writes nothing and gives the first answer

# How lines on standard error begin
common-error = {"error: "}
common-hint = {"hint: "}
common-note = {"note: "}
common-waiting = Somebody else has the case file; waiting for it.
common-rows-left-off = { $left ->
    [1] 1 more row is not shown.
   *[other] {$left} more rows are not shown.
}

# Days to a deadline
common-days-left = { $days ->
    [1] 1 day left
   *[other] {$days} days left
}
common-days-today = today
common-days-over = { $days ->
    [1] 1 day over
   *[other] {$days} days over
}

# The case file
common-engine-older = The dates in this file were computed by an older version. "kaiji rebuild" computes them anew.
common-typed = { $typed } ({ $meaning })
