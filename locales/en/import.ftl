import-about = Take in the cases of a table; of what was exported, make the same file again
import-japanese = 取込み
import-help-file = A table as CSV, XLSX or JSON lines, or a file that "kaiji export" wrote
import-help-check = Only look; write nothing
import-help-map = A mapping file (TOML) that says what headings and words mean; --suggest writes one
import-help-suggest = Print a mapping file for this table; nothing of its lines is in it
import-help-kind = What is asked for in lines that do not say
import-help-ruleset = The ruleset of lines that name none; the file's default without it
import-help-encoding = Encoding (utf-8, cp932, utf-16); told apart without it
import-help-sheet = The sheet of a workbook; the first without it
import-help-duplicates = What to do with a request that is there already (same person, kind, day of receipt, subject); refuse without it
import-help-ignore-unknown = Leave out columns that nobody can place
import-done = { $file } is made: { $cases } cases, { $events } events.
import-checked = { $cases } cases and { $events } events can be taken in. No file was made.
import-taken = { $cases } cases with { $events } events were taken in.
import-would-take = { $cases } cases with { $events } events can be taken in. Nothing is written yet.
import-number = Case number { $first }
import-numbers = Case numbers { $first } to { $last }, by day of receipt
import-skipped = { $count } lines were left out: their requests are there already.
import-repeated = { $count } lines had come in before and stay as they are.
import-warnings = Note
import-warning = { $message } [{ $count ->
    [one] once
   *[other] { $count } times
}]
import-warned-lines = { $more ->
    [0] lines { $lines }
   *[other] lines { $lines } and { $more } more
}
import-refused = { $bad } of { $of } lines cannot be taken in. Nothing was written.
import-line = Line { $line }
import-line-column = Line { $line }, "{ $column }"
import-line-value = Line { $line }, "{ $column }": "{ $value }"
import-line-length = Line { $line }, "{ $column }" (a value of { $length } characters)
import-more-lines = { $count } more lines. Mend those above, then check again.
import-progress = import
import-passage-unknown = (not in the table that was taken in)
import-map-head =
    A mapping file for kaiji import --map.
    On the left a heading of the table, on the right what it means to kaiji; "ignore" leaves a column out.
    A second column of its kind is written "subject 2".
import-map-unknown = Not placed. Choose one of the names below.
import-map-defaults = What no line says (the same for all of them)
import-map-values = Where a word of the table is not understood, add it to its set and code.
import-map-names = Names:
