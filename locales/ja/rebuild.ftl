rebuild-about = 一覧などの元になる表を、記録から作り直します
