completions-about = Print the completion script of a shell
completions-help-shell = Of which shell
