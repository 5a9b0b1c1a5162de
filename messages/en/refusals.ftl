# When something does not work: what happened, and a way on.

## When something does not work

stop-title = That did not work
stop-not-found = There is nothing here
stop-removed = This was removed
stop-kept = This stays
stop-link-spent = This link cannot be used any more
stop-set-up-done = Good Measure is set up already
stop-look-around-over = Looking around has ended
stop-home = Go to the start
fault-title = Something of ours is broken
fault-text = This is our doing, not yours. What you had saved before is safe. Please try again in a minute.
ready-not = Good Measure cannot write to its database just now, so nothing that people send can be kept. Look whether its disk is full, and whether the database runs. The log says more.
kept-title = What you typed is still here
kept-of-another = This was typed while somebody else was signed in
kept-again = Try again
fault-reference = If it happens again, tell the person who runs this server, with this number: { $reference }
error-not-found = The address may be old or have a slip in it, or it belongs to somebody else. Start again from your own page.
error-sign-in-first = Please sign in first.
error-sign-in-mismatch = That name and password do not go together. Look for a slip, and try again.
error-password-mismatch = That is not your password now. Look for a slip, and try again.
error-too-many-tries =
    { $n ->
        [one] That was a lot of tries. Please wait one minute and try again.
       *[other] That was a lot of tries. Please wait { $n } minutes and try again.
    }
error-link-spent = It was used before, or is too old. Ask the person who gave it to you for a new one, or sign in.
error-password-by-owner = Only the person who runs this server can help here. You can do it for somebody who is here with you and nowhere else; this account may be elsewhere too, or on its way out.
error-set-up-done = This link has done its work. If you have an account, sign in. If not, ask somebody who is here already for a link of your own.
error-look-around-over = There are real people here now, so the made-up ones are gone. If you have an account, sign in. If not, ask somebody who is here already for a link of your own.
error-made-up-person = You are signed in by a made-up name that other people may use too, and this link leads to real people. Sign out first, then open the link again.
error-needed = Please fill this in.
error-too-long = This is too long. Please keep it to { $n } characters.
error-sign-in-name-shape = Use letters, numbers and the signs @ . _ - + only, and at least two of them.
error-sign-in-name-taken = Somebody has this name already. Choose another, or sign in if it is you.
error-password-short = Please make the password longer: at least { $n } characters. Three words that do not belong together work well.
error-busy = Many people are signing in at this moment. Nothing went wrong on your side: please type your password and press the button again in a few seconds.
error-password-common = This password is easy to guess, also with numbers or signs at its end. Please put three or four words together that do not belong together.
error-password-names = This password is made of names that stand on the page, so others could guess it. Please put three or four words together that do not belong together.
error-date-unreadable = We could not read this date. Write it like 12 December 2026, next Friday, in 2 weeks, or 21/11/2026.
error-date-missing = There is no { $day } { $month } { $year }: that month has { $n } days. Please look at the day again.
error-days-differ = Two different days are given here. Keep the one you mean, and clear the other.
error-date-ahead = This day is still to come. If you mean it, tick the box below and press again.
error-date-out-of-range = This day is more than a year away. Please choose an earlier one.
error-choose-one = Please choose one.
error-choose-kind = Please say what it is about. If none of these fits, choose “Something else”.
error-choose-principle = Please choose at least one part to look at.
error-say-why = Please say in a few words why it is not for you. Your answer is saved.
error-audit-closed = This audit is closed, so the answer was not saved. You can open it again first.
error-audit-removed = One of you removed this audit. It waits for a day, and you can bring it back. Until then nothing can be written here.
error-action-removed = One of you removed this action. It waits for a day, and you can bring it back. Until then nothing can be written here.
error-audit-kept = This audit was closed once, and others may have read it, so it stays in your history. If something in it is wrong, open it again and change it.
error-action-kept = Something was said of this action already, or others know of it, so it stays in your history. If it will not happen, say that you let it go.
error-removed-for-good = This was removed more than a day ago, and is gone for good.
error-typed-by-another = Somebody else was signed in when this page was opened, so what was typed may be theirs. It is not saved under your name, and it is still here.
error-nothing-answered = Nothing is answered yet. Answer at least one statement, and then close.
error-unsettled = Two of you gave different answers, and nobody has settled them yet. Please look at them first.
error-changed-meanwhile = This was saved meanwhile, by somebody else or in another tab. Both are here: look at what was saved, change yours if you like, and save again.
error-too-much = That was more text than we can take at once. Go back, shorten it a little, and try again.
error-not-arrived = What you sent did not reach us whole: the connection was too slow, or it broke. Nothing was changed. Go back, where what you typed may still be, and try again.
error-too-many-files = Many files are being fetched just now, so yours has to wait. Please try again in half a minute.
error-other-site = This came from another website, so we did not do it. Start again from your own page.
error-garbled = Something in the form got mixed up on the way. Please go back and try again.
closed-note = This audit is closed. You can read the answer here. To change it, open the audit again.
plan-open = What we are doing
close-early = You have looked at { $done } of { $n }. You can close now, but the results will be almost empty. You can also come back another day.
error-date-past = This day is before today. If you mean it, tick the box below and save again.
error-action-closed = This is finished. You can open it again first. What you typed is below.

## What comes round

