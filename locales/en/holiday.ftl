holiday-about = Show or import closed days
holiday-japanese = 休日
holiday-list-about = List the closed days of a year beside weekends
holiday-list-japanese = 一覧
holiday-list-help-year = Year (2026, 令和8, R8; this year without it)
holiday-import-about = Import the list of holidays, or the office's own closed days
holiday-import-japanese = 取込み
holiday-import-help-file = The Cabinet Office's syukujitsu.csv, or a CSV of date,name

holiday-column-date = Day
holiday-column-kind = Class
holiday-column-name = Name
holiday-column-estimated = Estimated
holiday-empty = There are no closed days.

# What is wrong with a line of a list
holiday-line-list-too-long = the list is too long
holiday-line-list-empty = there is no day in it
holiday-line-list-garbled = it is in another encoding
holiday-line-list-not-two-fields = it is not of the form date,name
holiday-line-list-not-a-date = the date cannot be read
holiday-line-list-no-name = there is no name
holiday-line-list-name-too-long = the name is too long
holiday-line-list-control-character = the name holds a control character
holiday-line-list-not-later = the day does not come after that of the line before
holiday-line-list-starts-late = the list does not begin with 1955-01-01 (excerpts are not taken)
holiday-line-list-year-missing = a whole year is missing
holiday-line-list-too-far = the day lies too far ahead
