# 符号の意味(term-<組>-<符号>)

term-lang-ja = 日本語
term-lang-en = 英語
term-color-auto = 端末でだけ付ける
term-color-always = いつも付ける
term-color-never = 付けない
term-dates-wareki = 和暦(令和8年4月1日、R8.4.1)
term-dates-iso = 西暦(2026-04-01)
term-ambiguous-narrow = 半角1文字分
term-ambiguous-wide = 全角1文字分
term-format-table = 画面で読む表
term-format-json = JSON
term-format-csv = CSV
term-encoding-utf-8-bom = Excel で開ける UTF-8
term-encoding-utf-8 = BOM のない UTF-8
term-encoding-cp932 = 以前からの Windows の文字コード(Shift_JIS)
term-field-number = 番号
term-field-ruleset = 規程
term-field-kind = 請求の種類
term-field-state = 段階
term-field-status = 期限の状態
term-field-received = 受付日
term-field-date = 期限
term-field-safe-date = 安全期限
term-field-days-remaining = 残りの日数
term-field-name = 氏名
term-field-subject = 件名
term-field-officer = 担当
term-field-section = 課
term-field-target = 目安
term-field-clock = どの期間か
term-field-owed-by = どちらの期間か
term-field-group = 一覧に載る理由
term-field-elapsed-days = 受付からの日数
term-owed-by-office = 実施機関側
term-owed-by-other-side = 請求者側
term-group-at-once = 至急の通知未了
term-group-unsent = 通知書未発送
term-group-resumed = 再び進行中
term-group-dated = 安全期限が近い
term-group-prompt = 日数の定めなし
term-group-target = 目安
term-group-other-side = 請求者側の期間
term-shell-bash = Bash
term-shell-elvish = Elvish
term-shell-fish = fish
term-shell-powershell = PowerShell
term-shell-zsh = Zsh

# 請求の種別
term-kind-disclosure = 開示
term-kind-correction = 訂正
term-kind-suspension = 利用停止
term-kind-purpose-notice = 利用目的の通知

# 請求する人
term-requester-principal = 本人
term-requester-statutory-agent = 法定代理人
term-requester-mandated-agent = 任意代理人
term-requester-heir = 相続人等
term-requester-source-facility = 情報元の利用施設
term-asked-for-principal = 本人のため
term-asked-for-heir = 相続人等のため
term-heir-class-inheritor = 相続人
term-heir-class-parent-of-minor = 死亡時に未成年だった人の親権者
term-heir-class-spouse-child-parent = 配偶者・子・父母
term-heir-class-second-degree = 配偶者・子・父母がない場合の2親等内の血族

# 受付
term-export-form-jsonl = 経過をすべて(取り込んで同じファイルを作れます)
term-export-form-csv = 事案の一覧(表計算ソフト用)
term-doubles-refuse = 取込みを拒む
term-doubles-skip = その行だけ取り込まない
term-doubles-take = 別の請求として取り込む
term-report-form-table = 画面と同じ表
term-report-form-csv = 1件1行の CSV
term-report-form-xlsx = 表計算ソフト用
term-report-form-json = プログラム用
term-report-form-html = ブラウザ用の1枚のページ
term-report-form-pdf = 印刷用の PDF
term-report-by-officer = 担当者ごと
term-report-by-section = 課ごと
term-letter-form-pdf = 印刷して封をする PDF
term-letter-form-docx = ワープロで直せる DOCX
term-letter-form-txt = テキスト
term-channel-counter = 窓口
term-channel-post = 郵送
term-channel-online = オンライン
term-channel-oral = 口頭
term-road-rule = 規程による
term-road-act = 個人情報保護法による
term-about-form = 書面の形式上の不備
term-about-identity = 本人確認書類の不足

# 本人確認の書類
term-document-my-number-card = 個人番号カード
term-document-driving-licence = 運転免許証
term-document-passport = 旅券
term-document-residence-card = 在留カード
term-document-special-permanent-resident-card = 特別永住者証明書
term-document-insurance-eligibility = 資格確認書
term-document-pension-book = 年金手帳
term-document-resident-record = 住民票の写し
term-document-family-register = 戸籍謄本・抄本
term-document-registry-certificate = 登記事項証明書
term-document-power-of-attorney = 委任状
term-document-seal-certificate = 印鑑登録証明書
term-document-other = その他の書類

