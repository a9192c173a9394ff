office-about = What screens and letters say of the office: name, head, address
office-show-about = Show what is known of the office
office-set-about = Say something of the office
office-set-help-pairs = KEY=VALUE; "kaiji office show" lists the keys
office-set-help-from = From which day it holds; else today
office-set-after = Example: kaiji office set name=丹南広域組合議会 phone=0778-00-0000
