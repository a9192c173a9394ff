man-about = マニュアルページを出力します
man-japanese = 手引
man-help-command = どのコマンドのものか。省略時はプログラム全体
man-after = 読むには: kaiji man receive | man -l -
