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
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "completions" -d 'Print the completion script of a shell'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "init" -d 'Make the file that keeps the cases'
complete -c kaiji -n "__fish_kaiji_needs_command" -f -a "man" -d 'Print a manual page'
complete -c kaiji -n "__fish_kaiji_using_subcommand completions" -l db -d 'The case file; else KAIJI_DB, the config, the user\'s data folder' -r -F
complete -c kaiji -n "__fish_kaiji_using_subcommand completions" -l lang -d 'The language; else KAIJI_LANG, the config, the locale; Japanese by default' -r -f -a "ja\t'Japanese'
en\t'English'"
complete -c kaiji -n "__fish_kaiji_using_subcommand completions" -l today -d 'What the day is taken to be; else today in Japan' -r
complete -c kaiji -n "__fish_kaiji_using_subcommand completions" -s h -l help -d 'Show this help'
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
