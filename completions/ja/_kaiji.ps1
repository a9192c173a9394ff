
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
            [CompletionResult]::new('decide', 'decide', [CompletionResultType]::ParameterValue, '決定を記録します')
            [CompletionResult]::new('delivered', 'delivered', [CompletionResultType]::ParameterValue, '通知書などが届いたことを記録します')
            [CompletionResult]::new('demo', 'demo', [CompletionResultType]::ParameterValue, '見本の事案を作り、期限の一覧・根拠・通知書を見せます')
            [CompletionResult]::new('extend', 'extend', [CompletionResultType]::ParameterValue, '決定の期間を延長します')
            [CompletionResult]::new('holiday', 'holiday', [CompletionResultType]::ParameterValue, '閉庁日を見る・取り込む')
            [CompletionResult]::new('identify', 'identify', [CompletionResultType]::ParameterValue, '本人確認などの書類を確かめたことを記録します')
            [CompletionResult]::new('implement', 'implement', [CompletionResultType]::ParameterValue, '開示・訂正・利用停止を実施したことを記録します')
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, '事案を記録するファイルを作ります')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'マニュアルページを出力します')
            [CompletionResult]::new('migrate', 'migrate', [CompletionResultType]::ParameterValue, '古い形のファイルをこの版の形にします(先に控えを作ります)')
            [CompletionResult]::new('note', 'note', [CompletionResultType]::ParameterValue, '備考を書き留めます。期限は動きません')
            [CompletionResult]::new('office', 'office', [CompletionResultType]::ParameterValue, '通知書や画面に出る、この機関の事項を見る・登録する')
            [CompletionResult]::new('rebuild', 'rebuild', [CompletionResultType]::ParameterValue, '一覧用の表を記録から作り直します')
            [CompletionResult]::new('receive', 'receive', [CompletionResultType]::ParameterValue, '請求を受け付け、番号と期限を示します')
            [CompletionResult]::new('ruleset', 'ruleset', [CompletionResultType]::ParameterValue, '規程をデータとして見る・確かめる')
            [CompletionResult]::new('sent', 'sent', [CompletionResultType]::ParameterValue, '通知書などを送ったことを記録します')
            [CompletionResult]::new('special', 'special', [CompletionResultType]::ParameterValue, '期限の特例を適用します')
            [CompletionResult]::new('strike', 'strike', [CompletionResultType]::ParameterValue, '誤った記録を取り消します。消えずに、取り消した記録として残ります')
            [CompletionResult]::new('supplement', 'supplement', [CompletionResultType]::ParameterValue, '書面の補正を求め、済んだことを記録します。補正の日数は期間に算入しません')
            [CompletionResult]::new('vacancy', 'vacancy', [CompletionResultType]::ParameterValue, '議長・副議長の職が欠けている期間を記録する')
            [CompletionResult]::new('withdraw', 'withdraw', [CompletionResultType]::ParameterValue, '請求が取り下げられたことを記録します')
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
        'kaiji;decide' {
            [CompletionResult]::new('--outcome', '--outcome', [CompletionResultType]::ParameterName, 'どう決定したか。使えるものは規程と種別によります')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, '決定した日')
            [CompletionResult]::new('--part', '--part', [CompletionResultType]::ParameterName, 'どの部分か。省略時は決定していない部分の全部')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, '期限の特例のとき、どの部分か。省略時は全部')
            [CompletionResult]::new('--purpose', '--purpose', [CompletionResultType]::ParameterName, '通知書に書く利用目的')
            [CompletionResult]::new('--purpose-withheld', '--purpose-withheld', [CompletionResultType]::ParameterName, '利用目的を示さない根拠')
            [CompletionResult]::new('--ground', '--ground', [CompletionResultType]::ParameterName, '全部を開示などしない根拠')
            [CompletionResult]::new('--withheld', '--withheld', [CompletionResultType]::ParameterName, '開示しない部分と、その根拠')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, '理由')
            [CompletionResult]::new('--discretionary', '--discretionary', [CompletionResultType]::ParameterName, '裁量的開示をする理由')
            [CompletionResult]::new('--available-from', '--available-from', [CompletionResultType]::ParameterName, '開示しない理由がなくなる日')
            [CompletionResult]::new('--content', '--content', [CompletionResultType]::ParameterName, '訂正の内容、利用停止の範囲')
            [CompletionResult]::new('--measure', '--measure', [CompletionResultType]::ParameterName, '利用停止の措置: stop-use(利用の停止)、erase(消去)、stop-provision(提供の停止)、またはその他の内容')
            [CompletionResult]::new('--implement-on', '--implement-on', [CompletionResultType]::ParameterName, '開示などを実施する日')
            [CompletionResult]::new('--place', '--place', [CompletionResultType]::ParameterName, '開示を実施する場所')
            [CompletionResult]::new('--means', '--means', [CompletionResultType]::ParameterName, '開示の方法')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, '出力の形式')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('--happened', '--happened', [CompletionResultType]::ParameterName, '法に反していても、すでに行われた事実として記録します')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, '確認を省きます')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, '書き込まず、何が記録されどの期限が動くかだけを示します')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'この説明を表示します')
            break
        }
        'kaiji;delivered' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, '届いた日')
            [CompletionResult]::new('--letter', '--letter', [CompletionResultType]::ParameterName, 'どの通知書か。省略時は決定通知書')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, '届いた相手。請求した人でないとき')
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
        'kaiji;demo' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, '出力の形式')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'この説明を表示します')
            break
        }
        'kaiji;extend' {
            [CompletionResult]::new('--days', '--days', [CompletionResultType]::ParameterName, '何日延長するか')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'いつまで延長するか')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, '延長の理由')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, '延長を決めた日。省略時は通知した日か今日')
            [CompletionResult]::new('--notified', '--notified', [CompletionResultType]::ParameterName, '延長の通知書を送った日')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, '出力の形式')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('--happened', '--happened', [CompletionResultType]::ParameterName, '法に反していても、すでに行われた事実として記録します')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, '確認を省きます')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, '書き込まず、何が記録されどの期限が動くかだけを示します')
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
        'kaiji;identify' {
            [CompletionResult]::new('--document', '--document', [CompletionResultType]::ParameterName, '確かめた書類。作成日が要るものは 種類=作成日、一覧にないものは other:名前。種類: my-number-card driving-licence passport residence-card special-permanent-resident-card insurance-eligibility pension-book resident-record family-register registry-certificate power-of-attorney seal-certificate')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, '確かめた日。省略時は今日')
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
        'kaiji;implement' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, '実施した日')
            [CompletionResult]::new('--part', '--part', [CompletionResultType]::ParameterName, 'どの部分か。省略時は認めた部分の全部')
            [CompletionResult]::new('--means', '--means', [CompletionResultType]::ParameterName, '開示の方法')
            [CompletionResult]::new('--pages', '--pages', [CompletionResultType]::ParameterName, '渡した写しの枚数')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, '出力の形式')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('--happened', '--happened', [CompletionResultType]::ParameterName, '法に反していても、すでに行われた事実として記録します')
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
        'kaiji;note' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'いつのことか。省略時は今日')
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
        'kaiji;receive' {
            [CompletionResult]::new('--ruleset', '--ruleset', [CompletionResultType]::ParameterName, 'どの規程による請求か。省略時はファイルの既定の規程')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, '請求の種別')
            [CompletionResult]::new('--received', '--received', [CompletionResultType]::ParameterName, '届いた日(到達した日)')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, '届いた時刻')
            [CompletionResult]::new('--written', '--written', [CompletionResultType]::ParameterName, '書面に書かれた日')
            [CompletionResult]::new('--accepted', '--accepted', [CompletionResultType]::ParameterName, '受理した日。届いた日と違うとき')
            [CompletionResult]::new('--desk', '--desk', [CompletionResultType]::ParameterName, '受け付けた窓口')
            [CompletionResult]::new('--at-office', '--at-office', [CompletionResultType]::ParameterName, 'ほかの窓口で受けたとき、担当の機関に届いた日')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, '請求した人の氏名または名称')
            [CompletionResult]::new('--kana', '--kana', [CompletionResultType]::ParameterName, '氏名のフリガナ')
            [CompletionResult]::new('--address', '--address', [CompletionResultType]::ParameterName, '住所または居所')
            [CompletionResult]::new('--phone', '--phone', [CompletionResultType]::ParameterName, '電話番号')
            [CompletionResult]::new('--representative', '--representative', [CompletionResultType]::ParameterName, '法人の代表者の氏名')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, '請求した人の立場。省略時は本人')
            [CompletionResult]::new('--for', '--for', [CompletionResultType]::ParameterName, '代理人が誰のために請求するか')
            [CompletionResult]::new('--heir-class', '--heir-class', [CompletionResultType]::ParameterName, '相続人等のどれに当たるか')
            [CompletionResult]::new('--deceased', '--deceased', [CompletionResultType]::ParameterName, '亡くなった本人の氏名')
            [CompletionResult]::new('--principal', '--principal', [CompletionResultType]::ParameterName, '代理人が請求するとき、本人の氏名')
            [CompletionResult]::new('--subject', '--subject', [CompletionResultType]::ParameterName, '請求の対象。複数あれば一つずつ指定し、順に部分1、部分2となります')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, '請求の理由や趣旨')
            [CompletionResult]::new('--channel', '--channel', [CompletionResultType]::ParameterName, '届いた方法。省略時は窓口')
            [CompletionResult]::new('--section', '--section', [CompletionResultType]::ParameterName, '記録を持つ所管課')
            [CompletionResult]::new('--officer', '--officer', [CompletionResultType]::ParameterName, '担当者')
            [CompletionResult]::new('--prior', '--prior', [CompletionResultType]::ParameterName, 'もとになる開示などの事案番号')
            [CompletionResult]::new('--disclosed-on', '--disclosed-on', [CompletionResultType]::ParameterName, '訂正・利用停止のもとになる開示を受けた日')
            [CompletionResult]::new('--road', '--road', [CompletionResultType]::ParameterName, '規程と個人情報保護法のどちらによるか(両方がある機関で必要)')
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'ほかの台帳などの参照番号')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, '出力の形式')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('--specific-pi', '--specific-pi', [CompletionResultType]::ParameterName, '保有特定個人情報の請求です')
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
        'kaiji;sent' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, '送った日')
            [CompletionResult]::new('--letter', '--letter', [CompletionResultType]::ParameterName, 'どの通知書か。省略時は決定通知書')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, '送った相手。請求した人でないとき')
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
        'kaiji;special' {
            [CompletionResult]::new('--remaining-until', '--remaining-until', [CompletionResultType]::ParameterName, '開示では残りの部分、訂正・利用停止では全部を決定する期限')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, '適用する理由')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, '適用を決めた日。省略時は通知が届いた日か今日')
            [CompletionResult]::new('--notified', '--notified', [CompletionResultType]::ParameterName, '特例の通知が相手に届いた日')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, '出力の形式')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('--happened', '--happened', [CompletionResultType]::ParameterName, '法に反していても、すでに行われた事実として記録します')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, '確認を省きます')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, '書き込まず、何が記録されどの期限が動くかだけを示します')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'この説明を表示します')
            break
        }
        'kaiji;strike' {
            [CompletionResult]::new('--why', '--why', [CompletionResultType]::ParameterName, '取り消す理由')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, '出力の形式')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('--with-dependents', '--with-dependents', [CompletionResultType]::ParameterName, 'それに続く記録も一緒に取り消します')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, '確認を省きます')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, '書き込まず、何が記録されどの期限が動くかだけを示します')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'この説明を表示します')
            break
        }
        'kaiji;supplement' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('ask', 'ask', [CompletionResultType]::ParameterValue, '期間を定めて補正を求めます')
            [CompletionResult]::new('done', 'done', [CompletionResultType]::ParameterValue, '補正が届いたことを記録します')
            [CompletionResult]::new('lapse', 'lapse', [CompletionResultType]::ParameterValue, '補正に応じない意思などで、補正の求めが期限より前に終わったことを記録します')
            break
        }
        'kaiji;supplement;ask' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, '補正を求めた日')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, '補正の期限(相当の期間の末日)')
            [CompletionResult]::new('--missing', '--missing', [CompletionResultType]::ParameterName, '不備の内容。複数あれば一つずつ')
            [CompletionResult]::new('--about', '--about', [CompletionResultType]::ParameterName, '何の補正か。省略時は書面の形式上の不備')
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
        'kaiji;supplement;done' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, '届いた日')
            [CompletionResult]::new('--event', '--event', [CompletionResultType]::ParameterName, 'どの補正の求めか(その記録番号)。省略時は終わっていないもの')
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
        'kaiji;supplement;lapse' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, '終わった日')
            [CompletionResult]::new('--event', '--event', [CompletionResultType]::ParameterName, 'どの補正の求めか(その記録番号)。省略時は終わっていないもの')
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
        'kaiji;withdraw' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, '取り下げられた日')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, '取下げの理由')
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
