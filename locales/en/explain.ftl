explain-about = Explain every deadline of a case, article by article
explain-japanese = 根拠
explain-help-number = Case number

explain-title = Why the dates of { $number } ({ $kind }) are what they are
explain-steps-of = How { $deadline } was counted
explain-quotes = Articles
explain-quote = { $article } "{ $quote }"
explain-clock = { $clock }: from { $started } to { $date }. { $article } 「{ $quote }」
explain-clock-rolled = { $clock }: from { $started } to { $unrolled }, a closed day, so { $date }. { $article } 「{ $quote }」
explain-strip = Calendar
explain-strip-marks = + counts  x does not count  . first day (not counted)  > rolled  ] last day  * today  c closed
explain-strip-stretch = { $days ->
    [1] {$from}, 1 day
   *[other] {$from} to {$to}, {$days} days
}: {$what}{ $closed ->
    [0] {""}
   *[other] {" "}({$closed} of them closed)
}
explain-strip-last = The last day is {$date}{ $closed ->
    [0] {""}
   *[other] {" "}(closed)
}
explain-strip-today = Today is {$date}
explain-help-as-of = What was recorded by the end of that day in Japan
