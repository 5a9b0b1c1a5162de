# Every sentence people read. Plain, warm, blameless; reading age 9 to 11; no "failed", "invalid" or "submit".

## Everywhere

product = Good Measure
skip-to-content = Skip to the page
nav-label = Your group
nav-audits = Our audits
nav-plan = Our plan
nav-network-label = Your network
nav-week = This week
nav-groups = Groups
nav-reviews = Reviews
nav-home = Home
nav-account = Your password
nav-about = About
language-label = Language
signed-in-as = Signed in as { $name }
sign-out = Finish and sign out
made-up-notice = This group is made up. It is here to show how Good Measure works.
made-up-network-notice = This network and its groups are made up. They are here to show how Good Measure works.
draft-notice = This language is a draft. Some words may not be right yet.
list-comma = ,{" "}
list-and = { $first } and { $last }
problems-title = Almost there. Please look at this:

## Dates

date-long = { $day } { $month } { $year }
date-moment = { $date }, { $time }
date-hint = For example 21 November 2026, or 21/11/2026.
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

## Setting up

empty-title = Good Measure is ready to be set up
empty-text = The person who started it has a link on their screen. Open that link once to make the first account.
look-title = Or look around first
look-text = See a made-up group with two audits and a plan. Come back to this link when you are ready to start your own.
look-button = Look around
set-up-title = Let's set up Good Measure
set-up-text = This takes two minutes. You will have one account, and can invite others after that.
set-up-kind = Who is it for?
set-up-group = One group
set-up-group-hint = You run a pantry, a food bank, a residents' group or something like it.
set-up-network = A network of groups
set-up-network-hint = You support several groups. You add them and hand each a link.
set-up-place = Name of your group or network
set-up-place-hint = As people know it, like Mill Lane pantry.
set-up-button = Start
your-name = Your name
your-name-hint = What others in your group call you.
sign-in-name = E-mail or user name
sign-in-name-new-hint = You use this to sign in. We never send anything to it.
password = Password
password-new-hint = At least 12 characters. Three words that do not belong together are easy to remember.

## Signing in and out

sign-in-title = Sign in
sign-in-text = Sign in to work with your group.
sign-in-button = Sign in
sign-in-forgot = Forgotten your password? Ask the person who runs this server. They can give you a new one.
said-signed-out = You are signed out. Nothing of yours is left on this device.
said-draft-kept = You were signed out for a while. What you typed is still here: sign in, and you can save it.
draft-title = Welcome back. What you typed is still here
draft-text = Press the button to save it.
draft-button = Save what I typed
draft-leave = Leave it, do not save
account-title = Your password
account-text = Choose a new password here. You stay signed in here, and are signed out everywhere else.
account-button = Change password
password-present = Your password now
password-show = Show what I type
password-new = New password
said-password-changed = Your password is changed.
join-title = Join { $group }
join-text = { $name } asks you to help run { $group } in Good Measure.
join-as = You are signed in as { $name }. It will be added to your account.
join-have-account = Have an account already?
join-button = Join the group

## Groups

groups-title = Your groups
groups-none = You are not in a group yet. Ask someone in your group for a link to join.
groups-own = Groups you help to run:
groups-networks = Networks you support:
network-empty = There are no groups here yet. Add the first one, and send them a link to join.
group-add = Add a group
group-new-title = Add a group
group-new-text = Give the group a name. On the next page you make a link for the person who runs it.
group-another = It is another group of the same name
group-name = Name of the group
home-text = Here you look at how your group works, choose what to do next, and see what has changed.
home-audits = Our audits
home-no-audits = No audit yet. Start the first one when you have an hour and a few people together.
home-people = People
home-people-link = See who runs this group, or invite someone
next-title = What is next
next-start-text = Start your first audit. You can do it one part at a time, over weeks.
next-go-on = Go on
next-go-on-text = “{ $title }” is open. Go on where you stopped.
next-plan = Make a plan
next-plan-text = You have looked at how things are. Now choose one or two things to do.
next-act = See our plan
next-act-text =
    { $n ->
        [0] Everything in your plan is done or let go. Time for a cup of tea, and then the next audit.
        [one] One thing in your plan is open.
       *[other] { $n } things in your plan are open.
    }
people-text = These people can see and change what this group writes here.
people-title = Who runs this group
people-none = Nobody yet. Make a link, and give it to the person who runs the group.
people-invite = Make a link to invite someone
people-links-out = A link is out. It works until { $date }.
people-links-stop = Stop all links of this group
people-sharing = Facilitators of a network see of this group what you choose, and nothing else.
invitation-title = Here is the link
invitation-text = Send it, or let them point their phone at the square. It works once, for two weeks. Copy it now: you will not see it again, but you can always make a new one.
invitation-support-title = Here is a link for a colleague
invitation-support-text = Whoever opens it sees all that the groups share with you, and speaks with them as you do. It works for two weeks, and for one person. It is shown this once.
invitation-bring-title = Here is a link for a group
invitation-bring-text = It brings one group into your network. You see its name and who runs it, and nothing else until it says so. It works for two weeks. It is shown this once.
invitation-code = The same link as a code to scan
invitation-copy = Copy the link
invitation-copied = Copied

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
audit-start-button = Start
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
audit-closed = Closed

## The task list

tasks-text = Take these in any order. Stop when you like, and come back: everything is kept.
tasks-progress = { $done } of { $n } done
tasks-first = Begin with the first statement
tasks-go-on = Go on where you stopped
tasks-check = Read all answers, and close
tasks-results = See the results
tasks-more = Add another part
tasks-more-button = Add
said-chosen = Added.
progress-untouched = Not looked at
progress-begun = In progress
progress-passed-over = Passed over
choice-unknown = We don't know yet
choice-not-for-us = Not for us
clash-mark = Two answers: please look

## One statement

