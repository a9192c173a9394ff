
# Case numbers with a name beside them.
function __fish_kaiji_cases
    set -l words (commandline -opc)
    set -e words[1]
    kaiji complete-cases (commandline -ct) $words 2>/dev/null
end

complete -c kaiji -n "not string match -q -- '-*' (commandline -ct)" -k -a "(__fish_kaiji_cases)"