error-day-gone = This day has passed. Please choose one that is still to come.
error-day-to-come = This day is still to come. Write one up to today.
error-days-turned = The last day is before the first one. Please look at both.
error-no-day = Please say on which day it is, or on which days of the week.
error-never-on = None of these days comes before it ends. Please look at the days and at the last day.
error-number-needed = Write a whole number of 1 or more, such as 12.
error-time-unreadable = We cannot read this time. Write it like 18:30 or 6.30 pm.
error-times-turned = The meeting would end before it begins. Please look at both times.
error-door-shut = This link opens on the day of the meeting only.
error-report-stopped = This report is not public, or no longer. Ask whoever gave you the link.
error-names-not-asked = Look for names first. Then tick this, or take the names out.
error-group-known = You have a group of this name. If you mean another one, tick the box below and press again.
error-document-known = Another document has this name. Give this one another.
error-document-kept = Something is promised in it or said of it. Take that out first; this can go a day later.
error-draft-over = This is no longer a draft, and takes no more comments. Your words are still here, so that you can send them in another way.
error-file-missing = Please choose a file.
error-file-empty = There is nothing in this file.
error-file-too-large = This file is larger than 2 megabytes. Make it smaller, or give a link to it.
error-file-unknown = This is not a file we can take, or not what its name says. Save it as a PDF, and choose that.
error-not-shown = They may have changed what they share with you, or the audit is open again. That is their choice.

## Reviews, for facilitators

error-not-shared = You no longer share this, so nobody would read it. Share it again if you want to answer.
error-asked-first = The last person who ran it is asked first whether somebody new may run it. Its page says from when you can invite somebody.

## Bringing a list of groups into a network

error-list-nothing = Please choose a file, or paste a list.
error-list-kind = There is no list we can read in this file. Open it in your spreadsheet, save it as .xlsx or CSV, and bring that.
error-list-locked = This file is locked with a password. Open it, save it without one, and bring that.
error-list-old = This is an Excel workbook of the old kind (.xls). Open it, choose File, Save as, and .xlsx, and bring that.
error-list-numbers = This is a Numbers file. Open it in Numbers, choose File, Export to, Excel, and bring that.
error-list-packed = This is a packed folder. Open it, and bring the list that is inside.
error-list-too-hard = This file takes more work to read than we can do at once. Copy the rows you need to a new sheet, save it as .xlsx, and bring that.
error-list-page = This is a web page without a table we can read. Open it in your spreadsheet, save it as .xlsx, and bring that.
error-list-pdf = This is a PDF, and a list cannot be read from it. Copy the table in it and paste it below, or ask for it as a spreadsheet.
error-list-picture = This is a picture, and a list cannot be read from it. Copy the names and paste them below.
error-list-document = This is a letter or a presentation, not a spreadsheet. Copy the table in it, and paste it below.
error-list-broken = This file is damaged, so we could not read it. Open it in your spreadsheet, save it again, and bring that.
error-list-empty = There is nothing in this list. If the groups are on a hidden sheet, show it, save, and bring the file again.
error-list-too-long = We can read { $n } groups at once, and this list has more rows. Please bring it in parts.
error-list-in-turn = Other lists are being read at this moment. Please press the button again in a few seconds.
error-list-too-large = This list is larger than we can take: a file may have 10 megabytes. Copy the rows you need to a new sheet, save it, and bring that.
error-list-name-missing = Please say which column holds the names of the groups.
error-list-fact-twice = Another column is this already. Choose it for one of them.

## The register of a network, and what a group says of itself

error-number-unreadable = Write a whole number, such as 40. You can leave it empty.
error-target-uncounted = Write how many you promised behind the words on each line, such as: Warm meals, 1200.
error-too-many = That is more than { $n }. Leave some out.
error-last-one = You are the only one who supports this network. Invite someone first, then you can go.
error-code-shape = A code has eight or twelve letters and digits, such as 4KX7 M2PT. Please look at it again.
error-code-unknown = This code opens nothing at the moment. Look at each letter again, or ask whoever gave it to you. A code ends after a while, and some work once.
error-codes-tried = Many codes were tried here this hour that open nothing, and this one does not open anything either. The right code works at once: ask whoever gave it out.
error-team-closed = This team takes nobody new at the moment. Ask whoever runs the audit to open it again.
error-team-full = As many people have joined as one team can hold. Ask whoever runs the audit.
error-words-unknown = These three words lead nobody back in here. Look at them again: all three, as they stood on the other device.
error-words-tried = Many words were tried here today that lead nobody back in. Try again tomorrow. On the device where you began you can go on now.
error-not-on-device = This device does not know you in this audit. With the code of your team, and your three words if you have them, you get back in.
error-answering-over = Your team takes no answers any more, so this was not saved. What you typed is still here; you can bring it to the talk.
error-answering-begun = Somebody has answered on their own already, so the way of answering stays as it is.
error-round-short = A round is open for a day at least, so that nobody can tell who answered when. Choose tomorrow or a later day.
error-round-long = A round is open for three months at most, so that what people say is of one time. Choose an earlier day.
error-round-full = Many replies came at this moment. Yours is still here: please wait a minute, then press the button again.
error-reader-unknown = We cannot tell which group this is. Look at how it writes its name, or choose somebody else. It has to be in a network with you, and somebody has to run it.
error-word-differs = This is not the word that was chosen for this tablet. Look for a slip, and try again.
error-paper-empty = Nothing of this paper is typed in yet. Choose an answer, or write what stands on it.
