rebuild-about = Make the derived rows anew from the entries
