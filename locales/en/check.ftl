check-about = Check that everything is as it was written
check-help-quick = Only what is quick, for every day
