backup-about = Make a whole copy of the file and verify it
backup-japanese = 控え
backup-help-file = Where to put the copy (nothing is overwritten)
backup-help-unchecked = Do not verify the copy (do it later: kaiji check --db COPY)
backup-done = Made the copy { $file } and verified its { $events } events.
backup-not-sound = Made the copy { $file }, but not everything in it is as it was written; see "kaiji check".
backup-unchecked = Made the copy { $file }. It is not verified yet: kaiji check --db { $file }
