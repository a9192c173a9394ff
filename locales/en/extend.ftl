extend-about = Extend the period of the decision
extend-help-number = Case number
extend-help-days = By how many days
extend-help-until = Until which day
extend-help-reason = Why
extend-help-on = The day it was decided; else the day it was told, or today
extend-help-notified = The day its notice was sent
extend-help-happened = Record it as a fact that has happened, even against the law
