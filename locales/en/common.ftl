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
common-help-actor = Who acts; else KAIJI_ACTOR, the config, the login name
common-help-yes = Do not ask for confirmation
common-help-dry-run = Write nothing; show what would be recorded and which deadlines would move
common-help-once = Key against double entry: the same key with the same values writes nothing and gives the first answer

# How lines on standard error begin
common-error = {"error: "}
common-hint = {"hint: "}
common-note = {"note: "}
common-waiting = Somebody else has the case file; waiting for it.

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
