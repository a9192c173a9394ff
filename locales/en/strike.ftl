strike-about = Strike an entry that was a mistake; it stays on file as struck
strike-help-number = Case number; office for a fact of the office
strike-help-event = The number of the entry
strike-help-why = Why
strike-help-with-dependents = Strike what rests on it as well