statement-where = { $at } of { $n }
statement-list = Stop and come back
statement-scene = Picture this
statement-which = Which is closest to how things were last month?
statement-next = Save, next statement
statement-last = Save, read all answers
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
save-look = Look at both
save-elsewhere = { $name } has just saved an answer here too.
clash-title = Two of you saved an answer here at the same time
clash-text = Nothing is lost. Here are both. Talk it over, change the answer below if you like, and then press the button.
clash-by = { $name }, { $when }
clash-settle = We have talked. Keep the answer below
saves-title = Earlier answers
saves-text = Every answer that was saved, the newest first.
saves-back = Back to the statement

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
reopen-title = Open it again
reopen-text = You can open the audit again to change an answer. Say why, so that others can follow.
reopen-reason = Why open it again?
reopen-button = Open it again
event-closed = { $name } closed the audit on { $when }.
event-reopened = { $name } opened it again on { $when }:
said-closed = The audit is closed. Well done, all of you.
said-reopened = The audit is open again.

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
standing-none = Too little answered to say
standing-scored = { $scored } of { $n } statements have a level.
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
chart-part = { $principle }: { $level }
chart-reading = { $parts }.
chart-key = Filled is now. The hollow mark is the audit before.
chart-table = The same as a table
table-principle = Principle
table-level = Level
table-mean = Average, from 1 to { $n }
table-before = Average on { $date }
table-rule = The average counts only statements with a level. “We don't know yet” and “Not for us” are left out. With fewer than half answered, no average is given.
results-strengths = What you can be proud of
results-strengths-none = Nothing stands near the top yet. Every group starts somewhere, and you have just done the hardest part.
results-look = Where to look next
results-look-none = Nothing stands low. Have a look at what you don't know yet.
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
plan-title = Our plan
plan-text = What your group will do, who leads it, and by when.
plan-empty = Nothing is planned yet. One small thing is a good start.
plan-suggestions = Ideas from your last audit
plan-closed = Done, or let go
plan-take = Take it with you
plan-take-text = Print it, send it round, or pin it up. An unfinished plan is fine too.
plan-pdf = Download to print (PDF)
plan-csv = Download as a table (CSV)
plan-file = Action plan
pdf-title = Action plan of { $group }
pdf-subtitle = As it was on { $date }
pdf-footer = Made with Good Measure
csv-state = How far it is
csv-principle = Principle
csv-statement = Statement
action-own = Plan something of your own
action-new-title = Plan something
action-text = Only “What will you do?” is needed. Fill in the rest when you know it.
action-what = What will you do?
action-what-hint = One thing you can see when it is done.
action-why = Why?
action-why-hint = What you found, in your own words.
action-first-step = First step
action-first-step-hint = Something small, within two weeks.
action-lead = Who leads?
action-lead-hint = A first name or a role.
action-helpers = Who helps?
action-due = By when?
action-needed = What do you need?
action-needed-hint = Money, time, a room, a person.
action-measure = How will you know it worked?
action-measure-hint = What people will notice, or what someone will say.
action-plan-button = Put it in our plan
action-save = Save
action-leave = Back to our plan
action-meanwhile = Someone else saved this
action-close-title = Finished with this?
action-close-which = How did it end?
action-done = It is done
action-let-go = We let it go
action-close-note = What changed, or why you let it go
action-close-note-hint = You need not write anything. Letting go is fine.
action-close-button = Finish this
action-closed-title = This is closed
action-reopen = Open it again
state-planned = Not started yet
state-unfinished = { $state }. Still to fill in: { $missing }
state-overdue = The day has passed
state-overdue-hint = Give it a new one, or let it go
state-done = Done on { $date }
state-let-go = Let go on { $date }
missing-lead = who leads
missing-due_on = by when
missing-first_step = the first step
said-joined = You are in. Welcome.
said-group-added = The group is added. Now make a link for the person who runs it.
said-planned = It is in your plan.
said-reworded = Saved.
said-action-closed = Closed. Well done.
said-action-reopened = It is open again.

## About

about-title = About Good Measure
about-text = Good Measure helps community groups look at how they work, choose what to do next, and see what changes. It is made to be used on a phone, in a busy hall, by people with little time.
about-keeps-title = What it keeps
about-keeps = What your group writes belongs to your group. It stays on this server. Nothing is sent to anyone else, nothing is counted, and there are no adverts. One small cookie keeps you signed in, and one keeps your language.
about-access-title = For everyone
about-access = Every page is built to work with a keyboard alone, with a screen reader, in large text and without JavaScript. If something does not work for you, please tell the person who runs this server.
about-licence-title = Free to use
about-licence = The program is free software under the MIT or Apache 2.0 licence. The questionnaires may be shared and changed under the Creative Commons Attribution 4.0 licence.

## When something does not work

stop-title = That did not work
stop-not-found = There is nothing here
stop-link-spent = This link cannot be used any more
stop-home = Go to the start
fault-title = Something of ours is broken
fault-text = This is our doing, not yours. What you had saved before is safe. Please try again in a minute.
kept-title = What you typed is still here
kept-again = Try again
fault-reference = If it happens again, tell the person who runs this server, with this number: { $reference }
error-not-found = The address may be old or have a slip in it, or it belongs to another group. Start again from your own page.
error-sign-in-first = Please sign in first.
error-sign-in-mismatch = That name and password do not go together. Look for a slip, and try again.
error-password-mismatch = That is not your password now. Look for a slip, and try again.
error-too-many-tries =
    { $n ->
        [one] That was a lot of tries. Please wait one minute and try again.
       *[other] That was a lot of tries. Please wait { $n } minutes and try again.
    }
error-link-spent = It was used before, or is too old. Ask the person who gave it to you for a new one, or sign in.
error-needed = Please fill this in.
error-too-long = This is too long. Please keep it to { $n } characters.
error-sign-in-name-shape = Use letters, numbers and the signs @ . _ - + only, and at least two of them.
error-sign-in-name-taken = Somebody has this name already. Choose another, or sign in if it is you.
error-password-short = Please make the password longer: at least { $n } characters. Three words that do not belong together work well.
error-password-common = This password is easy to guess. Three words that do not belong together work well.
error-date-unreadable = We could not read this date. Write it like 21 November 2026, or 21/11/2026.
error-date-out-of-range = This day is more than a year away. Please choose an earlier one.
error-choose-one = Please choose one.
error-choose-principle = Please choose at least one part to look at.
error-say-why = Please say in a few words why it is not for you. Your answer is saved.
error-audit-closed = This audit is closed, so the answer was not saved. You can open it again first.
error-nothing-answered = Nothing is answered yet. Answer at least one statement, and then close.
error-changed-meanwhile = Someone else saved this while you were writing. Both are here: look at theirs, change yours if you like, and save again.
error-too-much = That was more text than we can take at once. Go back, shorten it a little, and try again.
error-other-site = This came from another website, so we did not do it. Start again from your own page.
error-garbled = Something in the form got mixed up on the way. Please go back and try again.
closed-note = This audit is closed. You can read the answer here. To change it, open the audit again.
plan-open = What we are doing
close-early = You have looked at { $done } of { $n }. You can close now, but the results will be almost empty. You can also come back another day.
error-date-past = This day is before today. If you mean it, tick the box below and save again.
error-action-closed = This is closed. You can open it again first. What you typed is below.

## Progress over time

date-short = { $day } { $month }
date-month = { $month } { $year }
month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec
quarter = { $first }–{ $last } { $year }
chart-today = today
picture-link = Download as a picture (PNG)
picture-link-label = Download as a picture (PNG): { $title }
picture-foot = Made with Good Measure, { $date }
progress-link = See how it went over time
progress-title = How it went over time
progress-text = Here you see what your group planned, what became of it, and how things moved from audit to audit.
progress-none = Nothing is planned yet
progress-open =
    { $n ->
        [one] You planned one thing. When it is done, it shows here
       *[other] You planned { $n } things. The first one done will show here
    }
