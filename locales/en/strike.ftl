strike-about = Strike an entry that was a mistake; it is never erased
strike-japanese = 取消し
strike-help-number = The case number, like 令和8-開-0001, R8-K-0001 or K1 (this fiscal year); "office" for an entry of the office
strike-help-event = The number of the entry; "kaiji log" shows it
strike-help-why = Why it is struck
strike-help-with-dependents = Strike the entries that depend on it as well
