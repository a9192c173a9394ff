method-about = 開示の実施方法の申出を記録します(変更、申出がないことも)
method-japanese = 実施方法
method-help-number = 事案の番号。令和8-開-0001、R8-K-0001、K1(今年度)のように書けます。--not-asked では複数でき、省略すると該当する全件です
method-help-on = 申出のあった日。--instead では変更を決めた日
method-help-means = 求められた実施の方法
method-help-part = 部分の番号。省略時は全部
method-help-late-reason = 期間内に申し出られなかった正当な理由
method-help-instead = 求められた方法に代えて実施する方法
method-help-reason = 求められた方法によらない理由
method-help-not-asked = 期間内に申出がなかったことを記録します。通知の到達日が分かり、どの読み方でも期間が過ぎた事案が対象です

method-none = 申出のないまま期間が過ぎた事案はありません。
method-would-mark = 「申出なし」とする事案は{$cases}件です。試行のため、まだ書き込んでいません。
method-marked = {$cases}件を「申出なし」と記録しました。
method-marked-before = 記録済みです。同じ鍵(--once)のため、新しくは書き込んでいません。
method-marked-case = {$number} 申出の期限 {$last_day} ({$state})
