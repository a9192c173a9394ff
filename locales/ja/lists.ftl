# 事案の一覧に共通の引数
lists-help-saved = 設定ファイルの [filters] に名前を付けて置いた条件(例 @遅延)
lists-help-state = この段階の事案だけ
lists-help-status = 期限がこの状態の事案だけ
lists-help-kind = この種類の請求だけ
lists-help-ruleset = この規程の事案だけ
lists-help-officer = この担当者の事案だけ
lists-help-section = この課の事案だけ
lists-help-from = この日以後に届いた請求だけ
lists-help-to = この日以前に届いた請求だけ
lists-help-text = 氏名や件名に含まれる文字。漢字の新旧・かな・全角半角の違いは問いません
lists-help-fields = この項目だけを、この順に。コンマで並べます
lists-help-sort = この項目の順に。コンマで並べ、前に - を付けると逆順
lists-help-limit = 最初のN行だけ
