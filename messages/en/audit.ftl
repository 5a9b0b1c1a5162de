# An audit, from its start to its results, on the screen and on paper.

## Starting an audit

audit-start = Start an audit
audit-new-title = What would you like to look at?
audit-new-text = Choose one. Each says what it is for and how long all of it takes. You need not do it all today.
questionnaire-time =
    { $n ->
        [one] One statement, about { $minutes } minutes
       *[other] { $n } statements, about { $minutes } minutes for all of it
    }
audit-before = Before you start
audit-principles = What will you look at today?
audit-principles-hint = Take one, or all. You can add the others later.
audit-day = Day of the audit
audit-start-button = Start the audit
statements-count =
    { $n ->
        [one] One statement.
       *[other] { $n } statements.
    }
audit-answered =
    { $n ->
        [0] Open, nothing answered yet
        [one] Open, one answer so far
       *[other] Open, { $n } answers so far
    }
audit-apart = Open, each of you answers alone first
audit-closed = Closed

## Who was in the room

room-title = Who was in the room?
room-who = Who is in the room?
room-hint = Numbers only, no names, for your report. Leave empty what you would rather not say. You can change this until you close the audit.
room-users = People who use the service
room-volunteers = Volunteers
room-staff = Staff
room-committee = Committee or trustees
room-partners = Partners from outside
room-others = Others
room-save = Save
room-back = Back
room-say = Say who was in the room
room-change = Change this
room-sentence = In the room: { $people }.
room-count-users =
    { $n ->
        [one] one person who uses the service
       *[other] { $n } people who use the service
    }
room-count-volunteers =
    { $n ->
        [one] one volunteer
       *[other] { $n } volunteers
    }
room-count-staff =
    { $n ->
        [one] one member of staff
       *[other] { $n } members of staff
    }
room-count-committee =
    { $n ->
        [one] one from the committee or trustees
       *[other] { $n } from the committee or trustees
    }
room-count-partners =
    { $n ->
        [one] one partner from outside
       *[other] { $n } partners from outside
    }
room-count-others =
    { $n ->
        [one] one other person
       *[other] { $n } others
    }

## The task list

tasks-text = Take these in any order. Stop when you like, and come back: everything is kept.
tasks-progress = { $done } of { $n } done
tasks-first = Begin with the first statement
tasks-go-on = Go on where you stopped
tasks-check = Read all answers, and close
tasks-results = See the results
tasks-more = Add another part
tasks-more-button = Add these parts
progress-untouched = Not looked at
progress-begun = In progress
progress-passed-over = Skipped for now
choice-unknown = We don't know yet
choice-not-for-us = Not for us
clash-mark = Two answers: please look

## One statement

statement-where = { $at } of { $n }
statement-where-in-all = { $at } of { $n }, { $place } of { $all }
statement-list = Stop and come back
statement-leave = Stop
statement-scene = Picture this.
statement-which = Which fits the last three months best?
statement-next = Save, next statement
statement-last = Save, and finish this part
statement-back = Back
statement-skip = Skip this one for now
statement-stop = Save and stop here
answer-why = Why is it not for you?
answer-why-hint = A few words are enough.
answer-reflection = What makes you say so?
answer-reflection-hint = A moment you remember is worth more than a long text. No names, please.
answer-evidence-open = What could you show someone?
answer-evidence = What you could show
answer-evidence-hint = A list, a photo, a note, what someone told you.
answer-examples = Others point at things like:
answer-strength = How sure can we be?
strength-hunch = A hunch
strength-talked = We talked about it
strength-shown = We can show it
strength-confirmed = People who use us confirmed it
answer-saved-by = { $name } saved this on { $when }.
answer-saves = See earlier answers
save-saved = Saved
save-saving = Saving…
save-kept = No connection just now. What you typed is kept on this device, and saved when the connection is back.
save-signed-out = You have been signed out. What you typed is kept on this device. Sign in, and come back to this page.
save-restored = We put back what you typed here before.
save-of-another = Somebody else typed something here on this device, and it could not be saved yet. It waits for them until they sign in. Nobody else sees it.
save-too-much = This is more text than we can take at once. It all stays here. Make it a little shorter, and it is saved.
others-words-title = These may be somebody else's words
others-words-of = { $name } was signed in when this page was opened, so what was typed may be theirs. It is not saved under your name.
others-words-how = Whoever typed it can copy it, sign in, and put it back. If it was you, copy it into your own page.
save-look = Look at both
save-elsewhere = { $name } has just saved an answer here too.
clash-title = Two of you saved an answer here at the same time
clash-text = Nothing is lost. Here are both. Talk it over, change the answer below if you like, and then press the button.
clash-by = { $name }, { $when }
clash-settle = We have talked. Keep the answer below
saves-title = Earlier answers
saves-text = Every answer that was saved, the newest first.
saves-back = Back to the statement

