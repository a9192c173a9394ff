# Arguments that the lists of cases share
lists-help-saved = Flags kept by name under [filters] in the config (@late)
lists-help-state = Only cases in these states
lists-help-status = Only cases whose deadline stands so
lists-help-kind = Only requests of these kinds
lists-help-ruleset = Only cases under this ruleset
lists-help-officer = Only cases of this officer
lists-help-section = Only cases of this section
lists-help-from = Only requests that arrived on this day or later
lists-help-to = Only requests that arrived on this day or earlier
lists-help-text = Part of a name or subject, in any writing (old and new kanji, kana, width)
lists-help-fields = Only these fields, in this order, with commas between them
lists-help-sort = Sorted by these fields, with commas between them; a - before one turns it around
lists-help-limit = Only the first N rows