# 決定
term-outcome-full = 全部開示
term-outcome-partial = 部分開示
term-outcome-refused = 不開示
term-outcome-not-held = 不存在
term-outcome-existence-refused = 存否応答拒否
term-outcome-done = 訂正・利用停止をする
term-outcome-partly-done = 訂正・利用停止を一部する
term-outcome-not-done = 訂正・利用停止をしない
term-outcome-substitute = 代わるべき措置
term-outcome-notified = 利用目的を通知する
term-outcome-dismissed = 形式上の不備により応じない
term-stage-substantial = 相当の部分
term-stage-remaining = 残りの部分
term-means-read = 閲覧
term-means-copy = 写しの交付
term-means-electronic = 電磁的記録
term-means-post = 送付
term-measure-stop-use = 利用の停止
term-measure-erase = 消去
term-measure-stop-provision = 提供の停止

# 欠員のある職
term-post-chair = 議長
term-post-vice = 副議長
term-post-both = 議長と副議長
term-wish-confirmed = 請求を望む
term-wish-opposed = 請求に反対
term-fee-step-asked = 請求した額
term-fee-step-paid = 納められた額
term-fee-step-relieved = 減免
term-filer-requester = 請求者
term-objects-yes = 反対する
term-objects-no = 反対しない
term-disclose-yes = 開示する
term-disclose-no = 開示しない
term-ruling-granted = 全部認容
term-ruling-granted-in-part = 一部認容
term-ruling-denied = 棄却
term-ruling-inadmissible = 却下

# 事案の状態
term-state-received = 受付
term-state-in-progress = 手続中
term-state-decided = 決定済み
term-state-implemented = 実施済み
term-state-closed = 完了
term-state-withdrawn = 取下げ
term-state-dismissed = 形式不備で終了
term-state-transferred = 移送
term-state-void = 受付取消し

# 期限の状態
term-status-open = 進行中
term-status-paused = 算入されない日
term-status-suspended = 停止中
term-status-overdue = 期限超過
term-status-decided-in-time = 期限内に決定
term-status-decided-late = 期限後に決定
term-status-prompt = 日数の定めなし
term-status-decided = 決定済み
term-status-done = 済み
term-status-passed = 期間経過

# 通知書など
term-letter-mend-request = 補正依頼書
term-letter-decision = 決定通知書
term-letter-extension = 期限延長通知書
term-letter-special-case = 期限特例適用通知書
term-letter-third-party-inquiry = 第三者意見照会書
term-letter-third-party-notice = 反対意見書提出者への通知書
term-letter-consultation-notice = 諮問をした旨の通知書
term-letter-transfer-notice = 移送通知書
term-letter-method-change = 方法変更通知書
term-letter-recipients-notice = 提供先への通知書
term-letter-withdrawal-receipt = 取下げの確認
term-letter-agent-confirmation = 代理人による請求の確認書
term-letter-investigation-result = 調査結果通知書
term-letter-receipt = 受付票
term-letter-request-form = 請求書・申出書の用紙
term-letter-method-form = 開示の実施方法等申出書の用紙
term-letter-opinion-form = 意見書の用紙
term-letter-deadline-sheet = 期限計算書
term-letter-copies = 送った写し
term-letter-format-txt = 文字だけのファイル
term-closed-weekend = 土日
term-closed-holiday = 祝日
term-closed-year-end = 年末年始
term-closed-own = 当機関
term-ground-use-refusal = 不開示・拒否
term-ground-use-hearing = 意見照会のみ
term-ground-use-request = 請求の理由
term-ground-use-no-consultation = 諮問を要しない場合

# 通知書の事項
term-letter-field-addressee-name = 名あて人の氏名
term-letter-field-addressee-address = 名あて人の住所
term-letter-field-body-name = 団体の名称
term-letter-field-head-title = 発信者の職名
term-letter-field-head-name = 発信者の氏名
term-letter-field-acting-head = 職務代理者の氏名
term-letter-field-subject = 請求の内容
term-letter-field-purpose = 利用目的
term-letter-field-means = 開示の実施の方法
term-letter-field-implement-on = 開示の実施の日
term-letter-field-place = 開示の実施の場所
term-letter-field-passages = 開示しない部分
term-letter-field-ground = 根拠となる号
term-letter-field-reason = 理由
term-letter-field-content = 訂正の内容
term-letter-field-measure = とった措置
term-letter-field-extended-until = 延長後の期間
term-letter-field-substantial-until = 相当の部分の期限
term-letter-field-remaining-until = 残りの期限
term-letter-field-available-from = 開示できるようになる時期
term-letter-field-missing-items = 不備の箇所
term-letter-field-set-day = 補正の期限
term-letter-field-review-body = 審査請求をすべき行政庁
term-letter-field-defendant = 取消訴訟の被告
term-letter-field-representative = 被告を代表する者
term-letter-field-complaint-desk = 苦情の受付窓口
term-letter-field-remedy-choice = 教示を載せるかどうか
term-letter-field-party-name = 第三者の氏名または名称
term-letter-field-party-address = 第三者の住所
term-letter-field-information = 第三者に関する情報の内容
term-letter-field-reply-by = 意見書の提出期限
term-letter-field-hearing-ground = 意見を聴かなければならない根拠
term-letter-field-decided-on = 決定または裁決の日
term-letter-field-disclosure-reason = 反対の意見があっても開示する理由
term-letter-field-ruling-reason = 裁決の理由
term-letter-field-implement-after-ruling = 裁決の後に開示を実施する日
term-letter-field-consulted-on = 諮問をした日
term-letter-field-panel = 諮問をした審査会
term-letter-field-filer = 審査請求人
term-letter-field-transferred-to = 移送先
term-letter-field-transferred-on = 移送をした日
term-letter-field-transfer-reason = 移送の理由
term-letter-field-change-reason = 方法を変更する理由
term-letter-field-recipient = 提供先
term-letter-field-corrected-on = 訂正を実施した日
term-letter-field-withdrawn-on = 取下げの日
term-letter-field-principal = 本人の氏名
term-letter-field-agent = 代理人の氏名
term-letter-field-case-number = 受付番号
term-letter-field-received-on = 受付の日
term-letter-field-deadline = 決定の期限
term-letter-field-safe-date = 安全期限