## The end of a part, and a look at what there is

part-done-title = “{ $part }” is done
part-done-text = Well done. All of it is kept. Take the next part now, or another day.
part-end-title = The end of “{ $part }”
part-end-text = All of it is kept. You can look again at what is still open, or leave it for another day.
part-open = Still open in this part
part-next = Next part: { $part }
part-stop = Stop for today
part-so-far = See it so far
so-far-title = How it looks so far
so-far-text = This changes with every answer. Nothing is closed yet, and nobody else is shown this.

## Checking and closing

check-title = Read your answers
check-text = Read through your answers together. Press one to change it.
check-closed-text = This audit is closed. These are its answers.
close-title = Ready to close?
close-complete = Every statement is answered. When you close, you see where you stand.
close-incomplete =
    { $n ->
        [one] One statement is still open. You can close all the same: it counts as not looked at.
       *[other] { $n } statements are still open. You can close all the same: they count as not looked at.
    }
close-button = Close the audit
close-back = Not yet, go back
close-all-the-same = Close all the same
remove-audit-link = Remove this audit
remove-audit-title = Remove this audit?
remove-audit-what = “{ $title }” of { $date } goes from your lists. What you planned stays in your plan.
remove-audit-answers =
    { $n ->
        [0] Nothing is answered in it yet.
        [one] One answer goes with it.
       *[other] { $n } answers go with it.
    }
remove-until = You can bring it back until { $until }. After that it is gone for good.
close-left-out = Not in this audit: { $parts }.
close-add-parts = Add them first
close-unsettled =
    { $n ->
        [one] On one statement two of you gave different answers, and nobody has settled them yet. Talk it over first. If you close now, the later answer counts.
       *[other] On { $n } statements two of you gave different answers, and nobody has settled them yet. Talk them over first. If you close now, the later answers count.
    }
reopen-title = Open it again
reopen-text = You can open the audit again to change an answer. Say why, so that others can follow.
reopen-reason = Why open it again?
reopen-button = Open it again
event-closed = { $name } closed the audit on { $when }.
event-reopened = { $name } opened it again on { $when }:

## Results

results-title = Results
results-text = This is a picture to talk about, not a mark.
results-extent =
    { $n ->
        [one] { $done } of one statement answered
       *[other] { $done } of { $n } statements answered
    }
results-plan = Choose what to do next
results-answers = Read all answers
finding-too-little = There is too little here yet to say where things stand
finding-one = { $principle }: { $level }
finding-even = About the same on everything
finding-apart = Strongest on “{ $strongest }”. “{ $weakest }” is where to look next
finding-sentence = { $finding }.
standing-none = Too little answered to say
standing-scored =
    { $n ->
        [one] { $scored } of one statement has a level.
       *[other] { $scored } of { $n } statements have a level.
    }
standing-unknown =
    { $n ->
        [one] One is not known yet.
       *[other] { $n } are not known yet.
    }
standing-not-for-us =
    { $n ->
        [one] One is “not for us”.
       *[other] { $n } are “not for us”.
    }
standing-open =
    { $n ->
        [one] One was not looked at.
       *[other] { $n } were not looked at.
    }
standing-moved =
    { $n ->
        [0] None of it can fairly be compared with { $since }.
       *[other] Since { $since }: { $up } went up, { $down } went down, of { $n } that can fairly be compared.
    }
