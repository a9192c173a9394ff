
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
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, '版を表示します')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, '版を表示します')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'シェルの補完スクリプトを出力します')
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, '事案を記録するファイルを作ります')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'マニュアルページを出力します')
            break
        }
        'kaiji;completions' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'この説明を表示します')
            break
        }
        'kaiji;init' {
            [CompletionResult]::new('--ruleset', '--ruleset', [CompletionResultType]::ParameterName, '使う規程(何度でも指定できます。最初のものが受付の既定になります)')
            [CompletionResult]::new('--office', '--office', [CompletionResultType]::ParameterName, '名称・住所などを書いたTOMLファイル')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, '出力の形式')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, '確認を省きます')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, '書き込まず、何が記録されどの期限が動くかだけを示します')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'この説明を表示します')
            break
        }
        'kaiji;man' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'この説明を表示します')
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
