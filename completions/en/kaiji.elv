
use builtin;
use str;

set edit:completion:arg-completer[kaiji] = {|@words|
    fn spaces {|n|
        builtin:repeat $n ' ' | str:join ''
    }
    fn cand {|text desc|
        edit:complex-candidate $text &display=$text' '(spaces (- 14 (wcswidth $text)))$desc
    }
    var command = 'kaiji'
    for word $words[1..-1] {
        if (str:has-prefix $word '-') {
            break
        }
        set command = $command';'$word
    }
    var completions = [
        &'kaiji'= {
            cand -h 'Show this help'
            cand --help 'Show this help'
            cand -V 'Show the version'
            cand --version 'Show the version'
            cand completions 'Print the completion script of a shell'
            cand init 'Make the file that keeps the cases'
            cand man 'Print a manual page'
        }
        &'kaiji;completions'= {
            cand --db 'The case file; else KAIJI_DB, the config, the user''s data folder'
            cand --lang 'The language; else KAIJI_LANG, the config, the locale; Japanese by default'
            cand --today 'What the day is taken to be; else today in Japan'
            cand -h 'Show this help'
            cand --help 'Show this help'
        }
        &'kaiji;init'= {
            cand --ruleset 'Ruleset to use (can be repeated; the first is the default of receive)'
            cand --office 'TOML file with name, address and the like'
            cand --format 'How the answer is printed'
            cand --actor 'Who acts; else KAIJI_ACTOR, the config, the login name'
            cand --once 'Key against double entry: the same key with the same values writes nothing and gives the first answer'
            cand --db 'The case file; else KAIJI_DB, the config, the user''s data folder'
            cand --lang 'The language; else KAIJI_LANG, the config, the locale; Japanese by default'
            cand --today 'What the day is taken to be; else today in Japan'
            cand --yes 'Do not ask for confirmation'
            cand --dry-run 'Write nothing; show what would be recorded and which deadlines would move'
            cand -h 'Show this help'
            cand --help 'Show this help'
        }
        &'kaiji;man'= {
            cand --db 'The case file; else KAIJI_DB, the config, the user''s data folder'
            cand --lang 'The language; else KAIJI_LANG, the config, the locale; Japanese by default'
            cand --today 'What the day is taken to be; else today in Japan'
            cand -h 'Show this help'
            cand --help 'Show this help'
        }
    ]
    $completions[$command]
}
