vacancy-about = Record when the posts of chair and vice-chair are vacant
vacancy-start-about = Record that a post fell vacant
vacancy-start-help-office = Which post
vacancy-start-help-on = First day wholly vacant
vacancy-end-about = Record that a post was filled
vacancy-end-help-office = Which post
vacancy-end-help-on = Last day wholly vacant
vacancy-list-about = List the vacancies on file
vacancy-strike-about = Strike a vacancy that was entered by mistake
vacancy-strike-help-event = Its number in the list
vacancy-strike-help-why = Why it is struck

vacancy-column-event = No.
vacancy-column-office = Post
vacancy-column-from = First day
vacancy-column-to = Last day
vacancy-empty = No vacancy is on file.
