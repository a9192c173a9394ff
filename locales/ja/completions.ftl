completions-about = シェルの補完スクリプトを出力します
completions-japanese = 補完
completions-help-shell = どのシェルのものか
