holiday-about = 閉庁日(祝日と、機関ごとの休み)を扱います
holiday-list-about = その年の閉庁日を一覧にします
holiday-list-help-year = 年。2026、令和8、R8 のように書けます。省略時は今年
holiday-import-about = 閉庁日のファイルを取り込みます
holiday-import-help-file = 内閣府の syukujitsu.csv と同じ形式の CSV(UTF-8 または Shift_JIS)
