ruleset-about = 規程(機関ごとの期限・手続のきまり)を確かめます
ruleset-list-about = 使える規程と施行日を一覧にします
ruleset-show-about = 規程の期限・延長・数え方を、条項と原文とともに表示します
ruleset-show-help-id = 規程の名前。一覧は「kaiji ruleset list」で見られます
ruleset-show-help-on = その日に施行されている版。省略時は今日
ruleset-show-help-grounds = 不開示の理由とその書き方だけを表示します
ruleset-check-about = 規程のファイルを調べ、その中の計算例をすべて試します
ruleset-check-help-file = 規程のファイル(TOML)
