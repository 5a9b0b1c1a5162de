# Who speaks for a network on a body, and what was done to what a network wrote.

representatives-title = Representatives
representatives-counted = { $representatives } { $bodies }
representatives-many =
    { $n ->
        [one] One representative
       *[other] { $n } representatives
    }
bodies-many =
    { $n ->
        [one] on one body.
       *[other] on { $n } bodies.
    }
representatives-none = Nobody speaks for your network on a body yet. Write down who was named or elected, and where.
representatives-earlier =
    { $n ->
        [one] One whose term has ended
       *[other] { $n } whose terms have ended
    }
representative-new = Write down a representative
representative-new-text = Say who speaks for your groups, on which body, and until when.
representative-name = Name
representative-left = Somebody of a group that left
representative-group = Their group
representative-group-hint = As it stands in your register. Leave it empty for somebody who supports the network, like you.
representative-of-network = Supports the network
representative-body = Body
representative-other-body = Another one
representative-new-body = Name of another body
representative-new-body-hint = For example: Partnership board. Next time you can choose it.
representative-from = From
representative-until = Until
representative-until-hint = The last day. You are reminded six weeks before. Leave it empty where there is no end.
representative-deputy = Deputy
representative-deputy-hint = Who goes when they cannot.
representative-chosen = How were they chosen?
chosen-is-named = Named, or asked
chosen-is-elected = Elected
representative-chosen-on = Day on which they were chosen
representative-candidates = Who stood
representative-candidates-hint = For an election: one name on each line, with a comma and the votes. For example: Jo Bell, 14
representative-change = Change
representative-mend = If something changes
candidate-name = Name
candidate-votes = Votes
candidate-nameless = A candidate
chosen-elected = Elected.
chosen-elected-on = Elected on { $date }.
chosen-named = Named.
chosen-named-on = Named on { $date }.
chosen-candidates =
    { $n ->
        [one] One person stood.
       *[other] { $n } people stood.
    }
term-from-to = { $from } to { $to }
term-since = Since { $from }
term-ended = The term ended on { $date }.
term-will-end = The term ends on { $date }.
term-ends = The term ends on { $date }. Say what follows.
term-has-ended = The term ended on { $date }. Say what follows.
term-next = Begin another term
term-end = End the term
term-ended-on = Last day
term-end-why = Why
term-to-come = Not begun
term-serving = Serving
term-ending = Ends soon
term-lapsed = Past its last day
term-is-over = Ended
terms-ending =
    { $n ->
        [one] One term of a representative ends
       *[other] { $n } terms of representatives end
    }
body-text = Who speaks for your network on this body, and what was promised there.
body-name = Name of the body
body-rename = Change the name of the body
body-nobody = Nobody speaks for your network on this body now.
error-undo-over = This can be undone within a day, and only while nothing else was changed since. You can still change it by hand.
error-body-known = Another body has this name already.
error-group-unknown = We do not know which group of the network this is. Look at how it writes its name.

## Questions and reports

entries-title = Questions and reports
entries-none = Nothing is written down yet.
entry-day = Day
question-title = Question
question-new = Write down a question
question-asked = What was asked
question-answered = What was answered
question-answered-hint = You can add the answer later.
question-open = No answer is written down yet.
report-back-title = Report back
report-back-new = Write a report back
report-back-words = What your groups should know
report-back-words-hint = A few lines are enough. All groups of your network can read it.

## What was done

revision-title = What was changed, and by whom
revision-by = { $name }, { $date }
revision-written = Written down
revision-mended = Changed
revision-ended = Ended
revision-taken-out = Taken out
revision-taken-back = Undone
revision-undo = Undo
taken-out-text = What you took out waits here for a day. Then it is gone.

## What a group reads

own-representatives-text = Who speaks for the groups of your networks, what they asked, and what they report back to you.
own-representatives-none = Nobody speaks for your networks on a body so far.

## What was just done

said-saved = Saved.
said-taken-out-for-a-day = It is taken out. You can bring it back within a day.
said-revision-taken-back = It is as it was before.
