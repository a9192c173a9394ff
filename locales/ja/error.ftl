# エラーの文(error-<符号>、対処は error-<符号>-hint)

# 引数
error-unknown-command = 「{$given}」というコマンドはありません。
error-unknown-command-hint = { $near ->
    [0] コマンドの一覧は「kaiji --help」で見られます。
   *[other] 「{$meant}」のことでしょうか。
}
error-unknown-argument = {$command} に「{$given}」というオプションはありません。
error-unknown-argument-hint = { $near ->
    [0] 使えるオプションは「{$command} --help」で見られます。
   *[other] 「{$meant}」のことでしょうか。
}
error-unexpected-value = {$command} は「{$given}」という値を取りません。
error-unexpected-value-hint = 書き方は「{$command} --help」で見られます。空白を含む値は引用符で囲んでください。
error-missing-argument = {$command} に必要な指定がありません: {$missing}
error-missing-argument-hint = 書き方は「{$command} --help」で見られます。
error-missing-value = {$flag} の値がありません。
error-missing-value-hint = {$flag} の後に{$expected}を書いてください。
error-not-one-of = {$flag} に「{$given}」という値はありません。
error-not-one-of-hint = { $near ->
    [0] 使える値: {$values}
   *[other] 「{$meant}」のことでしょうか。使える値: {$values}
}
error-bad-value = {$flag} の値「{$given}」が読み取れません。
error-bad-value-hint = {$expected}を書いてください。
error-empty-text = {$flag} の値が空です。
error-empty-text-hint = 内容を書くか、{$flag} を付けずに実行してください。
error-text-too-long = {$flag} の値が長すぎます。
error-text-too-long-hint = {$longest}文字までにしてください。
error-hostile-character = {$flag} の値に、画面の表示を乱す文字({$character})が含まれています。
error-hostile-character-hint = その文字を取り除いてください。名前の異体字や改行はそのまま使えます。
error-given-twice = {$flag} が二度指定されています。
error-given-twice-hint = 一度だけ書いてください。
error-conflicting-arguments = {$flag} と {$other} は同時に指定できません。
error-conflicting-arguments-hint = どちらか一方だけを書いてください。
error-takes-no-value = {$flag} は値「{$given}」を取りません。
error-takes-no-value-hint = {$flag} だけを書いてください。
error-not-utf8 = 引数に UTF-8 でない文字があります。
error-not-utf8-hint = 端末の文字コードを UTF-8 にしてください。
error-not-understood = {$command} の引数が読み取れません。
error-not-understood-hint = 書き方は「{$command} --help」で見られます。

# 日付
error-date-empty = {$flag} の日付が空です。
error-date-empty-hint = 2026-04-01、令和8年4月1日、R8.4.1、4/1、今日、-1 のように書いてください。
error-date-too-long = {$flag} の「{$given}...」は日付として長すぎます。
error-date-too-long-hint = 2026-04-01、令和8年4月1日、R8.4.1、4/1、今日、-1 のように書いてください。
error-date-unreadable = {$flag} の「{$given}」は日付として読み取れません。
error-date-unreadable-hint = 2026-04-01、令和8年4月1日、R8.4.1、4/1、今日、-1 のように書いてください。
error-date-ambiguous-year = {$flag} の「{$given}」は年が二通りに読めます。
error-date-ambiguous-year-hint = {$era-way} または {$western-way} と書いてください。
error-date-wrong-weekday = {$flag} の「{$given}」は曜日が合いません。
error-date-wrong-weekday-hint = その日は{$right}です。日付か曜日を確かめてください。
error-no-such-month = {$flag} の「{$given}」という月はありません。
error-no-such-month-hint = 月は1から12までです。
error-no-such-day = {$flag} の「{$given}」という日はありません。
error-no-such-day-hint = その月の末日は{$right}です。
error-year-zero = {$flag} の「{$given}」という年はありません。
error-year-zero-hint = {$era}の最初の年は元年(1年)です。
error-outside-era = {$flag} の「{$given}」は{$era}の日ではありません。
error-outside-era-hint = 正しくは{$right}です。
error-year-out-of-range = {$flag} の「{$given}」は扱える年の外です。
error-year-out-of-range-hint = 西暦{$first}年から{$last}年までの日付を書いてください。

# 設定と出力
error-config-unreadable = 設定ファイル {$path} が読めません: {$reason}
error-config-unreadable-hint = 場所と権限を確かめてください。別の設定ファイルは KAIJI_CONFIG で指定できます。
error-config-wrong = 設定ファイル {$path} の{$line}行目が正しくありません: {$key}
error-config-wrong-hint = 書けるのは db、lang、actor です。値は引用符で囲んでください(例 lang = "ja")。
error-no-user-folder = 利用者のフォルダが分からないため、事案ファイルの場所が決まりません。
error-no-user-folder-hint = --db で事案ファイルを指定してください。
error-needs-yes = 確認が必要ですが、端末がないため尋ねられません。
error-needs-yes-hint = よければ --yes を付けて、もう一度実行してください。
error-output-failed = 出力を書き込めません: {$reason}
error-output-failed-hint = 出力先の空き容量と権限を確かめてください。

# 内部
error-internal = プログラムの内部で問題が起きたため、中止しました。({$detail})
error-internal-hint = 同じことを繰り返す前に「kaiji check」でファイルを確かめ、この文を添えて連絡してください。

# 理由
error-reason-not-found = ファイルがありません
error-reason-permission-denied = 権限がありません
error-reason-storage-full = 空き容量がありません
error-reason-read-only = 読み取り専用の場所です
error-reason-is-a-directory = フォルダです
error-reason-not-a-directory = フォルダではありません
error-reason-already-exists = すでにあります
error-reason-invalid-data = 文字コードが UTF-8 ではありません
