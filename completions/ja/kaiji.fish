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
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "completions" -d 'シェルの補完スクリプトを出力します'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "init" -d '事案を記録するファイルを作ります'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "man" -d 'マニュアルページを出力します'
complete -c kaiji -n "__fish_kaiji_using_subcommand completions" -l db -d '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand completions" -l lang -d '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語' -r -f -a "ja\t'日本語'
en\t'英語'"
complete -c kaiji -n "__fish_kaiji_using_subcommand completions" -l today -d '今日とみなす日。省略時は日本の今日' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand completions" -s h -l help -d 'この説明を表示します'
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
