backup-about = ファイル全体の控えを作ります
backup-help-file = 控えの場所。すでにあるファイルには書きません
