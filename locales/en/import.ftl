import-about = Make the same file of what was exported
import-japanese = 取込み
import-help-file = A file of JSON lines that "kaiji export" wrote
import-help-check = Only look; make nothing
import-done = { $file } is made: { $cases } cases, { $events } events.
import-checked = { $cases } cases and { $events } events can be taken in. No file was made.
