special-about = Apply the special case of the deadline
special-help-number = Case number
special-help-remaining-until = The day set for the rest (disclosure) or for the whole (correction, suspension)
special-help-reason = Why
special-help-on = The day it was decided; else the day it was told, or today
special-help-notified = The day its notice arrived
special-help-happened = Record it as a fact that has happened, even against the law
