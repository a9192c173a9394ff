completions-about = Print the completion script of a shell
completions-japanese = 補完
completions-help-shell = Of which shell