progress-found =
    { $n ->
        [one] You finished the one thing you planned
       *[other] You finished { $done } of { $n } things
    }
progress-days = { $found }; { $days }
progress-days-all =
    { $n ->
        [one] it was done by the day you chose
       *[other] all by the day you chose
    }
progress-days-dated = what had a day was done by it
progress-days-most = most by the day you chose
progress-days-some = some by the day you chose
progress-days-later = it took longer than you thought
burn-title = What you planned, and what is done
burn-reading = Since { $date }: { $planned } planned, { $done } done, { $letgo } let go, { $open } still open.
burn-planned = { $n } planned
burn-open = { $n } open
burn-done = { $n } done
burn-let-go = { $n } let go
burn-until = Up to
burn-still = Still open
burn-rule = Each row is the last day of a month on which something changed. What you opened again counts as open again.
on-time-title = What was done by its day
on-time-reading =
    { $n ->
        [one] Of the things you finished, one had a day. Done by that day: { $done }.
       *[other] Of the things you finished that had a day, { $done } of { $n } were done by that day.
    }
on-time-key = Filled: done by its day. Empty: done later.
on-time-of = { $done } of { $n }
on-time-none = none
on-time-nothing = When you finish something that has a day, you will see here if it was done by then.
on-time-months = Months
on-time-by = Done by its day
on-time-later = Done later
on-time-no-day = Done, had no day
on-time-rule = What counts is the day it had when you finished it. “None” means that nothing with a day was finished in those months.
places-title = Where your actions are
places-reading =
    { $n ->
        [0] Nothing is open just now.
        [one] One thing is open.
       *[other] { $n } things are open.
    }
places-overdue =
    { $n ->
        [one] One of them is past its day.
       *[other] { $n } of them are past their day.
    }
places-most = Most of what is open is for “{ $principle }”.
places-own = Of our own
places-rule = What answers statements of two principles is counted in both.
places-more = The picture shows the { $n } rows with the most in them. The table holds all.
place-planned = Planned
place-started = Started
place-waiting = Waiting
place-overdue = Past its day
place-done = Done
place-let-go = Let go
courses-title = Where you stood, audit by audit
courses-reading = From { $from } to { $to }: { $moves }.
courses-up = { $n } went up
courses-down = { $n } went down
courses-level = { $n } stayed about the same
courses-one = Come back after your next audit to see a line.
courses-none = Close your first audit to see here where you stand. After the next one you see how it moved.
courses-changed = The statements changed here: { $dates }. No line joins what was before and what came after.
courses-key-audit = One audit. The fuller, the nearer you are.
courses-key-top = The top line is “{ $level }”.
courses-key-done = A day you finished something for it.
courses-key-changed = The statements changed here.
courses-choose = Which questionnaire?
courses-show = Show it
courses-audit = Audit
courses-changed-short = { $date } (the statements changed here)
courses-done = Finished for “{ $principle }”: { $dates }.
courses-more = The picture shows the first { $n } principles. The table holds all.
## The plan in a meeting

plan-overdue = The day has passed
plan-due = Due in the next two weeks
plan-stuck = Nobody has said anything for a month
plan-done-lately = Done in the last three months
plan-done-since = Done since you last met on { $date }
plan-rest =
    { $n ->
        [one] One more is here. Choose a part of the plan above to see it.
       *[other] { $n } more are here. Choose a part of the plan above to see them.
    }
plan-lead = { $lead } leads.
plan-by = By { $date }.
plan-first-step = First step: { $step }
plan-count-open =
    { $n ->
        [0] Nothing is open.
        [one] One thing is open.
       *[other] { $n } things are open.
    }
plan-count-overdue =
    { $n ->
        [one] One thing is past its day.
       *[other] { $n } things are past their day.
    }
plan-count-due =
    { $n ->
        [one] One thing is due in the next two weeks.
       *[other] { $n } things are due in the next two weeks.
    }
plan-count-stuck =
    { $n ->
        [one] Nobody has said anything about one thing for a month.
       *[other] Nobody has said anything about { $n } things for a month.
    }
plan-count-done =
    { $n ->
        [one] One thing was done since last time.
       *[other] { $n } things were done since last time.
    }
filter-title = Show a part of the plan
filter-show = Show
filter-all = All
filter-off = Show the whole plan again
filter-none = Nothing in your plan fits this. Choose something else, or show the whole plan.
filter-overdue = The day has passed
filter-due = Due in the next two weeks
filter-stuck = Nobody has said anything for a month
filter-planned = Not started yet
filter-started = Started
filter-waiting = Waiting
filter-done = Done
filter-let-go = Let go
mark-quick = Quick: done within a month
mark-stuck = Quiet for a month
state-started = Started
state-waiting = Waiting: { $on }

## How an action goes

say-title = How is it going?
say-which = What would you like to say?
say-started = We have started
say-noted = Just a note
say-waiting = We are waiting
say-words = In a few words
say-words-hint = What happened, or what you are waiting for.
action-due-meant = Yes, I mean this day
action-reason = Why the new day?
action-reason-hint = Only if you change the day. A few words help you remember later.
action-reword = Change the words, the day or who leads
action-split = Split off a part
action-link = Choose the statements it answers
split-title = Split off a part
split-text = Give the part its own words, lead and day. The rest stays where it is. Change what is left there afterwards.
link-title = Which statements does it answer?
link-text = Tick every statement that this will help with. The plan and the charts then show it there.
link-none = Start an audit first. Then you can choose from its statements here.
link-leave = Back without saving
say-button = Note it
said-noted = Noted. Thank you.
said-linked = Saved.

## The story of an action

story-title = What has happened so far
story-planned = { $name } put it in the plan.
story-reworded = { $name } changed the words.
story-reopened = { $name } opened it again.
story-done = { $name } said it is done.
story-let-go = { $name } said you let it go.
story-started = { $name } said you have started.
story-noted = { $name } wrote a note.
story-waiting = { $name } said you are waiting.
story-split = { $name } split off a part:
story-linked = { $name } changed which statements it answers.
story-met = { $name } was writing here at the same moment as someone else. The other words were kept.
story-met-notice = { $name } was changing this at the same moment as someone else, on { $when }. The words below are the ones that were saved first. Talk it over, and save the words you both want.
story-redated = { $name } moved the day from { $before } to { $after }.
story-handed-over = { $name } handed it from { $before } to { $after }.
story-no-day = no day
story-nobody = nobody yet
story-before = What it said before

## Check-in

