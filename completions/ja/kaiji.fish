# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_kaiji_global_optspecs
    string join \n h/help V/version
end

function __fish_kaiji_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_kaiji_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_kaiji_using_subcommand
    set -l cmd (__fish_kaiji_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c kaiji -n "__fish_kaiji_needs_command" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_needs_command" -s V -l version -d '版を表示します'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "approve" -d '決定の決裁を記録します'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "assign" -d '担当を決めたことを記録します。一覧には新しい担当が出ます'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "backup" -d 'ファイル全体の控えを作り、確かめます'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "calc" -d 'ファイルに載せていない請求の期限を計算します'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "calendar" -d '期限を iCalendar(RFC 5545)で出力します'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "check" -d 'ファイルが書かれたとおりかを確かめます'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "clarify" -d '請求の内容を口頭などで確認したことを記録します'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "completions" -d 'シェルの補完スクリプトを出力します'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "config" -d '今の設定と、それがどこで決まったかを示します'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "decide" -d '請求の全部または一部について決定を記録します'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "delivered" -d '通知書が届いたことを記録します(申出や審査請求の期間が始まります)'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "demo" -d '見本の事案を作り、期限の一覧・根拠・通知書を見せます'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "doctor" -d 'この端末とファイルの様子を調べ、直し方を示します'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "draft" -d '決定の起案を記録します'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "due" -d '期限の近い事案を、安全期限の順に一覧にします'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "explain" -d '期限の根拠を条項ごとに説明します'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "export" -d 'ファイルの内容をすべて書き出します'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "extend" -d '決定の期限を延長します'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "fee" -d '手数料・費用の請求、納付、減免を記録します'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "help" -d '仕組みの説明(期限、補正など)とコマンドの一覧を表示します'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "holiday" -d '閉庁日を見る・取り込む'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "identify" -d '本人確認・資格確認の書類を記録します'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "implement" -d '開示・訂正・利用停止などを実施したことを記録します'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "import" -d '表の事案を取り込みます。書き出した内容からは、同じファイルを作ります'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "init" -d '事案を記録するファイルを作ります'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "inquire" -d '所管課への照会を扱います。期限は止まりません'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "letter" -d '通知書を作ります'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "list" -d '事案を一覧にします'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "log" -d '経過(いつ、誰が、何を記録したか)を表示します'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "man" -d 'マニュアルページを出力します'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "method" -d '開示の実施方法の申出を記録します(変更、申出がないことも)'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "migrate" -d '古い形のファイルをこの版の形にします(先に控えを作ります)'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "next" -d '事案について、今すること・できること・できないことを、条文とともに表示します'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "note" -d '自由な覚書を残します。期限には影響しません'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "office" -d '通知書や画面に出る、この機関の事項を見る・登録する'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "overdue" -d '期限を過ぎた事案を一覧にします'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "rebuild" -d '一覧用の表を記録から作り直します'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "receive" -d '請求を受け付け、番号と期限を示します'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "register" -d '請求のほかの帳簿を付ける（漏えい等）'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "report" -d '今日の一覧などを、紙・表計算・印刷に向けて書き出します'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "restore" -d '控えから、ファイルを新しい場所に戻します'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "review" -d '審査請求の提出、諮問、答申、裁決を記録します'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "ruleset" -d '規程をデータとして見る・確かめる'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "search" -d '氏名や件名で事案を探します'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "sent" -d '通知書を発送したことを記録します'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "show" -d '事案を1ページで表示します'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "special" -d '期限の特例を用います(著しく大量の開示請求、特に長期を要する訂正・利用停止請求)'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "strike" -d '誤った記録を取り消します。消さずに、取り消したことを残します'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "supplement" -d '形式の不備の補正を扱います。補正に要した日数は期限に算入されません'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "tell-recipients" -d '訂正したことを提供先に知らせたこと、または必要がないことを記録します'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "third-party" -d '情報に含まれる第三者の意見を聴きます'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "today" -d '今日の様子(期限超過、期限の近いもの、待っているもの)を1画面に示します'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "transfer" -d '事案を移送したことを記録します。移送の定めがある規程に限ります'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "vacancy" -d '議長・副議長の職が欠けている期間を記録する'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "withdraw" -d '請求が取り下げられたことを記録します'
complete -c kaiji -n "__fish_kaiji_using_subcommand approve" -l on -d '決裁の日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand approve" -l by -d '決裁者' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand approve" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand approve" -l actor -d '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand approve" -l once -d '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand approve" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand approve" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand approve" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand approve" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand approve" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand approve" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand approve" -l happened -d 'すでに行われた場合。法の定めに反していても事実として記録し、警告します'
complete -c kaiji -n "__fish_kaiji_using_subcommand approve" -l yes -d '確認を省きます'
complete -c kaiji -n "__fish_kaiji_using_subcommand approve" -l dry-run -d '書き込まず、何が記録されどの期限が動くかだけを示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand approve" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand approve" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand approve" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand approve" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand assign" -l officer -d '担当者' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand assign" -l section -d '担当課' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand assign" -l on -d '担当になった日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand assign" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand assign" -l actor -d '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand assign" -l once -d '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand assign" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand assign" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand assign" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand assign" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand assign" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand assign" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand assign" -l yes -d '確認を省きます'
complete -c kaiji -n "__fish_kaiji_using_subcommand assign" -l dry-run -d '書き込まず、何が記録されどの期限が動くかだけを示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand assign" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand assign" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand assign" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand assign" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand backup" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand backup" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand backup" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand backup" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand backup" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand backup" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand backup" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand backup" -l unchecked -d '控えを確かめずに終える(後で「kaiji check --db 控え」で確かめる)'
complete -c kaiji -n "__fish_kaiji_using_subcommand backup" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand backup" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand backup" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand backup" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l id -d '答えにそのまま返す文字列' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l ruleset -d '規程の名前、または規程ファイル(.toml)' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l kind -d '請求の種別' -r -f -a "disclosure\t'開示'
correction\t'訂正'
suspension\t'利用停止'
purpose-notice\t'利用目的の通知'"
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l received -d '請求が到達した日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l supplement -d '補正を求めた日から補正された日まで' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l extend-days -d '延長する日数' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l extend-until -d '延長後の期限とした日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l decided -d '延長を決めた日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l notified -d '延長を通知した日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l special-until -d '期限の特例: 残りの部分(訂正・利用停止では全部)の期限とした日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l special-notified -d '期限の特例の通知が届いた日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l vacancy -d '議長・副議長が欠けていた期間(初日と末日を含む)' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l partial-decision -d '相当の部分を決定した日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l decision -d '全部を決定した日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l implemented-on -d '開示を実施した日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l ruling-on -d '裁決の日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l notice-received -d '決定の通知が届いた日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l disclosed-on -d '開示を受けた日(訂正・利用停止の請求の前提)' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l knew-on -d '決定を知った日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l reading -d '条文に定めがないところの読み方(例 roll=next_working_day)' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l jsonl -d '標準入力の1行を1件の請求(JSON)として読み、1行ずつ答えます'
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l objection -d '第三者から反対の意見書が出ている'
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l explain -d '各段階に文を添えます(1件なら既定、--jsonl では付けたときだけ)'
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l no-explain -d '計算の根拠の表と文を省きます'
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand calendar" -s o -l output -d '書き込むファイル。省略時は標準出力' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand calendar" -l within -d '今日から何日以内か。省略時はすべて' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand calendar" -l alarm -d '何日前の朝9時に知らせるか(例 3d)' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand calendar" -l state -d 'この段階の事案だけ' -r -f -a "received\t'受付'
in-progress\t'手続中'
decided\t'決定済み'
implemented\t'実施済み'
closed\t'完了'
withdrawn\t'取下げ'
dismissed\t'形式不備で終了'
transferred\t'移送'
void\t'受付取消し'"
complete -c kaiji -n "__fish_kaiji_using_subcommand calendar" -l status -d '期限がこの状態の事案だけ' -r -f -a "open\t'進行中'
paused\t'算入されない日'
suspended\t'停止中'
overdue\t'期限超過'
decided-in-time\t'期限内に決定'
decided-late\t'期限後に決定'
prompt\t'日数の定めなし'
decided\t'決定済み'
done\t'済み'
passed\t'期間経過'"
complete -c kaiji -n "__fish_kaiji_using_subcommand calendar" -l kind -d 'この種類の請求だけ' -r -f -a "disclosure\t'開示'
correction\t'訂正'
suspension\t'利用停止'
purpose-notice\t'利用目的の通知'"
complete -c kaiji -n "__fish_kaiji_using_subcommand calendar" -l ruleset -d 'この規程の事案だけ' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand calendar" -l officer -d 'この担当者の事案だけ' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand calendar" -l section -d 'この課の事案だけ' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand calendar" -l from -d 'この日以後に届いた請求だけ' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand calendar" -l to -d 'この日以前に届いた請求だけ' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand calendar" -l text -d '氏名や件名に含まれる文字。漢字の新旧・かな・全角半角の違いは問いません' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand calendar" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand calendar" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand calendar" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand calendar" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand calendar" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand calendar" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand calendar" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand calendar" -l all-clocks -d '請求者側の期間も含めます'
complete -c kaiji -n "__fish_kaiji_using_subcommand calendar" -l names -d '氏名・件名・担当も書きます'
complete -c kaiji -n "__fish_kaiji_using_subcommand calendar" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand calendar" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand calendar" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand calendar" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand check" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand check" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand check" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand check" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand check" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand check" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand check" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand check" -l quick -d '最近の記録と番号だけを確かめます(毎日の報告用)'
complete -c kaiji -n "__fish_kaiji_using_subcommand check" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand check" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand check" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand check" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand clarify" -l on -d '確認を始めた日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand clarify" -l reason -d '確認する内容' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand clarify" -l done -d '確認が終わった日。--on と一緒に指定すると、始まりと終わりを記録します' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand clarify" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand clarify" -l actor -d '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand clarify" -l once -d '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand clarify" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand clarify" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand clarify" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand clarify" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand clarify" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand clarify" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand clarify" -l yes -d '確認を省きます'
complete -c kaiji -n "__fish_kaiji_using_subcommand clarify" -l dry-run -d '書き込まず、何が記録されどの期限が動くかだけを示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand clarify" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand clarify" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand clarify" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand clarify" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand completions" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand completions" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand completions" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand completions" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand completions" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand completions" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand completions" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand completions" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand completions" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand completions" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and not __fish_seen_subcommand_from show path" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and not __fish_seen_subcommand_from show path" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and not __fish_seen_subcommand_from show path" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and not __fish_seen_subcommand_from show path" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and not __fish_seen_subcommand_from show path" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and not __fish_seen_subcommand_from show path" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and not __fish_seen_subcommand_from show path" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and not __fish_seen_subcommand_from show path" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and not __fish_seen_subcommand_from show path" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and not __fish_seen_subcommand_from show path" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and not __fish_seen_subcommand_from show path" -f -a "show" -d 'すべての設定の値と、その出どころを一覧にします'
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and not __fish_seen_subcommand_from show path" -f -a "path" -d '設定ファイルの場所を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and __fish_seen_subcommand_from show" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'
csv\t'CSV'"
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and __fish_seen_subcommand_from show" -l encoding -d 'CSV の文字コード。既定は Excel で開ける utf-8-bom' -r -f -a "utf-8-bom\t'Excel で開ける UTF-8'
utf-8\t'BOM のない UTF-8'
cp932\t'以前からの Windows の文字コード(Shift_JIS)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and __fish_seen_subcommand_from show" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and __fish_seen_subcommand_from show" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and __fish_seen_subcommand_from show" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and __fish_seen_subcommand_from show" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and __fish_seen_subcommand_from show" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and __fish_seen_subcommand_from show" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and __fish_seen_subcommand_from show" -l raw -d 'CSV で、数式と読まれる文字列の前に \' を付けません'
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and __fish_seen_subcommand_from show" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and __fish_seen_subcommand_from show" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and __fish_seen_subcommand_from show" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and __fish_seen_subcommand_from show" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and __fish_seen_subcommand_from path" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and __fish_seen_subcommand_from path" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and __fish_seen_subcommand_from path" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and __fish_seen_subcommand_from path" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and __fish_seen_subcommand_from path" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and __fish_seen_subcommand_from path" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and __fish_seen_subcommand_from path" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and __fish_seen_subcommand_from path" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and __fish_seen_subcommand_from path" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and __fish_seen_subcommand_from path" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l outcome -d '決定の内容。使えるものは規程と請求の種類によります' -r -f -a "full\t'全部開示'
partial\t'部分開示'
refused\t'不開示'
not-held\t'不存在'
existence-refused\t'存否応答拒否'
done\t'訂正・利用停止をする'
partly-done\t'訂正・利用停止を一部する'
not-done\t'訂正・利用停止をしない'
substitute\t'代わるべき措置'
notified\t'利用目的を通知する'
dismissed\t'形式上の不備により応じない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l on -d '決定の日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l part -d '決定する部分の番号。省略時は全部' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l stage -d '期限の特例のとき、相当の部分か残りか。省略時は全部' -r -f -a "substantial\t'相当の部分'
remaining\t'残りの部分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l purpose -d '通知する利用目的' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l purpose-withheld -d '利用目的を通知しない理由' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l ground -d '全体を開示しない根拠(例 20-2)。使えるものは「kaiji ruleset show」で見られます' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l withheld -d '開示しない箇所。理由=箇所 と書きます' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l reason -d '理由の説明(通知書に記します)' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l withholds-party -d 'その情報の全部を開示しない第三者の番号' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l discretionary -d '裁量的開示をする理由' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l despite-objection -d '第三者の反対の意見があっても開示する理由(第三者への通知書に書きます)' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l available-from -d '開示しない理由がなくなる日(わかるとき)' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l content -d '訂正などの内容' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l measure -d 'とる措置。stop-use(利用停止)、erase(消去)、stop-provision(提供停止)、またはその内容' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l implement-on -d '実施する日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l place -d '実施する場所' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l means -d '実施の方法' -r -f -a "read\t'閲覧'
copy\t'写しの交付'
electronic\t'電磁的記録'
post\t'送付'"
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l panel-decided -d '公表するとした審査会の決定の日(その情報の開示に必要な機関)' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l panel-number -d 'その決定の番号' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l actor -d '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l once -d '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l happened -d 'すでに行われた場合。法の定めに反していても事実として記録し、警告します'
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l yes -d '確認を省きます'
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l dry-run -d '書き込まず、何が記録されどの期限が動くかだけを示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand delivered" -l on -d '届いた日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand delivered" -l letter -d 'どの通知書か。省略時は出すべき通知書' -r -f -a "mend-request\t'補正依頼書'
decision\t'決定通知書'
extension\t'期限延長通知書'
special-case\t'期限特例適用通知書'
third-party-inquiry\t'第三者意見照会書'
third-party-notice\t'反対意見書提出者への通知書'
consultation-notice\t'諮問をした旨の通知書'
transfer-notice\t'移送通知書'
method-change\t'方法変更通知書'
recipients-notice\t'提供先への通知書'
withdrawal-receipt\t'取下げの確認'
agent-confirmation\t'代理人による請求の確認書'
copies\t'送った写し'"
complete -c kaiji -n "__fish_kaiji_using_subcommand delivered" -l to -d '宛先(複数あるとき)' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand delivered" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand delivered" -l actor -d '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand delivered" -l once -d '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand delivered" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand delivered" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand delivered" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand delivered" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand delivered" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand delivered" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand delivered" -l yes -d '確認を省きます'
complete -c kaiji -n "__fish_kaiji_using_subcommand delivered" -l dry-run -d '書き込まず、何が記録されどの期限が動くかだけを示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand delivered" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand delivered" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand delivered" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand delivered" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand demo" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand demo" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand demo" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand demo" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand demo" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand demo" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand demo" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand demo" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand demo" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand demo" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand demo" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand doctor" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand doctor" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand doctor" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand doctor" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand doctor" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand doctor" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand doctor" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand doctor" -l exit-code -d '注意か異常があれば 1 で終わります'
complete -c kaiji -n "__fish_kaiji_using_subcommand doctor" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand doctor" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand doctor" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand doctor" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand draft" -l on -d '起案した日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand draft" -l by -d '起案者' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand draft" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand draft" -l actor -d '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand draft" -l once -d '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand draft" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand draft" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand draft" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand draft" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand draft" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand draft" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand draft" -l yes -d '確認を省きます'
complete -c kaiji -n "__fish_kaiji_using_subcommand draft" -l dry-run -d '書き込まず、何が記録されどの期限が動くかだけを示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand draft" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand draft" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand draft" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand draft" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand due" -l within -d '今日から何日以内か' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand due" -l state -d 'この段階の事案だけ' -r -f -a "received\t'受付'
in-progress\t'手続中'
decided\t'決定済み'
implemented\t'実施済み'
closed\t'完了'
withdrawn\t'取下げ'
dismissed\t'形式不備で終了'
transferred\t'移送'
void\t'受付取消し'"
complete -c kaiji -n "__fish_kaiji_using_subcommand due" -l status -d '期限がこの状態の事案だけ' -r -f -a "open\t'進行中'
paused\t'算入されない日'
suspended\t'停止中'
overdue\t'期限超過'
decided-in-time\t'期限内に決定'
decided-late\t'期限後に決定'
prompt\t'日数の定めなし'
decided\t'決定済み'
done\t'済み'
passed\t'期間経過'"
complete -c kaiji -n "__fish_kaiji_using_subcommand due" -l kind -d 'この種類の請求だけ' -r -f -a "disclosure\t'開示'
correction\t'訂正'
suspension\t'利用停止'
purpose-notice\t'利用目的の通知'"
complete -c kaiji -n "__fish_kaiji_using_subcommand due" -l ruleset -d 'この規程の事案だけ' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand due" -l officer -d 'この担当者の事案だけ' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand due" -l section -d 'この課の事案だけ' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand due" -l from -d 'この日以後に届いた請求だけ' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand due" -l to -d 'この日以前に届いた請求だけ' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand due" -l text -d '氏名や件名に含まれる文字。漢字の新旧・かな・全角半角の違いは問いません' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand due" -l fields -d 'この項目だけを、この順に。コンマで並べます' -r -f -a "number\t'番号'
ruleset\t'規程'
kind\t'請求の種類'
state\t'段階'
status\t'期限の状態'
received\t'受付日'
date\t'期限'
safe-date\t'安全期限'
days-remaining\t'残りの日数'
name\t'氏名'
subject\t'件名'
officer\t'担当'
section\t'課'
target\t'目安'
clock\t'どの期間か'
owed-by\t'どちらの期間か'
group\t'一覧に載る理由'
elapsed-days\t'受付からの日数'"
complete -c kaiji -n "__fish_kaiji_using_subcommand due" -l sort -d 'この項目の順に。コンマで並べ、前に - を付けると逆順' -r -f -a "number\t'番号'
ruleset\t'規程'
kind\t'請求の種類'
state\t'段階'
status\t'期限の状態'
received\t'受付日'
date\t'期限'
safe-date\t'安全期限'
days-remaining\t'残りの日数'
name\t'氏名'
subject\t'件名'
officer\t'担当'
section\t'課'
target\t'目安'
clock\t'どの期間か'
owed-by\t'どちらの期間か'
group\t'一覧に載る理由'
elapsed-days\t'受付からの日数'"
complete -c kaiji -n "__fish_kaiji_using_subcommand due" -l limit -d '最初のN行だけ' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand due" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'
csv\t'CSV'"
complete -c kaiji -n "__fish_kaiji_using_subcommand due" -l encoding -d 'CSV の文字コード。既定は Excel で開ける utf-8-bom' -r -f -a "utf-8-bom\t'Excel で開ける UTF-8'
utf-8\t'BOM のない UTF-8'
cp932\t'以前からの Windows の文字コード(Shift_JIS)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand due" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand due" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand due" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand due" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand due" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand due" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand due" -l all-clocks -d '請求者側の期間なども含めます'
complete -c kaiji -n "__fish_kaiji_using_subcommand due" -l exit-code -d '該当があれば終了コードを1にします'
complete -c kaiji -n "__fish_kaiji_using_subcommand due" -l raw -d 'CSV で、数式と読まれる文字列の前に \' を付けません'
complete -c kaiji -n "__fish_kaiji_using_subcommand due" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand due" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand due" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand due" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand explain" -l as-of -d 'この日の終わりまでに記録されていた内容で示す' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand explain" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand explain" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand explain" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand explain" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand explain" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand explain" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand explain" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand explain" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand explain" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand explain" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand explain" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand export" -l to -d '書き出す形式。省略時はファイル名の末尾のとおり。末尾がなければ jsonl' -r -f -a "jsonl\t'経過をすべて(取り込んで同じファイルを作れます)'
csv\t'事案の一覧(表計算ソフト用)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand export" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand export" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand export" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand export" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand export" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand export" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand export" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand export" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand export" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand export" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand export" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand extend" -l days -d '延長する日数' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand extend" -l until -d '延長後の期限の日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand extend" -l reason -d '延長の理由(通知書に記します)' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand extend" -l on -d '延長を決めた日。省略時は今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand extend" -l notified -d '通知した日(「kaiji sent --letter extension」と同じ)' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand extend" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand extend" -l actor -d '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand extend" -l once -d '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand extend" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand extend" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand extend" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand extend" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand extend" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand extend" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand extend" -l happened -d 'すでに行われた場合。法の定めに反していても事実として記録し、警告します'
complete -c kaiji -n "__fish_kaiji_using_subcommand extend" -l yes -d '確認を省きます'
complete -c kaiji -n "__fish_kaiji_using_subcommand extend" -l dry-run -d '書き込まず、何が記録されどの期限が動くかだけを示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand extend" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand extend" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand extend" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand extend" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand fee" -l asked -d '請求した額(円)' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand fee" -l paid -d '納められた額(円)' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand fee" -l relief -d '減額・免除の理由' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand fee" -l yen -d '減額した額(円)。省略時は残りの全額' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand fee" -l on -d 'その日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand fee" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand fee" -l actor -d '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand fee" -l once -d '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand fee" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand fee" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand fee" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand fee" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand fee" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand fee" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand fee" -l yes -d '確認を省きます'
complete -c kaiji -n "__fish_kaiji_using_subcommand fee" -l dry-run -d '書き込まず、何が記録されどの期限が動くかだけを示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand fee" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand fee" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand fee" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand fee" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand help" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand help" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand help" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand help" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand help" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand help" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand help" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand help" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand help" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand help" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and not __fish_seen_subcommand_from list import" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and not __fish_seen_subcommand_from list import" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and not __fish_seen_subcommand_from list import" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and not __fish_seen_subcommand_from list import" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and not __fish_seen_subcommand_from list import" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and not __fish_seen_subcommand_from list import" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and not __fish_seen_subcommand_from list import" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and not __fish_seen_subcommand_from list import" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and not __fish_seen_subcommand_from list import" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and not __fish_seen_subcommand_from list import" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and not __fish_seen_subcommand_from list import" -f -a "list" -d 'その年の祝日・休日、年末年始、この機関の閉庁日を一覧にします'
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and not __fish_seen_subcommand_from list import" -f -a "import" -d '祝日の一覧、またはこの機関の閉庁日の一覧を取り込みます'
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from list" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'
csv\t'CSV'"
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from list" -l encoding -d 'CSV の文字コード。既定は Excel で開ける utf-8-bom' -r -f -a "utf-8-bom\t'Excel で開ける UTF-8'
utf-8\t'BOM のない UTF-8'
cp932\t'以前からの Windows の文字コード(Shift_JIS)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from list" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from list" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from list" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from list" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from list" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from list" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from list" -l raw -d 'CSV で、数式と読まれる文字列の前に \' を付けません'
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from list" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from list" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from list" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from list" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from import" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from import" -l actor -d '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from import" -l once -d '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from import" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from import" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from import" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from import" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from import" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from import" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from import" -l yes -d '確認を省きます'
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from import" -l dry-run -d '書き込まず、何が記録されどの期限が動くかだけを示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from import" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from import" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from import" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from import" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand identify" -l document -d '確認した書類。作成日が要るものは 種類=日付 と書きます' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand identify" -l wish -d '代理人の求めについて確かめた本人の意思' -r -f -a "confirmed\t'請求を望む'
opposed\t'請求に反対'"
complete -c kaiji -n "__fish_kaiji_using_subcommand identify" -l on -d '確認した日。省略時は今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand identify" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand identify" -l actor -d '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand identify" -l once -d '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand identify" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand identify" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand identify" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand identify" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand identify" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand identify" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand identify" -l yes -d '確認を省きます'
complete -c kaiji -n "__fish_kaiji_using_subcommand identify" -l dry-run -d '書き込まず、何が記録されどの期限が動くかだけを示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand identify" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand identify" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand identify" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand identify" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand implement" -l on -d '実施した日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand implement" -l part -d '実施した部分の番号。省略時は全部' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand implement" -l means -d '実施の方法' -r -f -a "read\t'閲覧'
copy\t'写しの交付'
electronic\t'電磁的記録'
post\t'送付'"
complete -c kaiji -n "__fish_kaiji_using_subcommand implement" -l pages -d '交付した枚数' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand implement" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand implement" -l actor -d '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand implement" -l once -d '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand implement" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand implement" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand implement" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand implement" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand implement" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand implement" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand implement" -l happened -d 'すでに行われた場合。法の定めに反していても事実として記録し、警告します'
complete -c kaiji -n "__fish_kaiji_using_subcommand implement" -l yes -d '確認を省きます'
complete -c kaiji -n "__fish_kaiji_using_subcommand implement" -l dry-run -d '書き込まず、何が記録されどの期限が動くかだけを示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand implement" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand implement" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand implement" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand implement" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand import" -l map -d '見出しや言葉の意味を書いた対応表(TOML)。ひな形は --suggest で作れます' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand import" -l kind -d '種別の書かれていない行の請求の種別' -r -f -a "disclosure\t'開示'
correction\t'訂正'
suspension\t'利用停止'
purpose-notice\t'利用目的の通知'"
complete -c kaiji -n "__fish_kaiji_using_subcommand import" -l ruleset -d '規程の書かれていない行の規程。省略時はファイルの既定の規程' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand import" -l encoding -d '文字コード(utf-8、cp932、utf-16)。省略時は自動で見分けます' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand import" -l sheet -d 'XLSX のシートの名前。省略時は最初のシート' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand import" -l duplicates -d 'すでにある請求(同じ人・種別・受付日・件名)の扱い。省略時は拒みます' -r -f -a "refuse\t'取込みを拒む'
skip\t'その行だけ取り込まない'
take\t'別の請求として取り込む'"
complete -c kaiji -n "__fish_kaiji_using_subcommand import" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand import" -l actor -d '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand import" -l once -d '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand import" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand import" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand import" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand import" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand import" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand import" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand import" -l check -d '確かめるだけで、何も書き込みません'
complete -c kaiji -n "__fish_kaiji_using_subcommand import" -l suggest -d 'この表のための対応表を標準出力に書き出します。表の中身は含みません'
complete -c kaiji -n "__fish_kaiji_using_subcommand import" -l ignore-unknown -d '意味の分からない列を取り込まずに進みます'
complete -c kaiji -n "__fish_kaiji_using_subcommand import" -l yes -d '確認を省きます'
complete -c kaiji -n "__fish_kaiji_using_subcommand import" -l dry-run -d '書き込まず、何が記録されどの期限が動くかだけを示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand import" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand import" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand import" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand import" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand init" -l ruleset -d '使う規程(何度でも指定できます。最初のものが受付の既定になります)' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand init" -l office -d '名称・住所などを書いたTOMLファイル' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand init" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand init" -l actor -d '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand init" -l once -d '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand init" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand init" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand init" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand init" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand init" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand init" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand init" -l yes -d '確認を省きます'
complete -c kaiji -n "__fish_kaiji_using_subcommand init" -l dry-run -d '書き込まず、何が記録されどの期限が動くかだけを示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand init" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand init" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand init" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand init" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and not __fish_seen_subcommand_from ask chase reply" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and not __fish_seen_subcommand_from ask chase reply" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and not __fish_seen_subcommand_from ask chase reply" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and not __fish_seen_subcommand_from ask chase reply" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and not __fish_seen_subcommand_from ask chase reply" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and not __fish_seen_subcommand_from ask chase reply" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and not __fish_seen_subcommand_from ask chase reply" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and not __fish_seen_subcommand_from ask chase reply" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and not __fish_seen_subcommand_from ask chase reply" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and not __fish_seen_subcommand_from ask chase reply" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and not __fish_seen_subcommand_from ask chase reply" -f -a "ask" -d '所管課に照会したことを記録します'
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and not __fish_seen_subcommand_from ask chase reply" -f -a "chase" -d '回答を督促したことを記録します'
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and not __fish_seen_subcommand_from ask chase reply" -f -a "reply" -d '回答があったことを記録します'
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from ask" -l section -d '照会先の課' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from ask" -l on -d '照会した日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from ask" -l by -d '回答の期日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from ask" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from ask" -l actor -d '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from ask" -l once -d '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from ask" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from ask" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from ask" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from ask" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from ask" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from ask" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from ask" -l yes -d '確認を省きます'
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from ask" -l dry-run -d '書き込まず、何が記録されどの期限が動くかだけを示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from ask" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from ask" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from ask" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from ask" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from chase" -l section -d '督促した課(回答のない課が複数あるとき)' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from chase" -l on -d '督促した日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from chase" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from chase" -l actor -d '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from chase" -l once -d '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from chase" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from chase" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from chase" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from chase" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from chase" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from chase" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from chase" -l yes -d '確認を省きます'
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from chase" -l dry-run -d '書き込まず、何が記録されどの期限が動くかだけを示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from chase" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from chase" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from chase" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from chase" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from reply" -l section -d '回答した課(回答のない課が複数あるとき)' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from reply" -l on -d '回答があった日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from reply" -l pages -d '文書の枚数。保有していないときは 0' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from reply" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from reply" -l actor -d '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from reply" -l once -d '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from reply" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from reply" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from reply" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from reply" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from reply" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from reply" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from reply" -l yes -d '確認を省きます'
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from reply" -l dry-run -d '書き込まず、何が記録されどの期限が動くかだけを示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from reply" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from reply" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from reply" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from reply" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and not __fish_seen_subcommand_from check export list form" -s o -l output -d '書き出すファイル(--all のときはフォルダ)。省略時は画面' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and not __fish_seen_subcommand_from check export list form" -l to -d '書き出す形式。省略時は -o のファイル名の末尾(.pdf、.docx、.txt)のとおり。どちらもなければ txt' -r -f -a "pdf\t'印刷して封をする PDF'
docx\t'ワープロで直せる DOCX'
txt\t'テキスト'"
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and not __fish_seen_subcommand_from check export list form" -l addressee -d 'あて先(requester、third-party:1、other)。通知する相手が一人なら省けます' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and not __fish_seen_subcommand_from check export list form" -l dated -d '通知書の日付。省略時は、伝える行為の日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and not __fish_seen_subcommand_from check export list form" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'
csv\t'CSV'"
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and not __fish_seen_subcommand_from check export list form" -l encoding -d 'CSV の文字コード。既定は Excel で開ける utf-8-bom' -r -f -a "utf-8-bom\t'Excel で開ける UTF-8'
utf-8\t'BOM のない UTF-8'
cp932\t'以前からの Windows の文字コード(Shift_JIS)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and not __fish_seen_subcommand_from check export list form" -l actor -d '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and not __fish_seen_subcommand_from check export list form" -l once -d '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and not __fish_seen_subcommand_from check export list form" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and not __fish_seen_subcommand_from check export list form" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and not __fish_seen_subcommand_from check export list form" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and not __fish_seen_subcommand_from check export list form" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and not __fish_seen_subcommand_from check export list form" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and not __fish_seen_subcommand_from check export list form" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and not __fish_seen_subcommand_from check export list form" -l draft -d '案として作り、番号を付けず、記録もしません'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and not __fish_seen_subcommand_from check export list form" -l reissue -d '発行済みのものに代わる通知書を作ります'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and not __fish_seen_subcommand_from check export list form" -l all -d '出すべき通知書をすべて作ります。種類を指定したときは、すべてのあて先に作ります'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and not __fish_seen_subcommand_from check export list form" -l due -d '全事案の、出すべき通知書をまとめて発行します。-o がファイルなら1つに、フォルダなら1通ずつ書き出します'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and not __fish_seen_subcommand_from check export list form" -l sign-list -d '出すべき通知書の一覧(押印用)を出します。-o で docx や pdf にできます'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and not __fish_seen_subcommand_from check export list form" -l raw -d 'CSV で、数式と読まれる文字列の前に \' を付けません'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and not __fish_seen_subcommand_from check export list form" -l yes -d '確認を省きます'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and not __fish_seen_subcommand_from check export list form" -l dry-run -d '書き込まず、何が記録されどの期限が動くかだけを示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and not __fish_seen_subcommand_from check export list form" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and not __fish_seen_subcommand_from check export list form" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and not __fish_seen_subcommand_from check export list form" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and not __fish_seen_subcommand_from check export list form" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and not __fish_seen_subcommand_from check export list form" -a "check" -d '手直しした文面で、どの通知書も作れるかを確かめます'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and not __fish_seen_subcommand_from check export list form" -a "export" -d '通知書の文面を、手直しできるように書き出します'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and not __fish_seen_subcommand_from check export list form" -a "list" -d '発行した通知書と、出すべき通知書を一覧にします'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and not __fish_seen_subcommand_from check export list form" -a "form" -d '記入していない用紙を作ります。記録はしません'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from check" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from check" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from check" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from check" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from check" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from check" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from check" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from check" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from check" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from check" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from check" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from export" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from export" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from export" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from export" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from export" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from export" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from export" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from export" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from export" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from export" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from export" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from list" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'
csv\t'CSV'"
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from list" -l encoding -d 'CSV の文字コード。既定は Excel で開ける utf-8-bom' -r -f -a "utf-8-bom\t'Excel で開ける UTF-8'
utf-8\t'BOM のない UTF-8'
cp932\t'以前からの Windows の文字コード(Shift_JIS)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from list" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from list" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from list" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from list" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from list" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from list" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from list" -l raw -d 'CSV で、数式と読まれる文字列の前に \' を付けません'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from list" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from list" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from list" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from list" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from form" -l ruleset -d '規程。省略時は、この機関の最初の規程' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from form" -l kind -d '請求の種類。省略時は開示' -r -f -a "disclosure\t'開示'
correction\t'訂正'
suspension\t'利用停止'
purpose-notice\t'利用目的の通知'"
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from form" -s o -l output -d '書き出すファイル。省略時は画面' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from form" -l to -d '書き出す形式。省略時は -o のファイル名の末尾(.pdf、.docx、.txt)のとおり。どちらもなければ txt' -r -f -a "pdf\t'印刷して封をする PDF'
docx\t'ワープロで直せる DOCX'
txt\t'テキスト'"
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from form" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from form" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from form" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from form" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from form" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from form" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from form" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from form" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from form" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from form" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand list" -l state -d 'この段階の事案だけ' -r -f -a "received\t'受付'
in-progress\t'手続中'
decided\t'決定済み'
implemented\t'実施済み'
closed\t'完了'
withdrawn\t'取下げ'
dismissed\t'形式不備で終了'
transferred\t'移送'
void\t'受付取消し'"
complete -c kaiji -n "__fish_kaiji_using_subcommand list" -l status -d '期限がこの状態の事案だけ' -r -f -a "open\t'進行中'
paused\t'算入されない日'
suspended\t'停止中'
overdue\t'期限超過'
decided-in-time\t'期限内に決定'
decided-late\t'期限後に決定'
prompt\t'日数の定めなし'
decided\t'決定済み'
done\t'済み'
passed\t'期間経過'"
complete -c kaiji -n "__fish_kaiji_using_subcommand list" -l kind -d 'この種類の請求だけ' -r -f -a "disclosure\t'開示'
correction\t'訂正'
suspension\t'利用停止'
purpose-notice\t'利用目的の通知'"
complete -c kaiji -n "__fish_kaiji_using_subcommand list" -l ruleset -d 'この規程の事案だけ' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand list" -l officer -d 'この担当者の事案だけ' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand list" -l section -d 'この課の事案だけ' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand list" -l from -d 'この日以後に届いた請求だけ' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand list" -l to -d 'この日以前に届いた請求だけ' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand list" -l text -d '氏名や件名に含まれる文字。漢字の新旧・かな・全角半角の違いは問いません' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand list" -l fields -d 'この項目だけを、この順に。コンマで並べます' -r -f -a "number\t'番号'
ruleset\t'規程'
kind\t'請求の種類'
state\t'段階'
status\t'期限の状態'
received\t'受付日'
date\t'期限'
safe-date\t'安全期限'
days-remaining\t'残りの日数'
name\t'氏名'
subject\t'件名'
officer\t'担当'
section\t'課'
target\t'目安'"
complete -c kaiji -n "__fish_kaiji_using_subcommand list" -l sort -d 'この項目の順に。コンマで並べ、前に - を付けると逆順' -r -f -a "number\t'番号'
ruleset\t'規程'
kind\t'請求の種類'
state\t'段階'
status\t'期限の状態'
received\t'受付日'
date\t'期限'
safe-date\t'安全期限'
days-remaining\t'残りの日数'
name\t'氏名'
subject\t'件名'
officer\t'担当'
section\t'課'
target\t'目安'"
complete -c kaiji -n "__fish_kaiji_using_subcommand list" -l limit -d '最初のN行だけ' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand list" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'
csv\t'CSV'"
complete -c kaiji -n "__fish_kaiji_using_subcommand list" -l encoding -d 'CSV の文字コード。既定は Excel で開ける utf-8-bom' -r -f -a "utf-8-bom\t'Excel で開ける UTF-8'
utf-8\t'BOM のない UTF-8'
cp932\t'以前からの Windows の文字コード(Shift_JIS)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand list" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand list" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand list" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand list" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand list" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand list" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand list" -l all -d '終わった事案も含めます'
complete -c kaiji -n "__fish_kaiji_using_subcommand list" -l count -d '件数だけを、年度・種類・段階ごとに数えます'
complete -c kaiji -n "__fish_kaiji_using_subcommand list" -l raw -d 'CSV で、数式と読まれる文字列の前に \' を付けません'
complete -c kaiji -n "__fish_kaiji_using_subcommand list" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand list" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand list" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand list" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand log" -l as-of -d 'その日の終わりまでに記録されていたことだけを表示' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand log" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'
csv\t'CSV'"
complete -c kaiji -n "__fish_kaiji_using_subcommand log" -l encoding -d 'CSV の文字コード。既定は Excel で開ける utf-8-bom' -r -f -a "utf-8-bom\t'Excel で開ける UTF-8'
utf-8\t'BOM のない UTF-8'
cp932\t'以前からの Windows の文字コード(Shift_JIS)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand log" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand log" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand log" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand log" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand log" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand log" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand log" -l raw -d 'CSV で、数式と読まれる文字列の前に \' を付けません'
complete -c kaiji -n "__fish_kaiji_using_subcommand log" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand log" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand log" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand log" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand man" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand man" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand man" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand man" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand man" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand man" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand man" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand man" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand man" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand man" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand method" -l on -d '申出のあった日。--instead では変更を決めた日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand method" -l means -d '求められた実施の方法' -r -f -a "read\t'閲覧'
copy\t'写しの交付'
electronic\t'電磁的記録'
post\t'送付'"
complete -c kaiji -n "__fish_kaiji_using_subcommand method" -l part -d '部分の番号。省略時は全部' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand method" -l late-reason -d '期間内に申し出られなかった正当な理由' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand method" -l instead -d '求められた方法に代えて実施する方法' -r -f -a "read\t'閲覧'
copy\t'写しの交付'
electronic\t'電磁的記録'
post\t'送付'"
complete -c kaiji -n "__fish_kaiji_using_subcommand method" -l reason -d '求められた方法によらない理由' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand method" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand method" -l actor -d '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand method" -l once -d '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand method" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand method" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand method" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand method" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand method" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand method" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand method" -l not-asked -d '期間内に申出がなかったことを記録します。通知の到達日が分かり、どの読み方でも期間が過ぎた事案が対象です'
complete -c kaiji -n "__fish_kaiji_using_subcommand method" -l yes -d '確認を省きます'
complete -c kaiji -n "__fish_kaiji_using_subcommand method" -l dry-run -d '書き込まず、何が記録されどの期限が動くかだけを示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand method" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand method" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand method" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand method" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand migrate" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand migrate" -l actor -d '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand migrate" -l once -d '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand migrate" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand migrate" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand migrate" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand migrate" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand migrate" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand migrate" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand migrate" -l yes -d '確認を省きます'
complete -c kaiji -n "__fish_kaiji_using_subcommand migrate" -l dry-run -d '書き込まず、何が記録されどの期限が動くかだけを示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand migrate" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand migrate" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand migrate" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand migrate" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand next" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'
csv\t'CSV'"
complete -c kaiji -n "__fish_kaiji_using_subcommand next" -l encoding -d 'CSV の文字コード。既定は Excel で開ける utf-8-bom' -r -f -a "utf-8-bom\t'Excel で開ける UTF-8'
utf-8\t'BOM のない UTF-8'
cp932\t'以前からの Windows の文字コード(Shift_JIS)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand next" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand next" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand next" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand next" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand next" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand next" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand next" -l raw -d 'CSV で、数式と読まれる文字列の前に \' を付けません'
complete -c kaiji -n "__fish_kaiji_using_subcommand next" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand next" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand next" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand next" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand note" -l on -d 'いつのことか。省略時は今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand note" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand note" -l actor -d '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand note" -l once -d '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand note" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand note" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand note" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand note" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand note" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand note" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand note" -l yes -d '確認を省きます'
complete -c kaiji -n "__fish_kaiji_using_subcommand note" -l dry-run -d '書き込まず、何が記録されどの期限が動くかだけを示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand note" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand note" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand note" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand note" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and not __fish_seen_subcommand_from show edit set" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and not __fish_seen_subcommand_from show edit set" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and not __fish_seen_subcommand_from show edit set" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and not __fish_seen_subcommand_from show edit set" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and not __fish_seen_subcommand_from show edit set" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and not __fish_seen_subcommand_from show edit set" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and not __fish_seen_subcommand_from show edit set" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and not __fish_seen_subcommand_from show edit set" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and not __fish_seen_subcommand_from show edit set" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and not __fish_seen_subcommand_from show edit set" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and not __fish_seen_subcommand_from show edit set" -f -a "show" -d '登録されている事項を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and not __fish_seen_subcommand_from show edit set" -f -a "edit" -d '機関の事項を一つずつ画面で登録します'
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and not __fish_seen_subcommand_from show edit set" -f -a "set" -d '事項を登録します(前の値も残ります)'
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from show" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from show" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from show" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from show" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from show" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from show" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from show" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from show" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from show" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from show" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from show" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from edit" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from edit" -l actor -d '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from edit" -l once -d '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from edit" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from edit" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from edit" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from edit" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from edit" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from edit" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from edit" -l yes -d '確認を省きます'
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from edit" -l dry-run -d '書き込まず、何が記録されどの期限が動くかだけを示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from edit" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from edit" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from edit" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from edit" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from set" -l from -d 'その値が有効になる日(指定しなければ今日)' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from set" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from set" -l actor -d '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from set" -l once -d '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from set" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from set" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from set" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from set" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from set" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from set" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from set" -l yes -d '確認を省きます'
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from set" -l dry-run -d '書き込まず、何が記録されどの期限が動くかだけを示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from set" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from set" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from set" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from set" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand overdue" -l state -d 'この段階の事案だけ' -r -f -a "received\t'受付'
in-progress\t'手続中'
decided\t'決定済み'
implemented\t'実施済み'
closed\t'完了'
withdrawn\t'取下げ'
dismissed\t'形式不備で終了'
transferred\t'移送'
void\t'受付取消し'"
complete -c kaiji -n "__fish_kaiji_using_subcommand overdue" -l status -d '期限がこの状態の事案だけ' -r -f -a "open\t'進行中'
paused\t'算入されない日'
suspended\t'停止中'
overdue\t'期限超過'
decided-in-time\t'期限内に決定'
decided-late\t'期限後に決定'
prompt\t'日数の定めなし'
decided\t'決定済み'
done\t'済み'
passed\t'期間経過'"
complete -c kaiji -n "__fish_kaiji_using_subcommand overdue" -l kind -d 'この種類の請求だけ' -r -f -a "disclosure\t'開示'
correction\t'訂正'
suspension\t'利用停止'
purpose-notice\t'利用目的の通知'"
complete -c kaiji -n "__fish_kaiji_using_subcommand overdue" -l ruleset -d 'この規程の事案だけ' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand overdue" -l officer -d 'この担当者の事案だけ' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand overdue" -l section -d 'この課の事案だけ' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand overdue" -l from -d 'この日以後に届いた請求だけ' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand overdue" -l to -d 'この日以前に届いた請求だけ' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand overdue" -l text -d '氏名や件名に含まれる文字。漢字の新旧・かな・全角半角の違いは問いません' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand overdue" -l fields -d 'この項目だけを、この順に。コンマで並べます' -r -f -a "number\t'番号'
ruleset\t'規程'
kind\t'請求の種類'
state\t'段階'
status\t'期限の状態'
received\t'受付日'
date\t'期限'
safe-date\t'安全期限'
days-remaining\t'残りの日数'
name\t'氏名'
subject\t'件名'
officer\t'担当'
section\t'課'
target\t'目安'
clock\t'どの期間か'
owed-by\t'どちらの期間か'"
complete -c kaiji -n "__fish_kaiji_using_subcommand overdue" -l sort -d 'この項目の順に。コンマで並べ、前に - を付けると逆順' -r -f -a "number\t'番号'
ruleset\t'規程'
kind\t'請求の種類'
state\t'段階'
status\t'期限の状態'
received\t'受付日'
date\t'期限'
safe-date\t'安全期限'
days-remaining\t'残りの日数'
name\t'氏名'
subject\t'件名'
officer\t'担当'
section\t'課'
target\t'目安'
clock\t'どの期間か'
owed-by\t'どちらの期間か'"
complete -c kaiji -n "__fish_kaiji_using_subcommand overdue" -l limit -d '最初のN行だけ' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand overdue" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'
csv\t'CSV'"
complete -c kaiji -n "__fish_kaiji_using_subcommand overdue" -l encoding -d 'CSV の文字コード。既定は Excel で開ける utf-8-bom' -r -f -a "utf-8-bom\t'Excel で開ける UTF-8'
utf-8\t'BOM のない UTF-8'
cp932\t'以前からの Windows の文字コード(Shift_JIS)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand overdue" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand overdue" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand overdue" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand overdue" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand overdue" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand overdue" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand overdue" -l all-clocks -d '請求者側の期間なども含めます'
complete -c kaiji -n "__fish_kaiji_using_subcommand overdue" -l exit-code -d '該当があれば終了コードを1にします'
complete -c kaiji -n "__fish_kaiji_using_subcommand overdue" -l raw -d 'CSV で、数式と読まれる文字列の前に \' を付けません'
complete -c kaiji -n "__fish_kaiji_using_subcommand overdue" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand overdue" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand overdue" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand overdue" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand rebuild" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand rebuild" -l actor -d '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand rebuild" -l once -d '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand rebuild" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand rebuild" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand rebuild" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand rebuild" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand rebuild" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand rebuild" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand rebuild" -l yes -d '確認を省きます'
complete -c kaiji -n "__fish_kaiji_using_subcommand rebuild" -l dry-run -d '書き込まず、何が記録されどの期限が動くかだけを示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand rebuild" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand rebuild" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand rebuild" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand rebuild" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l ruleset -d 'どの規程による請求か。省略時はファイルの既定の規程' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l kind -d '請求の種別' -r -f -a "disclosure\t'開示'
correction\t'訂正'
suspension\t'利用停止'
purpose-notice\t'利用目的の通知'"
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l received -d '届いた日(到達した日)' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l at -d '届いた時刻' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l written -d '書面に書かれた日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l accepted -d '受理した日。届いた日と違うとき' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l desk -d '受け付けた窓口' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l at-office -d 'ほかの窓口で受けたとき、担当の機関に届いた日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l name -d '請求した人の氏名または名称' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l kana -d '氏名のフリガナ' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l address -d '住所または居所' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l phone -d '電話番号' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l representative -d '法人の代表者の氏名' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l by -d '請求した人の立場。省略時は本人' -r -f -a "principal\t'本人'
statutory-agent\t'法定代理人'
mandated-agent\t'任意代理人'
heir\t'相続人等'
source-facility\t'情報元の利用施設'"
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l for -d '代理人が誰のために請求するか' -r -f -a "principal\t'本人のため'
heir\t'相続人等のため'"
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l heir-class -d '相続人等のどれに当たるか' -r -f -a "inheritor\t'相続人'
parent-of-minor\t'死亡時に未成年だった人の親権者'
spouse-child-parent\t'配偶者・子・父母'
second-degree\t'配偶者・子・父母がない場合の2親等内の血族'"
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l deceased -d '亡くなった本人の氏名' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l principal -d '代理人が請求するとき、本人の氏名' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l subject -d '請求の対象。複数あれば一つずつ指定し、順に部分1、部分2となります' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l reason -d '請求の理由や趣旨' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l channel -d '届いた方法。省略時は窓口' -r -f -a "counter\t'窓口'
post\t'郵送'
online\t'オンライン'
oral\t'口頭'"
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l section -d '記録を持つ所管課' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l officer -d '担当者' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l prior -d 'もとになる開示などの事案番号' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l disclosed-on -d '訂正・利用停止のもとになる開示を受けた日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l road -d '規程と個人情報保護法のどちらによるか(両方がある機関で必要)' -r -f -a "rule\t'規程による'
act\t'個人情報保護法による'"
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l class -d '情報の種類(規程が分けている場合)' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l ground -d '請求の根拠となる条項(利用停止)。複数指定できます' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l words -d '口頭の申出の言葉' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l ref -d 'ほかの台帳などの参照番号' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l actor -d '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l once -d '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l specific-pi -d '保有特定個人情報の請求です'
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l yes -d '確認を省きます'
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l dry-run -d '書き込まず、何が記録されどの期限が動くかだけを示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand register; and not __fish_seen_subcommand_from breach" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand register; and not __fish_seen_subcommand_from breach" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand register; and not __fish_seen_subcommand_from breach" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand register; and not __fish_seen_subcommand_from breach" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand register; and not __fish_seen_subcommand_from breach" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand register; and not __fish_seen_subcommand_from breach" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand register; and not __fish_seen_subcommand_from breach" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand register; and not __fish_seen_subcommand_from breach" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand register; and not __fish_seen_subcommand_from breach" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand register; and not __fish_seen_subcommand_from breach" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand register; and not __fish_seen_subcommand_from breach" -f -a "breach" -d '漏えい等と、その報告・通知を記録します'
complete -c kaiji -n "__fish_kaiji_using_subcommand register; and __fish_seen_subcommand_from breach" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand register; and __fish_seen_subcommand_from breach" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand register; and __fish_seen_subcommand_from breach" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand register; and __fish_seen_subcommand_from breach" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand register; and __fish_seen_subcommand_from breach" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand register; and __fish_seen_subcommand_from breach" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand register; and __fish_seen_subcommand_from breach" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand register; and __fish_seen_subcommand_from breach" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand register; and __fish_seen_subcommand_from breach" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand register; and __fish_seen_subcommand_from breach" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand register; and __fish_seen_subcommand_from breach" -f -a "record" -d '漏えい等を知ったことを記録し、期限を出します'
complete -c kaiji -n "__fish_kaiji_using_subcommand register; and __fish_seen_subcommand_from breach" -f -a "update" -d '後から分かったことや、変わったことを加えます'
complete -c kaiji -n "__fish_kaiji_using_subcommand register; and __fish_seen_subcommand_from breach" -f -a "report" -d '委員会、長、所管課に報告したことを記録します'
complete -c kaiji -n "__fish_kaiji_using_subcommand register; and __fish_seen_subcommand_from breach" -f -a "told-entruster" -d '委託元に知らせたことを記録します'
complete -c kaiji -n "__fish_kaiji_using_subcommand register; and __fish_seen_subcommand_from breach" -f -a "notify" -d '本人に通知したこと、又は要しないことを記録します'
complete -c kaiji -n "__fish_kaiji_using_subcommand register; and __fish_seen_subcommand_from breach" -f -a "list" -d '報告や通知の残る漏えい等を一覧にします'
complete -c kaiji -n "__fish_kaiji_using_subcommand register; and __fish_seen_subcommand_from breach" -f -a "show" -d '一件を、残る報告・通知と期限とともに示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand register; and __fish_seen_subcommand_from breach" -f -a "letter" -d '本人への通知書、報告書の控を作ります'
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and not __fish_seen_subcommand_from daily ledger annual" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and not __fish_seen_subcommand_from daily ledger annual" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and not __fish_seen_subcommand_from daily ledger annual" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and not __fish_seen_subcommand_from daily ledger annual" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and not __fish_seen_subcommand_from daily ledger annual" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and not __fish_seen_subcommand_from daily ledger annual" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and not __fish_seen_subcommand_from daily ledger annual" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and not __fish_seen_subcommand_from daily ledger annual" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and not __fish_seen_subcommand_from daily ledger annual" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and not __fish_seen_subcommand_from daily ledger annual" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and not __fish_seen_subcommand_from daily ledger annual" -f -a "daily" -d '朝の一覧を作ります。超過、本日、間近、待ち、発送など'
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and not __fish_seen_subcommand_from daily ledger annual" -f -a "ledger" -d '年度の処理簿を、番号の順に作ります'
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and not __fish_seen_subcommand_from daily ledger annual" -f -a "annual" -d '年度の施行の状況(件数など)をまとめます'
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from daily" -l within -d '今日から何執務日先までか' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from daily" -l paused -d '停止が何日以上続いているものを挙げるか' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from daily" -l by -d '担当者または課ごとにまとめます' -r -f -a "officer\t'担当者ごと'
section\t'課ごと'"
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from daily" -l since -d '前回の一覧の末尾にある履歴の位置(第123件 a1b2-c3d4-e5f6-0718)。そのあとの変化も載せます' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from daily" -l ruleset -d 'この規程の事案だけ' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from daily" -l to -d '書き出す形式。省略時は -o のファイル名の末尾のとおり。どちらもなければ table' -r -f -a "table\t'画面と同じ表'
csv\t'1件1行の CSV'
xlsx\t'表計算ソフト用'
json\t'プログラム用'
html\t'ブラウザ用の1枚のページ'
pdf\t'印刷用の PDF'"
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from daily" -s o -l output -d '書き出すファイル。省略時は画面' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from daily" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'
csv\t'CSV'"
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from daily" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from daily" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from daily" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from daily" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from daily" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from daily" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from daily" -l exit-code -d '期限の超過か本日が期限の事案があれば終了コードを1にします'
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from daily" -l anonymous -d '氏名など、個人に関する列を除きます'
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from daily" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from daily" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from daily" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from daily" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from ledger" -l fy -d '受付日の属する年度' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from ledger" -l ruleset -d 'この規程の事案だけ' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from ledger" -l to -d '書き出す形式。省略時は -o のファイル名の末尾のとおり。どちらもなければ table' -r -f -a "table\t'画面と同じ表'
csv\t'1件1行の CSV'
xlsx\t'表計算ソフト用'
json\t'プログラム用'
html\t'ブラウザ用の1枚のページ'
pdf\t'印刷用の PDF'"
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from ledger" -s o -l output -d '書き出すファイル。省略時は画面' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from ledger" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'
csv\t'CSV'"
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from ledger" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from ledger" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from ledger" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from ledger" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from ledger" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from ledger" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from ledger" -l anonymous -d '氏名、件名、理由など、個人に関する列を除きます'
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from ledger" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from ledger" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from ledger" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from ledger" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from annual" -l fy -d '年度(令和8、R8、2026)。省略時は直前に終わった年度' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from annual" -l ruleset -d 'この規程の事案だけ' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from annual" -l mask -d 'この件数未満の数を伏せます。差引きで知られないように、ほかの数も伏せます' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from annual" -l explain -d 'この記号の数に数えた事案を示します。記号は --to csv で一覧できます' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from annual" -l to -d '書き出す形式。省略時は -o のファイル名の末尾のとおり。どちらもなければ table' -r -f -a "table\t'画面と同じ表'
csv\t'1件1行の CSV'
xlsx\t'表計算ソフト用'
json\t'プログラム用'
html\t'ブラウザ用の1枚のページ'
pdf\t'印刷用の PDF'"
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from annual" -s o -l output -d '書き出すファイル。省略時は画面' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from annual" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'
csv\t'CSV'"
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from annual" -l encoding -d 'CSV の文字コード。既定は Excel で開ける utf-8-bom' -r -f -a "utf-8-bom\t'Excel で開ける UTF-8'
utf-8\t'BOM のない UTF-8'
cp932\t'以前からの Windows の文字コード(Shift_JIS)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from annual" -l actor -d '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from annual" -l once -d '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from annual" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from annual" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from annual" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from annual" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from annual" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from annual" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from annual" -l publish -d 'この数を公表したことを記録します。後で変わった数と事案が、次の年報に出ます'
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from annual" -l anonymous -d '事案を示すときに、氏名の列を除きます'
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from annual" -l raw -d 'CSV で、数式と読まれる文字列の前に \' を付けません'
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from annual" -l yes -d '確認を省きます'
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from annual" -l dry-run -d '書き込まず、何が記録されどの期限が動くかだけを示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from annual" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from annual" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from annual" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from annual" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand restore" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand restore" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand restore" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand restore" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand restore" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand restore" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand restore" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand restore" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand restore" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand restore" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand restore" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and not __fish_seen_subcommand_from file consult report rule" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and not __fish_seen_subcommand_from file consult report rule" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and not __fish_seen_subcommand_from file consult report rule" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and not __fish_seen_subcommand_from file consult report rule" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and not __fish_seen_subcommand_from file consult report rule" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and not __fish_seen_subcommand_from file consult report rule" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and not __fish_seen_subcommand_from file consult report rule" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and not __fish_seen_subcommand_from file consult report rule" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and not __fish_seen_subcommand_from file consult report rule" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and not __fish_seen_subcommand_from file consult report rule" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and not __fish_seen_subcommand_from file consult report rule" -f -a "file" -d '審査請求があったことを記録します'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and not __fish_seen_subcommand_from file consult report rule" -f -a "consult" -d '審査会に諮問したこと、または諮問を要しないことを記録します'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and not __fish_seen_subcommand_from file consult report rule" -f -a "report" -d '審査会の答申を記録します'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and not __fish_seen_subcommand_from file consult report rule" -f -a "rule" -d '裁決を記録します'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from file" -l on -d '届いた日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from file" -l by -d '審査請求人。requester、third-party:番号、other:氏名。省略時は請求者' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from file" -l participant -d '参加人である第三者(third-party:番号)' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from file" -l late-reason -d '期間の後になった理由' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from file" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from file" -l actor -d '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from file" -l once -d '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from file" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from file" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from file" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from file" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from file" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from file" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from file" -l yes -d '確認を省きます'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from file" -l dry-run -d '書き込まず、何が記録されどの期限が動くかだけを示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from file" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from file" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from file" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from file" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from consult" -l on -d '諮問した日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from consult" -l body -d '諮問した審査会' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from consult" -l exempt -d '諮問を要しない根拠(例 45-1-1)' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from consult" -l event -d 'どの審査請求か(複数あるとき)' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from consult" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from consult" -l actor -d '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from consult" -l once -d '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from consult" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from consult" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from consult" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from consult" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from consult" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from consult" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from consult" -l happened -d '法に反していても、すでに行われた事実として記録する'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from consult" -l yes -d '確認を省きます'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from consult" -l dry-run -d '書き込まず、何が記録されどの期限が動くかだけを示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from consult" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from consult" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from consult" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from consult" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from report" -l on -d '答申のあった日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from report" -l answer -d '答申の内容' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from report" -l event -d 'どの審査請求か(複数あるとき)' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from report" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from report" -l actor -d '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from report" -l once -d '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from report" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from report" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from report" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from report" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from report" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from report" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from report" -l yes -d '確認を省きます'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from report" -l dry-run -d '書き込まず、何が記録されどの期限が動くかだけを示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from report" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from report" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from report" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from report" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from rule" -l on -d '裁決の日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from rule" -l outcome -d '裁決の結果' -r -f -a "granted\t'全部認容'
granted-in-part\t'一部認容'
denied\t'棄却'
inadmissible\t'却下'"
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from rule" -l disclose -d '裁決により開示するか' -r -f -a "yes\t'開示する'
no\t'開示しない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from rule" -l reason -d '裁決の理由。第三者への通知書に記す' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from rule" -l implement-on -d '開示を実施する日。第三者への通知書に記す' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from rule" -l participant -d '審査請求の後に参加人となった第三者(third-party:番号)' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from rule" -l event -d 'どの審査請求か(複数あるとき)' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from rule" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from rule" -l actor -d '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from rule" -l once -d '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from rule" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from rule" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from rule" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from rule" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from rule" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from rule" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from rule" -l happened -d '法に反していても、すでに行われた事実として記録する'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from rule" -l yes -d '確認を省きます'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from rule" -l dry-run -d '書き込まず、何が記録されどの期限が動くかだけを示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from rule" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from rule" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from rule" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from rule" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and not __fish_seen_subcommand_from list show check add" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and not __fish_seen_subcommand_from list show check add" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and not __fish_seen_subcommand_from list show check add" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and not __fish_seen_subcommand_from list show check add" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and not __fish_seen_subcommand_from list show check add" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and not __fish_seen_subcommand_from list show check add" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and not __fish_seen_subcommand_from list show check add" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and not __fish_seen_subcommand_from list show check add" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and not __fish_seen_subcommand_from list show check add" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and not __fish_seen_subcommand_from list show check add" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and not __fish_seen_subcommand_from list show check add" -f -a "list" -d '規程を一覧にします(事案ファイルのものと付属のもの)'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and not __fish_seen_subcommand_from list show check add" -f -a "show" -d '規程の条項、期限、読み方を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and not __fish_seen_subcommand_from list show check add" -f -a "check" -d '規程のファイルを読み、その中の計算例を確かめます'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and not __fish_seen_subcommand_from list show check add" -f -a "add" -d '規程を事案ファイルに取り込みます(新しい規程、改正後の版、読み取りの訂正)'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from list" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'
csv\t'CSV'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from list" -l encoding -d 'CSV の文字コード。既定は Excel で開ける utf-8-bom' -r -f -a "utf-8-bom\t'Excel で開ける UTF-8'
utf-8\t'BOM のない UTF-8'
cp932\t'以前からの Windows の文字コード(Shift_JIS)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from list" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from list" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from list" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from list" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from list" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from list" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from list" -l raw -d 'CSV で、数式と読まれる文字列の前に \' を付けません'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from list" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from list" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from list" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from list" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from show" -l on -d 'その日に施行されている版(指定しなければ今日)' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from show" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from show" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from show" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from show" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from show" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from show" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from show" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from show" -l grounds -d '不開示などの根拠だけを、入力する書き方とともに表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from show" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from show" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from show" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from show" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from check" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from check" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from check" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from check" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from check" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from check" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from check" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from check" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from check" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from check" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from check" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from add" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from add" -l actor -d '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from add" -l once -d '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from add" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from add" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from add" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from add" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from add" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from add" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from add" -l default -d '受付でこの規程を既定にする'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from add" -l yes -d '確認を省きます'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from add" -l dry-run -d '書き込まず、何が記録されどの期限が動くかだけを示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from add" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from add" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from add" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from add" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand search" -l state -d 'この段階の事案だけ' -r -f -a "received\t'受付'
in-progress\t'手続中'
decided\t'決定済み'
implemented\t'実施済み'
closed\t'完了'
withdrawn\t'取下げ'
dismissed\t'形式不備で終了'
transferred\t'移送'
void\t'受付取消し'"
complete -c kaiji -n "__fish_kaiji_using_subcommand search" -l status -d '期限がこの状態の事案だけ' -r -f -a "open\t'進行中'
paused\t'算入されない日'
suspended\t'停止中'
overdue\t'期限超過'
decided-in-time\t'期限内に決定'
decided-late\t'期限後に決定'
prompt\t'日数の定めなし'
decided\t'決定済み'
done\t'済み'
passed\t'期間経過'"
complete -c kaiji -n "__fish_kaiji_using_subcommand search" -l kind -d 'この種類の請求だけ' -r -f -a "disclosure\t'開示'
correction\t'訂正'
suspension\t'利用停止'
purpose-notice\t'利用目的の通知'"
complete -c kaiji -n "__fish_kaiji_using_subcommand search" -l ruleset -d 'この規程の事案だけ' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand search" -l officer -d 'この担当者の事案だけ' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand search" -l section -d 'この課の事案だけ' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand search" -l from -d 'この日以後に届いた請求だけ' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand search" -l to -d 'この日以前に届いた請求だけ' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand search" -l text -d '氏名や件名に含まれる文字。漢字の新旧・かな・全角半角の違いは問いません' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand search" -l fields -d 'この項目だけを、この順に。コンマで並べます' -r -f -a "number\t'番号'
ruleset\t'規程'
kind\t'請求の種類'
state\t'段階'
status\t'期限の状態'
received\t'受付日'
date\t'期限'
safe-date\t'安全期限'
days-remaining\t'残りの日数'
name\t'氏名'
subject\t'件名'
officer\t'担当'
section\t'課'
target\t'目安'"
complete -c kaiji -n "__fish_kaiji_using_subcommand search" -l sort -d 'この項目の順に。コンマで並べ、前に - を付けると逆順' -r -f -a "number\t'番号'
ruleset\t'規程'
kind\t'請求の種類'
state\t'段階'
status\t'期限の状態'
received\t'受付日'
date\t'期限'
safe-date\t'安全期限'
days-remaining\t'残りの日数'
name\t'氏名'
subject\t'件名'
officer\t'担当'
section\t'課'
target\t'目安'"
complete -c kaiji -n "__fish_kaiji_using_subcommand search" -l limit -d '最初のN行だけ' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand search" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'
csv\t'CSV'"
complete -c kaiji -n "__fish_kaiji_using_subcommand search" -l encoding -d 'CSV の文字コード。既定は Excel で開ける utf-8-bom' -r -f -a "utf-8-bom\t'Excel で開ける UTF-8'
utf-8\t'BOM のない UTF-8'
cp932\t'以前からの Windows の文字コード(Shift_JIS)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand search" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand search" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand search" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand search" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand search" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand search" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand search" -l open -d '終わっていない事案だけ'
complete -c kaiji -n "__fish_kaiji_using_subcommand search" -l raw -d 'CSV で、数式と読まれる文字列の前に \' を付けません'
complete -c kaiji -n "__fish_kaiji_using_subcommand search" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand search" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand search" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand search" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand sent" -l on -d '発送した日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand sent" -l letter -d 'どの通知書か。省略時は出すべき通知書' -r -f -a "mend-request\t'補正依頼書'
decision\t'決定通知書'
extension\t'期限延長通知書'
special-case\t'期限特例適用通知書'
third-party-inquiry\t'第三者意見照会書'
third-party-notice\t'反対意見書提出者への通知書'
consultation-notice\t'諮問をした旨の通知書'
transfer-notice\t'移送通知書'
method-change\t'方法変更通知書'
recipients-notice\t'提供先への通知書'
withdrawal-receipt\t'取下げの確認'
agent-confirmation\t'代理人による請求の確認書'"
complete -c kaiji -n "__fish_kaiji_using_subcommand sent" -l to -d '宛先(複数あるとき)' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand sent" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand sent" -l actor -d '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand sent" -l once -d '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand sent" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand sent" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand sent" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand sent" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand sent" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand sent" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand sent" -l yes -d '確認を省きます'
complete -c kaiji -n "__fish_kaiji_using_subcommand sent" -l dry-run -d '書き込まず、何が記録されどの期限が動くかだけを示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand sent" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand sent" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand sent" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand sent" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand show" -l as-of -d 'この日の終わりまでに記録されていた内容で示す' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand show" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand show" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand show" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand show" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand show" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand show" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand show" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand show" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand show" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand show" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand show" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand special" -l remaining-until -d '残りの部分(訂正・利用停止では全部)について決定する期限の日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand special" -l reason -d '特例を用いる理由(通知書に記します)' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand special" -l on -d '特例を用いると決めた日。省略時は今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand special" -l notified -d '通知が届いた日(「kaiji delivered --letter special-case」と同じ)' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand special" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand special" -l actor -d '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand special" -l once -d '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand special" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand special" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand special" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand special" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand special" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand special" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand special" -l happened -d 'すでに行われた場合。法の定めに反していても事実として記録し、警告します'
complete -c kaiji -n "__fish_kaiji_using_subcommand special" -l yes -d '確認を省きます'
complete -c kaiji -n "__fish_kaiji_using_subcommand special" -l dry-run -d '書き込まず、何が記録されどの期限が動くかだけを示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand special" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand special" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand special" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand special" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand strike" -l why -d '取り消す理由' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand strike" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand strike" -l actor -d '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand strike" -l once -d '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand strike" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand strike" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand strike" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand strike" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand strike" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand strike" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand strike" -l with-dependents -d 'その記録を前提とする記録も一緒に取り消します'
complete -c kaiji -n "__fish_kaiji_using_subcommand strike" -l yes -d '確認を省きます'
complete -c kaiji -n "__fish_kaiji_using_subcommand strike" -l dry-run -d '書き込まず、何が記録されどの期限が動くかだけを示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand strike" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand strike" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand strike" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand strike" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and not __fish_seen_subcommand_from ask done lapse" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and not __fish_seen_subcommand_from ask done lapse" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and not __fish_seen_subcommand_from ask done lapse" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and not __fish_seen_subcommand_from ask done lapse" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and not __fish_seen_subcommand_from ask done lapse" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and not __fish_seen_subcommand_from ask done lapse" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and not __fish_seen_subcommand_from ask done lapse" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and not __fish_seen_subcommand_from ask done lapse" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and not __fish_seen_subcommand_from ask done lapse" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and not __fish_seen_subcommand_from ask done lapse" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and not __fish_seen_subcommand_from ask done lapse" -f -a "ask" -d '補正を求めたことを記録します'
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and not __fish_seen_subcommand_from ask done lapse" -f -a "done" -d '補正されたことを記録します'
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and not __fish_seen_subcommand_from ask done lapse" -f -a "lapse" -d '補正されないまま終わったことを記録します'
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from ask" -l on -d '補正を求めた日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from ask" -l by -d '補正の期限(相当の期間)' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from ask" -l missing -d '足りないもの' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from ask" -l about -d '何の補正か。省略時は請求書の形式' -r -f -a "form\t'書面の形式上の不備'
identity\t'本人確認書類の不足'"
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from ask" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from ask" -l actor -d '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from ask" -l once -d '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from ask" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from ask" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from ask" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from ask" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from ask" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from ask" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from ask" -l happened -d '法に反していても、すでに行われた事実として記録する'
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from ask" -l yes -d '確認を省きます'
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from ask" -l dry-run -d '書き込まず、何が記録されどの期限が動くかだけを示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from ask" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from ask" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from ask" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from ask" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from done" -l on -d '補正された日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from done" -l event -d 'どの求めに応じたものか(求めが複数あるとき)' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from done" -l disclosed-on -d '補正で分かった、開示を受けた日(訂正・利用停止)' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from done" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from done" -l actor -d '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from done" -l once -d '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from done" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from done" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from done" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from done" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from done" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from done" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from done" -l yes -d '確認を省きます'
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from done" -l dry-run -d '書き込まず、何が記録されどの期限が動くかだけを示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from done" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from done" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from done" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from done" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from lapse" -l on -d '補正しないと言われた日など、終わった日(補正の期限より後にはできません)' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from lapse" -l event -d 'どの求めについてか(求めが複数あるとき)' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from lapse" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from lapse" -l actor -d '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from lapse" -l once -d '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from lapse" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from lapse" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from lapse" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from lapse" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from lapse" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from lapse" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from lapse" -l yes -d '確認を省きます'
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from lapse" -l dry-run -d '書き込まず、何が記録されどの期限が動くかだけを示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from lapse" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from lapse" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from lapse" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from lapse" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand tell-recipients" -l to -d '知らせた提供先' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand tell-recipients" -l why -d '必要がないと認めた理由' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand tell-recipients" -l on -d '知らせた日、または必要がないと認めた日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand tell-recipients" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand tell-recipients" -l actor -d '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand tell-recipients" -l once -d '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand tell-recipients" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand tell-recipients" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand tell-recipients" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand tell-recipients" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand tell-recipients" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand tell-recipients" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand tell-recipients" -l not-needed -d '知らせる必要がないと認めた場合'
complete -c kaiji -n "__fish_kaiji_using_subcommand tell-recipients" -l yes -d '確認を省きます'
complete -c kaiji -n "__fish_kaiji_using_subcommand tell-recipients" -l dry-run -d '書き込まず、何が記録されどの期限が動くかだけを示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand tell-recipients" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand tell-recipients" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand tell-recipients" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand tell-recipients" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and not __fish_seen_subcommand_from ask reply unknown" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and not __fish_seen_subcommand_from ask reply unknown" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and not __fish_seen_subcommand_from ask reply unknown" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and not __fish_seen_subcommand_from ask reply unknown" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and not __fish_seen_subcommand_from ask reply unknown" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and not __fish_seen_subcommand_from ask reply unknown" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and not __fish_seen_subcommand_from ask reply unknown" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and not __fish_seen_subcommand_from ask reply unknown" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and not __fish_seen_subcommand_from ask reply unknown" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and not __fish_seen_subcommand_from ask reply unknown" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and not __fish_seen_subcommand_from ask reply unknown" -f -a "ask" -d '第三者に意見書を出す機会を与えたことを記録します'
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and not __fish_seen_subcommand_from ask reply unknown" -f -a "reply" -d '第三者の回答を記録します'
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and not __fish_seen_subcommand_from ask reply unknown" -f -a "unknown" -d '第三者の所在が判明しないことを記録します'
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from ask" -l who -d '第三者の氏名や名称' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from ask" -l on -d '照会した日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from ask" -l by -d '意見書の期限' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from ask" -l ground -d '意見を聴かなければならない根拠(例 20-2-i、20-3-proviso、22)' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from ask" -l information -d '第三者に関する情報の内容' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from ask" -l address -d '第三者の住所や所在地' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from ask" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from ask" -l actor -d '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from ask" -l once -d '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from ask" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from ask" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from ask" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from ask" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from ask" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from ask" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from ask" -l mandatory -d '意見を聴かなければならない場合。--ground も要ります'
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from ask" -l happened -d '法に反していても、すでに行われた事実として記録する'
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from ask" -l yes -d '確認を省きます'
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from ask" -l dry-run -d '書き込まず、何が記録されどの期限が動くかだけを示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from ask" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from ask" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from ask" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from ask" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from reply" -l party -d '第三者の番号' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from reply" -l who -d '第三者の氏名や名称。ほかに同じ名がないとき' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from reply" -l on -d '回答が届いた日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from reply" -l objects -d '開示に反対か' -r -f -a "yes\t'反対する'
no\t'反対しない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from reply" -l reason -d '反対する理由など' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from reply" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from reply" -l actor -d '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from reply" -l once -d '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from reply" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from reply" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from reply" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from reply" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from reply" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from reply" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from reply" -l yes -d '確認を省きます'
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from reply" -l dry-run -d '書き込まず、何が記録されどの期限が動くかだけを示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from reply" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from reply" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from reply" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from reply" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from unknown" -l who -d '第三者の氏名や名称' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from unknown" -l searched -d 'どのように探したか' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from unknown" -l on -d '判明しないと分かった日。省略時は今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from unknown" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from unknown" -l actor -d '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from unknown" -l once -d '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from unknown" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from unknown" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from unknown" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from unknown" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from unknown" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from unknown" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from unknown" -l yes -d '確認を省きます'
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from unknown" -l dry-run -d '書き込まず、何が記録されどの期限が動くかだけを示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from unknown" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from unknown" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from unknown" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from unknown" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand today" -l most -d 'それぞれ何件まで示すか' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand today" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand today" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand today" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand today" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand today" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand today" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand today" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand today" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand today" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand today" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand today" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand transfer" -l to -d '移送先の機関' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand transfer" -l on -d '移送した日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand transfer" -l reason -d '移送の理由' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand transfer" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand transfer" -l actor -d '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand transfer" -l once -d '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand transfer" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand transfer" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand transfer" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand transfer" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand transfer" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand transfer" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand transfer" -l happened -d 'すでに行われた場合。法の定めに反していても事実として記録し、警告します'
complete -c kaiji -n "__fish_kaiji_using_subcommand transfer" -l yes -d '確認を省きます'
complete -c kaiji -n "__fish_kaiji_using_subcommand transfer" -l dry-run -d '書き込まず、何が記録されどの期限が動くかだけを示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand transfer" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand transfer" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand transfer" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand transfer" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and not __fish_seen_subcommand_from start end list strike" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and not __fish_seen_subcommand_from start end list strike" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and not __fish_seen_subcommand_from start end list strike" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and not __fish_seen_subcommand_from start end list strike" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and not __fish_seen_subcommand_from start end list strike" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and not __fish_seen_subcommand_from start end list strike" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and not __fish_seen_subcommand_from start end list strike" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and not __fish_seen_subcommand_from start end list strike" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and not __fish_seen_subcommand_from start end list strike" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and not __fish_seen_subcommand_from start end list strike" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and not __fish_seen_subcommand_from start end list strike" -f -a "start" -d '職が欠けたことを記録します'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and not __fish_seen_subcommand_from start end list strike" -f -a "end" -d '職が埋まったことを記録します'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and not __fish_seen_subcommand_from start end list strike" -f -a "list" -d '記録した期間を一覧にします'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and not __fish_seen_subcommand_from start end list strike" -f -a "strike" -d '誤って記録した期間を取り消します'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from start" -l office -d 'どの職か' -r -f -a "chair\t'議長'
vice\t'副議長'
both\t'議長と副議長'"
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from start" -l on -d 'まる一日欠けている最初の日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from start" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from start" -l actor -d '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from start" -l once -d '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from start" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from start" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from start" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from start" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from start" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from start" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from start" -l yes -d '確認を省きます'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from start" -l dry-run -d '書き込まず、何が記録されどの期限が動くかだけを示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from start" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from start" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from start" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from start" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from end" -l office -d 'どの職か' -r -f -a "chair\t'議長'
vice\t'副議長'
both\t'議長と副議長'"
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from end" -l on -d 'まる一日欠けている最後の日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from end" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from end" -l actor -d '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from end" -l once -d '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from end" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from end" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from end" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from end" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from end" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from end" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from end" -l yes -d '確認を省きます'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from end" -l dry-run -d '書き込まず、何が記録されどの期限が動くかだけを示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from end" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from end" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from end" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from end" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from list" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'
csv\t'CSV'"
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from list" -l encoding -d 'CSV の文字コード。既定は Excel で開ける utf-8-bom' -r -f -a "utf-8-bom\t'Excel で開ける UTF-8'
utf-8\t'BOM のない UTF-8'
cp932\t'以前からの Windows の文字コード(Shift_JIS)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from list" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from list" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from list" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from list" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from list" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from list" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from list" -l raw -d 'CSV で、数式と読まれる文字列の前に \' を付けません'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from list" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from list" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from list" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from list" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from strike" -l why -d '取り消す理由' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from strike" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from strike" -l actor -d '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from strike" -l once -d '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from strike" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from strike" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from strike" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from strike" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from strike" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from strike" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from strike" -l yes -d '確認を省きます'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from strike" -l dry-run -d '書き込まず、何が記録されどの期限が動くかだけを示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from strike" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from strike" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from strike" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from strike" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand withdraw" -l on -d '取り下げられた日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand withdraw" -l reason -d '取下げの理由' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand withdraw" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand withdraw" -l actor -d '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand withdraw" -l once -d '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand withdraw" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand withdraw" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand withdraw" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand withdraw" -l color -d '色を付けるか。省略時は端末でだけ付けます(NO_COLOR があれば付けません)' -r -f -a "auto\t'端末でだけ付ける'
always\t'いつも付ける'
never\t'付けない'"
complete -c kaiji -n "__fish_kaiji_using_subcommand withdraw" -l dates -d '日付を和暦で書くか西暦で書くか。省略時は日本語では和暦、英語では西暦' -r -f -a "wareki\t'和暦(令和8年4月1日、R8.4.1)'
iso\t'西暦(2026-04-01)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand withdraw" -l ambiguous-width -d '幅の定まらない文字(罫線、丸付き数字など)の幅。表の列がずれる端末では wide に' -r -f -a "narrow\t'半角1文字分'
wide\t'全角1文字分'"
complete -c kaiji -n "__fish_kaiji_using_subcommand withdraw" -l yes -d '確認を省きます'
complete -c kaiji -n "__fish_kaiji_using_subcommand withdraw" -l dry-run -d '書き込まず、何が記録されどの期限が動くかだけを示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand withdraw" -l plain -d '罫線、色、ページ送りを使わず、1行ずつ読める形で表示します(読み上げ向け)'
complete -c kaiji -n "__fish_kaiji_using_subcommand withdraw" -l private -d '氏名・住所・電話番号を〇〇で隠します(来庁者から画面が見えるとき)'
complete -c kaiji -n "__fish_kaiji_using_subcommand withdraw" -l no-pager -d '長い出力もページ送りにせず、そのまま表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand withdraw" -s h -l help -d 'この説明を表示します'

# Case numbers with a name beside them.
function __fish_kaiji_cases
    set -l words (commandline -opc)
    set -e words[1]
    kaiji complete-cases (commandline -ct) $words 2>/dev/null
end

complete -c kaiji -n "not string match -q -- '-*' (commandline -ct)" -k -a "(__fish_kaiji_cases)"
