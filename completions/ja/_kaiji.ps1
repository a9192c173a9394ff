
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
            [CompletionResult]::new('approve', 'approve', [CompletionResultType]::ParameterValue, '決定の決裁を記録します')
            [CompletionResult]::new('assign', 'assign', [CompletionResultType]::ParameterValue, '担当を決めたことを記録します。一覧には新しい担当が出ます')
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'ファイル全体の控えを作り、確かめます')
            [CompletionResult]::new('calc', 'calc', [CompletionResultType]::ParameterValue, 'ファイルに載せていない請求の期限を計算します')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'ファイルが書かれたとおりかを確かめます')
            [CompletionResult]::new('clarify', 'clarify', [CompletionResultType]::ParameterValue, '請求の内容を口頭などで確認したことを記録します')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'シェルの補完スクリプトを出力します')
            [CompletionResult]::new('decide', 'decide', [CompletionResultType]::ParameterValue, '請求の全部または一部について決定を記録します')
            [CompletionResult]::new('delivered', 'delivered', [CompletionResultType]::ParameterValue, '通知書が届いたことを記録します(申出や審査請求の期間が始まります)')
            [CompletionResult]::new('demo', 'demo', [CompletionResultType]::ParameterValue, '見本の事案を作り、期限の一覧・根拠・通知書を見せます')
            [CompletionResult]::new('doctor', 'doctor', [CompletionResultType]::ParameterValue, 'この端末とファイルの様子を調べ、直し方を示します')
            [CompletionResult]::new('draft', 'draft', [CompletionResultType]::ParameterValue, '決定の起案を記録します')
            [CompletionResult]::new('due', 'due', [CompletionResultType]::ParameterValue, '期限の近い事案を、安全期限の順に一覧にします')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, '期限の根拠を条項ごとに説明します')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'ファイルの内容をすべて書き出します')
            [CompletionResult]::new('extend', 'extend', [CompletionResultType]::ParameterValue, '決定の期限を延長します')
            [CompletionResult]::new('fee', 'fee', [CompletionResultType]::ParameterValue, '手数料・費用の請求、納付、減免を記録します')
            [CompletionResult]::new('holiday', 'holiday', [CompletionResultType]::ParameterValue, '閉庁日を見る・取り込む')
            [CompletionResult]::new('identify', 'identify', [CompletionResultType]::ParameterValue, '本人確認・資格確認の書類を記録します')
            [CompletionResult]::new('implement', 'implement', [CompletionResultType]::ParameterValue, '開示・訂正・利用停止などを実施したことを記録します')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, '表の事案を取り込みます。書き出した内容からは、同じファイルを作ります')
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, '事案を記録するファイルを作ります')
            [CompletionResult]::new('inquire', 'inquire', [CompletionResultType]::ParameterValue, '所管課への照会を扱います。期限は止まりません')
            [CompletionResult]::new('letter', 'letter', [CompletionResultType]::ParameterValue, '通知書を作ります')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, '事案を一覧にします')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, '経過(いつ、誰が、何を記録したか)を表示します')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'マニュアルページを出力します')
            [CompletionResult]::new('method', 'method', [CompletionResultType]::ParameterValue, '開示の実施方法の申出を記録します(変更、申出がないことも)')
            [CompletionResult]::new('migrate', 'migrate', [CompletionResultType]::ParameterValue, '古い形のファイルをこの版の形にします(先に控えを作ります)')
            [CompletionResult]::new('next', 'next', [CompletionResultType]::ParameterValue, '事案について、今すること・できること・できないことを、条文とともに表示します')
            [CompletionResult]::new('note', 'note', [CompletionResultType]::ParameterValue, '自由な覚書を残します。期限には影響しません')
            [CompletionResult]::new('office', 'office', [CompletionResultType]::ParameterValue, '通知書や画面に出る、この機関の事項を見る・登録する')
            [CompletionResult]::new('overdue', 'overdue', [CompletionResultType]::ParameterValue, '期限を過ぎた事案を一覧にします')
            [CompletionResult]::new('rebuild', 'rebuild', [CompletionResultType]::ParameterValue, '一覧用の表を記録から作り直します')
            [CompletionResult]::new('receive', 'receive', [CompletionResultType]::ParameterValue, '請求を受け付け、番号と期限を示します')
            [CompletionResult]::new('report', 'report', [CompletionResultType]::ParameterValue, '今日の一覧などを、紙・表計算・印刷に向けて書き出します')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, '控えから、ファイルを新しい場所に戻します')
            [CompletionResult]::new('review', 'review', [CompletionResultType]::ParameterValue, '審査請求の提出、諮問、答申、裁決を記録します')
            [CompletionResult]::new('ruleset', 'ruleset', [CompletionResultType]::ParameterValue, '規程をデータとして見る・確かめる')
            [CompletionResult]::new('search', 'search', [CompletionResultType]::ParameterValue, '氏名や件名で事案を探します')
            [CompletionResult]::new('sent', 'sent', [CompletionResultType]::ParameterValue, '通知書を発送したことを記録します')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, '事案を1ページで表示します')
            [CompletionResult]::new('special', 'special', [CompletionResultType]::ParameterValue, '期限の特例を用います(著しく大量の開示請求、特に長期を要する訂正・利用停止請求)')
            [CompletionResult]::new('strike', 'strike', [CompletionResultType]::ParameterValue, '誤った記録を取り消します。消さずに、取り消したことを残します')
            [CompletionResult]::new('supplement', 'supplement', [CompletionResultType]::ParameterValue, '形式の不備の補正を扱います。補正に要した日数は期限に算入されません')
            [CompletionResult]::new('tell-recipients', 'tell-recipients', [CompletionResultType]::ParameterValue, '訂正したことを提供先に知らせたこと、または必要がないことを記録します')
            [CompletionResult]::new('third-party', 'third-party', [CompletionResultType]::ParameterValue, '情報に含まれる第三者の意見を聴きます')
            [CompletionResult]::new('transfer', 'transfer', [CompletionResultType]::ParameterValue, '事案を移送したことを記録します。移送の定めがある規程に限ります')
            [CompletionResult]::new('vacancy', 'vacancy', [CompletionResultType]::ParameterValue, '議長・副議長の職が欠けている期間を記録する')
            [CompletionResult]::new('withdraw', 'withdraw', [CompletionResultType]::ParameterValue, '請求が取り下げられたことを記録します')
            break
        }
        'kaiji;approve' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, '決裁の日')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, '決裁者')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, '出力の形式')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('--happened', '--happened', [CompletionResultType]::ParameterName, 'すでに行われた場合。法の定めに反していても事実として記録し、警告します')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, '確認を省きます')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, '書き込まず、何が記録されどの期限が動くかだけを示します')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'この説明を表示します')
            break
        }
        'kaiji;assign' {
            [CompletionResult]::new('--officer', '--officer', [CompletionResultType]::ParameterName, '担当者')
            [CompletionResult]::new('--section', '--section', [CompletionResultType]::ParameterName, '担当課')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, '担当になった日')
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
        'kaiji;backup' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, '出力の形式')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('--unchecked', '--unchecked', [CompletionResultType]::ParameterName, '控えを確かめずに終える(後で「kaiji check --db 控え」で確かめる)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'この説明を表示します')
            break
        }
        'kaiji;calc' {
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, '答えにそのまま返す文字列')
            [CompletionResult]::new('--ruleset', '--ruleset', [CompletionResultType]::ParameterName, '規程の名前、または規程ファイル(.toml)')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, '請求の種別')
            [CompletionResult]::new('--received', '--received', [CompletionResultType]::ParameterName, '請求が到達した日')
            [CompletionResult]::new('--supplement', '--supplement', [CompletionResultType]::ParameterName, '補正を求めた日から補正された日まで')
            [CompletionResult]::new('--extend-days', '--extend-days', [CompletionResultType]::ParameterName, '延長する日数')
            [CompletionResult]::new('--extend-until', '--extend-until', [CompletionResultType]::ParameterName, '延長後の期限とした日')
            [CompletionResult]::new('--decided', '--decided', [CompletionResultType]::ParameterName, '延長を決めた日')
            [CompletionResult]::new('--notified', '--notified', [CompletionResultType]::ParameterName, '延長を通知した日')
            [CompletionResult]::new('--special-until', '--special-until', [CompletionResultType]::ParameterName, '期限の特例: 残りの部分(訂正・利用停止では全部)の期限とした日')
            [CompletionResult]::new('--special-notified', '--special-notified', [CompletionResultType]::ParameterName, '期限の特例の通知が届いた日')
            [CompletionResult]::new('--vacancy', '--vacancy', [CompletionResultType]::ParameterName, '議長・副議長が欠けていた期間(初日と末日を含む)')
            [CompletionResult]::new('--partial-decision', '--partial-decision', [CompletionResultType]::ParameterName, '相当の部分を決定した日')
            [CompletionResult]::new('--decision', '--decision', [CompletionResultType]::ParameterName, '全部を決定した日')
            [CompletionResult]::new('--implemented-on', '--implemented-on', [CompletionResultType]::ParameterName, '開示を実施した日')
            [CompletionResult]::new('--ruling-on', '--ruling-on', [CompletionResultType]::ParameterName, '裁決の日')
            [CompletionResult]::new('--notice-received', '--notice-received', [CompletionResultType]::ParameterName, '決定の通知が届いた日')
            [CompletionResult]::new('--disclosed-on', '--disclosed-on', [CompletionResultType]::ParameterName, '開示を受けた日(訂正・利用停止の請求の前提)')
            [CompletionResult]::new('--knew-on', '--knew-on', [CompletionResultType]::ParameterName, '決定を知った日')
            [CompletionResult]::new('--reading', '--reading', [CompletionResultType]::ParameterName, '条文に定めがないところの読み方(例 roll=next_working_day)')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, '出力の形式')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, '標準入力の1行を1件の請求(JSON)として読み、1行ずつ答えます')
            [CompletionResult]::new('--objection', '--objection', [CompletionResultType]::ParameterName, '第三者から反対の意見書が出ている')
            [CompletionResult]::new('--explain', '--explain', [CompletionResultType]::ParameterName, '各段階に文を添えます(1件なら既定、--jsonl では付けたときだけ)')
            [CompletionResult]::new('--no-explain', '--no-explain', [CompletionResultType]::ParameterName, '計算の根拠の表と文を省きます')
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
        'kaiji;clarify' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, '確認を始めた日')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, '確認する内容')
            [CompletionResult]::new('--done', '--done', [CompletionResultType]::ParameterName, '確認が終わった日。--on と一緒に指定すると、始まりと終わりを記録します')
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
        'kaiji;completions' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'この説明を表示します')
            break
        }
        'kaiji;decide' {
            [CompletionResult]::new('--outcome', '--outcome', [CompletionResultType]::ParameterName, '決定の内容。使えるものは規程と請求の種類によります')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, '決定の日')
            [CompletionResult]::new('--part', '--part', [CompletionResultType]::ParameterName, '決定する部分の番号。省略時は全部')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, '期限の特例のとき、相当の部分か残りか。省略時は全部')
            [CompletionResult]::new('--purpose', '--purpose', [CompletionResultType]::ParameterName, '通知する利用目的')
            [CompletionResult]::new('--purpose-withheld', '--purpose-withheld', [CompletionResultType]::ParameterName, '利用目的を通知しない理由')
            [CompletionResult]::new('--ground', '--ground', [CompletionResultType]::ParameterName, '全体を開示しない根拠(例 20-2)。使えるものは「kaiji ruleset show」で見られます')
            [CompletionResult]::new('--withheld', '--withheld', [CompletionResultType]::ParameterName, '開示しない箇所。理由=箇所 と書きます')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, '理由の説明(通知書に記します)')
            [CompletionResult]::new('--withholds-party', '--withholds-party', [CompletionResultType]::ParameterName, 'その情報の全部を開示しない第三者の番号')
            [CompletionResult]::new('--discretionary', '--discretionary', [CompletionResultType]::ParameterName, '裁量的開示をする理由')
            [CompletionResult]::new('--despite-objection', '--despite-objection', [CompletionResultType]::ParameterName, '第三者の反対の意見があっても開示する理由(第三者への通知書に書きます)')
            [CompletionResult]::new('--available-from', '--available-from', [CompletionResultType]::ParameterName, '開示しない理由がなくなる日(わかるとき)')
            [CompletionResult]::new('--content', '--content', [CompletionResultType]::ParameterName, '訂正などの内容')
            [CompletionResult]::new('--measure', '--measure', [CompletionResultType]::ParameterName, 'とる措置。stop-use(利用停止)、erase(消去)、stop-provision(提供停止)、またはその内容')
            [CompletionResult]::new('--implement-on', '--implement-on', [CompletionResultType]::ParameterName, '実施する日')
            [CompletionResult]::new('--place', '--place', [CompletionResultType]::ParameterName, '実施する場所')
            [CompletionResult]::new('--means', '--means', [CompletionResultType]::ParameterName, '実施の方法')
            [CompletionResult]::new('--panel-decided', '--panel-decided', [CompletionResultType]::ParameterName, '公表するとした審査会の決定の日(その情報の開示に必要な機関)')
            [CompletionResult]::new('--panel-number', '--panel-number', [CompletionResultType]::ParameterName, 'その決定の番号')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, '出力の形式')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('--happened', '--happened', [CompletionResultType]::ParameterName, 'すでに行われた場合。法の定めに反していても事実として記録し、警告します')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, '確認を省きます')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, '書き込まず、何が記録されどの期限が動くかだけを示します')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'この説明を表示します')
            break
        }
        'kaiji;delivered' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, '届いた日')
            [CompletionResult]::new('--letter', '--letter', [CompletionResultType]::ParameterName, 'どの通知書か。省略時は出すべき通知書')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, '宛先(複数あるとき)')
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
        'kaiji;doctor' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, '出力の形式')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('--exit-code', '--exit-code', [CompletionResultType]::ParameterName, '注意か異常があれば 1 で終わります')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'この説明を表示します')
            break
        }
        'kaiji;draft' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, '起案した日')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, '起案者')
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
        'kaiji;due' {
            [CompletionResult]::new('--within', '--within', [CompletionResultType]::ParameterName, '今日から何日以内か')
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'この段階の事案だけ。コンマで並べられます')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, '期限がこの状態の事案だけ。コンマで並べられます')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'この種類の請求だけ。コンマで並べられます')
            [CompletionResult]::new('--ruleset', '--ruleset', [CompletionResultType]::ParameterName, 'この規程の事案だけ')
            [CompletionResult]::new('--officer', '--officer', [CompletionResultType]::ParameterName, 'この担当者の事案だけ')
            [CompletionResult]::new('--section', '--section', [CompletionResultType]::ParameterName, 'この課の事案だけ')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'この日以後に届いた請求だけ')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'この日以前に届いた請求だけ')
            [CompletionResult]::new('--text', '--text', [CompletionResultType]::ParameterName, '氏名や件名に含まれる文字。漢字の新旧・かな・全角半角の違いは問いません')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'この項目だけを、この順に。コンマで並べます')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'この項目の順に。コンマで並べ、前に - を付けると逆順')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, '最初のN行だけ')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, '出力の形式')
            [CompletionResult]::new('--encoding', '--encoding', [CompletionResultType]::ParameterName, 'CSV の文字コード。既定は Excel で開ける utf-8-bom')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('--all-clocks', '--all-clocks', [CompletionResultType]::ParameterName, '請求者側の期間なども含めます')
            [CompletionResult]::new('--exit-code', '--exit-code', [CompletionResultType]::ParameterName, '該当があれば終了コードを1にします')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'CSV で、数式と読まれる文字列の前に '' を付けません')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'この説明を表示します')
            break
        }
        'kaiji;explain' {
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'この日の終わりまでに記録されていた内容で示す')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, '出力の形式')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'この説明を表示します')
            break
        }
        'kaiji;export' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, '書き出す形式。省略時はファイル名の末尾のとおり。末尾がなければ jsonl')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, '出力の形式')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'この説明を表示します')
            break
        }
        'kaiji;extend' {
            [CompletionResult]::new('--days', '--days', [CompletionResultType]::ParameterName, '延長する日数')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, '延長後の期限の日')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, '延長の理由(通知書に記します)')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, '延長を決めた日。省略時は今日')
            [CompletionResult]::new('--notified', '--notified', [CompletionResultType]::ParameterName, '通知した日(「kaiji sent --letter extension」と同じ)')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, '出力の形式')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('--happened', '--happened', [CompletionResultType]::ParameterName, 'すでに行われた場合。法の定めに反していても事実として記録し、警告します')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, '確認を省きます')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, '書き込まず、何が記録されどの期限が動くかだけを示します')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'この説明を表示します')
            break
        }
        'kaiji;fee' {
            [CompletionResult]::new('--asked', '--asked', [CompletionResultType]::ParameterName, '請求した額(円)')
            [CompletionResult]::new('--paid', '--paid', [CompletionResultType]::ParameterName, '納められた額(円)')
            [CompletionResult]::new('--relief', '--relief', [CompletionResultType]::ParameterName, '減額・免除の理由')
            [CompletionResult]::new('--yen', '--yen', [CompletionResultType]::ParameterName, '減額した額(円)。省略時は残りの全額')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'その日')
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
            [CompletionResult]::new('--encoding', '--encoding', [CompletionResultType]::ParameterName, 'CSV の文字コード。既定は Excel で開ける utf-8-bom')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'CSV で、数式と読まれる文字列の前に '' を付けません')
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
            [CompletionResult]::new('--document', '--document', [CompletionResultType]::ParameterName, '確認した書類。作成日が要るものは 種類=日付 と書きます')
            [CompletionResult]::new('--wish', '--wish', [CompletionResultType]::ParameterName, '代理人の求めについて確かめた本人の意思')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, '確認した日。省略時は今日')
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
            [CompletionResult]::new('--part', '--part', [CompletionResultType]::ParameterName, '実施した部分の番号。省略時は全部')
            [CompletionResult]::new('--means', '--means', [CompletionResultType]::ParameterName, '実施の方法')
            [CompletionResult]::new('--pages', '--pages', [CompletionResultType]::ParameterName, '交付した枚数')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, '出力の形式')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('--happened', '--happened', [CompletionResultType]::ParameterName, 'すでに行われた場合。法の定めに反していても事実として記録し、警告します')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, '確認を省きます')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, '書き込まず、何が記録されどの期限が動くかだけを示します')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'この説明を表示します')
            break
        }
        'kaiji;import' {
            [CompletionResult]::new('--map', '--map', [CompletionResultType]::ParameterName, '見出しや言葉の意味を書いた対応表(TOML)。ひな形は --suggest で作れます')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, '種別の書かれていない行の請求の種別')
            [CompletionResult]::new('--ruleset', '--ruleset', [CompletionResultType]::ParameterName, '規程の書かれていない行の規程。省略時はファイルの既定の規程')
            [CompletionResult]::new('--encoding', '--encoding', [CompletionResultType]::ParameterName, 'CSV の文字コード。既定は Excel で開ける utf-8-bom')
            [CompletionResult]::new('--sheet', '--sheet', [CompletionResultType]::ParameterName, 'XLSX のシートの名前。省略時は最初のシート')
            [CompletionResult]::new('--duplicates', '--duplicates', [CompletionResultType]::ParameterName, 'すでにある請求(同じ人・種別・受付日・件名)の扱い。省略時は拒みます')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, '出力の形式')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('--check', '--check', [CompletionResultType]::ParameterName, '確かめるだけで、何も書き込みません')
            [CompletionResult]::new('--suggest', '--suggest', [CompletionResultType]::ParameterName, 'この表のための対応表を標準出力に書き出します。表の中身は含みません')
            [CompletionResult]::new('--ignore-unknown', '--ignore-unknown', [CompletionResultType]::ParameterName, '意味の分からない列を取り込まずに進みます')
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
        'kaiji;inquire' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('ask', 'ask', [CompletionResultType]::ParameterValue, '所管課に照会したことを記録します')
            [CompletionResult]::new('chase', 'chase', [CompletionResultType]::ParameterValue, '回答を督促したことを記録します')
            [CompletionResult]::new('reply', 'reply', [CompletionResultType]::ParameterValue, '回答があったことを記録します')
            break
        }
        'kaiji;inquire;ask' {
            [CompletionResult]::new('--section', '--section', [CompletionResultType]::ParameterName, '照会先の課')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, '照会した日')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, '回答の期日')
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
        'kaiji;inquire;chase' {
            [CompletionResult]::new('--section', '--section', [CompletionResultType]::ParameterName, '督促した課(回答のない課が複数あるとき)')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, '督促した日')
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
        'kaiji;inquire;reply' {
            [CompletionResult]::new('--section', '--section', [CompletionResultType]::ParameterName, '回答した課(回答のない課が複数あるとき)')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, '回答があった日')
            [CompletionResult]::new('--pages', '--pages', [CompletionResultType]::ParameterName, '文書の枚数。保有していないときは 0')
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
        'kaiji;letter' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, '書き出すファイル(--all のときはフォルダ)。省略時は画面')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, '書き出すファイル(--all のときはフォルダ)。省略時は画面')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, '書き出す形式。省略時は -o のファイル名の末尾(.pdf、.docx、.txt)のとおり。どちらもなければ txt')
            [CompletionResult]::new('--addressee', '--addressee', [CompletionResultType]::ParameterName, 'あて先(requester、third-party:1、other)。通知する相手が一人なら省けます')
            [CompletionResult]::new('--dated', '--dated', [CompletionResultType]::ParameterName, '通知書の日付。省略時は、伝える行為の日')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, '出力の形式')
            [CompletionResult]::new('--encoding', '--encoding', [CompletionResultType]::ParameterName, 'CSV の文字コード。既定は Excel で開ける utf-8-bom')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('--draft', '--draft', [CompletionResultType]::ParameterName, '案として作り、番号を付けず、記録もしません')
            [CompletionResult]::new('--reissue', '--reissue', [CompletionResultType]::ParameterName, '発行済みのものに代わる通知書を作ります')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, '出すべき通知書をすべて作ります。種類を指定したときは、すべてのあて先に作ります')
            [CompletionResult]::new('--due', '--due', [CompletionResultType]::ParameterName, '全事案の、出すべき通知書をまとめて発行します。-o がファイルなら1つに、フォルダなら1通ずつ書き出します')
            [CompletionResult]::new('--sign-list', '--sign-list', [CompletionResultType]::ParameterName, '出すべき通知書の一覧(押印用)を出します。-o で docx や pdf にできます')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'CSV で、数式と読まれる文字列の前に '' を付けません')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, '確認を省きます')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, '書き込まず、何が記録されどの期限が動くかだけを示します')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, '手直しした文面で、どの通知書も作れるかを確かめます')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, '通知書の文面を、手直しできるように書き出します')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, '発行した通知書と、出すべき通知書を一覧にします')
            [CompletionResult]::new('form', 'form', [CompletionResultType]::ParameterValue, '記入していない用紙を作ります。記録はしません')
            break
        }
        'kaiji;letter;check' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, '出力の形式')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'この説明を表示します')
            break
        }
        'kaiji;letter;export' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, '出力の形式')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'この説明を表示します')
            break
        }
        'kaiji;letter;list' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, '出力の形式')
            [CompletionResult]::new('--encoding', '--encoding', [CompletionResultType]::ParameterName, 'CSV の文字コード。既定は Excel で開ける utf-8-bom')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'CSV で、数式と読まれる文字列の前に '' を付けません')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'この説明を表示します')
            break
        }
        'kaiji;letter;form' {
            [CompletionResult]::new('--ruleset', '--ruleset', [CompletionResultType]::ParameterName, '規程。省略時は、この機関の最初の規程')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, '請求の種類。省略時は開示')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, '書き出すファイル。省略時は画面')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, '書き出すファイル。省略時は画面')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, '書き出す形式。省略時は -o のファイル名の末尾(.pdf、.docx、.txt)のとおり。どちらもなければ txt')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'この説明を表示します')
            break
        }
        'kaiji;list' {
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'この段階の事案だけ。コンマで並べられます')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, '期限がこの状態の事案だけ。コンマで並べられます')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'この種類の請求だけ。コンマで並べられます')
            [CompletionResult]::new('--ruleset', '--ruleset', [CompletionResultType]::ParameterName, 'この規程の事案だけ')
            [CompletionResult]::new('--officer', '--officer', [CompletionResultType]::ParameterName, 'この担当者の事案だけ')
            [CompletionResult]::new('--section', '--section', [CompletionResultType]::ParameterName, 'この課の事案だけ')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'この日以後に届いた請求だけ')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'この日以前に届いた請求だけ')
            [CompletionResult]::new('--text', '--text', [CompletionResultType]::ParameterName, '氏名や件名に含まれる文字。漢字の新旧・かな・全角半角の違いは問いません')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'この項目だけを、この順に。コンマで並べます')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'この項目の順に。コンマで並べ、前に - を付けると逆順')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, '最初のN行だけ')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, '出力の形式')
            [CompletionResult]::new('--encoding', '--encoding', [CompletionResultType]::ParameterName, 'CSV の文字コード。既定は Excel で開ける utf-8-bom')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, '終わった事案も含めます')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'CSV で、数式と読まれる文字列の前に '' を付けません')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'この説明を表示します')
            break
        }
        'kaiji;log' {
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'その日の終わりまでに記録されていたことだけを表示')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, '出力の形式')
            [CompletionResult]::new('--encoding', '--encoding', [CompletionResultType]::ParameterName, 'CSV の文字コード。既定は Excel で開ける utf-8-bom')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'CSV で、数式と読まれる文字列の前に '' を付けません')
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
        'kaiji;method' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, '申出のあった日。--instead では変更を決めた日')
            [CompletionResult]::new('--means', '--means', [CompletionResultType]::ParameterName, '求められた実施の方法')
            [CompletionResult]::new('--part', '--part', [CompletionResultType]::ParameterName, '部分の番号。省略時は全部')
            [CompletionResult]::new('--late-reason', '--late-reason', [CompletionResultType]::ParameterName, '期間内に申し出られなかった正当な理由')
            [CompletionResult]::new('--instead', '--instead', [CompletionResultType]::ParameterName, '求められた方法に代えて実施する方法')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, '求められた方法によらない理由')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, '出力の形式')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('--not-asked', '--not-asked', [CompletionResultType]::ParameterName, '期間内に申出がなかったことを記録します。通知の到達日が分かり、どの読み方でも期間が過ぎた事案が対象です')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, '確認を省きます')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, '書き込まず、何が記録されどの期限が動くかだけを示します')
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
        'kaiji;next' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, '出力の形式')
            [CompletionResult]::new('--encoding', '--encoding', [CompletionResultType]::ParameterName, 'CSV の文字コード。既定は Excel で開ける utf-8-bom')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'CSV で、数式と読まれる文字列の前に '' を付けません')
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
        'kaiji;overdue' {
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'この段階の事案だけ。コンマで並べられます')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, '期限がこの状態の事案だけ。コンマで並べられます')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'この種類の請求だけ。コンマで並べられます')
            [CompletionResult]::new('--ruleset', '--ruleset', [CompletionResultType]::ParameterName, 'この規程の事案だけ')
            [CompletionResult]::new('--officer', '--officer', [CompletionResultType]::ParameterName, 'この担当者の事案だけ')
            [CompletionResult]::new('--section', '--section', [CompletionResultType]::ParameterName, 'この課の事案だけ')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'この日以後に届いた請求だけ')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'この日以前に届いた請求だけ')
            [CompletionResult]::new('--text', '--text', [CompletionResultType]::ParameterName, '氏名や件名に含まれる文字。漢字の新旧・かな・全角半角の違いは問いません')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'この項目だけを、この順に。コンマで並べます')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'この項目の順に。コンマで並べ、前に - を付けると逆順')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, '最初のN行だけ')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, '出力の形式')
            [CompletionResult]::new('--encoding', '--encoding', [CompletionResultType]::ParameterName, 'CSV の文字コード。既定は Excel で開ける utf-8-bom')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('--all-clocks', '--all-clocks', [CompletionResultType]::ParameterName, '請求者側の期間なども含めます')
            [CompletionResult]::new('--exit-code', '--exit-code', [CompletionResultType]::ParameterName, '該当があれば終了コードを1にします')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'CSV で、数式と読まれる文字列の前に '' を付けません')
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
            [CompletionResult]::new('--class', '--class', [CompletionResultType]::ParameterName, '情報の種類(規程が分けている場合)')
            [CompletionResult]::new('--ground', '--ground', [CompletionResultType]::ParameterName, '請求の根拠となる条項(利用停止)。複数指定できます')
            [CompletionResult]::new('--words', '--words', [CompletionResultType]::ParameterName, '口頭の申出の言葉')
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
        'kaiji;report' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('daily', 'daily', [CompletionResultType]::ParameterValue, '朝の一覧を作ります。超過、本日、間近、待ち、発送など')
            [CompletionResult]::new('annual', 'annual', [CompletionResultType]::ParameterValue, '年度の施行の状況(件数など)をまとめます')
            break
        }
        'kaiji;report;daily' {
            [CompletionResult]::new('--within', '--within', [CompletionResultType]::ParameterName, '今日から何執務日先までか')
            [CompletionResult]::new('--paused', '--paused', [CompletionResultType]::ParameterName, '停止が何日以上続いているものを挙げるか')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, '担当者または課ごとにまとめます')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, '前回の一覧の末尾にある履歴の位置(第123件 a1b2-c3d4-e5f6-0718)。そのあとの変化も載せます')
            [CompletionResult]::new('--ruleset', '--ruleset', [CompletionResultType]::ParameterName, 'この規程の事案だけ')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, '書き出す形式。省略時は -o のファイル名の末尾のとおり。どちらもなければ table')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, '書き出すファイル。省略時は画面')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, '書き出すファイル。省略時は画面')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, '出力の形式')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('--exit-code', '--exit-code', [CompletionResultType]::ParameterName, '期限の超過か本日が期限の事案があれば終了コードを1にします')
            [CompletionResult]::new('--anonymous', '--anonymous', [CompletionResultType]::ParameterName, '氏名など、個人に関する列を除きます')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'この説明を表示します')
            break
        }
        'kaiji;report;annual' {
            [CompletionResult]::new('--fy', '--fy', [CompletionResultType]::ParameterName, '年度(令和8、R8、2026)。省略時は直前に終わった年度')
            [CompletionResult]::new('--ruleset', '--ruleset', [CompletionResultType]::ParameterName, 'この規程の事案だけ')
            [CompletionResult]::new('--mask', '--mask', [CompletionResultType]::ParameterName, 'この件数未満の数を伏せます。差引きで知られないように、ほかの数も伏せます')
            [CompletionResult]::new('--explain', '--explain', [CompletionResultType]::ParameterName, 'この記号の数に数えた事案を示します。記号は --to csv で一覧できます')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, '書き出す形式。省略時は -o のファイル名の末尾のとおり。どちらもなければ table')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, '書き出すファイル。省略時は画面')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, '書き出すファイル。省略時は画面')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, '出力の形式')
            [CompletionResult]::new('--encoding', '--encoding', [CompletionResultType]::ParameterName, 'CSV の文字コード。既定は Excel で開ける utf-8-bom')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('--publish', '--publish', [CompletionResultType]::ParameterName, 'この数を公表したことを記録します。後で変わった数と事案が、次の年報に出ます')
            [CompletionResult]::new('--anonymous', '--anonymous', [CompletionResultType]::ParameterName, '事案を示すときに、氏名の列を除きます')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'CSV で、数式と読まれる文字列の前に '' を付けません')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, '確認を省きます')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, '書き込まず、何が記録されどの期限が動くかだけを示します')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'この説明を表示します')
            break
        }
        'kaiji;restore' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, '出力の形式')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'この説明を表示します')
            break
        }
        'kaiji;review' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('file', 'file', [CompletionResultType]::ParameterValue, '審査請求があったことを記録します')
            [CompletionResult]::new('consult', 'consult', [CompletionResultType]::ParameterValue, '審査会に諮問したこと、または諮問を要しないことを記録します')
            [CompletionResult]::new('report', 'report', [CompletionResultType]::ParameterValue, '審査会の答申を記録します')
            [CompletionResult]::new('rule', 'rule', [CompletionResultType]::ParameterValue, '裁決を記録します')
            break
        }
        'kaiji;review;file' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, '届いた日')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, '審査請求人。requester、third-party:番号、other:氏名。省略時は請求者')
            [CompletionResult]::new('--participant', '--participant', [CompletionResultType]::ParameterName, '参加人である第三者(third-party:番号)')
            [CompletionResult]::new('--late-reason', '--late-reason', [CompletionResultType]::ParameterName, '期間の後になった理由')
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
        'kaiji;review;consult' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, '諮問した日')
            [CompletionResult]::new('--body', '--body', [CompletionResultType]::ParameterName, '諮問した審査会')
            [CompletionResult]::new('--exempt', '--exempt', [CompletionResultType]::ParameterName, '諮問を要しない根拠(例 45-1-1)')
            [CompletionResult]::new('--event', '--event', [CompletionResultType]::ParameterName, 'どの審査請求か(複数あるとき)')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, '出力の形式')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('--happened', '--happened', [CompletionResultType]::ParameterName, '法に反していても、すでに行われた事実として記録する')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, '確認を省きます')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, '書き込まず、何が記録されどの期限が動くかだけを示します')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'この説明を表示します')
            break
        }
        'kaiji;review;report' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, '答申のあった日')
            [CompletionResult]::new('--answer', '--answer', [CompletionResultType]::ParameterName, '答申の内容')
            [CompletionResult]::new('--event', '--event', [CompletionResultType]::ParameterName, 'どの審査請求か(複数あるとき)')
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
        'kaiji;review;rule' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, '裁決の日')
            [CompletionResult]::new('--outcome', '--outcome', [CompletionResultType]::ParameterName, '裁決の結果')
            [CompletionResult]::new('--disclose', '--disclose', [CompletionResultType]::ParameterName, '裁決により開示するか')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, '裁決の理由。第三者への通知書に記す')
            [CompletionResult]::new('--implement-on', '--implement-on', [CompletionResultType]::ParameterName, '開示を実施する日。第三者への通知書に記す')
            [CompletionResult]::new('--participant', '--participant', [CompletionResultType]::ParameterName, '審査請求の後に参加人となった第三者(third-party:番号)')
            [CompletionResult]::new('--event', '--event', [CompletionResultType]::ParameterName, 'どの審査請求か(複数あるとき)')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, '出力の形式')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('--happened', '--happened', [CompletionResultType]::ParameterName, '法に反していても、すでに行われた事実として記録する')
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
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, '規程を一覧にします(事案ファイルのものと付属のもの)')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, '規程の条項、期限、読み方を表示します')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, '規程のファイルを読み、その中の計算例を確かめます')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, '規程を事案ファイルに取り込みます(新しい規程、改正後の版、読み取りの訂正)')
            break
        }
        'kaiji;ruleset;list' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, '出力の形式')
            [CompletionResult]::new('--encoding', '--encoding', [CompletionResultType]::ParameterName, 'CSV の文字コード。既定は Excel で開ける utf-8-bom')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'CSV で、数式と読まれる文字列の前に '' を付けません')
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
        'kaiji;ruleset;add' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, '出力の形式')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('--default', '--default', [CompletionResultType]::ParameterName, '受付でこの規程を既定にする')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, '確認を省きます')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, '書き込まず、何が記録されどの期限が動くかだけを示します')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'この説明を表示します')
            break
        }
        'kaiji;search' {
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'この段階の事案だけ。コンマで並べられます')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, '期限がこの状態の事案だけ。コンマで並べられます')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'この種類の請求だけ。コンマで並べられます')
            [CompletionResult]::new('--ruleset', '--ruleset', [CompletionResultType]::ParameterName, 'この規程の事案だけ')
            [CompletionResult]::new('--officer', '--officer', [CompletionResultType]::ParameterName, 'この担当者の事案だけ')
            [CompletionResult]::new('--section', '--section', [CompletionResultType]::ParameterName, 'この課の事案だけ')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'この日以後に届いた請求だけ')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'この日以前に届いた請求だけ')
            [CompletionResult]::new('--text', '--text', [CompletionResultType]::ParameterName, '氏名や件名に含まれる文字。漢字の新旧・かな・全角半角の違いは問いません')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'この項目だけを、この順に。コンマで並べます')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'この項目の順に。コンマで並べ、前に - を付けると逆順')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, '最初のN行だけ')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, '出力の形式')
            [CompletionResult]::new('--encoding', '--encoding', [CompletionResultType]::ParameterName, 'CSV の文字コード。既定は Excel で開ける utf-8-bom')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('--open', '--open', [CompletionResultType]::ParameterName, '終わっていない事案だけ')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'CSV で、数式と読まれる文字列の前に '' を付けません')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'この説明を表示します')
            break
        }
        'kaiji;sent' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, '発送した日')
            [CompletionResult]::new('--letter', '--letter', [CompletionResultType]::ParameterName, 'どの通知書か。省略時は出すべき通知書')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, '宛先(複数あるとき)')
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
        'kaiji;show' {
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'この日の終わりまでに記録されていた内容で示す')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, '出力の形式')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'この説明を表示します')
            break
        }
        'kaiji;special' {
            [CompletionResult]::new('--remaining-until', '--remaining-until', [CompletionResultType]::ParameterName, '残りの部分(訂正・利用停止では全部)について決定する期限の日')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, '特例を用いる理由(通知書に記します)')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, '特例を用いると決めた日。省略時は今日')
            [CompletionResult]::new('--notified', '--notified', [CompletionResultType]::ParameterName, '通知が届いた日(「kaiji delivered --letter special-case」と同じ)')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, '出力の形式')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('--happened', '--happened', [CompletionResultType]::ParameterName, 'すでに行われた場合。法の定めに反していても事実として記録し、警告します')
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
            [CompletionResult]::new('--with-dependents', '--with-dependents', [CompletionResultType]::ParameterName, 'その記録を前提とする記録も一緒に取り消します')
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
            [CompletionResult]::new('ask', 'ask', [CompletionResultType]::ParameterValue, '補正を求めたことを記録します')
            [CompletionResult]::new('done', 'done', [CompletionResultType]::ParameterValue, '補正されたことを記録します')
            [CompletionResult]::new('lapse', 'lapse', [CompletionResultType]::ParameterValue, '補正されないまま終わったことを記録します')
            break
        }
        'kaiji;supplement;ask' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, '補正を求めた日')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, '補正の期限(相当の期間)')
            [CompletionResult]::new('--missing', '--missing', [CompletionResultType]::ParameterName, '足りないもの')
            [CompletionResult]::new('--about', '--about', [CompletionResultType]::ParameterName, '何の補正か。省略時は請求書の形式')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, '出力の形式')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('--happened', '--happened', [CompletionResultType]::ParameterName, '法に反していても、すでに行われた事実として記録する')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, '確認を省きます')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, '書き込まず、何が記録されどの期限が動くかだけを示します')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'この説明を表示します')
            break
        }
        'kaiji;supplement;done' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, '補正された日')
            [CompletionResult]::new('--event', '--event', [CompletionResultType]::ParameterName, 'どの求めに応じたものか(求めが複数あるとき)')
            [CompletionResult]::new('--disclosed-on', '--disclosed-on', [CompletionResultType]::ParameterName, '補正で分かった、開示を受けた日(訂正・利用停止)')
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
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, '補正しないと言われた日など、終わった日(補正の期限より後にはできません)')
            [CompletionResult]::new('--event', '--event', [CompletionResultType]::ParameterName, 'どの求めについてか(求めが複数あるとき)')
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
        'kaiji;tell-recipients' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, '知らせた提供先')
            [CompletionResult]::new('--why', '--why', [CompletionResultType]::ParameterName, '必要がないと認めた理由')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, '知らせた日、または必要がないと認めた日')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, '出力の形式')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('--not-needed', '--not-needed', [CompletionResultType]::ParameterName, '知らせる必要がないと認めた場合')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, '確認を省きます')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, '書き込まず、何が記録されどの期限が動くかだけを示します')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'この説明を表示します')
            break
        }
        'kaiji;third-party' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('ask', 'ask', [CompletionResultType]::ParameterValue, '第三者に意見書を出す機会を与えたことを記録します')
            [CompletionResult]::new('reply', 'reply', [CompletionResultType]::ParameterValue, '第三者の回答を記録します')
            [CompletionResult]::new('unknown', 'unknown', [CompletionResultType]::ParameterValue, '第三者の所在が判明しないことを記録します')
            break
        }
        'kaiji;third-party;ask' {
            [CompletionResult]::new('--who', '--who', [CompletionResultType]::ParameterName, '第三者の氏名や名称')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, '照会した日')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, '意見書の期限')
            [CompletionResult]::new('--ground', '--ground', [CompletionResultType]::ParameterName, '意見を聴かなければならない根拠(例 20-2-i、20-3-proviso、22)')
            [CompletionResult]::new('--information', '--information', [CompletionResultType]::ParameterName, '第三者に関する情報の内容')
            [CompletionResult]::new('--address', '--address', [CompletionResultType]::ParameterName, '第三者の住所や所在地')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, '出力の形式')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('--mandatory', '--mandatory', [CompletionResultType]::ParameterName, '意見を聴かなければならない場合。--ground も要ります')
            [CompletionResult]::new('--happened', '--happened', [CompletionResultType]::ParameterName, '法に反していても、すでに行われた事実として記録する')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, '確認を省きます')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, '書き込まず、何が記録されどの期限が動くかだけを示します')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'この説明を表示します')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'この説明を表示します')
            break
        }
        'kaiji;third-party;reply' {
            [CompletionResult]::new('--party', '--party', [CompletionResultType]::ParameterName, '第三者の番号')
            [CompletionResult]::new('--who', '--who', [CompletionResultType]::ParameterName, '第三者の氏名や名称。ほかに同じ名がないとき')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, '回答が届いた日')
            [CompletionResult]::new('--objects', '--objects', [CompletionResultType]::ParameterName, '開示に反対か')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, '反対する理由など')
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
        'kaiji;third-party;unknown' {
            [CompletionResult]::new('--who', '--who', [CompletionResultType]::ParameterName, '第三者の氏名や名称')
            [CompletionResult]::new('--searched', '--searched', [CompletionResultType]::ParameterName, 'どのように探したか')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, '判明しないと分かった日。省略時は今日')
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
        'kaiji;transfer' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, '移送先の機関')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, '移送した日')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, '移送の理由')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, '出力の形式')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('--happened', '--happened', [CompletionResultType]::ParameterName, 'すでに行われた場合。法の定めに反していても事実として記録し、警告します')
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
            [CompletionResult]::new('--encoding', '--encoding', [CompletionResultType]::ParameterName, 'CSV の文字コード。既定は Excel で開ける utf-8-bom')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, '今日とみなす日。省略時は日本の今日')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'CSV で、数式と読まれる文字列の前に '' を付けません')
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