check-in-title = Check-in: how is the plan going?
check-in-text = Go through what is open together, one thing at a time. A few words for each is enough. You can stop and come back.
check-in-count =
    { $n ->
        [0] Nothing is open in your plan.
        [one] One thing is open. That takes a minute.
       *[other] { $n } things are open. With half a minute for each, you are done soon.
    }
check-in-nothing = There is nothing to go through. Plan one small thing, and look at it together in a few weeks.
check-in-start = Start a check-in
check-in-go-on = Go on with the check-in
check-in-begin = Begin
check-in-last = Last said
check-in-how = How is it going?
check-in-words-hint = What happened, what you are waiting for, or what changed.
check-in-redate = Give it a new day
check-in-closed = This is closed already.
check-in-next = Save, next
check-in-skip = Nothing today
check-in-end-title = That was everything
check-in-looked =
    { $n ->
        [0] You have not looked at anything yet.
        [one] You looked at one thing together.
       *[other] You looked at { $n } things together.
    }
check-in-left =
    { $n ->
        [one] Go back to the one you have not looked at
       *[other] Go back to the { $n } you have not looked at
    }
check-in-finish = Finish the check-in
said-checked-in = The check-in is done. Well done, all of you.

## What comes round

home-due = Coming up
home-schedule = Change these days
schedule-title = When do you meet next?
schedule-text = Good Measure proposes a check-in every three months and a full audit every year. Choose the days that suit you.
schedule-check-in = Next check-in
schedule-check-in-hint = A short look at the plan. For example 21 February 2027.
schedule-audit = Next audit
schedule-audit-hint = A full look at how things are. For example 21 November 2027.
schedule-proposed = proposed
schedule-agreed = agreed
schedule-now = it is time
schedule-leave = Back without saving
said-agreed = Saved. These are your next days.
error-day-gone = This day has passed. Please choose one that is still to come.
error-day-to-come = This day is still to come. Write one up to today.
error-days-turned = The last day is before the first one. Please look at both.
error-group-known = You have a group of this name. If you mean another one, tick the box below and press again.
error-not-shown = The group may have changed what it shares with you, or its audit is open again. That is its choice.

## Files and calendars

plan-xlsx = Download as a workbook (Excel)
plan-calendar = Put the days in a calendar
sheet-actions = Actions
sheet-notes = Notes
sheet-statements = Statements
file-waiting = Waiting for
file-planned-on = Planned on
file-closed-on = Closed on
file-changed = What changed
file-quick = Quick
file-when = When
file-who = Who
file-happened = What happened
file-note = Note
file-audit-day = Day of the audit
file-reflection = What makes you say so
file-evidence = What you could show
action-calendar = Put it in a calendar
calendar-name = Good Measure: { $group }
calendar-title = Our days in your calendar
calendar-text = See when things are due, and when you meet next, in the calendar on your phone or computer.
calendar-follow = A link your calendar follows
calendar-follow-text = The calendar looks for changes by itself. Anyone who has the link can read what you plan, who leads it, and its day, so give it only to people you trust. You can stop a link at any time.
calendar-make = Make a link
calendar-links = Links that work now
calendar-made = { $name } made it on { $when }
calendar-stop = Stop this link
calendar-here = Here is the link
calendar-here-text = Copy it now: you will not see it again, but you can always make a new one.
calendar-how-phone = On an iPhone: Settings, Calendar, Accounts, Add account, Other, Add subscribed calendar.
calendar-how-google = In Google Calendar on a computer: Other calendars, plus sign, From URL.
calendar-how-outlook = In Outlook: Add calendar, Subscribe from web.
calendar-once = Or a file, once
calendar-once-text = This puts the days in your calendar as they are now. Later changes do not reach it.
calendar-file = Download for a calendar (ICS)
said-calendar-stopped = This link is stopped. Calendars that follow it get nothing new.

## What has changed

comparison-title = What has changed
comparison-link = See what changed, and say why
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
reason-one-by-one = Say why, one by one
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
reason-save-next = Save, and on to the next
reason-leave = All changes
reason-by = { $name } said this on { $when }.
reason-meanwhile = Someone else said this
said-why = Saved. It will help you remember.

## Reports

report-title = What { $group } found
report-file = Audit report
report-level = What that means
report-why = Why, as the group says
report-take = Take the results with you
report-take-text = The report holds all answers in your words. You choose who sees it.
report-pdf = Report to print (PDF)
report-pdf-large = Report in large print (PDF)
report-docx = Report to edit (Word)
plan-pdf-large = Download in large print (PDF)
plan-docx = Download to edit (Word)
file-large = large print

## Everything of a group

everything-title = Everything you wrote here
everything-text = It belongs to your group. Take it away in one file whenever you like.
everything-zip = Download everything (ZIP)
everything-json = Download for another program (JSON)
everything-file = Everything
everything-readme = This folder holds everything your group wrote in Good Measure: the plan to print (PDF), to edit (Word), as a workbook (Excel), as a table (CSV) and for a calendar (ICS); a report of each closed audit (PDF); and one file for programs (JSON) with all of it.

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
blank-group = Our group
blank-who = Who was there
blank-how = Read the scene aloud. Tick the one that is closest to how things were last month. Then write a few words, if you like. No names, please.
blank-not-for-us = Not for us, because:
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
said-typed-in = Saved what was on paper.
said-typed-in-clash = Saved. Someone else had answered some of these too: look for the ones with two answers.
plan-more-in-workbook =
    { $n ->
        [one] One more thing is in the workbook (Excel), which holds all of them.
       *[other] { $n } more things are in the workbook (Excel), which holds all of them.
    }

# What a group shares with the facilitators of its networks
sharing-title = Who sees what
sharing-link = Choose what you share
sharing-text = You choose what the people who support your network may see. Nothing is shared until you say so. You can change it whenever you like, and they see the change at once.
sharing-none = Your group is in no network, so nobody outside it sees anything.
sharing-nobody = Nobody supports this network at the moment.
sharing-seen-by = Seen by { $names }.
sharing-save = Save what you share
extent-nothing = Nothing
extent-nothing-text = They see the name of your group and who runs it. They are not told that there is anything else.
extent-summary = A summary
extent-summary-text = Numbers and days, and no words: where you stand on each principle; how many actions are open and done, whether one is past its day or nobody spoke of them for a month, and when your next check-in is.
extent-all = All of it
extent-all-text = Every answer, reflection and action, in your own words. They can ask questions and suggest actions.
said-shared = Saved. This is what you share now.
supported-text = Here is what this group has chosen to show you.
supported-shares = What the group shares
supported-nothing = This group shares nothing with you at the moment. That is its choice.
supported-private = What the group writes is its own. You see its name and who runs it, and what it shares.
supported-plan = The group's plan
supported-plan-open = What the group is doing
supported-sees-all = The group shares all of this audit with you. It can change that at any time.
supported-sees-summary = The group shares a summary of this audit: numbers, and none of its words.
supported-plan-all = The group shares all of its plan with you. It can change that at any time.
supported-plan-summary = The group shares a summary of its plan: numbers and days, and none of its words.
supported-why = Why it is not for this group
supported-reflection = What the group thought
supported-evidence = What it can point at
supported-more = More about it
supported-jumps = Parts of this audit

