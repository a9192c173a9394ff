
using namespace System.Management.Automation
using namespace System.Management.Automation.Language

Register-ArgumentCompleter -Native -CommandName 'kaiji' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $commandElements = $commandAst.CommandElements
    $command = @(
        'kaiji'
        for ($i = 1; $i -lt $commandElements.Count; $i++) {
            $element = $commandElements[$i]
            if ($element -isnot [StringConstantExpressionAst] -or
                $element.StringConstantType -ne [StringConstantType]::BareWord -or
                $element.Value.StartsWith('-') -or
                $element.Value -eq $wordToComplete) {
                break
        }
        $element.Value
    }) -join ';'

    $completions = @(switch ($command) {
        'kaiji' {
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Show the version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Show the version')
            [CompletionResult]::new('approve', 'approve', [CompletionResultType]::ParameterValue, 'Record that the draft was approved')
            [CompletionResult]::new('assign', 'assign', [CompletionResultType]::ParameterValue, 'Record who is in charge from now on')
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Make a whole copy of the file and verify it')
            [CompletionResult]::new('calc', 'calc', [CompletionResultType]::ParameterValue, 'Compute the deadlines of a request that is on no file')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Check that everything is as it was written')
            [CompletionResult]::new('clarify', 'clarify', [CompletionResultType]::ParameterValue, 'Record that what is meant was confirmed informally')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print the completion script of a shell')
            [CompletionResult]::new('decide', 'decide', [CompletionResultType]::ParameterValue, 'Record a decision on the whole request or a part of it')
            [CompletionResult]::new('delivered', 'delivered', [CompletionResultType]::ParameterValue, 'Record that a letter arrived; starts this addressee''s periods')
            [CompletionResult]::new('demo', 'demo', [CompletionResultType]::ParameterValue, 'Make sample cases and show what is due, why, and a letter')
            [CompletionResult]::new('doctor', 'doctor', [CompletionResultType]::ParameterValue, 'Look at this machine and the file, and say how to mend what is wrong')
            [CompletionResult]::new('draft', 'draft', [CompletionResultType]::ParameterValue, 'Record that the decision was drafted')
            [CompletionResult]::new('due', 'due', [CompletionResultType]::ParameterValue, 'List what must happen soon, by safe date')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Explain every deadline of a case, article by article')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write out everything on file')
            [CompletionResult]::new('extend', 'extend', [CompletionResultType]::ParameterValue, 'Extend the deadline of the decision')
            [CompletionResult]::new('fee', 'fee', [CompletionResultType]::ParameterValue, 'Record money asked for, paid, or let off')
            [CompletionResult]::new('holiday', 'holiday', [CompletionResultType]::ParameterValue, 'Show or import closed days')
            [CompletionResult]::new('identify', 'identify', [CompletionResultType]::ParameterValue, 'Record the identity and authority documents that were seen')
            [CompletionResult]::new('implement', 'implement', [CompletionResultType]::ParameterValue, 'Record that a disclosure, correction or suspension was carried out')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Take in the cases of a table; of what was exported, make the same file again')
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Make the file that keeps the cases')
            [CompletionResult]::new('inquire', 'inquire', [CompletionResultType]::ParameterValue, 'Ask the section that holds the records; no clock stops for it')
            [CompletionResult]::new('letter', 'letter', [CompletionResultType]::ParameterValue, 'Make a letter')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List cases')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'Show the events: what, when, by whom, struck or not')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Print a manual page')
            [CompletionResult]::new('method', 'method', [CompletionResultType]::ParameterValue, 'Record how the person wants the disclosure (or another way taken, or that nothing was said)')
            [CompletionResult]::new('migrate', 'migrate', [CompletionResultType]::ParameterValue, 'Bring an older file to the form of this program (after a copy)')
            [CompletionResult]::new('next', 'next', [CompletionResultType]::ParameterValue, 'Show what the law asks for now, what may be done and what may not, with the articles')
            [CompletionResult]::new('note', 'note', [CompletionResultType]::ParameterValue, 'Leave a free remark; it moves no date')
            [CompletionResult]::new('office', 'office', [CompletionResultType]::ParameterValue, 'Show or set what letters and screens say of the office')
            [CompletionResult]::new('overdue', 'overdue', [CompletionResultType]::ParameterValue, 'List what is late')
            [CompletionResult]::new('rebuild', 'rebuild', [CompletionResultType]::ParameterValue, 'Make the derived rows anew from the events')
            [CompletionResult]::new('receive', 'receive', [CompletionResultType]::ParameterValue, 'Receive a request; shows its number and deadline')
            [CompletionResult]::new('report', 'report', [CompletionResultType]::ParameterValue, 'Write today''s list and other reports for paper, spreadsheet and printer')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Put a backup back into a new place and verify it')
            [CompletionResult]::new('review', 'review', [CompletionResultType]::ParameterValue, 'Requests for review: filing, panel, report, ruling')
            [CompletionResult]::new('ruleset', 'ruleset', [CompletionResultType]::ParameterValue, 'Show and check rules as data')
            [CompletionResult]::new('search', 'search', [CompletionResultType]::ParameterValue, 'Find cases by name or subject')
            [CompletionResult]::new('sent', 'sent', [CompletionResultType]::ParameterValue, 'Record that a letter went out')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a case on one page')
            [CompletionResult]::new('special', 'special', [CompletionResultType]::ParameterValue, 'Use the special case: a very large amount, or a very long time')
            [CompletionResult]::new('strike', 'strike', [CompletionResultType]::ParameterValue, 'Strike an entry that was a mistake; it is never erased')
            [CompletionResult]::new('supplement', 'supplement', [CompletionResultType]::ParameterValue, 'Mend a defective form; the days it took are not counted')
            [CompletionResult]::new('tell-recipients', 'tell-recipients', [CompletionResultType]::ParameterValue, 'Record that those who were given the data were told of the correction, or need not be')
            [CompletionResult]::new('third-party', 'third-party', [CompletionResultType]::ParameterValue, 'Hear third parties whose information the records hold')
            [CompletionResult]::new('transfer', 'transfer', [CompletionResultType]::ParameterValue, 'Record that the case was sent on, where an article provides it')
            [CompletionResult]::new('vacancy', 'vacancy', [CompletionResultType]::ParameterValue, 'Record when the posts of chair and vice-chair are vacant')
            [CompletionResult]::new('withdraw', 'withdraw', [CompletionResultType]::ParameterValue, 'Record that the requester took the request back')
            break
        }
        'kaiji;approve' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day of the approval')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who approved it')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, 'Who acts; else KAIJI_ACTOR, the config, the login name')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, 'Key against double entry: the same key with the same values writes nothing and gives the first answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('--happened', '--happened', [CompletionResultType]::ParameterName, 'It was in truth already done: recorded as a fact even against the law, with a warning')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing; show what would be recorded and which deadlines would move')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;assign' {
            [CompletionResult]::new('--officer', '--officer', [CompletionResultType]::ParameterName, 'The officer in charge')
            [CompletionResult]::new('--section', '--section', [CompletionResultType]::ParameterName, 'The section in charge')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day from which they are in charge')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, 'Who acts; else KAIJI_ACTOR, the config, the login name')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, 'Key against double entry: the same key with the same values writes nothing and gives the first answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing; show what would be recorded and which deadlines would move')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;backup' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('--unchecked', '--unchecked', [CompletionResultType]::ParameterName, 'Do not verify the copy (do it later: kaiji check --db COPY)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;calc' {
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'Any text, given back with the answer')
            [CompletionResult]::new('--ruleset', '--ruleset', [CompletionResultType]::ParameterName, 'Id of a ruleset, or a ruleset file (.toml)')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'What is asked')
            [CompletionResult]::new('--received', '--received', [CompletionResultType]::ParameterName, 'The day the request arrived')
            [CompletionResult]::new('--supplement', '--supplement', [CompletionResultType]::ParameterName, 'From the day a supplement was asked for to the day it was done')
            [CompletionResult]::new('--extend-days', '--extend-days', [CompletionResultType]::ParameterName, 'Days of the extension')
            [CompletionResult]::new('--extend-until', '--extend-until', [CompletionResultType]::ParameterName, 'The day named as the extended deadline')
            [CompletionResult]::new('--decided', '--decided', [CompletionResultType]::ParameterName, 'The day the extension was decided')
            [CompletionResult]::new('--notified', '--notified', [CompletionResultType]::ParameterName, 'The day the extension was told')
            [CompletionResult]::new('--special-until', '--special-until', [CompletionResultType]::ParameterName, 'Special case: the date set for the rest (of a correction or suspension for the whole)')
            [CompletionResult]::new('--special-notified', '--special-notified', [CompletionResultType]::ParameterName, 'The day the notice of the special case arrived')
            [CompletionResult]::new('--vacancy', '--vacancy', [CompletionResultType]::ParameterName, 'Days on which chair or vice-chair were vacant, both ends included')
            [CompletionResult]::new('--partial-decision', '--partial-decision', [CompletionResultType]::ParameterName, 'The day the substantial part was decided')
            [CompletionResult]::new('--decision', '--decision', [CompletionResultType]::ParameterName, 'The day everything was decided')
            [CompletionResult]::new('--implemented-on', '--implemented-on', [CompletionResultType]::ParameterName, 'The day the disclosure was carried out')
            [CompletionResult]::new('--ruling-on', '--ruling-on', [CompletionResultType]::ParameterName, 'The day of the ruling on a review')
            [CompletionResult]::new('--notice-received', '--notice-received', [CompletionResultType]::ParameterName, 'The day the notice of the decision arrived')
            [CompletionResult]::new('--disclosed-on', '--disclosed-on', [CompletionResultType]::ParameterName, 'The day of the disclosure that a correction or suspension is about')
            [CompletionResult]::new('--knew-on', '--knew-on', [CompletionResultType]::ParameterName, 'The day the person learnt of the decision')
            [CompletionResult]::new('--reading', '--reading', [CompletionResultType]::ParameterName, 'A reading where the text is silent (like roll=next_working_day)')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('--jsonl', '--jsonl', [CompletionResultType]::ParameterName, 'Read one request (JSON) a line from standard input, answer one a line')
            [CompletionResult]::new('--objection', '--objection', [CompletionResultType]::ParameterName, 'A third party filed an opposing opinion')
            [CompletionResult]::new('--explain', '--explain', [CompletionResultType]::ParameterName, 'Add a sentence to each step (the default for one request, off for --jsonl)')
            [CompletionResult]::new('--no-explain', '--no-explain', [CompletionResultType]::ParameterName, 'Leave out the derivation for people')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;check' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('--quick', '--quick', [CompletionResultType]::ParameterName, 'Only the last events and the numbers (for the daily report)')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;clarify' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it began')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'What is confirmed')
            [CompletionResult]::new('--done', '--done', [CompletionResultType]::ParameterName, 'The last day of the confirmation; with --on both are recorded')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, 'Who acts; else KAIJI_ACTOR, the config, the login name')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, 'Key against double entry: the same key with the same values writes nothing and gives the first answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing; show what would be recorded and which deadlines would move')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;completions' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;decide' {
            [CompletionResult]::new('--outcome', '--outcome', [CompletionResultType]::ParameterName, 'What was decided; which ones exist depends on ruleset and kind')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day of the decision')
            [CompletionResult]::new('--part', '--part', [CompletionResultType]::ParameterName, 'The number of the part; else the whole')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'In a special case, the substantial part or the rest; else the whole')
            [CompletionResult]::new('--purpose', '--purpose', [CompletionResultType]::ParameterName, 'The purpose of use that is told')
            [CompletionResult]::new('--purpose-withheld', '--purpose-withheld', [CompletionResultType]::ParameterName, 'Why the purpose of use is not told')
            [CompletionResult]::new('--ground', '--ground', [CompletionResultType]::ParameterName, 'Why the whole is withheld; "kaiji ruleset show --grounds" lists the grounds')
            [CompletionResult]::new('--withheld', '--withheld', [CompletionResultType]::ParameterName, 'A passage that is withheld, as GROUND=TEXT')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'The reason, printed in the notice')
            [CompletionResult]::new('--withholds-party', '--withholds-party', [CompletionResultType]::ParameterName, 'The number of a third party whose information is withheld as a whole')
            [CompletionResult]::new('--discretionary', '--discretionary', [CompletionResultType]::ParameterName, 'Why it is disclosed at discretion')
            [CompletionResult]::new('--despite-objection', '--despite-objection', [CompletionResultType]::ParameterName, 'Why it is disclosed although a third party objects; the letter to that party says it')
            [CompletionResult]::new('--available-from', '--available-from', [CompletionResultType]::ParameterName, 'The day from which the ground falls away, where it is known')
            [CompletionResult]::new('--content', '--content', [CompletionResultType]::ParameterName, 'What is corrected')
            [CompletionResult]::new('--measure', '--measure', [CompletionResultType]::ParameterName, 'What is done: stop-use, erase, stop-provision, or in words')
            [CompletionResult]::new('--implement-on', '--implement-on', [CompletionResultType]::ParameterName, 'The day it is carried out')
            [CompletionResult]::new('--place', '--place', [CompletionResultType]::ParameterName, 'The place where it is carried out')
            [CompletionResult]::new('--means', '--means', [CompletionResultType]::ParameterName, 'How it is carried out')
            [CompletionResult]::new('--panel-decided', '--panel-decided', [CompletionResultType]::ParameterName, 'The day on which the panel decided that it may be made public (where the rule asks for it)')
            [CompletionResult]::new('--panel-number', '--panel-number', [CompletionResultType]::ParameterName, 'The number of that decision')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, 'Who acts; else KAIJI_ACTOR, the config, the login name')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, 'Key against double entry: the same key with the same values writes nothing and gives the first answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('--happened', '--happened', [CompletionResultType]::ParameterName, 'It was in truth already done: recorded as a fact even against the law, with a warning')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing; show what would be recorded and which deadlines would move')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;delivered' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it arrived')
            [CompletionResult]::new('--letter', '--letter', [CompletionResultType]::ParameterName, 'Which letter; else the one that is due')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'The addressee, where there are several')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, 'Who acts; else KAIJI_ACTOR, the config, the login name')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, 'Key against double entry: the same key with the same values writes nothing and gives the first answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing; show what would be recorded and which deadlines would move')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;demo' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;doctor' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('--exit-code', '--exit-code', [CompletionResultType]::ParameterName, 'End with 1 when something is wrong')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;draft' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day of the draft')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who drafted it')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, 'Who acts; else KAIJI_ACTOR, the config, the login name')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, 'Key against double entry: the same key with the same values writes nothing and gives the first answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing; show what would be recorded and which deadlines would move')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;due' {
            [CompletionResult]::new('--within', '--within', [CompletionResultType]::ParameterName, 'Within how many days from today')
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'Only cases in these states, with commas between them')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only cases whose deadline stands so, with commas between them')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Only requests of these kinds, with commas between them')
            [CompletionResult]::new('--ruleset', '--ruleset', [CompletionResultType]::ParameterName, 'Only cases under this ruleset')
            [CompletionResult]::new('--officer', '--officer', [CompletionResultType]::ParameterName, 'Only cases of this officer')
            [CompletionResult]::new('--section', '--section', [CompletionResultType]::ParameterName, 'Only cases of this section')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Only requests that arrived on this day or later')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Only requests that arrived on this day or earlier')
            [CompletionResult]::new('--text', '--text', [CompletionResultType]::ParameterName, 'Part of a name or subject, in any writing (old and new kanji, kana, width)')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order, with commas between them')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sorted by these fields, with commas between them; a - before one turns it around')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Only the first N rows')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--encoding', '--encoding', [CompletionResultType]::ParameterName, 'Encoding of CSV; utf-8-bom, which Excel opens, unless you say otherwise')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('--all-clocks', '--all-clocks', [CompletionResultType]::ParameterName, 'The other side''s periods as well')
            [CompletionResult]::new('--exit-code', '--exit-code', [CompletionResultType]::ParameterName, 'End with 1 when there is any')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'In CSV no '' before texts that a spreadsheet would take for a formula')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;explain' {
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'What was recorded by the end of that day in Japan')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;export' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'In which form; without it as the name of the file ends, else jsonl')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;extend' {
            [CompletionResult]::new('--days', '--days', [CompletionResultType]::ParameterName, 'By how many days')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'The new last day')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'The reason, printed in the notice')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it was decided; else today')
            [CompletionResult]::new('--notified', '--notified', [CompletionResultType]::ParameterName, 'The day it was told (as "kaiji sent --letter extension")')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, 'Who acts; else KAIJI_ACTOR, the config, the login name')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, 'Key against double entry: the same key with the same values writes nothing and gives the first answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('--happened', '--happened', [CompletionResultType]::ParameterName, 'It was in truth already done: recorded as a fact even against the law, with a warning')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing; show what would be recorded and which deadlines would move')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;fee' {
            [CompletionResult]::new('--asked', '--asked', [CompletionResultType]::ParameterName, 'Yen asked for')
            [CompletionResult]::new('--paid', '--paid', [CompletionResultType]::ParameterName, 'Yen paid')
            [CompletionResult]::new('--relief', '--relief', [CompletionResultType]::ParameterName, 'Why it is reduced or let off')
            [CompletionResult]::new('--yen', '--yen', [CompletionResultType]::ParameterName, 'Yen let off; everything that is open if not given')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'Day on which it happened')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, 'Who acts; else KAIJI_ACTOR, the config, the login name')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, 'Key against double entry: the same key with the same values writes nothing and gives the first answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing; show what would be recorded and which deadlines would move')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;holiday' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the closed days of a year beside weekends')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Import the list of holidays, or the office''s own closed days')
            break
        }
        'kaiji;holiday;list' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--encoding', '--encoding', [CompletionResultType]::ParameterName, 'Encoding of CSV; utf-8-bom, which Excel opens, unless you say otherwise')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'In CSV no '' before texts that a spreadsheet would take for a formula')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;holiday;import' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, 'Who acts; else KAIJI_ACTOR, the config, the login name')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, 'Key against double entry: the same key with the same values writes nothing and gives the first answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing; show what would be recorded and which deadlines would move')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;identify' {
            [CompletionResult]::new('--document', '--document', [CompletionResultType]::ParameterName, 'A document; where its age matters, KIND=DATE with the day it was made')
            [CompletionResult]::new('--wish', '--wish', [CompletionResultType]::ParameterName, 'What the principal behind an agent said')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it was seen; else today')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, 'Who acts; else KAIJI_ACTOR, the config, the login name')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, 'Key against double entry: the same key with the same values writes nothing and gives the first answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing; show what would be recorded and which deadlines would move')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;implement' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it was carried out')
            [CompletionResult]::new('--part', '--part', [CompletionResultType]::ParameterName, 'The number of the part; else the whole')
            [CompletionResult]::new('--means', '--means', [CompletionResultType]::ParameterName, 'How it was carried out')
            [CompletionResult]::new('--pages', '--pages', [CompletionResultType]::ParameterName, 'How many pages were handed over')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, 'Who acts; else KAIJI_ACTOR, the config, the login name')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, 'Key against double entry: the same key with the same values writes nothing and gives the first answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('--happened', '--happened', [CompletionResultType]::ParameterName, 'It was in truth already done: recorded as a fact even against the law, with a warning')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing; show what would be recorded and which deadlines would move')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;import' {
            [CompletionResult]::new('--map', '--map', [CompletionResultType]::ParameterName, 'A mapping file (TOML) that says what headings and words mean; --suggest writes one')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'What is asked for in lines that do not say')
            [CompletionResult]::new('--ruleset', '--ruleset', [CompletionResultType]::ParameterName, 'The ruleset of lines that name none; the file''s default without it')
            [CompletionResult]::new('--encoding', '--encoding', [CompletionResultType]::ParameterName, 'Encoding of CSV; utf-8-bom, which Excel opens, unless you say otherwise')
            [CompletionResult]::new('--sheet', '--sheet', [CompletionResultType]::ParameterName, 'The sheet of a workbook; the first without it')
            [CompletionResult]::new('--duplicates', '--duplicates', [CompletionResultType]::ParameterName, 'What to do with a request that is there already (same person, kind, day of receipt, subject); refuse without it')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, 'Who acts; else KAIJI_ACTOR, the config, the login name')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, 'Key against double entry: the same key with the same values writes nothing and gives the first answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('--check', '--check', [CompletionResultType]::ParameterName, 'Only look; write nothing')
            [CompletionResult]::new('--suggest', '--suggest', [CompletionResultType]::ParameterName, 'Print a mapping file for this table; nothing of its lines is in it')
            [CompletionResult]::new('--ignore-unknown', '--ignore-unknown', [CompletionResultType]::ParameterName, 'Leave out columns that nobody can place')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing; show what would be recorded and which deadlines would move')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;init' {
            [CompletionResult]::new('--ruleset', '--ruleset', [CompletionResultType]::ParameterName, 'Ruleset to use (can be repeated; the first is the default of receive)')
            [CompletionResult]::new('--office', '--office', [CompletionResultType]::ParameterName, 'TOML file with name, address and the like')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, 'Who acts; else KAIJI_ACTOR, the config, the login name')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, 'Key against double entry: the same key with the same values writes nothing and gives the first answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing; show what would be recorded and which deadlines would move')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;inquire' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('ask', 'ask', [CompletionResultType]::ParameterValue, 'Record that the section was asked')
            [CompletionResult]::new('chase', 'chase', [CompletionResultType]::ParameterValue, 'Record that it was reminded')
            [CompletionResult]::new('reply', 'reply', [CompletionResultType]::ParameterValue, 'Record its answer')
            break
        }
        'kaiji;inquire;ask' {
            [CompletionResult]::new('--section', '--section', [CompletionResultType]::ParameterName, 'The section that is asked')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day of asking')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'The day by which an answer is wanted')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, 'Who acts; else KAIJI_ACTOR, the config, the login name')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, 'Key against double entry: the same key with the same values writes nothing and gives the first answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing; show what would be recorded and which deadlines would move')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;inquire;chase' {
            [CompletionResult]::new('--section', '--section', [CompletionResultType]::ParameterName, 'Which section, where several have not answered')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day of the reminder')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, 'Who acts; else KAIJI_ACTOR, the config, the login name')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, 'Key against double entry: the same key with the same values writes nothing and gives the first answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing; show what would be recorded and which deadlines would move')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;inquire;reply' {
            [CompletionResult]::new('--section', '--section', [CompletionResultType]::ParameterName, 'Which section, where several have not answered')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day of the answer')
            [CompletionResult]::new('--pages', '--pages', [CompletionResultType]::ParameterName, 'How many pages it holds; 0 where it holds nothing')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, 'Who acts; else KAIJI_ACTOR, the config, the login name')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, 'Key against double entry: the same key with the same values writes nothing and gives the first answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing; show what would be recorded and which deadlines would move')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;letter' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The file to write (with --all, the folder); else the screen')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The file to write (with --all, the folder); else the screen')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'In which form; without it as the file after -o ends (.pdf, .docx, .txt), else txt')
            [CompletionResult]::new('--addressee', '--addressee', [CompletionResultType]::ParameterName, 'To whom (requester, third-party:1, other); may be left out where there is only one')
            [CompletionResult]::new('--dated', '--dated', [CompletionResultType]::ParameterName, 'The day it bears; else the day of the act that it tells')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--encoding', '--encoding', [CompletionResultType]::ParameterName, 'Encoding of CSV; utf-8-bom, which Excel opens, unless you say otherwise')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, 'Who acts; else KAIJI_ACTOR, the config, the login name')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, 'Key against double entry: the same key with the same values writes nothing and gives the first answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('--draft', '--draft', [CompletionResultType]::ParameterName, 'A draft: no number, nothing is recorded')
            [CompletionResult]::new('--reissue', '--reissue', [CompletionResultType]::ParameterName, 'A new one that supersedes the one issued')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every letter that is due; of the kind named, one to each addressee')
            [CompletionResult]::new('--due', '--due', [CompletionResultType]::ParameterName, 'Issues every letter that is due, of all cases: into one file, or one each where -o is a folder')
            [CompletionResult]::new('--sign-list', '--sign-list', [CompletionResultType]::ParameterName, 'Lists the letters that are due, for whoever seals them; with -o as docx or pdf')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'In CSV no '' before texts that a spreadsheet would take for a formula')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing; show what would be recorded and which deadlines would move')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Tries whether every letter can be made with your own words')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Writes the words of letters into a folder, to be adapted')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the letters issued and those that are due')
            [CompletionResult]::new('form', 'form', [CompletionResultType]::ParameterValue, 'Make a blank form; nothing is recorded')
            break
        }
        'kaiji;letter;check' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;letter;export' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;letter;list' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--encoding', '--encoding', [CompletionResultType]::ParameterName, 'Encoding of CSV; utf-8-bom, which Excel opens, unless you say otherwise')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'In CSV no '' before texts that a spreadsheet would take for a formula')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;letter;form' {
            [CompletionResult]::new('--ruleset', '--ruleset', [CompletionResultType]::ParameterName, 'The rule; else the office''s first')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'The kind of request; else disclosure')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The file to write; else the screen')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The file to write; else the screen')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'In which form; without it as the file after -o ends (.pdf, .docx, .txt), else txt')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;list' {
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'Only cases in these states, with commas between them')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only cases whose deadline stands so, with commas between them')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Only requests of these kinds, with commas between them')
            [CompletionResult]::new('--ruleset', '--ruleset', [CompletionResultType]::ParameterName, 'Only cases under this ruleset')
            [CompletionResult]::new('--officer', '--officer', [CompletionResultType]::ParameterName, 'Only cases of this officer')
            [CompletionResult]::new('--section', '--section', [CompletionResultType]::ParameterName, 'Only cases of this section')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Only requests that arrived on this day or later')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Only requests that arrived on this day or earlier')
            [CompletionResult]::new('--text', '--text', [CompletionResultType]::ParameterName, 'Part of a name or subject, in any writing (old and new kanji, kana, width)')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order, with commas between them')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sorted by these fields, with commas between them; a - before one turns it around')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Only the first N rows')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--encoding', '--encoding', [CompletionResultType]::ParameterName, 'Encoding of CSV; utf-8-bom, which Excel opens, unless you say otherwise')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Ended cases as well')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'In CSV no '' before texts that a spreadsheet would take for a formula')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;log' {
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Only what had been recorded by the end of that day')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--encoding', '--encoding', [CompletionResultType]::ParameterName, 'Encoding of CSV; utf-8-bom, which Excel opens, unless you say otherwise')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'In CSV no '' before texts that a spreadsheet would take for a formula')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;man' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;method' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'Day on which the person said so; with --instead the day on which the change was decided')
            [CompletionResult]::new('--means', '--means', [CompletionResultType]::ParameterName, 'How it is wanted')
            [CompletionResult]::new('--part', '--part', [CompletionResultType]::ParameterName, 'Number of the part; everything if not given')
            [CompletionResult]::new('--late-reason', '--late-reason', [CompletionResultType]::ParameterName, 'The good reason for not having said so within the period')
            [CompletionResult]::new('--instead', '--instead', [CompletionResultType]::ParameterName, 'How it is disclosed instead of the way asked for')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why it is not disclosed in the way asked for')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, 'Who acts; else KAIJI_ACTOR, the config, the login name')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, 'Key against double entry: the same key with the same values writes nothing and gives the first answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('--not-asked', '--not-asked', [CompletionResultType]::ParameterName, 'Record that nothing was said within the period: where the notice is known to have arrived and the period is over under any reading')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing; show what would be recorded and which deadlines would move')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;migrate' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, 'Who acts; else KAIJI_ACTOR, the config, the login name')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, 'Key against double entry: the same key with the same values writes nothing and gives the first answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing; show what would be recorded and which deadlines would move')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;next' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--encoding', '--encoding', [CompletionResultType]::ParameterName, 'Encoding of CSV; utf-8-bom, which Excel opens, unless you say otherwise')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'In CSV no '' before texts that a spreadsheet would take for a formula')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;note' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it is about; else today')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, 'Who acts; else KAIJI_ACTOR, the config, the login name')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, 'Key against double entry: the same key with the same values writes nothing and gives the first answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing; show what would be recorded and which deadlines would move')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;office' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show what is known of the office')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set data of the office (earlier values are kept)')
            break
        }
        'kaiji;office;show' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;office;set' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Day from which the value holds (today without it)')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, 'Who acts; else KAIJI_ACTOR, the config, the login name')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, 'Key against double entry: the same key with the same values writes nothing and gives the first answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing; show what would be recorded and which deadlines would move')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;overdue' {
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'Only cases in these states, with commas between them')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only cases whose deadline stands so, with commas between them')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Only requests of these kinds, with commas between them')
            [CompletionResult]::new('--ruleset', '--ruleset', [CompletionResultType]::ParameterName, 'Only cases under this ruleset')
            [CompletionResult]::new('--officer', '--officer', [CompletionResultType]::ParameterName, 'Only cases of this officer')
            [CompletionResult]::new('--section', '--section', [CompletionResultType]::ParameterName, 'Only cases of this section')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Only requests that arrived on this day or later')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Only requests that arrived on this day or earlier')
            [CompletionResult]::new('--text', '--text', [CompletionResultType]::ParameterName, 'Part of a name or subject, in any writing (old and new kanji, kana, width)')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order, with commas between them')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sorted by these fields, with commas between them; a - before one turns it around')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Only the first N rows')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--encoding', '--encoding', [CompletionResultType]::ParameterName, 'Encoding of CSV; utf-8-bom, which Excel opens, unless you say otherwise')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('--all-clocks', '--all-clocks', [CompletionResultType]::ParameterName, 'The other side''s periods as well')
            [CompletionResult]::new('--exit-code', '--exit-code', [CompletionResultType]::ParameterName, 'End with 1 when there is any')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'In CSV no '' before texts that a spreadsheet would take for a formula')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;rebuild' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, 'Who acts; else KAIJI_ACTOR, the config, the login name')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, 'Key against double entry: the same key with the same values writes nothing and gives the first answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing; show what would be recorded and which deadlines would move')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;receive' {
            [CompletionResult]::new('--ruleset', '--ruleset', [CompletionResultType]::ParameterName, 'Under which ruleset; else the default of the file')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'What is asked')
            [CompletionResult]::new('--received', '--received', [CompletionResultType]::ParameterName, 'The day it arrived')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'The time it arrived')
            [CompletionResult]::new('--written', '--written', [CompletionResultType]::ParameterName, 'The date written on it')
            [CompletionResult]::new('--accepted', '--accepted', [CompletionResultType]::ParameterName, 'The day it was accepted, where that is another day')
            [CompletionResult]::new('--desk', '--desk', [CompletionResultType]::ParameterName, 'The desk that took it in')
            [CompletionResult]::new('--at-office', '--at-office', [CompletionResultType]::ParameterName, 'The day it reached the office itself, where another desk took it in')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Name of the person who asks')
            [CompletionResult]::new('--kana', '--kana', [CompletionResultType]::ParameterName, 'The name in kana')
            [CompletionResult]::new('--address', '--address', [CompletionResultType]::ParameterName, 'Address')
            [CompletionResult]::new('--phone', '--phone', [CompletionResultType]::ParameterName, 'Telephone number')
            [CompletionResult]::new('--representative', '--representative', [CompletionResultType]::ParameterName, 'Representative, where a body asks')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who asks; else the principal')
            [CompletionResult]::new('--for', '--for', [CompletionResultType]::ParameterName, 'For whom an agent asks')
            [CompletionResult]::new('--heir-class', '--heir-class', [CompletionResultType]::ParameterName, 'Which class of heirs')
            [CompletionResult]::new('--deceased', '--deceased', [CompletionResultType]::ParameterName, 'Name of the deceased principal')
            [CompletionResult]::new('--principal', '--principal', [CompletionResultType]::ParameterName, 'Name of the principal, where an agent asks')
            [CompletionResult]::new('--subject', '--subject', [CompletionResultType]::ParameterName, 'What is asked for; one for each part, numbered 1, 2 and so on')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why, or what for')
            [CompletionResult]::new('--channel', '--channel', [CompletionResultType]::ParameterName, 'How it came; else at the counter')
            [CompletionResult]::new('--section', '--section', [CompletionResultType]::ParameterName, 'The section that holds the records')
            [CompletionResult]::new('--officer', '--officer', [CompletionResultType]::ParameterName, 'The officer in charge')
            [CompletionResult]::new('--prior', '--prior', [CompletionResultType]::ParameterName, 'Number of the case that it follows from')
            [CompletionResult]::new('--disclosed-on', '--disclosed-on', [CompletionResultType]::ParameterName, 'The day the disclosure was received that is to be corrected or suspended')
            [CompletionResult]::new('--road', '--road', [CompletionResultType]::ParameterName, 'Under the rule or under the Act (needed where both roads are open)')
            [CompletionResult]::new('--class', '--class', [CompletionResultType]::ParameterName, 'The class of information, where the rule tells them apart')
            [CompletionResult]::new('--ground', '--ground', [CompletionResultType]::ParameterName, 'The article on which a suspension is asked for; may be repeated')
            [CompletionResult]::new('--words', '--words', [CompletionResultType]::ParameterName, 'The words of an oral request')
            [CompletionResult]::new('--ref', '--ref', [CompletionResultType]::ParameterName, 'A number of the office''s own, or of another system')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, 'Who acts; else KAIJI_ACTOR, the config, the login name')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, 'Key against double entry: the same key with the same values writes nothing and gives the first answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('--specific-pi', '--specific-pi', [CompletionResultType]::ParameterName, 'It concerns specific personal information (My Number)')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing; show what would be recorded and which deadlines would move')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;report' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('daily', 'daily', [CompletionResultType]::ParameterValue, 'Make the morning''s list: late, due today, soon, waiting, to be sent')
            [CompletionResult]::new('annual', 'annual', [CompletionResultType]::ParameterValue, 'Sum up a fiscal year in the figures to publish')
            break
        }
        'kaiji;report;daily' {
            [CompletionResult]::new('--within', '--within', [CompletionResultType]::ParameterName, 'How many working days from today')
            [CompletionResult]::new('--paused', '--paused', [CompletionResultType]::ParameterName, 'List a stop that has lasted this many days')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'By officer or by section')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'The head at the end of the last list; adds what has changed since')
            [CompletionResult]::new('--ruleset', '--ruleset', [CompletionResultType]::ParameterName, 'Only cases of this rule')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'In which form; without it as the file after -o ends, else table')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The file to write; else the screen')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The file to write; else the screen')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('--exit-code', '--exit-code', [CompletionResultType]::ParameterName, 'Exit with 1 when a case is late or due today')
            [CompletionResult]::new('--anonymous', '--anonymous', [CompletionResultType]::ParameterName, 'Leave out names and other columns about a person')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;report;annual' {
            [CompletionResult]::new('--fy', '--fy', [CompletionResultType]::ParameterName, 'The fiscal year (令和8, R8, 2026); else the one that ended last')
            [CompletionResult]::new('--ruleset', '--ruleset', [CompletionResultType]::ParameterName, 'Only cases of this ruleset')
            [CompletionResult]::new('--mask', '--mask', [CompletionResultType]::ParameterName, 'Leave out numbers below this one, and others so that they cannot be computed')
            [CompletionResult]::new('--explain', '--explain', [CompletionResultType]::ParameterName, 'The cases behind the figure of this code; --to csv lists the codes')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'The form; else as the name of the -o file ends, else table')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'The file to write; else the screen')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'The file to write; else the screen')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--encoding', '--encoding', [CompletionResultType]::ParameterName, 'Encoding of CSV; utf-8-bom, which Excel opens, unless you say otherwise')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, 'Who acts; else KAIJI_ACTOR, the config, the login name')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, 'Key against double entry: the same key with the same values writes nothing and gives the first answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('--publish', '--publish', [CompletionResultType]::ParameterName, 'Record that these figures were published; later reports show what has changed since, and which cases')
            [CompletionResult]::new('--anonymous', '--anonymous', [CompletionResultType]::ParameterName, 'Leave the names out where cases are listed')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'In CSV no '' before texts that a spreadsheet would take for a formula')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing; show what would be recorded and which deadlines would move')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;restore' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;review' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('file', 'file', [CompletionResultType]::ParameterValue, 'Record that a request for review arrived')
            [CompletionResult]::new('consult', 'consult', [CompletionResultType]::ParameterValue, 'Record that the panel was consulted, or why it need not be')
            [CompletionResult]::new('report', 'report', [CompletionResultType]::ParameterValue, 'Record the report of the panel')
            [CompletionResult]::new('rule', 'rule', [CompletionResultType]::ParameterValue, 'Record the ruling')
            break
        }
        'kaiji;review;file' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it arrived')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who filed it: requester, third-party:N or other:NAME; else the requester')
            [CompletionResult]::new('--participant', '--participant', [CompletionResultType]::ParameterName, 'A third party that takes part, as third-party:N')
            [CompletionResult]::new('--late-reason', '--late-reason', [CompletionResultType]::ParameterName, 'Why it comes after the period')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, 'Who acts; else KAIJI_ACTOR, the config, the login name')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, 'Key against double entry: the same key with the same values writes nothing and gives the first answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing; show what would be recorded and which deadlines would move')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;review;consult' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day of consulting')
            [CompletionResult]::new('--body', '--body', [CompletionResultType]::ParameterName, 'The panel')
            [CompletionResult]::new('--exempt', '--exempt', [CompletionResultType]::ParameterName, 'The ground on which it need not be consulted (like 45-1-1)')
            [CompletionResult]::new('--event', '--event', [CompletionResultType]::ParameterName, 'Which request for review, where there are several')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, 'Who acts; else KAIJI_ACTOR, the config, the login name')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, 'Key against double entry: the same key with the same values writes nothing and gives the first answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('--happened', '--happened', [CompletionResultType]::ParameterName, 'Record it although the law refuses it, because it was already done')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing; show what would be recorded and which deadlines would move')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;review;report' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day of the report')
            [CompletionResult]::new('--answer', '--answer', [CompletionResultType]::ParameterName, 'What the panel reported')
            [CompletionResult]::new('--event', '--event', [CompletionResultType]::ParameterName, 'Which request for review, where there are several')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, 'Who acts; else KAIJI_ACTOR, the config, the login name')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, 'Key against double entry: the same key with the same values writes nothing and gives the first answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing; show what would be recorded and which deadlines would move')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;review;rule' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day of the ruling')
            [CompletionResult]::new('--outcome', '--outcome', [CompletionResultType]::ParameterName, 'How it ended')
            [CompletionResult]::new('--disclose', '--disclose', [CompletionResultType]::ParameterName, 'Whether the ruling discloses')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why it was ruled so, as a third party is told')
            [CompletionResult]::new('--implement-on', '--implement-on', [CompletionResultType]::ParameterName, 'The day on which it is carried out, as a third party is told')
            [CompletionResult]::new('--participant', '--participant', [CompletionResultType]::ParameterName, 'A third party that takes part since the review was filed (third-party:N)')
            [CompletionResult]::new('--event', '--event', [CompletionResultType]::ParameterName, 'Which request for review, where there are several')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, 'Who acts; else KAIJI_ACTOR, the config, the login name')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, 'Key against double entry: the same key with the same values writes nothing and gives the first answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('--happened', '--happened', [CompletionResultType]::ParameterName, 'Record it although the law refuses it, because it was already done')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing; show what would be recorded and which deadlines would move')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;ruleset' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the rulesets of the case file and those that come with kaiji')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show the articles, deadlines and readings of a ruleset')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Read a ruleset file and run the examples it carries')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Take a ruleset into the case file (a new one, a new version, a corrected reading)')
            break
        }
        'kaiji;ruleset;list' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--encoding', '--encoding', [CompletionResultType]::ParameterName, 'Encoding of CSV; utf-8-bom, which Excel opens, unless you say otherwise')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'In CSV no '' before texts that a spreadsheet would take for a formula')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;ruleset;show' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The version in force on this day (today without it)')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('--grounds', '--grounds', [CompletionResultType]::ParameterName, 'Only the grounds of refusal, as they are typed and printed')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;ruleset;check' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;ruleset;add' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, 'Who acts; else KAIJI_ACTOR, the config, the login name')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, 'Key against double entry: the same key with the same values writes nothing and gives the first answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('--default', '--default', [CompletionResultType]::ParameterName, 'Let receive take it where none is named')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing; show what would be recorded and which deadlines would move')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;search' {
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'Only cases in these states, with commas between them')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only cases whose deadline stands so, with commas between them')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Only requests of these kinds, with commas between them')
            [CompletionResult]::new('--ruleset', '--ruleset', [CompletionResultType]::ParameterName, 'Only cases under this ruleset')
            [CompletionResult]::new('--officer', '--officer', [CompletionResultType]::ParameterName, 'Only cases of this officer')
            [CompletionResult]::new('--section', '--section', [CompletionResultType]::ParameterName, 'Only cases of this section')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Only requests that arrived on this day or later')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Only requests that arrived on this day or earlier')
            [CompletionResult]::new('--text', '--text', [CompletionResultType]::ParameterName, 'Part of a name or subject, in any writing (old and new kanji, kana, width)')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Only these fields, in this order, with commas between them')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sorted by these fields, with commas between them; a - before one turns it around')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Only the first N rows')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--encoding', '--encoding', [CompletionResultType]::ParameterName, 'Encoding of CSV; utf-8-bom, which Excel opens, unless you say otherwise')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('--open', '--open', [CompletionResultType]::ParameterName, 'Only cases that have not ended')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'In CSV no '' before texts that a spreadsheet would take for a formula')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;sent' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it went out')
            [CompletionResult]::new('--letter', '--letter', [CompletionResultType]::ParameterName, 'Which letter; else the one that is due')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'The addressee, where there are several')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, 'Who acts; else KAIJI_ACTOR, the config, the login name')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, 'Key against double entry: the same key with the same values writes nothing and gives the first answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing; show what would be recorded and which deadlines would move')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;show' {
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'What was recorded by the end of that day in Japan')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;special' {
            [CompletionResult]::new('--remaining-until', '--remaining-until', [CompletionResultType]::ParameterName, 'The day set for the rest (of a correction or suspension: for the whole)')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'The reason, printed in the notice')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it was decided; else today')
            [CompletionResult]::new('--notified', '--notified', [CompletionResultType]::ParameterName, 'The day its notice arrived (as "kaiji delivered --letter special-case")')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, 'Who acts; else KAIJI_ACTOR, the config, the login name')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, 'Key against double entry: the same key with the same values writes nothing and gives the first answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('--happened', '--happened', [CompletionResultType]::ParameterName, 'It was in truth already done: recorded as a fact even against the law, with a warning')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing; show what would be recorded and which deadlines would move')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;strike' {
            [CompletionResult]::new('--why', '--why', [CompletionResultType]::ParameterName, 'Why it is struck')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, 'Who acts; else KAIJI_ACTOR, the config, the login name')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, 'Key against double entry: the same key with the same values writes nothing and gives the first answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('--with-dependents', '--with-dependents', [CompletionResultType]::ParameterName, 'Strike the entries that depend on it as well')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing; show what would be recorded and which deadlines would move')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;supplement' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('ask', 'ask', [CompletionResultType]::ParameterValue, 'Record that the requester was asked to mend')
            [CompletionResult]::new('done', 'done', [CompletionResultType]::ParameterValue, 'Record that it was mended')
            [CompletionResult]::new('lapse', 'lapse', [CompletionResultType]::ParameterValue, 'Record that it ended without being mended')
            break
        }
        'kaiji;supplement;ask' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day of asking')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'The last day set for mending')
            [CompletionResult]::new('--missing', '--missing', [CompletionResultType]::ParameterName, 'What is missing')
            [CompletionResult]::new('--about', '--about', [CompletionResultType]::ParameterName, 'What is mended; else the form')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, 'Who acts; else KAIJI_ACTOR, the config, the login name')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, 'Key against double entry: the same key with the same values writes nothing and gives the first answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('--happened', '--happened', [CompletionResultType]::ParameterName, 'Record it although the law refuses it, because it was already done')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing; show what would be recorded and which deadlines would move')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;supplement;done' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it was mended')
            [CompletionResult]::new('--event', '--event', [CompletionResultType]::ParameterName, 'Which asking it answers, where there are several')
            [CompletionResult]::new('--disclosed-on', '--disclosed-on', [CompletionResultType]::ParameterName, 'The disclosure that the mended form names (correction, suspension)')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, 'Who acts; else KAIJI_ACTOR, the config, the login name')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, 'Key against double entry: the same key with the same values writes nothing and gives the first answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing; show what would be recorded and which deadlines would move')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;supplement;lapse' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it ended, never later than the last day set')
            [CompletionResult]::new('--event', '--event', [CompletionResultType]::ParameterName, 'Which asking it is about, where there are several')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, 'Who acts; else KAIJI_ACTOR, the config, the login name')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, 'Key against double entry: the same key with the same values writes nothing and gives the first answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing; show what would be recorded and which deadlines would move')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;tell-recipients' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Who was told')
            [CompletionResult]::new('--why', '--why', [CompletionResultType]::ParameterName, 'Why it was found unnecessary')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'Day on which they were told, or on which it was found unnecessary')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, 'Who acts; else KAIJI_ACTOR, the config, the login name')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, 'Key against double entry: the same key with the same values writes nothing and gives the first answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('--not-needed', '--not-needed', [CompletionResultType]::ParameterName, 'It was found unnecessary')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing; show what would be recorded and which deadlines would move')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;third-party' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('ask', 'ask', [CompletionResultType]::ParameterValue, 'Record that a third party was given the chance to state its opinion')
            [CompletionResult]::new('reply', 'reply', [CompletionResultType]::ParameterValue, 'Record what a third party answered')
            [CompletionResult]::new('unknown', 'unknown', [CompletionResultType]::ParameterValue, 'Record that a third party cannot be found')
            break
        }
        'kaiji;third-party;ask' {
            [CompletionResult]::new('--who', '--who', [CompletionResultType]::ParameterName, 'The name of the third party')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day of asking')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'The last day set for the opinion')
            [CompletionResult]::new('--ground', '--ground', [CompletionResultType]::ParameterName, 'Why it must be heard (like 20-2-i, 20-3-proviso, 22)')
            [CompletionResult]::new('--information', '--information', [CompletionResultType]::ParameterName, 'What the record says of the third party')
            [CompletionResult]::new('--address', '--address', [CompletionResultType]::ParameterName, 'The address of the third party')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, 'Who acts; else KAIJI_ACTOR, the config, the login name')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, 'Key against double entry: the same key with the same values writes nothing and gives the first answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('--mandatory', '--mandatory', [CompletionResultType]::ParameterName, 'It must be heard; needs --ground as well')
            [CompletionResult]::new('--happened', '--happened', [CompletionResultType]::ParameterName, 'Record it although the law refuses it, because it was already done')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing; show what would be recorded and which deadlines would move')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;third-party;reply' {
            [CompletionResult]::new('--party', '--party', [CompletionResultType]::ParameterName, 'The number of the third party')
            [CompletionResult]::new('--who', '--who', [CompletionResultType]::ParameterName, 'The name of the third party, where no other bears it')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day the answer arrived')
            [CompletionResult]::new('--objects', '--objects', [CompletionResultType]::ParameterName, 'Whether it opposes the disclosure')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why it objects, or what else it says')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, 'Who acts; else KAIJI_ACTOR, the config, the login name')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, 'Key against double entry: the same key with the same values writes nothing and gives the first answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing; show what would be recorded and which deadlines would move')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;third-party;unknown' {
            [CompletionResult]::new('--who', '--who', [CompletionResultType]::ParameterName, 'The name of the third party')
            [CompletionResult]::new('--searched', '--searched', [CompletionResultType]::ParameterName, 'How it was searched for')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day on which that was known; else today')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, 'Who acts; else KAIJI_ACTOR, the config, the login name')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, 'Key against double entry: the same key with the same values writes nothing and gives the first answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing; show what would be recorded and which deadlines would move')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;transfer' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'The body that it was sent to')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day of the transfer')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, 'Who acts; else KAIJI_ACTOR, the config, the login name')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, 'Key against double entry: the same key with the same values writes nothing and gives the first answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('--happened', '--happened', [CompletionResultType]::ParameterName, 'It was in truth already done: recorded as a fact even against the law, with a warning')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing; show what would be recorded and which deadlines would move')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;vacancy' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('start', 'start', [CompletionResultType]::ParameterValue, 'Record that a post fell vacant')
            [CompletionResult]::new('end', 'end', [CompletionResultType]::ParameterValue, 'Record that a post was filled')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the vacancies on file')
            [CompletionResult]::new('strike', 'strike', [CompletionResultType]::ParameterValue, 'Strike a vacancy that was entered by mistake')
            break
        }
        'kaiji;vacancy;start' {
            [CompletionResult]::new('--office', '--office', [CompletionResultType]::ParameterName, 'Which post')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'First day wholly vacant')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, 'Who acts; else KAIJI_ACTOR, the config, the login name')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, 'Key against double entry: the same key with the same values writes nothing and gives the first answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing; show what would be recorded and which deadlines would move')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;vacancy;end' {
            [CompletionResult]::new('--office', '--office', [CompletionResultType]::ParameterName, 'Which post')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'Last day wholly vacant')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, 'Who acts; else KAIJI_ACTOR, the config, the login name')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, 'Key against double entry: the same key with the same values writes nothing and gives the first answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing; show what would be recorded and which deadlines would move')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;vacancy;list' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--encoding', '--encoding', [CompletionResultType]::ParameterName, 'Encoding of CSV; utf-8-bom, which Excel opens, unless you say otherwise')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'In CSV no '' before texts that a spreadsheet would take for a formula')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;vacancy;strike' {
            [CompletionResult]::new('--why', '--why', [CompletionResultType]::ParameterName, 'Why it is struck')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, 'Who acts; else KAIJI_ACTOR, the config, the login name')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, 'Key against double entry: the same key with the same values writes nothing and gives the first answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing; show what would be recorded and which deadlines would move')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
        'kaiji;withdraw' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day it was taken back')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--actor', '--actor', [CompletionResultType]::ParameterName, 'Who acts; else KAIJI_ACTOR, the config, the login name')
            [CompletionResult]::new('--once', '--once', [CompletionResultType]::ParameterName, 'Key against double entry: the same key with the same values writes nothing and gives the first answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask for confirmation')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Write nothing; show what would be recorded and which deadlines would move')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
