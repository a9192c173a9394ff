migrate-about = 古い形のファイルをこの版の形にします(先に控えを作ります)
migrate-japanese = 移行
migrate-done = 形式 { $from } から { $to } にしました。控え: { $backup }
migrate-would-do = 形式 { $from } から { $to } にします。先に控えを隣に作ります(試行のため、まだ何もしていません)。
migrate-up-to-date = このファイルはすでに今の形です。
