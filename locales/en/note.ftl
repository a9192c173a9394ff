note-about = Write down a remark; it moves no date
note-help-number = Case number
note-help-text = The remark
note-help-on = The day it is about; else today
