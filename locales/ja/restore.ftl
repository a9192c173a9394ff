restore-about = 控えから、ファイルを新しい場所に戻します
restore-japanese = 復元
restore-help-file = 「kaiji backup」で作った控え
restore-done = { $file } に戻し、{ $events }件の記録が書かれたとおりであることを確かめました。
restore-not-sound = { $file } に戻しましたが、控えに書かれたとおりでないところがあります。「kaiji check」で確かめてください。
