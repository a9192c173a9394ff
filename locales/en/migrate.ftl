migrate-about = Bring an older file to the form of this program (after a copy)
migrate-japanese = 移行
migrate-done = Brought from form { $from } to form { $to }; the copy is { $backup }
migrate-would-do = Would be brought from form { $from } to form { $to }, after a copy beside it (dry run: nothing was written).
migrate-up-to-date = The file already has the form of this program.
