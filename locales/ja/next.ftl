next-about = 事案について、今すること・できること・できないことを、条文とともに表示します
next-japanese = 次
next-help-number = 事案番号

next-received = 受付
next-must = 今すること
next-may = できること
next-must-not = できないこと
next-quote = 「{ $quote }」
next-nothing = 今することはありません。
next-nothing-owed = 今、条文が求めていることはありません。
next-column-force = 区分
next-column-words = 内容
next-column-by = 期限
next-column-time-word = 時期
next-column-printed = 条項
next-letter-forms = 通知書は、ファイル名の .txt を .docx か .pdf にすると、その形で作れます。
