man-about = Print a manual page
man-japanese = 手引
man-help-command = Of which command; without it, of the program
man-after = To read it: kaiji man receive | man -l -
