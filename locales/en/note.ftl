note-about = Leave a free remark; it moves no date
note-japanese = メモ
note-help-number = The case number, like 令和8-開-0001, R8-K-0001 or K1 (this fiscal year)
note-help-text = The remark
note-help-on = The day it is about; else today
