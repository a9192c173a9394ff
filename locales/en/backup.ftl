backup-about = Make a whole copy of the file
backup-help-file = Where the copy goes; an existing file is not overwritten
