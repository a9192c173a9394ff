migrate-about = 古い形のファイルをこの版の形にします(先に控えを作ります)
migrate-done = 第{ $from }版から第{ $to }版の形にしました。控え: { $backup }
migrate-up-to-date = このファイルはすでに今の形です。
