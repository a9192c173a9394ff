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
