
# Case numbers with a name beside them; only the number is inserted, since a name never begins a second candidate.
_kaiji_with_cases() {
    _kaiji "$@"
    case "$2" in -*) return 0 ;; esac
    local found=() line
    while IFS= read -r line; do
        found+=("$line")
    done < <("$1" complete-cases "$2" "${COMP_WORDS[@]:1:COMP_CWORD-1}" 2>/dev/null)
    case "${#found[@]}" in
        0) ;;
        1) COMPREPLY=("${found[0]%%$'\t'*}") ;;
        *) COMPREPLY=("${found[@]/$'\t'/  }") ;;
    esac
}

if [[ "${BASH_VERSINFO[0]}" -eq 4 && "${BASH_VERSINFO[1]}" -ge 4 || "${BASH_VERSINFO[0]}" -gt 4 ]]; then
    complete -F _kaiji_with_cases -o nosort -o bashdefault -o default kaiji
else
    complete -F _kaiji_with_cases -o bashdefault -o default kaiji
fi
