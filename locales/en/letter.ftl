letter-about = Make a letter
letter-japanese = 通知書
letter-help-number = The case number, like 令和8-開-0001, R8-K-0001 or K1 (this fiscal year)
letter-help-kind = Which letter; else the one that is due
letter-help-output = The file to write (with --all, the folder); else the screen
letter-help-to = In which form; without it as the file after -o ends (.pdf, .docx, .txt), else txt
letter-help-addressee = To whom (requester, third-party:1, other); may be left out where there is only one
letter-help-dated = The day it bears; else the day of the act that it tells
letter-help-draft = A draft: no number, nothing is recorded
letter-help-reissue = A new one that supersedes the one issued
letter-help-all = Every letter that is due; of the kind named, one to each addressee
letter-help-due = Issues every letter that is due, of all cases: into one file, or one each where -o is a folder
letter-help-sign-list = Lists the letters that are due, for whoever seals them; with -o as docx or pdf
letter-check-about = Tries whether every letter can be made with your own words
letter-check-japanese = 検査
letter-check-help-folder = The folder with the words (as "letter export" writes it)
letter-export-about = Writes the words of letters into a folder, to be adapted
letter-export-japanese = 書出し
letter-export-help-folder = The folder
letter-list-about = List the letters issued and those that are due
letter-list-japanese = 一覧
letter-list-help-number = The case number, like 令和8-開-0001, R8-K-0001 or K1 (this fiscal year); else all
letter-form-about = Make a blank form; nothing is recorded
letter-form-japanese = 用紙
letter-form-help-form = Which form
letter-form-help-ruleset = The rule; else the office's first
letter-form-help-kind = The kind of request; else disclosure
letter-form-help-output = The file to write; else the screen
letter-form-help-to = In which form; without it as the file after -o ends (.pdf, .docx, .txt), else txt

letter-issued = Issued the { $letter } of { $number }.
letter-given-again = The { $letter } of { $number } was issued before; here it is again.
letter-drafted = Drafted the { $letter } of { $number }. Nothing was recorded.
letter-dry-run = The { $letter } of { $number } would be issued like this. Nothing was recorded.
letter-written = Made the { $letter } of { $number }. Nothing was recorded.
letter-form-written = Made the { $letter }.
letter-document-number = Document number
letter-to = To
letter-on = Dated
letter-day = { $day }
letter-event = Event
letter-file = File
letter-then-sent = When it has gone out, record it: kaiji sent { $number } --letter { $kind }{ $to } --on DATE
letter-warning = { $words }
letter-warning-letter-without-document-number = The office has no pattern of document numbers, so the letter bears none. Set one: kaiji office set document-number='丹議第{"{"}n{"}"}号'
letter-warning-letter-without-contact = Nobody is named to contact. Set section, phone or email with "kaiji office set".
letter-warning-letter-reason-by-ground-only = Passages are withheld by their grounds alone. A decision that lacks reasons can be quashed.
letter-warning-letter-supersedes = The letter issued before (event { $event }, { $number }) is void. Take back what was handed out.

letter-column-number = Case
letter-column-letter = Letter
letter-column-tells = Event
letter-column-to = To
letter-column-document-number = Document no.
letter-column-dated = Dated
letter-column-sent = Sent
letter-empty = Nothing has happened that a letter tells.
letter-column-superseded = Superseded
letter-due = { $again ->
        [0] Issued { $count } due.
       *[other] { $count } due; { $again } of them had been issued and came out again as they were.
    }
letter-due-dry-run = { $count } due, { $again } of them issued before. Nothing was recorded.
letter-due-draft = { $count ->
    [1] 1 draft of a letter that is due; no number was taken, nothing recorded.
   *[other] {$count} drafts of letters that are due; no number was taken, nothing recorded.
}
letter-due-then-sent = Once sent, record each with "kaiji sent CASE --letter KIND --on DATE".
letter-none-due = No letter is due.
letter-not-made-heading = Letters that could not be made
letter-not-made = { $number } { $letter }: { $why }
letter-sign-list = Letters to be sealed
letter-column-addressee = To
letter-column-seal = Seal
letter-column-again = Again
letter-exported = Wrote the words of letters to { $folder } ({ $count } files).
letter-exported-then = Adapt them, try them with "kaiji letter check { $folder }", use them with "kaiji office set letters={ $folder }". Files that stay as they are may be deleted.
letter-check-own = Own words
letter-check-done = { $faults ->
        [0] Made { $letters } sample letters; all of them can be made.
       *[other] Tried { $letters } sample letters; faults: { $faults }
    }
letter-check-example = Letters that cannot be made: { $letters }. One of them: { $ruleset }, { $kind }, { $letter } { $outcome }
letter-sign-list-written = Wrote the list of letters to be sealed ({ $count }) to { $file }.
