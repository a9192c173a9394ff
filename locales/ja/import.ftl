import-about = 表の事案を取り込みます。書き出した内容からは、同じファイルを作ります
import-japanese = 取込み
import-help-file = CSV・XLSX・JSON Lines の表、または「kaiji export」で書き出したファイル
import-help-check = 確かめるだけで、何も書き込みません
import-help-map = 見出しや言葉の意味を書いた対応表(TOML)。ひな形は --suggest で作れます
import-help-suggest = この表のための対応表を標準出力に書き出します。表の中身は含みません
import-help-kind = 種別の書かれていない行の請求の種別
import-help-ruleset = 規程の書かれていない行の規程。省略時はファイルの既定の規程
import-help-encoding = 文字コード(utf-8、cp932、utf-16)。省略時は自動で見分けます
import-help-sheet = XLSX のシートの名前。省略時は最初のシート
import-help-duplicates = すでにある請求(同じ人・種別・受付日・件名)の扱い。省略時は拒みます
import-help-ignore-unknown = 意味の分からない列を取り込まずに進みます
import-done = { $file } を作りました。事案 { $cases } 件、経過 { $events } 件。
import-checked = 事案 { $cases } 件、経過 { $events } 件を読み取れます。ファイルは作っていません。
import-taken = 事案 { $cases } 件、経過 { $events } 件を取り込みました。
import-would-take = 事案 { $cases } 件、経過 { $events } 件を取り込めます。まだ何も書き込んでいません。
import-number = 事案番号 { $first }
import-numbers = 事案番号 { $first } から { $last } まで(受付日の順)
import-skipped = すでにある請求 { $count } 行は取り込みませんでした。
import-repeated = 前に取り込んだ { $count } 行は、そのままです。
import-warnings = 注意
import-warning = { $message } [{ $count } 件]
import-warned-lines = { $more ->
    [0] { $lines } 行目
   *[other] { $lines } 行目、ほか { $more } 件
}
import-refused = { $of } 行のうち { $bad } 行を取り込めません。何も書き込んでいません。
import-line = { $line } 行目
import-line-column = { $line } 行目「{ $column }」
import-line-value = { $line } 行目「{ $column }」の「{ $value }」
import-line-length = { $line } 行目「{ $column }」({ $length } 文字の値)
import-more-lines = ほかに { $count } 行あります。上の行を直してから、もう一度確かめてください。
import-progress = 取込み
import-passage-unknown = (取り込んだ表に記載なし)
import-map-head =
    kaiji import --map に渡す対応表です。
    左が表の見出し、右が kaiji での意味です。取り込まない列は "ignore" とします。
    同じ種類の二つ目の列は "subject 2" のように書きます。
import-map-unknown = 意味が分かりませんでした。下の一覧から選んでください。
import-map-defaults = 表に書かれていない値(全部の行に共通)
import-map-values = 表の言葉が通じないとき、その組と符号に言葉を足します。
import-map-names = 使える意味:
