ruleset-about = Show and check rules as data
ruleset-japanese = 規程
ruleset-list-about = List the rulesets of the case file and those that come with kaiji
ruleset-list-japanese = 一覧
ruleset-show-about = Show the articles, deadlines and readings of a ruleset
ruleset-show-japanese = 表示
ruleset-show-help-id = Ruleset
ruleset-show-help-on = The version in force on this day (today without it)
ruleset-show-help-grounds = Only the grounds of refusal, as they are typed and printed
ruleset-check-about = Read a ruleset file and run the examples it carries
ruleset-check-japanese = 検査
ruleset-check-help-file = Ruleset file (TOML)
ruleset-add-about = Take a ruleset into the case file (a new one, a new version, a corrected reading)
ruleset-add-japanese = 追加
ruleset-add-help-file = Ruleset file (TOML), or the name of one that comes with kaiji
ruleset-add-help-default = Let receive take it where none is named

ruleset-column-id = Ruleset
ruleset-column-in-force = In force
ruleset-column-title = Title
ruleset-column-revision = Revision
ruleset-column-kinds = Kinds
ruleset-column-compared = Compared
ruleset-column-on-file = On file
ruleset-column-typed = Typed
ruleset-column-printed = Article
ruleset-column-label = What
ruleset-column-used-for = Use
ruleset-column-code = Code
ruleset-empty = There are no rulesets.
ruleset-no-grounds = The ruleset lists no grounds.

ruleset-fact-id = Ruleset
ruleset-fact-title = Title
ruleset-fact-body = Body
ruleset-fact-in-force = In force
ruleset-fact-revision = Revision
ruleset-fact-on-file = Case file
ruleset-fact-source = Source
ruleset-fact-note = Note
ruleset-not-compared = The words of this ruleset were not compared with its text.
ruleset-no-procedure = There is no request procedure
ruleset-rules = Articles that make a date
ruleset-readings = Readings where the text is silent, and why
ruleset-is-on-file = has this version
ruleset-is-not-on-file = does not have this version
ruleset-requests = What may be asked
ruleset-request = { $name } ({ $article }, { $writing }): { $askers }
ruleset-in-writing = in writing
ruleset-also-oral = also by word of mouth
ruleset-and = {", "}
ruleset-rule = { $kind }: { $rule } { $period } ({ $article })
ruleset-rule-without-period = { $kind }: { $rule } ({ $article })
ruleset-rule-extension = extension
ruleset-rule-special = special case
ruleset-rule-opinion = opinion of a third party
ruleset-rule-review-request-limit = review request, from the decision
ruleset-rule-breach-first-report = first report
ruleset-rule-breach-final-report = final report
ruleset-rule-breach-final-report-malicious = final report (done on purpose)
ruleset-rule-breach-notice = notice to the principals
ruleset-rule-breach-head = report to the head
ruleset-rule-breach-department = report to the departments
ruleset-reading-first-day-counted = the day of knowing is day 1
ruleset-reading-first-day-next-day = counted from the day after
ruleset-breach = Breaches
ruleset-breach-category = Category { $code }: { $name } ({ $article })
ruleset-breach-duty = { $code }: { $name } ({ $article })
ruleset-breach-relief = Lifted by { $code }: { $name } ({ $article })
ruleset-breach-not-compared = Quoted from memory, not compared with the source
ruleset-days = { $n ->
    [one] 1 day
   *[other] { $n } days
}
ruleset-working-days = { $n ->
    [one] 1 working day
   *[other] { $n } working days
}
ruleset-months = { $n ->
    [one] 1 month
   *[other] { $n } months
}
ruleset-years = { $n ->
    [one] 1 year
   *[other] { $n } years
}
ruleset-from-the-day = { $period } counting that day
ruleset-from-the-next-day = { $period } from the next day
ruleset-time-word = "{ $word }"
ruleset-stops = Days left out: { $stops }
ruleset-stop = { $what } ({ $article })
ruleset-reading = { $used } (also admissible: { $also })
ruleset-reading-only = { $used }
ruleset-reading-two-weeks-clear-days = "two weeks" are 14 whole days between
ruleset-reading-two-weeks-same-weekday = "two weeks" end on the same weekday
ruleset-see-grounds = Grounds of refusal: kaiji ruleset show { $ruleset } --grounds
ruleset-examples = Worked examples: { $count }

ruleset-sound = { $file } is a sound ruleset; its { $examples } examples agree.
ruleset-not-sound = { $file } has faults.
ruleset-fault = line { $line }: { $message }
ruleset-fault-of-rule = line { $line } { $rule }: { $message }
ruleset-difference = example { $example } "{ $says }": { $field } should be { $expected } but is { $found }
