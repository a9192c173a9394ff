office-about = 機関の名称・長・所在地など、画面と通知書に出る情報を扱います
office-show-about = 登録されている機関の情報を表示します
office-set-about = 機関の情報を登録します
office-set-help-pairs = 項目=値。項目の名前は「kaiji office show」で見られます
office-set-help-from = いつから有効か。省略時は今日
office-set-after = 例: kaiji office set name=丹南広域組合議会 phone=0778-00-0000
