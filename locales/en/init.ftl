init-about = Make a new case file
init-help-ruleset = The ruleset in use; the first is the default of "kaiji receive"
init-help-office = A TOML file about the office; "kaiji office set" can say it later
init-after = Example: kaiji init --ruleset tannan-gikai
