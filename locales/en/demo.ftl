demo-about = Make sample cases and show what is due, why, and a letter
demo-japanese = 見本
demo-help-dir = Folder for the samples (kaiji-demo without it)

demo-made = Made sample cases in { $folder } (all names are invented).
demo-file = { $file }: { $cases } cases
demo-next = What to try next
