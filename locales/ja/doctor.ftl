doctor-about = この端末とファイルの様子を調べ、直し方を示します
doctor-japanese = 診断
doctor-help-exit-code = 注意か異常があれば 1 で終わります

doctor-line = { $health } { $name }:
doctor-good = 正常
doctor-warning = 注意
doctor-fault = 異常
doctor-all-good = 注意も異常もありません。
doctor-some-wrong = 注意か異常が { $count } 件あります。
doctor-program = プログラム
doctor-program-seen =
    kaiji { $version }（{ $system }）
    { $place }
doctor-clock = 時計
doctor-clock-seen = 端末の時計は { $now }（UTC）。日本では { $today }
doctor-clock-behind = 端末の時計が、最後の記録（{ $recorded }、UTC）より前を指しています
doctor-clock-advice = 端末の日付と時刻を合わせてください。期限の日は日本の日付で数えます。
doctor-language = 表示の言語
doctor-language-seen = 日本語
doctor-terminal = 画面
doctor-terminal-seen = { $columns } 桁
doctor-terminal-none = 画面ではなく、ファイルかほかのプログラムに書き出しています
doctor-terminal-advice = 80桁以上に広げると、一覧の列がすべて見えます。
doctor-file = 事案ファイル
doctor-file-seen =
    経過 { $events } 件、第{ $head }
    { $file }
doctor-place = 置き場所
doctor-place-seen = この端末の記憶装置
doctor-place-network = 共有の記憶装置（{ $kind }）
doctor-place-advice = 同時に使うと壊れるおそれがあるため、書き込めません。この端末の記憶装置に移してください（kaiji backup、kaiji restore）。
doctor-access = 読み書きの権限
doctor-access-seen = ほかの利用者は読めません
doctor-access-open = だれでも読み書きできます（{ $mode }）
doctor-access-advice = 「chmod 600 { $file }」で、ほかの利用者が読めないようにしてください。
doctor-rulesets = 規程
doctor-holidays = 休日の表
doctor-holidays-built-in = { $last } まで（プログラムに入っているもの）
doctor-holidays-imported = { $last } まで（取り込んだもの）
doctor-holidays-advice = それより後の休日は推定です。内閣府の表を「kaiji holiday import syukujitsu.csv」で取り込んでください。
doctor-office = 通知書に要る事項
doctor-office-seen = 登録してあります
doctor-office-lacks = 登録がありません: { $keys }
doctor-office-advice = 「kaiji office set 名=値」で登録してください。
doctor-pdf = PDF
doctor-pdf-seen = kaiji-pdf と日本語の文字の形（フォント）があります