chart-title = Where each principle stands
chart-reading = They reach from “{ $low }” to “{ $high }”.
chart-reading-all = All of them stand at “{ $level }”.
chart-nearer = Higher than before: { $names }.
chart-further = Lower than before: { $names }.
chart-level = About the same as before: { $names }.
chart-now = Now. The longer the bar, the higher the level.
chart-before = On { $date }, the audit before
chart-count =
    { $n ->
        [one] { $scored } of one statement
       *[other] { $scored } of { $n } statements
    }
chart-table = The same as a table
table-principle = Principle
table-level = Level
table-mean = Average, from 1 to { $n }
table-before = Average on { $date }
table-rule = The average counts only statements with a level. “We don't know yet” and “Not for us” are left out. With fewer than half answered, no average is given.
results-strengths = What you can be proud of
results-strengths-none = Nothing stands near the top yet. Everybody starts somewhere, and you have just done the hardest part.
results-look = Where to look next
results-look-none = Nothing stands low just now.
results-unknown = What you don't know yet
results-unknown-none = There is nothing you marked as not known.
results-first = This is your first audit with these statements. Next time you will see here what has changed.
results-since = What has changed since { $date }
results-since-text = Going down can be good work: it often means that you see more clearly now.
results-still = Every statement stands where it stood.

## Suggestions and the plan

suggestions-title = What could you do next?
suggestions-text = These are the places with most room to grow, with ideas to try. Take one or two. You can change the words later.
suggestions-none = There is nothing to suggest from this audit. You can still plan something of your own.
suggestions-to-plan = See our plan
suggestion-why = We looked at: “{ $statement }” We said: { $level }.
suggestion-add = Put it in our plan
suggestion-add-label = Put it in our plan: { $what }
suggestion-planned = It is in your plan. Say who leads, and by when

## What has changed

comparison-title = What has changed
comparison-link = See what changed
comparison-dates = { $then } and { $now }
comparison-sentence = { $parts }.
comparison-up =
    { $n ->
        [one] 1 went up
       *[other] { $n } went up
    }
comparison-down =
    { $n ->
        [one] 1 went down
       *[other] { $n } went down
    }
comparison-down-some =
    { $learned ->
        [one] { $n } went down, one of them because you see more clearly now, which is good work
       *[other] { $n } went down, { $learned } of them because you see more clearly now, which is good work
    }
comparison-down-all =
    { $n ->
        [one] 1 went down because you see more clearly now, which is good work
       *[other] { $n } went down because you see more clearly now, which is good work
    }
comparison-level =
    { $n ->
        [one] 1 stands where it stood
       *[other] { $n } stand where they stood
    }
comparison-known =
    { $n ->
        [one] 1 you did not know before, and do now
       *[other] { $n } you did not know before, and do now
    }
comparison-unscored =
    { $n ->
        [one] 1 had a level before and has none now
       *[other] { $n } had a level before and have none now
    }
comparison-unfair =
    { $n ->
        [one] 1 cannot fairly be compared
       *[other] { $n } cannot fairly be compared
    }
moved-since = { $moved } since { $date }
moved-nothing-since = Nothing went up or down since { $date }
comparison-still = Every statement that can fairly be compared stands where it stood.
comparison-none = These two audits cannot fairly be compared.
comparison-scale = The levels are not the same as then: they have other names, or there are more or fewer of them. So nothing here is called up or down. You can still read what both audits said.
comparison-gone = Between these two audits the questions changed, and how they changed is not known here any more. So nothing here is called up or down. You can still read what both audits said.
comparison-with = Compare with the audit of
comparison-with-button = Compare
comparison-with-closed = { $date } (closed { $moment })
comparison-back = Back to the results
comparison-then = Then
comparison-now = Now
comparison-not-asked = Not asked
comparison-table = All statements as a table
comparison-became = What became of it
moved-up =
    { $n ->
        [one] Went up one level.
       *[other] Went up { $n } levels.
    }
moved-down =
    { $n ->
        [one] Went down one level.
       *[other] Went down { $n } levels.
    }
