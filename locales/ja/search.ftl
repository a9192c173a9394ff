search-about = 氏名や件名で事案を探します
search-japanese = 検索
search-help-text = 氏名・かな・件名に含まれる文字。複数あれば、すべてを含む事案。漢字の新旧(髙と高)・かな・全角半角の違いは問いません
search-help-open = 終わっていない事案だけ
