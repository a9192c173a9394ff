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
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "backup" -d 'Make a whole copy of the file and verify it'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "check" -d 'Check that everything is as it was written'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "completions" -d 'Print the completion script of a shell'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "demo" -d 'Make sample cases and show what is due, why, and a letter'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "holiday" -d 'Show or import closed days'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "init" -d 'Make the file that keeps the cases'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "man" -d 'Print a manual page'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "migrate" -d 'Bring an older file to the form of this program (after a copy)'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "office" -d 'Show or set what letters and screens say of the office'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "rebuild" -d 'Make the derived rows anew from the events'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "ruleset" -d 'Show and check rules as data'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "vacancy" -d 'Record when the posts of chair and vice-chair are vacant'
complete -c kaiji -n "__fish_kaiji_using_subcommand backup" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand backup" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand backup" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand backup" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand backup" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand check" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand check" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand check" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand check" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand check" -l quick -d 'Only the last events and the numbers (for the daily report)'
complete -c kaiji -n "__fish_kaiji_using_subcommand check" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand completions" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand completions" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand completions" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand completions" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand demo" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand demo" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand demo" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand demo" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand demo" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and not __fish_seen_subcommand_from list import" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and not __fish_seen_subcommand_from list import" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and not __fish_seen_subcommand_from list import" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and not __fish_seen_subcommand_from list import" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and not __fish_seen_subcommand_from list import" -f -a "list" -d 'List the closed days of a year beside weekends'
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and not __fish_seen_subcommand_from list import" -f -a "import" -d 'Import the list of holidays, or the office\'s own closed days'
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from list" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'
csv\t'CSV'"
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from list" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from list" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from list" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from list" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from import" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from import" -l actor -d 'Who acts; else KAIJI_ACTOR, the config, the login name' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from import" -l once -d 'Key against double entry: the same key with the same values writes nothing and gives the first answer' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from import" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from import" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from import" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from import" -l yes -d 'Do not ask for confirmation'
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from import" -l dry-run -d 'Write nothing; show what would be recorded and which deadlines would move'
complete -c kaiji -n "__fish_kaiji_using_subcommand holiday; and __fish_seen_subcommand_from import" -s h -l help -d 'Show this help'
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
complete -c kaiji -n "__fish_kaiji_using_subcommand init" -l yes -d 'Do not ask for confirmation'
complete -c kaiji -n "__fish_kaiji_using_subcommand init" -l dry-run -d 'Write nothing; show what would be recorded and which deadlines would move'
complete -c kaiji -n "__fish_kaiji_using_subcommand init" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand man" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand man" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand man" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand man" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand migrate" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand migrate" -l actor -d 'Who acts; else KAIJI_ACTOR, the config, the login name' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand migrate" -l once -d 'Key against double entry: the same key with the same values writes nothing and gives the first answer' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand migrate" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand migrate" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand migrate" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand migrate" -l yes -d 'Do not ask for confirmation'
complete -c kaiji -n "__fish_kaiji_using_subcommand migrate" -l dry-run -d 'Write nothing; show what would be recorded and which deadlines would move'
complete -c kaiji -n "__fish_kaiji_using_subcommand migrate" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and not __fish_seen_subcommand_from show set" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and not __fish_seen_subcommand_from show set" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and not __fish_seen_subcommand_from show set" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and not __fish_seen_subcommand_from show set" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and not __fish_seen_subcommand_from show set" -f -a "show" -d 'Show what is known of the office'
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and not __fish_seen_subcommand_from show set" -f -a "set" -d 'Set data of the office (earlier values are kept)'
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from show" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from show" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from show" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from show" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from show" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from set" -l from -d 'Day from which the value holds (today without it)' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from set" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from set" -l actor -d 'Who acts; else KAIJI_ACTOR, the config, the login name' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from set" -l once -d 'Key against double entry: the same key with the same values writes nothing and gives the first answer' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from set" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from set" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from set" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from set" -l yes -d 'Do not ask for confirmation'
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from set" -l dry-run -d 'Write nothing; show what would be recorded and which deadlines would move'
complete -c kaiji -n "__fish_kaiji_using_subcommand office; and __fish_seen_subcommand_from set" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand rebuild" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand rebuild" -l actor -d 'Who acts; else KAIJI_ACTOR, the config, the login name' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand rebuild" -l once -d 'Key against double entry: the same key with the same values writes nothing and gives the first answer' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand rebuild" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand rebuild" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand rebuild" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand rebuild" -l yes -d 'Do not ask for confirmation'
complete -c kaiji -n "__fish_kaiji_using_subcommand rebuild" -l dry-run -d 'Write nothing; show what would be recorded and which deadlines would move'
complete -c kaiji -n "__fish_kaiji_using_subcommand rebuild" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and not __fish_seen_subcommand_from list show check" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and not __fish_seen_subcommand_from list show check" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and not __fish_seen_subcommand_from list show check" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and not __fish_seen_subcommand_from list show check" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and not __fish_seen_subcommand_from list show check" -f -a "list" -d 'List the shipped rulesets'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and not __fish_seen_subcommand_from list show check" -f -a "show" -d 'Show the articles, deadlines and readings of a ruleset'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and not __fish_seen_subcommand_from list show check" -f -a "check" -d 'Read a ruleset file and run the examples it carries'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from list" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'
csv\t'CSV'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from list" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from list" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from list" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from list" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from show" -l on -d 'The version in force on this day (today without it)' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from show" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from show" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from show" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from show" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from show" -l grounds -d 'Only the grounds of refusal, as they are typed and printed'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from show" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from check" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from check" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from check" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from check" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand ruleset; and __fish_seen_subcommand_from check" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and not __fish_seen_subcommand_from start end list strike" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and not __fish_seen_subcommand_from start end list strike" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and not __fish_seen_subcommand_from start end list strike" -l today -d 'What the day is taken to be; else today in Japan' -r
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
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from start" -l yes -d 'Do not ask for confirmation'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from start" -l dry-run -d 'Write nothing; show what would be recorded and which deadlines would move'
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
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from end" -l yes -d 'Do not ask for confirmation'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from end" -l dry-run -d 'Write nothing; show what would be recorded and which deadlines would move'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from end" -s h -l help -d 'Show this help'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from list" -l format -d 'How the answer is printed' -r -f -a "table\t'a table to read'
json\t'JSON'
csv\t'CSV'"
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from list" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from list" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from list" -l today -d 'What the day is taken to be; else today in Japan' -r
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
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from strike" -l yes -d 'Do not ask for confirmation'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from strike" -l dry-run -d 'Write nothing; show what would be recorded and which deadlines would move'
complete -c kaiji -n "__fish_kaiji_using_subcommand vacancy; and __fish_seen_subcommand_from strike" -s h -l help -d 'Show this help'
