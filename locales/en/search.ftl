search-about = Find cases by name or subject
search-japanese = 検索
search-help-text = Parts of a name, its kana or a subject; of several every one. The form of kanji (髙, 高), kana and width make no difference
search-help-open = Only cases that have not ended