moved-level = Stands where it stood.
moved-known = It has a level now.
moved-unscored = It has no level now.
unfair-split = Not comparable: one statement became several.
unfair-merged = Not comparable: several statements became one.
unfair-new = Not comparable: it was not asked before.
unfair-retired = Not comparable: it is not asked any more.
unfair-version-gone = Not comparable: nobody can say how the question changed.
unfair-other-scale = Not comparable: the levels are not the same as then.
unfair-not-looked-at = Not comparable: it was not looked at both times.
unfair-no-level = Not comparable: it had no level then, and has none now.
asked-same = The same statement as then.
asked-reworded = It is asked in other words now, and means the same.
asked-moved = It was in the part “{ $principle }” then.
asked-quoted = “{ $text }”
asked-split = It came out of one statement, together with { $others }.
asked-merged =
    { $n ->
        [one] It was put together again from one statement.
       *[other] It was put together from { $n } statements.
    }
reason-button = Say why
reason-so-far = You have said why for { $done } of { $n }.
reason-change = Change this
reason-learned = You see this more clearly than before. That is good work.
reason-why-up = Why did it go up?
reason-why-down = Why did it go down?
reason-why-known = Why does it have a level now?
reason-why-unscored = Why does it have no level now?
reason-hint = Choose all that fit.
reason-did = We did something
reason-did-hint = Something from your plan, or something else.
reason-clearer = We see more clearly now
reason-clearer-hint = It may be as it always was. You know it better now.
reason-people = Different people answered
reason-people-hint = Others were in the room this time.
reason-service = The service changed
reason-service-hint = A new place, new hours, more people, other rules.
reason-action = If you did something, was it in your plan?
reason-action-hint = You can leave this open.
reason-action-none = Not in our plan
reason-action-own = About this statement
reason-action-others = Everything else in your plan
reason-note = Anything to add?
reason-note-hint = A few words help you remember next time. No names, please.
reason-save = Save
reason-leave = Back to what has changed
reason-by = { $name } said this on { $when }.
reason-meanwhile = This was said meanwhile
reasons-title = Why did things move?
reasons-text = Tick what moved for the same reason, say why once, and save. What came down is first, then what went up most. You need not say it of all.
reasons-about = Which ones?
reasons-falls = Came down
reasons-rises = Went up most
reasons-others =
    { $n ->
        [one] One more that moved
       *[other] { $n } more that moved
    }
reasons-why = Why did they move?
reasons-skip = Skip the rest
reasons-met = Somebody else said why for some of these just before you, so their words stay. The others you ticked are saved.

## On paper

blank-title = On paper
blank-text = Print it, fill it in round a table, and type it in later.
blank-pdf = Print it (PDF)
blank-pdf-large = Print it large (PDF)
blank-docx = Change it first (Word)
blank-file = To fill in
blank-count =
    { $n ->
        [one] One statement to fill in by hand
       *[other] { $n } statements to fill in by hand
    }
blank-group = Who we are
blank-who = Who was there
blank-how = Read the scene aloud. Tick the one that is closest to how things were in the last three months. Then write a few words, if you like. No names, please.
blank-not-for-us = Not for us, because:
blank-overview = All of it on one page
blank-overview-text = Copy it onto a flip chart, or pin it up. Tick one box in each row.
blank-end = Thank you. Someone can now type this in, on the page of your audit in Good Measure.
type-in-link = Type in from paper
type-in-title = Type in what is on paper
type-in-text = One part at a time, in the order of the paper. What you leave empty stays as it is.
type-in-paper = Whose paper is this?
type-in-paper-hint = Only if it helps, for example Tuesday table.
type-in-more = Why, and what you could show
type-in-next = Save, next part
answer-typed-in-by = { $name } typed this in from paper on { $when }.
answer-typed-in-from = { $name } typed this in from paper ({ $paper }) on { $when }.
plan-more-in-workbook =
    { $n ->
        [one] One more thing is in the workbook (Excel), which holds all of them.
       *[other] { $n } more things are in the workbook (Excel), which holds all of them.
    }
