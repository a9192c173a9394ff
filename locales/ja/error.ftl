# エラーの文(error-<符号>、対処は error-<符号>-hint)

# 引数
error-unknown-command = 「{$given}」というコマンドはありません。
error-unknown-command-hint = { $near ->
    [0] コマンドの一覧は「kaiji --help」で見られます。
   *[other] 「{$meant}」のことでしょうか。
}
error-unknown-topic = 「{$given}」という項目もコマンドもありません。
error-unknown-topic-hint = { $near ->
    [0] 項目とコマンドは「kaiji help」で見られます。
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
error-missing-argument-hint = { $lines ->
    [0] 書き方は「{$command} --help」で見られます。
   *[other] 次のように書いてください: {$line}
}
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
error-only-for-csv = {$flag} は CSV のときだけ使えます。
error-only-for-csv-hint = --format csv を付けてください。
error-unknown-filter = 「@{$given}」という名前の条件は設定ファイルにありません。
error-unknown-filter-hint = { $count ->
    [0] 設定ファイルの [filters] に、たとえば「"遅延" = ["--status", "overdue"]」と書いてください。
   *[other] ある名前: {$known}
}
error-characters-do-not-fit = CP932 にない文字があります: {$characters}{ $others ->
    [0] {""}
   *[other] 。ほかに {$others} 字
}
error-characters-do-not-fit-hint = --encoding を省けば、Excel で開ける UTF-8 で出力します。
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
error-ruleset-file-unsound = {$file} は規程として読み込めません: {$first}
error-ruleset-file-unsound-hint = 「kaiji ruleset check {$file}」で、すべての誤りが見られます。
error-input-failed = 標準入力が読めません: {$reason}
error-input-failed-hint = 「kaiji calc --jsonl < requests.jsonl」のように、読めるファイルを渡してください。

# 設定と出力
error-config-unreadable = 設定ファイル {$path} が読めません: {$reason}
error-config-unreadable-hint = 場所と権限を確かめてください。別の設定ファイルは KAIJI_CONFIG で指定できます。
error-config-wrong = 設定ファイル {$path} の{$line}行目が正しくありません: {$key}
error-config-wrong-hint = 書けるのは {$keys} です。文字の値は引用符で囲んでください(例 lang = "ja")。「kaiji config show」で今の設定を見られます。
error-no-user-folder = 利用者のフォルダが分からないため、事案ファイルの場所が決まりません。
error-no-user-folder-hint = --db で事案ファイルを指定してください。
error-needs-terminal = この操作は端末で問いかけに答えるものです。
error-needs-terminal-hint = 「kaiji office set 項目=値」なら、端末がなくても登録できます。
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
error-file-newer-engine = 事案ファイルの期限は、新しい版の kaiji で計算されています(計算の世代 {$found})。このプログラムの世代は {$known} です。
error-file-newer-engine-hint = kaiji を新しくしてください。ファイルには触れていません。
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

# 文書番号
error-pattern-without-number = 文書番号の書式に番号の場所 {"{"}n{"}"} がありません。
error-pattern-without-number-hint = 「丹議第{"{"}n{"}"}号」「{"{"}fy{"}"}丹議第{"{"}n{"}"}号」のように書いてください。
error-pattern-with-two-numbers = 文書番号の書式に {"{"}n{"}"} が二つあります。
error-pattern-with-two-numbers-hint = 「丹議第{"{"}n{"}"}号」「{"{"}fy{"}"}丹議第{"{"}n{"}"}号」のように書いてください。
error-pattern-unknown-name = 文書番号の書式に {"{"}{$words}{"}"} は使えません。
error-pattern-unknown-name-hint = 使えるのは {"{"}n{"}"}(番号)、{"{"}fy{"}"}(年度)、{"{"}era{"}"}(元号)です。
error-pattern-uneven-braces = 文書番号の書式の波括弧が対になっていません。
error-pattern-uneven-braces-hint = 「丹議第{"{"}n{"}"}号」のように書いてください。
error-pattern-too-long = 文書番号の書式が長すぎるか、改行を含んでいます。
error-pattern-too-long-hint = 40文字まで、一行で書いてください。

# 通知書
error-letter-none-due = 出すべき通知書はありません。
error-letter-none-due-hint = 一覧は「kaiji letter list 番号」で見られます。
error-letter-several-due = 出すべき通知書がいくつかあります: {$letters}
error-letter-several-due-hint = 種類を書くか、「--all -o フォルダ」ですべて作ってください。
error-letter-several-addressees = あて先がいくつかあります: {$addressees}
error-letter-several-addressees-hint = 「--addressee third-party:1」のようにあて先を指定するか、「--all -o フォルダ」ですべて作ってください。
error-letter-other-addressees = この通知書は、そのあて先には出しません。あて先: {$addressees}
error-letter-other-addressees-hint = 上のあて先のどれかを指定してください。
error-output-file-failed = { $file } に書き出せません({ $reason })。
error-output-file-failed-hint = 書き込めるフォルダを指定してください。
error-import-no-export = 「kaiji export」で書き出したファイルではありません。
error-import-no-export-hint = 「kaiji export FILE.jsonl」で書き出したファイルを指定してください。
error-import-cut-off = 書き出したファイルが、{$line}行目で途切れています。
error-import-cut-off-hint = 元のファイルから書き出し直すか、最後まで写し直してください。何も作っていません。
error-import-bad-line = {$line}行目が読み取れません。
error-import-bad-line-hint = 書き出したファイルは、そのまま取り込んでください。何も作っていません。
error-import-altered = {$line}行目の経過が、書き出したときのものと違うか、順番が違います。
error-import-altered-hint = 手を加えていないファイルを取り込んでください。何も作っていません。
error-import-seal-broken = {$line}行目の個人情報か通知書が、記録したときのものと違います。
error-import-seal-broken-hint = 手を加えていないファイルを取り込んでください。何も作っていません。
error-import-other-head = {$line}行目の末尾の記録が、ここまでの経過と合いません。
error-import-other-head-hint = 経過が抜けています。元のファイルから書き出し直してください。何も作っていません。
error-import-unreadable = 書き出したファイルを読めません({$reason})。
error-import-unreadable-hint = ファイルと媒体を確かめてください。
error-letter-file-needed = { $form } は、画面や JSON の中には出せません。
error-letter-file-needed-hint = 「-o 通知書.{ $form }」のように、書き出すファイルを指定してください。
error-letter-no-engine = { $form } を作るプログラム({ $program })が、この端末にありません。
error-letter-no-engine-hint = kaiji と同じところに置くか、環境変数 KAIJI_PDF で場所を示してください。「--to」でほかの形式を選べば、そのままで作れます。
error-letter-no-font = 通知書を印刷できる日本語の書体が、この端末にありません。
error-letter-no-font-hint = Noto Serif CJK JP(Debian では fonts-noto-cjk)、BIZ UDP明朝、IPAex明朝のどれかを入れるか、環境変数 KAIJI_FONT で書体のファイルを示してください。探したところ: { $places }
error-letter-no-glyph = 書体にない文字があります: { $missing }
error-letter-no-glyph-hint = { $found ->
    [0] 人名の字を広く収めた書体(IPAmj明朝、Noto Serif CJK JP など)を入れて、環境変数 KAIJI_FONT で示してください。外字(U+E000～U+F8FF)は、端末ごとに形が違うため印刷できません。同じ形の文字に改めてください。
   *[other] この端末では { $fonts } にあります。その書体のファイルを、環境変数 KAIJI_FONT で示してください。
}
error-letter-engine-failed = PDF に組めませんでした({ $at }: { $detail })。
error-letter-engine-failed-hint = 「--to」でほかの形式を選べば作れます。kaiji と kaiji-pdf が同じ版であることを確かめてください。
error-letter-only-lists-are-csv = CSV で出せるのは一覧（--sign-list）だけです。
error-letter-only-lists-are-csv-hint = 「--format json」か「-o ファイル」を使ってください。
error-letter-layout-broken = { $form } の通知書を組み上げられませんでした。
error-letter-layout-broken-hint = プログラムの不具合です。当面は「--to txt」で作ってください。
error-letter-no-addressee = --addressee のあて先を読み取れません。
error-letter-no-addressee-hint = requester(請求者)、third-party:1(第三者の番号)、other のどれか一つを書いてください。
error-letter-not-addressed = 経過{$event}を知らせる{$letter}は、そのあて先には出しません。
error-letter-not-addressed-hint = 「kaiji letter list 番号」で、あて先を確かめてください。
error-letter-act-missing = 「{$letter}」で知らせることは、まだ記録されていません。
error-letter-act-missing-hint = 先に決定、延長、補正の求めなどを記録してください。
error-letter-issued-already = この通知書は{$on}の日付で発行済みです(経過 {$event})。
error-letter-issued-already-hint = 代わりの通知書を作るには --reissue を付けてください。
error-letter-issued-meanwhile = ほかの人が、いま同じ通知書を発行しました。
error-letter-issued-meanwhile-hint = もう一度実行すると、その通知書が出ます。
error-letter-not-kept = 発行した通知書(経過 {$event})の中身は保存されていません。
error-letter-not-kept-hint = 代わりの通知書を作るには --reissue を付けてください。
error-letter-file-failed = 通知書を {$file} に書けません: {$reason}
error-letter-file-failed-hint = 置き場所と権限を確かめてください。発行済みの通知書は、もう一度実行すると同じものが出ます。
error-letter-field-missing = 通知書に欠かせない事項がありません: {$fields}
error-letter-field-missing-hint = { $acts ->
    [0] 次で補ってください: {$supplies}
   *[other] 次で補ってください: {$supplies}。記録済みの決定などは、取り消して(strike)から改めて入力します。
}
error-letter-nothing-to-tell = 経過 {$event} は「{$letter}」で知らせるものではありません。
error-letter-nothing-to-tell-hint = 経過の番号は「kaiji log」で見られます。
error-letter-not-in-rule = この規程に「{$letter}」はありません。
error-letter-not-in-rule-hint = 規程の内容は「kaiji ruleset show」で見られます。
error-letter-not-in-force = この延長または特例は効力がないため、通知書を作れません。
error-letter-not-in-force-hint = 理由は「kaiji explain」で見られます。
error-letter-superseded = この記録には、後の記録(経過 {$event})が代わっています。
error-letter-superseded-hint = 後の記録の通知書を作ってください。
error-letter-date-not-fixed = 補正を求めている間は期限が定まらないため、通知書に書けません。
error-letter-date-not-fixed-hint = 補正の完了か期限の経過を待って作ってください。
error-letter-both-vacant = {$date}は議長の職と副議長の職がともに欠けているため、その日付の通知書は作れません。
error-letter-both-vacant-hint = 欠員期間は「kaiji vacancy list」で見られます。
error-letter-dated-before-act = 通知書の日付({$dated})が、知らせる行為の日({$act})より前です。
error-letter-dated-before-act-hint = --dated に{$act}以後の日を書いてください。

# 内部
error-internal = プログラムの内部で問題が起きたため、中止しました。({$detail})
error-internal-hint = 同じことを繰り返す前に「kaiji check」でファイルを確かめ、この文を添えて連絡してください。

# 理由
error-reason-not-found = ファイルがありません
error-reason-permission-denied = 権限がありません
error-reason-storage-full = 空き容量がありません
error-reason-too-large = ファイルの大きさの上限を超えます
error-reason-read-only = 読み取り専用の場所です
error-reason-is-a-directory = フォルダです
error-reason-no-file = 通常のファイルではありません
error-reason-not-a-directory = フォルダではありません
error-reason-already-exists = すでにあります
error-reason-invalid-data = 文字コードが UTF-8 ではありません

# init, office
error-init-needs-ruleset = どの規程で使うファイルかが指定されていません。
error-init-needs-ruleset-hint = --ruleset で指定してください。使えるもの: { $known }
error-ruleset-not-shipped = 規程「{ $ruleset }」は付属していません。
error-ruleset-not-shipped-hint = { $near ->
    [0] 付属している規程: { $known }
   *[other] 「{$meant}」のことでしょうか。付属している規程: { $known }
}
error-folder-missing = フォルダ { $path } がありません。
error-folder-missing-hint = 先にフォルダを作るか、別の場所を指定してください。
error-given-file-missing = ファイル { $file } がありません。
error-given-file-missing-hint = 場所と名前を確かめてください。
error-given-file-unreadable = ファイル { $file } を読めません: { $reason }
error-given-file-unreadable-hint = 場所と権限を確かめてください。
error-given-file-too-large = ファイル { $file } が大きすぎます。
error-given-file-too-large-hint = { $megabytes } MBまでのファイルを指定してください。
error-given-file-not-text = ファイル { $file } の文字コードが分かりません。
error-given-file-not-text-hint = UTF-8 で保存してください(祝日の一覧は Shift_JIS のままで構いません)。
error-office-file-no-toml = { $file } の{ $line }行目がTOMLとして読めません。
error-office-file-no-toml-hint = 「項目 = "値"」の形で書いてください。
error-office-file-form = 「{ $key }」には、一つの値を書いてください。
error-office-file-form-hint = 「項目 = "値"」の形です。並べて書けるのは head、desks、purpose だけです。
error-office-key-unknown = 「{ $key }」という項目はありません。
error-office-key-unknown-hint = 項目: { $words }
error-office-key-twice = 「{ $key }」が二度指定されています。
error-office-key-twice-hint = 並べて書けるのは head、desks、purpose だけです。
error-office-head-unreadable = 「{ $key }」(長)を読めません。
error-office-head-unreadable-hint = 「議長 山田太郎」または「title=議長,name=山田太郎,from=R7.5.1,to=R9.4.30,acting=no」の形で書いてください。
error-office-target-unreadable = 「{ $key }」(目安)を読めません。
error-office-target-unreadable-hint = 「disclosure 30」「nayoro-polaris disclosure 30」または「ruleset=nayoro-polaris,kind=disclosure,days=30」の形で書いてください。
error-office-rate-unreadable = 「{ $key }」(開示率の計算式)を読めません。
error-office-rate-unreadable-hint = 「granted」「full」のような名前か、「full+partial / full+partial+refused+existence-refused」のように、開示に数える決定と、決定の総数に数える決定を書いてください。
error-office-head-ends-first = 「{ $key }」の在任期間が、{ $from }から{ $to }までになっています。
error-office-head-ends-first-hint = from に就任の日、to に退任の日を書いてください。
error-office-value-no-word = 「{ $key }」に書けない値です。
error-office-value-no-word-hint = 書ける値: { $words }
error-office-value-empty = 「{ $key }」の値がありません。
error-office-value-empty-hint = 「項目=値」の形で書いてください。
error-office-no-postal-code = 「{ $key }」が郵便番号として読めません。
error-office-no-postal-code-hint = 「916-8515」の形で書いてください。
error-office-no-email = 「{ $key }」が電子メールの宛先として読めません。
error-office-no-email-hint = 「名前@example.jp」の形で書いてください。
error-office-no-time = 「{ $key }」が時刻として読めません。
error-office-no-time-hint = 「17:15」の形で書いてください。
error-office-no-days = 「{ $key }」が日数として読めません。
error-office-no-days-hint = 1から{ $most }までの日数を書いてください。

# holiday, ruleset, vacancy
error-not-a-year = 「{ $given }」は年として読めません。
error-not-a-year-hint = 「2026」「令和8」「R8」の形で書いてください。
error-holiday-line-wrong = { $line }行目: { $problem }。
error-holiday-line-wrong-hint = 一覧は取り込んでいません。その行を直してください。
error-unknown-ruleset = 「{ $ruleset }」という規程はありません。
error-unknown-ruleset-hint = { $near ->
    [0] 使える規程: { $known }
   *[other] 「{$meant}」のことでしょうか。使える規程: { $known }
}
error-ruleset-not-yet-in-force = 規程「{ $ruleset }」は、その日にはまだ施行されていません。
error-ruleset-not-yet-in-force-hint = 最初の施行日は { $first } です。
error-ruleset-revision-not-higher = 規程「{ $ruleset }」の同じ施行日の版が、改訂{ $revision }としてすでにあります。
error-ruleset-revision-not-higher-hint = 読み取りの訂正であれば revision を{ $revision }より大きくし、条文の改正であれば in_force を新しい施行日にしてください。
error-no-open-vacancy = { $office }の職は、欠けていると記録されていません。
error-no-open-vacancy-hint = 「kaiji vacancy list」で確かめてください。
error-no-such-vacancy = 機関の記録 第{ $event }号は、職が欠けた記録ではありません。
error-no-such-vacancy-hint = 「kaiji vacancy list」で番号を確かめてください。
error-vacancy-already-open = その職は{ $from }から欠けていると記録されています(機関の記録 第{ $event }号)。
error-vacancy-already-open-hint = もう一方の職だけが欠けたのであれば、--office でその職を指定してください。誤りであれば「kaiji vacancy strike { $event } --why 理由」で取り消してください。
error-vacancy-ends-before-start = 終わりの日({ $on })が、始まりの日({ $from })より前です。
error-vacancy-ends-before-start-hint = まる一日欠けていた最後の日を指定してください。
error-vacancy-overlaps = { $from }から{ $to }までの欠員の記録(機関の記録 第{ $event }号)と重なります。
error-vacancy-overlaps-hint = 日を確かめてください。誤りであれば「kaiji vacancy strike { $event } --why 理由」で取り消してください。
error-rebuild-on-damage = 記録そのものに、書かれたとおりでないところが{ $count }件あるため、作り直しません。
error-rebuild-on-damage-hint = 「kaiji check」で確かめ、控え(backup)と比べてください。ファイルには触れていません。

# demo
error-demo-folder-in-use = フォルダ { $folder } には、ほかのものが入っています。
error-demo-folder-in-use-hint = 空のフォルダか、新しい名前を指定してください。
error-demo-folder-denied = フォルダ { $folder } に書き込めません({ $reason })。
error-demo-folder-denied-hint = 書き込めるフォルダを指定してください。
error-no-such-case = 事案 {$number} はありません。
error-no-such-case-hint = { $near ->
    [0] 番号は「kaiji list --all --text 氏名」で探せます。
   *[other] 近い番号: {$meant}。氏名からは「kaiji list --all --text 氏名」で探せます。
}
error-fact-unreadable = 事案ファイルの記録が読み取れません。({$reason})
error-fact-unreadable-hint = 書き込みを止め、「kaiji check」で確かめてください。
error-ruleset-not-on-file = 事案ファイルに規程「{$ruleset}」はありません。
error-ruleset-not-on-file-hint = { $near ->
    [0] ファイルにある規程は「kaiji ruleset list」で見られます。
   *[other] 「{$meant}」のことでしょうか。ファイルにある規程は「kaiji ruleset list」で見られます。
}
error-source-unreadable = 事案ファイルに保管した規程または休日の一覧が読み取れません。({$sha256})
error-source-unreadable-hint = 書き込みを止め、「kaiji check」で確かめてください。
error-already-decided = すでに決定されています({$decided})。
error-already-decided-hint = 決定の記録が誤りなら、取り消してください(kaiji strike)。
error-already-implemented = すでに実施されています。
error-already-implemented-hint = 実施の記録が誤りなら、取り消してください(kaiji strike)。
error-already-struck = {$event}番の記録はすでに取り消されています。
error-already-struck-hint = 経過は「kaiji log」で見られます。
error-arrived-before-sent = 届いた日({$on})が、送った日({$sent})より前です。
error-arrived-before-sent-hint = 日付を確かめてください。
error-asker-not-admitted = この規程では、{$by}は請求できません。
error-asker-not-admitted-hint = 請求できる人は「kaiji ruleset show」で見られます。
error-before-asking = {$on}は補正を求めた日({$asked})より前です。
error-before-asking-hint = 日付を確かめてください。
error-before-breach = {$on}は漏えい等を知った日({$known})より前です。
error-before-breach-hint = 日付を確かめてください。知った日が誤りなら、その記録を取り消して(kaiji strike office)から記録し直してください。
error-breach-category-unknown = {$ruleset}に漏えい等の種類「{$category}」はありません。
error-breach-category-unknown-hint = { $offered ->
    [none] この規程は漏えい等の種類を定めていません。--categoryを付けずに記録できます。
   *[other] 次のいずれかを指定してください: {$offered}
}
error-breach-exemption-unknown = {$ruleset}には、その名の通知を要しない事由がありません。
error-breach-exemption-unknown-hint = { $offered ->
    [none] この規程にはありません。通知が困難なときは「--substitute 措置」で記録します。
   *[other] 次のいずれかを指定してください: {$offered}
}
error-breach-happened-after-known = 発生した日({$happened})が、知った日({$known})より後です。
error-breach-happened-after-known-hint = 日付を確かめてください。
error-breach-not-found = 漏えい等{$number}はありません。
error-breach-not-found-hint = 番号は「kaiji register breach list --all」にあります。
error-breach-nothing-to-tell = 漏えい等{$number}について、文書にする報告や通知がまだ記録されていません。
error-breach-nothing-to-tell-hint = 「kaiji register breach report」か「notify --name」で記録してください。報告の案は「--draft」で先に作れます。
error-before-receipt = {$on}は受付の日({$received})より前です。
error-before-receipt-hint = 日付を確かめてください。受付の日が誤りなら、受付を取り消して(strike)から受け付け直してください。
error-case-void = この事案は受付そのものが取り消されています。
error-case-void-hint = 新しく受け付けてください(kaiji receive)。備考だけは書き留められます。
error-case-withdrawn = この請求は取り下げられています。
error-case-withdrawn-hint = 取下げの記録が誤りなら、取り消してください(kaiji strike)。
error-chair-vacant = {$on}は議長と副議長がともに欠けている日のため、決定などができません。
error-chair-vacant-hint = 欠員期間は「kaiji vacancy list」で見られます。すでに行われたことであれば --happened を付けてください。
error-decision-after-withdrawal = 取り下げられた請求には、決定することができません。
error-decision-after-withdrawal-hint = 取下げの記録が誤りなら、取り消してください(kaiji strike)。
error-disclosed-after-receipt = 開示を受けた日({$disclosed})が、届いた日({$received})より後です。
error-disclosed-after-receipt-hint = 日付を確かめてください。
error-extension-after-deadline = 期限({$deadline})を過ぎてから延長を決めることはできません(延長を決めた日は{$on})。
error-extension-after-deadline-hint = 速やかに決定してください。延長を決めた日が違うときは --on で指定し、すでに行われたことであれば --happened を付けてください。
error-extension-needs-days-or-until = 延長の日数か期日のどちらかが必要です。
error-extension-needs-days-or-until-hint = --days または --until を指定してください。
error-extension-negative = 延長後の期限が、元の期限より前になります。
error-extension-negative-hint = 元の期限より後の日を指定してください。
error-extension-not-in-rule = この規程に、期間を延長する定めはありません。
error-extension-not-in-rule-hint = すでに行われたことであれば --happened を付けてください。その場合も期限は延びません。
error-extension-over-cap = 延長できるのは{$latest}までです(今の期限は{$deadline})。
error-extension-over-cap-hint = {$latest}までにしてください。すでに行われたことであれば --happened を付けてください。その場合も期限は延びません。
error-future-date = {$on}はまだ来ていない日です(今日は{$today})。
error-future-date-hint = 行われた後に、行われた日で記録してください。
error-ground-does-not-refuse = {$printed}は、開示しない根拠にはなりません。
error-ground-does-not-refuse-hint = 第三者の意見を聴くための定めなどです。開示しない根拠を指定してください。
error-ground-not-of-specific-pi = {$printed}は、保有特定個人情報には適用されません。
error-ground-not-of-specific-pi-hint = ほかの根拠を指定するか、受付の記録(--specific-pi)を確かめてください。
error-ground-needed = 「{$outcome}」の決定には、根拠が必要です。
error-ground-needed-hint = --ground で指定してください(例 --ground 20-2)。
error-ground-unknown = この種別の請求に「{$ground}」という根拠はありません。
error-ground-unknown-hint = 使えるもの: {$offered}。説明は「kaiji ruleset show {$ruleset} --grounds」で見られます。
error-ground-not-to-ask = 「{$ground}」({$printed})は、請求の理由になる根拠ではありません。
error-ground-not-to-ask-hint = 請求の根拠は「kaiji ruleset show --grounds」で見られます。
error-agent-opposed = 本人が反対の意思を示しているため、請求に応じる決定はできません。
error-agent-opposed-hint = 応じない決定をしてください(--outcome dismissed)。本人の意思が変わったら kaiji identify --wish confirmed で記録してください。
error-no-agent = 代理人による請求ではないため、本人の意思の確認は記録できません。
error-no-agent-hint = 代理人による請求なら、受付を取り消し、--by を付けて記録し直してください。
error-class-unknown = この規程に「{$class}」という情報の種類はありません。
error-class-unknown-hint = この規程にあるもの: {$offered}
error-class-needs-panel = この種類の情報は、公表するとした審査会の決定がなければ開示できません。
error-class-needs-panel-hint = 審査会の決定があれば、--panel-decided 日付 --panel-number 番号 を付けてください。なければ、応じない決定をしてください。
error-class-needs-source-facility = この種類の情報は、情報元の施設からの依頼がなければ訂正できません。
error-class-needs-source-facility-hint = 施設から依頼があれば、その依頼を kaiji receive --by source-facility で受け付けてください。なければ、応じない決定をしてください。
error-panel-after-decision = 審査会の決定の日({$panel})が、この決定の日({$on})より後です。
error-panel-after-decision-hint = 日付を確かめてください。
error-ground-without-refusal = 「{$outcome}」の決定には、開示しない根拠を付けられません。
error-ground-without-refusal-hint = --ground と --withheld を外すか、--outcome を確かめてください。
error-has-dependents = {$event}番の記録には、それに続く記録({$dependents}番)があります。
error-has-dependents-hint = 一緒に取り消すときは --with-dependents を付けてください。
error-heir-class-needed = 相続人等のどれに当たるかが必要です。
error-heir-class-needed-hint = --heir-class で指定してください(inheritor、parent-of-minor、spouse-child-parent、second-degree)。
error-heir-class-not-admitted = この規程では、その立場の人は請求できません。
error-heir-class-not-admitted-hint = 請求できる人は「kaiji ruleset show」で見られます。
error-identity-first = 本人確認の前に、開示の決定や実施はできません。
error-identity-first-hint = 先に確かめた書類を記録してください(kaiji identify)。すでに行ったことであれば --happened を付けてください。
error-implemented-before-decision = {$on}は決定の日({$decided})より前です。
error-implemented-before-decision-hint = 日付を確かめてください。
error-implement-on-says-nothing = この裁決によって実施するものがないため、--implement-on は使えません。
error-implement-on-says-nothing-hint = --implement-on を付けずに実行してください。開示する裁決であれば --disclose yes を付けてください。
error-implemented-before-ruling = {$on}は裁決の日({$ruled})より前です。
error-implemented-before-ruling-hint = 日付を確かめてください。
error-no-period-after-ruling = 裁決により開示するものには、申出の期間がありません。期間が始まるのは、開示する旨の決定の通知があった日です。
error-no-period-after-ruling-hint = 申出を待ち、届いたら記録してください(kaiji method --means)。
error-inside-two-weeks = 反対する第三者がいるため、{$earliest}より前に実施することはできません。
error-inside-two-weeks-hint = 決定または裁決の日との間に2週間を置いてください。すでに行われたことであれば --happened を付けてください。
error-kind-not-offered = この規程に「{$kind}」の請求はありません。
error-kind-not-offered-hint = この規程にあるもの: {$offered}
error-lapse-after-set-day = {$on}は補正の期限({$by})の後です。
error-lapse-after-set-day-hint = 期限が過ぎると、記録しなくても止まった期限は再び進みます。
error-letter-before-act = {$on}は、知らせる内容が決まった日({$act})より前です。
error-letter-before-act-hint = 日付を確かめてください。
error-letter-tells-nothing = {$event}番の記録は、通知書などで知らせるものではありません。
error-letter-tells-nothing-hint = 経過は「kaiji log」で見られます。
error-no-open-supplement = 終わっていない補正の求めがありません。
error-no-open-supplement-hint = 経過は「kaiji log」で見られます。
error-no-procedure = 規程「{$ruleset}」には、請求の手続がありません。
error-no-procedure-hint = 請求した人に案内する先は「kaiji ruleset show {$ruleset}」で見られます。
error-no-second-road = 規程「{$ruleset}」に、個人情報保護法による別の手続はありません。
error-no-second-road-hint = --road を付けずに受け付けてください。
error-no-such-event = {$event}番の記録はありません。
error-no-such-event-hint = 経過は「kaiji log」で見られます。
error-no-version-in-force = {$received}の請求に使える規程がありません。最初の版の施行日は{$in-force}です。
error-no-version-in-force-hint = 受付の日を確かめてください。施行前の請求は、当時の定めによって扱います。
error-not-decided = まだ決定されていません。
error-not-decided-hint = 先に決定を記録してください(kaiji decide)。
error-method-first = 実施方法の申出がまだありません。
error-method-first-hint = 申出を記録してください(kaiji method)。すでに実施したなら --happened を付けてください。
error-method-marked-before = {$event}番で「申出なし」と記録済みです。
error-method-marked-before-hint = 経過は「kaiji log」で見られます。
error-method-of-disclosure-only = {$kind}には、実施方法の申出はありません。
error-method-of-disclosure-only-hint = 実施方法の申出は開示請求だけのものです。
error-method-on-file = {$event}番に実施方法の申出の記録があります。
error-method-on-file-hint = 申出の記録が誤りなら、取り消してください(kaiji strike)。
error-method-period-not-over = 実施方法の申出の期間は{$last_day}までです。
error-method-period-not-over-hint = どの読み方でも期間が過ぎるまで待ってください。
error-no-copies-on-their-way = 届いたことをまだ記録していない、送付による実施がありません。
error-no-copies-on-their-way-hint = 先に実施を記録してください(kaiji implement --means post)。
error-fee-not-in-rule = この規程では、{$kind}について手数料や費用を求められません。
error-fee-not-in-rule-hint = 規程の定めは「kaiji ruleset show」で見られます。
error-fee-not-of-asker = この請求者には、手数料を求められません。
error-fee-not-of-asker-hint = 条文が定める請求に当たるか確かめてください。
error-fee-relief-not-in-rule = 規程に、減額や免除の定めがありません。
error-fee-relief-not-in-rule-hint = 請求の記録が誤りなら、取り消してください(kaiji strike)。
error-fee-relief-of-specific-pi-only = 減額や免除ができるのは、保有特定個人情報の請求だけです。
error-fee-relief-of-specific-pi-only-hint = 受付の記録(--specific-pi)を確かめてください。
error-recipients-not-in-rule = この請求には、提供先に訂正を知らせる定めがありません。
error-recipients-not-in-rule-hint = 提供先への通知は、訂正の決定の後のものです。
error-no-method-period = この規程には、実施方法の申出の期間の定めがありません。
error-no-method-period-hint = 期間のない規程では「申出なし」とはしません。
error-notice-arrival-unknown = 決定通知書が届いた日の記録がないため、申出の期間が始まっていません。
error-notice-arrival-unknown-hint = 届いた日を記録してください(kaiji delivered)。
error-one-case-only = 事案の番号は一つだけ指定できます。
error-one-case-only-hint = 複数の番号は --not-asked のときだけ指定できます。
error-nothing-granted = 認めた部分がないため、実施するものがありません。
error-nothing-granted-hint = 部分の番号を確かめてください。
error-outcome-not-offered = この規程と種別に「{$outcome}」という決定はありません。
error-outcome-not-offered-hint = --outcome に使えるもの: {$offered}
error-part-already-decided = 部分{$part}はすでに決定されています({$decided}、{$event}番)。
error-part-already-decided-hint = 決定の記録が誤りなら、取り消してください(kaiji strike)。
error-part-unknown = 部分{$part}はありません。この請求の部分は{$parts}までです。
error-part-unknown-hint = 部分は受付のときに指定した順の番号です。
error-passage-needed = 「{$outcome}」の決定には、開示しない部分とその根拠が必要です。
error-passage-needed-hint = --withheld で指定してください(例 --withheld 20-2=第三者の氏名)。
error-reason-needed = 「{$outcome}」の決定には、理由が必要です。
error-reason-needed-hint = --reason で指定してください。
error-road-needed = 規程と個人情報保護法のどちらによる請求かを選んでください。
error-road-needed-hint = --road rule(規程による)または --road act(個人情報保護法による。{$second})を指定してください。
error-ruleset-needed = どの規程による請求かが分かりません。
error-ruleset-needed-hint = --ruleset で指定してください。一覧は「kaiji ruleset list」で見られます。
error-set-day-before-asking = 補正の期限({$by})が、求めた日({$on})より前です。
error-set-day-before-asking-hint = 相当の期間を定めてください。
error-special-after-base = 期限の特例は本来の期間({$deadline}まで)に通知しなければなりません({$on}は期間の後です)。
error-special-after-base-hint = 延長(kaiji extend)ができるかを確かめてください。すでに行われたことであれば --happened を付けてください。その場合も期限は変わりません。
error-special-not-in-rule = この規程に、期限の特例の定めはありません。
error-special-not-in-rule-hint = すでに行われたことであれば --happened を付けてください。その場合も期限は変わりません。
error-stage-already-decided = 相当の部分はすでに決定されています。
error-stage-already-decided-hint = 残りの部分は --stage remaining で記録してください。
error-stage-without-special = 期限の特例が適用されていないため、--stage は使えません。
error-stage-without-special-hint = --stage を付けずに実行してください。
error-strike-of-strike = 取消しの記録({$event}番)は取り消せません。
error-strike-of-strike-hint = 取り消した内容が正しかったときは、改めて記録してください。
error-subject-needed = 請求の対象が必要です。
error-subject-needed-hint = --subject で指定してください。
error-withdrawn-after-decision = 決定({$decided})の後に、請求を取り下げることはできません。
error-withdrawn-after-decision-hint = 経緯は備考に書き留められます(kaiji note)。
error-writing-demanded = 「{$kind}」の請求は書面によらなければならないため、口頭では受け付けられません。
error-writing-demanded-hint = 請求書の様式を渡し、書面が出されたら受け付けてください（様式は「kaiji letter form request-form」で印刷できます）。何も記録していません。
error-written-after-receipt = 書面の日付({$written})が、届いた日({$received})より後です。
error-written-after-receipt-hint = 日付を確かめてください。

# 事案のコマンド
error-number-empty = {$flag} の事案番号が空です。
error-number-empty-hint = 令和8-開-0001、R8-K-1、K1(今年度)のように書いてください。
error-number-too-long = {$flag} の「{$given}...」は事案番号として長すぎます。
error-number-too-long-hint = 令和8-開-0001、R8-K-1、K1(今年度)のように書いてください。
error-number-unreadable = {$flag} の「{$given}」は事案番号として読み取れません。
error-number-unreadable-hint = 令和8-開-0001、R8-K-1、K1(今年度)のように書いてください。文字は開(K)、訂(T)、停(S)、目(M)です。
error-number-sequence-zero = {$flag} の「{$given}」という番号はありません。
error-number-sequence-zero-hint = 番号は1から始まります。
error-number-outside-era = {$flag} の「{$given}」という年度はありません。
error-number-outside-era-hint = 正しくは{$right}です。
error-number-year-out-of-range = {$flag} の「{$given}」という年度はありません。
error-number-year-out-of-range-hint = 年度を確かめてください。
error-my-number = 氏名・住所・書類などの欄に個人番号(マイナンバー)は記録できません。
error-my-number-hint = 12桁の番号を取り除いてください。書類は種類と作成日だけを記録します。
error-document-unknown = 「{$given}」という種類の書類はありません。
error-document-unknown-hint = 種類: {$known}。ほかの書類は other:名前 と書いてください。
error-several-open-supplements = 終わっていない補正の求めが複数あります({$events}番)。
error-several-open-supplements-hint = --event でどれかを指定してください。
error-flag-does-not-fit = 「{$kind}」の請求に {$flag} は使えません。
error-flag-does-not-fit-hint = {$flag} を付けずに実行してください。
error-prior-after-receipt = 先の事案の受付({$prior})が、この請求の受付({$received})より後です。
error-prior-after-receipt-hint = --prior の番号を確かめてください。
error-purpose-not-withheld = 「{$ground}」は、利用目的を示さない根拠になりません。
error-purpose-not-withheld-hint = 利用目的を示さないことができる条項を指定するか、--purpose で利用目的を示してください。
error-nothing-to-tell = 「{$letter}」で知らせる記録がありません。
error-nothing-to-tell-hint = 先に知らせる内容(決定、延長など)を記録してください。
error-never-struck = {$event}番の記録は取り消せません。
error-never-struck-hint = 規程を改めるときは、新しい版や改訂を取り込んでください。

# 第三者
error-addressee-needed = 「{$letter}」の宛先が複数あります。
error-addressee-needed-hint = --to third-party:1 のように、どの第三者に宛てたものかを指定してください。
error-ground-hears-nobody = {$printed}は、第三者の意見を聴かなければならない根拠ではありません。
error-ground-hears-nobody-hint = 使える根拠は「kaiji ruleset show --grounds」で見られます。任意に聴くときは --ground を付けません。
error-hearing-ground-needed = 意見を聴かなければならない根拠がありません。
error-hearing-ground-needed-hint = --ground で指定してください(例 --ground 20-2-i)。任意に聴くときは --mandatory を外してください。
error-hearing-is-mandatory = {$printed}によるときは、書面で意見を聴かなければなりません。
error-hearing-is-mandatory-hint = --mandatory を付けてください。
error-hearing-not-mandatory = この規程に、第三者の意見を聴かなければならないとする定めはありません。
error-hearing-not-mandatory-hint = --mandatory を付けずに記録してください。
error-hearing-open = 第三者({$parties})の意見をまだ聴いていません。開示の決定はその後です。
error-hearing-open-hint = 回答(kaiji third-party reply)か所在不明(kaiji third-party unknown)を記録してください。その情報の全部を開示しないときは --withholds-party を付けてください。すでに行われたことであれば --happened を付けてください。
error-no-such-party = その第三者はいません。
error-no-such-party-hint = 記録されている第三者の番号: {$parties}。先に「kaiji third-party ask」で記録してください。
error-opinion-day-before-asking = 意見書の期限({$by})が、照会した日({$on})より前です。
error-opinion-day-before-asking-hint = 日付を確かめてください。
error-reply-before-asking = {$on}は照会した日({$asked})より前です。
error-reply-before-asking-hint = 日付を確かめてください。
error-several-parties = 同じ名の第三者が複数います(番号 {$parties})。
error-several-parties-hint = --party で番号を指定してください。

# 審査請求
error-consult-first = 審査会への諮問が記録されていません。裁決はその後です。
error-consult-first-hint = 「kaiji review consult」で諮問か、諮問を要しない根拠(--exempt)を記録してください。すでに行われたことであれば --happened を付けてください。
error-disclose-needed = この裁決で開示するかどうかが指定されていません。
error-disclose-needed-hint = --disclose yes か --disclose no を付けてください。
error-disclose-says-nothing = 開示請求でない事案の裁決に --disclose は使えません。
error-disclose-says-nothing-hint = --disclose を付けずに実行してください。
error-exempt-despite-objection = 反対意見書が出ているため、この根拠で諮問を省くことはできません。
error-exempt-despite-objection-hint = 審査会に諮問してください(kaiji review consult --on)。
error-ground-does-not-exempt = {$printed}は、諮問を要しない根拠ではありません。
error-ground-does-not-exempt-hint = 使える根拠は「kaiji ruleset show --grounds」で見られます。
error-no-open-review = 裁決を待っている審査請求がありません。
error-no-open-review-hint = 経過は「kaiji log」で見られます。届いていれば「kaiji review file」で記録してください。
error-no-review = この規程による決定に、審査請求はできません。
error-no-review-hint = 不服は、機関の苦情の窓口で受け付けます。内容は「kaiji note」で記録できます。
error-review-already-consulted = この審査請求は諮問済みです({$event}番)。
error-review-already-consulted-hint = 誤りなら取り消して(strike)から記録し直してください。
error-review-not-consulted = 審査会に諮問した記録がありません。
error-review-not-consulted-hint = 先に「kaiji review consult」で記録してください。
error-review-out-of-order = {$on}は、その前の手続の日({$before})より前です。
error-review-out-of-order-hint = 日付を確かめてください。
error-several-open-reviews = 裁決を待っている審査請求が複数あります({$events}番)。
error-several-open-reviews-hint = --event でどれかを指定してください。
error-answer-before-inquiry = 回答の期日({$by})が、照会した日({$on})より前です。
error-answer-before-inquiry-hint = 日付を確かめてください。
error-before-inquiry = {$on}は照会した日({$asked})より前です。
error-before-inquiry-hint = 日付を確かめてください。
error-case-transferred = この事案は移送されています。
error-case-transferred-hint = 移送の記録が誤りなら、取り消してください(kaiji strike)。
error-clarification-open = 内容の確認が{$from}から続いています({$event}番)。
error-clarification-open-hint = 終わった日は --done で記録してください。
error-ended-before-begun = {$on}は確認を始めた日({$from})より前です。
error-ended-before-begun-hint = 日付を確かめてください。
error-inquiry-open = この課には{$asked}に照会済みで、回答がまだありません({$event}番)。
error-inquiry-open-hint = 督促したときは「kaiji inquire chase」で記録してください。
error-no-open-clarification = 続いている内容の確認がありません。
error-no-open-clarification-hint = 始めた日は --on で、確認する内容は --reason で記録してください。
error-no-open-inquiry = 回答を待っている照会がありません。
error-no-open-inquiry-hint = 経過は「kaiji log」で見られます。
error-several-open-inquiries = 回答を待っている照会が複数あります({$events}番)。
error-several-open-inquiries-hint = --section でどの課かを指定してください。
error-transfer-not-in-rule = 規程「{$ruleset}」には移送を定めた条がないため、移送できません。
error-transfer-not-in-rule-hint = 保有していない情報であれば、その旨の決定をしてください。すでに移送したのであれば --happened を付けてください。
error-transferred-after-decision = 決定({$decided})の後は移送できません。
error-transferred-after-decision-hint = 決定の記録が誤りなら、取り消してください(kaiji strike)。すでに移送したのであれば --happened を付けてください。
error-not-yet-on-file = {$number}は、{$day}にはまだ記録されていません。
error-not-yet-on-file-hint = 受付を記録した日は「kaiji log」で見られます。

error-letter-template-mark = { $place }: 「{ $mark }」という印はありません。
error-letter-template-mark-hint = 行頭の @ は部分の印です。使える印は、letter export で書き出される README.ja.md にあります。
error-letter-template-field = { $place }: その項目はありません: { $written }
error-letter-template-field-hint = 使える項目は、letter export で書き出される fields.txt にあります。ないことがある項目は {"{%"} if 項目 {"%}"} で囲みます。
error-letter-template-endless = { $place }: 終わらない繰り返しです: { $written }
error-letter-template-endless-hint = 繰り返しは、項目の一覧についてだけにしてください。
error-letter-template-unreadable = { $place }: 書き方の誤りです: { $written }
error-letter-template-unreadable-hint = {"{{"} と {"}}"}、{"{%"} if と {"{%"} endif の対応を確かめてください。
error-letter-words-wrong = words.toml を読めません: { $reason }
error-letter-words-wrong-hint = 標準の words.toml と違う項目だけを、同じ見出し([...])の下に書きます。
error-letter-template-leaves-out = { $place }: 法令が求める「{ $field }」が書かれません。
error-letter-template-leaves-out-hint = その項目を印字する行を戻してください。
error-letter-set-unreadable = { $file } を読めません: { $reason }
error-letter-set-unreadable-hint = 名前と、読む権限を確かめてください。
error-letter-set-link = { $file } はリンクです。
error-letter-set-link-hint = フォルダには、ファイルそのものを置いてください。
error-letter-set-no-place = { $file } という名の文面はありません。
error-letter-set-no-place-hint = 名前は letter export で書き出されるものと同じにします。ほかに置けるのは blocks/名前.txt、README、. で始まるファイルだけです。
error-letter-set-too-large = { $file } は { $kilobytes } kB を超えています。
error-letter-set-too-large-hint = 通知書の文面だけを置いてください。
error-letter-set-not-text = { $file } は UTF-8 の文字ではありません。
error-letter-set-not-text-hint = UTF-8 で保存し直してください。
error-letter-set-hostile = { $file } の { $line } 行目に、制御文字があります。
error-letter-set-hostile-hint = その行を打ち直してください。字下げには空白を使います。
error-letter-set-empty = { $file } に通知書の文面がありません。
error-letter-set-empty-hint = 「kaiji letter export フォルダ」で書き出したものを直して使います。
error-letter-set-faulty = { $file } の文面では作れない通知書があります（{ $faults } 件の誤り）。{ $first }
error-letter-set-faulty-hint = 「kaiji letter check { $file }」ですべての誤りを見られます。

# 表の取込み
error-import-no-headings = 見出しの行が見つかりません。
error-import-no-headings-hint = 最初の行に「受付日」「氏名」「件名」などの見出しを置くか、「kaiji import --suggest FILE」で対応表を作ってください。
error-import-broken-text = 見出しの行が見つかりません。{ $line } 行目に文字として読めない部分があります。
error-import-broken-text-hint = 表を UTF-8 で保存し直すか、--encoding で文字コードを指定してください。
error-import-unknown-columns = 意味の分からない列があります: {$columns}
error-import-unknown-columns-hint = 「kaiji import --suggest FILE > map.toml」で対応表を作って直し、--map map.toml を付けてください。取り込まないなら --ignore-unknown を付けてください。
error-import-columns-missing = 必要な列がありません: {$columns}
error-import-columns-missing-hint = 列を足すか、対応表(--map)で見出しの意味を書いてください。どの行も同じ種別なら --kind で指定できます。
error-import-column-twice = 「{$first}」と「{$second}」の列が、同じ内容として読まれます。
error-import-column-twice-hint = どちらかを対応表(--map)で "ignore" にしてください。
error-import-no-lines = 見出しの下に行がありません。
error-import-no-lines-hint = シートやファイルを確かめてください。
error-import-bad-lines = {$count} 行を取り込めないため、何も書き込みませんでした。
error-import-bad-lines-hint = 上の行を直してから、もう一度実行してください。「--check」で確かめるだけもできます。
error-import-old-workbook = 古い形式のブック(xls)は読み取れません。
error-import-old-workbook-hint = 表計算ソフトで、XLSX か CSV で保存し直してください。
error-import-no-workbook = ブックが壊れているか、XLSX ではありません。
error-import-no-workbook-hint = 表計算ソフトで開けることを確かめ、XLSX か CSV で保存し直してください。
error-import-too-large = ブックが大きすぎます。
error-import-too-large-hint = CSV で保存し直すか、いくつかに分けてください。
error-import-no-sheet = その名前のシートはありません。
error-import-no-sheet-hint = あるシート: {$sheets}
error-import-table-unreadable = 表を読めません({$reason})。
error-import-table-unreadable-hint = ファイルと媒体を確かめてください。
error-import-map-unreadable = 対応表の {$line} 行目が読み取れません。
error-import-map-unreadable-hint = 「kaiji import --suggest FILE」で作った書き方に合わせてください。
error-import-map-column = 対応表の「{$name}」という意味はありません。
error-import-map-column-hint = 使える意味は、「kaiji import --suggest FILE」の最後に並んでいます。
error-import-map-encoding = 対応表の「{$name}」という文字コードはありません。
error-import-map-encoding-hint = utf-8、cp932、utf-16 のどれかを書いてください。
error-import-missing = 「{$column}」の値がありません。
error-import-missing-hint = 値を入れるか、その列を足してください。
error-import-no-code = 「{$column}」の値の意味が分かりません。
error-import-no-code-hint = 使える値: {$codes}。別の言葉は対応表(--map)の [values] に足せます。
error-import-no-number = 「{$column}」の値が数ではありません。
error-import-no-number-hint = 数だけを書いてください。
error-import-day-without-year = 「{$column}」の日付に年がありません。
error-import-day-without-year-hint = 2026-04-01、令和8年4月1日、R8.4.1 のように、年も書いてください。
error-import-broken = 「{$column}」に、読み取れない文字があります。
error-import-broken-hint = 文字コード(--encoding)を確かめ、その値を打ち直してください。
error-import-text-too-long = 「{$column}」の値が長すぎます。
error-import-text-too-long-hint = {$longest}文字までにしてください。
error-import-hostile = 「{$column}」の値に、画面の表示を乱す文字({$character})が含まれています。
error-import-hostile-hint = その文字を取り除いてください。名前の異体字や改行はそのまま使えます。
error-import-alone = 「{$column}」の値がありますが、「{$other}」がありません。
error-import-alone-hint = 「{$other}」の値を入れるか、「{$column}」の値を消してください。
error-import-too-many-cells = 見出し({$columns} 列)より多くの値があります。
error-import-too-many-cells-hint = 値の中のカンマを引用符で囲むか、余分な値を消してください。
error-import-quote-open = 引用符が閉じられていません。この行から後は読み取れません。
error-import-quote-open-hint = 引用符(")を閉じてください。
error-import-quote-stray = 引用符の位置が正しくありません。
error-import-quote-stray-hint = 値の全体を引用符(")で囲み、中の引用符は二つ重ねてください。
error-import-line-too-long = 行が長すぎます。
error-import-line-too-long-hint = 改行が抜けていないか確かめてください。
error-import-no-json = この行は、値が文字と数だけの JSON オブジェクトではありません。
error-import-no-json-hint = 1行に1件の JSON オブジェクトを書いてください。
error-import-same-as-line = {$line} 行目と同じ請求です(同じ人・種別・受付日・件名)。
error-import-same-as-line-hint = 一方を消すか、--duplicates skip(取り込まない)または take(別の請求として取り込む)を付けてください。
error-import-same-as-case = {$number} と同じ請求です(同じ人・種別・受付日・件名)。
error-import-same-as-case-hint = 取り込み済みなら --duplicates skip、別の請求なら --duplicates take を付けてください。
# 報告

error-report-file-needed = { $form } は画面には出せません。
error-report-file-needed-hint = 「-o ファイル」で書き出す先を示してください。
error-report-format-differs = 「--format { $format }」と「--to { $form }」は食い違っています。
error-report-format-differs-hint = どちらか一方だけを示してください。
error-report-no-room = 一時ファイルを置く { $folder } に空きがほとんどないか、書き込めないため、何も書き出していません。
error-report-no-room-hint = 空きを作るか、環境変数 TMPDIR で別のフォルダを指定してください。
error-report-too-many-rows = 表計算の1枚のシートに入るのは { $rows } 行までです。
error-report-too-many-rows-hint = 「--to csv」で書き出すか、規程を絞ってください。
error-fiscal-year-not-begun = その年度は、まだ始まっていません(今日は{ $today })。
error-fiscal-year-not-begun-hint = --fy に、始まっている年度を指定してください。
error-fiscal-year-not-over = その年度は{ $last }まで続くので、数はまだ変わります。公表の記録はできません。
error-fiscal-year-not-over-hint = 途中の数は、--publish を付けずに見られます。
error-no-such-figure = 「{ $figure }」という記号の数はありません。
error-no-such-figure-hint = 記号は「kaiji report annual --to csv」で一覧できます。
error-no-such-head = この事案ファイルに { $head } という履歴はありません。
error-no-such-head-hint = その一覧は別の事案ファイルのものか、ファイルが差し替えられています。「kaiji check」で確かめてください。
