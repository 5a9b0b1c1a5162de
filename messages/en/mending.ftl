# Mistakes in meetings: what was changed, what was taken out and can be put back; and what was learned.

## Taking something out

take-out-link = Something here is a mistake
take-out-title = What is the mistake?
take-out-text = What you take out waits for a day. Until then you can put it back as it was.
take-out-what = What should go?
take-out-item = On the agenda: { $what }
take-out-update = What { $who } told: { $what }
take-out-whole = The whole meeting, with who came
take-out-reason = Why?
take-out-reason-hint = A few words, for whoever looks for it later.
take-out-button = Take it out
take-out-series-title = Take this series out
error-series-kept = This series has meetings, so it stays. If it will not meet again, say that it has ended.

## What was taken out

taken-out-title = What was taken out
taken-out-none = Nothing was taken out of your meetings.
taken-out-series = A series
taken-out-by = { $name }, { $when }
taken-out-until = You can put it back until { $until }.
taken-out-put-back = Put it back
taken-out-put-back-label = Put it back: { $what }
taken-out-waits = It waits to be put back.
taken-out-back = It was put back.
taken-out-back-by = { $name } put it back on { $when }.
taken-out-gone = It is gone for good.
said-part-taken-out = It is taken out. You can put it back for a day.

## What was changed

history-title = What was changed
history-text = Whatever you change here, what stood there before is kept.
history-changes = What stood there before
history-none = Nothing was changed yet.
history-by = { $name } changed this on { $when }.
mended-times = From when to when
words-again = Use these words again
words-again-label = Use these words again: { $when }
words-again-text = The words from then stand in the form below. They count once you save.
words-emptied = The lines were emptied.

## What was learned

lesson-title = What did you learn?
lesson-text = Three lines for yourselves. They are kept with the meeting, and you find them again.
lesson-tried = What did we try?
lesson-happened = What happened?
lesson-learned = What did we learn?
lesson-last = What you learned on { $date }
lessons-title = What you learned
lessons-text = What you tried at meetings, what happened, and what you learned from it.
lessons-find = Find words
lessons-none = Nothing is here yet. After a meeting, write three lines below its notes.
lessons-none-found = Nothing has these words.

## A group's meetings, for its facilitators

member-meetings-title = Meetings they came to
member-meetings-none = Nobody has ticked this group at a meeting yet.
member-meetings-came =
    { $n ->
        [one] { $title }: they came to { $came } of the one meeting so far.
       *[other] { $title }: they came to { $came } of the last { $n } meetings.
    }
member-meetings-earlier =
    { $n ->
        [one] One earlier meeting
       *[other] { $n } earlier meetings
    }

## Long lists

turnout-more-groups =
    { $n ->
        [one] One more group
       *[other] { $n } more groups
    }
