
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
            cand backup 'Make a whole copy of the file and verify it'
            cand check 'Check that everything is as it was written'
            cand completions 'Print the completion script of a shell'
            cand demo 'Make sample cases and show what is due, why, and a letter'
            cand holiday 'Show or import closed days'
            cand init 'Make the file that keeps the cases'
            cand man 'Print a manual page'
            cand migrate 'Bring an older file to the form of this program (after a copy)'
            cand office 'Show or set what letters and screens say of the office'
            cand rebuild 'Make the derived rows anew from the events'
            cand ruleset 'Show and check rules as data'
            cand vacancy 'Record when the posts of chair and vice-chair are vacant'
        }
        &'kaiji;backup'= {
            cand --format 'How the answer is printed'
            cand --db 'The case file; else KAIJI_DB, the config, the user''s data folder'
            cand --lang 'The language; else KAIJI_LANG, the config, the locale; Japanese by default'
            cand --today 'What the day is taken to be; else today in Japan'
            cand -h 'Show this help'
            cand --help 'Show this help'
        }
        &'kaiji;check'= {
            cand --format 'How the answer is printed'
            cand --db 'The case file; else KAIJI_DB, the config, the user''s data folder'
            cand --lang 'The language; else KAIJI_LANG, the config, the locale; Japanese by default'
            cand --today 'What the day is taken to be; else today in Japan'
            cand --quick 'Only the last events and the numbers (for the daily report)'
            cand -h 'Show this help'
            cand --help 'Show this help'
        }
        &'kaiji;completions'= {
            cand --db 'The case file; else KAIJI_DB, the config, the user''s data folder'
            cand --lang 'The language; else KAIJI_LANG, the config, the locale; Japanese by default'
            cand --today 'What the day is taken to be; else today in Japan'
            cand -h 'Show this help'
            cand --help 'Show this help'
        }
        &'kaiji;demo'= {
            cand --format 'How the answer is printed'
            cand --db 'The case file; else KAIJI_DB, the config, the user''s data folder'
            cand --lang 'The language; else KAIJI_LANG, the config, the locale; Japanese by default'
            cand --today 'What the day is taken to be; else today in Japan'
            cand -h 'Show this help'
            cand --help 'Show this help'
        }
        &'kaiji;holiday'= {
            cand --db 'The case file; else KAIJI_DB, the config, the user''s data folder'
            cand --lang 'The language; else KAIJI_LANG, the config, the locale; Japanese by default'
            cand --today 'What the day is taken to be; else today in Japan'
            cand -h 'Show this help'
            cand --help 'Show this help'
            cand list 'List the closed days of a year beside weekends'
            cand import 'Import the list of holidays, or the office''s own closed days'
        }
        &'kaiji;holiday;list'= {
            cand --format 'How the answer is printed'
            cand --db 'The case file; else KAIJI_DB, the config, the user''s data folder'
            cand --lang 'The language; else KAIJI_LANG, the config, the locale; Japanese by default'
            cand --today 'What the day is taken to be; else today in Japan'
            cand -h 'Show this help'
            cand --help 'Show this help'
        }
        &'kaiji;holiday;import'= {
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
        &'kaiji;migrate'= {
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
        &'kaiji;office'= {
            cand --db 'The case file; else KAIJI_DB, the config, the user''s data folder'
            cand --lang 'The language; else KAIJI_LANG, the config, the locale; Japanese by default'
            cand --today 'What the day is taken to be; else today in Japan'
            cand -h 'Show this help'
            cand --help 'Show this help'
            cand show 'Show what is known of the office'
            cand set 'Set data of the office (earlier values are kept)'
        }
        &'kaiji;office;show'= {
            cand --format 'How the answer is printed'
            cand --db 'The case file; else KAIJI_DB, the config, the user''s data folder'
            cand --lang 'The language; else KAIJI_LANG, the config, the locale; Japanese by default'
            cand --today 'What the day is taken to be; else today in Japan'
            cand -h 'Show this help'
            cand --help 'Show this help'
        }
        &'kaiji;office;set'= {
            cand --from 'Day from which the value holds (today without it)'
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
        &'kaiji;rebuild'= {
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
        &'kaiji;ruleset'= {
            cand --db 'The case file; else KAIJI_DB, the config, the user''s data folder'
            cand --lang 'The language; else KAIJI_LANG, the config, the locale; Japanese by default'
            cand --today 'What the day is taken to be; else today in Japan'
            cand -h 'Show this help'
            cand --help 'Show this help'
            cand list 'List the shipped rulesets'
            cand show 'Show the articles, deadlines and readings of a ruleset'
            cand check 'Read a ruleset file and run the examples it carries'
        }
        &'kaiji;ruleset;list'= {
            cand --format 'How the answer is printed'
            cand --db 'The case file; else KAIJI_DB, the config, the user''s data folder'
            cand --lang 'The language; else KAIJI_LANG, the config, the locale; Japanese by default'
            cand --today 'What the day is taken to be; else today in Japan'
            cand -h 'Show this help'
            cand --help 'Show this help'
        }
        &'kaiji;ruleset;show'= {
            cand --on 'The version in force on this day (today without it)'
            cand --format 'How the answer is printed'
            cand --db 'The case file; else KAIJI_DB, the config, the user''s data folder'
            cand --lang 'The language; else KAIJI_LANG, the config, the locale; Japanese by default'
            cand --today 'What the day is taken to be; else today in Japan'
            cand --grounds 'Only the grounds of refusal, as they are typed and printed'
            cand -h 'Show this help'
            cand --help 'Show this help'
        }
        &'kaiji;ruleset;check'= {
            cand --format 'How the answer is printed'
            cand --db 'The case file; else KAIJI_DB, the config, the user''s data folder'
            cand --lang 'The language; else KAIJI_LANG, the config, the locale; Japanese by default'
            cand --today 'What the day is taken to be; else today in Japan'
            cand -h 'Show this help'
            cand --help 'Show this help'
        }
        &'kaiji;vacancy'= {
            cand --db 'The case file; else KAIJI_DB, the config, the user''s data folder'
            cand --lang 'The language; else KAIJI_LANG, the config, the locale; Japanese by default'
            cand --today 'What the day is taken to be; else today in Japan'
            cand -h 'Show this help'
            cand --help 'Show this help'
            cand start 'Record that a post fell vacant'
            cand end 'Record that a post was filled'
            cand list 'List the vacancies on file'
            cand strike 'Strike a vacancy that was entered by mistake'
        }
        &'kaiji;vacancy;start'= {
            cand --office 'Which post'
            cand --on 'First day wholly vacant'
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
        &'kaiji;vacancy;end'= {
            cand --office 'Which post'
            cand --on 'Last day wholly vacant'
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
        &'kaiji;vacancy;list'= {
            cand --format 'How the answer is printed'
            cand --db 'The case file; else KAIJI_DB, the config, the user''s data folder'
            cand --lang 'The language; else KAIJI_LANG, the config, the locale; Japanese by default'
            cand --today 'What the day is taken to be; else today in Japan'
            cand -h 'Show this help'
            cand --help 'Show this help'
        }
        &'kaiji;vacancy;strike'= {
            cand --why 'Why it is struck'
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
    ]
    $completions[$command]
}