# 記録の種類
term-event-received = 受付
term-event-identified = 本人確認
term-event-supplement-asked = 補正の求め
term-event-supplement-done = 補正の完了
term-event-supplement-lapsed = 補正の終了
term-event-extended = 期間の延長
term-event-special-set = 期限の特例
term-event-decided = 決定
term-event-sent = 発送
term-event-delivered = 到達
term-event-implemented = 実施
term-event-withdrawn = 取下げ
term-event-noted = 備考
term-event-letter-issued = 通知書などの発行
term-event-struck = 記録の取消し
term-event-ruleset-adopted = 規程の取込み
term-event-office-set = 機関の事項の登録
term-event-holidays-imported = 休日の一覧の取込み
term-event-vacancy-started = 欠員の始まり
term-event-vacancy-ended = 欠員の終わり
term-event-figures-published = 施行状況の公表
term-event-engine-raised = 計算のしかたの更新
term-event-wish-confirmed = 本人の意思の確認
term-event-assigned = 担当の指定
term-event-clarification-begun = 内容の確認の始まり
term-event-clarification-ended = 内容の確認の終わり
term-event-inquiry-asked = 所管課への照会
term-event-inquiry-chased = 照会の督促
term-event-inquiry-replied = 照会への回答
term-event-third-party-asked = 第三者への意見照会
term-event-third-party-replied = 第三者の回答
term-event-third-party-unknown = 第三者の所在不明
term-event-drafted = 起案
term-event-approved = 決裁
term-event-transferred = 移送
term-event-method-requested = 実施方法の申出
term-event-method-changed = 実施方法の変更
term-event-method-not-asked = 申出なし
term-event-copies-arrived = 写しの到達
term-event-recipients-told = 提供先への通知
term-event-fee-entered = 費用
term-event-review-filed = 審査請求
term-event-review-consulted = 諮問
term-event-review-exempted = 諮問を要しない旨
term-event-review-reported = 答申
term-event-review-ruled = 裁決

# 期限の種類
term-clock-decision = 決定期限
term-clock-supplement = 補正の期限
term-clock-opinion = 意見書の期限
term-clock-special-notice = 特例の通知の期限
term-clock-implementation-gap = 実施できる最初の日
term-clock-method-request = 実施方法の申出の期限
term-clock-claim-window = 請求できる期間
term-clock-correction-claim-window = 訂正を請求できる期間
term-clock-suspension-claim-window = 利用停止を請求できる期間
term-clock-review-request = 審査請求の期限

# どの期限が効いているか
term-operative-base = 本来の期限
term-operative-extended = 延長後の期限
term-operative-substantial = 特例による相当の部分の期限
term-operative-remaining = 特例による残りの部分の期限
term-operative-special = 特例による期限

# 計算の段階
term-step-not-counted = 初日(数えない)
term-step-counted = 数える
term-step-supplement = 補正の日数(除く)
term-step-clarification = 確認の日数(除く)
term-step-vacancy = 欠員の日数(除く)
term-step-closed = 閉庁日(除く)
term-step-extension = 延長
term-step-named-date = 定めた日まで
term-step-special = 特例の期間
term-step-rolled = 閉庁日のため繰下げ

# 休日の一覧
term-holidays-national = 国民の祝日
term-holidays-own = 機関の休日

# 事案ファイルにある規程
term-on-file-no = なし
term-on-file-yes = あり
term-on-file-default = 既定
term-on-file-outdated = 訂正前

# 期間を止めるもの
term-stop-supplement = 補正
term-stop-vacancy = 欠員
term-stop-clarification = 確認
