strike-about = 誤った記録を取り消します。消えずに、取り消した記録として残ります
strike-help-number = 事案番号。機関の記録を取り消すときは office
strike-help-event = 取り消す記録の番号
strike-help-why = 取り消す理由
strike-help-with-dependents = それに続く記録も一緒に取り消します
