# 符号の意味(term-<組>-<符号>)

term-lang-ja = 日本語
term-lang-en = 英語
term-format-table = 画面で読む表
term-format-json = JSON
term-format-csv = CSV
term-shell-bash = Bash
term-shell-elvish = Elvish
term-shell-fish = fish
term-shell-powershell = PowerShell
term-shell-zsh = Zsh
