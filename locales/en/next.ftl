next-about = Show what the law asks for now, what may be done and what may not, with the articles
next-japanese = 次
next-help-number = Case number

next-received = Received
next-must = What the law asks for now
next-may = What may be done
next-must-not = What may not be done
next-quote = "{ $quote }"
next-nothing = Nothing is to be done now.
next-nothing-owed = The law asks for nothing now.
next-column-force = Force
next-column-words = Step
next-column-by = Due
next-column-time-word = When
next-column-printed = Article
next-letter-forms = A letter is made as a Word or PDF file where .docx or .pdf stands in the place of .txt.
