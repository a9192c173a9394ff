sent-about = Record that a letter went out
sent-help-number = Case number
sent-help-on = The day it went out
sent-help-letter = Which letter; else the notice of the decision
sent-help-to = To whom, where not to the requester
