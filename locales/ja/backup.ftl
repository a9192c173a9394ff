backup-about = ファイル全体の控えを作り、確かめます
backup-japanese = 控え
backup-help-file = 控えの置き場所(上書きはしません)
backup-help-unchecked = 控えを確かめずに終える(後で「kaiji check --db 控え」で確かめる)
backup-done = 控え { $file } を作り、{ $events }件の記録が書かれたとおりであることを確かめました。
backup-not-sound = 控え { $file } を作りましたが、書かれたとおりでないところがあります。「kaiji check」で確かめてください。
backup-unchecked = 控え { $file } を作りました。まだ確かめていません。「kaiji check --db { $file }」で確かめてください。
