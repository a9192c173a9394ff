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
error-value-too-long = {$flag} の値が長すぎます。
error-value-too-long-hint = {$longest}文字までにしてください。
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

# 計算
error-impossible-request = 計算できません: {$fault}
error-impossible-request-hint = {$right}
error-ruleset-file-unreadable = 規程ファイル {$path} が読めません: {$reason}
error-ruleset-file-unreadable-hint = 場所と権限を確かめてください。
error-ruleset-file-unsound = {$path} は規程として読み込めません: {$first}
error-ruleset-file-unsound-hint = 「kaiji ruleset check {$path}」で、すべての誤りが見られます。
error-input-failed = 標準入力が読めません: {$reason}
error-input-failed-hint = 「kaiji calc --jsonl < requests.jsonl」のように、読めるファイルを渡してください。

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

# 事案ファイル
error-file-missing = 事案ファイル {$path} がありません。
error-file-missing-hint = はじめての場合は「kaiji init」で作ってください。別の場所にある場合は --db で指定してください。
error-file-exists = {$path} にはすでにファイルがあります。
error-file-exists-hint = 上書きはしません。別の場所を指定してください。
error-file-not-regular = {$path} は通常のファイルではありません。
error-file-not-regular-hint = --db で事案ファイルを指定してください。
error-file-is-link = {$path} はリンクです。
error-file-is-link-hint = リンク先の場所を直接指定してください。
error-file-denied = {$path} を扱う権限がありません。
error-file-denied-hint = ファイルとフォルダの権限を、管理する人に確かめてください。
error-file-on-network = {$path} はネットワーク上の場所({$kind})にあるため、書き込みません。
error-file-on-network-hint = 同時に書き込むと壊れるおそれがあります。手元のディスクに置いてください。
error-file-open-to-all = {$path} は誰でも読み書きできる状態(権限 {$mode})のため、書き込みません。
error-file-open-to-all-hint = 「chmod o-rwx {$path}」で、関係のない人が開けないようにしてください。
error-file-needs-recovery = {$path} に途中で終わった書き込みが残っていて、元に戻す権限がありません。
error-file-needs-recovery-hint = このファイルに書き込める人が、どのコマンドでもよいので一度実行すると元に戻ります。
error-file-not-kaiji = {$path} は kaiji の事案ファイルではありません。
error-file-not-kaiji-hint = --db の場所を確かめてください。このファイルには触れていません。
error-file-damaged = 事案ファイルが壊れています。({$detail})
error-file-damaged-hint = 書き込みを止め、「kaiji check」で確かめてから、控え(backup)を使うか連絡してください。
error-file-newer = 事案ファイルは新しい版の kaiji のもの(形式 {$found})です。このプログラムが扱えるのは形式 {$known} までです。
error-file-newer-hint = kaiji を新しくしてください。ファイルには触れていません。
error-file-older = 事案ファイルは古い版の kaiji のもの(形式 {$found})です。このプログラムの形式は {$known} です。
error-file-older-hint = 「kaiji migrate」で新しい形式にしてください。控えは自動で隣に残ります。
error-file-unknown-event = 事案ファイルに、この版の知らない記録({$kind} 第{$v}版)があります。
error-file-unknown-event-hint = kaiji を新しくしてください。ファイルには触れていません。
error-file-busy = 事案ファイルは、ほかの人が使っています。
error-file-busy-hint = 30秒待ちましたが空きませんでした。少し待って、もう一度実行してください。何も書き込んでいません。
error-file-read-only = 事案ファイルに書き込めません(読み取り専用)。
error-file-read-only-hint = ファイル、フォルダ、ディスクの権限を確かめてください。
error-disk-full = ディスクに空きがありません。
error-disk-full-hint = 空きを作ってから、もう一度実行してください。何も書き込んでいません。
error-file-io = ディスクの読み書きに失敗しました。({$detail})
error-file-io-hint = ディスクの状態を確かめ、「kaiji check」を実行してください。
error-text-too-long = 文が長すぎます。
error-text-too-long-hint = 一つの文は{$limit}文字までです。
error-too-many-events = この事案の記録が上限の{$limit}件に達しています。
error-too-many-events-hint = 新しい事案として受け付けてください。
error-once-differs = --once の鍵「{$key}」は、別の内容で使われています。
error-once-differs-hint = 別の鍵を使うか、最初と同じ内容で実行してください。
error-store-internal = プログラムの内部で問題が起きたため、中止しました。({$detail})
error-store-internal-hint = 「kaiji check」でファイルを確かめ、この文を添えて連絡してください。

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