# The dashboard of a network
views-label = Views of your network
view-week = This week
view-grid = By principle
view-themes = Themes
view-changes = Changes
view-register = Groups
view-reviews = Reviews
view-reports = Reports
filter-groups = More ways to choose
filter-name = Name of a group
filter-questionnaire = Questionnaire
filter-most-used = The one most groups use
filter-place = Neighbourhood
filter-tag = Tag
filter-need = Who needs someone
filter-since = Newest audit from
filter-until = Newest audit up to
filter-off-groups = Show all groups
need-any = Anyone who needs you this week
need-stuck = Stuck for 30 days
need-overdue = An action past its day
need-check-in = A check-in is due
need-review = A review is waiting
need-nobody = Nobody runs it yet
pages-first = Back to the beginning
pages-next = More groups
week-title =
    { $n ->
        [0] Nobody needs you this week
        [one] One group needs you this week
       *[other] { $n } groups need you this week
    }
week-text = Here is who might be glad to hear from you.
week-plans = { $plans } of { $n } groups share their plan with you; of the others nothing is said here.
week-quiet = All is quiet. Nothing is late or stuck in the plans that are shared with you.
week-part = You have chosen a part of your groups, and this is about them.
week-stuck =
    { $n ->
        [one] One group has been stuck for 30 days or more
       *[other] { $n } groups have been stuck for 30 days or more
    }
week-overdue =
    { $n ->
        [one] One group has an action past its day
       *[other] { $n } groups have actions past their day
    }
week-check-in =
    { $n ->
        [one] One group has a check-in due
       *[other] { $n } groups have a check-in due
    }
week-nobody =
    { $n ->
        [one] group has nobody to run it yet
       *[other] groups have nobody to run them yet
    }
week-more =
    { $n ->
        [one] and one more
       *[other] and { $n } more
    }
week-why = Why
week-review-waits =
    { $n ->
        [one] One review waits.
       *[other] { $n } reviews wait.
    }
week-look = Look at them
week-hand-out = Hand out links
week-theme = of { $n } groups are low or unsure on one thing
week-moved =
    { $n ->
        [one] of 1 group with two audits: nearer on “{ $principle }” than before
       *[other] of { $n } groups with two audits: nearer on “{ $principle }” than before
    }
week-to-themes = See which groups
week-to-changes = See what has changed
week-to-grid = See all groups by principle
week-empty-title = Your network has no groups yet
week-empty-text = Three steps, and this page tells you each week who needs you.
week-first-groups = Add your groups: one by one, or as a list from a spreadsheet.
week-first-import = Bring a list
week-first-links = Hand each group a link. Whoever opens it runs the group here.
week-first-share = Each group chooses what you see. Until it does, you see its name and nothing else.
grid-title = Groups by principle
grid-text = Where each group stands in the newest audit it shows you. Groups are in the order of their names, never of their levels.
grid-count =
    { $n ->
        [0] No groups.
        [one] One group.
       *[other] { $n } groups.
    }
grid-shown = { $shown } of { $n } show you an audit of “{ $title }”.
grid-none = No group fits. Choose less, or show all groups.
grid-group = Group
grid-plan = Plan
grid-not-shown = no audit of this shared with you
grid-other-days = newest audit of other days, or not shown to you
grid-not-looked = not looked at
grid-too-little = too little scored
grid-plan-not-shown = not shown
grid-plan-empty = nothing open
grid-plan-open =
    { $n ->
        [one] 1 action open.
       *[other] { $n } actions open.
    }
grid-plan-stuck =
    { $n ->
        [one] Stuck for 1 day.
       *[other] Stuck for { $n } days.
    }
grid-plan-overdue = An action is past its day.
grid-plan-check-in = Check-in by { $date }.
grid-plan-check-in-past = Check-in was for { $date }.
themes-title = What comes up in many groups
themes-found =
    { $n ->
        [one] One thing comes up in many groups
       *[other] { $n } things come up in many groups
    }
themes-most = The { $n } things that come up most
themes-text = Statements where many groups are low or do not know yet: worth a training, a visit, a shared evening.
themes-none = No group shares all of an audit with you yet, so there is nothing to count. A summary holds no statements.
themes-few = Nothing comes up in three groups and a third of them.
themes-counted =
    { $n ->
        [one] From one group that shares all of its audit.
       *[other] From { $n } groups that share all of their audit.
    }
themes-rest =
    { $n ->
        [one] One other statement
       *[other] { $n } other statements
    }
themes-reading =
    { $n ->
        [one] { $count } of one group: { $low } low, { $unsure } unsure. { $strong } strong.
       *[other] { $count } of { $n } groups: { $low } low, { $unsure } unsure. { $strong } strong.
    }
themes-asked = Groups
file-open = Open actions
file-done = Done actions
file-last-word = Stuck since
file-past-day = Earliest day gone by
file-check-in = Check-in
file-reviews = Reviews waiting
file-is-run = Somebody runs it
file-yes = yes
file-no = no
file-mentor = Others can learn from it
file-subject = What it is about
file-state = Where it is now
file-again = Look again on
file-standing = Where it stands
themes-low = Low
themes-unsure = Do not know yet
themes-strong = Strong
theme-text = Groups that share all of their audit with you, by name.
theme-low =
    { $n ->
        [0] No group is low here
        [one] One group is low here
       *[other] { $n } groups are low here
    }
theme-low-none = That is good to know.
theme-unsure =
    { $n ->
        [0] No group is unsure
        [one] One group does not know yet
       *[other] { $n } groups do not know yet
    }
theme-unsure-none = Every group that was asked had an answer.
theme-mentors =
    { $n ->
        [0] No group to learn from yet
        [one] One group could show the others
       *[other] { $n } groups could show the others
    }
theme-mentors-none = Groups that are strong here are named once they say that they are happy to be.
theme-rest =
    { $n ->
        [one] And one more, in the files below.
       *[other] And { $n } more, in the files below.
    }
changes-title = What has changed
changes-text = How groups moved from one audit to the next. Only audits of the same version are compared, and only by groups that show you both.
changes-none = No group shows you two audits that can be compared yet.
changes-none-shown = No group shows you an audit yet. When two audits of a group are shared, you see here how it moved.
moved-title = Groups that moved, by principle
moved-most =
    { $n ->
        [one] The one group with two audits stands nearer on “{ $principle }”
       *[other] { $up ->
            [one] One of { $n } groups with two audits stands nearer on “{ $principle }”
           *[other] { $up } of { $n } groups with two audits stand nearer on “{ $principle }”
        }
    }
