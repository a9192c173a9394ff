register-about = Keep the registers beside the requests (breaches)
register-japanese = 帳簿
register-breach-about = Record breaches, and who was told of them
register-breach-japanese = 漏えい
register-breach-after =
    For example:
      kaiji register breach record --known 4/1 --what 'papers sent to a stranger' --category sensitive --persons 3
      kaiji register breach report 1 --first --on 4/3
      kaiji register breach notify 1 --name '福井 太郎' --address '福井市大手1-1' --on 4/5
      kaiji register breach show 1
    Which breaches count, who is told and by when is the rule's: "kaiji ruleset show ID" has its words.
    What was entered by mistake is struck with "kaiji strike office EVENT".

register-breach-record-about = Record that a breach became known; prints what is owed by when
register-breach-record-japanese = 記録
register-breach-record-help-known = The day on which it became known; the periods run from it
register-breach-record-help-what = What happened
register-breach-record-help-ruleset = Under which rule; without it the office's first
register-breach-record-help-happened-on = The day on which it happened
register-breach-record-help-category = A category that it has, by the rule's code
register-breach-record-help-persons = How many principals it concerns
register-breach-record-help-items = Which data
register-breach-record-help-cause = Why it happened
register-breach-record-help-harm = Whether further harm is to be feared, and which
register-breach-record-help-measures = What was done towards the principals
register-breach-record-help-published = What was published
register-breach-record-help-prevention = What is done so that it does not happen again
register-breach-record-help-other = Anything else of use
register-breach-record-help-entrusted-by = Who entrusted the data

register-breach-update-about = Add what became known later, or has changed
register-breach-update-japanese = 追記
register-breach-update-help-number = The number of the breach
register-breach-update-help-on = The day on which it became known; today without it
register-breach-update-help-what = What happened
register-breach-update-help-happened-on = The day on which it happened
register-breach-update-help-category = All its categories; they take the place of those before
register-breach-update-help-persons = How many principals it concerns
register-breach-update-help-items = Which data
register-breach-update-help-cause = Why it happened
register-breach-update-help-harm = Whether further harm is to be feared, and which
register-breach-update-help-measures = What was done towards the principals
register-breach-update-help-published = What was published
register-breach-update-help-prevention = What is done so that it does not happen again
register-breach-update-help-other = Anything else of use
register-breach-update-help-entrusted-by = Who entrusted the data

register-breach-report-about = Record a report to the commission, the head or the departments
register-breach-report-japanese = 報告
register-breach-report-help-number = The number of the breach
register-breach-report-help-first = The first report (速報) to the commission
register-breach-report-help-final-report = The final report (確報) to the commission; the first one, too, where there was none
register-breach-report-help-head = The report to the head of the body
register-breach-report-help-department = The report to the departments in charge
register-breach-report-help-on = The day of the report
register-breach-report-help-addressee = To whom, where the rule's name for it is not enough

register-breach-told-entruster-about = Record that whoever entrusted the data was told
register-breach-told-entruster-japanese = 委託元
register-breach-told-entruster-help-number = The number of the breach
register-breach-told-entruster-help-on = The day on which they were told
register-breach-told-entruster-help-entruster = Who entrusted the data

register-breach-notify-about = Record that principals were told, or need not be
register-breach-notify-japanese = 通知
register-breach-notify-help-number = The number of the breach
register-breach-notify-help-on = The day of the notice, or of the measure
register-breach-notify-help-name = The principal who was told
register-breach-notify-help-address = Where that person lives
register-breach-notify-help-everyone = Everybody who was left was told
register-breach-notify-help-substitute = The measure that takes the place of a notice which is difficult
register-breach-notify-help-exempt = Why no notice is owed, by the rule's code

register-breach-list-about = List the breaches of which somebody is still to be told
register-breach-list-japanese = 一覧
register-breach-list-help-all = Those that are done, too
register-breach-show-about = Show one breach with what is still owed, by when
register-breach-show-japanese = 表示
register-breach-show-help-number = The number of the breach
register-breach-letter-about = Write the notice to a principal, or the copy of a report
register-breach-letter-japanese = 文書
register-breach-letter-help-number = The number of the breach
register-breach-letter-help-kind = Which letter
register-breach-letter-help-event = The entry that it tells; the latest report or notice without it
register-breach-letter-help-output = The file to write; standard output without it
register-breach-letter-help-to = The form; without it the one that the name of the file asks for, else text
register-breach-letter-help-draft = A draft: no number, nothing is recorded; of a report also before it is made
register-breach-letter-help-reissue = A new one that takes the place of the first

register-breach-empty = No breach is on file.
register-breach-none-owed = There is no breach of which somebody is still to be told.
register-breach-column-breach = No.
register-breach-column-known = Known
register-breach-column-what = What happened
register-breach-column-next = Next
register-breach-column-date = By (or aim)
register-breach-column-days-remaining = Left
register-breach-column-persons = Persons
register-breach-column-ruleset = Rule
register-breach-column-categories = Categories

register-breach-title = Breach { $breach }
register-breach-fact-known = Known
register-breach-fact-happened = Happened
register-breach-fact-ruleset = Rule
register-breach-fact-categories = Categories
register-breach-fact-overview = What happened
register-breach-fact-items = Data
register-breach-fact-persons = Principals
register-breach-fact-cause = Cause
register-breach-fact-harm = Further harm
register-breach-fact-response = Done for principals
register-breach-fact-published = Published
register-breach-fact-prevention = Prevention
register-breach-fact-other = Other
register-breach-fact-entruster = Entrusted by
register-breach-category = { $name } ({ $article })
register-breach-duties = Reports and notices
register-breach-duty = { $duty } ({ $to }, { $article }): { $how }
register-breach-done = done on { $date }
register-breach-done-late = done on { $date } (owed by { $until })
register-breach-lifted = not needed ({ $article })
register-breach-not-owed = not owed: it has none of the categories
register-breach-line = Breach { $breach }, { $duty }: { $how } ({ $what })
register-breach-open = by { $date }, { $days ->
    [0] which is today
    [one] one day left
   *[other] { $days } days left
}
register-breach-overdue = owed by { $date }, { $days ->
    [one] one day late
   *[other] { $days } days late
}
register-breach-no-word = no number of days and no time word
register-breach-prompt = { $word }
register-breach-prompt-target = { $word } (aim: by { $date })
register-breach-period = The period is that of { $article }
register-breach-documented = Note (in Japanese): { $words }
register-breach-safe = Safe date: { $date }
register-breach-reading-first-day-next-day = Counted from the day after: { $date }
register-breach-reading-first-day-counted = Counted from the day of knowing itself: { $date }
register-breach-reading-roll-none = With a closed last day left where it is: { $date }
register-breach-reading-roll-next-working-day = With a closed last day moved on: { $date }
register-breach-reading-roll-previous-working-day = With a closed last day moved back: { $date }
register-breach-entries = Entries
register-breach-entry = No. { $event }, { $on }: { $kind } { $words }
