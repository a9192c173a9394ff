
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
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Make a whole copy of the file and verify it')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Check that everything is as it was written')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print the completion script of a shell')
            [CompletionResult]::new('demo', 'demo', [CompletionResultType]::ParameterValue, 'Make sample cases and show what is due, why, and a letter')
            [CompletionResult]::new('holiday', 'holiday', [CompletionResultType]::ParameterValue, 'Show or import closed days')
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Make the file that keeps the cases')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Print a manual page')
            [CompletionResult]::new('migrate', 'migrate', [CompletionResultType]::ParameterValue, 'Bring an older file to the form of this program (after a copy)')
            [CompletionResult]::new('office', 'office', [CompletionResultType]::ParameterValue, 'Show or set what letters and screens say of the office')
            [CompletionResult]::new('rebuild', 'rebuild', [CompletionResultType]::ParameterValue, 'Make the derived rows anew from the events')
            [CompletionResult]::new('ruleset', 'ruleset', [CompletionResultType]::ParameterValue, 'Show and check rules as data')
            [CompletionResult]::new('vacancy', 'vacancy', [CompletionResultType]::ParameterValue, 'Record when the posts of chair and vice-chair are vacant')
            break
        }
        'kaiji;backup' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
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
        'kaiji;completions' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
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
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
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
        'kaiji;man' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
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
        'kaiji;ruleset' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Show this help')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the shipped rulesets')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show the articles, deadlines and readings of a ruleset')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Read a ruleset file and run the examples it carries')
            break
        }
        'kaiji;ruleset;list' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the answer is printed')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
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
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The case file; else KAIJI_DB, the config, the user''s data folder')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else KAIJI_LANG, the config, the locale; Japanese by default')
            [CompletionResult]::new('--today', '--today', [CompletionResultType]::ParameterName, 'What the day is taken to be; else today in Japan')
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
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
