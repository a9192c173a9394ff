# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_kaiji_global_optspecs
    string join \n h/help V/version
end

function __fish_kaiji_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_kaiji_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_kaiji_using_subcommand
    set -l cmd (__fish_kaiji_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c kaiji -n "__fish_kaiji_needs_command" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_needs_command" -s V -l version -d 'Show the version'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "approve" -d 'Record that the draft was approved'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "assign" -d 'Record who is in charge from now on'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "backup" -d 'Make a whole copy of the file and verify it'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "calc" -d 'Compute the deadlines of a request that is on no file'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "calendar" -d 'Write deadlines as iCalendar (RFC 5545)'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "check" -d 'Check that everything is as it was written'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "clarify" -d 'Record that what is meant was confirmed informally'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "completions" -d 'Print the completion script of a shell'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "config" -d 'Show what is set, and where'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "decide" -d 'Record a decision on the whole request or a part of it'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "delivered" -d 'Record that a letter arrived; starts this addressee\'s periods'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "demo" -d 'Make sample cases and show what is due, why, and a letter'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "doctor" -d 'Look at this machine and the file, and say how to mend what is wrong'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "draft" -d 'Record that the decision was drafted'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "due" -d 'List what must happen soon, by safe date'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "explain" -d 'Explain every deadline of a case, article by article'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "export" -d 'Write out everything on file'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "extend" -d 'Extend the deadline of the decision'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "fee" -d 'Record money asked for, paid, or let off'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "help" -d 'Show how it works (deadlines, supplements and so on), and every command'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "holiday" -d 'Show or import closed days'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "identify" -d 'Record the identity and authority documents that were seen'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "implement" -d 'Record that a disclosure, correction or suspension was carried out'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "import" -d 'Take in the cases of a table; of what was exported, make the same file again'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "init" -d 'Make the file that keeps the cases'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "inquire" -d 'Ask the section that holds the records; no clock stops for it'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "letter" -d 'Make a letter'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "list" -d 'List cases'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "log" -d 'Show the events: what, when, by whom, struck or not'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "man" -d 'Print a manual page'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "method" -d 'Record how the person wants the disclosure (or another way taken, or that nothing was said)'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "migrate" -d 'Bring an older file to the form of this program (after a copy)'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "next" -d 'Show what the law asks for now, what may be done and what may not, with the articles'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "note" -d 'Leave a free remark; it moves no date'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "office" -d 'Show or set what letters and screens say of the office'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "overdue" -d 'List what is late'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "rebuild" -d 'Make the derived rows anew from the events'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "receive" -d 'Receive a request; shows its number and deadline'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "register" -d 'Keep the registers beside the requests (breaches)'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "report" -d 'Write today\'s list and other reports for paper, spreadsheet and printer'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "restore" -d 'Put a backup back into a new place and verify it'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "review" -d 'Requests for review: filing, panel, report, ruling'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "ruleset" -d 'Show and check rules as data'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "search" -d 'Find cases by name or subject'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "sent" -d 'Record that a letter went out'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "show" -d 'Show a case on one page'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "special" -d 'Use the special case: a very large amount, or a very long time'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "strike" -d 'Strike an entry that was a mistake; it is never erased'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "supplement" -d 'Mend a defective form; the days it took are not counted'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "tell-recipients" -d 'Record that those who were given the data were told of the correction, or need not be'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "third-party" -d 'Hear third parties whose information the records hold'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "today" -d 'Show today on one screen: what is late, due and waiting'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "transfer" -d 'Record that the case was sent on, where an article provides it'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "vacancy" -d 'Record when the posts of chair and vice-chair are vacant'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "withdraw" -d 'Record that the requester took the request back'
complete -c kaiji -n "__fish_kaiji_using_subcommand approve" -l on -d 'The day of the approval' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand approve" -l by -d 'Who approved it' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand approve" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand approve" -l actor -d 'Who acts; else KAIJI_ACTOR, the config, the login name' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand approve" -l once -d 'Key against double entry: the same key with the same values writes nothing and gives the first answer' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand approve" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand approve" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand approve" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand approve" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand approve" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand approve" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand approve" -l happened -d 'It was in truth already done: recorded as a fact even against the law, with a warning'
complete -c kaiji -n "__fish_kaiji_using_subcommand approve" -l yes -d 'Do not ask for confirmation'
complete -c kaiji -n "__fish_kaiji_using_subcommand approve" -l dry-run -d 'Write nothing; show what would be recorded and which deadlines would move'
complete -c kaiji -n "__fish_kaiji_using_subcommand approve" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand approve" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand approve" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand approve" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand assign" -l officer -d 'The officer in charge' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand assign" -l section -d 'The section in charge' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand assign" -l on -d 'The day from which they are in charge' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand assign" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand assign" -l actor -d 'Who acts; else KAIJI_ACTOR, the config, the login name' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand assign" -l once -d 'Key against double entry: the same key with the same values writes nothing and gives the first answer' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand assign" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand assign" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand assign" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand assign" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand assign" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand assign" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand assign" -l yes -d 'Do not ask for confirmation'
complete -c kaiji -n "__fish_kaiji_using_subcommand assign" -l dry-run -d 'Write nothing; show what would be recorded and which deadlines would move'
complete -c kaiji -n "__fish_kaiji_using_subcommand assign" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand assign" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand assign" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand assign" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand backup" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand backup" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand backup" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand backup" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand backup" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand backup" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand backup" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand backup" -l unchecked -d 'Do not verify the copy (do it later: kaiji check --db COPY)'
complete -c kaiji -n "__fish_kaiji_using_subcommand backup" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand backup" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand backup" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand backup" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l id -d 'Any text, given back with the answer' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l ruleset -d 'Id of a ruleset, or a ruleset file (.toml)' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l kind -d 'What is asked' -r -f -a "disclosure\t'disclosure'
correction\t'correction'
suspension\t'suspension of use'
purpose-notice\t'notice of purpose'"
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l received -d 'The day the request arrived' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l supplement -d 'From the day a supplement was asked for to the day it was done' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l extend-days -d 'Days of the extension' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l extend-until -d 'The day named as the extended deadline' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l decided -d 'The day the extension was decided' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l notified -d 'The day the extension was told' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l special-until -d 'Special case: the date set for the rest (of a correction or suspension for the whole)' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l special-notified -d 'The day the notice of the special case arrived' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l vacancy -d 'Days on which chair or vice-chair were vacant, both ends included' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l partial-decision -d 'The day the substantial part was decided' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l decision -d 'The day everything was decided' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l implemented-on -d 'The day the disclosure was carried out' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l ruling-on -d 'The day of the ruling on a review' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l notice-received -d 'The day the notice of the decision arrived' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l disclosed-on -d 'The day of the disclosure that a correction or suspension is about' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l knew-on -d 'The day the person learnt of the decision' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l reading -d 'A reading where the text is silent (like roll=next_working_day)' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l jsonl -d 'Read one request (JSON) a line from standard input, answer one a line'
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l objection -d 'A third party filed an opposing opinion'
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l explain -d 'Add a sentence to each step (the default for one request, off for --jsonl)'
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l no-explain -d 'Leave out the derivation for people'
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand calc" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand calendar" -s o -l output -d 'The file; standard output without it' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand calendar" -l within -d 'Days from today; all without it' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand calendar" -l alarm -d 'Reminds at nine in the morning so many days before (3d)' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand calendar" -l state -d 'Only cases in these states' -r -f -a "received\t'received'
in-progress\t'in progress'
decided\t'decided'
implemented\t'implemented'
closed\t'closed'
withdrawn\t'withdrawn'
dismissed\t'turned down on form'
transferred\t'transferred'
void\t'void'"
complete -c kaiji -n "__fish_kaiji_using_subcommand calendar" -l status -d 'Only cases whose deadline stands so' -r -f -a "open\t'running'
paused\t'a day not counted'
suspended\t'suspended'
overdue\t'overdue'
decided-in-time\t'decided in time'
decided-late\t'decided late'
prompt\t'no number of days'
decided\t'decided'
done\t'done'
passed\t'passed'"
complete -c kaiji -n "__fish_kaiji_using_subcommand calendar" -l kind -d 'Only requests of these kinds' -r -f -a "disclosure\t'disclosure'
correction\t'correction'
suspension\t'suspension of use'
purpose-notice\t'notice of purpose'"
complete -c kaiji -n "__fish_kaiji_using_subcommand calendar" -l ruleset -d 'Only cases under this ruleset' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand calendar" -l officer -d 'Only cases of this officer' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand calendar" -l section -d 'Only cases of this section' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand calendar" -l from -d 'Only requests that arrived on this day or later' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand calendar" -l to -d 'Only requests that arrived on this day or earlier' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand calendar" -l text -d 'Part of a name or subject, in any writing (old and new kanji, kana, width)' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand calendar" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand calendar" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand calendar" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand calendar" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand calendar" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand calendar" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand calendar" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand calendar" -l all-clocks -d 'The other side\'s periods as well'
complete -c kaiji -n "__fish_kaiji_using_subcommand calendar" -l names -d 'Names, subjects and officers as well'
complete -c kaiji -n "__fish_kaiji_using_subcommand calendar" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand calendar" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand calendar" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand calendar" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand check" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand check" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand check" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand check" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand check" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand check" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand check" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand check" -l quick -d 'Only the last events and the numbers (for the daily report)'
complete -c kaiji -n "__fish_kaiji_using_subcommand check" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand check" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand check" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand check" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand clarify" -l on -d 'The day it began' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand clarify" -l reason -d 'What is confirmed' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand clarify" -l done -d 'The last day of the confirmation; with --on both are recorded' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand clarify" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand clarify" -l actor -d 'Who acts; else KAIJI_ACTOR, the config, the login name' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand clarify" -l once -d 'Key against double entry: the same key with the same values writes nothing and gives the first answer' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand clarify" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand clarify" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand clarify" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand clarify" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand clarify" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand clarify" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand clarify" -l yes -d 'Do not ask for confirmation'
complete -c kaiji -n "__fish_kaiji_using_subcommand clarify" -l dry-run -d 'Write nothing; show what would be recorded and which deadlines would move'
complete -c kaiji -n "__fish_kaiji_using_subcommand clarify" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand clarify" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand clarify" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand clarify" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand completions" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand completions" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand completions" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand completions" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand completions" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand completions" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand completions" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand completions" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand completions" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand completions" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and not __fish_seen_subcommand_from show path" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and not __fish_seen_subcommand_from show path" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and not __fish_seen_subcommand_from show path" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and not __fish_seen_subcommand_from show path" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and not __fish_seen_subcommand_from show path" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and not __fish_seen_subcommand_from show path" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and not __fish_seen_subcommand_from show path" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and not __fish_seen_subcommand_from show path" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and not __fish_seen_subcommand_from show path" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and not __fish_seen_subcommand_from show path" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and not __fish_seen_subcommand_from show path" -f -a "show" -d 'List every setting with its value and where that comes from'
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and not __fish_seen_subcommand_from show path" -f -a "path" -d 'Print where the config is'
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and __fish_seen_subcommand_from show" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'
csv\t'CSV'"
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and __fish_seen_subcommand_from show" -l encoding -d 'Encoding of CSV; utf-8-bom, which Excel opens, unless you say otherwise' -r -f -a "utf-8-bom\t'UTF-8 that Excel opens'
utf-8\t'UTF-8 without a mark'
cp932\t'what older Windows programs read (Shift_JIS)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and __fish_seen_subcommand_from show" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and __fish_seen_subcommand_from show" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and __fish_seen_subcommand_from show" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and __fish_seen_subcommand_from show" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and __fish_seen_subcommand_from show" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and __fish_seen_subcommand_from show" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and __fish_seen_subcommand_from show" -l raw -d 'In CSV no \' before texts that a spreadsheet would take for a formula'
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and __fish_seen_subcommand_from show" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and __fish_seen_subcommand_from show" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and __fish_seen_subcommand_from show" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and __fish_seen_subcommand_from show" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and __fish_seen_subcommand_from path" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and __fish_seen_subcommand_from path" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and __fish_seen_subcommand_from path" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and __fish_seen_subcommand_from path" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and __fish_seen_subcommand_from path" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and __fish_seen_subcommand_from path" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and __fish_seen_subcommand_from path" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and __fish_seen_subcommand_from path" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and __fish_seen_subcommand_from path" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand config; and __fish_seen_subcommand_from path" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l outcome -d 'What was decided; which ones exist depends on ruleset and kind' -r -f -a "full\t'disclosed in full'
partial\t'disclosed in part'
refused\t'disclosure refused'
not-held\t'not held'
existence-refused\t'existence neither confirmed nor denied'
done\t'corrected, or use suspended'
partly-done\t'corrected, or use suspended, in part'
not-done\t'not corrected, or use not suspended'
substitute\t'substitute measure'
notified\t'purpose notified'
dismissed\t'turned down on form'"
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l on -d 'The day of the decision' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l part -d 'The number of the part; else the whole' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l stage -d 'In a special case, the substantial part or the rest; else the whole' -r -f -a "substantial\t'the substantial part'
remaining\t'the rest'"
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l purpose -d 'The purpose of use that is told' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l purpose-withheld -d 'Why the purpose of use is not told' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l ground -d 'Why the whole is withheld; "kaiji ruleset show --grounds" lists the grounds' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l withheld -d 'A passage that is withheld, as GROUND=TEXT' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l reason -d 'The reason, printed in the notice' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l withholds-party -d 'The number of a third party whose information is withheld as a whole' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l discretionary -d 'Why it is disclosed at discretion' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l despite-objection -d 'Why it is disclosed although a third party objects; the letter to that party says it' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l available-from -d 'The day from which the ground falls away, where it is known' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l content -d 'What is corrected' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l measure -d 'What is done: stop-use, erase, stop-provision, or in words' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l implement-on -d 'The day it is carried out' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l place -d 'The place where it is carried out' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l means -d 'How it is carried out' -r -f -a "read\t'inspection'
copy\t'copies'
electronic\t'electronic record'
post\t'sent by post'"
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l panel-decided -d 'The day on which the panel decided that it may be made public (where the rule asks for it)' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l panel-number -d 'The number of that decision' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l actor -d 'Who acts; else KAIJI_ACTOR, the config, the login name' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l once -d 'Key against double entry: the same key with the same values writes nothing and gives the first answer' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l happened -d 'It was in truth already done: recorded as a fact even against the law, with a warning'
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l yes -d 'Do not ask for confirmation'
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l dry-run -d 'Write nothing; show what would be recorded and which deadlines would move'
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand decide" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand delivered" -l on -d 'The day it arrived' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand delivered" -l letter -d 'Which letter; else the one that is due' -r -f -a "mend-request\t'request to mend'
decision\t'notice of the decision'
extension\t'notice of extension'
special-case\t'notice of the special case'
third-party-inquiry\t'inquiry to a third party'
third-party-notice\t'notice to an objecting third party'
consultation-notice\t'notice of consultation'
transfer-notice\t'notice of transfer'
method-change\t'notice of another method'
recipients-notice\t'notice to recipients'
withdrawal-receipt\t'confirmation of withdrawal'
agent-confirmation\t'confirmation to the principal'
copies\t'the copies sent'"
complete -c kaiji -n "__fish_kaiji_using_subcommand delivered" -l to -d 'The addressee, where there are several' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand delivered" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand delivered" -l actor -d 'Who acts; else KAIJI_ACTOR, the config, the login name' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand delivered" -l once -d 'Key against double entry: the same key with the same values writes nothing and gives the first answer' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand delivered" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand delivered" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand delivered" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand delivered" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand delivered" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand delivered" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand delivered" -l yes -d 'Do not ask for confirmation'
complete -c kaiji -n "__fish_kaiji_using_subcommand delivered" -l dry-run -d 'Write nothing; show what would be recorded and which deadlines would move'
complete -c kaiji -n "__fish_kaiji_using_subcommand delivered" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand delivered" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand delivered" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand delivered" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand demo" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand demo" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand demo" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand demo" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand demo" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand demo" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand demo" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand demo" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand demo" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand demo" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand demo" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand doctor" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand doctor" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand doctor" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand doctor" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand doctor" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand doctor" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand doctor" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand doctor" -l exit-code -d 'End with 1 when something is wrong'
complete -c kaiji -n "__fish_kaiji_using_subcommand doctor" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand doctor" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand doctor" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand doctor" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand draft" -l on -d 'The day of the draft' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand draft" -l by -d 'Who drafted it' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand draft" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand draft" -l actor -d 'Who acts; else KAIJI_ACTOR, the config, the login name' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand draft" -l once -d 'Key against double entry: the same key with the same values writes nothing and gives the first answer' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand draft" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand draft" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand draft" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand draft" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand draft" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand draft" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand draft" -l yes -d 'Do not ask for confirmation'
complete -c kaiji -n "__fish_kaiji_using_subcommand draft" -l dry-run -d 'Write nothing; show what would be recorded and which deadlines would move'
complete -c kaiji -n "__fish_kaiji_using_subcommand draft" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand draft" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand draft" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand draft" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand due" -l within -d 'Within how many days from today' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand due" -l state -d 'Only cases in these states' -r -f -a "received\t'received'
in-progress\t'in progress'
decided\t'decided'
implemented\t'implemented'
closed\t'closed'
withdrawn\t'withdrawn'
dismissed\t'turned down on form'
transferred\t'transferred'
void\t'void'"
complete -c kaiji -n "__fish_kaiji_using_subcommand due" -l status -d 'Only cases whose deadline stands so' -r -f -a "open\t'running'
paused\t'a day not counted'
suspended\t'suspended'
overdue\t'overdue'
decided-in-time\t'decided in time'
decided-late\t'decided late'
prompt\t'no number of days'
decided\t'decided'
done\t'done'
passed\t'passed'"
complete -c kaiji -n "__fish_kaiji_using_subcommand due" -l kind -d 'Only requests of these kinds' -r -f -a "disclosure\t'disclosure'
correction\t'correction'
suspension\t'suspension of use'
purpose-notice\t'notice of purpose'"
complete -c kaiji -n "__fish_kaiji_using_subcommand due" -l ruleset -d 'Only cases under this ruleset' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand due" -l officer -d 'Only cases of this officer' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand due" -l section -d 'Only cases of this section' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand due" -l from -d 'Only requests that arrived on this day or later' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand due" -l to -d 'Only requests that arrived on this day or earlier' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand due" -l text -d 'Part of a name or subject, in any writing (old and new kanji, kana, width)' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand due" -l fields -d 'Only these fields, in this order, with commas between them' -r -f -a "number\t'number'
ruleset\t'ruleset'
kind\t'kind of request'
state\t'state of the case'
status\t'state of the deadline'
received\t'day of arrival'
date\t'deadline'
safe-date\t'safe date'
days-remaining\t'days left'
name\t'name'
subject\t'subject'
officer\t'officer'
section\t'section'
target\t'target'
clock\t'which period'
owed-by\t'whose period'
group\t'why it is listed'
elapsed-days\t'days since the arrival'"
complete -c kaiji -n "__fish_kaiji_using_subcommand due" -l sort -d 'Sorted by these fields, with commas between them; a - before one turns it around' -r -f -a "number\t'number'
ruleset\t'ruleset'
kind\t'kind of request'
state\t'state of the case'
status\t'state of the deadline'
received\t'day of arrival'
date\t'deadline'
safe-date\t'safe date'
days-remaining\t'days left'
name\t'name'
subject\t'subject'
officer\t'officer'
section\t'section'
target\t'target'
clock\t'which period'
owed-by\t'whose period'
group\t'why it is listed'
elapsed-days\t'days since the arrival'"
complete -c kaiji -n "__fish_kaiji_using_subcommand due" -l limit -d 'Only the first N rows' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand due" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'
csv\t'CSV'"
complete -c kaiji -n "__fish_kaiji_using_subcommand due" -l encoding -d 'Encoding of CSV; utf-8-bom, which Excel opens, unless you say otherwise' -r -f -a "utf-8-bom\t'UTF-8 that Excel opens'
utf-8\t'UTF-8 without a mark'
cp932\t'what older Windows programs read (Shift_JIS)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand due" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand due" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand due" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand due" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand due" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand due" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand due" -l all-clocks -d 'The other side\'s periods as well'
complete -c kaiji -n "__fish_kaiji_using_subcommand due" -l exit-code -d 'End with 1 when there is any'
complete -c kaiji -n "__fish_kaiji_using_subcommand due" -l raw -d 'In CSV no \' before texts that a spreadsheet would take for a formula'
complete -c kaiji -n "__fish_kaiji_using_subcommand due" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand due" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand due" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand due" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand explain" -l as-of -d 'What was recorded by the end of that day in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand explain" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand explain" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand explain" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand explain" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand explain" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand explain" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand explain" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand explain" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand explain" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand explain" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand explain" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand export" -l to -d 'In which form; without it as the name of the file ends, else jsonl' -r -f -a "jsonl\t'every event; "kaiji import" makes the same file of it'
csv\t'the cases, for a spreadsheet'"
complete -c kaiji -n "__fish_kaiji_using_subcommand export" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand export" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand export" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand export" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand export" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand export" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand export" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand export" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand export" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand export" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand export" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand extend" -l days -d 'By how many days' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand extend" -l until -d 'The new last day' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand extend" -l reason -d 'The reason, printed in the notice' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand extend" -l on -d 'The day it was decided; else today' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand extend" -l notified -d 'The day it was told (as "kaiji sent --letter extension")' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand extend" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand extend" -l actor -d 'Who acts; else KAIJI_ACTOR, the config, the login name' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand extend" -l once -d 'Key against double entry: the same key with the same values writes nothing and gives the first answer' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand extend" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand extend" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand extend" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand extend" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand extend" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand extend" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand extend" -l happened -d 'It was in truth already done: recorded as a fact even against the law, with a warning'
complete -c kaiji -n "__fish_kaiji_using_subcommand extend" -l yes -d 'Do not ask for confirmation'
complete -c kaiji -n "__fish_kaiji_using_subcommand extend" -l dry-run -d 'Write nothing; show what would be recorded and which deadlines would move'
complete -c kaiji -n "__fish_kaiji_using_subcommand extend" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand extend" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand extend" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand extend" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand fee" -l asked -d 'Yen asked for' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand fee" -l paid -d 'Yen paid' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand fee" -l relief -d 'Why it is reduced or let off' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand fee" -l yen -d 'Yen let off; everything that is open if not given' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand fee" -l on -d 'Day on which it happened' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand fee" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand fee" -l actor -d 'Who acts; else KAIJI_ACTOR, the config, the login name' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand fee" -l once -d 'Key against double entry: the same key with the same values writes nothing and gives the first answer' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand fee" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand fee" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand fee" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand fee" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand fee" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand fee" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand fee" -l yes -d 'Do not ask for confirmation'
complete -c kaiji -n "__fish_kaiji_using_subcommand fee" -l dry-run -d 'Write nothing; show what would be recorded and which deadlines would move'
complete -c kaiji -n "__fish_kaiji_using_subcommand fee" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand fee" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand fee" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand fee" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand help" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand help" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand help" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand help" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand help" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand help" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand help" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand help" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand help" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand help" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and not __fish_seen_subcommand_from list import" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and not __fish_seen_subcommand_from list import" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and not __fish_seen_subcommand_from list import" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and not __fish_seen_subcommand_from list import" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and not __fish_seen_subcommand_from list import" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and not __fish_seen_subcommand_from list import" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and not __fish_seen_subcommand_from list import" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and not __fish_seen_subcommand_from list import" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and not __fish_seen_subcommand_from list import" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and not __fish_seen_subcommand_from list import" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and not __fish_seen_subcommand_from list import" -f -a "list" -d 'List the closed days of a year beside weekends'
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and not __fish_seen_subcommand_from list import" -f -a "import" -d 'Import the list of holidays, or the office\'s own closed days'
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from list" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'
csv\t'CSV'"
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from list" -l encoding -d 'Encoding of CSV; utf-8-bom, which Excel opens, unless you say otherwise' -r -f -a "utf-8-bom\t'UTF-8 that Excel opens'
utf-8\t'UTF-8 without a mark'
cp932\t'what older Windows programs read (Shift_JIS)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from list" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from list" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from list" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from list" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from list" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from list" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from list" -l raw -d 'In CSV no \' before texts that a spreadsheet would take for a formula'
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from list" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from list" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from list" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from list" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from import" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from import" -l actor -d 'Who acts; else KAIJI_ACTOR, the config, the login name' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from import" -l once -d 'Key against double entry: the same key with the same values writes nothing and gives the first answer' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from import" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from import" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from import" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from import" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from import" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from import" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from import" -l yes -d 'Do not ask for confirmation'
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from import" -l dry-run -d 'Write nothing; show what would be recorded and which deadlines would move'
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from import" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from import" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from import" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from import" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand identify" -l document -d 'A document; where its age matters, KIND=DATE with the day it was made' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand identify" -l wish -d 'What the principal behind an agent said' -r -f -a "confirmed\t'wants the request'
opposed\t'opposes the request'"
complete -c kaiji -n "__fish_kaiji_using_subcommand identify" -l on -d 'The day it was seen; else today' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand identify" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand identify" -l actor -d 'Who acts; else KAIJI_ACTOR, the config, the login name' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand identify" -l once -d 'Key against double entry: the same key with the same values writes nothing and gives the first answer' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand identify" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand identify" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand identify" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand identify" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand identify" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand identify" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand identify" -l yes -d 'Do not ask for confirmation'
complete -c kaiji -n "__fish_kaiji_using_subcommand identify" -l dry-run -d 'Write nothing; show what would be recorded and which deadlines would move'
complete -c kaiji -n "__fish_kaiji_using_subcommand identify" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand identify" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand identify" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand identify" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand implement" -l on -d 'The day it was carried out' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand implement" -l part -d 'The number of the part; else the whole' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand implement" -l means -d 'How it was carried out' -r -f -a "read\t'inspection'
copy\t'copies'
electronic\t'electronic record'
post\t'sent by post'"
complete -c kaiji -n "__fish_kaiji_using_subcommand implement" -l pages -d 'How many pages were handed over' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand implement" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand implement" -l actor -d 'Who acts; else KAIJI_ACTOR, the config, the login name' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand implement" -l once -d 'Key against double entry: the same key with the same values writes nothing and gives the first answer' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand implement" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand implement" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand implement" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand implement" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand implement" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand implement" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand implement" -l happened -d 'It was in truth already done: recorded as a fact even against the law, with a warning'
complete -c kaiji -n "__fish_kaiji_using_subcommand implement" -l yes -d 'Do not ask for confirmation'
complete -c kaiji -n "__fish_kaiji_using_subcommand implement" -l dry-run -d 'Write nothing; show what would be recorded and which deadlines would move'
complete -c kaiji -n "__fish_kaiji_using_subcommand implement" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand implement" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand implement" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand implement" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand import" -l map -d 'A mapping file (TOML) that says what headings and words mean; --suggest writes one' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand import" -l kind -d 'What is asked for in lines that do not say' -r -f -a "disclosure\t'disclosure'
correction\t'correction'
suspension\t'suspension of use'
purpose-notice\t'notice of purpose'"
complete -c kaiji -n "__fish_kaiji_using_subcommand import" -l ruleset -d 'The ruleset of lines that name none; the file\'s default without it' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand import" -l encoding -d 'Encoding (utf-8, cp932, utf-16); told apart without it' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand import" -l sheet -d 'The sheet of a workbook; the first without it' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand import" -l duplicates -d 'What to do with a request that is there already (same person, kind, day of receipt, subject); refuse without it' -r -f -a "refuse\t'refuse to import'
skip\t'leave that line out'
take\t'take it as a request of its own'"
complete -c kaiji -n "__fish_kaiji_using_subcommand import" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand import" -l actor -d 'Who acts; else KAIJI_ACTOR, the config, the login name' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand import" -l once -d 'Key against double entry: the same key with the same values writes nothing and gives the first answer' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand import" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand import" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand import" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand import" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand import" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand import" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand import" -l check -d 'Only look; write nothing'
complete -c kaiji -n "__fish_kaiji_using_subcommand import" -l suggest -d 'Print a mapping file for this table; nothing of its lines is in it'
complete -c kaiji -n "__fish_kaiji_using_subcommand import" -l ignore-unknown -d 'Leave out columns that nobody can place'
complete -c kaiji -n "__fish_kaiji_using_subcommand import" -l yes -d 'Do not ask for confirmation'
complete -c kaiji -n "__fish_kaiji_using_subcommand import" -l dry-run -d 'Write nothing; show what would be recorded and which deadlines would move'
complete -c kaiji -n "__fish_kaiji_using_subcommand import" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand import" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand import" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand import" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand init" -l ruleset -d 'Ruleset to use (can be repeated; the first is the default of receive)' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand init" -l office -d 'TOML file with name, address and the like' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand init" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand init" -l actor -d 'Who acts; else KAIJI_ACTOR, the config, the login name' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand init" -l once -d 'Key against double entry: the same key with the same values writes nothing and gives the first answer' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand init" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand init" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand init" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand init" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand init" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand init" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand init" -l yes -d 'Do not ask for confirmation'
complete -c kaiji -n "__fish_kaiji_using_subcommand init" -l dry-run -d 'Write nothing; show what would be recorded and which deadlines would move'
complete -c kaiji -n "__fish_kaiji_using_subcommand init" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand init" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand init" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand init" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and not __fish_seen_subcommand_from ask chase reply" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and not __fish_seen_subcommand_from ask chase reply" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and not __fish_seen_subcommand_from ask chase reply" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and not __fish_seen_subcommand_from ask chase reply" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and not __fish_seen_subcommand_from ask chase reply" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and not __fish_seen_subcommand_from ask chase reply" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and not __fish_seen_subcommand_from ask chase reply" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and not __fish_seen_subcommand_from ask chase reply" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and not __fish_seen_subcommand_from ask chase reply" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and not __fish_seen_subcommand_from ask chase reply" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and not __fish_seen_subcommand_from ask chase reply" -f -a "ask" -d 'Record that the section was asked'
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and not __fish_seen_subcommand_from ask chase reply" -f -a "chase" -d 'Record that it was reminded'
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and not __fish_seen_subcommand_from ask chase reply" -f -a "reply" -d 'Record its answer'
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from ask" -l section -d 'The section that is asked' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from ask" -l on -d 'The day of asking' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from ask" -l by -d 'The day by which an answer is wanted' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from ask" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from ask" -l actor -d 'Who acts; else KAIJI_ACTOR, the config, the login name' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from ask" -l once -d 'Key against double entry: the same key with the same values writes nothing and gives the first answer' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from ask" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from ask" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from ask" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from ask" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from ask" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from ask" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from ask" -l yes -d 'Do not ask for confirmation'
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from ask" -l dry-run -d 'Write nothing; show what would be recorded and which deadlines would move'
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from ask" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from ask" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from ask" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from ask" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from chase" -l section -d 'Which section, where several have not answered' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from chase" -l on -d 'The day of the reminder' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from chase" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from chase" -l actor -d 'Who acts; else KAIJI_ACTOR, the config, the login name' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from chase" -l once -d 'Key against double entry: the same key with the same values writes nothing and gives the first answer' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from chase" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from chase" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from chase" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from chase" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from chase" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from chase" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from chase" -l yes -d 'Do not ask for confirmation'
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from chase" -l dry-run -d 'Write nothing; show what would be recorded and which deadlines would move'
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from chase" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from chase" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from chase" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from chase" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from reply" -l section -d 'Which section, where several have not answered' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from reply" -l on -d 'The day of the answer' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from reply" -l pages -d 'How many pages it holds; 0 where it holds nothing' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from reply" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from reply" -l actor -d 'Who acts; else KAIJI_ACTOR, the config, the login name' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from reply" -l once -d 'Key against double entry: the same key with the same values writes nothing and gives the first answer' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from reply" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from reply" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from reply" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from reply" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from reply" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from reply" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from reply" -l yes -d 'Do not ask for confirmation'
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from reply" -l dry-run -d 'Write nothing; show what would be recorded and which deadlines would move'
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from reply" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from reply" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from reply" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand inquire; and __fish_seen_subcommand_from reply" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and not __fish_seen_subcommand_from check export list form" -s o -l output -d 'The file to write (with --all, the folder); else the screen' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and not __fish_seen_subcommand_from check export list form" -l to -d 'In which form; without it as the file after -o ends (.pdf, .docx, .txt), else txt' -r -f -a "pdf\t'PDF, to be printed and sealed'
docx\t'DOCX, to be edited'
txt\t'plain text'"
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and not __fish_seen_subcommand_from check export list form" -l addressee -d 'To whom (requester, third-party:1, other); may be left out where there is only one' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and not __fish_seen_subcommand_from check export list form" -l dated -d 'The day it bears; else the day of the act that it tells' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and not __fish_seen_subcommand_from check export list form" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'
csv\t'CSV'"
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and not __fish_seen_subcommand_from check export list form" -l encoding -d 'Encoding of CSV; utf-8-bom, which Excel opens, unless you say otherwise' -r -f -a "utf-8-bom\t'UTF-8 that Excel opens'
utf-8\t'UTF-8 without a mark'
cp932\t'what older Windows programs read (Shift_JIS)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and not __fish_seen_subcommand_from check export list form" -l actor -d 'Who acts; else KAIJI_ACTOR, the config, the login name' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and not __fish_seen_subcommand_from check export list form" -l once -d 'Key against double entry: the same key with the same values writes nothing and gives the first answer' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and not __fish_seen_subcommand_from check export list form" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and not __fish_seen_subcommand_from check export list form" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and not __fish_seen_subcommand_from check export list form" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and not __fish_seen_subcommand_from check export list form" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and not __fish_seen_subcommand_from check export list form" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and not __fish_seen_subcommand_from check export list form" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and not __fish_seen_subcommand_from check export list form" -l draft -d 'A draft: no number, nothing is recorded'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and not __fish_seen_subcommand_from check export list form" -l reissue -d 'A new one that supersedes the one issued'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and not __fish_seen_subcommand_from check export list form" -l all -d 'Every letter that is due; of the kind named, one to each addressee'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and not __fish_seen_subcommand_from check export list form" -l due -d 'Issues every letter that is due, of all cases: into one file, or one each where -o is a folder'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and not __fish_seen_subcommand_from check export list form" -l sign-list -d 'Lists the letters that are due, for whoever seals them; with -o as docx or pdf'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and not __fish_seen_subcommand_from check export list form" -l raw -d 'In CSV no \' before texts that a spreadsheet would take for a formula'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and not __fish_seen_subcommand_from check export list form" -l yes -d 'Do not ask for confirmation'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and not __fish_seen_subcommand_from check export list form" -l dry-run -d 'Write nothing; show what would be recorded and which deadlines would move'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and not __fish_seen_subcommand_from check export list form" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and not __fish_seen_subcommand_from check export list form" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and not __fish_seen_subcommand_from check export list form" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and not __fish_seen_subcommand_from check export list form" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and not __fish_seen_subcommand_from check export list form" -a "check" -d 'Tries whether every letter can be made with your own words'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and not __fish_seen_subcommand_from check export list form" -a "export" -d 'Writes the words of letters into a folder, to be adapted'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and not __fish_seen_subcommand_from check export list form" -a "list" -d 'List the letters issued and those that are due'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and not __fish_seen_subcommand_from check export list form" -a "form" -d 'Make a blank form; nothing is recorded'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from check" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from check" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from check" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from check" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from check" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from check" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from check" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from check" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from check" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from check" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from check" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from export" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from export" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from export" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from export" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from export" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from export" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from export" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from export" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from export" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from export" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from export" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from list" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'
csv\t'CSV'"
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from list" -l encoding -d 'Encoding of CSV; utf-8-bom, which Excel opens, unless you say otherwise' -r -f -a "utf-8-bom\t'UTF-8 that Excel opens'
utf-8\t'UTF-8 without a mark'
cp932\t'what older Windows programs read (Shift_JIS)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from list" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from list" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from list" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from list" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from list" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from list" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from list" -l raw -d 'In CSV no \' before texts that a spreadsheet would take for a formula'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from list" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from list" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from list" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from list" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from form" -l ruleset -d 'The rule; else the office\'s first' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from form" -l kind -d 'The kind of request; else disclosure' -r -f -a "disclosure\t'disclosure'
correction\t'correction'
suspension\t'suspension of use'
purpose-notice\t'notice of purpose'"
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from form" -s o -l output -d 'The file to write; else the screen' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from form" -l to -d 'In which form; without it as the file after -o ends (.pdf, .docx, .txt), else txt' -r -f -a "pdf\t'PDF, to be printed and sealed'
docx\t'DOCX, to be edited'
txt\t'plain text'"
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from form" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from form" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from form" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from form" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from form" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from form" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from form" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from form" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from form" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand letter; and __fish_seen_subcommand_from form" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand list" -l state -d 'Only cases in these states' -r -f -a "received\t'received'
in-progress\t'in progress'
decided\t'decided'
implemented\t'implemented'
closed\t'closed'
withdrawn\t'withdrawn'
dismissed\t'turned down on form'
transferred\t'transferred'
void\t'void'"
complete -c kaiji -n "__fish_kaiji_using_subcommand list" -l status -d 'Only cases whose deadline stands so' -r -f -a "open\t'running'
paused\t'a day not counted'
suspended\t'suspended'
overdue\t'overdue'
decided-in-time\t'decided in time'
decided-late\t'decided late'
prompt\t'no number of days'
decided\t'decided'
done\t'done'
passed\t'passed'"
complete -c kaiji -n "__fish_kaiji_using_subcommand list" -l kind -d 'Only requests of these kinds' -r -f -a "disclosure\t'disclosure'
correction\t'correction'
suspension\t'suspension of use'
purpose-notice\t'notice of purpose'"
complete -c kaiji -n "__fish_kaiji_using_subcommand list" -l ruleset -d 'Only cases under this ruleset' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand list" -l officer -d 'Only cases of this officer' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand list" -l section -d 'Only cases of this section' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand list" -l from -d 'Only requests that arrived on this day or later' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand list" -l to -d 'Only requests that arrived on this day or earlier' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand list" -l text -d 'Part of a name or subject, in any writing (old and new kanji, kana, width)' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand list" -l fields -d 'Only these fields, in this order, with commas between them' -r -f -a "number\t'number'
ruleset\t'ruleset'
kind\t'kind of request'
state\t'state of the case'
status\t'state of the deadline'
received\t'day of arrival'
date\t'deadline'
safe-date\t'safe date'
days-remaining\t'days left'
name\t'name'
subject\t'subject'
officer\t'officer'
section\t'section'
target\t'target'"
complete -c kaiji -n "__fish_kaiji_using_subcommand list" -l sort -d 'Sorted by these fields, with commas between them; a - before one turns it around' -r -f -a "number\t'number'
ruleset\t'ruleset'
kind\t'kind of request'
state\t'state of the case'
status\t'state of the deadline'
received\t'day of arrival'
date\t'deadline'
safe-date\t'safe date'
days-remaining\t'days left'
name\t'name'
subject\t'subject'
officer\t'officer'
section\t'section'
target\t'target'"
complete -c kaiji -n "__fish_kaiji_using_subcommand list" -l limit -d 'Only the first N rows' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand list" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'
csv\t'CSV'"
complete -c kaiji -n "__fish_kaiji_using_subcommand list" -l encoding -d 'Encoding of CSV; utf-8-bom, which Excel opens, unless you say otherwise' -r -f -a "utf-8-bom\t'UTF-8 that Excel opens'
utf-8\t'UTF-8 without a mark'
cp932\t'what older Windows programs read (Shift_JIS)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand list" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand list" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand list" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand list" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand list" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand list" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand list" -l all -d 'Ended cases as well'
complete -c kaiji -n "__fish_kaiji_using_subcommand list" -l count -d 'Only how many there are, by fiscal year, kind and state'
complete -c kaiji -n "__fish_kaiji_using_subcommand list" -l raw -d 'In CSV no \' before texts that a spreadsheet would take for a formula'
complete -c kaiji -n "__fish_kaiji_using_subcommand list" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand list" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand list" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand list" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand log" -l as-of -d 'Only what had been recorded by the end of that day' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand log" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'
csv\t'CSV'"
complete -c kaiji -n "__fish_kaiji_using_subcommand log" -l encoding -d 'Encoding of CSV; utf-8-bom, which Excel opens, unless you say otherwise' -r -f -a "utf-8-bom\t'UTF-8 that Excel opens'
utf-8\t'UTF-8 without a mark'
cp932\t'what older Windows programs read (Shift_JIS)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand log" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand log" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand log" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand log" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand log" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand log" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand log" -l raw -d 'In CSV no \' before texts that a spreadsheet would take for a formula'
complete -c kaiji -n "__fish_kaiji_using_subcommand log" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand log" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand log" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand log" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand man" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand man" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand man" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand man" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand man" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand man" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand man" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand man" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand man" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand man" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand method" -l on -d 'Day on which the person said so; with --instead the day on which the change was decided' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand method" -l means -d 'How it is wanted' -r -f -a "read\t'inspection'
copy\t'copies'
electronic\t'electronic record'
post\t'sent by post'"
complete -c kaiji -n "__fish_kaiji_using_subcommand method" -l part -d 'Number of the part; everything if not given' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand method" -l late-reason -d 'The good reason for not having said so within the period' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand method" -l instead -d 'How it is disclosed instead of the way asked for' -r -f -a "read\t'inspection'
copy\t'copies'
electronic\t'electronic record'
post\t'sent by post'"
complete -c kaiji -n "__fish_kaiji_using_subcommand method" -l reason -d 'Why it is not disclosed in the way asked for' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand method" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand method" -l actor -d 'Who acts; else KAIJI_ACTOR, the config, the login name' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand method" -l once -d 'Key against double entry: the same key with the same values writes nothing and gives the first answer' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand method" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand method" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand method" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand method" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand method" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand method" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand method" -l not-asked -d 'Record that nothing was said within the period: where the notice is known to have arrived and the period is over under any reading'
complete -c kaiji -n "__fish_kaiji_using_subcommand method" -l yes -d 'Do not ask for confirmation'
complete -c kaiji -n "__fish_kaiji_using_subcommand method" -l dry-run -d 'Write nothing; show what would be recorded and which deadlines would move'
complete -c kaiji -n "__fish_kaiji_using_subcommand method" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand method" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand method" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand method" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand migrate" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand migrate" -l actor -d 'Who acts; else KAIJI_ACTOR, the config, the login name' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand migrate" -l once -d 'Key against double entry: the same key with the same values writes nothing and gives the first answer' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand migrate" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand migrate" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand migrate" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand migrate" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand migrate" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand migrate" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand migrate" -l yes -d 'Do not ask for confirmation'
complete -c kaiji -n "__fish_kaiji_using_subcommand migrate" -l dry-run -d 'Write nothing; show what would be recorded and which deadlines would move'
complete -c kaiji -n "__fish_kaiji_using_subcommand migrate" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand migrate" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand migrate" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand migrate" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand next" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'
csv\t'CSV'"
complete -c kaiji -n "__fish_kaiji_using_subcommand next" -l encoding -d 'Encoding of CSV; utf-8-bom, which Excel opens, unless you say otherwise' -r -f -a "utf-8-bom\t'UTF-8 that Excel opens'
utf-8\t'UTF-8 without a mark'
cp932\t'what older Windows programs read (Shift_JIS)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand next" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand next" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand next" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand next" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand next" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand next" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand next" -l raw -d 'In CSV no \' before texts that a spreadsheet would take for a formula'
complete -c kaiji -n "__fish_kaiji_using_subcommand next" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand next" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand next" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand next" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand note" -l on -d 'The day it is about; else today' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand note" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand note" -l actor -d 'Who acts; else KAIJI_ACTOR, the config, the login name' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand note" -l once -d 'Key against double entry: the same key with the same values writes nothing and gives the first answer' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand note" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand note" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand note" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand note" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand note" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand note" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand note" -l yes -d 'Do not ask for confirmation'
complete -c kaiji -n "__fish_kaiji_using_subcommand note" -l dry-run -d 'Write nothing; show what would be recorded and which deadlines would move'
complete -c kaiji -n "__fish_kaiji_using_subcommand note" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand note" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand note" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand note" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and not __fish_seen_subcommand_from show edit set" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and not __fish_seen_subcommand_from show edit set" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and not __fish_seen_subcommand_from show edit set" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and not __fish_seen_subcommand_from show edit set" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and not __fish_seen_subcommand_from show edit set" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and not __fish_seen_subcommand_from show edit set" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and not __fish_seen_subcommand_from show edit set" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and not __fish_seen_subcommand_from show edit set" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and not __fish_seen_subcommand_from show edit set" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and not __fish_seen_subcommand_from show edit set" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and not __fish_seen_subcommand_from show edit set" -f -a "show" -d 'Show what is known of the office'
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and not __fish_seen_subcommand_from show edit set" -f -a "edit" -d 'Set what is known of the office, one by one at a terminal'
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and not __fish_seen_subcommand_from show edit set" -f -a "set" -d 'Set data of the office (earlier values are kept)'
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from show" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from show" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from show" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from show" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from show" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from show" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from show" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from show" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from show" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from show" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from show" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from edit" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from edit" -l actor -d 'Who acts; else KAIJI_ACTOR, the config, the login name' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from edit" -l once -d 'Key against double entry: the same key with the same values writes nothing and gives the first answer' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from edit" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from edit" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from edit" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from edit" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from edit" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from edit" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from edit" -l yes -d 'Do not ask for confirmation'
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from edit" -l dry-run -d 'Write nothing; show what would be recorded and which deadlines would move'
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from edit" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from edit" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from edit" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from edit" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from set" -l from -d 'Day from which the value holds (today without it)' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from set" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from set" -l actor -d 'Who acts; else KAIJI_ACTOR, the config, the login name' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from set" -l once -d 'Key against double entry: the same key with the same values writes nothing and gives the first answer' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from set" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from set" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from set" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from set" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from set" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from set" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from set" -l yes -d 'Do not ask for confirmation'
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from set" -l dry-run -d 'Write nothing; show what would be recorded and which deadlines would move'
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from set" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from set" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from set" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from set" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand overdue" -l state -d 'Only cases in these states' -r -f -a "received\t'received'
in-progress\t'in progress'
decided\t'decided'
implemented\t'implemented'
closed\t'closed'
withdrawn\t'withdrawn'
dismissed\t'turned down on form'
transferred\t'transferred'
void\t'void'"
complete -c kaiji -n "__fish_kaiji_using_subcommand overdue" -l status -d 'Only cases whose deadline stands so' -r -f -a "open\t'running'
paused\t'a day not counted'
suspended\t'suspended'
overdue\t'overdue'
decided-in-time\t'decided in time'
decided-late\t'decided late'
prompt\t'no number of days'
decided\t'decided'
done\t'done'
passed\t'passed'"
complete -c kaiji -n "__fish_kaiji_using_subcommand overdue" -l kind -d 'Only requests of these kinds' -r -f -a "disclosure\t'disclosure'
correction\t'correction'
suspension\t'suspension of use'
purpose-notice\t'notice of purpose'"
complete -c kaiji -n "__fish_kaiji_using_subcommand overdue" -l ruleset -d 'Only cases under this ruleset' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand overdue" -l officer -d 'Only cases of this officer' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand overdue" -l section -d 'Only cases of this section' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand overdue" -l from -d 'Only requests that arrived on this day or later' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand overdue" -l to -d 'Only requests that arrived on this day or earlier' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand overdue" -l text -d 'Part of a name or subject, in any writing (old and new kanji, kana, width)' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand overdue" -l fields -d 'Only these fields, in this order, with commas between them' -r -f -a "number\t'number'
ruleset\t'ruleset'
kind\t'kind of request'
state\t'state of the case'
status\t'state of the deadline'
received\t'day of arrival'
date\t'deadline'
safe-date\t'safe date'
days-remaining\t'days left'
name\t'name'
subject\t'subject'
officer\t'officer'
section\t'section'
target\t'target'
clock\t'which period'
owed-by\t'whose period'"
complete -c kaiji -n "__fish_kaiji_using_subcommand overdue" -l sort -d 'Sorted by these fields, with commas between them; a - before one turns it around' -r -f -a "number\t'number'
ruleset\t'ruleset'
kind\t'kind of request'
state\t'state of the case'
status\t'state of the deadline'
received\t'day of arrival'
date\t'deadline'
safe-date\t'safe date'
days-remaining\t'days left'
name\t'name'
subject\t'subject'
officer\t'officer'
section\t'section'
target\t'target'
clock\t'which period'
owed-by\t'whose period'"
complete -c kaiji -n "__fish_kaiji_using_subcommand overdue" -l limit -d 'Only the first N rows' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand overdue" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'
csv\t'CSV'"
complete -c kaiji -n "__fish_kaiji_using_subcommand overdue" -l encoding -d 'Encoding of CSV; utf-8-bom, which Excel opens, unless you say otherwise' -r -f -a "utf-8-bom\t'UTF-8 that Excel opens'
utf-8\t'UTF-8 without a mark'
cp932\t'what older Windows programs read (Shift_JIS)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand overdue" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand overdue" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand overdue" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand overdue" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand overdue" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand overdue" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand overdue" -l all-clocks -d 'The other side\'s periods as well'
complete -c kaiji -n "__fish_kaiji_using_subcommand overdue" -l exit-code -d 'End with 1 when there is any'
complete -c kaiji -n "__fish_kaiji_using_subcommand overdue" -l raw -d 'In CSV no \' before texts that a spreadsheet would take for a formula'
complete -c kaiji -n "__fish_kaiji_using_subcommand overdue" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand overdue" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand overdue" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand overdue" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand rebuild" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand rebuild" -l actor -d 'Who acts; else KAIJI_ACTOR, the config, the login name' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand rebuild" -l once -d 'Key against double entry: the same key with the same values writes nothing and gives the first answer' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand rebuild" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand rebuild" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand rebuild" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand rebuild" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand rebuild" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand rebuild" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand rebuild" -l yes -d 'Do not ask for confirmation'
complete -c kaiji -n "__fish_kaiji_using_subcommand rebuild" -l dry-run -d 'Write nothing; show what would be recorded and which deadlines would move'
complete -c kaiji -n "__fish_kaiji_using_subcommand rebuild" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand rebuild" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand rebuild" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand rebuild" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l ruleset -d 'Under which ruleset; else the default of the file' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l kind -d 'What is asked' -r -f -a "disclosure\t'disclosure'
correction\t'correction'
suspension\t'suspension of use'
purpose-notice\t'notice of purpose'"
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l received -d 'The day it arrived' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l at -d 'The time it arrived' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l written -d 'The date written on it' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l accepted -d 'The day it was accepted, where that is another day' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l desk -d 'The desk that took it in' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l at-office -d 'The day it reached the office itself, where another desk took it in' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l name -d 'Name of the person who asks' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l kana -d 'The name in kana' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l address -d 'Address' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l phone -d 'Telephone number' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l representative -d 'Representative, where a body asks' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l by -d 'Who asks; else the principal' -r -f -a "principal\t'the principal'
statutory-agent\t'statutory agent'
mandated-agent\t'mandated agent'
heir\t'heir'
source-facility\t'facility the data came from'"
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l for -d 'For whom an agent asks' -r -f -a "principal\t'for the principal'
heir\t'for an heir'"
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l heir-class -d 'Which class of heirs' -r -f -a "inheritor\t'inheritor'
parent-of-minor\t'parent of one who died a minor'
spouse-child-parent\t'spouse, child or parent'
second-degree\t'blood relative of the second degree, where there is no spouse, child or parent'"
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l deceased -d 'Name of the deceased principal' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l principal -d 'Name of the principal, where an agent asks' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l subject -d 'What is asked for; one for each part, numbered 1, 2 and so on' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l reason -d 'Why, or what for' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l channel -d 'How it came; else at the counter' -r -f -a "counter\t'at the counter'
post\t'by post'
online\t'online'
oral\t'by word of mouth'"
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l section -d 'The section that holds the records' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l officer -d 'The officer in charge' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l prior -d 'Number of the case that it follows from' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l disclosed-on -d 'The day the disclosure was received that is to be corrected or suspended' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l road -d 'Under the rule or under the Act (needed where both roads are open)' -r -f -a "rule\t'under the office\'s own rule'
act\t'under the Act'"
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l class -d 'The class of information, where the rule tells them apart' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l ground -d 'The article on which a suspension is asked for; may be repeated' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l words -d 'The words of an oral request' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l ref -d 'A number of the office\'s own, or of another system' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l actor -d 'Who acts; else KAIJI_ACTOR, the config, the login name' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l once -d 'Key against double entry: the same key with the same values writes nothing and gives the first answer' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l specific-pi -d 'It concerns specific personal information (My Number)'
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l yes -d 'Do not ask for confirmation'
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l dry-run -d 'Write nothing; show what would be recorded and which deadlines would move'
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand receive" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand register; and not __fish_seen_subcommand_from breach" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand register; and not __fish_seen_subcommand_from breach" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand register; and not __fish_seen_subcommand_from breach" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand register; and not __fish_seen_subcommand_from breach" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand register; and not __fish_seen_subcommand_from breach" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand register; and not __fish_seen_subcommand_from breach" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand register; and not __fish_seen_subcommand_from breach" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand register; and not __fish_seen_subcommand_from breach" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand register; and not __fish_seen_subcommand_from breach" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand register; and not __fish_seen_subcommand_from breach" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand register; and not __fish_seen_subcommand_from breach" -f -a "breach" -d 'Record breaches, and who was told of them'
complete -c kaiji -n "__fish_kaiji_using_subcommand register; and __fish_seen_subcommand_from breach" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand register; and __fish_seen_subcommand_from breach" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand register; and __fish_seen_subcommand_from breach" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand register; and __fish_seen_subcommand_from breach" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand register; and __fish_seen_subcommand_from breach" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand register; and __fish_seen_subcommand_from breach" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand register; and __fish_seen_subcommand_from breach" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand register; and __fish_seen_subcommand_from breach" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand register; and __fish_seen_subcommand_from breach" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand register; and __fish_seen_subcommand_from breach" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand register; and __fish_seen_subcommand_from breach" -f -a "record" -d 'Record that a breach became known; prints what is owed by when'
complete -c kaiji -n "__fish_kaiji_using_subcommand register; and __fish_seen_subcommand_from breach" -f -a "update" -d 'Add what became known later, or has changed'
complete -c kaiji -n "__fish_kaiji_using_subcommand register; and __fish_seen_subcommand_from breach" -f -a "report" -d 'Record a report to the commission, the head or the departments'
complete -c kaiji -n "__fish_kaiji_using_subcommand register; and __fish_seen_subcommand_from breach" -f -a "told-entruster" -d 'Record that whoever entrusted the data was told'
complete -c kaiji -n "__fish_kaiji_using_subcommand register; and __fish_seen_subcommand_from breach" -f -a "notify" -d 'Record that principals were told, or need not be'
complete -c kaiji -n "__fish_kaiji_using_subcommand register; and __fish_seen_subcommand_from breach" -f -a "list" -d 'List the breaches of which somebody is still to be told'
complete -c kaiji -n "__fish_kaiji_using_subcommand register; and __fish_seen_subcommand_from breach" -f -a "show" -d 'Show one breach with what is still owed, by when'
complete -c kaiji -n "__fish_kaiji_using_subcommand register; and __fish_seen_subcommand_from breach" -f -a "letter" -d 'Write the notice to a principal, or the copy of a report'
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and not __fish_seen_subcommand_from daily ledger annual" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and not __fish_seen_subcommand_from daily ledger annual" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and not __fish_seen_subcommand_from daily ledger annual" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and not __fish_seen_subcommand_from daily ledger annual" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and not __fish_seen_subcommand_from daily ledger annual" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and not __fish_seen_subcommand_from daily ledger annual" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and not __fish_seen_subcommand_from daily ledger annual" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and not __fish_seen_subcommand_from daily ledger annual" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and not __fish_seen_subcommand_from daily ledger annual" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and not __fish_seen_subcommand_from daily ledger annual" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and not __fish_seen_subcommand_from daily ledger annual" -f -a "daily" -d 'Make the morning\'s list: late, due today, soon, waiting, to be sent'
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and not __fish_seen_subcommand_from daily ledger annual" -f -a "ledger" -d 'Make the book of cases of a fiscal year, in order of number'
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and not __fish_seen_subcommand_from daily ledger annual" -f -a "annual" -d 'Sum up a fiscal year in the figures to publish'
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from daily" -l within -d 'How many working days from today' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from daily" -l paused -d 'List a stop that has lasted this many days' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from daily" -l by -d 'By officer or by section' -r -f -a "officer\t'by officer'
section\t'by section'"
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from daily" -l since -d 'The head at the end of the last list; adds what has changed since' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from daily" -l ruleset -d 'Only cases of this rule' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from daily" -l to -d 'In which form; without it as the file after -o ends, else table' -r -f -a "table\t'the table of the screen'
csv\t'one line a case'
xlsx\t'for a spreadsheet'
json\t'for programs'
html\t'one page for a browser'
pdf\t'to be printed'"
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from daily" -s o -l output -d 'The file to write; else the screen' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from daily" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'
csv\t'CSV'"
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from daily" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from daily" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from daily" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from daily" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from daily" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from daily" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from daily" -l exit-code -d 'Exit with 1 when a case is late or due today'
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from daily" -l anonymous -d 'Leave out names and other columns about a person'
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from daily" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from daily" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from daily" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from daily" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from ledger" -l fy -d 'The fiscal year of the receipt' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from ledger" -l ruleset -d 'Only cases of this rule' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from ledger" -l to -d 'In which form; without it as the file after -o ends, else table' -r -f -a "table\t'the table of the screen'
csv\t'one line a case'
xlsx\t'for a spreadsheet'
json\t'for programs'
html\t'one page for a browser'
pdf\t'to be printed'"
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from ledger" -s o -l output -d 'The file to write; else the screen' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from ledger" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'
csv\t'CSV'"
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from ledger" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from ledger" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from ledger" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from ledger" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from ledger" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from ledger" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from ledger" -l anonymous -d 'Leave out names, subjects, reasons and other columns about a person'
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from ledger" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from ledger" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from ledger" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from ledger" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from annual" -l fy -d 'The fiscal year (令和8, R8, 2026); else the one that ended last' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from annual" -l ruleset -d 'Only cases of this ruleset' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from annual" -l mask -d 'Leave out numbers below this one, and others so that they cannot be computed' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from annual" -l explain -d 'The cases behind the figure of this code; --to csv lists the codes' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from annual" -l to -d 'The form; else as the name of the -o file ends, else table' -r -f -a "table\t'the table of the screen'
csv\t'one line a case'
xlsx\t'for a spreadsheet'
json\t'for programs'
html\t'one page for a browser'
pdf\t'to be printed'"
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from annual" -s o -l output -d 'The file to write; else the screen' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from annual" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'
csv\t'CSV'"
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from annual" -l encoding -d 'Encoding of CSV; utf-8-bom, which Excel opens, unless you say otherwise' -r -f -a "utf-8-bom\t'UTF-8 that Excel opens'
utf-8\t'UTF-8 without a mark'
cp932\t'what older Windows programs read (Shift_JIS)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from annual" -l actor -d 'Who acts; else KAIJI_ACTOR, the config, the login name' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from annual" -l once -d 'Key against double entry: the same key with the same values writes nothing and gives the first answer' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from annual" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from annual" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from annual" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from annual" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from annual" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from annual" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from annual" -l publish -d 'Record that these figures were published; later reports show what has changed since, and which cases'
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from annual" -l anonymous -d 'Leave the names out where cases are listed'
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from annual" -l raw -d 'In CSV no \' before texts that a spreadsheet would take for a formula'
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from annual" -l yes -d 'Do not ask for confirmation'
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from annual" -l dry-run -d 'Write nothing; show what would be recorded and which deadlines would move'
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from annual" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from annual" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from annual" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand report; and __fish_seen_subcommand_from annual" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand restore" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand restore" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand restore" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand restore" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand restore" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand restore" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand restore" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand restore" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand restore" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand restore" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand restore" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and not __fish_seen_subcommand_from file consult report rule" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and not __fish_seen_subcommand_from file consult report rule" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and not __fish_seen_subcommand_from file consult report rule" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and not __fish_seen_subcommand_from file consult report rule" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and not __fish_seen_subcommand_from file consult report rule" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and not __fish_seen_subcommand_from file consult report rule" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and not __fish_seen_subcommand_from file consult report rule" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and not __fish_seen_subcommand_from file consult report rule" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and not __fish_seen_subcommand_from file consult report rule" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and not __fish_seen_subcommand_from file consult report rule" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and not __fish_seen_subcommand_from file consult report rule" -f -a "file" -d 'Record that a request for review arrived'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and not __fish_seen_subcommand_from file consult report rule" -f -a "consult" -d 'Record that the panel was consulted, or why it need not be'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and not __fish_seen_subcommand_from file consult report rule" -f -a "report" -d 'Record the report of the panel'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and not __fish_seen_subcommand_from file consult report rule" -f -a "rule" -d 'Record the ruling'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from file" -l on -d 'The day it arrived' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from file" -l by -d 'Who filed it: requester, third-party:N or other:NAME; else the requester' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from file" -l participant -d 'A third party that takes part, as third-party:N' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from file" -l late-reason -d 'Why it comes after the period' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from file" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from file" -l actor -d 'Who acts; else KAIJI_ACTOR, the config, the login name' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from file" -l once -d 'Key against double entry: the same key with the same values writes nothing and gives the first answer' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from file" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from file" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from file" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from file" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from file" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from file" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from file" -l yes -d 'Do not ask for confirmation'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from file" -l dry-run -d 'Write nothing; show what would be recorded and which deadlines would move'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from file" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from file" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from file" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from file" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from consult" -l on -d 'The day of consulting' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from consult" -l body -d 'The panel' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from consult" -l exempt -d 'The ground on which it need not be consulted (like 45-1-1)' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from consult" -l event -d 'Which request for review, where there are several' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from consult" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from consult" -l actor -d 'Who acts; else KAIJI_ACTOR, the config, the login name' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from consult" -l once -d 'Key against double entry: the same key with the same values writes nothing and gives the first answer' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from consult" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from consult" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from consult" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from consult" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from consult" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from consult" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from consult" -l happened -d 'Record it although the law refuses it, because it was already done'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from consult" -l yes -d 'Do not ask for confirmation'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from consult" -l dry-run -d 'Write nothing; show what would be recorded and which deadlines would move'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from consult" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from consult" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from consult" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from consult" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from report" -l on -d 'The day of the report' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from report" -l answer -d 'What the panel reported' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from report" -l event -d 'Which request for review, where there are several' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from report" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from report" -l actor -d 'Who acts; else KAIJI_ACTOR, the config, the login name' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from report" -l once -d 'Key against double entry: the same key with the same values writes nothing and gives the first answer' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from report" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from report" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from report" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from report" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from report" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from report" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from report" -l yes -d 'Do not ask for confirmation'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from report" -l dry-run -d 'Write nothing; show what would be recorded and which deadlines would move'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from report" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from report" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from report" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from report" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from rule" -l on -d 'The day of the ruling' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from rule" -l outcome -d 'How it ended' -r -f -a "granted\t'granted'
granted-in-part\t'granted in part'
denied\t'denied'
inadmissible\t'inadmissible'"
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from rule" -l disclose -d 'Whether the ruling discloses' -r -f -a "yes\t'it is disclosed'
no\t'it is not disclosed'"
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from rule" -l reason -d 'Why it was ruled so, as a third party is told' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from rule" -l implement-on -d 'The day on which it is carried out, as a third party is told' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from rule" -l participant -d 'A third party that takes part since the review was filed (third-party:N)' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from rule" -l event -d 'Which request for review, where there are several' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from rule" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from rule" -l actor -d 'Who acts; else KAIJI_ACTOR, the config, the login name' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from rule" -l once -d 'Key against double entry: the same key with the same values writes nothing and gives the first answer' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from rule" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from rule" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from rule" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from rule" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from rule" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from rule" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from rule" -l happened -d 'Record it although the law refuses it, because it was already done'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from rule" -l yes -d 'Do not ask for confirmation'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from rule" -l dry-run -d 'Write nothing; show what would be recorded and which deadlines would move'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from rule" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from rule" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from rule" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand review; and __fish_seen_subcommand_from rule" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and not __fish_seen_subcommand_from list show check add" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and not __fish_seen_subcommand_from list show check add" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and not __fish_seen_subcommand_from list show check add" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and not __fish_seen_subcommand_from list show check add" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and not __fish_seen_subcommand_from list show check add" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and not __fish_seen_subcommand_from list show check add" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and not __fish_seen_subcommand_from list show check add" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and not __fish_seen_subcommand_from list show check add" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and not __fish_seen_subcommand_from list show check add" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and not __fish_seen_subcommand_from list show check add" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and not __fish_seen_subcommand_from list show check add" -f -a "list" -d 'List the rulesets of the case file and those that come with kaiji'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and not __fish_seen_subcommand_from list show check add" -f -a "show" -d 'Show the articles, deadlines and readings of a ruleset'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and not __fish_seen_subcommand_from list show check add" -f -a "check" -d 'Read a ruleset file and run the examples it carries'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and not __fish_seen_subcommand_from list show check add" -f -a "add" -d 'Take a ruleset into the case file (a new one, a new version, a corrected reading)'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from list" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'
csv\t'CSV'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from list" -l encoding -d 'Encoding of CSV; utf-8-bom, which Excel opens, unless you say otherwise' -r -f -a "utf-8-bom\t'UTF-8 that Excel opens'
utf-8\t'UTF-8 without a mark'
cp932\t'what older Windows programs read (Shift_JIS)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from list" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from list" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from list" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from list" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from list" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from list" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from list" -l raw -d 'In CSV no \' before texts that a spreadsheet would take for a formula'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from list" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from list" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from list" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from list" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from show" -l on -d 'The version in force on this day (today without it)' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from show" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from show" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from show" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from show" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from show" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from show" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from show" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from show" -l grounds -d 'Only the grounds of refusal, as they are typed and printed'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from show" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from show" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from show" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from show" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from check" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from check" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from check" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from check" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from check" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from check" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from check" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from check" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from check" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from check" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from check" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from add" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from add" -l actor -d 'Who acts; else KAIJI_ACTOR, the config, the login name' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from add" -l once -d 'Key against double entry: the same key with the same values writes nothing and gives the first answer' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from add" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from add" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from add" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from add" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from add" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from add" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from add" -l default -d 'Let receive take it where none is named'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from add" -l yes -d 'Do not ask for confirmation'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from add" -l dry-run -d 'Write nothing; show what would be recorded and which deadlines would move'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from add" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from add" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from add" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from add" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand search" -l state -d 'Only cases in these states' -r -f -a "received\t'received'
in-progress\t'in progress'
decided\t'decided'
implemented\t'implemented'
closed\t'closed'
withdrawn\t'withdrawn'
dismissed\t'turned down on form'
transferred\t'transferred'
void\t'void'"
complete -c kaiji -n "__fish_kaiji_using_subcommand search" -l status -d 'Only cases whose deadline stands so' -r -f -a "open\t'running'
paused\t'a day not counted'
suspended\t'suspended'
overdue\t'overdue'
decided-in-time\t'decided in time'
decided-late\t'decided late'
prompt\t'no number of days'
decided\t'decided'
done\t'done'
passed\t'passed'"
complete -c kaiji -n "__fish_kaiji_using_subcommand search" -l kind -d 'Only requests of these kinds' -r -f -a "disclosure\t'disclosure'
correction\t'correction'
suspension\t'suspension of use'
purpose-notice\t'notice of purpose'"
complete -c kaiji -n "__fish_kaiji_using_subcommand search" -l ruleset -d 'Only cases under this ruleset' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand search" -l officer -d 'Only cases of this officer' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand search" -l section -d 'Only cases of this section' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand search" -l from -d 'Only requests that arrived on this day or later' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand search" -l to -d 'Only requests that arrived on this day or earlier' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand search" -l text -d 'Part of a name or subject, in any writing (old and new kanji, kana, width)' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand search" -l fields -d 'Only these fields, in this order, with commas between them' -r -f -a "number\t'number'
ruleset\t'ruleset'
kind\t'kind of request'
state\t'state of the case'
status\t'state of the deadline'
received\t'day of arrival'
date\t'deadline'
safe-date\t'safe date'
days-remaining\t'days left'
name\t'name'
subject\t'subject'
officer\t'officer'
section\t'section'
target\t'target'"
complete -c kaiji -n "__fish_kaiji_using_subcommand search" -l sort -d 'Sorted by these fields, with commas between them; a - before one turns it around' -r -f -a "number\t'number'
ruleset\t'ruleset'
kind\t'kind of request'
state\t'state of the case'
status\t'state of the deadline'
received\t'day of arrival'
date\t'deadline'
safe-date\t'safe date'
days-remaining\t'days left'
name\t'name'
subject\t'subject'
officer\t'officer'
section\t'section'
target\t'target'"
complete -c kaiji -n "__fish_kaiji_using_subcommand search" -l limit -d 'Only the first N rows' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand search" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'
csv\t'CSV'"
complete -c kaiji -n "__fish_kaiji_using_subcommand search" -l encoding -d 'Encoding of CSV; utf-8-bom, which Excel opens, unless you say otherwise' -r -f -a "utf-8-bom\t'UTF-8 that Excel opens'
utf-8\t'UTF-8 without a mark'
cp932\t'what older Windows programs read (Shift_JIS)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand search" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand search" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand search" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand search" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand search" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand search" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand search" -l open -d 'Only cases that have not ended'
complete -c kaiji -n "__fish_kaiji_using_subcommand search" -l raw -d 'In CSV no \' before texts that a spreadsheet would take for a formula'
complete -c kaiji -n "__fish_kaiji_using_subcommand search" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand search" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand search" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand search" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand sent" -l on -d 'The day it went out' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand sent" -l letter -d 'Which letter; else the one that is due' -r -f -a "mend-request\t'request to mend'
decision\t'notice of the decision'
extension\t'notice of extension'
special-case\t'notice of the special case'
third-party-inquiry\t'inquiry to a third party'
third-party-notice\t'notice to an objecting third party'
consultation-notice\t'notice of consultation'
transfer-notice\t'notice of transfer'
method-change\t'notice of another method'
recipients-notice\t'notice to recipients'
withdrawal-receipt\t'confirmation of withdrawal'
agent-confirmation\t'confirmation to the principal'"
complete -c kaiji -n "__fish_kaiji_using_subcommand sent" -l to -d 'The addressee, where there are several' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand sent" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand sent" -l actor -d 'Who acts; else KAIJI_ACTOR, the config, the login name' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand sent" -l once -d 'Key against double entry: the same key with the same values writes nothing and gives the first answer' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand sent" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand sent" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand sent" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand sent" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand sent" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand sent" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand sent" -l yes -d 'Do not ask for confirmation'
complete -c kaiji -n "__fish_kaiji_using_subcommand sent" -l dry-run -d 'Write nothing; show what would be recorded and which deadlines would move'
complete -c kaiji -n "__fish_kaiji_using_subcommand sent" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand sent" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand sent" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand sent" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand show" -l as-of -d 'What was recorded by the end of that day in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand show" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand show" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand show" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand show" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand show" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand show" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand show" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand show" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand show" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand show" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand show" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand special" -l remaining-until -d 'The day set for the rest (of a correction or suspension: for the whole)' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand special" -l reason -d 'The reason, printed in the notice' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand special" -l on -d 'The day it was decided; else today' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand special" -l notified -d 'The day its notice arrived (as "kaiji delivered --letter special-case")' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand special" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand special" -l actor -d 'Who acts; else KAIJI_ACTOR, the config, the login name' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand special" -l once -d 'Key against double entry: the same key with the same values writes nothing and gives the first answer' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand special" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand special" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand special" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand special" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand special" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand special" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand special" -l happened -d 'It was in truth already done: recorded as a fact even against the law, with a warning'
complete -c kaiji -n "__fish_kaiji_using_subcommand special" -l yes -d 'Do not ask for confirmation'
complete -c kaiji -n "__fish_kaiji_using_subcommand special" -l dry-run -d 'Write nothing; show what would be recorded and which deadlines would move'
complete -c kaiji -n "__fish_kaiji_using_subcommand special" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand special" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand special" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand special" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand strike" -l why -d 'Why it is struck' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand strike" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand strike" -l actor -d 'Who acts; else KAIJI_ACTOR, the config, the login name' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand strike" -l once -d 'Key against double entry: the same key with the same values writes nothing and gives the first answer' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand strike" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand strike" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand strike" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand strike" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand strike" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand strike" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand strike" -l with-dependents -d 'Strike the entries that depend on it as well'
complete -c kaiji -n "__fish_kaiji_using_subcommand strike" -l yes -d 'Do not ask for confirmation'
complete -c kaiji -n "__fish_kaiji_using_subcommand strike" -l dry-run -d 'Write nothing; show what would be recorded and which deadlines would move'
complete -c kaiji -n "__fish_kaiji_using_subcommand strike" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand strike" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand strike" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand strike" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and not __fish_seen_subcommand_from ask done lapse" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and not __fish_seen_subcommand_from ask done lapse" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and not __fish_seen_subcommand_from ask done lapse" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and not __fish_seen_subcommand_from ask done lapse" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and not __fish_seen_subcommand_from ask done lapse" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and not __fish_seen_subcommand_from ask done lapse" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and not __fish_seen_subcommand_from ask done lapse" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and not __fish_seen_subcommand_from ask done lapse" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and not __fish_seen_subcommand_from ask done lapse" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and not __fish_seen_subcommand_from ask done lapse" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and not __fish_seen_subcommand_from ask done lapse" -f -a "ask" -d 'Record that the requester was asked to mend'
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and not __fish_seen_subcommand_from ask done lapse" -f -a "done" -d 'Record that it was mended'
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and not __fish_seen_subcommand_from ask done lapse" -f -a "lapse" -d 'Record that it ended without being mended'
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from ask" -l on -d 'The day of asking' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from ask" -l by -d 'The last day set for mending' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from ask" -l missing -d 'What is missing' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from ask" -l about -d 'What is mended; else the form' -r -f -a "form\t'defects of the form'
identity\t'missing identity papers'"
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from ask" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from ask" -l actor -d 'Who acts; else KAIJI_ACTOR, the config, the login name' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from ask" -l once -d 'Key against double entry: the same key with the same values writes nothing and gives the first answer' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from ask" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from ask" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from ask" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from ask" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from ask" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from ask" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from ask" -l happened -d 'Record it although the law refuses it, because it was already done'
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from ask" -l yes -d 'Do not ask for confirmation'
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from ask" -l dry-run -d 'Write nothing; show what would be recorded and which deadlines would move'
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from ask" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from ask" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from ask" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from ask" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from done" -l on -d 'The day it was mended' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from done" -l event -d 'Which asking it answers, where there are several' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from done" -l disclosed-on -d 'The disclosure that the mended form names (correction, suspension)' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from done" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from done" -l actor -d 'Who acts; else KAIJI_ACTOR, the config, the login name' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from done" -l once -d 'Key against double entry: the same key with the same values writes nothing and gives the first answer' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from done" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from done" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from done" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from done" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from done" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from done" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from done" -l yes -d 'Do not ask for confirmation'
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from done" -l dry-run -d 'Write nothing; show what would be recorded and which deadlines would move'
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from done" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from done" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from done" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from done" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from lapse" -l on -d 'The day it ended, never later than the last day set' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from lapse" -l event -d 'Which asking it is about, where there are several' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from lapse" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from lapse" -l actor -d 'Who acts; else KAIJI_ACTOR, the config, the login name' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from lapse" -l once -d 'Key against double entry: the same key with the same values writes nothing and gives the first answer' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from lapse" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from lapse" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from lapse" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from lapse" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from lapse" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from lapse" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from lapse" -l yes -d 'Do not ask for confirmation'
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from lapse" -l dry-run -d 'Write nothing; show what would be recorded and which deadlines would move'
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from lapse" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from lapse" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from lapse" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand supplement; and __fish_seen_subcommand_from lapse" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand tell-recipients" -l to -d 'Who was told' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand tell-recipients" -l why -d 'Why it was found unnecessary' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand tell-recipients" -l on -d 'Day on which they were told, or on which it was found unnecessary' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand tell-recipients" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand tell-recipients" -l actor -d 'Who acts; else KAIJI_ACTOR, the config, the login name' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand tell-recipients" -l once -d 'Key against double entry: the same key with the same values writes nothing and gives the first answer' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand tell-recipients" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand tell-recipients" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand tell-recipients" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand tell-recipients" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand tell-recipients" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand tell-recipients" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand tell-recipients" -l not-needed -d 'It was found unnecessary'
complete -c kaiji -n "__fish_kaiji_using_subcommand tell-recipients" -l yes -d 'Do not ask for confirmation'
complete -c kaiji -n "__fish_kaiji_using_subcommand tell-recipients" -l dry-run -d 'Write nothing; show what would be recorded and which deadlines would move'
complete -c kaiji -n "__fish_kaiji_using_subcommand tell-recipients" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand tell-recipients" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand tell-recipients" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand tell-recipients" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and not __fish_seen_subcommand_from ask reply unknown" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and not __fish_seen_subcommand_from ask reply unknown" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and not __fish_seen_subcommand_from ask reply unknown" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and not __fish_seen_subcommand_from ask reply unknown" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and not __fish_seen_subcommand_from ask reply unknown" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and not __fish_seen_subcommand_from ask reply unknown" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and not __fish_seen_subcommand_from ask reply unknown" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and not __fish_seen_subcommand_from ask reply unknown" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and not __fish_seen_subcommand_from ask reply unknown" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and not __fish_seen_subcommand_from ask reply unknown" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and not __fish_seen_subcommand_from ask reply unknown" -f -a "ask" -d 'Record that a third party was given the chance to state its opinion'
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and not __fish_seen_subcommand_from ask reply unknown" -f -a "reply" -d 'Record what a third party answered'
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and not __fish_seen_subcommand_from ask reply unknown" -f -a "unknown" -d 'Record that a third party cannot be found'
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from ask" -l who -d 'The name of the third party' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from ask" -l on -d 'The day of asking' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from ask" -l by -d 'The last day set for the opinion' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from ask" -l ground -d 'Why it must be heard (like 20-2-i, 20-3-proviso, 22)' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from ask" -l information -d 'What the record says of the third party' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from ask" -l address -d 'The address of the third party' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from ask" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from ask" -l actor -d 'Who acts; else KAIJI_ACTOR, the config, the login name' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from ask" -l once -d 'Key against double entry: the same key with the same values writes nothing and gives the first answer' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from ask" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from ask" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from ask" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from ask" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from ask" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from ask" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from ask" -l mandatory -d 'It must be heard; needs --ground as well'
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from ask" -l happened -d 'Record it although the law refuses it, because it was already done'
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from ask" -l yes -d 'Do not ask for confirmation'
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from ask" -l dry-run -d 'Write nothing; show what would be recorded and which deadlines would move'
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from ask" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from ask" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from ask" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from ask" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from reply" -l party -d 'The number of the third party' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from reply" -l who -d 'The name of the third party, where no other bears it' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from reply" -l on -d 'The day the answer arrived' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from reply" -l objects -d 'Whether it opposes the disclosure' -r -f -a "yes\t'it objects'
no\t'it does not object'"
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from reply" -l reason -d 'Why it objects, or what else it says' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from reply" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from reply" -l actor -d 'Who acts; else KAIJI_ACTOR, the config, the login name' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from reply" -l once -d 'Key against double entry: the same key with the same values writes nothing and gives the first answer' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from reply" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from reply" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from reply" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from reply" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from reply" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from reply" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from reply" -l yes -d 'Do not ask for confirmation'
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from reply" -l dry-run -d 'Write nothing; show what would be recorded and which deadlines would move'
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from reply" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from reply" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from reply" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from reply" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from unknown" -l who -d 'The name of the third party' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from unknown" -l searched -d 'How it was searched for' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from unknown" -l on -d 'The day on which that was known; else today' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from unknown" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from unknown" -l actor -d 'Who acts; else KAIJI_ACTOR, the config, the login name' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from unknown" -l once -d 'Key against double entry: the same key with the same values writes nothing and gives the first answer' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from unknown" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from unknown" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from unknown" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from unknown" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from unknown" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from unknown" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from unknown" -l yes -d 'Do not ask for confirmation'
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from unknown" -l dry-run -d 'Write nothing; show what would be recorded and which deadlines would move'
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from unknown" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from unknown" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from unknown" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand third-party; and __fish_seen_subcommand_from unknown" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand today" -l most -d 'How many cases are shown of each' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand today" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand today" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand today" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand today" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand today" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand today" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand today" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand today" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand today" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand today" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand today" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand transfer" -l to -d 'The body that it was sent to' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand transfer" -l on -d 'The day of the transfer' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand transfer" -l reason -d 'Why' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand transfer" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand transfer" -l actor -d 'Who acts; else KAIJI_ACTOR, the config, the login name' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand transfer" -l once -d 'Key against double entry: the same key with the same values writes nothing and gives the first answer' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand transfer" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand transfer" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand transfer" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand transfer" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand transfer" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand transfer" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand transfer" -l happened -d 'It was in truth already done: recorded as a fact even against the law, with a warning'
complete -c kaiji -n "__fish_kaiji_using_subcommand transfer" -l yes -d 'Do not ask for confirmation'
complete -c kaiji -n "__fish_kaiji_using_subcommand transfer" -l dry-run -d 'Write nothing; show what would be recorded and which deadlines would move'
complete -c kaiji -n "__fish_kaiji_using_subcommand transfer" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand transfer" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand transfer" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand transfer" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and not __fish_seen_subcommand_from start end list strike" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and not __fish_seen_subcommand_from start end list strike" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and not __fish_seen_subcommand_from start end list strike" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and not __fish_seen_subcommand_from start end list strike" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and not __fish_seen_subcommand_from start end list strike" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and not __fish_seen_subcommand_from start end list strike" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and not __fish_seen_subcommand_from start end list strike" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and not __fish_seen_subcommand_from start end list strike" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and not __fish_seen_subcommand_from start end list strike" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and not __fish_seen_subcommand_from start end list strike" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and not __fish_seen_subcommand_from start end list strike" -f -a "start" -d 'Record that a post fell vacant'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and not __fish_seen_subcommand_from start end list strike" -f -a "end" -d 'Record that a post was filled'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and not __fish_seen_subcommand_from start end list strike" -f -a "list" -d 'List the vacancies on file'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and not __fish_seen_subcommand_from start end list strike" -f -a "strike" -d 'Strike a vacancy that was entered by mistake'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from start" -l office -d 'Which post' -r -f -a "chair\t'chair'
vice\t'vice-chair'
both\t'chair and vice-chair'"
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from start" -l on -d 'First day wholly vacant' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from start" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from start" -l actor -d 'Who acts; else KAIJI_ACTOR, the config, the login name' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from start" -l once -d 'Key against double entry: the same key with the same values writes nothing and gives the first answer' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from start" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from start" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from start" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from start" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from start" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from start" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from start" -l yes -d 'Do not ask for confirmation'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from start" -l dry-run -d 'Write nothing; show what would be recorded and which deadlines would move'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from start" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from start" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from start" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from start" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from end" -l office -d 'Which post' -r -f -a "chair\t'chair'
vice\t'vice-chair'
both\t'chair and vice-chair'"
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from end" -l on -d 'Last day wholly vacant' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from end" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from end" -l actor -d 'Who acts; else KAIJI_ACTOR, the config, the login name' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from end" -l once -d 'Key against double entry: the same key with the same values writes nothing and gives the first answer' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from end" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from end" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from end" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from end" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from end" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from end" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from end" -l yes -d 'Do not ask for confirmation'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from end" -l dry-run -d 'Write nothing; show what would be recorded and which deadlines would move'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from end" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from end" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from end" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from end" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from list" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'
csv\t'CSV'"
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from list" -l encoding -d 'Encoding of CSV; utf-8-bom, which Excel opens, unless you say otherwise' -r -f -a "utf-8-bom\t'UTF-8 that Excel opens'
utf-8\t'UTF-8 without a mark'
cp932\t'what older Windows programs read (Shift_JIS)'"
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from list" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from list" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from list" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from list" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from list" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from list" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from list" -l raw -d 'In CSV no \' before texts that a spreadsheet would take for a formula'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from list" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from list" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from list" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from list" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from strike" -l why -d 'Why it is struck' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from strike" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from strike" -l actor -d 'Who acts; else KAIJI_ACTOR, the config, the login name' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from strike" -l once -d 'Key against double entry: the same key with the same values writes nothing and gives the first answer' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from strike" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from strike" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from strike" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from strike" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from strike" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from strike" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from strike" -l yes -d 'Do not ask for confirmation'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from strike" -l dry-run -d 'Write nothing; show what would be recorded and which deadlines would move'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from strike" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from strike" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from strike" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from strike" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand withdraw" -l on -d 'The day it was taken back' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand withdraw" -l reason -d 'Why' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand withdraw" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand withdraw" -l actor -d 'Who acts; else KAIJI_ACTOR, the config, the login name' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand withdraw" -l once -d 'Key against double entry: the same key with the same values writes nothing and gives the first answer' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand withdraw" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand withdraw" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand withdraw" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand withdraw" -l color -d 'Whether words are coloured; else on a terminal only, and never with NO_COLOR' -r -f -a "auto\t'On a terminal only'
always\t'Always'
never\t'Never'"
complete -c kaiji -n "__fish_kaiji_using_subcommand withdraw" -l dates -d 'Years of the era or ISO dates; else as the language writes them' -r -f -a "wareki\t'Years of the era (R8.4.1)'
iso\t'2026-04-01'"
complete -c kaiji -n "__fish_kaiji_using_subcommand withdraw" -l ambiguous-width -d 'How wide the terminal draws characters of ambiguous width (ruled lines, circled digits); "wide" where columns of a table are shifted' -r -f -a "narrow\t'One column'
wide\t'Two columns'"
complete -c kaiji -n "__fish_kaiji_using_subcommand withdraw" -l yes -d 'Do not ask for confirmation'
complete -c kaiji -n "__fish_kaiji_using_subcommand withdraw" -l dry-run -d 'Write nothing; show what would be recorded and which deadlines would move'
complete -c kaiji -n "__fish_kaiji_using_subcommand withdraw" -l plain -d 'No ruled lines, colour or pager; one thing a line (for screen readers)'
complete -c kaiji -n "__fish_kaiji_using_subcommand withdraw" -l private -d 'Hide names, addresses and telephones (the citizen can see the screen)'
complete -c kaiji -n "__fish_kaiji_using_subcommand withdraw" -l no-pager -d 'Print long output as it is, without a pager'
complete -c kaiji -n "__fish_kaiji_using_subcommand withdraw" -s h -l help -d 'Show this help'

# Case numbers with a name beside them.
function __fish_kaiji_cases
    set -l words (commandline -opc)
    set -e words[1]
    kaiji complete-cases (commandline -ct) $words 2>/dev/null
end

complete -c kaiji -n "not string match -q -- '-*' (commandline -ct)" -k -a "(__fish_kaiji_cases)"
