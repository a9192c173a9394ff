completions-about = シェルの補完スクリプトを出力します
completions-help-shell = どのシェルのものか
