
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
            cand backup 'ファイル全体の控えを作り、確かめます'
            cand check 'ファイルが書かれたとおりかを確かめます'
            cand completions 'シェルの補完スクリプトを出力します'
            cand demo '見本の事案を作り、期限の一覧・根拠・通知書を見せます'
            cand holiday '閉庁日を見る・取り込む'
            cand init '事案を記録するファイルを作ります'
            cand man 'マニュアルページを出力します'
            cand migrate '古い形のファイルをこの版の形にします(先に控えを作ります)'
            cand office '通知書や画面に出る、この機関の事項を見る・登録する'
            cand rebuild '一覧用の表を記録から作り直します'
            cand ruleset '規程をデータとして見る・確かめる'
            cand vacancy '議長・副議長の職が欠けている期間を記録する'
        }
        &'kaiji;backup'= {
            cand --format '出力の形式'
            cand --db '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順'
            cand --lang '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語'
            cand --today '今日とみなす日。省略時は日本の今日'
            cand -h 'この説明を表示します'
            cand --help 'この説明を表示します'
        }
        &'kaiji;check'= {
            cand --format '出力の形式'
            cand --db '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順'
            cand --lang '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語'
            cand --today '今日とみなす日。省略時は日本の今日'
            cand --quick '最近の記録と番号だけを確かめます(毎日の報告用)'
            cand -h 'この説明を表示します'
            cand --help 'この説明を表示します'
        }
        &'kaiji;completions'= {
            cand --db '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順'
            cand --lang '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語'
            cand --today '今日とみなす日。省略時は日本の今日'
            cand -h 'この説明を表示します'
            cand --help 'この説明を表示します'
        }
        &'kaiji;demo'= {
            cand --format '出力の形式'
            cand --db '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順'
            cand --lang '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語'
            cand --today '今日とみなす日。省略時は日本の今日'
            cand -h 'この説明を表示します'
            cand --help 'この説明を表示します'
        }
        &'kaiji;holiday'= {
            cand --db '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順'
            cand --lang '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語'
            cand --today '今日とみなす日。省略時は日本の今日'
            cand -h 'この説明を表示します'
            cand --help 'この説明を表示します'
            cand list 'その年の祝日・休日、年末年始、この機関の閉庁日を一覧にします'
            cand import '祝日の一覧、またはこの機関の閉庁日の一覧を取り込みます'
        }
        &'kaiji;holiday;list'= {
            cand --format '出力の形式'
            cand --db '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順'
            cand --lang '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語'
            cand --today '今日とみなす日。省略時は日本の今日'
            cand -h 'この説明を表示します'
            cand --help 'この説明を表示します'
        }
        &'kaiji;holiday;import'= {
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
        &'kaiji;migrate'= {
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
        &'kaiji;office'= {
            cand --db '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順'
            cand --lang '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語'
            cand --today '今日とみなす日。省略時は日本の今日'
            cand -h 'この説明を表示します'
            cand --help 'この説明を表示します'
            cand show '登録されている事項を表示します'
            cand set '事項を登録します(前の値も残ります)'
        }
        &'kaiji;office;show'= {
            cand --format '出力の形式'
            cand --db '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順'
            cand --lang '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語'
            cand --today '今日とみなす日。省略時は日本の今日'
            cand -h 'この説明を表示します'
            cand --help 'この説明を表示します'
        }
        &'kaiji;office;set'= {
            cand --from 'その値が有効になる日(指定しなければ今日)'
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
        &'kaiji;rebuild'= {
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
        &'kaiji;ruleset'= {
            cand --db '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順'
            cand --lang '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語'
            cand --today '今日とみなす日。省略時は日本の今日'
            cand -h 'この説明を表示します'
            cand --help 'この説明を表示します'
            cand list '付属している規程を一覧にします'
            cand show '規程の条項、期限、読み方を表示します'
            cand check '規程のファイルを読み、その中の計算例を確かめます'
        }
        &'kaiji;ruleset;list'= {
            cand --format '出力の形式'
            cand --db '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順'
            cand --lang '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語'
            cand --today '今日とみなす日。省略時は日本の今日'
            cand -h 'この説明を表示します'
            cand --help 'この説明を表示します'
        }
        &'kaiji;ruleset;show'= {
            cand --on 'その日に施行されている版(指定しなければ今日)'
            cand --format '出力の形式'
            cand --db '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順'
            cand --lang '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語'
            cand --today '今日とみなす日。省略時は日本の今日'
            cand --grounds '不開示などの根拠だけを、入力する書き方とともに表示します'
            cand -h 'この説明を表示します'
            cand --help 'この説明を表示します'
        }
        &'kaiji;ruleset;check'= {
            cand --format '出力の形式'
            cand --db '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順'
            cand --lang '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語'
            cand --today '今日とみなす日。省略時は日本の今日'
            cand -h 'この説明を表示します'
            cand --help 'この説明を表示します'
        }
        &'kaiji;vacancy'= {
            cand --db '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順'
            cand --lang '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語'
            cand --today '今日とみなす日。省略時は日本の今日'
            cand -h 'この説明を表示します'
            cand --help 'この説明を表示します'
            cand start '職が欠けたことを記録します'
            cand end '職が埋まったことを記録します'
            cand list '記録した期間を一覧にします'
            cand strike '誤って記録した期間を取り消します'
        }
        &'kaiji;vacancy;start'= {
            cand --office 'どの職か'
            cand --on 'まる一日欠けている最初の日'
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
        &'kaiji;vacancy;end'= {
            cand --office 'どの職か'
            cand --on 'まる一日欠けている最後の日'
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
        &'kaiji;vacancy;list'= {
            cand --format '出力の形式'
            cand --db '事案ファイル。省略時は KAIJI_DB、設定ファイル、利用者のデータフォルダの順'
            cand --lang '表示の言語。省略時は KAIJI_LANG、設定ファイル、環境の順。既定は日本語'
            cand --today '今日とみなす日。省略時は日本の今日'
            cand -h 'この説明を表示します'
            cand --help 'この説明を表示します'
        }
        &'kaiji;vacancy;strike'= {
            cand --why '取り消す理由'
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
    ]
    $completions[$command]
}
