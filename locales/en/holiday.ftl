holiday-about = Closed days, national and the office's own
holiday-list-about = List the closed days of a year
holiday-list-help-year = The year, like 2026, 令和8 or R8; else this year
holiday-import-about = Take in a file of closed days
holiday-import-help-file = A CSV file like the official syukujitsu.csv (UTF-8 or Shift_JIS)
