office-about = Show or set what letters and screens say of the office
office-japanese = 事務所
office-show-about = Show what is known of the office
office-show-japanese = 表示
office-edit-about = Set what is known of the office, one by one at a terminal
office-edit-japanese = 編集
office-set-about = Set data of the office (earlier values are kept)
office-set-japanese = 設定
office-set-help-pairs = KEY=VALUE, as many as wanted
office-set-help-from = Day from which the value holds (today without it)

office-missing = Not known yet
office-missing-key = { $key } ({ $name })
office-missing-how = Set them with kaiji office set KEY=VALUE
office-upcoming = Changes to come
office-from = From { $from } { $name }: { $value }
office-head-from = from { $day }
office-head-to = until { $day }
office-head-acting = (acting)
office-target-days = { $days ->
    [1] 1 day after receipt
   *[other] { $days } days after receipt
}

office-key-name = Name
office-key-postal-code = Postal code
office-key-address = Address
office-key-phone = Phone
office-key-email = E-mail
office-key-head = Head (title, name)
office-key-section = Section in charge
office-key-contact = Person to ask
office-key-document-number = Pattern of document numbers
office-key-review-body = Body for requests for review
office-key-defendant = Defendant of an action
office-key-representative = Who represents the defendant
office-key-remedy = Decisions that tell the remedy
office-key-complaint-desk = Complaint desk
office-key-desks = Desks
office-key-closing-time = Closing time
office-key-purpose = Purposes of use
office-key-fees = Fees
office-key-retention = Retention
office-key-papers-age = Days a certificate stays valid
office-key-envelope = Envelope
office-key-approval = Approval
office-key-letters = Words of letters
office-key-disclosure-rate = Formula of the disclosure rate
office-key-targets = Targets for decisions

office-set-after = Example: kaiji office set name=丹南広域組合議会 phone=0778-00-0000

office-remedy-adverse = adverse decisions
office-remedy-all = every decision
office-remedy-never = none (the complaint desk instead)
