# A plan: its actions, check-ins, days and progress.

## Suggestions and the plan

plan-title = Our plan
plan-text = What you will do, who leads it, and by when.
plan-empty = Nothing is planned yet. One small thing is a good start.
plan-suggestions = Ideas from your last audit
plan-closed = Done, or let go
plan-take = Print or download the plan
plan-take-text = Print it, send it round, or pin it up. An unfinished plan is fine too.
plan-pdf = Download to print (PDF)
plan-csv = Download as a table (CSV)
plan-file = Action plan
pdf-title = Action plan of { $group }
pdf-subtitle = As it was on { $date }
pdf-footer = Made with Good Measure
wall-what = What
wall-who = Who
wall-when = By when
wall-how = How it goes
wall-key-started = Started, or waiting
csv-state = How far it is
csv-principle = Principle
csv-statement = Statement
action-own = Plan something of your own
action-new-title = Plan something
action-text = Only “What will you do?” is needed. Who leads it, by when, and a first step make it likely to happen.
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
action-more = Why, who helps, what you need
action-unfinished = Who, by when, and what first?
action-reword-more = Change its words, or add why and what you need
action-plan-button = Put it in our plan
action-save = Save
action-leave = Back to our plan
action-meanwhile = This was saved meanwhile
action-close-title = Finished with this?
action-close-which = How did it end?
action-done = It is done
action-let-go = We let it go
action-close-note = What changed, or why you let it go
action-close-note-hint = You need not write anything. Letting go is fine.
action-close-button = Finish this
action-closed-title = This is finished
action-reopen = Open it again
state-planned = Not started yet
state-unfinished = { $state }. Still to fill in: { $missing }
state-overdue = The day has passed
state-overdue-hint = Give it a new day, or let it go
state-done = Done on { $date }
state-let-go = Let go on { $date }
missing-lead = who leads
missing-due-on = by when
missing-first-step = the first step

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
progress-text = Here you see what you planned, what became of it, and how things moved from audit to audit.
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
places-rule = An action that answers statements of two principles is counted in both.
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
courses-key-audit = One audit. Further up means a higher level.
courses-key-later = One audit, after the statements changed.
courses-key-done = A day you finished something for it.
courses-key-round = A round in which people who come said what it is like
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
action-reason = Why the new day?
action-reason-hint = Only if you change the day. You need not write anything; a few words help you remember later.
action-reword = Change the words, the day or who leads
action-split = Split off a part
remove-action-link = Remove this action
remove-action-title = Remove this action?
remove-action-what = “{ $what }” goes from your plan, your calendar and all lists, as if it had never been planned.
action-link = Choose the statements it answers
split-title = Split off a part
split-text = Give the part its own words, lead and day. The rest stays where it is. Change what is left there afterwards.
link-title = Which statements does it answer?
link-text = Tick every statement that this will help with. The plan and the charts then show it there.
link-none = Start an audit first. Then you can choose from its statements here.
link-leave = Back without saving
say-button = Save this

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
check-in-begin = Begin the check-in
check-in-last = Last said
check-in-how = How is it going?
check-in-words-hint = What happened, what you are waiting for, or what changed.
check-in-who-and-when = Who leads, by when, first step
check-in-closed = This is finished already.
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

## What comes round

home-due = Coming up
home-schedule = Change these days
schedule-title = When do you meet next?
schedule-text = Good Measure proposes a check-in every three months and a full audit every year. Choose the days that suit you.
schedule-check-in = Next check-in
schedule-check-in-hint = A short look at the plan. For example 21 February, or in 3 months.
schedule-audit = Next audit
schedule-audit-hint = A full look at how things are. For example 21 November 2027.
schedule-proposed = proposed
schedule-agreed = agreed
schedule-now = it is time
schedule-leave = Back without saving
