ruleset-about = Look at rulesets: each organisation's law as data
ruleset-list-about = List the rulesets and the days they came into force
ruleset-show-about = Show deadlines, extensions and readings of a ruleset, with articles and quotes
ruleset-show-help-id = The ruleset; "kaiji ruleset list" lists them
ruleset-show-help-on = The version in force on this day; else today
ruleset-show-help-grounds = Only the grounds of refusal and how they are written
ruleset-check-about = Check a ruleset file and try every worked example in it
ruleset-check-help-file = The file (TOML)
