calendar-about = 期限を iCalendar(RFC 5545)で出力します
calendar-japanese = カレンダー
calendar-help-output = 書き込むファイル。省略時は標準出力
calendar-help-within = 今日から何日以内か。省略時はすべて
calendar-help-alarm = 何日前の朝9時に知らせるか(例 3d)
calendar-help-all-clocks = 請求者側の期間も含めます
calendar-help-names = 氏名・件名・担当も書きます

calendar-name = kaiji 期限
calendar-deadline = {$name} {$number}
calendar-suspended = {$name}(停止中) {$number}
calendar-safe = {$name}の安全期限 {$number}
calendar-implementation = 実施の日
calendar-kind-article = {$kind} {$article}
calendar-with-name = {$summary} {$person}
calendar-officer = 担当: {$officer}
calendar-written = {$file} に予定 {$entries} 件、取消し {$cancelled} 件を書きました。
