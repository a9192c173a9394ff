demo-about = Make sample cases of all five organisations and show the main job
demo-help-dir = Where the samples go; else a new temporary folder