moved-none =
    { $n ->
        [one] The one group with two audits stands nearer on no principle yet
       *[other] None of the { $n } groups with two audits stands nearer yet
    }
moved-away =
    { $down ->
        [0] On no principle does a group stand further away.
        [one] On “{ $principle }” one group stands further away.
       *[other] On “{ $principle }” { $down } groups stand further away.
    }
moved-part = { $up } nearer, { $same } about the same, { $down } further
moved-compared = Groups compared
moved-nearer = Nearer
moved-same = About the same
moved-further = Further away
courses-of-groups = Each group over time
courses-of-groups-text = One picture for each group, all over the same years. It rises from “{ $lowest }” at the foot to “{ $highest }” at the top. No line is drawn where the statements changed.
changes-at = { $level } ({ $date })
changes-from-to = { $from } → { $to }
changes-nearer-still = A little nearer since { $since }, still { $level }
changes-further-still = A little further away since { $since }, still { $level }
changes-still = { $level }, as in { $since }
week-reviews =
    { $n ->
        [one] review is waiting
       *[other] reviews are waiting
    }
week-to-reviews = See who waits

# Reviews, for facilitators
error-not-shared = Your group shares this no more, so nobody would read it. Share it again if you want to answer.
reviews-title = Reviews
reviews-headline =
    { $n ->
        [0] No review is waiting for you
        [one] One review is waiting for you
       *[other] { $n } reviews are waiting for you
    }
reviews-text = Audits and plans that groups share with you in full. Read them, ask, say what you saw on a visit, suggest.
reviews-none = No group shares all of an audit or a plan with you yet. Each group chooses for itself.
reviews-none-here = Nothing here at the moment.
reviews-more = More reviews
review-state-waiting = Nobody has looked yet
review-state-answered = The group has answered
review-state-under-way = Somebody has begun
review-state-asked = Waiting for the group
review-state-done = Finished
review-by = { $name }, { $date }
review-line = { $state } ({ $name }, { $date }).
review-next = Look again on { $date }
review-statement-text = Read what the group says. Then ask, say what you saw, or suggest something. They see your name and your words.
review-their-answer = What the group answered
review-said = What was said
review-speak = Ask, or say what you saw
review-waits = It waits for the group.
review-take-back = Take it back
review-back = Back to the audit of { $date }
review-next-statement = Next statement
review-whole = The audit as a whole
review-whole-plan = Speak with the group about its plan
review-question = Ask something
review-question-words = Your question
review-question-button = Ask the group
review-visit = Say what you saw on a visit
review-visit-verdict = What did you see?
review-visit-day = The day of your visit
review-visit-words = In a few words
review-visit-button = Tell the group what I saw
review-suggestion = Suggest an action
review-suggestion-words = What could they do?
review-suggestion-hint = The group decides. If it says yes, this is put into its plan with these words.
review-suggestion-button = Suggest it
review-finished = Finish the review
review-finished-words = A word to the group
review-finished-next = When will you look again? You can leave this out.
review-finished-button = Finish
verdict-agree = As the group says
verdict-partly = Some of it
verdict-not-seen = Not seen that day
said-review-said = Kept. The group sees it now.
said-review-finished = Finished. The group sees it now.
said-group-removed = The group is out of your network.
said-report-removed = The report is gone.
said-links-stopped = Those links let nobody in any more.
note-question = { $name } asks
note-answer = { $name } answers
note-visit = { $name } was there
note-visit-agree = { $name } saw it as the group does
note-visit-partly = { $name } saw some of it
note-visit-not-seen = { $name } did not see it that day
note-suggestion = { $name } suggests
note-accepted = { $name } put it into the plan
note-declined = { $name } says: not for us, thank you
note-finished = { $name } has finished
note-taken-back = { $name } took it back
note-begun = { $name } has begun to read

# Reviews, for the group
reviewed-title = What your network says
reviewed-text = Questions, visits and suggestions from the people who support your group. Answer when it suits you.
reviewed-none = Nobody has said anything yet. People of your network can only read what you share in full.
reviewed-plan = Your plan
reviewed-state-waiting = Not looked at yet
reviewed-state-under-way = Being read
reviewed-state-asked = Waits for you
reviewed-state-answered = You have answered
reviewed-state-done = Finished
reviewed-state-withdrawn = No longer shared
reviewed-who = You share this with { $network }. What is said here is seen by them and by the people who run your group.
reviewed-withdrawn = You share this no more. What was said stays here for you; they no longer see it, and nothing can be added.
reviewed-next = They look again on { $date }.
reviewed-nothing-yet = Nothing has been said yet.
reviewed-results = See the results of this audit
reviewed-planned = In your plan now: say who leads, and by when
reviewed-suggested = { $name } suggested it.
reviewed-answer-words = Your answer
reviewed-answer = Answer
reviewed-decide-words = Something you want to say with it? You can leave this out.
reviewed-accept = Put it in our plan
reviewed-decline = Not for us, thank you
reviewed-home = From your network
reviewed-networks = Your group is in { $names }. The people there see what you choose, and nothing else.
reviewed-link = See what was said
reviewed-questions =
    { $n ->
        [one] One question waits for an answer.
       *[other] { $n } questions wait for an answer.
    }
reviewed-suggestions =
    { $n ->
        [one] One suggestion waits for your word.
       *[other] { $n } suggestions wait for your word.
    }
reviewed-no-news = Nothing waits for you.
said-review-answered = Answered. Thank you.
# Bringing a list of groups into a network
import-title = Bring a list of your groups
import-text = If you have your groups in a spreadsheet, you need not type them in again. Bring the list, and see what comes of it before anything is added.
import-rule-row = One row for each group.
import-rule-columns = One column with the names of the groups. It may have others: neighbourhood, tags, what the group does. The first row may hold headings.
import-rule-kinds = An Excel workbook (.xlsx), or a table as text (CSV). Other programs can save as one of the two.
import-rule-most = At most 5,000 groups, 40 columns and 2 megabytes.
import-from-file = From a file
import-file = The file
import-read-file = Read the file
import-from-list = From what you copied
import-list = Your list
import-list-hint = Copy the cells in your spreadsheet, and paste them here. This works well on a phone.
import-read-list = Read the list
import-before = Lists you brought before
import-pasted = A list that was pasted
import-all = All lists
import-state-read = Read, not added yet
import-state-added =
    { $n ->
        [one] One group added
       *[other] { $n } groups added
    }
