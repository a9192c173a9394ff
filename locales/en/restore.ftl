restore-about = Put a backup back into a new place and verify it
restore-japanese = 復元
restore-help-file = A copy that "kaiji backup" made
restore-done = The copy is back at { $file }; its { $events } events were verified.
restore-not-sound = The copy is back at { $file }, but not everything in it is as it was written; see "kaiji check".
