import-about = 書き出した内容から、同じファイルを作ります
import-japanese = 取込み
import-help-file = 「kaiji export」で書き出した JSON Lines のファイル
import-help-check = 確かめるだけで、ファイルは作りません
import-done = { $file } を作りました。事案 { $cases } 件、経過 { $events } 件。
import-checked = 事案 { $cases } 件、経過 { $events } 件を読み取れます。ファイルは作っていません。
