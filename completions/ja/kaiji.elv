
use builtin;
use str;

set edit:completion:arg-completer[kaiji] = {|@words|
    fn spaces {|n|
        builtin:repeat $n ' ' | str:join ''
    }
    fn cand {|text desc|
        edit:complex-candidate $text &display=$text' '(spaces (- 14 (wcswidth $text)))$desc
    }
    var command = 'kaiji'
    for word $words[1..-1] {
        if (str:has-prefix $word '-') {
            break
        }
        set command = $command';'$word
    }
    var completions = [
        &'kaiji'= {
            cand -h 'この説明を表示します'
            cand --help 'この説明を表示します'
            cand -V '版を表示します'
            cand --version '版を表示します'
            cand completions 'シェルの補完スクリプトを出力します'
            cand init '事案を記録するファイルを作ります'
            cand man 'マニュアルページを出力します'
        }
        &'kaiji;completions'= {
            cand --db '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順'
            cand --lang '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語'
            cand --today '今日とみなす日。省略時は日本の今日'
            cand -h 'この説明を表示します'
            cand --help 'この説明を表示します'
        }
        &'kaiji;init'= {
            cand --ruleset '使う規程(何度でも指定できます。最初のものが受付の既定になります)'
            cand --office '名称・住所などを書いたTOMLファイル'
            cand --format '出力の形式'
            cand --actor '記録する人の名前。省略時は KAIJI_ACTOR、設定ファイル、ログイン名の順'
            cand --once '二重登録を防ぐ鍵。同じ鍵と同じ内容なら何も書かず、最初の結果を返します'
            cand --db '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順'
            cand --lang '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語'
            cand --today '今日とみなす日。省略時は日本の今日'
            cand --yes '確認を省きます'
            cand --dry-run '書き込まず、何が記録されどの期限が動くかだけを示します'
            cand -h 'この説明を表示します'
            cand --help 'この説明を表示します'
        }
        &'kaiji;man'= {
            cand --db '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順'
            cand --lang '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語'
            cand --today '今日とみなす日。省略時は日本の今日'
            cand -h 'この説明を表示します'
            cand --help 'この説明を表示します'
        }
    ]
    $completions[$command]
}
