delivered-about = Record that a letter arrived
delivered-help-number = Case number
delivered-help-on = The day it arrived
delivered-help-letter = Which letter; else the notice of the decision
delivered-help-to = To whom, where not to the requester
