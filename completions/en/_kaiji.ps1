
using namespace System.Management.Automation
using namespace System.Management.Automation.Language

Register-ArgumentCompleter -Native -CommandName 'kaiji' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $commandElements = $commandAst.CommandElements
    $command = @(
        'kaiji'
        for ($i = 1; $i -lt $commandElements.Count; $i++) {
            $element = $commandElements[$i]
            if ($element -isnot [StringConstantExpressionAst] -or
                $element.StringConstantType -ne [StringConstantType]::BareWord -or
                $element.Value.StartsWith('-') -or
                $element.Value -eq $wordToComplete) {
                break
        }
        $element.Value
    }) -join ';'

    $completions = @(switch ($command) {
        'kaiji' {
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Show the version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Show the version')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print the completion script of a shell')
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Make the file that keeps the cases')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Print a manual page')
            break
        }
        'kaiji;completions' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;init' {
            [CompletionResult]::new('--ruleset', '--ruleset', [CompletionResultType]::ParameterName, 'Ruleset to use (can be repeated; the first is the default of receive)')
            [CompletionResult]::new('--office', '--office', [CompletionResultType]::ParameterName, 'TOML file with name, address and the like')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, 'Who acts; else KAIJI_ACTOR, the config, the login name')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, 'Key against double entry: the same key with the same values writes nothing and gives the first answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing; show what would be recorded and which deadlines would move')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;man' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
