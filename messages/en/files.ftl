# Files that people take away.

## Files and calendars

plan-xlsx = Download as a workbook (Excel)
plan-calendar = Put the days in a calendar
sheet-actions = Actions
sheet-notes = Notes
sheet-statements = Statements
sheet-printed = Not all columns are on paper, so that these can be read. The others are in the file.
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
calendar-alarm = Remind us of each check-in on the morning of the day before
calendar-has-alarm = with a reminder of each check-in
calendar-empty = Nothing has a day yet
calendar-empty-text = What you plan with a day, and when you meet next, will show here by itself.
calendar-here = Here is the link
calendar-here-text = Copy it now: you will not see it again, but you can always make a new one.
calendar-how-phone = On an iPhone: Settings, Calendar, Accounts, Add account, Other, Add subscribed calendar.
calendar-how-google = In Google Calendar on a computer: Other calendars, plus sign, From URL.
calendar-how-outlook = In Outlook: Add calendar, Subscribe from web.
calendar-once = Or download a file once
calendar-once-text = This puts the days in your calendar as they are now. Later changes do not reach it.
calendar-file = Download for a calendar (ICS)

## Reports

report-title = What { $group } found
report-file = Audit report
report-why = Why, in their words
report-stand = Where we stand
report-do = What we do
report-do-more =
    { $n ->
        [one] One more thing is in the plan, at the end.
       *[other] { $n } more things are in the plan, at the end.
    }
report-ask = What we ask of you
report-ask-needed = For “{ $what }” we need: { $text }
report-ask-waiting = “{ $what }” is waiting for: { $text }
report-ask-write = Is there something you could help us with? We have written it here:
report-ask-more = And what else would help us:
report-room = Who was in the room
report-room-none = How many people were there was not noted.
report-statements = Statement by statement
report-take = Download the results
report-take-text = The report holds all answers in your words. You choose who sees it.
report-pdf = Report to print (PDF)
report-pdf-large = Report in large print (PDF)
report-docx = Report to edit (Word)
plan-pdf-large = Download in large print (PDF)
plan-docx = Download to edit (Word)
file-large = large print
pdf-boxes = Some letters stand as boxes on paper: no font here has them.

## Everything of a group

everything-title = Everything you wrote here
everything-text = It is all yours. Download it in one file whenever you like.
everything-link = Download all you wrote here
everything-how-far = How far the download is
everything-slow = It is sent file by file, so it comes however slow the computer is. While your browser takes it, this page says how far it is.
everything-under-way = { $done } of { $all } files are in it so far.
everything-whole = All { $all } files were sent.
everything-broken = It broke off after { $done } of { $all } files, so what came is not whole. Please download it again.
everything-look = See how far it is now
everything-zip = Download everything (ZIP)
everything-json = Download for another program (JSON)
everything-file = Everything
everything-readme = This folder holds everything you wrote in Good Measure. The plan is there to print (PDF), to edit (Word), as a workbook (Excel), as a table (CSV) and for a calendar (ICS). There is a report of each closed audit (PDF), and one file for programs (JSON) with all of it.
