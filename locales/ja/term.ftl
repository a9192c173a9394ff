# 符号の意味(term-<組>-<符号>)

term-lang-ja = 日本語
term-lang-en = 英語
term-format-table = 画面で読む表
term-format-json = JSON
term-format-csv = CSV
term-shell-bash = Bash
term-shell-elvish = Elvish
term-shell-fish = fish
term-shell-powershell = PowerShell
term-shell-zsh = Zsh

term-kind-disclosure = 開示
term-kind-correction = 訂正
term-kind-suspension = 利用停止
term-kind-purpose-notice = 利用目的の通知

term-requester-principal = 本人
term-requester-statutory-agent = 法定代理人
term-requester-mandated-agent = 任意代理人
term-requester-heir = 相続人等
term-requester-source-facility = 情報を提供した施設

term-asked-for-principal = 本人
term-asked-for-heir = 相続人等

term-heir-class-inheritor = 相続人
term-heir-class-parent-of-minor = 未成年者の親
term-heir-class-spouse-child-parent = 配偶者・子・父母
term-heir-class-second-degree = 二親等の親族

term-channel-counter = 窓口
term-channel-post = 郵送
term-channel-online = 電子申請
term-channel-oral = 口頭

term-road-rule = 機関の規程による
term-road-act = 個人情報保護法による

term-wish-confirmed = 本人の意思を確認した
term-wish-opposed = 本人が反対している

term-about-form = 請求書の形式
term-about-identity = 本人確認

term-post-chair = 議長
term-post-vice = 副議長
term-post-both = 議長と副議長

term-outcome-full = 全部開示
term-outcome-partial = 一部開示
term-outcome-refused = 不開示・しない
term-outcome-not-held = 不存在
term-outcome-existence-refused = 存否を明らかにしない
term-outcome-done = する
term-outcome-partly-done = 一部する
term-outcome-not-done = しない
term-outcome-substitute = 代わりの措置をとる
term-outcome-notified = 通知する
term-outcome-dismissed = 形式の不備により応じない

term-stage-substantial = 相当の部分
term-stage-remaining = 残りの部分

term-means-read = 閲覧
term-means-copy = 写しの交付
term-means-electronic = 電磁的記録
term-means-post = 郵送

term-state-received = 受付
term-state-in-progress = 処理中
term-state-decided = 決定済
term-state-implemented = 実施済
term-state-closed = 完了
term-state-withdrawn = 取下げ
term-state-dismissed = 形式不備で終了
term-state-transferred = 移送
term-state-void = 無効

term-letter-mend-request = 補正の求め
term-letter-decision = 決定通知書
term-letter-extension = 期限延長通知書
term-letter-special-case = 期限特例通知書

term-letter-format-txt = 文字だけの文書
