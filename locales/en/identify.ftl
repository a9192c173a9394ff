identify-about = Record that identity and authority papers were seen
identify-help-number = Case number
identify-help-document = A paper that was seen; KIND=DATE where the day it was made matters, other:TEXT for one that has no code. Kinds: my-number-card driving-licence passport residence-card special-permanent-resident-card insurance-eligibility pension-book resident-record family-register registry-certificate power-of-attorney seal-certificate
identify-help-on = The day they were seen; else today
