doctor-about = Look at this machine and the file, and say how to mend what is wrong
doctor-japanese = 診断
doctor-help-exit-code = End with 1 when something is wrong

doctor-line = { $health } { $name }:
doctor-good = good
doctor-warning = warning
doctor-fault = fault
doctor-all-good = Nothing is wrong.
doctor-some-wrong = { $count ->
    [1] One thing wants attention.
   *[other] { $count } things want attention.
}
doctor-program = Program
doctor-program-seen =
    kaiji { $version } ({ $system })
    { $place }
doctor-clock = Clock
doctor-clock-seen = The machine says { $now } (UTC). In Japan it is { $today }
doctor-clock-behind = The machine's clock is behind the last entry ({ $recorded }, UTC)
doctor-clock-advice = Set the machine's date and time. Days of law are days in Japan.
doctor-language = Language
doctor-language-seen = English
doctor-terminal = Screen
doctor-terminal-seen = { $columns } columns
doctor-terminal-none = none: the output goes to a file or another program
doctor-terminal-advice = Lists show all their columns from 80 columns on.
doctor-file = Case file
doctor-file-seen =
    { $events } events, { $head }
    { $file }
doctor-place = Where it lies
doctor-place-seen = on this machine
doctor-place-network = on a shared drive ({ $kind })
doctor-place-advice = Locks do not hold there, so nothing is written. Move it to a disk of this machine (kaiji backup, kaiji restore).
doctor-access = Who may read it
doctor-access-seen = nobody else
doctor-access-open = everybody (mode { $mode })
doctor-access-advice = Run "chmod 600 { $file }", so that nobody else can read it.
doctor-rulesets = Rulesets
doctor-holidays = Holidays
doctor-holidays-built-in = known to { $last } (the list of the program)
doctor-holidays-imported = known to { $last } (the list taken in)
doctor-holidays-advice = Later holidays are estimated. Take in the Cabinet Office's list: "kaiji holiday import syukujitsu.csv".
doctor-office = What letters need
doctor-office-seen = on file
doctor-office-lacks = not on file: { $keys }
doctor-office-advice = Enter it with "kaiji office set KEY=VALUE".
doctor-pdf = PDF
doctor-pdf-seen = kaiji-pdf and a font for Japanese are here
