clarify-about = Record that what is meant was confirmed informally
clarify-japanese = 確認
clarify-help-number = The case number, like 令和8-開-0001, R8-K-0001 or K1 (this fiscal year)
clarify-help-on = The day it began
clarify-help-reason = What is confirmed
clarify-help-done = The last day of the confirmation; with --on both are recorded