import-state-undone = Added, and taken away again
import-columns-title = What is in each column?
import-columns-text = Say what each column tells about the groups. We have made a guess. What you leave out is not kept.
import-headings = The first row holds headings
import-column = Column { $letter }
import-column-is = Column { $letter } is
import-column-empty = There is nothing in this column.
import-leave-out = Leave it out
import-is-name = Name of the group
import-is-neighbourhood = Neighbourhood
import-is-tags = Tags
import-is-place = Where it meets
import-is-does = What it does
import-is-size = People in the group
import-is-reached = People it reaches
import-is-volunteers = Volunteers
import-is-languages = Languages
import-to-check = See what comes of it
import-to-columns = Change what the columns are
import-ready =
    { $n ->
        [one] One group is ready to be added
       *[other] { $n } groups are ready to be added
    }
import-look =
    { $n ->
        [one] There is one thing to look at first
       *[other] There are { $n } things to look at first
    }
import-no-groups = There are no groups in this list
import-none-left = Nothing is left to add
import-check-text = Nothing has been added yet. Here is what the list would bring.
import-rows =
    { $n ->
        [0] The list has no rows below its headings.
        [one] The list has one row.
       *[other] The list has { $n } rows.
    }
import-sound =
    { $n ->
        [one] One of them is fine as it is.
       *[other] { $n } of them are fine as they are.
    }
import-stay-out =
    { $n ->
        [one] One row stays out.
       *[other] { $n } rows stay out.
    }
import-new-neighbourhoods =
    { $n ->
        [one] One neighbourhood is new.
       *[other] { $n } neighbourhoods are new.
    }
import-add-text = Nobody gets a message when you add the groups. Nobody runs them until you hand out links. What the list says of them can be read by everyone who supports this network.
import-add =
    { $n ->
        [one] Add one group
       *[other] Add { $n } groups
    }
import-mend = You can change what the columns are, mend the list in your spreadsheet and bring it again, or leave these rows out.
import-leave = Go on without these rows
import-check-again = Look at those rows again
import-another = Bring another list
import-problems = To look at
import-problems-rest =
    { $n ->
        [one] And one more.
       *[other] And { $n } more.
    }
import-no-name = { $cell }: there is no name.
import-too-long = { $cell }: there is room for { $n } characters, and this has more.
import-no-number = { $cell }: “{ $typed }” should be a number, like 30 or 1,200.
import-many-tags = { $cell }: there is room for { $n } tags, and this has more.
import-long-tag = { $cell }: a tag has room for { $n } characters, and one here is longer. Put commas between tags.
import-twice = { $cell }: this name is in { $first } too.
import-known = { $cell }: a group of this name is in your network already.
import-as-they-will-be = The groups as they will be
import-groups-rest =
    { $n ->
        [one] And one more group.
       *[other] And { $n } more groups.
    }
import-added-title =
    { $n ->
        [one] One group was added
       *[other] { $n } groups were added
    }
import-added-text = The groups of this list are in your network. Next, hand a link to someone in each of them.
import-read-by = { $name } brought the list on { $when }.
import-added-by = { $name } added the groups on { $when }.
import-undone-by = { $name } took the groups of this list away again on { $when }. You can add them anew.
import-to-invitations = Hand out links
import-to-groups = See your groups
import-undo-title = Was it the wrong list?
import-undo-offer = As long as nobody uses the groups, you can take all of them away again.
import-undo-link = Take them away again
import-undo-question =
    { $n ->
        [one] Take one group away again?
       *[other] Take { $n } groups away again?
    }
import-undo-text = All groups of this list leave your network, with what the list said of them. Links you made for them stop working. The list itself stays, so you can add the groups anew.
import-undo-button = Take them away
import-undo-leave = Keep them
import-in-use-title = Some of these groups are in use
import-in-use-text = Someone runs them, has written in them, or they have moved on. What is theirs stays, so nothing was taken away. These are in use:
import-in-use-more = And more.
said-list-added = Done. Your groups are here.
said-list-undone = The groups of this list were taken away again.
said-list-changed = Something has changed since you looked. Please look at the list again.
error-list-nothing = Please choose a file, or paste a list.
error-list-kind = There is no list we can read in this file. Open it in your spreadsheet, save it as .xlsx or CSV, and bring that.
error-list-locked = This file is locked with a password, or it was saved in the old way (.xls). Open it, save it as .xlsx without a password, and bring that.
error-list-broken = This file is damaged, so we could not read it. Open it in your spreadsheet, save it anew, and bring that.
error-list-empty = There is nothing in this list. If the groups are on a hidden sheet, show it, save, and bring the file again.
error-list-too-long = We can read { $n } groups at once, and this list has more rows. Please bring it in parts.
error-list-too-wide = We can read { $n } columns, and this list has more. Please take out the ones you do not need.
error-list-too-large = This list is larger than we can take: a file may have 2 megabytes. Copy the rows you need to a new sheet, save it, and bring that.
error-list-name-missing = Please say which column holds the names of the groups.
error-list-fact-twice = Another column is this already. Choose it for one of them.

