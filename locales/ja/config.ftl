config-about = 今の設定と、それがどこで決まったかを示します
config-japanese = 設定
config-show-about = すべての設定の値と、その出どころを一覧にします
config-show-japanese = 表示
config-path-about = 設定ファイルの場所を表示します
config-path-japanese = 場所

config-empty = 設定はありません。
config-column-key = 項目
config-column-value = 値
config-column-from = 出どころ
config-none = (なし)
config-from-file = 設定ファイル
config-from-default = 既定
