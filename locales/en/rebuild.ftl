rebuild-about = Make the derived rows anew from the events
rebuild-done = The rows of { $cases } cases were made anew from the events.
rebuild-would-do = The rows of { $cases } cases can be made anew (dry run: nothing was written).