# The register of a network, and what a group says of itself
error-number-unreadable = Write a whole number, such as 40. You can leave it empty.
error-too-many = That is more than { $n }. Leave some out.
error-last-one = You are the only one who supports this network. Invite someone first, then you can go.
profile-title = About your group
profile-text = A few facts, if you like. For each you choose whether the people who support your network may read it.
profile-link = Say a little about your group
profile-foreign = Your network wrote some of this before anyone ran the group here. Is it right? Change what is not, and choose what they may read.
profile-does = What you do
profile-does-hint = In a sentence or two: a pantry on Tuesdays, a lunch club, a residents' group.
profile-place = Where you are
profile-size = How many people run it
profile-volunteers = How many people volunteer
profile-reached = People you reach in a usual week
profile-languages = Languages people speak here
profile-mentor = We are happy to be named as a group that others can learn from
profile-mentor-hint = Then facilitators may name you to others where you are strong. Nothing else is shared by this.
profile-later = Your group came into { $names } after you chose this. There nobody reads any of it yet.
profile-renew = What is ticked here may be read there too
profile-consent = Our network may read this
profile-save = Save
profile-is-mentor = The group is happy to be named as one that others can learn from.
people-profile = What you do, where, and for how many. You choose who may read it.
said-profile-saved = Saved.
register-title = Your groups
register-text = All groups of your network, by name.
register-people = Who supports this network
register-nobody = nobody runs it yet
register-none = not said
register-ours = What your network keeps
register-tags = Tags
register-tags-hint = Short words to find groups by, with commas between them: halal, evening, new this year.
register-known = Known so far: { $names }. You can type a new one.
register-change = Change neighbourhood and tags
remove-group-link = Take this group out of your network
remove-group-title = Take { $name } out of your network?
remove-group-text = Nobody has run it here yet. What you noted of it goes too, and links for it let nobody in any more.
remove-group-button = Yes, take it out
remove-keep = No, keep it
register-change-text = These are your network's own notes. The group does not see them.
register-start = What you know of the group
register-start-text = A start for whoever will run it. They can change it, and choose what you may read.
said-register-kept = Saved.
supported-profile = About the group
hand-out-title = Hand out links
hand-out-text = A link for each group that nobody runs yet. Whoever opens it runs the group here.
hand-out-none = Every group has somebody who runs it.
hand-out-which = Which groups?
hand-out-more = These are the first { $n }. When they have joined, come back for the others.
hand-out-button = Make the links
hand-out-done = Links to print and hand out
hand-out-once = Print this page now: the links are shown this once. Each card is for one group. Give it to somebody you trust to run it.
hand-out-how = Point the camera of your phone at the square, or type the link. Then you run your group on Good Measure.
hand-out-from = From { $name }, { $network }
hand-out-has = a link is out, until { $date }
hand-out-holds = It works until { $date }, and for one person.
network-people-title = Who supports this network
network-people-text = These people see what groups share, and speak with them about it.
network-people-more = You can share the work. Whoever supports it with you sees all that you see.
network-people-invite = Make a link for someone who supports it with you
network-bring-title = A group that is somewhere else already
network-bring-text = A group can be in several networks. Give this link to someone who runs it. Nothing is shared until the group says so.
network-bring-button = Make a link for such a group
network-leave-title = Leave this network
network-leave-alone = You are the only one. Invite someone first, then you can leave.
network-leave-text = You will no longer see this network or what its groups share. The others go on.
network-leave-button = Leave this network
leave-link = Leave this group
remove-link = Take { $name } out
leave-stay = No, stay
leave-title = Leave this group?
leave-text = You will no longer see or change what this group writes. What you wrote stays with the group.
leave-button = Yes, leave
remove-title = Take { $name } out of this group?
remove-text = { $name } will no longer see or change what this group writes. What { $name } wrote stays with the group.
remove-button = Yes, take them out
leave-last = You are the only one who runs it. After you nobody will, and all that was written is kept. The people who support your network can hand a link to somebody new, who will then read all of it.
leave-last-alone = You are the only one who runs it, and it is in no network: after you nobody can come in. Invite somebody first, or take everything with you in one file.
said-person-left = They are out. What they wrote stays.
leave-network-link = Leave this network
leave-network-title = Leave { $network }?
leave-network-text = Your group keeps everything it wrote. The people of this network will see nothing of it any more, not even its name.
leave-network-after = If you come back one day, nothing is shared until you say so.
leave-network-button = Yes, leave the network
said-network-left = Your group has left the network. Nothing of it is seen there any more.
said-network-joined = Your group is in the network now. Nothing is shared yet: choose what they may see.
join-support-title = Support { $network }
join-support-text = { $name } asks you to support the groups of { $network } together. You will see what these groups share.
join-support-button = Yes, I will
join-bring-title = Bring your group into { $network }
join-bring-text = { $name } asks your group into { $network }. It keeps all it has written. They see its name and who runs it, and nothing else until you say so.
join-bring-which = Which of your groups?
join-bring-none = You run no group here. Ask somebody who does to open this link.
join-bring-button = Bring it in

# Reports of a network
reports-title = Reports
reports-text = What your network did in a period, for those who fund it and for the groups themselves. No group is named.
reports-none = No report yet. A report tells who took part, where groups stand, what moved, what was done and what you learned.
reports-new = Write a report
reports-write = Begin
reports-name = Title
report-title-hint = For example: Our year 2026.
report-from = From
report-to = To
report-period = { $network }, { $from } to { $to }
report-change = Choose facts and add your words
remove-report-link = Take this report away
remove-report-title = Take “{ $name }” away?
remove-report-text = The words you wrote in it will be gone. What it counts stays where it is.
remove-report-button = Yes, take it away
report-facts = What should it tell?
report-fact-taking-part = Who took part
report-fact-standings = Where groups stand
report-fact-moved = What moved
report-fact-actions = What was planned and done
report-fact-themes = What comes up in many groups
report-fact-visits = What was seen on visits
report-opening = Words to open it
report-learned = What you learned
report-closing = Words to close it
report-theirs = What { $name } saved
report-closing-title = To close
said-report-saved = Saved. This is what the report says now.
report-learned-title = What we learned
report-taking-part =
    { $n ->
        [one] { $part } of 1 group took part
       *[other] { $part } of { $n } groups took part
    }
report-audits =
    { $n ->
        [0] No audit of this time is shared with us.
        [one] They share one audit of this time with us.
       *[other] They share { $n } audits of this time with us.
    }
report-quiet =
    { $n ->
        [0] Every group shares an audit of this time.
        [one] One group shares none of this time; nothing is said of it.
       *[other] { $n } groups share none of this time; nothing is said of them.
    }
report-standings = Where groups stand
report-standings-text =
    { $n ->
        [one] At the newest audit that one group shares. The numbers are groups.
       *[other] At the newest audit that each of { $n } groups shares. The numbers are groups.
    }
report-of = Groups with a standing
report-apart = Not compared: { $single } with one audit only, { $other } whose audit before was of another version.
report-actions =
    { $n ->
        [0] No action was done in this time
        [one] One action was done
       *[other] { $n } actions were done
    }
report-plans = In { $plans } of { $n } groups, those that share their plan with us.
report-by-day = { $done } of the { $n } that had a day were done by that day.
report-planned = Planned
report-done = Done
report-let-go = Let go
report-open = Open now
report-actions-table = Actions
report-visits =
    { $n ->
        [0] No visit was noted
        [one] One thing was looked at on a visit
       *[other] { $n } things were looked at on visits
    }
report-visits-table = Visits
report-how-title = How these numbers were made
report-how-shared = Only what groups share with this network is counted. Groups that share nothing are counted as groups, and nothing is guessed of them.
report-how-level = A group's standing is the average of its levels. “We don't know yet” and “not for us” never enter an average, and with fewer than half of the statements scored there is none.
report-how-moved = A group counts as moved when its average went up or down by a quarter of a level or more between two audits of the same version.
report-how-theme = A theme is a statement on which three groups or more, and a third of those who answered it, are in the lower half of the scale or do not know yet.

# What came later to reviews
week-again =
    { $n ->
        [one] review to look at again
       *[other] reviews to look at again
    }
reviews-again = Time to look again
reviews-again-text = Reviews for which you said when you would look again, up to a week from now.
reviewed-typed = What you typed
reviewed-results-line = People of your network have read this audit:
reviewed-visits =
    { $n ->
        [one] One note of a visit came lately.
       *[other] { $n } notes of visits came lately.
    }
reviewed-finished =
    { $n ->
        [one] One review was finished lately.
       *[other] { $n } reviews were finished lately.
    }
