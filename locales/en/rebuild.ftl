rebuild-about = Make the derived rows anew from the events
rebuild-japanese = 再計算
rebuild-because = the row differed from the events
rebuild-done = The rows of { $cases } cases were made anew from the events; { $changed } had differed.
rebuild-would-do = Of { $cases } cases the rows of { $changed } differ from the events (dry run: nothing was written).
