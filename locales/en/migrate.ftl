migrate-about = Bring an older file to this version, leaving a backup
