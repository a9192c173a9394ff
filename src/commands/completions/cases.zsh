
# Case numbers with a name beside them.
_kaiji_cases() {
    local -a numbers shown
    local found
    for found in ${(f)"$(kaiji complete-cases "$PREFIX" "${(Q@)_kaiji_words}" 2>/dev/null)"}; do
        numbers+=("${found%%$'\t'*}")
        shown+=("${found/$'\t'/  }")
    done
    if (( $#numbers )); then
        compadd -U -l -V cases -d shown -a numbers
    else
        _default
    fi
}

