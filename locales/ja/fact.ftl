# 記録の内容を短く言う言葉

fact-and = 、
fact-by = 期限{$date}
fact-until = {$date}まで
fact-days = {$days}日
fact-event = {$event}番
fact-part = 部分{$part}
fact-pages = {$pages}枚
fact-made = {$document}({$date}作成)
fact-implement-on = 実施{$date}
fact-in-force = {$date}施行
fact-raised = 計算の版{$from}から{$to}
fact-happened = すでに行われたものとして記録
fact-party = 第三者{$party}
fact-mandatory = 義務としての聴取
fact-objects = 反対
fact-objects-not = 反対しない
fact-recipients-told = 通知した
fact-recipients-not-needed = 通知を要しない
fact-yen = {$yen}円
fact-breach = 漏えい等{ $breach }
fact-persons = { $persons }人
fact-everyone = 全員
