office-about = 通知書や画面に出る、この機関の事項を見る・登録する
office-japanese = 事務所
office-show-about = 登録されている事項を表示します
office-show-japanese = 表示
office-edit-about = 機関の事項を一つずつ画面で登録します
office-edit-japanese = 編集
office-set-about = 事項を登録します(前の値も残ります)
office-set-japanese = 設定
office-set-help-pairs = 項目=値(いくつでも並べられます)
office-set-help-from = その値が有効になる日(指定しなければ今日)

office-missing = まだ登録されていない項目
office-missing-key = { $key }({ $name })
office-missing-how = 登録: kaiji office set 項目=値
office-upcoming = これから変わる項目
office-from = { $from }から { $name }: { $value }
office-head-from = { $day }から
office-head-to = { $day }まで
office-head-acting = (職務代理)
office-target-days = 受付の翌日から{ $days }日

office-key-name = 名称
office-key-postal-code = 郵便番号
office-key-address = 所在地
office-key-phone = 電話番号
office-key-email = 電子メール
office-key-head = 長の職と氏名
office-key-section = 担当課
office-key-contact = 担当者
office-key-document-number = 文書番号の形
office-key-review-body = 審査請求先
office-key-defendant = 取消訴訟の被告
office-key-representative = 被告を代表する者
office-key-remedy = 教示を付ける決定
office-key-complaint-desk = 苦情・相談の窓口
office-key-desks = 受付窓口
office-key-closing-time = 受付終了時刻
office-key-purpose = 利用目的
office-key-fees = 費用
office-key-retention = 保存期間
office-key-papers-age = 証明書の有効日数
office-key-envelope = 封筒
office-key-approval = 決裁
office-key-letters = 通知書の文面
office-key-disclosure-rate = 開示率の計算式
office-key-targets = 決定までの目安

office-set-after = 例: kaiji office set name=丹南広域組合議会 phone=0778-00-0000

office-remedy-adverse = 不利益な決定のみ
office-remedy-all = すべての決定
office-remedy-never = 載せない(苦情・相談の窓口を載せる)
