explain-about = 期限の根拠を条項ごとに説明します
explain-japanese = 根拠
explain-help-number = 事案番号

explain-title = { $number } { $kind }の期限の根拠
explain-steps-of = { $deadline }の計算
explain-quotes = 条文
explain-quote = { $article }「{ $quote }」
explain-clock = { $clock }: { $started }から数えて{ $date }。{ $article }「{ $quote }」
explain-clock-rolled = { $clock }: { $started }から数えて{ $unrolled }、閉庁日のため{ $date }。{ $article }「{ $quote }」
explain-strip = 暦
explain-strip-marks = + 数える日  x 数えない日  . 初日(数えない)  > 繰り下げ  ] 期限  * 今日  c 閉庁日
explain-strip-stretch = {$from}から{$to}まで{$days}日: {$what}{ $closed ->
    [0] {""}
   *[other] (うち閉庁日{$closed}日)
}
explain-strip-last = 最後の日は{$date}{ $closed ->
    [0] {""}
   *[other] (閉庁日)
}
explain-strip-today = 今日は{$date}
explain-help-as-of = この日の終わりまでに記録されていた内容で示す
