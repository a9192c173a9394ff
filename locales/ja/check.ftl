check-about = ファイルが書かれたとおりのままかを確かめます
check-help-quick = 日々の確認用に、短時間で済む部分だけを調べます
