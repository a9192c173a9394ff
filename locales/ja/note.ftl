note-about = 備考を書き留めます。期限は動きません
note-help-number = 事案番号
note-help-text = 備考
note-help-on = いつのことか。省略時は今日
