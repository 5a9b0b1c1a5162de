# Columns of the records that a network takes away: what was promised, who speaks for it.

file-promiser = Who promised
file-promiser-kind = Kind
file-document = Document
file-meeting = Meeting
file-looked-on = Last looked at on
file-looked-words = What was seen
file-answer = Their answer
file-answered-on = Answered on
file-chosen = How they were chosen
file-chosen-on = Chosen on
file-term-ended = Term ended on
