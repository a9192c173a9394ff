identify-about = Record the identity and authority documents that were seen
identify-japanese = 本人確認
identify-help-number = The case number, like 令和8-開-0001, R8-K-0001 or K1 (this fiscal year)
identify-help-document = A document; where its age matters, KIND=DATE with the day it was made
identify-help-wish = What the principal behind an agent said
identify-help-on = The day it was seen; else today
identify-after = Kinds of documents: my-number-card driving-licence passport residence-card
    special-permanent-resident-card insurance-eligibility pension-book
    resident-record family-register registry-certificate power-of-attorney
    seal-certificate other:NAME
