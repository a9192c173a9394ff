withdraw-about = Record that the requester takes the request back
withdraw-help-number = Case number
withdraw-help-on = The day it was taken back
withdraw-help-reason = Why
