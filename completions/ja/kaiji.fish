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
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "backup" -d 'ファイル全体の控えを作り、確かめます'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "check" -d 'ファイルが書かれたとおりかを確かめます'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "completions" -d 'シェルの補完スクリプトを出力します'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "demo" -d '見本の事案を作り、期限の一覧・根拠・通知書を見せます'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "holiday" -d '閉庁日を見る・取り込む'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "init" -d '事案を記録するファイルを作ります'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "man" -d 'マニュアルページを出力します'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "migrate" -d '古い形のファイルをこの版の形にします(先に控えを作ります)'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "office" -d '通知書や画面に出る、この機関の事項を見る・登録する'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "rebuild" -d '一覧用の表を記録から作り直します'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "ruleset" -d '規程をデータとして見る・確かめる'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "vacancy" -d '議長・副議長の職が欠けている期間を記録する'
complete -c kaiji -n "__fish_kaiji_using_subcommand backup" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand backup" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand backup" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand backup" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand backup" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand check" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand check" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand check" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand check" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand check" -l quick -d '最近の記録と番号だけを確かめます(毎日の報告用)'
complete -c kaiji -n "__fish_kaiji_using_subcommand check" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand completions" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand completions" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand completions" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand completions" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand demo" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand demo" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand demo" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand demo" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand demo" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and not __fish_seen_subcommand_from list import" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and not __fish_seen_subcommand_from list import" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and not __fish_seen_subcommand_from list import" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and not __fish_seen_subcommand_from list import" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and not __fish_seen_subcommand_from list import" -f -a "list" -d 'その年の祝日・休日、年末年始、この機関の閉庁日を一覧にします'
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and not __fish_seen_subcommand_from list import" -f -a "import" -d '祝日の一覧、またはこの機関の閉庁日の一覧を取り込みます'
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from list" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'
csv\t'CSV'"
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from list" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from list" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from list" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from list" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from import" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from import" -l actor -d '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from import" -l once -d '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from import" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from import" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from import" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from import" -l yes -d '確認を省きます'
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from import" -l dry-run -d '書き込まず、何が記録されどの期限が動くかだけを示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from import" -s h -l help -d 'この説明を表示します'
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
complete -c kaiji -n "__fish_kaiji_using_subcommand init" -l yes -d '確認を省きます'
complete -c kaiji -n "__fish_kaiji_using_subcommand init" -l dry-run -d '書き込まず、何が記録されどの期限が動くかだけを示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand init" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand man" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand man" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand man" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand man" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand migrate" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand migrate" -l actor -d '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand migrate" -l once -d '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand migrate" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand migrate" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand migrate" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand migrate" -l yes -d '確認を省きます'
complete -c kaiji -n "__fish_kaiji_using_subcommand migrate" -l dry-run -d '書き込まず、何が記録されどの期限が動くかだけを示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand migrate" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and not __fish_seen_subcommand_from show set" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and not __fish_seen_subcommand_from show set" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and not __fish_seen_subcommand_from show set" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and not __fish_seen_subcommand_from show set" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and not __fish_seen_subcommand_from show set" -f -a "show" -d '登録されている事項を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and not __fish_seen_subcommand_from show set" -f -a "set" -d '事項を登録します(前の値も残ります)'
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from show" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from show" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from show" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from show" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from show" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from set" -l from -d 'その値が有効になる日(指定しなければ今日)' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from set" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from set" -l actor -d '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from set" -l once -d '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from set" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from set" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from set" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from set" -l yes -d '確認を省きます'
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from set" -l dry-run -d '書き込まず、何が記録されどの期限が動くかだけを示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from set" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand rebuild" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand rebuild" -l actor -d '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand rebuild" -l once -d '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand rebuild" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand rebuild" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand rebuild" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand rebuild" -l yes -d '確認を省きます'
complete -c kaiji -n "__fish_kaiji_using_subcommand rebuild" -l dry-run -d '書き込まず、何が記録されどの期限が動くかだけを示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand rebuild" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and not __fish_seen_subcommand_from list show check" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and not __fish_seen_subcommand_from list show check" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and not __fish_seen_subcommand_from list show check" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and not __fish_seen_subcommand_from list show check" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and not __fish_seen_subcommand_from list show check" -f -a "list" -d '付属している規程を一覧にします'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and not __fish_seen_subcommand_from list show check" -f -a "show" -d '規程の条項、期限、読み方を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and not __fish_seen_subcommand_from list show check" -f -a "check" -d '規程のファイルを読み、その中の計算例を確かめます'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from list" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'
csv\t'CSV'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from list" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from list" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from list" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from list" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from show" -l on -d 'その日に施行されている版(指定しなければ今日)' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from show" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from show" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from show" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from show" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from show" -l grounds -d '不開示などの根拠だけを、入力する書き方とともに表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from show" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from check" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from check" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from check" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from check" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from check" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and not __fish_seen_subcommand_from start end list strike" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and not __fish_seen_subcommand_from start end list strike" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and not __fish_seen_subcommand_from start end list strike" -l today -d '今日とみなす日。省略時は日本の今日' -r
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
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from start" -l yes -d '確認を省きます'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from start" -l dry-run -d '書き込まず、何が記録されどの期限が動くかだけを示します'
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
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from end" -l yes -d '確認を省きます'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from end" -l dry-run -d '書き込まず、何が記録されどの期限が動くかだけを示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from end" -s h -l help -d 'この説明を表示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from list" -l format -d '出力の形式' -r -f -a "table\t'画面で読む表'
json\t'JSON'
csv\t'CSV'"
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from list" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from list" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from list" -l today -d '今日とみなす日。省略時は日本の今日' -r
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
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from strike" -l yes -d '確認を省きます'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from strike" -l dry-run -d '書き込まず、何が記録されどの期限が動くかだけを示します'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from strike" -s h -l help -d 'この説明を表示します'
