
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
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'ファイル全体の控えを作り、確かめます')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'ファイルが書かれたとおりかを確かめます')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'シェルの補完スクリプトを出力します')
            [CompletionResult]::new('demo', 'demo', [CompletionResultType]::ParameterValue, '見本の事案を作り、期限の一覧・根拠・通知書を見せます')
            [CompletionResult]::new('holiday', 'holiday', [CompletionResultType]::ParameterValue, '閉庁日を見る・取り込む')
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, '事案を記録するファイルを作ります')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'マニュアルページを出力します')
            [CompletionResult]::new('migrate', 'migrate', [CompletionResultType]::ParameterValue, '古い形のファイルをこの版の形にします(先に控えを作ります)')
            [CompletionResult]::new('office', 'office', [CompletionResultType]::ParameterValue, '通知書や画面に出る、この機関の事項を見る・登録する')
            [CompletionResult]::new('rebuild', 'rebuild', [CompletionResultType]::ParameterValue, '一覧用の表を記録から作り直します')
            [CompletionResult]::new('ruleset', 'ruleset', [CompletionResultType]::ParameterValue, '規程をデータとして見る・確かめる')
            [CompletionResult]::new('vacancy', 'vacancy', [CompletionResultType]::ParameterValue, '議長・副議長の職が欠けている期間を記録する')
            break
        }
        'kaiji;backup' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, '出力の形式')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'この説明を表示します')
            break
        }
        'kaiji;check' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, '出力の形式')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('--quick', '--quick', [CompletionResultType]::ParameterName, '最近の記録と番号だけを確かめます(毎日の報告用)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'この説明を表示します')
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
        'kaiji;demo' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, '出力の形式')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'この説明を表示します')
            break
        }
        'kaiji;holiday' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'その年の祝日・休日、年末年始、この機関の閉庁日を一覧にします')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, '祝日の一覧、またはこの機関の閉庁日の一覧を取り込みます')
            break
        }
        'kaiji;holiday;list' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, '出力の形式')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'この説明を表示します')
            break
        }
        'kaiji;holiday;import' {
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
        'kaiji;migrate' {
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
        'kaiji;office' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, '登録されている事項を表示します')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, '事項を登録します(前の値も残ります)')
            break
        }
        'kaiji;office;show' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, '出力の形式')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'この説明を表示します')
            break
        }
        'kaiji;office;set' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'その値が有効になる日(指定しなければ今日)')
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
        'kaiji;rebuild' {
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
        'kaiji;ruleset' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, '付属している規程を一覧にします')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, '規程の条項、期限、読み方を表示します')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, '規程のファイルを読み、その中の計算例を確かめます')
            break
        }
        'kaiji;ruleset;list' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, '出力の形式')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'この説明を表示します')
            break
        }
        'kaiji;ruleset;show' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'その日に施行されている版(指定しなければ今日)')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, '出力の形式')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('--grounds', '--grounds', [CompletionResultType]::ParameterName, '不開示などの根拠だけを、入力する書き方とともに表示します')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'この説明を表示します')
            break
        }
        'kaiji;ruleset;check' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, '出力の形式')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'この説明を表示します')
            break
        }
        'kaiji;vacancy' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('start', 'start', [CompletionResultType]::ParameterValue, '職が欠けたことを記録します')
            [CompletionResult]::new('end', 'end', [CompletionResultType]::ParameterValue, '職が埋まったことを記録します')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, '記録した期間を一覧にします')
            [CompletionResult]::new('strike', 'strike', [CompletionResultType]::ParameterValue, '誤って記録した期間を取り消します')
            break
        }
        'kaiji;vacancy;start' {
            [CompletionResult]::new('--office', '--office', [CompletionResultType]::ParameterName, 'どの職か')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'まる一日欠けている最初の日')
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
        'kaiji;vacancy;end' {
            [CompletionResult]::new('--office', '--office', [CompletionResultType]::ParameterName, 'どの職か')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'まる一日欠けている最後の日')
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
        'kaiji;vacancy;list' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, '出力の形式')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'この説明を表示します')
            break
        }
        'kaiji;vacancy;strike' {
            [CompletionResult]::new('--why', '--why', [CompletionResultType]::ParameterName, '取り消す理由')
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
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
